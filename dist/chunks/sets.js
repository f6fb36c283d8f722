import { t as UsageError } from "./usage-error.js";
import { a as isPlain, i as isEmoji, r as graphemes } from "./printable2.js";
import { i as pathInRepository, r as leavesRepository } from "./paths.js";
import { A as ListSession, I as parseConfig, N as CONFIG_PATH, i as setNotes, m as readTextFile, n as fileSets, r as neededPaths, t as SetEntries, y as mayRead } from "./list-sets.js";
import { globSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { styleText } from "node:util";
import { devNull } from "node:os";

// src/app/shared/config-file.ts
/** In bytes, much larger than any configuration. */
const MAX_CONFIG_SIZE = 1048576;
/**
* The configuration file of a folder, if it has one. It came with the lists, perhaps from a stranger.
* @throws {UsageError} where it cannot be read, is a link out of the folder, or has another name @throws {ConfigError}
*/
function findConfig(folder) {
	const path = relative(".", join(folder, CONFIG_PATH));
	if (isFile(path)) return readConfig(path, folder);
	const misnamed = MISNAMED.find((name) => isFile(join(folder, name)));
	if (misnamed === void 0) return;
	throw new UsageError(`${relative(".", join(folder, misnamed))} is not read: the configuration is ${CONFIG_PATH}. Rename the file, or name it with --config.`);
}
/** Names that are taken for that of the configuration. */
const MISNAMED = [".github/awesome-keeper.yaml", ...["", "."].flatMap((dot) => ["yml", "yaml"].map((end) => `${dot}awesome-keeper.${end}`))];
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
/**
* `/dev/null` stands for no configuration: its result is the defaults.
* @param root the folder out of which no symbolic link may lead; default: the file's repository
* @throws {UsageError} where it cannot be read @throws {ConfigError}
*/
function readConfig(path, root) {
	const limits = {
		limit: MAX_CONFIG_SIZE,
		...root !== void 0 && { root }
	};
	const text = path === devNull ? "" : readTextFile(path, limits).text;
	return {
		path,
		text,
		config: parseConfig(text, path)
	};
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

// src/text/columns.ts
/** The graphemes of a text with their widths. */
function pieces(text) {
	return graphemes(text).map((grapheme) => ({
		...grapheme,
		width: widthOf(grapheme.shown)
	}));
}
/** The columns that a terminal needs for a text that is safe to show. */
function columns(text) {
	return pieces(text).reduce((sum, { width }) => sum + width, 0);
}
/**
* The columns of a grapheme. Not by `string-width`, whose pattern of all emoji takes V8 longer than
* linting a small list: emoji are recognized by their form here.
*/
function widthOf(grapheme) {
	if (isPlain(grapheme)) return grapheme.length;
	if (isEmoji(grapheme) && IN_COLOR.test(grapheme)) return 2;
	const [first = "", ...others] = grapheme.replace(UNSEEN, "");
	if (first === "") return 0;
	return others.filter((one) => ADDED.test(one)).reduce(addWidth, eastAsianWidth(point(first)));
}
/** What terminals show as a picture: its default, or asked for by a selector. */
const IN_COLOR = /\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|[\uFE0F\u200D]/u;
/** Characters on top of others, or not shown. */
const UNSEEN = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Characters that take columns of their own in the grapheme of another. */
const ADDED = /[\p{Mc}\uFF00-\uFFEF]/u;
function addWidth(sum, character) {
	return sum + eastAsianWidth(point(character));
}
function point(character) {
	return character.codePointAt(0) ?? 0;
}

// src/report/terminal/wrap.ts
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;
/**
* Breaks a text into lines of at most `width` columns, safe for a terminal: at blanks and beside
* wide characters. A word that is too long stays whole on its own line.
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

// src/report/terminal/colors.ts
/** @param color whether to use ANSI escapes, whatever the output is */
function colorizer(color) {
	return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
const COLORS = {
	error: "red",
	warning: "yellow",
	info: "blue"
};

// src/app/shared/disk-files.ts
/** The files of a folder on the disk; what a symbolic link leads to is none of them. */
function diskFiles(root) {
	const statOf = (path) => {
		const place = join(root, path);
		if (path.includes("\0") || leavesRepository(place, root)) return;
		return lstatSync(place, { throwIfNoEntry: false });
	};
	return {
		kindOf(path) {
			const stat = statOf(path);
			if (stat?.isFile()) return "file";
			return stat?.isDirectory() ? "folder" : void 0;
		},
		namesIn(folder) {
			if (!statOf(folder)?.isDirectory()) return [];
			return readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
		},
		sizeOf: (path) => statOf(path)?.size ?? 0,
		read(path) {
			try {
				return readTextFile(join(root, path), { root }).text;
			} catch (error) {
				if (error instanceof UsageError) return;
				throw error;
			}
		}
	};
}

// src/app/cli/sets.ts
/** Reads what the sets of lists need. */
async function readLocalSets(lists, sets, { root, worker, budget, results }) {
	if (sets.length === 0) return {
		entries: void 0,
		notes: []
	};
	const all = markdownFiles(root);
	const found = fileSets(sets, all);
	const sessions = new Map(lists.map(({ path, session }) => [pathInRepository(root, path), session]));
	const files = diskFiles(root);
	const byPath = /* @__PURE__ */ new Map();
	for (const path of neededPaths(found, new Set(sessions.keys()))) {
		const list = sessions.get(path);
		const entries = list ? await list.setEntries() : await readOther(path);
		if (entries) byPath.set(path, entries);
	}
	return {
		entries: byPath.size === 0 ? void 0 : new SetEntries(found, byPath, results),
		notes: setNotes(sets, all)
	};
	async function readOther(path) {
		if (files.kindOf(path) !== "file" || !mayRead(budget, path, files.sizeOf(path))) return;
		const text = await files.read(path);
		if (text === void 0) return;
		const session = await ListSession.open({
			path,
			text
		}, {
			trusted: true,
			worker
		});
		const entries = await session.setEntries();
		await session.close();
		return entries;
	}
}
function markdownFiles(root) {
	return globSync("**/*.{md,markdown}", {
		cwd: root,
		exclude: ["**/node_modules/**", "**/.git/**"]
	}).map((path) => path.split(sep).join("/"));
}

export { wrap as a, findConfig as c, colorizer as i, readConfig as l, diskFiles as n, columns as o, COLORS as r, pieces as s, readLocalSets as t };