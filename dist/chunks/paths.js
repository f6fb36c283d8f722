import { r as repositoryPath } from "./registry.js";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/repository/paths.ts
/** The repository of a folder (the nearest folder that holds `.git`), or nothing. */
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
/** The paths, from the repository's root, that a list's relative URLs name and that exist. */
function findExistingPaths(root, listPath, urls) {
	const paths = urls.flatMap((url) => repositoryPath(url, listPath) ?? []);
	return new Set(paths.filter((path) => !path.includes("\0") && existsSync(join(root, path))));
}
/** A remark plugin that sets the list's path and existing paths for the rules. */
function remarkRepository() {
	return (_, file) => {
		const path = file.path && resolve(file.cwd, file.path);
		const root = path && findRepository(dirname(path));
		const list = file.data.list;
		if (!root || !path || !list) return;
		const urls = list.links.map(({ url }) => url);
		file.data.repositoryPath = pathInRepository(root, path);
		file.data.existingPaths = findExistingPaths(root, file.data.repositoryPath, urls);
	};
}

export { remarkRepository as i, findRepository as n, pathInRepository as r, findExistingPaths as t };