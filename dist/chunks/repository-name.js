import { t as repositoryOf } from "./repository2.js";

// src/app/shared/repository-name.ts
/**
* The repository on github.com that a remote names, if it does.
* @param origin an address of git: `https://github.com/…`, `git@github.com:…`, `ssh://…`
*/
function repositoryName(origin = "") {
	const url = origin.slice(0, 500).replace(/^(?:ssh:\/\/)?(?:[\w-]+@)?github\.com[:/]/i, "https://github.com/");
	const address = repositoryOf(url);
	const [owner, repo] = address?.name.split("/") ?? [];
	if (address?.host !== "github.com" || owner === void 0 || repo === void 0) return;
	return {
		owner,
		repo
	};
}

export { repositoryName as t };