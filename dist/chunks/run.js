import { c as setFailed, d as warning, l as setOutput, o as info, r as error, t as ExitCode } from "./core.js";
import { A as textsOf, B as UnreadableListError, C as headline, D as mostSevereFirst, G as cacheKey, H as selectResults, I as configuredContext, J as fenced, K as codeSpan, L as usesBadges, M as version, O as newFindings, P as isRootReadme, R as ListSession, S as existingPhrases, V as checkLinks, W as createAddressCheck, X as prose, Y as link$1, Z as tableRow, a as toTextFile, b as lineUrl, c as toSarif, d as findingMarkdown, et as parseConfig, f as folded, g as unmentionedFixes, i as readTextFile, j as toReport, k as SizeBudget, l as toJson, n as encodeText, p as ruleDefinitions, q as fenceFor, t as fixList, tt as globMatcher, u as reportLinks, v as encodePath, x as placeMarkdown, y as fileMarkdown, z as LintWorker } from "./fix-list.js";
import { $ as maxLength, B as array, Ct as url$1, F as enumerate, G as exactOptional, H as check, J as integer, K as getDotPath, L as number, N as truncate, P as amount, S as shortHash, V as boolean, W as description, Z as literal, _ as SEVERITIES, _t as strictTuple, a as withoutCredentials, at as nullable, ct as object, dt as pipe, et as maxValue, f as linkKey, g as PROJECT_URL, gt as strictObject, ht as safeParse, it as nonEmpty, l as LINK_STATUSES, mt as safeInteger, n as repositoryPath, nt as minLength, pt as regex, r as isoDay, rt as minValue, st as number$2, t as rules, ut as picklist, v as documentationUrl, vt as string, yt as title } from "./registry.js";
import { i as visible, n as disarm } from "./printable.js";
import { d as matcherOf, p as remarkLintRules, u as MAX_TEXT_LENGTH } from "./outline.js";
import { t as UsageError } from "./usage-error.js";
import { a as isApiError, c as isOfGitHub, i as hasStatus, n as IssuesDisabledError, o as isDenied, r as RateLimitError, s as isFault } from "./issues.js";
import { EOL } from "os";
import { constants, promises } from "fs";
import { mkdirSync, statSync, writeFileSync as writeFileSync$1 } from "node:fs";
import { hash } from "node:crypto";
import { dirname, join } from "node:path";
import { isIP } from "node:net";

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

// src/app/action/sources.ts
/** The texts that others changed, in all versions together: 8 MB in UTF-16 code units. */
const MAX_TEXTS_LENGTH = 8e6;
/** Lists that others changed. */
const MAX_LISTS = 100;
/** A larger file has too many characters: a code unit takes at most three bytes. */
const MAX_BYTES = 3 * MAX_TEXT_LENGTH;
async function readEnds({ head, base }, repository) {
	const [tree, comparison] = await Promise.all([repository.readTree(head), base === void 0 ? void 0 : repository.compare(base, head)]);
	return {
		tree,
		baseTree: comparison && await repository.readTree(comparison.mergeBase),
		comparison
	};
}
/**
* The lists that globs choose. Of a change only those that it edits, unless it removes a file that
* any list may link.
*
* @throws {UsageError} where the repository has none
*/
function findListPaths({ tree, baseTree, comparison }, globs, { head }) {
	if (!tree.whole && comparison?.whole === false) throw new UsageError("The change is too large: GitHub lists neither all files nor all changes");
	const found = (tree.whole ? [...tree.files.keys()] : guessPaths(globs, comparison)).filter(globs ? globMatcher(globs) : isRootReadme);
	if (found.length === 0) {
		const why = tree.whole ? "check `files`" : "GitHub returned only a part of the tree; name them in `files`";
		throw new UsageError(`No list found at ${head}: ${why}`);
	}
	const previous = new Map(comparison?.files.map((file) => [file.path, file.previousPath]));
	const pathBefore = (path) => previous.get(path) ?? path;
	if (!baseTree?.whole || !tree.whole) return found.map((path) => ({
		path,
		basePath: pathBefore(path),
		isTouched: true
	}));
	const removesAny = baseTree.paths.values().some((path) => !tree.paths.has(path));
	return found.map((path) => {
		const basePath = pathBefore(path);
		const isTouched = tree.files.get(path) !== baseTree.files.get(basePath);
		return {
			path,
			basePath: baseTree.files.has(basePath) ? basePath : void 0,
			isTouched
		};
	}).filter(({ isTouched }) => isTouched || removesAny).toSorted((one, other) => Number(other.isTouched) - Number(one.isTouched));
}
/** Where GitHub lists only a part of a large tree: the named and the changed files. */
function guessPaths(globs, comparison) {
	const named = (globs ?? ["README.md"]).filter((glob) => !/[*?[\]{}()!]/.test(glob));
	const changed = comparison?.files.filter(({ status }) => status !== "removed") ?? [];
	return [.../* @__PURE__ */ new Set([...named, ...changed.map(({ path }) => path)])];
}
/**
* Why a list of a change by others is not read.
*
* @param index its place among the lists
* @param length of the texts read before it, in UTF-16 code units
*/
function whyNotRead({ tree }, paths, index, length) {
	const bytes = tree.sizes.get(paths[index]?.path ?? "") ?? 0;
	if (index >= MAX_LISTS) return `The change edits ${paths.length} lists, and at most ${MAX_LISTS} are read. Split it.`;
	if (bytes > MAX_BYTES) return `The file has ${(bytes / 1e6).toFixed(1)} MB, and at most ${MAX_TEXT_LENGTH / 1e6} million characters are read. Split it.`;
	if (length + bytes / 3 > MAX_TEXTS_LENGTH) return `The changed lists together have more than ${MAX_TEXTS_LENGTH / 1e6} million characters. Split the change.`;
}
/** Nothing where the head has no such file: GitHub listed it, so it is not an empty list. */
async function readSource({ path, basePath }, { comparison }, head, repository) {
	const { mergeBase = "", base = "" } = comparison ?? {};
	const [text, baseText = "", tipText] = await Promise.all([
		repository.readText(path, head),
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
		tipText: tipText === baseText ? void 0 : tipText
	};
}

// src/app/action/check-lists.ts
/** How long it may take to parse a change by others, and to lint it, in milliseconds. */
const TIME_LIMIT = {
	parse: 35e3,
	lint: 15e3
};
/**
* Checks the lists of a commit, which are read through the API: reads them, checks their links,
* lints them.
*
* @param checkLinks returns nothing where links are not checked
*/
async function checkLists(job, range, checkLinks) {
	const { repository, config, inputs } = job;
	const ends = await readEnds(range, repository);
	const worker = new LintWorker();
	try {
		const sessions = await openLists(ends, inputs.files.length > 0 ? inputs.files : config.files, range, repository, worker);
		const links = await checkLinks(sessions.flatMap(({ path, outline }) => outline ? [{
			path,
			outline
		}] : []));
		return {
			lists: await lintLists(sessions, range, (path, outline) => ({
				...contextOf(path, outline, ends, job),
				isTrusted: !range.byOthers,
				linkResults: links?.results
			})),
			links,
			comparison: ends.comparison
		};
	} finally {
		await worker.close();
	}
}
async function openLists(ends, globs, range, repository, worker) {
	const { head, byOthers } = range;
	const paths = findListPaths(ends, globs, range);
	const sessions = [];
	const started = performance.now();
	let length = 0;
	for (const [index, listPath] of paths.entries()) {
		const mayDrop = byOthers && !listPath.isTouched;
		const refused = byOthers ? whyNotRead(ends, paths, index, length) : void 0;
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
		const left = Math.max(TIME_LIMIT.parse - (performance.now() - started), 1);
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
		const left = Math.max(TIME_LIMIT.lint - (performance.now() - started), 1);
		const time = byOthers ? left : void 0;
		lists.push(await session.lint((outline) => contextOf(session.path, outline), time));
		await session.close();
	}
	return lists;
}
function contextOf(path, { links }, { tree, baseTree }, { config, now }) {
	const named = links.map(({ url }) => repositoryPath(url, path) ?? "");
	return {
		...configuredContext(config, path, isoDay(now)),
		repositoryPath: path,
		existingPaths: tree.whole ? new Set(named.filter((name) => tree.paths.has(name))) : void 0,
		baseExistingPaths: baseTree?.whole ? baseTree.paths : void 0
	};
}

// src/report/markdown/added.ts
const MAX_TITLE_LENGTH = 120;
const MAX_ENTRIES = 100;
const YEAR = 315576e5;
/**
* What a maintainer would look up before merging: the added entries with the titles and dates of
* their papers, and the state of their repositories.
*
* @param now milliseconds since 1970
*/
function addedMarkdown(added, context, budget, now) {
	if (added.length === 0) return [];
	const { taken } = budget.take(added.slice(0, MAX_ENTRIES), (entry) => {
		const { title, section, metadata } = entry;
		const cells = [
			`${prose(title, MAX_TITLE_LENGTH)} (${placeMarkdown(entry, context)})`,
			prose(section, MAX_TITLE_LENGTH),
			metadata.flatMap((one) => one.kind === "paper" ? [paperText(one)] : []).join("; "),
			metadata.flatMap((one) => one.kind === "repository" ? [repositoryText(one, now)] : []).join("; ")
		];
		return tableRow(cells);
	});
	const left = added.length - taken.length;
	return [
		`### Added: ${amount(added.length, "entry", "entries")}`,
		[
			tableRow([
				"Entry",
				"Section",
				"Paper",
				"Repository"
			]),
			tableRow([
				"---",
				"---",
				"---",
				"---"
			]),
			...taken.map(({ text }) => text)
		].join("\n"),
		...left > 0 ? [`Not shown: ${amount(left, "more entry", "more entries")}.`] : []
	];
}
function paperText({ title, published, isWithdrawn }) {
	return [
		`“${prose(title, MAX_TITLE_LENGTH)}”`,
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
		license === void 0 ? "no known license" : codeSpan(license),
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
/** Places of a link to name; the others are counted. */
const MAX_PLACES = 3;
/** Statuses whose links are listed. */
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

// src/report/markdown/job-summary.ts
/** Files in the table; the others are counted. */
const MAX_FILES = 100;
/**
* A report as the summary of a job on GitHub: outcome, files, new findings with the most severe
* first, links by status. Text of the list is shown to the letter. Where not everything fits, the
* most severe findings are kept and the rest is counted.
*/
function toJobSummary(report, options) {
	const budget = new SizeBudget(1032192, (text) => Buffer.byteLength(text));
	const findings = newFindings(report.findings);
	const context = {
		commit: options,
		file: report.files.length === 1 ? report.files[0]?.path : void 0
	};
	return `${[
		`## ${headline(report)}`,
		outcomeText$1(report, options.elapsed),
		...budget.take(options.notes, (note) => prose(note)).taken.map(({ text }) => text),
		...filesTable(report.files, findings, options, budget),
		...findingLists(findings, context, budget),
		...addedMarkdown(options.added ?? [], context, budget, options.now),
		...linksMarkdown(report.links, context, budget),
		...ruleDefinitions(findings)
	].join("\n\n")}\n`;
}
function outcomeText$1(report, elapsed) {
	return [`The check ${report.outcome === "fail" ? "fails" : "passes"}; it took ${durationWords(elapsed)}`, ...existingPhrases(report)].map((words) => `${words}.`).join(" ");
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
	const { taken } = budget.take(files.slice(0, MAX_FILES), ({ path, entries, links }) => {
		const counts = SEVERITIES.map((severity) => (byPath.get(path) ?? []).filter((one) => one.severity === severity).length);
		return tableRow([fileMarkdown(path, commit), ...[
			entries,
			links,
			...counts
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

// src/app/action/output.ts
/** GitHub shows at most this many annotations of each kind per step. */
const MAX_ANNOTATIONS = 10;
/** Titles in an annotation may have any length. In UTF-16 code units. */
const MAX_ANNOTATION_LENGTH = 1e3;
/**
* Writes a report's files.
*
* @param pull the number of the pull request, if it is one. SARIF then holds only new findings; for
* a branch it holds all, because GitHub takes a finding that is missing as fixed
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
/** Writes to the log; nothing in the text can be a workflow command. */
function log(text) {
	info(disarm(visible(text)));
}
/** Annotates the run with a warning; nothing in the text can be a workflow command. */
function warn(message) {
	warning(visible(message));
}

// src/app/action/job.ts
/** What the tasks of a run have in common: its services and context, and how it reports. */
/** The options that all link checks of a run share. */
function checkOptions({ inputs, config, runner, signal }) {
	return {
		cachePath: void 0,
		offline: false,
		githubToken: runner.serverUrl === "https://github.com" ? inputs.token : void 0,
		badges: usesBadges(config),
		version,
		environment: process.env,
		signal,
		onProgress: () => void 0,
		warn: log
	};
}
function reportOf(job, { lists, links }) {
	return toReport(lists, failOnOf(job), links && reportLinks(links.results, lists));
}
function failOnOf(job) {
	const { failOn } = job.inputs;
	if (failOn !== "auto") return failOn;
	return isWholeListRun(job) ? "never" : "error";
}
/** Whether a run checks whole lists instead of a change. */
function isWholeListRun({ runner: { event } }) {
	return ["schedule", "workflow_dispatch"].includes(event.name);
}
/** Where a commit is shown on GitHub. */
function pageOf({ runner: { serverUrl, repository } }, headSha) {
	return {
		serverUrl,
		repository: `${repository.owner}/${repository.repo}`,
		headSha
	};
}
/** Writes the job summary, if the runner has one. */
async function writeJobSummary(job, report, about) {
	if (!process.env.GITHUB_STEP_SUMMARY) return;
	const text = toJobSummary(report, {
		...pageOf(job, about.head),
		...about,
		now: Date.now()
	});
	await summary.addRaw(text, true).write();
}

// src/app/action/commit.ts
/** Checks a push or a merge queue's commit; the result is annotations and the job summary. */
async function checkCommit(job, range) {
	const { config, inputs } = job;
	const started = performance.now();
	const checked = await checkLists(job, {
		...range,
		byOthers: false
	}, async (lists) => {
		if (inputs.links === "none") return;
		const which = inputs.links === "all" ? "all" : "added";
		return await checkLinks(lists, config.links, {
			...checkOptions(job),
			which
		});
	});
	const report = reportOf(job, checked);
	annotate(report);
	const elapsed = performance.now() - started;
	await writeJobSummary(job, report, {
		head: range.head,
		notes: [],
		elapsed
	});
	return {
		report,
		files: writeFiles(job, report, checked)
	};
}

// src/github/pull-request-review/hunks.ts
const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;
/**
* The lines of a file's head that take comments: those that a patch shows as
* added or unchanged, a stretch for each of its hunks. What a patch shows is
* counted rather than what its headers say.
*
* @param patch as GitHub gives it (`files[].patch`), without the file's own header
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

// src/github/pull-request-review/marker.ts
/**
* Our hidden marks: HTML comments that tell our comments from each other, and
* remember what was told. They hold hashes and words of ours, never a text of
* others; nothing that we quote can hold one (`report/github-markdown.ts`).
*/
/** Marks that a body remembers; a review of more is no review. */
const MOST_MARKS = 1500;
const NAME = "awesome-keeper";
const MARKER = /<!-- awesome-keeper(?::([0-9a-f]{16}))?((?: [a-z0-9]{1,16})*) -->/g;
const MARK = /^[0-9a-f]{16}$/;
/**
* A mark for each finding: a hash of its key and of how many findings before it
* have the same. New ones come first, so that theirs do not depend on others.
*/
function marksOf$1(findings) {
	const counts = /* @__PURE__ */ new Map();
	const marks = /* @__PURE__ */ new Map();
	for (const finding of findings.toSorted((a, b) => Number(b.new) - Number(a.new))) {
		const count = counts.get(finding.key) ?? 0;
		counts.set(finding.key, count + 1);
		marks.set(finding, shortHash(JSON.stringify([finding.key, count])));
	}
	return marks;
}
/** @param id tells two jobs of one repository apart; empty for the only one */
function formatMarker$1(id, marker) {
	const all = {
		told: [...new Set(marker.reported)],
		listed: [...new Set(marker.listed)]
	};
	const told = all.told.slice(0, MOST_MARKS);
	const listed = all.listed.slice(0, MOST_MARKS - told.length);
	const isFull = told.length + listed.length < all.told.length + all.listed.length;
	return `<!-- ${[
		NAME + (id === "" ? "" : `:${shortHash(id)}`),
		...marker.isSummary ? ["summary"] : [],
		...marker.isFixed ? ["fixed"] : [],
		...isFull || marker.isFull ? ["full"] : [],
		...told,
		...listed.length > 0 ? ["listed", ...listed] : []
	].join(" ")} -->`;
}
/** What the marker in a body of ours says, or nothing where it has none with this id. */
function parseMarker(body, id) {
	const wanted = id === "" ? void 0 : shortHash(id);
	const found = Array.from(body.matchAll(MARKER)).findLast(([, name]) => name === wanted);
	if (!found) return;
	const words = (found[2] ?? "").trim().split(" ");
	const border = words.includes("listed") ? words.indexOf("listed") : words.length;
	return {
		isSummary: words.includes("summary"),
		isFixed: words.includes("fixed"),
		isFull: words.includes("full"),
		reported: words.slice(0, border).filter((word) => MARK.test(word)),
		listed: words.slice(border).filter((word) => MARK.test(word))
	};
}
/** Whether a body has our mark with this id; it is ours only if our token wrote it, too. */
function isMarked$1(body, id) {
	return parseMarker(body, id) !== void 0;
}
/** Whether a text holds what could be taken for a mark of ours, whatever its id. */
function hasMarker(text) {
	return /<!-*\s*awesome-keeper/i.test(text);
}
/** A body without our marks. */
function withoutMarkers(body) {
	return body.replace(MARKER, "").trimEnd();
}

// src/github/pull-request-review/placement.ts
/** More lines than this are no place that a reader can see at once: the first stands for them. */
const LONGEST_RANGE = 30;
/**
* Where on the diff a finding can be told. What spans several lines is told on
* those of them that the diff shows, provided that its first or last line is
* among them: a comment in the middle of a table would seem to be of that row.
*/
function placementOf(finding, hunks) {
	const { line: first } = finding;
	const last = lastLineOf(finding);
	const hunk = hunks.find(({ start, end }) => first >= start && first <= end) ?? hunks.find(({ start, end }) => last >= start && last <= end);
	if (!hunk) return;
	const from = Math.max(first, hunk.start);
	const to = Math.min(last, hunk.end);
	return to - from < LONGEST_RANGE ? placed(from, to) : placed(from, from);
}
/** Lines as GitHub wants them: a comment on one line has no start. */
function placed(first, last) {
	return first < last ? {
		startLine: first,
		line: last
	} : { line: first };
}
/** A place that ends before the first column of a line does not reach into it. */
function lastLineOf(finding) {
	const { line, endLine, endColumn } = finding;
	return endColumn === 1 && endLine > line ? endLine - 1 : Math.max(line, endLine);
}

// src/github/pull-request-review/suggestion.ts
/** Lines that a suggestion may replace: more are not read before they are committed. */
const MOST_LINES = 30;
/** UTF-16 code units of a line, and of all lines, that a suggestion may hold. */
const LONGEST_LINE = 2e3;
const LONGEST_TEXT = 1e4;
/** The lines of a text as git counts them. */
function linesOf$1(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text,
		starts
	};
}
/**
* The edits of findings that stand together as one suggestion, on the lines
* that they and the findings touch. Of edits that touch each other, the first
* finding's is taken. Nothing where no finding offers a single edit, where the
* lines are not all in one hunk or too many, and where the text is not fit to
* be committed by a click: too long, or with characters that nobody sees.
*/
function suggest(findings, lines, hunks) {
	const edits = compatible(findings.flatMap((finding) => {
		const edit = editOf(finding, lines);
		return edit ? [{
			finding,
			...edit
		}] : [];
	}));
	for (const chosen of edits.length > 1 ? [edits, edits.slice(0, 1)] : [edits]) {
		const suggestion = chosen.length > 0 && draw(findings, chosen, lines, hunks);
		if (suggestion) return suggestion;
	}
}
/** The one edit that a finding offers. */
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
function compatible(edits) {
	const taken = [];
	for (const edit of edits) if (taken.every(({ range: [start, end] }) => edit.range[1] < start || edit.range[0] > end)) taken.push(edit);
	return taken.sort((a, b) => a.range[0] - b.range[0]);
}
function draw(findings, edits, lines, hunks) {
	const touched = linesTouched(findings, edits, lines);
	const [first, last] = touched;
	if (!hunks.some(({ start, end }) => first >= start && last <= end)) return;
	if (last - first >= MOST_LINES) return;
	const before = textOf(lines, touched);
	const after = edited(before, edits, lines.starts[first - 1] ?? 0);
	if (asLines(after) === asLines(before) || !isFit(after)) return;
	return {
		placement: placed(first, last),
		block: blockOf(after),
		findings: new Set(edits.map(({ finding }) => finding))
	};
}
/** First and last line, widened until nothing behind them is drawn into the last one. */
function linesTouched(findings, edits, lines) {
	const count = countLines(lines);
	const first = Math.min(...findings.map(({ line }) => line), ...edits.map(({ range: [start] }) => Math.min(lineAt(lines, start), count)));
	const last = Math.max(...findings.map(lastLineOf), ...edits.map(({ range: [start, end] }) => Math.min(lineAt(lines, end > start ? end - 1 : end), count)));
	const after = edited(textOf(lines, [first, last]), edits, lines.starts[first - 1] ?? 0);
	return [first, after !== "" && !after.endsWith("\n") && last < count ? last + 1 : last];
}
/** The lines that have something: an end at the end begins no other. */
function countLines({ text, starts }) {
	return text.endsWith("\n") ? starts.length - 1 : starts.length;
}
/** The 1-based line of an offset. */
function lineAt({ starts }, offset) {
	let [low, high] = [0, starts.length];
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
function textOf({ text, starts }, [first, last]) {
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
/** A comment's text has no line ends of its own kind: those of the file stay as they are. */
function asLines(text) {
	return text.replace(/\r\n/g, "\n").replace(/\n$/, "");
}
function isFit(text) {
	if (text.length > LONGEST_TEXT || hasMarker(text)) return false;
	return asLines(text).split("\n").every((line) => line.length <= LONGEST_LINE && isVisible(line.replaceAll("	", " ")));
}
function isVisible(line) {
	return visible(line) === line;
}
/** Without a line between its fences a suggestion deletes the lines. */
function blockOf(after) {
	const text = asLines(after);
	const fence = fenceFor(text);
	return after === "" ? `${fence}suggestion\n${fence}` : `${fence}suggestion\n${text}\n${fence}`;
}

// src/github/pull-request-review/texts/finding.ts
/** Code units of a message to show. */
const LONGEST_MESSAGE$2 = 500;
/** Code units of a mend to show in words. */
const LONGEST_MEND$1 = 200;
/** Candidates and other places to name. */
const MOST_NAMED$1 = 3;
/** What our messages put between quotes and backticks, which stems from others. */
const QUOTED = /“[^”]*”|`[^`]*`/g;
/** What is wrong, as a sentence, with links to the other places that it names. */
function sentenceOf(finding, page) {
	const { message, related = [] } = finding;
	let rest = message.replace(/\s+/g, " ").trim().slice(0, LONGEST_MESSAGE$2 * 2);
	let sentence = "";
	const untold = [];
	for (const other of related.slice(0, MOST_NAMED$1)) {
		const parts = other.path === finding.path ? splitAtLine(rest, other.line) : void 0;
		if (parts) {
			sentence += proseInside(parts.before) + link$1(parts.name, lineUrl(page, other));
			rest = parts.after;
		} else untold.push(other);
	}
	sentence += proseInside(rest);
	const see = untold.map((other) => `See ${placeLink$1(page, other, finding.path)}: ${prose(other.message, LONGEST_MEND$1)}.`);
	return [/[.!?。]$/.test(sentence) ? sentence : `${sentence}.`, ...see].join(" ");
}
/** What to write, as far as the message has not said so; empty where it is not for reading. */
function fixInWords(finding) {
	const untold = unmentionedFixes(finding, LONGEST_MEND$1);
	if (untold.length === 0 || untold.length < (finding.expected?.length ?? 0)) return "";
	const named = untold.slice(0, MOST_NAMED$1).map((text) => text === "" ? "nothing" : codeSpan(text));
	const last = named.pop() ?? "";
	return named.length > 0 ? `It could be ${named.join(", ")} or ${last}.` : `It would then read ${last}.`;
}
/** A link to a line of the head, named by it. */
function placeLink$1(page, { path, line }, here) {
	const label = path === here ? `line ${line}` : codeSpan(`${path}:${line}`);
	return link$1(label, lineUrl(page, {
		path,
		line
	}));
}
/** Parts a message at the first place outside of quotes that names a line. */
function splitAtLine(message, line) {
	const bare = message.replace(QUOTED, (quoted) => "·".repeat(quoted.length));
	const found = new RegExp(`\\blines? ${line}(?:[–-]\\d+)?(?!\\d)`).exec(bare);
	if (!found) return;
	const end = found.index + found[0].length;
	return {
		before: message.slice(0, found.index),
		name: found[0],
		after: message.slice(end)
	};
}
/** A part of a sentence, with the blanks around it. */
function proseInside(text) {
	if (text === "") return "";
	const start = /^\s/.test(text) ? " " : "";
	const end = /\s$/.test(text) && text.trim() !== "" ? " " : "";
	return start + prose(text, LONGEST_MESSAGE$2) + end;
}

// src/github/pull-request-review/texts/comment.ts
/** A body that GitHub surely takes; its limit is 65,536 characters. */
const LONGEST_BODY$2 = 6e4;
/**
* A review comment on one or more findings of the same lines: what is wrong,
* where the other place is, what to write, a suggestion, the rules' pages, and
* how to have them silent.
*
* @param findings the worst first
*/
function commentText(findings, { page, id, marks, suggestion }) {
	const sentences = findings.map((finding) => {
		const mend = suggestion?.findings.has(finding) ? "" : fixInWords(finding);
		return [sentenceOf(finding, page), mend].filter(Boolean).join(" ");
	});
	const [only = ""] = sentences;
	return [
		sentences.length === 1 ? only : sentences.map((sentence) => `- ${sentence}`).join("\n"),
		...suggestion ? [...fixedFindingsText(findings, suggestion), suggestion.block] : [],
		rulesText(findings),
		formatMarker$1(id, { reported: marks })
	].join("\n\n");
}
const ORDINALS = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth"
];
/** Which of several findings a suggestion mends, where it is not all. */
function fixedFindingsText(findings, { findings: mends }) {
	if (mends.size === findings.length) return [];
	return [`This mends ${findings.flatMap((finding, index) => mends.has(finding) ? [`the ${ORDINALS[index] ?? "last"}`] : []).join(" and ")}:`];
}
/** Our comment, once its findings are gone: the old words stay, folded away. */
function fixedText(body, id, marks) {
	const marker = formatMarker$1(id, {
		isFixed: true,
		reported: marks
	});
	const folded = `<details><summary>What it was</summary>\n\n${withoutMarkers(body).replace(/^(`{3,})suggestion[ \t]*\r?$/gm, "$1markdown")}\n\n</details>`;
	return [
		"Mended, thank you.",
		...folded.length + marker.length > 6e4 ? [] : [folded],
		marker
	].join("\n\n");
}
/** The rules' names, linked to their pages, and how a maintainer has them silent. */
function rulesText(findings) {
	return `<sub>${[...new Map(findings.map((finding) => [finding.rule, finding.url]))].map(([rule, url]) => url ? link$1(codeSpan(rule), url) : codeSpan(rule)).join(", ")} · ${IGNORE_HELP}</sub>`;
}
/** What a pull request adds has no say in its own review, so this is a maintainer's to do. */
const IGNORE_HELP = `Meant to be so? Say so here: a maintainer can silence it with ${link$1(codeSpan("ignore:"), `${PROJECT_URL}#configuration`)} in the configuration.`;

// src/github/pull-request-review/line-comments.ts
/** Findings that one comment tells; a line with more is told of in the summary, too. */
const MOST_IN_COMMENT = 10;
/**
* Puts findings that are to be told on lines of the diff, so many at most. Infos
* are told only there, and while `review.min-severity` is `warning` only where they help
* at once: where a click mends them, or where an added entry is listed already.
*/
function placeFindings(findings, { texts, hunks, settings }, most) {
	const groups = [];
	const rest = [];
	for (const [path, inFile] of Map.groupBy(findings, (finding) => finding.path)) {
		const file = fileOf(path, texts.get(path), hunks.get(path));
		const places = Map.groupBy(inFile, (finding) => {
			const place = file && placementOf(finding, file.hunks);
			return place ? `${place.startLine ?? place.line}-${place.line}` : "";
		});
		for (const [place, together] of places) if (file && place !== "") groups.push({
			file,
			findings: mostSevereFirst(together)
		});
		else rest.push(...together);
	}
	const spots = [];
	for (const { file, findings } of inOrder(groups)) {
		const spot = spots.length < most ? spotOf(file, findings, settings.minSeverity) : void 0;
		if (spot) spots.push(spot);
		const told = new Set(spot?.findings);
		rest.push(...findings.filter((finding) => !told.has(finding)));
	}
	const isGrave = ({ severity }) => severity !== "info" || settings.minSeverity === "info";
	return {
		spots,
		rest: rest.filter(isGrave)
	};
}
/** A line that ends by a carriage return alone is none for git: its lines are not ours. */
function fileOf(path, text, hunks) {
	if (text === void 0 || !hunks?.length || /\r(?!\n)/.test(text)) return;
	return {
		path,
		lines: linesOf$1(text),
		hunks
	};
}
function spotOf({ path, lines, hunks }, findings, from) {
	const told = findings.slice(0, MOST_IN_COMMENT).filter((finding) => finding.severity !== "info" || from === "info" || finding.rule === "duplicate-entry" || suggest([finding], lines, hunks) !== void 0);
	const [first] = told;
	if (!first) return;
	const suggestion = told.some((one) => one.rule === "duplicate-entry" && one.severity !== "info") ? void 0 : suggest(told, lines, hunks);
	return {
		path,
		...suggestion?.placement ?? placementOf(first, hunks),
		findings: told,
		suggestion
	};
}
/** The worst first, then as they stand. */
function inOrder(groups) {
	const rank = ({ findings: [worst] }) => SEVERITIES.indexOf(worst?.severity ?? "info");
	return groups.toSorted((a, b) => rank(a) - rank(b));
}
/** A spot as a comment. */
function draftOf({ path, line, startLine, findings, suggestion }, { page, settings }, markOf) {
	const marks = findings.map(markOf);
	const body = commentText(findings, {
		page,
		id: settings.id,
		marks,
		suggestion
	});
	return {
		path,
		line,
		...startLine !== void 0 && { startLine },
		body
	};
}

// src/github/pull-request-review/past.ts
function readHistory({ reviews, threads, comments }, id) {
	const hasPending = reviews.some(({ isPending, isOurs }) => isPending && isOurs);
	const summaries = ours(comments, id);
	const said = ours(reviews.filter(({ isPending }) => !isPending), id);
	const submitted = new Set(said.flatMap(({ marker }) => marker.reported));
	const onLines = threads.flatMap(({ comments: [first, ...answers] }) => ours(first ? [first] : [], id).map((one) => ({
		...one,
		isAnswered: answers.some(({ isOurs }) => !isOurs)
	}))).filter(({ marker }) => !hasPending || marker.reported.some((mark) => submitted.has(mark)));
	const standing = [...summaries, ...said.filter(({ marker }) => marker.isSummary)];
	return {
		summary: summaries[0],
		reviews: said,
		comments: onLines,
		remembered: new Set([
			...summaries,
			...said,
			...onLines
		].flatMap(({ marker }) => [...marker.reported, ...marker.listed])),
		onLines: new Set(onLines.flatMap(({ marker }) => marker.reported)),
		listed: new Set(standing.flatMap(({ marker }) => marker.listed)),
		isFull: standing.some(({ marker }) => marker.isFull)
	};
}
/** By mark and author: a mark alone can be written by anybody. The oldest first. */
function ours(said, id) {
	return said.flatMap((one) => {
		const marker = one.isOurs ? parseMarker(one.body, id) : void 0;
		return marker ? [{
			id: one.id,
			body: one.body,
			marker
		}] : [];
	}).sort((a, b) => a.id - b.id);
}

// src/github/pull-request-review/texts/summary.ts
/** Findings that a summary lists; who wants more looks at the run. */
const MOST_LISTED = 50;
/** Room for all but the list: words around it, and marks. */
const ROOM_FOR_REST = 33e3;
/** Code units of a note to show, and notes. */
const LONGEST_NOTE = 500;
const MOST_NOTES = 5;
/** The verdict, the findings that no comment on a line tells, and what else there is to know. */
function summaryText(standing) {
	const items = listItems(standing);
	const left = standing.listed.length - items.length;
	const more = left > 0 ? [`And ${number(left)} more: the summary of the check’s run has them all.`] : [];
	return [
		statusText(standing),
		...items.length > 0 ? [items.join("\n")] : [],
		...more,
		...asideTexts(standing)
	].join("\n\n");
}
/** What a review says whose comments are told of elsewhere. */
function briefText(onLines) {
	return `${onLines === 1 ? "1 thing, told on its line" : `${number(onLines)} things, each told on its line`}. The summary on this page says how the whole change stands.`;
}
/** What is left of a summary when a later one stands for it. */
const SUPERSEDED = "A newer summary on this page says how the whole change stands.";
/** A body of a summary, with its mark. */
function withMarker(text, id, marker) {
	return `${text}\n\n${formatMarker$1(id, marker)}`;
}
function statusText({ report, onLines, listed, takenDown }) {
	const isFailing = report.outcome === "fail";
	const total = onLines + listed.length;
	if (total === 0) {
		if (isFailing) return "**The check still fails**; the summary of its run says why.";
		return takenDown > 0 ? "Nothing else to mend." : "All mended, thank you.";
	}
	const things = amount(total, "thing");
	const where = whereText(onLines, listed.length);
	return isFailing ? `**The check fails** for ${reasonText(report)}: ${things} to mend${where}` : `**The check passes**, with ${things} to look at${where}`;
}
/** What would have to go for the check to pass. */
function reasonText({ counts: { error, warning } }) {
	return error > 0 ? amount(error, "error") : amount(warning, "warning");
}
function whereText(onLines, listed) {
	if (onLines === 0) return ":";
	if (listed > 0) return `, ${number(onLines)} told on ${onLines === 1 ? "its line" : "their lines"} and ${number(listed)} here:`;
	return onLines === 1 ? ", told on its line." : ", each told on its line.";
}
/** As many as there is room for, the worst of them. */
function listItems({ listed, page }) {
	const items = [];
	let room = LONGEST_BODY$2 - ROOM_FOR_REST;
	for (const finding of listed.slice(0, MOST_LISTED)) {
		const item = itemText(finding, page);
		room -= item.length + 1;
		if (room < 0) break;
		items.push(item);
	}
	return items;
}
function itemText(finding, page) {
	const { rule, url } = finding;
	const name = url ? link$1(codeSpan(rule), url) : codeSpan(rule);
	const words = [sentenceOf(finding, page), fixInWords(finding)].filter(Boolean).join(" ");
	return `- ${placeLink$1(page, finding)}: ${words} (${name})`;
}
/** What else there is to know. */
function asideTexts({ report, onLines, listed, takenDown, notes }) {
	const total = onLines + listed.length;
	const known = report.findings.filter((finding) => !finding.new).length;
	const smaller = report.findings.length - known - total - takenDown;
	const counts = [
		sentence(takenDown, "remark that somebody took down is", "remarks that somebody took down are", "not repeated"),
		sentence(total > 0 ? smaller : 0, "smaller remark is", "smaller remarks are", "in the summary of the check’s run"),
		sentence(total > 0 ? known : 0, "finding that was there before is", "findings that were there before are", "not told")
	].filter(Boolean);
	return [...counts.length > 0 ? [counts.join(" ")] : [], ...notes.slice(0, MOST_NOTES).map((note) => prose(note, LONGEST_NOTE))];
}
/** Nothing of nothing. */
function sentence(count, one, many, what) {
	return count > 0 ? `${amount(count, one, many)} ${what}.` : "";
}

// src/github/pull-request-review/plan.ts
/**
* What to say on a pull request, and what to change of what was said, so that
* the talk tells what the report does: nothing twice, nothing that somebody took
* down, nothing of what was there before. Pure: the same again for the same.
*/
function planReview(input) {
	const past = readHistory(input.conversation, input.settings.id);
	const marks = marksOf$1(input.report.findings);
	const markOf = (finding) => marks.get(finding) ?? "";
	const telling = chooseReported(input, past, markOf);
	const home = chooseHome(input, past, telling);
	const told = telling.drafted.map(markOf);
	const listed = telling.listed.map(markOf);
	const text = summaryText({
		report: input.report,
		page: input.page,
		onLines: telling.standing.length + telling.drafted.length,
		listed: telling.listed,
		takenDown: telling.takenDown.length,
		notes: input.notes ?? []
	});
	const summaryOver = (old, drafted = []) => withMarker(text, input.settings.id, {
		isSummary: true,
		reported: [...drafted, ...old?.marker.reported ?? []],
		listed: [...listed, ...old?.marker.listed ?? []],
		isFull: past.isFull
	});
	return {
		...(telling.drafts.length > 0 || home.kind === "new review") && { review: {
			body: home.kind === "new review" ? summaryOver(home.before, told) : withMarker(briefText(told.length), input.settings.id, {
				reported: told,
				listed
			}),
			comments: telling.drafts
		} },
		reviewEdits: editReviews(past, home, summaryOver, input.settings.id),
		commentEdits: editComments(input, past, markOf),
		...summaryPart(home, summaryOver)
	};
}
function chooseReported(input, past, markOf) {
	const { report, settings } = input;
	const isGrave = ({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(settings.minSeverity);
	const candidates = report.findings.filter((finding) => finding.new && (isGrave(finding) || settings.minSeverity === "warning" && finding.severity === "info"));
	const isIn = (marks) => (finding) => marks.has(markOf(finding));
	const isStanding = isIn(past.onLines);
	const isRemembered = isIn(past.remembered);
	const isListed = (one) => past.listed.has(markOf(one)) || past.isFull && isGrave(one) && !isRemembered(one);
	const fresh = candidates.filter((one) => !isRemembered(one) && !isListed(one));
	const most = settings.mode === "summary" ? 0 : settings.maxComments;
	const { spots, rest } = placeFindings(fresh, input, most);
	const listed = candidates.filter((one) => !isStanding(one) && isListed(one));
	return {
		drafts: spots.map((spot) => draftOf(spot, input, markOf)),
		drafted: spots.flatMap(({ findings }) => findings),
		standing: candidates.filter(isStanding),
		listed: mostSevereFirst(inReportOrder([...listed, ...rest], report.findings)),
		hasFreshListed: rest.length > 0,
		takenDown: candidates.filter((one) => isRemembered(one) && !isStanding(one) && !isListed(one))
	};
}
function inReportOrder(findings, all) {
	const chosen = new Set(findings);
	return all.filter((finding) => chosen.has(finding));
}
function chooseHome({ settings: { mode } }, past, { drafts, hasFreshListed }) {
	const before = past.reviews.findLast(({ marker }) => marker.isSummary);
	if (past.summary) return {
		kind: "comment",
		before: past.summary
	};
	if (mode !== "review" && hasFreshListed) return {
		kind: "new comment",
		before
	};
	if (drafts.length > 0 || hasFreshListed && !before) return {
		kind: "new review",
		before
	};
	return before ? {
		kind: "review",
		before
	} : { kind: "none" };
}
function summaryPart(home, summaryOver) {
	if (home.kind === "new comment") return { summary: { body: summaryOver(home.before) } };
	if (home.kind !== "comment") return {};
	const body = summaryOver(home.before);
	return isSame$1(body, home.before.body) ? {} : { summary: {
		id: home.before.id,
		body
	} };
}
/** Summaries in reviews: the last one is kept true while it is the one; others say that they are not. */
function editReviews({ reviews }, home, summaryOver, id) {
	return reviews.filter(({ marker }) => marker.isSummary).map((review) => ({
		before: review.body,
		id: review.id,
		body: home.kind === "review" && home.before.id === review.id ? summaryOver(review) : withMarker(SUPERSEDED, id, {
			...review.marker,
			isSummary: false
		})
	})).filter(({ before, body }) => !isSame$1(before, body)).map(({ id, body }) => ({
		id,
		body
	}));
}
/** Our comments on lines whose findings are gone, or back. */
function editComments({ report, page, settings }, { comments }, markOf) {
	const found = new Map(report.findings.map((finding) => [markOf(finding), finding]));
	const isBlind = report.findings.some(({ rule }) => rule === "unreadable-file");
	return comments.flatMap(({ id, body, marker, isAnswered }) => {
		if (isAnswered) return [];
		const { reported: marks, isFixed: isMended } = marker;
		const findings = mostSevereFirst(marks.flatMap((mark) => found.get(mark) ?? []));
		if (findings.length > 0 && isMended) return [{
			id,
			body: commentText(findings, {
				page,
				id: settings.id,
				marks
			})
		}];
		if (findings.length === 0 && !isMended && !isBlind) return [{
			id,
			body: fixedText(body, settings.id, marks)
		}];
		return [];
	});
}
/** GitHub may give a body back with other line ends. */
function isSame$1(one, other) {
	return one.replaceAll("\r\n", "\n").trim() === other.replaceAll("\r\n", "\n").trim();
}

// src/github/pull-request-review/publish.ts
/** How often a request whose answer was lost is looked into and made again. */
const TRIES = 3;
/**
* Says on a pull request what is new, and brings what was said before up to
* date. Never says anything twice: a review is made pending, which GitHub
* allows only once at a time, and submitted when the head is still the same and
* no other run has spoken meanwhile.
*/
async function publishReview(pullRequests, number, input) {
	try {
		return await new ReviewPublisher(pullRequests, number, input).tell();
	} catch (error) {
		if (isDenied(error)) return { kind: "denied" };
		if (isOfGitHub(error)) return {
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
	async tell() {
		for (let attempt = 1; attempt <= TRIES; attempt++) {
			const told = await this.#tellOnce();
			if (told.kind !== "spoken meanwhile") return told;
		}
		return overtaken;
	}
	async #tellOnce() {
		const conversation = await this.#read();
		if (this.#hasMoved(conversation)) return moved;
		for (const { id } of this.#ours(conversation.reviews).filter(({ isPending }) => isPending)) if (!await this.#withdraw(id)) return spokenMeanwhile;
		let plan = planReview({
			...this.#input,
			conversation
		});
		const prepared = plan.review && await this.#prepare(plan.review, conversation);
		if (prepared?.kind === "overtaken" || prepared?.kind === "spoken meanwhile") return prepared;
		if (prepared?.kind === "refused") plan = this.#withoutReview(conversation);
		if (plan.summary) await this.#summarise(plan.summary, conversation);
		if (plan.review && prepared?.kind === "pending") {
			if (!await this.#submit(prepared.id, plan.review.body)) return overtaken;
		}
		await this.#edit(plan);
		return {
			kind: "told",
			...prepared?.kind === "pending" && { reviewId: prepared.id }
		};
	}
	async #read() {
		return await this.#pullRequests.readConversation(this.#number);
	}
	#hasMoved({ headSha }) {
		return headSha !== this.#input.page.headSha;
	}
	#ours(said) {
		return said.filter((one) => one.isOurs && isMarked$1(one.body, this.#input.settings.id));
	}
	/** GitHub refused the comments, without saying which: all of them go to the summary. */
	#withoutReview(conversation) {
		const settings = {
			...this.#input.settings,
			mode: "summary"
		};
		return planReview({
			...this.#input,
			settings,
			conversation
		});
	}
	/** Makes the review, for nobody to see yet, and looks again if it may be submitted. */
	async #prepare(review, before) {
		const pending = await this.#createPending(review, before);
		if (pending.kind !== "pending") return pending;
		const now = await this.#read();
		const spokenBefore = new Set(before.reviews.map(({ id }) => id));
		const others = this.#ours(now.reviews).filter(({ id, isPending }) => !isPending && !spokenBefore.has(id));
		if (!this.#hasMoved(now) && others.length === 0) return pending;
		await this.#withdraw(pending.id);
		return this.#hasMoved(now) ? moved : spokenMeanwhile;
	}
	/** Whether a pending review is gone; not, where its run submitted it meanwhile. */
	async #withdraw(id) {
		try {
			await unlessGone(this.#pullRequests.deletePendingReview(this.#number, id));
			return true;
		} catch (error) {
			if (!hasStatus(error, 422)) throw error;
			return false;
		}
	}
	/** The id of our pending review, whichever try made it. */
	async #createPending(review, before) {
		const { headSha } = this.#input.page;
		for (let attempt = 1;; attempt++) try {
			return {
				kind: "pending",
				id: await this.#pullRequests.createPendingReview(this.#number, headSha, review)
			};
		} catch (error) {
			const isRefused = hasStatus(error, 422);
			if (!isRefused && (!isFault(error) || attempt === TRIES)) throw error;
			const made = this.#pendingOf(await this.#read(), before);
			const isOfHead = made?.commit === headSha;
			if (isRefused && !made) return { kind: "refused" };
			if (isRefused) return isOfHead ? overtaken : spokenMeanwhile;
			if (made && isOfHead) return {
				kind: "pending",
				id: made.id
			};
		}
	}
	#pendingOf(now, before) {
		const known = new Set(before.reviews.map(({ id }) => id));
		return this.#ours(now.reviews).find(({ id, isPending }) => isPending && !known.has(id));
	}
	/** Whether it was; not, where another run deleted it to say the same. */
	async #submit(id, body) {
		for (let attempt = 1;; attempt++) try {
			await this.#pullRequests.submitReview(this.#number, id, body);
			return true;
		} catch (error) {
			const isGone = hasStatus(error, 404, 422);
			if (!isGone && (!isFault(error) || attempt === TRIES)) throw error;
			const now = (await this.#read()).reviews.find((review) => review.id === id);
			if (!now) return false;
			if (!now.isPending) return true;
			if (isGone) throw error;
		}
	}
	/** What somebody deleted meanwhile needs no edit. */
	async #edit({ reviewEdits, commentEdits }) {
		for (const { id, body } of commentEdits) await unlessGone(this.#pullRequests.editReviewComment(id, body));
		for (const { id, body } of reviewEdits) await unlessGone(this.#pullRequests.editReview(this.#number, id, body));
	}
	async #summarise({ id, body }, before) {
		if (id !== void 0) return await unlessGone(this.#pullRequests.editComment(id, body));
		const made = await this.#createSummary(body, before);
		const [oldest] = this.#ours((await this.#read()).comments).toSorted((a, b) => a.id - b.id);
		if (oldest && oldest.id < made) await unlessGone(this.#pullRequests.deleteComment(made));
	}
	async #createSummary(body, before) {
		const known = new Set(before.comments.map(({ id }) => id));
		for (let attempt = 1;; attempt++) try {
			return await this.#pullRequests.createComment(this.#number, body);
		} catch (error) {
			if (!isFault(error) || attempt === TRIES) throw error;
			const made = this.#ours((await this.#read()).comments).find(({ id }) => !known.has(id));
			if (made) return made.id;
		}
	}
};
const moved = {
	kind: "overtaken",
	why: "the pull request has moved on; the run for its new head will tell"
};
const overtaken = {
	kind: "overtaken",
	why: "another run is reviewing the same head; that one will tell"
};
const spokenMeanwhile = { kind: "spoken meanwhile" };
async function unlessGone(request) {
	try {
		await request;
	} catch (error) {
		if (!hasStatus(error, 404)) throw error;
	}
}

// src/report/model.ts
/**
* The schema of the report: the source of its type and of the published JSON Schema
* (`schema/report.schema.json`, written by `npm run docs`).
*/
const integerFrom = (least, description$1) => pipe(number$2(), integer(), minValue(least), description(description$1));
const count$1 = (description) => integerFrom(0, description);
const position = (description) => integerFrom(1, description);
const text = (description$2) => pipe(string(), description(description$2));
const path$1 = text("The path of the file, as it was given.");
const line = position("Counted from 1.");
const offset = pipe(number$2(), integer(), minValue(0));
const file = strictObject({
	path: path$1,
	tables: count$1("Number of tables."),
	rows: count$1("Number of table rows without headers."),
	entries: count$1("Number of entries: table rows and bullets."),
	links: count$1("Number of links and images, repeated addresses included.")
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
	code: exactOptional(pipe(number$2(), integer(), description("The last HTTP status."))),
	reason: text("The reason of the status in plain words."),
	finalUrl: exactOptional(text("The new address of a moved link.")),
	archiveUrl: exactOptional(text("An archived copy of a dead link.")),
	places: array(strictObject({
		path: path$1,
		line
	})),
	attempts: count$1("Number of requests made."),
	source: text("The source of the answer: `web`, `cache` or a service.")
});
const reportSchema = pipe(strictObject({
	version: literal(1),
	files: array(file),
	findings: pipe(array(finding), description("All findings: files in the order given, then by line, column and rule.")),
	links: array(link),
	counts: pipe(strictObject({
		error: count$1("Number of new errors."),
		warning: count$1("Number of new warnings."),
		info: count$1("Number of new infos.")
	}), description("Of the new findings only.")),
	outcome: pipe(picklist(["pass", "fail"]), description("`fail` where a new finding has a severity that fails the check."))
}), title("Awesome Keeper report"), description("The output of `awesome-keeper --format json` and of the action’s `report`."));

// src/app/action/link-results.ts
/** Bytes of a file, much more than the report of any list has. */
const LARGEST_FILE = 67108864;
/** More than any list links. */
const MAX_RESULTS = 5e4;
const LONGEST_REASON$2 = 300;
const LONGEST_URL$1 = 8192;
const url = pipe(string(), maxLength(LONGEST_URL$1), regex(/^https?:\/\/[^\s<>"`]+$/i), url$1(), check(isPublic));
/** Of a report, only its links: the job that wrote it ran others' text, so that nothing more is believed. */
const linkResultsFile = object({
	version: reportSchema.pipe[0].entries.version,
	links: pipe(array(object({
		url: pipe(string(), maxLength(LONGEST_URL$1)),
		status: reportSchema.pipe[0].entries.links.item.entries.status,
		code: exactOptional(pipe(number$2(), integer(), minValue(100), maxValue(999))),
		reason: pipe(string(), maxLength(LONGEST_REASON$2)),
		finalUrl: exactOptional(url)
	})), maxLength(MAX_RESULTS))
});
const isPublicAddress = createAddressCheck([]);
/** Whether a URL's host may be one of the public web, by its name or address. */
function isPublic(url) {
	if (!URL.canParse(url)) return false;
	const host = new URL(url).hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
	if (isIP(host) !== 0) return isPublicAddress(host);
	return host.includes(".") && !host.endsWith(".localhost");
}
/**
* The verdicts of another job, from the `links` of its JSON report.
*
* @throws {UsageError} where the file is no such report, and says where
*/
function readLinkResults(path) {
	if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_FILE) throw new UsageError(`${path}: unexpected size, expected at most 64 MB`);
	const { text } = readTextFile(path);
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

// src/app/action/review.ts
/** How long a review may check links, in milliseconds, whatever the configuration allows. */
const MAX_LINK_TIME = 45e3;
/** When a review's link checks end at the latest, in milliseconds after its start. */
const LINK_DEADLINE = 65e3;
/** Reviews a pull request: checks what it changes, then reports what is new. */
async function runReview(job, pull) {
	const started = performance.now();
	const { number, headSha: head, baseRef: base } = pull;
	const checked = await checkLists(job, {
		head,
		base,
		byOthers: true
	}, (lists) => checkAddedLinks(job, lists, LINK_DEADLINE - (performance.now() - started)));
	const report = reportOf(job, checked);
	const notes = notesOf(report);
	const review = await publish(job, pull, checked, report, notes);
	if (review?.kind === "overtaken") notes.push(`Nothing was posted: ${review.why}.`);
	if (review?.kind === "failed") {
		const failure = `GitHub failed while the review was posted: ${review.why}.`;
		notes.push(failure);
		warn(failure);
	}
	if (!review || review.kind === "denied" || review.kind === "failed") annotate(report);
	const elapsed = performance.now() - started;
	await writeJobSummary(job, report, {
		head,
		notes,
		elapsed,
		added: addedEntries(checked)
	});
	return {
		report,
		files: writeFiles(job, report, checked, number),
		review
	};
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
async function publish(job, pull, { comparison, lists }, report, notes) {
	const { inputs, config, signal, pullRequests } = job;
	const { comment, maxComments, instance: id } = inputs;
	if (comment === "none" || signal.aborted) return;
	const files = comparison?.files ?? [];
	return await publishReview(pullRequests, pull.number, {
		report,
		texts: textsOf(lists),
		hunks: new Map(files.map(({ path, patch }) => [path, hunksOf(patch ?? "")])),
		settings: {
			id,
			mode: comment,
			minSeverity: config.review["min-severity"],
			maxComments
		},
		page: pageOf(job, pull.headSha),
		notes
	});
}
/** The added entries, with the metadata of what they link. */
function addedEntries({ lists, links }) {
	return lists.flatMap(({ path, outline }) => (outline?.added ?? []).map(({ urls, ...entry }) => ({
		path,
		...entry,
		metadata: distinct(urls.flatMap((url) => links?.results.get(linkKey(url) ?? "")?.metadata ?? []))
	})));
}
/** One of each: a paper's page and its PDF have the same. */
function distinct(metadata) {
	return [...new Map(metadata.map((item) => [JSON.stringify(item), item])).values()];
}
/** What a reader of a review must know besides its findings. */
function notesOf({ files, links }) {
	const notes = [];
	if (files.length === 0) notes.push("No list was changed.");
	const skipped = links.filter(({ reason }) => reason.startsWith("not asked:")).length;
	if (skipped > 0) notes.push(`${skipped} of the ${links.length} added links were not checked: a review checks at most ${200}, for ${MAX_LINK_TIME / 1e3} seconds.`);
	return notes;
}

// src/github/fix-pull-request/commit.ts
/**
* Our commits, told from those of others by a line in their message: a hash of
* what the commit stands on and of all that it holds. Whoever adds a commit,
* amends, rebases or merges makes another; and a run that died between pushing
* and telling leaves nothing that the next would take for somebody else's.
*/
/** Where mends are proposed from. @param id tells two jobs of one repository apart */
function branchName(id) {
	const name = id.replace(/\.(?=\.|$|lock$)/g, "-");
	return `awesome-keeper/mend${name && `-${name}`}`;
}
/** The message of a commit on `parent` that holds `tree`; no word in it is of others. */
function commitMessage(mends, { id, parent, tree }) {
	const rules = Map.groupBy(mends, ({ rule }) => rule);
	return [
		`Mend ${amount(mends.length, "thing")} without doubt`,
		"",
		...Array.from(rules, ([rule, some]) => `- ${rule}: ${some.length}`),
		"",
		`${TRAILER}: ${sealOf(id, parent, tree)}`
	].join("\n");
}
/** Whether a commit is ours, and as we made it. */
function isOurCommit({ parents, tree, message }, id) {
	const [parent, second] = parents;
	if (parent === void 0 || second !== void 0) return false;
	return message.split(/\r?\n/).includes(`${TRAILER}: ${sealOf(id, parent, tree)}`);
}
const TRAILER = "Awesome-Keeper";
function sealOf(id, parent, tree) {
	return hash("sha256", JSON.stringify([
		id,
		parent,
		tree
	])).slice(0, 32);
}

// src/github/fix-pull-request/marker.ts
/**
* What our hidden mark in a pull request's body remembers: which mends it
* proposes, as hashes. Nothing that we quote can forge one
* (`report/github-markdown.ts`).
*/
/**
* A mend's mark. What is moved is told by its finding alone: the lines that it
* passes may change.
*
* @param key the finding's, which is the same in all versions of the list
*/
function markOf(path, key, expected) {
	return shortHash(JSON.stringify([
		path,
		key,
		...expected === void 0 ? [] : [expected]
	]));
}
function formatMarker(id, marks, isWithdrawn = false) {
	return `<!-- ${[
		markName$1(id),
		...isWithdrawn ? ["withdrawn"] : [],
		...sorted(marks)
	].join(" ")} -->`;
}
/** Nothing for a body without our mark with this id; it is ours only if our token wrote it, too. */
function readMarker(body, id) {
	const found = new RegExp(`<!-- ${markName$1(id)}( withdrawn)?((?: [0-9a-f]{16})*) -->`).exec(body);
	if (!found) return;
	return {
		marks: sorted((found[2] ?? "").split(" ").filter(Boolean)),
		isWithdrawn: found[1] !== void 0,
		below: body.slice(found.index + found[0].length)
	};
}
function isSame(one, other) {
	return sorted(one).join() === sorted(other).join();
}
function sorted(marks) {
	return [...new Set(marks)].sort();
}
function markName$1(id) {
	return `awesome-keeper-mend:${shortHash(id)}`;
}

// src/github/fix-pull-request/plan.ts
/** What to do, so that at most one pull request is open, and tells the truth. */
function planFixPullRequest(input) {
	const { id, mends, proposals, tip, head } = input;
	const open = proposals.filter(({ state }) => state === "open");
	const proposal = open.find((one) => isOurs(one, id));
	if (!proposal && mends.length === 0) return {
		kind: "keep",
		proposal: void 0
	};
	const why = obstacle(input, open, proposal);
	if (why !== void 0) return {
		kind: "leave",
		why
	};
	if (proposal && mends.length === 0) return {
		kind: "withdraw",
		proposal
	};
	const memory = proposal && readMarker(proposal.body, id);
	const isTold = memory !== void 0 && isSame(memory.marks, marksOf(mends));
	if (isTold && tip?.parents[0] === head) return {
		kind: "keep",
		proposal
	};
	return {
		kind: "propose",
		proposal,
		isTold
	};
}
/** The marks of mends that a human closed a pull request of ours over. */
function declinedMarks(proposals, id) {
	return new Set(proposals.filter((one) => one.state === "closed" && isOurs(one, id)).map(({ body }) => readMarker(body, id)).flatMap((memory) => memory && !memory.isWithdrawn ? memory.marks : []));
}
/** The marks of mends that are proposed now. */
function proposedMarks(proposals, id) {
	const open = proposals.find((one) => one.state === "open" && isOurs(one, id));
	return new Set(open && readMarker(open.body, id)?.marks);
}
function marksOf(mends) {
	return mends.map(({ mark }) => mark);
}
function isOurs({ isOwn, body }, id) {
	return isOwn && readMarker(body, id) !== void 0;
}
/** Why the branch is not ours to write, in words for the log. */
function obstacle({ id, proposals, tip, baseRef, branch }, open, proposal) {
	const other = open.find((one) => one !== proposal);
	if (other) return `#${other.number} is open from the branch ${branch} and is not ours`;
	if (proposal && proposal.baseRef !== baseRef) return `#${proposal.number} was led to another branch than ${baseRef}`;
	if (tip === void 0 || isOurCommit(tip, id)) return;
	if (proposal) return `somebody pushed to #${proposal.number}`;
	if (proposals.some(({ isOwn, state, headSha }) => isOwn && state === "merged" && headSha === tip.sha)) return;
	return `the branch ${branch} holds somebody’s commits: delete it when they are not needed any more`;
}

// src/github/fix-pull-request/reasons.ts
/** Why the mends of each rule that offers sure ones leave no doubt. */
const REASONS = {
	alphabetical: "entries are moved as they are, to where the order puts them.",
	"date-format": "the date can be read in one way only, and is written as most of its column writes dates.",
	"date-order": "rows are moved as they are, to where the order that the table keeps puts them.",
	"dead-fragment": "a heading has this very name but for capital letters, which browsers tell apart.",
	"moved-link": "GitHub’s API says what the repository is called now, and that what is linked is there."
};
/** Words of ours, a sentence's end. */
function reasonOf$1(rule) {
	return REASONS[rule] ?? "the rule says that it is.";
}

// src/github/fix-pull-request/text.ts
/** Code units of a body; GitHub takes 65,536. */
const LONGEST_BODY$1 = 65e3;
/** Code units that our part has at least, whatever people wrote below it. */
const LEAST_ROOM$1 = 4e3;
const LONGEST_CHANGE = 200;
const LONGEST_MESSAGE$1 = 300;
const LONGEST_PATH = 200;
/** Set once: whoever renames the pull request has their way. */
const TITLE = "Mend what leaves no doubt";
/** The body of the pull request: what is mended, line by line, and why it is sure. */
function pullRequestText(mends, id, previous = "") {
	const marker = formatMarker(id, marksOf(mends));
	const below = readMarker(previous, id)?.below ?? "";
	const rest = [
		LEAD,
		whySafe(mends),
		FOOTER$1,
		marker
	].join("\n\n").length + below.length;
	const list = mendList(mends, Math.max(LEAST_ROOM$1, LONGEST_BODY$1 - rest));
	return [
		LEAD,
		list,
		whySafe(mends),
		FOOTER$1,
		marker
	].join("\n\n") + below;
}
/** The body when nothing of it is left to mend. */
function withdrawnText(body, id) {
	const below = readMarker(body, id)?.below ?? "";
	return `Nothing is left to mend here: closed. What comes up later is proposed anew.\n\n${formatMarker(id, [], true)}${below}`;
}
const LEAD = "Awesome Keeper mends here what leaves no doubt; every other byte stays as it is. What needs a human’s look is not part of it.";
const FOOTER$1 = `<sub>Kept up to date by ${link$1("Awesome Keeper", PROJECT_URL)} until somebody pushes to this branch: from then on it is left alone. When this is closed without being merged, these mends are not proposed again. Write below this part; that stays.</sub>`;
/** By file, in the order of the lines as far as there is room. */
function mendList(mends, room) {
	const { taken, left } = new SizeBudget(room, ({ length }) => length).take(mends, mendText$1);
	const files = Map.groupBy(taken, ({ item }) => item.path);
	return [...Array.from(files, ([path, some]) => [`### ${codeSpan(path, LONGEST_PATH)}`, some.map(({ text }) => text).join("\n")].join("\n\n")), ...left > 0 ? [`And ${amount(left, "mend")} more.`] : []].join("\n\n");
}
function mendText$1({ line, message, change, rule }) {
	return `- ${line === void 0 ? "" : `line ${line}: `}${change ? `${codeSpan(change.before, LONGEST_CHANGE)} → ${codeSpan(change.after, LONGEST_CHANGE)}` : prose(message, LONGEST_MESSAGE$1)} (${codeSpan(rule)})`;
}
function whySafe(mends) {
	return ["### Why this is sure", [...new Set(mends.map(({ rule }) => rule))].sort().map((rule) => `- ${link$1(codeSpan(rule), documentationUrl(rule))}: ${reasonOf$1(rule)}`).join("\n")].join("\n\n");
}

// src/github/fix-pull-request/publish.ts
/** Mends of one pull request: a body remembers so many, and no human looks through more. */
const MAX_FIXES = 1e3;
/** Code units of what GitHub says. */
const LONGEST_ANSWER = 300;
/**
* Proposes the sure mends of lists as one pull request, where the input `mend`
* asks for that, and keeps it up to date. What GitHub refuses is a warning: the
* run has more to tell.
*
* @param head the commit that was looked at
* @returns what came of it, for the job summary
*/
async function publishFixPullRequest(job, head, looked) {
	const { inputs, signal } = job;
	if (!inputs.fixPullRequest || !isWholeListRun(job)) return [];
	if (looked.links?.networkDown || signal.aborted) return [];
	try {
		const note = await propose(job, head, looked);
		if (note === void 0) return [];
		log(note);
		return [note];
	} catch (error) {
		const note = `No mends are proposed: ${whyRefused(error)}.`;
		warn(note);
		return [note];
	}
}
/** The lists mended → what that asks for → doing it. */
async function propose(job, head, looked) {
	const { inputs, runner: around, repository, branches, proposals } = job;
	const { instance: id } = inputs;
	const { default_branch: known } = around.event.payload.repository ?? {};
	const baseRef = known ?? await repository.readDefaultBranch();
	if (around.branch !== baseRef) return `No mends are proposed: this run looked at ${around.branch}, and not at ${baseRef}.`;
	const branch = branchName(id);
	const [all, tip, parent] = await Promise.all([
		proposals.list(branch),
		branches.readTip(branch),
		branches.readTip(baseRef)
	]);
	if (parent?.sha !== head) return `No mends are proposed: ${baseRef} has moved on since this run began. The next run sees to it.`;
	const { files, mends } = await mendLists(job, parent, looked, {
		declined: declinedMarks(all, id),
		proposed: proposedMarks(all, id)
	});
	return await carryOut(planFixPullRequest({
		id,
		mends,
		proposals: all,
		tip,
		head,
		baseRef,
		branch
	}), {
		job,
		branch,
		baseRef,
		tip,
		parent,
		files,
		mends
	});
}
async function carryOut(plan, proposing) {
	const { job, mends } = proposing;
	const { proposals, inputs } = job;
	switch (plan.kind) {
		case "leave": return `No mends are proposed: ${plan.why}.`;
		case "keep":
			if (!plan.proposal) return;
			return `${amount(mends.length, "sure mend")} proposed in #${plan.proposal.number}, as before.`;
		case "withdraw": {
			const { number, body } = plan.proposal;
			await proposals.edit(number, {
				body: withdrawnText(body, inputs.instance),
				state: "closed"
			});
			await deleteBranch(proposing);
			return `Nothing is left to mend: #${number} is closed.`;
		}
		case "propose": {
			if (!await push(proposing)) return MEANWHILE;
			const number = plan.proposal?.number;
			if (number === void 0) return await open(proposing);
			if (!plan.isTold) {
				const body = pullRequestText(mends, inputs.instance, plan.proposal?.body);
				await proposals.edit(number, { body });
			}
			return `${amount(mends.length, "sure mend")} proposed in #${number}.`;
		}
	}
}
const MEANWHILE = "No mends are proposed: somebody else, or another run, wrote to their branch meanwhile. The next run sees to it.";
/** @returns false where the branch has moved since it was looked at, which then stays as it is */
async function push({ job, branch, tip, parent, files, mends }) {
	const { branches, inputs } = job;
	const sha = await branches.commit(parent, files, (tree) => commitMessage(mends, {
		id: inputs.instance,
		parent: parent.sha,
		tree
	}));
	if ((await branches.readTip(branch))?.sha !== tip?.sha) return false;
	if (tip) {
		await branches.move(branch, sha);
		return true;
	}
	try {
		await branches.create(branch, sha);
		return true;
	} catch (error) {
		if (hasStatus(error, 422) && /already exists/i.test(messageOf(error))) return false;
		throw error;
	}
}
async function open({ job, branch, baseRef, mends }) {
	const { branches, proposals, inputs } = job;
	const body = pullRequestText(mends, inputs.instance);
	try {
		const number = await proposals.create({
			branch,
			baseRef,
			title: TITLE,
			body
		});
		return `${amount(mends.length, "sure mend")} proposed in #${number}, which is new.`;
	} catch (error) {
		if (hasStatus(error, 422) && /already exists/i.test(messageOf(error))) return MEANWHILE;
		if (hasStatus(error, 403)) await branches.delete(branch);
		throw error;
	}
}
/** A branch without a pull request would be taken for something; the commits stay with that. */
async function deleteBranch({ job: { branches }, branch, tip }) {
	if (tip && (await branches.readTip(branch))?.sha === tip.sha) await branches.delete(branch);
}
/** What becomes of the lists, as files and as mends. */
async function mendLists(job, parent, looked, { declined, proposed }) {
	const chosen = /* @__PURE__ */ new Set();
	const isWanted = (path) => (message) => {
		const mark = markOfMessage(path, message);
		if (declined.has(mark) || chosen.size >= MAX_FIXES && !chosen.has(mark)) return false;
		if (message.fixKind === "safe") chosen.add(mark);
		return true;
	};
	const mended = [];
	for (const list of looked.lists) {
		if (!list.outline) continue;
		const { path, text: before } = list;
		const { judged, mends } = await fixList(withProven(list, proposed), isWanted(path), async (text) => withProven(await judgeAgain(job, path, text, looked), proposed));
		if (judged.outline && judged.text !== before) mended.push({
			path,
			before,
			after: judged.text,
			mends: toFixes(path, mends)
		});
	}
	const stored = await readStored(job, parent, mended);
	const files = [];
	const mends = [];
	for (const list of mended) {
		const { path, before, after } = list;
		const file = stored.find((one) => one.path === path);
		const read = file && toTextFile(path, file.bytes);
		if (!read?.isUtf8 || read.text !== before) {
			warn(`${path} is not mended: its bytes could not be read, or are not UTF-8.`);
			continue;
		}
		files.push({
			...file,
			bytes: Buffer.from(encodeText(read, after))
		});
		mends.push(...list.mends);
	}
	return {
		files,
		mends
	};
}
/**
* What was proven once stays so while it is proposed: a run that cannot ask
* GitHub's API finds the web's redirect to the very same address.
*/
function withProven(list, proposed) {
	const messages = list.messages.map((message) => proposed.has(markOfMessage(list.path, message)) ? {
		...message,
		fixKind: "safe"
	} : message);
	return {
		...list,
		messages
	};
}
async function readStored({ branches }, { tree }, mended) {
	if (mended.length === 0) return [];
	return await branches.readFiles(tree, mended.map(({ path }) => path));
}
/**
* Judges a list that could be read before its mends. What is in the repository
* besides is not asked for: no sure mend depends on it.
*/
async function judgeAgain(job, path, text, looked) {
	const list = await ListSession.open({
		path,
		text
	}, { trusted: true });
	try {
		return await list.lint(() => ({
			...configuredContext(job.config, path, isoDay(job.now)),
			repositoryPath: path,
			linkResults: looked.links?.results
		}));
	} finally {
		await list.close();
	}
}
function toFixes(path, made) {
	const mends = made.map(({ message, isInPlace }) => {
		const { reason, ruleId = "", place, actual, expected, fix } = message;
		const [after] = expected ?? [];
		const isChange = !fix && actual !== void 0 && after !== void 0;
		const line = place && ("start" in place ? place.start.line : place.line);
		return {
			path,
			rule: ruleId,
			line: isInPlace ? line : void 0,
			message: reason,
			change: isChange ? {
				before: actual,
				after
			} : void 0,
			mark: markOfMessage(path, message)
		};
	});
	return [...new Map(mends.map((mend) => [JSON.stringify([mend.mark, mend.line]), mend])).values()];
}
function markOfMessage(path, { key = "", fix, expected }) {
	return markOf(path, key, fix ? void 0 : expected?.[0]);
}
/**
* What to tell of an error of GitHub's.
*
* @throws whatever is none
*/
function whyRefused(error) {
	const message = messageOf(error);
	if (/not permitted to create or approve pull requests/i.test(message)) return "GitHub Actions may not open pull requests here; allow it in the repository’s settings, under Actions, General, Workflow permissions";
	if (/resource not accessible/i.test(message)) return "the token may not write them; give the job `contents: write` and `pull-requests: write`";
	if (error instanceof RateLimitError) return message;
	if (!isOfGitHub(error)) throw error;
	if (!isApiError(error)) return `GitHub failed: ${truncate(message, LONGEST_ANSWER)}`;
	if (!error.response) return "GitHub cannot be reached";
	return `GitHub answered ${error.status}, ${truncate(message, LONGEST_ANSWER)}`;
}
function messageOf(error) {
	return error instanceof Error ? error.message : "";
}

// src/github/tracking-issue/body.ts
/**
* Our part of the issue's body, between two hidden marks; what people wrote
* above or below it is theirs. The marks hold a hash of the job's id, so that
* jobs with ids of their own have issues of their own; nothing that we quote can
* forge one (`report/github-markdown.ts`).
*/
/** The parts of a body; nothing where neither of our marks stands in it. */
function splitBody(body, id) {
	const name = markName(id);
	const begin = `<!-- ${name} begin -->`;
	const start = body.indexOf(begin);
	const end = new RegExp(`<!-- ${name} end(?: ([\\s\\S]*?))? -->`, "g");
	end.lastIndex = Math.max(0, start);
	const found = end.exec(body);
	if (start < 0 && !found) return;
	const from = start < 0 ? 0 : start + begin.length;
	const to = found?.index ?? body.length;
	return {
		above: body.slice(0, Math.max(0, start)),
		ours: body.slice(from, to).replaceAll("\r\n", "\n").trim(),
		memory: found?.[1] ?? "",
		below: found ? body.slice(end.lastIndex) : ""
	};
}
/** A body of its parts: `splitBody` the other way round. */
function joinBody({ above, ours, memory, below }, id) {
	const name = markName(id);
	return above + `<!-- ${name} begin -->\n\n${ours}\n\n<!-- ${name} end ${memory} -->` + below;
}
function markName(id) {
	return `awesome-keeper-issue:${shortHash(id)}`;
}

// src/github/tracking-issue/ignored.ts
/**
* Whether configuration is to be silent about a rule on a link. The engine drops
* such findings by itself; this is for links of which a run finds nothing.
*/
function isIgnored(ignores, rule, { url, entry }) {
	return ignores.filter(({ rules }) => rules.length === 0 || rules.includes(rule)).map(({ match }) => matcherOf(match)).some((matches) => [url, entry ?? ""].some((name) => name !== "" && matches(name)));
}

// src/github/tracking-issue/state.ts
/**
* What the issue remembers, as hidden data in its own body. Whoever may edit the
* issue may edit this, so it is read strictly; what does not fit is no memory.
*/
/** Runs that are remembered. */
const MOST_RUNS = 12;
/** Code units of all, of the memory of failing links, and hashes of dead ones. */
const LONGEST_STATE = 3e4;
const LONGEST_FAILING = 2e4;
const MOST_DEAD = 2500;
const MOST_ANSWERING = 20;
const LONGEST_URL = 2048;
const LONGEST_REASON$1 = 300;
const LENGTH_OF_HASH = 6;
const count = pipe(number$2(), safeInteger(), minValue(0));
const time = pipe(number$2(), integer(), minValue(0), maxValue(0xe677d21fdbff));
const date = pipe(string(), regex(/^\d{4}-\d\d-\d\d$/), check(isDay));
const linkHash = pipe(string(), regex(/^[\w+/]{6}$/));
/** Tuples, since names would take half of the room. */
const schema = strictObject({
	version: literal(1),
	history: pipe(array(strictTuple([
		date,
		count,
		count,
		count,
		count,
		count
	])), minLength(1), maxLength(12)),
	headSha: pipe(string(), regex(/^[\da-f]{7,64}$/)),
	runUrl: pipe(string(), maxLength(500)),
	dead: pipe(string(), maxLength(MOST_DEAD * LENGTH_OF_HASH), regex(/^(?:[A-Za-z\d+/]{6})*$/)),
	isCut: boolean(),
	answering: pipe(array(strictTuple([linkHash, date])), maxLength(MOST_ANSWERING)),
	failing: array(strictTuple([
		pipe(string(), nonEmpty(), maxLength(LONGEST_URL)),
		picklist(["dead", "unreachable"]),
		pipe(string(), maxLength(LONGEST_REASON$1)),
		time,
		time,
		nullable(time),
		count
	]))
});
/** Whether a body has our mark with this id; it is ours only if our token wrote it, too. */
function isMarked(body, id) {
	return splitBody(body, id) !== void 0;
}
/** What a body of ours remembers; nothing where that is broken, foreign or of another version. */
function readState(body, id) {
	const data = parse(splitBody(body, id)?.memory ?? "");
	const result = safeParse(schema, data);
	if (!result.success) return;
	const { history, dead, failing, headSha, runUrl, isCut, answering } = result.output;
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
		isCut,
		answering,
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
* The state as text for a hidden mark: JSON in which no comment can end, nor
* another begin.
*
* @param room code units that it may take, which failing links that are best known fill last
*/
function formatState(state, room) {
	const dead = state.dead.slice(0, Math.min(MOST_DEAD, Math.floor(room / 2 / LENGTH_OF_HASH)));
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
		isCut: state.isCut || dead.length < state.dead.length,
		answering: state.answering.slice(0, MOST_ANSWERING)
	};
	const start = inComment(JSON.stringify(rest)).slice(0, -1);
	return `${start},"failing":[${fill(state.failing, Math.min(LONGEST_FAILING, room - start.length - 20)).join(",")}]}`;
}
/** What stands for an address: enough of its hash to tell a few thousand apart. */
function linkHashOf(key) {
	return hash("sha256", key, "base64").slice(0, LENGTH_OF_HASH);
}
/** Those that failed longest and were asked last come first; as many as there is room for. */
function fill(memories, room) {
	const sorted = memories.toSorted((a, b) => b.failures - a.failures || Date.parse(b.checked) - Date.parse(a.checked));
	const texts = [];
	let left = room;
	for (const memory of sorted) {
		const text = formatMemory(memory);
		if (text === void 0) continue;
		left -= text.length + 1;
		if (left < 0) break;
		texts.push(text);
	}
	return texts;
}
/** Nothing for what could not be read again, or holds a name or password. */
function formatMemory(memory) {
	const { url, status, checked, firstFailed, lastAlive, failures } = memory;
	const times = [checked, firstFailed].map((text) => Date.parse(text));
	const alive = lastAlive === void 0 ? null : Date.parse(lastAlive);
	const address = URL.parse(url);
	if (times.some(Number.isNaN) || Number.isNaN(alive) || url.length > LONGEST_URL) return;
	if (url === "" || address?.username || address?.password) return;
	const reason = memory.reason.slice(0, LONGEST_REASON$1);
	return inComment(JSON.stringify([
		url,
		status,
		reason,
		...times,
		alive,
		failures
	]));
}
/** In JSON, these stand in texts only, where they may be written as escapes. */
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
function isDay(text) {
	return (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toJSON()?.startsWith(text) ?? false;
}

// src/github/tracking-issue/standing.ts
/** How the lists stand: what the report and the links' verdicts come to, as data. */
/** Rules that have sections of their own. */
const RULE_OF = {
	dead: "dead-link",
	moved: "moved-link",
	unreachable: "unreachable-link"
};
const LINK_RULES = new Set(Object.values(RULE_OF));
/** Days for which the issue shows what answers again. */
const DAYS_OF_ANSWERING = 7;
/**
* How the lists stand. Rules decide what is told (so that what configuration
* silences is silent), verdicts tell more about it.
*
* @param state what the issue remembers
*/
function assessHealth(input, state) {
	const index = indexLists(input.lists);
	const memories = new Map(input.failing.map((memory) => [memory.url, memory]));
	const about = {
		input,
		index,
		memories
	};
	const dead = mergeLinks([...itemsOf("dead", about), ...stillDead(about, state)]);
	const deadKeys = new Set(dead.map(({ key }) => key));
	const unreachable = mergeLinks(itemsOf("unreachable", about)).filter(({ key }) => !deadKeys.has(key));
	const wasAlive = ({ key }) => memories.get(key)?.lastAlive !== void 0;
	const wobbling = unreachable.filter(wasAlive);
	const never = unreachable.filter((item) => !wasAlive(item));
	const unverified = [...blocked(about), ...never];
	const errors = mendItems("error", about);
	const warnings = mendItems("warning", about);
	const moved = mergeLinks(itemsOf("moved", about));
	const known = new Set(state?.dead);
	const graver = (severity) => [...moved, ...unreachable].filter(({ finding }) => finding?.severity === severity).length;
	const counts = {
		date: dayOf(input.now),
		dead: dead.length,
		unreachable: unverified.length + wobbling.length,
		errors: errors.length + graver("error"),
		warnings: warnings.length + graver("warning"),
		links: input.report.files.reduce((sum, { links }) => sum + links, 0)
	};
	return {
		errors,
		warnings,
		dead: dead.sort(newestFirst),
		moved,
		intermittent: wobbling.sort(newestFirst),
		uncheckable: unverified,
		archived: archived(about),
		recovered: answering(about, state, dead).sort(newestFirst),
		newlyDead: state && !state.isCut ? dead.filter(({ key }) => !known.has(linkHashOf(key))) : [],
		counts,
		isClean: isClean(counts),
		areLinksKnown: input.linkResults !== void 0
	};
}
/** Whether nothing is left to mend. */
function isClean({ dead, errors, warnings }) {
	return dead + errors + warnings === 0;
}
/** `2026-01-31` of an ISO 8601 time. */
function dayOf(time) {
	return time.slice(0, 10);
}
/** Whole days from one day to another; negative where the other is earlier. */
function daysBetween(one, other) {
	return Math.round((Date.parse(other) - Date.parse(one)) / 864e5);
}
function indexLists(lists) {
	const all = lists.flatMap(({ path, links }) => links.map((link) => ({
		...link,
		path,
		key: linkKey(link.url) ?? link.url
	})));
	const at = (path, line) => JSON.stringify([path, line]);
	const byLine = Map.groupBy(all, ({ path, line }) => at(path, line));
	const sections = new Map(lists.map((list) => [list.path, list.sections]));
	return {
		all,
		linksAt: (path, line) => byLine.get(at(path, line)) ?? [],
		sectionAt: (path, line) => sections.get(path)?.findLast((section) => section.line <= line)?.title ?? ""
	};
}
/** What a rule on links found, with the link that each finding is about. */
function itemsOf(status, about) {
	const { input, index } = about;
	const taken = /* @__PURE__ */ new Set();
	return input.report.findings.filter(({ rule }) => rule === RULE_OF[status]).map((finding) => {
		const link = index.linksAt(finding.path, finding.line).find((candidate) => !taken.has(candidate) && (candidate.column === void 0 || candidate.column === finding.column) && input.linkResults?.get(candidate.key)?.status === status);
		if (!link) return itemOfFinding(finding, index);
		taken.add(link);
		return {
			...itemOfLink(link, about),
			finding
		};
	});
}
function itemOfFinding(finding, { sectionAt, linksAt }) {
	const { path, line, key, message } = finding;
	const entry = linksAt(path, line).find((link) => link.entry)?.entry;
	const places = [{
		path,
		line
	}];
	return {
		key,
		section: sectionAt(path, line),
		places,
		reason: message,
		finding,
		...entry && { entry }
	};
}
function itemOfLink(link, { input, index, memories }) {
	const { url, key, path, line, entry } = link;
	const result = input.linkResults?.get(key);
	const memory = memories.get(key);
	const since = result?.failing?.since ?? memory?.firstFailed;
	const failures = result?.failing?.runs ?? memory?.failures;
	return {
		url,
		key,
		...entry && { entry },
		section: index.sectionAt(path, line),
		places: [{
			path,
			line
		}],
		...result && { status: result },
		reason: result?.reason ?? memory?.reason ?? "dead when last looked at",
		...since !== void 0 && { since: dayOf(since) },
		...failures !== void 0 && { failures }
	};
}
/** One item for each address, with all of its places. */
function mergeLinks(items) {
	const merged = /* @__PURE__ */ new Map();
	for (const item of items) {
		const known = merged.get(item.key);
		if (known) known.places.push(...item.places);
		else merged.set(item.key, item);
	}
	return [...merged.values()];
}
/**
* What was dead and was not asked in this run, or did not answer, is no better
* for it: names of domains that ran out fail now one way, now the other.
*/
function stillDead(about, state) {
	const { input, index } = about;
	const known = new Set(state?.dead);
	if (known.size === 0) return [];
	const ignores = new Map(input.lists.map((list) => [list.path, list.ignores ?? []]));
	return index.all.filter((link) => isUnknown(input.linkResults?.get(link.key)) && known.has(linkHashOf(link.key))).filter((link) => !isIgnored(ignores.get(link.path) ?? [], "dead-link", link)).map((link) => {
		const { status: result, ...item } = itemOfLink(link, about);
		const silence = result?.status === "unreachable";
		return {
			...item,
			reason: silence ? `${item.reason}, gone before` : reasonBefore(link, about)
		};
	});
}
function reasonBefore({ key }, { memories }) {
	return `${memories.get(key)?.reason ?? "dead when last asked"} (not asked in this run)`;
}
/** Whether a run learnt nothing of a link. What the plan leaves out, configuration excludes. */
function isUnknown(result) {
	if (!result || result.status === "unreachable") return true;
	return result.status === "skipped" && result.source !== "plan";
}
function blocked(about) {
	return mergeLinks(about.index.all.filter(({ key }) => isOf(about, key, "blocked")).map((link) => itemOfLink(link, about)));
}
/** Repositories that take no more changes; a rule decides whether that is told. */
function archived(about) {
	const { input, index } = about;
	return mergeLinks(input.report.findings.filter(({ rule, severity }) => rule === "archived-repository" && severity === "info").map((finding) => {
		const link = index.linksAt(finding.path, finding.line).find(({ key, column }) => (column === void 0 || column === finding.column) && input.linkResults?.get(key)?.metadata?.kind === "repository");
		return link ? {
			...itemOfLink(link, about),
			finding
		} : itemOfFinding(finding, index);
	}));
}
/** Links that were dead and answer: those of this run, and for some days those before. */
function answering(about, state, dead) {
	if (!state) return [];
	const today = dayOf(about.input.now);
	const recent = state.answering.filter(([, date]) => Math.abs(daysBetween(date, today)) < DAYS_OF_ANSWERING);
	const since = new Map([...state.dead.map((dead) => [dead, today]), ...recent]);
	if (since.size === 0) return [];
	const deadKeys = new Set(dead.map(({ key }) => key));
	return mergeLinks(about.index.all.filter(({ key }) => !deadKeys.has(key) && since.has(linkHashOf(key))).filter(({ key }) => isOf(about, key, "alive") || isOf(about, key, "moved")).map((link) => ({
		...itemOfLink(link, about),
		since: since.get(linkHashOf(link.key))
	})));
}
function mendItems(severity, { input, index }) {
	return input.report.findings.filter((finding) => finding.severity === severity && !LINK_RULES.has(finding.rule)).map((finding) => {
		const { path, line } = finding;
		const entry = index.linksAt(path, line).find((link) => link.entry)?.entry;
		return {
			finding,
			section: index.sectionAt(path, line),
			...entry && { entry }
		};
	});
}
function isOf({ input }, key, status) {
	return input.linkResults?.get(key)?.status === status;
}
function newestFirst(a, b) {
	const [one = "", other = ""] = [a.since, b.since];
	return one === other ? 0 : one < other ? 1 : -1;
}

// src/github/tracking-issue/texts/places.ts
/** Where a thing stands, and where it can be mended: "line 12, edit". */
function placeLinks(page, place, areSeveral) {
	return `${placeLink(page, place, areSeveral)}, ${link$1("edit", editAddress(page, place))}`;
}
/** A link to the line as the run saw it; names the list where there are several. */
function placeLink(page, place, areSeveral) {
	const { path, line } = place;
	const label = areSeveral ? codeSpan(`${path}:${line}`, 120) : `line ${line}`;
	return link$1(label, lineUrl(page, {
		path,
		line
	}));
}
/** Somebody's address: to be read; to be clicked only where GitHub would not take it for a reference. */
function outwardLink(page, url, label = codeSpan(withoutCredentials(url), 200)) {
	const address = URL.parse(url);
	const isWeb = address?.protocol === "https:" || address?.protocol === "http:";
	const isGitHub = address?.hostname === URL.parse(page.serverUrl)?.hostname || /(?:^|\.)github\.com\.?$/.test(address?.hostname ?? "");
	if (!isWeb || isGitHub || url.length > 1e3) return codeSpan(withoutCredentials(url), 200);
	return link$1(label, withoutCredentials(url));
}
function editAddress(page, { path, line }) {
	const { serverUrl, repository, branch } = page;
	return `${serverUrl}/${repository}/edit/${encodePath(branch)}/${encodePath(path)}#L${line}`;
}

// src/github/tracking-issue/texts/links.ts
/** What the issue and its comments say of links. */
/** Items shown before the fold. */
const OPEN$1 = 10;
/** Links of one host that are told in one line. */
const MANY = 3;
const LONGEST_TITLE = 100;
const LONGEST_REASON = 160;
const LONGEST_ADDRESS = 200;
function deadSection({ dead }, setting) {
	return {
		title: "Dead",
		lead: "Surely gone. Find out where the page went, put an archived copy in its place, or take the link out.",
		items: dead.map((item) => itemOf$1("dead", () => deadText(item, setting))),
		open: OPEN$1
	};
}
function movedSection({ moved }, setting) {
	return {
		title: "Moved",
		lead: "These still lead somewhere, but say that their address has changed for good. Look at the new page before you write it down: expired domains redirect, too.",
		items: moved.map((item) => itemOf$1("moved", () => movedText(item, setting))),
		open: OPEN$1
	};
}
function intermittentSection({ intermittent: wobbling }, setting) {
	return {
		title: "Wobbling",
		lead: "They answered once, and lately do not. Nothing to do yet: those that stay silent will be called dead.",
		items: wobbling.map((item) => itemOf$1("wobbling", () => intermittentText(item, setting))),
		open: OPEN$1
	};
}
function uncheckableSection({ uncheckable: unverified }, setting) {
	return {
		title: "Cannot be verified",
		lead: "Their sites refuse robots, or have never answered from here; most open well in a browser.",
		items: byHost(unverified).map(([host, items]) => ({
			rank: "unverified",
			count: items.length,
			render: () => unverifiedText(host, items, setting)
		})),
		open: 0
	};
}
function archivedSection({ archived }, setting) {
	return {
		title: "Archived repositories",
		lead: "Their owners take no more changes: good to know, nothing to mend.",
		items: archived.map((item) => itemOf$1("archived", () => archivedText(item, setting))),
		open: 0
	};
}
function recoveredSection({ recovered: answering }, setting) {
	return {
		title: "Back again",
		lead: "Dead until a short while ago.",
		items: answering.map((item) => itemOf$1("answering", () => answeringText(item, setting))),
		open: OPEN$1
	};
}
/** One line for a comment: what died, where, and of what. */
function shortDeadText(item, { page, areSeveral }) {
	const [place] = item.places;
	const where = place ? ` (${placeLink(page, place, areSeveral)})` : "";
	return `- ${nameOf$1(item)}${where}: ${reasonOf(item)}`;
}
function itemOf$1(rank, render) {
	return {
		rank,
		count: 1,
		render
	};
}
function deadText(item, setting) {
	const copy = item.status?.archiveUrl;
	const archive = copy === void 0 ? "" : ` · ${outwardLink(setting.page, copy, "archived copy")}`;
	return `- ${headOf(item, setting)}: ${reasonOf(item)}${archive}${addressLine(item)}`;
}
function movedText(item, setting) {
	return `- ${headOf(item, setting)}${sectionOf(item)}${movement(item, setting)}`;
}
/** From where to where; the new address as the list should have it. */
function movement({ url, status: result, finding, reason }, { page }) {
	if (url === void 0 || result?.finalUrl === void 0) return `: ${prose(reason)}`;
	const old = codeSpan(withoutCredentials(url), LONGEST_ADDRESS);
	const [written] = finding?.expected ?? [];
	const archived = result.metadata?.kind === "repository" && result.metadata.isArchived ? " (archived)" : "";
	if (written === void 0) return `\n  ${old} leads to ${outwardLink(page, result.finalUrl)}, which may not be the same page`;
	const label = codeSpan(withoutCredentials(written), LONGEST_ADDRESS);
	return `\n  ${old} → ${outwardLink(page, result.finalUrl, label)}${archived}`;
}
function intermittentText(item, setting) {
	const { failures = 1 } = item;
	const failed = `failed ${failures === 1 ? "once" : `${number(failures)} times`}${item.since === void 0 ? "" : ` since ${prose(item.since)}`}`;
	const reason = prose(item.reason, LONGEST_REASON);
	return `- ${headOf(item, setting)}: ${failed} (${reason})${addressLine(item)}`;
}
function unverifiedText(host, items, { page, areSeveral }) {
	const places = items.flatMap((item) => item.places);
	const [first] = items;
	if (!first) return "";
	if (host === void 0) return `- ${headOf(first, {
		page,
		areSeveral
	})}: ${reasonOf(first)}${addressLine(first)}`;
	const reasons = [...new Set(items.map(({ reason }) => prose(reason, 60)))].slice(0, 3);
	const shown = places.slice(0, 6).map((place) => placeLink(page, place, areSeveral));
	const more = places.length - shown.length;
	const where = `${shown.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}`;
	return `- ${codeSpan(host, 100)}: ${amount(items.length, "link")}, ${reasons.join("; ")} (${where})`;
}
function archivedText(item, setting) {
	const facts = item.status?.metadata;
	const known = facts?.kind === "repository" ? facts : void 0;
	const since = known?.archived === void 0 ? "" : ` since ${prose(known.archived.slice(0, 10))}`;
	const name = known === void 0 ? prose(item.reason, LONGEST_REASON) : codeSpan(known.name, 150);
	return `- ${headOf(item, setting)}: ${name}, archived${since}`;
}
function answeringText(item, { page, areSeveral }) {
	const [place] = item.places;
	const where = place ? ` (${placeLink(page, place, areSeveral)})` : "";
	return `- ~~${nameOf$1(item)}~~${where} answers again since ${prose(item.since ?? "")}`;
}
/** What it is called, and where it stands. */
function headOf(item, { page, areSeveral }) {
	const [first, ...others] = item.places;
	if (!first) return nameOf$1(item);
	const more = others.slice(0, 2).map((place) => placeLink(page, place, areSeveral));
	const left = others.length - more.length;
	const places = [placeLinks(page, first, areSeveral), ...more].join(", ");
	return `${nameOf$1(item)} (${places}${left > 0 ? ` and ${number(left)} more` : ""})`;
}
function nameOf$1({ entry, url }) {
	const title = prose(entry ?? "", LONGEST_TITLE);
	if (title !== "") return `**${title}**`;
	return url === void 0 ? "A link" : codeSpan(withoutCredentials(url), LONGEST_ADDRESS);
}
function reasonOf(item) {
	return prose(item.reason, LONGEST_REASON) + sinceOf(item) + sectionOf(item);
}
function sinceOf({ since, reason }) {
	return since === void 0 || reason.includes(since) ? "" : `, since ${prose(since)}`;
}
function sectionOf({ section }) {
	const title = prose(section, LONGEST_TITLE);
	return title === "" ? "" : ` · in ${title}`;
}
/** The address, where the name is not it already. */
function addressLine({ entry, url }) {
	if (url === void 0 || prose(entry ?? "") === "") return "";
	return `\n  ${codeSpan(withoutCredentials(url), LONGEST_ADDRESS)}`;
}
/** Hosts with many links first, then the other links one by one. */
function byHost(items) {
	const many = [...Map.groupBy(items, ({ url }) => URL.parse(url ?? "")?.host ?? "")].filter(([host, links]) => host !== "" && links.length >= MANY).sort(([, a], [, b]) => b.length - a.length);
	const told = new Set(many.flatMap(([, links]) => links));
	const others = items.filter((item) => !told.has(item));
	return [...many, ...others.map((item) => [void 0, [item]])];
}
/** Where the whole report is. */
function reportLink({ runUrl }) {
	return link$1("the report of the run", runUrl);
}

// src/github/tracking-issue/texts/headline.ts
/** What stands on top of the issue: the verdict, the counts and how they went. */
const BARS = "▁▂▃▄▅▆▇█";
/** @param paths the lists */
function outcomeText({ counts, isClean, areLinksKnown }, paths) {
	const { dead, errors, warnings, links } = counts;
	const [path] = paths;
	const lists = paths.length === 1 && path !== void 0 ? codeSpan(path, 120) : amount(paths.length, "list");
	const faults = [
		...dead > 0 ? [amount(dead, "dead link")] : [],
		...errors > 0 ? [amount(errors, "error")] : [],
		...warnings > 0 ? [amount(warnings, "warning")] : []
	];
	const asked = areLinksKnown ? "" : " No link was asked in this run.";
	if (!isClean) return `**${enumerate(faults)}** in ${lists} with ${amount(links, "link")}.${asked}`;
	if (!areLinksKnown) return `**Nothing to mend** in ${lists}.${asked}`;
	return `**All is well**: nothing to mend in ${lists}, and none of ${amount(links, "link")} is dead.`;
}
/** @param history of the runs that are shown, the latest last */
function countsText(history) {
	const last = history.at(-1);
	const before = history.at(-2);
	const [first] = history;
	if (!last || !first || !before) return "";
	const rows = [
		["Dead links", "dead"],
		["Errors", "errors"],
		["Warnings", "warnings"],
		["Unverified or wobbling", "unreachable"]
	].map(([name, key]) => {
		const chart = chartOf(history.map((run) => run[key]));
		return `| ${name} | ${number(last[key])} | ${number(before[key])} | \`${chart}\` |`;
	});
	return `${`| | Now | Before | Since ${first.date} |\n| :-- | --: | --: | :-- |`}\n${rows.join("\n")}`;
}
function checkedText(date, { page }) {
	return `Last verified on ${prose(date)}: ${reportLink(page)}.`;
}
/** A bar for each number; nothing is always the lowest. */
function chartOf(values) {
	const most = Math.max(1, ...values);
	return values.map((value) => BARS[value === 0 ? 0 : Math.max(1, Math.round(value / most * 7))]).join("");
}

// src/github/tracking-issue/texts/sections.ts
/** Sections of the issue, cut to the room that there is: the worst is kept, the rest is counted. */
/** What items tell of, the gravest first: the last are the first to be left out. */
const RANKS = [
	"dead",
	"error",
	"warning",
	"moved",
	"wobbling",
	"unverified",
	"answering",
	"archived"
];
/** Room for what stands around the items of a section. */
const FRAME = 300;
/**
* The sections as Markdown.
*
* @param room code units
* @param report Markdown that leads to the whole report
*/
function layOut(sections, room, report) {
	const present = sections.filter(({ items }) => items.length > 0);
	const texts = chooseItems(present, room - present.map(({ title, lead, after = "" }) => `${title}${lead}${after}${report}`).reduce((sum, frame) => sum + frame.length + FRAME, 0));
	return present.map((section) => sectionText(section, texts, report)).join("\n\n");
}
/** The texts of the gravest items that the room is enough for. */
function chooseItems(sections, room) {
	const texts = /* @__PURE__ */ new Map();
	let left = room;
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
function sectionText(section, texts, report) {
	const { title, lead, items, open, after } = section;
	const count = (some) => some.reduce((sum, item) => sum + item.count, 0);
	const shown = items.filter((item) => texts.has(item));
	const seen = shown.slice(0, open);
	const folded = shown.slice(open);
	const missing = count(items) - count(shown);
	const summary = seen.length > 0 ? `${number(count(folded))} more` : "Show them";
	return [
		`### ${title}: ${number(count(items))}`,
		lead,
		...seen.length > 0 ? [listText(seen, texts)] : [],
		...folded.length > 0 ? [details(summary, listText(folded, texts))] : [],
		...missing > 0 ? [`There is no room here for ${seen.length > 0 ? amount(missing, "other") : number(missing)}: see ${report}.`] : [],
		...after !== void 0 && shown.length > 0 ? [after] : []
	].join("\n\n");
}
/** @param summary plain words of ours: Markdown means nothing there */
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

// src/github/tracking-issue/texts/ignore-help.ts
/** What configuration takes for a rule. */
const KNOWN = /* @__PURE__ */ new Set([...rules.map(({ meta }) => meta.id), ...remarkLintRules.map(({ id }) => id)]);
/** Of each kind so many lines to paste are shown; more would hide the issue's matter. */
const MOST_SHOWN = 5;
const LONGEST_MATCH = 300;
/** The lines to paste into the configuration for what is meant to be as it is. */
function ignoreHelp(standing) {
	const silences = [...deadIgnores(standing), ...mendSilences(standing)];
	if (silences.length === 0) return "";
	const yaml = ["ignore:", ...silences.flatMap(linesOf)].join("\n");
	return details("Meant to be so? How to silence it", `Copy what should be silent to \`.github/awesome-keeper.yml\`, on the default branch:\n\n${fenced(yaml, "yaml")}\n\nAn \`until: 2027-01-31\` (any day) lets it speak again, a \`reason: …\` tells others why.`);
}
function deadIgnores({ dead }) {
	return some(dead.flatMap(({ url }) => url === void 0 || withoutCredentials(url) !== url ? [] : [url])).map((match) => ({
		rule: "dead-link",
		match
	}));
}
function mendSilences({ errors, warnings }) {
	const named = [...errors, ...warnings].filter(({ entry, finding }) => entry !== void 0 && isLiteral(entry) && KNOWN.has(finding.rule));
	const byText = new Map(named.map(({ finding: { rule }, entry = "" }) => [`${rule} ${entry}`, {
		rule,
		match: entry
	}]));
	return Array.from(byText.values()).slice(0, MOST_SHOWN);
}
function some(matches) {
	return matches.filter(isLiteral).slice(0, MOST_SHOWN);
}
/** Whether configuration takes it to the letter, and not for a pattern. */
function isLiteral(match) {
	return match.length <= LONGEST_MATCH && !match.startsWith("/") && match.trim() !== "";
}
function linesOf({ rule, match }) {
	return [`  - rule: ${scalar(rule)}`, `    match: ${scalar(match)}`];
}
/** Names and addresses that mean the same to YAML with and without quotes. */
const PLAIN = /^(?:https?:\/\/[\w./?=&%~+,;@!$()*'-]+|[a-z]+(?:-[a-z]+)+)$/i;
/** A text as YAML 1.2 has it: JSON's strings are YAML's, but what cannot be seen is spelt out. */
function scalar(text) {
	if (PLAIN.test(text)) return text;
	return JSON.stringify(text).replace(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}<]/gu, spelt);
}
function spelt(character) {
	const point = character.codePointAt(0).toString(16);
	return point.length > 4 ? `\\U${point.padStart(8, "0")}` : `\\u${point.padStart(4, "0")}`;
}

// src/github/tracking-issue/texts/problems.ts
const OPEN = 10;
const LONGEST_MESSAGE = 300;
const LONGEST_MEND = 150;
/** Every standing error and warning of the rules, by section of the list. */
function problemSection({ errors, warnings }, setting) {
	const items = inListOrder([...errors, ...warnings]);
	const rules = new Map(items.map(({ finding }) => [finding.rule, finding.url]));
	const pages = Array.from(rules).flatMap(([rule, url]) => url === void 0 ? [] : [link$1(codeSpan(rule), url)]);
	return {
		title: "To mend",
		lead: "❌ is an error, ⚠️ a warning; “edit” opens GitHub’s editor at the line.",
		items: items.map((item) => itemOf(item, setting)),
		open: OPEN,
		...pages.length > 0 && { after: `<sub>What the rules want: ${pages.join(", ")}</sub>` }
	};
}
/** Lists in the order of the report, each from top to bottom. */
function inListOrder(items) {
	return [...Map.groupBy(items, ({ finding }) => finding.path).values()].flatMap((some) => some.toSorted((a, b) => a.finding.line - b.finding.line));
}
function itemOf(item, setting) {
	const { finding, section } = item;
	const title = prose(section, 100);
	const name = title === "" ? "Before the first heading" : `**${title}**`;
	return {
		rank: finding.severity === "error" ? "error" : "warning",
		count: 1,
		group: setting.areSeveral ? `${codeSpan(finding.path, 120)} · ${name}` : name,
		render: () => mendText(item, setting)
	};
}
function mendText({ finding, entry }, { page }) {
	const { severity, message, rule } = finding;
	const where = placeLinks(page, finding, false);
	const title = entry === void 0 || message.includes(entry) ? "" : `${prose(entry, 100)}: `;
	return `- ${severity === "error" ? "❌" : "⚠️"} ${where}: ${title}${prose(message, LONGEST_MESSAGE)}${mendOf(finding)} (${codeSpan(rule)})`;
}
/** What to write, as far as the message has not said so. */
function mendOf(finding) {
	const [mend] = unmentionedFixes(finding, LONGEST_MEND);
	return mend === void 0 || finding.expected?.length !== 1 ? "" : ` → ${codeSpan(mend)}`;
}

// src/github/tracking-issue/texts/issue.ts
/** Dead links that a comment names. */
const MOST_NAMED = 10;
/** Our part of the issue, for a maintainer's evening: the verdict, what to mend, what to know. */
function issueText(standing, options) {
	const { paths, history, room, page } = options;
	const top = [
		outcomeText(standing, paths),
		countsText(history),
		checkedText(history.at(-1)?.date ?? standing.counts.date, options)
	];
	const bottom = [ignoreHelp(standing), FOOTER];
	const left = room - [...top, ...bottom].reduce((sum, text) => sum + text.length + 2, 0);
	const sections = [
		problemSection,
		deadSection,
		movedSection,
		uncheckableSection,
		intermittentSection
	];
	const asides = [recoveredSection, archivedSection];
	const middle = layOut([...sections, ...asides].map((section) => section(standing, options)), left, reportLink(page));
	return [
		...top,
		middle,
		...bottom
	].filter((text) => text !== "").join("\n\n");
}
/** To somebody's mail: what has died since the issue was last written. */
function diedText({ newlyDead }, setting) {
	const named = newlyDead.slice(0, MOST_NAMED).map((item) => shortDeadText(item, setting));
	const left = newlyDead.length - named.length;
	return [`${amount(newlyDead.length, "link")} died:`, [...named, ...left > 0 ? [`- and ${number(left)} more, told above`] : []].join("\n")].join("\n\n");
}
/** To somebody's mail, once. */
function allWellText({ counts: { links } }) {
	return `All is well again: nothing to mend, and none of ${amount(links, "link")} is dead. This issue opens by itself when that changes.`;
}
const FOOTER = `<sub>Kept true by ${link$1("Awesome Keeper", PROJECT_URL)}: closed when nothing is left to mend, opened when something is, also after a human closed it. Write above or below this part; that stays.</sub>`;

// src/github/tracking-issue/plan.ts
/** Code units of a body; GitHub takes 65,536. */
const LONGEST_BODY = 65e3;
/** Code units that our part has at least, whatever people wrote around it. */
const LEAST_ROOM = 4e3;
/** Sizes that rooms come in: a state grown by a little shall not move all that is shown. */
const STEP = 4096;
/** Days after which an issue is edited for its date alone. */
const DAYS_OF_SILENCE = 7;
/**
* What is to be done to the tracking issue after a run, so that it tells the
* truth: nothing where it does already.
*
* Not to be asked after a run whose network was down: such a run knows nothing.
*/
function planIssue(input) {
	const { previous, settings } = input;
	const state = previous && readState(previous.body, settings.id);
	const standing = assessHealth(input, state);
	if (!previous) return standing.isClean ? {} : creation(input, standing);
	const body = changedBody(input, standing, state, previous.body);
	const isWrong = previous.isOpen === standing.isClean;
	const edit = {
		...body !== void 0 && { body },
		...isWrong && { state: standing.isClean ? "closed" : "open" }
	};
	const comment = commentOn(input, standing, state);
	return {
		...Object.keys(edit).length > 0 && { edit },
		...comment !== void 0 && { comment }
	};
}
function creation(input, standing) {
	const { title, labels, assignees } = input.settings;
	return { create: {
		title,
		body: writeBody(input, standing, void 0, ""),
		labels: [...labels],
		assignees: [...assignees]
	} };
}
/** Somebody's mail: only of what died, and when all is well again. */
function commentOn(input, standing, state) {
	if (standing.newlyDead.length > 0) return diedText(standing, settingOf(input));
	const last = state?.history.at(-1);
	const wasClean = last !== void 0 && isClean(last);
	if (standing.isClean && input.previous?.isOpen && !wasClean) return allWellText(standing);
}
/** The body to write, where what stands there is not what this run would write, dates apart. */
function changedBody(input, standing, state, body) {
	const date = state?.history.at(-1)?.date;
	const age = date === void 0 ? void 0 : daysBetween(date, standing.counts.date);
	const isFresh = age !== void 0 && age >= 0 && age < DAYS_OF_SILENCE;
	const parts = splitBody(body, input.settings.id);
	const isSame = state && parts && isAlike(body, joinBody({
		...parts,
		ours: asBefore(input, standing, state, body)
	}, input.settings.id));
	return isFresh && isSame ? void 0 : writeBody(input, standing, state, body);
}
/** Whether bodies are the same but for their line breaks, which GitHub's editor changes. */
function isAlike(one, other) {
	return one.replaceAll("\r\n", "\n") === other.replaceAll("\r\n", "\n");
}
/** The text of this run with the dates, the commit and the run of the last that was written. */
function asBefore(input, standing, state, body) {
	const { headSha, runUrl, history } = state;
	const last = {
		...standing.counts,
		date: history.at(-1)?.date ?? standing.counts.date
	};
	const page = {
		...input.page,
		headSha,
		runUrl
	};
	return writePart(input, standing, nextState(input, standing, state), body, {
		page,
		history: [...history.slice(0, -1), last]
	}).ours;
}
function writeBody(input, standing, state, body) {
	const next = nextState(input, standing, state);
	return joinBody(writePart(input, standing, next, body, next), input.settings.id);
}
/** All of the body, as parts. */
function writePart(input, standing, state, body, shown) {
	const { above, below } = partsAround(body, input.settings.id);
	const theirs = above.length + below.length + 120;
	const room = Math.max(LEAST_ROOM, LONGEST_BODY - theirs);
	const memory = formatState(state, Math.min(LONGEST_STATE, Math.floor(room / 2)));
	return {
		above,
		ours: issueText(standing, {
			...settingOf(input),
			paths: input.report.files.map(({ path }) => path),
			room: room - Math.ceil(memory.length / STEP) * STEP,
			history: shown.history,
			...shown.page && { page: shown.page }
		}),
		memory,
		below
	};
}
function partsAround(body, id) {
	const parts = splitBody(body, id);
	if (parts) return parts;
	return {
		above: body.trim() === "" ? "" : `${body.trimEnd()}\n\n`,
		below: ""
	};
}
function nextState(input, standing, state) {
	const { headSha, runUrl } = input.page;
	return {
		history: [...state?.history ?? [], standing.counts].slice(-12),
		headSha,
		runUrl,
		dead: standing.dead.map(({ key }) => linkHashOf(key)),
		isCut: false,
		answering: standing.recovered.map(({ key, since }) => [linkHashOf(key), since ?? standing.counts.date]),
		failing: [...input.failing]
	};
}
function settingOf({ page, report }) {
	return {
		page,
		areSeveral: report.files.length > 1
	};
}

// src/github/tracking-issue/publish.ts
/** Why no issue can be kept. */
var NoIssueError = class extends Error {
	code = "ERR_NO_ISSUE";
};
/**
* @param before how it stood a short while ago
* @throws {NoIssueError}
*/
async function readIssue(issues, id, before) {
	const isNew = before !== void 0 && before.issue === void 0;
	return await orNoIssue(async () => {
		const issue = await issues.findOurs((body) => isMarked(body, id), isNew ? 1 : void 0);
		return {
			issue,
			failing: (issue && readState(issue.body, id)?.failing) ?? []
		};
	});
}
/**
* Brings the issue up to date with a report; makes, edits, closes or opens it
* only where that tells something. It is read again first: a run may take
* minutes, in which people write and other runs speak.
*
* @returns the issue's number, where there is one
* @throws {NoIssueError}
*/
async function publishIssue(issues, before, looked, { id, config, page, now }) {
	const { issue, failing } = await readIssue(issues, id, before);
	const plan = planIssue({
		report: looked.report,
		lists: looked.lists.map((list) => toTracked(list, config, now)),
		linkResults: looked.links?.results,
		failing: looked.links ? failingOf(looked.links) : failing,
		now: now.toISOString(),
		previous: issue,
		settings: {
			id,
			...config.issue
		},
		page
	});
	return await orNoIssue(async () => {
		if (plan.create) return await createOnce(issues, plan.create, id);
		if (issue) await change(issues, issue.number, plan);
		return issue?.number;
	});
}
async function change(issues, number, { edit, comment }) {
	try {
		if (edit) await issues.edit(number, edit);
		if (comment !== void 0) await unlessLocked(issues.comment(number, comment));
	} catch (error) {
		if (!hasStatus(error, 404, 410)) throw error;
		throw new NoIssueError("the issue went away during this run; the next one makes another");
	}
}
/** Whoever locks an issue wants no talk in it; its body tells the same. */
async function unlessLocked(comment) {
	try {
		await comment;
	} catch (error) {
		if (!(hasStatus(error, 403) && /is locked/i.test(error.message))) throw error;
	}
}
/** Of two runs at once, the one that came second takes its issue back. */
async function createOnce(issues, issue, id) {
	const made = await issues.create(issue);
	const first = await issues.findOurs((body) => isMarked(body, id), 1);
	if (!first || first.number >= made) return made;
	await issues.edit(made, {
		state: "closed",
		body: `Told in #${first.number}.`
	});
	return first.number;
}
function toTracked({ path, outline }, config, now) {
	return {
		path,
		sections: outline?.sections ?? [],
		links: (outline?.links ?? []).map(({ url, entry, address }) => ({
			url,
			...address,
			...entry !== void 0 && { entry }
		})),
		ignores: configuredContext(config, path, isoDay(now)).ignores
	};
}
/** What is remembered of the links that fail, for the issue to remember, too. */
function failingOf({ results, cache }) {
	return [...results.values()].flatMap(({ url }) => {
		const key = cacheKey(url);
		const memory = key === void 0 ? void 0 : cache.urls.get(key);
		if (!key || !memory || memory.failures === 0 || memory.firstFailed === void 0) return [];
		const { status, reason = "", checked, firstFailed, lastAlive, failures } = memory;
		if (status !== "dead" && status !== "unreachable" || key.startsWith("sha256:")) return [];
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
/** Whatever GitHub refuses, or fails in, the run has a summary to tell what it found. */
async function orNoIssue(run) {
	try {
		return await run();
	} catch (error) {
		const why = whyNot(error);
		if (why === void 0) throw error;
		throw new NoIssueError(why, { cause: error });
	}
}
function whyNot(error) {
	if (error instanceof IssuesDisabledError) return error.message;
	if (isDenied(error)) return "the token may not write issues: give the job `issues: write`";
	if (hasStatus(error, 410)) return "the repository has its issues switched off";
	if (isOfGitHub(error)) return `GitHub failed: ${error.message}`;
}

// src/app/action/github-cache.ts
/**
* Restores the file as the last run saved it. The cache's library logs errors of the service.
*
* @returns why it failed; nothing if it worked or no run saved a file yet. After a failure the file
* must not be saved: it would replace a longer one
* @see https://github.com/actions/toolkit/tree/main/packages/cache
*/
async function restoreFile(path, key) {
	return await attempt(async (cache) => {
		mkdirSync(dirname(path), { recursive: true });
		const restore = (options) => cache.restoreCache([path], nameOf(key), [prefixOf(key)], options);
		const found = await restore({ lookupOnly: true });
		if (found !== void 0 && await restore() === void 0) return `${found} cannot be fetched`;
	});
}
/** Saves the file for the next run. @returns why it failed */
async function saveFile(path, key) {
	return await attempt(async (cache) => {
		await cache.saveCache([path], nameOf(key));
	});
}
async function attempt(use) {
	const cache = await import("./cache.js");
	if (!cache.isFeatureAvailable()) return "there is no cache service here";
	try {
		return await use(cache);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
function prefixOf({ id }) {
	return `awesome-keeper-links-${id}-`;
}
function nameOf(key) {
	return prefixOf(key) + key.run;
}

// src/app/action/schedule.ts
/**
* Checks whole lists with the link results of earlier runs, and maintains one tracking issue unless
* that is switched off.
*/
async function runSchedule(job, head) {
	const started = performance.now();
	const notes = [];
	const current = maintainsIssue(job) ? await orNote(readCurrent(job), notes) : void 0;
	const cache = linkCache(job);
	await cache?.restore();
	const checked = await checkLists(job, {
		head,
		base: void 0,
		byOthers: false
	}, (lists) => checkAllLinks(job, lists, cache?.path, current));
	const report = reportOf(job, checked);
	const isDown = checked.links?.networkDown ?? false;
	if (checked.links && !isDown) await cache?.save();
	const unfinished = isDown ? NETWORK_DOWN : job.signal.aborted ? STOPPED : void 0;
	if (unfinished !== void 0) addNote(unfinished, notes);
	const issue = current && unfinished === void 0 ? await orNote(updateIssue(job, current, {
		...checked,
		report,
		head
	}), notes) : current?.issue?.number;
	notes.push(...await publishFixPullRequest(job, head, checked));
	annotate(report);
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
function maintainsIssue(job) {
	const { issue } = job.inputs;
	return issue === "auto" ? isWholeListRun(job) : issue === "always";
}
/** @throws {NoIssueError} also on another branch than the one that the issue reports on */
async function readCurrent({ runner, inputs, issues }) {
	const { default_branch: branch = runner.branch } = runner.event.payload.repository ?? {};
	if (branch === runner.branch) return await readIssue(issues, inputs.instance);
	throw new NoIssueError(`it reports on the branch ${branch}, and this run checks ${runner.branch}`);
}
/** The cache of link results, in GitHub's cache service; nothing where no links are checked. */
function linkCache({ runner, inputs }) {
	const { instance, links, linkResults } = inputs;
	if (links === "none" || linkResults !== void 0) return;
	const path = join(runner.folder, `awesome-keeper${instance && `-${instance}`}`, "links.json");
	const key = {
		id: instance,
		run: runner.run
	};
	let isRestored = false;
	return {
		path,
		async restore() {
			isRestored = await succeeds(restoreFile(path, key), "The cache of links is lost");
		},
		/** A cache that could not be restored is not replaced by one that holds less. */
		async save() {
			if (isRestored) await succeeds(saveFile(path, key), "The cache of links could not be saved");
		}
	};
}
async function checkAllLinks(job, lists, cachePath, current) {
	const { inputs, config } = job;
	if (inputs.links === "none") return;
	if (inputs.linkResults !== void 0) return selectResults(lists, config.links, "all", readLinkResults(inputs.linkResults));
	return await checkLinks(lists, config.links, {
		...checkOptions(job),
		which: "all",
		cachePath,
		failing: current?.failing ?? [],
		findCopies: true
	});
}
const NETWORK_DOWN = "No host could be reached: the network of this runner looks down. No links are reported, and the issue is not changed.";
const STOPPED = "The run was stopped before all links were checked: the issue is not changed, and the next run checks the remaining links first.";
async function updateIssue(job, current, { head, ...checked }) {
	const { issues, runner, config, inputs, now } = job;
	const commit = pageOf(job, head);
	const runUrl = `${commit.serverUrl}/${commit.repository}/actions/runs/${runner.runId}`;
	const page = {
		...commit,
		branch: runner.branch,
		runUrl
	};
	return await publishIssue(issues, current, checked, {
		id: inputs.instance,
		config,
		now,
		page
	});
}
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
/** Explains in the log and in the job summary why the issue may be out of date. */
function addNote(text, notes) {
	warn(text);
	notes.push(text);
}
/** Logs why something could not be done. */
async function succeeds(problem, what) {
	const why = await problem;
	if (why !== void 0) log(`${what}: ${why}.`);
	return why === void 0;
}

// src/app/action/run.ts
/** The tasks of the action; loaded after the first requests, because the rules are large. */
/**
* Runs the task of an event and sets the outputs.
*
* @param configText the configuration of the default branch; empty if there is none
*/
async function run(services, task, configText) {
	if (task.kind === "nothing") {
		const why = `Nothing to do: ${task.why}.`;
		log(why);
		if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(`${prose(why)}\n`).write();
		conclude([]);
		return;
	}
	const job = {
		...services,
		config: parseConfig(configText, services.inputs.config)
	};
	if (task.kind === "review") {
		const results = [];
		for (const pull of task.pulls) results.push(await reviewOne(job, pull, task.pulls.length > 1));
		conclude(results);
		return;
	}
	const { head, base } = task;
	conclude([base === void 0 || job.inputs.issue === "always" ? await runSchedule(job, head) : await checkCommit(job, {
		head,
		base
	})]);
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
/** Sets the outputs: of several pull requests, numbers are added up, others are one a line. */
function conclude(all) {
	const results = all.filter((result) => result !== void 0);
	const reports = results.map(({ report }) => report);
	const failed = results.length < all.length || reports.some(({ outcome }) => outcome === "fail");
	const dead = reports.map(({ links }) => links.filter(({ status }) => status === "dead").length);
	const reviews = results.flatMap(({ review }) => review?.kind === "told" ? review.reviewId : []);
	setOutput("outcome", failed ? "fail" : "pass");
	setOutput("errors", sum(reports.map(({ counts }) => counts.error)));
	setOutput("warnings", sum(reports.map(({ counts }) => counts.warning)));
	setOutput("dead-links", sum(dead));
	setOutput("report", lines(results.map(({ files }) => files.json)));
	setOutput("sarif", lines(results.map(({ files }) => files.sarif)));
	setOutput("review-id", lines(reviews));
	setOutput("issue-number", lines(results.map(({ issue }) => issue)));
	for (const report of reports) log(summaryLine(report));
	if (failed) process.exitCode = ExitCode.Failure;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
function lines(values) {
	return values.filter((value) => value !== void 0).join("\n");
}
function summaryLine({ counts, files, outcome }) {
	const { error, warning, info } = counts;
	if (files.length === 0) return "No list was changed: nothing to do.";
	const found = [
		amount(error, "error"),
		amount(warning, "warning"),
		amount(info, "info")
	];
	return `${outcome === "fail" ? "Failed" : "Passed"}: ${found.join(", ")} in ${amount(files.length, "list")}.`;
}

export { run };