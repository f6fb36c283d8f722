import { a as toReport, c as ConfigError, d as globMatcher, f as require_undici, i as unreadable, l as parseConfig, n as UnreadableListError, o as toJson, r as openInspector, s as CONFIG_PATH, t as configured, u as require_ipaddr } from "./settings.js";
import { Ct as safeInteger, Dt as string, Et as strictTuple, F as decodeUri, It as __toESM, J as identify, N as fragmentOf, Ot as title, P as visitKey, R as HOME, Tt as strictObject, X as location, _t as number$2, at as exactOptional, bt as pipe, ct as is, dt as maxLength, et as array, ft as maxValue, ht as minValue, it as description, nt as check, rt as custom, st as integer, tt as boolean, ut as literal, vt as object, wt as safeParse, yt as picklist, z as SEVERITIES } from "./comments.js";
import { n as findRepository, r as pathInRepository, t as findExistingPaths } from "./repository.js";
import fs, { existsSync, globSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path, { basename, dirname, join, posix, relative, resolve, sep, win32 } from "node:path";
import { isIP } from "node:net";
import { pipeline } from "node:stream";
import { EventEmitter } from "node:events";
import { promisify, stripVTControlCharacters, styleText } from "node:util";
import { createBrotliDecompress, createGunzip, createZstdDecompress } from "node:zlib";
import { hash, randomUUID } from "node:crypto";
import { TLSSocket, createSecureContext, getCACertificates } from "node:tls";
import { mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import process$1 from "node:process";
import childProcess, { execFile } from "node:child_process";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { Resolver, lookup } from "node:dns/promises";

// package.json
var version = "0.1.0";

// src/links/store.ts
/**
* What is remembered of links from one run to the next: which were alive a
* short while ago and need no visit, and which have failed for how long.
*
* Pure; `store-file.ts` keeps it on disk, in the form of `store-text.ts`.
*/
const HOUR = 36e5;
const DAY = 24 * HOUR;
/**
* Failures closer together count as one, in milliseconds: a maintainer who tries
* again, or two lists checked in a row, learn nothing new of a host that is down.
*/
const SAME_FAILURE = HOUR;
/** Entries that were in no list for longer are forgotten, in milliseconds. */
const FORGET_AFTER = 90 * DAY;
/** The longest texts that are kept as they are, in UTF-16 code units. */
const LONGEST_KEY = 2048;
const LONGEST_REASON = 300;
function createStore() {
	return { urls: /* @__PURE__ */ new Map() };
}
/**
* What a URL is remembered by: its `visitKey`, or a SHA-256 of that where it
* holds a name or password, which no file should, or is very long. Nothing for
* what is not on the web.
*/
function storeKey(url) {
	const key = visitKey(url);
	if (key === void 0) return;
	const { username, password } = new URL(key);
	return username !== "" || password !== "" || key.length > LONGEST_KEY ? `sha256:${hash("sha256", key)}` : key;
}
/** What is remembered of a URL, if anything. */
function memoryOf(store, url) {
	const key = storeKey(url);
	return key === void 0 ? void 0 : store.urls.get(key);
}
/**
* The verdict of an earlier run, if it can stand for a visit: `alive` and still
* fresh. Not `moved`: it makes us propose an edit, which should rest on what
* the web says today and on whoever says it (`source`).
*
* Each URL has a time of its own, by its hash, that comes round once in every
* `keepAliveFor`; a verdict is fresh until that time comes. So a first verdict
* stays fresh for anything from nothing to all of `keepAliveFor`, evenly spread,
* and later ones for all of it: a daily run visits about a seventh each day
* from the second run on, rather than all of them each week.
*
* (Were the time since the visit compared with a random part of `keepAliveFor`,
* those with a small part would be visited nearly each day: 37 % a day.)
*
* @param now milliseconds since 1970
* @param keepAliveFor milliseconds
*/
function recall(store, url, now, keepAliveFor) {
	const key = storeKey(url);
	const memory = key === void 0 ? void 0 : store.urls.get(key);
	if (key === void 0 || memory?.verdict !== "alive") return;
	const checked = Date.parse(memory.checked);
	if (checked > now || keepAliveFor <= 0) return;
	const phase = shareOf(key);
	const round = (time) => Math.floor(time / keepAliveFor - phase);
	if (round(now) !== round(checked)) return;
	return {
		url: visitKey(url) ?? url,
		verdict: "alive",
		...memory.code !== void 0 && { code: memory.code },
		reason: `${memory.reason ?? "answered well"} on ${day$1(memory.checked)}`,
		attempts: 0,
		source: "store"
	};
}
/**
* Takes note of a run's verdict of one URL, one that came from the store too.
*
* Success (`alive`, `moved`) ends a row of failures; `dead` and `unreachable`
* lengthen it, by one an hour at most. `blocked` ends it as well, though it is
* no success: a site that refuses us answers, so that time-outs before and
* after are its way with robots rather than its end. `skipped` says nothing.
*
* Not to be called for runs whose network was down.
*
* @param now milliseconds since 1970, the same for all of a run
* @returns what is remembered of the URL from now on, for `ripen`
*/
function remember(store, verdict, now) {
	const key = storeKey(verdict.url);
	if (key === void 0) return;
	const before = store.urls.get(key);
	const time = new Date(now).toISOString();
	const memory = verdict.verdict === "skipped" || verdict.source === "store" ? before && {
		...before,
		seen: time
	} : next(before, verdict, time);
	if (memory) store.urls.set(key, memory);
	return memory;
}
/** What is remembered after a visit. */
function next(before, found, time) {
	const { verdict, code, reason } = found;
	const memory = {
		verdict,
		...code !== void 0 && { code },
		reason: shorten$1(reason, 300),
		checked: time,
		seen: time,
		failures: 0
	};
	if (verdict === "alive" || verdict === "moved") return {
		...memory,
		lastAlive: time
	};
	if (before?.lastAlive !== void 0) memory.lastAlive = before.lastAlive;
	if (verdict === "blocked") return memory;
	const failures = before?.failures ?? 0;
	const isSame = failures > 0 && Math.abs(Date.parse(time) - Date.parse(before?.checked ?? "")) < SAME_FAILURE;
	return {
		...memory,
		...isSame && before && { checked: before.checked },
		failures: isSame ? failures : failures + 1,
		firstFailed: earlier(before?.firstFailed, time)
	};
}
/**
* The verdict in the light of what is remembered: what is `unreachable` counts
* as `dead` when it has failed for long enough and was once seen alive by this
* very store (a link that never was may well open for people: robots' networks
* are turned away by sites that work at home). Where it has failed, `failing`
* tells for how long.
*
* @param memory as `remember` returned it, this run's failure counted
* @param now milliseconds since 1970
*/
function ripen(verdict, memory, now, { runs, days }) {
	if (verdict.verdict !== "unreachable" && verdict.verdict !== "dead") return verdict;
	if (!memory?.firstFailed || memory.failures === 0) return verdict;
	const since = day$1(memory.firstFailed);
	const told = {
		...verdict,
		failing: {
			runs: memory.failures,
			since
		}
	};
	if (!(verdict.verdict === "unreachable" && memory.lastAlive !== void 0 && memory.failures >= runs && now - Date.parse(memory.firstFailed) >= days * DAY)) return told;
	const count = memory.failures === 1 ? "1 run" : `${memory.failures} runs`;
	return {
		...told,
		verdict: "dead",
		reason: `failed in ${count} since ${since}: ${told.reason}`
	};
}
/** Drops what was in no list for 90 days. */
function forget(store, now) {
	const isKept = ({ seen }) => Math.abs(now - Date.parse(seen)) <= FORGET_AFTER;
	return { urls: new Map(Array.from(store.urls).filter(([, memory]) => isKept(memory))) };
}
/** A number from 0 to below 1, always the same for a text, evenly spread over texts. */
function shareOf(text) {
	return Number.parseInt(hash("sha256", text).slice(0, 8), 16) / 2 ** 32;
}
/** `2026-01-02T03:04:05.678Z` without its time. */
function day$1(time) {
	return time.slice(0, 10);
}
/** ISO times of one form sort as texts. */
function earlier(one, other) {
	return one !== void 0 && one < other ? one : other;
}
function shorten$1(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

// src/links/store-text.ts
/** The store as text: JSON, one URL a line. */
/** Told in the text; a newer one cannot be read. */
const VERSION = 1;
/** The longest text that is read, and so the longest that is written, in bytes: 64 MB. */
const LONGEST_STORE = 67108864;
const time = pipe(string(), check(isTime));
const memory = pipe(object({
	verdict: picklist([
		"alive",
		"moved",
		"dead",
		"blocked",
		"unreachable",
		"skipped"
	]),
	code: exactOptional(pipe(number$2(), integer(), minValue(0), maxValue(999))),
	reason: exactOptional(pipe(string(), maxLength(300))),
	checked: time,
	seen: time,
	failures: pipe(number$2(), safeInteger(), minValue(0)),
	firstFailed: exactOptional(time),
	lastAlive: exactOptional(time)
}), check(({ failures, firstFailed }) => failures === 0 || firstFailed !== void 0));
const key = pipe(string(), check((text) => /^sha256:[\da-f]{64}$/.test(text) || storeKey(text) === text));
const record = custom((input) => typeof input === "object" && input !== null && !Array.isArray(input));
/** Reads a store. Anything may stand in the text. */
function readStoreText(text) {
	let input;
	try {
		input = JSON.parse(text);
	} catch {
		return { problem: "not JSON" };
	}
	if (!is(record, input)) return { problem: "not a store" };
	const { version, urls } = input;
	if (typeof version === "number" && version > VERSION && urls !== void 0) return { problem: "written by a newer version" };
	if (version !== VERSION || !is(record, urls)) return { problem: "not a store" };
	const store = createStore();
	let dropped = 0;
	for (const [name, value] of Object.entries(urls)) {
		const entry = safeParse(memory, value);
		if (entry.success && is(key, name)) store.urls.set(name, entry.output);
		else dropped++;
	}
	return {
		store,
		dropped
	};
}
/**
* Writes a store, those that were in a list last first; where it would become
* longer than can be read, the others are left out.
*
* @param longest in bytes
*/
function writeStoreText({ urls }, longest = LONGEST_STORE) {
	const head = `{"version":${VERSION},"urls":{`;
	const foot = "\n}}\n";
	const lines = [];
	let length = Buffer.byteLength(head + foot);
	for (const [name, entry] of [...urls].sort(([, a], [, b]) => compare(b.seen, a.seen))) {
		const line = `\n${JSON.stringify(name)}:${JSON.stringify(entry)}`;
		length += Buffer.byteLength(line) + 1;
		if (length > longest) break;
		lines.push(line);
	}
	return head + lines.join(",") + foot;
}
/** Whether a text is a time exactly as `Date` writes it. */
function isTime(text) {
	const milliseconds = Date.parse(text);
	return Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === text;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/links/store-file.ts
/** The store on disk: one file, whole or not at all, and never a reason for a run to fail. */
/** How many files that could not be read are kept beside the store. */
const MOST_BROKEN = 3;
/**
* Reads the store in a file; an empty one where there is none. A file that is
* no store of ours is set aside, so that the next save does not destroy it.
* Never rejects.
*/
async function loadStore(path) {
	const store = createStore();
	try {
		const file = await stat(path);
		if (!file.isFile()) return {
			store,
			warning: `${path} is no file; nothing is remembered`
		};
		if (file.size === 0) return { store };
		if (file.size > 67108864) return await setAside(path, "larger than 64 MB");
		const reading = readStoreText(await readFile(path, "utf8"));
		if ("problem" in reading) return await setAside(path, reading.problem);
		if (reading.dropped === 0) return { store: reading.store };
		const entries = reading.dropped === 1 ? "1 entry" : `${reading.dropped} entries`;
		return {
			store: reading.store,
			warning: `${path} holds ${entries} that cannot be understood`
		};
	} catch (error) {
		if (isMissing(error)) return { store };
		return await setAside(path, `not readable (${messageOf$1(error)})`);
	}
}
/** Renames a file to the first free of a few names, or in place of the last of them. */
async function setAside(path, problem) {
	const name = Array.from({ length: MOST_BROKEN }, (_, index) => `${path}.broken-${index + 1}`).find((each) => !existsSync(each)) ?? `${path}.broken-${MOST_BROKEN}`;
	const store = createStore();
	try {
		await rename(path, name);
		return {
			store,
			warning: `${path} is ${problem}; it was set aside as ${basename(name)}`
		};
	} catch (error) {
		return {
			store,
			warning: `${path} is ${problem}, and stays (${messageOf$1(error)})`
		};
	}
}
/**
* Writes the store to a file, without what was in no list for 90 days; makes
* the folder where there is none. Only its owner can read the file.
*
* It is written beside its place and then renamed, so that whoever reads it, and
* whatever breaks off, finds the old or the new one whole. Of several who write
* at once the last one's counts. Never rejects.
*
* @param now milliseconds since 1970
* @returns why it could not be written, in one line
*/
async function saveStore(path, store, now) {
	let draft;
	try {
		const target = await targetOf(path);
		const folder = dirname(target);
		await mkdir(folder, {
			recursive: true,
			mode: 448
		});
		draft = join(folder, `.awesome-keeper-${randomUUID()}.tmp`);
		await writeThrough(draft, writeStoreText(forget(store, now)));
		await rename(draft, target);
		await syncFolder(folder);
		return;
	} catch (error) {
		if (draft !== void 0) await rm(draft, { force: true }).catch(() => void 0);
		return `${path} cannot be written (${messageOf$1(error)}); this run will not be remembered`;
	}
}
/** Where a path leads: a link to a file stays a link. What is there must be a file. */
async function targetOf(path) {
	try {
		const target = await realpath(path);
		if (!(await stat(target)).isFile()) throw new Error("it is no file");
		return target;
	} catch (error) {
		if (isMissing(error)) return path;
		throw error;
	}
}
/** Writes a new file, and returns when it is on the disk rather than on its way there. */
async function writeThrough(path, text) {
	const file = await open(path, "wx", 384);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
}
/** Makes a rename last. Not every system lets folders be opened; then it does so by itself. */
async function syncFolder(path) {
	try {
		const folder = await open(path, "r");
		await folder.sync().finally(() => folder.close());
	} catch {
		return;
	}
}
/**
* Where the store is if no one says otherwise: in the user's cache folder, by
* the platform's custom. Nothing where there is no such folder.
*
* Sources: XDG Base Directory Specification (which has relative paths ignored),
* Apple's File System Programming Guide, Microsoft's Known Folders.
*/
function defaultStorePath(env, platform) {
	const { isAbsolute, join } = platform === "win32" ? win32 : posix;
	const below = (folder, ...parts) => folder !== void 0 && isAbsolute(folder) ? join(folder, ...parts) : void 0;
	return below(platform === "win32" ? below(env.LOCALAPPDATA) ?? below(env.USERPROFILE, "AppData", "Local") : platform === "darwin" ? below(env.HOME, "Library", "Caches") : below(env.XDG_CACHE_HOME) ?? below(env.HOME, ".cache"), "awesome-keeper", "links.json");
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
/** The code of a system's error, which tells all and repeats no path; else its words. */
function messageOf$1(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}

// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// node_modules/string-width/index.js
/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/
const segmenter$1 = new Intl.Segmenter();
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("‍")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter$1.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}

// src/report/harmless.ts
/**
* Text of others made fit for a terminal and for GitHub's logs: shown as it is
* where it can do no harm, else so that a reader sees what stands there.
*/
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** What a terminal obeys, or does not show: escapes, turns of direction, joiners, lone surrogates. */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\p{Variation_Selector}]/gv;
/** What needs no look at its graphemes. */
const PLAIN = /^[ -~]*$/;
const EMOJI = /^\p{RGI_Emoji}$/v;
/** The longest emoji has fewer code units. */
const LONGEST_EMOJI = 50;
/** The graphemes of a text. */
function pieces(text) {
	const found = [];
	let start = 0;
	let hashes = 0;
	for (const grapheme of graphemes(text)) {
		const end = start + grapheme.length;
		let shown = harmless(grapheme);
		if (hashes >= 2 && shown.startsWith("[")) shown = code("[") + shown.slice(1);
		hashes = shown === "#" ? hashes + 1 : 0;
		found.push({
			shown,
			width: stringWidth(shown),
			start,
			end
		});
		start = end;
	}
	return found;
}
function graphemes(text) {
	return PLAIN.test(text) ? text.split("") : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** A text with nothing in it that a terminal or a log obeys, on one line. */
function visible(text) {
	return pieces(text).map(({ shown }) => shown).join("");
}
/** Blanks, and the escapes of our own colours. */
const LEADING = /^(?:\s|\u001B\[\d+m)*/;
/** `::` opens a workflow command where nothing but blanks stands before it on the line. */
function disarm$1(line) {
	const [leading = ""] = LEADING.exec(line) ?? [];
	const rest = line.slice(leading.length);
	return rest.startsWith("::") ? leading + code(":") + rest.slice(1) : line;
}
/** The start of a text, no longer than so many code units. */
function shorten(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function harmless(grapheme) {
	if (PLAIN.test(grapheme)) return grapheme;
	if (grapheme.length <= LONGEST_EMOJI && EMOJI.test(grapheme)) return grapheme;
	return grapheme.replace(UNSEEN, picture);
}
/** `→` for a tab, Unicode's pictures for the other old control characters, else the code point. */
function picture(character) {
	const point = character.codePointAt(0);
	if (character === "	") return "→";
	if (point < 32) return String.fromCodePoint(9216 + point);
	return character === "" ? "␡" : code(character);
}
/** A character by its number: `<U+202E>`. */
function code(character) {
	return `<U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

// src/report/excerpt.ts
/** Columns of the line to show before a place that is wider than the excerpt. */
const LEAST_CONTEXT = 8;
/** Code units to look at for each column: a line may have millions, of which few can be shown. */
const REACH = 4;
/** Shows a place in its line, in so many columns at most; `…` stands where the line was cut. */
function excerpt(text, place, width) {
	const stretch = stretchAround(text, place, REACH * width);
	const line = layOut(disarm(piecesOf(stretch)));
	const total = endOf(line);
	const from = line.find(({ end }) => end > place.start)?.column ?? total;
	const to = Math.max(from + 1, endOf(line.filter(({ start }) => start < place.end)));
	const first = firstColumn({
		from,
		to,
		total
	}, stretch, width);
	const cutLeft = stretch.cutLeft || first > 0;
	const rest = line.filter(({ column }) => column >= first);
	const { source, used } = cut(rest, {
		...stretch,
		cutLeft
	}, width);
	const shift = (rest[0]?.column ?? total) - (cutLeft ? 1 : 0);
	const tildes = isWhole(stretch, place) ? 0 : Math.max(0, Math.min(to - shift, used) - (from - shift) - 1);
	return {
		source,
		marker: `${" ".repeat(from - shift)}^${"~".repeat(tildes)}`
	};
}
/** What stands around a place on its line, without the blanks that indent the line. */
function stretchAround(text, { lineStart, start }, reach) {
	const cutLeft = start - reach > lineStart;
	let from = cutLeft ? start - reach : lineStart;
	if (!cutLeft) while (from < start && /[ \t]/.test(text.charAt(from))) from++;
	const [line = ""] = text.slice(from, start + reach).split(/[\r\n]/, 1);
	const next = text.charAt(from + line.length);
	return {
		text: line,
		offset: from,
		cutLeft,
		cutRight: !/^[\r\n]?$/.test(next)
	};
}
/** Whether nothing of the line stands before or behind the place, as with most rows and bullets. */
function isWhole({ text, offset, cutLeft }, { start, end }) {
	const behind = text.slice(Math.max(0, end - offset));
	return !cutLeft && start === offset && behind.trim() === "";
}
/** A grapheme at either end may have been split by the cut, and is left out. */
function piecesOf({ text, offset, cutLeft, cutRight }) {
	return pieces(text).slice(cutLeft ? 1 : 0, cutRight ? -1 : void 0).map((piece) => ({
		...piece,
		start: piece.start + offset,
		end: piece.end + offset
	}));
}
/** As `disarm` of a whole line, which would move the place from its mark. */
function disarm(line) {
	const at = line.findIndex(({ shown }) => shown.trim() !== "");
	const [colon, next] = line.slice(at, at + 2);
	if (colon?.shown !== ":" || !next?.shown.startsWith(":")) return line;
	const shown = code(":");
	return line.with(at, {
		...colon,
		shown,
		width: shown.length
	});
}
function layOut(line) {
	let column = 0;
	return line.map((piece) => {
		const placed = {
			...piece,
			column
		};
		column += piece.width;
		return placed;
	});
}
function endOf(line) {
	const last = line.at(-1);
	return last ? last.column + last.width : 0;
}
/** The first column to show: 0 where the place then fits, else one that brings it to the middle. */
function firstColumn({ from, to, total }, { cutLeft, cutRight }, width) {
	if (!cutLeft && (to < width || to === width && to >= total && !cutRight)) return 0;
	const context = Math.max(LEAST_CONTEXT, Math.floor((width - 2 - (to - from)) / 2));
	const last = Math.max(to, total) - (width - 1);
	return Math.max(0, Math.min(from - context, last));
}
/** As much of a line as so many columns hold. */
function cut(line, { cutLeft, cutRight }, width) {
	let source = cutLeft ? "…" : "";
	let used = cutLeft ? 1 : 0;
	for (const [index, piece] of line.entries()) {
		const isLast = index === line.length - 1 && !cutRight;
		if (used + piece.width > width - (isLast ? 0 : 1)) return {
			source: `${source}…`,
			used: used + 1
		};
		source += piece.shown;
		used += piece.width;
	}
	return cutRight ? {
		source: `${source}…`,
		used: used + 1
	} : {
		source,
		used
	};
}

// src/report/paint.ts
/** A brush with colour, whatever the output is, or one without. */
function painter(color) {
	return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
const COLORS = {
	error: "red",
	warning: "yellow",
	info: "blue"
};

// src/report/wrap.ts
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;
/**
* Breaks a text of others into lines of so many columns, and makes it harmless.
* Breaks at blanks, and beside the wide characters of texts that have none; a
* word that is too long, an address mostly, stays whole on a line of its own.
*/
function wrap(text, width) {
	const lines = [];
	let line = "";
	let used = 0;
	for (const word of text.split(/[ \t\r\n]+/)) for (const [index, { shown, width: needed }] of unbreakable(word).entries()) {
		const gap = index === 0 && line !== "" ? " " : "";
		if (line !== "" && used + gap.length + needed > width) {
			lines.push(line);
			line = shown;
			used = needed;
		} else {
			line += gap + shown;
			used += gap.length + needed;
		}
	}
	return [...lines, line];
}
function unbreakable(word) {
	const parts = [];
	let before;
	for (const piece of pieces(word)) {
		const part = parts.at(-1);
		if (part && before && !mayBreak(before, piece)) {
			part.shown += piece.shown;
			part.width += piece.width;
		} else parts.push({
			shown: piece.shown,
			width: piece.width
		});
		before = piece;
	}
	return parts;
}
function mayBreak(before, after) {
	if (before.width !== 2 && after.width !== 2) return false;
	return !OPENING.test(before.shown) && !CLOSING.test(after.shown);
}

// src/report/finding-text.ts
/** Code units of a message to show: titles in it may have any length. */
const LONGEST_MESSAGE$1 = 600;
function layoutOf(findings, width) {
	const layout = {
		width,
		line: 0,
		column: 0,
		severity: 0
	};
	for (const { line, column, severity } of findings) {
		layout.line = Math.max(layout.line, String(line).length);
		layout.column = Math.max(layout.column, String(column).length);
		layout.severity = Math.max(layout.severity, severity.length);
	}
	return layout;
}
/**
* One finding: `line:column  severity  message  rule`, below it the source with
* a mark under the place, the other place, and the mend.
*/
function findingText(finding, source, layout, paint) {
	const margin = " ".repeat(2 + layout.line + 1 + layout.column + 2);
	const room = layout.width - margin.length;
	return [...headOf(finding, layout, paint), ...[...excerptOf(finding, source, room, paint), ...notesOf(finding, room, paint)].map((line) => margin + line)];
}
function headOf(finding, layout, paint) {
	const line = String(finding.line).padStart(layout.line);
	const column = String(finding.column).padEnd(layout.column);
	const severity = finding.severity.padEnd(layout.severity);
	const margin = " ".repeat(2 + line.length + 1 + column.length + 2 + severity.length + 2);
	const room = layout.width - margin.length;
	const lines = wrap(shorten(finding.message, LONGEST_MESSAGE$1), room);
	const rule = visible(finding.rule);
	const last = lines.at(-1) ?? "";
	const joint = stringWidth(last) + 2 + stringWidth(rule) <= room ? `${lines.pop()}  ` : "";
	lines.push(joint + paint("dim", rule));
	const place = paint("dim", `${line}:${column}`);
	const grade = paint(COLORS[finding.severity], severity);
	return lines.map((words, index) => index === 0 ? `  ${place}  ${grade}  ${words}` : margin + words);
}
function excerptOf({ line, column, endLine, endColumn, severity }, source, room, paint) {
	const lineStart = source?.places.toOffset({
		line,
		column: 1
	});
	const start = source?.places.toOffset({
		line,
		column
	});
	if (!source || lineStart === void 0 || start === void 0) return [];
	const end = endLine > line ? source.text.length : lineStart + endColumn - 1;
	const shown = excerpt(source.text, {
		lineStart,
		start,
		end
	}, room);
	if (shown.source.trim() === "") return [];
	return [shown.source, paint(COLORS[severity], shown.marker)];
}
/** Where else to look, and what to write, as far as the message has not said so. */
function notesOf(finding, room, paint) {
	const { message, path, related = [], expected = [] } = finding;
	const notes = related.filter((other) => !names(message, other.line)).map((other) => {
		return `see ${other.path === path ? `line ${other.line}` : `${other.path}:${other.line}`}: ${shorten(other.message, LONGEST_MESSAGE$1)}`;
	}).flatMap((note) => wrap(note, room - 2)).map((line, index) => index === 0 ? line : `  ${line}`);
	const mend = mendOf(message, expected, room);
	return [...notes, ...mend === void 0 ? [] : [mend]].map((line) => paint("dim", line));
}
function names(message, line) {
	return new RegExp(`\\blines? ${line}\\b`).test(message);
}
/** Only what fits on one line: a longer mend is not for reading. */
function mendOf(message, expected, room) {
	const untold = expected.filter((text) => !message.includes(text));
	if (untold.length === 0 || untold.some((text) => text.length > room || /[\r\n]/.test(text))) return;
	const mend = `expected: ${visible(untold.join(" or "))}`;
	return stringWidth(mend) <= room ? mend : void 0;
}

// src/report/words.ts
/** `1,203`. */
function number(count) {
	return count.toLocaleString("en");
}
/** `1 row`, `1,203 rows`. */
function amount(count, noun, nouns = `${noun}s`) {
	return `${number(count)} ${count === 1 ? noun : nouns}`;
}

// src/report/infos-text.ts
/** Line numbers to name; the others are counted. */
const NAMED_LINES = 3;
/** Code units of a message to show. */
const LONGEST_MESSAGE = 200;
/** A file's infos: for each rule how many there are, and where the first stand. */
function infosText(infos, width, paint) {
	const groups = [...Map.groupBy(infos, ({ rule }) => rule).values()];
	const digits = Math.max(...groups.map((group) => number(group.length).length));
	return groups.flatMap((group) => {
		const count = number(group.length).padStart(digits);
		const margin = " ".repeat(`  info  ${count} × `.length);
		const head = `  ${paint(COLORS.info, "info")}  ${count} × `;
		return wrap(wordsOf(group), width - margin.length).map((line, index) => index === 0 ? head + line : margin + line);
	});
}
function wordsOf(group) {
	const [{ rule, message }] = group;
	const alike = group.every((info) => info.message === message);
	const words = shorten(message, LONGEST_MESSAGE);
	return `${rule}${alike ? "" : ", such as"}: ${words} (${linesOf(group)})`;
}
/** `line 92`, `lines 92, 93 and 95`, `lines 92, 93, 94 and 11 more`. */
function linesOf(group) {
	const lines = [...new Set(group.map(({ line }) => line))].map(String);
	const named = lines.length === 4 ? lines : lines.slice(0, NAMED_LINES);
	const more = lines.length - named.length;
	const parts = more > 0 ? [...named, `${number(more)} more`] : named;
	const last = parts.pop() ?? "";
	const all = parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
	return lines.length === 1 ? `line ${all}` : `lines ${all}`;
}

// src/report/schema.ts
/**
* The report's form: the one source of its type and of the published JSON
* Schema (`schema/report.schema.json`, written by `npm run docs`).
*/
/** What a look at a link can end in. */
const VERDICTS = [
	"alive",
	"moved",
	"dead",
	"blocked",
	"unreachable",
	"skipped"
];
const count = (says) => pipe(number$2(), integer(), minValue(0), description(says));
const position = (says) => pipe(number$2(), integer(), minValue(1), description(says));
const text = (says) => pipe(string(), description(says));
const path$1 = text("The file, as it was named.");
const line = position("Counted from 1.");
const offset = pipe(number$2(), integer(), minValue(0));
const file = strictObject({
	path: path$1,
	tables: count("Number of tables."),
	rows: count("Number of rows of tables, headers left out."),
	entries: count("Number of all that the list recommends: rows of tables and bullets."),
	links: count("Number of links and images, however often they lead to the same address.")
});
const finding = strictObject({
	rule: text("The id of the rule."),
	severity: picklist(SEVERITIES),
	message: text("What was found, and what was expected."),
	path: path$1,
	line,
	column: position("Counted from 1, in UTF-16 code units."),
	endLine: position("The line where the place ends."),
	endColumn: position("The column behind the end of the place."),
	key: text("Tells the finding apart from others, whatever line it stands on."),
	new: pipe(boolean(), description("Whether the base does not have it; always without a base.")),
	url: exactOptional(text("The page that documents the rule.")),
	expected: exactOptional(pipe(array(string()), description("What may stand at the place instead."))),
	related: exactOptional(pipe(array(strictObject({
		path: path$1,
		line,
		message: string()
	})), description("Other places that have to do with it."))),
	fix: exactOptional(pipe(strictObject({
		range: pipe(strictTuple([offset, offset]), description("Offsets from 0 in UTF-16 code units of the file as read, the end not included.")),
		text: text("What is to stand there.")
	}), description("An edit that mends it, elsewhere or of another piece than the place.")))
});
const link = strictObject({
	url: string(),
	verdict: picklist(VERDICTS),
	code: exactOptional(pipe(number$2(), integer(), description("The last HTTP status."))),
	reason: text("Why, in plain words."),
	finalUrl: exactOptional(text("Where a moved link leads.")),
	archiveUrl: exactOptional(text("An archived copy of a dead link.")),
	places: array(strictObject({
		path: path$1,
		line
	})),
	attempts: count("Number of requests made."),
	source: text("Who gave the answer.")
});
const reportSchema = pipe(strictObject({
	version: literal(1),
	files: array(file),
	findings: pipe(array(finding), description("All findings: files in the order given, then by line, column and rule.")),
	links: array(link),
	counts: pipe(strictObject({
		error: count("Number of new errors."),
		warning: count("Number of new warnings."),
		info: count("Number of new infos.")
	}), description("Of the new findings only.")),
	outcome: pipe(picklist(["pass", "fail"]), description("Whether a new finding is grave enough to fail."))
}), title("Awesome Keeper report"), description("What `awesome-keeper --format json` and the action’s `report` hold."));

// src/report/summary-text.ts
/** The last words: how many new findings there are, in how much, and how many were left out. */
function summaryText(report, width, paint) {
	const { counts, files } = report;
	const found = [
		counts.error > 0 ? [amount(counts.error, "error")] : [],
		counts.warning > 0 ? [amount(counts.warning, "warning")] : [],
		counts.info > 0 ? [amount(counts.info, "info")] : []
	].flat();
	const words = found.length > 0 ? `${found.join(", ")} in ${amount(files.length, "file")}` : `No findings in ${nameOf(files)}`;
	const { mark, style } = markOf(report);
	return [...wrap(`${mark} ${words} (${sizeOf(files)})`, width).map((line) => paint(style, line)), ...[...linksOf(report), ...knownOf(report)].flatMap((line) => wrap(line, width - 2)).map((line) => `  ${paint("dim", line)}`)];
}
function markOf({ counts, outcome }) {
	if (outcome === "fail" || counts.error > 0) return {
		mark: "✖",
		style: "red"
	};
	if (counts.warning > 0) return {
		mark: "⚠",
		style: "yellow"
	};
	return {
		mark: "✔",
		style: "green"
	};
}
function nameOf(files) {
	const [file] = files;
	return file && files.length === 1 ? file.path : amount(files.length, "file");
}
function sizeOf(files) {
	const entries = files.reduce((sum, file) => sum + file.entries, 0);
	const links = files.reduce((sum, file) => sum + file.links, 0);
	return `${amount(entries, "entry", "entries")}, ${amount(links, "link")}`;
}
/** The verdicts, and why links were skipped: `Links: 97 alive, 2 dead, 1 skipped (excluded)`. */
function linksOf({ links }) {
	if (links.length === 0) return [];
	return [`Links: ${VERDICTS.flatMap((verdict) => {
		const reached = links.filter((link) => link.verdict === verdict);
		if (reached.length === 0) return [];
		const count = `${reached.length.toLocaleString("en")} ${verdict}`;
		return verdict === "skipped" ? [`${count} (${reasonsOf(reached)})`] : [count];
	}).join(", ")}`];
}
function reasonsOf(links) {
	const reasons = [...Map.groupBy(links, ({ reason }) => reason)].map(([reason, { length }]) => ({
		reason,
		length
	})).sort((a, b) => b.length - a.length);
	if (reasons.length === 1) return reasons.map(({ reason }) => reason).join();
	return reasons.map(({ reason, length }) => `${length.toLocaleString("en")} ${reason}`).join("; ");
}
/** Without a base all findings are new, and there is nothing to say. */
function knownOf({ findings }) {
	const known = findings.filter((finding) => !finding.new).length;
	if (known === 0) return [];
	return [known === 1 ? "1 finding that the base has, too, is not shown" : `${amount(known, "finding")} that the base has, too, are not shown`];
}

// src/report/text.ts
/** Messages need some room beside their places. */
const LEAST_WIDTH = 40;
/**
* A report for reading in a terminal: the new findings by file, errors and
* warnings with their source, infos counted by rule, and a summary. Nothing in
* it that stems from the list can move the cursor or command a workflow.
*
* @param sources the files' texts by path; a finding whose text is missing goes without an excerpt
*/
function toText(report, sources, { color, width, quiet }) {
	const columns = Math.max(LEAST_WIDTH, width);
	const paint = painter(color);
	const fresh = report.findings.filter((finding) => finding.new && !(quiet && finding.severity === "info"));
	if (quiet && fresh.length === 0) return "";
	const blocks = [...Map.groupBy(fresh, ({ path }) => path)].flatMap(([path, findings]) => fileBlocks(path, findings, sources.get(path), columns, paint));
	const shown = quiet ? {
		...report,
		counts: {
			...report.counts,
			info: 0
		}
	} : report;
	const summary = summaryText(shown, columns, paint);
	return [...blocks, summary].map((lines) => `${lines.map(disarm$1).join("\n")}\n`).join("\n");
}
/** A file's findings as blocks of lines, to be set apart by empty lines. */
function fileBlocks(path, findings, text, width, paint) {
	const graver = findings.filter(({ severity }) => severity !== "info");
	const infos = findings.filter(({ severity }) => severity === "info");
	const source = text === void 0 ? void 0 : {
		text,
		places: location(text)
	};
	const layout = layoutOf(graver, width);
	const [first = [], ...others] = [...graver.map((finding) => findingText(finding, source, layout, paint)), ...infos.length > 0 ? [infosText(infos, width, paint)] : []];
	return [[paint("bold", visible(path)), ...first], ...others];
}

// src/review/mend.ts
/** The edit that a message offers without doubt, or nothing. */
function sureFix(message) {
	if (!message.sure) return;
	if (message.fix) return message.fix;
	const { place, expected } = message;
	const [text] = expected ?? [];
	if (text === void 0 || !place || !("start" in place)) return;
	const [start, end] = [place.start.offset, place.end.offset];
	return start === void 0 || end === void 0 ? void 0 : {
		range: [start, end],
		text
	};
}
/**
* Applies the sure mends of messages to the text they were said of. Of two that
* touch the same place the first in the text is applied; the other stays a
* finding, to be mended when the text is judged again.
*/
function mend(text, messages) {
	const fixes = messages.map(sureFix).filter((fix) => fix !== void 0).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
	let mended = "";
	let at = 0;
	let last;
	for (const { range, text: replacement } of fixes) {
		const [start, end] = range;
		if (start < at || start === last) continue;
		mended += text.slice(at, start) + replacement;
		at = end;
		last = start;
	}
	return mended + text.slice(at);
}

// src/shell/files.ts
/** A file, revision or option that the one who called cannot have meant. */
var UsageError = class extends Error {
	code = "ERR_USAGE";
};
const BYTE_ORDER_MARK = "﻿";
/** Reads a file as UTF-8; bytes that are none become U+FFFD. @throws {UsageError} */
function readTextFile(path) {
	const bytes = readBytes(path);
	const whole = bytes.toString("utf8");
	const marked = whole.startsWith(BYTE_ORDER_MARK);
	return {
		path,
		text: marked ? whole.slice(1) : whole,
		marked,
		faithful: Buffer.from(whole, "utf8").equals(bytes)
	};
}
/** The bytes that a file of a text has. */
function encodeText(file, text) {
	return file.marked ? BYTE_ORDER_MARK + text : text;
}
function readBytes(path) {
	try {
		if (statSync(path).isDirectory()) throw new UsageError(`${path}: unexpected folder, expected a Markdown file`);
		return readFileSync(path);
	} catch (error) {
		throw error instanceof UsageError ? error : new UsageError(`${path}: ${whyUnreadable(error)}`);
	}
}
function whyUnreadable(error) {
	switch (error.code) {
		case "ENOENT":
		case "ENOTDIR": return "no such file";
		case "EACCES":
		case "EPERM": return "no permission to read it";
		default: return `cannot be read (${error.code ?? "unknown reason"})`;
	}
}
/**
* The lists to read: those named, each once; else those that the configuration's
* globs match; else the README of this folder, whatever its case.
*
* @param root the folder that the globs are relative to: the repository's
* @throws {UsageError} where there is none
*/
function findLists(named, globs, root) {
	if (named.length > 0) return [...new Map(named.map((path) => [resolve(path), path])).values()];
	if (globs) {
		const including = globs.filter((glob) => !/^!(?!\()/.test(glob));
		const found = globSync(including.length > 0 ? including : ["**/*.md"], {
			cwd: root,
			exclude: ["**/node_modules/**", "**/.git/**"]
		}).map((path) => path.split(sep).join("/")).filter(globMatcher(globs)).sort().map((path) => relative(".", join(root, path)));
		if (found.length > 0) return found;
		throw new UsageError(`No file matches the configuration's files (${globs.join(", ")})`);
	}
	const readme = readdirSync(".").find((name) => /^readme\.(?:md|markdown)$/i.test(name));
	if (readme) return [readme];
	throw new UsageError("No README.md in this folder: name the list to look at");
}
/**
* A list before a change: the file `base` where there is one, else as it stood
* in git at the revision `base`; empty where the revision has no such file.
*
* @throws {UsageError} where `base` is neither
*/
async function readBase(base, path) {
	if (statSync(base, { throwIfNoEntry: false })?.isFile()) return { text: readTextFile(base).text };
	const folder = dirname(resolve(path));
	if (base.startsWith("-") || !await git(folder, "rev-parse", "--verify", "--quiet", `${base}^{commit}`)) throw new UsageError(`--base ${base}: unexpected value, expected a file or a git revision`);
	const shown = await git(folder, "show", `${base}:./${basename(path)}`);
	const tree = await git(folder, "ls-tree", "-r", "-t", "-z", "--name-only", "--full-tree", base);
	const text = shown?.replace(BYTE_ORDER_MARK, "") ?? "";
	return tree === void 0 ? { text } : {
		text,
		paths: new Set(tree.split("\0"))
	};
}
const run$1 = promisify(execFile);
/** What git prints, or nothing where it refuses. */
async function git(folder, ...words) {
	try {
		const { stdout } = await run$1("git", words, {
			cwd: folder,
			maxBuffer: 67108864
		});
		return stdout;
	} catch {
		return;
	}
}
/** The configuration file of a folder, if it has one. */
function findConfig(folder) {
	const path = join(folder, CONFIG_PATH);
	return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : void 0;
}

// node_modules/commander/lib/error.js
/**
* CommanderError class
*/
var CommanderError = class extends Error {
	/**
	* Constructs the CommanderError class
	* @param {number} exitCode suggested exit code which could be used with process.exit
	* @param {string} code an id string representing the error
	* @param {string} message human-readable description of the error
	*/
	constructor(exitCode, code, message) {
		super(message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
		this.code = code;
		this.exitCode = exitCode;
		this.nestedError = void 0;
	}
};
/**
* InvalidArgumentError class
*/
var InvalidArgumentError = class extends CommanderError {
	/**
	* Constructs the InvalidArgumentError class
	* @param {string} [message] explanation of why argument is invalid
	*/
	constructor(message) {
		super(1, "commander.invalidArgument", message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
	}
};

// node_modules/commander/lib/argument.js
var Argument = class {
	/**
	* Initialize a new command argument with the given name and description.
	* The default is that the argument is required, and you can explicitly
	* indicate this with <> around the name. Put [] around the name for an optional argument.
	*
	* @param {string} name
	* @param {string} [description]
	*/
	constructor(name, description) {
		this.description = description || "";
		this.variadic = false;
		this.parseArg = void 0;
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.argChoices = void 0;
		switch (name[0]) {
			case "<":
				this.required = true;
				this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = false;
				this._name = name.slice(1, -1);
				break;
			default:
				this.required = true;
				this._name = name;
		}
		if (this._name.endsWith("...")) {
			this.variadic = true;
			this._name = this._name.slice(0, -3);
		}
	}
	/**
	* Return argument name.
	*
	* @return {string}
	*/
	name() {
		return this._name;
	}
	/**
	* @package
	*/
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	/**
	* Set the default value, and optionally supply the description to be displayed in the help.
	*
	* @param {*} value
	* @param {string} [description]
	* @return {Argument}
	*/
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	/**
	* Set the custom handler for processing CLI command arguments into argument values.
	*
	* @param {Function} [fn]
	* @return {Argument}
	*/
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	/**
	* Only allow argument value to be one of choices.
	*
	* @param {string[]} values
	* @return {Argument}
	*/
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	/**
	* Make argument required.
	*
	* @returns {Argument}
	*/
	argRequired() {
		this.required = true;
		return this;
	}
	/**
	* Make argument optional.
	*
	* @returns {Argument}
	*/
	argOptional() {
		this.required = false;
		return this;
	}
};
/**
* Takes an argument and returns its human readable equivalent for help usage.
*
* @param {Argument} arg
* @return {string}
* @private
*/
function humanReadableArgName(arg) {
	const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// node_modules/commander/lib/help.js
/**
* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
* @typedef { import("./argument.js").Argument } Argument
* @typedef { import("./command.js").Command } Command
* @typedef { import("./option.js").Option } Option
*/
var Help = class {
	constructor() {
		this.helpWidth = void 0;
		this.minWidthToWrap = 40;
		this.sortSubcommands = false;
		this.sortOptions = false;
		this.showGlobalOptions = false;
	}
	/**
	* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
	* and just before calling `formatHelp()`.
	*
	* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
	*
	* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
	*/
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	/**
	* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
	*
	* @param {Command} cmd
	* @returns {Command[]}
	*/
	visibleCommands(cmd) {
		const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
		const helpCommand = cmd._getHelpCommand();
		if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
		if (this.sortSubcommands) visibleCommands.sort((a, b) => {
			return a.name().localeCompare(b.name());
		});
		return visibleCommands;
	}
	/**
	* Compare options for sort.
	*
	* @param {Option} a
	* @param {Option} b
	* @returns {number}
	*/
	compareOptions(a, b) {
		const getSortKey = (option) => {
			return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		};
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	/**
	* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
	*
	* @param {Command} cmd
	* @returns {Option[]}
	*/
	visibleOptions(cmd) {
		const visibleOptions = cmd.options.filter((option) => !option.hidden);
		const helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			const removeShort = helpOption.short && cmd._findOption(helpOption.short);
			const removeLong = helpOption.long && cmd._findOption(helpOption.long);
			if (!removeShort && !removeLong) visibleOptions.push(helpOption);
			else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading));
			else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
		}
		if (this.sortOptions) visibleOptions.sort(this.compareOptions);
		return visibleOptions;
	}
	/**
	* Get an array of the visible global options. (Not including help.)
	*
	* @param {Command} cmd
	* @returns {Option[]}
	*/
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		const globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		if (this.sortOptions) globalOptions.sort(this.compareOptions);
		return globalOptions;
	}
	/**
	* Get an array of the arguments if any have a description.
	*
	* @param {Command} cmd
	* @returns {Argument[]}
	*/
	visibleArguments(cmd) {
		if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		});
		if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
		return [];
	}
	/**
	* Get the command term to show in the list of subcommands.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	subcommandTerm(cmd) {
		const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	/**
	* Get the option term to show in the list of options.
	*
	* @param {Option} option
	* @returns {string}
	*/
	optionTerm(option) {
		return option.flags;
	}
	/**
	* Get the argument term to show in the list of arguments.
	*
	* @param {Argument} argument
	* @returns {string}
	*/
	argumentTerm(argument) {
		return argument.name();
	}
	/**
	* Get the longest command term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => {
			return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
		}, 0);
	}
	/**
	* Get the longest option term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	/**
	* Get the longest global option term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	/**
	* Get the longest argument term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => {
			return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
		}, 0);
	}
	/**
	* Get the command usage to be displayed at the top of the built-in help.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	commandUsage(cmd) {
		let cmdName = cmd._name;
		if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	/**
	* Get the description for the command.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	commandDescription(cmd) {
		return cmd.description();
	}
	/**
	* Get the subcommand summary to show in the list of subcommands.
	* (Fallback to description for backwards compatibility.)
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	/**
	* Get the option description to show in the list of options.
	*
	* @param {Option} option
	* @return {string}
	*/
	optionDescription(option) {
		const extraInfo = [];
		if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (option.defaultValue !== void 0) {
			if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
		}
		if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
		if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (option.description) return `${option.description} ${extraDescription}`;
			return extraDescription;
		}
		return option.description;
	}
	/**
	* Get the argument description to show in the list of arguments.
	*
	* @param {Argument} argument
	* @return {string}
	*/
	argumentDescription(argument) {
		const extraInfo = [];
		if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (argument.description) return `${argument.description} ${extraDescription}`;
			return extraDescription;
		}
		return argument.description;
	}
	/**
	* Format a list of items, given a heading and an array of formatted items.
	*
	* @param {string} heading
	* @param {string[]} items
	* @param {Help} helper
	* @returns string[]
	*/
	formatItemList(heading, items, helper) {
		if (items.length === 0) return [];
		return [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	/**
	* Group items by their help group heading.
	*
	* @param {Command[] | Option[]} unsortedItems
	* @param {Command[] | Option[]} visibleItems
	* @param {Function} getGroup
	* @returns {Map<string, Command[] | Option[]>}
	*/
	groupItems(unsortedItems, visibleItems, getGroup) {
		const result = /* @__PURE__ */ new Map();
		unsortedItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
		});
		visibleItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
			result.get(group).push(item);
		});
		return result;
	}
	/**
	* Generate the built-in help text.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {string}
	*/
	formatHelp(cmd, helper) {
		const termWidth = helper.padWidth(cmd, helper);
		const helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
		const commandDescription = helper.commandDescription(cmd);
		if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
		const argumentList = helper.visibleArguments(cmd).map((argument) => {
			return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
		});
		output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
		this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			const optionList = options.map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList(group, optionList, helper));
		});
		if (helper.showGlobalOptions) {
			const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			const commandList = commands.map((sub) => {
				return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
			});
			output = output.concat(this.formatItemList(group, commandList, helper));
		});
		return output.join("\n");
	}
	/**
	* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
	*
	* @param {string} str
	* @returns {number}
	*/
	displayWidth(str) {
		return stripVTControlCharacters(str).length;
	}
	/**
	* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
	*
	* @param {string} str
	* @returns {string}
	*/
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word === "[command]") return this.styleSubcommandText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleCommandText(word);
		}).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleSubcommandText(word);
		}).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	/**
	* Calculate the pad width from the maximum term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	/**
	* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
	*
	* @param {string} str
	* @returns {boolean}
	*/
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	/**
	* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
	*
	* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
	*   TTT  DDD DDDD
	*        DD DDD
	*
	* @param {string} term
	* @param {number} termWidth
	* @param {string} description
	* @param {Help} helper
	* @returns {string}
	*/
	formatItem(term, termWidth, description, helper) {
		const itemIndent = 2;
		const itemIndentStr = " ".repeat(itemIndent);
		if (!description) return itemIndentStr + term;
		const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
		const spacerWidth = 2;
		const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
		let formattedDescription;
		if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
		else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
		return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	/**
	* Wrap a string at whitespace, preserving existing line breaks.
	* Wrapping is skipped if the width is less than `minWidthToWrap`.
	*
	* @param {string} str
	* @param {number} width
	* @returns {string}
	*/
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		const rawLines = str.split(/\r\n|\n/);
		const chunkPattern = /[\s]*[^\s]+/g;
		const wrappedLines = [];
		rawLines.forEach((line) => {
			const chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()];
			let sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				const visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk);
					sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				const nextChunk = chunk.trimStart();
				sumChunks = [nextChunk];
				sumWidth = this.displayWidth(nextChunk);
			});
			wrappedLines.push(sumChunks.join(""));
		});
		return wrappedLines.join("\n");
	}
};

// node_modules/commander/lib/option.js
var Option = class {
	/**
	* Initialize a new `Option` with the given `flags` and `description`.
	*
	* @param {string} flags
	* @param {string} [description]
	*/
	constructor(flags, description) {
		this.flags = flags;
		this.description = description || "";
		this.required = flags.includes("<");
		this.optional = flags.includes("[");
		this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags);
		this.mandatory = false;
		const optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag;
		this.long = optionFlags.longFlag;
		this.negate = false;
		if (this.long) this.negate = this.long.startsWith("--no-");
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.presetArg = void 0;
		this.envVar = void 0;
		this.parseArg = void 0;
		this.hidden = false;
		this.argChoices = void 0;
		this.conflictsWith = [];
		this.implied = void 0;
		this.helpGroupHeading = void 0;
	}
	/**
	* Set the default value, and optionally supply the description to be displayed in the help.
	*
	* @param {*} value
	* @param {string} [description]
	* @return {Option}
	*/
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	/**
	* Preset to use when option used without option-argument, especially optional but also boolean and negated.
	* The custom processing (parseArg) is called.
	*
	* @example
	* new Option('--color').default('GREYSCALE').preset('RGB');
	* new Option('--donate [amount]').preset('20').argParser(parseFloat);
	*
	* @param {*} arg
	* @return {Option}
	*/
	preset(arg) {
		this.presetArg = arg;
		return this;
	}
	/**
	* Add option name(s) that conflict with this option.
	* An error will be displayed if conflicting options are found during parsing.
	*
	* @example
	* new Option('--rgb').conflicts('cmyk');
	* new Option('--js').conflicts(['ts', 'jsx']);
	*
	* @param {(string | string[])} names
	* @return {Option}
	*/
	conflicts(names) {
		this.conflictsWith = this.conflictsWith.concat(names);
		return this;
	}
	/**
	* Specify implied option values for when this option is set and the implied options are not.
	*
	* The custom processing (parseArg) is not called on the implied values.
	*
	* @example
	* program
	*   .addOption(new Option('--log', 'write logging information to file'))
	*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
	*
	* @param {object} impliedOptionValues
	* @return {Option}
	*/
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
		this.implied = Object.assign(this.implied || {}, newImplied);
		return this;
	}
	/**
	* Set environment variable to check for option value.
	*
	* An environment variable is only used if when processed the current option value is
	* undefined, or the source of the current value is 'default' or 'config' or 'env'.
	*
	* @param {string} name
	* @return {Option}
	*/
	env(name) {
		this.envVar = name;
		return this;
	}
	/**
	* Set the custom handler for processing CLI option arguments into option values.
	*
	* @param {Function} [fn]
	* @return {Option}
	*/
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	/**
	* Whether the option is mandatory and must have a value after parsing.
	*
	* @param {boolean} [mandatory=true]
	* @return {Option}
	*/
	makeOptionMandatory(mandatory = true) {
		this.mandatory = !!mandatory;
		return this;
	}
	/**
	* Hide option in help.
	*
	* @param {boolean} [hide=true]
	* @return {Option}
	*/
	hideHelp(hide = true) {
		this.hidden = !!hide;
		return this;
	}
	/**
	* @package
	*/
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	/**
	* Only allow option value to be one of choices.
	*
	* @param {string[]} values
	* @return {Option}
	*/
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	/**
	* Return option name.
	*
	* @return {string}
	*/
	name() {
		if (this.long) return this.long.replace(/^--/, "");
		return this.short.replace(/^-/, "");
	}
	/**
	* Return option name, in a camelcase format that can be used
	* as an object attribute key.
	*
	* @return {string}
	*/
	attributeName() {
		if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
		return camelcase(this.name());
	}
	/**
	* Set the help group heading.
	*
	* @param {string} heading
	* @return {Option}
	*/
	helpGroup(heading) {
		this.helpGroupHeading = heading;
		return this;
	}
	/**
	* Check if `arg` matches the short or long flag.
	*
	* @param {string} arg
	* @return {boolean}
	* @package
	*/
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	/**
	* Return whether a boolean option.
	*
	* Options are one of boolean, negated, required argument, or optional argument.
	*
	* @return {boolean}
	* @package
	*/
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
};
/**
* This class is to make it easier to work with dual options, without changing the existing
* implementation. We support separate dual options for separate positive and negative options,
* like `--build` and `--no-build`, which share a single option value. This works nicely for some
* use cases, but is tricky for others where we want separate behaviours despite
* the single shared option value.
*/
var DualOptions = class {
	/**
	* @param {Option[]} options
	*/
	constructor(options) {
		this.positiveOptions = /* @__PURE__ */ new Map();
		this.negativeOptions = /* @__PURE__ */ new Map();
		this.dualOptions = /* @__PURE__ */ new Set();
		options.forEach((option) => {
			if (option.negate) this.negativeOptions.set(option.attributeName(), option);
			else this.positiveOptions.set(option.attributeName(), option);
		});
		this.negativeOptions.forEach((value, key) => {
			if (this.positiveOptions.has(key)) this.dualOptions.add(key);
		});
	}
	/**
	* Did the value come from the option, and not from possible matching dual option?
	*
	* @param {*} value
	* @param {Option} option
	* @returns {boolean}
	*/
	valueFromOption(value, option) {
		const optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return true;
		const preset = this.negativeOptions.get(optionKey).presetArg;
		const negativeValue = preset !== void 0 ? preset : false;
		return option.negate === (negativeValue === value);
	}
};
/**
* Convert string from kebab-case to camelCase.
*
* @param {string} str
* @return {string}
* @private
*/
function camelcase(str) {
	return str.split("-").reduce((str, word) => {
		return str + word[0].toUpperCase() + word.slice(1);
	});
}
/**
* Split the short and long flag out of something like '-m,--mixed <value>'
*
* @private
*/
function splitOptionFlags(flags) {
	let shortFlag;
	let longFlag;
	const shortFlagExp = /^-[^-]$/;
	const longFlagExp = /^--[^-]/;
	const flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (!shortFlag && longFlagExp.test(flagParts[0])) {
		shortFlag = longFlag;
		longFlag = flagParts.shift();
	}
	if (flagParts[0].startsWith("-")) {
		const unsupportedFlag = flagParts[0];
		const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
		if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
		if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
		throw new Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}

// node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
	const d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost;
		if (a[i - 1] === b[j - 1]) cost = 0;
		else cost = 1;
		d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	}
	return d[a.length][b.length];
}
/**
* Find close matches, restricted to same number of edits.
*
* @param {string} word
* @param {string[]} candidates
* @returns {string}
*/
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	const searchingOptions = word.startsWith("--");
	if (searchingOptions) {
		word = word.slice(2);
		candidates = candidates.map((candidate) => candidate.slice(2));
	}
	let similar = [];
	let bestDistance = maxDistance;
	const minSimilarity = .4;
	candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		const distance = editDistance(word, candidate);
		const length = Math.max(word.length, candidate.length);
		if ((length - distance) / length > minSimilarity) {
			if (distance < bestDistance) {
				bestDistance = distance;
				similar = [candidate];
			} else if (distance === bestDistance) similar.push(candidate);
		}
	});
	similar.sort((a, b) => a.localeCompare(b));
	if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
	if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
	if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
	return "";
}

// node_modules/commander/lib/command.js
var Command = class Command extends EventEmitter {
	/**
	* Initialize a new `Command`.
	*
	* @param {string} [name]
	*/
	constructor(name) {
		super();
		/** @type {Command[]} */
		this.commands = [];
		/** @type {Option[]} */
		this.options = [];
		this.parent = null;
		this._allowUnknownOption = false;
		this._allowExcessArguments = false;
		/** @type {Argument[]} */
		this.registeredArguments = [];
		this._args = this.registeredArguments;
		/** @type {string[]} */
		this.args = [];
		this.rawArgs = [];
		this.processedArgs = [];
		this._scriptPath = null;
		this._name = name || "";
		this._optionValues = {};
		this._optionValueSources = {};
		this._storeOptionsAsProperties = false;
		this._actionHandler = null;
		this._executableHandler = false;
		this._executableFile = null;
		this._executableDir = null;
		this._defaultCommandName = null;
		this._exitCallback = null;
		this._aliases = [];
		this._combineFlagAndOptionalValue = true;
		this._description = "";
		this._summary = "";
		this._argsDescription = void 0;
		this._enablePositionalOptions = false;
		this._passThroughOptions = false;
		this._lifeCycleHooks = {};
		/** @type {(boolean | string)} */
		this._showHelpAfterError = false;
		this._showSuggestionAfterError = true;
		this._savedState = null;
		this._outputConfiguration = {
			writeOut: (str) => process$1.stdout.write(str),
			writeErr: (str) => process$1.stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => process$1.stdout.isTTY ? process$1.stdout.columns : void 0,
			getErrHelpWidth: () => process$1.stderr.isTTY ? process$1.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (process$1.stdout.isTTY && process$1.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (process$1.stderr.isTTY && process$1.stderr.hasColors?.()),
			stripColor: (str) => stripVTControlCharacters(str)
		};
		this._hidden = false;
		/** @type {(Option | null | undefined)} */
		this._helpOption = void 0;
		this._addImplicitHelpCommand = void 0;
		/** @type {Command} */
		this._helpCommand = void 0;
		this._helpConfiguration = {};
		/** @type {string | undefined} */
		this._helpGroupHeading = void 0;
		/** @type {string | undefined} */
		this._defaultCommandGroup = void 0;
		/** @type {string | undefined} */
		this._defaultOptionGroup = void 0;
	}
	/**
	* Copy settings that are useful to have in common across root command and subcommands.
	*
	* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
	*
	* @param {Command} sourceCommand
	* @return {Command} `this` command for chaining
	*/
	copyInheritedSettings(sourceCommand) {
		this._outputConfiguration = sourceCommand._outputConfiguration;
		this._helpOption = sourceCommand._helpOption;
		this._helpCommand = sourceCommand._helpCommand;
		this._helpConfiguration = sourceCommand._helpConfiguration;
		this._exitCallback = sourceCommand._exitCallback;
		this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
		this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
		this._allowExcessArguments = sourceCommand._allowExcessArguments;
		this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
		this._showHelpAfterError = sourceCommand._showHelpAfterError;
		this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
		return this;
	}
	/**
	* @returns {Command[]}
	* @private
	*/
	_getCommandAndAncestors() {
		const result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	/**
	* Define a command.
	*
	* There are two styles of command: pay attention to where to put the description.
	*
	* @example
	* // Command implemented using action handler (description is supplied separately to `.command`)
	* program
	*   .command('clone <source> [destination]')
	*   .description('clone a repository into a newly created directory')
	*   .action((source, destination) => {
	*     console.log('clone command called');
	*   });
	*
	* // Command implemented using separate executable file (description is second parameter to `.command`)
	* program
	*   .command('start <service>', 'start named service')
	*   .command('stop [service]', 'stop named service, or all if no name supplied');
	*
	* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
	* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
	* @param {object} [execOpts] - configuration options (for executable)
	* @return {Command} returns new command for action handler, or `this` for executable command
	*/
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc;
		let opts = execOpts;
		if (typeof desc === "object" && desc !== null) {
			opts = desc;
			desc = null;
		}
		opts = opts || {};
		const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
		const cmd = this.createCommand(name);
		if (desc) {
			cmd.description(desc);
			cmd._executableHandler = true;
		}
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		cmd._hidden = !!(opts.noHelp || opts.hidden);
		cmd._executableFile = opts.executableFile || null;
		if (args) cmd.arguments(args);
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd.copyInheritedSettings(this);
		if (desc) return this;
		return cmd;
	}
	/**
	* Factory routine to create a new unattached command.
	*
	* See .command() for creating an attached subcommand, which uses this routine to
	* create the command. You can override createCommand to customise subcommands.
	*
	* @param {string} [name]
	* @return {Command} new command
	*/
	createCommand(name) {
		return new Command(name);
	}
	/**
	* You can customise the help with a subclass of Help by overriding createHelp,
	* or by overriding Help properties using configureHelp().
	*
	* @return {Help}
	*/
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	/**
	* You can customise the help by overriding Help properties using configureHelp(),
	* or with a subclass of Help by overriding createHelp().
	*
	* @param {object} [configuration] - configuration options
	* @return {(Command | object)} `this` command for chaining, or stored configuration
	*/
	configureHelp(configuration) {
		if (configuration === void 0) return this._helpConfiguration;
		this._helpConfiguration = configuration;
		return this;
	}
	/**
	* The default output goes to stdout and stderr. You can customise this for special
	* applications. You can also customise the display of errors by overriding outputError.
	*
	* The configuration properties are all functions:
	*
	*     // change how output being written, defaults to stdout and stderr
	*     writeOut(str)
	*     writeErr(str)
	*     // change how output being written for errors, defaults to writeErr
	*     outputError(str, write) // used for displaying errors and not used for displaying help
	*     // specify width for wrapping help
	*     getOutHelpWidth()
	*     getErrHelpWidth()
	*     // color support, currently only used with Help
	*     getOutHasColors()
	*     getErrHasColors()
	*     stripColor() // used to remove ANSI escape codes if output does not have colors
	*
	* @param {object} [configuration] - configuration options
	* @return {(Command | object)} `this` command for chaining, or stored configuration
	*/
	configureOutput(configuration) {
		if (configuration === void 0) return this._outputConfiguration;
		this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		};
		return this;
	}
	/**
	* Display the help or a custom message after an error occurs.
	*
	* @param {(boolean|string)} [displayHelp]
	* @return {Command} `this` command for chaining
	*/
	showHelpAfterError(displayHelp = true) {
		if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
		this._showHelpAfterError = displayHelp;
		return this;
	}
	/**
	* Display suggestion of similar commands for unknown commands, or options for unknown options.
	*
	* @param {boolean} [displaySuggestion]
	* @return {Command} `this` command for chaining
	*/
	showSuggestionAfterError(displaySuggestion = true) {
		this._showSuggestionAfterError = !!displaySuggestion;
		return this;
	}
	/**
	* Add a prepared subcommand.
	*
	* See .command() for creating an attached subcommand which inherits settings from its parent.
	*
	* @param {Command} cmd - new subcommand
	* @param {object} [opts] - configuration options
	* @return {Command} `this` command for chaining
	*/
	addCommand(cmd, opts) {
		if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
		opts = opts || {};
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		if (opts.noHelp || opts.hidden) cmd._hidden = true;
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd._checkForBrokenPassThrough();
		return this;
	}
	/**
	* Factory routine to create a new unattached argument.
	*
	* See .argument() for creating an attached argument, which uses this routine to
	* create the argument. You can override createArgument to return a custom argument.
	*
	* @param {string} name
	* @param {string} [description]
	* @return {Argument} new argument
	*/
	createArgument(name, description) {
		return new Argument(name, description);
	}
	/**
	* Define argument syntax for command.
	*
	* The default is that the argument is required, and you can explicitly
	* indicate this with <> around the name. Put [] around the name for an optional argument.
	*
	* @example
	* program.argument('<input-file>');
	* program.argument('[output-file]');
	*
	* @param {string} name
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom argument processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	argument(name, description, parseArg, defaultValue) {
		const argument = this.createArgument(name, description);
		if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
		else argument.default(parseArg);
		this.addArgument(argument);
		return this;
	}
	/**
	* Define argument syntax for command, adding multiple at once (without descriptions).
	*
	* See also .argument().
	*
	* @example
	* program.arguments('<cmd> [env]');
	*
	* @param {string} names
	* @return {Command} `this` command for chaining
	*/
	arguments(names) {
		names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		});
		return this;
	}
	/**
	* Define argument syntax for command, adding a prepared argument.
	*
	* @param {Argument} argument
	* @return {Command} `this` command for chaining
	*/
	addArgument(argument) {
		const previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
		this.registeredArguments.push(argument);
		return this;
	}
	/**
	* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
	*
	* @example
	*    program.helpCommand('help [cmd]');
	*    program.helpCommand('help [cmd]', 'show help');
	*    program.helpCommand(false); // suppress default help command
	*    program.helpCommand(true); // add help command even if no subcommands
	*
	* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
	* @param {string} [description] - custom description
	* @return {Command} `this` command for chaining
	*/
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs === "boolean") {
			this._addImplicitHelpCommand = enableOrNameAndArgs;
			if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
			return this;
		}
		const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
		const helpDescription = description ?? "display help for command";
		const helpCommand = this.createCommand(helpName);
		helpCommand.helpOption(false);
		if (helpArgs) helpCommand.arguments(helpArgs);
		if (helpDescription) helpCommand.description(helpDescription);
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
		return this;
	}
	/**
	* Add prepared custom help command.
	*
	* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
	* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
	* @return {Command} `this` command for chaining
	*/
	addHelpCommand(helpCommand, deprecatedDescription) {
		if (typeof helpCommand !== "object") {
			this.helpCommand(helpCommand, deprecatedDescription);
			return this;
		}
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		this._initCommandGroup(helpCommand);
		return this;
	}
	/**
	* Lazy create help command.
	*
	* @return {(Command|null)}
	* @package
	*/
	_getHelpCommand() {
		if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
			if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
			return this._helpCommand;
		}
		return null;
	}
	/**
	* Add hook for life cycle event.
	*
	* @param {string} event
	* @param {Function} listener
	* @return {Command} `this` command for chaining
	*/
	hook(event, listener) {
		const allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
		else this._lifeCycleHooks[event] = [listener];
		return this;
	}
	/**
	* Register callback to use as replacement for calling process.exit.
	*
	* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
	* @return {Command} `this` command for chaining
	*/
	exitOverride(fn) {
		if (fn) this._exitCallback = fn;
		else this._exitCallback = (err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		};
		return this;
	}
	/**
	* Call process.exit, and _exitCallback if defined.
	*
	* @param {number} exitCode exit code for using with process.exit
	* @param {string} code an id string representing the error
	* @param {string} message human-readable description of the error
	* @return never
	* @private
	*/
	_exit(exitCode, code, message) {
		if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
		process$1.exit(exitCode);
	}
	/**
	* Register callback `fn` for the command.
	*
	* @example
	* program
	*   .command('serve')
	*   .description('start service')
	*   .action(function() {
	*      // do work here
	*   });
	*
	* @param {Function} fn
	* @return {Command} `this` command for chaining
	*/
	action(fn) {
		const listener = (args) => {
			const expectedArgsCount = this.registeredArguments.length;
			const actionArgs = args.slice(0, expectedArgsCount);
			if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
			else actionArgs[expectedArgsCount] = this.opts();
			actionArgs.push(this);
			return fn.apply(this, actionArgs);
		};
		this._actionHandler = listener;
		return this;
	}
	/**
	* Factory routine to create a new unattached option.
	*
	* See .option() for creating an attached option, which uses this routine to
	* create the option. You can override createOption to return a custom option.
	*
	* @param {string} flags
	* @param {string} [description]
	* @return {Option} new option
	*/
	createOption(flags, description) {
		return new Option(flags, description);
	}
	/**
	* Wrap parseArgs to catch 'commander.invalidArgument'.
	*
	* @param {(Option | Argument)} target
	* @param {string} value
	* @param {*} previous
	* @param {string} invalidArgumentMessage
	* @private
	*/
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				const message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	/**
	* Check for option flag conflicts.
	* Register option if no conflicts found, or throw on conflict.
	*
	* @param {Option} option
	* @private
	*/
	_registerOption(option) {
		const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option);
		this.options.push(option);
	}
	/**
	* Check for command name and alias conflicts with existing commands.
	* Register command if no conflicts found, or throw on conflict.
	*
	* @param {Command} command
	* @private
	*/
	_registerCommand(command) {
		const knownBy = (cmd) => {
			return [cmd.name()].concat(cmd.aliases());
		};
		const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
			const newCmd = knownBy(command).join("|");
			throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command);
		this.commands.push(command);
	}
	/**
	* Add an option.
	*
	* @param {Option} option
	* @return {Command} `this` command for chaining
	*/
	addOption(option) {
		this._registerOption(option);
		const oname = option.name();
		const name = option.attributeName();
		if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
		const handleOptionValue = (val, invalidValueMessage, valueSource) => {
			if (val == null && option.presetArg !== void 0) val = option.presetArg;
			const oldValue = this.getOptionValue(name);
			if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
			else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
			if (val == null) {
				if (option.negate) val = false;
				else if (option.isBoolean() || option.optional) val = true;
				else val = "";
			}
			this.setOptionValueWithSource(name, val, valueSource);
		};
		this.on("option:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		});
		if (option.envVar) this.on("optionEnv:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		});
		return this;
	}
	/**
	* Internal implementation shared by .option() and .requiredOption()
	*
	* @return {Command} `this` command for chaining
	* @private
	*/
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
		const option = this.createOption(flags, description);
		option.makeOptionMandatory(!!config.mandatory);
		if (typeof fn === "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			const regex = fn;
			fn = (val, def) => {
				const m = regex.exec(val);
				return m ? m[0] : def;
			};
			option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	/**
	* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
	*
	* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
	* option-argument is indicated by `<>` and an optional option-argument by `[]`.
	*
	* See the README for more details, and see also addOption() and requiredOption().
	*
	* @example
	* program
	*     .option('-p, --pepper', 'add pepper')
	*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
	*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
	*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
	*
	* @param {string} flags
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom option processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	/**
	* Add a required option which must have a value after parsing. This usually means
	* the option must be specified on the command line. (Otherwise the same as .option().)
	*
	* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
	*
	* @param {string} flags
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom option processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
	}
	/**
	* Alter parsing of short flags with optional values.
	*
	* @example
	* // for `.option('-f,--flag [value]'):
	* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
	* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
	*
	* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
	* @return {Command} `this` command for chaining
	*/
	combineFlagAndOptionalValue(combine = true) {
		this._combineFlagAndOptionalValue = !!combine;
		return this;
	}
	/**
	* Allow unknown options on the command line.
	*
	* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
	* @return {Command} `this` command for chaining
	*/
	allowUnknownOption(allowUnknown = true) {
		this._allowUnknownOption = !!allowUnknown;
		return this;
	}
	/**
	* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
	*
	* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
	* @return {Command} `this` command for chaining
	*/
	allowExcessArguments(allowExcess = true) {
		this._allowExcessArguments = !!allowExcess;
		return this;
	}
	/**
	* Enable positional options. Positional means global options are specified before subcommands which lets
	* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
	* The default behaviour is non-positional and global options may appear anywhere on the command line.
	*
	* @param {boolean} [positional]
	* @return {Command} `this` command for chaining
	*/
	enablePositionalOptions(positional = true) {
		this._enablePositionalOptions = !!positional;
		return this;
	}
	/**
	* Pass through options that come after command-arguments rather than treat them as command-options,
	* so actual command-options come before command-arguments. Turning this on for a subcommand requires
	* positional options to have been enabled on the program (parent commands).
	* The default behaviour is non-positional and options may appear before or after command-arguments.
	*
	* @param {boolean} [passThrough] for unknown options.
	* @return {Command} `this` command for chaining
	*/
	passThroughOptions(passThrough = true) {
		this._passThroughOptions = !!passThrough;
		this._checkForBrokenPassThrough();
		return this;
	}
	/**
	* @private
	*/
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	/**
	* Whether to store option values as properties on command object,
	* or store separately (specify false). In both cases the option values can be accessed using .opts().
	*
	* @param {boolean} [storeAsProperties=true]
	* @return {Command} `this` command for chaining
	*/
	storeOptionsAsProperties(storeAsProperties = true) {
		if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
		this._storeOptionsAsProperties = !!storeAsProperties;
		return this;
	}
	/**
	* Retrieve option value.
	*
	* @param {string} key
	* @return {object} value
	*/
	getOptionValue(key) {
		if (this._storeOptionsAsProperties) return this[key];
		return this._optionValues[key];
	}
	/**
	* Store option value.
	*
	* @param {string} key
	* @param {object} value
	* @return {Command} `this` command for chaining
	*/
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	/**
	* Store option value and where the value came from.
	*
	* @param {string} key
	* @param {object} value
	* @param {string} source - expected values are default/config/env/cli/implied
	* @return {Command} `this` command for chaining
	*/
	setOptionValueWithSource(key, value, source) {
		if (this._storeOptionsAsProperties) this[key] = value;
		else this._optionValues[key] = value;
		this._optionValueSources[key] = source;
		return this;
	}
	/**
	* Get source of option value.
	* Expected values are default | config | env | cli | implied
	*
	* @param {string} key
	* @return {string}
	*/
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	/**
	* Get source of option value. See also .optsWithGlobals().
	* Expected values are default | config | env | cli | implied
	*
	* @param {string} key
	* @return {string}
	*/
	getOptionValueSourceWithGlobals(key) {
		let source;
		this._getCommandAndAncestors().forEach((cmd) => {
			if (Object.hasOwn(cmd._optionValueSources, key)) source = cmd.getOptionValueSource(key);
		});
		return source;
	}
	/**
	* Get user arguments from implied or explicit arguments.
	* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
	*
	* @private
	*/
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
		parseOptions = parseOptions || {};
		if (argv === void 0 && parseOptions.from === void 0) {
			if (process$1.versions?.electron) parseOptions.from = "electron";
			const execArgv = process$1.execArgv ?? [];
			if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
		}
		if (argv === void 0) argv = process$1.argv;
		this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1];
				userArgs = argv.slice(2);
				break;
			case "electron":
				if (process$1.defaultApp) {
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
				} else userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
		this._name = this._name || "program";
		return userArgs;
	}
	/**
	* Parse `argv`, setting options and invoking commands when defined.
	*
	* Use parseAsync instead of parse if any of your action handlers are async.
	*
	* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
	*
	* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
	* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
	* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
	* - `'user'`: just user arguments
	*
	* @example
	* program.parse(); // parse process.argv and auto-detect electron and special node flags
	* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
	* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
	*
	* @param {string[]} [argv] - optional, defaults to process.argv
	* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
	* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
	* @return {Command} `this` command for chaining
	*/
	parse(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		this._parseCommand([], userArgs);
		return this;
	}
	/**
	* Parse `argv`, setting options and invoking commands when defined.
	*
	* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
	*
	* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
	* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
	* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
	* - `'user'`: just user arguments
	*
	* @example
	* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
	* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
	* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
	*
	* @param {string[]} [argv]
	* @param {object} [parseOptions]
	* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
	* @return {Promise}
	*/
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		await this._parseCommand([], userArgs);
		return this;
	}
	_prepareForParse() {
		if (this._savedState === null) {
			this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(option.attributeName(), true, "default");
			});
			this.saveStateBeforeParse();
		} else this.restoreStateBeforeParse();
	}
	/**
	* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
	* Not usually called directly, but available for subclasses to save their custom state.
	*
	* This is called in a lazy way. Only commands used in parsing chain will have state saved.
	*/
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	/**
	* Restore state before parse for calls after the first.
	* Not usually called directly, but available for subclasses to save their custom state.
	*
	* This is called in a lazy way. Only commands used in parsing chain will have state restored.
	*/
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
		this._name = this._savedState._name;
		this._scriptPath = null;
		this.rawArgs = [];
		this._optionValues = { ...this._savedState._optionValues };
		this._optionValueSources = { ...this._savedState._optionValueSources };
		this.args = [];
		this.processedArgs = [];
	}
	/**
	* Throw if expected executable is missing. Add lots of help for author.
	*
	* @param {string} executableFile
	* @param {string} executableDir
	* @param {string} subcommandName
	*/
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (fs.existsSync(executableFile)) return;
		const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw new Error(executableMissing);
	}
	/**
	* Execute a sub-command executable.
	*
	* @private
	*/
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		const sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			const localBin = path.resolve(baseDir, baseName);
			if (fs.existsSync(localBin)) return localBin;
			if (sourceExt.includes(path.extname(baseName))) return void 0;
			const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
		let executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = fs.realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
				if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
			}
			executableFile = localFile || executableFile;
		}
		const launchWithNode = sourceExt.includes(path.extname(executableFile));
		let proc;
		if (process$1.platform !== "win32") {
			if (launchWithNode) {
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
				proc = childProcess.spawn(process$1.argv[0], args, { stdio: "inherit" });
			} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
		} else {
			this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
			proc = childProcess.spawn(process$1.execPath, args, { stdio: "inherit" });
		}
		if (!proc.killed) [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			process$1.on(signal, () => {
				if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
			});
		});
		const exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code = code ?? 1;
			if (!exitCallback) process$1.exit(code);
			else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
		});
		proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
			if (!exitCallback) process$1.exit(1);
			else {
				const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err;
				exitCallback(wrappedError);
			}
		});
		this.runningCommand = proc;
	}
	/**
	* @private
	*/
	_dispatchSubcommand(commandName, operands, unknown) {
		const subCommand = this._findCommand(commandName);
		if (!subCommand) this.help({ error: true });
		subCommand._prepareForParse();
		let promiseChain;
		promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
		promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		});
		return promiseChain;
	}
	/**
	* Invoke help directly if possible, or dispatch if necessary.
	* e.g. help foo
	*
	* @private
	*/
	_dispatchHelpCommand(subcommandName) {
		if (!subcommandName) this.help();
		const subCommand = this._findCommand(subcommandName);
		if (subCommand && !subCommand._executableHandler) subCommand.help();
		return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	/**
	* Check this.args against expected this.registeredArguments.
	*
	* @private
	*/
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
		});
		if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
		if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
	}
	/**
	* Process this.args using this.registeredArguments and save as this.processedArgs!
	*
	* @private
	*/
	_processArguments() {
		const myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		const processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			if (declaredArg.variadic) {
				if (index < this.args.length) {
					value = this.args.slice(index);
					if (declaredArg.parseArg) value = value.reduce((processed, v) => {
						return myParseArg(declaredArg, v, processed);
					}, declaredArg.defaultValue);
				} else if (value === void 0) value = [];
			} else if (index < this.args.length) {
				value = this.args[index];
				if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
			}
			processedArgs[index] = value;
		});
		this.processedArgs = processedArgs;
	}
	/**
	* Once we have a promise we chain, but call synchronously until then.
	*
	* @param {(Promise|undefined)} promise
	* @param {Function} fn
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCall(promise, fn) {
		if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
		return fn();
	}
	/**
	*
	* @param {(Promise|undefined)} promise
	* @param {string} event
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCallHooks(promise, event) {
		let result = promise;
		const hooks = [];
		this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		});
		if (event === "postAction") hooks.reverse();
		hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => {
				return hookDetail.callback(hookDetail.hookedCommand, this);
			});
		});
		return result;
	}
	/**
	*
	* @param {(Promise|undefined)} promise
	* @param {Command} subCommand
	* @param {string} event
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => {
				return hook(this, subCommand);
			});
		});
		return result;
	}
	/**
	* Process arguments in context of this command.
	* Returns action result, in case it is a promise.
	*
	* @private
	*/
	_parseCommand(operands, unknown) {
		const parsed = this.parseOptions(unknown);
		this._parseOptionsEnv();
		this._parseOptionsImplied();
		operands = operands.concat(parsed.operands);
		unknown = parsed.unknown;
		this.args = operands.concat(unknown);
		if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) {
			this._outputHelpIfRequested(unknown);
			return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		}
		if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
		this._outputHelpIfRequested(parsed.unknown);
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		const checkForUnknownOptions = () => {
			if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
		};
		const commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions();
			this._processArguments();
			let promiseChain;
			promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
			promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
			if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			});
			promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
			return promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) {
			checkForUnknownOptions();
			this._processArguments();
			this.parent.emit(commandEvent, operands, unknown);
		} else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
			else if (this.commands.length) this.unknownCommand();
			else {
				checkForUnknownOptions();
				this._processArguments();
			}
		} else if (this.commands.length) {
			checkForUnknownOptions();
			this.help({ error: true });
		} else {
			checkForUnknownOptions();
			this._processArguments();
		}
	}
	/**
	* Find matching command.
	*
	* @private
	* @return {Command | undefined}
	*/
	_findCommand(name) {
		if (!name) return void 0;
		return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	/**
	* Return an option matching `arg` if any.
	*
	* @param {string} arg
	* @return {Option}
	* @package
	*/
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	/**
	* Display an error message if a mandatory option does not have a value.
	* Called after checking for help flags in leaf subcommand.
	*
	* @private
	*/
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	/**
	* Display an error message if conflicting options are used together in this.
	*
	* @private
	*/
	_checkForConflictingLocalOptions() {
		const definedNonDefaultOptions = this.options.filter((option) => {
			const optionKey = option.attributeName();
			if (this.getOptionValue(optionKey) === void 0) return false;
			return this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
		});
	}
	/**
	* Display an error message if conflicting options are used together.
	* Called after checking for help flags in leaf subcommand.
	*
	* @private
	*/
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	/**
	* Parse options from `argv` removing known options,
	* and return argv split into operands and unknown arguments.
	*
	* Side effects: modifies command by storing options. Does not reset state if called again.
	*
	* Examples:
	*
	*     argv => operands, unknown
	*     --known kkk op => [op], []
	*     op --known kkk => [op], []
	*     sub --unknown uuu op => [sub], [--unknown uuu op]
	*     sub -- --unknown uuu op => [sub --unknown uuu op], []
	*
	* @param {string[]} args
	* @return {{operands: string[], unknown: string[]}}
	*/
	parseOptions(args) {
		const operands = [];
		const unknown = [];
		let dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		const negativeNumberArg = (arg) => {
			if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
			return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
		};
		let activeVariadicOption = null;
		let activeGroup = null;
		let i = 0;
		while (i < args.length || activeGroup) {
			const arg = activeGroup ?? args[i++];
			activeGroup = null;
			if (arg === "--") {
				if (dest === unknown) dest.push(arg);
				dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
				this.emit(`option:${activeVariadicOption.name()}`, arg);
				continue;
			}
			activeVariadicOption = null;
			if (maybeOption(arg)) {
				const option = this._findOption(arg);
				if (option) {
					if (option.required) {
						const value = args[i++];
						if (value === void 0) this.optionMissingArgument(option);
						this.emit(`option:${option.name()}`, value);
					} else if (option.optional) {
						let value = null;
						if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
						this.emit(`option:${option.name()}`, value);
					} else this.emit(`option:${option.name()}`);
					activeVariadicOption = option.variadic ? option : null;
					continue;
				}
			}
			if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
				const option = this._findOption(`-${arg[1]}`);
				if (option) {
					if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
					else {
						this.emit(`option:${option.name()}`);
						activeGroup = `-${arg.slice(2)}`;
					}
					continue;
				}
			}
			if (/^--[^=]+=/.test(arg)) {
				const index = arg.indexOf("=");
				const option = this._findOption(arg.slice(0, index));
				if (option && (option.required || option.optional)) {
					this.emit(`option:${option.name()}`, arg.slice(index + 1));
					continue;
				}
			}
			if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
			if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
				if (this._findCommand(arg)) {
					operands.push(arg);
					unknown.push(...args.slice(i));
					break;
				} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
					operands.push(arg, ...args.slice(i));
					break;
				} else if (this._defaultCommandName) {
					unknown.push(arg, ...args.slice(i));
					break;
				}
			}
			if (this._passThroughOptions) {
				dest.push(arg, ...args.slice(i));
				break;
			}
			dest.push(arg);
		}
		return {
			operands,
			unknown
		};
	}
	/**
	* Return an object containing local option values as key-value pairs.
	*
	* @return {object}
	*/
	opts() {
		if (this._storeOptionsAsProperties) {
			const result = {};
			const len = this.options.length;
			for (let i = 0; i < len; i++) {
				const key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	/**
	* Return an object containing merged local and global option values as key-value pairs.
	*
	* @return {object}
	*/
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	/**
	* Display error message and exit (or call exitOverride).
	*
	* @param {string} message
	* @param {object} [errorOptions]
	* @param {string} [errorOptions.code] - an id string representing the error
	* @param {number} [errorOptions.exitCode] - used with process.exit
	*/
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
		if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
		else if (this._showHelpAfterError) {
			this._outputConfiguration.writeErr("\n");
			this.outputHelp({ error: true });
		}
		const config = errorOptions || {};
		const exitCode = config.exitCode || 1;
		const code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	/**
	* Apply any option related environment variables, if option does
	* not have a value from cli or client code.
	*
	* @private
	*/
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in process$1.env) {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) {
					if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process$1.env[option.envVar]);
					else this.emit(`optionEnv:${option.name()}`);
				}
			}
		});
	}
	/**
	* Apply any implied option values, if option is undefined or default value.
	*
	* @private
	*/
	_parseOptionsImplied() {
		const dualHelper = new DualOptions(this.options);
		const hasCustomOptionValue = (optionKey) => {
			return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		};
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	/**
	* Argument `name` is missing.
	*
	* @param {string} name
	* @private
	*/
	missingArgument(name) {
		const message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	/**
	* `Option` is missing an argument.
	*
	* @param {Option} option
	* @private
	*/
	optionMissingArgument(option) {
		const message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	/**
	* `Option` does not have a value, and is a mandatory option.
	*
	* @param {Option} option
	* @private
	*/
	missingMandatoryOptionValue(option) {
		const message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	/**
	* `Option` conflicts with another option.
	*
	* @param {Option} option
	* @param {Option} conflictingOption
	* @private
	*/
	_conflictingOption(option, conflictingOption) {
		const findBestOptionFromValue = (option) => {
			const optionKey = option.attributeName();
			const optionValue = this.getOptionValue(optionKey);
			const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
			const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
			return positiveOption || option;
		};
		const getErrorMessage = (option) => {
			const bestOption = findBestOptionFromValue(option);
			const optionKey = bestOption.attributeName();
			if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
			return `option '${bestOption.flags}'`;
		};
		const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	/**
	* Unknown option `flag`.
	*
	* @param {string} flag
	* @private
	*/
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [];
			let command = this;
			do {
				const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags);
				command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		const message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	/**
	* Excess arguments, more than expected.
	*
	* @param {string[]} receivedArgs
	* @private
	*/
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		const expected = this.registeredArguments.length;
		const s = expected === 1 ? "" : "s";
		const received = receivedArgs.length;
		const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	/**
	* Unknown command.
	*
	* @private
	*/
	unknownCommand() {
		const unknownName = this.args[0];
		let suggestion = "";
		if (this._showSuggestionAfterError) {
			const candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name());
				if (command.alias()) candidateNames.push(command.alias());
			});
			suggestion = suggestSimilar(unknownName, candidateNames);
		}
		const message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	/**
	* Get or set the program version.
	*
	* This method auto-registers the "-V, --version" option which will print the version number.
	*
	* You can optionally supply the flags and description to override the defaults.
	*
	* @param {string} [str]
	* @param {string} [flags]
	* @param {string} [description]
	* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
	*/
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str;
		flags = flags || "-V, --version";
		description = description || "output the version number";
		const versionOption = this.createOption(flags, description);
		this._versionOptionName = versionOption.attributeName();
		this._registerOption(versionOption);
		this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`);
			this._exit(0, "commander.version", str);
		});
		return this;
	}
	/**
	* Set the description.
	*
	* @param {string} [str]
	* @param {object} [argsDescription]
	* @return {(string|Command)}
	*/
	description(str, argsDescription) {
		if (str === void 0 && argsDescription === void 0) return this._description;
		this._description = str;
		if (argsDescription) this._argsDescription = argsDescription;
		return this;
	}
	/**
	* Set the summary. Used when listed as subcommand of parent.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	summary(str) {
		if (str === void 0) return this._summary;
		this._summary = str;
		return this;
	}
	/**
	* Set an alias for the command.
	*
	* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
	*
	* @param {string} [alias]
	* @return {(string|Command)}
	*/
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		/** @type {Command} */
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
		if (alias === command._name) throw new Error("Command alias can't be the same as its name");
		const matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		command._aliases.push(alias);
		return this;
	}
	/**
	* Set aliases for the command.
	*
	* Only the first alias is shown in the auto-generated help.
	*
	* @param {string[]} [aliases]
	* @return {(string[]|Command)}
	*/
	aliases(aliases) {
		if (aliases === void 0) return this._aliases;
		aliases.forEach((alias) => this.alias(alias));
		return this;
	}
	/**
	* Set / get the command usage `str`.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			const args = this.registeredArguments.map((arg) => {
				return humanReadableArgName(arg);
			});
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		this._usage = str;
		return this;
	}
	/**
	* Get or set the name of the command.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	name(str) {
		if (str === void 0) return this._name;
		this._name = str;
		return this;
	}
	/**
	* Set/get the help group heading for this subcommand in parent command's help.
	*
	* @param {string} [heading]
	* @return {Command | string}
	*/
	helpGroup(heading) {
		if (heading === void 0) return this._helpGroupHeading ?? "";
		this._helpGroupHeading = heading;
		return this;
	}
	/**
	* Set/get the default help group heading for subcommands added to this command.
	* (This does not override a group set directly on the subcommand using .helpGroup().)
	*
	* @example
	* program.commandsGroup('Development Commands:');
	* program.command('watch')...
	* program.command('lint')...
	* ...
	*
	* @param {string} [heading]
	* @returns {Command | string}
	*/
	commandsGroup(heading) {
		if (heading === void 0) return this._defaultCommandGroup ?? "";
		this._defaultCommandGroup = heading;
		return this;
	}
	/**
	* Set/get the default help group heading for options added to this command.
	* (This does not override a group set directly on the option using .helpGroup().)
	*
	* @example
	* program
	*   .optionsGroup('Development Options:')
	*   .option('-d, --debug', 'output extra debugging')
	*   .option('-p, --profile', 'output profiling information')
	*
	* @param {string} [heading]
	* @returns {Command | string}
	*/
	optionsGroup(heading) {
		if (heading === void 0) return this._defaultOptionGroup ?? "";
		this._defaultOptionGroup = heading;
		return this;
	}
	/**
	* @param {Option} option
	* @private
	*/
	_initOptionGroup(option) {
		if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
	}
	/**
	* @param {Command} cmd
	* @private
	*/
	_initCommandGroup(cmd) {
		if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
	}
	/**
	* Set the name of the command from script filename, such as process.argv[1],
	* or import.meta.filename.
	*
	* (Used internally and public although not documented in README.)
	*
	* @example
	* program.nameFromFilename(import.meta.filename);
	*
	* @param {string} filename
	* @return {Command}
	*/
	nameFromFilename(filename) {
		this._name = path.basename(filename, path.extname(filename));
		return this;
	}
	/**
	* Get or set the directory for searching for executable subcommands of this command.
	*
	* @example
	* program.executableDir(import.meta.dirname);
	* // or
	* program.executableDir('subcommands');
	*
	* @param {string} [path]
	* @return {(string|null|Command)}
	*/
	executableDir(path) {
		if (path === void 0) return this._executableDir;
		this._executableDir = path;
		return this;
	}
	/**
	* Return program help documentation.
	*
	* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
	* @return {string}
	*/
	helpInformation(contextOptions) {
		const helper = this.createHelp();
		const context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		const text = helper.formatHelp(this, helper);
		if (context.hasColors) return text;
		return this._outputConfiguration.stripColor(text);
	}
	/**
	* @typedef HelpContext
	* @type {object}
	* @property {boolean} error
	* @property {number} helpWidth
	* @property {boolean} hasColors
	* @property {function} write - includes stripColor if needed
	*
	* @returns {HelpContext}
	* @private
	*/
	_getOutputContext(contextOptions) {
		contextOptions = contextOptions || {};
		const error = !!contextOptions.error;
		let baseWrite;
		let hasColors;
		let helpWidth;
		if (error) {
			baseWrite = (str) => this._outputConfiguration.writeErr(str);
			hasColors = this._outputConfiguration.getErrHasColors();
			helpWidth = this._outputConfiguration.getErrHelpWidth();
		} else {
			baseWrite = (str) => this._outputConfiguration.writeOut(str);
			hasColors = this._outputConfiguration.getOutHasColors();
			helpWidth = this._outputConfiguration.getOutHelpWidth();
		}
		const write = (str) => {
			if (!hasColors) str = this._outputConfiguration.stripColor(str);
			return baseWrite(str);
		};
		return {
			error,
			write,
			hasColors,
			helpWidth
		};
	}
	/**
	* Output help information for this command.
	*
	* Outputs built-in help, and custom text added using `.addHelpText()`.
	*
	* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
	*/
	outputHelp(contextOptions) {
		let deprecatedCallback;
		if (typeof contextOptions === "function") {
			deprecatedCallback = contextOptions;
			contextOptions = void 0;
		}
		const outputContext = this._getOutputContext(contextOptions);
		/** @type {HelpTextEventContext} */
		const eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
		this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback) {
			helpInformation = deprecatedCallback(helpInformation);
			if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
		}
		outputContext.write(helpInformation);
		if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
		this.emit("afterHelp", eventContext);
		this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	/**
	* You can pass in flags and a description to customise the built-in help option.
	* Pass in false to disable the built-in help option.
	*
	* @example
	* program.helpOption('-?, --help', 'show help'); // customise
	* program.helpOption(false); // disable
	*
	* @param {(string | boolean)} flags
	* @param {string} [description]
	* @return {Command} `this` command for chaining
	*/
	helpOption(flags, description) {
		if (typeof flags === "boolean") {
			if (flags) {
				if (this._helpOption === null) this._helpOption = void 0;
				if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
			} else this._helpOption = null;
			return this;
		}
		this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
		if (flags || description) this._initOptionGroup(this._helpOption);
		return this;
	}
	/**
	* Lazy create help option.
	* Returns null if has been disabled with .helpOption(false).
	*
	* @returns {(Option | null)} the help option
	* @package
	*/
	_getHelpOption() {
		if (this._helpOption === void 0) this.helpOption(void 0, void 0);
		return this._helpOption;
	}
	/**
	* Supply your own option to use for the built-in help option.
	* This is an alternative to using helpOption() to customise the flags and description etc.
	*
	* @param {Option} option
	* @return {Command} `this` command for chaining
	*/
	addHelpOption(option) {
		this._helpOption = option;
		this._initOptionGroup(option);
		return this;
	}
	/**
	* Output help information and exit.
	*
	* Outputs built-in help, and custom text added using `.addHelpText()`.
	*
	* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
	*/
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(process$1.exitCode ?? 0);
		if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
		this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	/**
	* // Do a little typing to coordinate emit and listener for the help text events.
	* @typedef HelpTextEventContext
	* @type {object}
	* @property {boolean} error
	* @property {Command} command
	* @property {function} write
	*/
	/**
	* Add additional text to be displayed with the built-in help.
	*
	* Position is 'before' or 'after' to affect just this command,
	* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
	*
	* @param {string} position - before or after built-in help
	* @param {(string | Function)} text - string to add, or a function returning a string
	* @return {Command} `this` command for chaining
	*/
	addHelpText(position, text) {
		const allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		const helpEvent = `${position}Help`;
		this.on(helpEvent, (context) => {
			let helpStr;
			if (typeof text === "function") helpStr = text({
				error: context.error,
				command: context.command
			});
			else helpStr = text;
			if (helpStr) context.write(`${helpStr}\n`);
		});
		return this;
	}
	/**
	* Output help information if help flags specified
	*
	* @param {Array} args - array of options to search for help flags
	* @private
	*/
	_outputHelpIfRequested(args) {
		const helpOption = this._getHelpOption();
		if (helpOption && args.find((arg) => helpOption.is(arg))) {
			this.outputHelp();
			this._exit(0, "commander.helpDisplayed", "(outputHelp)");
		}
	}
};
/**
* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
*
* @param {string[]} args - array of arguments from node.execArgv
* @returns {string[]}
* @private
*/
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption;
		let debugHost = "127.0.0.1";
		let debugPort = "9229";
		let match;
		if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) debugOption = match[1];
		else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
			debugOption = match[1];
			if (/^\d+$/.test(match[3])) debugPort = match[3];
			else debugHost = match[3];
		} else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
			debugOption = match[1];
			debugHost = match[3];
			debugPort = match[4];
		}
		if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
		return arg;
	});
}
/**
* Exported for using from tests, not otherwise used outside this file.
*
* @returns {boolean | undefined}
* @package
*/
function useColor() {
	if (process$1.env.NO_COLOR || process$1.env.FORCE_COLOR === "0" || process$1.env.FORCE_COLOR === "false") return false;
	if (process$1.env.FORCE_COLOR || process$1.env.CLICOLOR_FORCE !== void 0) return true;
}

// node_modules/commander/index.js
const program = new Command();

// src/shell/options.ts
/** Words that end the run at once with something to print: `--help`, `--version`. */
var Farewell = class extends Error {};
/** The command's options; `--help` and the README are made from this. */
function createProgram() {
	return new Command("awesome-keeper").description("Finds what a maintainer would want to mend in a curated list.").argument("[file...]", "the lists to look at (default: the README of this folder)").option("--base <file|git-rev>", "report only what is new since then").addOption(new Option("--links <which>", "links to visit; added: those that the base does not have").choices([
		"all",
		"added",
		"none"
	]).default("all")).option("--fix", "mend what can be mended without doubt").addOption(new Option("--format <format>", "form of the report").choices(["text", "json"]).default("text")).option("--output <file>", "write the report there instead of to the terminal").option("--store <file>", "memory of links (default: in the user’s cache folder)").option("--offline", "visit nothing, go by what is remembered").option("--config <file>", "configuration (default: .github/awesome-keeper.yml)").addOption(new Option("--fail-on <severity>", "what makes the exit status 1").choices([
		"error",
		"warning",
		"never"
	]).default("error")).option("--quiet", "print errors and warnings only, and nothing when there are none").option("--no-color", "print without colours").version(version, "--version", "print the version").helpOption("--help", "print this help").addHelpText("after", "\nExit status: 0 if nothing was found at or above --fail-on, 1 if something was,\n2 for bad usage, bad configuration or an unreadable file; 130 or 143 when stopped.");
}
/**
* Reads the command line.
*
* @throws {UsageError} for words that are none of ours
* @throws {Farewell} for `--help` and `--version`, with what to print
*/
function readOptions(words) {
	let printed = "";
	const program = createProgram().exitOverride().configureOutput({
		writeOut: (text) => {
			printed += text;
		},
		writeErr: () => void 0
	});
	try {
		program.parse(words, { from: "user" });
	} catch (error) {
		throw printed ? new Farewell(printed) : new UsageError(messageOf(error));
	}
	return {
		files: program.args,
		...program.opts()
	};
}
/** Commander's message on one line, without its prefix. */
function messageOf(error) {
	return `${(error instanceof Error ? error.message : String(error)).replace(/^error: /, "").replace(/\s+/g, " ")} (see --help)`;
}

// src/shell/progress.ts
/** Drawn no more often than this, in milliseconds. */
const REDRAW = 100;
const BAR = 20;
/**
* A line on a terminal that is drawn anew as work goes on, and wiped when it is
* done. Writes nothing where the output is no terminal.
*
* @param now milliseconds, for the pace and the time left
*/
function progressLine(terminal, now) {
	const started = now();
	let drawn = Number.NEGATIVE_INFINITY;
	return {
		show(progress) {
			if (!terminal.isTTY || now() - drawn < REDRAW) return;
			drawn = now();
			const line = describe(progress, now() - started);
			terminal.write(`\r\u001B[2K${line.slice(0, Math.max(10, (terminal.columns ?? 80) - 1))}`);
		},
		wipe() {
			if (drawn !== Number.NEGATIVE_INFINITY) terminal.write("\r\x1B[2K");
		}
	};
}
/** `━━━━━━──────── 120/500 links, about 40 s left · github.com, arxiv.org` */
function describe({ done, total, hosts }, elapsed) {
	const filled = total === 0 ? BAR : Math.round(done / total * BAR);
	const bar = "━".repeat(filled) + "─".repeat(BAR - filled);
	const left = done > 0 && done < total ? `, about ${inWords(elapsed / done * (total - done))} left` : "";
	const slow = hosts().slice(0, 3).map(visible).join(", ");
	return `${bar} ${done}/${total} links${left}${slow && ` · ${slow}`}`;
}
function inWords(milliseconds) {
	const seconds = Math.ceil(milliseconds / 1e3);
	return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

// src/links/addresses.ts
var import_undici = require_undici();
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
/** Public by its number, but Azure's own service, which every runner of GitHub can reach. */
const azure = "168.63.129.16";
const parsedEmbeddings = [
	{
		prefix: "::/96",
		at: 12
	},
	{
		prefix: "::ffff:0:0/96",
		at: 12
	},
	{
		prefix: "64:ff9b::/96",
		at: 12
	},
	{
		prefix: "2002::/16",
		at: 2
	},
	{
		prefix: "2001::/32",
		at: 12,
		inverted: true
	}
].map(({ prefix, ...rest }) => ({
	...rest,
	range: import_ipaddr.default.IPv6.parseCIDR(prefix)
}));
/**
* @param allow CIDR ranges that pass although they are not public.
* @throws where one of them is no CIDR range.
*/
function createJudge(allow) {
	const ranges = allow.map((range) => import_ipaddr.default.parseCIDR(range));
	/** Each visit judges its host's addresses twice, and most hosts have many visits. */
	const judgements = /* @__PURE__ */ new Map();
	function judge(address) {
		if (!import_ipaddr.default.isValid(address)) return false;
		const parsed = import_ipaddr.default.parse(address);
		const judged = parsed instanceof import_ipaddr.default.IPv6 ? embedded(parsed) ?? parsed : parsed;
		return isPublic(judged) || ranges.some((range) => contains(range, judged, parsed));
	}
	return (address) => {
		const known = judgements.get(address);
		if (known !== void 0) return known;
		const judgement = judge(address);
		judgements.set(address, judgement);
		return judgement;
	};
}
function isPublic(address) {
	return address.range() === "unicast" && address.toString() !== azure;
}
function contains([range, bits], ...addresses) {
	return addresses.some((address) => address.kind() === range.kind() && address.match([range, bits]));
}
/** The IPv4 address that an IPv6 address leads to, if it does. */
function embedded(address) {
	if (address.range() === "loopback" || address.range() === "unspecified") return void 0;
	const found = parsedEmbeddings.find(({ range }) => address.match(range));
	if (!found) return void 0;
	const bytes = address.toByteArray().slice(found.at, found.at + 4);
	return new import_ipaddr.default.IPv4(found.inverted ? bytes.map((byte) => byte ^ 255) : bytes);
}

// src/links/client-connector.ts
/**
* Of a host with several addresses, milliseconds for all but the last to connect.
* Node's own 250 ms are less than a round trip to the other side of the earth.
*/
const attemptTimeout = 3e3;
/** Makes connections, to public addresses only, and says of a bad certificate when it was good. */
function createConnector(options) {
	const { guard, timeout, allowH2, secureContext } = options;
	const build = (0, import_undici.buildConnector)({
		allowH2,
		timeout,
		lookup: guard.lookup,
		autoSelectFamily: true,
		autoSelectFamilyAttemptTimeout: attemptTimeout,
		...secureContext && { secureContext }
	});
	const connecting = /* @__PURE__ */ new Set();
	function connect(options, callback) {
		let validity;
		const socket = build(named(options), (...[error, connected]) => {
			connecting.delete(socket);
			if (error) callback(Object.assign(error, validity && { validity }), null);
			else callback(null, connected);
		});
		connecting.add(socket);
		if (!(socket instanceof TLSSocket)) return;
		socket.prependOnceListener("secure", () => {
			const { valid_from: from, valid_to: to } = socket.getPeerCertificate();
			if (from && to) validity = {
				from: new Date(from),
				to: new Date(to)
			};
		});
	}
	return {
		connect: guard.connector(connect),
		close() {
			for (const socket of connecting) socket.destroy();
		}
	};
}
/** TLS knows no dot at the end of a name (RFC 6066, section 3). */
function named(options) {
	const { hostname } = options;
	return hostname.endsWith(".") ? {
		...options,
		servername: hostname.slice(0, -1)
	} : options;
}
/** Trusts `authorities` (PEM) besides those the system trusts. */
function trusting(authorities) {
	return createSecureContext({ ca: [...getCACertificates("default"), ...authorities] });
}

// src/links/client-proxies.ts
/**
* Proxies as `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` (or in lower case, which
* counts first) name them. The proxy itself may stand in a private network: it
* is the machine's owner who named it.
*
* @throws TypeError where a proxy is no URL.
*/
function createProxies(environment, options) {
	const read = (name) => environment[name] ?? environment[name.toUpperCase()] ?? "";
	const http = read("http_proxy");
	const addresses = {
		"http:": http,
		"https:": read("https_proxy") || http
	};
	const exceptions = read("no_proxy").toLowerCase().split(/[,\s]+/).filter(Boolean);
	const agents = /* @__PURE__ */ new Map();
	for (const address of new Set(Object.values(addresses).filter(Boolean))) {
		const uri = /^\w+:\/\//.test(address) ? address : `http://${address}`;
		if (!URL.canParse(uri)) throw new TypeError("a proxy of the environment is not a URL");
		agents.set(address, new import_undici.ProxyAgent({
			...options,
			uri
		}));
	}
	return {
		for(url) {
			const agent = agents.get(addresses[url.protocol] ?? "");
			return agent && !exceptions.some((exception) => covers(exception, url)) ? agent : void 0;
		},
		async close() {
			await Promise.all(Array.from(agents.values(), (agent) => agent.destroy()));
		}
	};
}
/** `*`, `example.com` and `.example.com` (with what is below), `*.example.com`; with a port or not. */
function covers(exception, url) {
	const [, name = "", port] = /^(.*?)(?::(\d+))?$/.exec(unbracketed(exception)) ?? [];
	const ownPort = url.port || (url.protocol === "https:" ? "443" : "80");
	if (port && port !== ownPort) return false;
	const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
	const wanted = name.replace(/^\*?\./, "").replace(/^\[|\]$/g, "");
	return name === "*" || !name.startsWith("*.") && host === wanted || host.endsWith(`.${wanted}`);
}
/** A bare IPv6 address has colons, but no port. */
function unbracketed(exception) {
	return /^[^[].*:.*:/.test(exception) ? `[${exception}]` : exception;
}

// src/links/client-body.ts
/**
* Reads a body up to its limits and lets go of the rest. Never rejects: by the
* time there is a body, the status is known, and that is what counts.
*
* @param encoding the `content-encoding` header.
*/
async function readBody(body, encoding, limits) {
	body.on("error", ignore);
	const decoders = decodersFor(encoding);
	if (!decoders) {
		body.destroy();
		return {
			bytes: Buffer.alloc(0),
			cut: true
		};
	}
	const source = decoders.reduce((stream, decoder) => pipeline(stream, decoder, ignore), body);
	const chunks = [];
	let size = 0;
	let cut = false;
	const timer = setTimeout(() => {
		cut = true;
		source.destroy();
	}, limits.milliseconds);
	try {
		for await (const chunk of source) {
			chunks.push(chunk);
			size += chunk.length;
			cut = size > limits.bytes;
			if (cut) break;
		}
	} catch {
		cut = true;
	} finally {
		clearTimeout(timer);
		body.destroy();
	}
	if (!cut) await setImmediate();
	return {
		bytes: Buffer.concat(chunks).subarray(0, limits.bytes),
		cut
	};
}
const makers = {
	gzip: createGunzip,
	"x-gzip": createGunzip,
	br: createBrotliDecompress,
	zstd: createZstdDecompress
};
/** What `accept-encoding` offers. (Nobody agrees on what `deflate` is.) */
const acceptedEncodings = "gzip, br, zstd";
/** Outermost first; `undefined` where we cannot decompress it, or somebody plays with us. */
function decodersFor(encoding) {
	const names = encoding.toLowerCase().split(",").map((name) => name.trim()).filter((name) => name && name !== "identity");
	if (names.length > 2 || names.some((name) => !Object.hasOwn(makers, name))) return void 0;
	return names.reverse().map((name) => makers[name]());
}
function ignore() {}

// src/links/client-head.ts
/**
* Asks with HEAD, as `dispatcher.request` does, but without making a stream for a body
* that never comes: on a list of thousands of links, these took a quarter of all memory.
*/
async function askHead(dispatcher, { signal, ...options }) {
	const handler = new HeadHandler(signal);
	dispatcher.dispatch(options, handler);
	return await handler.answer.promise;
}
var HeadHandler = class {
	answer = Promise.withResolvers();
	#signal;
	#controller;
	#over = false;
	/** Tells whoever waits for the end. */
	#onEnd;
	constructor(signal) {
		this.#signal = signal;
	}
	#abort = () => this.#controller?.abort(this.#signal.reason);
	onRequestStart(controller) {
		this.#controller = controller;
		if (this.#signal.aborted) this.#abort();
		else this.#signal.addEventListener("abort", this.#abort, { once: true });
	}
	onResponseStart(_, status, headers) {
		if (status < 200) return;
		const end = async (milliseconds) => await this.#end(milliseconds);
		this.answer.resolve({
			status,
			headers,
			end
		});
	}
	onResponseData() {}
	onResponseEnd() {
		this.#finish();
	}
	onResponseError(_, error) {
		this.answer.reject(error);
		this.#finish();
	}
	async #end(milliseconds) {
		if (!this.#over) {
			const timer = setTimeout(() => this.#controller?.abort(/* @__PURE__ */ new Error("no end")), milliseconds);
			await new Promise((resolve) => {
				this.#onEnd = resolve;
			});
			clearTimeout(timer);
		}
		await setImmediate();
	}
	#finish() {
		this.#over = true;
		this.#signal.removeEventListener("abort", this.#abort);
		this.#onEnd?.();
	}
};

// src/links/client-request.ts
async function send(request, sending) {
	return request.method === "HEAD" ? await sendHead(request, sending) : await sendGet(request, sending);
}
function optionsOf({ url, method, headers, signal }, { reset }) {
	const path = url.pathname + url.search;
	return {
		origin: url.origin,
		path,
		method,
		headers,
		signal,
		reset
	};
}
async function sendHead(request, sending) {
	const answer = await askHead(sending.dispatcher, optionsOf(request, sending));
	const drop = async () => await answer.end(leftover.milliseconds);
	return {
		status: answer.status,
		headers: flatten(answer.headers),
		setCookies: [answer.headers["set-cookie"] ?? []].flat(),
		drop,
		async read() {
			await drop();
			return { cut: false };
		}
	};
}
async function sendGet(request, sending) {
	const response = await sending.dispatcher.request(optionsOf(request, sending));
	const { body, statusCode: status } = response;
	const answered = flatten(response.headers);
	const encoding = answered["content-encoding"] ?? "";
	const length = Number(answered["content-length"] ?? 0);
	async function drop() {
		body.on("error", () => void 0);
		if (length > leftover.bytes) body.destroy();
		else await readBody(body, "", leftover);
	}
	return {
		status,
		headers: answered,
		setCookies: [response.headers["set-cookie"] ?? []].flat(),
		drop,
		async read() {
			const type = answered["content-type"] ?? "text/plain";
			if (!isText(type)) {
				await drop();
				return { cut: false };
			}
			const { bytes, cut } = await readBody(body, encoding, sending.lookAt);
			return {
				text: decode(bytes, type),
				cut
			};
		}
	};
}
/** Of a body that nobody reads: less is cheaper to take than a new connection. */
const leftover = {
	bytes: 16384,
	milliseconds: 300
};
function flatten(headers) {
	const flat = {};
	for (const [name, value] of Object.entries(headers)) {
		if (value === void 0 || name === "set-cookie") continue;
		flat[name] = typeof value === "string" ? value : value.join(", ");
	}
	return flat;
}
function isText(type) {
	return /^\s*(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b)/i.test(type);
}
function decode(bytes, type) {
	const label = /;\s*charset="?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}

// src/links/failures.ts
/** Thrown inside a visit where the cause is already known; becomes its answer's failure. */
var AskError = class extends Error {
	name = "AskError";
	code;
	/** @param detail plain words, without credentials. */
	constructor(code, detail, options) {
		super(detail, options);
		this.code = code;
	}
};
const untrusted = "certificate is not trusted";
/** What the codes of undici, Node, OpenSSL and the parser mean to a maintainer. */
const meanings = {
	ENOTFOUND: ["ERR_NAME", "the name does not exist"],
	EAI_AGAIN: ["ERR_NAME_SERVER", "the name server did not answer"],
	ECONNREFUSED: ["ERR_CONNECT", "connection refused"],
	EHOSTUNREACH: ["ERR_CONNECT", "no route to the host"],
	EHOSTDOWN: ["ERR_CONNECT", "no route to the host"],
	ENETUNREACH: ["ERR_CONNECT", "no route to the network"],
	ENETDOWN: ["ERR_CONNECT", "the network is down"],
	EADDRNOTAVAIL: ["ERR_CONNECT", "no route to the network"],
	EACCES: ["ERR_CONNECT", "this machine does not allow the connection"],
	EPERM: ["ERR_CONNECT", "this machine does not allow the connection"],
	EMFILE: ["ERR_CONNECT", "this machine has too many open files"],
	ENFILE: ["ERR_CONNECT", "this machine has too many open files"],
	ENOBUFS: ["ERR_CONNECT", "this machine has no more room for connections"],
	UND_ERR_PRX_CONN: ["ERR_CONNECT", "the proxy closed the connection"],
	UND_ERR_ABORTED: ["ERR_CONNECT", "the proxy refused to connect"],
	UND_ERR_PRX_TLS: ["ERR_CONNECT", "the proxy’s certificate is not trusted"],
	ECONNRESET: ["ERR_RESET", "connection reset"],
	ECONNABORTED: ["ERR_RESET", "connection reset"],
	EPIPE: ["ERR_RESET", "connection closed before an answer"],
	UND_ERR_SOCKET: ["ERR_RESET", "connection closed before an answer"],
	UND_ERR_INFO: ["ERR_RESET", "connection closed before an answer"],
	UND_ERR_CLOSED: ["ERR_RESET", "stopped before an answer"],
	UND_ERR_DESTROYED: ["ERR_RESET", "stopped before an answer"],
	ETIMEDOUT: ["ERR_TIMEOUT", "no connection in time"],
	UND_ERR_CONNECT_TIMEOUT: ["ERR_TIMEOUT", "no connection in time"],
	UND_ERR_HEADERS_TIMEOUT: ["ERR_TIMEOUT", "no answer in time"],
	UND_ERR_BODY_TIMEOUT: ["ERR_TIMEOUT", "the answer broke off"],
	CERT_HAS_EXPIRED: ["ERR_CERTIFICATE_EXPIRED", expired],
	CERT_NOT_YET_VALID: ["ERR_CERTIFICATE_EXPIRED", notYetValid],
	ERR_TLS_CERT_ALTNAME_INVALID: ["ERR_CERTIFICATE_NAME", otherName],
	HOSTNAME_MISMATCH: ["ERR_CERTIFICATE_NAME", "certificate is for another host"],
	DEPTH_ZERO_SELF_SIGNED_CERT: ["ERR_CERTIFICATE_UNTRUSTED", "self-signed certificate"],
	SELF_SIGNED_CERT_IN_CHAIN: ["ERR_CERTIFICATE_UNTRUSTED", "certificate of an unknown authority"],
	UNABLE_TO_GET_ISSUER_CERT: ["ERR_CERTIFICATE_UNTRUSTED", "certificate of an unknown authority"],
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["ERR_CERTIFICATE_UNTRUSTED", "certificate of an unknown authority"],
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["ERR_CERTIFICATE_UNTRUSTED", "certificate chain is incomplete or of an unknown authority"],
	CERT_REVOKED: ["ERR_CERTIFICATE_UNTRUSTED", "certificate was revoked"],
	CERT_SIGNATURE_FAILURE: ["ERR_CERTIFICATE_UNTRUSTED", untrusted],
	CERT_CHAIN_TOO_LONG: ["ERR_CERTIFICATE_UNTRUSTED", untrusted],
	PATH_LENGTH_EXCEEDED: ["ERR_CERTIFICATE_UNTRUSTED", untrusted],
	INVALID_CA: ["ERR_CERTIFICATE_UNTRUSTED", untrusted],
	INVALID_PURPOSE: ["ERR_CERTIFICATE_UNTRUSTED", untrusted],
	CERT_UNTRUSTED: ["ERR_CERTIFICATE_UNTRUSTED", untrusted],
	CERT_REJECTED: ["ERR_CERTIFICATE_UNTRUSTED", untrusted],
	EPROTO: ["ERR_TLS", tls],
	UND_ERR_HEADERS_OVERFLOW: ["ERR_HTTP", "the headers of the answer are too large"],
	HPE_HEADER_OVERFLOW: ["ERR_HTTP", "the headers of the answer are too large"],
	UND_ERR_INVALID_ARG: ["ERR_BAD_URL", "cannot be asked for"],
	ERR_INVALID_URL: ["ERR_BAD_URL", "not a URL"]
};
/** Families of codes too large to list, tried in order. */
const families = [
	[
		/^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_)/,
		"ERR_TLS",
		tls
	],
	[
		/^(?:HPE_|UND_ERR_)/,
		"ERR_HTTP",
		"the answer is not valid HTTP"
	],
	[
		/^(?:ERR_HTTP2_|NGHTTP2_)/,
		"ERR_HTTP",
		"the answer is not valid HTTP/2"
	],
	[
		/^EAI_/,
		"ERR_NAME_SERVER",
		"the name server failed"
	],
	[
		/^(?:CERT_|CRL_|UNABLE_TO_)/,
		"ERR_CERTIFICATE_UNTRUSTED",
		untrusted
	]
];
/** The cause of what a request threw. Never throws itself, and never shows a URL. */
function toFailure(thrown) {
	const error = innermost(thrown);
	if (error instanceof AskError) return {
		code: error.code,
		detail: error.message
	};
	const code = error.code ?? (error.name === "HTTPParserError" ? "HPE_" : "");
	const [failure, words] = meanings[code] ?? families.find(([pattern]) => pattern.test(code))?.slice(1) ?? ["ERR_CONNECT", unknown];
	return {
		code: failure,
		detail: typeof words === "function" ? words(error) : String(words)
	};
}
/**
* The error that says most. Several addresses tried at once fail with an
* AggregateError; one that is merely out of reach from here says little about a
* host whose other address answered.
*/
function innermost(thrown) {
	if (thrown instanceof AggregateError && thrown.errors.length > 0) {
		const errors = thrown.errors.map(innermost);
		return errors.find(({ code }) => !/UNREACH|NOTAVAIL/.test(code ?? "")) ?? errors[0];
	}
	if (!(thrown instanceof Error)) return new Error(String(thrown));
	const { code } = thrown;
	return thrown instanceof AskError || typeof code === "string" && code in meanings || !(thrown.cause instanceof Error) ? thrown : innermost(thrown.cause);
}
const day = (date) => date.toISOString().slice(0, 10);
function expired({ validity }) {
	if (!validity) return "certificate expired";
	return validity.to.getTime() < Date.now() ? `certificate expired on ${day(validity.to)}` : "a certificate of the chain has expired";
}
function notYetValid({ validity }) {
	if (!validity) return "certificate is not valid yet";
	return validity.from.getTime() > Date.now() ? `certificate is not valid before ${day(validity.from)}` : "a certificate of the chain is not valid yet";
}
function otherName({ cert }) {
	const names = (cert?.subjectaltname ?? "").split(", ").map((name) => name.replace(/^(?:DNS|IP Address):/, "")).filter((name) => /^[\w.*:-]{1,100}$/.test(name));
	const [first] = names;
	if (!first) return "certificate is for another host";
	return `certificate is for ${first}${names.length > 1 ? ` and ${names.length - 1} more` : ""}`;
}
function tls({ code = "", reason = "" }) {
	if (code === "ERR_SSL_WRONG_VERSION_NUMBER") return "the port does not speak TLS";
	const words = reason || code.replace(/^ERR_(?:SSL|TLS|OSSL)_/, "").replaceAll("_", " ");
	return words && code !== "EPROTO" ? `TLS failed: ${words.toLowerCase()}` : "TLS failed";
}
function unknown({ code = "" }) {
	return /^\w{1,60}$/.test(code) ? `no connection (${code})` : "no connection";
}

// src/links/guard.ts
function createGuard(judge, names) {
	function refuse() {
		return new AskError("ERR_PRIVATE_ADDRESS", "the address is private");
	}
	/** Of a name's addresses those that pass; at least one. */
	async function judged(hostname, fresh) {
		const passing = (await names.lookup(hostname, { fresh })).filter(({ address }) => judge(address));
		if (passing.length === 0) throw refuse();
		return passing;
	}
	return {
		async check(hostname, { fresh } = {}) {
			const literal = hostname.replace(/^\[(.*)\]$/, "$1");
			if (isIP(literal) === 0) await judged(hostname, fresh);
			else if (!judge(literal)) throw refuse();
		},
		lookup(hostname, options, callback) {
			judged(hostname).then((addresses) => {
				if (options.all) callback(null, [...addresses]);
				else callback(null, addresses[0].address, addresses[0].family);
			}, (error) => callback(error, []));
		},
		connector: (inner) => (options, callback) => {
			if (isIP(options.hostname) !== 0 && !judge(options.hostname)) callback(refuse(), null);
			else inner(options, callback);
		}
	};
}

// src/links/names.ts
function createNames({ resolve, timeout }) {
	/** Known, known not to exist, or being asked. What the name server failed at is not kept. */
	const cache = /* @__PURE__ */ new Map();
	const pending = /* @__PURE__ */ new Set();
	const stops = /* @__PURE__ */ new Set();
	async function ask(hostname) {
		const { promise: stopped, reject: stop } = Promise.withResolvers();
		const timer = setTimeout(stop, timeout, timedOut(timeout));
		stops.add(stop);
		try {
			const addresses = await Promise.race([resolve(hostname), stopped]);
			if (addresses.length === 0) throw new AskError("ERR_NAME", "the name has no address");
			return byFamily(addresses);
		} catch (error) {
			throw toNameError(error);
		} finally {
			clearTimeout(timer);
			stops.delete(stop);
		}
	}
	return {
		lookup(hostname, { fresh = false } = {}) {
			const known = cache.get(hostname);
			if (known && (!fresh || pending.has(hostname))) return known;
			const asked = ask(hostname);
			cache.set(hostname, asked);
			pending.add(hostname);
			asked.catch((error) => {
				if (error.code === "ERR_NAME_SERVER") cache.delete(hostname);
			}).finally(() => pending.delete(hostname));
			return asked;
		},
		close() {
			for (const stop of stops) stop(new AskError("ERR_NAME_SERVER", "stopped before an answer"));
		}
	};
}
/**
* IPv4 first: many machines (GitHub's runners too) have no way out by IPv6, and
* nearly every site has both.
*/
function byFamily(addresses) {
	return addresses.toSorted((a, b) => a.family - b.family);
}
/**
* getaddrinfo's and c-ares's ways to say that there is no such name, no address for
* it, or that no name looks like it.
*/
const absent = /* @__PURE__ */ new Set([
	"ENOTFOUND",
	"ENODATA",
	"EBADNAME",
	"EAI_NONAME",
	"EAI_NODATA"
]);
/** Whether a name server has said that a name has no address, rather than failed. */
function isAbsent(error) {
	return absent.has(error.code ?? "");
}
function toNameError(error) {
	if (error instanceof AskError) return error;
	return isAbsent(error) ? new AskError("ERR_NAME", "the name does not exist", { cause: error }) : new AskError("ERR_NAME_SERVER", "the name server failed", { cause: error });
}
function timedOut(timeout) {
	return new AskError("ERR_NAME_SERVER", `the name server did not answer within ${timeout / 1e3} s`);
}

// src/links/names-system.ts
/**
* How this machine resolves names, without its bottleneck: the system's own way
* (`getaddrinfo`) knows hosts files and private networks, but Node has four
* threads for it, and a handful of names whose servers are silent would hold up
* all others. So the name servers are asked directly, any number at once. What
* they do not know is asked for in the system's way before it is told as absent,
* and all is where they cannot be reached.
*/
function createSystemNames({ servers, lookup = systemLookup, timeout = 1500 } = {}) {
	const resolver = new Resolver({
		timeout,
		tries: 2
	});
	if (servers) resolver.setServers(servers);
	const inTurn = createTurns(maximumLookups);
	let direct = "untried";
	function ask(hostname) {
		const four = resolver.resolve4(hostname);
		const six = resolver.resolve6(hostname);
		six.catch(() => void 0);
		return four.then(async (found) => [...of(found, 4), ...of(await soon(six), 6)], async (error) => {
			const found = await six.catch(() => []);
			if (found.length === 0) throw error;
			return of(found, 6);
		});
	}
	return {
		async resolve(hostname) {
			if (direct === "useless" || !hostname.includes(".")) return inTurn(() => lookup(hostname));
			try {
				const addresses = await ask(hostname);
				direct = "works";
				return addresses;
			} catch (error) {
				const unknown = isAbsent(error);
				if (unknown) direct = "works";
				else if (direct === "works") throw error;
				const addresses = await inTurn(() => lookup(hostname));
				if (!unknown && direct === "untried") direct = "useless";
				return addresses;
			}
		},
		close: () => resolver.cancel()
	};
}
/** One of libuv's four threads stays free for files and decompression. */
const maximumLookups = 3;
/** Milliseconds that an IPv6 address may come after the IPv4 one: RFC 8305, section 3. */
const resolutionDelay = 50;
const systemLookup = (hostname) => lookup(hostname, { all: true });
function of(addresses, family) {
	return addresses.map((address) => ({
		address,
		family
	}));
}
/** The answer, if it comes soon. */
async function soon(answer) {
	const { promise: none, resolve } = Promise.withResolvers();
	const timer = setTimeout(resolve, resolutionDelay, []);
	try {
		return await Promise.race([answer, none]);
	} catch {
		return [];
	} finally {
		clearTimeout(timer);
	}
}
/** Lets so many run at a time, the others in their turn. */
function createTurns(limit) {
	let running = 0;
	const waiting = [];
	return async (run) => {
		if (running >= limit) await new Promise((resolve) => waiting.push(resolve));
		else running++;
		try {
			return await run();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}

// src/links/cookies.ts
/** What a jar holds at most: cookies, and characters of each. Browsers' own limits. */
const maximumCookies = 50;
const maximumLength = 4096;
function createCookieJar() {
	const cookies = /* @__PURE__ */ new Map();
	return {
		headerFor(url) {
			return Array.from(cookies.values()).filter((cookie) => belongs(cookie, url)).sort((a, b) => b.path.length - a.path.length).map(({ name, value }) => name ? `${name}=${value}` : value).join("; ");
		},
		store(url, headers) {
			for (const header of headers) {
				const read = readCookie(header, url);
				if (!read) continue;
				const { cookie, expired } = read;
				const key = `${cookie.domain} ${cookie.path} ${cookie.name}`;
				if (expired) cookies.delete(key);
				else if (cookies.has(key) || cookies.size < maximumCookies) cookies.set(key, cookie);
			}
		}
	};
}
function belongs({ domain, hostOnly, path, secure }, url) {
	if (secure && url.protocol !== "https:") return false;
	if (hostOnly ? url.hostname !== domain : !isWithin(url.hostname, domain)) return false;
	const { pathname } = url;
	if (!pathname.startsWith(path)) return false;
	return pathname.length === path.length || path.endsWith("/") || pathname[path.length] === "/";
}
function isWithin(hostname, domain) {
	return hostname === domain || hostname.endsWith(`.${domain}`);
}
/** RFC 6265, section 5.2; `undefined` where the site may not set it. */
function readCookie(header, url) {
	if (header.length > maximumLength || /[\0-\x08\x0a-\x1f\x7f]/.test(header)) return void 0;
	const [pair = "", ...rest] = header.split(";");
	const equals = pair.indexOf("=");
	const name = pair.slice(0, Math.max(equals, 0)).trim();
	const value = pair.slice(equals + 1).trim();
	if (!name && !value) return void 0;
	const attributes = new Map(rest.map((part) => {
		const at = part.indexOf("=");
		return [(at < 0 ? part : part.slice(0, at)).trim().toLowerCase(), at < 0 ? "" : part.slice(at + 1).trim()];
	}));
	const asked = attributes.get("domain")?.replace(/^\./, "").toLowerCase() ?? "";
	const shared = asked.includes(".") && asked !== url.hostname;
	if (asked && asked !== url.hostname && !(shared && isWithin(url.hostname, asked))) return void 0;
	const isAddress = /^[\d.]+$|^\[/.test(url.hostname);
	if (isAddress && shared) return void 0;
	const secure = attributes.has("secure");
	if (secure && url.protocol !== "https:") return void 0;
	const path = attributes.get("path");
	return {
		cookie: {
			name,
			value,
			domain: asked || url.hostname,
			hostOnly: asked === "" || isAddress,
			path: path?.startsWith("/") ? path : url.pathname.replace(/\/[^/]*$/, "") || "/",
			secure
		},
		expired: isExpired(attributes)
	};
}
function isExpired(attributes) {
	const age = attributes.get("max-age");
	if (age && /^-?\d+$/.test(age)) return Number(age) <= 0;
	return Date.parse(attributes.get("expires") ?? "") <= Date.now();
}

// src/links/visit-ports.ts
/**
* Ports of services that are not for browsers; a request to one can do harm.
*
* @see https://fetch.spec.whatwg.org/#port-blocking
*/
const badPorts = new Set("0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080".split(" "));
function isBadPort(url) {
	return badPorts.has(url.port);
}

// src/links/visit-redirects.ts
/** Others of the 300s lead nowhere by themselves. */
const redirects = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
function isRedirect(status) {
	return redirects.has(status);
}
/**
* Where a redirect leads. Without a fragment of its own it keeps that of `from`,
* as in browsers.
*
* @param location the header, its bytes as Latin-1 characters.
* @throws AskError `ERR_REDIRECT` where it leads nowhere.
*/
function redirectTarget(location, from) {
	if (location === void 0) throw new AskError("ERR_REDIRECT", "a redirect without Location");
	const target = URL.parse(asUtf8(location), from.href);
	if (!target) throw new AskError("ERR_REDIRECT", "a redirect to something that is no URL");
	if (!/^https?:$/.test(target.protocol)) {
		const scheme = target.protocol.slice(0, 40);
		throw new AskError("ERR_REDIRECT", `a redirect out of the web, to ${scheme}`);
	}
	if (!target.hash) target.hash = from.hash;
	return target;
}
/** Many sites send an address as it is, in UTF-8; some still in Latin-1. */
function asUtf8(location) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(location, "latin1"));
	} catch {
		return location;
	}
}

// src/links/visit.ts
/** How many redirects are followed. Browsers follow 20, but no honest link needs ten. */
const maximumRedirects = 10;
/** Visits a URL, its redirects followed by hand so that each hop is judged and seen. */
function createVisit({ send, headersFor, timeout, closed }) {
	return async (address, method, signal, { fresh = false } = {}) => {
		const answer = {
			method,
			hops: [],
			headers: {}
		};
		const ending = createEnding(timeout, [signal, closed]);
		try {
			await travel(new Journey(headersFor, toUrl(address)), answer, (request) => ending.race(send({
				...request,
				method,
				fresh,
				signal: ending.signal
			})));
		} catch (error) {
			answer.failure = toFailure(error);
		} finally {
			ending.clear();
		}
		return answer;
	};
}
/** Goes from hop to hop, and writes them into `answer`. Rejects where no answer came. */
async function travel(journey, answer, send) {
	for (;;) {
		const { url } = journey;
		answer.headers = {};
		const reply = await send({
			url: withoutCredentials$1(url),
			headers: journey.depart()
		});
		const hop = {
			url: shown(url),
			status: reply.status
		};
		answer.hops.push(hop);
		answer.headers = reply.headers;
		journey.jar.store(url, reply.setCookies);
		if (!isRedirect(reply.status)) {
			const { text, cut } = await reply.read();
			if (text !== void 0) answer.body = text;
			if (cut) answer.cut = true;
			return;
		}
		await reply.drop();
		const target = redirectTarget(reply.headers.location, url);
		hop.location = shown(target);
		if (answer.hops.length > maximumRedirects) throw new AskError("ERR_REDIRECT_LOOP", `more than ${maximumRedirects} redirects`);
		journey.url = checked(target);
	}
}
/** What is carried along on a visit: where it is, its cookies, its credentials. */
var Journey = class {
	url;
	jar = createCookieJar();
	#first;
	#headersFor;
	/** Origin → `authorization`, from the credentials that URLs had. */
	#credentials = /* @__PURE__ */ new Map();
	/** Requests made: URL and cookies. The same again would be answered the same. */
	#seen = /* @__PURE__ */ new Set();
	constructor(headersFor, first) {
		this.#headersFor = headersFor;
		this.#first = first;
		this.url = first;
	}
	/** @returns the headers of the next request. @throws AskError where it would go in circles. */
	depart() {
		const { url } = this;
		const cookies = this.jar.headerFor(url);
		const key = `${url.origin}${url.pathname}${url.search} ${cookies}`;
		if (this.#seen.has(key)) throw new AskError("ERR_REDIRECT_LOOP", "redirects in circles");
		this.#seen.add(key);
		if (url.username || url.password) this.#credentials.set(url.origin, basic(url));
		const authorization = this.#credentials.get(url.origin);
		const headers = this.#headersFor(url, this.#first);
		if (authorization) headers.authorization ??= authorization;
		const cookie = [headers.cookie, cookies].filter(Boolean).join("; ");
		return cookie ? {
			...headers,
			cookie
		} : headers;
	}
};
function toUrl(address) {
	const url = URL.parse(address);
	if (!url) throw new AskError("ERR_BAD_URL", "not a URL");
	if (!/^https?:$/.test(url.protocol)) throw new AskError("ERR_BAD_URL", "not an http(s) URL");
	return checked(url);
}
function checked(url) {
	if (isBadPort(url)) throw new AskError("ERR_BAD_URL", `port ${url.port} is not for web pages`);
	return url;
}
function basic({ username, password }) {
	return `Basic ${Buffer.from(`${unescaped(username)}:${unescaped(password)}`).toString("base64")}`;
}
function unescaped(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function withoutCredentials$1(url) {
	if (!url.username && !url.password) return url;
	const bare = new URL(url);
	bare.username = "";
	bare.password = "";
	return bare;
}
/** As answers show it. */
function shown(url) {
	return withoutCredentials$1(url).href;
}
function createEnding(timeout, signals) {
	const controller = new AbortController();
	const { promise: ended, reject } = Promise.withResolvers();
	ended.catch(() => void 0);
	function end(detail) {
		const reason = new AskError("ERR_TIMEOUT", detail);
		controller.abort(reason);
		reject(reason);
	}
	const timer = setTimeout(end, timeout, `no answer within ${timeout / 1e3} s`);
	const stopping = { stop: () => end("stopped before an answer") };
	const stop = listenerFor(stopping);
	for (const signal of signals) {
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
	}
	return {
		signal: controller.signal,
		race: (promise) => Promise.race([promise, ended]),
		clear() {
			clearTimeout(timer);
			for (const signal of signals) signal.removeEventListener("abort", stop);
			stopping.stop = void 0;
		}
	};
}
/**
* Node's signals chain whatever ever listened to them, and V8 keeps what such a chain leads
* to until it looks through all memory: once a visit is over, its listener leads nowhere.
*/
function listenerFor(stopping) {
	return () => stopping.stop?.();
}

// src/links/visit-headers.ts
/**
* @throws TypeError where a header's name or value cannot be sent.
*/
function createHeaders(userAgent, perHost) {
	const plain = {
		"user-agent": userAgent,
		accept: "text/html,application/xhtml+xml,*/*;q=0.8",
		"accept-language": "en",
		"accept-encoding": acceptedEncodings
	};
	const custom = Object.entries(perHost).map(([pattern, headers]) => [pattern, Object.fromEntries(new Headers({ ...headers }))]);
	return (url, first) => {
		const matching = first.protocol === "https:" && url.protocol !== "https:" ? [] : custom.filter(([pattern]) => matchesHost(pattern, url));
		return Object.assign({}, plain, ...matching.map(([, headers]) => headers));
	};
}
/** `*.example.com` is any host below `example.com`; without a port, any port is meant. */
function matchesHost(pattern, url) {
	const wanted = pattern.toLowerCase();
	const host = /:\d+$/.test(wanted) ? url.host : url.hostname;
	return wanted.startsWith("*.") ? host.endsWith(wanted.slice(1)) : host === wanted;
}

// src/links/client.ts
/** Of an answer's headers, in bytes: as much as Chromium takes. */
const maximumHeaderSize = 262144;
/** Milliseconds: a list with thousands of hosts is to hold few connections at a time. */
const idleTimeout = 1e3;
/**
* The web as links see it: connections guarded and shared, names asked for once.
*
* @throws TypeError where `headers` or a proxy cannot be used, Error where `allow`
*   holds something other than CIDR ranges.
*/
function createClient(options) {
	const { userAgent, timeout = 2e4, headers = {}, allow = [], environment = {}, ca } = options;
	const nameTimeout = Math.min(8e3, timeout * .8);
	const system = createSystemNames();
	const { resolve = system.resolve } = options;
	const names = createNames({
		resolve,
		timeout: nameTimeout
	});
	const guard = createGuard(createJudge(allow), names);
	const closing = new AbortController();
	const limits = {
		headersTimeout: timeout,
		bodyTimeout: timeout,
		maxHeaderSize: maximumHeaderSize,
		keepAliveTimeout: idleTimeout,
		keepAliveMaxTimeout: idleTimeout
	};
	const connecting = {
		guard,
		timeout: Math.min(1e4, timeout),
		secureContext: ca && trusting(ca)
	};
	const connectors = [true, false].map((allowH2) => createConnector({
		...connecting,
		allowH2
	}));
	const [quick, careful] = connectors.map(({ connect }) => new import_undici.Agent({
		...limits,
		connect
	}));
	const { secureContext } = connecting;
	const proxies = createProxies(environment, {
		...limits,
		allowH2: false,
		connectTimeout: connecting.timeout,
		requestTls: {
			allowH2: false,
			...secureContext && { secureContext }
		}
	});
	const lookAt = {
		bytes: options.bodyBytes ?? 65536,
		milliseconds: Math.min(5e3, timeout / 2)
	};
	const sendGuarded = async (request) => {
		const proxy = proxies.for(request.url);
		await guard.check(request.url.hostname, { fresh: request.fresh }).catch((error) => {
			throw proxy ? unjudged(error) : error;
		});
		request.signal.throwIfAborted();
		if (proxy) return send(request, {
			dispatcher: proxy,
			lookAt,
			reset: false
		});
		try {
			return await send(request, {
				dispatcher: quick,
				lookAt,
				reset: false
			});
		} catch (error) {
			if (toFailure(error).code !== "ERR_HTTP") throw error;
			return await send(request, {
				dispatcher: careful,
				lookAt,
				reset: true
			});
		}
	};
	return {
		ask: createVisit({
			send: sendGuarded,
			headersFor: createHeaders(userAgent, headers),
			timeout,
			closed: closing.signal
		}),
		async close() {
			closing.abort();
			names.close();
			system.close();
			for (const connector of connectors) connector.close();
			await Promise.all([
				quick.destroy(),
				careful.destroy(),
				proxies.close()
			]);
		}
	};
}
/** Behind a proxy this machine may know no names; what cannot be judged is not asked. */
function unjudged(error) {
	const { code, detail } = toFailure(error);
	if (code === "ERR_PRIVATE_ADDRESS") return new AskError(code, detail);
	return new AskError("ERR_PRIVATE_ADDRESS", `cannot be judged before the proxy asks: ${detail}`);
}

// src/links/clock.ts
/** Real time: milliseconds since 1970 that never go back, whatever is done to the machine's clock. */
const systemClock = {
	now: () => performance.timeOrigin + performance.now(),
	wait: async (milliseconds, signal) => {
		await setTimeout$1(milliseconds, void 0, signal ? { signal } : {});
	}
};

// src/links/plan-hosts.ts
/**
* Services that draw a picture on demand: badges, counters, charts. They answer
* well whatever they are asked, are asked by many lists at once, and counters
* count each visit.
*/
const BADGE_HOSTS = /* @__PURE__ */ new Set([
	"api.netlify.com",
	"api.star-history.com",
	"api.visitorbadge.io",
	"badge.fury.io",
	"badgen.net",
	"badges.aleen42.com",
	"badges.gitter.im",
	"badges.pufler.dev",
	"contrib.rocks",
	"flat.badgen.net",
	"github-readme-stats.vercel.app",
	"hits.dwyl.com",
	"hits.seeyoufarm.com",
	"hits.sh",
	"img.shields.io",
	"komarev.com",
	"profile-counter.glitch.me",
	"raster.shields.io",
	"readme-typing-svg.demolab.com",
	"readme-typing-svg.herokuapp.com",
	"reporoster.com",
	"rf.revolvermaps.com",
	"static.shields.io",
	"visitor-badge.glitch.me",
	"visitor-badge.laobi.icu"
]);

// src/links/plan.ts
const SCHEME = /^\s*([a-z][a-z\d+.-]*):/i;
/** The longest scheme that a reason repeats, in characters. */
const LONGEST_SCHEME = 30;
/**
* Says of each URL once whether it is to be visited.
*
* Spellings that `visitKey` makes equal share a visit: those that differ in
* their fragment, the case of scheme and host, a port that goes without saying,
* `.` and `..` in the path, or characters that must be escaped and are not. All
* else is kept as written: the case and escapes of the path, a slash at its
* end, the query and its order.
*
* What is not the web's, but this repository's or this page's, gets no verdict
* at all: `#fragment`, `path/file`, `//host` (for which there is no scheme to
* ask by), `data:`, which is its own content, and nothing at all.
*
* @param urls as they stand in the lists, however often
*/
function planVisits(urls, options = {}) {
	const { include = [], exclude = [], base = /* @__PURE__ */ new Set() } = options;
	const known = new Set(Array.from(base, keyOf));
	const seen = /* @__PURE__ */ new Set();
	const plan = {
		visits: [],
		skipped: []
	};
	for (const url of urls) {
		const key = keyOf(url);
		if (seen.has(key)) continue;
		seen.add(key);
		if (known.has(key)) continue;
		const [, scheme] = SCHEME.exec(url) ?? [];
		if (scheme === void 0 || /^data$/i.test(scheme)) continue;
		const matches = (pattern) => isFound(pattern, key) || isFound(pattern, url);
		const reason = exclude.some(matches) ? "excluded by the configuration" : include.length > 0 && !include.some(matches) ? "not included by the configuration" : obstacle(url, scheme.toLowerCase());
		if (reason === void 0) plan.visits.push(key);
		else plan.skipped.push({
			url: key,
			verdict: "skipped",
			reason,
			attempts: 0,
			source: "plan"
		});
	}
	return plan;
}
/**
* The host that a URL's visits are paced by: lower case, with its port unless
* it is the scheme's own. http and https share it, since one server nearly
* always answers for both. Nothing (`''`) for what is no URL.
*
* The name as it is, not the registrable domain: `a.github.io` and
* `b.github.io` may be one machine's or not, and asking ten of them four links
* each is no rudeness.
*/
function groupKey(url) {
	if (!URL.canParse(url)) return "";
	return new URL(url).host.replace(/(?<=[^.])\.(?=:\d+$|$)/, "");
}
/** What verdicts are kept by, for addresses that are not on the web as well. */
function keyOf(url) {
	return visitKey(url) ?? url;
}
/** Whether a pattern is found, whatever its flags and wherever it left off. */
function isFound(pattern, text) {
	return text.search(pattern) !== -1;
}
/** Why an address with a scheme cannot or should not be visited. */
function obstacle(url, scheme) {
	if (scheme !== "http" && scheme !== "https") return `${scheme.slice(0, LONGEST_SCHEME)}: addresses are not visited`;
	const key = visitKey(url);
	if (key === void 0) return "not a valid URL";
	const address = new URL(key);
	if (isBadPort(address)) return `port ${address.port} is not one of the web`;
	if (BADGE_HOSTS.has(groupKey(key))) return "badge, not visited";
}

// src/links/fragments.ts
/** How much of a page is read when its anchors are looked for, in bytes. */
const LARGEST_PAGE = 2e6;
const ANCHOR = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/**
* Fragments that name no anchor: the top of the page, text to be searched for,
* and what scripts of a page take for a path.
*/
const NO_ANCHOR = /^(?:top)?$|^:~:|[/!=&]|^L\d+/i;
/**
* Which of some fragments a page does not have; none where the page cannot
* tell: no HTML, no success, or longer than is read.
*/
function missingFragments(answer, fragments) {
	const { body, cut, failure, hops, headers } = answer;
	const status = hops.at(-1)?.status ?? 0;
	const isPage = /html/i.test(headers["content-type"] ?? "");
	if (failure || cut || body === void 0 || !isPage || status < 200 || status >= 300) return [];
	const anchors = /* @__PURE__ */ new Set();
	for (const [, double, single, bare] of body.matchAll(ANCHOR)) anchors.add(decodeEntities(double ?? single ?? bare ?? ""));
	return [...fragments].filter((fragment) => {
		const name = decodeUri(fragment);
		return !NO_ANCHOR.test(name) && !anchors.has(name) && !anchors.has(`user-content-${name}`);
	});
}
/**
* Asks for pages once more, whole, and tells which of their fragments are not there.
*
* @param wanted fragments (without `#`) by URL
* @param ask of a client that reads up to `LARGEST_PAGE`
*/
async function findMissingFragments(wanted, ask, queue, signal) {
	const missing = /* @__PURE__ */ new Map();
	const looks = Array.from(wanted, async ([url, fragments]) => {
		const gone = missingFragments(await queue.run(groupKey(url), async () => await ask(url, "GET", signal)), fragments);
		if (gone.length > 0) missing.set(url, gone);
	});
	await Promise.allSettled(looks);
	return missing;
}
function decodeEntities(text) {
	return text.replace(/&quot;/g, "\"").replace(/&#39;|&apos;/g, "'").replace(/&amp;/g, "&");
}

// src/links/queue-lines.ts
/** First in, first out. Constant time, where an array's `shift` moves all that is left. */
var Fifo = class {
	length = 0;
	#first;
	#last;
	push(item) {
		const node = {
			item,
			next: void 0
		};
		if (this.#last) this.#last.next = node;
		else this.#first = node;
		this.#last = node;
		this.length++;
	}
	shift() {
		const node = this.#first;
		if (!node) return;
		this.#first = node.next;
		if (!node.next) this.#last = void 0;
		this.length--;
		return node.item;
	}
};
/** The least first: a binary heap. Logarithmic time. */
var Heap = class {
	#items = [];
	#rankOf;
	/** @param rankOf what must not change while the item is in the heap */
	constructor(rankOf) {
		this.#rankOf = rankOf;
	}
	get first() {
		return this.#items[0];
	}
	push(item) {
		const items = this.#items;
		let index = items.length;
		items.push(item);
		while (index > 0) {
			const parent = index - 1 >> 1;
			if (!this.#swapIfLess(index, parent)) return;
			index = parent;
		}
	}
	shift() {
		const items = this.#items;
		const first = items[0];
		const last = items.pop();
		if (items.length === 0 || last === void 0) return first;
		items[0] = last;
		for (let index = 0;;) {
			const left = 2 * index + 1;
			if (left >= items.length) return first;
			const right = left + 1;
			const child = right < items.length && this.#isLess(right, left) ? right : left;
			if (!this.#swapIfLess(child, index)) return first;
			index = child;
		}
	}
	#isLess(left, right) {
		return this.#rankOf(this.#items[left]) < this.#rankOf(this.#items[right]);
	}
	#swapIfLess(child, parent) {
		if (!this.#isLess(child, parent)) return false;
		const items = this.#items;
		const item = items[child];
		items[child] = items[parent];
		items[parent] = item;
		return true;
	}
};

// src/links/queue.ts
/** The longest time that one of Node's timers can run, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** A host that asked for a pause rests up to this part of it longer. */
const PAUSE_JITTER = .1;
/** Why a task never started: the queue was stopped. */
var QueueStoppedError = class extends Error {
	name = "QueueStoppedError";
	code = "ERR_QUEUE_STOPPED";
};
/**
* Runs tasks politely: so many at once in all and on one host, with a gap
* between two starts on a host, hosts taking turns. Only what can start takes
* one of the places: tasks of a busy, resting or slow host hold up no others.
*
* A host stands in one line at most: among the *ready*, which take turns, or
* among the *resting*, soonest first, whom one timer wakes. One without tasks,
* or with as many running as it may have, stands in neither. So each start and
* each end costs the same however many hosts and tasks wait, but for the
* logarithm of the number that rest.
*
* Not p-queue: one for each host and one for all would give a host's tasks their
* place in the common line before the gap is over or the pause has ended, start
* an interval timer for each host, and cannot pause until a time.
*
* A task must not `run` and await another: both would hold a place.
*/
var Queue = class {
	#concurrency;
	#perHost;
	#gap;
	#clock;
	#random;
	#signal;
	#hosts = /* @__PURE__ */ new Map();
	#ready = new Fifo();
	#resting = restingLine();
	#waiting = 0;
	#running = 0;
	#timer;
	#stopped;
	constructor(options) {
		const { concurrency = 128, perHost = 4, gap = 50, clock, random, signal } = options;
		this.#concurrency = concurrency;
		this.#perHost = perHost;
		this.#gap = gap;
		this.#clock = clock;
		this.#random = random;
		this.#signal = signal;
		if (signal?.aborted) this.stop(signal.reason);
		else signal?.addEventListener("abort", this.#onAbort);
	}
	/**
	* Runs a task when its host and the whole have room, and ends as it ends;
	* rejects with a `QueueStoppedError` when the queue is stopped before.
	*/
	run(name, task) {
		if (this.#stopped) return Promise.reject(this.#stopped);
		const host = this.#hostOf(name);
		return new Promise((resolve, reject) => {
			host.waiting.push({
				task,
				resolve,
				reject
			});
			this.#waiting++;
			this.#lineUp(host);
			this.#advance();
		});
	}
	/**
	* Starts nothing on a host for so many milliseconds, nor for up to a tenth
	* more: those who were told the same time should not all come back at once.
	* What runs runs on; a shorter pause does not end a longer one. Best called by
	* the task that was told: once it has ended, the host's next may start.
	*/
	pause(name, milliseconds) {
		if (!(milliseconds > 0)) return;
		const host = this.#hostOf(name);
		const length = milliseconds * (1 + PAUSE_JITTER * this.#random());
		host.restsUntil = Math.max(host.restsUntil, Math.ceil(this.#clock.now() + length));
	}
	/**
	* Rejects all tasks that wait, and those to come. What runs runs on. To be
	* called at the end in any case where the signal outlives the queue: it stops
	* listening.
	*/
	stop(reason) {
		if (this.#stopped) return;
		const error = new QueueStoppedError("the queue was stopped", { cause: reason });
		this.#stopped = error;
		this.#signal?.removeEventListener("abort", this.#onAbort);
		this.#ready = new Fifo();
		this.#resting = restingLine();
		this.#waiting = 0;
		this.#setTimer();
		for (const { waiting } of this.#hosts.values()) for (let next = waiting.shift(); next; next = waiting.shift()) next.reject(error);
	}
	/** The hosts that will keep us longest, by name. Looks at every host: for now and then. */
	busiest(count = 3) {
		return this.loads().slice(0, count).map(({ host }) => host);
	}
	/** All hosts that have work, those that will keep us longest first. Looks at every host. */
	loads() {
		const loads = [];
		for (const host of this.#hosts.values()) {
			const { name, waiting, running, done } = host;
			if (waiting.length + running === 0) continue;
			const timeLeft = this.#timeLeftOf(host);
			loads.push({
				host: name,
				waiting: waiting.length,
				running,
				done,
				timeLeft
			});
		}
		return loads.sort((a, b) => b.timeLeft - a.timeLeft);
	}
	/** What is left of the whole. Looks at every host. */
	load() {
		let done = 0;
		let took = 0;
		let timeLeft = 0;
		for (const host of this.#hosts.values()) {
			done += host.done;
			took += host.took;
			timeLeft = Math.max(timeLeft, this.#timeLeftOf(host));
		}
		const unfinished = this.#waiting + this.#running;
		const shared = done === 0 ? 0 : unfinished * took / done / this.#concurrency;
		const most = Math.round(Math.max(timeLeft, shared));
		return {
			waiting: this.#waiting,
			running: this.#running,
			done,
			timeLeft: most
		};
	}
	/** Its tasks at the pace so far, as if it were alone. */
	#timeLeftOf({ waiting, running, done, took, restsUntil }) {
		if (waiting.length + running === 0) return 0;
		const mean = done === 0 ? 0 : took / done;
		const rest = waiting.length === 0 ? 0 : Math.max(0, restsUntil - this.#clock.now());
		const step = Math.max(this.#gap, mean / this.#perHost);
		return Math.round(rest + waiting.length * step + mean);
	}
	#onAbort = () => this.stop(this.#signal?.reason);
	#hostOf(name) {
		let host = this.#hosts.get(name);
		if (!host) {
			host = {
				name,
				waiting: new Fifo(),
				running: 0,
				done: 0,
				took: 0,
				restsUntil: Number.NEGATIVE_INFINITY,
				due: 0,
				inLine: false
			};
			this.#hosts.set(name, host);
		}
		return host;
	}
	/** Puts a host that may start something, now or later, into its line. */
	#lineUp(host) {
		if (host.inLine || host.waiting.length === 0 || host.running >= this.#perHost) return;
		host.inLine = true;
		if (host.restsUntil > this.#clock.now()) {
			host.due = host.restsUntil;
			this.#resting.push(host);
		} else this.#ready.push(host);
	}
	/** Starts whatever may start, and sets the timer for what may start next. */
	#advance() {
		const now = this.#clock.now();
		for (let host = this.#resting.first; host && host.due <= now; host = this.#resting.first) {
			this.#resting.shift();
			this.#ready.push(host);
		}
		while (this.#running < this.#concurrency) {
			const host = this.#ready.shift();
			if (!host) break;
			host.inLine = false;
			if (host.restsUntil > this.#clock.now()) this.#lineUp(host);
			else this.#start(host);
		}
		this.#setTimer();
	}
	#start(host) {
		const next = host.waiting.shift();
		if (!next) return;
		const started = this.#clock.now();
		this.#waiting--;
		this.#running++;
		host.running++;
		host.restsUntil = started + this.#gap;
		this.#lineUp(host);
		const end = () => {
			this.#running--;
			host.running--;
			host.done++;
			host.took += this.#clock.now() - started;
			this.#lineUp(host);
			this.#advance();
		};
		settle(next).then(end, end);
	}
	/** Keeps one timer, for the host that is due first, while there is room for it to start. */
	#setTimer() {
		const due = this.#resting.first?.due;
		const timer = this.#timer;
		if (timer && (this.#waiting === 0 || due !== void 0 && due < timer.at)) {
			this.#timer = void 0;
			timer.cancel.abort();
		}
		if (this.#timer || due === void 0 || this.#running >= this.#concurrency) return;
		const cancel = new AbortController();
		const started = {
			at: due,
			cancel
		};
		this.#timer = started;
		const length = Math.min(Math.max(0, Math.ceil(due - this.#clock.now())), LONGEST_TIMER);
		this.#clock.wait(length, cancel.signal).then(() => {
			if (this.#timer !== started) return;
			this.#timer = void 0;
			this.#advance();
		}, () => void 0);
	}
};
function createQueue(options) {
	return new Queue(options);
}
function restingLine() {
	return new Heap(({ due }) => due);
}
/** Runs a task, hands on how it ended, and resolves then. */
async function settle({ task, resolve, reject }) {
	try {
		resolve(await task());
	} catch (error) {
		reject(error);
	}
}

// src/links/quirks.ts
const quirks = [
	{
		host: "linkedin.com",
		statuses: {
			404: "blocked",
			999: "blocked"
		},
		source: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes#Unofficial_codes"
	},
	{
		host: "x.com",
		silent: "X shows robots the same page for every address",
		source: "https://docs.x.com/fundamentals/developer-portal"
	},
	{
		host: "twitter.com",
		silent: "X shows robots the same page for every address",
		source: "https://docs.x.com/fundamentals/developer-portal"
	},
	{
		host: "facebook.com",
		silent: "Facebook shows robots a login for every address",
		source: "https://www.facebook.com/robots.txt"
	},
	{
		host: "instagram.com",
		silent: "Instagram shows robots a login for every address",
		source: "https://www.instagram.com/robots.txt"
	},
	{
		host: "crates.io",
		headers: { accept: "text/html" },
		source: "https://github.com/rust-lang/crates.io/issues/788"
	},
	{
		host: "youtube.com",
		path: /^\/(?:watch|shorts\/|live\/|embed\/)/,
		instead: embeddedVideo,
		statuses: {
			400: "dead",
			401: "blocked",
			403: "blocked",
			404: "dead"
		},
		source: "https://oembed.com/#section7"
	},
	{
		host: "youtu.be",
		path: /^\/[\w-]{6,}$/,
		instead: embeddedVideo,
		statuses: {
			400: "dead",
			401: "blocked",
			403: "blocked",
			404: "dead"
		},
		source: "https://oembed.com/#section7"
	},
	{
		host: "doi.org",
		resolver: "the DOI exists; its publisher refuses robots",
		source: "https://www.doi.org/the-identifier/resources/handbook"
	}
];
function embeddedVideo(url) {
	return `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(url.href)}`;
}
/** What is known of a URL's site, or nothing. */
function quirkOf(address) {
	if (!URL.canParse(address)) return;
	const { hostname, pathname } = new URL(address);
	return quirks.find(({ host, path }) => (hostname === host || hostname.endsWith(`.${host}`)) && (!path || path.test(pathname)));
}
/** The headers without which some sites do not answer, by host. */
function quirkHeaders() {
	return Object.fromEntries(quirks.flatMap(({ host, headers }) => headers ? [[host, headers], [`*.${host}`, headers]] : []));
}

// src/links/backoff.ts
/**
* The milliseconds before a retry: exponential backoff with full jitter, any
* time from nothing to a ceiling that doubles with each attempt, so that links
* that failed together do not come back together.
*
* Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
*
* @param attempt how many retries there have been: 0 before the first
*/
function retryDelay(attempt, { base, cap, random }) {
	return Math.round(random() * Math.min(cap, base * 2 ** attempt));
}
/** Whole seconds as RFC 9110 has them; some servers add a fraction. */
const SECONDS = /^\d+(?:\.\d+)?$/;
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const MONTH = `(?<month>${MONTHS.join("|")})`;
const TIME = "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)";
/** The three forms of RFC 9110, 5.6.7; what day of the week they name does not matter. */
const DATES = [
	new RegExp(`^[a-z]{3}, (?<day>\\d\\d?) ${MONTH} (?<year>\\d{4}) ${TIME} (?:GMT|UTC)$`, "i"),
	new RegExp(`^[a-z]{6,9}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} (?:GMT|UTC)$`, "i"),
	new RegExp(`^[a-z]{3} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`, "i")
];
/**
* The milliseconds that a Retry-After header asks to wait from `now` on
* (milliseconds since 1970): nothing to wait for a date gone by, `undefined`
* for what is neither a number of seconds nor an HTTP date.
*
* `Date.parse` would not do: it takes "soon 7" for a day in 2001.
*/
function readRetryAfter(header, now) {
	const text = header?.trim() ?? "";
	if (SECONDS.test(text)) return Math.min(Number(text) * 1e3, Number.MAX_SAFE_INTEGER);
	const date = readDate(text, new Date(now).getUTCFullYear());
	return date === void 0 ? void 0 : Math.max(0, date - now);
}
/** An HTTP date as milliseconds since 1970. */
function readDate(text, thisYear) {
	for (const form of DATES) {
		const parts = form.exec(text)?.groups;
		if (!parts) continue;
		const { year = "", month = "", day, hour, minute, second } = parts;
		const index = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase());
		const fullYear = year.length === 2 ? nearestYear(Number(year), thisYear) : Number(year);
		const date = /* @__PURE__ */ new Date(0);
		date.setUTCFullYear(fullYear, index, Number(day));
		if (date.getUTCDate() !== Number(day)) return;
		if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return;
		return date.setUTCHours(Number(hour), Number(minute), Number(second));
	}
}
/** RFC 9110: two digits that seem more than 50 years ahead are of the century before. */
function nearestYear(year, thisYear) {
	const sameCentury = thisYear - thisYear % 100 + year;
	return sameCentury > thisYear + 50 ? sameCentury - 100 : sameCentury;
}

// src/links/verdict.ts
/** Failures that asking again within the run may mend. */
const TEMPORARY = /* @__PURE__ */ new Set([
	"ERR_NAME_SERVER",
	"ERR_CONNECT",
	"ERR_RESET",
	"ERR_TIMEOUT",
	"ERR_HTTP",
	"ERR_TLS"
]);
/** Statuses that mean "later", not "no". */
const LATER = /* @__PURE__ */ new Set([
	408,
	421,
	425,
	429
]);
/**
* What an answer means.
*
* @param url the address as it stands in the list, fragment left out
* @param accept statuses that configuration takes for success on this host
*/
function verdictOf(url, answer, accept = []) {
	const last = answer.hops.at(-1);
	if (answer.failure) return ofFailure(url, answer, answer.failure);
	if (!last) return {
		verdict: "unreachable",
		reason: "no answer",
		temporary: true
	};
	const code = last.status;
	if (isSuccess(code) || accept.includes(code)) return {
		...ofSuccess(url, answer),
		code
	};
	const quirk = quirkOf(url);
	const meaning = quirk?.statuses?.[code];
	if (meaning) return {
		verdict: meaning,
		code,
		reason: statusText(code),
		temporary: false
	};
	if (isChallenge(answer)) return {
		verdict: "blocked",
		code,
		reason: `${statusText(code)}: a challenge to robots`,
		temporary: false
	};
	if (code === 404 || code === 410) {
		const after = answer.hops.length > 1 ? " after a redirect" : "";
		return {
			verdict: "dead",
			code,
			reason: `${statusText(code)}${after}`,
			temporary: false
		};
	}
	if (LATER.has(code)) return {
		verdict: code === 429 ? "blocked" : "unreachable",
		code,
		reason: statusText(code),
		temporary: true
	};
	if (code >= 500 && code < 600) return {
		verdict: "unreachable",
		code,
		reason: statusText(code),
		temporary: true
	};
	if (quirk?.resolver && answer.hops.length > 1) return {
		verdict: "alive",
		code,
		reason: quirk.resolver,
		temporary: false
	};
	return {
		verdict: "blocked",
		code,
		reason: statusText(code),
		temporary: false
	};
}
function isSuccess(code) {
	return code >= 200 && code < 300 || code === 304;
}
/** Cloudflare names its challenges; others answer 403 or 503 with a page of scripts. */
function isChallenge({ headers, hops, body }) {
	if (headers["cf-mitigated"] === "challenge") return true;
	const code = hops.at(-1)?.status ?? 0;
	return (code === 403 || code === 503) && body !== void 0 && /captcha|cf-chl|challenge-platform|ddos-guard|just a moment|are you a robot/i.test(body);
}
function ofFailure(url, answer, { code, detail }) {
	const reason = detail;
	switch (code) {
		case "ERR_NAME": return {
			verdict: "dead",
			reason,
			temporary: false
		};
		case "ERR_PRIVATE_ADDRESS":
		case "ERR_BAD_URL": return {
			verdict: "skipped",
			reason,
			temporary: false
		};
		default: {
			const resolver = quirkOf(url)?.resolver;
			if (resolver && answer.hops.length > 0) return {
				verdict: "alive",
				reason: resolver,
				temporary: false
			};
			return {
				verdict: "unreachable",
				reason,
				temporary: TEMPORARY.has(code)
			};
		}
	}
}
function ofSuccess(url, answer) {
	const finalUrl = permanentTarget(answer);
	const alive = {
		verdict: "alive",
		reason: statusText(answer.hops.at(-1)?.status ?? 200),
		temporary: false
	};
	if (finalUrl === void 0 || isMere(url, finalUrl)) return alive;
	return {
		verdict: "moved",
		finalUrl,
		reason: isFrontPage(finalUrl) && !isFrontPage(url) ? "it redirects to the site’s front page for good, so what was linked may be gone" : "it redirects there for good",
		temporary: false
	};
}
/** The end of the permanent redirects that an answer begins with. */
function permanentTarget({ hops }) {
	let target;
	for (const { status, location } of hops) {
		if (status !== 301 && status !== 308 || location === void 0) break;
		target = location;
	}
	return target;
}
const WALL = /(?:^|[/._-])(?:log-?in|sign-?in|sign-?up|signup|register|auth|oauth2?|sso|consent|cookies?|gdpr|captcha|challenge|account)(?:$|[/._?-])/i;
/**
* Whether a redirect changes nothing that a list should: the same thing under
* another spelling (https, a slash, `www.`, an index page), a wall in front of
* it, or the same page in a language.
*/
function isMere(from, to) {
	if (identify(from) === identify(to)) return true;
	if (!URL.canParse(from) || !URL.canParse(to)) return false;
	const [before, after] = [new URL(from), new URL(to)];
	if (WALL.test(after.hostname + after.pathname) && !WALL.test(before.hostname + before.pathname)) return true;
	if (hostOf(before) !== hostOf(after)) return false;
	return withoutLocale(after) === withoutLocale(before);
}
function hostOf({ hostname }) {
	return hostname.replace(/^www\./, "");
}
function withoutLocale({ pathname, search }) {
	return pathname.replace(/^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i, "").replace(/\/+$/, "") + search.replace(/[?&](?:hl|lang|locale|language)=[\w-]+/gi, "");
}
function isFrontPage(url) {
	return URL.canParse(url) && new URL(url).pathname === "/" && new URL(url).search === "";
}
/** A status with its words (RFC 9110), for those that lists meet. */
const WORDS = {
	200: "OK",
	400: "Bad Request",
	401: "Unauthorized",
	403: "Forbidden",
	404: "Not Found",
	405: "Method Not Allowed",
	406: "Not Acceptable",
	408: "Request Timeout",
	410: "Gone",
	418: "I’m a teapot",
	429: "Too Many Requests",
	451: "Unavailable For Legal Reasons",
	500: "Internal Server Error",
	502: "Bad Gateway",
	503: "Service Unavailable",
	504: "Gateway Timeout",
	999: "Request Denied"
};
function statusText(code) {
	const words = WORDS[code];
	return words === void 0 ? String(code) : `${code} ${words}`;
}

// src/links/visitor.ts
/** A site that asks for more patience than this is left alone, in milliseconds. */
const LONGEST_PAUSE = 6e4;
/** How long one link may take with all its tries, in milliseconds. */
const LONGEST_VISIT = 12e4;
/** So many links of a host go ahead; the others follow when one of these is answered. */
const SCOUTS = 3;
/**
* So many hosts are under way for each link that may be visited at once: enough that gaps and
* retries leave no place empty, few enough that a long list takes little memory.
*/
const HOSTS_PER_PLACE = 2;
/** Asked when nothing at all answered: if these do not either, it is not the links. */
const CONTROLS = [
	"https://github.com/",
	"https://arxiv.org/",
	"https://example.com/"
];
/**
* Visits each URL once, politely, and says what came of it. What looks dead is
* looked at a second time when all else is done. Never rejects.
*/
async function visit(urls, options) {
	const run = new Run(urls, options);
	await run.lookAtAll(urls);
	await run.lookAgain();
	return await run.conclude();
}
var Run = class {
	#options;
	#queue;
	#stop = new AbortController();
	#visited = /* @__PURE__ */ new Map();
	#total;
	#hosts = /* @__PURE__ */ new Map();
	/** What becomes of a link that no one asked for; known by being this very object. */
	#unasked = {
		verdict: "skipped",
		reason: "not asked: time ran out",
		temporary: false
	};
	constructor(urls, options) {
		this.#options = options;
		this.#total = urls.length;
		const { clock, concurrency, perHost, gap, random, deadline, signal } = options;
		this.#stop.signal.addEventListener("abort", () => {
			for (const { opened } of this.#hosts.values()) opened.resolve();
		});
		this.#queue = createQueue({
			concurrency,
			perHost,
			gap,
			clock,
			random,
			signal: this.#stop.signal
		});
		const interrupt = () => {
			this.#unasked.reason = "not asked: the run was stopped";
			this.#stop.abort();
		};
		if (signal?.aborted) interrupt();
		signal?.addEventListener("abort", interrupt, { once: true });
		clock.wait(deadline, this.#stop.signal).then(() => this.#stop.abort(), () => void 0);
	}
	/** So many hosts at a time, those with most links first: they take longest. */
	async lookAtAll(urls) {
		const { concurrency, perHost } = this.#options;
		const groups = [...Map.groupBy(urls, groupKey).values()];
		groups.sort((one, other) => other.length - one.length);
		await forEach(groups, concurrency * HOSTS_PER_PLACE, (group) => forEach(group, perHost, async (url) => {
			this.#visited.set(url, await this.#look(url, false));
			this.#tell();
		}));
	}
	/** What looked dead is asked once more, the name server too; what cannot be asked again is not dead. */
	async lookAgain() {
		const dead = [...this.#visited.values()].filter(({ finding }) => finding.verdict === "dead");
		this.#hosts = /* @__PURE__ */ new Map();
		await Promise.all(dead.map(async (first) => {
			const second = await this.#look(first.url, true);
			const attempts = first.attempts + second.attempts;
			const finding = second.finding.verdict === "skipped" ? {
				...first.finding,
				verdict: "unreachable",
				reason: `${first.finding.reason}, seen only once`
			} : second.finding;
			this.#visited.set(first.url, {
				...first,
				finding,
				attempts
			});
		}));
	}
	async conclude() {
		const network = await this.#network();
		this.#stop.abort();
		const verdicts = /* @__PURE__ */ new Map();
		let unasked = 0;
		for (const { url, finding, attempts, reached } of this.#visited.values()) {
			const { temporary: _, ...verdict } = finding;
			if (network !== "up" && !reached && verdict.verdict !== "skipped") {
				const reason = network === "down" ? "the network looks down" : this.#unasked.reason;
				verdicts.set(url, {
					url,
					verdict: "skipped",
					reason,
					attempts,
					source: "web"
				});
				continue;
			}
			if (finding === this.#unasked) unasked++;
			verdicts.set(url, {
				url,
				...verdict,
				attempts,
				source: "web"
			});
		}
		return {
			verdicts,
			networkDown: network === "down",
			unasked
		};
	}
	/** One link with all its tries: HEAD, GET, and again what may be temporary. */
	async #look(url, fresh) {
		const quirk = quirkOf(url);
		if (quirk?.silent !== void 0) return {
			url,
			finding: {
				verdict: "blocked",
				reason: quirk.silent,
				temporary: false
			},
			attempts: 0,
			answered: false,
			reached: false
		};
		const address = quirk?.instead?.(new URL(url)) ?? url;
		const host = groupKey(address);
		const visited = {
			url,
			finding: this.#unasked,
			attempts: 0,
			answered: false,
			reached: false
		};
		const state = this.#stateOf(host);
		const isScout = state.scouts < SCOUTS;
		if (isScout) state.scouts++;
		else await state.opened.promise;
		if (state.finding) return {
			...visited,
			finding: state.finding
		};
		await this.#tryOften(address, host, visited, fresh);
		if (isScout && !visited.answered) {
			state.silent++;
			if (state.silent === SCOUTS) {
				state.finding = visited.finding;
				state.opened.resolve();
			}
		}
		return visited;
	}
	#stateOf(host) {
		let state = this.#hosts.get(host);
		if (!state) {
			state = {
				scouts: 0,
				silent: 0,
				opened: Promise.withResolvers()
			};
			this.#hosts.set(host, state);
		}
		return state;
	}
	async #tryOften(address, host, visited, fresh) {
		const { clock, retries, random } = this.#options;
		const started = clock.now();
		for (let attempt = 0;; attempt++) {
			const pause = await this.#try(address, host, visited, fresh);
			if (visited.answered) this.#stateOf(host).opened.resolve();
			if (visited.finding === this.#unasked || !visited.finding.temporary) return;
			if (attempt >= retries || pause === "too long") return;
			if (clock.now() - started > LONGEST_VISIT) return;
			const delay = retryDelay(attempt, {
				base: 500,
				cap: 1e4,
				random
			});
			try {
				await clock.wait(pause ?? delay, this.#stop.signal);
			} catch {
				return;
			}
		}
	}
	/** Asks once, and returns how long the site wants to be left alone. */
	async #try(address, host, visited, fresh) {
		let answer;
		try {
			answer = await this.#queue.run(host, async () => await this.#askBothWays(address, visited, fresh));
		} catch (error) {
			if (error instanceof QueueStoppedError) return;
			throw error;
		}
		if (this.#stop.signal.aborted && answer.failure) return;
		visited.answered ||= answer.hops.length > 0;
		visited.reached ||= visited.answered || !NOBODY_THERE.has(answer.failure?.code ?? "");
		visited.finding = verdictOf(visited.url, answer, this.#options.accept?.(new URL(visited.url)));
		const header = answer.headers["retry-after"];
		const status = answer.hops.at(-1)?.status;
		if (header === void 0 || status !== 429 && status !== 503) return;
		const pause = readRetryAfter(header, this.#options.clock.now());
		if (pause === void 0) return;
		if (pause > LONGEST_PAUSE) return "too long";
		this.#queue.pause(host, pause);
		return pause;
	}
	/** HEAD costs least; whatever but success it brings, GET may bring otherwise, except where a site asks for patience. */
	async #askBothWays(address, visited, fresh) {
		const { ask } = this.#options;
		const { signal } = this.#stop;
		visited.attempts++;
		const head = await ask(address, "HEAD", signal, { fresh });
		if (!needsGet(head) || signal.aborted) return head;
		visited.attempts++;
		return await ask(address, "GET", signal);
	}
	/**
	* Where no link answered, a few addresses that nearly always do are asked; of a
	* run that was stopped before it could, nobody knows.
	*/
	async #network() {
		const asked = [...this.#visited.values()].filter(({ attempts }) => attempts > 0);
		if (asked.length === 0 || asked.some(({ reached }) => reached)) return "up";
		if (this.#stop.signal.aborted) return "unknown";
		const { ask, controls = CONTROLS } = this.#options;
		return (await Promise.all(controls.map((url) => ask(url, "HEAD", this.#stop.signal, { fresh: true })))).every(({ hops }) => hops.length === 0) ? "down" : "up";
	}
	#tell() {
		this.#options.onProgress?.({
			done: this.#visited.size,
			total: this.#total,
			hosts: () => this.#queue.busiest()
		});
	}
};
/** Runs `task` for each item, so many at once, in order. */
async function forEach(items, atOnce, task) {
	const left = items.values();
	const work = async () => {
		for (const item of left) await task(item);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
}
/** Failures in which nobody answered for the host at all. */
const NOBODY_THERE = /* @__PURE__ */ new Set([
	"ERR_NAME",
	"ERR_NAME_SERVER",
	"ERR_CONNECT",
	"ERR_TIMEOUT"
]);
/** Failures that a GET would only meet again. */
const SAME_WITH_GET = /* @__PURE__ */ new Set([
	"ERR_NAME",
	"ERR_NAME_SERVER",
	"ERR_PRIVATE_ADDRESS",
	"ERR_BAD_URL",
	"ERR_CONNECT",
	"ERR_CERTIFICATE_EXPIRED",
	"ERR_CERTIFICATE_NAME",
	"ERR_CERTIFICATE_UNTRUSTED",
	"ERR_TLS"
]);
function needsGet({ hops, failure }) {
	if (failure) return !SAME_WITH_GET.has(failure.code);
	const status = hops.at(-1)?.status ?? 0;
	return !(status >= 200 && status < 300) && status !== 304 && status !== 429;
}

// src/shell/visits.ts
/**
* Finds out what becomes of the links of some lists: what is remembered and
* fresh needs no visit; all else is visited; what came of it is remembered.
*
* @returns verdicts by URL, fragment left out
*/
async function visitLinks(lists, config, options) {
	const { store, warning } = await openStore(options);
	const overdue = AbortSignal.timeout(config.deadline);
	if (warning !== void 0) options.warn(warning);
	const now = systemClock.now();
	const { visits, skipped } = plan(lists, config, options.which);
	const verdicts = new Map(skipped.map((verdict) => [verdict.url, verdict]));
	const asked = [];
	for (const url of visits) {
		const remembered = recall(store, url, now, config["keep-alive-for"]);
		if (remembered) verdicts.set(url, remembered);
		else asked.push(url);
	}
	const found = options.offline ? {
		verdicts: rememberedOf(asked, store),
		networkDown: false
	} : await askWeb(asked, config, options);
	for (const url of asked) {
		const verdict = found.verdicts.get(url);
		if (verdict) verdicts.set(url, verdict);
	}
	if (config.fragments && !options.offline) {
		const signal = AbortSignal.any([options.signal, overdue]);
		await lookForFragments(lists, verdicts, config, {
			...options,
			signal
		});
	}
	if (!found.networkDown && !options.offline) {
		for (const [url, verdict] of verdicts) {
			const memory = remember(store, verdict, now);
			verdicts.set(url, ripen(verdict, memory, now, config["dead-after"]));
		}
		const problem = options.storePath && await saveStore(options.storePath, store, now);
		if (problem) options.warn(problem);
	}
	return verdicts;
}
async function openStore({ storePath }) {
	if (storePath === void 0) return { store: { urls: /* @__PURE__ */ new Map() } };
	return await loadStore(storePath);
}
function plan(lists, config, which) {
	const urls = lists.flatMap(({ outline }) => outline.links.map(({ url }) => url));
	const baseUrls = lists.flatMap(({ outline }) => outline.baseUrls ?? []);
	return planVisits(urls, {
		include: config.include.map((source) => new RegExp(source, "u")),
		exclude: config.exclude.map((source) => new RegExp(source, "u")),
		base: which === "added" ? new Set(baseUrls) : void 0
	});
}
function clientOptions(config, options) {
	return {
		userAgent: `awesome-keeper/${options.version} (+${HOME})`,
		timeout: config.timeout,
		headers: {
			...quirkHeaders(),
			...withEnvironment(config.headers, options.environment)
		},
		allow: config["allow-private"],
		environment: options.environment
	};
}
/** @throws {UsageError} where a header or a proxy of the environment cannot be used */
function openClient(options) {
	try {
		return createClient(options);
	} catch (error) {
		throw new UsageError(`links cannot be visited: ${error.message}`);
	}
}
/** Notes on the verdicts of living pages which of their linked fragments they lack. */
async function lookForFragments(lists, verdicts, config, options) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { url } of lists.flatMap(({ outline }) => outline.links)) {
		const fragment = fragmentOf(url);
		const key = visitKey(url);
		if (!fragment || key === void 0 || verdicts.get(key)?.verdict !== "alive") continue;
		wanted.set(key, (wanted.get(key) ?? /* @__PURE__ */ new Set()).add(fragment));
	}
	const queue = createQueue({
		concurrency: config.concurrency,
		perHost: config["per-host"],
		gap: config.gap,
		clock: systemClock,
		random: Math.random,
		signal: options.signal
	});
	const client = openClient({
		...clientOptions(config, options),
		bodyBytes: LARGEST_PAGE
	});
	try {
		const missing = await findMissingFragments(wanted, client.ask, queue, options.signal);
		for (const [url, missingFragments] of missing) {
			const verdict = verdicts.get(url);
			if (verdict) verdicts.set(url, {
				...verdict,
				missingFragments
			});
		}
	} finally {
		queue.stop();
		await client.close();
	}
}
async function askWeb(urls, config, options) {
	const client = openClient(clientOptions(config, options));
	try {
		return await visit(urls, {
			ask: client.ask,
			clock: systemClock,
			random: Math.random,
			concurrency: config.concurrency,
			perHost: config["per-host"],
			gap: config.gap,
			retries: config.retries,
			deadline: config.deadline,
			accept: (url) => acceptedOn(url, config.accept),
			signal: options.signal,
			onProgress: options.onProgress
		});
	} finally {
		await client.close();
	}
}
/** Without the web, what is remembered counts, however old. */
function rememberedOf(urls, store) {
	return new Map(urls.map((url) => {
		const { verdict, code, reason = "", checked } = memoryOf(store, url) ?? {};
		return [url, verdict === void 0 || checked === void 0 ? {
			url,
			verdict: "skipped",
			reason: "not asked: offline",
			attempts: 0,
			source: "plan"
		} : {
			url,
			verdict,
			...code !== void 0 && { code },
			reason: `${reason} on ${checked.slice(0, 10)}`,
			attempts: 0,
			source: "store"
		}];
	}));
}
/** `$NAME` and `${NAME}` in a header's value stand for variables of the environment; others for nothing. */
function withEnvironment(headers, environment) {
	const expand = (value) => value.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare) => environment[braced ?? bare] ?? "");
	return Object.fromEntries(Object.entries(headers).map(([host, values]) => [host, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(value)]))]));
}
/** The statuses that configuration takes for success at a URL. */
function acceptedOn(url, accept) {
	return Object.entries(accept).flatMap(([pattern, statuses]) => matchesHost(pattern, url) ? statuses : []);
}
/** The report's links: each URL once, with all places where the lists have it. */
function reportLinks(verdicts, lists) {
	const places = /* @__PURE__ */ new Map();
	for (const { path = "", outline } of lists) for (const { url, line } of outline?.links ?? []) {
		const key = visitKey(url) ?? url;
		const found = places.get(key);
		if (!found) places.set(key, [{
			path,
			line
		}]);
		else if (found.at(-1)?.path !== path || found.at(-1)?.line !== line) found.push({
			path,
			line
		});
	}
	return Array.from(verdicts.values(), ({ failing: _, missingFragments: __, url, ...verdict }) => ({
		url: withoutCredentials(url),
		...verdict,
		places: places.get(url) ?? []
	}));
}
/** A name and password in an address are nobody's business. */
function withoutCredentials(url) {
	if (!URL.canParse(url)) return url;
	const address = new URL(url);
	if (address.username === "" && address.password === "") return url;
	address.username = "";
	address.password = "";
	return address.href;
}

// src/shell/command.ts
/** A mend may make room for another; so many rounds settle any list. */
const MOST_ROUNDS = 100;
/**
* Runs the command and returns its exit status: 0 where nothing was found at or
* above `--fail-on`, 1 where something was, 2 for bad usage, bad configuration
* or an unreadable file, with one line on stderr.
*/
async function command(words) {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	try {
		return await run(readOptions(words));
	} catch (error) {
		if (error instanceof Farewell) {
			process.stdout.write(error.message);
			return 0;
		}
		if (error instanceof UsageError || error instanceof ConfigError) {
			complain(error.message);
			return 2;
		}
		throw error;
	}
}
async function run(options) {
	const root = findRepository(".") ?? ".";
	const config = readConfig(options.config ?? findConfig(root));
	const lists = [];
	try {
		for (const path of findLists(options.files, config.files, root)) lists.push(await openList(path, options));
		const { verdicts, interrupted } = await lookAtLinks(lists, config, options);
		const inspected = [];
		for (const list of lists) inspected.push(await judgeList(list, config, verdicts, options));
		const report = toReport(inspected, options.failOn, verdicts && reportLinks(verdicts, inspected));
		deliver(report, inspected, options);
		if (interrupted !== void 0) return interrupted;
		if (inspected.some((list) => list.holds === void 0)) return 2;
		return report.outcome === "fail" ? 1 : 0;
	} finally {
		for (const { inspector } of lists) await inspector?.close();
	}
}
function readConfig(path) {
	return path === void 0 ? parseConfig("", "") : parseConfig(readTextFile(path).text, path);
}
async function openList(path, options) {
	const file = readTextFile(path);
	const base = options.base === void 0 ? void 0 : await readBase(options.base, path);
	try {
		return {
			file,
			base,
			inspector: await openInspector({
				path,
				text: file.text,
				baseText: base?.text
			}, { trusted: true })
		};
	} catch (error) {
		return {
			file,
			base,
			error: told(path, error)
		};
	}
}
/** Says that a list is unreadable; other errors are not ours to handle. */
function told(path, error) {
	if (!(error instanceof UnreadableListError)) throw error;
	complain(`${path}: ${error.message}`);
	return error;
}
/** Visits what the lists link; SIGINT and SIGTERM end that early, and what is known by then counts. */
async function lookAtLinks(lists, config, options) {
	if (options.links === "none") return {
		verdicts: void 0,
		interrupted: void 0
	};
	const stop = new AbortController();
	let interrupted;
	const onSignal = (signal) => {
		interrupted = signal === "SIGINT" ? 130 : 143;
		stop.abort();
	};
	process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
	const line = progressLine(options.quiet ? { write: () => void 0 } : process.stderr, () => performance.now());
	try {
		const linking = lists.flatMap(({ file, inspector }) => inspector ? [{
			path: file.path,
			outline: inspector.outline
		}] : []);
		return {
			verdicts: await visitLinks(linking, config.links, {
				which: options.links,
				storePath: options.store ?? defaultStorePath(process.env, process.platform),
				offline: options.offline ?? false,
				version,
				environment: process.env,
				signal: stop.signal,
				onProgress: line.show,
				warn: complain
			}),
			interrupted
		};
	} finally {
		line.wipe();
		process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
	}
}
/** Judges and, where asked, mends one list. */
async function judgeList(list, config, verdicts, options) {
	const { file, base, inspector, error } = list;
	const { path } = file;
	const failed = (reason) => ({
		path,
		text: file.text,
		holds: void 0,
		messages: [unreadable(reason)]
	});
	if (!inspector) return failed(error ?? new UnreadableListError("not read"));
	try {
		let judged = await judgeText(file.text, path, inspector, {
			config,
			verdicts,
			base
		});
		if (!options.fix || !mayMend(file)) return judged;
		for (let round = 0; round < MOST_ROUNDS; round++) {
			const text = mend(judged.text, judged.messages.filter((message) => message.isNew));
			if (text === judged.text) break;
			const again = await openInspector({
				path,
				text,
				baseText: base?.text
			}, { trusted: true });
			try {
				judged = await judgeText(text, path, again, {
					config,
					verdicts,
					base
				});
			} finally {
				await again.close();
			}
		}
		if (judged.text !== file.text) write(path, encodeText(file, judged.text), path);
		return judged;
	} catch (reason) {
		return failed(told(path, reason));
	}
}
async function judgeText(text, path, inspector, { config, verdicts, base }) {
	const { outline } = inspector;
	const circumstances = {
		...circumstancesOf(path, inspector, config, base),
		verdicts
	};
	const messages = await inspector.judge(circumstances);
	return {
		path,
		text,
		holds: {
			...outline,
			links: outline.links.length
		},
		messages,
		outline
	};
}
function circumstancesOf(path, { outline }, config, base) {
	const root = findRepository(dirname(path));
	if (root === void 0) return configured(config, path);
	const repositoryPath = pathInRepository(root, path);
	const urls = outline.links.map(({ url }) => url);
	const existingPaths = findExistingPaths(root, repositoryPath, urls);
	return {
		...configured(config, repositoryPath),
		repositoryPath,
		existingPaths,
		baseExistingPaths: base?.paths
	};
}
/** Bytes that are no UTF-8 would change with the first letter mended. */
function mayMend({ path, faithful }) {
	if (!faithful) complain(`${path}: not mended, for it holds bytes that are not UTF-8`);
	return faithful;
}
function deliver(report, inspected, options) {
	const toFile = options.output !== void 0;
	const text = render(report, inspected, {
		quiet: options.quiet ?? false,
		format: options.format,
		color: !toFile && options.color && process.stdout.isTTY && !process.env.NO_COLOR,
		width: !toFile && process.stdout.columns || 100
	});
	if (!toFile) {
		process.stdout.write(text);
		return;
	}
	write(options.output, text, `--output ${options.output}`);
}
/** @throws {UsageError} that names what was asked for */
function write(path, text, name) {
	try {
		writeFileSync(path, text);
	} catch {
		throw new UsageError(`${name}: cannot be written`);
	}
}
function render(report, inspected, { format, ...look }) {
	if (format === "json") return toJson(report);
	const sources = new Map(inspected.map(({ path, text }) => [path, text]));
	return toText(report, sources, look);
}
function complain(message) {
	process.stderr.write(`awesome-keeper: ${visible(message)}\n`);
}

export { command };