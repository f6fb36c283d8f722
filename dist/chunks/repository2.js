import { r as parseAddress, t as githubIdentity } from "./github.js";

// src/identity/repository.ts
/** First path segments on gitlab.com and codeberg.org that are no owners. */
const RESERVED = new Set("about admin api assets dashboard explore groups help issues jwt milestones notifications oauth org pricing projects repo search sessions snippets stars topics user users v2 -".split(" "));
/** A segment of a path that may name an owner, a group or a repository. */
const SEGMENT = /^[\w][\w.-]{0,254}$/;
/**
* The repository that a URL is in: a folder, file or page of one counts as it.
* @param githubHost the host of GitHub's own web pages: another one on an enterprise server
*/
function repositoryOf(url, githubHost) {
	const address = parseAddress(url);
	if (!address) return;
	const { host } = address;
	const parts = address.path.split("/").filter(Boolean);
	if (host === "github.com" || githubHost !== void 0 && host === githubHost) {
		const [owner = "", name = ""] = parts;
		const plain = name.replace(/\.git$/i, "");
		return githubIdentity(owner, name) ? {
			host,
			name: `${owner}/${plain}`
		} : void 0;
	}
	if (host === "gitlab.com") return gitlabRepository(parts);
	if (host === "codeberg.org") return named(host, parts.slice(0, 2));
}
/** Groups may be nested; what follows `/-/` is a page of the repository. */
function gitlabRepository(parts) {
	const end = parts.indexOf("-");
	if (end >= 0) return named("gitlab.com", parts.slice(0, end));
	const page = parts.findIndex((part, index) => index >= 2 && OLD_PAGES.has(part));
	return named("gitlab.com", page < 0 ? parts : parts.slice(0, page));
}
const OLD_PAGES = /* @__PURE__ */ new Set([
	"blob",
	"tree",
	"raw",
	"commits",
	"issues"
]);
function named(host, parts) {
	const [owner = ""] = parts;
	if (parts.length < 2 || RESERVED.has(owner.toLowerCase())) return;
	const names = parts.map((part, index) => index === parts.length - 1 ? part.replace(/\.git$/i, "") : part);
	return names.every((name) => SEGMENT.test(name)) ? {
		host,
		name: names.join("/")
	} : void 0;
}

export { repositoryOf as t };