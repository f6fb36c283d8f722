import { c as setFailed, d as warning, l as setOutput, o as info, r as error, t as ExitCode } from "./core.js";
import { A as newFindings, C as unmentionedFixes, D as withRequirements, E as toReport, F as needsMembership, G as fenceFor, H as unmetCount, I as version, J as prose, K as fenced, L as existingPhrases, M as counts, N as resultsOf, O as countSeverities, P as findWord, Q as extendConfig, R as headline, T as textsOf, W as codeSpan, X as safeJsonLine, Y as tableRow, Z as toJson, _ as lineUrl, a as neededFacts, b as toSarif, c as unusedIgnores, d as findingMarkdown, f as folded, g as fileMarkdown, h as encodePath, i as entryPolicyOf, j as admit, k as mostSevereFirst, l as reportLinks, m as messageMarkdown, n as applyFixes, o as unmetByPath, p as ruleDefinitions, q as link$1, r as safeFixes, s as withoutIgnored, t as fixList, u as githubAccess, v as placeMarkdown, w as unmentionedPlaces, y as SizeBudget } from "./fix-list.js";
import { n as selectResults, t as checkLinks } from "./check.js";
import { a as compare, c as amounts, d as number, l as enumerate, o as truncate, s as amount } from "./plain-words.js";
import { n as disarm, o as visible } from "./printable2.js";
import { t as referenceReader } from "./referenced-text.js";
import { p as mergeChanges, u as MAX_TEXT_LENGTH$1 } from "./outline.js";
import { a as isApiError, c as isGitHubError, i as hasStatus, o as isDenied, s as isFault, t as RateLimitError } from "./client.js";
import { B as globMatcher, Ct as text$1, Tt as matcherOf, X as SEVERITIES, Z as readSetting, a as entry_requirements_default, b as repositoryPath, et as isGone, it as shortHash, j as isCommunityFile, q as documentationUrl, xt as plainText } from "./registry.js";
import { A as ListSession, B as require_dist, C as unreadNote, D as readsPapers, E as readsPages, M as UnreadableListError, O as usesBadges, S as readPages, T as configuredContext, b as readBasePages, d as nothingMatches, i as setNotes, j as LintWorker, k as usesOwnRepository, l as isRootReadme, m as readTextFile, n as fileSets, r as neededPaths, t as SetEntries, x as readBudget, y as mayRead } from "./list-sets.js";
import { o as isDay, s as isoDay } from "./github.js";
import { t as UsageError } from "./usage-error.js";
import { i as IssuesDisabledError, t as namedReference } from "./inputs.js";
import { $ as safeParse, A as integer, B as nonEmpty, C as check, F as maxLength, G as omit, I as maxValue, J as picklist, N as literal, O as getDotPath, Q as safeInteger, R as minLength, S as boolean, T as exactOptional, U as number$2, V as nullable, W as object, Y as pipe, Z as regex, b as withoutCredentials, d as metadataOf, et as strictObject, h as identify, n as LINK_STATUSES, nt as string, o as SKIP_CODES, ot as unknown, p as PROJECT_URL, r as MAX_URL_LENGTH$4, rt as title, s as factsOfMetadata, st as url$2, tt as strictTuple, u as linkKey, w as description, x as array, z as minValue } from "./result.js";
import { n as least, t as greatest } from "./extremes.js";
import { t as repositoryOf } from "./repository2.js";
import { t as findFacts } from "./find.js";
import { c as readBounded, i as writeWhole, n as TimeLimitError, r as withinTime } from "./patterns.js";
import { T as createAddressCheck } from "./packages.js";
import { c as saveCache, h as cacheKey, i as CACHE_FILE_NAME, l as cachedMetadata, s as loadCache, u as cachedPage } from "./plan.js";
import { t as parseJson$1 } from "./json.js";
import { EOL } from "os";
import { constants, promises } from "fs";
import { rmSync, writeFileSync as writeFileSync$1 } from "node:fs";
import { join, posix } from "node:path";
import { hash } from "node:crypto";
import { isIP } from "node:net";
import { Worker } from "node:worker_threads";

// node_modules/@actions/core/lib/summary.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// src/app/action/follow-links.ts
/** Git itself follows no more, and its links are no longer. */
const MAX_HOPS = 8;
const MAX_TARGET_BYTES = 4096;
/**
* Follows the symbolic links at and above a path inside of a tree.
* @param read the path that a link holds, by the id of its contents
*/
async function follow(path, tree, read) {
	let [at, target] = [path, ""];
	for (let hops = 0; hops <= MAX_HOPS; hops++) {
		const link = leadingLink(at, tree);
		if (link === void 0) {
			if (tree.files.has(at) || !tree.whole) return {
				kind: "file",
				path: at
			};
			break;
		}
		if ((tree.sizes.get(link) ?? 0) > MAX_TARGET_BYTES) break;
		const held = await read(tree.links.get(link) ?? "");
		target ||= held;
		const next = posix.join(posix.dirname(link), held, at.slice(link.length));
		if (held === "" || posix.isAbsolute(held) || next === ".." || next.startsWith("../")) break;
		at = next;
	}
	return {
		kind: "broken-link",
		target
	};
}
/** The first part of a path that is a symbolic link. */
function leadingLink(path, { links }) {
	let end = -1;
	do {
		end = path.indexOf("/", end + 1);
		const part = end < 0 ? path : path.slice(0, end);
		if (links.has(part)) return part;
	} while (end >= 0);
}

// src/app/action/sources.ts
/** The texts that others changed, in all versions together: 8 MB in UTF-16 code units. */
const MAX_TEXTS_LENGTH = 8e6;
/** Lists that others changed, and symbolic links that are followed. */
const MAX_LISTS = 100;
/** A larger file has too many characters: a code unit takes at most three bytes. */
const MAX_BYTES = 3 * MAX_TEXT_LENGTH$1;
async function readEnds({ head, base }, repository) {
	const [tree, comparison] = await Promise.all([repository.readTree(head), base === void 0 ? void 0 : repository.compare(base, head)]);
	return {
		tree,
		baseTree: comparison && await repository.readTree(comparison.mergeBase),
		comparison
	};
}
/**
* Why a list of a change by others is not read.
*
* @param index its place among the lists
* @param length of the texts read before it, in UTF-16 code units
*/
function whyNotRead({ tree }, paths, index, length) {
	const bytes = tree.sizes.get(paths[index]?.path ?? "") ?? 0;
	if (index >= 100) return `The change edits ${paths.length} lists, and at most ${100} are read. Split it.`;
	if (bytes > MAX_BYTES) return `The file has ${(bytes / 1e6).toFixed(1)} MB, and at most ${MAX_TEXT_LENGTH$1 / 1e6} million characters are read. Split it.`;
	if (length + bytes / 3 > MAX_TEXTS_LENGTH) return `The changed lists together have more than ${MAX_TEXTS_LENGTH / 1e6} million characters. Split the change.`;
}
/** Nothing where the head should have it and has no such file: GitHub listed it, so it is not an empty list. */
async function readSource({ path, basePath, fileChange }, { comparison }, head, repository) {
	const { mergeBase = "", base = "" } = comparison ?? {};
	const [text, baseText = "", tipText] = await Promise.all([
		fileChange && isGone(fileChange) ? "" : repository.readText(path, head),
		comparison && basePath !== void 0 ? repository.readText(basePath, mergeBase) : "",
		base === mergeBase ? void 0 : repository.readText(basePath ?? path, base)
	]);
	if (text === void 0 || !comparison) return text === void 0 ? void 0 : {
		path,
		text
	};
	return {
		path,
		text,
		baseText,
		tipText: tipText === baseText ? void 0 : tipText,
		fileChange
	};
}

// src/app/action/find-lists.ts
/**
* The lists that globs choose, also those that the change takes away. Of a change only those that
* it edits, unless it removes a file that any list may link.
*
* @throws {UsageError} where the repository has none
*/
async function findListPaths(ends, globs, { head }, repository) {
	const { tree, baseTree, comparison } = ends;
	if (!tree.whole && comparison?.whole === false) throw new UsageError("The change is too large: GitHub lists neither all files nor all changes");
	const isList = globs ? globMatcher(globs) : isRootReadme;
	const areWhole = tree.whole && (baseTree?.whole ?? true);
	const now = await namedFiles(tree.whole ? void 0 : guessPaths(globs, comparison), tree);
	const before = baseTree ? await namedFiles(areWhole ? void 0 : takenPaths(comparison), baseTree) : /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	addPresent(lists, {
		now,
		before
	}, ends);
	addMissing(lists, {
		now,
		before
	}, ends);
	for (const [name, { kind }] of now) {
		const isNamed = globs?.includes(name) ?? true;
		if (kind === "file" || !isNamed || before.has(name)) continue;
		const [path, basePath, isTouched] = [
			name,
			void 0,
			true
		];
		lists.set(name, {
			path,
			basePath,
			isTouched,
			failure: FAILURES[kind]
		});
	}
	if (lists.size === 0) throw new UsageError(noList(head, globs, tree));
	if (!areWhole || !baseTree) return [...lists.values()];
	const removesAny = baseTree.paths.values().some((path) => !tree.paths.has(path));
	return [...lists.values()].filter(({ isTouched }) => isTouched || removesAny).toSorted((one, other) => Number(other.isTouched) - Number(one.isTouched));
	async function namedFiles(guessed, side) {
		const { files, links, submodules } = side;
		const found = /* @__PURE__ */ new Map();
		for (const path of (guessed ?? [...files.keys()]).filter(isList)) if (!links.has(path)) found.set(path, {
			kind: "file",
			path
		});
		const followed = [...links.keys()].filter(isList).slice(0, 100);
		for (const path of followed) found.set(path, await follow(path, side, (id) => repository.readLinkTarget(id)));
		for (const path of submodules) if (isList(path)) found.set(path, { kind: "submodule" });
		return found;
	}
}
const FAILURES = {
	"broken-link": "The file is a symbolic link that leads to no file of this repository. Correct the link, or commit the file itself.",
	submodule: "A submodule is no list. Name a file in `files`."
};
/** The lists that the head has, each file once. */
function addPresent(lists, { now, before }, { tree, baseTree, comparison }) {
	const previous = new Map(comparison?.files.map((file) => [file.path, file.previousPath]));
	for (const [name, file] of now) {
		if (file.kind !== "file") continue;
		const { path } = file;
		const was = before.get(name);
		const from = previous.get(path) ?? path;
		const basePath = baseTree && (!baseTree.whole || baseTree.files.has(from)) ? from : was?.kind === "file" ? was.path : void 0;
		const isLinked = name !== path && was?.kind === "file" && was.path !== path;
		const isRenamed = from !== path && before.has(from) && !now.has(from);
		const fileChange = isLinked ? {
			kind: "linked",
			from: name
		} : isRenamed ? {
			kind: "renamed",
			from,
			isListed: true
		} : lists.get(path)?.fileChange;
		const isEqual = tree.whole && baseTree?.whole && basePath !== void 0 && tree.files.get(path) === baseTree.files.get(basePath);
		lists.set(path, {
			path,
			basePath,
			isTouched: !isEqual || fileChange !== void 0,
			fileChange
		});
	}
}
/** The lists of the base that are not at their place any more. */
function addMissing(lists, { now, before }, { comparison }) {
	const renamed = new Map(comparison?.files.filter(({ status }) => status === "renamed").map(({ path, previousPath }) => [previousPath, path]));
	for (const [name, was] of before) {
		const is = now.get(name);
		if (was.kind !== "file" || is?.kind === "file") continue;
		const basePath = was.path;
		const path = renamed.get(basePath);
		if (is) lists.set(name, {
			path: name,
			basePath,
			isTouched: true,
			fileChange: is
		});
		else if (path === void 0) {
			if (lists.has(basePath)) continue;
			lists.set(name, {
				path: name,
				basePath,
				isTouched: true,
				fileChange: { kind: "deleted" }
			});
		} else if (!lists.has(path)) {
			const fileChange = {
				kind: "renamed",
				from: basePath,
				isListed: false
			};
			lists.set(path, {
				path,
				basePath,
				isTouched: true,
				fileChange
			});
		}
	}
}
/** Where GitHub lists only a part of a large tree: the named and the changed files. */
function guessPaths(globs, comparison) {
	const named = (globs ?? ["README.md"]).filter((glob) => !/[*?[\]{}()!]/.test(glob));
	const changed = comparison?.files.filter(({ status }) => status !== "removed") ?? [];
	return [.../* @__PURE__ */ new Set([...named, ...changed.map(({ path }) => path)])];
}
/** There: the files that the change takes from their place. */
function takenPaths(comparison) {
	return (comparison?.files ?? []).flatMap(({ status, path, previousPath }) => status === "removed" ? path : status === "renamed" ? previousPath ?? [] : []);
}
function noList(head, globs, tree) {
	const what = `No list found at ${head}: ${nothingMatches(globs, "at the root")}.`;
	if (!tree.whole) return `${what} GitHub returned only a part of the tree: name the lists in \`files\`.`;
	const sizeOf = (path) => tree.sizes.get(path) ?? 0;
	const [example = "docs/list.md"] = [...tree.files.keys()].filter((path) => /\.(?:md|markdown)$/i.test(path)).sort((one, other) => sizeOf(other) - sizeOf(one));
	return `${what} Write the path of the list in \`files\`, for example \`files: ${example}\`.`;
}

// src/app/action/output.ts
/** GitHub shows at most this many annotations of each kind per step. */
const MAX_ANNOTATIONS = 10;
/** Titles in an annotation may have any length. In UTF-16 code units. */
const MAX_ANNOTATION_LENGTH = 1e3;
/**
* @param pull the number of the pull request, if it is one: SARIF then holds only new findings; for
* a branch all, because GitHub takes a finding that is missing as fixed
*/
function writeFiles({ inputs: { instance: id }, runner: { folder } }, report, { lists }, pull) {
	const isPull = pull !== void 0;
	const name = [
		"awesome-keeper",
		id,
		pull
	].filter(Boolean).join("-");
	const [json, sarif] = [join(folder, `${name}.json`), join(folder, `${name}.sarif`)];
	const options = {
		version,
		texts: textsOf(lists),
		...id && { id }
	};
	writeFileSync$1(json, toJson(report));
	writeFileSync$1(sarif, toSarif(isPull ? report : allNew(report), {
		...options,
		hasBase: isPull,
		hasCheckout: false
	}));
	return {
		json,
		sarif
	};
}
function allNew(report) {
	return {
		...report,
		findings: report.findings.map((finding) => ({
			...finding,
			new: true
		}))
	};
}
/** Annotates the lines of new errors and warnings, as many as GitHub shows. */
function annotate({ findings }) {
	for (const [severity, show] of [["error", error], ["warning", warning]]) {
		const found = findings.filter((finding) => finding.new && finding.severity === severity);
		for (const { message, path, line, endLine, rule } of found.slice(0, MAX_ANNOTATIONS)) {
			const text = visible(truncate(message, MAX_ANNOTATION_LENGTH));
			const title = visible(rule);
			if (visible(path) === path) show(text, {
				title,
				file: path,
				startLine: line,
				endLine
			});
			else show(`${visible(truncate(path, MAX_ANNOTATION_LENGTH))}:${line}: ${text}`, { title });
		}
	}
}
/** Annotates the run with the rules of the pull request that are not met; entries' are findings. */
function annotateRules({ rules }) {
	for (const { entry, status, severity, message } of rules) {
		if (status !== "failed" || severity === "info" || entry) continue;
		(severity === "error" ? error : warning)(visible(truncate(plainText(message), MAX_ANNOTATION_LENGTH)));
	}
}
/** Writes to the log; nothing in the text can be a workflow command. */
function log(text) {
	info(disarm(visible(text)));
}
/** Annotates the run with a warning; nothing in the text can be a workflow command. */
function warn(message) {
	warning(visible(message));
}

// src/app/action/tree-files.ts
/** The files of a commit, read through the API. A symbolic link is none: GitHub shows where it leads. */
function treeFiles({ files, paths, sizes }, commit, repository) {
	let byFolder;
	return {
		kindOf: (path) => files.has(path) ? "file" : paths.has(path) ? "folder" : void 0,
		namesIn(folder) {
			byFolder ??= Map.groupBy(files.keys(), folderOf);
			return (byFolder.get(folder) ?? []).map((path) => path.slice(path.lastIndexOf("/") + 1));
		},
		sizeOf: (path) => sizes.get(path) ?? 0,
		read: (path) => repository.readText(path, commit)
	};
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/app/action/pages.ts
/** How long it may take to parse the pages that a change by others links, in milliseconds. */
const TIME_LIMIT$3 = 1e4;
/** Reads the pages that lists link at the head of a change, and those that it changes before it, too. */
async function readLinkedPages(lists, { ends, range, repository, worker, budget }) {
	const { tree, baseTree, comparison } = ends;
	const { head, own = [], byOthers } = range;
	if (!tree.whole) return;
	const started = performance.now();
	const anchorsOf = async (path, text) => {
		const time = TIME_LIMIT$3 - (performance.now() - started);
		if (byOthers && time <= 0) {
			budget.left.add(path);
			return;
		}
		const limits = {
			trusted: false,
			worker,
			...byOthers && { time }
		};
		const session = await ListSession.open({
			path,
			text
		}, limits);
		await session.close();
		return session.outline?.anchors;
	};
	const services = {
		budget,
		anchorsOf
	};
	const files = treeFiles(tree, head, repository);
	const pages = await readPages(lists, own, {
		...services,
		files
	});
	if (!baseTree?.whole || !comparison) return {
		pages,
		basePages: void 0
	};
	const isSame = (path) => tree.files.get(path) === baseTree.files.get(path);
	return {
		pages,
		basePages: await readBasePages(pages, lists, isSame, {
			...services,
			files: treeFiles(baseTree, comparison.mergeBase, repository)
		})
	};
}

// src/app/action/sets.ts
/** How long it may take to parse the other files of the sets of a change by others, in milliseconds. */
const TIME_LIMIT$2 = 15e3;
const NOT_COMPARED = ["The files of sets are not compared: GitHub returned only a part of the tree."];
/** Reads what the sets of the open lists need. @param results name repositories */
async function readSets(sessions, sets, open, results) {
	const { tree } = open.ends;
	if (sets.length === 0) return {
		entries: void 0,
		notes: []
	};
	if (!tree.whole) return {
		entries: void 0,
		notes: NOT_COMPARED
	};
	const all = [...tree.files.keys()];
	const found = fileSets(sets, all);
	const lists = new Map(sessions.map((session) => [session.path, session]));
	const byPath = /* @__PURE__ */ new Map();
	const started = performance.now();
	for (const path of neededPaths(found, new Set(lists.keys()))) {
		const left = TIME_LIMIT$2 - (performance.now() - started);
		const list = lists.get(path);
		const entries = list ? await list.setEntries() : await readOther(path, open, left);
		if (entries) byPath.set(path, entries);
	}
	return {
		entries: byPath.size === 0 ? void 0 : new SetEntries(found, byPath, results),
		notes: setNotes(sets, all)
	};
}
/** The entries of a file that is none of the lists, with its base where the change edits or renames it. */
async function readOther(path, { ends, range, repository, worker, budget }, left) {
	const { tree, baseTree, comparison } = ends;
	const { head, byOthers } = range;
	if (byOthers && left <= 0) budget.left.add(path);
	else if (mayRead(budget, path, tree.sizes.get(path) ?? 0)) {
		const from = comparison?.files.find((file) => file.path === path)?.previousPath ?? path;
		const isEdited = comparison && tree.files.get(path) !== baseTree?.files.get(from);
		if (isEdited && !mayRead(budget, from, baseTree?.sizes.get(from) ?? 0)) return;
		const [text, baseText] = await Promise.all([repository.readText(path, head), isEdited ? repository.readText(from, comparison.mergeBase).then((past = "") => past) : void 0]);
		if (text === void 0) return;
		const limits = {
			trusted: false,
			worker,
			...byOthers && { time: left }
		};
		const session = await ListSession.open({
			path,
			text,
			baseText
		}, limits);
		const entries = await session.setEntries();
		await session.close();
		return entries;
	}
}

// src/app/action/check-lists.ts
/** How long it may take to parse a change by others, and to lint it, in milliseconds. */
const TIME_LIMIT$1 = {
	parse: 35e3,
	lint: 15e3
};
/** How long a run that is stopped waits for the worker, in milliseconds. */
const TIME_TO_STOP = 1e3;
/** Checks the lists of a commit, read through the API. */
async function checkLists(job, range, { checkLinks, findUnmet }) {
	const { repository, config, inputs, signal } = job;
	const ends = await readEnds(range, repository);
	const worker = new LintWorker();
	const stop = () => void setTimeout(() => void worker.stop(NOT_CHECKED), TIME_TO_STOP).unref();
	signal.addEventListener("abort", stop);
	try {
		const sessions = await openLists(ends, inputs.files.length > 0 ? inputs.files : config.files, range, repository, worker);
		const links = await checkLinks(linkingLists(sessions).map(({ path, outline }) => ({
			path,
			...outline
		})));
		for (const note of links?.notes ?? []) log(note);
		const ownRepository = usesOwnRepository(config) ? await readAbout(repository) : void 0;
		const communityFiles = [...ends.tree.paths].filter(isCommunityFile);
		const budget = readBudget();
		const open = {
			ends,
			range,
			repository,
			worker,
			budget
		};
		const sets = await readSets(sessions, config.sets, open, links?.results);
		const linked = await readLinkedPages(linkingLists(sessions), open);
		const notes = [...sets.notes, unreadNote(budget) ?? []].flat();
		for (const note of notes) log(note);
		const unmet = await findUnmet?.(await changedEntries(sessions, ends), links);
		const lists = await lintLists(sessions, range, (path, outline) => ({
			...withUnmet(contextOf$1(path, outline, ends, job, communityFiles), unmet?.get(path)),
			...linked,
			ownRepository,
			set: sets.entries?.of(path),
			isTrusted: !range.byOthers,
			linkResults: links?.results
		}));
		const { comparison, tree } = ends;
		return {
			lists,
			areAllLists: tree.whole,
			links,
			comparison,
			notes
		};
	} finally {
		signal.removeEventListener("abort", stop);
		await worker.close();
	}
}
const NOT_CHECKED = new UnreadableListError("The run was stopped before this list was checked.");
function linkingLists(sessions) {
	return sessions.flatMap(({ path, outline }) => outline ? [{
		path,
		outline
	}] : []);
}
/** The rule also reports the rules of the pull request that an entry does not meet. */
function withUnmet(context, unmet) {
	if (!unmet) return context;
	return {
		...context,
		unmet,
		settings: {
			...context.settings,
			[entry_requirements_default.meta.id]: "on"
		}
	};
}
async function changedEntries(sessions, { comparison }) {
	const changes = [];
	for (const session of sessions) {
		if (session.failure) continue;
		const found = comparison ? await session.changes() : await session.entries();
		if (found) changes.push(Array.isArray(found) ? {
			added: found,
			edited: 0,
			removed: []
		} : found);
	}
	const moved = (comparison?.files ?? []).map(({ path, previousPath }) => ({
		path,
		previousPath
	}));
	const listPaths = new Set(sessions.map(({ path }) => path));
	return {
		changes: mergeChanges(changes),
		areAllRead: sessions.every(({ failure }) => failure === void 0),
		listPaths: /* @__PURE__ */ new Set([...listPaths, ...moved.flatMap(({ path, previousPath }) => listPaths.has(path) ? previousPath ?? [] : [])]),
		paths: moved.flatMap(({ path, previousPath }) => [path, ...previousPath ? [previousPath] : []]),
		areAllPaths: comparison?.whole ?? true
	};
}
async function openLists(ends, globs, range, repository, worker) {
	const { head, byOthers } = range;
	const paths = await findListPaths(ends, globs, range, repository);
	const sessions = [];
	const started = performance.now();
	let length = 0;
	for (const [index, listPath] of paths.entries()) {
		const mayDrop = byOthers && !listPath.isTouched;
		const refused = listPath.failure ?? (byOthers ? whyNotRead(ends, paths, index, length) : void 0);
		const source = refused === void 0 ? await readSource(listPath, ends, head, repository) : void 0;
		if (!source) {
			const failure = new UnreadableListError(refused ?? "The file does not exist.");
			if (!mayDrop) sessions.push(ListSession.failed({
				path: listPath.path,
				text: ""
			}, failure));
			continue;
		}
		length += lengthOf(source);
		const left = Math.max(TIME_LIMIT$1.parse - (performance.now() - started), 1);
		const limits = {
			trusted: false,
			worker,
			...byOthers && { time: left }
		};
		const session = await ListSession.open(source, limits);
		if (session.failure && mayDrop) await session.close();
		else sessions.push(session);
	}
	return sessions;
}
function lengthOf({ text, baseText = "", tipText = "" }) {
	return text.length + baseText.length + tipText.length;
}
/** Lints one list after the other; each may use the time that the others leave. */
async function lintLists(sessions, { byOthers }, contextOf) {
	const lists = [];
	const started = performance.now();
	for (const session of sessions) {
		const left = Math.max(TIME_LIMIT$1.lint - (performance.now() - started), 1);
		const time = byOthers ? left : void 0;
		lists.push(await session.lint((outline) => contextOf(session.path, outline), time));
		await session.close();
	}
	return lists;
}
/** What GitHub knows of the repository; nothing where it does not answer. */
async function readAbout(repository) {
	try {
		return await repository.readAbout();
	} catch (error) {
		if (!isGitHubError(error)) throw error;
		log(`What GitHub knows of the repository could not be read: ${error.message}`);
		return;
	}
}
function contextOf$1(path, { links }, { tree, baseTree }, { config, now }, communityFiles) {
	const named = [...links.map(({ url }) => repositoryPath(url, path) ?? ""), ...communityFiles];
	return {
		...configuredContext(config, path, isoDay(now)),
		repositoryPath: path,
		existingPaths: tree.whole ? new Set(named.filter((name) => tree.paths.has(name))) : void 0,
		baseExistingPaths: baseTree?.whole ? baseTree.paths : void 0
	};
}

// src/report/markdown/added.ts
const MAX_TITLE_LENGTH$6 = 120;
const MAX_ENTRIES$1 = 100;
/** What is known of the links; a column is left out where it would be empty. */
const METADATA_COLUMNS = [{
	head: "Paper",
	textOf: (one) => one.kind === "paper" ? paperText$1(one) : void 0
}, {
	head: "Repository",
	textOf: (one, now) => one.kind === "repository" ? repositoryText(one, now) : void 0
}];
const YEAR = 315576e5;
/**
* What a maintainer would look up before merging: papers and repositories of the added entries.
* @param now milliseconds since 1970
*/
function addedMarkdown(added, context, budget, now) {
	if (added.length === 0) return [];
	const entries = added.slice(0, MAX_ENTRIES$1);
	const cellOf = ({ metadata }, { textOf }) => metadata.flatMap((one) => textOf(one, now) ?? []).join("; ");
	const columns = METADATA_COLUMNS.filter((column) => entries.some((entry) => cellOf(entry, column) !== ""));
	const { taken } = budget.take(entries, (entry) => tableRow([
		`${prose(entry.title, MAX_TITLE_LENGTH$6)} (${placeMarkdown(entry, context)})`,
		prose(entry.section, MAX_TITLE_LENGTH$6),
		...columns.map((column) => cellOf(entry, column))
	]));
	const left = added.length - taken.length;
	return [
		`### Added: ${amount(added.length, "entry", "entries")}`,
		[
			tableRow([
				"Entry",
				"Section",
				...columns.map(({ head }) => head)
			]),
			tableRow([
				"---",
				"---",
				...columns.map(() => "---")
			]),
			...taken.map(({ text }) => text)
		].join("\n"),
		...left > 0 ? [`Not shown: ${amount(left, "more entry", "more entries")}.`] : []
	];
}
function paperText$1({ title, published, isWithdrawn }) {
	return [
		`“${prose(title, MAX_TITLE_LENGTH$6)}”`,
		...published === void 0 ? [] : [published],
		...isWithdrawn ? ["**withdrawn**"] : []
	].join(", ");
}
function repositoryText(repository, now) {
	const { name, created, pushed, stars, license, isArchived, archived, isDisabled } = repository;
	return [
		codeSpan(name),
		...created === void 0 ? [] : [ageText(created, now)],
		...stars === void 0 ? [] : [`${number(stars)} ★`],
		license === void 0 || license === "NOASSERTION" ? "no known license" : codeSpan(license),
		...pushed === void 0 ? [] : [`last push ${pushed}`],
		...isArchived ? [`**archived**${archived === void 0 ? "" : ` ${archived}`}`] : [],
		...isDisabled ? ["**disabled**"] : []
	].join(", ");
}
function ageText(created, now) {
	const months = Math.max(0, Math.floor((now - Date.parse(created)) / YEAR * 12));
	if (months === 0) return "new this month";
	return months < 24 ? `${amount(months, "month")} old` : `${amount(Math.floor(months / 12), "year")} old`;
}

// src/report/markdown/links.ts
const MAX_PLACES = 3;
const LISTED = [
	["dead", "Dead"],
	["unreachable", "Unreachable (may be temporary)"],
	["blocked", "Blocked (these sites refuse automated requests)"]
];
/** The checked links: a pie chart of their statuses, and those that did not answer well. */
function linksMarkdown(links, context, budget) {
	if (links.length === 0) return [];
	const byStatus = Map.groupBy(links, ({ status }) => status);
	const sections = LISTED.flatMap(([status, heading]) => {
		const found = byStatus.get(status) ?? [];
		if (found.length === 0) return [];
		const { taken, left } = budget.take(found, (link) => linkMarkdown(link, context));
		const more = left > 0 ? [`- ${number(left)} more are not shown`] : [];
		const list = [...taken.map(({ text }) => text), ...more].join("\n");
		const title = `${heading}: ${amount(found.length, "link")}`;
		return status === "dead" ? [`**${title}**`, list] : [folded(title, list)];
	});
	const slices = LINK_STATUSES.flatMap((status) => {
		const count = byStatus.get(status)?.length ?? 0;
		return count > 0 ? [`  "${status}" : ${count}`] : [];
	});
	return [
		"### Links",
		[
			"```mermaid",
			`pie showData title ${amount(links.length, "link")}`,
			...slices,
			"```"
		].join("\n"),
		...sections
	];
}
function linkMarkdown({ url, reason, places }, { commit, file }) {
	const named = places.slice(0, MAX_PLACES).map((place, index) => placeMarkdown(place, {
		commit,
		file: places[index - 1]?.path ?? file
	}));
	const more = places.length - named.length;
	const all = more > 0 ? [...named, `${number(more)} more`] : named;
	return `- ${codeSpan(url)}: ${prose(reason)}${all.length > 0 ? ` (${all.join(", ")})` : ""}`;
}

// src/report/markdown/requirements.ts
/** The table of requirements, for the summary comment and the job summary. */
/** Code points of a cell's text. */
const MAX_CELL_LENGTH = 200;
/** Code points of an entry's title. */
const MAX_TITLE_LENGTH$5 = 60;
/**
* The requirements with what was found, failed ones first, then when services were asked; advice
* opens on a click. Nothing where nothing was asked.
*/
function requirementsMarkdown(admission, options) {
	const all = resultsOf(admission).toSorted((a, b) => rankOf$1(a) - rankOf$1(b));
	const advice = all.filter(({ severity }) => severity === "info");
	const asked = all.filter(({ severity }) => severity !== "info");
	const namesEntries = admission.added.length > 1;
	const days = enumerate(admission.askedOn);
	return [
		...table(asked, options, namesEntries),
		...days === "" || all.length === 0 ? [] : [`Numbers and dates as of ${days} (UTC).`],
		...table(advice, options, namesEntries).map((text) => folded(`Advice: ${amount(openCount(advice), "thing")} to consider`, text))
	];
}
function openCount(results) {
	return results.filter(({ status }) => status === "failed").length;
}
const RANKS$1 = [
	"failed",
	"unknown",
	"skipped",
	"met"
];
function rankOf$1({ status }) {
	return RANKS$1.indexOf(status);
}
const RESULTS = {
	met: "✓",
	failed: "✗",
	unknown: "could not check",
	skipped: "not asked"
};
function table(results, { maxRows, budget }, namesEntries) {
	if (results.length === 0) return [];
	const { taken } = budget.take(results.slice(0, maxRows), (result) => {
		const { entry, expected, actual, status } = result;
		const requirement = [...entry && namesEntries ? [prose(entry.title, MAX_TITLE_LENGTH$5)] : [], prose(expected, MAX_CELL_LENGTH)].join(": ");
		return tableRow([
			requirement,
			prose(actual, MAX_CELL_LENGTH),
			RESULTS[status]
		]);
	});
	const left = results.slice(taken.length);
	return [[
		tableRow([
			"Requirement",
			"Found",
			"Result"
		]),
		tableRow([
			"---",
			"---",
			"---"
		]),
		...taken.map(({ text }) => text)
	].join("\n") + (left.length > 0 ? `\n\n${leftText(left)}` : "")];
}
function leftText(left) {
	const failed = openCount(left);
	const open = failed === 0 ? "" : `, of which ${number(failed)} ${failed === 1 ? "is" : "are"} not met`;
	return `Not shown: ${amount(left.length, "more requirement")}${open}.`;
}
function entryMarkdown(entry, context) {
	return `${prose(entry.title, MAX_TITLE_LENGTH$5)} (${placeMarkdown(entry, context)})`;
}
/** What is to be done before the change meets all requirements: one line of Markdown each. */
function thingsToDo(admission, context) {
	const namesEntries = admission.added.length > 1;
	return resultsOf(admission).filter((result) => counts(result) && result.status === "failed").map(({ entry, message }) => {
		const words = messageMarkdown(message);
		return entry && namesEntries ? `${entryMarkdown(entry, context)}: ${words}` : words;
	});
}

// src/report/markdown/job-summary.ts
/** Files in the table; the others are counted. */
const MAX_FILES$1 = 100;
/**
* A report as the summary of a job on GitHub. Where not everything fits, the most severe findings
* are kept and the rest is counted.
*/
function toJobSummary(report, options) {
	const budget = new SizeBudget(1032192, (text) => Buffer.byteLength(text));
	const { admission } = options;
	const findings = newFindings(report.findings).filter(({ rule }) => !admission || rule !== entry_requirements_default.meta.id);
	const context = {
		commit: options,
		file: report.files.length === 1 ? report.files[0]?.path : void 0
	};
	return `${[
		`## ${headline(report)}`,
		outcomeText(report, options.elapsed),
		...budget.take(options.notes, (note) => prose(note)).taken.map(({ text }) => text),
		...requirementsSection(admission, budget),
		...filesTable(report.files, newFindings(report.findings), options, budget),
		...findingLists(findings, context, budget),
		...addedMarkdown(options.added ?? [], context, budget, options.now),
		...linksMarkdown(report.links, context, budget),
		...ruleDefinitions(findings)
	].join("\n\n")}\n`;
}
/** Rows of the table of requirements. */
const MAX_REQUIREMENTS = 500;
function requirementsSection(admission, budget) {
	if (!admission) return [];
	const table = requirementsMarkdown(admission, {
		budget,
		maxRows: MAX_REQUIREMENTS
	});
	return table.length > 0 ? ["### Requirements", ...table] : [];
}
function outcomeText(report, elapsed) {
	const result = report.outcome === "fail" ? "fails" : "passes";
	const unmet = unmetCount(report);
	return [`The check ${result}${unmet > 0 ? `, ${amount(unmet, "requirement")} ${unmet === 1 ? "is" : "are"} not met` : ""}; it took ${durationWords(elapsed)}`, ...existingPhrases(report)].map((words) => `${words}.`).join(" ");
}
/** `0.4 seconds`, `2 min 5 s`. */
function durationWords(milliseconds) {
	if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} seconds`;
	const seconds = Math.round(milliseconds / 1e3);
	return `${number(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
function filesTable(files, findings, commit, budget) {
	if (files.length === 0) return [];
	const byPath = Map.groupBy(findings, ({ path }) => path);
	const { taken } = budget.take(files.slice(0, MAX_FILES$1), ({ path, entries, links }) => {
		const { error, warning, info } = countSeverities(byPath.get(path) ?? []);
		return tableRow([fileMarkdown(path, commit), ...[
			entries,
			links,
			error,
			warning,
			info
		].map(number)]);
	});
	const left = files.length - taken.length;
	return [[
		tableRow([
			"File",
			"Entries",
			"Links",
			"Errors",
			"Warnings",
			"Infos"
		]),
		tableRow([
			"---",
			"--:",
			"--:",
			"--:",
			"--:",
			"--:"
		]),
		...taken.map(({ text }) => text)
	].join("\n"), ...left > 0 ? [`${amount(left, "more file")} ${left === 1 ? "is" : "are"} not in this table.`] : []];
}
/** The findings by severity; infos open on a click. */
function findingLists(findings, context, budget) {
	const { taken, left } = budget.take(mostSevereFirst(findings), (finding) => findingMarkdown(finding, placeMarkdown(finding, context), context));
	const listOf = (severity) => taken.filter(({ item }) => item.severity === severity).map(({ text }) => text);
	const [errors, warnings, infos] = SEVERITIES.map(listOf);
	return [
		...errors.length > 0 ? ["### Errors", errors.join("\n")] : [],
		...warnings.length > 0 ? ["### Warnings", warnings.join("\n")] : [],
		...infos.length > 0 ? [folded(amount(infos.length, "info"), infos.join("\n"))] : [],
		...left > 0 ? [`Not shown: ${amount(left, "more finding")}. The JSON report has all.`] : []
	];
}

// src/app/action/job.ts
/** What the tasks of a run have in common: its services and context, and how it reports. */
const STOPPED = "The run was stopped before all was checked. Nothing more is posted.";
/** The options that all link checks of a run share. */
function checkOptions({ inputs, config, signal }) {
	return {
		cacheFile: void 0,
		offline: false,
		...githubAccess(inputs.token, process.env),
		badges: usesBadges(config),
		pages: readsPages(config),
		papers: readsPapers(config),
		version,
		headerVariables: process.env,
		environment: process.env,
		signal,
		onProgress: () => void 0
	};
}
/** A run that was stopped fails, whatever it found. */
function reportOf(job, { lists, links, comparison }) {
	const { config, configText, inputs, now } = job;
	const unused = comparison ? void 0 : unusedIgnores({
		path: inputs.config,
		text: configText,
		config
	}, lists, {
		isWhole: inputs.files.length === 0,
		today: isoDay(now)
	});
	const known = links && reportLinks(links.results, lists);
	const report = toReport(lists, failOnOf(job), known, unused ? [unused] : []);
	return job.signal.aborted ? {
		...report,
		outcome: "fail"
	} : report;
}
/** The least severity that fails the run. */
function failOnOf(job) {
	const { failOn } = job.inputs;
	if (failOn !== "auto") return failOn;
	return isWholeListRun(job) ? "never" : "error";
}
/** Whether a run is about whole lists, as they are on a branch, instead of a change to blame. */
function isWholeListRun(job) {
	return ["schedule", "workflow_dispatch"].includes(job.runner.event.name) || isPushToDefaultBranch(job);
}
/** Of a tag that has the branch's name, the ref is another. */
function isPushToDefaultBranch({ runner: { event } }) {
	const { ref, repository } = event.payload;
	const branch = repository?.default_branch;
	return event.name === "push" && branch !== void 0 && ref === `refs/heads/${branch}`;
}
function maintainsIssue(job) {
	const { issue } = job.inputs;
	return issue === "auto" ? isWholeListRun(job) : issue === "always";
}
/** Where a commit is shown on GitHub. */
function pageOf({ runner: { serverUrl, repository } }, headSha) {
	return {
		serverUrl,
		repository: `${repository.owner}/${repository.repo}`,
		headSha
	};
}
async function writeJobSummary(job, report, about) {
	if (!process.env.GITHUB_STEP_SUMMARY) return;
	const text = toJobSummary(report, {
		...pageOf(job, about.head),
		...about,
		now: Date.now()
	});
	await summary.addRaw(text, true).write();
}

// src/app/action/own-repositories.ts
/** The names of the checked files in web addresses: of a pull request also those in its fork. */
function ownRepositories({ runner: { branch, event, repository, serverUrl } }, pull) {
	const { host } = new URL(serverUrl);
	const name = `${repository.owner}/${repository.repo}`;
	const target = pull?.baseRef ?? branch;
	const isDefault = target === (event.payload.repository?.default_branch ?? branch);
	const own = {
		host,
		name,
		branches: [target],
		isDefault
	};
	return pull?.headBranch ? [own, {
		host,
		...pull.headBranch
	}] : [own];
}

// src/app/action/push.ts
/** Also what is no list: a list may be a symbolic link to it, or link one of its headings. */
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?)$/i;
/**
* Whether a push may change what is found in the lists: it changes one of them, another Markdown file,
* a file of a set or the configuration, or takes a file away that a list may link. Also where GitHub
* does not know or list all of what was changed.
* @param base before the push; absent for a new branch
*/
async function mayChangeFindings({ repository, config, inputs, runner }, { base, head }) {
	if (base === void 0 || runner.event.payload.forced) return true;
	const globs = inputs.files.length > 0 ? inputs.files : config.files;
	const isList = globs ? globMatcher(globs) : isRootReadme;
	const sets = config.sets.flatMap(({ files }) => files);
	const isInSet = sets.length > 0 ? globMatcher(sets) : () => false;
	try {
		const { files, whole } = await repository.compare(base, head);
		if (!whole) return true;
		return files.some(({ path, status }) => status === "removed" || status === "renamed" || path === inputs.config || MARKDOWN.test(path) || isList(path) || isInSet(path));
	} catch (error) {
		if (!isGitHubError(error)) throw error;
		return true;
	}
}

// src/github/pull-request-review/hunks.ts
const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;
/**
* The lines of a file's head that take comments: those that a patch shows as added or unchanged,
* one range for each hunk. Lines are counted, since the counts in the headers may be wrong.
*/
function hunksOf(patch) {
	const hunks = [];
	let hunk;
	for (const line of patch.split("\n")) {
		const [header, start] = HEADER.exec(line) ?? [];
		if (header) {
			hunk = {
				start: Number(start),
				end: Number(start) - 1
			};
			hunks.push(hunk);
		} else if (hunk && /^[ +]/.test(line)) hunk.end++;
	}
	return hunks.filter(({ start, end }) => start > 0 && end >= start);
}
/** The lines of a file's head that a patch adds or changes, counted as in `hunksOf`. */
function addedLinesOf(patch) {
	const added = /* @__PURE__ */ new Set();
	let number = 0;
	for (const line of patch.split("\n")) {
		const [header, start] = HEADER.exec(line) ?? [];
		if (header) number = Number(start);
		else if (number > 0 && /^[ +]/.test(line)) {
			if (line.startsWith("+")) added.add(number);
			number++;
		}
	}
	return added;
}

// src/github/markers.ts
/**
* Bodies that we write: `<!-- awesome-keeper:v1 KIND INSTANCE -->`, our words, and
* `<!-- awesome-keeper:v1 end INSTANCE DATA -->`; people may write below. A body is ours only if our
* token wrote it, and if it begins with this marker and has no other: other workflows use the same
* token, and may quote us. The data are hashes and our own words, never the text of others, and
* nothing that we quote can forge a marker (`report/markdown/escape.ts`).
*/
/** How the markers of each released version are read: a released version stays here for good. */
const VERSIONS = { v1: readFirstVersion };
const VERSION$1 = "v1";
const START = "<!-- awesome-keeper:";
const END = " -->";
/**
* @param instance distinguishes jobs of one repository
* @param parts the data are without `<`, `>` and `--`
*/
function formatBody(kind, instance, { words, data, below }) {
	return `${formatMarker(kind, instance, "")}\n\n${words}\n\n${formatMarker("end", instance, data)}${below}`;
}
/** The parts of a body; nothing where it is not ours, whoever wrote it. */
function readBody(body, kind, instance) {
	const [first, second, ...others] = Array.from(body.matchAll(MARKER), ({ index }) => index);
	if (first !== 0 || others.length > 0) return;
	const head = markerAt(body, 0);
	if (!head || head.kind !== kind || head.instance !== shortName(instance)) return;
	const end = second === void 0 ? void 0 : markerAt(body, second);
	if (second !== void 0 && (end?.kind !== "end" || end.instance !== head.instance)) return;
	return {
		words: body.slice(head.end, second).replaceAll("\r\n", "\n").trim(),
		data: end?.data ?? "",
		below: end ? body.slice(end.end) : ""
	};
}
/** What looks like a marker of ours, whatever its version and kind. */
const MARKER = /<!-*\s*awesome-keeper/gi;
/** Whether a text holds something that looks like a marker of ours. */
function hasMarker(text) {
	return text.search(MARKER) >= 0;
}
function markerAt(body, start) {
	const end = body.indexOf(END, start);
	if (!body.startsWith(START, start) || end < 0) return;
	const [version, text] = cutWord(body.slice(start + 20, end));
	const read = Object.hasOwn(VERSIONS, version) ? VERSIONS[version] : void 0;
	return read && {
		...read(text),
		end: end + 4
	};
}
function readFirstVersion(text) {
	const [kind, rest] = cutWord(text);
	const [instance, data] = cutWord(rest);
	return {
		kind,
		instance,
		data
	};
}
function cutWord(text) {
	const at = text.indexOf(" ");
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function formatMarker(kind, instance, data) {
	return `${START}${VERSION$1} ${kind} ${shortName(instance)}${data && ` ${data}`}${END}`;
}
function shortName(instance) {
	return hash("sha256", instance).slice(0, 16);
}

// src/github/pull-request-review/marker.ts
/** The hidden markers of a review: they identify our comments and list what was reported. */
const MAX_MARKS = 1500;
const MARK = /^[0-9a-f]{16}$/;
/**
* The body of a review or comment with our words.
* @param id the instance: distinguishes two jobs of one repository; empty for the only one
*/
function withMarker$1(text, id, marker) {
	const all = {
		reported: [...new Set(marker.reported)],
		listed: [...new Set(marker.listed)]
	};
	const reported = all.reported.slice(0, MAX_MARKS);
	const listed = all.listed.slice(0, MAX_MARKS - reported.length);
	const isFull = reported.length + listed.length < all.reported.length + all.listed.length;
	const data = [
		...marker.isSummary ? ["summary"] : [],
		...marker.isFixed ? ["fixed"] : [],
		...isFull || marker.isFull ? ["full"] : [],
		...reported,
		...listed.length > 0 ? ["listed", ...listed] : []
	];
	return formatBody("review", id, {
		words: text,
		data: data.join(" "),
		below: ""
	});
}
/** The marker of a body, or nothing where it does not begin with one of this id. */
function parseMarker(body, id) {
	const found = readBody(body, "review", id);
	if (!found) return;
	const words = found.data.split(" ");
	const border = words.includes("listed") ? words.indexOf("listed") : words.length;
	return {
		isSummary: words.includes("summary"),
		isFixed: words.includes("fixed"),
		isFull: words.includes("full"),
		reported: words.slice(0, border).filter((word) => MARK.test(word)),
		listed: words.slice(border).filter((word) => MARK.test(word))
	};
}
/** Whether a body has our marker with this id; it is ours only if our token wrote it, too. */
function isMarked$1(body, id) {
	return parseMarker(body, id) !== void 0;
}
/** What a body of ours says, without its markers. */
function withoutMarkers(body, id) {
	return readBody(body, "review", id)?.words ?? body;
}

// src/github/pull-request-review/history.ts
function readHistory({ reviews, threads, comments }, id) {
	const hasPending = ours(reviews.filter(({ isPending }) => isPending), id).length;
	const summaries = ours(comments, id);
	const submitted = ours(reviews.filter(({ isPending }) => !isPending), id);
	const submittedMarks = new Set(submitted.flatMap(({ marker }) => marker.reported));
	const onLines = threads.flatMap(({ comments: [first, ...answers] }) => {
		const isAnswered = answers.some(({ isOurs }) => !isOurs);
		return ours(first ? [first] : [], id).map((one) => ({
			...one,
			isAnswered
		}));
	}).filter(({ marker }) => hasPending === 0 || marker.reported.some((mark) => submittedMarks.has(mark)));
	const all = [
		...summaries,
		...submitted,
		...onLines
	];
	const current = [...summaries, ...submitted.filter(({ marker }) => marker.isSummary)];
	return {
		summary: summaries[0],
		reviews: submitted,
		comments: onLines,
		remembered: new Set(all.flatMap(({ marker }) => [...marker.reported, ...marker.listed])),
		onLines: new Set(onLines.flatMap(({ marker }) => marker.reported)),
		listed: new Set(current.flatMap(({ marker }) => marker.listed)),
		isFull: current.some(({ marker }) => marker.isFull)
	};
}
/** By marker and author, since anybody can write a marker. The oldest first. */
function ours(comments, id) {
	return comments.flatMap((one) => {
		const marker = one.isOurs ? parseMarker(one.body, id) : void 0;
		return marker ? [{
			id: one.id,
			body: one.body,
			marker
		}] : [];
	}).sort((a, b) => a.id - b.id);
}

// src/github/pull-request-review/placement.ts
/** Lines that a reader can see at once; a longer range is reported on its first line. */
const MAX_LINES$2 = 30;
/**
* Where on the diff a finding can be reported: on those of its lines that the diff shows, if the
* first or last is among them. In the middle of a table a comment would seem to be about that row.
*/
function placementOf(finding, hunks) {
	const { line: first } = finding;
	const last = lastLineOf(finding);
	const hunk = [first, last].flatMap((line) => hunks.find(({ start, end }) => line >= start && line <= end) ?? [])[0];
	if (!hunk) return;
	const from = Math.max(first, hunk.start);
	const to = Math.min(last, hunk.end);
	return to - from < MAX_LINES$2 ? placed(from, to) : placed(from, from);
}
/** Lines in GitHub's form: a comment on one line has no start. */
function placed(first, last) {
	return first < last ? {
		startLine: first,
		line: last
	} : { line: first };
}
/** A place that ends before the first column of a line does not include it. */
function lastLineOf({ line, endLine, endColumn }) {
	return endColumn === 1 && endLine > line ? endLine - 1 : Math.max(line, endLine);
}

// src/github/pull-request-review/suggestion.ts
/** Lines that a suggestion may replace: nobody reads more before a click. */
const MAX_LINES$1 = 30;
/** UTF-16 code units of a line, and of all lines, of a suggestion. */
const MAX_LINE_LENGTH = 2e3;
const MAX_TEXT_LENGTH = 1e4;
/** The lines of a text as git counts them. */
function linesOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text,
		starts
	};
}
/**
* The edits of findings as one suggestion; of edits that touch each other the first is taken.
* Nothing if no finding offers a single edit, if the lines are too many or not in one hunk, or if
* the text is too long or has invisible characters.
*/
function suggest(findings, lines, hunks) {
	const edits = withoutOverlaps(findings.flatMap((finding) => {
		const edit = editOf(finding, lines);
		return edit ? [{
			finding,
			...edit
		}] : [];
	}));
	for (const chosen of edits.length > 1 ? [edits, edits.slice(0, 1)] : [edits]) {
		const suggestion = chosen.length > 0 && suggestionOf(findings, chosen, lines, hunks);
		if (suggestion) return suggestion;
	}
}
function editOf(finding, { text, starts }) {
	const { fix, expected = [], line, column, endLine, endColumn } = finding;
	if (fix) return fix.range[1] <= text.length ? {
		...fix,
		range: [...fix.range]
	} : void 0;
	const [start, end] = [starts[line - 1], starts[endLine - 1]];
	const [replacement] = expected;
	if (expected.length !== 1 || replacement === void 0) return;
	if (start === void 0 || end === void 0) return;
	const range = [start + column - 1, end + endColumn - 1];
	return range[0] <= range[1] && range[1] <= text.length ? {
		range,
		text: replacement
	} : void 0;
}
/** Those that touch no earlier one, in the order of the text. */
function withoutOverlaps(edits) {
	const kept = [];
	for (const edit of edits) {
		const [from, to] = edit.range;
		if (kept.every(({ range: [start, end] }) => to < start || from > end)) kept.push(edit);
	}
	return kept.sort((a, b) => a.range[0] - b.range[0]);
}
function suggestionOf(findings, edits, lines, hunks) {
	const range = linesTouched(findings, edits, lines);
	const [first, last] = range;
	if (!hunks.some(({ start, end }) => first >= start && last <= end) || last - first >= MAX_LINES$1) return;
	const before = textOf$1(lines, range);
	const after = edited(before, edits, lines.starts[first - 1] ?? 0);
	if (asLines(after) === asLines(before) || !isFit(after)) return;
	const fixed = new Set(edits.map(({ finding }) => finding));
	return {
		placement: placed(first, last),
		block: blockOf(after),
		findings: fixed
	};
}
/** First and last line, with one more if an edit joins it to the last. */
function linesTouched(findings, edits, lines) {
	const { text, starts } = lines;
	const count = text.endsWith("\n") ? starts.length - 1 : starts.length;
	const lineAt = (offset) => Math.min(starts.findLastIndex((start) => start <= offset) + 1, count);
	const first = least([...findings.map(({ line }) => line), ...edits.map(({ range: [start] }) => lineAt(start))]);
	const last = greatest([...findings.map(lastLineOf), ...edits.map(({ range: [start, end] }) => lineAt(end > start ? end - 1 : end))]);
	const after = edited(textOf$1(lines, [first, last]), edits, starts[first - 1] ?? 0);
	return [first, after !== "" && !after.endsWith("\n") && last < count ? last + 1 : last];
}
function textOf$1({ text, starts }, [first, last]) {
	return text.slice(starts[first - 1], starts[last] ?? text.length);
}
/** @param offset of the piece in the text */
function edited(piece, edits, offset) {
	let text = "";
	let at = 0;
	for (const { range, text: replacement } of edits) {
		text += piece.slice(at, range[0] - offset) + replacement;
		at = range[1] - offset;
	}
	return text + piece.slice(at);
}
/** GitHub keeps the file's own line ends. */
function asLines(text) {
	return text.replace(/\r\n/g, "\n").replace(/\n$/, "");
}
function isFit(text) {
	if (text.length > MAX_TEXT_LENGTH || hasMarker(text)) return false;
	return asLines(text).replaceAll("	", " ").split("\n").every((line) => line.length <= MAX_LINE_LENGTH && visible(line) === line);
}
/** A suggestion without a line between its fences deletes the lines. */
function blockOf(after) {
	const text = asLines(after);
	const fence = fenceFor(text);
	return [
		`${fence}suggestion`,
		...after === "" ? [] : [text],
		fence
	].join("\n");
}

// src/github/pull-request-review/line-comments.ts
/** Findings in one comment; the summary lists what a line has besides. */
const MAX_FINDINGS = 6;
/**
* Puts findings on lines of the diff. Infos are reported only there, and while
* `review.min-severity` is `warning` only on changed lines where they help at once: where a click
* fixes them, or where an added entry is already listed.
*/
function placeFindings(findings, { texts, hunks, addedLines, settings }, maxComments) {
	const groups = [];
	const rest = [];
	for (const [path, inFile] of Map.groupBy(findings, (finding) => finding.path)) {
		const file = diffFileOf(path, texts.get(path), hunks.get(path), addedLines?.get(path));
		const places = Map.groupBy(inFile, (finding) => {
			const place = file && placementOf(finding, file.hunks);
			return place ? `${place.startLine ?? place.line}-${place.line}` : "";
		});
		for (const [place, together] of places) if (file && place !== "") groups.push({
			file,
			findings: mostSevereFirst(together)
		});
		else for (const finding of together) rest.push(finding);
	}
	const comments = [];
	for (const { file, findings } of groups.toSorted((a, b) => rankOf(a) - rankOf(b))) {
		const comment = comments.length < maxComments ? commentOn$1(file, findings, settings.minSeverity) : void 0;
		if (comment) comments.push(comment);
		for (const finding of findings) if (!comment?.findings.includes(finding)) rest.push(finding);
	}
	const isListed = ({ severity, rule }) => rule !== entry_requirements_default.meta.id && (severity !== "info" || settings.minSeverity === "info");
	return {
		comments,
		rest: rest.filter(isListed)
	};
}
/** Git counts no line that ends with a carriage return alone, so its line numbers are not ours. */
function diffFileOf(path, text, hunks, added) {
	if (text === void 0 || !hunks?.length || /\r(?!\n)/.test(text)) return;
	return {
		path,
		lines: linesOf(text),
		hunks,
		added
	};
}
function commentOn$1({ path, lines, hunks, added }, findings, minSeverity) {
	const reported = findings.slice(0, MAX_FINDINGS).filter((finding) => finding.severity !== "info" || minSeverity === "info" || (added?.has(finding.line) ?? true) && (finding.rule === "duplicate-entry" || suggest([finding], lines, hunks) !== void 0));
	const [first] = reported;
	if (!first) return;
	const duplicate = reported.find(({ rule, severity }) => rule === "duplicate-entry" && severity !== "info");
	const edited = duplicate ? [duplicate].filter(({ fix }) => fix?.text === "") : reported;
	const suggestion = suggest(edited, lines, hunks);
	return {
		path,
		...suggestion?.placement ?? placementOf(first, hunks),
		findings: reported,
		suggestion
	};
}
function rankOf({ findings: [mostSevere] }) {
	return SEVERITIES.indexOf(mostSevere?.severity ?? "info");
}

// src/github/pull-request-review/marks.ts
/**
* The mark of each finding: 8 hex digits for its key and 8 for its key by title, each with the
* number of findings before it that have the same; new findings come first. A finding keeps a known
* mark of which one half is the same: then its entry's title or address was corrected.
*/
function marksOf$1(findings, known = []) {
	const [nameKey, nameTitle] = [numbered(), numbered()];
	const own = new Map(findings.toSorted((a, b) => Number(b.new) - Number(a.new)).map((one) => [one, nameKey(one.key) + nameTitle(one.titleKey ?? one.key)]));
	const free = new Set(known);
	const marks = /* @__PURE__ */ new Map();
	for (const size of [
		16,
		8,
		-8
	]) {
		const part = (mark) => size < 0 ? mark.slice(size) : mark.slice(0, size);
		const byPart = new Map(Array.from(free, (mark) => [part(mark), mark]));
		for (const [finding, mark] of own) {
			const before = marks.has(finding) ? void 0 : byPart.get(part(mark));
			if (before === void 0 || !free.delete(before)) continue;
			marks.set(finding, before);
		}
	}
	for (const [finding, mark] of own) if (!marks.has(finding)) marks.set(finding, mark);
	return marks;
}
/** Half a mark for each use of a name. */
function numbered() {
	const counts = /* @__PURE__ */ new Map();
	return (name) => {
		const count = counts.get(name) ?? 0;
		counts.set(name, count + 1);
		return shortHash(JSON.stringify([name, count])).slice(0, 8);
	};
}

// src/github/pull-request-review/texts/finding.ts
/** Code points of a fix, and of the message of another place, to show. */
const MAX_FIX_LENGTH$1 = 200;
/** Possible fixes and other places to name. */
const MAX_NAMED = 3;
/** Behind the severity of a finding that fails the check. */
const FAILS = " (fails the check)";
/**
* A finding as Markdown on one line: severity, message with links, how to fix it, and the rule.
* @param isSuggested whether a suggestion shows the fix
*/
function findingText(finding, { page, failOn }, isSuggested = false) {
	const { rule, url, path, severity, parts } = finding;
	const message = messageMarkdown(parts, (place) => lineUrl(page, {
		path,
		...place
	}));
	const fails = failOn !== "never" && (severity === "error" || severity === failOn);
	const places = unmentionedPlaces(finding).slice(0, MAX_NAMED).map((other) => {
		const words = prose(other.message, MAX_FIX_LENGTH$1).replace(/[.:]$/, "");
		return `See ${placeMarkdown(other, {
			commit: page,
			file: path
		})}: ${words}.`;
	});
	return [
		`${LABELS[severity]}${fails ? FAILS : ""}: ${/[.!?。]$/.test(message) ? message : `${message}.`}`,
		...places,
		...isSuggested ? [] : fixText$2(finding),
		`(${url ? link$1(codeSpan(rule), url) : codeSpan(rule)})`
	].join(" ");
}
const LABELS = {
	error: "**Error**",
	warning: "**Warning**",
	info: "Info"
};
/** What to write, unless the message names a part of it or deletion is among it. */
function fixText$2(finding) {
	const fixes = unmentionedFixes(finding, MAX_FIX_LENGTH$1);
	if (fixes.length === 0 || fixes.length < (finding.expected?.length ?? 0)) return [];
	const choices = fixes.slice(0, MAX_NAMED).map((fix) => codeSpan(fix));
	return [`Write ${enumerate(choices, "or")}.`];
}

// src/github/pull-request-review/texts/comment.ts
/** A body that GitHub surely takes; its limit is 65,536 characters. */
const MAX_BODY_LENGTH$2 = 6e4;
/** A review comment on the findings of the same lines, the most severe first. */
function commentText(findings, options, suggestion) {
	const fixed = suggestion?.findings;
	return bodyOf(findings.map((finding) => findingText(finding, options, fixed?.has(finding))), [
		...partialFixText(findings, fixed),
		...suggestion ? [suggestion.block] : [],
		...findings.filter((finding) => !fixed?.has(finding)).flatMap(newLines)
	], options);
}
/** UTF-16 code units of new lines to show. */
const MAX_NEW_LINES = 2e3;
/**
* The new lines of a fix that no suggestion can make, since they belong outside of the diff: as a
* block, which GitHub gives a button to copy it.
*/
function newLines({ parts, fix }) {
	if (!fix || fix.range[0] !== fix.range[1] || fix.text.length > MAX_NEW_LINES) return [];
	const lines = fix.text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
	const shown = parts.flatMap((part) => part.kind === "code" ? part.text : []);
	const isNamed = lines.every((line) => shown.includes(line.trim()));
	return lines.length === 0 || !isNamed ? [] : [fenced(lines.join("\n"), "markdown")];
}
function bodyOf(items, more, { id, marks }) {
	const text = items.length === 1 ? items.join() : items.map((item) => `- ${item}`).join("\n");
	return withMarker$1([text, ...more].join("\n\n"), id, { reported: marks });
}
const ORDINALS = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth"
];
/** Which of several findings a suggestion fixes, where it is not all. */
function partialFixText(findings, fixed) {
	if (!fixed || fixed.size === findings.length) return [];
	return [`This suggestion fixes ${findings.flatMap((finding, index) => fixed.has(finding) ? [`the ${ORDINALS[index] ?? "last"}`] : []).join(" and ")} of them:`];
}
/** Our comment when all of its findings are fixed: the old text stays, folded. */
function fixedText$1(body, id, marks) {
	const old = withoutMarkers(body, id).replace(/^(`{3,})suggestion[ \t]*\r?$/gm, "$1markdown");
	const original = folded("Original comment", old);
	const bodyWith = (texts) => withMarker$1(["Fixed, thank you.", ...texts].join("\n\n"), id, {
		isFixed: true,
		reported: marks
	});
	const whole = bodyWith([original]);
	return whole.length > 6e4 ? bodyWith([]) : whole;
}
/**
* Our comment when some of its findings are fixed: these are struck out.
* @param findings in the order of their marks, nothing for those that are fixed
*/
function partlyFixedText(body, findings, options) {
	const old = itemsOf(body);
	return bodyOf(findings.flatMap((finding, index) => {
		if (finding) return [findingText(finding, options)];
		const item = old.length === findings.length ? old[index] : void 0;
		if (item === void 0 || isStruck(item)) return item ?? [];
		return `~~${item.replace(FAILS, "")}~~ Fixed.`;
	}), [], options);
}
/** Which of a comment's findings, in the order of their marks, it shows as fixed. */
function fixedItems(body) {
	return itemsOf(body).map(isStruck);
}
const isStruck = (item) => item.startsWith("~~");
/** The items of the first list of a body: those that `bodyOf` wrote. */
function itemsOf(body) {
	const [list = ""] = /^- .*(?:\r?\n- .*)*/m.exec(body) ?? [];
	return list.split(/\r?\n/).map((line) => line.slice(2));
}

// src/report/markdown/ignore-example.ts
var import_dist = require_dist();
const MAX_MATCH_LENGTH = 300;
/** Lines for the configuration, as a block of code; nothing without entries that it can name. */
function ignoreYaml(examples, max) {
	const lines = examples.filter(({ match }) => match.length <= MAX_MATCH_LENGTH && /^(?!\/).*\S/s.test(match)).map(({ rule, match }) => `  - rule: ${scalar(rule)}\n    match: ${scalar(match)}`);
	const distinct = [...new Set(lines)].slice(0, max);
	return distinct.length > 0 ? fenced(["ignore:", ...distinct].join("\n"), "yaml") : void 0;
}
/** A text in YAML: JSON's strings are YAML's; in them invisible characters and `<` are escaped. */
function scalar(text) {
	const usual = (0, import_dist.stringify)(text, { lineWidth: 0 }).trimEnd();
	if (visible(usual) === usual && !usual.includes("<")) return usual;
	return JSON.stringify(text).replace(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}<]/gu, (character) => `\\U${character.codePointAt(0).toString(16).padStart(8, "0")}`);
}

// src/github/pull-request-review/texts/requirements.ts
/** Things to do that are listed above the table: more fill more than one screen. */
const MAX_THINGS = 5;
/** Rows of the table: the job summary has all. */
const MAX_ROWS = 12;
/** UTF-16 code units of all. */
const MAX_LENGTH$1 = 12e3;
const COUNTS = [
	"No",
	"One",
	"Two",
	"Three",
	"Four",
	"Five",
	"Six",
	"Seven",
	"Eight",
	"Nine",
	"Ten"
];
/** The result of the requirements: what is to be done, then what was found. */
function requirementsText(admission, commit, isReady) {
	const budget = new SizeBudget(MAX_LENGTH$1, ({ length }) => length);
	const all = thingsToDo(admission, { commit });
	const { taken: things } = budget.take(all.slice(0, MAX_THINGS), (thing) => `- ${thing}`);
	const table = requirementsMarkdown(admission, {
		maxRows: MAX_ROWS,
		budget
	});
	const { status } = admission;
	if (status !== "failed") return [doneText(admission, isReady), ...table];
	const count = all.length;
	const words = `${COUNTS[count] ?? number(count)} ${count === 1 ? "thing" : "things"}`;
	const left = count - things.length;
	return [
		`**Awesome Keeper: ${words.toLowerCase()} to do before this can be merged:**`,
		[...things.map(({ text }) => text), ...left > 0 ? [`- ${amount(left, "more thing")}: see the summary of the check’s run.`] : []].join("\n"),
		"This comment updates itself when you push.",
		...table
	];
}
function doneText({ entries, rules, status }, isReady) {
	const open = [...entries.flat(), ...rules].filter((result) => result.status === "unknown" && result.severity !== "info").length;
	if (status === "none") return "**Awesome Keeper**: this change adds no entry that the list asks anything of.";
	if (status === "met") return `**Awesome Keeper${isReady ? ": ready.**" : "**:"} This change meets what the list asks for, thank you.`;
	return `**Awesome Keeper${isReady ? ": nothing is left for you to do.**" : "**:"} ${open === 0 ? "Not all of it" : amount(open, "requirement")} could ${open === 0 ? "be" : "not be"} checked; a maintainer decides.`;
}

// src/github/pull-request-review/texts/summary.ts
/** Findings that a summary lists; the run's summary has more. */
const MAX_LISTED$1 = 50;
/** Findings to show the configuration for. */
const MAX_EXAMPLES$1 = 10;
/** UTF-16 code units of the list: the rest of the body is for the text around it, and for marks. */
const MAX_LIST_LENGTH = MAX_BODY_LENGTH$2 - 36e3;
/** UTF-16 code units of a note to show, and notes. */
const MAX_NOTE_LENGTH = 500;
const MAX_NOTES$1 = 5;
/** The result, the findings that have no comment on a line, and what else a reader should know. */
function summaryText$1(status) {
	const { listed, onLines, notes } = status;
	const shown = [...onLines, ...listed];
	const items = listItems(status);
	const left = listed.length - items.length;
	return [
		...resultTexts(status),
		...items.length > 0 ? [items.join("\n")] : [],
		...left > 0 ? [`${number(left)} more are in the summary of the check’s run.`] : [],
		...hiddenText(status),
		...notes.slice(0, MAX_NOTES$1).map((note) => prose(note, MAX_NOTE_LENGTH)),
		...shown.length > 0 ? [HELP, ...ignoreHelp$1(shown)] : []
	].join("\n\n");
}
const HELP = "Intentional? Reply here, and a maintainer can ignore it. This review updates itself when you push.";
/** The body of a review when the summary is elsewhere. */
function briefText(lines) {
	return `**Awesome Keeper** commented on ${amount(lines, "line")}. Its summary on this page has the result of the whole change.`;
}
/** How a maintainer ignores findings that have an entry. */
function ignoreHelp$1(findings) {
	const entries = findings.map(({ rule, ignoreMatch: match = "" }) => ({
		rule,
		match
	}));
	const yaml = ignoreYaml(entries, MAX_EXAMPLES$1);
	const advice = `To ignore a finding, copy its lines to ${codeSpan(".github/awesome-keeper.yml")} on the default branch:`;
	return yaml === void 0 ? [] : [folded("For maintainers", `${advice}\n\n${yaml}`)];
}
/** What is left of a summary when a later one replaces it. */
const SUPERSEDED = "**Awesome Keeper**: a newer summary on this page replaces this one.";
/** First what the list asks for; then the other findings, unless there are none. */
function resultTexts(status) {
	const { admission, report, page, onLines, listed } = status;
	if (!admission || resultsOf(admission).every(({ severity }) => severity === "info")) return [resultText(status)];
	const isAll = onLines.length + listed.length === 0;
	const fails = report.outcome === "fail" && admission.status !== "failed";
	const isReady = isAll && !fails;
	const requirements = requirementsText(admission, page, isReady);
	return isReady ? requirements : [...requirements, resultText(status)];
}
function resultText({ report, onLines, listed, deleted }) {
	const isFailing = report.outcome === "fail";
	const shown = [...onLines, ...listed];
	if (shown.length === 0) {
		if (isFailing) return "**Awesome Keeper: the check still fails.** The summary of its run says why.";
		return `**Awesome Keeper**: ${deleted > 0 ? "there is nothing else to fix." : "everything is fixed, thank you."}`;
	}
	return `${`**Awesome Keeper: the check ${isFailing ? "fails" : "passes"}.**`} This change has ${enumerate(amounts({ ...countSeverities(shown) }))}${whereText(onLines.length, listed.length)}`;
}
function whereText(onLines, listed) {
	if (onLines === 0) return ":";
	if (listed === 0) return `, ${onLines > 1 ? "each " : ""}with a comment on its line.`;
	const [have, their] = onLines === 1 ? ["has", "its line"] : ["have", "their lines"];
	return `; ${number(onLines)} ${have} a comment on ${their}, the rest is listed here:`;
}
function listItems({ listed, page, failOn }) {
	const { taken } = new SizeBudget(MAX_LIST_LENGTH, ({ length }) => length).take(listed.slice(0, MAX_LISTED$1), (finding) => `- ${placeMarkdown(finding, { commit: page })}: ${findingText(finding, {
		page,
		failOn
	})}`);
	return taken.map(({ text }) => text);
}
/** How many findings are not shown, and why. */
function hiddenText({ report, onLines, listed, deleted }) {
	const shown = onLines.length + listed.length;
	const others = report.findings.filter((finding) => finding.rule !== entry_requirements_default.meta.id || onLines.includes(finding));
	const existing = others.filter((finding) => !finding.new);
	const minor = others.length - existing.length - shown - deleted;
	const problems = existing.filter(({ severity }) => severity !== "info").length;
	const sentences = [
		[
			deleted,
			"deleted comment",
			"not posted again"
		],
		[
			shown > 0 ? minor : 0,
			"less severe finding",
			"in the summary of the check’s run"
		],
		[
			shown > 0 ? problems : 0,
			"existing problem",
			"not shown"
		]
	].flatMap(([count, noun, end]) => count > 0 ? [`${amount(count, noun)} ${count === 1 ? "is" : "are"} ${end}.`] : []);
	return sentences.length > 0 ? [sentences.join(" ")] : [];
}

// src/github/pull-request-review/plan.ts
/**
* What to post on a pull request, and what to edit of what was posted, so that it agrees with the
* report: nothing twice, nothing that somebody deleted, nothing that existed before. Pure: the same
* input gives the same plan.
*/
function planReview(input) {
	const { report, page, notes = [], settings } = input;
	const { id, failOn } = settings;
	const history = readHistory(input.conversation, id);
	const marks = marksOf$1(report.findings, history.remembered);
	const markOf = (finding) => marks.get(finding) ?? "";
	const choice = chooseReported(input, history, markOf);
	const place = placeOfSummary(input, history, choice);
	const reported = choice.drafted.map(markOf);
	const listed = choice.listed.map(markOf);
	const text = summaryText$1({
		report,
		page,
		failOn,
		onLines: [...choice.posted, ...choice.drafted],
		listed: choice.listed,
		deleted: choice.deleted,
		notes,
		admission: input.admission
	});
	const summaryAfter = (old, drafted = []) => withMarker$1(text, id, {
		isSummary: true,
		reported: [...drafted, ...old?.marker.reported ?? []],
		listed: [...listed, ...old?.marker.listed ?? []],
		isFull: history.isFull
	});
	const { drafts } = choice;
	const body = place.kind === "new review" ? summaryAfter(place.before, reported) : withMarker$1(briefText(drafts.length), id, {
		reported,
		listed
	});
	return {
		...(drafts.length > 0 || place.kind === "new review") && { review: {
			body,
			comments: drafts
		} },
		reviewEdits: editReviews(history, place, summaryAfter, id),
		commentEdits: editComments(input, history, markOf),
		...summaryComment(place, summaryAfter)
	};
}
function chooseReported(input, history, markOf) {
	const { report, settings, page } = input;
	const isSevere = ({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(settings.minSeverity);
	const candidates = report.findings.filter((finding) => finding.new && !finding.isOffLine && (isSevere(finding) || settings.minSeverity === "warning"));
	const isPosted = (one) => history.onLines.has(markOf(one));
	const isRemembered = (one) => history.remembered.has(markOf(one));
	const isListed = (one) => history.listed.has(markOf(one)) || history.isFull && isSevere(one) && !isRemembered(one);
	const unreported = candidates.filter((one) => !isRemembered(one) && !isListed(one));
	const added = unreported.some(isSevere) ? unreported : [];
	const maxComments = settings.mode === "summary" ? 0 : settings.maxComments;
	const { comments, rest } = placeFindings(added, input, maxComments);
	const listed = /* @__PURE__ */ new Set([...candidates.filter((one) => !isPosted(one) && isListed(one)), ...rest]);
	return {
		drafts: comments.map(({ findings, suggestion, path, line, startLine }) => ({
			path,
			line,
			...startLine !== void 0 && { startLine },
			body: commentText(findings, {
				page,
				failOn: settings.failOn,
				id: settings.id,
				marks: findings.map(markOf)
			}, suggestion)
		})),
		drafted: comments.flatMap(({ findings }) => findings),
		posted: candidates.filter(isPosted),
		listed: mostSevereFirst(report.findings.filter((finding) => listed.has(finding))),
		listsNew: rest.length > 0,
		deleted: candidates.filter((one) => isRemembered(one) && !isPosted(one) && !isListed(one)).length
	};
}
function placeOfSummary({ settings: { mode }, admission }, history, { drafts, listsNew }) {
	const before = history.reviews.findLast(({ marker }) => marker.isSummary);
	const isNeeded = listsNew || admission?.status === "failed";
	if (history.summary) return {
		kind: "comment",
		before: history.summary
	};
	if (mode !== "review" && isNeeded) return {
		kind: "new comment",
		before
	};
	if (drafts.length > 0 || isNeeded && !before) return {
		kind: "new review",
		before
	};
	return before ? {
		kind: "review",
		before
	} : { kind: "none" };
}
function summaryComment(place, summaryAfter) {
	if (place.kind === "new comment") return { summary: { body: summaryAfter(place.before) } };
	if (place.kind !== "comment") return {};
	const body = summaryAfter(place.before);
	return isSame(body, place.before.body) ? {} : { summary: {
		id: place.before.id,
		body
	} };
}
/** Summaries in reviews: the current one is updated, others say that they are superseded. */
function editReviews({ reviews }, place, summaryAfter, id) {
	return reviews.filter(({ marker }) => marker.isSummary).flatMap((review) => {
		const body = place.kind === "review" && place.before.id === review.id ? summaryAfter(review) : withMarker$1(SUPERSEDED, id, {
			...review.marker,
			isSummary: false
		});
		return isSame(review.body, body) ? [] : [{
			id: review.id,
			body
		}];
	});
}
/** Rules of files whose other findings are not known. */
const UNREAD = /* @__PURE__ */ new Set(["unreadable-file", "vanished-list"]);
/** Our comments on lines, where findings were fixed or came back. */
function editComments({ report, page, settings: { id, failOn } }, { comments }, markOf) {
	const found = new Map(report.findings.map((finding) => [markOf(finding), finding]));
	const isUnread = report.findings.some((one) => UNREAD.has(one.rule) && one.severity === "error");
	return comments.flatMap((comment) => {
		const { body, isAnswered } = comment;
		const { reported: marks, isFixed } = comment.marker;
		const findings = marks.map((mark) => found.get(mark));
		const wasFixed = fixedItems(body);
		const isChanged = findings.some((finding, index) => finding === void 0 !== (isFixed || wasFixed[index] === true));
		if (isAnswered || !isChanged || isUnread && findings.includes(void 0)) return [];
		const text = findings.every((finding) => finding === void 0) ? fixedText$1(body, id, marks) : partlyFixedText(body, findings, {
			page,
			failOn,
			id,
			marks
		});
		return [{
			id: comment.id,
			body: text
		}];
	});
}
/** GitHub may return a body with other line ends. */
function isSame(one, other) {
	return one.replaceAll("\r\n", "\n").trim() === other.replaceAll("\r\n", "\n").trim();
}

// src/github/pull-request-review/publish.ts
/** How often a request is made whose answer was lost. */
const TRIES = 3;
/** The pull request was closed or merged, or has a newer commit. */
var MovedError = class extends Error {
	code = "ERR_PULL_REQUEST_MOVED";
};
/**
* Posts what is new, and updates what was posted before. Nothing is posted twice: the review is
* created as pending, of which GitHub allows one at a time, and submitted if the head is still the
* same and no other run has posted meanwhile.
*/
async function publishReview(pullRequests, number, input) {
	try {
		return await new ReviewPublisher(pullRequests, number, input).publish();
	} catch (error) {
		if (error instanceof MovedError) return {
			kind: "superseded",
			why: error.message
		};
		if (isDenied(error)) return { kind: "denied" };
		if (isGitHubError(error)) return {
			kind: "failed",
			why: error.message
		};
		throw error;
	}
}
var ReviewPublisher = class {
	#pullRequests;
	#number;
	#input;
	constructor(pullRequests, number, input) {
		this.#pullRequests = pullRequests;
		this.#number = number;
		this.#input = input;
	}
	async publish() {
		for (let attempt = 1; attempt <= TRIES; attempt++) {
			const outcome = await this.#publishOnce();
			if (outcome.kind !== "changed meanwhile") return outcome;
		}
		return superseded;
	}
	async #publishOnce() {
		const conversation = await this.#read();
		this.#demandSame(conversation);
		for (const { id } of this.#ours(conversation.reviews).filter(({ isPending }) => isPending)) if (!await this.#withdraw(id)) return changedMeanwhile;
		let plan = planReview({
			...this.#input,
			conversation
		});
		const prepared = plan.review && await this.#prepare(plan.review, conversation);
		if (prepared?.kind === "superseded" || prepared?.kind === "changed meanwhile") return prepared;
		if (prepared?.kind === "refused") {
			const settings = {
				...this.#input.settings,
				mode: "summary"
			};
			plan = planReview({
				...this.#input,
				settings,
				conversation
			});
		}
		if (plan.summary) {
			if (prepared?.kind === "refused") await this.#demandStillSame();
			await this.#postSummary(plan.summary, conversation);
		}
		if (plan.review && prepared?.kind === "pending") {
			if (plan.summary) await this.#demandSameOrWithdraw(await this.#readState(), prepared.id);
			if (!await this.#submit(prepared.id, plan.review.body)) return superseded;
		}
		const isPosted = prepared?.kind === "pending" || plan.summary !== void 0;
		try {
			await this.#edit(plan);
		} catch (error) {
			if (!isPosted || !(error instanceof MovedError)) throw error;
		}
		return {
			kind: "published",
			...prepared?.kind === "pending" && { reviewId: prepared.id }
		};
	}
	async #read() {
		return await this.#pullRequests.readConversation(this.#number);
	}
	/** @throws {MovedError} where the pull request is not open any more, or not at this head */
	#demandSame({ isOpen, headSha }) {
		if (!isOpen) throw new MovedError("the pull request was closed or merged");
		if (headSha !== this.#input.page.headSha) throw new MovedError("the pull request has a newer commit, which has a run of its own");
	}
	/** Before a request that comes some time after the conversation was read. */
	async #demandStillSame() {
		this.#demandSame(await this.#readState());
	}
	async #readState() {
		return await this.#pullRequests.read(this.#number);
	}
	#ours(comments) {
		return comments.filter((one) => one.isOurs && isMarked$1(one.body, this.#input.settings.id));
	}
	/** Our comments that were not there before. */
	#newIn(now, before) {
		const known = new Set(before.map(({ id }) => id));
		return this.#ours(now).filter(({ id }) => !known.has(id));
	}
	/** Creates the pending review, and checks again whether it may be submitted. */
	async #prepare(review, before) {
		const pending = await this.#createPending(review, before);
		if (pending.kind !== "pending") return pending;
		const now = await this.#read();
		const others = this.#newIn(now.reviews, before.reviews).filter(({ isPending }) => !isPending);
		await this.#demandSameOrWithdraw(now, pending.id);
		if (others.length === 0) return pending;
		await this.#withdraw(pending.id);
		return changedMeanwhile;
	}
	/** As `#demandSame`; a pending review that must not be submitted is deleted. */
	async #demandSameOrWithdraw(now, pending) {
		try {
			this.#demandSame(now);
		} catch (error) {
			await this.#withdraw(pending);
			throw error;
		}
	}
	/** Whether a pending review is gone: false if its run submitted it meanwhile. */
	async #withdraw(id) {
		try {
			await unlessGone(this.#pullRequests.deletePendingReview(this.#number, id));
			return true;
		} catch (error) {
			if (!hasStatus(error, 422)) throw error;
			return false;
		}
	}
	/** Our pending review, whichever attempt created it. */
	async #createPending(review, before) {
		const { headSha } = this.#input.page;
		const find = async () => this.#newIn((await this.#read()).reviews, before.reviews).find(({ isPending }) => isPending);
		try {
			return {
				kind: "pending",
				id: await once(() => this.#pullRequests.createPendingReview(this.#number, headSha, review), async () => {
					const made = await find();
					return made?.commit === headSha ? made.id : void 0;
				})
			};
		} catch (error) {
			if (!hasStatus(error, 422)) throw error;
			const other = await find();
			if (!other) return { kind: "refused" };
			return other.commit === headSha ? superseded : changedMeanwhile;
		}
	}
	/** Whether it was submitted: false if another run deleted it to post the same. */
	async #submit(id, body) {
		const isSubmitted = async () => {
			const review = (await this.#read()).reviews.find((one) => one.id === id);
			return review?.isPending ? void 0 : review !== void 0;
		};
		try {
			const submit = () => this.#pullRequests.submitReview(this.#number, id, body);
			return await once(() => submit().then(() => true), isSubmitted);
		} catch (error) {
			const isDone = hasStatus(error, 404, 422) ? await isSubmitted() : void 0;
			if (isDone === void 0) throw error;
			return isDone;
		}
	}
	async #edit({ reviewEdits, commentEdits }) {
		for (const { id, body } of commentEdits) {
			await this.#demandStillSame();
			await unlessGone(this.#pullRequests.editReviewComment(id, body));
		}
		for (const { id, body } of reviewEdits) {
			await this.#demandStillSame();
			await unlessGone(this.#pullRequests.editReview(this.#number, id, body));
		}
	}
	async #postSummary({ id, body }, before) {
		if (id !== void 0) return await unlessGone(this.#pullRequests.editComment(id, body));
		const made = await once(() => this.#pullRequests.createComment(this.#number, body), async () => this.#newIn((await this.#read()).comments, before.comments)[0]?.id);
		const [oldest] = this.#ours((await this.#read()).comments).toSorted((a, b) => a.id - b.id);
		if (oldest && oldest.id < made) await unlessGone(this.#pullRequests.deleteComment(made));
	}
};
/** Makes a request again whose answer was lost, unless `find` shows that it did its work. */
async function once(request, find) {
	for (let attempt = 1;; attempt++) try {
		return await request();
	} catch (error) {
		if (!isFault(error) || attempt === TRIES) throw error;
		const made = await find();
		if (made !== void 0) return made;
	}
}
const superseded = {
	kind: "superseded",
	why: "another run reviews the same commit"
};
const changedMeanwhile = { kind: "changed meanwhile" };
/** What somebody deleted meanwhile needs no request. */
async function unlessGone(request) {
	try {
		await request;
	} catch (error) {
		if (!hasStatus(error, 404)) throw error;
	}
}

// src/admission/known-facts.ts
const NOT_ASKED = {
	kind: "unknown",
	why: "it was not asked"
};
/**
* What link results already know of an entry's repository, without a request; all else is unknown.
* @param day of the run, an ISO date
*/
function knownFacts({ links }, results, day) {
	const first = links.find(({ url }) => repositoryOf(url) !== void 0);
	const metadata = first && metadataOf(results, first.url, "repository");
	return {
		repository: metadata ? {
			kind: "known",
			value: factsOfMetadata(metadata)
		} : NOT_ASKED,
		package: NOT_ASKED,
		day
	};
}

// src/app/action/bounded-match.ts
/** How long patterns may take, in milliseconds. */
const TIME_LIMIT = {
	/** One pattern on one text. */
	pattern: 500,
	/** All of a review. */
	all: 3e3
};
/** Matches of a pattern that are read. */
const MAX_MATCHES = 100;
/** Matches the patterns of a configuration on a stranger's text; all share the time of one review. */
function boundedMatch(limit = TIME_LIMIT) {
	let left = limit.all;
	return (pattern, text) => {
		if (left <= 0) return "stopped";
		const started = performance.now();
		const time = Math.min(left, limit.pattern);
		let least = 0;
		try {
			return withinTime(() => matchesOf(pattern, text), time);
		} catch (error) {
			if (!(error instanceof TimeLimitError)) throw error;
			least = time;
			return "stopped";
		} finally {
			left -= Math.max(least, performance.now() - started);
		}
	};
}
function matchesOf(pattern, text) {
	const all = new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
	return text.matchAll(all).take(MAX_MATCHES).map(([whole, captured]) => captured ?? whole).toArray();
}

// src/app/action/admission.ts
/** The admission check of a change: its facts, its results, and what follows from them. */
/**
* Checks what a pull request adds. Services are asked only what the policy asks of these entries,
* and who the author is only where a rule fails that is not for members.
* @param time for services, in milliseconds
*/
async function checkAdmission(job, pull, found, linkResults, time) {
	const { config, now } = job;
	const { changes, listPaths, paths } = found;
	const policy = entryPolicyOf(config);
	const settings = config["pull-request"];
	const today = isoDay(now);
	const { facts, notes } = await readFacts(job, policy?.policy, changes, {
		linkResults,
		time
	});
	const input = (isMember) => ({
		changes,
		policy,
		listPaths,
		today,
		match: boundedMatch(),
		factsOf: (entry) => facts.get(entry),
		pullRequest: settings && {
			settings,
			text: textOf(pull, paths, isMember)
		}
	});
	const admission = admit(input("unknown"));
	const { author } = pull;
	if (!settings || !author || !needsMembership(settings, admission.rules)) return {
		admission: orUnknown(admission, found),
		notes
	};
	const mayPush = await job.pullRequests.mayPush(author.login);
	const isMember = mayPush === "unknown" ? ASSOCIATED.has(pull.association) : mayPush;
	return {
		admission: orUnknown(admit(input(isMember)), found),
		notes: [...notes, ...mayPush === "unknown" ? [NOT_ASKED_WHO] : []]
	};
}
/** What GitHub calls those who may push, as far as their membership is public. */
const ASSOCIATED = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
const NOT_ASKED_WHO = "GitHub did not answer whether the author may push to the repository. A member with a private membership is held to the rules, too.";
function textOf({ title, body, author }, paths, isMember) {
	return {
		title,
		body,
		paths,
		author: {
			isBot: author?.isBot ?? false,
			isMember
		}
	};
}
/** The facts of those entries that the policy asks about. */
async function readFacts(job, policy, { added }, about) {
	const { config, now, signal } = job;
	const questions = policy && !signal.aborted ? neededFacts(policy, added) : [];
	const options = {
		...checkOptions(job),
		...about,
		day: isoDay(now)
	};
	const { facts, notes } = await findFacts(questions, config.links, options);
	const known = questions.flatMap(({ entry: index }, at) => {
		const [entry, own] = [added[index], facts[at]];
		return entry && own ? [[entry, own]] : [];
	});
	return {
		facts: new Map(known),
		notes
	};
}
/** What a list that could not be read adds is not known. */
function orUnknown(admission, { areAllRead }) {
	if (areAllRead || admission.status === "failed") return admission;
	return {
		...admission,
		status: "unknown"
	};
}
/** Whether a change touches nothing but lists and what the configuration's `files` names. */
function touchesOnlyLists(config, found) {
	const { paths, listPaths, areAllPaths } = found;
	const { files } = config["pull-request"] ?? {};
	const isNamed = files ? globMatcher(files) : () => false;
	return areAllPaths && paths.every((path) => listPaths.has(path) || isNamed(path));
}
/** The result that a label shows; absent where nothing was asked. */
function labelStateOf(admission, outcome) {
	const asked = resultsOf(admission).filter(counts);
	if (admission.status === "failed") return "fail";
	if (admission.added.length === 0 || asked.length === 0 && admission.status === "none") return;
	if (outcome === "fail") return "fail";
	return asked.some(({ status }) => status === "unknown") || asked.length === 0 ? "unknown" : "pass";
}
/** Whether a scheduled run reports the entries that do not meet the requirements. */
function checksEntries({ config }) {
	return entryPolicyOf(config)?.policy.existing === true;
}
/** Finds what the entries of whole lists do not meet, as far as link results know: infos. */
function existingFinder({ config, now }) {
	const { policy } = entryPolicyOf(config) ?? {};
	return ({ changes, listPaths }, links) => {
		if (!policy) return /* @__PURE__ */ new Map();
		const today = isoDay(now);
		const admission = admit({
			changes,
			listPaths,
			today,
			pullRequest: void 0,
			match: boundedMatch(),
			factsOf: (entry) => knownFacts(entry, links?.results, today),
			policy: {
				policy: {
					...policy,
					advise: []
				},
				severity: "info"
			}
		});
		return unmetByPath(resultsOf(admission));
	};
}

// src/github/pull-request-review/labels.ts
/**
* What to change so that a pull request has the label of its result, and not those of the others.
* @param state absent where nothing was asked: it then has none of them
* @param present the labels that it has
*/
function planLabels(labels, state, present) {
	const wanted = state && labels[state];
	const has = (name) => present.some((one) => isSameLabel(one, name));
	const others = new Set(Object.values(labels).filter((name) => wanted === void 0 || !isSameLabel(name, wanted)));
	return {
		add: wanted === void 0 || has(wanted) ? void 0 : wanted,
		remove: [...others].filter(has)
	};
}
function isSameLabel(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

// src/app/action/labels.ts
/** Events on which labels change: what a person changes between these stands. */
const ACTIONS = /* @__PURE__ */ new Set([
	"opened",
	"synchronize",
	"reopened",
	"edited"
]);
/**
* Gives a pull request the label of its result, where the configuration names labels.
* @returns what could not be done, for the job summary
*/
async function updateLabels(job, { number, labels: present }, admission, outcome) {
	const { config, runner, labels: api } = job;
	const names = config["pull-request"]?.labels;
	const { name: event, payload } = runner.event;
	const isOfPull = event === "workflow_run" || ACTIONS.has(payload.action ?? "");
	if (!names || !isOfPull || event === "workflow_dispatch" || job.signal.aborted) return [];
	const { add, remove } = planLabels(names, labelStateOf(admission, outcome), present);
	try {
		if (add !== void 0) {
			await api.make(add);
			await api.add(number, add);
		}
		for (const name of remove) await api.remove(number, name);
		return [];
	} catch (error) {
		if (isDenied(error)) return ["The label was not set: the token may not write to pull requests. The result is the same."];
		if (isGitHubError(error)) return [`The label was not set: GitHub failed (${error.message}).`];
		throw error;
	}
}

// src/admission/model.ts
/** What a change does to the entries of all lists: `other` where it touches none. */
const CHANGE_KINDS = [
	"addition",
	"removal",
	"edit",
	"mixed",
	"other"
];
const REQUIREMENT_STATUSES = [
	"met",
	"failed",
	"unknown",
	"skipped"
];

// src/report/model.ts
/**
* The schema of the report: the source of its type and of the published JSON Schema
* (`schema/report.schema.json`, written by `npm run docs`).
*/
const integerFrom = (least, description$2) => pipe(number$2(), integer(), minValue(least), description(description$2));
const count$2 = (description) => integerFrom(0, description);
const position = (description) => integerFrom(1, description);
const text = (description$1) => pipe(string(), description(description$1));
const path$1 = text("The path of the file, as it was given.");
const line = position("Counted from 1.");
const offset = pipe(number$2(), integer(), minValue(0));
const file = strictObject({
	path: path$1,
	tables: count$2("Number of tables."),
	rows: count$2("Number of table rows without headers."),
	entries: count$2("Number of entries: table rows and bullets."),
	links: count$2("Number of links and images, repeated addresses included.")
});
const finding = strictObject({
	rule: text("The id of the rule."),
	severity: picklist(SEVERITIES),
	message: text("The reason, then what to do, as plain text."),
	path: path$1,
	line,
	column: position("Counted from 1, in UTF-16 code units."),
	endLine: position("The line of the end."),
	endColumn: position("The column behind the last character."),
	key: text("Identifies the finding, whatever line it is on."),
	new: pipe(boolean(), description("Whether the base does not have it; without a base always true.")),
	url: exactOptional(text("The page that documents the rule.")),
	expected: exactOptional(pipe(array(string()), description("Texts that could replace the place."))),
	related: exactOptional(pipe(array(strictObject({
		path: path$1,
		line,
		message: string()
	})), description("Other places that are a cause of it."))),
	fix: exactOptional(pipe(strictObject({
		kind: pipe(picklist(["safe", "suggestion"]), description("`safe`: can be applied without a review; `suggestion`: a person decides.")),
		range: pipe(strictTuple([offset, offset]), description("Offsets from 0 in UTF-16 code units of the file as read, the end not included.")),
		text: text("The new text.")
	}), description("An edit that fixes it, at another range than the place.")))
});
const link = strictObject({
	url: string(),
	status: picklist(LINK_STATUSES),
	skipped: exactOptional(pipe(picklist(SKIP_CODES), description("Why a link was not checked."))),
	code: exactOptional(pipe(number$2(), integer(), description("The last HTTP status."))),
	reason: text("The reason of the status in plain words."),
	finalUrl: exactOptional(text("The new address of a moved link.")),
	archiveUrl: exactOptional(text("An archived copy of a dead link, or of a page that is not what was listed.")),
	places: array(strictObject({
		path: path$1,
		line
	})),
	attempts: count$2("Number of requests made."),
	source: text("The source of the answer: `web`, `cache` or a service.")
});
const requirement = strictObject({
	id: text("The key in the configuration, with the part where it has parts: `description.max`."),
	entry: exactOptional(pipe(strictObject({
		path: path$1,
		line,
		title: string()
	}), description("The added entry that was asked; absent for a rule of the pull request."))),
	status: picklist(REQUIREMENT_STATUSES),
	actual: text("What was found; where it could not be checked, why."),
	expected: text("What is asked for."),
	severity: picklist(SEVERITIES)
});
const pullRequest = strictObject({
	kind: pipe(picklist(CHANGE_KINDS), description("What the change does to entries; `other`: nothing.")),
	requirements: pipe(array(requirement), description("What the configuration asks of added entries and of the pull request."))
});
const reportSchema = pipe(strictObject({
	version: literal(1),
	files: array(file),
	findings: pipe(array(finding), description("All findings: files in the order given, then by line, column and rule.")),
	links: array(link),
	pullRequest: exactOptional(pullRequest),
	counts: pipe(strictObject({
		error: count$2("Number of new errors."),
		warning: count$2("Number of new warnings."),
		info: count$2("Number of new infos.")
	}), description("Of the new findings only.")),
	outcome: pipe(picklist(["pass", "fail"]), description("`fail` where a new finding, or a requirement that is not met, has a severity that fails the check."))
}), title("Awesome Keeper report"), description("The output of `awesome-keeper --format json` and of the action’s `report`."));

// src/app/action/link-results.ts
const MAX_RESULTS = 5e4;
const MAX_REASON_LENGTH$2 = 300;
const MAX_URL_LENGTH$3 = 8192;
const url$1 = pipe(string(), maxLength(MAX_URL_LENGTH$3), regex(/^https?:\/\/[^\s<>"`]+$/i), url$2(), check(isPublic));
/** Only the links of a report: the job that wrote it read untrusted text, so nothing else is used. */
const linkResultsFile = object({
	version: reportSchema.pipe[0].entries.version,
	links: pipe(array(object({
		url: pipe(string(), maxLength(MAX_URL_LENGTH$3)),
		status: reportSchema.pipe[0].entries.links.item.entries.status,
		code: exactOptional(pipe(number$2(), integer(), minValue(100), maxValue(999))),
		reason: pipe(string(), maxLength(MAX_REASON_LENGTH$2)),
		skipped: exactOptional(picklist(SKIP_CODES)),
		finalUrl: exactOptional(url$1)
	})), maxLength(MAX_RESULTS))
});
const isPublicAddress = createAddressCheck([]);
function isPublic(url) {
	if (!URL.canParse(url)) return false;
	const host = new URL(url).hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
	if (isIP(host) !== 0) return isPublicAddress(host);
	return host.includes(".") && !host.endsWith(".localhost");
}
/**
* The link results of another job, from its JSON report.
* @throws {UsageError} where the file is none
*/
function readLinkResults(path) {
	const { text } = readTextFile(path, { refuseLink: true });
	const parsed = safeParse(linkResultsFile, parseJson(text, path));
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const place = getDotPath(issue) ?? "the whole";
		throw new UsageError(`${path}: unexpected value at ${place}, expected a report of version 1`);
	}
	return parsed.output.links.map((link) => ({
		...link,
		attempts: 0,
		source: "link-results"
	}));
}
function parseJson(text, path) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`${path}: unexpected text, expected JSON`);
	}
}

// src/admission/past-proposals.ts
/** In UTF-16 code units: the rest of a longer description is not looked at. */
const MAX_LENGTH = 1e4;
/** More added entries are no proposal that anybody made before. */
const MAX_ENTRIES = 20;
/** Addresses of one body that are compared. */
const MAX_ADDRESSES = 200;
/**
* Which added entries were proposed before: an address of the same identity, or the repository's
* `owner/name`, in a pull request's title or body; or a commit that removes the title. An entry that
* stands only in a diff is not seen.
*/
function findPastProposals(added, { pulls, commits }) {
	const named = pulls.map(({ number, title, body, isOpen }) => {
		const text = `${title}\n${body}`.slice(0, MAX_LENGTH);
		return {
			number,
			isOpen,
			text,
			identities: identitiesIn(text)
		};
	});
	return added.slice(0, MAX_ENTRIES).flatMap((entry) => {
		const { title } = entry;
		const identities = entry.links.flatMap(({ url }) => identify(url) ?? []);
		const repositories = entry.links.flatMap(({ url }) => repositoryOf(url)?.name ?? []);
		const proposed = named.filter((pull) => identities.some((one) => pull.identities.has(one)) || findWord(pull.text, repositories) !== void 0).map(({ number, isOpen }) => {
			return {
				title,
				kind: isOpen ? "open" : "closed",
				number
			};
		});
		const removed = commits.filter(({ subject }) => REMOVES.test(subject) && findWord(subject, [title]) !== void 0).map(({ sha, day }) => ({
			title,
			kind: "removed",
			sha,
			day
		}));
		return [...proposed, ...removed];
	});
}
const REMOVES = /^(?:remove|delete|drop)/i;
function identitiesIn(text) {
	const addresses = text.matchAll(/https?:\/\/[^\s<>"'`)\]]{1,2000}/gi).take(MAX_ADDRESSES);
	return new Set(addresses.toArray().flatMap(([address]) => identify(withoutEnd(address)) ?? []));
}
/** Without the signs that end a sentence. */
function withoutEnd(address) {
	let end = address.length;
	while (end > 0 && ".,;:!?".includes(address.charAt(end - 1))) end--;
	return address.slice(0, end);
}

// src/app/action/past-proposals.ts
/** Files whose commits are read: each costs a request. */
const MAX_FILES = 1;
/** Entries and proposals to name. */
const MAX_NOTES = 10;
/** Code points of an entry's title. */
const MAX_TITLE_LENGTH$4 = 60;
/** Looks for earlier proposals of what a pull request adds, as far as the configuration asks for it. */
async function readPastProposals(job, pull, { added }) {
	const { config, proposals } = job;
	const { history = false } = config["pull-request"] ?? {};
	if (history === false || added.length === 0 || job.signal.aborted) return {
		open: [],
		past: []
	};
	try {
		const files = history === true ? [...new Set(added.map(({ path }) => path))] : [];
		const [pulls, ...commits] = await Promise.all([proposals.recent(), ...files.slice(0, MAX_FILES).map((path) => proposals.commitsOf(path, pull.baseRef))]);
		const others = pulls.filter(({ number, isOpen }) => number !== pull.number && (isOpen || history === true));
		const found = findPastProposals(added, {
			pulls: others,
			commits: commits.flat()
		});
		const [open, past] = [found.filter(({ kind }) => kind === "open"), found.filter(({ kind }) => kind !== "open")];
		return {
			open: open.slice(0, MAX_NOTES).map(noteOf),
			past: past.slice(0, MAX_NOTES).map(noteOf)
		};
	} catch (error) {
		if (!isGitHubError(error)) throw error;
		return {
			open: [],
			past: ["GitHub did not answer whether the same was proposed before."]
		};
	}
}
/** Numbers and commits are code: otherwise GitHub would write into the other thread. */
function noteOf(proposal) {
	const title = `“${truncate(proposal.title, MAX_TITLE_LENGTH$4)}”`;
	if (proposal.kind === "removed") return `${title} was removed on ${proposal.day} by the commit \`${proposal.sha.slice(0, 10)}\`.`;
	return `${title} ${proposal.kind === "open" ? "is also proposed by the open" : "was proposed by the closed"} pull request \`#${proposal.number}\`.`;
}

// src/app/action/review.ts
/** How long a review may check links, in milliseconds, whatever the configuration allows. */
const MAX_LINK_TIME = 45e3;
/** When a review's link checks end at the latest, in milliseconds after its start. */
const LINK_DEADLINE = 65e3;
/** Reviews a pull request: checks what it changes, then reports what is new. */
async function runReview(job, pull) {
	const started = performance.now();
	const { number, headSha: head, baseRef: base } = pull;
	const left = () => LINK_DEADLINE - (performance.now() - started);
	const { checked, admitted } = await checkChange(job, pull, {
		head,
		base,
		byOthers: true,
		own: ownRepositories(job, pull)
	}, left);
	const { admission } = admitted;
	const report = withRequirements(reportOf(job, checked), admission, failOnOf(job));
	const { open, past } = await readPastProposals(job, pull, admission);
	const shown = [
		...notesOf(report),
		...admitted.notes,
		...open
	];
	const review = await publish$1(job, pull, {
		checked,
		report,
		notes: shown,
		admission
	});
	const undone = review?.kind !== "superseded" ? await updateLabels(job, pull, admission, report.outcome) : [];
	const notes = [
		...shown,
		...undone,
		...past,
		...checked.notes
	];
	if (review?.kind === "superseded") notes.push(`Nothing was posted: ${review.why}.`);
	const isStopped = job.signal.aborted;
	if (isStopped) {
		notes.push(STOPPED);
		warn(STOPPED);
	} else if (review?.kind === "failed") {
		const failure = `GitHub failed while the review was posted: ${review.why}.`;
		notes.push(failure);
		warn(failure);
	}
	if (isStopped || !review || review.kind === "denied" || review.kind === "failed") {
		annotate(report);
		annotateRules(admission);
	}
	const elapsed = performance.now() - started;
	const added = addedEntries(checked);
	await writeJobSummary(job, report, {
		head,
		notes,
		elapsed,
		added,
		admission
	});
	return {
		report,
		files: writeFiles(job, report, checked, number),
		review,
		change: {
			admission,
			touchesOnlyLists: admitted.touchesOnlyLists,
			headSha: head
		}
	};
}
/** Checks lists and links, and whether the change meets what the list asks for. */
async function checkChange(job, pull, range, left) {
	let found;
	let isOnlyLists = false;
	const checked = await checkLists(job, range, {
		checkLinks: (lists) => checkAddedLinks(job, lists, left()),
		async findUnmet(changed, links) {
			isOnlyLists = touchesOnlyLists(job.config, changed);
			found = await checkAdmission(job, pull, changed, links?.results, left());
			return unmetByPath(resultsOf(found.admission));
		}
	});
	const { admission, notes } = found;
	return {
		checked,
		admitted: {
			admission: withoutIgnored(admission, reportedKeys(checked.lists)),
			notes,
			touchesOnlyLists: isOnlyLists
		}
	};
}
/** The keys of what the lint left, of each list that could be read. */
function reportedKeys(lists) {
	const read = lists.filter(({ holds }) => holds !== void 0);
	return new Map(read.map(({ path, messages }) => [path, new Set(messages.flatMap(({ key }) => key ?? []))]));
}
async function checkAddedLinks(job, lists, left) {
	const { inputs, config } = job;
	if (inputs.links === "none") return;
	const which = inputs.links === "all" ? "all" : "added";
	if (inputs.linkResults !== void 0) return selectResults(lists, config.links, which, readLinkResults(inputs.linkResults));
	const deadline = Math.max(Math.min(config.links.deadline, MAX_LINK_TIME, left), 0);
	const options = {
		...checkOptions(job),
		which,
		addedByOthers: true
	};
	return await checkLinks(lists, {
		...config.links,
		deadline
	}, options);
}
async function publish$1(job, pull, { checked, report, notes, admission }) {
	const { comparison, lists } = checked;
	const { inputs, config, signal, pullRequests } = job;
	const { comment, maxComments, instance: id } = inputs;
	if (comment === "none" || signal.aborted) return;
	const files = comparison?.files ?? [];
	return await publishReview(pullRequests, pull.number, {
		report,
		texts: textsOf(lists),
		hunks: new Map(files.map(({ path, patch }) => [path, hunksOf(patch ?? "")])),
		addedLines: new Map(files.map(({ path, patch }) => [path, addedLinesOf(patch ?? "")])),
		settings: {
			id,
			mode: comment,
			minSeverity: config.review["min-severity"],
			maxComments,
			failOn: failOnOf(job)
		},
		page: pageOf(job, pull.headSha),
		notes,
		admission
	});
}
function addedEntries({ lists, links }) {
	return lists.flatMap(({ path, outline }) => (outline?.added ?? []).map(({ urls, ...entry }) => {
		const found = urls.flatMap((url) => links?.results.get(linkKey(url) ?? "")?.metadata ?? []);
		const metadata = [...new Map(found.map((item) => [JSON.stringify(item), item])).values()];
		return {
			path,
			...entry,
			metadata
		};
	}));
}
const UNCHECKED = /* @__PURE__ */ new Set([
	"limit",
	"deadline",
	"stopped"
]);
function notesOf({ files, links }) {
	const notes = [];
	if (files.length === 0) notes.push("No list was changed.");
	const skipped = links.filter(({ skipped: code = "" }) => UNCHECKED.has(code)).length;
	if (skipped > 0) notes.push(`${skipped} of the ${links.length} added links were not checked: a review checks at most ${200}, for ${MAX_LINK_TIME / 1e3} seconds.`);
	return notes;
}

// src/github/tracking-issue/body.ts
/** The issue's body: our part between two hidden markers; people may write below it. */
/** The parts of a body; nothing where it does not begin with our marker. */
function splitBody(body, instance) {
	const found = readBody(body, "issue", instance);
	return found && {
		ours: found.words,
		state: found.data,
		below: found.below
	};
}
/** A body of its parts: the reverse of `splitBody`. */
function joinBody({ ours, state, below }, instance) {
	return formatBody("issue", instance, {
		words: ours,
		data: state,
		below
	});
}

// src/github/tracking-issue/counts.ts
/** Whether an item keeps the issue open: the configuration may lower or raise the severity of links. */
function isProblem({ severity }) {
	return severity !== "info";
}
/** Counts each problem once: a dead link as such, whether it is an error or a warning. */
function countHealth({ problems, dead, moved, intermittent, uncheckable }, about) {
	const severities = [...problems.map(({ finding }) => finding.severity), ...[
		...moved,
		...intermittent,
		...uncheckable
	].map((item) => item.severity)];
	return {
		...about,
		dead: dead.filter(isProblem).length,
		unreachable: uncheckable.length + intermittent.length,
		errors: severities.filter((severity) => severity === "error").length,
		warnings: severities.filter((severity) => severity === "warning").length
	};
}
/** The problems that keep the issue open. */
function countProblems({ dead, errors, warnings }) {
	return dead + errors + warnings;
}
/** Whether no problems are left. */
function isClean(counts) {
	return countProblems(counts) === 0;
}
/** Whole days from one day to another; negative where the other is earlier. */
function daysBetween(one, other) {
	return Math.round((Date.parse(other) - Date.parse(one)) / 864e5);
}

// src/github/tracking-issue/filter.ts
/** That a list cannot be read is shown whatever the settings are: nothing else is known of it. */
const ALWAYS_SHOWN = "unreadable-file";
/** The part of a list's health that `issue.min-severity` and `issue.only` let the issue show. */
function filterHealth(health, { minSeverity = "info", only }) {
	const isShown = (rule, severity) => rule === ALWAYS_SHOWN || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(minSeverity) && (only?.includes(rule) ?? true);
	const links = (items, rule) => items.filter(({ severity }) => isShown(rule, severity));
	const items = {
		problems: health.problems.filter(({ finding: { rule, severity } }) => isShown(rule, severity)),
		infos: health.infos.filter(({ rule, severity }) => isShown(rule, severity)),
		dead: links(health.dead, "dead-link"),
		newlyDead: links(health.newlyDead, "dead-link"),
		moved: links(health.moved, "moved-link"),
		intermittent: links(health.intermittent, "unreachable-link"),
		uncheckable: links(health.uncheckable, "unreachable-link"),
		archived: links(health.archived, "archived-repository"),
		recovered: isShown("dead-link", "error") ? health.recovered : []
	};
	const counts = countHealth(items, health.counts);
	const leftOut = countLeftOut(health, items);
	return {
		...health,
		...items,
		counts,
		isClean: isClean(counts),
		leftOut
	};
}
function countLeftOut(all, shown) {
	const links = [
		"dead",
		"moved",
		"intermittent",
		"uncheckable",
		"archived"
	].flatMap((kind) => {
		const kept = new Set(shown[kind]);
		return all[kind].filter((item) => !kept.has(item));
	});
	const [problems, infos] = [new Set(shown.problems), new Set(shown.infos)];
	const severities = [
		...all.problems.filter((item) => !problems.has(item)).map(({ finding }) => finding.severity),
		...all.infos.filter((finding) => !infos.has(finding)).map(({ severity }) => severity),
		...links.filter((item) => !isBlocked(item)).map(({ severity }) => severity)
	];
	const count = (wanted) => severities.filter((severity) => severity === wanted).length;
	return {
		error: count("error"),
		warning: count("warning"),
		info: count("info"),
		blocked: links.filter(isBlocked).length,
		hasDead: shown.dead.length < all.dead.length
	};
}
function isBlocked({ finding, result }) {
	return finding === void 0 && result?.status === "blocked";
}

// src/github/tracking-issue/state.ts
/**
* The state of the issue: hidden data in its own body. Whoever may edit the issue may edit it, so
* it is validated strictly, and ignored where it is invalid.
*/
/** Runs in the history. */
const MAX_RUNS = 12;
/** Code units of the whole state, and of its failing links. */
const MAX_STATE_LENGTH = 3e4;
const MAX_FAILING_LENGTH = 2e4;
const MAX_DEAD = 2500;
const MAX_RECOVERED = 20;
const MAX_URL_LENGTH$2 = 2048;
const MAX_REASON_LENGTH$1 = 300;
const HASH_LENGTH = 6;
const count$1 = pipe(number$2(), safeInteger(), minValue(0));
const time = pipe(number$2(), integer(), minValue(0), maxValue(0xe677d21fdbff));
const date = pipe(string(), check(isDay));
const hashed = pipe(string(), regex(/^[\w+/]{6}$/));
/** Tuples, since names would take half of the size. */
const schema = strictObject({
	version: literal(1),
	history: pipe(array(strictTuple([
		date,
		count$1,
		count$1,
		count$1,
		count$1,
		count$1
	])), minLength(1), maxLength(12)),
	headSha: pipe(string(), regex(/^[\da-f]{7,64}$/)),
	runUrl: pipe(string(), maxLength(500)),
	dead: pipe(string(), maxLength(MAX_DEAD * HASH_LENGTH), regex(/^(?:[A-Za-z\d+/]{6})*$/)),
	isTruncated: boolean(),
	recovered: pipe(array(strictTuple([hashed, date])), maxLength(MAX_RECOVERED)),
	failing: array(strictTuple([
		pipe(string(), nonEmpty(), maxLength(MAX_URL_LENGTH$2)),
		picklist(["dead", "unreachable"]),
		pipe(string(), maxLength(MAX_REASON_LENGTH$1)),
		time,
		time,
		nullable(time),
		count$1
	])),
	linksChecked: exactOptional(date)
});
/** Whether a body has a marker of this instance; it is ours only if our token wrote it, too. */
function isMarked(body, instance) {
	return splitBody(body, instance) !== void 0;
}
/** The state in a body of ours; nothing where it is invalid or of another version. */
function readState(body, instance) {
	const result = safeParse(schema, parse(splitBody(body, instance)?.state ?? ""));
	if (!result.success) return;
	const { history, dead, failing, headSha, runUrl, isTruncated, recovered, linksChecked } = result.output;
	return {
		history: history.map(([date, dead, unreachable, errors, warnings, links]) => ({
			date,
			dead,
			unreachable,
			errors,
			warnings,
			links
		})),
		headSha,
		runUrl,
		isTruncated,
		recovered,
		...linksChecked !== void 0 && { linksChecked },
		dead: dead.match(/.{6}/g) ?? [],
		failing: failing.map(([url, status, reason, checked, firstFailed, lastAlive, failures]) => ({
			url,
			status,
			reason,
			failures,
			checked: new Date(checked).toISOString(),
			firstFailed: new Date(firstFailed).toISOString(),
			...lastAlive !== null && { lastAlive: new Date(lastAlive).toISOString() }
		}))
	};
}
/**
* The state as JSON in which no comment can end or begin.
* @param maxLength in code units; failing links take what is left of it
*/
function formatState(state, maxLength) {
	const dead = state.dead.slice(0, Math.min(MAX_DEAD, Math.floor(maxLength / 2 / HASH_LENGTH)));
	const rest = {
		version: 1,
		history: state.history.slice(-12).map((run) => [
			run.date,
			run.dead,
			run.unreachable,
			run.errors,
			run.warnings,
			run.links
		]),
		headSha: state.headSha,
		runUrl: state.runUrl.slice(0, 500),
		dead: dead.join(""),
		isTruncated: state.isTruncated || dead.length < state.dead.length,
		recovered: state.recovered.slice(0, MAX_RECOVERED),
		...state.linksChecked !== void 0 && { linksChecked: state.linksChecked }
	};
	const start = inComment(JSON.stringify(rest)).slice(0, -1);
	const left = Math.min(MAX_FAILING_LENGTH, maxLength - start.length - 20);
	return `${start},"failing":[${fitFailing(state.failing, left).join(",")}]}`;
}
/** A short hash of a link's key: enough to distinguish a few thousand. */
function linkHash(key) {
	return hash("sha256", key, "base64").slice(0, HASH_LENGTH);
}
/** As many as fit, those with the most failures and the latest checks first. */
function fitFailing(failing, maxLength) {
	const texts = failing.toSorted((a, b) => b.failures - a.failures || Date.parse(b.checked) - Date.parse(a.checked)).flatMap((link) => formatFailing(link) ?? []);
	return new SizeBudget(maxLength, ({ length }) => length).take(texts, (text) => text).taken.map(({ text }) => text);
}
/** Nothing for a link that could not be read again, or that has a name or password. */
function formatFailing(link) {
	const { url, status, checked, firstFailed, lastAlive, failures } = link;
	const times = [checked, firstFailed].map((text) => Date.parse(text));
	const alive = lastAlive === void 0 ? null : Date.parse(lastAlive);
	const address = URL.parse(url);
	if (times.some(Number.isNaN) || Number.isNaN(alive) || url.length > MAX_URL_LENGTH$2) return;
	if (url === "" || address?.username || address?.password) return;
	const reason = link.reason.slice(0, MAX_REASON_LENGTH$1);
	return inComment(JSON.stringify([
		url,
		status,
		reason,
		...times,
		alive,
		failures
	]));
}
/** In JSON these characters occur only in strings, where they can be escaped. */
function inComment(json) {
	return json.replaceAll("--", "-\\u002d").replace(/[<>&@#]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
function parse(text) {
	if (text.length > 3e4) return;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/github/tracking-issue/health.ts
/** Days for which the issue shows a recovered link. */
const RECOVERED_DAYS = 7;
/** Rules whose findings are the links of a section. */
const LINK_RULE = /^(?:dead|moved|unreachable)-link$/;
/** The same, and those of which only the infos are. */
const SHOWN_AS_LINKS = /^(?:(?:dead|moved|unreachable)-link|archived-repository)$/;
/** How long the ignores' patterns may take on URLs and titles, in milliseconds. */
const MAX_MATCH_TIME = 1e3;
/** Combines findings, which respect the configured ignores, with link results and the issue's state. */
function assessHealth(input, state) {
	return new HealthAssessment(input, state).assess();
}
var HealthAssessment = class {
	#input;
	#state;
	#today;
	#links;
	#linksByLine;
	#lists;
	#failing;
	#wasDead;
	constructor(input, state) {
		this.#input = input;
		this.#state = state;
		this.#today = input.now.slice(0, 10);
		this.#links = input.lists.flatMap(({ path, links }) => links.map((link) => ({
			...link,
			path,
			key: linkKey(link.url) ?? link.url
		})));
		this.#linksByLine = Map.groupBy(this.#links, lineKey);
		this.#lists = new Map(input.lists.map((list) => [list.path, list]));
		this.#failing = new Map(input.failing.map((link) => [link.url, link]));
		this.#wasDead = new Set(state?.dead);
	}
	assess() {
		const { report, linkResults } = this.#input;
		const dead = merge([...this.#linksWith("dead"), ...this.#stillDead()]);
		const deadKeys = new Set(dead.map(({ key }) => key));
		const unreachable = merge(this.#linksWith("unreachable")).filter(({ key }) => !deadKeys.has(key));
		const wasAlive = ({ key }) => this.#failing.get(key)?.lastAlive !== void 0;
		const intermittent = unreachable.filter(wasAlive);
		const uncheckable = [...merge(this.#itemsOf((link) => this.#resultOf(link)?.status === "blocked")), ...unreachable.filter((item) => !wasAlive(item))];
		const canCompare = this.#state?.linksChecked !== void 0 && !this.#state.isTruncated;
		const items = {
			problems: this.#problems(),
			dead: dead.sort(newestFirst$1),
			moved: merge(this.#linksWith("moved")),
			intermittent: intermittent.sort(newestFirst$1),
			uncheckable,
			archived: this.#archived(),
			infos: this.#infos(),
			recovered: this.#recovered(deadKeys).sort(newestFirst$1),
			newlyDead: canCompare ? dead.filter(({ key }) => !this.#wasDead.has(linkHash(key))) : []
		};
		const links = report.files.reduce((sum, file) => sum + file.links, 0);
		const counts = countHealth(items, {
			date: this.#today,
			links
		});
		return {
			...items,
			counts,
			isClean: isClean(counts),
			areLinksKnown: linkResults !== void 0
		};
	}
	#infos() {
		const { findings } = this.#input.report;
		return findings.filter(({ rule, severity }) => severity === "info" && !SHOWN_AS_LINKS.test(rule));
	}
	/** The findings of a link rule, each with its link. */
	#linksWith(status) {
		const taken = /* @__PURE__ */ new Set();
		return this.#input.report.findings.filter(({ rule }) => rule === `${status}-link`).map((finding) => this.#itemOfFinding(finding, (link) => {
			const isIt = !taken.has(link) && this.#resultOf(link)?.status === status;
			if (isIt) taken.add(link);
			return isIt;
		}));
	}
	#itemOfFinding(finding, isSubject) {
		const { path, line, key, message } = finding;
		const found = (this.#linksByLine.get(lineKey(finding)) ?? []).find((link) => (link.column === void 0 || link.column === finding.column) && isSubject(link));
		const { severity } = finding;
		if (found) return {
			...this.#itemOf(found),
			finding,
			severity
		};
		return {
			key,
			finding,
			severity,
			places: [{
				path,
				line
			}],
			reason: message,
			...this.#contextOf(finding)
		};
	}
	/** The section of a line, and its entry. */
	#contextOf(place) {
		const entry = this.#linksByLine.get(lineKey(place))?.find((link) => link.entry)?.entry;
		return {
			section: (this.#lists.get(place.path)?.sections)?.findLast(({ line }) => line <= place.line)?.title ?? "",
			...entry && { entry }
		};
	}
	#itemOf(link) {
		const { url, key, path, line, entry } = link;
		const result = this.#resultOf(link);
		const failing = this.#failing.get(key);
		const since = result?.failing?.since ?? failing?.firstFailed;
		const failures = result?.failing?.runs ?? failing?.failures;
		return {
			url,
			key,
			section: this.#contextOf(link).section,
			...entry && { entry },
			places: [{
				path,
				line
			}],
			severity: "info",
			...result && { result },
			reason: result?.reason ?? failing?.reason ?? "dead at the last check",
			...since !== void 0 && { since: since.slice(0, 10) },
			...failures !== void 0 && { failures }
		};
	}
	/**
	* Dead links that this run did not check, or that did not answer, stay dead: names of expired
	* domains fail now in one way, now in another.
	*/
	#stillDead() {
		const { deadSeverity: severity = "error" } = this.#input.settings;
		if (severity === "off") return [];
		const unknown = this.#links.filter((link) => this.#wasDead.has(linkHash(link.key)) && isUnknown(this.#resultOf(link)));
		return this.#withoutIgnored(unknown).map((link) => {
			const { result, ...item } = {
				...this.#itemOf(link),
				severity
			};
			if (result?.status === "unreachable") return {
				...item,
				reason: `${item.reason}, dead before`
			};
			const reason = this.#failing.get(link.key)?.reason ?? "dead at the last check";
			return {
				...item,
				reason: `${reason} (not checked in this run)`
			};
		});
	}
	/** Where patterns take too long on the URLs, none is ignored. */
	#withoutIgnored(links) {
		const ignoresOf = ({ path }) => this.#lists.get(path)?.ignores ?? [];
		if (!links.some((link) => ignoresOf(link).length > 0)) return links;
		const select = () => links.filter((link) => !isIgnored(ignoresOf(link), "dead-link", link));
		try {
			return withinTime(select, MAX_MATCH_TIME);
		} catch (error) {
			if (error instanceof TimeLimitError) return links;
			throw error;
		}
	}
	/** Repositories that accept no more changes, where a rule reports them. */
	#archived() {
		const isRepository = (link) => this.#resultOf(link)?.metadata?.kind === "repository";
		return merge(this.#input.report.findings.filter(({ rule, severity }) => rule === "archived-repository" && severity === "info").map((finding) => this.#itemOfFinding(finding, isRepository)));
	}
	/** Links that were dead and work again: in this run, or noticed in the last days. */
	#recovered(deadKeys) {
		const { dead = [], recovered = [] } = this.#state ?? {};
		const since = new Map([...dead.map((link) => [link, this.#today]), ...recovered.filter(([, date]) => Math.abs(daysBetween(date, this.#today)) < RECOVERED_DAYS)]);
		const works = ["alive", "moved"];
		return merge(this.#itemsOf((link) => !deadKeys.has(link.key) && since.has(linkHash(link.key)) && works.includes(this.#resultOf(link)?.status)).map((item) => ({
			...item,
			since: since.get(linkHash(item.key))
		})));
	}
	#problems() {
		return this.#input.report.findings.filter(({ rule, severity }) => severity !== "info" && !LINK_RULE.test(rule)).map((finding) => ({
			finding,
			...this.#contextOf(finding),
			...this.#copyOf(finding)
		}));
	}
	/** Of a page that is not what was listed. */
	#copyOf(finding) {
		if (finding.rule !== "wrong-page") return {};
		const { result } = this.#itemOfFinding(finding, (link) => !!this.#resultOf(link)?.page);
		return result?.archiveUrl === void 0 ? {} : { archiveUrl: result.archiveUrl };
	}
	#itemsOf(isWanted) {
		return this.#links.filter(isWanted).map((link) => this.#itemOf(link));
	}
	#resultOf({ key }) {
		return this.#input.linkResults?.get(key);
	}
};
/** One item for each link, with all of its places. */
function merge(items) {
	const merged = /* @__PURE__ */ new Map();
	for (const item of items) {
		const known = merged.get(item.key);
		if (known) for (const place of item.places) known.places.push(place);
		else merged.set(item.key, item);
	}
	return [...merged.values()];
}
/** Whether a run has no result for a link; those that the plan skips are excluded on purpose. */
function isUnknown(result) {
	if (!result || result.status === "unreachable") return true;
	return result.status === "skipped" && result.source !== "plan";
}
/** Whether the configuration ignores a rule for a link that has no finding in this run. */
function isIgnored(ignores, rule, { url, entry }) {
	return ignores.filter(({ rules }) => rules.length === 0 || rules.includes(rule)).some((ignore) => matcherOf(ignore)(entry ? [url, entry] : [url]));
}
function lineKey({ path, line }) {
	return JSON.stringify([path, line]);
}
function newestFirst$1({ since: one = "" }, { since: other = "" }) {
	return compare(other, one);
}

// src/github/tracking-issue/texts/places.ts
/** A place, and a link that edits it: "line 12, edit". */
function placeLinks(place, context) {
	const { serverUrl, repository, branch } = context.page;
	const { path, line } = place;
	const editor = `${serverUrl}/${repository}/edit/${encodePath(branch)}/${encodePath(path)}#L${line}`;
	return `${placeLink(place, context)}, ${link$1("edit", editor)}`;
}
function placeLink(place, { page, hasSeveralLists }) {
	const { path, line } = place;
	const label = hasSeveralLists ? codeSpan(`${path}:${line}`, 120) : `line ${line}`;
	return link$1(label, lineUrl(page, {
		path,
		line
	}));
}
/** Places of which some are linked and the rest is counted. */
function moreText(shown, total) {
	const left = total - shown.length;
	return `${shown.join(", ")}${left > 0 ? ` and ${number(left)} more` : ""}`;
}
/** A link to another site; only the URL where GitHub would show a link as a reference. */
function externalLink(url, { page }, label = codeSpan(withoutCredentials(url), 200)) {
	const { protocol = "", hostname = "" } = URL.parse(url) ?? {};
	const isWeb = protocol === "https:" || protocol === "http:";
	const isGitHub = hostname === URL.parse(page.serverUrl)?.hostname || /(?:^|\.)github\.com\.?$/.test(hostname);
	if (!isWeb || isGitHub || url.length > 1e3) return codeSpan(withoutCredentials(url), 200);
	return link$1(label, withoutCredentials(url));
}
function reportLink({ runUrl }) {
	return link$1("the report of the run", runUrl);
}

// src/github/tracking-issue/texts/infos.ts
/** Of one rule; more are in the report. */
const MAX_LINES = 10;
/** What is worth knowing, a number for each rule; it never opens the issue, nor keeps it open. */
function infoSection({ infos }, context) {
	return {
		title: "Worth knowing",
		lead: "Nothing here has to be done: it neither opens this issue nor keeps it open.",
		open: 0,
		items: [...Map.groupBy(infos, ({ rule }) => rule)].toSorted(([one], [other]) => compare(one, other)).flatMap(([rule, findings]) => ruleItems(rule, findings, context))
	};
}
/** The number of a rule, which is shown where its lines do not fit, and below it the lines. */
function ruleItems(rule, findings, context) {
	const left = findings.length - MAX_LINES;
	const url = findings[0]?.url;
	const name = url === void 0 ? codeSpan(rule) : link$1(codeSpan(rule), url);
	const item = (count, render) => ({
		rank: "info",
		count,
		render
	});
	return [
		{
			rank: "rule",
			count: 0,
			render: () => `- ${name}: ${number(findings.length)}`
		},
		...findings.slice(0, MAX_LINES).map((finding) => item(1, () => infoText(finding, context))),
		...left > 0 ? [item(left, () => `  - and ${number(left)} more, in the report`)] : []
	];
}
function infoText({ parts, path, line }, context) {
	const words = messageMarkdown(parts, (place) => lineUrl(context.page, {
		path,
		...place
	}));
	return `  - ${placeLink({
		path,
		line
	}, context)}: ${words}`;
}

// src/github/tracking-issue/texts/links.ts
const OPEN_ITEMS$2 = 10;
/** Of infos, which are folded; more are in the report. */
const MAX_INFO_LINES = 10;
/** From so many links on, a host has one line. */
const MIN_HOST_LINKS = 3;
const MAX_TITLE_LENGTH$3 = 100;
const MAX_REASON_LENGTH = 160;
const MAX_URL_LENGTH$1 = 200;
const SECTIONS = [
	{
		rank: "dead",
		title: "Dead",
		lead: "These pages are gone. Look for the new address, link an archived copy, or remove the link.",
		render: deadText
	},
	{
		rank: "moved",
		title: "Moved",
		lead: "These links redirect permanently. Check the new page before you change a link: expired domains redirect, too.",
		render: (item, context) => `- ${headOf(item, context)}${sectionOf(item)}${redirectText(item, context)}`
	},
	{
		rank: "uncheckable",
		title: "Could not check",
		lead: "These sites refuse automated requests or have never answered; most of them work in a browser.",
		render: uncheckableText
	},
	{
		rank: "intermittent",
		title: "Intermittent",
		lead: "These links worked before and fail now. Nothing to do yet: if they keep failing, they are reported as dead.",
		render: intermittentText
	},
	{
		rank: "recovered",
		title: "Recovered",
		lead: "These links were dead and work again.",
		render: (item, context) => `- ~~${nameOf(item)}~~${firstPlace(item, context)} works again since ${prose(item.since ?? "")}`
	},
	{
		rank: "archived",
		title: "Archived repositories",
		lead: "Their owners accept no more changes. Nothing has to be done.",
		render: archivedText
	}
];
/** The sections about links. @param isSummarized whether problems are shown elsewhere */
function linkSections(health, context, isSummarized = false) {
	return SECTIONS.map(({ rank, title, lead, render }) => {
		const links = health[rank].filter((item) => !isSummarized || !isProblem(item));
		const lines = rank === "uncheckable" ? byHost(links) : links.map((item) => [item]);
		const isInfo = rank !== "recovered" && !links.some(isProblem);
		const shown = isInfo ? lines.slice(0, MAX_INFO_LINES) : lines;
		const left = lines.slice(shown.length).flat().length;
		const more = {
			rank,
			count: left,
			render: () => `- and ${number(left)} more, in the report`
		};
		const items = shown.map((some) => ({
			rank,
			count: some.length,
			render: () => some[0] ? render(some[0], context, some) : ""
		}));
		return {
			title,
			lead,
			open: isInfo ? 0 : OPEN_ITEMS$2,
			items: left > 0 ? [...items, more] : items
		};
	});
}
/** One link, as its section lists it. */
function linkText(item, kind, context) {
	return SECTIONS.find(({ rank }) => rank === kind)?.render(item, context, [item]) ?? "";
}
function shortDeadText(item, context) {
	return `- ${nameOf(item)}${firstPlace(item, context)}: ${reasonOf$1(item)}`;
}
function deadText(item, context) {
	const copy = item.result?.archiveUrl;
	const archive = copy === void 0 ? "" : ` · ${externalLink(copy, context, "archived copy")}`;
	return `- ${headOf(item, context)}: ${reasonOf$1(item)}${archive}${urlLine(item)}`;
}
/** The old and the new URL, the new one as the list should have it. */
function redirectText({ url, result, finding, reason }, context) {
	if (url === void 0 || result?.finalUrl === void 0) return `: ${prose(reason)}`;
	const old = urlCode(url);
	const [expected] = finding?.expected ?? [];
	if (expected === void 0) return `\n  ${old} redirects to ${externalLink(result.finalUrl, context)}, which may be another page`;
	const isArchived = result.metadata?.kind === "repository" && result.metadata.isArchived;
	return `\n  ${old} → ${externalLink(result.finalUrl, context, urlCode(expected))}${isArchived ? " (archived)" : ""}`;
}
function intermittentText(item, context) {
	const { failures = 1, since, reason } = item;
	const failed = `failed ${failures === 1 ? "once" : `${number(failures)} times`}${since === void 0 ? "" : ` since ${prose(since)}`}`;
	return `- ${headOf(item, context)}: ${failed} (${prose(reason, MAX_REASON_LENGTH)})${urlLine(item)}`;
}
function uncheckableText(item, context, items) {
	const host = URL.parse(item.url ?? "")?.host;
	if (items.length === 1 || host === void 0) return `- ${headOf(item, context)}: ${reasonOf$1(item)}${urlLine(item)}`;
	const reasons = [...new Set(items.map(({ reason }) => prose(reason, 60)))].slice(0, 3);
	const places = items.flatMap((item) => item.places);
	const shown = places.slice(0, 6).map((place) => placeLink(place, context));
	return `- ${codeSpan(host, 100)}: ${amount(items.length, "link")}, ${reasons.join("; ")} (${moreText(shown, places.length)})`;
}
function archivedText(item, context) {
	const metadata = item.result?.metadata;
	const repository = metadata?.kind === "repository" ? metadata : void 0;
	const since = repository?.archived ? ` since ${prose(repository.archived.slice(0, 10))}` : "";
	const name = repository ? codeSpan(repository.name, 150) : prose(item.reason, MAX_REASON_LENGTH);
	return `- ${headOf(item, context)}: ${name}, archived${since}`;
}
function headOf(item, context) {
	const [first, ...others] = item.places;
	if (!first) return nameOf(item);
	const more = others.slice(0, 2).map((place) => placeLink(place, context));
	return `${nameOf(item)} (${moreText([placeLinks(first, context), ...more], item.places.length)})`;
}
function firstPlace({ places: [place] }, context) {
	return place ? ` (${placeLink(place, context)})` : "";
}
function nameOf({ entry, url }) {
	const title = prose(entry ?? "", MAX_TITLE_LENGTH$3);
	if (title !== "") return `**${title}**`;
	return url === void 0 ? "A link" : urlCode(url);
}
function reasonOf$1(item) {
	const { since, reason } = item;
	const date = since === void 0 || reason.includes(since) ? "" : `, since ${prose(since)}`;
	return prose(reason, MAX_REASON_LENGTH) + date + sectionOf(item);
}
function sectionOf({ section }) {
	const title = prose(section, MAX_TITLE_LENGTH$3);
	return title === "" ? "" : ` · in ${title}`;
}
/** The URL, where it is not the name already. */
function urlLine({ entry, url }) {
	return url === void 0 || prose(entry ?? "") === "" ? "" : `\n  ${urlCode(url)}`;
}
function urlCode(url) {
	return codeSpan(withoutCredentials(url), MAX_URL_LENGTH$1);
}
/** Hosts with several links first, then the other links one by one. */
function byHost(items) {
	const large = [...Map.groupBy(items, ({ url }) => URL.parse(url ?? "")?.host ?? "")].filter(([host, links]) => host !== "" && links.length >= MIN_HOST_LINKS).map(([, links]) => links).sort((a, b) => b.length - a.length);
	const grouped = new Set(large.flat());
	return [...large, ...items.filter((item) => !grouped.has(item)).map((item) => [item])];
}

// src/github/tracking-issue/texts/problems.ts
const OPEN_ITEMS$1 = 10;
const MAX_FIX_LENGTH = 150;
/** All errors and warnings that are not about a link's status, by section of the list. */
function problemSection({ problems }, context) {
	const items = [...Map.groupBy(problems, ({ finding }) => finding.path).values()].flatMap((some) => some.toSorted((a, b) => a.finding.line - b.finding.line));
	const rules = new Map(items.map(({ finding }) => [finding.rule, finding.url]));
	const pages = Array.from(rules).flatMap(([rule, url]) => url === void 0 ? [] : [link$1(codeSpan(rule), url)]);
	return {
		title: "Problems",
		lead: "❌ is an error, ⚠️ a warning. “edit” opens GitHub’s editor at the line.",
		items: items.map((item) => sectionItem(item, context)),
		open: OPEN_ITEMS$1,
		...pages.length > 0 && { after: `<sub>About the rules: ${pages.join(", ")}</sub>` }
	};
}
function sectionItem(item, context) {
	const { finding, section } = item;
	const title = prose(section, 100);
	const name = title === "" ? "Before the first heading" : `**${title}**`;
	return {
		rank: finding.severity === "error" ? "error" : "warning",
		count: 1,
		group: context.hasSeveralLists ? `${codeSpan(finding.path, 120)} · ${name}` : name,
		render: () => problemText(item, {
			...context,
			hasSeveralLists: false
		})
	};
}
const SEVERITY_MARKS = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
function problemText({ finding, entry, archiveUrl }, context) {
	const { page } = context;
	const { severity, parts, rule, path } = finding;
	const where = placeLinks(finding, context);
	const title = entry === void 0 || parts.some((part) => part.kind === "quote" && part.text === entry) ? "" : `${prose(entry, 100)}: `;
	const words = messageMarkdown(parts, (place) => lineUrl(page, {
		path,
		...place
	}));
	const copy = archiveUrl === void 0 ? "" : ` · ${externalLink(archiveUrl, context, "archived copy")}`;
	return `- ${SEVERITY_MARKS[severity]} ${where}: ${title}${words}${fixText$1(finding)}${copy} (${codeSpan(rule)})`;
}
/** What to write, where the message does not show it. */
function fixText$1(finding) {
	const [fix] = unmentionedFixes(finding, MAX_FIX_LENGTH);
	return fix === void 0 || finding.expected?.length !== 1 ? "" : ` → ${codeSpan(fix)}`;
}

// src/github/tracking-issue/texts/overview.ts
/** More problems than these are a summary: nobody reads a list of three hundred. */
const MAX_LISTED_PROBLEMS = 50;
/** Problems that the summary lists. */
const MAX_SHOWN = 10;
/** Whether the issue shows a summary instead of all problems. */
function isSummarized({ counts }) {
	return countProblems(counts) > 50;
}
/** Many problems as a table of their rules, and the most severe ones. */
function overviewSection(health, context) {
	const problems = problemsOf(health);
	const shown = problems.slice(0, MAX_SHOWN);
	return {
		title: "Problems",
		total: problems.length,
		lead: [
			`A summary, since there are more than ${50}. When ${50} or fewer are left, this issue lists all of them; until then ${reportLink(context.page)} does.`,
			rulesTable(problems),
			`The ${MAX_SHOWN} most severe; as they are fixed, the next ones follow:`
		].join("\n\n"),
		items: shown.map(({ severity, text }) => ({
			rank: severity === "error" ? "error" : "warning",
			count: 1,
			render: () => text(context)
		})),
		open: MAX_SHOWN,
		after: adviceText(problems)
	};
}
/** The most severe first, of these dead links, each kind in the order of the list. */
function problemsOf(health) {
	return [...[
		...health.dead.map((item) => linkProblem(item, "dead")),
		...health.moved.map((item) => linkProblem(item, "moved")),
		...health.intermittent.map((item) => linkProblem(item, "intermittent")),
		...health.uncheckable.map((item) => linkProblem(item, "uncheckable"))
	].filter(isProblem), ...health.problems.map(findingProblem)].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
const LINK_RULES = {
	dead: "dead-link",
	moved: "moved-link",
	intermittent: "unreachable-link",
	uncheckable: "unreachable-link"
};
function linkProblem(item, kind) {
	const { severity, finding } = item;
	const rule = LINK_RULES[kind];
	const head = `- ${SEVERITY_MARKS[severity]} `;
	return {
		rule,
		severity,
		finding,
		url: documentationUrl(rule),
		text: (context) => `${linkText(item, kind, context).replace("- ", () => head)} (${codeSpan(rule)})`
	};
}
function findingProblem(item) {
	const { rule, severity, url } = item.finding;
	const { finding } = item;
	return {
		rule,
		severity,
		url,
		finding,
		text: (context) => problemText(item, context)
	};
}
/** A row for each rule, those of errors first, then by number. */
function rulesTable(problems) {
	return [
		"| | Rule | Problems |",
		"| :-- | :-- | --: |",
		...Array.from(Map.groupBy(problems, ({ rule }) => rule), ([rule, some]) => {
			const [{ severity, url } = {
				severity: "info",
				url: void 0
			}] = some;
			return {
				rule,
				severity,
				url,
				count: some.length
			};
		}).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count || compare(a.rule, b.rule)).map(({ rule, severity, url, count }) => {
			const name = url === void 0 ? codeSpan(rule) : link$1(codeSpan(rule), url);
			return `| ${SEVERITY_MARKS[severity]} | ${name} | ${number(count)} |`;
		})
	].join("\n");
}
/** What makes many problems fewer. */
function adviceText(problems) {
	const safe = problems.filter(({ finding }) => finding?.fix?.kind === "safe").length;
	return `<sub>${safe > 0 ? `${amount(safe, "of them has", "of them have")} a safe fix: \`awesome-keeper --fix\`, or \`fix-pull-request: true\` in the workflow. ` : ""}${link$1("How to work through them", `${PROJECT_URL}#you-have-300-old-problems`)}: \`issue: { only: [dead-link] }\` in the configuration limits this issue to some rules.</sub>`;
}

// src/github/tracking-issue/texts/retirements.ts
const OPEN_ITEMS = 10;
const MAX_TITLE_LENGTH$2 = 100;
const STATES = {
	dead: "no link has worked",
	archived: "archived",
	idle: "no push"
};
/** Who is due when by the lists' policy, the first ones first. @param today an ISO day */
function retirementSection(retirements, today, context) {
	const sorted = retirements.toSorted((a, b) => compare(a.dates.due, b.dates.due));
	const entries = Map.groupBy(sorted, ({ path, line }) => JSON.stringify([path, line]));
	return {
		title: "Due by the list’s policy",
		lead: "The pull request with fixes proposes these when their day has come, unless a person declined it before. An entry that works again stays; an `ignore` keeps it as it is.",
		items: Array.from(entries.values(), ([first]) => ({
			rank: "retired",
			count: 1,
			render: () => first ? retirementText(first, today, context) : ""
		})),
		open: OPEN_ITEMS
	};
}
function retirementText(item, today, context) {
	const { path, line, title, step, dates, isDue, edits } = item;
	const name = `**${prose(title, MAX_TITLE_LENGTH$2)}** (${placeLinks({
		path,
		line
	}, context)})`;
	const days = amount(daysBetween(today, dates.due), "day");
	const when = isDue ? `due since ${dates.due}` : `on ${dates.due}, in ${days}`;
	const byHand = isDue && edits.length === 0 ? "; by hand, since more than this entry would change" : "";
	return `- ${name}: ${step.do} ${when} (${STATES[step.when]} since ${dates.since})${byHand}`;
}

// src/github/tracking-issue/texts/sections.ts
/** Sections of the issue, cut to its size: the most severe items are shown, the rest is counted. */
/** The most severe first; the last are the first to be left out. */
const RANKS = [
	"dead",
	"error",
	"warning",
	"moved",
	"intermittent",
	"uncheckable",
	"retired",
	"recovered",
	"archived",
	"rule",
	"info"
];
/** Code units around the items of a section. */
const FRAME_LENGTH = 300;
/**
* The sections as Markdown of at most `maxLength` code units.
* @param report Markdown that links to the whole report
*/
function layOut(sections, maxLength, report) {
	const present = sections.filter(({ items }) => items.length > 0);
	const texts = chooseItems(present, maxLength - present.map(({ title, lead, after = "" }) => `${title}${lead}${after}${report}`).reduce((sum, frame) => sum + frame.length + FRAME_LENGTH, 0));
	return present.map((section) => sectionText(section, texts, report)).join("\n\n");
}
function chooseItems(sections, maxLength) {
	const texts = /* @__PURE__ */ new Map();
	let left = maxLength;
	const ranked = sections.flatMap((section) => section.items.map((item) => ({
		section,
		item
	}))).sort((a, b) => RANKS.indexOf(a.item.rank) - RANKS.indexOf(b.item.rank));
	const groups = /* @__PURE__ */ new Set();
	for (const { section, item } of ranked) {
		const text = item.render();
		const group = JSON.stringify([section.title, item.group]);
		const heading = groups.has(group) ? 0 : 2 * ((item.group?.length ?? 0) + 10);
		left -= text.length + 1 + heading;
		if (left < 0) break;
		groups.add(group);
		texts.set(item, text);
	}
	return texts;
}
function sectionText({ title, total, lead, items, open, after }, texts, report) {
	const count = (some) => some.reduce((sum, item) => sum + item.count, 0);
	const shown = items.filter((item) => texts.has(item));
	const [first, folded] = [shown.slice(0, open), shown.slice(open)];
	const missing = count(items) - count(shown);
	const summary = first.length > 0 ? `${number(count(folded))} more` : "Show";
	return [
		`### ${title}: ${number(total ?? count(items))}`,
		lead,
		...first.length > 0 ? [listText(first, texts)] : [],
		...folded.length > 0 ? [details(summary, listText(folded, texts))] : [],
		...missing > 0 ? [`${number(missing)} more do not fit here: see ${report}.`] : [],
		...after !== void 0 && shown.length > 0 ? [after] : []
	].join("\n\n");
}
/** @param summary plain text: Markdown has no effect there */
function details(summary, content) {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function listText(items, texts) {
	const lines = [];
	let group;
	for (const item of items) {
		if (item.group !== void 0 && item.group !== group) {
			lines.push(...lines.length > 0 ? [""] : [], item.group, "");
			group = item.group;
		}
		lines.push(texts.get(item) ?? "");
	}
	return lines.join("\n");
}

// src/github/tracking-issue/texts/issue.ts
/** Dead links that a comment lists. */
const MAX_LISTED = 10;
/** Examples of ignored links and entries each. */
const MAX_EXAMPLES = 5;
/** Our part of the issue: the counts, what to fix, and what to know. */
function issueText(health, options) {
	const { paths, history, retirements, maxLength, page, linksChecked } = options;
	const date = history.at(-1)?.date ?? health.counts.date;
	const top = [
		summaryText(health, paths),
		countsText(history),
		`Last checked on ${prose(date)}${linksDateText(health, date, linksChecked)}: ${reportLink(page)}.`,
		leftOutText(health)
	].filter((text) => text !== "");
	const bottom = [ignoreHelp(health), FOOTER$1];
	const left = maxLength - [...top, ...bottom].reduce((sum, text) => sum + text.length + 2, 0);
	const sections = [
		isSummarized(health) ? overviewSection(health, options) : problemSection(health, options),
		...linkSections(health, options, isSummarized(health)),
		retirementSection(retirements, date, options),
		infoSection(health, options)
	];
	const middle = layOut(sections, left, reportLink(page));
	const text = [
		...top,
		middle,
		...bottom
	].filter((text) => text !== "").join("\n\n");
	return text.length <= maxLength ? text : top.join("\n\n");
}
/** The day of the links' results, where that is another. */
function linksDateText({ areLinksKnown }, date, linksChecked = date) {
	return areLinksKnown && linksChecked !== date ? `, its links on ${prose(linksChecked)}` : "";
}
/** Lines for the configuration that ignore what is intentional. */
function ignoreHelp({ dead, problems }) {
	const links = dead.flatMap(({ url = "" }) => withoutCredentials(url) === url ? [{
		rule: "dead-link",
		match: url
	}] : []);
	const entries = problems.map(({ entry = "", finding: { rule } }) => ({
		rule,
		match: entry
	}));
	const yaml = ignoreYaml([...links.slice(0, MAX_EXAMPLES), ...entries], 10);
	if (yaml === void 0) return "";
	return details("Intentional? How to ignore a problem", `Copy the lines that you need to \`.github/awesome-keeper.yml\` on the default branch:\n\n${yaml}\n\nWith \`until: 2027-01-31\` an ignore expires; \`reason: …\` explains it to others.`);
}
/** The comment about links that died since the issue was last written. */
function newlyDeadText(health, context) {
	const { newlyDead } = health;
	const listed = newlyDead.slice(0, MAX_LISTED).map((item) => shortDeadText(item, context));
	const left = newlyDead.length - listed.length;
	const where = isSummarized(health) ? `in ${reportLink(context.page)}` : "listed above";
	const more = left > 0 ? [`- and ${number(left)} more, ${where}`] : [];
	return `${amount(newlyDead.length, "new dead link")}:\n\n${[...listed, ...more].join("\n")}`;
}
/** The comment when no problems are left. */
function fixedText(health) {
	const left = leftOutText(health);
	return `No problems are left${noneDeadText(health, ", and")}. ${left === "" ? "" : `${left} `}This issue reopens when there are new problems.`;
}
const FOOTER$1 = `<sub>${link$1("Awesome Keeper", PROJECT_URL)} keeps this issue up to date: it closes when no problems are left, and reopens when there are new ones, even if a person closed it. What you write below this part stays.</sub>`;
const BARS = "▁▂▃▄▅▆▇█";
function summaryText(health, paths) {
	const { counts, isClean, areLinksKnown } = health;
	const { dead, errors, warnings, links } = counts;
	const [path] = paths;
	const lists = paths.length === 1 && path !== void 0 ? codeSpan(path, 120) : amount(paths.length, "list");
	const notChecked = areLinksKnown ? "" : " No links were checked in this run.";
	if (isClean) return `**No problems** in ${lists}${noneDeadText(health, ";")}.${notChecked}`;
	const found = amounts({
		"dead link": dead,
		error: errors,
		warning: warnings
	});
	return `**${enumerate(found)}** in ${lists} with ${amount(links, "link")}.${notChecked}`;
}
/** That no link is dead, where that is known. @param before what joins it to a sentence */
function noneDeadText({ counts, dead, areLinksKnown, leftOut }, before) {
	return areLinksKnown && dead.length === 0 && !leftOut.hasDead ? `${before} none of ${amount(counts.links, "link")} is dead` : "";
}
/** What the configuration keeps out of the issue, in one line; empty where that is nothing. */
function leftOutText({ leftOut }) {
	const { error, warning, info, blocked } = leftOut;
	const links = amount(blocked, "link that refuses robots", "links that refuse robots");
	const found = [...amounts({
		error,
		warning,
		info
	}), ...blocked > 0 ? [links] : []];
	if (found.length === 0) return "";
	return `Left out, as \`issue\` in the configuration asks: ${enumerate(found)}.`;
}
const ROWS = [
	["Dead links", "dead"],
	["Errors", "errors"],
	["Warnings", "warnings"],
	["Intermittent or not checkable", "unreachable"]
];
function countsText(history) {
	const [first] = history;
	const [before, last] = history.slice(-2);
	if (!first || !before || !last) return "";
	const rows = ROWS.map(([name, key]) => `| ${name} | ${number(last[key])} | ${number(before[key])} | \`${chart(history.map((run) => run[key]))}\` |`);
	return `| | Now | Before | Since ${first.date} |\n| :-- | --: | --: | :-- |\n${rows.join("\n")}`;
}
/** A bar for each number; zero is always the lowest. */
function chart(values) {
	const max = Math.max(1, greatest(values));
	return values.map((value) => BARS[value === 0 ? 0 : Math.max(1, Math.round(value / max * 7))]).join("");
}

// src/github/tracking-issue/plan.ts
/** Code units of a body; GitHub accepts 65,536. */
const MAX_BODY_LENGTH$1 = 65e3;
/** Code units that our part always gets, whatever people wrote below it. */
const MIN_PART_LENGTH = 4e3;
/** The state's length is rounded up to this, so that a small change of it does not change the text. */
const LENGTH_STEP = 4096;
/** Days after which an issue is edited only to update its date. */
const MAX_AGE = 7;
/** Brings the issue up to date after a run whose network was up; nothing where it already is. */
function planIssue(input) {
	const { previous } = input;
	const { instance, title, labels, assignees } = input.settings;
	const state = previous && readState(previous.body, instance);
	const all = assessHealth(input, state);
	const health = filterHealth(all, input.settings);
	const { isClean } = health;
	if (!previous && isClean) return {};
	const run = {
		input,
		health,
		next: nextState(input, {
			all,
			health
		}, state)
	};
	const body = joinBody(partsOf(run, {
		...run.next,
		page: input.page
	}), instance);
	if (!previous) return { create: {
		title,
		body,
		labels: [...labels],
		assignees: [...assignees]
	} };
	const edit = {
		...!isUpToDate(run, state, previous.body) && { body },
		...previous.isOpen === isClean && { state: isClean ? "closed" : "open" }
	};
	const comment = commentOn(run, state);
	return {
		...Object.keys(edit).length > 0 && { edit },
		...comment !== void 0 && { comment }
	};
}
function commentOn({ input, health }, state) {
	if (health.newlyDead.some(isProblem)) return newlyDeadText(health, contextOf(input));
	const last = state?.history.at(-1);
	const wasClean = last !== void 0 && isClean(last);
	return health.isClean && input.previous?.isOpen && !wasClean ? fixedText(health) : void 0;
}
/** Whether a body is recent, and this run would write the same but for dates. */
function isUpToDate(run, state, body) {
	const { page, settings } = run.input;
	const last = state?.history.at(-1);
	const parts = splitBody(body, settings.instance);
	if (!state || !last || !parts) return false;
	const { counts } = run.health;
	const age = daysBetween(last.date, counts.date);
	if (age < 0 || age >= MAX_AGE) return false;
	const { headSha, runUrl, history, linksChecked } = state;
	const { ours } = partsOf(run, {
		page: {
			...page,
			headSha,
			runUrl
		},
		linksChecked,
		history: [...history.slice(0, -1), {
			...counts,
			date: last.date
		}]
	});
	const [before, after] = [body, joinBody({
		...parts,
		ours
	}, settings.instance)];
	return before.replaceAll("\r\n", "\n") === after.replaceAll("\r\n", "\n");
}
/** The body with our part as of this run, and what people wrote below it. */
function partsOf({ input, health, next }, { page, history, linksChecked }) {
	const below = splitBody(input.previous?.body ?? "", input.settings.instance)?.below ?? "";
	const left = MAX_BODY_LENGTH$1 - below.length - 130;
	const maxLength = Math.max(MIN_PART_LENGTH, left);
	const maxState = Math.min(MAX_STATE_LENGTH, Math.floor(maxLength / 2));
	const state = formatState(next, maxState);
	return {
		ours: issueText(health, {
			...contextOf(input),
			page,
			history,
			linksChecked,
			retirements: input.retirements ?? [],
			paths: input.report.files.map(({ path }) => path),
			maxLength: maxLength - Math.ceil(state.length / LENGTH_STEP) * LENGTH_STEP
		}),
		state,
		below
	};
}
function nextState(input, { all: { dead, recovered }, health: { counts } }, state) {
	const { headSha, runUrl } = input.page;
	const earlier = state?.history.filter(({ date }) => date !== counts.date) ?? [];
	const linksChecked = input.linkResults ? input.linksChecked ?? counts.date : state?.linksChecked;
	return {
		history: [...earlier, counts].slice(-12),
		headSha,
		runUrl,
		dead: dead.map(({ key }) => linkHash(key)),
		isTruncated: false,
		recovered: recovered.map(({ key, since }) => [linkHash(key), since ?? counts.date]),
		failing: [...input.failing],
		...linksChecked !== void 0 && { linksChecked }
	};
}
function contextOf({ page, report }) {
	return {
		page,
		hasSeveralLists: report.files.length > 1
	};
}

// src/github/tracking-issue/publish.ts
/** Why there is no issue, or why it is not up to date. */
var NoIssueError = class extends Error {
	code = "ERR_NO_ISSUE";
};
/** @param before the issue as read a short while ago @throws {NoIssueError} */
async function readIssue(issues, instance, before) {
	const pages = before && !before.issue ? 1 : void 0;
	return await orNoIssue(async () => {
		const issue = await issues.findOurs((body) => isMarked(body, instance), pages);
		const { failing = [], linksChecked } = (issue && readState(issue.body, instance)) ?? {};
		return {
			issue,
			failing,
			linksChecked
		};
	});
}
/**
* Creates the issue or brings it up to date, only where something changed. It is read again first,
* since people and other runs may have changed it.
* @param input without `failing` where no links were checked
* @returns the issue's number
* @throws {NoIssueError}
*/
async function publishIssue(issues, before, input) {
	const { instance } = input.settings;
	const { issue, failing } = await readIssue(issues, instance, before);
	const plan = planIssue({
		...input,
		failing: input.failing ?? failing,
		previous: issue
	});
	return await orNoIssue(async () => {
		if (plan.create) return await createOnce(issues, plan.create, instance);
		if (issue) await update(issues, issue.number, plan);
		return issue?.number;
	});
}
async function update(issues, number, { edit, comment }) {
	try {
		if (edit) await issues.edit(number, edit);
		if (comment !== void 0) await unlessLocked(issues.comment(number, comment));
	} catch (error) {
		if (!hasStatus(error, 404, 410)) throw error;
		throw new NoIssueError("the issue was deleted during this run; the next run creates another");
	}
}
/** A locked issue gets no comment; its body has the same information. */
async function unlessLocked(comment) {
	try {
		await comment;
	} catch (error) {
		if (!(hasStatus(error, 403) && /is locked/i.test(error.message))) throw error;
	}
}
/** Of two runs at once, the second closes its own issue again. */
async function createOnce(issues, issue, instance) {
	const created = await issues.create(issue);
	const first = await issues.findOurs((body) => isMarked(body, instance), 1);
	if (!first || first.number >= created) return created;
	await issues.edit(created, {
		state: "closed",
		body: `Duplicate of #${first.number}.`
	});
	return first.number;
}
/** Whatever GitHub refuses, the run still has its job summary. */
async function orNoIssue(run) {
	try {
		return await run();
	} catch (error) {
		const why = whyNoIssue(error);
		if (why === void 0) throw error;
		throw new NoIssueError(why, { cause: error });
	}
}
function whyNoIssue(error) {
	if (error instanceof IssuesDisabledError) return error.message;
	if (isDenied(error)) return "the token may not write issues: give the job `issues: write`";
	if (hasStatus(error, 410)) return "the repository has issues disabled";
	return isGitHubError(error) ? `GitHub failed: ${error.message}` : void 0;
}

// src/github/fix-pull-request/marker.ts
/** The hidden markers of the pull request: which fixes it proposes, as hashes. */
/**
* A fix's mark. A row that is moved is identified by its finding alone: the lines that it passes
* may change.
*/
function markOf(path, key, expected) {
	return shortHash(JSON.stringify([
		path,
		key,
		...expected === void 0 ? [] : [expected]
	]));
}
/** The body with our words, and what people wrote below them. */
function withMarker(words, instance, { marks, isWithdrawn, below }) {
	const data = [...isWithdrawn ? ["withdrawn"] : [], ...sorted(marks)].join(" ");
	return formatBody("fixes", instance, {
		words,
		data,
		below
	});
}
/** Nothing for a body without our marker; it is ours only if our token wrote it, too. */
function readMarker(body, instance) {
	const found = readBody(body, "fixes", instance);
	if (!found) return;
	const words = found.data.split(" ");
	return {
		marks: sorted(words.filter((word) => /^[0-9a-f]{16}$/.test(word))),
		isWithdrawn: words[0] === "withdrawn",
		below: found.below
	};
}
function hasSameMarks(one, other) {
	return sorted(one).join() === sorted(other).join();
}
function sorted(marks) {
	return [...new Set(marks)].sort();
}

// src/github/fix-pull-request/collect.ts
/** Fixes of one pull request: more do not fit into its body, and nobody would review them. */
const MAX_FIXES = 1e3;
/** Applies the safe fixes of lists, those that a person declined left out. */
async function collectFixes(lists, { declined, proposed, lint }) {
	const chosen = /* @__PURE__ */ new Set();
	const changed = [];
	const unread = [];
	const fixed = [];
	for (const linted of lists) {
		const { path, text: before } = linted;
		if (!linted.holds) {
			unread.push(path);
			continue;
		}
		const isWanted = (message) => {
			const mark = markOfMessage(path, message);
			if (declined.has(mark) || chosen.size >= MAX_FIXES && !chosen.has(mark)) return false;
			if (message.fixKind === "safe") chosen.add(mark);
			return true;
		};
		const { list, fixes } = await fixList(keepProposed(linted, proposed), isWanted, async (text) => keepProposed(await lint(path, text), proposed));
		if (!list.holds) {
			unread.push(path);
			continue;
		}
		fixed.push(list);
		if (list.text !== before) changed.push({
			path,
			before,
			after: list.text,
			fixes: toListFixes(path, fixes)
		});
	}
	return {
		changed,
		unread,
		fixed
	};
}
/**
* A proposed fix stays safe: a run that cannot ask GitHub's API sees only a redirect to the same
* address, which is a suggestion.
*/
function keepProposed(list, proposed) {
	const messages = list.messages.map((message) => {
		return proposed.has(markOfMessage(list.path, message)) ? {
			...message,
			fixKind: "safe"
		} : message;
	});
	return {
		...list,
		messages
	};
}
function toListFixes(path, applied) {
	const fixes = applied.map(({ message, isInPlace }) => {
		const { reason, parts, ruleId, place, actual, expected, fix } = message;
		const [after] = expected ?? [];
		const isChange = !fix && actual !== void 0 && after !== void 0;
		const line = place && ("start" in place ? place.start.line : place.line);
		return {
			path,
			rule: ruleId ?? "",
			line: isInPlace ? line : void 0,
			message: parts ?? [text$1(reason)],
			change: isChange ? {
				before: actual,
				after
			} : void 0,
			mark: markOfMessage(path, message)
		};
	});
	return [...new Map(fixes.map((fix) => [JSON.stringify([fix.mark, fix.line]), fix])).values()];
}
function markOfMessage(path, { key = "", fix, expected }) {
	return markOf(path, key, fix ? void 0 : expected?.[0]);
}

// src/github/fix-pull-request/texts/retired.ts
const MAX_TITLE_LENGTH$1 = 100;
const MAX_URL_LENGTH = 200;
/** A name in which GitHub finds no mention, reference or address, whoever wrote it. */
const PLAIN_NAME = /^[\p{L}\p{N} _+]{1,60}$/u;
const REASONS$1 = {
	dead: "No link of it has worked",
	archived: "Its repository has been archived",
	idle: "Nothing has been pushed to its repository"
};
/** The subject of an entry’s commit. */
function retiredTitle({ retirement }) {
	const { title, line, step } = retirement;
	const name = PLAIN_NAME.test(title) ? ` “${title}”` : "";
	return `${actionOf(step.do)} the ${step.when} entry${name} on line ${line}`;
}
/** Why an entry is retired, with its dates. */
function retiredReason({ retirement: { step, dates } }) {
	return `${REASONS$1[step.when]} since ${dates.since}, and after ${step.after} (${dates.due}) the list’s policy is to ${step.do} it.`;
}
/** By file, each with its reason. */
function retiredText(entries) {
	const files = Map.groupBy(entries, ({ path }) => path);
	return Array.from(files, ([path, some]) => [`### Retired in ${codeSpan(path, MAX_TITLE_LENGTH$1)}`, some.map(itemText).join("\n")].join("\n\n")).join("\n\n");
}
function itemText(entry) {
	const { title, line, step, url } = entry.retirement;
	const name = `**${prose(title, MAX_TITLE_LENGTH$1)}**`;
	const address = codeSpan(withoutCredentials(url), MAX_URL_LENGTH);
	return `- line ${line}: ${actionOf(step.do).toLowerCase()} ${name} (${address}). ${retiredReason(entry)}`;
}
function actionOf(action) {
	return action === "remove" ? "Remove" : "Mark";
}

// src/github/fix-pull-request/texts/body.ts
/** Code units of a body; GitHub accepts 65,536. */
const MAX_BODY_LENGTH = 65e3;
/** Code units that the list of fixes always gets, whatever people wrote below our part. */
const MIN_LIST_LENGTH = 4e3;
const MAX_CHANGE_LENGTH = 200;
const MAX_PATH_LENGTH$1 = 200;
const MAX_TITLE_LENGTH = 100;
/** The title of the commit with the safe fixes. */
function fixTitle(count) {
	return `Apply ${amount(count, "safe fix", "safe fixes")}`;
}
/** The title of the commit that updates rows. */
function updateTitle(updated) {
	return `Update ${amount(rowsOf(updated), "paper")}`;
}
function rowsOf(updated) {
	return new Set(updated.map(({ path, line }) => JSON.stringify([path, line]))).size;
}
/** The title of the pull request: `Apply 2 safe fixes, update 1 paper and retire 3 entries`. */
function pullRequestTitle({ fixes, updated, retired }) {
	const [first = "", ...others] = [
		...fixes.length > 0 ? [fixTitle(fixes.length)] : [],
		...updated.length > 0 ? [updateTitle(updated)] : [],
		...retired.length > 0 ? [`Retire ${amount(retired.length, "entry", "entries")}`] : []
	];
	return enumerate([first, ...others.map((part) => part[0]?.toLowerCase() + part.slice(1))]);
}
const TITLE_PART = "(?:apply [\\d,]+ safe fix(?:es)?|update [\\d,]+ papers?|retire [\\d,]+ entr(?:y|ies))";
const TITLE = new RegExp(`^${TITLE_PART}(?:(?:, | and )${TITLE_PART}){0,2}$`, "i");
/** Whether a title is one of ours; a person's own title is never changed. */
function isOurTitle(title) {
	return /^[AUR]/.test(title) && TITLE.test(title);
}
/** What a pull request has, for the log: "5 safe fixes and 2 retired entries". */
function changesText({ fixes, updated, retired }) {
	const parts = [
		...fixes.length > 0 ? [amount(fixes.length, "safe fix", "safe fixes")] : [],
		...updated.length > 0 ? [amount(rowsOf(updated), "updated paper")] : [],
		...retired.length > 0 ? [amount(retired.length, "retired entry", "retired entries")] : []
	];
	return enumerate(parts);
}
/** The body of the pull request: each fix with its line, and why it is safe; each paper, each entry. */
function pullRequestText({ fixes, updated, retired }, instance, previous = "") {
	const marks = [
		...fixes,
		...updated,
		...retired
	].map(({ mark }) => mark);
	const below = readMarker(previous, instance)?.below ?? "";
	const bodyWith = (list) => {
		const safe = fixes.length > 0 ? [
			LEAD,
			list,
			reasonsText(fixes)
		] : [];
		const papers = updated.length > 0 ? [UPDATED_LEAD, updatedText(updated)] : [];
		const policy = retired.length > 0 ? [RETIRED_LEAD, retiredText(retired)] : [];
		const words = [
			...safe,
			...papers,
			...policy,
			FOOTER
		].join("\n\n");
		return withMarker(words, instance, {
			marks,
			isWithdrawn: false,
			below
		});
	};
	const left = MAX_BODY_LENGTH - bodyWith("").length;
	return bodyWith(fixesText(fixes, Math.max(MIN_LIST_LENGTH, left)));
}
function withdrawnText(body, instance) {
	const below = readMarker(body, instance)?.below ?? "";
	return withMarker("Nothing is left to fix here, so this pull request was closed. Later fixes get a new one.", instance, {
		marks: [],
		isWithdrawn: true,
		below
	});
}
const LEAD = "These fixes are safe: each has only one correct result, and every other byte of the files stays the same. Findings that need a decision are not part of this pull request.";
const UPDATED_LEAD = "The archives of these papers know what their rows lack. All of it is in one commit: drop it to leave the rows as they are, or change it on the branch.";
const RETIRED_LEAD = "The list’s policy (`retire` in its configuration) is due for these entries. Each has a commit of its own: drop the commits of those that should stay, or revert them after the merge, and they are not proposed again.";
const FOOTER = `<sub>${link$1("Awesome Keeper", PROJECT_URL)} keeps this pull request up to date until somebody pushes to its branch; after that it is left alone. If you close it without merging, what it proposes is not proposed again. What you write below this part stays.</sub>`;
/** By file, each with its reason. */
function updatedText(updated) {
	const files = Map.groupBy(updated, ({ path }) => path);
	return Array.from(files, ([path, some]) => [`### Papers in ${codeSpan(path, MAX_PATH_LENGTH$1)}`, some.map(paperText).join("\n")].join("\n\n")).join("\n\n");
}
function paperText({ title, line, message }) {
	return `- line ${line}, **${prose(title, MAX_TITLE_LENGTH)}**: ${messageMarkdown(message)}`;
}
/** By file, as many as fit. */
function fixesText(fixes, maxLength) {
	const { taken, left } = new SizeBudget(maxLength, ({ length }) => length).take(fixes, fixText);
	const files = Map.groupBy(taken, ({ item }) => item.path);
	return [...Array.from(files, ([path, some]) => `### ${codeSpan(path, MAX_PATH_LENGTH$1)}\n\n${some.map(({ text }) => text).join("\n")}`), ...left > 0 ? [`And ${number(left)} more.`] : []].join("\n\n");
}
function fixText({ line, message, change, rule }) {
	return `- ${line === void 0 ? "" : `line ${line}: `}${change ? `${codeSpan(change.before, MAX_CHANGE_LENGTH)} → ${codeSpan(change.after, MAX_CHANGE_LENGTH)}` : messageMarkdown(message)} (${codeSpan(rule)})`;
}
function reasonsText(fixes) {
	return `### Why these fixes are safe\n\n${[...new Set(fixes.map(({ rule }) => rule))].sort().map((rule) => `- ${link$1(codeSpan(rule), documentationUrl(rule))}: ${reasonOf(rule)}`).join("\n")}`;
}
const REASONS = {
	alphabetical: "entries are moved unchanged to their alphabetical place.",
	contents: "the section is there, and its line is written as its neighbors are.",
	"date-format": "the date has only one meaning, and takes the format of most of its column.",
	"date-order": "rows are moved unchanged to their place in the order of the table.",
	"dead-fragment": "a heading has this name and differs only in upper and lower case.",
	"moved-link": "GitHub’s API gives the new name of the repository and confirms that the linked page exists."
};
/** Ends a sentence. */
function reasonOf(rule) {
	return REASONS[rule] ?? "the rule declares the fix safe.";
}

// src/github/fix-pull-request/commit.ts
/**
* Our commits are recognised by a line in their message: a hash of their parent and their tree.
* Whoever adds a commit, amends, rebases or merges makes another one. A run that stopped between
* its push and its pull request leaves a commit that the next run still recognises.
*/
/** The branch of the pull request. @param instance distinguishes jobs of one repository */
function branchName(instance) {
	const name = instance.replace(/\.(?=\.|$|lock$)/g, "-");
	return `awesome-keeper/safe-fixes${name && `-${name}`}`;
}
/** The message of a commit on `parent` with the files of `tree`; it quotes nobody. */
function commitMessage(fixes, { instance, parent, tree }) {
	const rules = Map.groupBy(fixes, ({ rule }) => rule);
	return [
		fixTitle(fixes.length),
		"",
		...Array.from(rules, ([rule, some]) => `- ${rule}: ${some.length}`),
		"",
		`${TRAILER}: ${sealOf(instance, parent, tree)}`
	].join("\n");
}
/** The message of the commit that updates rows of papers; it quotes nobody. */
function updateMessage(updated, { instance, parent, tree, base }) {
	return [
		updateTitle(updated),
		"",
		"These rows get what the archive of their paper knows and they lacked.",
		"",
		`${BASE_TRAILER}: ${base}`,
		`${TRAILER}: ${sealOf(instance, parent, tree)}`
	].join("\n");
}
/** The message of a commit that retires one entry; it stands on others of ours. */
function retireMessage(entry, { instance, parent, tree, base }) {
	return [
		retiredTitle(entry),
		"",
		retiredReason(entry),
		"",
		`${BASE_TRAILER}: ${base}`,
		`${TRAILER}: ${sealOf(instance, parent, tree)}`
	].join("\n");
}
/** The commit that the branch of one of our commits began at. */
function baseOf({ message, parents }) {
	const [, base] = /^Awesome-Keeper-Base: ([\da-f]{7,64})$/m.exec(message) ?? [];
	return base ?? parents[0];
}
/** Whether a commit is ours and unchanged. */
function isOurCommit({ parents, tree, message }, instance) {
	const [parent, second] = parents;
	if (parent === void 0 || second !== void 0) return false;
	return message.split(/\r?\n/).includes(`${TRAILER}: ${sealOf(instance, parent, tree)}`);
}
const TRAILER = "Awesome-Keeper";
const BASE_TRAILER = "Awesome-Keeper-Base";
function sealOf(instance, parent, tree) {
	return hash("sha256", JSON.stringify([
		instance,
		parent,
		tree
	])).slice(0, 32);
}

// src/github/fix-pull-request/encode.ts
/** The bytes of the changed files, in the commits of one pull request. */
/** Code points of a path in a note. */
const MAX_PATH_LENGTH = 200;
const BYTE_ORDER_MARK = Buffer.from("﻿");
/** Reads the files to change, and writes each as every commit leaves it. */
async function encodeFixes({ collected: { changed, unread }, papers, retired: { entries, unsure } }, { lists, areAllLists, proposed, readFiles, warn }) {
	const found = new Set([
		...changed.flatMap(({ fixes }) => fixes),
		...papers.updated,
		...entries
	].map(({ mark }) => mark));
	const isAnyLost = proposed.values().some((mark) => !found.has(mark));
	const written = [
		...changed,
		...papers.changed,
		...entries
	];
	const paths = (isAnyLost ? lists : written).map(({ path }) => path);
	const stored = paths.length > 0 ? await readFiles(paths) : [];
	const bytesOf = (path) => stored.find((file) => file.path === path)?.bytes;
	const others = isAnyLost ? lists.filter((list) => !isEncoded(bytesOf(list.path), list)) : [];
	const notRead = /* @__PURE__ */ new Set([
		...unread,
		...papers.unread,
		...others.map(({ path }) => path)
	]);
	const fileWith = ({ path, after }) => {
		const file = stored.find((one) => one.path === path);
		const before = lists.find((list) => list.path === path)?.text ?? "";
		const bytes = file && replaceText(file.bytes, {
			before,
			after
		});
		if (file && bytes) return {
			...file,
			bytes
		};
		if (!notRead.has(path)) warn(`${path} is not fixed: its bytes cannot be read or are not UTF-8.`);
		notRead.add(path);
	};
	const encoded = {
		files: [],
		fixes: [],
		updatedFiles: [],
		updated: [],
		retired: [],
		steps: []
	};
	for (const change of changed) {
		const file = fileWith(change);
		if (!file) continue;
		encoded.files.push(file);
		for (const fix of change.fixes) encoded.fixes.push(fix);
	}
	for (const change of papers.changed) {
		const file = fileWith(change);
		if (!file) continue;
		encoded.updatedFiles.push(file);
		for (const paper of papers.updated) if (paper.path === change.path) encoded.updated.push(paper);
	}
	for (const entry of entries) {
		const file = fileWith(entry);
		if (!file) continue;
		encoded.steps.push(file);
		encoded.retired.push(entry);
	}
	const why = whyUnread([...notRead]) ?? whyUnsure(unsure);
	return {
		...encoded,
		unread: areAllLists ? why : PARTIAL_TREE
	};
}
const PARTIAL_TREE = "GitHub returned only a part of the repository’s tree";
/** A clause for the log; nothing where all lists were read. */
function whyUnread([first, ...others]) {
	if (first === void 0) return;
	const more = others.length > 0 ? ` and ${amount(others.length, "other list")}` : "";
	return `${truncate(first, MAX_PATH_LENGTH)}${more} could not be read, or not as UTF-8`;
}
/** A clause for the log; nothing where all proposed entries were checked. */
function whyUnsure([path]) {
	if (path === void 0) return;
	return `a link of an entry to retire in ${truncate(path, MAX_PATH_LENGTH)} was not checked`;
}
/** Whether a file's bytes are the UTF-8 of a text, with or without a byte order mark. */
function isEncoded(bytes, { text }) {
	return bytes !== void 0 && replaceText(bytes, {
		before: text,
		after: text
	}) !== void 0;
}
/** A file's bytes with the new text; nothing where they are not the UTF-8 of the old text. */
function replaceText(bytes, { before, after }) {
	const mark = bytes.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK : Buffer.alloc(0);
	if (!bytes.equals(Buffer.concat([mark, Buffer.from(before)]))) return;
	return Buffer.concat([mark, Buffer.from(after)]);
}

// src/github/fix-pull-request/plan.ts
/** Plans so that at most one pull request is open, and up to date. */
function planFixPullRequest(input) {
	const { instance, fixes, pulls, tip, head } = input;
	const open = pulls.filter(({ state }) => state === "open");
	const pull = open.find((one) => isOurs(one, instance));
	if (!pull && fixes.length === 0) return {
		kind: "keep",
		pull: void 0
	};
	const why = obstacle(input, open, pull);
	if (why !== void 0) return {
		kind: "blocked",
		why
	};
	if (pull && input.unread !== void 0 && losesFix(pull, fixes, instance)) return {
		kind: "leave",
		pull,
		why: input.unread
	};
	if (pull && fixes.length === 0) return {
		kind: "close",
		pull
	};
	const marker = pull && readMarker(pull.body, instance);
	const marks = fixes.map(({ mark }) => mark);
	const isDescribed = marker !== void 0 && hasSameMarks(marker.marks, marks);
	if (isDescribed && tip && baseOf(tip) === head) return {
		kind: "keep",
		pull
	};
	return {
		kind: "propose",
		pull,
		isDescribed
	};
}
/** Whether our open pull request proposes a fix that is not found any more, or nothing is left. */
function losesFix({ body }, fixes, instance) {
	const found = new Set(fixes.map(({ mark }) => mark));
	const marks = readMarker(body, instance)?.marks ?? [];
	return found.size === 0 || marks.some((mark) => !found.has(mark));
}
/** The marks of fixes whose pull request a person closed. */
function declinedMarks(pulls, instance) {
	return marksOf(pulls, "closed", instance);
}
/** The marks of pull requests that were merged: a retired entry that is here again was brought back. */
function mergedMarks(pulls, instance) {
	return marksOf(pulls, "merged", instance);
}
function marksOf(pulls, state, instance) {
	return new Set(pulls.filter((one) => one.state === state && isOurs(one, instance)).map(({ body }) => readMarker(body, instance)).flatMap((marker) => marker && !marker.isWithdrawn ? marker.marks : []));
}
/** The marks of fixes in the open pull request. */
function proposedMarks(pulls, instance) {
	const open = pulls.find((one) => one.state === "open" && isOurs(one, instance));
	return new Set(open && readMarker(open.body, instance)?.marks);
}
/** By author and marker: other workflows write with the same token, and may quote us. */
function isOurs({ isOwn, body }, instance) {
	return isOwn && readMarker(body, instance) !== void 0;
}
/** Why the branch must not be written, as a clause for the log. */
function obstacle({ instance, pulls, tip, baseRef, branch }, open, pull) {
	const other = open.find((one) => one !== pull);
	if (other) return `#${other.number} is open from the branch ${branch} and is not ours`;
	if (pull && pull.baseRef !== baseRef) return `#${pull.number} is to be merged into another branch than ${baseRef}`;
	if (tip === void 0 || isOurCommit(tip, instance)) return;
	if (pull) return `somebody pushed to #${pull.number}`;
	if (pulls.some((one) => isOurs(one, instance) && one.state === "merged" && one.headSha === tip.sha)) return;
	return `the branch ${branch} has commits of somebody else; delete it if they are no longer needed`;
}

// src/github/fix-pull-request/retire.ts
/** Entries of one pull request: a person has to look at each of them. */
const MAX_RETIRED = 20;
/** Chooses the entries that are due, those due longest first, and retires them one by one. */
async function retireEntries(lists, { declined, proposed, lint }) {
	const chosen = lists.flatMap((list) => dueIn(list, declined)).sort((a, b) => compare(dueOf(a), dueOf(b))).slice(0, 20);
	const entries = [];
	for (const [list, due] of Map.groupBy(chosen, ({ list }) => list)) for (const entry of await retireOf(list, due, lint)) entries.push(entry);
	return {
		entries,
		unsure: lists.filter(({ path, retirements = [] }) => retirements.some(({ key, dates }) => !dates && proposed.has(markOfRetirement(path, key)))).map(({ path }) => path)
	};
}
function dueOf({ retirement }) {
	return retirement.dates.due;
}
/** A retirement's mark: that of its list, step, title and link. */
function markOfRetirement(path, key) {
	return markOf(path, `retire:${key}`, void 0);
}
/** Of each entry the first step that is due and that nobody declined. */
function dueIn(list, declined) {
	const { path, retirements = [] } = list;
	const entries = /* @__PURE__ */ new Map();
	for (const retirement of retirements) {
		const mark = markOfRetirement(path, retirement.key);
		if (!isReady(retirement) || declined.has(mark) || entries.has(retirement.line)) continue;
		entries.set(retirement.line, {
			list,
			retirement,
			mark
		});
	}
	return [...entries.values()];
}
function isReady(retirement) {
	return retirement.isDue && retirement.dates !== void 0 && retirement.edits.length > 0;
}
/** From the last in the text up, so that the places of the others stay right. */
async function retireOf({ path, text }, due, lint) {
	const retired = [];
	let isMoved = false;
	for (const { retirement, mark } of due.toSorted((a, b) => startOf(b) - startOf(a))) {
		let now = retirement;
		if (isMoved || retired.length > 0 && retirement.edits.length > 1) {
			const { retirements = [] } = await lint(path, text);
			now = retirements.findLast(({ key }) => key === retirement.key);
		}
		if (!now || !isReady(now)) continue;
		text = applyEdits(text, now.edits);
		isMoved ||= now.edits.length > 1;
		retired.push({
			path,
			retirement,
			after: text,
			mark
		});
	}
	return retired;
}
function startOf({ retirement: { edits } }) {
	return edits[0]?.range[0] ?? 0;
}
function applyEdits(text, edits) {
	return edits.toSorted((a, b) => b.range[0] - a.range[0]).reduce((all, { range, text }) => all.slice(0, range[0]) + text + all.slice(range[1]), text);
}

// src/github/fix-pull-request/update-papers.ts
/** Rows of one pull request: a person has to look at each of them. */
const MAX_UPDATED = 20;
/** The rule whose suggestions are proposed although they are no safe fixes. */
const RULE = "paper-update";
/**
* Chooses rows whose paper’s archive knows more than they have, and updates them. What is proposed
* stays proposed, so that the pull request does not change with each new paper; then the newest.
*/
async function updatePapers(lists, { declined, proposed, lint }) {
	const chosen = lists.flatMap((list) => rowUpdates(list, {
		declined,
		proposed
	})).sort(newestFirst).sort((a, b) => Number(b.isProposed) - Number(a.isProposed)).slice(0, 20);
	const result = {
		updated: [],
		changed: [],
		lists: [],
		unread: []
	};
	const applied = /* @__PURE__ */ new Set();
	for (const list of lists) {
		const accepted = chosen.filter((row) => row.list === list).flatMap(({ messages }) => messages).map(({ message }) => ({
			...message,
			fixKind: "safe",
			message
		}));
		const after = applyFixes(list.text, accepted);
		const now = after === list.text ? list : await lint(list.path, after);
		if (!now.holds) {
			result.unread.push(list.path);
			continue;
		}
		result.lists.push(now);
		if (now === list) continue;
		result.changed.push({
			path: list.path,
			after
		});
		for (const { message } of safeFixes(accepted)) applied.add(message.message);
	}
	result.updated = chosen.toSorted(newestFirst).flatMap(({ list, messages }) => messages.filter(({ message }) => applied.has(message)).map((marked) => toUpdated(list, marked)));
	return result;
}
function newestFirst(one, other) {
	return compare(other.published, one.published);
}
/** What is known of each row, without what a person declined. */
function rowUpdates(list, { declined, proposed }) {
	const messages = list.messages.flatMap((message) => {
		const { ruleId, fix, expected, key = "" } = message;
		if (ruleId !== RULE || !fix && expected?.length !== 1) return [];
		const mark = markOf(list.path, `update:${key}`, fix?.text ?? expected?.[0]);
		return declined.has(mark) ? [] : [{
			message,
			mark
		}];
	});
	const rows = Map.groupBy(messages, ({ message }) => lineOf(message));
	return Array.from(rows.values(), (messages) => ({
		list,
		messages,
		published: messages[0]?.message.published ?? "",
		isProposed: messages.some(({ mark }) => proposed.has(mark))
	}));
}
function toUpdated({ path }, { message, mark }) {
	const { parts, reason, ignoreMatch: title = "" } = message;
	return {
		path,
		title,
		line: lineOf(message),
		message: parts ?? [text$1(reason)],
		mark
	};
}
function lineOf({ place }) {
	return (place && ("start" in place ? place.start.line : place.line)) ?? 1;
}

// src/github/fix-pull-request/publish.ts
/** Code units of an error message of GitHub's. */
const MAX_ERROR_LENGTH = 300;
/** Somebody else's commits, or those of a later run, stand in the way. */
var BlockedError = class extends Error {
	code = "ERR_FIX_PULL_REQUEST_BLOCKED";
};
/** Proposes the safe fixes of lists, if there are any, in one pull request, and keeps that up to date. */
async function publishFixPullRequest(options) {
	try {
		const note = await new FixPublisher(options).publish();
		return note === void 0 ? void 0 : {
			note,
			isWarning: false
		};
	} catch (error) {
		const isBlocked = error instanceof BlockedError;
		return {
			note: `No pull request with fixes: ${isBlocked ? error.message : whyRefused(error)}.`,
			isWarning: !isBlocked
		};
	}
}
var FixPublisher = class {
	#branches;
	#options;
	#branch;
	constructor(options) {
		this.#branches = options.branches;
		this.#options = options;
		this.#branch = branchName(options.instance);
	}
	/** Fix the lists → plan → carry out the plan. */
	async publish() {
		const { instance, baseRef, head, lists, lint } = this.#options;
		const [pulls, tip, parent] = await Promise.all([
			this.#options.pulls.list(this.#branch),
			this.#branches.readTip(this.#branch),
			this.#branches.readTip(baseRef)
		]);
		if (parent?.sha !== head) throw new BlockedError(`${baseRef} has changed since this run began`);
		const declined = declinedMarks(pulls, instance);
		const proposed = proposedMarks(pulls, instance);
		const collected = await collectFixes(lists, {
			declined,
			proposed,
			lint
		});
		const choice = {
			declined: declined.union(mergedMarks(pulls, instance)),
			proposed,
			lint
		};
		const papers = await updatePapers(collected.fixed, choice);
		const retired = await retireEntries(papers.lists, choice);
		const tree = {
			tip,
			parent,
			...await encodeFixes({
				collected,
				papers,
				retired
			}, {
				...this.#options,
				proposed,
				readFiles: (paths) => this.#branches.readFiles(parent.tree, paths)
			})
		};
		const { unread = this.#options.unchecked } = tree;
		const input = {
			instance,
			pulls,
			tip,
			head,
			baseRef,
			fixes: [
				...tree.fixes,
				...tree.updated,
				...tree.retired
			],
			unread,
			branch: this.#branch
		};
		return await this.#carryOut(planFixPullRequest(input), tree);
	}
	async #carryOut(plan, tree) {
		const { instance } = this.#options;
		const count = changesText(tree);
		switch (plan.kind) {
			case "blocked": throw new BlockedError(plan.why);
			case "keep": return plan.pull && `#${plan.pull.number} with ${count} is up to date.`;
			case "leave": return `#${plan.pull.number} is left as it is: ${plan.why}.`;
			case "close": {
				const { number, body } = await this.#reread(plan.pull, tree.tip?.sha);
				const text = withdrawnText(body, instance);
				await this.#options.pulls.edit(number, {
					body: text,
					state: "closed"
				});
				await this.#deleteBranch(tree);
				return `Closed #${number}: nothing is left to fix.`;
			}
			case "propose": {
				const { pull, isDescribed } = plan;
				await this.#push(tree, pull);
				if (!pull) return `Opened #${await this.#open(tree)} with ${count}.`;
				if (!isDescribed) {
					const now = await this.#reread(pull);
					await this.#options.pulls.edit(pull.number, {
						...isOurTitle(now.title) && { title: pullRequestTitle(tree) },
						body: pullRequestText(tree, instance, now.body)
					});
				}
				return `Updated #${pull.number} with ${count}.`;
			}
		}
	}
	/**
	* The pull request as it is just before it is written.
	* @param headSha of its branch; absent after our push, which GitHub may show late
	* @throws {BlockedError} where a person closed, merged or edited it meanwhile
	*/
	async #reread({ number }, headSha) {
		const now = (await this.#options.pulls.list(this.#branch)).find((one) => one.number === number);
		if (now?.state !== "open") throw new BlockedError(`#${number} was closed or merged meanwhile`);
		if (!isOurs(now, this.#options.instance)) throw new BlockedError(`somebody edited the description of #${number} meanwhile`);
		if (headSha !== void 0 && now.headSha !== headSha) throw branchChanged();
		return now;
	}
	/** @throws {BlockedError} where the branch has changed since it was read, and is kept */
	async #push(fixed, pull) {
		const { tip } = fixed;
		const { sha } = await this.#commit(fixed);
		if (pull) await this.#reread(pull, tip?.sha);
		if ((await this.#branches.readTip(this.#branch))?.sha !== tip?.sha) throw branchChanged();
		if (tip) return await this.#branches.move(this.#branch, sha);
		await orBranchChanged(this.#branches.create(this.#branch, sha));
	}
	/** One commit with the safe fixes, one with papers, one for each retired entry. @returns the last */
	async #commit(fixed) {
		const { parent, files, fixes, updatedFiles, updated, retired, steps } = fixed;
		const { instance } = this.#options;
		const base = parent.sha;
		let last = parent;
		if (files.length > 0) last = await this.#branches.commit(parent, files, (tree) => commitMessage(fixes, {
			instance,
			parent: base,
			tree
		}));
		if (updatedFiles.length > 0) {
			const place = {
				instance,
				base,
				parent: last.sha
			};
			last = await this.#branches.commit(last, updatedFiles, (tree) => updateMessage(updated, {
				...place,
				tree
			}));
		}
		for (const [index, entry] of retired.entries()) {
			const place = {
				instance,
				base,
				parent: last.sha
			};
			last = await this.#branches.commit(last, steps.slice(index, index + 1), (tree) => retireMessage(entry, {
				...place,
				tree
			}));
		}
		return last;
	}
	/** @returns the number of the new pull request */
	async #open(tree) {
		const { instance, baseRef } = this.#options;
		const [title, body] = [pullRequestTitle(tree), pullRequestText(tree, instance)];
		try {
			return await orBranchChanged(this.#options.pulls.create({
				head: this.#branch,
				base: baseRef,
				title,
				body
			}));
		} catch (error) {
			if (hasStatus(error, 403)) await this.#branches.delete(this.#branch);
			throw error;
		}
	}
	/** The commits stay reachable from the pull request. */
	async #deleteBranch({ tip }) {
		const now = tip && await this.#branches.readTip(this.#branch);
		if (now && now.sha === tip.sha) await this.#branches.delete(this.#branch);
	}
};
function branchChanged() {
	return new BlockedError("somebody else or another run wrote to the branch meanwhile");
}
async function orBranchChanged(request) {
	try {
		return await request;
	} catch (error) {
		if (hasStatus(error, 422) && /already exists/i.test(messageOf(error))) throw branchChanged();
		throw error;
	}
}
/** The reason for an error, as a clause. @throws an error that is not GitHub's */
function whyRefused(error) {
	const message = messageOf(error);
	if (/not permitted to create or approve pull requests/i.test(message)) return "GitHub Actions may not open pull requests here; allow it in the repository’s settings, under Actions, General, Workflow permissions";
	if (/resource not accessible/i.test(message)) return "the token may not write them; give the job `contents: write` and `pull-requests: write`";
	if (error instanceof RateLimitError) return message;
	if (!isGitHubError(error)) throw error;
	if (!isApiError(error)) return `GitHub failed: ${truncate(message, MAX_ERROR_LENGTH)}`;
	if (!error.response) return "GitHub cannot be reached";
	return `GitHub answered ${error.status}, ${truncate(message, MAX_ERROR_LENGTH)}`;
}
function messageOf(error) {
	return error instanceof Error ? error.message : "";
}

// src/app/action/fix-pull-request.ts
/**
* Proposes the safe fixes of lists as one pull request, where the input asks for that.
* @returns what was done, for the job summary
*/
async function proposeFixes(job, head, { lists, areAllLists, links, areLinksLost }) {
	const { inputs, runner, repository, branches, fixes: pulls, config, signal } = job;
	if (!inputs.fixPullRequest || !isWholeListRun(job)) return [];
	if (links?.networkDown || signal.aborted) return [];
	const baseRef = runner.event.payload.repository?.default_branch ?? await repository.readDefaultBranch();
	if (runner.branch !== baseRef) return noted(`No pull request with fixes: this run checked ${runner.branch} instead of ${baseRef}.`, log);
	const worker = new LintWorker();
	try {
		const outcome = await publishFixPullRequest({
			branches,
			pulls,
			instance: inputs.instance,
			baseRef,
			head,
			lists,
			areAllLists,
			warn,
			...areLinksLost && { unchecked: "links were not checked in this run" },
			lint: async (path, text) => {
				const session = await ListSession.open({
					path,
					text
				}, {
					trusted: false,
					worker
				});
				const linted = await session.lint(() => ({
					...configuredContext(config, path, isoDay(job.now)),
					repositoryPath: path,
					linkResults: links?.results
				}));
				await session.close();
				return linted;
			}
		});
		return outcome ? noted(outcome.note, outcome.isWarning ? warn : log) : [];
	} finally {
		await worker.close();
	}
}
function noted(note, print) {
	print(note);
	return [note];
}

// src/links/cache/results.ts
/**
* The link results of the last run that checked all links, whole: what a later run needs that checks
* none, and must report the same. A file beside the cache, which has less of each link.
*/
/** Also part of the file's name, so that versions never share one. */
const VERSION = 1;
const RESULTS_FILE_NAME = `results-v${VERSION}.json`;
/** In bytes: about 100,000 links. */
const MAX_RESULTS_SIZE = 50331648;
const url = pipe(string(), maxLength(MAX_URL_LENGTH$4));
const address = exactOptional(pipe(url, regex(/^https?:\/\//i), url$2()));
const count = pipe(number$2(), safeInteger(), minValue(0));
const day = pipe(string(), check(isDay));
const linkResult = object({
	url,
	status: picklist(LINK_STATUSES),
	attempts: count,
	source: string(),
	skipped: exactOptional(picklist(SKIP_CODES)),
	code: exactOptional(count),
	reason: string(),
	finalUrl: address,
	archiveUrl: address,
	missingFragments: exactOptional(array(string())),
	metadata: exactOptional(cachedMetadata),
	failing: exactOptional(object({
		runs: count,
		since: day
	})),
	page: exactOptional(object({
		...omit(cachedPage, ["read", "probed"]).entries,
		probe: exactOptional(picklist([
			"same",
			"other",
			"unanswered",
			"earlier"
		]))
	})),
	isCompanion: exactOptional(literal(true))
});
const resultsFile = object({
	"awesome-keeper": literal("link results"),
	version: literal(VERSION),
	checked: day,
	results: array(unknown())
});
/** Nothing where it would be too large, or nothing was checked. URLs with credentials are left out. */
function formatResults({ checked, results }) {
	const kept = results.filter(({ url }) => !hasCredentials(url)).map((result) => ({
		...result,
		reason: result.reason.slice(0, 300)
	}));
	const text = JSON.stringify({
		"awesome-keeper": "link results",
		version: VERSION,
		checked,
		results: kept
	});
	return Buffer.byteLength(text) > 50331648 ? void 0 : `${text}\n`;
}
/** Nothing where it is no such file, or one of its results is not valid: a part would look like fixed links. */
function parseResults(text) {
	const file = safeParse(resultsFile, parseJson$1(text));
	if (!file.success) return;
	const results = [];
	for (const input of file.output.results) {
		const result = safeParse(linkResult, input);
		if (!result.success) return;
		results.push(result.output);
	}
	return {
		checked: file.output.checked,
		results
	};
}
function hasCredentials(url) {
	const address = URL.parse(url);
	return !!address && (address.username !== "" || address.password !== "");
}

// src/app/action/github-cache.ts
/** GitHub's cache. @see https://github.com/actions/toolkit/tree/main/packages/cache */
var GitHubCache = class {
	#paths;
	#names;
	/** @param paths of the files; one that does not exist is not saved */
	constructor(paths, { id, run }) {
		this.#paths = [...paths];
		const prefix = `awesome-keeper-links-v${1}-${id}-`;
		this.#names = {
			prefix,
			name: prefix + run
		};
	}
	async restore(signal) {
		return await ask({
			action: "restore",
			paths: this.#paths,
			...this.#names
		}, signal);
	}
	async save(signal) {
		const outcome = await ask({
			action: "save",
			paths: this.#paths,
			...this.#names
		}, signal);
		return outcome.kind === "nothing" ? {
			kind: "failed",
			why: "it was not accepted"
		} : outcome;
	}
};
/** How the library prints that, and why, it returns nothing. */
const FAILURE = /^(?:::(?:warning|error)::|)(?:Failed to (?:restore|save): |Cache (?:restore|save) skipped: )(.*)/s;
/** Through which the runner names its cache service, of either version. */
const SERVICE_VARIABLES = ["ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL"];
async function ask(request, signal) {
	if (signal.aborted) return {
		kind: "failed",
		why: whyEnded(signal)
	};
	if (!SERVICE_VARIABLES.some((name) => process.env[name])) return { kind: "absent" };
	const { promise, resolve, reject } = Promise.withResolvers();
	const worker = new Worker(new URL(new URL("../github-cache-worker.js", import.meta.url).href), { workerData: request });
	const onAbort = () => resolve({
		kind: "failed",
		why: whyEnded(signal)
	});
	signal.addEventListener("abort", onAbort);
	let why;
	worker.on("message", (message) => {
		if ("problem" in message) resolve({
			kind: "failed",
			why: message.problem
		});
		else if ("absent" in message) resolve({ kind: "absent" });
		else if ("key" in message) {
			if (message.key !== void 0) resolve({ kind: "done" });
			else resolve(why === void 0 ? { kind: "nothing" } : {
				kind: "failed",
				why
			});
		} else {
			const [, failure] = FAILURE.exec(message.printed) ?? [];
			if (failure === void 0) process.stdout.write(message.printed);
			else why = decode(failure.trimEnd());
		}
	});
	worker.on("error", reject);
	worker.on("exit", () => resolve({
		kind: "failed",
		why: "its client ended early"
	}));
	try {
		return await promise;
	} catch (error) {
		return {
			kind: "failed",
			why: error instanceof Error ? error.message : String(error)
		};
	} finally {
		signal.removeEventListener("abort", onAbort);
		await worker.terminate();
	}
}
function whyEnded({ reason }) {
	return reason instanceof DOMException && reason.name === "TimeoutError" ? "the cache service did not answer in time" : "the run was stopped";
}
/** Commands of the runner have these characters encoded. */
function decode(text) {
	return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

// src/app/action/restored-cache.ts
const CACHE_PATIENCE = {
	restore: 15e3,
	save: 15e3,
	stopped: 3e3
};
/**
* The cache of link results of scheduled runs, kept in GitHub's cache service. Restoring begins at
* once, saving is the last that a run does, and neither takes long where the service is in trouble.
*/
var RestoredCache = class {
	file;
	#resultsPath;
	#service;
	#patience;
	#now;
	#stopped;
	#closed = new AbortController();
	#restored;
	/** @param service default: GitHub's */
	constructor({ runner, inputs, now, signal }, service, patience = CACHE_PATIENCE) {
		const { instance: id } = inputs;
		const folder = join(runner.folder, `awesome-keeper${id && `-${id}`}`);
		this.file = {
			path: join(folder, CACHE_FILE_NAME),
			isNamed: false
		};
		this.#resultsPath = join(folder, RESULTS_FILE_NAME);
		const paths = [this.file.path, this.#resultsPath];
		this.#service = service ?? new GitHubCache(paths, {
			id,
			run: runner.run
		});
		this.#patience = patience;
		this.#now = now;
		this.#stopped = signal;
		const limit = AbortSignal.timeout(patience.restore);
		this.#restored = this.#service.restore(AbortSignal.any([
			signal,
			this.#closed.signal,
			limit
		]));
	}
	/** The file as the last run saved it, as far as the service gave it in time. */
	async restore() {
		const outcome = await this.#restored;
		if (outcome.kind === "absent") log("Link results are not cached: there is no cache service here.");
		if (outcome.kind === "failed") log(`The cache of links is not restored: ${outcome.why}. It is asked for again at the end.`);
		return this.file;
	}
	/** The link results of the last run that checked all; nothing where they are not here. */
	async restoreResults() {
		await this.restore();
		try {
			const bytes = readBounded(this.#resultsPath, {
				limit: MAX_RESULTS_SIZE,
				refuseLink: true
			});
			return parseResults(bytes.toString("utf8"));
		} catch {
			return;
		}
	}
	/**
	* Saves what a run knows for the next one. An entry that could not be restored is asked for once
	* more: where it is still not there, nothing is saved, since that would hide it from all runs.
	*/
	async save({ cache, results }) {
		const restored = await this.#restored;
		if (restored.kind === "absent") return;
		const isStopped = this.#stopped.aborted;
		const end = AbortSignal.timeout(isStopped ? this.#patience.stopped : this.#patience.save);
		const outcome = restored.kind === "failed" ? await this.#retry(cache, end) : restored;
		if (outcome.kind !== "failed") this.#writeResults([...results.values()]);
		const saved = outcome.kind === "failed" ? outcome : await this.#service.save(end);
		if (saved.kind === "failed") warn(`The cache of links is not saved: ${saved.why}.`);
	}
	/** Where they cannot be written, those of an earlier run are not saved either. */
	#writeResults(results) {
		const text = formatResults({
			checked: isoDay(this.#now),
			results
		});
		try {
			if (text === void 0) rmSync(this.#resultsPath, { force: true });
			else writeWhole(this.#resultsPath, text, { mode: 384 });
		} catch (error) {
			log(`The results of links are not saved: ${error instanceof Error ? error.message : error}`);
		}
	}
	async #retry(cache, end) {
		const outcome = await this.#service.restore(end);
		if (outcome.kind !== "done") return outcome;
		const why = await saveCache(this.file, cache, this.#now.getTime());
		return why === void 0 ? outcome : {
			kind: "failed",
			why
		};
	}
	/** Gives up what is still asked for. */
	close() {
		this.#closed.abort();
	}
};

// src/app/action/tracking-issue.ts
/** Brings the issue up to date with a run. @returns its number @throws {NoIssueError} */
async function updateIssue(job, before, { report, head, lists, links }) {
	const { issues, runner, now } = job;
	const commit = pageOf(job, head);
	const runUrl = `${commit.serverUrl}/${commit.repository}/actions/runs/${runner.runId}`;
	return await publishIssue(issues, before, {
		report,
		lists: lists.map((list) => toTracked(list, job)),
		linkResults: links?.results,
		...links?.checked !== void 0 && { linksChecked: links.checked },
		failing: links && failingOf(links),
		retirements: lists.flatMap(trackedRetirements),
		now: now.toISOString(),
		settings: settingsOf(job),
		page: {
			...commit,
			branch: runner.branch,
			runUrl
		}
	});
}
function settingsOf({ config, inputs: { instance } }) {
	const { title, labels, assignees, only, "min-severity": minSeverity } = config.issue;
	const { severity: deadSeverity = "error" } = readSetting(config.rules["dead-link"]);
	return {
		instance,
		title,
		labels,
		assignees,
		minSeverity,
		deadSeverity,
		...only && { only }
	};
}
function toTracked({ path, outline }, { config, now }) {
	const links = (outline?.links ?? []).map(({ url, entry, address }) => {
		return {
			url,
			...address,
			...entry !== void 0 && { entry }
		};
	});
	const { ignores } = configuredContext(config, path, isoDay(now));
	return {
		path,
		sections: outline?.sections ?? [],
		links,
		ignores
	};
}
function trackedRetirements({ path, retirements = [] }) {
	return retirements.flatMap(({ dates, ...retirement }) => dates ? [{
		...retirement,
		path,
		dates
	}] : []);
}
/** The failing links of a run, without those whose URL the cache hides. */
function failingOf({ results, cache }) {
	return [...results.keys()].flatMap((url) => {
		const key = cacheKey(url);
		const entry = key === void 0 ? void 0 : cache.urls.get(key);
		if (key === void 0 || key.startsWith("sha256:") || entry?.firstFailed === void 0) return [];
		const { status, reason = "", checked, firstFailed, lastAlive, failures } = entry;
		if (failures === 0 || status !== "dead" && status !== "unreachable") return [];
		return [{
			url: key,
			status,
			reason,
			checked,
			firstFailed,
			failures,
			...lastAlive === void 0 ? {} : { lastAlive }
		}];
	});
}

// src/app/action/schedule.ts
/**
* Checks whole lists, and maintains one tracking issue unless that is switched off. After a push to
* the default branch no link is checked: the results of the last run that did are used again.
*/
async function runSchedule(job, head) {
	const started = performance.now();
	const cache = usesCache(job) ? new RestoredCache(job) : void 0;
	try {
		const notes = [];
		const current = maintainsIssue(job) ? await orNote(readCurrent(job), notes) : void 0;
		const checked = await checkLists(job, {
			head,
			base: void 0,
			byOthers: false,
			own: ownRepositories(job)
		}, {
			checkLinks: (lists) => checkAllLinks(job, lists, cache, current),
			...checksEntries(job) && { findUnmet: existingFinder(job) }
		});
		try {
			return await publish(job, {
				head,
				checked,
				current,
				notes,
				started
			});
		} finally {
			const { links } = checked;
			if (links && links.checked === void 0 && !links.networkDown && !job.signal.aborted) await cache?.save(links);
		}
	} finally {
		cache?.close();
	}
}
/** Brings the issue and the pull request with fixes up to date, and writes the reports. */
async function publish(job, finished) {
	const { head, checked, current, notes, started } = finished;
	const report = reportOf(job, checked);
	if (!isPushToDefaultBranch(job)) annotate(report);
	const unfinished = checked.links?.networkDown ?? false ? NETWORK_DOWN : job.signal.aborted ? STOPPED_EARLY : void 0;
	if (unfinished !== void 0) addNote(unfinished, notes);
	if (checked.links?.checked !== void 0) notes.push(earlierLinks(checked.links.checked));
	const isLost = reusesLinks(job) && !checked.links;
	const issue = current && unfinished === void 0 ? await orNote(bringUpToDate(job, current, {
		...checked,
		report,
		head
	}), notes) : current?.issue?.number;
	const proposed = await proposeFixes(job, head, {
		...checked,
		areLinksLost: isLost
	});
	notes.push(...proposed, ...checked.notes);
	await writeJobSummary(job, report, {
		head,
		notes,
		elapsed: performance.now() - started
	});
	return {
		report,
		files: writeFiles(job, report, checked),
		issue
	};
}
/** Whether this run checks links or uses their last results again, which are in the same cache. */
function usesCache(job) {
	const { links, linkResults } = job.inputs;
	return linkResults === void 0 && (links !== "none" || reusesLinks(job));
}
/** Whether the links' last results are used again: a push is no reason to ask all their sites. */
function reusesLinks(job) {
	const { links, linkResults } = job.inputs;
	const checksNone = links === "auto" || links === "none";
	return isPushToDefaultBranch(job) && checksNone && linkResults === void 0;
}
/** @throws {NoIssueError} also where it shows results of links that this run does not have */
async function bringUpToDate(job, current, checked) {
	if (reusesLinks(job) && !checked.links && current.linksChecked !== void 0) throw new NoIssueError(RESULTS_LOST);
	return await updateIssue(job, current, checked);
}
const RESULTS_LOST = "the results of its links are not in the cache of this repository, and a push checks none; the next scheduled run updates it";
const earlierLinks = (day) => `Links were not checked: their results are those of ${day}. The scheduled run checks them.`;
/** @throws {NoIssueError} also on another branch than the one that the issue reports on */
async function readCurrent({ runner, inputs, issues }) {
	const { default_branch: branch = runner.branch } = runner.event.payload.repository ?? {};
	if (branch === runner.branch) return await readIssue(issues, inputs.instance);
	throw new NoIssueError(`it reports on the branch ${branch}, and this run checks ${runner.branch}`);
}
async function checkAllLinks(job, lists, cache, current) {
	const { inputs, config } = job;
	if (reusesLinks(job)) return await lastLinks(lists, config.links, cache);
	if (inputs.links === "none") return;
	if (inputs.linkResults !== void 0) return selectResults(lists, config.links, "all", readLinkResults(inputs.linkResults));
	return await checkLinks(lists, config.links, {
		...checkOptions(job),
		which: "all",
		cacheFile: await cache?.restore(),
		failing: current?.failing ?? [],
		findCopies: true
	});
}
/** The results of the last run that checked all links, for those that lists have now. */
async function lastLinks(lists, settings, restored) {
	const last = await restored?.restoreResults();
	if (!restored || !last) return;
	const { cache } = loadCache(restored.file);
	return {
		...selectResults(lists, settings, "all", last.results),
		cache,
		checked: last.checked
	};
}
const NETWORK_DOWN = "No host could be reached: the network of this runner looks down. No links are reported, and the issue is not changed.";
const STOPPED_EARLY = "The run was stopped before all was checked: neither the issue nor the cache is changed.";
/** A run without an issue still reports in its summary. */
async function orNote(value, notes) {
	try {
		return await value;
	} catch (error) {
		if (!(error instanceof NoIssueError)) throw error;
		addNote(`The issue is not updated: ${error.message}.`, notes);
		return;
	}
}
function addNote(text, notes) {
	warn(text);
	notes.push(text);
}

// src/app/action/run.ts
/** The tasks of the action; loaded after the first requests, because the rules are large. */
/**
* Runs the task of an event and sets the outputs.
* @param configText empty if there is no configuration
*/
async function run(services, task, configText) {
	if (task.kind === "nothing") {
		await noteNothing(task.why);
		conclude([], services.signal.aborted);
		return;
	}
	const { config, notes } = await readConfig(services, configText);
	for (const note of notes) warn(note);
	const job = {
		...services,
		config,
		configText
	};
	if (task.kind === "review") {
		const results = [];
		for (const pull of task.pulls) {
			if (job.signal.aborted) break;
			results.push(await reviewOne(job, pull, task.pulls.length > 1));
		}
		conclude(results, job.signal.aborted);
		return;
	}
	const result = await checkBranch(job, task);
	conclude(result ? [result] : [], job.signal.aborted);
}
/** Checks a commit: of the default branch its whole lists, unless neither issue nor fixes are wanted. */
async function checkBranch(job, { head, base }) {
	if (!(isPushToDefaultBranch(job) && (maintainsIssue(job) || job.inputs.fixPullRequest))) return base === void 0 || job.inputs.issue === "always" ? await runSchedule(job, head) : await checkCommit(job, {
		head,
		base
	});
	const isNew = job.runner.event.payload.created === true;
	if (await mayChangeFindings(job, {
		head,
		base: isNew ? void 0 : base
	})) return await runSchedule(job, head);
	await noteNothing("the push changes no list");
}
async function noteNothing(reason) {
	const why = `Nothing to do: ${reason}.`;
	log(why);
	if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(`${prose(why)}\n`).write();
}
/** Of the repository's owner and, where the input names another one, of that. @throws {ConfigError} */
async function readConfig(services, text) {
	const { inputs, runner, openRepository } = services;
	const { owner } = runner.repository;
	const named = namedReference(inputs.config);
	return await extendConfig(text, named ? "input config" : inputs.config, {
		owners: [owner, ...named ? [named.owner] : []],
		otherwise: `use one of ${owner}, or name it in the action’s input config`,
		read: referenceReader(openRepository)
	});
}
/** Of several pull requests, one that fails does not stop the others: its result is missing. */
async function reviewOne(job, pull, areSeveral) {
	try {
		return await runReview(job, pull);
	} catch (error) {
		if (!areSeveral || !(error instanceof Error)) throw error;
		setFailed(visible(`Pull request ${pull.number} could not be reviewed: ${error.message}`));
		return;
	}
}
/** Checks a push or a merge queue's commit; the result is annotations and the job summary. */
async function checkCommit(job, range) {
	const { config, inputs } = job;
	const started = performance.now();
	const checked = await checkLists(job, {
		...range,
		byOthers: false,
		own: ownRepositories(job)
	}, { checkLinks: async (lists) => {
		if (inputs.links === "none") return;
		const which = inputs.links === "all" ? "all" : "added";
		return await checkLinks(lists, config.links, {
			...checkOptions(job),
			which
		});
	} });
	const report = reportOf(job, checked);
	annotate(report);
	const elapsed = performance.now() - started;
	if (job.signal.aborted) warn(STOPPED);
	const notes = [...job.signal.aborted ? [STOPPED] : [], ...checked.notes];
	await writeJobSummary(job, report, {
		head: range.head,
		notes,
		elapsed
	});
	return {
		report,
		files: writeFiles(job, report, checked)
	};
}
/** Sets the outputs: of several pull requests, numbers are added up, others are one a line. */
function conclude(all, isStopped) {
	const results = all.filter((result) => result !== void 0);
	const reports = results.map(({ report }) => report);
	const failed = isStopped || results.length < all.length || reports.some(({ outcome }) => outcome === "fail");
	const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
	const reviews = results.flatMap(({ review }) => review?.kind === "published" ? review.reviewId : []);
	setOutput("outcome", failed ? "fail" : "pass");
	setOutput("errors", sum(({ counts }) => counts.error));
	setOutput("warnings", sum(({ counts }) => counts.warning));
	setOutput("dead-links", sum(({ links }) => links.filter(({ status }) => status === "dead").length));
	setOutput("report", lines(results.map(({ files }) => files.json)));
	setOutput("sarif", lines(results.map(({ files }) => files.sarif)));
	setOutput("review-id", lines(reviews));
	setOutput("issue-number", lines(results.map(({ issue }) => issue)));
	const changes = results.flatMap(({ change }) => change ?? []);
	const outputOf = (value) => lines(changes.map(value));
	setOutput("kind", outputOf(({ admission }) => admission.kind));
	setOutput("added", outputOf(({ admission }) => addedJson(admission)));
	setOutput("requirements", outputOf(({ admission }) => admission.status));
	setOutput("only-lists", outputOf((change) => String(change.touchesOnlyLists)));
	setOutput("head-sha", outputOf(({ headSha }) => headSha));
	if (isStopped) log("The run was stopped.");
	else for (const report of reports) log(summaryLine(report));
	if (failed) process.exitCode = ExitCode.Failure;
}
/** Added entries in an output, whose size GitHub limits. */
const MAX_ADDED = 100;
function addedJson({ added }) {
	return safeJsonLine(added.slice(0, MAX_ADDED).map(({ path, line, title, sections, links }) => ({
		path,
		line,
		title,
		url: links[0]?.url ?? "",
		section: sections.join("/")
	})));
}
function lines(values) {
	return values.filter((value) => value !== void 0).join("\n");
}
function summaryLine(report) {
	const { counts, files, outcome } = report;
	const { error, warning, info } = counts;
	if (files.length === 0) return "No list was changed: nothing to do.";
	const found = [
		amount(error, "error"),
		amount(warning, "warning"),
		amount(info, "info")
	];
	const unmet = unmetCount(report);
	const requirements = unmet ? `; ${amount(unmet, "requirement")} not met` : "";
	return `${outcome === "fail" ? "Failed" : "Passed"}: ${found.join(", ")} in ${amount(files.length, "list")}${requirements}.`;
}

export { run };