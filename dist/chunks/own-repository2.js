import { c as isGitHubError, l as openGitHub } from "./client.js";
import { t as Repository } from "./repository.js";
import { t as repositoryOf } from "./repository2.js";
import { o as readFirstDay, s as readOrigin } from "./git.js";

// src/app/shared/own-repository.ts
/** In milliseconds. */
const TIME_LIMIT = 15e3;
/**
* What git and GitHub know of the repository of a folder.
* @param token for github.com; without one GitHub is not asked
*/
async function readOwnRepository(root, token) {
	const created = await readFirstDay(root);
	const name = nameOf(await readOrigin(root));
	if (token === void 0 || !name) return { about: { created } };
	const github = openGitHub(token, AbortSignal.timeout(TIME_LIMIT));
	try {
		const about = await new Repository(github, name).readAbout();
		return { about: {
			...about,
			created: later(created, about.created)
		} };
	} catch (error) {
		if (!isGitHubError(error)) throw error;
		const reason = error.message;
		return {
			about: { created },
			note: `GitHub gave no answer about this repository: ${reason}`
		};
	}
}
/** A list is as old as its repository, or its first commit if that is later. */
function later(day, other) {
	return day !== void 0 && day > other ? day : other;
}
/** @param origin an address of git: `https://github.com/…`, `git@github.com:…`, `ssh://…` */
function nameOf(origin = "") {
	const url = origin.slice(0, 500).replace(/^(?:ssh:\/\/)?(?:[\w-]+@)?github\.com[:/]/i, "https://github.com/");
	const address = repositoryOf(url);
	const [owner, repo] = address?.name.split("/") ?? [];
	if (address?.host !== "github.com" || owner === void 0 || repo === void 0) return;
	return {
		owner,
		repo
	};
}

export { readOwnRepository as n, nameOf as t };