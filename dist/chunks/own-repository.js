import { c as isGitHubError, l as openGitHub } from "./client.js";
import { t as Repository } from "./repository.js";
import { o as readFirstDay, s as readOrigin } from "./git.js";
import { t as repositoryName } from "./repository-name.js";

// src/app/shared/own-repository.ts
/** In milliseconds. */
const TIME_LIMIT = 15e3;
/**
* What git and GitHub know of the repository of a folder.
* @param token for github.com; without one GitHub is not asked
*/
async function readOwnRepository(root, token) {
	const created = await readFirstDay(root);
	const name = repositoryName(await readOrigin(root));
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

export { readOwnRepository };