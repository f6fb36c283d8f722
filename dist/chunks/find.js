import { C as QueueStoppedError, S as Queue, b as withRequester, c as chooseReleases, d as answerDay, f as answerName, i as GITHUB, l as isPreReleaseTag, s as askGitHub, t as packagePageOf, u as answerCount, v as ENDPOINTS, w as systemClock } from "./packages.js";
import { t as repositoryOf } from "./repository2.js";
import { $ as safeParse, E as fallback, F as maxLength, H as nullish, K as optional, P as looseObject, Q as safeInteger, S as boolean, U as number, W as object, X as record, Y as pipe, Z as regex, at as union, d as metadataOf, nt as string, s as factsOfMetadata, x as array, z as minValue } from "./result.js";
import { i as serviceOff, r as mayAsk, t as parseJson } from "./json.js";
import { r as parseAddress } from "./github.js";

// src/links/facts/repository.ts
const NOT_WANTED = {
	kind: "unknown",
	why: "it was not asked"
};
/** A value that an answer may leave out: then it is not known. */
function offeredFact(value, host, what) {
	if (value !== void 0 && value !== null) return {
		kind: "known",
		value
	};
	return {
		kind: "unknown",
		why: `${host} does not show ${what}`
	};
}

// src/links/facts/requests.ts
/** The limits of one run's questions. */
const FACT_LIMITS = {
	/** Requests to all services together. */
	requests: 60,
	/** Milliseconds for one request. */
	timeout: 1e4,
	/** Milliseconds for all. */
	time: 25e3
};
/** After so many failures in a row a service is not asked again. */
const MAX_FAILURES = 2;
/** Requests at once, in all and to one service, and milliseconds between two to one service. */
const PACE = {
	concurrency: 8,
	hostConcurrency: 2,
	hostRequestInterval: 100
};
/** crates.io allows one request a second: https://crates.io/data-access */
const CRATES_INTERVAL = 1e3;
/** What each is in the configuration. */
const SERVICE_OF = {
	codeberg: "codeberg",
	crates: "crates",
	github: "github",
	gitlab: "gitlab",
	npm: "npm",
	npmDownloads: "npm",
	pypi: "pypi",
	pypiStats: "pypi"
};
const TITLES = {
	codeberg: "Codeberg",
	crates: "crates.io",
	github: "GitHub",
	gitlab: "GitLab",
	npm: "the npm registry",
	npmDownloads: "npm",
	pypi: "PyPI",
	pypiStats: "PyPI Stats"
};
/** Sends requests to services within the limits of a run, the same one once. Never rejects. */
var FactRequests = class {
	#options;
	#queue;
	#answers = /* @__PURE__ */ new Map();
	#failures = /* @__PURE__ */ new Map();
	/** Services that are not asked again, and why. */
	#refused = /* @__PURE__ */ new Map();
	/** Why not everything was asked. */
	#reasons = /* @__PURE__ */ new Set();
	#sent = 0;
	constructor(options) {
		this.#options = options;
		const { clock, signal } = options;
		this.#queue = new Queue({
			...PACE,
			clock,
			signal,
			random: () => 0
		});
		this.#queue.slow(["crates"], CRATES_INTERVAL);
	}
	/** For a maintainer: which services were given up, and whether a limit was reached. */
	get notes() {
		return [...this.#reasons, ...this.#options.signal.aborted ? [NO_TIME] : []].map((why) => `Not everything was asked about the added entries: ${why}.`);
	}
	/** Adds to the notes why not everything was asked. */
	explain(why) {
		this.#reasons.add(why);
	}
	stop() {
		this.#queue.stop();
	}
	/** Counts requests that another client sends. */
	counted = async (request, signal) => {
		const { maxRequests } = this.#options;
		if (!this.#mayAsk()) return { failure: {
			code: "ERR_CONNECT",
			detail: limitWords(maxRequests)
		} };
		return await this.#options.request(request, signal);
	};
	/** Asks a service that answers with JSON. */
	async get(request) {
		const known = this.#answers.get(request.url);
		if (known) return await known;
		const coming = this.#queue.run(request.service, () => this.#ask(request)).catch(unlessStopped);
		this.#answers.set(request.url, coming);
		return await coming;
	}
	/** Why the configuration does not allow to ask a service, if so. */
	offReason(service) {
		const name = SERVICE_OF[service];
		return mayAsk(this.#options.services, name) ? void 0 : serviceOff(name);
	}
	async #ask(request) {
		const { redirect } = request;
		const first = await this.#send(request, request.url);
		if (first.kind === "unknown") return first;
		const target = redirect && redirectTarget(first.reply, request.url, redirect);
		if (target === void 0) return this.#understand(first, request);
		return this.#understand(await this.#send(request, target), request);
	}
	async #send({ service, headers }, url) {
		const refused = this.offReason(service) ?? this.#refused.get(service);
		if (refused !== void 0) return {
			kind: "unknown",
			why: refused
		};
		const { request, signal, maxRequests } = this.#options;
		if (!this.#mayAsk()) return {
			kind: "unknown",
			why: limitWords(maxRequests)
		};
		const reply = await request({
			url,
			headers: {
				accept: "application/json",
				...headers
			}
		}, signal);
		return signal.aborted && reply.failure ? {
			kind: "unknown",
			why: NO_TIME
		} : {
			kind: "sent",
			reply
		};
	}
	#giveUp(service, why) {
		this.#refused.set(service, why);
		this.explain(why);
	}
	#mayAsk() {
		const { maxRequests } = this.#options;
		if (this.#sent++ < maxRequests) return true;
		this.explain(limitWords(maxRequests));
		return false;
	}
	#understand(sent, { service, absent }) {
		if (sent.kind === "unknown") return sent;
		const { reply } = sent;
		const title = TITLES[service];
		const failure = failureOf(reply);
		const count = failure === void 0 ? 0 : (this.#failures.get(service) ?? 0) + 1;
		this.#failures.set(service, count);
		if (failure !== void 0) {
			const why = `${title} ${failure}`;
			if (count >= MAX_FAILURES) this.#giveUp(service, why);
			return {
				kind: "unknown",
				why
			};
		}
		if (reply.failure) return {
			kind: "unknown",
			why: `${title} does not answer`
		};
		const { status, headers, text } = reply;
		if (status === 429) {
			const why = `${title} accepts no more requests for now (429)`;
			this.#giveUp(service, why);
			return {
				kind: "unknown",
				why
			};
		}
		if (status === 204) return {
			kind: "answered",
			value: void 0,
			headers
		};
		if (status === 404 || status === 410) return {
			kind: "unknown",
			why: absent
		};
		if (status !== 200) return {
			kind: "unknown",
			why: `${title} refused to answer (${status})`
		};
		const value = parseJson(text);
		if (value === void 0) return {
			kind: "unknown",
			why: unreadable(title)
		};
		return {
			kind: "answered",
			value,
			headers
		};
	}
};
const NO_TIME = "there was no time left to ask";
function unlessStopped(error) {
	if (error instanceof QueueStoppedError) return {
		kind: "unknown",
		why: NO_TIME
	};
	throw error;
}
function limitWords(maxRequests) {
	return `services are asked at most ${maxRequests} times in one run`;
}
/** Why what a service answered cannot be used, although its status is fine. */
function unreadableAnswer(service) {
	return {
		kind: "unknown",
		why: unreadable(TITLES[service])
	};
}
function unreadable(title) {
	return `${title} gave an answer that cannot be read`;
}
/** What an answer is that shows that the service does not work now. */
function failureOf(reply) {
	if (reply.failure) return `cannot be reached (${reply.failure.detail})`;
	const { status, text, cut } = reply;
	if (status >= 500) return `has a failure (${status})`;
	if (status !== 200) return;
	if (text.trimStart().startsWith("<")) return "answered with a web page instead of data";
	return cut ? "gave an answer that cannot be read" : void 0;
}
/** Where a redirect leads within the same API. */
function redirectTarget(reply, url, allowed) {
	if (reply.failure || ![
		301,
		302,
		307,
		308
	].includes(reply.status)) return;
	const target = URL.parse(reply.headers.location ?? "", url);
	if (!target || target.origin !== new URL(url).origin || !allowed.test(target.pathname)) return;
	return `${target.origin}${target.pathname}${new URL(url).search}`;
}

// src/links/facts/codeberg.ts
/** So many of a list are in one answer, the newest first. */
const PAGE_SIZE$1 = 50;
const HOST$1 = "Codeberg";
const repository = object({
	full_name: pipe(string(), regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)),
	private: optional(boolean(), false),
	stars_count: nullish(answerCount),
	created_at: nullish(answerDay),
	updated_at: nullish(answerDay),
	archived: nullish(boolean()),
	fork: nullish(boolean()),
	topics: nullish(array(string())),
	licenses: nullish(array(answerName)),
	website: nullish(string())
});
/**
* A repository on codeberg.org, by Gitea's API without a login. Its last push is taken to be its last
* update, which is the same day or later.
* Source: https://codeberg.org/api/swagger#/repository/repoGet
*/
const askCodeberg = async ({ host, name, extras }, context) => {
	const answer = await context.requests.get({
		service: "codeberg",
		url: `${context.endpoints.codeberg}/api/v1/repos/${name}`,
		absent: "Codeberg has no public repository of this name",
		redirect: /^\/api\/v1\/(?:repos\/[\w.-]{1,100}\/[\w.-]{1,100}|repositories\/\d{1,15})$/
	});
	if (answer.kind === "unknown") return answer;
	const parsed = safeParse(repository, answer.value);
	if (!parsed.success || parsed.output.private) return unreadableAnswer("codeberg");
	const found = parsed.output;
	const chosen = extras.has("releases") ? await askReleases$1(found.full_name, context) : void 0;
	return {
		kind: "known",
		value: {
			facts: {
				host,
				name: found.full_name,
				stars: offeredFact(found.stars_count, HOST$1, "its stars"),
				created: offeredFact(found.created_at, HOST$1, "when it was created"),
				pushed: offeredFact(found.updated_at, HOST$1, "its last update"),
				license: licenseOf$1(found.licenses),
				isArchived: offeredFact(found.archived, HOST$1, "whether it is archived"),
				isFork: offeredFact(found.fork, HOST$1, "whether it is a fork"),
				topics: offeredFact(found.topics, HOST$1, "its topics"),
				contributors: extras.has("contributors") ? {
					kind: "unknown",
					why: `${HOST$1} does not list contributors`
				} : NOT_WANTED,
				releases: chosen?.releases ?? NOT_WANTED,
				...chosen?.isCut && { incomplete: ["releases"] }
			},
			homepage: found.website ?? void 0
		}
	};
};
/** Its list has what it recognizes: an empty one may mean a license that it does not. */
function licenseOf$1(licenses) {
	const [only] = licenses ?? [];
	if (licenses && licenses.length > 1) return {
		kind: "unknown",
		why: `${HOST$1} shows several licenses`
	};
	return offeredFact(only, HOST$1, "a license that it recognizes");
}
const releaseList$1 = pipe(array(object({
	tag_name: answerName,
	published_at: answerDay,
	draft: optional(boolean(), false),
	prerelease: boolean()
})), maxLength(PAGE_SIZE$1));
const tagList$1 = pipe(array(object({
	name: answerName,
	commit: object({ created: answerDay })
})), maxLength(PAGE_SIZE$1));
/** Releases, and only where there are none tags. */
async function askReleases$1(name, context) {
	const releases = await askOldest(`${name}/releases?draft=false&pre-release=false`, releaseList$1, (one) => ({
		tag: one.tag_name,
		day: one.published_at,
		isUnfinished: one.draft || one.prerelease
	}), context);
	if (releases.kind === "unknown") return {
		releases,
		isCut: false
	};
	const chosen = chooseReleases({
		releases: releases.value,
		tags: {
			found: [],
			isCut: false
		}
	});
	if (chosen.releases.kind !== "none") return chosen;
	const tags = await askOldest(`${name}/tags?`, tagList$1, ({ name: tag, commit }) => ({
		tag,
		day: commit.created,
		isUnfinished: isPreReleaseTag(tag)
	}), context);
	if (tags.kind === "unknown") return {
		releases: tags,
		isCut: false
	};
	return chooseReleases({
		releases: releases.value,
		tags: tags.value
	});
}
/** The last page of a list, where the oldest are. @param path below that of repositories */
async function askOldest(path, schema, toRelease, { requests, endpoints }) {
	const ask = async (page) => {
		const query = `limit=${PAGE_SIZE$1}&page=${page}`;
		const separator = path.endsWith("?") ? "" : "&";
		const url = `${endpoints.codeberg}/api/v1/repos/${path}${separator}${query}`;
		return await requests.get({
			service: "codeberg",
			url,
			absent: `${HOST$1} does not show its releases`
		});
	};
	const first = await ask(1);
	if (first.kind === "unknown") return first;
	const total = Number(first.headers["x-total-count"] ?? NaN);
	const pages = Math.ceil(total / PAGE_SIZE$1);
	const last = pages > 1 && pages < 1e4 ? await ask(pages) : first;
	if (last.kind === "unknown") return last;
	const list = safeParse(schema, last.value);
	if (!list.success) return unreadableAnswer("codeberg");
	const found = list.output.map(toRelease);
	if (!(Number.isSafeInteger(total) || found.length < PAGE_SIZE$1) || pages > 1 && found.length === 0) return unreadableAnswer("codeberg");
	return {
		kind: "known",
		value: {
			found,
			isCut: pages > 1
		}
	};
}

// src/links/facts/github.ts
/**
* Asks GitHub about repositories: all in one query, and for the contributors of each one request. What
* link checks know is not asked again.
* @returns in the order of the questions
*/
async function askGitHubFacts(questions, context) {
	const queried = await queryGitHub(questions.filter((question) => !isKnown(question, context)), context);
	return await Promise.all(questions.map(async (question) => {
		const metadata = isKnown(question, context);
		const found = metadata ? {
			kind: "known",
			value: { metadata }
		} : queried.get(question) ?? NO_ANSWER;
		if (found.kind !== "known") return found;
		return {
			kind: "known",
			value: await completed(found.value, question, context)
		};
	}));
}
const NO_ANSWER = {
	kind: "unknown",
	why: "GitHub’s API does not answer now"
};
const ABSENT = {
	kind: "unknown",
	why: "GitHub has no public repository of this name"
};
/** What link checks know, where that is all that is asked. */
function isKnown(question, { metadataOf }) {
	const metadata = metadataOf(question);
	return metadata?.isFork !== void 0 && metadata.topics !== void 0 && !metadata.isDisabled && !question.extras.has("releases") ? metadata : void 0;
}
async function queryGitHub(questions, { access, requests, clock, signal }) {
	const answers = /* @__PURE__ */ new Map();
	const giveUp = (why) => {
		for (const question of questions) if (!answers.has(question)) answers.set(question, {
			kind: "unknown",
			why
		});
	};
	const off = requests.offReason("github");
	if (off !== void 0 || !access) giveUp(off ?? "GitHub is asked with a token only");
	if (off !== void 0 || !access || questions.length === 0) return answers;
	const subjects = questions.map((question) => {
		const [owner = "", name = ""] = question.name.split("/");
		const wantsReleases = question.extras.has("releases");
		return {
			owner,
			name,
			parts: /* @__PURE__ */ new Map(),
			attempts: 0,
			question,
			wantsReleases
		};
	});
	const context = {
		request: requests.counted,
		clock,
		signal,
		access
	};
	const stopped = await askGitHub(subjects, context, ({ question }, outcome) => {
		answers.set(question, factOf(outcome));
	});
	if (stopped !== void 0 && !signal.aborted) requests.explain(stopped);
	giveUp(stopped ?? NO_ANSWER.why);
	return answers;
}
function factOf(outcome) {
	const repository = outcome === "absent" ? void 0 : outcome.repository;
	if (!repository?.isPublic) return ABSENT;
	if (repository.metadata.isDisabled) return {
		kind: "unknown",
		why: "GitHub has disabled the repository"
	};
	return {
		kind: "known",
		value: repository
	};
}
async function completed({ metadata, releases }, { extras }, context) {
	const listed = extras.has("contributors") ? await askContributors$1(metadata.name, context) : {
		contributors: NOT_WANTED,
		isCut: false
	};
	const chosen = releases ? chooseReleases(releases) : {
		releases: NOT_WANTED,
		isCut: false
	};
	const incomplete = [...listed.isCut ? ["contributors"] : [], ...chosen.isCut ? ["releases"] : []];
	return {
		facts: {
			...factsOfMetadata(metadata, context.host),
			contributors: listed.contributors,
			releases: chosen.releases,
			...incomplete.length > 0 && { incomplete }
		},
		homepage: metadata.homepage
	};
}
const MAX_CONTRIBUTORS = 100;
const contributorList$1 = pipe(array(object({
	login: answerName,
	type: string()
})), maxLength(MAX_CONTRIBUTORS));
/** Source: https://docs.github.com/en/rest/repos/repos#list-repository-contributors */
async function askContributors$1(name, { requests, access }) {
	const no = (fact) => ({
		contributors: fact,
		isCut: false
	});
	if (!access) return no({
		kind: "unknown",
		why: "GitHub is asked with a token only"
	});
	const answer = await requests.get({
		service: "github",
		url: `${access.restUrl}/repos/${name}/contributors?per_page=${MAX_CONTRIBUTORS}&anon=false`,
		headers: {
			accept: "application/vnd.github+json",
			authorization: `Bearer ${access.token}`
		},
		absent: "GitHub does not list its contributors"
	});
	if (answer.kind === "unknown") return no(answer);
	if (answer.value === void 0) return {
		contributors: {
			kind: "known",
			value: 0
		},
		isCut: false
	};
	const list = safeParse(contributorList$1, answer.value);
	if (!list.success) return no(unreadableAnswer("github"));
	return {
		contributors: {
			kind: "known",
			value: list.output.filter(({ type, login }) => type !== "Bot" && !/\[bot\]$/.test(login)).length
		},
		isCut: list.output.length === MAX_CONTRIBUTORS
	};
}

// src/links/facts/gitlab.ts
/** So many of each list are read. */
const PAGE_SIZE = 100;
const HOST = "GitLab";
const project = object({
	id: pipe(number(), safeInteger(), minValue(1)),
	path_with_namespace: answerName,
	star_count: nullish(answerCount),
	created_at: nullish(answerDay),
	last_activity_at: nullish(answerDay),
	topics: nullish(array(string())),
	archived: nullish(boolean()),
	forked_from_project: nullish(looseObject({})),
	license: nullish(object({ key: answerName }))
});
/**
* A project on gitlab.com, by its API without a login. Its last push is taken to be its last activity,
* which is the same day or later.
* Source: https://docs.gitlab.com/api/projects/#get-a-single-project
*/
const askGitLab = async ({ host, name, extras }, context) => {
	const answer = await context.requests.get({
		service: "gitlab",
		url: `${context.endpoints.gitlab}/api/v4/projects/${encodeURIComponent(name)}?license=true`,
		absent: "GitLab has no public project of this name",
		redirect: /^\/api\/v4\/projects\/\d{1,15}$/
	});
	if (answer.kind === "unknown") return answer;
	const parsed = safeParse(project, answer.value);
	if (!parsed.success) return unreadableAnswer("gitlab");
	const found = parsed.output;
	const [listed, chosen] = await Promise.all([extras.has("contributors") ? askContributors(found.id, context) : NONE_WANTED, extras.has("releases") ? askReleases(found.id, context) : void 0]);
	const incomplete = [...listed.isCut ? ["contributors"] : [], ...chosen?.isCut ? ["releases"] : []];
	return {
		kind: "known",
		value: { facts: {
			host,
			name: found.path_with_namespace,
			stars: offeredFact(found.star_count, HOST, "its stars"),
			created: offeredFact(found.created_at, HOST, "when it was created"),
			pushed: offeredFact(found.last_activity_at, HOST, "its last activity"),
			license: licenseOf(answer, found),
			isArchived: offeredFact(found.archived, HOST, "whether it is archived"),
			isFork: found.forked_from_project ? {
				kind: "known",
				value: true
			} : {
				kind: "unknown",
				why: `${HOST} does not show whether it is a fork`
			},
			topics: offeredFact(found.topics, HOST, "its topics"),
			contributors: listed.contributors,
			releases: chosen?.releases ?? NOT_WANTED,
			...incomplete.length > 0 && { incomplete }
		} }
	};
};
const NONE_WANTED = {
	contributors: NOT_WANTED,
	isCut: false
};
/** `null` is no license, a missing key no answer. Its keys are SPDX ids in lower case, or `other`. */
function licenseOf(answer, { license }) {
	if (license) return {
		kind: "known",
		value: license.key === "other" ? "NOASSERTION" : license.key
	};
	return answer.kind === "answered" && Object(answer.value).license === null ? { kind: "none" } : offeredFact(void 0, HOST, "its license");
}
const contributorList = pipe(array(object({
	name: string(),
	email: string()
})), maxLength(PAGE_SIZE));
/** Source: https://docs.gitlab.com/api/repositories/#list-repository-contributors */
async function askContributors(id, { requests, endpoints }) {
	const url = `${endpoints.gitlab}/api/v4/projects/${id}/repository/contributors?per_page=${PAGE_SIZE}`;
	const answer = await requests.get({
		service: "gitlab",
		url,
		absent: "GitLab does not list its contributors"
	});
	if (answer.kind === "unknown") return {
		contributors: answer,
		isCut: false
	};
	const list = safeParse(contributorList, answer.value);
	if (!list.success) return {
		contributors: unreadableAnswer("gitlab"),
		isCut: false
	};
	return {
		contributors: {
			kind: "known",
			value: list.output.filter((one) => !isBot(one)).length
		},
		isCut: list.output.length === PAGE_SIZE
	};
}
/** Bots of projects and groups have addresses such as `project_1_bot_2@noreply.gitlab.com`. */
function isBot({ name, email }) {
	return /\[bot\]$/.test(name) || /^(?:project|group)_\d{1,15}_bot/.test(email);
}
const releaseList = pipe(array(object({
	tag_name: answerName,
	released_at: answerDay,
	upcoming_release: optional(boolean(), false)
})), maxLength(PAGE_SIZE));
const tagList = pipe(array(object({
	name: answerName,
	commit: object({ committed_date: answerDay })
})), maxLength(PAGE_SIZE));
/** Releases, and only where there are none tags. */
async function askReleases(id, context) {
	const releases = await askList(`${id}/releases?order_by=released_at&sort=asc`, releaseList, (one) => ({
		tag: one.tag_name,
		day: one.released_at,
		isUnfinished: one.upcoming_release || isPreReleaseTag(one.tag_name)
	}), context);
	if (releases.kind === "unknown") return {
		releases,
		isCut: false
	};
	const chosen = chooseReleases({
		releases: releases.value,
		tags: {
			found: [],
			isCut: false
		}
	});
	if (chosen.releases.kind !== "none") return chosen;
	const tags = await askList(`${id}/repository/tags?order_by=updated&sort=asc`, tagList, ({ name, commit }) => ({
		tag: name,
		day: commit.committed_date,
		isUnfinished: isPreReleaseTag(name)
	}), context);
	if (tags.kind === "unknown") return {
		releases: tags,
		isCut: false
	};
	return chooseReleases({
		releases: releases.value,
		tags: tags.value
	});
}
/** @param path below that of projects, with a query */
async function askList(path, schema, toRelease, { requests, endpoints }) {
	const url = `${endpoints.gitlab}/api/v4/projects/${path}&per_page=${PAGE_SIZE}`;
	const answer = await requests.get({
		service: "gitlab",
		url,
		absent: "GitLab does not show its releases"
	});
	if (answer.kind === "unknown") return answer;
	const list = safeParse(schema, answer.value);
	if (!list.success) return unreadableAnswer("gitlab");
	const found = list.output.map(toRelease);
	return {
		kind: "known",
		value: {
			found,
			isCut: found.length === PAGE_SIZE
		}
	};
}

// src/links/facts/subjects.ts
/** Whose facts an entry's are: its repository, and the package that it links. */
/** An entry that links more packages than these before its repository is not understood. */
const MAX_ASKED_PACKAGES = 3;
/**
* Finds the first repository among links, in their order; a package stands for the repository that it
* names. `none` where no link is one.
* @param namedBy asks a registry for the address of a package's repository
*/
async function findSubjects(urls, githubHost, namedBy) {
	const linked = urls.map((url) => packagePageOf(url));
	const first = linked.find((address) => address !== void 0);
	let asked = 0;
	for (const [index, url] of urls.entries()) {
		const direct = repositoryOf(url, githubHost);
		if (direct) return {
			repository: {
				kind: "known",
				value: direct
			},
			package: first
		};
		const address = linked[index];
		if (!address) continue;
		if (asked++ >= MAX_ASKED_PACKAGES) return {
			repository: TOO_MANY,
			package: first
		};
		const named = await namedBy(address);
		if (named.kind === "unknown") return {
			repository: named,
			package: first
		};
		if (named.kind === "none") continue;
		const indirect = repositoryOf(named.value, githubHost);
		if (indirect) return {
			repository: {
				kind: "known",
				value: indirect
			},
			package: first
		};
		const other = otherHostOf(named.value);
		if (other !== void 0) return {
			repository: notAsked(other),
			package: first
		};
	}
	const other = urls.map(otherHostOf).find((host) => host !== void 0);
	return {
		repository: other === void 0 ? { kind: "none" } : notAsked(other),
		package: first
	};
}
const TOO_MANY = {
	kind: "unknown",
	why: "too many packages are linked"
};
function notAsked(host) {
	return {
		kind: "unknown",
		why: `${host} is not asked about repositories`
	};
}
/** Hosts of repositories that are not asked, besides servers with such a name. */
const OTHER_HOSTS = /* @__PURE__ */ new Set([...[
	"bitbucket.org",
	"gitee.com",
	"git.sr.ht",
	"hg.sr.ht",
	"sr.ht",
	"launchpad.net"
], ...[
	"sourceforge.net",
	"notabug.org",
	"salsa.debian.org",
	"invent.kde.org"
]]);
/** The host of a URL that leads to a repository which nobody here can be asked about. */
function otherHostOf(url) {
	const address = parseAddress(url);
	if (!address || address.path.split("/").length < 3) return;
	const { host } = address;
	return OTHER_HOSTS.has(host) || /^(?:git|gitlab|gitea|forgejo)\./.test(host) ? host : void 0;
}
/** The address of a repository as a package's description writes it; `undefined` for anything else. */
function repositoryUrl(written) {
	const text = written.trim().replace(/^git\+/, "");
	const [, place, path] = /^(github|gitlab):([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20})$/.exec(text) ?? [];
	if (path !== void 0) return `https://${place}.com/${path}`;
	if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text)) return `https://github.com/${text}`;
	const [, remote] = /^git@([\w.-]{1,200}:[\w.-][\w./-]{0,300})$/.exec(text) ?? [];
	if (remote !== void 0) return `https://${remote.replace(":", "/")}`;
	const address = URL.parse(text);
	if (!address || !/^(?:https?|git|ssh|git\+ssh):$/.test(address.protocol)) return;
	return `https://${address.hostname}${address.pathname}`;
}

// src/links/facts/registries.ts
/** What registries know of packages: the repository that each names, and its downloads. */
/** The address of the repository that a package names, as its registry knows it. */
async function askNamedRepository({ registry, name }, context) {
	switch (registry) {
		case "npm": return read(await askNpm(name, context), npmManifest, "npm", npmRepository);
		case "pypi": return read(await askPyPi(name, context), pypiProject, "pypi", pypiRepository);
		case "crates": return read(await askCrates(name, context), cratesCrate, "crates", ({ crate }) => firstRepository([crate.repository, crate.homepage]));
	}
}
/** The downloads of a package; a window that its registry does not count is unknown. */
async function askDownloads(address, context) {
	return {
		...address,
		...await DOWNLOADS[address.registry](address.name, context)
	};
}
const DOWNLOADS = {
	async npm(name, { requests, endpoints }) {
		return {
			downloads: {
				kind: "unknown",
				why: "npm does not count all-time downloads"
			},
			monthlyDownloads: read(await requests.get({
				service: "npmDownloads",
				url: `${endpoints.npmDownloads}/downloads/point/last-month/${pathOf(name)}`,
				absent: "npm counts no downloads of a package with this name"
			}), npmDownloads, "npmDownloads", ({ downloads }) => downloads)
		};
	},
	async pypi(name, { requests, endpoints }) {
		const month = read(await requests.get({
			service: "pypiStats",
			url: `${endpoints.pypiStats}/api/packages/${pathOf(name)}/recent`,
			absent: "PyPI Stats knows no package of this name"
		}), pypiDownloads, "pypiStats", ({ data }) => data.last_month);
		return {
			downloads: {
				kind: "unknown",
				why: "PyPI does not count all-time downloads"
			},
			monthlyDownloads: month.kind === "known" && month.value < 0 ? {
				kind: "unknown",
				why: "PyPI Stats does not know the downloads"
			} : month
		};
	},
	async crates(name, context) {
		return {
			downloads: read(await askCrates(name, context), cratesCrate, "crates", ({ crate }) => crate.downloads),
			monthlyDownloads: {
				kind: "unknown",
				why: "crates.io counts downloads of 90 days and of all time, not of a month"
			}
		};
	}
};
/** A service's answer as a fact. `undefined` from `pick` is `none`. */
function read(answer, schema, service, pick) {
	if (answer.kind === "unknown") return answer;
	const parsed = safeParse(schema, answer.value);
	if (!parsed.success) return unreadableAnswer(service);
	const value = pick(parsed.output);
	return value === void 0 ? { kind: "none" } : {
		kind: "known",
		value
	};
}
/** Names have been checked, and a scope's `@` and `/` stay as they are. */
function pathOf(name) {
	return name.split("/").map(encodeURIComponent).join("/").replace("%40", "@");
}
const optionalText = nullish(string());
const npmDownloads = object({ downloads: answerCount });
const pypiDownloads = object({ data: object({ last_month: pipe(number(), safeInteger(), minValue(-1)) }) });
const npmManifest = object({
	name: string(),
	repository: nullish(union([string(), object({ url: optionalText })])),
	homepage: fallback(optionalText, void 0)
});
/** Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
async function askNpm(name, { requests, endpoints }) {
	return await requests.get({
		service: "npm",
		url: `${endpoints.npm}/${name.replace("/", "%2F")}/latest`,
		absent: "the npm registry has no package of this name"
	});
}
function npmRepository({ repository, homepage }) {
	return firstRepository([typeof repository === "object" ? repository?.url : repository, homepage]);
}
const pypiProject = object({ info: object({
	home_page: optionalText,
	project_urls: nullish(record(string(), optionalText))
}) });
const PYPI_REDIRECT = /^\/pypi\/[a-z\d](?:[\w.-]{0,212}[a-z\d])?\/json$/i;
/** Source: https://docs.pypi.org/api/json/ */
async function askPyPi(name, { requests, endpoints }) {
	return await requests.get({
		service: "pypi",
		url: `${endpoints.pypi}/pypi/${pathOf(name)}/json`,
		absent: "PyPI has no package of this name",
		redirect: PYPI_REDIRECT
	});
}
/** The labels are free; these are what PyPI's own pages recognize, too. */
const SOURCE_LABEL = /^(?:source|source ?code|src|code|repo|repository|git|github|gitlab|codeberg)$/i;
function pypiRepository({ info }) {
	const all = Object.entries(info.project_urls ?? {});
	return firstRepository([...all.filter(([label]) => SOURCE_LABEL.test(label.trim())), ...all].map(([, url]) => url).concat(info.home_page));
}
const cratesCrate = object({ crate: object({
	downloads: answerCount,
	repository: optionalText,
	homepage: optionalText
}) });
/** Source: https://crates.io/data-access */
async function askCrates(name, { requests, endpoints }) {
	return await requests.get({
		service: "crates",
		url: `${endpoints.crates}/api/v1/crates/${pathOf(name)}`,
		absent: "crates.io has no crate of this name"
	});
}
/** The first that is a repository on a host that can be asked, else the first address at all. */
function firstRepository(written) {
	const urls = written.flatMap((text) => repositoryUrl(text ?? "") ?? []);
	return urls.find((url) => repositoryOf(url) !== void 0) ?? urls[0];
}

// src/links/facts/ask.ts
/**
* Asks services what they know of entries: finds each one's repository and package, asks the hosts
* about all repositories (each once), then the registries. What is not answered within the limits of
* the run is unknown, with the reason. Never rejects.
*/
async function askFacts(questions, context) {
	const { request, clock, signal, day, endpoints = ENDPOINTS, githubServer } = context;
	const maxRequests = context.maxRequests ?? FACT_LIMITS.requests;
	const services = context.services ?? "all";
	const requests = new FactRequests({
		request,
		clock,
		signal,
		maxRequests,
		services
	});
	const registry = {
		requests,
		endpoints
	};
	const packages = {
		githubHost: githubServer?.host,
		namedBy: (address) => askNamedRepository(address, registry),
		askDownloads: (address) => askDownloads(address, registry)
	};
	try {
		const subjects = await Promise.all(questions.map(({ urls }) => findSubjects(urls, packages.githubHost, packages.namedBy)));
		const repositories = await askRepositories(wantedRepositories(questions, subjects), {
			...context,
			endpoints,
			requests
		}, knownMetadata(questions, context));
		const facts = questions.map(async ({ extras }, index) => {
			const { repository: address, package: linked } = subjects[index];
			const found = address.kind === "known" ? repositories.get(keyOf(address.value)) ?? NOT_WANTED : address;
			return {
				repository: found.kind === "known" ? {
					kind: "known",
					value: found.value.facts
				} : found,
				package: await packageFacts(linked, found, extras, packages),
				day
			};
		});
		return {
			facts: await Promise.all(facts),
			notes: requests.notes
		};
	} finally {
		requests.stop();
	}
}
/** Repositories are the same in any case. */
function keyOf({ host, name }) {
	return `${host}/${name}`.toLowerCase();
}
/** Each repository once, with all that is asked of it. */
function wantedRepositories(questions, subjects) {
	const wanted = /* @__PURE__ */ new Map();
	for (const [index, { extras }] of questions.entries()) {
		const repository = subjects[index]?.repository;
		if (repository?.kind !== "known") continue;
		const key = keyOf(repository.value);
		const known = wanted.get(key);
		const all = /* @__PURE__ */ new Set([...known?.extras ?? [], ...extras]);
		wanted.set(key, {
			...known ?? repository.value,
			extras: all
		});
	}
	return wanted;
}
/** What link checks know of repositories, by their keys. */
function knownMetadata(questions, { linkResults, githubServer }) {
	const known = /* @__PURE__ */ new Map();
	for (const url of linkResults ? questions.flatMap(({ urls }) => urls) : []) {
		const address = repositoryKey(url, githubServer?.host);
		const metadata = address && metadataOf(linkResults, url, "repository");
		if (metadata) known.set(address, metadata);
	}
	return known;
}
function repositoryKey(url, githubHost) {
	const address = repositoryOf(url, githubHost);
	return address && keyOf(address);
}
const ONE_BY_ONE = {
	"gitlab.com": askGitLab,
	"codeberg.org": askCodeberg
};
async function askRepositories(wanted, context, known) {
	const byHost = Map.groupBy(wanted.values(), ({ host }) => host);
	const answers = Array.from(byHost, async ([host, questions]) => {
		const askOne = ONE_BY_ONE[host];
		const found = askOne ? await Promise.all(questions.map((question) => askOne(question, context))) : await askGitHubFacts(questions, {
			...context,
			host,
			access: accessOf(host, context),
			metadataOf: (question) => known.get(keyOf(question))
		});
		return questions.map((question, index) => [keyOf(question), found[index] ?? NOT_WANTED]);
	});
	return new Map((await Promise.all(answers)).flat());
}
/** Each token goes to its own server only. */
function accessOf(host, { endpoints, githubToken, githubServer }) {
	if (host === githubServer?.host) {
		const { graphqlUrl: url, token } = githubServer;
		return {
			url,
			token,
			restUrl: url.endsWith("/api/graphql") ? `${url.slice(0, -8)}/v3` : url.replace(/\/graphql$/, "")
		};
	}
	if (host !== "github.com" || !githubToken) return;
	return {
		url: `${endpoints.github}/graphql`,
		token: githubToken,
		restUrl: endpoints.github
	};
}
const NAMES_ANOTHER = {
	kind: "unknown",
	why: "the package of the repository’s homepage names another repository"
};
/**
* The package whose page is the homepage of a repository. Forks keep the homepage of their parent, and
* anybody may write any, so the package must not name another repository.
*/
async function packageNamedBy(found, { namedBy, githubHost }) {
	if (found.kind !== "known") return found;
	const address = packagePageOf(found.value.homepage ?? "");
	if (!address) return { kind: "none" };
	const named = await namedBy(address);
	if (named.kind === "unknown") return named;
	const key = named.kind === "known" ? repositoryKey(named.value, githubHost) : void 0;
	return key !== void 0 && key !== keyOf(found.value.facts) ? NAMES_ANOTHER : {
		kind: "known",
		value: address
	};
}
/** Downloads cost requests; which package it is does not where it is linked. */
async function packageFacts(linked, found, extras, context) {
	const isWanted = extras.has("downloads");
	if (!linked && !isWanted) return NOT_WANTED;
	const address = linked ? {
		kind: "known",
		value: linked
	} : await packageNamedBy(found, context);
	if (address.kind !== "known") return address;
	return {
		kind: "known",
		value: isWanted ? await context.askDownloads(address.value) : {
			...address.value,
			downloads: NOT_WANTED,
			monthlyDownloads: NOT_WANTED
		}
	};
}

// src/links/facts/find.ts
/**
* Asks services about entries, in real time, at most as long as a review may.
* @throws {LinkClientError} where a proxy cannot be used
*/
async function findFacts(questions, settings, options) {
	const { day } = options;
	if (questions.length === 0) return {
		facts: [],
		notes: []
	};
	if (options.offline) {
		const fact = {
			kind: "unknown",
			why: "services are not asked offline"
		};
		return {
			facts: questions.map(() => ({
				repository: fact,
				package: fact,
				day
			})),
			notes: []
		};
	}
	const time = Math.max(1, Math.min(options.time ?? FACT_LIMITS.time, FACT_LIMITS.time));
	const signal = AbortSignal.any([options.signal, AbortSignal.timeout(time)]);
	const timeout = Math.min(settings.timeout, FACT_LIMITS.timeout);
	return await withRequester({
		...settings,
		timeout
	}, options, (request) => askFacts(questions, {
		...options,
		request,
		clock: systemClock,
		signal,
		services: settings.services
	}));
}

export { findFacts as t };