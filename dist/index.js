import { a as getMultilineInput, c as setFailed, i as getInput, l as setOutput, n as debug } from "./chunks/core.js";
import { a as isApiError, i as hasStatus, l as openGitHub, t as Issues } from "./chunks/issues.js";
import { t as UsageError } from "./chunks/usage-error.js";
import { readFileSync } from "node:fs";

// src/github/api/branch-pull-requests.ts
const PROPOSALS = `query proposals($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 100, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number body state viewerDidAuthor isCrossRepository headRefOid baseRefName }
    }
  }
}`;
/** The pull requests from a branch of the repository itself. */
var BranchPullRequests = class {
	#octokit;
	#name;
	constructor(octokit, { owner, repo }) {
		this.#octokit = octokit;
		this.#name = {
			owner,
			repo
		};
	}
	/** The latest first; forks' branches of that name are not among them. */
	async list(branch) {
		const { repository } = await this.#octokit.graphql(PROPOSALS, {
			...this.#name,
			branch
		});
		return repository.pullRequests.nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(({ number, body, state, viewerDidAuthor, headRefOid, baseRefName }) => ({
			number,
			body,
			state: STATES[state],
			isOwn: viewerDidAuthor,
			headSha: headRefOid,
			baseRef: baseRefName
		}));
	}
	async create(proposal) {
		const { branch: head, baseRef: base, title, body } = proposal;
		const request = {
			...this.#name,
			head,
			base,
			title,
			body
		};
		return (await this.#octokit.rest.pulls.create(request)).data.number;
	}
	async edit(number, edit) {
		await this.#octokit.rest.pulls.update({
			...this.#name,
			pull_number: number,
			...edit
		});
	}
};
const STATES = {
	OPEN: "open",
	CLOSED: "closed",
	MERGED: "merged"
};

// src/github/api/branches.ts
/**
* Branches of a repository, written by git's own objects: nothing is checked
* out, and a commit shows only when a branch is led to it.
*
* @see https://docs.github.com/en/rest/git
*/
var Branches = class {
	#octokit;
	#name;
	constructor(octokit, { owner, repo }) {
		this.#octokit = octokit;
		this.#name = {
			owner,
			repo
		};
	}
	/** The commit that a branch stands at; nothing where there is no such branch. */
	async readTip(branch) {
		try {
			const ref = `heads/${branch}`;
			const { data } = await this.#octokit.rest.git.getRef({
				...this.#name,
				ref
			});
			return await this.#readCommit(data.object.sha);
		} catch (error) {
			if (hasStatus(error, 404)) return;
			throw error;
		}
	}
	async #readCommit(sha) {
		const { data } = await this.#octokit.rest.git.getCommit({
			...this.#name,
			commit_sha: sha
		});
		const { tree, parents, message } = data;
		return {
			sha,
			tree: tree.sha,
			parents: parents.map(({ sha }) => sha),
			message
		};
	}
	/** Those of the files that a tree holds as plain files, byte by byte. */
	async readFiles(tree, paths) {
		const { data } = await this.#octokit.rest.git.getTree({
			...this.#name,
			tree_sha: tree,
			recursive: "1"
		});
		const files = [];
		for (const { path, mode, sha } of data.tree) {
			if (!paths.includes(path) || !isPlain(mode)) continue;
			const blob = await this.#octokit.rest.git.getBlob({
				...this.#name,
				file_sha: sha
			});
			files.push({
				path,
				mode,
				bytes: Buffer.from(blob.data.content, "base64")
			});
		}
		return files;
	}
	/**
	* Makes a commit on another that differs from it in these files only.
	*
	* @param messageOf the message, given the tree that the commit holds
	* @returns the commit's SHA
	*/
	async commit(parent, files, messageOf) {
		const { git } = this.#octokit.rest;
		const entries = [];
		for (const { path, mode, bytes } of files) {
			const content = bytes.toString("base64");
			const blob = await git.createBlob({
				...this.#name,
				content,
				encoding: "base64"
			});
			entries.push({
				path,
				mode,
				type: "blob",
				sha: blob.data.sha
			});
		}
		const tree = await git.createTree({
			...this.#name,
			base_tree: parent.tree,
			tree: entries
		});
		const { data } = await git.createCommit({
			...this.#name,
			message: messageOf(tree.data.sha),
			tree: tree.data.sha,
			parents: [parent.sha]
		});
		return data.sha;
	}
	async create(branch, sha) {
		await this.#octokit.rest.git.createRef({
			...this.#name,
			ref: `refs/heads/${branch}`,
			sha
		});
	}
	/** Leads a branch elsewhere, whatever stood there before. */
	async move(branch, sha) {
		const ref = `heads/${branch}`;
		await this.#octokit.rest.git.updateRef({
			...this.#name,
			ref,
			sha,
			force: true
		});
	}
	/** One that is gone already is no reason to stop. */
	async delete(branch) {
		try {
			await this.#octokit.rest.git.deleteRef({
				...this.#name,
				ref: `heads/${branch}`
			});
		} catch (error) {
			if (!hasStatus(error, 404, 422)) throw error;
		}
	}
};
function isPlain(mode) {
	return mode === "100644" || mode === "100755";
}

// src/github/api/pull-requests.ts
function toPullRequest({ number, head, base }) {
	return {
		number,
		headSha: head.sha,
		baseRef: base.ref,
		headRepositoryId: head.repo?.id
	};
}
/** GitHub's largest page. */
const PAGE = 100;
/** So many pages of a talk are read, the oldest first; what a longer one holds besides is not known. */
const MOST_PAGES = 20;
const CONVERSATION_QUERY = `query talk($owner: String!, $repo: String!, $number: Int!, $reviews: String, $threads: String, $comments: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviews(first: ${PAGE}, after: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body state viewerDidAuthor commit { oid } }
      }
      reviewThreads(first: ${PAGE}, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes { comments(first: 20) { nodes { fullDatabaseId body viewerDidAuthor } } }
      }
      comments(first: ${PAGE}, after: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;
/** The pull requests of a repository: read, and commented on. */
var PullRequests = class {
	#octokit;
	#name;
	constructor(octokit, { owner, repo }) {
		this.#octokit = octokit;
		this.#name = {
			owner,
			repo
		};
	}
	async read(number) {
		const { data } = await this.#octokit.rest.pulls.get({
			...this.#name,
			pull_number: number
		});
		return {
			...toPullRequest(data),
			isOpen: data.state === "open"
		};
	}
	async listOpen() {
		return (await this.#octokit.paginate(this.#octokit.rest.pulls.list, {
			...this.#name,
			state: "open",
			per_page: PAGE
		})).map(toPullRequest);
	}
	/**
	* The open pull requests from a branch of somebody's fork. `commits/{sha}/pulls`
	* does not know forks' commits.
	*
	* @param head `owner:branch`
	*/
	async listFrom(head) {
		const { data } = await this.#octokit.rest.pulls.list({
			...this.#name,
			state: "open",
			head,
			per_page: PAGE
		});
		return data.map(toPullRequest);
	}
	/** All that was said on a pull request, and where its head is now. */
	async readConversation(number) {
		const reviews = [];
		const threads = [];
		const comments = [];
		const after = {
			reviews: null,
			threads: null,
			comments: null
		};
		let headSha = "";
		for (let page = 0; page < MOST_PAGES; page++) {
			const { repository } = await this.#octokit.graphql(CONVERSATION_QUERY, {
				...this.#name,
				number,
				...after
			});
			const { reviews: ofReviews, reviewThreads, comments: ofComments } = repository.pullRequest;
			headSha = repository.pullRequest.headRefOid;
			reviews.push(...ofReviews.nodes.map(toReview));
			threads.push(...reviewThreads.nodes.map(toThread));
			comments.push(...ofComments.nodes.map(toComment));
			after.reviews = ofReviews.pageInfo.endCursor ?? after.reviews;
			after.threads = reviewThreads.pageInfo.endCursor ?? after.threads;
			after.comments = ofComments.pageInfo.endCursor ?? after.comments;
			if (![
				ofReviews,
				reviewThreads,
				ofComments
			].some(({ pageInfo }) => pageInfo.hasNextPage)) break;
		}
		return {
			headSha,
			reviews,
			threads,
			comments
		};
	}
	/**
	* Makes a review that nobody else sees until it is submitted. There can be
	* only one of each author on a pull request: GitHub refuses a second (422).
	*/
	async createPendingReview(number, commit, { body, comments }) {
		const { data } = await this.#octokit.rest.pulls.createReview({
			...this.#name,
			pull_number: number,
			commit_id: commit,
			body,
			comments: comments.map(({ path, line, startLine, body }) => ({
				path,
				body,
				line,
				side: "RIGHT",
				...startLine !== void 0 && {
					start_line: startLine,
					start_side: "RIGHT"
				}
			}))
		});
		return data.id;
	}
	async submitReview(number, review, body) {
		await this.#octokit.rest.pulls.submitReview({
			...this.#name,
			pull_number: number,
			review_id: review,
			event: "COMMENT",
			body
		});
	}
	async deletePendingReview(number, review) {
		await this.#octokit.rest.pulls.deletePendingReview({
			...this.#name,
			pull_number: number,
			review_id: review
		});
	}
	async editReview(number, review, body) {
		await this.#octokit.rest.pulls.updateReview({
			...this.#name,
			pull_number: number,
			review_id: review,
			body
		});
	}
	async editReviewComment(comment, body) {
		await this.#octokit.rest.pulls.updateReviewComment({
			...this.#name,
			comment_id: comment,
			body
		});
	}
	async createComment(number, body) {
		const { data } = await this.#octokit.rest.issues.createComment({
			...this.#name,
			issue_number: number,
			body
		});
		return data.id;
	}
	async editComment(comment, body) {
		await this.#octokit.rest.issues.updateComment({
			...this.#name,
			comment_id: comment,
			body
		});
	}
	async deleteComment(comment) {
		await this.#octokit.rest.issues.deleteComment({
			...this.#name,
			comment_id: comment
		});
	}
};
function toComment({ fullDatabaseId, body, viewerDidAuthor }) {
	return {
		id: Number(fullDatabaseId),
		body,
		isOurs: viewerDidAuthor
	};
}
function toThread({ comments }) {
	return { comments: comments.nodes.map(toComment) };
}
function toReview(review) {
	return {
		...toComment(review),
		isPending: review.state === "PENDING",
		commit: review.commit?.oid
	};
}

// src/github/api/repository.ts
/** GitHub's limit on the files of a comparison. */
const MOST_FILES = 300;
/** Git's mode of a symbolic link, whose text is another file's path. */
const SYMBOLIC_LINK = "120000";
/** A repository on GitHub, read through its API at a commit; nothing is checked out. */
var Repository = class {
	#octokit;
	#name;
	constructor(octokit, { owner, repo }) {
		this.#octokit = octokit;
		this.#name = {
			owner,
			repo
		};
	}
	/** All that a commit holds, symbolic links left out. */
	async readTree(commit) {
		const { data } = await this.#octokit.rest.git.getTree({
			...this.#name,
			tree_sha: commit,
			recursive: "1"
		});
		const entries = data.tree.filter(({ path }) => path !== void 0);
		const files = entries.filter(({ type, mode }) => type === "blob" && mode !== SYMBOLIC_LINK);
		return {
			files: new Map(files.map(({ path, sha }) => [path, sha])),
			sizes: new Map(files.map(({ path, size = 0 }) => [path, size])),
			paths: new Set(entries.map(({ path }) => path)),
			whole: !data.truncated
		};
	}
	/** A file's text at a commit, up to GitHub's 100 MB; nothing where there is no such file. */
	async readText(path, commit) {
		try {
			const { data } = await this.#octokit.rest.repos.getContent({
				...this.#name,
				path,
				ref: commit,
				mediaType: { format: "raw" }
			});
			return toText(data).replace(/^\uFEFF/, "");
		} catch (error) {
			if (hasStatus(error, 404)) return;
			throw error;
		}
	}
	/** The default branch's name. */
	async readDefaultBranch() {
		const { data } = await this.#octokit.rest.repos.get(this.#name);
		return data.default_branch;
	}
	/**
	* What a head changes since the last commit that it has in common with a base.
	*
	* @param base a branch or commit
	* @param head a commit, a fork's too: its objects can be reached through the repository
	* @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
	*/
	async compare(base, head) {
		const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead({
			...this.#name,
			basehead: `${base}...${head}`,
			per_page: 1
		});
		const files = data.files ?? [];
		return {
			base: data.base_commit.sha,
			mergeBase: data.merge_base_commit.sha,
			files: files.map((file) => ({
				path: file.filename,
				previousPath: file.previous_filename,
				status: file.status,
				patch: file.patch
			})),
			whole: files.length < MOST_FILES
		};
	}
};
/** Octokit gives bytes where the answer names no character set. */
function toText(data) {
	return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : String(data);
}

// src/app/action/event.ts
/** Git's name for no commit, as a branch has before its first push. */
const NO_COMMIT = /^0+$/;
/**
* Finds the task of an event. Only commits and ids are trusted: for a `workflow_run` it is the open
* pull request whose head is that commit of that repository.
*
* @param asked the input `pull-request`
*/
async function readTask(event, asked, pullRequests) {
	if (asked === "open") return {
		kind: "review",
		pulls: await pullRequests.listOpen()
	};
	if (asked !== void 0) {
		const pull = await pullRequests.read(asked);
		if (pull.isOpen) return {
			kind: "review",
			pulls: [pull]
		};
		return {
			kind: "nothing",
			why: `pull request ${asked} is closed`
		};
	}
	const { name, payload, sha } = event;
	switch (name) {
		case "pull_request":
		case "pull_request_target": return reviewOf(payload);
		case "workflow_run": return await reviewOfRun(payload.workflow_run, pullRequests);
		case "merge_group":
			if (!payload.merge_group) break;
			return {
				kind: "commit",
				head: payload.merge_group.head_sha,
				base: payload.merge_group.base_sha
			};
		case "push": return pushOf(payload, sha);
		default: return {
			kind: "commit",
			head: sha,
			base: void 0
		};
	}
	return {
		kind: "nothing",
		why: `the event ${name} has no change to check`
	};
}
function reviewOf({ pull_request: pull }) {
	if (!pull) return {
		kind: "nothing",
		why: "the event names no pull request"
	};
	if (pull.state === "closed") return {
		kind: "nothing",
		why: `pull request ${pull.number} is closed`
	};
	return {
		kind: "review",
		pulls: [toPullRequest(pull)]
	};
}
/** `workflow_run.pull_requests` is empty for forks, so the head has to be searched for. */
async function reviewOfRun(run, pullRequests) {
	if (run?.event !== "pull_request") return {
		kind: "nothing",
		why: "the workflow that ran was not about a pull request"
	};
	if (!run.head_repository || run.head_branch === null) return {
		kind: "nothing",
		why: "the fork that the pull request came from is gone"
	};
	const { id, owner } = run.head_repository;
	const pulls = (await pullRequests.listFrom(`${owner.login}:${run.head_branch}`)).filter(({ headSha, headRepositoryId }) => headSha === run.head_sha && headRepositoryId === id);
	if (pulls.length > 0) return {
		kind: "review",
		pulls
	};
	return {
		kind: "nothing",
		why: "no open pull request has this head any more"
	};
}
function pushOf({ before, after, deleted, repository }, sha) {
	if (deleted || after !== void 0 && NO_COMMIT.test(after)) return {
		kind: "nothing",
		why: "a branch was deleted"
	};
	return {
		kind: "commit",
		head: after ?? sha,
		base: before === void 0 || NO_COMMIT.test(before) ? repository?.default_branch : before
	};
}

// src/app/action/inputs.ts
/** GitHub accepts about thirty comments per review. */
const MAX_COMMENTS = 30;
/** @throws {UsageError} that names the allowed values */
function readInputs() {
	return {
		token: getInput("token", { required: true }),
		config: getInput("config"),
		files: getMultilineInput("files"),
		links: oneOf("links", [
			"auto",
			"all",
			"added",
			"none"
		]),
		comment: oneOf("comment", [
			"auto",
			"review",
			"summary",
			"none"
		]),
		failOn: oneOf("fail-on", [
			"auto",
			"error",
			"warning",
			"never"
		]),
		linkResults: getInput("link-results") || void 0,
		maxComments: wholeNumber("max-comments", MAX_COMMENTS),
		issue: oneOf("issue", [
			"auto",
			"always",
			"never"
		]),
		fixPullRequest: oneOf("fix-pull-request", ["true", "false"]) === "true",
		instance: identifier("instance"),
		pullRequest: pullRequest("pull-request")
	};
}
function oneOf(name, allowed) {
	const given = getInput(name);
	const value = allowed.find((value) => value === given);
	if (value === void 0) throw notAllowed(name, given, `one of ${allowed.join(", ")}`);
	return value;
}
function wholeNumber(name, max) {
	const given = getInput(name);
	const number = Number(given);
	if (!/^\d+$/.test(given) || number > max) throw notAllowed(name, given, `a whole number from 0 to ${max}`);
	return number;
}
function identifier(name) {
	const given = getInput(name);
	if (!/^[\w.-]{0,50}$/.test(given)) throw notAllowed(name, given, "at most 50 letters, digits, dots, hyphens and underscores");
	return given;
}
function pullRequest(name) {
	const given = getInput(name);
	if (given === "" || given === "open") return given || void 0;
	if (!/^[1-9]\d{0,8}$/.test(given)) throw notAllowed(name, given, "a number or open");
	return Number(given);
}
function notAllowed(name, given, allowed) {
	return new UsageError(`Input ${name}: ${JSON.stringify(given)} is not allowed; use ${allowed}`);
}

// src/app/action/runner.ts
function readRunner() {
	const { env } = process;
	const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	const path = env.GITHUB_EVENT_PATH;
	return {
		event: {
			name: env.GITHUB_EVENT_NAME ?? "",
			sha: env.GITHUB_SHA ?? "",
			payload: path ? JSON.parse(readFileSync(path, "utf8")) : {}
		},
		repository: {
			owner,
			repo
		},
		serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
		branch: env.GITHUB_REF_NAME ?? (env.GITHUB_REF ?? "").replace(/^refs\/heads\//, ""),
		runId: env.GITHUB_RUN_ID ?? "",
		run: `${env.GITHUB_RUN_ID ?? ""}-${env.GITHUB_RUN_ATTEMPT ?? ""}`,
		folder: env.RUNNER_TEMP ?? "."
	};
}

// src/app/action/main.ts
/** Runs the action. Errors fail the step; it never throws. */
async function runAction() {
	const stop = new AbortController();
	process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
	try {
		await act(createServices(stop.signal));
	} catch (error) {
		const { visible } = await import("./chunks/printable2.js");
		setOutput("outcome", "fail");
		setFailed(visible(messageOf(error)));
	}
}
function createServices(signal) {
	const runner = readRunner();
	const inputs = readInputs();
	const octokit = openGitHub(inputs.token);
	return {
		runner,
		inputs,
		repository: new Repository(octokit, runner.repository),
		pullRequests: new PullRequests(octokit, runner.repository),
		issues: new Issues(octokit, runner.repository),
		branches: new Branches(octokit, runner.repository),
		proposals: new BranchPullRequests(octokit, runner.repository),
		now: /* @__PURE__ */ new Date(),
		signal
	};
}
/** The event → its task, and the configuration → running the task. */
async function act(services) {
	const { runner, inputs, pullRequests } = services;
	const task = await readTask(runner.event, inputs.pullRequest, pullRequests);
	const configText = task.kind === "nothing" ? "" : await readConfig(services);
	const { run } = await import("./chunks/run.js");
	await run(services, task, configText);
}
/** The configuration is trusted, so it is read from the default branch only. */
async function readConfig({ runner, inputs, repository }) {
	const branch = runner.event.payload.repository?.default_branch ?? await repository.readDefaultBranch();
	return await repository.readText(inputs.config, branch) ?? "";
}
/** Logs the stack of an error that is not the user's mistake. */
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	if (!(error instanceof UsageError)) debug(error.stack ?? "");
	return isApiError(error) ? `GitHub’s API failed: ${error.message}` : error.message;
}

// src/index.ts
/** The GitHub Action's entry. */
await runAction();

export {  };