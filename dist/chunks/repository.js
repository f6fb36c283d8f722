import { n as repositoryPath } from "./registry.js";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/repository/repository.ts
/** The repository that a folder stands in (the folder that holds `.git`), or nothing. */
function findRepository(start) {
	for (let folder = resolve(start);; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return;
	}
}
/** A file's path from its repository's root, with `/` between folders. */
function pathInRepository(root, path) {
	return relative(root, resolve(path)).split(sep).join("/");
}
/** Those of a list's relative addresses that name something in the repository, as paths from its root. */
function findExistingPaths(root, listPath, urls) {
	const existing = /* @__PURE__ */ new Set();
	for (const url of urls) {
		const path = repositoryPath(url, listPath);
		if (path !== void 0 && !path.includes("\0") && existsSync(join(root, path))) existing.add(path);
	}
	return existing;
}
/** A remark plugin that tells the rules which of the list's relative links lead to files. */
function remarkRepository() {
	return (_, file) => {
		const path = file.path && resolve(file.cwd, file.path);
		const root = path && findRepository(dirname(path));
		const list = file.data.list;
		if (!root || !path || !list) return;
		file.data.repositoryPath = pathInRepository(root, path);
		file.data.existingPaths = findExistingPaths(root, file.data.repositoryPath, list.links.map((link) => link.url));
	};
}

export { remarkRepository as i, findRepository as n, pathInRepository as r, findExistingPaths as t };