import { c as setFailed, l as setOutput, n as debug } from "./chunks/core.js";
import { a as isApiError, c as isGitHubError, i as hasStatus, l as openGitHub, n as Resource, r as StoppedError } from "./chunks/client.js";
import { a as Labels, n as readInputs, r as Issues, t as namedReference } from "./chunks/inputs.js";
import { t as Repository } from "./chunks/repository.js";
import { t as listenForStop } from "./chunks/stop.js";
import { t as UsageError } from "./chunks/usage-error.js";
import { readFileSync } from "node:fs";

// src/github/api/branch-pull-requests.ts
const QUERY = `query pullRequests($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 100, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number title body state viewerDidAuthor isCrossRepository headRefOid baseRefName }
    }
  }
}`;
/** The pull requests from a branch of the repository itself. */
var BranchPullRequests = class extends Resource {
	/** The latest first, without those from branches of this name in forks. */
	async list(branch) {
		const { repository } = await this.octokit.graphql(QUERY, {
			...this.name,
			branch
		});
		return repository.pullRequests.nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(({ number, title, body, state, viewerDidAuthor, headRefOid, baseRefName }) => ({
			number,
			title,
			body,
			state: STATES[state],
			isOwn: viewerDidAuthor,
			headSha: headRefOid,
			baseRef: baseRefName
		}));
	}
	/** @returns its number */
	async create(request) {
		return (await this.octokit.rest.pulls.create({
			...this.name,
			...request
		})).data.number;
	}
	async edit(number, edit) {
		await this.octokit.rest.pulls.update({
			...this.name,
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
* Branches of a repository, written as git objects: nothing is checked out, and a commit is visible
* only when a branch points to it.
* @see https://docs.github.com/en/rest/git
*/
var Branches = class extends Resource {
	/** The last commit of a branch; nothing where there is no such branch. */
	async readTip(branch) {
		try {
			const ref = `heads/${branch}`;
			const { data } = await this.octokit.rest.git.getRef({
				...this.name,
				ref
			});
			return await this.#readCommit(data.object.sha);
		} catch (error) {
			if (hasStatus(error, 404)) return;
			throw error;
		}
	}
	async #readCommit(sha) {
		const { data } = await this.octokit.rest.git.getCommit({
			...this.name,
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
	/** The bytes of those paths of a tree that are plain files. */
	async readFiles(tree, paths) {
		const request = {
			...this.name,
			tree_sha: tree,
			recursive: "1"
		};
		const { data } = await this.octokit.rest.git.getTree(request);
		const files = [];
		for (const { path, mode, sha } of data.tree) {
			if (!paths.includes(path) || !isPlainFile(mode)) continue;
			const blob = await this.octokit.rest.git.getBlob({
				...this.name,
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
	/** Makes a commit that differs from its parent in these files only. */
	async commit(parent, files, messageOf) {
		const { git } = this.octokit.rest;
		const entries = [];
		for (const { path, mode, bytes } of files) {
			const content = bytes.toString("base64");
			const blob = await git.createBlob({
				...this.name,
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
		const { sha } = (await git.createTree({
			...this.name,
			base_tree: parent.tree,
			tree: entries
		})).data;
		const commit = {
			message: messageOf(sha),
			tree: sha,
			parents: [parent.sha]
		};
		const { data } = await git.createCommit({
			...this.name,
			...commit
		});
		return {
			sha: data.sha,
			...commit
		};
	}
	async create(branch, sha) {
		await this.octokit.rest.git.createRef({
			...this.name,
			ref: `refs/heads/${branch}`,
			sha
		});
	}
	/** Points a branch to another commit, whatever it pointed to before. */
	async move(branch, sha) {
		const ref = `heads/${branch}`;
		await this.octokit.rest.git.updateRef({
			...this.name,
			ref,
			sha,
			force: true
		});
	}
	/** Does nothing where the branch is gone already. */
	async delete(branch) {
		try {
			await this.octokit.rest.git.deleteRef({
				...this.name,
				ref: `heads/${branch}`
			});
		} catch (error) {
			if (!hasStatus(error, 404, 422)) throw error;
		}
	}
};
function isPlainFile(mode) {
	return mode === "100644" || mode === "100755";
}

// src/github/api/proposals.ts
/** GitHub's largest page, and all that is read. */
const PAGE$1 = 100;
const PULL_REQUESTS = `query proposals($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: ${PAGE$1}, states: [OPEN, CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number title body state }
    }
  }
}`;
const COMMITS = `query fileCommits($owner: String!, $repo: String!, $branch: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $branch) {
      target { ... on Commit { history(first: ${PAGE$1}, path: $path) { nodes { oid messageHeadline committedDate } } } }
    }
  }
}`;
/** What was proposed to a repository before, one request each. */
var Proposals = class extends Resource {
	/** The pull requests that were updated last, without those that were merged. */
	async recent() {
		const { repository } = await this.octokit.graphql(PULL_REQUESTS, { ...this.name });
		return repository.pullRequests.nodes.map(({ state, ...one }) => ({
			...one,
			isOpen: state === "OPEN"
		}));
	}
	/** The last commits of a file on a branch, the latest first. */
	async commitsOf(path, branch) {
		const { repository } = await this.octokit.graphql(COMMITS, {
			...this.name,
			branch: `refs/heads/${branch}`,
			path
		});
		return (repository.ref?.target.history?.nodes ?? []).map(({ oid, messageHeadline, committedDate }) => ({
			sha: oid,
			subject: messageHeadline,
			day: committedDate.slice(0, 10)
		}));
	}
};

// src/github/api/pull-requests.ts
function toPullRequest(raw) {
	const { number, head, base, title, body, user, author_association, labels } = raw;
	return {
		number,
		headSha: head.sha,
		baseRef: base.ref,
		headRepositoryId: head.repo?.id,
		title,
		headBranch: headBranchOf(head),
		body: body ?? "",
		author: user ? {
			login: user.login,
			isBot: user.type === "Bot"
		} : void 0,
		association: author_association,
		labels: labels.map(({ name }) => name)
	};
}
function headBranchOf({ ref, repo }) {
	if (ref === void 0 || repo?.full_name === void 0) return;
	return {
		name: repo.full_name,
		branches: [ref],
		isDefault: ref === repo.default_branch
	};
}
const PAGE = 100;
/** Pages of a conversation that are read, the oldest first; the rest of a longer one is ignored. */
const MAX_PAGES = 20;
const CONVERSATION_QUERY = `query conversation($owner: String!, $repo: String!, $number: Int!, $reviews: String, $threads: String, $comments: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
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
var PullRequests = class extends Resource {
	async read(number) {
		const { data } = await this.octokit.rest.pulls.get({
			...this.name,
			pull_number: number
		});
		return {
			...toPullRequest(data),
			isOpen: data.state === "open"
		};
	}
	async listOpen() {
		const request = {
			...this.name,
			state: "open",
			per_page: PAGE
		};
		return (await this.octokit.paginate(this.octokit.rest.pulls.list, request)).map(toPullRequest);
	}
	/** The open pull requests from a branch of a fork. @param head `owner:branch` */
	async listFrom(head) {
		const request = {
			...this.name,
			state: "open",
			head,
			per_page: PAGE
		};
		return (await this.octokit.rest.pulls.list(request)).data.map(toPullRequest);
	}
	/** Whether somebody may push to the repository; `unknown` where this token may not ask. */
	async mayPush(login) {
		const request = {
			...this.name,
			username: login
		};
		try {
			const { data } = await this.octokit.rest.repos.getCollaboratorPermissionLevel(request);
			return data.permission === "admin" || data.permission === "write";
		} catch (error) {
			if (hasStatus(error, 404)) return false;
			if (isGitHubError(error)) return "unknown";
			throw error;
		}
	}
	/** All that was written on a pull request, and its current head. */
	async readConversation(number) {
		const reviews = [];
		const threads = [];
		const comments = [];
		let after = {};
		let [headSha, isOpen] = ["", false];
		for (let page = 0; page < MAX_PAGES; page++) {
			const { repository } = await this.octokit.graphql(CONVERSATION_QUERY, {
				...this.name,
				number,
				...after
			});
			const found = repository.pullRequest;
			headSha = found.headRefOid;
			isOpen = found.state === "OPEN";
			for (const review of found.reviews.nodes) {
				const isPending = review.state === "PENDING";
				reviews.push({
					...toComment(review),
					isPending,
					commit: review.commit?.oid
				});
			}
			for (const thread of found.reviewThreads.nodes) threads.push({ comments: thread.comments.nodes.map(toComment) });
			comments.push(...found.comments.nodes.map(toComment));
			const lists = {
				reviews: found.reviews.pageInfo,
				threads: found.reviewThreads.pageInfo,
				comments: found.comments.pageInfo
			};
			if (!Object.values(lists).some(({ hasNextPage }) => hasNextPage)) break;
			const ends = Object.entries(lists).flatMap(([name, { endCursor }]) => endCursor === null ? [] : [[name, endCursor]]);
			after = {
				...after,
				...Object.fromEntries(ends)
			};
		}
		return {
			headSha,
			isOpen,
			reviews,
			threads,
			comments
		};
	}
	/**
	* Creates a review that only its author sees until it is submitted. Each author has at most one
	* on a pull request: GitHub refuses a second (422).
	*/
	async createPendingReview(number, commit, { body, comments }) {
		const { data } = await this.octokit.rest.pulls.createReview({
			...this.name,
			pull_number: number,
			commit_id: commit,
			body,
			comments: comments.map(({ startLine, ...comment }) => ({
				...comment,
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
		const submitted = {
			...this.#review(number, review),
			event: "COMMENT",
			body
		};
		await this.octokit.rest.pulls.submitReview(submitted);
	}
	async deletePendingReview(number, review) {
		await this.octokit.rest.pulls.deletePendingReview(this.#review(number, review));
	}
	async editReview(number, review, body) {
		await this.octokit.rest.pulls.updateReview({
			...this.#review(number, review),
			body
		});
	}
	async editReviewComment(comment, body) {
		const edit = {
			...this.name,
			comment_id: comment,
			body
		};
		await this.octokit.rest.pulls.updateReviewComment(edit);
	}
	async createComment(number, body) {
		const comment = {
			...this.name,
			issue_number: number,
			body
		};
		return (await this.octokit.rest.issues.createComment(comment)).data.id;
	}
	async editComment(comment, body) {
		await this.octokit.rest.issues.updateComment({
			...this.name,
			comment_id: comment,
			body
		});
	}
	async deleteComment(comment) {
		await this.octokit.rest.issues.deleteComment({
			...this.name,
			comment_id: comment
		});
	}
	#review(number, review) {
		return {
			...this.name,
			pull_number: number,
			review_id: review
		};
	}
};
function toComment({ fullDatabaseId, body, viewerDidAuthor }) {
	return {
		id: Number(fullDatabaseId),
		body,
		isOurs: viewerDidAuthor
	};
}

// src/app/action/event.ts
/** Git's name for no commit, as a branch has before its first push. */
const NO_COMMIT = /^0+$/;
/**
* Finds the task of an event. Only commits and ids are trusted: for a `workflow_run` it is the open
* pull request with that head.
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
/** Runs the action. Errors fail the step; it never throws. A run that is stopped ends with 130 or 143. */
async function runAction() {
	const stop = listenForStop();
	try {
		await act(createServices(stop.signal));
	} catch (error) {
		const { visible } = await import("./chunks/printable.js");
		setOutput("outcome", "fail");
		setFailed(messageOf(error).split("\n").map(visible).join("\n"));
	}
	process.exitCode = stop.status() ?? process.exitCode;
}
function createServices(signal) {
	const runner = readRunner();
	const inputs = readInputs();
	const octokit = openGitHub(inputs.token, signal);
	return {
		runner,
		inputs,
		repository: new Repository(octokit, runner.repository),
		openRepository: (name) => new Repository(octokit, name),
		pullRequests: new PullRequests(octokit, runner.repository),
		issues: new Issues(octokit, runner.repository),
		branches: new Branches(octokit, runner.repository),
		fixes: new BranchPullRequests(octokit, runner.repository),
		labels: new Labels(octokit, runner.repository),
		proposals: new Proposals(octokit, runner.repository),
		now: /* @__PURE__ */ new Date(),
		signal
	};
}
async function act(services) {
	const { runner, inputs, pullRequests } = services;
	const task = await readTask(runner.event, inputs.pullRequest, pullRequests);
	const configText = task.kind === "nothing" ? "" : await readConfig(services);
	const { run } = await import("./chunks/run.js");
	await run(services, task, configText);
}
/** The configuration is trusted, so it is read from the default branch only, or is another repository's. */
async function readConfig({ runner, inputs, repository }) {
	if (namedReference(inputs.config)) return `extends: ${inputs.config}\n`;
	const branch = runner.event.payload.repository?.default_branch ?? await repository.readDefaultBranch();
	return await repository.readText(inputs.config, branch) ?? "";
}
/** Logs the stack of an error that is not the user's mistake. */
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	if (error instanceof StoppedError) return "The run was stopped before it was finished.";
	if (!(error instanceof UsageError)) debug(error.stack ?? "");
	return isApiError(error) ? `GitHub’s API failed: ${error.message}` : error.message;
}

// src/index.ts
/** The GitHub Action's entry. */
await runAction();

export {  };