// src/config/reference.ts
/** Of an extended configuration, in bytes. */
const MAX_EXTENDED_SIZE = 65536;
const DEFAULT_PATH = ".github/awesome-keeper.yml";
const REFERENCE = /^([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100})(?::([\w.-]+(?:\/[\w.-]+)*))?(?:@([\da-f]{40}))?$/i;
/** In code units: longer paths are not looked up. */
const MAX_PATH_LENGTH = 200;
/** How a reference is written. */
const REFERENCE_FORM = "OWNER/REPO, OWNER/REPO:path, or either with @ and the full SHA of a commit";
/** Reads `OWNER/REPO[:path][@commit]`; nothing for any other text. */
function parseReference(text) {
	const [, owner = "", repo = "", path = DEFAULT_PATH, commit] = REFERENCE.exec(text) ?? [];
	const segments = [repo, ...path.split("/")];
	if (owner === "" || path.length > MAX_PATH_LENGTH) return;
	if (segments.some((segment) => segment === "." || segment === "..")) return;
	return {
		owner,
		repo,
		path,
		commit: commit?.toLowerCase()
	};
}
/** Its full form: with the path, also the default one. */
function referenceName({ owner, repo, path, commit }) {
	return `${owner}/${repo}:${path}${commit === void 0 ? "" : `@${commit}`}`;
}

export { referenceName as i, REFERENCE_FORM as n, parseReference as r, MAX_EXTENDED_SIZE as t };