import { t as followLinks } from "./links.js";
import { b as repositoryPath, j as isCommunityFile } from "./registry.js";
import { existsSync, readdirSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

// src/repository/paths.ts
/** The repository of a folder (the nearest folder that holds `.git`), or nothing. */
function findRepository(start) {
	for (let folder = resolve(start);; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return;
	}
}
/**
* Whether a path in a folder leads out of it: through symbolic links, or by itself.
* @param root default: the repository of the path; where there is none, nothing is left
*/
function leavesRepository(path, root = findRepository(dirname(path))) {
	if (root === void 0) return false;
	try {
		const way = relative(followLinks(root), followLinks(path));
		return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
	} catch {
		return false;
	}
}
/** A file's path from its repository's root, with `/` between folders. */
function pathInRepository(root, path) {
	return relative(root, resolve(path)).split(sep).join("/");
}
/**
* The paths, from the repository's root, that a list's relative URLs name and that exist, and those
* of its license and guides for contributors.
*/
function findExistingPaths(root, listPath, urls) {
	const existing = urls.flatMap((url) => repositoryPath(url, listPath) ?? []).filter((path) => !path.includes("\0") && existsSync(join(root, path)));
	return /* @__PURE__ */ new Set([...existing, ...findCommunityFiles(root)]);
}
function findCommunityFiles(root) {
	return [
		"",
		".github/",
		"docs/"
	].flatMap((folder) => {
		const path = join(root, folder);
		return (existsSync(path) ? readdirSync(path) : []).map((name) => `${folder}${name}`).filter(isCommunityFile);
	});
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

export { remarkRepository as a, pathInRepository as i, findRepository as n, leavesRepository as r, findExistingPaths as t };