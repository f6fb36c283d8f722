import { t as followLinks } from "./links.js";
import { closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { randomUUID } from "node:crypto";
import { Script, createContext } from "node:vm";

// src/disk/read.ts
/** Only files are read, and only up to a size. */
/** A path that leads to a folder, a device or a pipe. */
var NotAFileError = class extends Error {
	name = "NotAFileError";
	code = "ERR_NOT_A_FILE";
	isFolder;
	constructor(isFolder) {
		super(isFolder ? "this is a folder, not a file" : "this is a device or a pipe, not a file");
		this.isFolder = isFolder;
	}
};
/** A file that is larger than its reader allows. */
var FileSizeError = class extends Error {
	name = "FileSizeError";
	code = "ERR_FILE_SIZE";
	/** @param limit in bytes */
	constructor(limit) {
		const size = limit >= 1 << 20 ? `${limit >> 20} MB` : `${limit >> 10} KB`;
		super(`larger than ${size}`);
	}
};
/** Much larger than any list, report or cache; in bytes. */
const MAX_FILE_SIZE = 67108864;
const CHUNK = 262144;
/**
* Reads a file. What is opened is what was checked, so nothing can be put in its place meanwhile; a
* pipe without a writer is not waited for; and a file that grows, or hides its size as those of
* `/proc` do, is read no further than the limit.
* @throws {NotAFileError} for a folder, a device or a pipe
* @throws {FileSizeError}
* @throws an error of `node:fs`
*/
function readBounded(path, { limit = MAX_FILE_SIZE, refuseLink = false } = {}) {
	const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
	const file = openSync(path, O_RDONLY | O_NONBLOCK | (refuseLink ? O_NOFOLLOW : 0));
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new NotAFileError(stats.isDirectory());
		if (stats.size > limit) throw new FileSizeError(limit);
		const chunks = [];
		let total = 0;
		for (;;) {
			const chunk = Buffer.allocUnsafe(Math.max(CHUNK, stats.size - total));
			const length = readSync(file, chunk);
			if (length === 0) return Buffer.concat(chunks, total);
			total += length;
			if (total > limit) throw new FileSizeError(limit);
			chunks.push(chunk.subarray(0, length));
		}
	} finally {
		closeSync(file);
	}
}

// src/disk/write.ts
/** Files are written whole or not at all. */
/**
* Writes a text into a new file beside the old one, syncs it to the disk and renames it. So readers
* find the old or the new text whole, whatever fails: a full disk, a kill, a power cut. A symbolic
* link stays one; mode and owner are kept. If several processes write at once, the last one wins.
* @throws {NotAFileError} for a folder, a device or a pipe
* @throws an error of `node:fs`; the old file is then as it was
*/
function writeWhole(path, text, { mode } = {}) {
	const old = statSync(path, { throwIfNoEntry: false });
	if (old && !old.isFile()) throw new NotAFileError(old.isDirectory());
	const target = followLinks(path);
	const folder = dirname(target);
	const draft = join(folder, `.awesome-keeper-${randomUUID()}.tmp`);
	try {
		const file = openSync(draft, "wx", mode ?? (old ? 384 : 438));
		try {
			writeFileSync(file, text);
			if (old) keepOwner(file, old);
			const wanted = mode ?? (old && old.mode & 511);
			if (wanted !== void 0) fchmodSync(file, wanted);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
	syncFolder(folder);
}
/** Makes a rename durable. Some systems cannot open or sync folders, and need not. */
function syncFolder(folder) {
	try {
		const opened = openSync(folder, "r");
		try {
			fsyncSync(opened);
		} finally {
			closeSync(opened);
		}
	} catch {}
}
/** Root that writes in another user's folder leaves the file theirs; others cannot change an owner. */
function keepOwner(file, { uid, gid }) {
	const draft = fstatSync(file);
	if (draft.uid === uid && draft.gid === gid) return;
	try {
		fchownSync(file, uid, gid);
	} catch (error) {
		if (error.code !== "EPERM") throw error;
	}
}

// src/links/time-limit.ts
/** Code of this thread took too long and was stopped. */
var TimeLimitError = class extends Error {
	code = "ERR_TIME_LIMIT";
};
const call = new Script("run()");
let context;
/**
* Runs code in this thread and stops it where it takes too long, also within a regular expression.
* What was stopped skips its `catch` and `finally` blocks: it should change nothing that is used later.
*
* @param run synchronous
* @param limit in milliseconds
* @throws {TimeLimitError}
*/
function withinTime(run, limit) {
	let result;
	context ??= createContext({});
	context.run = () => {
		result = { value: run() };
	};
	try {
		call.runInContext(context, { timeout: Math.max(1, Math.ceil(limit)) });
	} catch (error) {
		const { code } = error;
		if (code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
		if (!result) throw new TimeLimitError(`stopped after ${Math.ceil(limit)} ms`);
	} finally {
		context.run = void 0;
	}
	return result.value;
}

// src/links/patterns.ts
/** The patterns of the configuration on the URLs of others, within limits of time. */
/** How long patterns may take, in milliseconds. */
const TIME_LIMIT = {
	/** One pattern on one URL. */
	url: 500,
	/** One pattern on all URLs. */
	pattern: 2e3,
	/** All patterns on all URLs. */
	all: 1e4
};
/** Matches patterns one after the other; each takes from the time that all share. */
var PatternMatcher = class {
	#limit;
	#end;
	/** @param limit in milliseconds */
	constructor(limit = TIME_LIMIT) {
		this.#limit = limit;
		this.#end = performance.now() + limit.all;
	}
	/** @param texts of each the spellings; one that matches is enough */
	match(pattern, texts) {
		const { url, pattern: whole } = this.#limit;
		const end = Math.min(this.#end, performance.now() + whole);
		const found = /* @__PURE__ */ new Set();
		const unknown = /* @__PURE__ */ new Set();
		let at = 0;
		while (at < texts.length) {
			const left = end - performance.now();
			if (left < 1) {
				for (; at < texts.length; at++) unknown.add(at);
				break;
			}
			const began = at;
			try {
				withinTime(() => {
					for (; at < texts.length; at++) if (texts[at]?.some((text) => isFound(pattern, text))) found.add(at);
				}, Math.min(left, url));
			} catch (error) {
				if (!(error instanceof TimeLimitError)) throw error;
				if (at === began) unknown.add(at++);
			}
		}
		return {
			found,
			unknown
		};
	}
};
/** Whether a pattern matches; `search` ignores its `lastIndex`. */
function isFound(pattern, text) {
	return text.search(pattern) !== -1;
}

export { FileSizeError as a, readBounded as c, writeWhole as i, TimeLimitError as n, MAX_FILE_SIZE as o, withinTime as r, NotAFileError as s, PatternMatcher as t };