import { t as cacheFolder } from "./folder.js";
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// src/app/cli/compile-cache.ts
/**
* Lets V8 keep the compiled code of what is imported from now on, in the user's own cache: the folder
* for temporary files, Node's default, may be written by others. Where that is not possible, nothing changes.
*/
function useCompileCache() {
	const folder = cacheFolder(process.env, process.platform);
	if (folder !== void 0) enableCompileCache(join(folder, "compiled"));
}

export { useCompileCache };