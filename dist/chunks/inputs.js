import { a as getMultilineInput, i as getInput } from "./core.js";
import { i as hasStatus, n as Resource } from "./client.js";
import { t as UsageError } from "./usage-error.js";
import { r as parseReference } from "./reference.js";

// src/github/api/labels.ts
const DESCRIPTION = "Maintained by Awesome Keeper";
/** The labels of a repository, and of its issues and pull requests. */
var Labels = class extends Resource {
	/** A label that another run made meanwhile, or that cannot be made, does not stop the run. */
	async make(name) {
		const label = {
			...this.name,
			name
		};
		try {
			await this.octokit.rest.issues.getLabel(label);
		} catch (error) {
			if (!hasStatus(error, 404)) throw error;
			const made = {
				...label,
				description: DESCRIPTION
			};
			await this.octokit.rest.issues.createLabel(made).catch((error) => {
				if (!hasStatus(error, 422)) throw error;
			});
		}
	}
	/** @param number of an issue or pull request */
	async add(number, name) {
		await this.octokit.rest.issues.addLabels({
			...this.name,
			issue_number: number,
			labels: [name]
		});
	}
	/** Does nothing where somebody removed it already. */
	async remove(number, name) {
		try {
			await this.octokit.rest.issues.removeLabel({
				...this.name,
				issue_number: number,
				name
			});
		} catch (error) {
			if (!hasStatus(error, 404)) throw error;
		}
	}
};

// src/github/api/issues.ts
var IssuesDisabledError = class extends Error {
	code = "ERR_ISSUES_DISABLED";
};
const PAGE = 100;
/** Pages of the issues changed last that are searched: ours changes at least once a week. */
const MAX_PAGES = 5;
const ISSUES = `query issues($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    hasIssuesEnabled
    issues(first: ${PAGE}, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number body state viewerDidAuthor }
    }
  }
}`;
var Issues = class extends Resource {
	/**
	* The oldest of our token's own issues with such a body, open or closed.
	* @param pages to search, the issues changed last first
	* @throws {IssuesDisabledError}
	*/
	async findOurs(isMarked, pages = MAX_PAGES) {
		let after = null;
		for (let page = 0; page < pages; page++) {
			const { repository } = await this.octokit.graphql(ISSUES, {
				...this.name,
				after
			});
			if (!repository.hasIssuesEnabled) throw new IssuesDisabledError("the repository has issues disabled");
			const { nodes, pageInfo } = repository.issues;
			const found = nodes.filter(({ viewerDidAuthor, body }) => viewerDidAuthor && isMarked(body)).sort((a, b) => a.number - b.number)[0];
			if (found) return {
				...found,
				isOpen: found.state === "OPEN"
			};
			if (!pageInfo.hasNextPage) return;
			after = pageInfo.endCursor;
		}
	}
	/** Creates an issue with its labels; people who cannot be assigned are left out. */
	async create(issue) {
		const { title, body, labels, assignees } = issue;
		const made = new Labels(this.octokit, this.name);
		for (const label of labels) await made.make(label);
		const request = {
			...this.name,
			title,
			body,
			labels: [...labels]
		};
		try {
			const assigned = {
				...request,
				assignees: [...assignees]
			};
			return (await this.octokit.rest.issues.create(assigned)).data.number;
		} catch (error) {
			if (!hasStatus(error, 422) || assignees.length === 0) throw error;
			return (await this.octokit.rest.issues.create(request)).data.number;
		}
	}
	async edit(number, edit) {
		await this.octokit.rest.issues.update({
			...this.name,
			issue_number: number,
			...edit
		});
	}
	async comment(number, body) {
		await this.octokit.rest.issues.createComment({
			...this.name,
			issue_number: number,
			body
		});
	}
};

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
/** The configuration of another repository, where the input `config` names no file of this one. */
function namedReference(config) {
	return /\.ya?ml$/i.test(config) && !config.includes(":") ? void 0 : parseReference(config);
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

export { Labels as a, IssuesDisabledError as i, readInputs as n, Issues as r, namedReference as t };