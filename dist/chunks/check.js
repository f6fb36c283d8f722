import { i as repositoryName, n as plainWords, o as truncate, r as badgeRepository, s as amount, t as hasPhrase, u as flatten } from "./plain-words.js";
import { C as withKnownPaper, E as withPage, S as reuse, T as isProbeDue, _ as confirmDead, b as record, c as saveCache, d as examinePage, f as readPage, g as cachedLink, h as cacheKey, m as areDifferentDomains, n as planLinks, p as decodeEntities, r as skippedLink, s as loadCache, t as groupKey, v as createCache, w as isPageDue, x as restoreFailing, y as lastResult } from "./plan.js";
import { $ as safeParse, E as fallback, K as optional, N as literal, T as exactOptional, U as number, V as nullable, W as object, Y as pipe, Z as regex, at as union, b as withoutCredentials, c as fragmentOf, h as identify, i as SAME_AS_RANDOM, it as transform, nt as string, ot as unknown, r as MAX_URL_LENGTH, u as linkKey, x as array, y as decodeUri } from "./result.js";
import { i as serviceOff, r as mayAsk, t as parseJson } from "./json.js";
import { C as QueueStoppedError, E as matchesHost, S as Queue, _ as noProviderAnswers, a as parseGitHubLink, b as withRequester, g as retryDelay, h as readRetryAfter, i as GITHUB, m as shortPause, n as packages, o as renamedUrl, p as pause, r as oneByOne, s as askGitHub, v as ENDPOINTS, w as systemClock, x as quirkOf, y as openClient } from "./packages.js";
import { n as XMLParser, t as XMLValidator } from "./fxp.js";
import { s as isoDay } from "./github.js";
import { STATUS_CODES } from "node:http";

// src/links/companions.ts
/** Repositories to ask about beside the links to check, in the same batch: for their present names. */
const MAX_COMPANIONS = 50;
/**
* The addresses on GitHub whose present name says whether two entries are one thing: of the
* repositories of badges, of those that their entries link, and of listed ones that share their name
* or their title with one to check, which may be it under its former name.
*/
function companionsOf(lists, plan) {
	const checked = new Set(plan.toCheck);
	const badges = new Set(plan.skipped.filter(({ skipped }) => skipped === "badge").map(keyOf));
	const [names, titles, found] = [
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set()
	];
	const others = [];
	const known = /* @__PURE__ */ new Set();
	for (const { url, entry = "" } of lists.flatMap(({ links }) => links)) {
		const key = linkKey(url) ?? "";
		const title = flatten(entry).toLowerCase();
		const repository = repositoryName(url);
		const badge = badges.has(key) ? badgeRepository(url)?.name.toLowerCase() : void 0;
		if (badge !== void 0) {
			found.add(`https://github.com/${badge}`);
			titles.add(title);
		}
		if (repository === void 0 || badge !== void 0) continue;
		const name = repository.slice(repository.indexOf("/") + 1);
		if (checked.has(key)) {
			known.add(repository);
			names.add(name);
			titles.add(title);
		} else others.push({
			key,
			name,
			title
		});
	}
	titles.delete("");
	const namesakes = others.filter(({ name, title }) => names.has(name) || titles.has(title));
	const asked = (url) => checked.has(url) || known.has(repositoryName(url) ?? "");
	const ofBadges = [...found].filter((url) => !asked(url));
	return [.../* @__PURE__ */ new Set([...namesakes.map(({ key }) => key), ...ofBadges])].slice(0, 50);
}
function keyOf({ url }) {
	return linkKey(url) ?? url;
}

// src/links/scheduling/concurrency.ts
/**
* Runs a task for each item, in order, a few at a time; later items are not touched before a task
* ends. A task that returns `false` ends the loop: no further item is started.
* @returns how many items were started
*/
async function forEachLimited(items, concurrency, task) {
	let started = 0;
	let stopped = false;
	const work = async () => {
		while (!stopped && started < items.length) {
			const item = items[started++];
			if (await task(item) === false) stopped = true;
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
	return started;
}

// src/links/extras/archive.ts
/** The limit of a run: the archive is a free service, and its answers decide nothing. */
const MAX_REQUESTS$2 = 20;
const CONCURRENCY$1 = 2;
const MAX_FAILURES$1 = 2;
const answer$3 = object({ archived_snapshots: object({ closest: exactOptional(object({
	available: literal(true),
	status: literal("200"),
	url: pipe(string(), regex(/^https?:\/\/web\.archive\.org\/web\/\d+\/\S+$/))
})) }) });
/**
* Adds archived copies to dead links and to pages that are not what was listed, and to the cache,
* where none are known yet.
*/
async function findArchivedLinks(results, cache, settings, options) {
	const wanted = [...results.values()].flatMap(({ url, status, archiveUrl, page }) => {
		if (archiveUrl !== void 0) return [];
		if (status === "dead") return [{ url }];
		return page?.since !== void 0 && isWorthCopy(page) ? [{
			url,
			before: page.since
		}] : [];
	});
	if (wanted.length === 0) return;
	const { signal } = options;
	const copies = await withRequester(settings, options, (request) => findArchivedCopies(wanted, {
		request,
		signal,
		endpoints: ENDPOINTS
	}));
	for (const [url, archiveUrl] of copies) {
		const result = results.get(url);
		const entry = cachedLink(cache, url);
		if (result) results.set(url, {
			...result,
			archiveUrl
		});
		if (entry) entry.archiveUrl = archiveUrl;
	}
}
/** A page that a rule is likely to report; what it knows of the entry is not known here. */
function isWorthCopy({ signs, isOther, before, words = "" }) {
	if (signs.length > 1 || signs.some(({ isCertain }) => isCertain)) return true;
	if (!isOther || signs.some(({ topic }) => topic !== "owner")) return isOther === true;
	if (!before) return false;
	const shown = plainWords(words);
	return !plainWords([before.title, before.site ?? ""].join(" . ")).split(" ").some((name) => name.length >= MIN_WORD && hasPhrase(shown, name));
}
/** In UTF-16 code units: shorter words name nothing. */
const MIN_WORD = 4;
/**
* Copies of pages in the Wayback Machine, by the pages' URLs. Of many URLs only some are looked up,
* others each time. Never rejects.
* @see https://archive.org/help/wayback_api.php
*/
async function findArchivedCopies(pages, { request, signal, endpoints, random = Math.random }) {
	const copies = /* @__PURE__ */ new Map();
	const shareable = pages.filter(({ url }) => withoutCredentials(url) === url);
	const start = Math.floor(random() * shareable.length);
	const wanted = [...shareable.slice(start), ...shareable.slice(0, start)].slice(0, MAX_REQUESTS$2);
	let failures = 0;
	if (signal.aborted) return copies;
	await forEachLimited(wanted, CONCURRENCY$1, async ({ url, before }) => {
		const reply = await request({ url: `${endpoints.archive}/wayback/available?url=${encodeURIComponent(url)}` + (before === void 0 ? "" : `&timestamp=${yearBefore(before)}`) }, signal);
		const isAnswered = !reply.failure && reply.status === 200;
		failures = isAnswered ? 0 : failures + 1;
		const parsed = safeParse(answer$3, isAnswered && parseJson(reply.text));
		const copy = parsed.success && parsed.output.archived_snapshots.closest?.url;
		if (copy && isEarlier(copy, before)) copies.set(url, copy.replace(/^http:/, "https:"));
		return failures < MAX_FAILURES$1 && !signal.aborted;
	});
	return copies;
}
/**
* The date at which to look for a copy, as the archive writes it: a page may have been another one for
* long before this was noticed, and the archive goes on to copy it.
*/
function yearBefore(day) {
	return `${Number(day.slice(0, 4)) - 1}${day.slice(5, 7)}${day.slice(8, 10)}`;
}
/** Whether a copy was taken before a day; its address begins with its time. */
function isEarlier(copy, day) {
	const [, taken = ""] = /\/web\/(\d{8})/.exec(copy) ?? [];
	return day === void 0 || taken !== "" && taken < day.replaceAll("-", "");
}

// src/links/options.ts
function baseKeysOf(lists) {
	return new Set(lists.flatMap(({ baseUrls = [] }) => baseUrls).map(linkKey));
}
/** The settings for untrusted URLs: without headers and private ranges. */
function untrustedSettings(settings) {
	return {
		...settings,
		headers: {},
		"allow-private": []
	};
}
/** The limits of a queue of requests to the web, in real time. */
function queueOptions(settings) {
	return {
		concurrency: settings.concurrency,
		hostConcurrency: settings["host-concurrency"],
		hostRequestInterval: settings["host-request-interval"],
		clock: systemClock,
		random: Math.random
	};
}

// src/links/extras/badges.ts
const MAX_REQUESTS$1 = 200;
const CONCURRENCY = 4;
const MAX_FAILURES = 3;
/** Milliseconds for all badges, and for each. */
const MAX_TIME$1 = 6e4;
const MAX_REQUEST_TIME$1 = 1e4;
/** Of a picture, in bytes; logos are a few thousand. */
const MAX_PICTURE_SIZE = 65536;
const MAX_TEXT_LENGTH = 200;
/** The only service whose errors can be recognized: on others, "404" may as well be a count. */
const HOST = new URL(ENDPOINTS.badges).host;
/** Badges whose text is all in their URL (see services/static-badge in its sources), and the root. */
const STATIC = /^\/(?:$|:|static\/v1\b|badge\/(?!dynamic\/))/;
/** With a picture: mostly 200 where the subject was not found, 404 and 410 for unknown badges. */
const PICTURE_STATUSES = [
	200,
	404,
	410
];
/**
* Adds the text of their pictures to the results of badges; of an untrusted change only to those
* that it adds. Gives notes for a maintainer.
*/
async function readBadgeTexts(lists, results, settings, options) {
	const known = options.addedByOthers ? baseKeysOf(lists) : /* @__PURE__ */ new Set();
	const wanted = [...results.values()].filter(({ url, skipped }) => skipped === "badge" && !known.has(url)).map(({ url }) => url);
	if (wanted.length === 0 || !mayAsk(settings.services, "badges")) return [];
	const timeout = Math.min(settings.timeout, MAX_REQUEST_TIME$1);
	const signal = AbortSignal.any([options.signal, AbortSignal.timeout(MAX_TIME$1)]);
	const { texts, unread } = await withRequester({
		...settings,
		timeout
	}, options, (request) => readBadges(wanted, {
		request,
		signal
	}));
	for (const [url, text] of texts) {
		const result = results.get(url);
		const read = {
			reason: "badge: only its text was read",
			attempts: 1
		};
		if (result) results.set(url, {
			...result,
			...read,
			metadata: {
				kind: "badge",
				text
			}
		});
	}
	return unread > 0 ? [`The texts of ${unread} badges were not read.`] : [];
}
/**
* Reads badges of shields.io whose text is not in their URL, and no others. `unread` counts those
* that were too many, were stopped, or got no answer. Never rejects.
*/
async function readBadges(urls, { request, signal }) {
	const texts = /* @__PURE__ */ new Map();
	const badges = urls.filter(isDynamic);
	if (signal.aborted) return {
		texts,
		unread: badges.length
	};
	let failures = 0;
	const wanted = badges.slice(0, MAX_REQUESTS$1);
	const requested = await forEachLimited(wanted, CONCURRENCY, async (url) => {
		const reply = await request({
			url: url.replace(/^http:/, "https:"),
			bytes: MAX_PICTURE_SIZE
		}, signal);
		const isAnswered = !reply.failure && reply.status !== 429 && reply.status < 500;
		failures = isAnswered ? 0 : failures + 1;
		const text = isAnswered && PICTURE_STATUSES.includes(reply.status) ? readTitle(reply.text) : void 0;
		if (text) texts.set(url, text);
		return failures < MAX_FAILURES && !signal.aborted;
	});
	return {
		texts,
		unread: badges.length - requested
	};
}
function isDynamic(url) {
	return groupKey(url) === HOST && !STATIC.test(new URL(url).pathname);
}
const parser$1 = new XMLParser({
	ignoreAttributes: true,
	parseTagValue: false
});
const picture = object({ svg: object({ title: string() }) });
/** The title of an SVG picture, which for shields.io is the whole text. */
function readTitle(svg) {
	if (/<!DOCTYPE/i.test(svg)) return;
	try {
		const parsed = safeParse(picture, parser$1.parse(svg));
		return parsed.success ? truncate(flatten(parsed.output.svg.title), MAX_TEXT_LENGTH) : void 0;
	} catch {
		return;
	}
}

// src/links/scheduling/in-turn.ts
/**
* Requests a URL; each request, that of a redirect too, waits for the turn of its own host.
* @throws {QueueStoppedError} if the queue is stopped before
*/
async function askInTurn(url, method, { queue, ask, signal, fresh = false, onStart }) {
	let answer = await queue.run(groupKey(url), () => {
		onStart?.();
		return ask(url, method, signal, {
			fresh,
			stepwise: true
		});
	});
	for (let { next } = answer; next; {next} = answer) answer = await queue.run(groupKey(next.url), next.follow);
	return answer;
}

// src/links/extras/fragments.ts
const MAX_PAGE_SIZE = 2e6;
const ANCHOR = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Fragments without an anchor: the top of the page, and paths for scripts. */
const NO_ANCHOR = /^(?:top)?$|[/!=&]|^L\d+/i;
/** Requests pages that are linked with fragments once more, whole, and adds the missing fragments. */
async function checkFragments(lists, results, settings, options) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { url } of lists.flatMap(({ links }) => links)) {
		const fragment = fragmentOf(url);
		const key = linkKey(url);
		if (!fragment || key === void 0 || results.get(key)?.status !== "alive") continue;
		wanted.set(key, (wanted.get(key) ?? /* @__PURE__ */ new Set()).add(fragment));
	}
	const { signal } = options;
	const queue = new Queue({
		...queueOptions(settings),
		signal
	});
	const open = (given) => openClient(given, options, MAX_PAGE_SIZE);
	const ours = open(settings);
	const theirs = options.addedByOthers ? open(untrustedSettings(settings)) : ours;
	const known = baseKeysOf(lists);
	try {
		const requests = Array.from(wanted, async ([url, fragments]) => {
			const { ask } = known.has(url) ? ours : theirs;
			const missing = missingFragments(await askInTurn(url, "GET", {
				queue,
				ask,
				signal
			}), fragments);
			const result = results.get(url);
			if (result && missing.length > 0) results.set(url, {
				...result,
				missingFragments: missing
			});
		});
		await Promise.allSettled(requests);
	} finally {
		queue.stop();
		await ours.close();
		if (theirs !== ours) await theirs.close();
	}
}
/** The fragments that a page lacks; none where that is unknown (no HTML, no success, too long). */
function missingFragments(answer, fragments) {
	const { body, cut, failure, hops, headers } = answer;
	const status = hops.at(-1)?.status ?? 0;
	const isPage = /html/i.test(headers["content-type"] ?? "");
	if (failure || cut || body === void 0 || !isPage || status < 200 || status >= 300) return [];
	const anchors = new Set(Array.from(body.matchAll(ANCHOR), ([, double, single, bare]) => decodeEntities(double ?? single ?? bare ?? "")));
	return [...fragments].filter((fragment) => {
		const [written = ""] = fragment.split(":~:");
		return ![written, decodeUri(written)].some((name) => NO_ANCHOR.test(name) || anchors.has(name) || anchors.has(`user-content-${name}`));
	});
}

// src/links/page/reading.ts
/** Names of files that are no pages. */
const NO_PAGE = /\.(?:pdf|zip|gz|tgz|xz|bz2|7z|rar|exe|dmg|iso|png|jpe?g|gif|svg|webp|mp[34]|webm|json|xml|csv|txt|md|epub)$/i;
/**
* Which pages to read, and which hosts to ask for a random address. Without a cache only pages of a
* change are read, and no host is asked, since nothing would remember either.
*/
function pageReading(options) {
	const { cacheFile, which, cache, baseKeys, now } = options;
	const probes = options.probes && cacheFile !== void 0;
	let asked;
	return {
		isDue: (url) => (cacheFile !== void 0 || which === "added") && !NO_PAGE.test(URL.parse(url)?.pathname ?? "") && isPageDue(cachedLink(cache, url)?.page, now),
		probes: (url) => {
			if (!probes || baseKeys.has(url) || cacheKey(url) !== linkKey(url)) return "never";
			asked ??= probedHosts(cache);
			return isProbeDue(asked.get(groupKey(url)), now) ? "due" : "earlier";
		}
	};
}
/** When hosts were last asked for a random address. */
function probedHosts({ urls }) {
	const hosts = /* @__PURE__ */ new Map();
	for (const [url, { page }] of urls) {
		const probed = page?.probed;
		if (probed === void 0) continue;
		const host = groupKey(url);
		if (probed > (hosts.get(host) ?? "")) hosts.set(host, probed);
	}
	return hosts;
}

// src/links/providers/arxiv-atom.ts
const text = optional(string(), "");
/** Repeated elements make no text, and leave the paper what it is. */
const extra = fallback(text, "");
const entrySchema = object({
	id: string(),
	title: text,
	summary: text,
	published: text,
	"arxiv:comment": text,
	"arxiv:journal_ref": extra,
	"arxiv:doi": extra
});
const feedSchema = object({ feed: object({ entry: optional(array(unknown()), []) }) });
/** Entities are decoded below, without those of a DOCTYPE. */
const parser = new XMLParser({
	ignoreAttributes: true,
	parseTagValue: false,
	processEntities: false,
	isArray: (name) => name === "entry"
});
/**
* Reads the API's Atom feed; `undefined` for anything else. If the API cannot read an id, the whole
* answer is one entry `http://arxiv.org/api/errors#incorrect_id_format_for_…`. An id that it does not
* know has no entry, or one without a title.
* Source: https://info.arxiv.org/help/api/user-manual.html#errors
*/
function readArxivFeed(xml) {
	if (/<!DOCTYPE/i.test(xml)) return;
	const feed = safeParse(feedSchema, parseXml(xml));
	if (!feed.success) return;
	const papers = [];
	for (const found of feed.output.feed.entry) {
		const entry = safeParse(entrySchema, found);
		if (!entry.success) continue;
		const { id } = entry.output;
		if (id.includes("/api/errors")) return { error: /\/api\/errors#incorrect_id_format_for_(.+)/.exec(id)?.[1] ?? "" };
		const paper = toPaper$1(entry.output);
		if (paper) papers.push(paper);
	}
	return { papers };
}
function parseXml(xml) {
	try {
		return XMLValidator.validate(xml) === true ? parser.parse(xml) : void 0;
	} catch {
		return;
	}
}
function toPaper$1(entry) {
	const name = entry.id.slice(entry.id.indexOf("/abs/")).slice(5);
	const [, id, version = "1"] = /^(.+?)(?:v(\d+))?$/.exec(name) ?? [];
	const title = oneLine(entry.title);
	const published = Date.parse(entry.published);
	if (id === void 0 || title === "" || !Number.isFinite(published)) return;
	const comment = oneLine(entry["arxiv:comment"]);
	const isWithdrawn = [comment, oneLine(entry.summary).slice(0, 300)].some((notice) => WITHDRAWN.test(notice));
	const [journalRef, doi] = [oneLine(entry["arxiv:journal_ref"]), oneLine(entry["arxiv:doi"])];
	return {
		id,
		version: Number(version),
		title,
		published: isoDay(published),
		isWithdrawn,
		comment,
		journalRef,
		doi
	};
}
/**
* Papers withdrawn *from* a conference are not withdrawn from arXiv.
* Source: https://info.arxiv.org/help/withdraw.html
*/
const WITHDRAWN = /(?:^|\b(?:paper|article|manuscript|submission|preprint|work|version|it)\s+(?:(?:has|have)\s+been\s+|(?:is|was)\s+(?:being\s+)?)?)withdrawn\b(?!\s+from\b)/i;
function oneLine(xml) {
	return xml.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, decode).replaceAll(/\s+/g, " ").trim();
}
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function decode(written, hex, decimal, name) {
	if (name !== void 0) return NAMED[name] ?? written;
	const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : written;
}

// src/links/providers/arxiv.ts
/** Papers in one request; with more, the URL would be too long for some proxies. */
const MAX_BATCH_SIZE$1 = 100;
/** Milliseconds between requests, one at a time: https://info.arxiv.org/help/api/tou.html#rate-limits */
const REQUEST_INTERVAL$2 = 3e3;
/** After so many invalid ids in a batch, arXiv is not asked again. */
const MAX_BAD_IDS = 3;
/** Its pages are made for people: a whole list's links come to them only where the API is down. */
const PACE_WITHOUT_API = {
	hosts: [
		"arxiv.org",
		"www.arxiv.org",
		"export.arxiv.org"
	],
	interval: 1e3
};
/**
* Papers on arXiv, by its API, a hundred at a time. Left to be checked on the web are unknown numbers,
* since a paper appears hours before the API has it, and pages that not every paper has, such as HTML.
* Source: https://info.arxiv.org/help/api/user-manual.html
*/
const arxiv = {
	name: "arxiv",
	service: "arxiv",
	pagePace: PACE_WITHOUT_API,
	claims: (url) => linkOf(url) !== void 0,
	async ask(urls, context) {
		const links = urls.map(linkOf).filter((link) => link !== void 0);
		const papers = Map.groupBy(links, ({ id }) => id);
		const answers = noProviderAnswers();
		const ids = [...papers.keys()];
		let nextAt = Number.NEGATIVE_INFINITY;
		const inTurn = async () => {
			const { clock, signal } = context;
			const isMyTurn = await pause(clock, nextAt - clock.now(), signal);
			nextAt = clock.now() + REQUEST_INTERVAL$2;
			return isMyTurn;
		};
		for (let start = 0; start < ids.length; start += MAX_BATCH_SIZE$1) {
			const found = await askBatch(ids.slice(start, start + MAX_BATCH_SIZE$1), context, inTurn);
			if (!found) {
				const note = "arXiv’s API does not answer now: its links are checked as web pages instead";
				return {
					...answers,
					pace: PACE_WITHOUT_API,
					...!context.signal.aborted && { note }
				};
			}
			for (const paper of found) {
				const metadata = metadataOf(paper);
				for (const link of papers.get(paper.id) ?? []) {
					const { url } = link;
					const known = {
						reason: "arXiv has the paper",
						attempts: 1,
						source: "arxiv",
						metadata
					};
					if (hasPage(paper, link)) answers.results.set(url, {
						url,
						status: "alive",
						...known
					});
					else answers.metadata.set(url, metadata);
				}
			}
		}
		return answers;
	}
};
/** The papers of some ids; `undefined` if the API does not answer. */
async function askBatch(batch, context, inTurn) {
	const { clock, signal, request, endpoints } = context;
	let ids = batch;
	let hasPaused = false;
	for (let badIds = 0; ids.length > 0 && await inTurn();) {
		const query = `id_list=${ids.join(",")}&start=0&max_results=${ids.length}`;
		const reply = await request({ url: `${endpoints.arxiv}/api/query?${query}` }, signal);
		if (reply.failure) return;
		const wait = reply.status === 429 || reply.status === 503 ? shortPause(reply, clock) : void 0;
		if (wait !== void 0 && !hasPaused) {
			hasPaused = true;
			if (!await pause(clock, wait, signal)) return;
			continue;
		}
		const feed = (reply.status === 200 || reply.status === 400) && !reply.cut ? readArxivFeed(reply.text) : void 0;
		if (!feed) return;
		if ("papers" in feed) return reply.status === 200 ? feed.papers : void 0;
		const others = ids.filter((id) => id !== feed.error);
		if (others.length === ids.length || ++badIds > MAX_BAD_IDS) return;
		ids = others;
	}
	return ids.length === 0 ? [] : void 0;
}
function metadataOf(paper) {
	const { id, title, published, isWithdrawn, comment, journalRef, doi } = paper;
	return {
		kind: "paper",
		id: `arXiv:${id}`,
		title,
		published,
		...isWithdrawn && { isWithdrawn },
		...comment !== "" && { comment },
		...journalRef !== "" && { journalRef },
		...doi !== "" && { doi }
	};
}
/** Whether the paper has the linked page: every one has `abs` and `format`. */
function hasPage(paper, { page, version }) {
	return version <= paper.version && page !== "html" && !(page === "pdf" && paper.isWithdrawn);
}
const HOSTS = new Set(PACE_WITHOUT_API.hosts);
/** Stricter than `identify`, which also accepts URLs whose page does not exist. */
const PATH$2 = /^\/(abs|pdf|html|format)\/([a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v([1-9]\d{0,2}))?(\.pdf)?\/?$/;
function linkOf(url) {
	const address = URL.parse(url);
	if (!address || !HOSTS.has(address.host) || address.search || address.username) return;
	const [, page, , version = 1, extension] = PATH$2.exec(address.pathname) ?? [];
	if (page === void 0 || extension !== void 0 && page !== "pdf") return;
	const [, id] = /^arxiv:(.*)/.exec(identify(url) ?? "") ?? [];
	return id ? {
		url,
		page,
		id,
		version: Number(version)
	} : void 0;
}

// src/links/papers/crossref.ts
/** DOIs in one request: the address stays under 4,000 characters where they are of usual length. */
const MAX_BATCH_SIZE = 40;
const MAX_BATCH_LENGTH = 3500;
const MAX_BATCHES = 25;
/** Milliseconds between requests, one at a time: its public pool allows one query a second. */
const REQUEST_INTERVAL$1 = 1e3;
const SELECT = "DOI,type,title,subtitle,short-title,original-title,container-title,issued";
/** What else has a DOI is no paper: proceedings, datasets, books, figures of a paper, reviews. */
const PAPER_TYPES = /* @__PURE__ */ new Set([
	"journal-article",
	"proceedings-article",
	"posted-content",
	"book-chapter"
]);
/** How what stands around papers begins, or what was published about one. */
const NO_PAPER = /^(?:supplement|supporting information|errat|corrigend|correction|corrected|addend|retract|withdrawn|expression of concern|editorial|preface|foreword|front ?matter|back ?matter|title page|table of contents|contents|(?:author |subject )?index|cover|copyright|proceedings|comment(?:ary|s)? on|reply|response to|review(?:er)?s? (?:of|for)|in this issue|call for|book review)\b|^(?:supplement|errat|corrigend|addend|retract)/i;
/** In UTF-16 code units. */
const MAX_TITLE$1 = 1e3;
const MAX_CONTAINER = 300;
const MAX_OTHER_TITLES = 5;
const texts = fallback(optional(array(string()), []), []);
const work = object({
	DOI: string(),
	type: string(),
	title: texts,
	subtitle: texts,
	"short-title": texts,
	"original-title": texts,
	"container-title": texts,
	issued: fallback(optional(object({ "date-parts": array(array(nullable(number()))) })), void 0)
});
const answer$2 = object({
	status: literal("ok"),
	message: object({ items: array(unknown()) })
});
/**
* What Crossref knows of DOIs (in lower case), some dozens in a request; nothing of those that it does
* not have, or that are no papers. Ends with the first request that is not answered well.
* Source: https://www.crossref.org/documentation/retrieve-metadata/rest-api/
*/
async function askCrossref(dois, { request, clock, signal, endpoints }) {
	const known = /* @__PURE__ */ new Map();
	for (const [index, batch] of batchesOf(dois).slice(0, MAX_BATCHES).entries()) {
		if (index > 0 && !await pause(clock, REQUEST_INTERVAL$1, signal)) break;
		if (signal.aborted) break;
		const query = `filter=${encodeURIComponent(batch.map((doi) => `doi:${doi}`).join(","))}&rows=${batch.length}&select=${SELECT}`;
		const reply = await request({ url: `${endpoints.crossref}/works?${query}` }, signal);
		const papers = reply.failure || reply.status !== 200 || reply.cut ? void 0 : readWorks(reply.text);
		if (!papers) break;
		for (const doi of batch) {
			const paper = papers.get(doi);
			if (paper) known.set(doi, paper);
		}
	}
	return known;
}
function batchesOf(dois) {
	const batches = [];
	let length = 0;
	for (const doi of dois) {
		const last = batches.at(-1);
		const size = encodeURIComponent(doi).length + 10;
		const hasRoom = last && last.length < MAX_BATCH_SIZE && length + size <= MAX_BATCH_LENGTH;
		if (hasRoom) last.push(doi);
		else batches.push([doi]);
		length = hasRoom ? length + size : size;
	}
	return batches;
}
/** The papers of an answer by their DOIs in lower case; `undefined` for anything else. */
function readWorks(json) {
	const parsed = safeParse(answer$2, parseJson(json));
	if (!parsed.success) return;
	const papers = /* @__PURE__ */ new Map();
	for (const item of parsed.output.message.items) {
		const found = safeParse(work, item);
		const paper = found.success ? toPaper(found.output) : void 0;
		if (found.success && paper) papers.set(found.output.DOI.toLowerCase(), paper);
	}
	return papers;
}
function toPaper(found) {
	if (!PAPER_TYPES.has(found.type)) return;
	const titles = plainTexts(found.title);
	const [first] = titles;
	if (first === void 0 || NO_PAPER.test(first)) return;
	const [subtitle = ""] = plainTexts(found.subtitle);
	const title = subtitle !== "" && !first.toLowerCase().includes(subtitle.toLowerCase()) ? `${first}: ${subtitle}` : first;
	const others = /* @__PURE__ */ new Set([...[...titles, ...plainTexts(found["original-title"])], ...plainTexts(found["short-title"])]);
	others.delete(title);
	const container = plainTexts(found["container-title"]).join("; ").slice(0, MAX_CONTAINER);
	const published = dayOf(found.issued?.["date-parts"][0] ?? []);
	return {
		title: title.slice(0, MAX_TITLE$1),
		...others.size > 0 && { otherTitles: [...others].slice(0, MAX_OTHER_TITLES) },
		...container !== "" && { container },
		...published !== void 0 && { published }
	};
}
/** Texts without their markup and entities; those with formulas, which have no plain form, left out. */
function plainTexts(written) {
	return written.flatMap((text) => {
		if (text.length > MAX_TITLE$1 || /<mml:|<m:math|\\\(|\$\$/.test(text)) return [];
		const plain = flatten(decodeEntities(decodeEntities(text.replace(/<[^<>]*>/g, ""))));
		return plain === "" ? [] : [plain.replace(/\p{Cc}/gu, "")];
	});
}
/** `2024`, `2024-03`, `2024-03-05`, of numbers. */
function dayOf([year, month, day]) {
	if (!isWithin(year, 1600, 2200)) return;
	if (!isWithin(month, 1, 12)) return String(year);
	return [
		year,
		month,
		...isWithin(day, 1, 31) ? [day] : []
	].map((part) => String(part).padStart(2, "0")).join("-");
}
function isWithin(value, least, most) {
	return Number.isInteger(value) && value >= least && value <= most;
}

// src/links/papers/open-review.ts
/** Requests of one run; the cache remembers the titles, so that the next run asks for others. */
const MAX_REQUESTS = 30;
/** Milliseconds between requests, one at a time. */
const REQUEST_INTERVAL = 500;
/** Of an answer, in bytes. */
const MAX_ANSWER = 262144;
/** In UTF-16 code units. */
const MAX_TITLE = 1e3;
/** The title as the second version of the API writes it, and as the first one did. */
const title = union([string(), pipe(object({ value: string() }), transform(({ value }) => value))]);
const answer$1 = object({ notes: array(object({
	id: string(),
	forum: optional(string()),
	content: object({ title })
})) });
/**
* The titles of OpenReview’s submissions by their ids. Ends with the first answer that is none, such
* as a challenge for robots.
* Source: https://docs.openreview.net/reference/api-v2
*/
async function askOpenReview(ids, { request, clock, signal, endpoints }) {
	const titles = /* @__PURE__ */ new Map();
	for (const [index, id] of ids.slice(0, MAX_REQUESTS).entries()) {
		if (index > 0 && !await pause(clock, REQUEST_INTERVAL, signal)) break;
		if (signal.aborted) break;
		const reply = await request({
			url: `${endpoints.openReview}/notes?id=${encodeURIComponent(id)}`,
			bytes: MAX_ANSWER
		}, signal);
		if (reply.failure || reply.status >= 500 || reply.status === 429) break;
		if (reply.status === 404 || reply.status === 403 && isJson(reply.text)) continue;
		const found = reply.status === 200 ? readNote(reply.text, id) : "none";
		if (found === "none") break;
		if (found !== void 0) titles.set(id, found);
	}
	return titles;
}
function isJson(text) {
	return parseJson(text) !== void 0;
}
/** The title of a submission, not of a review below it; `none` for what is no answer. */
function readNote(json, id) {
	const parsed = safeParse(answer$1, parseJson(json));
	if (!parsed.success) return isJson(json) ? void 0 : "none";
	const note = parsed.output.notes.find((one) => one.id === id && (one.forum ?? id) === id);
	const found = flatten(note?.content.title ?? "");
	return found === "" || found.length > MAX_TITLE ? void 0 : found;
}

// src/links/papers/subject.ts
/** The papers that links name, and the archives that know their titles. */
/** A DOI in lower case, of letters that need no care in a query: no comma, which ends a filter there. */
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[\w.;()/:+-]{1,200}$/;
const NOTE = /^[\w-]{8,16}$/;
/** Prefixes of DataCite: Crossref has none of them. arXiv, Zenodo, figshare, two of data. */
const OTHER_AGENCY = /^10\.(?:48550|5281|6084|17632|57967)\//;
/** What a link's paper is called in its archive; nothing where no archive is asked for it. */
function paperSubject(url) {
	const identity = identify(url) ?? "";
	const [, kind, name = ""] = /^(arxiv|doi|acl|openreview):(.+)$/.exec(identity) ?? [];
	if (kind === "arxiv") return {
		kind,
		id: `arXiv:${name}`,
		number: name
	};
	if (kind === "openreview") return NOTE.test(name) ? {
		kind: "open-review",
		id: `OpenReview:${name}`,
		note: name
	} : void 0;
	if (kind === "acl") return doiSubject(`10.18653/v1/${name}`, `ACL:${name}`);
	return doiSubject(kind === "doi" ? name : linkedDoi(url));
}
function doiSubject(written, id) {
	const doi = written?.toLowerCase() ?? "";
	const isPlain = !doi.split("/").some((part) => part === "." || part === "..");
	if (!DOI.test(doi) || !isPlain || OTHER_AGENCY.test(doi)) return;
	return {
		kind: "doi",
		id: id ?? `doi:${doi}`,
		doi
	};
}
/** The DOI of an address of doi.org whose paper has another name, such as one of AAAI’s. */
function linkedDoi(url) {
	const { hostname = "", pathname = "" } = URL.parse(url) ?? {};
	return /^(?:www\.|dx\.)?doi\.org$/.test(hostname) ? decodeUri(pathname.slice(1)) : void 0;
}

// src/links/papers/find.ts
/** Milliseconds for all papers, for those of a change, and for each request. */
const MAX_TIME = {
	all: 6e4,
	added: 1e4
};
const MAX_REQUEST_TIME = 1e4;
/**
* Adds to the results of links to papers what the papers’ archives know of them, where neither the
* link’s check nor the cache knew it. What no archive answers stays unknown.
*/
async function addPapers(results, settings, options) {
	const subjects = unknownPapers(results);
	if (subjects.size === 0 || options.signal.aborted) return;
	const timeout = Math.min(settings.timeout, MAX_REQUEST_TIME);
	const time = AbortSignal.timeout(Math.min(MAX_TIME[options.which], Math.ceil(settings.deadline)));
	const signal = AbortSignal.any([options.signal, time]);
	const papers = await withRequester({
		...settings,
		timeout
	}, options, (request) => findPapers([...subjects.values()], {
		request,
		clock: systemClock,
		signal,
		endpoints: ENDPOINTS,
		services: settings.services
	}));
	for (const [url, { id }] of subjects) {
		const [result, metadata] = [results.get(url), papers.get(id)];
		if (result && metadata) results.set(url, {
			...result,
			metadata
		});
	}
}
function unknownPapers(results) {
	const subjects = /* @__PURE__ */ new Map();
	for (const [url, { status, metadata }] of results) {
		if (metadata || status === "dead" || status === "skipped") continue;
		const subject = paperSubject(url);
		if (subject && !arxiv.claims(url)) subjects.set(url, subject);
	}
	return subjects;
}
/** Which service is asked about which papers. */
const ARCHIVES = {
	arxiv: "arxiv",
	doi: "crossref",
	"open-review": "open-review"
};
/** Asks all archives that may be asked at once. @returns papers by the ids of their subjects; never rejects */
async function findPapers(subjects, context) {
	const papers = /* @__PURE__ */ new Map();
	const allowed = subjects.filter(({ kind }) => mayAsk(context.services, ARCHIVES[kind]));
	const once = [...new Map(allowed.map((subject) => [subject.id, subject])).values()];
	const preprints = once.filter((one) => one.kind === "arxiv");
	const works = once.filter((one) => one.kind === "doi");
	const notes = once.filter((one) => one.kind === "open-review");
	const pages = preprints.map(({ number }) => `https://arxiv.org/abs/${number}`);
	const [known, published, submitted] = await Promise.all([
		pages.length > 0 ? arxiv.ask(pages, context) : void 0,
		askCrossref([...new Set(works.map(({ doi }) => doi))], context),
		askOpenReview(notes.map(({ note }) => note), context)
	]);
	for (const { id, number } of preprints) {
		const metadata = known?.results.get(`https://arxiv.org/abs/${number}`)?.metadata;
		if (metadata?.kind === "paper") papers.set(id, metadata);
	}
	for (const { id, doi } of works) {
		const paper = published.get(doi);
		if (paper) papers.set(id, {
			kind: "paper",
			id,
			...paper
		});
	}
	for (const { id, note } of notes) {
		const title = submitted.get(note);
		if (title !== void 0) papers.set(id, {
			kind: "paper",
			id,
			title
		});
	}
	return papers;
}

// src/links/providers/github/provider.ts
const MAX_PARTS = 20;
/** github.com's links, by its API; needs a token. */
const github = githubAt(GITHUB, ({ endpoints, githubToken: token }) => token ? {
	url: `${endpoints.github}/graphql`,
	token
} : void 0);
/** The links of a GitHub Enterprise server, by its own API: its token is sent nowhere else. */
function enterpriseGitHub({ host, graphqlUrl, token }) {
	return githubAt(host, () => ({
		url: graphqlUrl,
		token
	}));
}
/**
* Repositories, their parts and their owners, by GitHub's GraphQL API. What the token cannot see,
* what is private, disabled or ambiguous (a branch with a slash in its name), or what GitHub does not
* answer is left to be checked on the web.
*
* Source: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
*/
function githubAt(host, accessOf) {
	return {
		name: host === "github.com" ? "github" : host,
		service: "github",
		claims: (url) => parseGitHubLink(url, host) !== void 0,
		async ask(urls, context) {
			const answers = noProviderAnswers();
			const access = accessOf(context);
			if (!access) return answers;
			const wanted = wantedBy(urls, host);
			const note = await askGitHub(wanted, {
				...context,
				access
			}, (subject, outcome) => {
				if (outcome !== "absent") answer(subject, outcome, answers);
			});
			if (note !== void 0 && !context.signal.aborted) answers.note = `${note}: links to ${host === "github.com" ? "GitHub" : host} are checked as web pages instead`;
			return answers;
		}
	};
}
/** Each repository and owner once, whatever its spelling. */
function wantedBy(urls, host) {
	const all = [];
	const open = /* @__PURE__ */ new Map();
	for (const url of urls) {
		const link = parseGitHubLink(url, host);
		if (!link) continue;
		const name = link.kind === "repository" ? link.name : void 0;
		const key = `${link.owner}/${name ?? ""}`.toLowerCase();
		const part = link.kind === "repository" ? link.part : void 0;
		const partKey = part && `${part.field} ${part.value} ${"types" in part ? part.types : ""}`;
		let wanted = open.get(key);
		if (!wanted || wanted.parts.size >= MAX_PARTS) {
			wanted = {
				owner: link.owner,
				name,
				parts: /* @__PURE__ */ new Map(),
				links: [],
				attempts: 0
			};
			open.set(key, wanted);
			all.push(wanted);
		}
		if (part && partKey !== void 0) wanted.parts.set(partKey, part);
		wanted.links.push({
			url,
			link,
			part: partKey
		});
	}
	return all;
}
function answer(wanted, { repository, parts }, answers) {
	if (repository && !repository.isPublic) return;
	const metadata = repository?.metadata;
	for (const { url, link, part } of wanted.links) {
		if (!(part === void 0 ? !("isUnknown" in link) : parts.has(part)) || metadata?.isDisabled) {
			if (metadata) answers.metadata.set(url, metadata);
			continue;
		}
		const { attempts } = wanted;
		const known = {
			url,
			attempts,
			source: "github",
			...metadata && { metadata }
		};
		const result = !metadata || isSameName(metadata.name, wanted) ? {
			...known,
			status: "alive",
			reason: "GitHub has it"
		} : {
			...known,
			status: "moved",
			finalUrl: renamedUrl(url, metadata.name),
			reason: `the repository was renamed to ${metadata.name}`
		};
		answers.results.set(url, result);
	}
}
function isSameName(now, { owner, name }) {
	return now.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

// src/links/providers/off.ts
/**
* The providers as the configuration allows them. Links of a service that may not be asked are checked as
* web pages, arXiv’s slowly; they are skipped where pages show robots nothing.
*/
function allowedProviders(providers, allowed) {
	return providers.map((provider) => mayAsk(allowed, provider.service) ? provider : switchedOff(provider));
}
function switchedOff(provider) {
	const { name, service, pagePace, hidesPages = false } = provider;
	return {
		name,
		service,
		claims: (url) => provider.claims(url) || quirkOf(url)?.service === service,
		ask(urls) {
			const answers = noProviderAnswers();
			const reason = `not checked: ${serviceOff(service)}`;
			for (const url of hidesPages ? urls : []) answers.results.set(url, skippedLink(url, "service-off", reason));
			return Promise.resolve({
				...answers,
				...pagePace && { pace: pagePace }
			});
		}
	};
}

// src/links/providers/doi.ts
/**
* A handle record, as far as it is used. 1 is success; 100 (with HTTP 404) no such handle; 200 a
* handle without what was asked for.
* Source: https://www.doi.org/doi-handbook/HTML/rest-api-response-format.html
*/
const schema$2 = object({
	responseCode: number(),
	values: optional(array(object({ type: string() })), [])
});
/**
* DOIs, by the Handle System's API: publishers refuse robots, the registry does not. An unknown
* DOI is left to be checked on the web.
* Source: https://www.doi.org/doi-handbook/HTML/doi-rest-api.html
*/
const doi = oneByOne({
	name: "doi",
	title: "doi.org",
	endpoint: "doi",
	concurrency: 4,
	interval: 100,
	hosts: [
		"doi.org",
		"www.doi.org",
		"dx.doi.org"
	],
	subjectOf: nameOf,
	pathOf: (name) => `/api/handles/${name.split("/").map(encodeURIComponent).join("/")}?type=URL`,
	read({ text }) {
		const { success, output } = safeParse(schema$2, parseJson(text));
		return success && output.responseCode === 1 && output.values.some(({ type }) => type === "URL") ? {
			status: "alive",
			reason: "the DOI is registered"
		} : "unknown";
	}
});
function nameOf({ pathname, search }) {
	const name = decodeUri(pathname.slice(1));
	return !search && /^10\.\d{4,9}(?:\.\d+)*\/[^\s/].{0,300}$/.test(name) ? name : void 0;
}

// src/links/providers/gitlab.ts
/** Groups, subgroups and the project: each begins with a letter, digit or underscore. */
const PATH$1 = /^\/(\w[\w.-]{0,254}(?:\/\w[\w.-]{0,254}){1,20})\/?$/;
/** First parts of paths that are not groups. */
const RESERVED$1 = new Set("admin api assets dashboard explore groups health help import jwt login oauth profile projects public search snippets users".split(" "));
const schema$1 = object({ path_with_namespace: string() });
/**
* Projects on gitlab.com, by its API: without a login, pages of what is private and of what does not
* exist lead to the log-in page. So what the API does not know is left to be checked on the web,
* where that page is no success (`classify.ts`).
* Source: https://docs.gitlab.com/api/projects/#get-a-single-project (its 301 has the number of a
* moved project)
*/
const gitlab = oneByOne({
	name: "gitlab",
	title: "GitLab",
	endpoint: "gitlab",
	concurrency: 2,
	interval: 200,
	hosts: ["gitlab.com", "www.gitlab.com"],
	subjectOf: ({ pathname, search }) => projectOf(pathname, search),
	pathOf: ({ id }) => `/api/v4/projects/${encodeURIComponent(id)}`,
	follow({ status, headers }) {
		const [, id] = MOVED.exec(headers.location ?? "") ?? [];
		return id !== void 0 && (status === 301 || status === 302) ? { id } : void 0;
	},
	read({ status, text }, { id }) {
		const { output, success } = safeParse(schema$1, parseJson(text));
		if (status !== 200 || !success) return "unknown";
		const path = output.path_with_namespace;
		if (path.toLowerCase() === id.toLowerCase()) return {
			status: "alive",
			code: 200,
			reason: "GitLab has it"
		};
		if (!PATH$1.test(`/${path}`)) return "unknown";
		return {
			status: "moved",
			finalUrl: `https://gitlab.com/${path}`,
			reason: `it was moved to ${path}`
		};
	}
});
const MOVED = /^(?:https:\/\/gitlab\.com)?\/api\/v4\/projects\/(\d{1,15})$/;
function projectOf(pathname, search) {
	const [, path = ""] = PATH$1.exec(pathname.replace(/\.git$/, "")) ?? [];
	const [group = ""] = path.split("/");
	return path === "" || search !== "" || RESERVED$1.has(group) ? void 0 : { id: path };
}

// src/links/providers/hugging-face.ts
const SEGMENT = "[A-Za-z\\d][\\w.-]{0,95}";
const PATH = new RegExp(`^/(?:(datasets|spaces)/)?(${SEGMENT}/${SEGMENT})/?$`);
const API_PATH = new RegExp(`^(?:https://huggingface\\.co)?/api/(models|datasets|spaces)/(${SEGMENT}/${SEGMENT})$`);
/** First segments of paths that are not owners. */
const RESERVED = new Set("api blog chat collections courses datasets docs enterprise inference join learn login models new organizations papers posts pricing search settings spaces tasks".split(" "));
const schema = object({ id: string() });
/**
* Models, datasets and Spaces, by the Hub's API, which allows five times as many requests as the
* pages (500 in five minutes against 100). It answers 401 for what is unknown or private: left to
* be checked on the web.
* Source: https://huggingface.co/docs/hub/api, https://huggingface.co/docs/hub/rate-limits
*/
const huggingFace = oneByOne({
	name: "hugging-face",
	title: "Hugging Face",
	endpoint: "huggingFace",
	concurrency: 4,
	interval: 100,
	hosts: [
		"huggingface.co",
		"www.huggingface.co",
		"hf.co"
	],
	subjectOf: repositoryOf,
	pathOf: ({ kind, id }) => `/api/${kind}/${id}`,
	follow: renamedTo,
	read({ status, text }, asked, url) {
		const { output, success } = safeParse(schema, parseJson(text));
		return status === 200 && success ? outcome(url, output.id, asked) : "unknown";
	}
});
/** @param id the present one */
function outcome(url, id, asked) {
	if (id.toLowerCase() === asked.id.toLowerCase()) return {
		status: "alive",
		code: 200,
		reason: "Hugging Face has it"
	};
	const path = `/${asked.kind === "models" ? "" : `${asked.kind}/`}${id}`;
	if (!PATH.test(path)) return "unknown";
	const finalUrl = new URL(url);
	finalUrl.host = "huggingface.co";
	finalUrl.protocol = "https:";
	finalUrl.pathname = path;
	return {
		status: "moved",
		finalUrl: finalUrl.href,
		reason: `it was renamed to ${id}`
	};
}
/** The target of a redirect for a renamed repository, if on the same host and of the same kind. */
function renamedTo(answer, { kind }) {
	if (![
		301,
		302,
		307,
		308
	].includes(answer.status)) return;
	const { location = "" } = answer.headers;
	if (location.length > 8192) return;
	const [, newKind, id] = API_PATH.exec(location) ?? [];
	return id !== void 0 && newKind === kind ? {
		kind,
		id
	} : void 0;
}
function repositoryOf({ pathname }) {
	const [, kind, id = ""] = PATH.exec(pathname) ?? [];
	const [owner = ""] = id.split("/");
	if (id === "" || RESERVED.has(owner.toLowerCase())) return;
	return {
		kind: kind ?? "models",
		id
	};
}

// src/links/providers/youtube.ts
const REFUSALS = {
	401: "YouTube gives no information about videos that may not be embedded",
	403: "YouTube keeps the video private"
};
/**
* Videos, by the API for embedding, since a removed video's page answers 200. It answers 403 for
* private videos, and 401 if the owner allows no embedding. Unknown videos (400, 404) are left to be
* checked on the web, where the same API is used twice (`quirks.ts`).
* Source: https://oembed.com/#section2.3 (what 401 and 404 mean), #section7 (YouTube's endpoint)
*/
const youtube = oneByOne({
	name: "youtube",
	title: "YouTube",
	endpoint: "youtube",
	concurrency: 2,
	interval: 100,
	subjectOf: ({ href }) => /^youtube:(.*)/.exec(identify(href) ?? "")?.[1],
	pathOf: (video) => `/oembed?format=json&url=${encodeURIComponent(`https://www.youtube.com/watch?v=${video}`)}`,
	hidesPages: true,
	isAnswer: ({ text }) => !text.trimStart().startsWith("<"),
	read({ status, text }) {
		const refusal = REFUSALS[status];
		if (refusal !== void 0) return {
			status: "blocked",
			code: status,
			reason: refusal
		};
		return status === 200 && Object(parseJson(text)).type === "video" ? {
			status: "alive",
			code: 200,
			reason: "YouTube has the video"
		} : "unknown";
	}
});

// src/links/providers/registry.ts
/** All providers, in the order in which they may claim a URL. */
const providers = [
	...[
		github,
		arxiv,
		doi,
		youtube,
		huggingFace
	],
	...packages,
	gitlab
];

// src/links/classify.ts
/** Failures that a retry within the run may overcome. */
const TEMPORARY = /* @__PURE__ */ new Set([
	"ERR_NAME_SERVER",
	"ERR_CONNECT",
	"ERR_RESET",
	"ERR_TIMEOUT",
	"ERR_HTTP",
	"ERR_TLS"
]);
/** Statuses that ask to come back later. */
const RETRY_LATER = /* @__PURE__ */ new Set([
	408,
	421,
	425,
	429
]);
/**
* The result of an answer.
*
* @param url as it is in the list, without fragment
* @param accept statuses that the configuration accepts as success on this host
*/
function classify(url, answer, accept = []) {
	const last = answer.hops.at(-1);
	if (answer.failure) return ofFailure(url, answer, answer.failure);
	if (!last) return {
		status: "unreachable",
		reason: "no answer",
		temporary: true
	};
	const code = last.status;
	if (isGitLabLogIn(url, answer)) return {
		status: "blocked",
		code,
		reason: "private or gone: GitLab shows its log-in page for both",
		temporary: false
	};
	if (isSuccess(code) || accept.includes(code)) return {
		...ofSuccess(url, answer),
		code
	};
	const status = quirkOf(url)?.statuses?.[code];
	if (status) return {
		status,
		code,
		reason: statusText(code),
		temporary: false
	};
	if (isChallenge(answer)) return ofRefusal(url, answer, `${statusText(code)}: a challenge page for robots`);
	if (code === 404 || code === 410) {
		const after = answer.hops.length > 1 ? " after a redirect" : "";
		return {
			status: "dead",
			code,
			reason: `${statusText(code)}${after}`,
			temporary: false
		};
	}
	if (RETRY_LATER.has(code)) {
		if (code === 429) return ofRefusal(url, answer, statusText(code), true);
		return {
			status: "unreachable",
			code,
			reason: statusText(code),
			temporary: true
		};
	}
	if (code >= 500 && code < 600) return {
		status: "unreachable",
		code,
		reason: statusText(code),
		temporary: true
	};
	return ofRefusal(url, answer, statusText(code));
}
/** A site that refuses robots; behind a resolver its answer does not matter, in whatever form. */
function ofRefusal(url, { hops }, reason, temporary = false) {
	const code = hops.at(-1)?.status ?? 0;
	const resolver = hops.length > 1 ? quirkOf(url)?.resolver : void 0;
	return resolver ? {
		status: "alive",
		code,
		reason: resolver,
		temporary: false
	} : {
		status: "blocked",
		code,
		reason,
		temporary
	};
}
/**
* Whether GitLab sent us to its log-in page, as it does from what is private and from what does not
* exist. Its own servers are known by their name or a header.
*/
function isGitLabLogIn(url, { hops, headers }) {
	const end = URL.parse(hops.at(-1)?.url ?? "");
	if (hops.length < 2 || !end?.pathname.endsWith("/users/sign_in")) return false;
	return (/(?:^|\.)gitlab\./.test(end.hostname) || "x-gitlab-meta" in headers) && URL.parse(url)?.pathname !== end.pathname;
}
function isSuccess(code) {
	return code >= 200 && code < 300 || code === 304;
}
/** Cloudflare marks its challenges; others answer 403 or 503 with a page of scripts. */
function isChallenge({ headers, hops, body }) {
	if (headers["cf-mitigated"] === "challenge") return true;
	const code = hops.at(-1)?.status ?? 0;
	return (code === 403 || code === 503) && body !== void 0 && /captcha|cf-chl|challenge-platform|ddos-guard|just a moment|are you a robot/i.test(body);
}
/** Failures after which a link counts as not checked. */
const SKIPS = {
	ERR_PRIVATE_ADDRESS: "private",
	ERR_BAD_URL: "not-web",
	ERR_BAD_PORT: "bad-port"
};
function ofFailure(url, answer, { code, detail }) {
	const reason = detail;
	if (code === "ERR_NAME") return {
		status: "dead",
		reason,
		temporary: false
	};
	const skipped = SKIPS[code];
	if (skipped) return {
		status: "skipped",
		skipped,
		reason,
		temporary: false
	};
	const resolver = quirkOf(url)?.resolver;
	if (resolver && answer.hops.length > 0) return {
		status: "alive",
		reason: resolver,
		temporary: false
	};
	return {
		status: "unreachable",
		reason,
		temporary: TEMPORARY.has(code)
	};
}
function ofSuccess(url, answer) {
	const finalUrl = permanentTarget(answer);
	const alive = {
		status: "alive",
		reason: statusText(answer.hops.at(-1)?.status ?? 200),
		temporary: false
	};
	if (finalUrl === void 0 || isSamePage(url, finalUrl)) return alive;
	return {
		status: "moved",
		finalUrl,
		reason: isFrontPage(finalUrl) && !isFrontPage(url) ? "it redirects permanently to the site’s front page, so the linked page may be gone" : "it redirects there permanently",
		temporary: false
	};
}
/** The end of an answer's leading permanent redirects. */
function permanentTarget({ hops }) {
	let target;
	for (const { status, location } of hops) {
		if (status !== 301 && status !== 308 || location === void 0) break;
		target = location;
	}
	return target;
}
const WALL = /(?:^|[/._-])(?:log[-_]?[io]n|sign[-_]?[io]n|anmelden|connexion|sign[-_]?up|servicelogin|register|auth|authenticate|authorize|oauth2?|sso|saml2?|cas|idp|sessions?|consent|cookies?|gdpr|captcha|challenge|accounts?)(?:$|[/._?-])/i;
/** A page that says that there is none, though its status is 200. */
const ERROR_PAGE = /\/(?:(?:error[-_]?)?404(?:[-_]?(?:page|error|not[-_]?found))?|(?:page[-_]?)?not[-_]?found|errors?(?:[-_]?page)?)(?:\.\w+)?\/?$/i;
/** The number of one visitor's session. */
const SESSION = /[;?&](?:jsession|phpsess|aspsession|cfsess|session)[-_]?(?:id)?\w*=|[?&](?:s?sid|cfid|cftoken)=|\/\(S\(\w+\)\)/i;
/**
* Whether a list should keep its URL: the redirect leads to another spelling of it (https, a
* slash, `www.`, an index page), a login, consent or error page, an address with a session, or the page in a language.
*/
function isSamePage(from, to) {
	if (identify(from) === identify(to)) return true;
	if (!URL.canParse(from) || !URL.canParse(to)) return false;
	const [before, after] = [new URL(from), new URL(to)];
	const isNew = (pattern, part) => pattern.test(part(after)) && !pattern.test(part(before));
	if (isNew(WALL, ({ hostname, pathname }) => hostname + pathname)) return true;
	if (isNew(ERROR_PAGE, ({ pathname, hash }) => pathname + hash)) return true;
	if (isNew(SESSION, ({ href }) => href)) return true;
	if (hostOf(before) !== hostOf(after)) return false;
	return withoutLocale(after) === withoutLocale(before);
}
function hostOf({ hostname }) {
	return hostname.replace(/^www\./, "");
}
function withoutLocale({ pathname, search }) {
	return pathname.replace(/^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i, "").replace(/(?<!\/)\/+$/, "") + search.replace(/[?&](?:hl|lang|locale|language)=[\w-]+/gi, "");
}
function isFrontPage(url) {
	return URL.canParse(url) && new URL(url).pathname === "/" && new URL(url).search === "";
}
/** `404 Not Found`. 999 is LinkedIn's. */
function statusText(code) {
	const text = code === 999 ? "Request Denied" : STATUS_CODES[code];
	return text === void 0 ? String(code) : `${code} ${text}`;
}

// src/links/page/probe.ts
/** Whether a page is only what its host shows for any address. Pure. */
/** A page with fewer words is one that scripts fill: all of such a site look the same. */
const MIN_WORDS = 3;
/** What is advertised may differ: the least share of words that both have. */
const MIN_SHARE = .9;
const RANDOM_LENGTH = 16;
/**
* An address beside that of a page, which nobody can have made a page for.
* @param random from 0 to below 1
* @returns `undefined` for a site’s front page: sites may well show it for any address
*/
function randomAddress(url, random) {
	const address = URL.parse(url);
	if (!address || address.pathname === "/") return;
	const name = Array.from({ length: RANDOM_LENGTH }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");
	const parts = address.pathname.split("/");
	const last = parts.findLastIndex((part) => part !== "");
	if (last < 0) return;
	parts[last] = name;
	return `${address.origin}${parts.join("/")}`;
}
/** What a page of status 200 looks like; `undefined` where there is none, or it could not be read. */
function lookOf(url, { hops, headers, body, failure }) {
	const last = hops.at(-1);
	const end = URL.parse(last?.url ?? "");
	if (failure || body === void 0 || last?.status !== 200 || !end) return;
	if (!/\bhtml\b/i.test(headers["content-type"] ?? "")) return;
	const page = readPage(body, end.href);
	const words = new Set(wordsOf([...page.headings, page.text].join(" . ")));
	return {
		end: `${end.host}${end.pathname}`,
		isRedirected: hops.length > 1,
		title: wordsOf(page.title),
		...page.isShort && words.size >= MIN_WORDS && { words },
		address: new Set(wordsOf(decodeUri(URL.parse(url)?.pathname ?? "")))
	};
}
/** Without numbers, such as those of requests and years. */
function wordsOf(text) {
	return plainWords(text).split(" ").filter((word) => word !== "" && !/\d/.test(word));
}
/** Whether two addresses lead to one page, or show the same. */
function isSameLook(one, other) {
	if (one.isRedirected && other.isRedirected && one.end === other.end) return true;
	if (!one.words || !other.words) return false;
	const ignored = one.address.union(other.address);
	const titleOf = ({ title }) => title.filter((word) => !ignored.has(word)).join(" ");
	if (titleOf(one) !== titleOf(other)) return false;
	const [first, second] = [one.words, other.words].map((words) => words.difference(ignored));
	const { size } = first.intersection(second);
	return size >= MIN_WORDS && size >= MIN_SHARE * first.union(second).size;
}

// src/links/page/examiner.ts
/** Examines the pages of a run, and asks each host at most once for a random address. */
var PageExaminer = class {
	#options;
	#reading;
	#probes = /* @__PURE__ */ new Map();
	constructor(reading, options) {
		this.#reading = reading;
		this.#options = options;
	}
	isDue(url) {
		return this.#reading.isDue(url);
	}
	/**
	* What the page of an answer shows; `undefined` where no page was requested.
	* @throws {QueueStoppedError} if the run is stopped while a random address waits for its turn
	*/
	async examine(url, answer) {
		const [listed = "", end = ""] = [url, answer.hops.at(-1)?.url ?? url].map((one) => URL.parse(one)?.hostname ?? "");
		const isElsewhere = answer.method === "GET" && await areDifferentDomains(listed, end);
		const page = examinePage(url, answer, isElsewhere);
		return page && needsProbe(page) ? await this.#withProbe(url, page, answer) : page;
	}
	async #withProbe(url, page, answer) {
		const host = groupKey(url);
		const state = this.#probes.has(host) ? "due" : this.#reading.probes(url);
		const address = randomAddress(url, this.#options.random);
		if (state === "never" || address === void 0) return page;
		if (state === "earlier") return {
			...page,
			probe: "earlier"
		};
		const probe = this.#probes.get(host) ?? this.#lookAt(address);
		this.#probes.set(host, probe);
		const look = await probe;
		if (look === "unanswered") return {
			...page,
			probe: look
		};
		const own = lookOf(url, answer);
		if (!look || !own || !isSameLook(own, look)) return {
			...page,
			probe: "other"
		};
		const sign = {
			topic: "missing",
			reason: SAME_AS_RANDOM
		};
		return {
			...page,
			probe: "same",
			signs: [...page.signs, sign]
		};
	}
	async #lookAt(address) {
		const answer = await askInTurn(address, "GET", this.#options);
		const { status = 0 } = answer.hops.at(-1) ?? {};
		return !answer.failure && status < 500 && status !== 429 ? lookOf(address, answer) : "unanswered";
	}
};
/** A second sign would decide. */
function needsProbe({ signs }) {
	const [sign, ...others] = signs;
	return others.length === 0 && sign !== void 0 && !sign.isCertain && sign.topic !== "owner";
}

// src/links/papers/page.ts
/**
* The paper that a page of an archive describes (`citation_title`), where the page was read anyway; of
* the linked paper only: a redirect may lead to another.
* Source: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
*/
function citedPaper(url, answer) {
	const { body, hops, headers, failure } = answer;
	const last = hops.at(-1);
	if (failure || body === void 0 || last?.status !== 200) return;
	if (!/\bhtml\b/i.test(headers["content-type"] ?? "")) return;
	const { id } = paperSubject(url) ?? {};
	if (id === void 0 || !/^(?:ACL|OpenReview):/.test(id)) return;
	if (paperSubject(last.url)?.id !== id) return;
	const { citationTitle: title } = readPage(body, last.url);
	return title === void 0 ? void 0 : {
		kind: "paper",
		id,
		title
	};
}

// src/links/checker.ts
/** The longest `Retry-After` of a 429 that is obeyed, in milliseconds; of a 503 the time that is left. */
const MAX_PAUSE = 6e4;
/** After this time a link gets no further retry, in milliseconds. */
const MAX_LINK_TIME = 12e4;
/** The first links of a host are tried first; the others wait until one of them is answered. */
const PROBES = 3;
/** Hosts in progress for each link at once: no slot is empty, and a long list takes little memory. */
const HOSTS_PER_SLOT = 2;
/** Requested if no link answered: if these do not answer either, the network is down. */
const CONTROLS = [
	"https://github.com/",
	"https://arxiv.org/",
	"https://example.com/"
];
/**
* Checks each URL once; what looks dead is checked again after all others. URLs that come later
* delay no others, neither their first check nor the second. Never rejects.
*/
async function checkUrls(urls, options) {
	const run = new CheckRun(options);
	const checkTwice = async ({ urls, pace }) => {
		if (pace) run.slow(pace);
		await run.checkAll(urls);
		await run.recheckDead(urls);
	};
	const later = options.later?.map(async (coming) => await checkTwice(await coming)) ?? [];
	await Promise.all([checkTwice({ urls }), ...later]);
	return await run.finish();
}
var CheckRun = class {
	#options;
	#queue;
	#examiner;
	#stop = new AbortController();
	#checks = /* @__PURE__ */ new Map();
	/** When the time for all links is over. */
	#end;
	/** Of the first checks, and of the second ones. */
	#hosts = {
		first: /* @__PURE__ */ new Map(),
		second: /* @__PURE__ */ new Map()
	};
	#total = 0;
	/** The result of links that were not requested; compared by identity. */
	#unchecked = {
		status: "skipped",
		skipped: "deadline",
		reason: "not checked: time ran out",
		temporary: false
	};
	constructor(options) {
		this.#options = options;
		this.#end = options.clock.now() + options.deadline;
		this.#stop.signal.addEventListener("abort", () => {
			const { first, second } = this.#hosts;
			for (const { probed } of [...first.values(), ...second.values()]) probed.resolve();
		});
		const { signal } = this.#stop;
		this.#queue = new Queue({
			...options,
			signal
		});
		const { ask, random, pages } = options;
		if (pages) this.#examiner = new PageExaminer(pages, {
			queue: this.#queue,
			ask,
			random,
			signal
		});
		const interrupt = () => {
			this.#unchecked.skipped = "stopped";
			this.#unchecked.reason = "not checked: the run was stopped";
			this.#stop.abort();
		};
		if (options.signal?.aborted) interrupt();
		options.signal?.addEventListener("abort", interrupt, { once: true });
		const end = () => this.#stop.abort();
		options.clock.wait(options.deadline, this.#stop.signal).then(end, () => void 0);
	}
	slow({ hosts, interval }) {
		this.#queue.slow(hosts, interval);
	}
	/** Begins with hosts of `first` URLs, then those with most links, which take longest. */
	async checkAll(urls) {
		const { concurrency, hostConcurrency, first = /* @__PURE__ */ new Set() } = this.#options;
		const isFirst = (url) => Number(first.has(url));
		this.#total += urls.length;
		const hosts = [...Map.groupBy(urls, groupKey).values()];
		for (const group of hosts) group.sort((one, other) => isFirst(other) - isFirst(one));
		hosts.sort((one, other) => isFirst(other[0]) - isFirst(one[0]) || other.length - one.length);
		await forEachLimited(hosts, concurrency * HOSTS_PER_SLOT, (group) => forEachLimited(group, hostConcurrency, async (url) => {
			this.#checks.set(url, await this.#check(url, false));
			const counts = {
				done: this.#checks.size,
				total: this.#total
			};
			this.#options.onProgress?.({
				...counts,
				hosts: () => this.#queue.busiest()
			});
		}));
	}
	/** Checks dead links again, their names included; what cannot be checked again is not dead. */
	async recheckDead(urls) {
		const dead = urls.map((url) => this.#checks.get(url)).filter((check) => check?.found.status === "dead").filter((check) => check !== void 0);
		await Promise.all(dead.map(async (first) => {
			const second = await this.#check(first.url, true);
			const attempts = first.attempts + second.attempts;
			let { found } = second;
			if (found.status === "skipped") {
				const reason = `${first.found.reason}, seen only once`;
				found = {
					...first.found,
					status: "unreachable",
					reason
				};
			}
			this.#checks.set(first.url, {
				...first,
				found,
				attempts
			});
		}));
	}
	/** `networkDown`: no host at all could be reached, so that nothing is known about any link. */
	async finish() {
		const network = await this.#networkState();
		this.#stop.abort();
		const results = /* @__PURE__ */ new Map();
		for (const { url, found, attempts, reached } of this.#checks.values()) {
			const isKnown = network === "up" || reached || found.status === "skipped";
			const unknown = network === "down" ? NETWORK_DOWN : this.#unchecked;
			const { temporary: _, ...result } = isKnown ? found : unknown;
			results.set(url, {
				url,
				...result,
				attempts,
				source: "web"
			});
		}
		return {
			results,
			networkDown: network === "down"
		};
	}
	/** Checks one link: its host's probes first, HEAD and GET, and retries of temporary failures. */
	async #check(url, fresh) {
		const check = {
			url,
			found: this.#unchecked,
			attempts: 0,
			answered: false,
			reached: false
		};
		const quirk = quirkOf(url);
		if (quirk?.blocked !== void 0) return {
			...check,
			found: {
				status: "blocked",
				reason: quirk.blocked,
				temporary: false
			}
		};
		const address = quirk?.requestUrl?.(new URL(url)) ?? url;
		const host = groupKey(address);
		const state = this.#stateOf(host, fresh);
		const isProbe = state.probes < PROBES;
		if (isProbe) state.probes++;
		else await state.probed.promise;
		if (state.failure) return {
			...check,
			found: state.failure
		};
		await this.#request(address, check, fresh, state);
		if (isProbe && !check.answered && ++state.failedProbes === PROBES) {
			state.failure = check.found;
			state.probed.resolve();
		}
		return check;
	}
	#stateOf(host, isSecond) {
		const hosts = isSecond ? this.#hosts.second : this.#hosts.first;
		let state = hosts.get(host);
		if (!state) {
			state = {
				probes: 0,
				failedProbes: 0,
				probed: Promise.withResolvers()
			};
			if (this.#stop.signal.aborted) state.probed.resolve();
			hosts.set(host, state);
		}
		return state;
	}
	async #request(address, check, fresh, { probed }) {
		const { clock, retries, random } = this.#options;
		const started = clock.now();
		for (let attempt = 0;; attempt++) {
			const answer = await this.#headThenGet(address, check, fresh).catch(unlessStopped);
			const pause = answer && this.#classify(answer, address, check);
			if (check.answered) probed.resolve();
			if (answer) await this.#readPage(answer, check).catch(unlessStopped);
			if (!check.found.temporary || attempt >= retries || pause === "too long") return;
			if (clock.now() - started > MAX_LINK_TIME) return;
			const delay = pause ?? retryDelay(attempt, random);
			try {
				await clock.wait(delay, this.#stop.signal);
			} catch {
				return;
			}
		}
	}
	/** @returns the pause that the site asks for, in milliseconds */
	#classify(answer, address, check) {
		if (this.#stop.signal.aborted && answer.failure) return;
		check.answered ||= answer.hops.length > 0;
		check.reached ||= check.answered || !NO_HOST.test(answer.failure?.code ?? "");
		check.found = classify(check.url, answer, this.#options.accept?.(new URL(check.url)));
		const { status, url } = answer.hops.at(-1) ?? {};
		if (status !== 429 && status !== 503) return;
		const pause = readRetryAfter(answer.headers["retry-after"], this.#options.clock.now());
		if (pause === void 0) return;
		if (pause > (status === 503 ? this.#end - this.#options.clock.now() : MAX_PAUSE)) return "too long";
		this.#queue.pause(groupKey(url || address), pause);
		return pause;
	}
	/** Examines the body of a page that answers well, where there is one. */
	async #readPage(answer, { url, found }) {
		if (!this.#examiner || found.status !== "alive" && found.status !== "moved") return;
		const page = await this.#examiner.examine(url, answer);
		if (page) found.page = page;
		const paper = citedPaper(url, answer);
		if (paper) found.metadata = paper;
	}
	/**
	* HEAD costs least; where it fails, GET may succeed, unless the site asks to wait. A page that is to
	* be read costs no request more: GET comes first, and says all that HEAD does.
	*/
	async #headThenGet(address, check, fresh) {
		const { signal } = this.#stop;
		const options = {
			queue: this.#queue,
			ask: this.#options.ask,
			signal,
			onStart: () => check.attempts++
		};
		if (address === check.url && this.#examiner?.isDue(check.url)) return await askInTurn(address, "GET", {
			...options,
			fresh
		});
		const head = await askInTurn(address, "HEAD", {
			...options,
			fresh
		});
		if (!needsGet(head) || signal.aborted) return head;
		return await askInTurn(address, "GET", options);
	}
	/** If no link answered, a few reliable hosts are requested; unknown if the run was stopped before. */
	async #networkState() {
		const requested = [...this.#checks.values()].filter(({ attempts }) => attempts > 0);
		if (requested.length === 0 || requested.some(({ reached }) => reached)) return "up";
		const { signal } = this.#stop;
		if (signal.aborted) return "unknown";
		const { ask, controls = CONTROLS } = this.#options;
		const requests = controls.map((url) => ask(url, "HEAD", signal, { fresh: true }));
		return (await Promise.all(requests)).every(({ hops }) => hops.length === 0) ? "down" : "up";
	}
};
function unlessStopped(error) {
	if (!(error instanceof QueueStoppedError)) throw error;
}
const NETWORK_DOWN = {
	status: "skipped",
	skipped: "network-down",
	reason: "the network looks down",
	temporary: false
};
/** Codes of failures in which no host reacted at all. */
const NO_HOST = /^ERR_(?:NAME|NAME_SERVER|CONNECT|TIMEOUT)$/;
/** Codes of failures that a GET would meet again. */
const SAME_WITH_GET = /^ERR_(?:NAME|PRIVATE|BAD|CONNECT|CERTIFICATE|TLS)/;
function needsGet({ hops, failure, headers }) {
	if (failure) return !SAME_WITH_GET.test(failure.code);
	const status = hops.at(-1)?.status ?? 0;
	if (status === 503 && headers["retry-after"] !== void 0) return false;
	return !(status >= 200 && status < 300) && status !== 304 && status !== 429;
}

// src/links/providers/ask.ts
/** Starts all providers at once on the URLs (each once) that each is the first to claim. */
function startProviders(urls, providers, options) {
	const claimed = Map.groupBy(urls, (url) => providers.find((provider) => provider.claims(url)));
	return {
		unclaimed: claimed.get(void 0) ?? [],
		answers: Array.from(claimed, ([provider, mine]) => provider && ask(provider, mine, options)).filter((answer) => answer !== void 0)
	};
}
async function ask(provider, urls, options) {
	const { results, metadata, ...more } = options.signal.aborted ? noProviderAnswers() : await provider.ask(urls, {
		endpoints: ENDPOINTS,
		...options
	}).catch((error) => ({
		...noProviderAnswers(),
		note: noteOf(provider, error)
	}));
	const rest = urls.filter((url) => !results.has(url));
	return {
		...more,
		provider: provider.name,
		rest,
		results: pick(results, urls),
		metadata: pick(metadata, rest)
	};
}
function pick(known, urls) {
	const picked = /* @__PURE__ */ new Map();
	for (const url of urls) {
		const value = known.get(url);
		if (value !== void 0) picked.set(url, value);
	}
	return picked;
}
function mergeAnswers(answers) {
	return {
		results: new Map(answers.flatMap(({ results }) => [...results])),
		metadata: new Map(answers.flatMap(({ metadata }) => [...metadata])),
		notes: answers.flatMap(({ note }) => note ?? [])
	};
}
function noteOf({ name }, error) {
	return `${name} could not be asked (${error instanceof Error ? error.name : "unknown error"}): its links are checked as web pages instead`;
}

// src/links/request-urls.ts
/** The share of the time for all links after which those without an API's answer go to the web. */
const API_SHARE = 1 / 2;
/**
* Requests URLs: providers and the web at the same time. What a provider leaves for the web comes
* later, so a service that does not answer delays its own links only. Never rejects.
*/
async function requestUrls(urls, services, settings, options) {
	const { providers, request, ask, clock, random, endpoints } = services;
	const { githubToken, first, signal, pages, companions = [] } = options;
	const beside = new Set(companions);
	const late = new AbortController();
	const over = new AbortController();
	const end = () => late.abort();
	clock.wait(settings.deadline * API_SHARE, over.signal).then(end, () => void 0);
	const started = startProviders([...urls, ...companions], providers, {
		request,
		clock,
		githubToken,
		signal: AbortSignal.any([signal, late.signal]),
		...endpoints && { endpoints }
	});
	const answered = [];
	let known = 0;
	const later = started.answers.map(async (coming) => {
		const answer = await coming;
		answered.push(answer);
		known += answer.results.size;
		return {
			urls: answer.rest.filter((url) => !beside.has(url)),
			pace: answer.pace
		};
	});
	const unclaimed = started.unclaimed.filter((url) => !beside.has(url));
	const web = await checkUrls(unclaimed, {
		ask,
		clock,
		random,
		later,
		first,
		signal,
		pages,
		concurrency: settings.concurrency,
		hostConcurrency: settings["host-concurrency"],
		hostRequestInterval: settings["host-request-interval"],
		retries: settings.retries,
		deadline: settings.deadline,
		accept: (url) => Object.entries(settings.accept).flatMap(([pattern, statuses]) => matchesHost(pattern, url) ? statuses : []),
		onProgress: ({ done, hosts }) => options.onProgress({
			done: known + done,
			total: urls.length,
			hosts
		})
	});
	over.abort();
	const isLate = late.signal.aborted && !signal.aborted;
	return join(web, answered, answered.flatMap((answer) => isLate && lateNote(answer) || answer.note || []));
}
function lateNote({ provider, rest, note }) {
	if (rest.length === 0 || note !== void 0) return;
	return `${provider} did not answer in time: its links were checked as web pages instead`;
}
function join(web, answered, notes) {
	const { results } = web;
	const known = mergeAnswers(answered);
	for (const [url, metadata] of known.metadata) {
		const result = results.get(url);
		if (result) results.set(url, {
			...result,
			metadata
		});
	}
	for (const [url, result] of known.results) results.set(url, result);
	const isAnswered = [...known.results.values()].some(({ status }) => status !== "skipped");
	const networkDown = web.networkDown && !isAnswered;
	return {
		results,
		networkDown,
		notes: networkDown ? [] : notes
	};
}

// src/links/check.ts
/**
* Checks the links of some lists: plans which to check, reuses fresh results of the cache, requests
* all others, adds extras (fragments, archived copies, badges), and saves the cache.
* @throws {LinkClientError} where a header or a proxy cannot be used
* @throws {CacheFileError} where the named cache is another file
*/
async function checkLinks(lists, settings, options) {
	const now = Date.now();
	const deadline = AbortSignal.timeout(Math.ceil(settings.deadline));
	const inTime = {
		...options,
		signal: AbortSignal.any([options.signal, deadline])
	};
	const { cache, notes } = openCache(options);
	const { toCheck, skipped, stopped } = planLists(lists, settings, options.which);
	for (const pattern of stopped) notes.push(describeStopped(pattern));
	const results = new Map(skipped.map((result) => [result.url, result]));
	const unknown = [];
	for (const url of toCheck) {
		const cached = reuse(cache, url, now, settings["max-cache-age"]);
		if (cached) results.set(url, cached);
		else unknown.push(url);
	}
	if (options.offline) {
		for (const url of unknown) {
			const why = cachedLink(cache, url)?.isUnfinished ? "offline, and the last run ended before this link" : "offline, and no earlier run checked this link";
			const skipped = skippedLink(url, "offline", `not checked: ${why}`);
			results.set(url, lastResult(cache, url) ?? skipped);
		}
		return {
			results,
			networkDown: false,
			cache,
			notes
		};
	}
	const companions = planCompanions(lists, {
		toCheck,
		skipped
	}, settings);
	const run = {
		settings,
		options,
		cache,
		companions
	};
	const requested = await requestLinks(unknown, baseKeysOf(lists), run);
	for (const note of requested.notes) notes.push(note);
	const { networkDown } = requested;
	for (const url of unknown) {
		const result = requested.results.get(url);
		if (result) results.set(url, result);
	}
	for (const url of companions) {
		const result = requested.results.get(url);
		if (result && !results.has(url)) results.set(url, {
			...result,
			isCompanion: true
		});
	}
	if (settings.fragments) await checkFragments(lists, results, settings, inTime);
	if (networkDown) return {
		results,
		networkDown,
		cache,
		notes
	};
	for (const [url, found] of results) results.set(url, withKnownPaper(cache, found));
	if (options.papers) await addPapers(results, settings, options);
	for (const [url, result] of results) {
		if (result.isCompanion) continue;
		const entry = record(cache, result, now);
		const known = confirmDead(result, entry, now, settings["dead-after"]);
		results.set(url, withPage(known, options.pages ? entry : void 0));
	}
	if (options.findCopies && mayAsk(settings.services, "archive")) await findArchivedLinks(results, cache, settings, options);
	const failure = options.cacheFile && await saveCache(options.cacheFile, cache, now);
	if (failure) notes.push(failure);
	if (options.badges) for (const note of await readBadgeTexts(lists, results, settings, inTime)) notes.push(note);
	return {
		results,
		networkDown,
		cache,
		notes
	};
}
/** The results of another job, for the links that would be checked; a link without one gets none. */
function selectResults(lists, settings, which, results) {
	const known = new Map(results.map((result) => [linkKey(result.url), result]));
	const { toCheck, skipped, stopped } = planLists(lists, settings, which);
	const selected = new Map(skipped.map((result) => [result.url, result]));
	for (const url of toCheck) {
		const result = known.get(url);
		if (result) selected.set(url, {
			...result,
			url
		});
	}
	for (const result of results) if (result.isCompanion && !selected.has(result.url)) selected.set(result.url, result);
	return {
		results: selected,
		networkDown: false,
		cache: createCache(),
		notes: stopped.map(describeStopped)
	};
}
/** The companions that the configuration does not exclude. */
function planCompanions(lists, plan, settings) {
	const links = companionsOf(lists, plan).map((url) => ({ url }));
	return links.length > 0 ? planLists([{
		path: "",
		links
	}], settings, "all").toCheck : [];
}
function planLists(lists, settings, which) {
	const toPatterns = (sources) => sources.map((each) => new RegExp(each, "u"));
	return planLinks(lists.flatMap(({ links }) => links.map(({ url }) => url)), {
		include: toPatterns(settings.include),
		exclude: toPatterns(settings.exclude),
		base: which === "added" ? new Set(lists.flatMap(({ baseUrls = [] }) => baseUrls)) : void 0
	});
}
/** Of a longer pattern notes show the beginning. In UTF-16 code units. */
const MAX_SHOWN_PATTERN = 200;
function describeStopped({ setting, pattern, urls }) {
	return `The pattern “${truncate(pattern.source, MAX_SHOWN_PATTERN)}” of links.${setting} takes too long on ${amount(urls, "link")}, not checked for that reason. Write it without repeats within repeats.`;
}
function openCache({ cacheFile, failing = [] }) {
	const { cache, warning } = cacheFile ? loadCache(cacheFile) : { cache: createCache() };
	restoreFailing(cache, failing);
	return {
		cache,
		notes: warning === void 0 ? [] : [warning]
	};
}
/** Untrusted URLs come first; they are limited in number, and get no headers and private ranges. */
async function requestLinks(urls, baseKeys, { settings, options, cache, companions }) {
	const { githubServer } = options;
	const known = githubServer ? [enterpriseGitHub(githubServer), ...providers] : providers;
	const all = allowedProviders(known, settings.services);
	const isAdded = (url) => options.addedByOthers === true && !baseKeys.has(url);
	const added = urls.filter(isAdded);
	const tooMany = added.slice(200);
	const allowed = [...added.slice(0, 200), ...urls.filter((url) => !isAdded(url))];
	const ours = openClient(settings, options);
	const theirs = options.addedByOthers ? openClient(untrustedSettings(settings), options) : ours;
	try {
		const timeout = Math.max(1, Math.min(settings.timeout, settings.deadline / 4));
		const requested = await withRequester({
			...settings,
			timeout
		}, options, (request) => {
			const ask = (url, ...rest) => (baseKeys.has(url) ? ours : theirs).ask(url, ...rest);
			const services = {
				ask,
				request,
				clock: systemClock,
				random: Math.random,
				providers: all
			};
			const isUnfinished = (url) => cachedLink(cache, url)?.isUnfinished === true;
			const first = new Set(allowed.filter((url) => isAdded(url) || isUnfinished(url)));
			const probes = settings["soft-404"];
			const pages = options.pages ? pageReading({
				...options,
				cache,
				baseKeys,
				probes,
				now: Date.now()
			}) : void 0;
			return requestUrls(allowed, services, settings, {
				...options,
				first,
				pages,
				companions
			});
		});
		const reason = `not checked: a review checks at most ${200} added links`;
		for (const url of tooMany) requested.results.set(url, skippedLink(url, "limit", reason));
		return requested;
	} finally {
		await ours.close();
		if (theirs !== ours) await theirs.close();
	}
}

export { selectResults as n, checkLinks as t };