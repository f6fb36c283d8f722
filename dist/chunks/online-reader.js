import { l as openGitHub, r as StoppedError } from "./client.js";
import { t as Repository } from "./repository.js";
import { t as referenceReader } from "./referenced-text.js";

// src/app/cli/online-reader.ts
/** In milliseconds, for all files together. */
const TIME_LIMIT = 3e4;
const TOO_LATE = {
	kind: "missing",
	why: "GitHub did not answer in time"
};
/** Reads configurations of other repositories, with the token of the environment if there is one. Never rejects for GitHub. */
function onlineReader() {
	const github = openGitHub(process.env.GITHUB_TOKEN, AbortSignal.timeout(TIME_LIMIT));
	const read = referenceReader((name) => new Repository(github, name));
	return (reference) => read(reference).catch((error) => {
		if (error instanceof StoppedError) return TOO_LATE;
		throw error;
	});
}

export { onlineReader };