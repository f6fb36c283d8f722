import { posix, win32 } from "node:path";

// src/links/cache/folder.ts
/**
* The folder of this program in the user's cache, by the rules of the platform; nothing where the
* environment names no absolute folder.
* @see https://specifications.freedesktop.org/basedir-spec/latest/
*/
function cacheFolder(env, platform) {
	const { isAbsolute, join } = platform === "win32" ? win32 : posix;
	const below = (folder, ...parts) => folder !== void 0 && isAbsolute(folder) ? join(folder, ...parts) : void 0;
	return below(platform === "win32" ? below(env.LOCALAPPDATA) ?? below(env.USERPROFILE, "AppData", "Local") : platform === "darwin" ? below(env.HOME, "Library", "Caches") : below(env.XDG_CACHE_HOME) ?? below(env.HOME, ".cache"), "awesome-keeper");
}

export { cacheFolder as t };