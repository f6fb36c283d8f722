import { i as referenceName, r as parseReference, t as MAX_EXTENDED_SIZE } from "./reference.js";
import { B as globMatcher, Ct as text, Et as location, Q as severityOf, St as quote, X as SEVERITIES, Y as FATAL, Z as readSetting, _t as code, a as entry_requirements_default, bt as placeText, h as dayBefore, ht as VFileMessage, q as documentationUrl, r as unused_ignore_default, rt as keyOf, t as rules, xt as plainText, yt as message } from "./registry.js";
import { f as kindOf, i as toPlainMessage } from "./outline.js";
import { a as compare, c as amounts, d as number, l as enumerate, o as truncate, s as amount, u as flatten } from "./plain-words.js";
import { b as withoutCredentials, g as isPaper, h as identify, n as LINK_STATUSES, p as PROJECT_URL, u as linkKey } from "./result.js";
import { t as greatest } from "./extremes.js";
import { o as visible } from "./printable2.js";
import { r as variablesOf } from "./client-error.js";
import { F as mistakeAt, K as quoteInput, L as readLayer, R as toConfig, z as readYaml } from "./list-sets.js";
import { t as repositoryOf } from "./repository2.js";

// src/config/merge.ts
/** Lists of both files count. Of the others the nearer file's replaces the farther one's. */
const JOINED = [
	"files",
	"ignore",
	"sets",
	"retire",
	"links.exclude",
	"links.include"
];
/**
* Merges two valid configurations. The nearer one has the last word: mappings are merged key by key, of a
* rule a bare severity changes the severity only. Lists are joined where both mean something; own `ignore`s
* come first, own globs last, so that one that starts with `!` excludes what the other file names.
*/
function mergeSettings(near, far) {
	const { extends: _, ...rest } = far;
	return mergeMappings(near, rest, "");
}
function mergeMappings(near, far, path) {
	const keys = /* @__PURE__ */ new Set([...Object.keys(far), ...Object.keys(near)]);
	return Object.fromEntries(Array.from(keys, (key) => [key, mergeValues(near[key], far[key], path + key)]));
}
function mergeValues(near, far, path) {
	if (near === void 0) return far;
	if (far === void 0) return near;
	if (Array.isArray(near) && Array.isArray(far)) {
		if (!JOINED.includes(path)) return near;
		return path === "ignore" ? [...near, ...far] : [...far, ...near];
	}
	const isRule = /^rules\.[^.]+$/.test(path);
	if (isMapping$1(near) && isMapping$1(far)) return mergeMappings(near, far, `${path}.`);
	if (isRule && typeof near === "string" && isMapping$1(far)) return {
		...far,
		severity: near
	};
	if (isRule && isMapping$1(near) && typeof far === "string") return {
		severity: far,
		...near
	};
	return near;
}
function isMapping$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/config/extends.ts
/** So many configurations may stand behind one; each costs a request. */
const MAX_DEPTH = 3;
/**
* Reads a configuration with all that it extends: the nearer file has the last word, lists are joined.
* Only the configuration itself may use environment variables and private addresses.
* @param text the content of the file
* @param path shown in messages
* @throws {ConfigError} with all mistakes of the first text that has some; a mistake of `extends` is placed
* where it stands: another owner, a cycle, a chain that is too long, a file that cannot be read
*/
async function extendConfig(text, path, options) {
	const own = readLayer(text, path);
	if (own.config.extends === void 0) return {
		config: own.config,
		notes: []
	};
	const extended = [];
	const seen = /* @__PURE__ */ new Set();
	for (let layer = own; layer.config.extends !== void 0;) {
		const isLast = extended.length === MAX_DEPTH;
		layer = await readNext(layer, layer.config.extends, {
			...options,
			seen,
			isLast
		});
		extended.push(layer);
	}
	const trimmed = extended.map(withoutTrust);
	const merged = [own.settings, ...trimmed.map(({ settings }) => settings)].reduceRight((far, near) => mergeSettings(near, far));
	return {
		config: toConfig(merged, own),
		notes: trimmed.flatMap(({ note }) => note ?? [])
	};
}
async function readNext(layer, written, { owners, otherwise, read, seen, isLast }) {
	const reference = parseReference(written);
	const shown = `"${quoteInput(written, Number.POSITIVE_INFINITY)}"`;
	const fail = (message) => mistakeAt(layer, ["extends"], message);
	if (!reference) throw fail(`${shown} is no reference`);
	const name = referenceName(reference);
	if (!owners.some((owner) => owner.toLowerCase() === reference.owner.toLowerCase())) throw fail(`${shown} belongs to another owner; ${otherwise}`);
	const key = `${reference.owner}/${reference.repo}`.toLowerCase() + name.slice(name.indexOf(":"));
	if (seen.has(key)) throw fail(`${shown} leads back to itself; remove one of the two`);
	seen.add(key);
	if (isLast) throw fail(`${shown} is one too many; at most ${MAX_DEPTH} files may follow one another`);
	const found = await read(reference);
	if (found.kind === "missing") throw fail(`${shown} cannot be read: ${found.why}`);
	if (Buffer.byteLength(found.text) > 65536) throw fail(`${shown} is larger than 64 KB`);
	return readLayer(found.text, name);
}
/** Of another repository, what could read the environment or reach a private network is left out. */
function withoutTrust({ path, settings }) {
	const { links } = settings;
	if (!isMapping(links)) return { settings };
	const leftOut = /* @__PURE__ */ new Set();
	const { "allow-private": ranges, headers, ...rest } = links;
	if (Array.isArray(ranges) && ranges.length > 0) leftOut.add("links.allow-private");
	const kept = {};
	for (const [host, values] of Object.entries(isMapping(headers) ? headers : {})) {
		const allowed = Object.entries(values).filter(([, value]) => {
			const names = variablesOf(value);
			for (const name of names) leftOut.add(`$${quoteInput(name)}`);
			return names.length === 0;
		});
		kept[host] = Object.fromEntries(allowed);
	}
	const trimmed = {
		...settings,
		links: {
			...rest,
			...headers !== void 0 && { headers: kept }
		}
	};
	if (leftOut.size === 0) return { settings: trimmed };
	return {
		settings: trimmed,
		note: `${path} is extended, so it may not use ${enumerate([...leftOut], "or")}. Write that into your own configuration.`
	};
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/report/json.ts
/**
* What terminals and GitHub's logs would interpret: control characters that JSON need not escape,
* characters that reverse or hide text, and the bracket that opens an old workflow command.
*/
const UNSAFE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--\n]|(?<=##)\[/gv;
/** A report as JSON without the parts of its messages, with a final newline. */
function toJson(report) {
	const findings = report.findings.map(({ parts, titleKey, ignoreMatch, isOffLine, ...finding }) => finding);
	return safeJson({
		...report,
		findings
	});
}
/** Data as JSON that is safe for a terminal or a log, with a final newline. */
function safeJson(data) {
	return `${escaped(JSON.stringify(data, null, 2))}\n`;
}
/** As `safeJson`, on one line. */
function safeJsonLine(data) {
	return escaped(JSON.stringify(data));
}
/** JSON has these only inside of strings, where an escape has the same meaning. */
function escaped(json) {
	return json.replace(UNSAFE, escapeUnits);
}
function escapeUnits(character) {
	return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}

// src/report/markdown/escape.ts
/**
* Text escaped for Markdown on GitHub: shown to the letter, and nothing in it marks up, links,
* mentions or refers. GitHub finds mentions, references, emoji and formulas in the rendered text,
* so that a backslash does not stop them (github/markup#1168); it leaves code alone. Words with
* such things are therefore shown as code.
*/
/** Code points of a text to show. */
const MAX_PROSE_LENGTH = 600;
/** Code points of a code span to show. */
const MAX_CODE_LENGTH = 300;
/** Code points of a block of code to show. */
const MAX_BLOCK_LENGTH = 1e4;
/** A zero-width space: keeps characters apart that are markup side by side. */
const APART = "​";
/**
* What GitHub acts on anywhere in a word: mentions and mail addresses, formulas, addresses,
* references to issues and commits, emoji.
*/
const ACTIVE = /[@$]|:\/\/|www\.|#\d|(?<![a-z0-9])(?:GH|GHSA|CVE)-\w|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])|:[\w+-]+:/i;
/** Punctuation around a word that need not be code with it. */
const BEFORE_WORD = /^[“‘«„"'(（【]*/;
const AFTER_WORD = /(?<![”’»"',;.)）】])[”’»"',;.)）】]*$/;
/** A span between single backticks. */
const SPAN = /`([^`]+)`/;
/**
* A sentence on one line, whoever wrote it: spans between backticks stay code, words that GitHub
* would act on become code, the rest is shown to the letter.
* @param maxLength in code points
*/
function prose(text, maxLength = MAX_PROSE_LENGTH) {
	return escapeStart(inlineProse(truncate(flatten(text), maxLength)));
}
/** As `prose`, for the middle of a line: keeps blanks at the ends and all of the text. */
function inlineProse(text) {
	return joinInline(text.split(SPAN).map((part, index) => index % 2 === 1 ? codeSpan(part, part.length) : plain(part)));
}
/** A text as a code span; invisible characters are made visible. @param maxLength in code points */
function codeSpan(text, maxLength = MAX_CODE_LENGTH) {
	const shown = withoutMarkers(visible(truncate(text, maxLength))) || " ";
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^`|`$|^ .* $/s.test(shown) && shown.trim() !== "" ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
* A text as a block of code; tabs that indent a line stay.
* @param info our own word behind the opening fence
* @param maxLength in code points
*/
function fenced(text, info = "", maxLength = MAX_BLOCK_LENGTH) {
	const shown = truncate(text, maxLength).split(/\r\n|\r|\n/).map((line) => {
		const [indent = ""] = /^\t*/.exec(line) ?? [];
		return indent + withoutMarkers(visible(line.slice(indent.length)));
	}).join("\n");
	const fence = fenceFor(shown);
	return `${fence}${info}\n${shown}\n${fence}`;
}
/** A fence that nothing in the text can close. */
function fenceFor(text) {
	return "`".repeat(Math.max(3, longestRun(text) + 1));
}
/** Markdown escaped for a cell of a table. */
function tableCell(markdown) {
	return markdown.replace(/(?<!\\)(\\*)\|/g, (_, slashes) => slashes.length > 1 ? `${slashes}｜` : "\\|");
}
/** A row of a table. @param cells Markdown */
function tableRow(cells) {
	return `| ${cells.map(tableCell).join(" | ")} |`;
}
/** A link to an address that we made. @param label Markdown */
function link(label, url) {
	return `[${label.replaceAll("]:", `]${APART}:`)}](${url.toWellFormed().replace(/[\s()<>\\`|[\]\p{C}]/gu, percent)})`;
}
function percent(character) {
	return encodeURIComponent(character).replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
}
/** Words to the letter, outside of code: active ones become code, marks are escaped. */
function plain(text) {
	return text.split(/( )/).map((word) => ACTIVE.test(word) ? activeWord(word) : escapeMarks(visible(word))).join("");
}
function activeWord(word) {
	const [before = ""] = BEFORE_WORD.exec(word) ?? [];
	const rest = word.slice(before.length);
	const [after = ""] = AFTER_WORD.exec(rest) ?? [];
	const inner = rest.slice(0, rest.length - after.length);
	if (!ACTIVE.test(inner)) return codeSpan(word);
	return escapeMarks(visible(before)) + codeSpan(inner) + escapeMarks(visible(after));
}
function escapeMarks(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\\`*_[\]~|>]/g, "\\$&");
}
/** Escapes what would make the line a heading, a list, a quote, a rule or a definition. */
function escapeStart(line) {
	return line.replace(/^[#+=:-]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
/** Joins pieces of Markdown: code beside code would run together, `!` before a link make an image. */
function joinInline(pieces) {
	let joined = "";
	for (const piece of pieces) {
		const runsTogether = joined.endsWith("`") && piece.startsWith("`") || joined.endsWith("!") && piece.startsWith("[");
		joined += runsTogether ? APART + piece : piece;
	}
	return joined;
}
/** A body with a second marker is not ours any more: the text of others must not hold one. */
function withoutMarkers(text) {
	return text.replace(/<!(?=-*\s*awesome-keeper)/gi, `<!${APART}`);
}
function longestRun(text) {
	return greatest((text.match(/`+/g) ?? [""]).map((run) => run.length));
}

// src/report/text/counts.ts
/** The findings in one phrase without a full stop: `Awesome Keeper found 2 errors and 1 info`. */
function headline(report) {
	return `${markOf(report)} Awesome Keeper found ${problemPhrase(report)}`;
}
function markOf(report) {
	const { counts, outcome } = report;
	if (outcome === "fail" || counts.error > 0) return "❌";
	return counts.warning > 0 || wasStopped(report) ? "⚠️" : "✅";
}
/** Whether a signal ended the check of links, so that nothing is known about some of them. */
function wasStopped({ links }) {
	return links.some(({ skipped }) => skipped === "stopped");
}
/** `3 problems (2 errors, 1 warning) and 4 infos`: infos are no problems. */
function problemPhrase({ counts: { error, warning, info }, findings }) {
	const kinds = amounts({
		error,
		warning
	});
	const problems = kinds.length > 1 ? `${amount(error + warning, "problem")} (${kinds.join(", ")})` : kinds[0] ?? `no ${findings.every((finding) => finding.new) ? "" : "new "}problems`;
	return info > 0 ? `${problems} and ${amount(info, "info")}` : problems;
}
/** The statuses, and why links were skipped: `Links: 97 alive, 2 dead, 1 skipped (excluded)`. */
function linkPhrases({ links }) {
	if (links.length === 0) return [];
	const byStatus = Map.groupBy(links, ({ status }) => status);
	return [`Links: ${LINK_STATUSES.flatMap((status) => {
		const found = byStatus.get(status) ?? [];
		if (found.length === 0) return [];
		const count = `${number(found.length)} ${status}`;
		return status === "skipped" ? [`${count} (${reasonsOf(found)})`] : [count];
	}).join(", ")}`];
}
function reasonsOf(links) {
	const reasons = [...Map.groupBy(links, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
	if (reasons.length === 1) return reasons.map(([reason]) => reason).join();
	return reasons.map(([reason, { length }]) => `${number(length)} ${reason}`).join("; ");
}
/** `8 existing problems and 2 infos are not shown`: nothing without a base, where all are new. */
function existingPhrases({ findings }) {
	const existing = findings.filter((finding) => !finding.new);
	const infos = existing.filter(({ severity }) => severity === "info").length;
	const problems = existing.length - infos;
	if (existing.length === 0) return [];
	return [`${amounts({
		"existing problem": problems,
		[problems > 0 ? "info" : "existing info"]: infos
	}).join(" and ")} ${existing.length === 1 ? "is" : "are"} not shown`];
}
/** `1,203 entries, 1 link`: how much the files hold together. */
function sizePhrase(files) {
	const sum = (key) => files.reduce((total, file) => total + file[key], 0);
	return `${amount(sum("entries"), "entry", "entries")}, ${amount(sum("links"), "link")}`;
}
/** How many requirements of a pull request are not met, advice apart. */
function unmetCount({ pullRequest }) {
	return (pullRequest?.requirements ?? []).filter(({ status, severity }) => status === "failed" && severity !== "info").length;
}

// package.json
var version = "0.1.0";

// src/admission/pull-request/body.ts
/** A pull request's body as its rules see it. */
/** The longest body of GitHub; in UTF-16 code units. */
const MAX_BODY_LENGTH = 65536;
/** The body without HTML comments and code, with `\n` between lines: what its author wrote to be read. */
function readableBody(body) {
	return withoutCodeSpans(withoutFences(withoutComments(body.slice(0, MAX_BODY_LENGTH).replaceAll("\r\n", "\n"))));
}
/** A comment that is not closed hides the rest, as on GitHub. */
function withoutComments(text) {
	let rest = text;
	let kept = "";
	for (;;) {
		const start = rest.indexOf("<!--");
		if (start < 0) return kept + rest;
		kept += rest.slice(0, start);
		const end = rest.indexOf("-->", start + 4);
		if (end < 0) return kept;
		rest = rest.slice(end + 3);
	}
}
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
function withoutFences(text) {
	let fence = "";
	const kept = [];
	for (const line of text.split("\n")) {
		const [, marker = ""] = FENCE.exec(line) ?? [];
		if (fence === "") {
			if (marker !== "") fence = marker;
			else kept.push(line);
		} else if (marker.startsWith(fence) && line.trim() === marker) fence = "";
	}
	return kept.join("\n");
}
/** A span ends with as many backticks as it began with; one without an end is text. */
function withoutCodeSpans(text) {
	const runs = Array.from(text.matchAll(/`+/g), ({ 0: run, index }) => ({
		index,
		size: run.length
	}));
	const byLength = Map.groupBy(runs, ({ size }) => size);
	let kept = "";
	let at = 0;
	for (const { index, size } of runs) {
		if (index < at) continue;
		const same = byLength.get(size) ?? [];
		while (same[0] && same[0].index <= index) same.shift();
		const end = same[0];
		if (!end) continue;
		kept += text.slice(at, index);
		at = end.index + size;
	}
	return kept + text.slice(at);
}
const TASK = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
/**
* The tasks of a readable body, or those below a line up to the next heading.
* @param under the line's text: a heading with its `#` or without
*/
function tasksIn(body, under) {
	const lines = body.split("\n");
	const isLine = (line) => line.trim() === under || line.replace(HEADING, "").trim() === under;
	const start = under === void 0 ? 0 : lines.findIndex(isLine) + 1;
	if (under !== void 0 && start === 0) return [];
	const rest = lines.slice(start);
	const end = under === void 0 ? -1 : rest.findIndex((line) => HEADING.test(line));
	return (end < 0 ? rest : rest.slice(0, end)).flatMap((line) => {
		const [, tick, text = ""] = TASK.exec(line) ?? [];
		return tick === void 0 ? [] : [{
			text: text.trim(),
			isTicked: tick !== " "
		}];
	});
}

// src/admission/pull-request/position.ts
/** Whether each added entry stands where the list asks for in its section. */
function checkPositions(position, added) {
	return position === void 0 ? [] : added.map((entry) => checkPosition(position, entry));
}
const EXPECTED = {
	start: "at the start of its section",
	end: "at the end of its section",
	sorted: "in the order of its section"
};
function checkPosition(position, added) {
	const { path, line, title, identity, place } = added;
	const found = {
		start: place.isAtStart,
		end: place.isAtEnd,
		sorted: place.isSorted
	}[position];
	const status = found === "unknown" ? "unknown" : found ? "met" : "failed";
	const expected = EXPECTED[position];
	const before = position === "sorted" ? place.before : void 0;
	const where = before === void 0 ? expected : message`above ${quote(truncate(before))}`;
	const actual = {
		unknown: "the section keeps no order",
		met: expected,
		failed: "at another place"
	}[status];
	return {
		id: "position",
		entry: {
			path,
			line,
			title,
			identity
		},
		status,
		actual,
		expected,
		isInLine: true,
		message: status === "failed" ? message`This list asks for new entries ${expected}. Move it ${where}.` : []
	};
}

// src/admission/pull-request/check.ts
/**
* Whether a pull request meets the rules for it: nothing is asked of one that adds no entry, and
* the rules are `skipped` for those whom the configuration names.
*/
function checkPullRequest(settings, context) {
	if (context.changes.added.length === 0) return [];
	const { severity, advise } = settings;
	const results = [...checkRules(settings, context, severity), ...advise ? checkRules(advise, context, "info") : []];
	const why = whySkipped(settings, context.text);
	if (why === void 0) return results;
	return results.map((result) => ({
		...result,
		status: "skipped",
		actual: why,
		message: []
	}));
}
function whySkipped({ skip }, { author }) {
	if (skip.includes("bots") && author.isBot) return "not asked of bots";
	if (skip.includes("members") && author.isMember === true) return "not asked of members";
}
/** Whether a rule fails that is not for members: only then is it worth a request who they are. */
function needsMembership(settings, results) {
	return settings.skip.includes("members") && results.some(({ status }) => status === "failed");
}
function checkRules(rules, context, severity) {
	return [
		...checkAmounts(rules, context),
		...checkFiles(rules, context),
		...checkTitle(rules, context),
		...checkBody(rules, context),
		...checkChecklist(rules, context),
		...checkPositions(rules.position, context.changes.added)
	].map((result) => ({
		...result,
		severity
	}));
}
function result(id, status, { actual, expected, advice }) {
	return {
		id,
		status,
		actual,
		expected,
		message: status === "failed" ? advice : [],
		isInLine: false
	};
}
function checkAmounts(rules, { changes }) {
	const { "max-entries": maxEntries, "max-edits": maxEdits } = rules;
	const results = [];
	const added = changes.added.length;
	if (maxEntries !== void 0) {
		const most = amount(maxEntries, "entry", "entries");
		results.push(result("max-entries", added <= maxEntries ? "met" : "failed", {
			actual: `${amount(added, "entry", "entries")} added`,
			expected: `at most ${most}`,
			advice: message`This pull request adds ${amount(added, "entry", "entries")}; this list asks for at most ${most} in one. Leave ${maxEntries === 1 ? "one" : most} here, and open another pull request for each of the others.`
		}));
	}
	if (maxEdits !== void 0) {
		const edits = changes.edited + changes.removed;
		const most = maxEdits === 0 ? "no existing entries" : `at most ${maxEdits}`;
		results.push(result("max-edits", edits <= maxEdits ? "met" : "failed", {
			actual: `${amount(edits, "existing entry", "existing entries")} edited or removed`,
			expected: `${most} edited or removed`,
			advice: message`This pull request also edits or removes ${amount(edits, "existing entry", "existing entries")}; this list asks for ${most}. Move these edits to another pull request.`
		}));
	}
	return results;
}
const MAX_PATHS = 3;
function checkFiles({ files }, { text, listPaths }) {
	if (!files) return [];
	const isAllowed = globMatcher(files);
	const others = text.paths.filter((path) => !listPaths.has(path) && !isAllowed(path));
	const shown = others.slice(0, MAX_PATHS).map((path) => code(truncate(path)));
	const left = others.length - shown.length;
	return [result("files", others.length === 0 ? "met" : "failed", {
		actual: others.length === 0 ? "no other file" : `${amount(others.length, "other file")}`,
		expected: "no other file than the list",
		advice: message`This pull request also changes ${listed(shown)}${left > 0 ? ` and ${amount(left, "other file")}` : ""}. Undo that here.`
	})];
}
function listed(parts) {
	return parts.flatMap((part, index) => index === 0 ? [part] : [{
		kind: "text",
		text: ", "
	}, part]);
}
function checkTitle({ title }, { text, match }) {
	if (title === void 0) return [];
	const expected = `a title that matches ${title}`;
	const found = match(new RegExp(title, "u"), text.title);
	if (found === "stopped") return [tooLong("title", expected, title)];
	return [result("title", found.length > 0 ? "met" : "failed", {
		actual: `“${truncate(text.title)}”`,
		expected,
		advice: message`The title of this pull request is ${quote(truncate(text.title))}; this list asks for one that matches ${code(title)}. Edit the title.`
	})];
}
function tooLong(id, expected, source) {
	return {
		id,
		status: "unknown",
		actual: `the pattern ${truncate(source)} took too long`,
		expected,
		message: [],
		isInLine: false
	};
}
function checkBody({ body: rules = [] }, context) {
	if (rules.length === 0) return [];
	const body = readableBody(context.text.body);
	return rules.map(({ match: source, is }) => {
		const expected = `a description that matches ${source}`;
		const found = context.match(new RegExp(source, "gmu"), body);
		if (found === "stopped") return tooLong("body", expected, source);
		if (is === "entry") return checkAddress(source, found.map(withoutEnd), context);
		return result("body", found.length > 0 ? "met" : "failed", {
			actual: found.length > 0 ? "matches" : "no match",
			expected,
			advice: message`The description of this pull request does not match ${code(source)}, which this list asks for. Edit the description.`
		});
	});
}
/** Whether an address that the pattern captures is one of an added entry. */
function checkAddress(source, captured, { changes }) {
	const known = new Set(changes.added.flatMap(({ links }) => links.flatMap(({ url }) => identify(url) ?? [])));
	const isNamed = captured.some((url) => known.has(identify(url) ?? ""));
	const [first = ""] = captured;
	return result("body", isNamed ? "met" : "failed", {
		actual: first === "" ? "no address" : truncate(first),
		expected: `an address of the added entry where the description matches ${source}`,
		advice: message`The description of this pull request names ${first === "" ? "no address" : code(truncate(first))} where this list asks for the address of the added entry (${code(source)}). Edit the description.`
	});
}
/** Signs that end a sentence or brackets, not an address. */
function withoutEnd(address) {
	let end = address.length;
	while (end > 0 && ".,)>]".includes(address.charAt(end - 1))) end--;
	return address.slice(0, end);
}
function checkChecklist({ checklist }, { text }) {
	if (checklist === void 0) return [];
	const { under = void 0, min = 1 } = checklist === true ? {} : checklist;
	const tasks = tasksIn(readableBody(text.body), under);
	const open = tasks.filter(({ isTicked }) => !isTicked);
	const expected = `at least ${amount(min, "ticked box", "ticked boxes")}${under === void 0 ? "" : ` under “${truncate(under)}”`}, none open`;
	const actual = `${tasks.length - open.length} of ${amount(tasks.length, "box", "boxes")} ticked`;
	const isMissing = tasks.length < min;
	const names = open.slice(0, MAX_PATHS).map((task) => quote(truncate(task.text)));
	return [result("checklist", !isMissing && open.length === 0 ? "met" : "failed", {
		actual,
		expected,
		advice: isMissing ? message`${lackingBoxes(tasks.length, min)} Copy it from the template.` : message`${amount(open.length, "box", "boxes")} of the checklist ${open.length === 1 ? "is" : "are"} not ticked: ${listed(names)}. Tick each that is true.`
	})];
}
function lackingBoxes(found, min) {
	if (found === 0) return "The checklist is missing from the description of this pull request.";
	return `The checklist in the description of this pull request has ${amount(found, "box", "boxes")}; this list asks for at least ${min}.`;
}

// src/admission/requirements/check.ts
/** Makes the check of a requirement that an edit of the entry's line can meet. */
function lineCheck(id, isMet, { actual, expected, advice }) {
	return {
		id,
		status: isMet ? "met" : "failed",
		actual,
		expected,
		message: isMet ? [] : advice,
		isInLine: true
	};
}
/** Makes the check of a requirement on a fact: none is not met, not known is unknown. */
function factCheck(fact, question) {
	const { id, expected, none, isMetByNone = false } = question;
	if (fact.kind === "unknown") return unknownCheck(id, expected, fact.why);
	const isMet = fact.kind === "none" ? isMetByNone : question.isMet(fact.value);
	const actual = fact.kind === "none" ? none : question.describe(fact.value);
	if (isMet === "unknown") return unknownCheck(id, expected, actual);
	return {
		id,
		status: isMet ? "met" : "failed",
		actual,
		expected,
		isInLine: false,
		message: isMet ? [] : message`${capitalized(actual)}; this list asks for ${expected}.`
	};
}
function unknownCheck(id, expected, why) {
	return {
		id,
		status: "unknown",
		actual: why,
		expected,
		message: [],
		isInLine: false
	};
}
/** A fact of the entry's repository; `none` also where the entry has no repository. */
function repositoryFact({ facts }, pick) {
	if (!facts) return {
		kind: "unknown",
		why: "no service was asked"
	};
	const { repository } = facts;
	return repository.kind === "known" ? pick(repository.value) : repository;
}
/** Whether the entry surely has no repository. */
function hasNoRepository({ facts }) {
	return facts?.repository.kind === "none";
}
function capitalized(text) {
	const [first = ""] = text;
	return first.toUpperCase() + text.slice(first.length);
}

// src/admission/requirements/downloads.ts
/** The requirements on the downloads of the entry's package. */
function checkDownloads(asked, candidate) {
	if (asked === void 0) return [];
	const packageFacts = packageOf(candidate);
	const check = (least, [id, suffix], pick) => factCheck(packageFacts.kind === "known" ? pick(packageFacts.value) : packageFacts, {
		id,
		expected: `at least ${amount(least, "download")}${suffix}`,
		isMet: (count) => count >= least,
		describe: (count) => `${amount(count, "download")}${suffix}`,
		none: "no package is linked, nor named by the repository"
	});
	if (typeof asked === "number") return [check(asked, ["downloads", ""], ({ downloads }) => downloads)];
	const { month } = asked;
	return [check(month, ["downloads.month", " a month"], ({ monthlyDownloads }) => monthlyDownloads)];
}
function packageOf({ facts }) {
	return facts?.package ?? {
		kind: "unknown",
		why: "no service was asked"
	};
}

// src/admission/requirements/licenses.ts
/** Ids that SPDX has replaced by two: they meant this version only. */
const GNU = /^(?:a|l)?gpl-\d+(?:\.\d+)*(\+)?$/;
/** One spelling of an id: lower case, `GPL-3.0` as `gpl-3.0-only`, `GPL-3.0+` as `gpl-3.0-or-later`. */
function normalizeLicense(id) {
	const license = id.trim().toLowerCase();
	const gnu = GNU.exec(license);
	if (!gnu) return license;
	return gnu[1] ? `${license.slice(0, -1)}-or-later` : `${license}-only`;
}
/**
* Whether a license (an SPDX id or expression) is among the allowed ids, which may have `*`. Of
* `A OR B` one must be, of `A AND B` both; an exception (`WITH`) does not count. `unknown` for a
* license that its host does not recognize.
*
* Source: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
*/
function isAllowedLicense(license, allowed) {
	if (allowed === "any") return true;
	if (license.toUpperCase() === "NOASSERTION") return "unknown";
	const matches = globMatcher(allowed.map(normalizeLicense));
	return new LicenseExpression(license, (id) => matches(normalizeLicense(id))).evaluate();
}
/** More parts are no license that anybody uses. */
const MAX_TOKENS = 200;
/** Reads an expression from left to right: OR binds less than AND, AND less than WITH. */
var LicenseExpression = class {
	#tokens;
	#isAllowed;
	#at = 0;
	constructor(expression, isAllowed) {
		const spaced = expression.replaceAll("(", " ( ").replaceAll(")", " ) ");
		this.#tokens = spaced.split(/\s/).filter((token) => token !== "");
		this.#isAllowed = isAllowed;
	}
	evaluate() {
		if (this.#tokens.length === 0 || this.#tokens.length > MAX_TOKENS) return "unknown";
		const result = this.#alternatives();
		return this.#at === this.#tokens.length ? result : "unknown";
	}
	#alternatives() {
		let result = this.#all();
		while (this.#takes("OR")) result = this.#all() || result;
		return result;
	}
	#all() {
		let result = this.#one();
		while (this.#takes("AND")) result = this.#one() && result;
		return result;
	}
	#one() {
		const token = this.#tokens[this.#at++] ?? "";
		if (token !== "(") {
			const result = this.#isAllowed(token);
			if (this.#takes("WITH")) this.#at++;
			return result;
		}
		const result = this.#alternatives();
		this.#takes(")");
		return result;
	}
	#takes(word) {
		if (this.#tokens[this.#at]?.toUpperCase() !== word) return false;
		this.#at++;
		return true;
	}
};

// src/admission/requirements/repository.ts
/** The requirements on the entry's repository, in the order of the documentation. */
function checkRepository(requirements, candidate) {
	const { stars, license, archived, fork, contributors, topics } = requirements;
	return [
		...stars === void 0 ? [] : [checkStars(stars, candidate)],
		...checkAges(requirements, candidate),
		...license === void 0 ? [] : [checkLicense(license, candidate)],
		...archived === void 0 ? [] : [checkArchived(candidate)],
		...fork === void 0 ? [] : [checkFork(candidate)],
		...contributors === void 0 ? [] : [checkContributors(contributors, candidate)],
		...topics === void 0 ? [] : [checkTopics(topics, candidate)]
	];
}
const NO_REPOSITORY = "no repository is linked";
function noneWords(candidate, words) {
	return hasNoRepository(candidate) ? NO_REPOSITORY : words;
}
function checkStars(least, candidate) {
	return factCheck(repositoryFact(candidate, ({ stars }) => stars), {
		id: "stars",
		expected: `at least ${amount(least, "star")}`,
		isMet: (stars) => stars >= least,
		describe: (stars) => amount(stars, "star"),
		none: noneWords(candidate, "no stars")
	});
}
function checkAges(requirements, candidate) {
	const { "min-age": age, "first-release": release, "pushed-within": pushed } = requirements;
	const { today } = candidate;
	const checks = [];
	if (age !== void 0) {
		const latest = dayBefore(today, age);
		checks.push(factCheck(repositoryFact(candidate, ({ created }) => created), {
			id: "min-age",
			expected: `a repository created on or before ${latest}`,
			isMet: (created) => created <= latest,
			describe: (created) => `created on ${created}`,
			none: noneWords(candidate, "no day of creation")
		}));
	}
	if (release !== void 0) checks.push(checkFirstRelease(release, candidate));
	if (pushed !== void 0) {
		const earliest = dayBefore(today, pushed);
		checks.push(factCheck(repositoryFact(candidate, (facts) => facts.pushed), {
			id: "pushed-within",
			expected: `a push on or after ${earliest}`,
			isMet: (day) => day >= earliest,
			describe: (day) => `last push on ${day}`,
			none: noneWords(candidate, "nothing was pushed")
		}));
	}
	return checks;
}
const TOO_MANY_RELEASES = {
	kind: "unknown",
	why: "it has more releases than were read, and the oldest have no such tag"
};
function checkFirstRelease(asked, candidate) {
	const { tag = void 0, "min-age": age = void 0 } = asked === true ? {} : asked;
	const latest = age === void 0 ? void 0 : dayBefore(candidate.today, age);
	const matches = tag === void 0 ? () => true : globMatcher([tag]);
	const what = tag === void 0 ? "a release" : `a release with a tag such as ${tag}`;
	const first = repositoryFact(candidate, ({ releases, incomplete }) => {
		if (releases.kind !== "known") return releases;
		const oldest = releases.value.filter((one) => matches(one.tag)).toSorted((a, b) => a.day < b.day ? -1 : 1).at(0);
		if (!oldest && incomplete?.includes("releases")) return TOO_MANY_RELEASES;
		return oldest ? {
			kind: "known",
			value: oldest
		} : { kind: "none" };
	});
	return factCheck(first, {
		id: "first-release",
		expected: latest === void 0 ? what : `${what} made on or before ${latest}`,
		isMet: ({ day }) => latest === void 0 || day <= latest,
		describe: ({ tag, day }) => `first release ${tag} on ${day}`,
		none: noneWords(candidate, tag === void 0 ? "no release" : "no release with such a tag")
	});
}
function checkLicense(allowed, candidate) {
	return factCheck(repositoryFact(candidate, ({ license }) => license), {
		id: "license",
		expected: allowed === "any" ? "a license" : `one of the licenses ${enumerate(allowed, "or")}`,
		isMet: (license) => isAllowedLicense(license, allowed),
		describe: (license) => license === "NOASSERTION" ? "a license that its host does not recognize" : license,
		none: noneWords(candidate, "no license")
	});
}
function checkArchived(candidate) {
	return factCheck(repositoryFact(candidate, ({ isArchived }) => isArchived), {
		id: "archived",
		expected: "a repository that is not archived",
		isMet: (isArchived) => !isArchived,
		describe: (isArchived) => isArchived ? "the repository is archived" : "not archived",
		none: noneWords(candidate, "not archived"),
		isMetByNone: true
	});
}
function checkFork(candidate) {
	return factCheck(repositoryFact(candidate, ({ isFork }) => isFork), {
		id: "fork",
		expected: "a repository that is not a fork",
		isMet: (isFork) => !isFork,
		describe: (isFork) => isFork ? "the repository is a fork" : "not a fork",
		none: noneWords(candidate, "not a fork"),
		isMetByNone: true
	});
}
function checkContributors(least, candidate) {
	const { repository } = candidate.facts ?? {};
	const isLeast = repository?.kind === "known" && (repository.value.incomplete ?? []).includes("contributors");
	return factCheck(repositoryFact(candidate, ({ contributors }) => contributors), {
		id: "contributors",
		expected: `at least ${amount(least, "contributor")}`,
		isMet: (count) => count >= least || (isLeast ? "unknown" : false),
		describe: (count) => `${amount(count, "contributor")}${isLeast ? " or more" : ""}`,
		none: noneWords(candidate, "no contributors")
	});
}
function checkTopics(wanted, candidate) {
	const missingIn = (topics) => {
		const known = new Set(topics.map((topic) => topic.toLowerCase()));
		return wanted.filter((topic) => !known.has(topic.toLowerCase()));
	};
	return factCheck(repositoryFact(candidate, ({ topics }) => topics), {
		id: "topics",
		expected: `the ${wanted.length === 1 ? "topic" : "topics"} ${enumerate(wanted)}`,
		isMet: (topics) => missingIn(topics).length === 0,
		describe: (topics) => {
			const missing = missingIn(topics);
			if (missing.length === 0) return `${number(topics.length)} topics, with these`;
			return `the ${missing.length === 1 ? "topic" : "topics"} ${enumerate(missing)} ${missing.length === 1 ? "is" : "are"} missing`;
		},
		none: noneWords(candidate, "no topics")
	});
}

// src/admission/requirements/sections.ts
/** Stands for the `/` of a title, which is no border between titles; a letter that nobody types. */
const SLASH = "";
/**
* The first block whose sections match the titles of an entry's headings, from the second level
* down. One without `sections` is for all.
*/
function blockFor(blocks, titles) {
	return blocks.find(({ sections }) => sections === void 0 || matchesTitles(sections, titles));
}
function matchesTitles(globs, titles) {
	if (titles.length === 0) return globs.every((glob) => glob === "**" || glob.startsWith("!"));
	const withSlash = titles.filter((title) => title.includes("/"));
	const adapted = globs.map((glob) => {
		let written = glob;
		for (const title of withSlash) written = written.replaceAll(title, title.replaceAll("/", SLASH));
		return written;
	});
	return globMatcher(adapted)(titles.map((title) => title.replaceAll("/", SLASH)).join("/"));
}

// src/admission/requirements/words.ts
/** Words of others' texts, compared as a reader sees them. */
/** Made when it is first needed: most runs ask for no length. */
let segmenter;
/** The number of characters as a reader counts them: an emoji or a letter with its accent is one. */
function characterCount(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	let count = 0;
	for (const _ of segmenter.segment(text)) count++;
	return count;
}
/** Folds what is not seen as a difference: case, the form of accents, runs of white space. */
function fold(text) {
	return text.normalize("NFKC").toLowerCase().split(/\s/).filter(Boolean).join(" ");
}
/** Letters of all scripts, digits, and what names are written with: `C++`, `C#`, `snake_case`. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_+#]/u;
/**
* The first of the words that stands in a text as a whole word, in any case. One with a `*` is a
* pattern for the whole text: `* API` is a text that ends with this word.
*/
function findWord(text, words) {
	const folded = fold(text);
	return words.find((word) => word.includes("*") ? matchesWhole(folded, fold(word).split("*")) : hasWord(folded, fold(word)));
}
/** @param parts what stands between the `*` of a pattern; at least two */
function matchesWhole(folded, parts) {
	const [first = "", ...rest] = parts;
	const last = rest.pop() ?? "";
	const end = folded.length - last.length;
	if (!folded.startsWith(first) || !folded.endsWith(last)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = folded.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= end;
}
/** Whether a text begins with some words, whatever the case and the signs around them. */
function startsWithWords(text, words) {
	const [folded, start] = [trimSigns(fold(text)), fold(words)];
	return start !== "" && folded.startsWith(start) && !isWordAt(folded, start.length);
}
/** @param folded both are */
function hasWord(folded, word) {
	if (word === "") return false;
	for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) if ((!isWordAt(word, 0) || !isWordAt(folded, at - 1)) && !isWordAt(folded, at + word.length)) return true;
	return false;
}
/** Whether the character at an index, or around it where it is a half of a pair, is of a word. */
function isWordAt(text, index) {
	if (index < 0 || index >= text.length) return false;
	const code = text.charCodeAt(index);
	const isLowHalf = code >= 56320 && code <= 57343;
	return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(isLowHalf ? index - 1 : index) ?? 0));
}
function trimSigns(text) {
	let start = 0;
	while (start < text.length && !isWordAt(text, start)) start++;
	return text.slice(start);
}

// src/admission/requirements/shape.ts
/** The requirements on what the entry's line and section hold. */
function checkShape(requirements, { entry }) {
	const { links = [], columns = [], "section-size": size } = requirements;
	return [
		...links.map((target) => checkLink(target, entry)),
		...columns.flatMap((column) => checkColumn(column, entry)),
		...size ? checkSectionSize(size, entry) : []
	];
}
const LINK_NOUNS = {
	repository: "a link to its repository",
	paper: "a link to its paper",
	website: "a link to its website",
	documentation: "a link to its documentation"
};
function checkLink(target, { links }) {
	const isThere = links.some((link) => leadsTo(link, target));
	const noun = LINK_NOUNS[target];
	return lineCheck(`links.${target}`, isThere, {
		actual: isThere ? noun : `no ${noun.slice(2)}`,
		expected: noun,
		advice: message`${noun.replace("a link", "A link")} is missing. Add it.`
	});
}
/** Hosts that show nothing but documentation. */
const DOCUMENTATION_HOST = /^(?:docs?|documentation|wiki)\.|\.readthedocs\.(?:io|org)$|^(?:docs\.rs|pkg\.go\.dev|godoc\.org|rubydoc\.info|hexdocs\.pm|javadoc\.io)$/;
const DOCUMENTATION_PATH = /\/(?:docs?|documentation|wiki|manual|guide)(?:\/|$)/i;
const DOCUMENTATION_WORDS = [
	"docs",
	"doc",
	"documentation",
	"manual",
	"guide",
	"文档"
];
function leadsTo({ url, text }, target) {
	const address = URL.parse(url);
	if (!address || !/^https?:$/.test(address.protocol)) return false;
	const identity = identify(url) ?? "";
	const isRepository = repositoryOf(url) !== void 0;
	const { hostname, pathname } = address;
	const isDocumentation = DOCUMENTATION_HOST.test(hostname) || DOCUMENTATION_PATH.test(pathname) || findWord(text, DOCUMENTATION_WORDS) !== void 0;
	switch (target) {
		case "repository": return isRepository;
		case "paper": return isPaper(identity);
		case "documentation": return isDocumentation;
		case "website": return !isRepository && !isPaper(identity);
	}
}
/** Only where its table has the column: `column-names` reports one that is missing. */
function checkColumn(column, { cells }) {
	const name = Object.keys(cells ?? {}).find((name) => name.toLowerCase() === column.toLowerCase());
	if (!cells || name === void 0) return [];
	const text = cells[name]?.trim() ?? "";
	return [lineCheck(`columns.${column}`, text !== "", {
		actual: text === "" ? "empty" : "filled",
		expected: `a value in the column ${column}`,
		advice: message`The column ${quote(column)} is empty; this list asks for a value in it.`
	})];
}
function checkSectionSize({ min, max }, { sectionSize }) {
	const actual = `a section of ${amount(sectionSize, "entry", "entries")}`;
	const has = message`The section has ${amount(sectionSize, "entry", "entries")} with this change`;
	const check = (id, isMet, bound, advice) => ({
		...lineCheck(`section-size.${id}`, isMet, {
			actual,
			expected: `a section of ${bound}`,
			advice: message`${has}; this list asks for ${bound}. ${advice}`
		}),
		isInLine: false
	});
	return [...min === void 0 ? [] : [check("min", sectionSize >= min, `at least ${amount(min, "entry", "entries")}`, "Choose another section.")], ...max === void 0 ? [] : [check("max", sectionSize <= max, `at most ${amount(max, "entry", "entries")}`, "Choose another section, or divide this one.")]];
}

// src/admission/requirements/text.ts
/** The requirements on the entry's name. */
function checkName(asked, candidate) {
	if (!asked) return [];
	const { title } = candidate.entry;
	const { max, avoid, equals } = asked;
	return [
		...max === void 0 ? [] : [checkMost(title, max, "name")],
		...avoid === void 0 ? [] : [checkAvoided(title, avoid, "name")],
		...equals === "repository" ? [checkRepositoryName(candidate)] : [],
		...equals === "package" ? [checkPackageName(candidate)] : []
	];
}
/** The requirements on the entry's description. */
function checkDescription(asked, { entry: { title, description } }) {
	if (!asked) return [];
	const { min, max, avoid, "repeats-name": repeatsName } = asked;
	return [
		...min === void 0 ? [] : [checkLeast(description, min)],
		...max === void 0 ? [] : [checkMost(description, max, "description")],
		...avoid === void 0 ? [] : [checkAvoided(description, avoid, "description")],
		...repeatsName === void 0 ? [] : [checkStart(description, title)]
	];
}
function checkLeast(description, min) {
	const count = characterCount(description);
	const expected = `at least ${amount(min, "character")}`;
	const found = count === 0 ? "no description" : `a description of ${amount(count, "character")}`;
	return lineCheck("description.min", count >= min, {
		actual: found,
		expected: `a description of ${expected}`,
		advice: count === 0 ? message`The description is missing; this list asks for ${expected}.` : message`The description has ${amount(count, "character")}; this list asks for ${expected}.`
	});
}
function checkMost(text, max, part) {
	const count = characterCount(text);
	const expected = `at most ${amount(max, "character")}`;
	return lineCheck(`${part}.max`, count <= max, {
		actual: `a ${part} of ${amount(count, "character")}`,
		expected: `a ${part} of ${expected}`,
		advice: message`The ${part} has ${amount(count, "character")}; this list asks for ${expected}.`
	});
}
function checkAvoided(text, words, part) {
	const found = findWord(text, words);
	const isPattern = found?.includes("*") === true;
	return lineCheck(`${part}.avoid`, found === void 0, {
		actual: found === void 0 ? "none of these words" : `“${truncate(isPattern ? text : found)}” in the ${part}`,
		expected: `a ${part} without ${words.map((word) => `“${truncate(word)}”`).join(", ")}`,
		advice: isPattern ? message`The ${part} ${quote(truncate(text))} has the form ${code(truncate(found))}, which this list does not use. Change it.` : message`This list asks for a ${part} without the word ${quote(truncate(found ?? ""))}. Leave it out.`
	});
}
function checkStart(description, title) {
	const repeats = startsWithWords(description, title);
	return lineCheck("description.repeats-name", !repeats, {
		actual: repeats ? "begins with the name" : "does not begin with the name",
		expected: "a description that does not begin with the name",
		advice: message`The description begins with the name again. Leave the name out of it.`
	});
}
function checkRepositoryName(candidate) {
	const { entry, facts } = candidate;
	const linked = entry.links.map(({ url }) => repositoryOf(url)).find((one) => one !== void 0);
	const known = facts?.repository.kind === "known" ? [facts.repository.value.name] : [];
	const names = [...linked ? [linked.name] : [], ...known];
	if (names.length === 0) {
		const fact = facts?.repository ?? { kind: "none" };
		return { ...factCheck(fact, {
			id: "name.equals",
			expected: "the name of the repository",
			none: "no repository is linked",
			isMet: () => false,
			describe: ({ name }) => name
		}) };
	}
	return checkEqual(entry.title, names, "repository");
}
function checkPackageName({ entry, facts }) {
	const found = facts?.package ?? {
		kind: "unknown",
		why: "no service was asked"
	};
	if (found.kind === "known") return checkEqual(entry.title, [found.value.name], "package");
	return factCheck(found, {
		id: "name.equals",
		expected: "the name of the package",
		isMet: () => false,
		describe: ({ name }) => name,
		none: "no package is linked, nor named by the repository"
	});
}
/** Whether a name is one of `owner/name`, or its last part. */
function checkEqual(title, names, what) {
	const own = names.map((name) => name.slice(name.lastIndexOf("/") + 1));
	const isSame = [...own, ...names].some((name) => fold(name) === fold(title));
	const [expected = ""] = own;
	return lineCheck("name.equals", isSame, {
		actual: `“${truncate(title)}”`,
		expected: `the name of the ${what}, “${truncate(expected)}”`,
		advice: message`This list asks for the name of the ${what}. Write ${quote(truncate(expected))} instead of ${quote(truncate(title))}.`
	});
}

// src/admission/requirements/check-entry.ts
/**
* What the policy asks of an entry, and whether it is met: nothing where no block is for its section.
* @param facts absent where no service was asked: what needs them is then not known
* @param today an ISO date, from which durations are counted back
*/
function checkEntry(entry, facts, { policy, severity, today }) {
	const candidate = {
		entry,
		facts,
		today
	};
	const resultsOf = (blocks, resultSeverity) => {
		const { path, line, title, identity } = entry;
		const block = blockFor(blocks, entry.sections);
		if (!block) return [];
		const { "any-of": alternatives, sections: _, ...requirements } = block;
		return [...alternatives ? [checkAlternatives(alternatives, candidate)] : [], ...checkAll(requirements, candidate)].map((check) => ({
			...check,
			entry: {
				path,
				line,
				title,
				identity
			},
			severity: resultSeverity
		}));
	};
	return [...resultsOf(policy.require, severity), ...resultsOf(policy.advise, "info")];
}
function checkAll(requirements, candidate) {
	return [
		...checkRepository(requirements, candidate),
		...checkDownloads(requirements.downloads, candidate),
		...checkName(requirements.name, candidate),
		...checkDescription(requirements.description, candidate),
		...checkShape(requirements, candidate)
	];
}
/** Met if one alternative is, failed if all are, otherwise unknown. */
function checkAlternatives(alternatives, candidate) {
	const checks = alternatives.map((one) => together(checkAll(one, candidate)));
	const met = checks.find(({ status }) => status === "met");
	const open = checks.filter(({ status }) => status === "unknown");
	const status = met ? "met" : open.length > 0 ? "unknown" : "failed";
	const shown = met ? [met] : open.length > 0 ? open : checks;
	const actual = enumerate([...new Set(shown.map((one) => one.actual))]);
	const expected = joinAlternatives(checks.map((one) => one.expected));
	return {
		id: "any-of",
		status,
		actual,
		expected,
		message: status === "failed" ? message`${capitalized(actual)}; this list asks for ${expected}.` : [],
		isInLine: checks.every(({ isInLine }) => isInLine)
	};
}
/** "at least 50 stars, or 2,000 downloads a month". */
function joinAlternatives([first = "", ...others]) {
	const shared = "at least ";
	const isShared = first.startsWith(shared);
	return [first, ...others.map((one) => isShared && one.startsWith(shared) ? one.slice(9) : one)].join(", or ");
}
/** One alternative with several requirements: all must hold. One that asks nothing here is met. */
function together(checks) {
	const failed = checks.filter(({ status }) => status === "failed");
	const open = checks.filter(({ status }) => status === "unknown");
	const [status, shown] = failed.length > 0 ? ["failed", failed] : open.length > 0 ? ["unknown", open] : ["met", checks];
	return {
		status,
		actual: enumerate([...new Set(shown.map(({ actual }) => actual))]),
		expected: enumerate(checks.map(({ expected }) => expected)),
		isInLine: shown.some(({ isInLine }) => isInLine)
	};
}

// src/admission/admit.ts
/** Checks a change against the list's policy: each added entry, then the pull request itself. */
function admit(input) {
	const { changes, policy, pullRequest, listPaths, today, match } = input;
	const { added } = changes;
	const facts = added.map(input.factsOf);
	const entries = added.map((entry, index) => policy ? checkEntry(entry, facts[index], {
		...policy,
		today
	}) : []);
	const rules = pullRequest ? checkPullRequest(pullRequest.settings, {
		text: pullRequest.text,
		changes,
		listPaths,
		match
	}) : [];
	const days = new Set(facts.flatMap((one) => one && isAnswered(one) ? [one.day] : []));
	return {
		kind: kindOf(changes),
		added,
		entries,
		rules,
		status: statusOf(entries, rules),
		askedOn: [...days].sort()
	};
}
function isAnswered({ repository, package: found }) {
	return repository.kind === "known" || found.kind === "known";
}
/** Advice does not count. */
function statusOf(entries, rules) {
	const asked = entries.map((results) => results.filter(counts));
	const all = [...asked.flat(), ...rules.filter(counts)];
	if (all.some(({ status }) => status === "failed")) return "failed";
	if (all.some(({ status }) => status === "unknown")) return "unknown";
	if (all.length === 0 || entries.length === 0) return "none";
	return asked.every((results) => results.length > 0) ? "met" : "unknown";
}
/** Whether a result is more than advice, and was asked of this change. */
function counts({ severity, status }) {
	return severity !== "info" && status !== "skipped";
}
/** The results of entries and pull request. */
function resultsOf$1({ entries, rules }) {
	return [...entries.flat(), ...rules];
}

// src/report/order.ts
/** Errors, then warnings, then infos; within each the order stays. */
function mostSevereFirst(findings) {
	return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
/** The findings to show: those that the base does not have. */
function newFindings(findings) {
	return findings.filter((finding) => finding.new);
}
/** The number of findings of each severity. */
function countSeverities(findings) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}

// src/report/build.ts
function textsOf(files) {
	return new Map(files.map(({ path, text }) => [path, text]));
}
/**
* Makes the report of files: files stay in their order, findings are ordered by place.
*
* @param configurations their findings are the last; they are no files of the report
*/
function toReport(files, failOn, links = [], configurations = []) {
	const findings = [...files, ...configurations].flatMap((file) => file.messages.map((message) => toFinding(file.path, message)).sort(byPlace));
	const counts = countSeverities(newFindings(findings));
	return {
		version: 1,
		files: files.map(sizeOf),
		findings,
		links: [...links],
		counts,
		outcome: fails(counts, failOn) ? "fail" : "pass"
	};
}
/** A report with the requirements of a pull request; those that are unknown never fail it. */
function withRequirements(report, admission, failOn) {
	const results = resultsOf$1(admission);
	const failed = results.filter(({ status }) => status === "failed");
	const isFailing = fails(countSeverities(failed), failOn);
	return {
		...report,
		pullRequest: {
			kind: admission.kind,
			requirements: results.map(({ id, entry, status, actual, expected, severity }) => ({
				id,
				...entry && { entry: {
					path: entry.path,
					line: entry.line,
					title: entry.title
				} },
				status,
				actual,
				expected,
				severity
			}))
		},
		outcome: isFailing ? "fail" : report.outcome
	};
}
function sizeOf({ path, holds }) {
	const { tables, rows, entries, links } = holds ?? {
		tables: 0,
		rows: 0,
		entries: 0,
		links: 0
	};
	return {
		path,
		tables,
		rows,
		entries,
		links
	};
}
function toFinding(path, message) {
	const rule = message.ruleId ?? message.source ?? "unknown";
	const cause = causeOf(message);
	return {
		rule,
		severity: severityOf(message),
		message: message.reason,
		parts: message.parts ?? [text(message.reason)],
		path,
		...placeOf(message),
		key: message.key ?? keyOf(rule, [message.reason]),
		new: message.isNew,
		...message.titleKey && { titleKey: message.titleKey },
		...message.ignoreMatch && { ignoreMatch: message.ignoreMatch },
		...message.isOffLine && { isOffLine: true },
		...message.url && { url: message.url },
		...message.expected && { expected: [...message.expected] },
		...cause && { related: [{
			path,
			...cause
		}] },
		...message.fix && { fix: {
			kind: message.fixKind ?? "suggestion",
			range: [...message.fix.range],
			text: message.fix.text
		} }
	};
}
/** A message without a place is about the whole file: it gets the start. */
function placeOf({ place }) {
	const start = (place && "start" in place ? place.start : place) ?? {
		line: 1,
		column: 1
	};
	const end = place && "end" in place ? place.end : start;
	return {
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function causeOf({ cause }) {
	if (!cause?.place) return;
	const { line } = "start" in cause.place ? cause.place.start : cause.place;
	return {
		line,
		message: cause.reason
	};
}
function byPlace(a, b) {
	return a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function fails(counts, failOn) {
	if (failOn === "never") return false;
	return counts.error > 0 || failOn === "warning" && counts.warning > 0;
}

// src/report/text/message.ts
/** Code points of a message to show: titles in it may have any length. */
const MAX_MESSAGE_LENGTH = 600;
/** A message for reading: on one line, neighboring texts joined, and cut where it is too long. */
function truncateMessage(parts, maxLength = MAX_MESSAGE_LENGTH) {
	const kept = [];
	let left = maxLength;
	for (const part of parts) {
		if (left <= 0) break;
		const words = part.kind === "place" ? placeText(part) : truncate(oneLine(part.text), left);
		left -= words.length;
		const last = kept.at(-1);
		if (part.kind === "place") kept.push(part);
		else if (part.kind === "text" && last?.kind === "text") last.text += words;
		else kept.push({
			...part,
			text: words
		});
	}
	return kept;
}
/** As `flatten`, but blanks at the ends stay: they are between parts. */
function oneLine(text) {
	return text.replace(/\s+/g, " ");
}
/** A message as plain text for reading. @param maxLength in code points */
function messageText(parts, maxLength) {
	return plainText(truncateMessage(parts, maxLength)).trim();
}
/** Related places that the message itself does not name. */
function unmentionedPlaces({ parts, related = [], path }) {
	const named = parts.flatMap((part) => part.kind === "place" ? [{
		path,
		...part
	}] : []);
	return related.filter((other) => !named.some((place) => covers(place, other)));
}
/** Whether a named place covers the first line of another. */
function covers({ path, line, endLine = line }, other) {
	return path === other.path && line <= other.line && other.line <= endLine;
}
/**
* The texts expected at the place that the message itself does not show; none where one has several
* lines or more than `maxLength` code points. To expect nothing is no text.
*/
function unmentionedFixes({ parts, expected = [] }, maxLength) {
	const shown = new Set(parts.flatMap((part) => part.kind === "code" || part.kind === "quote" ? [part.text] : []));
	const fixes = expected.filter((text) => text !== "" && !shown.has(text));
	const isReadable = (text) => truncate(text, maxLength) === text && !/[\r\n]/.test(text);
	return fixes.every(isReadable) ? fixes : [];
}

// src/report/sarif/rules.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** GitHub sorts by these words. */
const PROBLEM_SEVERITIES = {
	error: "error",
	warning: "warning",
	info: "recommendation"
};
/** All our rules, whatever was found, and the others that the findings name. */
function describeRules(findings) {
	const ours = rules.map(({ meta: { id, severity: [usual, other = "warning"], description } }) => {
		const url = documentationUrl(id);
		const markdown = `${description}\n\n[How it works, by example](${url})`;
		return {
			...describe(id, description, url, usual === "off" ? other : usual, usual !== "off"),
			help: {
				text: `${description} See ${url}`,
				markdown
			}
		};
	});
	const known = new Set(ours.map(({ id }) => id));
	const others = new Map(findings.toReversed().map((finding) => [finding.rule, finding]));
	const foreign = Array.from(others.values(), ({ rule, severity, url }) => {
		return describe(rule, rule === "unreadable-file" ? "A file that could not be read." : `remark-lint’s ${rule}.`, url, severity);
	});
	return [...ours, ...foreign.filter(({ id }) => !known.has(id)).reverse()];
}
function describe(id, text, url, severity, enabled = true) {
	return {
		id,
		shortDescription: { text },
		fullDescription: { text },
		help: { text: url === void 0 ? text : `${text} See ${url}` },
		...url !== void 0 && { helpUri: url },
		defaultConfiguration: {
			enabled,
			level: LEVELS[severity]
		},
		properties: {
			precision: "high",
			"problem.severity": PROBLEM_SEVERITIES[severity]
		}
	};
}

// src/report/sarif/results.ts
/** Code units of an edit; one that moves a row has all lines between the two places. */
const MAX_EDIT_LENGTH = 2e4;
/** GitHub keeps so many locations of a result. */
const MAX_RELATED = 100;
const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/;
/** Findings as results in their order, one by one, so that the caller can stop at a limit. */
function* resultsOf(findings, rules, { texts, hasBase, hasCheckout }) {
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const places = new Map(Array.from(texts, ([path, text]) => [path, location(text)]));
	const counts = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, severity, path, key } = finding;
		const same = JSON.stringify([path, key]);
		const count = (counts.get(same) ?? 0) + 1;
		counts.set(same, count);
		const fixes = fixesOf(finding, places.get(path));
		const related = relatedOf(finding);
		yield {
			ruleId: rule,
			ruleIndex: indexes.get(rule),
			level: LEVELS[severity],
			message: messageOf(finding, related),
			locations: [{ physicalLocation: {
				artifactLocation: fileOf(path),
				region: regionOf(finding)
			} }],
			...related.length > 0 && { relatedLocations: related.map(locationOf) },
			partialFingerprints: {
				"awesomeKeeperKey/v1": key,
				...!hasCheckout && { primaryLocationLineHash: `${hashOf(key)}:${count}` }
			},
			...hasBase && { baselineState: "new" },
			...fixes.length > 0 && { fixes }
		};
	}
}
/** The key's own hash, behind the rule's id. */
function hashOf(key) {
	return key.slice(key.lastIndexOf(":") + 1);
}
/** The related places, and others that the message names. */
function relatedOf({ parts, related = [], path }) {
	const places = [...related];
	for (const part of parts) {
		if (part.kind !== "place") continue;
		const { kind: _, ...place } = {
			path,
			...part
		};
		if (!places.some((other) => covers(place, other))) places.push(place);
	}
	return places.slice(0, MAX_RELATED);
}
/** GitHub shows a related place only where the message links its id. */
function messageOf(finding, related) {
	const parts = truncateMessage(finding.parts);
	if (related.length === 0) return { text: literal(plainText(parts)) };
	const words = parts.map((part) => {
		const words = escapeBrackets(visible(plainText([part])));
		if (part.kind !== "place") return words;
		const index = related.findIndex((other) => covers({
			path: finding.path,
			...part
		}, other));
		return index < 0 ? words : `[${words}](${index + 1})`;
	});
	const [unmentioned] = unmentionedPlaces(finding);
	const id = unmentioned ? related.indexOf(unmentioned) + 1 : 0;
	const see = unmentioned && id > 0 ? ` (see [line ${unmentioned.line}](${id}))` : "";
	return { text: words.join("").trim() + see };
}
/** Plain text in a SARIF message, where only `[…](…)` is markup. */
function literal(text) {
	const words = visible(text).trim();
	return words.includes("](") ? escapeBrackets(words) : words;
}
function escapeBrackets(text) {
	return text.replace(/[\\[\]]/g, "\\$&");
}
function locationOf({ path, line, endLine, message }, index) {
	return {
		id: index + 1,
		physicalLocation: {
			artifactLocation: fileOf(path),
			region: {
				startLine: line,
				...endLine !== void 0 && { endLine }
			}
		},
		...message !== void 0 && { message: { text: literal(truncate(message, 600)) } }
	};
}
function regionOf({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
/** Each fix that a person may choose from. */
function fixesOf(finding, places) {
	const { path, expected = [], fix } = finding;
	const edits = expected.map((text) => ({
		region: regionOf(finding),
		text
	}));
	const [start, end] = fix?.range.map((offset) => places?.toPoint(offset)) ?? [];
	if (fix && start && end) {
		const region = regionOf({
			...start,
			endLine: end.line,
			endColumn: end.column
		});
		edits.push({
			region,
			text: fix.text
		});
	}
	return edits.filter(({ text }) => text.length <= MAX_EDIT_LENGTH).map(({ region: deletedRegion, text }) => {
		const replacements = [{
			deletedRegion,
			insertedContent: { text }
		}];
		return { artifactChanges: [{
			artifactLocation: fileOf(path),
			replacements
		}] };
	});
}
/** A file by its path in the repository; of a file elsewhere only the name, which is no secret. */
function fileOf(path) {
	const parts = path.split(WINDOWS_DRIVE.test(path) ? /[\\/]/ : "/");
	return {
		uri: (parts.includes("..") || path.startsWith("/") || WINDOWS_DRIVE.test(path) ? parts.slice(-1) : parts.filter((part) => part !== ".")).map((part) => encodeURIComponent(part.toWellFormed())).filter((part) => part !== "").join("/") || "unknown",
		uriBaseId: "%SRCROOT%"
	};
}

// src/report/sarif/log.ts
/** GitHub rejects more. */
const MAX_RESULTS = 25e3;
/** UTF-8 bytes of the results. GitHub rejects more than 10 MB after gzip. */
const MAX_BYTES = 8e6;
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/**
* A report's new findings as SARIF 2.1.0 for GitHub's code scanning and for editors. GitHub ignores
* `baselineState`, so findings of the base are left out; on a branch it would take them for fixed.
* Beyond GitHub's limits the most severe are kept, and a notification counts the rest.
* @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
*/
function toSarif(report, options) {
	const findings = newFindings(report.findings);
	const rules = describeRules(findings);
	const results = withinLimits(resultsOf(mostSevereFirst(findings), rules, options));
	const run = {
		tool: { driver: {
			name: "Awesome Keeper",
			version: options.version,
			semanticVersion: options.version,
			informationUri: PROJECT_URL,
			rules
		} },
		automationDetails: { id: categoryOf(options.id) },
		columnKind: "utf16CodeUnits",
		...notesOf(findings.length - results.length),
		results
	};
	return safeJson({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	});
}
/** GitHub's category is the part before the last slash; logs of one category replace each other. */
function categoryOf(id = "") {
	return id === "" ? "awesome-keeper/" : `awesome-keeper/${encodeURIComponent(id.toWellFormed())}/`;
}
function withinLimits(results) {
	const kept = [];
	let bytes = 0;
	for (const result of results) {
		bytes += Buffer.byteLength(JSON.stringify(result));
		if (kept.length === MAX_RESULTS || bytes > MAX_BYTES) break;
		kept.push(result);
	}
	return kept;
}
function notesOf(left) {
	if (left === 0) return {};
	return { invocations: [{
		executionSuccessful: true,
		toolExecutionNotifications: [{
			level: "warning",
			message: { text: `Left out: ${amount(left, "more finding")}, because GitHub rejects larger files. The JSON report has all.` }
		}]
	}] };
}

// src/text/fit.ts
/** Fills a text of limited size with items, the most important first. */
var SizeBudget = class {
	#left;
	#sizeOf;
	/** @param sizeOf in the unit of `size`; newlines between items are counted besides */
	constructor(size, sizeOf) {
		this.#left = size;
		this.#sizeOf = sizeOf;
	}
	/** The first items that fit, and how many are left over. */
	take(items, render) {
		const taken = [];
		for (const item of items) {
			const text = render(item);
			const size = this.#sizeOf(text) + 2;
			if (size > this.#left) break;
			this.#left -= size;
			taken.push({
				item,
				text
			});
		}
		return {
			taken,
			left: items.length - taken.length
		};
	}
};

// src/report/markdown/places.ts
/** Code points of a path to show. */
const MAX_NAME_LENGTH = 100;
/** Code units of a path to link: no list has a longer one. */
const MAX_LINKED_LENGTH = 500;
/** The name of a place, with a link to its lines where the commit is known. */
function placeMarkdown(place, { commit, file }) {
	const { path, line } = place;
	const label = path === file ? `line ${line}` : codeSpan(`${truncate(path, MAX_NAME_LENGTH)}:${line}`);
	const url = placeUrl(place, commit);
	return url === void 0 ? label : link(label, url);
}
/** The address of lines at a commit; nothing without one, or where the path is too long. */
function placeUrl(place, commit) {
	return commit && place.path.length <= MAX_LINKED_LENGTH ? lineUrl(commit, place) : void 0;
}
/** The name of a whole file, with a link to it where the commit is known. */
function fileMarkdown(path, commit) {
	const label = codeSpan(path, MAX_NAME_LENGTH);
	return commit && path.length <= MAX_LINKED_LENGTH ? link(label, fileUrl(commit, path)) : label;
}
/** The address of lines of a file on GitHub, which shows Markdown source only with `plain=1`. */
function lineUrl(commit, { path, line, endLine = line }) {
	const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
	return `${fileUrl(commit, path)}?plain=1#${lines}`;
}
function fileUrl({ serverUrl, repository, headSha }, path) {
	return `${serverUrl}/${repository}/blob/${headSha}/${encodePath(path)}`;
}
/** A path, or a branch's name, as a part of an address. */
function encodePath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

// src/report/markdown/message.ts
/**
* A message as Markdown on one line; nothing in a part can mark up, link, mention or refer.
* @param placeUrl without it places are plain text
*/
function messageMarkdown(parts, placeUrl) {
	const pieces = truncateMessage(parts).map((part) => partMarkdown(part, placeUrl));
	return escapeStart(joinInline(pieces).trim());
}
function partMarkdown(part, placeUrl) {
	switch (part.kind) {
		case "text": return inlineProse(part.text);
		case "code": return codeSpan(part.text);
		case "quote": return `“${plain(part.text)}”`;
		case "place": {
			const { line, endLine, path } = part;
			const lines = endLine === void 0 ? `line ${line}` : `lines ${line} to ${endLine}`;
			const label = path === void 0 ? lines : `${lines} of ${codeSpan(path)}`;
			const url = placeUrl?.(part);
			return url === void 0 ? label : link(label, url);
		}
	}
}

// src/report/markdown/finding.ts
/** Code points of a fix to show. */
const MAX_FIX_LENGTH = 200;
/** Related places to name; a message with more of them names them itself. */
const MAX_PLACES = 3;
/**
* A finding as a bullet, below it places and fixes that the message does not show. The rule links
* to its page by a definition: `ruleDefinitions`.
* @param lead Markdown that the bullet begins with
*/
function findingMarkdown(finding, lead, { commit } = {}) {
	const { rule, url, path } = finding;
	const words = messageMarkdown(finding.parts, (place) => placeUrl({
		path,
		...place
	}, commit));
	const places = unmentionedPlaces(finding).slice(0, MAX_PLACES).map((other) => `See ${placeMarkdown(other, {
		commit,
		file: path
	})}: ${prose(other.message)}`);
	const fixes = unmentionedFixes(finding, MAX_FIX_LENGTH).map((fix) => codeSpan(fix));
	const notes = fixes.length > 0 ? [...places, `Expected: ${enumerate(fixes, "or")}`] : places;
	return [`- ${lead}: ${words} (${url ? ruleLabel(rule) : codeSpan(rule)})`, ...notes.map((note) => `  - ${note}`)].join("\n");
}
/** The links of the rules of findings, for the end of a text. */
function ruleDefinitions(findings) {
	const urls = new Map(findings.flatMap(({ rule, url }) => url ? [[rule, url]] : []));
	const lines = Array.from(urls, ([rule, url]) => `${ruleLabel(rule)}: ${url}`);
	return lines.length > 0 ? [lines.join("\n")] : [];
}
function ruleLabel(rule) {
	return `[${codeSpan(rule)}]`;
}
/** Markdown that opens on a click. @param summary Markdown of ours */
function folded(summary, markdown) {
	return `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}

// src/app/shared/github-access.ts
/**
* Which server a token belongs to, by the variables of GitHub's runner: outside of it to github.com.
* The token of a GitHub Enterprise server is never sent to github.com's API, nor vice versa.
*/
function githubAccess(token, { GITHUB_SERVER_URL: server, GITHUB_GRAPHQL_URL: graphqlUrl }) {
	if (!token) return {};
	const host = server ? URL.parse(server)?.host : "github.com";
	if (host === "github.com") return { githubToken: token };
	const api = graphqlUrl ? URL.parse(graphqlUrl)?.host : void 0;
	if (!host || !graphqlUrl || api !== host && api !== `api.${host}`) return {};
	return { githubServer: {
		host,
		graphqlUrl,
		token
	} };
}

// src/app/shared/report-links.ts
/** The report's links: each URL once, with all its places in the lists. */
function reportLinks(results, lists) {
	const places = /* @__PURE__ */ new Map();
	for (const { path, outline } of lists) for (const { url, line } of outline?.links ?? []) {
		const key = linkKey(url) ?? url;
		const found = places.get(key);
		const last = found?.at(-1);
		if (!found) places.set(key, [{
			path,
			line
		}]);
		else if (last?.path !== path || last.line !== line) found.push({
			path,
			line
		});
	}
	return Array.from([...results.values()].filter(({ isCompanion }) => !isCompanion), ({ url, failing: _, missingFragments: __, metadata: ___, page: ____, ...result }) => ({
		url: withoutCredentials(url),
		...result,
		places: places.get(url) ?? []
	}));
}

// src/app/shared/unused-ignores.ts
/**
* The ignores of a configuration that have expired, or that no list needs any more.
*
* @param lists what was checked
* @param isWhole whether these are all lists of the configuration
* @param today an ISO day
*/
function unusedIgnores({ path, text, config }, lists, { isWhole, today }) {
	const { id } = unused_ignore_default.meta;
	const { severity = "info" } = readSetting(config.rules[id]);
	const used = new Set(lists.flatMap((list) => list.usedIgnores ?? []));
	const isKnown = isWhole && lists.every(({ usedIgnores }) => usedIgnores !== void 0);
	const yaml = readYaml(text.replace(/^\uFEFF/, ""));
	const messages = [];
	const { ignore: written = [] } = yaml.value ?? {};
	const own = severity === "off" ? [] : config.ignore.slice(0, written.length);
	for (const [index, ignore] of own.entries()) {
		const { until, rules, match = "", file = "" } = ignore;
		const isExpired = until !== void 0 && until < today;
		if (!isExpired && (!isKnown || used.has(ignore))) continue;
		const parts = isExpired ? message`This ignore expired on ${code(until)}; it can go.` : message`No finding matches this ignore any more; it can go.`;
		const place = yaml.pointOf(yaml.offsetOf(["ignore", index], "value"));
		const finding = new VFileMessage(plainText(parts), {
			place,
			ruleId: id,
			source: "remark-lint"
		});
		if (severity !== "off") finding.fatal = FATAL[severity];
		const found = {
			parts,
			key: keyOf(id, [
				...rules,
				match,
				...file === "" ? [] : [file]
			]),
			url: documentationUrl(id)
		};
		messages.push(toPlainMessage(Object.assign(finding, found), true));
	}
	return {
		path,
		text,
		holds: void 0,
		messages
	};
}

// src/admission/unmet.ts
/** The requirements that entries do not meet, by the path of their list: the rule reports them as findings. */
function unmetByPath(results) {
	const unmet = results.flatMap(({ entry, status, id, severity, message, isInLine }) => {
		if (!entry || status !== "failed") return [];
		const { path, line, identity } = entry;
		return [{
			path,
			id,
			line,
			identity,
			severity,
			message,
			isInLine
		}];
	});
	const byPath = Map.groupBy(unmet, ({ path }) => path);
	return new Map(Array.from(byPath, ([path, all]) => [path, all.map(({ path: _, ...one }) => one)]));
}
/**
* An admission in which the requirements are skipped whose findings the list ignores.
* @param reported by path the keys of the findings that are left, of each list that could be linted
*/
function withoutIgnored(admission, reported) {
	const skip = (result) => {
		const { entry, status, id } = result;
		if (!entry || status !== "failed") return result;
		const key = keyOf(entry_requirements_default.meta.id, [entry.identity, id]);
		if (reported.get(entry.path)?.has(key) ?? true) return result;
		return {
			...result,
			status: "skipped",
			actual: "ignored by this list",
			message: []
		};
	};
	const entries = admission.entries.map((results) => results.map(skip));
	const rules = admission.rules.map(skip);
	return {
		...admission,
		entries,
		rules,
		status: statusOf(entries, rules)
	};
}

// src/admission/needs.ts
/** Requirements that the host of the repository answers together. */
const OF_REPOSITORY = [...[
	"stars",
	"min-age",
	"pushed-within",
	"license",
	"archived",
	"fork",
	"topics"
]];
/** Requirements that cost a request of their own. */
const EXTRA = {
	contributors: "contributors",
	"first-release": "releases",
	downloads: "downloads"
};
/** What to ask services about entries: only what the policy asks of them, so that nothing else costs a request. */
function neededFacts(policy, entries) {
	return entries.flatMap((entry, index) => {
		const asked = [policy.require, policy.advise].flatMap((all) => blockFor(all, entry.sections) ?? []).flatMap(alternativesOf);
		const extras = new Set(asked.flatMap(extrasOf));
		return extras.size > 0 || asked.some(asksRepository) ? [{
			entry: index,
			urls: entry.links.map(({ url }) => url),
			extras
		}] : [];
	});
}
function alternativesOf(block) {
	return [block, ...block["any-of"] ?? []];
}
function asksRepository(requirements) {
	return OF_REPOSITORY.some((key) => requirements[key] !== void 0) || requirements.name?.equals === "repository";
}
function extrasOf(requirements) {
	return [...Object.keys(EXTRA).filter((key) => requirements[key] !== void 0).map((key) => EXTRA[key]), ...requirements.name?.equals === "package" ? ["downloads"] : []];
}

// src/app/shared/entry-policy.ts
/** What the configuration asks of entries, where the rule is on. */
function entryPolicyOf({ rules }) {
	const given = rules[entry_requirements_default.meta.id];
	const { severity = "error", options } = readSetting(given ?? "off");
	if (severity === "off") return;
	const { require = [], advise = [], existing = false } = options ?? {};
	return {
		policy: {
			require,
			advise,
			existing
		},
		severity
	};
}

// src/lint/fix.ts
/** The safe edit of a message, if it has one. */
function safeFix(message) {
	if (message.fixKind !== "safe") return;
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
* The messages whose safe fixes can be applied together, with their edits, in the order of the text.
* Of two that overlap the first in the text is chosen; the other one stays a finding.
*/
function safeFixes(messages) {
	const offered = messages.flatMap((message) => {
		const fix = safeFix(message);
		return fix ? [{
			message,
			fix
		}] : [];
	}).sort((a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1]);
	let at = 0;
	let last;
	return offered.filter(({ fix: { range } }) => {
		const [start, end] = range;
		if (start < at || start === last) return false;
		at = end;
		last = start;
		return true;
	});
}
/** Applies the safe fixes of messages to their text. */
function applyFixes(text, messages) {
	let fixed = "";
	let at = 0;
	for (const { fix } of safeFixes(messages)) {
		fixed += text.slice(at, fix.range[0]) + fix.text;
		at = fix.range[1];
	}
	return fixed + text.slice(at);
}

// src/github/fix-pull-request/fix-list.ts
/** One fix may make another possible; no list needs more rounds. */
const MAX_ROUNDS = 100;
/**
* Applies the safe fixes of a linted list, in rounds until none is left.
* @param lint lints the list with another text
*/
async function fixList(list, isWanted, lint) {
	const fixes = [];
	let isInPlace = true;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const fixed = safeFixes(list.messages.filter(isWanted)).map(({ message }) => message);
		const text = applyFixes(list.text, fixed);
		if (text === list.text) break;
		for (const message of fixed) fixes.push({
			message,
			isInPlace
		});
		isInPlace &&= !fixed.some(({ fix }) => fix);
		list = await lint(text);
		if (!list.holds) break;
	}
	return {
		list,
		fixes
	};
}

export { newFindings as A, problemPhrase as B, unmentionedFixes as C, withRequirements as D, toReport as E, needsMembership as F, fenceFor as G, unmetCount as H, version as I, prose as J, fenced as K, existingPhrases as L, counts as M, resultsOf$1 as N, countSeverities as O, findWord as P, extendConfig as Q, headline as R, truncateMessage as S, textsOf as T, wasStopped as U, sizePhrase as V, codeSpan as W, safeJsonLine as X, tableRow as Y, toJson as Z, lineUrl as _, neededFacts as a, toSarif as b, unusedIgnores as c, findingMarkdown as d, folded as f, fileMarkdown as g, encodePath as h, entryPolicyOf as i, admit as j, mostSevereFirst as k, reportLinks as l, messageMarkdown as m, applyFixes as n, unmetByPath as o, ruleDefinitions as p, link as q, safeFixes as r, withoutIgnored as s, fixList as t, githubAccess as u, placeMarkdown as v, unmentionedPlaces as w, messageText as x, SizeBudget as y, linkPhrases as z };