import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

// src/disk/links.ts
/** As many as Linux follows. */
const MAX_LINKS = 40;
/**
* The absolute path to which a path leads through symbolic links, also where there is nothing yet.
* @throws an error of `node:fs` where its folder does not exist, or links go in circles
*/
function followLinks(path, left = MAX_LINKS) {
	try {
		return realpathSync(path);
	} catch (error) {
		if (error.code !== "ENOENT" || left === 0) throw error;
	}
	const next = linkOf(path);
	if (next !== void 0) return followLinks(resolve(dirname(path), next), left - 1);
	return join(realpathSync(dirname(resolve(path))), basename(path));
}
function linkOf(path) {
	try {
		return readlinkSync(path);
	} catch {
		return;
	}
}

export { followLinks as t };