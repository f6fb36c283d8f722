import { t as MAX_EXTENDED_SIZE } from "./reference.js";
import { a as isApiError, c as isGitHubError, r as StoppedError } from "./client.js";

// src/app/shared/referenced-text.ts
/** Reads configurations of other repositories through GitHub’s API. Only a stopped run rejects. */
function referenceReader(open) {
	return async ({ owner, repo, path, commit }) => {
		const missing = (why) => ({
			kind: "missing",
			why
		});
		try {
			const found = await open({
				owner,
				repo
			}).readSmallText(path, {
				commit,
				limit: MAX_EXTENDED_SIZE
			});
			if (found === void 0) return missing("there is no such file, or the token may not read it");
			if (typeof found === "number") return missing("it is larger than 64 KB");
			return {
				kind: "text",
				text: found
			};
		} catch (error) {
			if (error instanceof StoppedError || !isGitHubError(error)) throw error;
			return missing(`GitHub ${isApiError(error) && error.response ? `answered ${error.status}` : "did not answer"}`);
		}
	};
}

export { referenceReader as t };