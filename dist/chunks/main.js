import { A as newFindings, B as problemPhrase, C as unmentionedFixes, E as toReport, I as version, J as prose$1, L as existingPhrases, N as resultsOf, O as countSeverities, Q as extendConfig, R as headline, S as truncateMessage, T as textsOf, U as wasStopped, V as sizePhrase, Z as toJson, a as neededFacts, b as toSarif, c as unusedIgnores, d as findingMarkdown, f as folded, g as fileMarkdown, i as entryPolicyOf, j as admit, k as mostSevereFirst, l as reportLinks, o as unmetByPath, p as ruleDefinitions, t as fixList, u as githubAccess, w as unmentionedPlaces, x as messageText, y as SizeBudget, z as linkPhrases } from "./fix-list.js";
import { A as ListSession, C as unreadNote, D as readsPapers, E as readsPages, G as nearestName, H as withProfile, I as parseConfig, K as quoteInput, N as CONFIG_PATH, O as usesBadges, P as ConfigError, S as readPages, U as meantValue, V as rulesOfProfile, W as PROFILES, _ as withoutByteOrderMark, c as findReadme, d as nothingMatches, f as encodeText, g as toTextFile, h as refuseForeignLink, j as LintWorker, k as usesOwnRepository, l as isRootReadme, m as readTextFile, p as fileProblem, s as NO_LISTS, u as matchGlobs, v as writeTextFile, w as checkoutContext, x as readBudget } from "./list-sets.js";
import { a as CacheFileError, n as planLinks, o as defaultCachePath, r as skippedLink } from "./plan.js";
import { r as variablesOf, t as LinkClientError } from "./client-error.js";
import { s as isoDay } from "./github.js";
import { a as compare, d as number, l as enumerate, o as truncate, s as amount } from "./plain-words.js";
import { t as UsageError } from "./usage-error.js";
import { i as pathInRepository, n as findRepository } from "./paths.js";
import { B as globMatcher, Et as location, X as SEVERITIES, Z as readSetting, q as documentationUrl, t as rules } from "./registry.js";
import { a as wrap, c as findConfig, i as colorizer, l as readConfig, n as diskFiles, o as columns, r as COLORS, s as pieces, t as readLocalSets } from "./sets.js";
import { a as readAtRevision, c as readOrigin, d as whyNoRevision, i as listRevision, n as findRenames, s as readHead, u as readRemotes } from "./git.js";
import { r as parseReference } from "./reference.js";
import { t as repositoryName } from "./repository-name.js";
import { n as disarm$1, o as visible, t as code } from "./printable2.js";
import { a as FileSizeError, o as MAX_FILE_SIZE } from "./patterns.js";
import { t as listenForStop } from "./stop.js";
import { m as remarkLintRules, p as mergeChanges } from "./outline.js";
import { t as greatest } from "./extremes.js";
import { b as withoutCredentials, u as linkKey } from "./result.js";
import { findPackageJSON } from "node:module";
import fs, { existsSync, globSync, readFileSync, statSync } from "node:fs";
import path, { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import process$1 from "node:process";
import { pathToFileURL } from "node:url";
import { createHash } from "node:crypto";
import { EventEmitter } from "node:events";
import { stripVTControlCharacters } from "node:util";
import childProcess from "node:child_process";

// src/app/shared/taken-lists.ts
/**
* The lists of a git revision whose files are gone; none where the base is a file.
* @param globs of the configuration; absent: the README of this folder
* @param root of the repository
*/
async function findTakenLists(base, globs, root) {
	if (statSync(base, { throwIfNoEntry: false })?.isFile()) return [];
	const paths = await listRevision(base, root) ?? [];
	const folder = pathInRepository(root, ".") || ".";
	const isList = globs ? globMatcher(globs) : (path) => dirname(path) === folder && isRootReadme(basename(path));
	const gone = [...paths].filter((path) => isList(path) && !existsSync(join(root, path)));
	if (gone.length === 0) return [];
	const renames = new Map((await findRenames(base, root)).map(({ from, to }) => [from, to]));
	return gone.map((from) => {
		const to = renames.get(from);
		const isDeleted = to === void 0 || !existsSync(join(root, to));
		return {
			path: relative(".", join(root, isDeleted ? from : to)),
			isDeleted
		};
	});
}

// src/app/cli/print.ts
/** Prints a line for the user beside the report. */
function printError(message) {
	process.stderr.write(`awesome-keeper: ${visible(message)}\n`);
}

// src/app/cli/extended-config.ts
/** What a configuration of the command extends, read through GitHub’s API. */
/**
* A configuration with what it extends. One that was found may extend those of the owner of its
* repository; one that `--config` names may extend another owner's: the user trusts it.
* @param root of the repository that it was found in; absent for `--config`
* @throws {ConfigError}
*/
async function extendSource(source, root, { offline }) {
	const { path, text, config: own } = source;
	if (own.extends === void 0) return source;
	const { owner } = (root === void 0 ? parseReference(own.extends) : repositoryName(await readOrigin(root))) ?? {};
	const whose = owner === void 0 ? "the remote origin names no owner on GitHub" : `use one of ${owner}`;
	const { config, notes } = await extendConfig(text, path, {
		owners: owner === void 0 ? [] : [owner],
		otherwise: `${whose}, or trust this file with --config ${path}`,
		read: offline ? () => Promise.resolve(OFFLINE) : await openReader()
	});
	for (const note of notes) printError(note);
	return {
		path,
		text,
		config
	};
}
const OFFLINE = {
	kind: "missing",
	why: "the command runs offline; run it without --offline, or with --config /dev/null"
};
/** GitHub's client is large: it is loaded only where something is extended. */
async function openReader() {
	const { onlineReader } = await import("./online-reader.js");
	return onlineReader();
}

// src/app/cli/choose-lists.ts
/** Which lists the command's words mean, and the configuration of each. */
/** The name of standard input where `--stdin-filename` gives none. */
const STDIN = "stdin.md";
/**
* The lists to check, also those of the base that are gone, by configuration.
* @throws {UsageError} where there is none @throws {ConfigError}
*/
async function chooseLists(options) {
	const named = options.config === void 0 ? void 0 : await extendSource(readConfig(options.config), void 0, options);
	const found = /* @__PURE__ */ new Map();
	const readFound = async (root) => {
		const source = findConfig(root);
		return source && await extendSource(source, root, options);
	};
	const sourceOf = (root) => {
		if (named) return Promise.resolve(named);
		const key = resolve(root);
		const known = found.get(key) ?? readFound(root);
		found.set(key, known);
		return known;
	};
	const chosen = options.paths.length === 0 ? await defaultLists(options.base, sourceOf) : await namedLists(options, sourceOf);
	const unique = /* @__PURE__ */ new Map();
	for (const list of chosen) {
		const key = list.kind === "stdin" ? "-" : resolve(list.path);
		if (!unique.has(key)) unique.set(key, list);
	}
	const groups = /* @__PURE__ */ new Map();
	for (const list of unique.values()) {
		const root = named ? rootHere() : list.root;
		const key = resolve(root);
		const group = groups.get(key) ?? {
			source: await sourceOf(root),
			root,
			lists: []
		};
		group.lists.push(list);
		groups.set(key, group);
	}
	return [...groups.values()];
}
/** Whether all lists of the configuration are in a group. */
function isWhole$1({ source, root, lists }) {
	const given = new Set(lists.map(({ path }) => resolve(path)));
	const globs = source?.config.files;
	return (globs ? matchGlobs(globs, root) : [findReadme(root, root) ?? ""]).every((path) => given.has(resolve(path)));
}
/** Without words: the lists of the configuration, otherwise the README. */
async function defaultLists(base, sourceOf) {
	const root = rootHere();
	const globs = (await sourceOf(root))?.config.files;
	const taken = base === void 0 ? [] : await findTakenLists(base, globs, root);
	const readme = globs ? void 0 : findReadme(".", root);
	const paths = globs ? matchGlobs(globs, root) : readme === void 0 ? [] : [readme];
	const isFound = new Set(paths.map((path) => resolve(path)));
	const lists = [...paths.map((path) => ({
		path,
		kind: "found",
		root
	})), ...taken.filter(({ path }) => !isFound.has(resolve(path))).map(({ path, isDeleted }) => ({
		path,
		kind: isDeleted ? "deleted" : "found",
		root
	}))];
	if (lists.length > 0) return lists;
	const place = resolve(root) === resolve(".") ? "in this folder" : "in this folder or above it";
	const way = globs ? "Write the path of a list in `files`, or name it" : "Name the list, or write its path in `files`";
	throw new UsageError(`No list found: ${nothingMatches(globs, place)}. ${way}`);
}
async function namedLists({ paths, stdinFilename = STDIN }, sourceOf) {
	const excluding = paths.filter((word) => /^!(?!\()/.test(word) && !kindOf$1(word));
	const isWanted = excluding.length === 0 ? () => true : matcherOf(excluding);
	const words = paths.filter((word) => !excluding.includes(word));
	if (words.length === 0) throw new UsageError("A pattern that starts with \"!\" leaves lists out; name those to check, too");
	const listsOf = async (word) => {
		if (word === "-") return [{
			path: stdinFilename,
			kind: "stdin",
			root: rootOf(dirname(stdinFilename))
		}];
		const kind = kindOf$1(word);
		const isPattern = !kind && /[*?[{]|[@+!]\(/.test(word);
		if (!isPattern && kind !== "folder") return [{
			path: word,
			kind: "named",
			root: rootOf(dirname(word))
		}];
		return (isPattern ? matchPattern(word) : await listsIn(word, sourceOf)).filter(isWanted).map((path) => ({
			path,
			kind: "found",
			root: rootOf(dirname(path))
		}));
	};
	const lists = [];
	for (const word of words) for (const list of await listsOf(word)) lists.push(list);
	return lists;
}
function matcherOf(globs) {
	try {
		const matches = globMatcher(globs);
		return (path) => matches(path.split(sep).join("/"));
	} catch {
		const words = globs.map((glob) => quoteInput(glob)).join(" ");
		throw new UsageError(`${words}: this pattern cannot be read; close its brackets`);
	}
}
function kindOf$1(path) {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		return stat && (stat.isDirectory() ? "folder" : "file");
	} catch {
		return "file";
	}
}
/** The files that a quoted pattern matches from this folder; Markdown where any ending would do. */
function matchPattern(pattern) {
	const isAnyEnding = /[*)}\]]$/.test(pattern);
	const found = globSync(pattern, { exclude: NO_LISTS }).filter((path) => kindOf$1(path) === "file" && (!isAnyEnding || /\.(?:md|markdown)$/i.test(path))).sort();
	if (found.length > 0) return found;
	const what = isAnyEnding ? "Markdown file" : "file";
	throw new UsageError(`${quoteInput(pattern)}: no ${what} matches this pattern`);
}
/** The lists of a folder: those of the configuration that are in it, otherwise its README. */
async function listsIn(folder, sourceOf) {
	const root = rootOf(folder);
	const globs = (await sourceOf(root))?.config.files;
	const found = globs ? matchGlobs(globs, root).filter((path) => isBelow(path, folder)) : [findReadme(folder, isBelow(root, folder) ? root : folder) ?? []].flat();
	if (found.length > 0) return found;
	const why = globs ? `no file in this folder matches \`files\` (${globs.join(", ")})` : nothingMatches(void 0, "in this folder");
	const example = quoteInput(`${folder.replace(/\/$/, "")}/*.md`);
	throw new UsageError(`${folder}: ${why}. Name its lists, such as "${example}"`);
}
/** Whether a path is a folder, or inside of it. */
function isBelow(path, folder) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** The repository of this folder, otherwise the folder itself. */
function rootHere() {
	return findRepository(".") ?? ".";
}
/**
* The repository of a folder; outside of one the nearest folder up to this one that has a
* configuration, otherwise this folder if it holds the other, otherwise the folder itself.
*/
function rootOf(start) {
	const repository = findRepository(start);
	if (repository !== void 0) return repository;
	const isHere = isBelow(start, ".");
	for (let folder = start;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".github/awesome-keeper.yml"))) return folder;
		if (!isHere || resolve(folder) === resolve(".")) break;
	}
	return isHere ? "." : start;
}

// src/app/shared/read-base.ts
/**
* A list before a change: the file `base`, if it exists, otherwise the list at that git revision.
* @throws {UsageError} with what to do
*/
async function readBase(base, path) {
	const stat = statSync(base, { throwIfNoEntry: false });
	if (stat && !stat.isDirectory()) return { text: readTextFile(base).text };
	let folder = dirname(resolve(path));
	while (!existsSync(folder)) folder = dirname(folder);
	const past = await readAtRevision(base, folder, relative(folder, resolve(path)));
	const name = `--base ${quoteInput(base)}`;
	if (past?.isMissing) throw new UsageError(`${name}: this partial clone lacks the text of ${path} then. Fetch it: git fetch --refetch --no-filter`);
	if (past) return {
		...past,
		text: withoutByteOrderMark(past.text)
	};
	throw new UsageError(`${name}: ${describe$1(await whyNoRevision(folder), base)}`);
}
/** What is wrong, and what to do. */
function describe$1(problem, base) {
	switch (problem.kind) {
		case "no-git": return "there is no such file, and git is not installed. Install git, or name a file to compare with";
		case "no-repository": return "there is no such file, and the list is in no git repository. Name a file to compare with";
		case "no-commit": return "there is no such file, and this repository has no commit yet. Name a file to compare with";
		case "shallow": return "this clone is shallow and does not have it. Fetch it: git fetch --unshallow (in a workflow: fetch-depth: 0 of actions/checkout)";
		case "refused": return `git cannot read this repository: ${quoteInput(problem.why, 200)}`;
		case "unknown": {
			const meant = meantRevision(base, problem.names);
			return `there is no such file or git revision. ${meant === void 0 ? "" : `Did you mean ${quoteInput(meant)}? Otherwise `}git branch --all lists the branches of this clone, git fetch gets new ones`;
		}
	}
}
/** A branch of that name in a remote, otherwise one with nearly the same name. */
function meantRevision(base, names) {
	return names.find((name) => name.endsWith(`/${base}`)) ?? nearestName(names, base);
}

// src/app/cli/open-lists.ts
/** Reads and parses a list and its base. @throws {UsageError} where it cannot be read */
async function openList(chosen, { config, options, worker }) {
	const { path, kind } = chosen;
	const file = await readList(chosen);
	const base = options.base === void 0 ? void 0 : await readBase(options.base, path);
	const fileChange = kind === "deleted" ? { kind: "deleted" } : renameOf(path, base, config);
	const session = await openSession({
		path,
		text: file.text,
		baseText: base?.text,
		fileChange
	}, worker);
	if (session.failure) printError(`${path}: ${session.failure.message}`);
	return {
		file,
		base,
		session,
		worker
	};
}
function openSession(source, worker) {
	return ListSession.open(source, {
		trusted: true,
		worker
	});
}
async function readList({ path, kind, root }) {
	if (kind === "deleted") return toTextFile(path, Buffer.alloc(0));
	if (kind === "stdin") return toTextFile(path, await readStandardInput());
	return readTextFile(path, kind === "found" ? { root } : {});
}
async function readStandardInput() {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of process.stdin) {
			size += chunk.length;
			if (size > 67108864) throw new FileSizeError(MAX_FILE_SIZE);
			chunks.push(chunk);
		}
	} catch (error) {
		throw new UsageError(`standard input: ${fileProblem(error, "read")}`);
	}
	return Buffer.concat(chunks);
}
function renameOf(path, base, { files }) {
	const root = findRepository(dirname(path));
	const from = base?.previousPath;
	if (from === void 0 || root === void 0) return;
	return {
		kind: "renamed",
		from,
		isListed: (files ? globMatcher(files) : isRootReadme)(pathInRepository(root, path))
	};
}

// src/app/cli/fix-lists.ts
/** Of more lines of a rule the first ones are named. */
const MAX_LINES$1 = 20;
/**
* Lints a list, applies its safe fixes and writes its file.
* @returns the list as it stands in its file then, and the changes, one line for each rule
*/
async function fixFile({ file, base, session, worker }, contextOf, mode) {
	const before = await lintList(session, contextOf);
	if (!before.outline) return {
		list: before,
		changes: []
	};
	if (!file.isUtf8) {
		printError(`${file.path}: not fixed, because it contains bytes that are not UTF-8`);
		return {
			list: before,
			changes: []
		};
	}
	const { list: after, fixes } = await fixList(before, ({ isNew }) => isNew, async (text) => {
		const fixed = await openSession({
			path: file.path,
			text,
			baseText: base?.text
		}, worker);
		const checked = await lintList(fixed, contextOf);
		await fixed.close();
		return checked;
	});
	if (!(after.outline && after.text !== file.text)) return {
		list: after,
		changes: []
	};
	const changes = describeFixes(file.path, fixes, mode);
	if (mode === "dry-run") return {
		list: before,
		changes
	};
	writeTextFile(file.path, encodeText(file, after.text));
	return {
		list: after,
		changes
	};
}
/** `README.md: fixed date-format on lines 7 and 9`, one line for each rule. */
function describeFixes(path, fixes, mode) {
	const verb = mode === "write" ? "fixed" : "would fix";
	return [...Map.groupBy(fixes, ({ message }) => message.ruleId ?? "unknown")].map(([rule, group]) => {
		const lines = [...new Set(group.flatMap(lineOf))].sort((one, other) => one - other);
		const shown = lines.slice(0, MAX_LINES$1).map(String);
		const more = lines.length - shown.length;
		if (more > 0) shown.push(`${amount(more, "more line")}`);
		const later = group.filter(({ isInPlace }) => !isInPlace).length;
		const place = lines.length === 0 ? "" : ` on line${lines.length === 1 ? "" : "s"} ${enumerate(shown)}`;
		const count = place ? `, and ${later} more` : ` ${amount(later, "time")}`;
		return `${path}: ${verb} ${rule}${place}${later === 0 ? "" : `${count}, after rows were moved`}`;
	});
}
function lineOf({ message: { place }, isInPlace }) {
	if (!place || !isInPlace) return [];
	return ["start" in place ? place.start.line : place.line];
}
/** Lints a list; why it cannot be linted is printed, too. */
async function lintList(session, contextOf) {
	const { failure } = session;
	const checked = await session.lint(contextOf);
	if (session.failure && session.failure !== failure) printError(`${session.path}: ${session.failure.message}`);
	return checked;
}

// src/report/terminal/guidelines.ts
/** What else is asked of a list, for people to read. */
const CHECKLIST = "https://github.com/sindresorhus/awesome/blob/main/pull_request_template.md";
/** What a list lacks to apply to sindresorhus/awesome, as the end of a report for a terminal. */
function missingGuidelines({ findings }, { rules, unknown }, width) {
	const byRule = Map.groupBy(findings, ({ rule }) => rule);
	const missing = rules.flatMap((rule) => {
		const found = byRule.get(rule);
		return found ? [{
			rule,
			words: wordsOf(found)
		}] : [];
	});
	const open = unknown.filter((rule) => !byRule.has(rule));
	const size = amount(missing.length, "guideline");
	const column = missing.reduce((longest, { rule }) => Math.max(longest, rule.length), 0) + 2;
	return `\n${[
		missing.length === 0 ? "To apply to sindresorhus/awesome: nothing that was checked is missing." : `To apply to sindresorhus/awesome: ${size} of ${rules.length} not met.`,
		...missing.flatMap(({ rule, words }) => wrap(words, Math.max(width - column - 2, 30)).map((line, index) => `  ${(index === 0 ? rule : "").padEnd(column)}${line}`)),
		...open.length > 0 ? wrap(`Not checked: ${open.join(", ")}.`, width - 2).map(indent) : [],
		...wrap(`What no program can check: ${CHECKLIST}`, width - 2).map(indent)
	].map(disarm$1).join("\n")}\n`;
}
function wordsOf([first, ...others]) {
	const words = visible(first?.message ?? "");
	return others.length === 0 ? words : `${amount(others.length + 1, "finding")}, such as: ${words}`;
}
function indent(line) {
	return `  ${line}`;
}

// src/app/cli/guidelines.ts
/** What git and GitHub know of the lists' repository, where a rule needs it. */
async function learnRepository(config, root, { offline }, printNote) {
	if (!usesOwnRepository(config) || findRepository(root) === void 0) return;
	const { githubToken } = githubAccess(process.env.GITHUB_TOKEN, process.env);
	const { readOwnRepository } = await import("./own-repository.js");
	const { about, note } = await readOwnRepository(root, offline ? void 0 : githubToken);
	if (note !== void 0) printNote(note);
	return about;
}
/** The end of the report: what the guidelines of `--profile` still ask for; otherwise nothing. */
function missingText(report, { rules }, about, { profile, format, quiet, output }) {
	if (!profile || format !== "text" || quiet || output !== void 0) return "";
	const ran = rulesOfProfile(profile).filter((id) => readSetting(rules[id]).severity !== "off");
	const isKnown = {
		"awesome-contributing": about !== void 0,
		"awesome-topics": about?.topics !== void 0,
		"awesome-license": about?.topics !== void 0,
		"awesome-repository-age": about?.created !== void 0
	};
	const unknown = ran.filter((id) => isKnown[id] === false);
	return missingGuidelines(report, {
		rules: ran,
		unknown
	}, process.stdout.columns || 100);
}

// src/app/cli/link-trust.ts
/** What a configuration may use of this machine when links are checked. */
/** The most variables that a note names; the others are counted. */
const MAX_NAMED = 5;
/** A configuration that was named with `--config`: it may use everything. */
function trustNamed(settings, environment) {
	return {
		settings,
		variables: environment,
		notes: sendingNotes(settings)
	};
}
/**
* A configuration that was found in the checkout, perhaps a stranger's: it may neither read the
* environment, except for the variables that the user named, nor open this machine's network.
* @param path of the configuration
* @param named by `--env`
*/
function trustFound(settings, { path, named, environment }) {
	const leftOut = /* @__PURE__ */ new Set();
	const isAllowed = (value) => {
		const others = variablesOf(value).filter((name) => !named.includes(name));
		for (const name of others) leftOut.add(name);
		return others.length === 0;
	};
	const headers = Object.fromEntries(Object.entries(settings.headers).map(([host, values]) => [host, Object.fromEntries(Object.entries(values).filter(([, value]) => isAllowed(value)))]));
	const left = {
		...settings,
		headers,
		"allow-private": []
	};
	return {
		settings: left,
		variables: Object.fromEntries(named.map((name) => [name, environment[name]])),
		notes: [...leftOutNote(path, [...leftOut], settings["allow-private"].length > 0), ...sendingNotes(left)]
	};
}
function leftOutNote(path, names, hasRanges) {
	if (names.length === 0 && !hasRanges) return [];
	const shown = names.slice(0, MAX_NAMED).map((name) => `$${quoteInput(name)}`);
	if (names.length > MAX_NAMED) shown.push(`${names.length - MAX_NAMED} more variables`);
	const parts = [...shown, ...hasRanges ? ["links.allow-private"] : []];
	const [example] = shown;
	const byVariable = example ? `a variable with --env ${example.slice(1)}, ` : "";
	return [`${path} came with this folder, so it may not use ${enumerate(parts, "or")}. Allow ${byVariable}everything with --config ${path}.`];
}
/** Each variable with the hosts that get it; never its value. */
function sendingNotes({ headers }) {
	const hosts = /* @__PURE__ */ new Map();
	for (const [host, values] of Object.entries(headers)) for (const name of Object.values(values).flatMap(variablesOf)) hosts.set(name, (hosts.get(name) ?? /* @__PURE__ */ new Set()).add(host));
	return Array.from(hosts, ([name, to]) => `links.headers sends $${quoteInput(name)} to ${enumerate([...to])}`);
}

// src/app/cli/progress.ts
/** The shortest time between two drawings, in milliseconds. */
const REDRAW_INTERVAL = 100;
const BAR = 20;
/**
* A line that shows the progress on a terminal; writes nothing where the output is none.
* @param now in milliseconds
*/
function progressLine(terminal, now) {
	const started = now();
	let drawn = Number.NEGATIVE_INFINITY;
	return {
		show(progress) {
			if (!terminal.isTTY || now() - drawn < REDRAW_INTERVAL) return;
			drawn = now();
			const line = describe(progress, now() - started);
			terminal.write(`\r\u001B[2K${line.slice(0, Math.max(10, (terminal.columns ?? 80) - 1))}`);
		},
		clear() {
			if (drawn !== Number.NEGATIVE_INFINITY) terminal.write("\r\x1B[2K");
		}
	};
}
/** `━━━━━━──────── 120/500 links, about 40 s left · github.com, arxiv.org` */
function describe({ done, total, hosts }, elapsed) {
	const filled = total === 0 ? BAR : Math.round(done / total * BAR);
	const bar = "━".repeat(filled) + "─".repeat(BAR - filled);
	const left = done > 0 && done < total ? `, about ${duration(elapsed / done * (total - done))} left` : "";
	const slow = hosts().slice(0, 3).map(visible).join(", ");
	return `${bar} ${done}/${total} links${left}${slow && ` · ${slow}`}`;
}
function duration(milliseconds) {
	const seconds = Math.ceil(milliseconds / 1e3);
	return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

// src/app/cli/links.ts
/**
* What the configuration may use of this machine; only `--config` says that the user trusts it.
* @throws {UsageError}
*/
function linkTrust(source, config, { config: given, env: named = [] }) {
	const unset = named.find((name) => process.env[name] === void 0);
	if (unset !== void 0) throw new UsageError(`--env ${unset}: this variable is not set`);
	return given === void 0 ? trustFound(config.links, {
		path: source?.path ?? "",
		named,
		environment: process.env
	}) : trustNamed(config.links, process.env);
}
/** The HTTP client takes longer to load than all the rest of the command: while lists are read, if need be. */
function loadLinkChecks() {
	return import("./check2.js");
}
/** Checks the lists' links; SIGINT and SIGTERM end that early, and the results so far count. */
async function checkListLinks(lists, config, trust, options) {
	if (options.links === "none") return {
		results: void 0,
		interrupted: void 0
	};
	const { checkLinks } = await loadLinkChecks();
	if (!options.offline) for (const note of trust.notes) printError(note);
	const stop = listenForStop();
	const terminal = options.quiet ? { write: () => void 0 } : process.stderr;
	const line = progressLine(terminal, () => performance.now());
	try {
		const { results, notes } = await checkLinks(lists.flatMap(({ session: { path, outline } }) => outline ? [{
			path,
			...outline
		}] : []), trust.settings, {
			which: options.links,
			...githubAccess(process.env.GITHUB_TOKEN, process.env),
			badges: usesBadges(config),
			pages: readsPages(config),
			papers: readsPapers(config),
			cacheFile: cacheFileOf(options),
			offline: options.offline ?? false,
			version,
			headerVariables: trust.variables,
			environment: process.env,
			signal: stop.signal,
			onProgress: line.show
		});
		line.clear();
		for (const note of notes) printError(note);
		return {
			results,
			interrupted: stop.status()
		};
	} finally {
		line.clear();
		stop.release();
	}
}
function cacheFileOf({ cache }) {
	if (cache !== void 0) return {
		path: cache,
		isNamed: true
	};
	const path = defaultCachePath(process.env, process.platform);
	return path === void 0 ? void 0 : {
		path,
		isNamed: false
	};
}
/** The links of lists of which none is checked: by `--links none`, or since the run was stopped before. */
function uncheckedLinks(lists, isStopped) {
	const urls = lists.flatMap(({ session }) => session.outline?.links.map(({ url }) => url) ?? []);
	const { toCheck, skipped } = planLinks(urls);
	const left = toCheck.map((url) => isStopped ? skippedLink(url, "stopped", "not checked: the run was stopped") : skippedLink(url, "excluded", "not checked: --links none"));
	return new Map([...left, ...skipped].map((result) => [result.url, result]));
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

// src/app/cli/rules.ts
/** What the command says about rules, and how `--rule` sets them. */
const published = remarkLintRules.map(({ id }) => id);
const ids = [...rules.map(({ meta }) => meta.id), ...published];
const SETTINGS = [
	...SEVERITIES,
	"off",
	"on"
];
/** Reads `ID` or `ID:SEVERITY`. @throws {UsageError} with the likely intention */
function readRuleChoice(word) {
	const [name = "", given = "on", ...rest] = word.split(":");
	const id = knownRule(name, `--rule ${quoteInput(word)}`);
	const severity = SETTINGS.find((each) => each === given);
	if (severity && rest.length === 0) return {
		id,
		severity
	};
	const meant = meantValue({
		type: "picklist",
		options: SETTINGS
	}, given);
	const guess = meant === void 0 ? "" : ` Did you mean ${meant}?`;
	throw new UsageError(`--rule ${quoteInput(word)}: this is no severity.${guess} Use ${enumerate(SETTINGS, "or")}`);
}
/** A configuration with the severities that `--rule` sets; options of the rules stay. */
function withRules(config, choices) {
	const settings = { ...config.rules };
	for (const { id, severity } of choices) {
		const before = settings[id];
		settings[id] = Array.isArray(before) && before[1] ? [severity, before[1]] : severity;
	}
	return {
		...config,
		rules: settings
	};
}
/** A line for each rule: its id, its usual severity, what it reports. @param width in columns */
function rulesText(width) {
	const rows = [...rules.map(({ meta }) => [
		meta.id,
		meta.severity[0],
		meta.description
	]), ...published.map((id) => [
		id,
		"off",
		`The published rule remark-lint-${id}.`
	])];
	const [idWidth = 0, severityWidth = 0] = [0, 1].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
	const indent = idWidth + severityWidth + 4;
	return `${rows.flatMap(([id, severity, description]) => {
		const [first = "", ...others] = wrap(description, Math.max(30, width - indent));
		return [`${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${first}`, ...others.map((line) => " ".repeat(indent) + line)];
	}).join("\n")}\n\nawesome-keeper --explain <rule> shows a rule’s page.\n`;
}
/**
* The page of a rule for a terminal: its Markdown, with whole addresses.
* @throws {UsageError} where there is no such rule
*/
function explainRule(name, color) {
	const id = knownRule(name, `--explain ${quoteInput(name)}`);
	if (published.includes(id)) return `${id} is a published rule of remark-lint: https://www.npmjs.com/package/remark-lint-${id}\n`;
	const url = documentationUrl(id);
	const style = colorizer(color);
	let fence = "";
	return `${readPage(id).split("\n").map((line) => {
		const [mark = ""] = /^`{3,}/.exec(line) ?? [];
		const isCode = fence !== "" || mark !== "";
		if (mark && fence === "") fence = mark;
		else if (mark === fence) fence = "";
		if (isCode) return style("dim", visible(line));
		const whole = line.replace(/\]\(([^()\s]{1,200})\)/g, (_, to) => `](${new URL(to, url).href})`);
		return /^#/.test(line) ? style("bold", visible(whole)) : visible(whole);
	}).join("\n").trimEnd()}\n\n${url}\n`;
}
/** The pages are part of the package, beside `dist`. */
function readPage(id) {
	const manifest = findPackageJSON(import.meta.url) ?? "";
	return readFileSync(join(manifest, "../docs/rules", `${id}.md`), "utf8");
}
function knownRule(name, option) {
	if (ids.includes(name)) return name;
	const meant = nearestName(ids, name);
	const guess = meant === void 0 ? "" : ` Did you mean ${meant}?`;
	throw new UsageError(`${option}: there is no such rule.${guess} --list-rules shows all`);
}

// src/app/cli/options.ts
const FORMATS = [
	"text",
	"json",
	"sarif",
	"markdown",
	"html",
	"github"
];
/** The text to print for `--help` and `--version`, which end the run at once. */
var EarlyExit = class extends Error {};
/** The command's options; `--help` and the README are made from this. */
function createProgram() {
	const program = new Command("awesome-keeper").description("Finds the problems in a curated list that a maintainer would want to fix.").argument("[path...]", "lists to check: files, folders, quoted patterns, or - for standard input (default: the configuration’s lists, otherwise the README)").option("--base <file|git-rev>", "report only what is new since that file or revision").addOption(new Option("--links <which>", "links to check; added: those that the base does not have").choices([
		"all",
		"added",
		"none"
	]).default("all")).option("--fix", "apply the safe fixes, and say what changed").option("--dry-run", "with --fix: only say what would change").addOption(new Option("--format <format>", "format of the report; github: annotations of a workflow").choices(FORMATS).default("text")).option("--output <file>", "write the report to a file instead of the terminal").option("--cache <file>", "cache of link results (default: in the user’s cache folder)").option("--offline", "send no requests, use cached results only").option("--config <file>", "configuration (default: .github/awesome-keeper.yml)").addOption(new Option("--env <name>", "environment variable that a configuration without --config may use; repeatable").argParser(collect)).addOption(new Option("--profile <name>", "turn on the rules of a profile").choices(PROFILES)).addOption(new Option("--rule <id[:severity]>", "turn a rule on, or set its severity (error, warning, info, off); repeatable").argParser(collect)).addOption(new Option("--fail-on <severity>", "lowest severity that makes the exit status 1").choices([
		"error",
		"warning",
		"never"
	]).default("error")).option("--max-warnings <n>", "also exit with 1 if there are more warnings").option("--stdin-filename <file>", "the name of the list that standard input is").option("--quiet", "print errors and warnings only, and nothing when there are none").option("--no-color", "print without colors").option("--list-rules", "print all rules").option("--explain <rule>", "print the page of a rule").version(version, "-v, --version", "print the version").helpOption("-h, --help", "print this help").addHelpText("after", "\nExit status: 0 if nothing was found at or above --fail-on, 1 if something was,\n2 for bad usage, bad configuration or an unreadable file; 130 or 143 when stopped.").usage("[options] [path...]\n       awesome-keeper init [--yes]").action(() => void 0).helpCommand(false).enablePositionalOptions();
	program.command("init").description("Sets up the repository of this folder: workflows, and a configuration that fits its list.").option("--yes", "write without asking").option("--no-color", "print without colors").helpOption("-h, --help", "print this help").addHelpText("after", "\nShows what it found and which files it would write, then asks. It never overwrites a file;\nwithout a terminal it writes only with --yes. For a list called init: awesome-keeper ./init");
	return program;
}
function collect(word, before = []) {
	return [...before, word];
}
/**
* @throws {UsageError} for unknown options
* @throws {EarlyExit} for `--help` and `--version`, with what to print
*/
function readOptions(words) {
	let printed = "";
	let init;
	const program = createProgram();
	for (const command of [program, ...program.commands]) command.exitOverride().configureOutput({
		writeOut: (text) => {
			printed += text;
		},
		writeErr: () => void 0
	});
	program.commands[0]?.action((options) => {
		init = options;
	});
	try {
		program.parse(words, { from: "user" });
	} catch (error) {
		throw printed ? new EarlyExit(printed) : new UsageError(messageOf(error));
	}
	if (init) refuseBefore(program);
	const { rule, maxWarnings, ...options } = program.opts();
	const read = {
		paths: program.args,
		...options,
		...rule && { rule: rule.map(readRuleChoice) },
		...maxWarnings !== void 0 && { maxWarnings: readCount("--max-warnings", maxWarnings) },
		...init && { init }
	};
	refuseContradictions(read);
	return read;
}
function readCount(option, text) {
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw new UsageError(`${option} takes a whole number, such as 0 or 10`);
}
/** Options that need another one, or that exclude each other. @throws {UsageError} */
function refuseContradictions(options) {
	const { paths, base, env, fix, dryRun, failOn, maxWarnings, stdinFilename } = options;
	const readsStdin = paths.includes("-");
	const mistakes = [
		[options.links === "added" && base === void 0, "--links added needs --base, which names what to compare with"],
		[env?.some((name) => !/^\w+$/.test(name)), "--env takes the name of a variable, without $ or a value"],
		[dryRun && !fix, "--dry-run needs --fix: it says what the fixes would change"],
		[maxWarnings !== void 0 && failOn === "never", "--max-warnings and --fail-on never contradict each other; leave one out"],
		[stdinFilename !== void 0 && !readsStdin, "--stdin-filename names standard input; add - to read a list from there"],
		[readsStdin && fix && !dryRun, "--fix cannot change standard input; name the file, or add --dry-run"],
		[readsStdin && base !== void 0 && stdinFilename === void 0, "--base needs to know which list standard input is; name it with --stdin-filename"]
	];
	for (const [isMistake, message] of mistakes) if (isMistake) throw new UsageError(message);
}
/** Options before `init` would have no effect. */
function refuseBefore(program) {
	const foreign = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === "cli");
	if (foreign) throw new UsageError(`init does not take ${foreign.long} (see awesome-keeper init --help)`);
}
function messageOf(error) {
	return `${(error instanceof Error ? error.message : String(error)).replace(/^error: /, "").replace(/\s+/g, " ")} (see --help)`;
}

// src/app/cli/pages.ts
/** The pages that lists link, by the lists' paths; each file is read once for all lists of its repository. */
async function readLocalPages(lists, budget, worker) {
	const pagesByPath = /* @__PURE__ */ new Map();
	const folderOf = ({ path }) => findRepository(dirname(path)) ?? dirname(path);
	for (const [root, some] of Map.groupBy(lists, folderOf)) {
		const isRepository = findRepository(root) !== void 0;
		const linking = some.map(({ path, outline }) => ({
			path: isRepository ? pathInRepository(root, path) : basename(path),
			outline
		}));
		const own = isRepository && some.some(linksGitHub) ? await ownNames(root) : [];
		const pages = await readPages(linking, own, {
			files: diskFiles(root),
			budget,
			async anchorsOf(path, text) {
				const session = await ListSession.open({
					path,
					text
				}, {
					trusted: true,
					worker
				});
				await session.close();
				return session.outline?.anchors;
			}
		});
		for (const { path } of some) pagesByPath.set(path, pages);
	}
	return pagesByPath;
}
/** Whether it is worth asking git for the names of the repository. */
function linksGitHub({ outline }) {
	return outline.links.some(({ url }) => /^https?:\/\/(?:www\.)?github\.com\/.*#/i.test(url));
}
/** The files at hand are, or will be, those of the default branch and of the branch at hand. */
async function ownNames(root) {
	const { repositories, branch, defaultBranch } = await readRemotes(root);
	const main = defaultBranch ?? (branch === "main" || branch === "master" ? branch : void 0);
	const branches = [...new Set([branch, main].filter((name) => name !== void 0))];
	return repositories.filter(({ host }) => host === "github.com").map((repository) => ({
		...repository,
		branches,
		isDefault: main !== void 0
	}));
}

// src/app/cli/other-files.ts
/** What the lists see of other files, by the lists' paths. */
async function readOtherFiles(lists, { config, root, worker, results }) {
	const budget = readBudget();
	const open = lists.map(({ file: { path }, session }) => ({
		path,
		session
	}));
	const sets = await readLocalSets(open, config.sets, {
		root,
		worker,
		budget,
		results
	});
	const readable = open.flatMap(({ path, session: { outline } }) => outline ? [{
		path,
		outline
	}] : []);
	const pages = await readLocalPages(readable, budget, worker);
	for (const note of [...sets.notes, unreadNote(budget) ?? []].flat()) printError(note);
	return (path) => ({
		pages: pages.get(path),
		set: sets.entries?.of(pathInRepository(root, path))
	});
}

// src/report/annotations.ts
/** The commands of a workflow that annotate a file. */
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/** Titles in a message may have any length. In code points. */
const MAX_LENGTH = 1e3;
/**
* New findings as commands of a GitHub workflow, which annotate their lines; the most severe first,
* because GitHub shows ten of each kind a step. Nothing in a list's text can be a command.
* @param report its paths start at the repository's root
* @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
*/
function toAnnotations(report) {
	const findings = newFindings(report.findings);
	const commands = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity).map(annotation));
	const summary = [
		headline(report),
		...linkPhrases(report),
		...existingPhrases(report)
	];
	return `${[...commands, ...summary.map((line) => disarm$1(visible(line)))].join("\n")}\n`;
}
function annotation({ severity, path, rule, message, ...place }) {
	const { line, column, endLine, endColumn } = place;
	const text = visible(truncate(message, MAX_LENGTH));
	const isName = visible(path) === path;
	const shown = isName ? text : `${visible(truncate(path, MAX_LENGTH))}:${line}: ${text}`;
	const properties = {
		...isName && {
			file: path,
			line,
			endLine
		},
		...isName && line === endLine && {
			col: column,
			endColumn
		},
		title: visible(rule)
	};
	const named = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${COMMANDS[severity]} ${named.join(",")}::${escapeData(shown)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/markdown/document.ts
/** Files to name; the others' findings are counted. */
const MAX_FILES = 100;
/**
* A report as Markdown for an issue or a comment on GitHub. The most severe findings are kept where
* not all fit.
*/
function toMarkdown(report) {
	const findings = newFindings(report.findings);
	const { sections, left } = sectionsOf(findings, report.files.length > 1);
	return `${[
		`## ${headline(report)}`,
		`Checked ${nameOf$1(report)}: ${sizePhrase(report.files)}.`,
		...sections,
		...left > 0 ? [`Not shown: ${amount(left, "more finding")}. Use \`--format json\`.`] : [],
		...[...linkPhrases(report), ...existingPhrases(report)].map((words) => `${prose$1(words)}.`),
		...ruleDefinitions(findings)
	].join("\n\n")}\n`;
}
/** Findings by file, as many as fit, and how many are left. */
function sectionsOf(findings, hasHeadings) {
	const budget = new SizeBudget(49152, (text) => text.length);
	const paths = [...new Set(mostSevereFirst(findings).map(({ path }) => path))];
	const headings = budget.take(paths.slice(0, MAX_FILES), (path) => `### ${fileMarkdown(path)}`).taken;
	const named = new Set(headings.map(({ item }) => item));
	const { taken } = budget.take(mostSevereFirst(findings.filter(({ path }) => named.has(path))), (finding) => findingMarkdown(finding, leadOf(finding)));
	const texts = new Map(taken.map(({ item, text }) => [item, text]));
	const shown = Map.groupBy(findings.filter((finding) => texts.has(finding)), ({ path }) => path);
	return {
		sections: headings.flatMap(({ item: path, text: heading }) => [...hasHeadings ? [heading] : [], ...bullets(shown.get(path) ?? [], texts)]),
		left: findings.length - taken.length
	};
}
/** Infos have a fold of their own, which names the severity. */
function leadOf({ severity, line }) {
	return severity === "info" ? `line ${line}` : `**${severity}**, line ${line}`;
}
function nameOf$1({ files }) {
	const [file] = files;
	return file && files.length === 1 ? fileMarkdown(file.path) : amount(files.length, "file");
}
/** A file's errors and warnings, and its infos, which open on a click. */
function bullets(findings, texts) {
	const textOf = (some) => some.map((one) => texts.get(one)).join("\n");
	const problems = findings.filter(({ severity }) => severity !== "info");
	const infos = findings.filter(({ severity }) => severity === "info");
	return [...problems.length > 0 ? [textOf(problems)] : [], ...infos.length > 0 ? [folded(amount(infos.length, "info"), textOf(infos))] : []];
}

// src/report/text/excerpt.ts
/**
* The place of a finding in its text; nothing where the text has no such place. Of a place that is
* too long to be shown, it is the part that the message quotes.
* @param maxLength how much of a line can be shown, in code units
*/
function linePlaceOf(finding, source, maxLength) {
	const { line, column, endLine, endColumn } = finding;
	const lineStart = source.places.toOffset({
		line,
		column: 1
	});
	const start = source.places.toOffset({
		line,
		column
	});
	if (lineStart === void 0 || start === void 0) return;
	const end = endLine > line ? source.text.length : lineStart + endColumn - 1;
	return {
		lineStart,
		...(end - start > maxLength ? quotedPlace(finding, source, {
			start,
			end,
			maxLength
		}) : void 0) ?? {
			start,
			end
		}
	};
}
/** What is shorter occurs anywhere, such as a pipe. */
const MIN_QUOTED = 4;
/** Code units of a line to search: ten thousand findings may be on one of millions. */
const MAX_SEARCHED = 1e4;
/** The first words or code of a message that are between two offsets of a line. */
function quotedPlace({ parts }, { text }, { start, end, maxLength }) {
	const [line = ""] = text.slice(start, Math.min(end, start + MAX_SEARCHED)).split(/[\r\n]/, 1);
	for (const part of parts) {
		if (part.kind !== "code" && part.kind !== "quote") continue;
		const words = part.text.replace(/^…|…$/g, "");
		if (words.length < MIN_QUOTED || words.length > maxLength) continue;
		const at = line.length > maxLength ? line.indexOf(words) : -1;
		if (at >= 0) return {
			start: start + at,
			end: start + at + words.length
		};
	}
}
/** Columns of the line to show before a place that is wider than the excerpt. */
const MIN_CONTEXT = 8;
/** Code units to read for each column: a line may have millions, of which few can be shown. */
const REACH = 4;
/** Shows a place in its line in at most `width` columns; `…` is where the line was cut. */
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
/** The text around a place on its line, without the indentation of the line. */
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
/** Like `disarm`, but keeps the columns right. */
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
/** The first column to show: 0 where the place then fits, otherwise it comes to the middle. */
function firstColumn({ from, to, total }, { cutLeft, cutRight }, width) {
	if (!cutLeft && (to < width || to === width && to >= total && !cutRight)) return 0;
	const context = Math.max(MIN_CONTEXT, Math.floor((width - 2 - (to - from)) / 2));
	const last = Math.max(to, total) - (width - 1);
	return Math.max(0, Math.min(from - context, last));
}
/** As much of a line as fits into the columns. */
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

// src/report/terminal/hyperlink.ts
/** Terminals that know more refuse longer ones. */
const MAX_ADDRESS_LENGTH$1 = 2e3;
const SAFE_ADDRESS = /^(?:https|file):\/\/[!-~]+$/;
/**
* A text that a terminal opens an address for (the escape sequence OSC 8). Only the text where the
* address is none, is no `https:` or `file:`, or has a character that could end the sequence.
* @param text safe for a terminal; it takes as many columns as without the link
* @see https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
*/
function hyperlink(url, text) {
	if (url === void 0 || url.length > MAX_ADDRESS_LENGTH$1) return text;
	const href = URL.parse(url)?.href ?? "";
	return SAFE_ADDRESS.test(href) ? `\u001B]8;;${href}\u001B\\${text}\u001B]8;;\u001B\\` : text;
}

// src/report/terminal/finding.ts
const MAX_NOTE_LENGTH = 600;
const MAX_INFO_LENGTH = 200;
/** Line numbers of infos to name; the others are counted. */
const MAX_LINES = 3;
function layoutOf(findings, style) {
	const longest = (texts) => texts.reduce((length, text) => Math.max(length, String(text).length), 0);
	return {
		...style,
		line: longest(findings.map(({ line }) => line)),
		column: longest(findings.map(({ column }) => column)),
		severity: longest(findings.map(({ severity }) => severity))
	};
}
/** `line:column  severity  message  rule`, below it the source, related places and the fix. */
function findingText(finding, source, layout) {
	const { colorize } = layout;
	const margin = " ".repeat(2 + layout.line + 1 + layout.column + 2);
	const width = layout.width - margin.length;
	const details = [...excerptOf(finding, source, width, colorize), ...notesOf$1(finding, width, colorize)];
	return [...headOf(finding, layout), ...details.map((line) => margin + line)];
}
function headOf(finding, layout) {
	const { colorize, addressOf } = layout;
	const line = String(finding.line).padStart(layout.line);
	const column = String(finding.column).padEnd(layout.column);
	const severity = finding.severity.padEnd(layout.severity);
	const margin = " ".repeat(2 + line.length + 1 + column.length + 2 + severity.length + 2);
	const width = layout.width - margin.length;
	const lines = wrap(messageText(finding.parts), width);
	const rule = visible(finding.rule);
	const last = lines.at(-1) ?? "";
	const joint = columns(last) + 2 + columns(rule) <= width ? `${lines.pop()}  ` : "";
	lines.push(joint + colorize("dim", addressOf ? hyperlink(finding.url, rule) : rule));
	const place = hyperlink(addressOf?.(finding), `${line}:${column}`.trim());
	const [before, after] = [line.search(/\S/), column.length - column.trimEnd().length];
	const lead = `  ${colorize("dim", " ".repeat(before) + place + " ".repeat(after))}  ${colorize(COLORS[finding.severity], severity)}  `;
	return lines.map((words, index) => (index === 0 ? lead : margin) + words);
}
function excerptOf(finding, source, width, colorize) {
	const place = source && linePlaceOf(finding, source, width);
	if (!place) return [];
	const shown = excerpt(source.text, place, width);
	if (shown.source.trim() === "") return [];
	return [shown.source, colorize(COLORS[finding.severity], shown.marker)];
}
/** Related places and the fix, as far as the message does not show them. */
function notesOf$1(finding, width, colorize) {
	return [...unmentionedPlaces(finding).map(({ path, line, message }) => {
		return `see ${path === finding.path ? `line ${line}` : `${path}:${line}`}: ${truncate(message, MAX_NOTE_LENGTH)}`;
	}).flatMap((note) => wrap(note, width - 2)).map((line, index) => index === 0 ? line : `  ${line}`), ...fixNote(finding, width)].map((line) => colorize("dim", line));
}
/** Only where it fits on one line. */
function fixNote(finding, width) {
	const fixes = unmentionedFixes(finding, width);
	const note = `expected: ${visible(fixes.join(" or "))}`;
	return fixes.length > 0 && columns(note) <= width ? [note] : [];
}
/** A file's infos: for each rule how many there are, and the lines of the first. */
function infosText(infos, { width, colorize, addressOf }) {
	const groups = [...Map.groupBy(infos, ({ rule }) => rule).values()];
	const digits = greatest(groups.map((group) => number(group.length).length));
	return groups.flatMap((group) => {
		const count = `  ${number(group.length).padStart(digits)} × `;
		const margin = " ".repeat(6 + count.length);
		const [first = "", ...others] = wrap(groupText(group), width - margin.length);
		const [{ rule, url }] = group;
		const id = visible(rule);
		const line = addressOf && first.startsWith(id) ? hyperlink(url, id) + first.slice(id.length) : first;
		return [`  ${colorize(COLORS.info, "info")}${count}${line}`, ...others.map((other) => margin + other)];
	});
}
function groupText(group) {
	const [{ rule, message, parts }] = group;
	return `${group.every((info) => info.message === message) ? rule : `${rule}, for example`}: ${messageText(parts, MAX_INFO_LENGTH)} (${linesOf(group)})`;
}
/** `line 92`, `lines 92, 93 and 95`, `lines 92, 93, 94 and 11 more`. */
function linesOf(group) {
	const lines = [...new Set(group.map(({ line }) => line))].map(String);
	const named = lines.length === 4 ? lines : lines.slice(0, MAX_LINES);
	const more = lines.length - named.length;
	const parts = more > 0 ? [...named, `${number(more)} more`] : named;
	return `${lines.length === 1 ? "line" : "lines"} ${enumerate(parts)}`;
}

// src/report/terminal/rules-summary.ts
/** Code points of a rule's id to show. */
const MAX_NAME_LENGTH$4 = 40;
/** How many findings each rule has, the most severe first, then those with the most. */
function rulesSummary(findings, nameRule, colorize) {
	const rows = SEVERITIES.flatMap((severity) => [...Map.groupBy(findings.filter((finding) => finding.severity === severity), ({ rule }) => rule).values()].sort((a, b) => b.length - a.length)).map((group) => {
		const [first] = group;
		const fixes = group.filter(({ fix }) => fix?.kind === "safe").length;
		return {
			first,
			count: number(group.length),
			id: idOf(first),
			noun: amount(group.length, first.severity).replace(/^\S+ /, ""),
			note: fixes > 0 ? amount(fixes, "safe fix", "safe fixes") : ""
		};
	});
	const widthOf = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);
	const countWidth = widthOf(rows.map(({ count }) => count));
	const nounWidth = widthOf(rows.map(({ noun }) => noun));
	return [colorize("bold", "By rule"), ...rows.map(({ first, count, noun, id, note }) => {
		const amounts = `${count.padStart(countWidth)} ${noun.padEnd(nounWidth)}`;
		const end = note === "" ? "" : `  ${colorize("dim", note)}`;
		return `  ${colorize(COLORS[first.severity], amounts)}  ${nameRule(first, id)}${end}`;
	})];
}
/** What to do about many findings: options of the command, each with what it does here. */
function nextSteps(findings, given, width, colorize) {
	const isLeft = (option) => !given.includes(option);
	const fixes = findings.filter(({ fix }) => fix?.kind === "safe").length;
	const warnings = findings.filter(({ severity }) => severity === "warning").length;
	const [largest = []] = [...Map.groupBy(findings, ({ rule }) => rule).values()].sort((a, b) => b.length - a.length);
	const id = largest[0] ? idOf(largest[0]) : "";
	const steps = [];
	if (fixes > 0 && isLeft("--fix")) {
		const words = amount(fixes, "safe fix", "safe fixes");
		steps.push(["--fix", `applies ${words}; with --dry-run it only says which`]);
	}
	if (/^[\w-]+$/.test(id)) {
		steps.push([`--explain ${id}`, "prints the page of a rule"]);
		steps.push([`--rule ${id}:off`, `leaves out its ${amount(largest.length, "finding")}`]);
	}
	if (isLeft("--base")) steps.push(["--base <git-rev>", "reports only what is new since then"]);
	if (warnings > 0 && isLeft("--max-warnings")) steps.push([`--max-warnings ${warnings}`, "also fails when there are more warnings than today"]);
	const column = steps.reduce((most, [option]) => Math.max(most, option.length), 0) + 4;
	return [colorize("bold", "What next"), ...steps.flatMap(([option, effect]) => wrap(effect, Math.max(20, width - column)).map((line, index) => index === 0 ? `  ${option.padEnd(column - 2)}${colorize("dim", line)}` : `${" ".repeat(column)}${colorize("dim", line)}`))];
}
function idOf({ rule }) {
	return visible(truncate(rule, MAX_NAME_LENGTH$4));
}

// src/report/terminal/document.ts
const MIN_WIDTH = 40;
/**
* A report for a terminal. Text of the list cannot move the cursor or run a workflow command.
* @param sources the files' texts by path; without its text a finding has no excerpt
*/
function toText(report, sources, options) {
	const { color, width, quiet, isStopped = wasStopped(report), given = [], addressOf } = options;
	const columns = Math.max(MIN_WIDTH, width);
	const colorize = colorizer(color);
	const findings = newFindings(report.findings).filter(({ severity }) => !(quiet && severity === "info"));
	if (quiet && findings.length === 0 && !isStopped) return "";
	const blocks = [...Map.groupBy(findings, ({ path }) => path)].flatMap(([path, inFile]) => fileBlocks(path, inFile, sources.get(path), {
		width: columns,
		colorize,
		addressOf
	}));
	const shown = quiet ? {
		...report,
		counts: {
			...report.counts,
			info: 0
		}
	} : report;
	const isMany = findings.length > 50;
	const isByRule = isMany && (report.files.length > 1 || hasProblems(findings));
	const nameRule = ({ url }, id) => addressOf ? hyperlink(url, id) : id;
	return [
		...blocks,
		...isByRule ? [rulesSummary(findings, nameRule, colorize)] : [],
		summaryText(shown, columns, colorize, isStopped),
		...isMany ? [nextSteps(findings, given, columns, colorize)] : []
	].map((lines) => `${lines.map(disarm$1).join("\n")}\n`).join("\n");
}
function hasProblems(findings) {
	return findings.some(({ severity }) => severity !== "info");
}
/** A file's findings as blocks of lines; empty lines are to separate them. */
function fileBlocks(path, findings, text, style) {
	const infos = findings.filter(({ severity }) => severity === "info");
	const problems = findings.filter(({ severity }) => severity !== "info");
	const source = text === void 0 ? void 0 : {
		text,
		places: location(text)
	};
	const layout = layoutOf(problems, style);
	const [first = [], ...others] = [...problems.map((finding) => findingText(finding, source, layout)), ...infos.length > 0 ? [infosText(infos, layout)] : []];
	return [[style.colorize("bold", visible(path)), ...first], ...others];
}
/** The number of new problems, the size of the lists, and what is not shown. */
function summaryText(report, width, colorize, isStopped) {
	const { files } = report;
	const [mark, style] = markOf(report, isStopped);
	const found = problemPhrase(report);
	const name = files[0] && files.length === 1 ? files[0].path : amount(files.length, "file");
	const words = `${mark} ${isStopped ? `The run was stopped: ${found}` : `${found.charAt(0).toUpperCase()}${found.slice(1)}`} in ${name}`;
	return [...wrap(`${words} (${sizePhrase(files)})`, width).map((line) => colorize(style, line)), ...[...linkPhrases(report), ...existingPhrases(report)].flatMap((line) => wrap(line, width - 2)).map((line) => `  ${colorize("dim", line)}`)];
}
function markOf({ counts, outcome, links }, isStopped) {
	const isNetworkDown = links.length > 0 && links.every(({ skipped }) => skipped === "network-down");
	if (outcome === "fail" || counts.error > 0) return ["✖", "red"];
	return counts.warning > 0 || isNetworkDown || isStopped ? ["⚠", "yellow"] : ["✔", "green"];
}

// src/app/cli/hyperlinks.ts
/** Terminals by `TERM_PROGRAM`, and the first version that shows hyperlinks. */
const PROGRAMS = {
	"iTerm.app": [3, 1],
	WezTerm: [20200620, 0],
	vscode: [1, 72],
	ghostty: [0, 0],
	zed: [0, 0],
	rio: [0, 0],
	tmux: [3, 4]
};
/** Terminals by `TERM`, where no other variable names them. */
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)(?:-|$)/;
/** VTE counts 0.50.1 as 5001; 0.50.0 crashes on hyperlinks. */
const FIRST_VTE = 5001;
/**
* Whether a terminal shows hyperlinks, by the variables that it sets for its programs. What is not
* known to show them may print the addresses between the words, and gets none.
*/
function showsHyperlinks(env) {
	const { TERM = "", TERM_PROGRAM: program = "", TERM_PROGRAM_VERSION: version = "" } = env;
	if (env.FORCE_HYPERLINK !== void 0) return !/^(?:0|false)?$/.test(env.FORCE_HYPERLINK);
	if (env.CI !== void 0 || TERM === "dumb") return false;
	if (env.TMUX !== void 0 || TERM.startsWith("screen")) return program === "tmux" && isFrom(version, PROGRAMS.tmux);
	return env.WT_SESSION !== void 0 || Number(env.VTE_VERSION) >= FIRST_VTE || Object.hasOwn(PROGRAMS, program) && isFrom(version, PROGRAMS[program]) || TERMS.test(TERM);
}
function isFrom(version, [major, minor] = [0, 0]) {
	const [ownMajor = 0, ownMinor = 0] = version.split(/[.-]/).map(Number);
	return ownMajor > major || ownMajor === major && ownMinor >= minor;
}
/**
* The address of a line of a file on this machine; nothing for what is no file, and nothing where
* the terminal is on another machine.
*/
function fileLinker(env) {
	const addresses = /* @__PURE__ */ new Map();
	const isElsewhere = env.SSH_CONNECTION !== void 0 && env.TERM_PROGRAM !== "vscode";
	return ({ path, line }) => {
		if (isElsewhere) return;
		if (!addresses.has(path)) addresses.set(path, existsSync(path) ? pathToFileURL(resolve(path)).href : void 0);
		const address = addresses.get(path);
		return address && `${address}#${line}`;
	};
}

// src/report/html/browser/page.css?raw
var page_default$1 = ":root {\n  color-scheme: light dark;\n  --page: light-dark(#fdfdfc, #14171b);\n  --panel: light-dark(#f5f5f2, #1c2025);\n  --line: light-dark(#dfdfda, #2f353d);\n  --text: light-dark(#22262b, #dfe3e8);\n  --quiet: light-dark(#5b636d, #9aa3ad);\n  --accent: light-dark(#0a5fb0, #79b8ff);\n  --color: light-dark(#8595a6, #5d6f82);\n  --mono: 0.8125rem / 1.5 ui-monospace, \"SF Mono\", Menlo, Consolas, monospace;\n  --numbers: 3.25rem;\n  scroll-padding-top: 4.5rem;\n}\n:is(.error, .fail, .dead) {\n  --color: light-dark(#b3261e, #ff9086);\n}\n:is(.warning, .unreachable) {\n  --color: light-dark(#805000, #eabf62);\n}\n:is(.info, .moved) {\n  --color: var(--accent);\n}\n:is(.pass, .alive) {\n  --color: light-dark(#16703f, #62cf8f);\n}\n.blocked {\n  --color: light-dark(#7a5fb0, #a994d6);\n}\n* {\n  box-sizing: border-box;\n  margin: 0;\n  padding: 0;\n}\nbody {\n  max-width: 78rem;\n  margin: 0 auto;\n  padding: 2rem clamp(1rem, 3vw, 2.5rem) 4rem;\n  background: var(--page);\n  color: var(--text);\n  font:\n    0.9375rem / 1.5 system-ui,\n    sans-serif;\n  overflow-wrap: anywhere;\n}\n:is(code, .url) {\n  unicode-bidi: isolate;\n}\ncode {\n  font: var(--mono);\n}\n:is(ul, ol) {\n  list-style: none;\n}\na {\n  color: var(--accent);\n  text-underline-offset: 0.2em;\n}\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n[hidden] {\n  /* biome-ignore lint/complexity/noImportantStyles: hidden elements have classes with a display. */\n  display: none !important;\n}\n.unseen,\n.skip:not(:focus) {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n:is(.quiet, .shown, .caption, .number, output, thead) {\n  color: var(--quiet);\n}\n:is(h1, h2, h3, h4, .severity) {\n  font-weight: 600;\n}\nh1 {\n  font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem);\n  line-height: 1.3;\n  text-wrap: balance;\n}\nh2 {\n  margin-top: 1.5rem;\n  font-size: 1.25rem;\n}\n:is(h3, h4) {\n  margin-top: 1rem;\n  font-size: 0.9375rem;\n}\n:is(.panel, .url, table, summary > span, .caption, output) {\n  font-size: 0.8125rem;\n}\n:is(.severity, .chip, strong, .count) {\n  color: var(--color);\n}\n.count {\n  white-space: nowrap;\n}\n.panels {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 1rem;\n  margin: 1.5rem 0;\n}\n.panel {\n  flex: 1 1 14rem;\n  padding: 0.875rem 1rem;\n  background: var(--panel);\n  border-radius: 8px;\n}\n.panel h2 {\n  margin: 0 0 0.5rem;\n  font-size: inherit;\n}\n.panel a {\n  color: inherit;\n}\nnav li {\n  display: flex;\n  flex-wrap: wrap;\n  column-gap: 1rem;\n}\nnav li > :last-child {\n  margin-left: auto;\n}\n.files {\n  flex-basis: 100%;\n}\n.dot {\n  display: inline-block;\n  width: 0.625rem;\n  height: 0.625rem;\n  margin-right: 0.5rem;\n  background: var(--color);\n}\nsvg {\n  width: 100%;\n}\nrect {\n  fill: var(--color);\n}\n.bar {\n  height: 0.5rem;\n}\n.years {\n  display: flex;\n  gap: 3px;\n}\n.years li {\n  flex: 1;\n  max-width: 4.5rem;\n  text-align: center;\n  font-size: 0.6875rem;\n  white-space: nowrap;\n}\n.years svg {\n  display: block;\n  height: 5rem;\n  border-bottom: 1px solid var(--quiet);\n}\n.many .century {\n  display: none;\n}\n.toolbar {\n  position: sticky;\n  top: 0;\n  z-index: 1;\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.25rem 0.75rem;\n  padding: 0.5rem 0;\n  background: var(--page);\n  border-bottom: 1px solid var(--line);\n}\n.search {\n  flex: 0 1 22rem;\n}\n[type=\"search\"] {\n  width: 100%;\n  padding: 0.3125rem 0.625rem;\n  border: 1px solid var(--quiet);\n  border-radius: 6px;\n  background: none;\n  color: inherit;\n  font: inherit;\n}\nfieldset {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem;\n  border: 0;\n}\n.chip {\n  cursor: pointer;\n}\n.chip input {\n  margin-right: 0.375rem;\n  accent-color: var(--color);\n  vertical-align: -0.125em;\n}\n.group {\n  padding: 0.625rem 0;\n  border-bottom: 1px solid var(--line);\n}\nsummary {\n  cursor: pointer;\n}\nsummary :is(h3, h4) {\n  display: inline;\n  margin-right: 0.5rem;\n}\n.group > :not(summary) {\n  margin-left: var(--indent, 1rem);\n}\n.description {\n  max-width: 46rem;\n  margin-bottom: 0.75rem;\n}\n:is(.finding, .link) {\n  padding-bottom: 0.25rem;\n  content-visibility: auto;\n  contain-intrinsic-size: auto 1.6875rem;\n}\n.finding {\n  padding-bottom: 1rem;\n  contain-intrinsic-height: auto 6rem;\n}\n.source {\n  margin-top: 0.25rem;\n  padding: 0.25rem 0.75rem 0.25rem 0;\n  background: var(--panel);\n  border-radius: 6px;\n  border-left: 3px solid var(--color);\n}\n.line {\n  display: flex;\n  gap: 0.75rem;\n}\n.number {\n  flex: none;\n  width: var(--numbers);\n  font: var(--mono);\n  text-align: right;\n  user-select: none;\n}\n.caption {\n  padding-left: calc(var(--numbers) + 0.75rem);\n}\n.line-link {\n  color: inherit;\n}\n.at .number {\n  color: var(--color);\n}\n.other code {\n  color: var(--quiet);\n}\nmark {\n  white-space: pre-wrap;\n  background: light-dark(#fae3ac, #4d3b0d);\n  color: inherit;\n  box-shadow: 0 1.5px var(--color);\n}\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  table-layout: fixed;\n}\n:is(th, td) {\n  padding: 0.25rem 1rem 0.25rem 0;\n  text-align: left;\n  font-weight: 400;\n  border-bottom: 1px solid var(--line);\n}\n:is(th:first-child, .share) {\n  width: 30%;\n}\n.amount {\n  width: 4.5rem;\n  text-align: right;\n}\n.more > summary {\n  margin-top: 0.5rem;\n}\n\n@media (max-width: 40rem) {\n  :root {\n    --numbers: 2.25rem;\n    --indent: 0;\n    scroll-padding-top: 6.5rem;\n  }\n  .search {\n    flex-basis: 100%;\n  }\n  .share {\n    display: none;\n  }\n}\n@page {\n  margin: 14mm;\n}\n@media print {\n  :root {\n    color-scheme: light;\n    --page: #fff;\n  }\n  :is(.toolbar, .skip) {\n    display: none;\n  }\n  body {\n    max-width: none;\n    padding: 0;\n    font-size: 10pt;\n  }\n  :is(.dot, rect, mark, .panel, .source) {\n    print-color-adjust: exact;\n  }\n  .url {\n    color: inherit;\n  }\n  summary {\n    list-style: none;\n  }\n  /* Paper has no links. */\n  a[href^=\"http\"]:not(.url, .line-link)::after {\n    content: \" (\" attr(href) \")\";\n  }\n  :is(.panel, tr) {\n    break-inside: avoid;\n  }\n  :is(.finding, .link) {\n    content-visibility: visible;\n    break-inside: avoid;\n  }\n  :is(h2, h3, h4, summary) {\n    break-after: avoid;\n  }\n  details::details-content {\n    content-visibility: visible;\n    display: block;\n    block-size: auto;\n  }\n}\n@media (forced-colors: active) {\n  :is(.dot, rect) {\n    forced-color-adjust: none;\n  }\n}\n";

// src/report/html/browser/page.js?raw
var page_default = "/** Filters by severity, and searches: shows and hides what the page has, and adds only numbers. */\n\n/**\n * @typedef {{ element: HTMLElement, text?: string }} Item\n * @typedef {{ element: HTMLDetailsElement, shown: HTMLElement, items: Item[], wasOpen: boolean }} Group\n */\n\n/** @type {HTMLFormElement | null} */\nconst form = document.querySelector('.toolbar')\n\n/** @type {Group[]} */\nconst groups = all(document, '.group', HTMLDetailsElement).map((element) => ({\n  element,\n  shown: /** @type {HTMLElement} */ (element.querySelector('.shown')),\n  items: all(element, '.finding, .link', HTMLElement).map((item) => ({ element: item })),\n  wasOpen: false,\n}))\n\nlet wasSearch = false\n\n/**\n * @template {Element} Kind\n * @param {ParentNode} parent\n * @param {string} selector\n * @param {new () => Kind} kind\n */\nfunction all(parent, selector, kind) {\n  const isKind = /** @type {(one: Element) => one is Kind} */ ((one) => one instanceof kind)\n  return Array.from(parent.querySelectorAll(selector)).filter(isKind)\n}\n\n/** @param {string} text */\nfunction normalize(text) {\n  return text.normalize('NFKC').toLowerCase().replace(/\\s+/g, ' ')\n}\n\n/** The text of an item, read on the first search: there may be ten thousand. @param {Item} item */\nfunction textOf(item) {\n  item.text ??= normalize(item.element.textContent ?? '')\n  return item.text\n}\n\n/** @param {HTMLFormElement} form */\nfunction apply(form) {\n  const [search] = all(form, '[type=search]', HTMLInputElement)\n  const words = normalize(search?.value ?? '')\n    .split(' ')\n    .filter(Boolean)\n  const boxes = all(form, '[type=checkbox]', HTMLInputElement)\n  const hidden = new Set(boxes.filter(({ checked }) => !checked).map(({ value }) => value))\n  const isSearch = words.length > 0\n  const isFiltered = isSearch || hidden.size > 0\n\n  const counts = { finding: 0, link: 0 }\n  for (const group of groups) {\n    for (const item of group.items) {\n      const isShown = !hidden.has(item.element.dataset.severity ?? '')\n      item.element.hidden = !isShown || !words.every((word) => textOf(item).includes(word))\n    }\n    const count = group.items.filter(({ element }) => !element.hidden).length\n    counts[group.element.closest('#links') ? 'link' : 'finding'] += count\n    update(group, count, isSearch)\n  }\n  for (const part of all(document, '.file, #findings, #links', HTMLElement)) {\n    part.hidden = isFiltered && !part.querySelector('.group:not([hidden])')\n  }\n  // Tables count everything, whatever the search is.\n  for (const part of all(document, '.shares, #sections', HTMLElement)) part.hidden = isSearch\n  wasSearch = isSearch\n  const [output] = all(form, 'output', HTMLElement)\n  if (output) output.textContent = isFiltered ? statusText(counts) : ''\n}\n\n/**\n * Opens a group that has matches, and closes it again when the search is over.\n * @type {(group: Group, count: number, isSearch: boolean) => void}\n */\nfunction update(group, count, isSearch) {\n  const { element, shown, items } = group\n  element.hidden = count === 0\n  shown.hidden = count === items.length\n  shown.textContent = ` ${count.toLocaleString('en')} shown`\n  if (isSearch && !wasSearch) group.wasOpen = element.open\n  if (isSearch) element.open = count > 0\n  else if (wasSearch) element.open = group.wasOpen\n}\n\n/** @param {{ finding: number, link: number }} counts */\nfunction statusText({ finding, link }) {\n  const parts = [amount(finding, 'finding')]\n  if (document.querySelector('#links')) parts.push(amount(link, 'link'))\n  return `${parts.join(', ')} shown`\n}\n\n/** @type {(count: number, noun: string) => string} */\nfunction amount(count, noun) {\n  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`\n}\n\n/** A link into the page may lead to a group that is closed. */\nfunction openTarget() {\n  const target = document.getElementById(location.hash.slice(1))\n  if (!(target instanceof HTMLDetailsElement)) return\n  target.open = true\n  target.scrollIntoView()\n  target.querySelector('summary')?.focus({ preventScroll: true })\n}\n\nif (form) {\n  let timer = 0\n  form.hidden = false\n  form.addEventListener('input', ({ target }) => {\n    clearTimeout(timer)\n    const isTyping = target instanceof HTMLInputElement && target.type === 'search'\n    timer = setTimeout(() => apply(form), isTyping ? 120 : 0)\n  })\n  form.addEventListener('submit', (event) => {\n    event.preventDefault()\n    apply(form)\n  })\n  // Browsers keep what was typed when a page is loaded again.\n  form.reset()\n}\naddEventListener('hashchange', openTarget)\nopenTarget()\n";

// src/report/html/markup.ts
/**
* Markup by templates: whatever is put into an `html` template is shown as text, unless a template
* made it.
*/
var Html = class {
	markup;
	constructor(markup) {
		this.markup = markup;
	}
};
/** Code points of a text to show. */
const MAX_PROSE_LENGTH = 600;
/** Code points of an address to show, and code units of one to link. */
const MAX_ADDRESS_LENGTH = 200;
const MAX_LINKED_LENGTH = 2e3;
/** Holds no invisible characters. */
const PLAIN = /^[ -~]*$/;
/** A span between single backticks. */
const SPAN = /`([^`]+)`/;
/** Markup; everything put into it is escaped, and invisible characters are made visible. */
function html(literals, ...parts) {
	let markup = literals[0] ?? "";
	for (const [index, part] of parts.entries()) markup += markupOf(part) + literals[index + 1];
	return new Html(markup);
}
function markupOf(part) {
	if (part instanceof Html) return part.markup;
	if (part === void 0) return "";
	if (typeof part === "object") return part.map(markupOf).join("");
	return escaped(String(part));
}
function escaped(text) {
	return (PLAIN.test(text) ? text : visible(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
/** A sentence: spans between backticks are code. */
function prose(text) {
	return html`${truncate(text.replace(/\s+/g, " "), MAX_PROSE_LENGTH).split(SPAN).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : part)}`;
}
/** An address: a link where it leads to the web, otherwise text. */
function address(url) {
	const shown = truncate(url, MAX_ADDRESS_LENGTH);
	const href = webAddress(url);
	return href === void 0 ? html`<span class="url">${shown}</span>` : anchor(href, shown, "url");
}
/** A link with words of its own; only the words where the address does not lead to the web. */
function link(url, words, name) {
	const href = webAddress(url);
	return href === void 0 ? html`${words}` : anchor(href, words, name);
}
function anchor(href, words, name) {
	return html`<a${name === void 0 ? void 0 : html` class="${name}"`} href="${href}" rel="noopener noreferrer nofollow">${words}</a>`;
}
/** An address with credentials is not linked: they can disguise the host. */
function webAddress(url) {
	if (url.length > MAX_LINKED_LENGTH || !URL.canParse(url)) return;
	const { protocol, username, password, href } = new URL(url);
	return (protocol === "http:" || protocol === "https:") && username === "" && password === "" ? href : void 0;
}

// src/report/html/excerpt.ts
/** Code units of a line to show, and of those before the place. */
const MAX_LINE_LENGTH = 280;
const MAX_BEFORE = 140;
/** The line of a finding with its place marked; nothing where the text has no such line. */
function findingLine(finding, source) {
	const { excerpts } = source;
	const place = excerpts && linePlaceOf(finding, excerpts, MAX_LINE_LENGTH);
	return place && sourceLine(finding, markPlace(excerpts.text, place), "at", source);
}
/** The start of a line that has to do with a finding. */
function relatedLine(place, source) {
	const { excerpts } = source;
	const start = excerpts?.places.toOffset({
		line: place.line,
		column: 1
	});
	if (!excerpts || start === void 0) return;
	const whole = {
		lineStart: start,
		start,
		end: excerpts.text.length
	};
	return sourceLine(place, markPlace(excerpts.text, whole), "other", source);
}
function sourceLine(place, code, name, source) {
	if (!code) return;
	const number = lineLink(place, source, html`<span class="unseen">line </span>${place.line}`);
	return html`<div class="line ${name}"><span class="number">${number}</span><code>${code}</code></div>`;
}
/** The name of a line, a link where a server shows it. */
function lineLink({ path, line, endLine = line }, { addressOf }, words) {
	const url = addressOf({
		path,
		line,
		endLine
	});
	return url === void 0 ? html`${words}` : link(url, words, "line-link");
}
/** A line, cut around its marked place; a place that is the whole line is not marked. */
function markPlace(text, { lineStart, start, end }) {
	const from = Math.max(lineStart, start - MAX_BEFORE);
	const [rest = ""] = text.slice(start, start + MAX_LINE_LENGTH).split(/[\r\n]/, 1);
	const before = text.slice(from, start);
	const marked = rest.slice(0, end - start);
	const after = rest.slice(marked.length, Math.max(marked.length, MAX_LINE_LENGTH - before.length));
	if (`${before}${rest}`.trim() === "") return;
	const next = text.charAt(start + marked.length + after.length);
	const isCut = /[^\r\n]/.test(next);
	const first = from > lineStart ? `…${whole(before)}` : before.trimStart();
	const last = whole(after) + (isCut ? "…" : "");
	return first === "" && (isCut ? endsLine(text, end) : after.trim() === "") || marked === "" ? html`${first}${whole(marked)}${last}` : html`${first}<mark>${whole(marked)}</mark>${last}`;
}
/** Whether nothing but blanks is behind an offset on its line, as far as it is worth a look. */
function endsLine(text, end) {
	return /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + MAX_LINE_LENGTH));
}
/** Without halves of characters at the ends. */
function whole(text) {
	return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

// src/report/html/findings.ts
/** Code points of a path or a rule's name, and of a fix, to show. */
const MAX_NAME_LENGTH$3 = 200;
const MAX_FIX_LENGTH = 200;
/** Related places of a finding to show. */
const MAX_PLACES$1 = 3;
/** Infos of a rule that are shown beside its problems; more of them are a group that is closed. */
const MAX_OPEN_INFOS = 50;
/**
* The new findings by file and rule: files as in the report, the most severe rules first. Many infos
* of a rule are a group apart from its problems.
*/
function groupFindings(report) {
	return [...Map.groupBy(newFindings(report.findings), ({ path }) => path)].flatMap(([path, inFile]) => {
		const sorted = mostSevereFirst(inFile);
		const infos = Map.groupBy(sorted.filter(isInfo), ({ rule }) => rule);
		const isApart = (finding) => isInfo(finding) && (infos.get(finding.rule)?.length ?? 0) > MAX_OPEN_INFOS;
		const byRule = Map.groupBy(sorted, (one) => isApart(one) ? `${one.rule} info` : one.rule);
		return Array.from(byRule.values(), (findings) => ({
			path,
			rule: findings[0]?.rule ?? "",
			findings
		}));
	}).map((group, index) => ({
		id: `group-${index + 1}`,
		...group
	}));
}
function isInfo({ severity }) {
	return severity === "info";
}
function findingsSection(report, groups, { sources, addressOf = () => void 0 }) {
	const isOneFile = report.files.length === 1;
	const files = [...Map.groupBy(groups, ({ path }) => path)].map(([path, ofFile]) => {
		const text = sources.get(path);
		const source = {
			...text !== void 0 && { excerpts: {
				text,
				places: location(text)
			} },
			addressOf
		};
		return html`<section class="file">
${isOneFile ? void 0 : html`<h3><code>${truncate(path, MAX_NAME_LENGTH$3)}</code></h3>`}
${ofFile.map((group) => groupDetails(group, source, isOneFile))}</section>
`;
	});
	const nothing = html`<p class="nothing">No problems found.</p>\n`;
	return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${files.length > 0 ? files : nothing}${existingPhrases(report).map((words) => html`<p class="quiet">${words}.</p>\n`)}</section>
`;
}
/** A rule with infos only is closed. */
function groupDetails({ id, rule, findings }, source, isOneFile) {
	const heading = isOneFile ? "h3" : "h4";
	const isAlike = findings.every(({ severity }) => severity === findings[0]?.severity);
	const isOpen = findings.some(({ severity }) => severity !== "info");
	return html`<details class="group" id="${id}"${isOpen ? html` open` : void 0}>
<summary><${heading}>${truncate(rule, MAX_NAME_LENGTH$3)}</${heading}> ${countsOf(findings)}<span class="shown" hidden></span></summary>
${introduction(rule, findings)}<ol>
${findings.map((finding) => findingItem(finding, isAlike, source))}</ol>
</details>
`;
}
function countsOf(findings) {
	const counts = countSeverities(findings);
	return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => html`<span class="count ${severity}">${amount(counts[severity], severity)}</span> `);
}
function introduction(rule, findings) {
	const description = rules.find(({ meta }) => meta.id === rule)?.meta.description;
	const url = findings.find((finding) => finding.url)?.url;
	if (description === void 0 && url === void 0) return;
	const page = url && link(url, html`How it works<span class="unseen">: ${truncate(rule, MAX_NAME_LENGTH$3)}</span>`);
	return html`<p class="description quiet">${description && prose(description)} ${page}</p>\n`;
}
function findingItem(finding, isAlike, source) {
	const { severity, parts } = finding;
	const shown = findingLine(finding, source);
	const place = shown ? void 0 : html` <span class="quiet">${lineLink(finding, source, `line ${finding.line}`)}</span>`;
	const lines = shown && html`<div class="source">${shown}${otherLines(finding, source)}</div>\n`;
	return html`<li class="finding ${severity}" data-severity="${severity}">
<p><span class="${isAlike ? "unseen" : "severity"}">${severity}</span> ${messageHtml(parts)}${place}</p>
${lines}${notesOf(finding, source)}</li>
`;
}
/** Related lines of the same file, shown below the finding's own. */
function otherLines({ related = [], path }, source) {
	return related.slice(0, MAX_PLACES$1).filter((other) => other.path === path).map((other) => html`<p class="caption">${prose(other.message)}</p>${relatedLine(other, source)}`);
}
function notesOf(finding, source) {
	const { related = [], path } = finding;
	const places = related.slice(0, MAX_PLACES$1).filter((other) => !source.excerpts || other.path !== path).map((other) => {
		const name = other.path === path ? void 0 : html`<code>${truncate(other.path, MAX_NAME_LENGTH$3)}</code>, `;
		return html`See ${name}${lineLink(other, source, `line ${other.line}`)}: ${prose(other.message)}`;
	});
	const fixes = unmentionedFixes(finding, MAX_FIX_LENGTH).map((fix) => html`<code>${fix}</code>`);
	const expected = fixes.length === 0 ? [] : [html`Expected: ${fixes.flatMap((fix) => [" or ", fix]).slice(1)}`];
	return [...places, ...expected].map((note) => html`<p class="quiet">${note}</p>\n`);
}
/** A message as markup: code as code, words of the list between quotation marks. */
function messageHtml(parts) {
	return html`${truncateMessage(parts).map(partHtml)}`;
}
function partHtml(part) {
	switch (part.kind) {
		case "text": return prose(part.text);
		case "code": return html`<code>${part.text}</code>`;
		case "quote": return html`“${part.text}”`;
		case "place": {
			const { line, endLine, path } = part;
			const file = path === void 0 ? void 0 : html` of <code>${path}</code>`;
			return html`${endLine === void 0 ? `line ${line}` : `lines ${line} to ${endLine}`}${file}`;
		}
	}
}

// src/report/html/shares.ts
/** A table of names, each with a number and its share as a bar. */
function sharesTable(rows, options) {
	const { title, heading, max, noun } = options;
	const rest = rows.slice(max);
	return html`<div class="shares">
${heading}
${rowsTable(rows.slice(0, max), title, options)}${rest.length === 0 ? void 0 : html`<details class="more">
<summary>${amount(rest.length, noun)}</summary>
${rowsTable(rest, `${title}, the rest`, options)}</details>
`}</div>
`;
}
function rowsTable(rows, label, { names }) {
	const [name, count, words] = names;
	return html`<table aria-label="${label}">
<thead><tr><th scope="col">${name}</th><th scope="col" class="amount">${count}</th><td class="share"></td><th scope="col">${words}</th></tr></thead>
<tbody>
${rows.map(rowHtml)}</tbody>
</table>
`;
}
function rowHtml({ name, count, bar, words }) {
	return html`<tr><th scope="row">${name}</th><td class="amount">${number(count)}</td><td class="share">${bar}</td><td>${words}</td></tr>
`;
}

// src/report/html/links.ts
/** What the statuses mean, the most important first. */
const MEANINGS = [
	["dead", "gone"],
	["unreachable", "may be temporary"],
	["blocked", "these sites refuse automated requests"],
	["moved", "alive at another address"],
	["skipped", "not checked"],
	["alive", "answered"]
];
const MAX_HOSTS = 12;
const MAX_YEARS = 12;
/** One year is no comparison. */
const MIN_YEARS = 2;
const MAX_PLACES = 4;
const MAX_NAME_LENGTH$2 = 100;
/** The links by status, and the statuses by year and by host. */
function linksSection(links, { years, ...options }) {
	if (links.length === 0) return;
	const hosts = new Map(links.map((link) => [link, hostOf$1(link.url)]));
	const byStatus = Map.groupBy(links, ({ status }) => status);
	return html`<section id="links" aria-labelledby="links-title">
<h2 id="links-title">Links</h2>
${MEANINGS.map(([status, meaning]) => {
		const found = byStatus.get(status) ?? [];
		const sorted = found.toSorted((a, b) => compare(hosts.get(a) ?? "", hosts.get(b) ?? ""));
		return found.length === 0 ? void 0 : statusDetails(status, meaning, sorted, options);
	})}${yearsTable(links, years)}${hostsTable(Map.groupBy(links, (one) => hosts.get(one) ?? ""))}</section>
`;
}
function statusDetails(status, meaning, links, options) {
	return html`<details class="group ${status}" id="${status}"${status === "dead" ? html` open` : void 0}>
<summary><h3>${status}</h3> <span class="quiet">${amount(links.length, "link")}, ${meaning}</span><span class="shown" hidden></span></summary>
<ul>
${links.map((link) => linkItem(link, options))}</ul>
</details>
`;
}
/** The reason is left out where a link is alive. */
function linkItem(one, options) {
	const { url, status, reason, finalUrl, archiveUrl, places } = one;
	const target = status === "moved" && finalUrl !== void 0 ? html` → ${address(finalUrl)}` : void 0;
	const notes = [
		status === "alive" ? void 0 : prose(reason),
		archiveUrl && link(archiveUrl, "archived copy"),
		places.length > 0 ? placesOf(places, options) : void 0
	].filter((note) => note);
	return html`<li class="link">${address(url)}${target} <span class="quiet">${notes.flatMap((note) => [" · ", note]).slice(1)}</span></li>
`;
}
function placesOf(places, { isOneFile, ...source }) {
	const named = places.slice(0, MAX_PLACES);
	const names = named.flatMap((place) => {
		const { path, line } = place;
		const words = isOneFile ? line : `${truncate(path, MAX_NAME_LENGTH$2)}:${line}`;
		return [", ", lineLink(place, source, words)];
	});
	const lead = isOneFile ? named.length > 1 ? "lines " : "line " : "";
	const more = places.length - named.length;
	return html`${lead}${names.slice(1)}${more > 0 ? ` and ${number(more)} more` : ""}`;
}
/** The statuses by the age of the entries, the latest first; nothing where it is hardly known. */
function yearsTable(links, years) {
	const byYear = Map.groupBy(links, ({ url }) => years.get(url));
	const unknown = byYear.get(void 0) ?? [];
	byYear.delete(void 0);
	if (byYear.size < MIN_YEARS) return;
	const named = [...byYear].sort(([a = 0], [b = 0]) => b - a).map(([year, found]) => statusRow(String(year), found));
	const rows = unknown.length > 0 ? [...named, statusRow("no year", unknown)] : named;
	return sharesTable(rows, {
		title: "By year of the entry",
		heading: html`<h3>By year of the entry</h3>`,
		names: [
			"Year",
			"Links",
			"Status"
		],
		max: MAX_YEARS,
		noun: "more year"
	});
}
/** Hosts with dead or unreachable links first. */
function hostsTable(byHost) {
	const rows = [...byHost].sort(([a, ofA], [b, ofB]) => failuresOf(ofB) - failuresOf(ofA) || ofB.length - ofA.length || compare(a, b)).map(([host, links]) => statusRow(host === "" ? "no host" : truncate(host, MAX_NAME_LENGTH$2), links));
	return sharesTable(rows, {
		title: "By host",
		heading: html`<h3>By host</h3>`,
		names: [
			"Host",
			"Links",
			"Status"
		],
		max: MAX_HOSTS,
		noun: "more host"
	});
}
function statusRow(name, links) {
	return {
		name,
		count: links.length,
		bar: statusBar(links),
		words: statusText(links)
	};
}
/** `2 dead, 12 alive`. */
function statusText(links) {
	return countStatuses(links).map(({ status, count }) => `${number(count)}\u00A0${status}`).join(", ");
}
/** The number of links of each status that occurs, the most important first. */
function countStatuses(links) {
	const counts = /* @__PURE__ */ new Map();
	for (const { status } of links) counts.set(status, (counts.get(status) ?? 0) + 1);
	return MEANINGS.map(([status]) => ({
		status,
		count: counts.get(status) ?? 0
	})).filter(({ count }) => count > 0);
}
/** A bar of the shares of the statuses; the words beside it have the same information. */
function statusBar(links) {
	let start = 0;
	const pieces = countStatuses(links).map(({ status, count }) => {
		const width = 100 * count / links.length;
		const piece = html`<rect class="${status}" x="${percent(start)}" width="${percent(width)}" height="100%"/>`;
		start += width;
		return piece;
	});
	return html`<svg class="bar" aria-hidden="true">${pieces}</svg>`;
}
function percent(share) {
	return `${Math.round(share * 100) / 100}%`;
}
function failuresOf(links) {
	return links.filter(({ status }) => status === "dead" || status === "unreachable").length;
}
function hostOf$1(url) {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

// src/report/html/sections.ts
/** Code points of a title to show. */
const MAX_NAME_LENGTH$1 = 100;
const MAX_SECTIONS = 12;
/** One section is the whole list. */
const MIN_SECTIONS = 2;
/** How many entries and findings the sections have, the largest first; those without entries not. */
function sectionsTable(report, sections) {
	const byFile = Map.groupBy(newFindings(report.findings), ({ path }) => path);
	const counted = report.files.flatMap(({ path }) => countFindings(path, sections.get(path) ?? [], byFile.get(path) ?? [])).filter(({ entries }) => entries > 0).sort((a, b) => b.entries - a.entries);
	if (counted.length < MIN_SECTIONS) return;
	const most = greatest(counted.map(({ entries }) => entries));
	const rows = nameSections(counted, report.files.length > 1).map(({ section, name }) => ({
		name: truncate(name, MAX_NAME_LENGTH$1),
		count: section.entries,
		bar: entriesBar(section.entries / most),
		words: countsOf(section.findings)
	}));
	return html`<section id="sections" aria-labelledby="sections-title">
${sharesTable(rows, {
		title: "Entries by section",
		heading: html`<h2 id="sections-title">Entries by section</h2>`,
		names: [
			"Section",
			"Entries",
			"Findings"
		],
		max: MAX_SECTIONS,
		noun: "more section"
	})}</section>
`;
}
/** A finding belongs to the last heading above it. */
function countFindings(file, sections, findings) {
	const sorted = findings.toSorted((a, b) => a.line - b.line);
	let at = 0;
	return sections.map((section, index) => {
		const end = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
		const first = at;
		while (at < sorted.length && sorted[at].line < end) at++;
		return {
			...section,
			file,
			findings: sorted.slice(first, at)
		};
	});
}
/** A title that several sections have is shown with the heading above it, or the file. */
function nameSections(sections, hasFiles) {
	const byTitle = Map.groupBy(sections, ({ title }) => title);
	return sections.map((section) => {
		const { title, path, file } = section;
		const isAlone = byTitle.get(title)?.length === 1;
		const own = title === "" ? "before the first heading" : title;
		const parent = path.at(-2);
		const above = parent === void 0 || parent === "" ? "" : `${parent} › `;
		const name = isAlone ? own : `${above}${own}`;
		return {
			section,
			name: hasFiles && !isAlone ? `${name} (${file})` : name
		};
	});
}
/** The share of the largest section. */
function entriesBar(share) {
	const width = Math.round(share * 1e3) / 10;
	return html`<svg class="bar" aria-hidden="true"><rect width="${width}%" height="100%"/></svg>`;
}

// src/report/html/years.ts
/** Bars that fit on a phone; older years share the first one. */
const MAX_BARS = 14;
/** Bars wide enough for all four digits of a year. */
const MAX_WIDE_BARS = 6;
/** Entries by year as a chart of bars; nothing where there are fewer than two years. */
function yearsFigure(years, entries) {
	if (years.size < 2) return;
	const bars = barsOf(years);
	const most = greatest(bars.map(([, count]) => count));
	const rest = entries - [...years.values()].reduce((sum, count) => sum + count, 0);
	return html`<section class="panel" aria-labelledby="years-title">
<h2 id="years-title">Entries by year</h2>
<ol class="years${bars.length > MAX_WIDE_BARS ? " many" : ""}">
${bars.map((bar) => column(bar, most))}</ol>
${rest > 0 ? html`<p class="quiet">${amount(rest, "entry", "entries")} without a year</p>\n` : void 0}</section>
`;
}
/** All years from the first to the last where they fit, otherwise the latest that have entries. */
function barsOf(years) {
	const sorted = [...years].sort(([a], [b]) => a - b);
	const [first = 0, last = 0] = [sorted[0]?.[0], sorted.at(-1)?.[0]];
	if (last - first < MAX_BARS) return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => [year, years.get(year) ?? 0]);
	const older = sorted.slice(0, -13).reduce((sum, [, count]) => sum + count, 0);
	const latest = sorted.slice(-13);
	return older > 0 ? [["older", older], ...latest] : latest;
}
function column([year, count], most) {
	const height = Math.round(1e3 * count / most) / 10;
	return html`<li>${count.toLocaleString("en", { notation: "compact" })}<span class="unseen"> entries in </span><svg aria-hidden="true"><rect y="${100 - height}%" width="100%" height="${height}%"/></svg><span class="year">${yearWords(String(year))}</span></li>
`;
}
/** The century is hidden where there is little space. */
function yearWords(year) {
	if (!/^\d{4}$/.test(year)) return html`${year}`;
	return html`<span class="century">${year.slice(0, 2)}</span>${year.slice(2)}`;
}

// src/report/html/summary.ts
const MAX_NAME_LENGTH = 200;
/** The outcome, and what was checked. */
function pageHeader(report, generatedAt) {
	const { files, outcome } = report;
	const [file] = files;
	const name = files.length === 1 && file !== void 0 ? html`<code>${truncate(file.path, MAX_NAME_LENGTH)}</code>` : amount(files.length, "file");
	const time = generatedAt && html` · <time datetime="${generatedAt.toISOString()}">${timeWords(generatedAt)}</time>`;
	return html`<header>
<p class="quiet">Awesome Keeper</p>
<h1>${headlineWords(report)}</h1>
<p class="quiet"><strong class="${outcome}">${outcome === "fail" ? "Failed" : "Passed"}</strong> · ${name} · ${sizePhrase(files)}${time}</p>
</header>
`;
}
/** `3 problems (2 errors, 1 warning)`, beginning with a capital letter. */
function headlineWords(report) {
	const words = problemPhrase(report);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function timeWords(time) {
	return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** Links into the page: rules, statuses of links, files; and a chart of the years. */
function panels(report, groups, years) {
	const entries = report.files.reduce((total, file) => total + file.entries, 0);
	const shown = [
		rulesPanel(groups),
		linksPanel(report),
		yearsFigure(years, entries),
		filesPanel(report, groups)
	].filter((panel) => panel !== void 0);
	return html`${shown.length > 0 ? html`<div class="panels">\n${shown}</div>\n` : void 0}`;
}
/** The most severe rules first, whichever file has them. */
function rulesPanel(groups) {
	if (groups.length === 0) return;
	const ids = new Map(groups.toReversed().map(({ rule, id }) => [rule, id]));
	const findings = mostSevereFirst(groups.flatMap((group) => group.findings));
	const byRule = [...Map.groupBy(findings, ({ rule }) => rule)];
	return html`<nav class="panel" aria-labelledby="rules-title">
<h2 id="rules-title">Findings by rule</h2>
<ul>
${byRule.map(([rule, found]) => html`<li><a href="#${ids.get(rule)}">${truncate(rule, MAX_NAME_LENGTH)}</a> <span>${countsOf(found)}</span></li>\n`)}</ul>
</nav>
`;
}
function linksPanel({ links }) {
	if (links.length === 0) return;
	return html`<nav class="panel" aria-labelledby="results-title">
<h2 id="results-title">Links by status</h2>
${statusBar(links)}
<ul>
${countStatuses(links).map(({ status, count }) => html`<li><a href="#${status}"><span class="dot ${status}" aria-hidden="true"></span>${status}</a> <span>${number(count)}</span></li>\n`)}</ul>
</nav>
`;
}
function filesPanel({ files }, groups) {
	if (files.length < 2) return;
	const byFile = Map.groupBy(groups, ({ path }) => path);
	return html`<nav class="panel files" aria-labelledby="files-title">
<h2 id="files-title">Files</h2>
<ul>
${files.map((file) => fileItem(file, byFile.get(file.path)))}</ul>
</nav>
`;
}
function fileItem(file, groups = []) {
	const name = html`<code>${truncate(file.path, MAX_NAME_LENGTH)}</code>`;
	const [first] = groups;
	const counts = countsOf(groups.flatMap(({ findings }) => findings));
	return html`<li>${first ? html`<a href="#${first.id}">${name}</a>` : name} <span class="quiet">${sizePhrase([file])}</span> <span>${counts.length > 0 ? counts : "no problems"}</span></li>
`;
}

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/report/html/page.ts
var _templateObject;
/**
* A report as one page for a browser. The page makes no requests, and its policy forbids all
* scripts and styles but its own. Without scripts everything but filter and search works.
*/
function toHtml(report, options) {
	const { years, generatedAt, sections = /* @__PURE__ */ new Map(), linkYears = /* @__PURE__ */ new Map() } = options;
	const { addressOf = () => void 0 } = options;
	const groups = groupFindings(report);
	const isOneFile = report.files.length === 1;
	const body = html`${pageHeader(report, generatedAt)}<main>
${panels(report, groups, years ?? /* @__PURE__ */ new Map())}${toolbar(report)}${findingsSection(report, groups, options)}${sectionsTable(report, sections)}${linksSection(report.links, {
		isOneFile,
		addressOf,
		years: linkYears
	})}</main>
`;
	return page(titleOf(report), body).markup;
}
function titleOf(report) {
	const { files } = report;
	const [file] = files;
	const name = file && files.length === 1 ? truncate(file.path, 80) : amount(files.length, "file");
	return `${headlineWords(report)} in ${name} · Awesome Keeper`;
}
function page(title, body) {
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		"</title>\n<link rel=\"icon\" href=\"",
		"\">\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to findings</a>\n",
		"<script type=\"module\">",
		"<\/script>\n</body>\n</html>\n"
	])), policy(), title, ICON, new Html(page_default$1), body, new Html(page_default));
}
/** An icon inside the page, so that browsers do not request one. */
const ICON = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M3 8.5 6.5 12 13 4.5' fill='none' stroke='%231a7f4b' stroke-width='2.5'/></svg>";
function policy() {
	return [
		"default-src 'none'",
		`script-src '${hashOf$1(page_default)}'`,
		`style-src '${hashOf$1(page_default$1)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function hashOf$1(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
/** Filter and search; hidden until the script that makes them work shows them. */
function toolbar({ counts, links }) {
	const found = SEVERITIES.filter((severity) => counts[severity] > 0);
	if (found.length === 0 && links.length === 0) return;
	const label = links.length > 0 ? "Search findings and links" : "Search findings";
	return html`<form class="toolbar" role="search" hidden>
<label class="search"><span class="unseen">${label}</span><input type="search" placeholder="${label}" autocomplete="off" spellcheck="false"></label>
${found.length < 2 ? void 0 : html`<fieldset><legend class="unseen">Severities to show</legend>
${found.map((severity) => html`<label class="chip ${severity}"><input type="checkbox" value="${severity}" checked>${amount(counts[severity], severity)}</label>\n`)}</fieldset>
`}<output role="status"></output>
</form>
`;
}

// src/repository/hosting.ts
const HOSTS = /* @__PURE__ */ new Map([
	["github.com", "github"],
	["gitlab.com", "gitlab"],
	["codeberg.org", "gitea"],
	["gitea.com", "gitea"],
	["bitbucket.org", "bitbucket"]
]);
/** Servers of one's own that are named by their software: `gitlab.example.org`. */
const NAMED_HOST = /^(github|gitlab|gitea|forgejo)\.(?!(?:com|org)\.)/;
/** Other names of servers, for those whose network allows port 443 only. */
const SSH_HOST = /^(?:alt)?ssh\.(?=(?:github|gitlab|bitbucket)\.)/;
/** `git@host:owner/name`; a drive of Windows has one letter. */
const SCP = /^(?:[\w.-]{1,100}@)?([\w.-]{2,253}):(?!\/\/)(.{1,500})$/;
const SEGMENT = /^(?!\.{1,2}$)[\w.~-]{1,100}$/;
/** GitLab has groups in groups. */
const MAX_SEGMENTS = 20;
/**
* The page of a repository by the address that git has for a remote; nothing where the server, or
* its software, is not known.
*/
function hostedRepository(remote) {
	const address = addressOf(remote);
	const kind = address && kindOf(address.host);
	return kind && repositoryAt(`https://${address.host}`, address.path, kind);
}
/**
* The page of a repository on a server whose software is known.
* @param server `https://github.com`; only `https:` is linked
* @param path `owner/name`
*/
function repositoryAt(server, path, kind) {
	const base = URL.parse(server);
	const segments = `${base?.pathname}/${path.replace(/\/$/, "").replace(/\.git$/, "")}`.split("/").filter((segment) => segment !== "");
	const isComplete = kind === "gitlab" ? segments.length > 1 : segments.length === 2;
	if (base?.protocol !== "https:" || !isComplete || segments.length > MAX_SEGMENTS) return;
	return segments.every((segment) => SEGMENT.test(segment)) ? {
		kind,
		url: `https://${base.host}/${segments.join("/")}`
	} : void 0;
}
/** The address of lines at a commit. Markdown is shown as text, since a page has no lines. */
function hostedLinesUrl({ kind, url }, commit, { path, line, endLine = line }) {
	const file = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
	const isOne = endLine <= line;
	switch (kind) {
		case "github": return `${url}/blob/${commit}/${file}?plain=1#L${line}${isOne ? "" : `-L${endLine}`}`;
		case "gitlab": return `${url}/-/blob/${commit}/${file}?plain=1#L${line}${isOne ? "" : `-${endLine}`}`;
		case "gitea": return `${url}/src/commit/${commit}/${file}?display=source#L${line}${isOne ? "" : `-L${endLine}`}`;
		case "bitbucket": return `${url}/src/${commit}/${file}#lines-${line}${isOne ? "" : `:${endLine}`}`;
	}
}
/** Host and path of a remote. The port of SSH says nothing about the one of the pages. */
function addressOf(remote) {
	if (remote.length > 1e3) return;
	const [, scpHost, scpPath] = SCP.exec(remote) ?? [];
	if (scpHost && scpPath) return {
		host: nameOf(scpHost),
		path: scpPath
	};
	const url = URL.parse(remote);
	if (!url || !/^(?:https?|ssh|git):$/.test(url.protocol)) return;
	if (url.protocol === "http:" && url.port !== "") return;
	return {
		host: url.protocol === "https:" ? url.host : nameOf(url.hostname),
		path: url.pathname
	};
}
function nameOf(host) {
	return host.toLowerCase().replace(SSH_HOST, "");
}
function kindOf(host) {
	const name = host.replace(/:\d+$/, "");
	const known = HOSTS.get(name);
	if (known) return known;
	if (name.endsWith(".ghe.com")) return "github";
	const [, software] = NAMED_HOST.exec(name) ?? [];
	return software === "forgejo" ? "gitea" : software;
}

// src/app/cli/line-links.ts
/** Links from a report to the lines on the server that shows the repository. */
/**
* Finds where lines are shown. A list has links only where the server has the commit at hand, and
* the commit has the list as it was read: other lines would be shown otherwise.
* @param env the environment, for runs of GitHub's, Gitea's and GitLab's CI
*/
async function linkLines(lists, env) {
	const linkers = /* @__PURE__ */ new Map();
	const inRepositories = lists.flatMap((list) => {
		const root = findRepository(dirname(list.path));
		return root === void 0 ? [] : [{
			...list,
			root
		}];
	});
	for (const [root, some] of Map.groupBy(inRepositories, (list) => list.root)) {
		const head = await readHead(root);
		const repository = head && hostOf(head, env);
		if (!repository) continue;
		for (const { path, text } of some) {
			const inRoot = pathInRepository(root, path);
			if (!isBlob(text, head.blobs.get(inRoot))) continue;
			linkers.set(path, (lines) => hostedLinesUrl(repository, head.sha, {
				...lines,
				path: inRoot
			}));
		}
	}
	return (lines) => linkers.get(lines.path)?.(lines);
}
function hostOf({ sha, remotes }, env) {
	return ciRepository(sha, env) ?? firstHosted(remotes);
}
function firstHosted(remotes) {
	for (const { url } of remotes) {
		const repository = hostedRepository(url);
		if (repository) return repository;
	}
}
/** A server of one's own has any name; the CI that runs there knows which software it is. */
function ciRepository(sha, env) {
	if (env.GITHUB_ACTIONS === "true" && env.GITHUB_SHA === sha) {
		const isGitea = env.GITEA_ACTIONS === "true" || env.FORGEJO_ACTIONS === "true";
		const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: path = "" } = env;
		return repositoryAt(server, path, isGitea ? "gitea" : "github");
	}
	if (env.GITLAB_CI === "true" && env.CI_COMMIT_SHA === sha) return repositoryAt(env.CI_SERVER_URL ?? "", env.CI_PROJECT_PATH ?? "", "gitlab");
}
/** Whether a text is a file of a commit, whatever the ends of its lines are on this disk. */
function isBlob(text, hash) {
	if (hash === void 0) return false;
	const unix = text.replaceAll("\r\n", "\n");
	return [
		text,
		unix,
		`\uFEFF${text}`,
		`\uFEFF${unix}`
	].some((each) => hashOf(each, hash) === hash);
}
/** @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hashOf(text, { length }) {
	const bytes = Buffer.from(text);
	return createHash(length === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/app/cli/report-page.ts
/** The report as a page, with what only the command knows of the lists. */
/** Renders the page of a report; its lines link to the server that shows them, where there is one. */
async function renderPage(report, lists) {
	const years = /* @__PURE__ */ new Map();
	for (const [year, count] of lists.flatMap(({ outline }) => [...outline?.years ?? []])) years.set(year, (years.get(year) ?? 0) + count);
	return toHtml(report, {
		sources: textsOf(lists),
		years,
		linkYears: linkYears(lists),
		sections: new Map(lists.map(({ path, outline }) => [path, outline?.sections ?? []])),
		addressOf: await linkLines(lists, process.env),
		generatedAt: /* @__PURE__ */ new Date()
	});
}
/** The year of the oldest entry that a link is in, by the link's URL in the report. */
function linkYears(lists) {
	const years = /* @__PURE__ */ new Map();
	for (const { url, year } of lists.flatMap(({ outline }) => outline?.links ?? [])) {
		if (year === void 0) continue;
		const key = withoutCredentials(linkKey(url) ?? url);
		years.set(key, Math.min(year, years.get(key) ?? year));
	}
	return years;
}

// src/app/cli/report.ts
/**
* Prints the report in the format of the options, or writes it to their file.
* @param isStopped whether a signal ended the run
* @throws {UsageError} where the file cannot be written
*/
async function printReport(report, lists, options, isStopped) {
	const { output } = options;
	const text = await render(report, lists, options, isStopped);
	if (output === void 0) process.stdout.write(text);
	else writeTextFile(output, text, `--output ${output}`);
}
function render(report, lists, options, isStopped) {
	switch (options.format) {
		case "json": return toJson(report);
		case "sarif": return renderSarif(lists, options);
		case "markdown": return toMarkdown(report);
		case "html": return renderPage(report, lists);
		case "github": return toAnnotations({
			...report,
			findings: report.findings.map((each) => ({
				...each,
				path: pathFromRoot(each.path)
			}))
		});
		case "text": return renderText(report, lists, options, isStopped);
	}
}
/** GitHub's paths start at the repository's root, wherever the command was started. */
function pathFromRoot(path) {
	const root = findRepository(dirname(path));
	return root === void 0 ? path : pathInRepository(root, path);
}
function renderSarif(lists, options) {
	const files = lists.map((file) => ({
		...file,
		path: pathFromRoot(file.path)
	}));
	return toSarif(toReport(files, options.failOn), {
		version,
		texts: textsOf(files),
		hasBase: options.base !== void 0,
		hasCheckout: true
	});
}
function renderText(report, lists, options, isStopped) {
	const toFile = options.output !== void 0;
	const color = !toFile && usesColor(options);
	const isLinked = color && showsHyperlinks(process.env);
	return toText(report, textsOf(lists), {
		quiet: options.quiet ?? false,
		color,
		width: !toFile && process.stdout.columns || 100,
		isStopped,
		given: givenOptions(options),
		...isLinked && { addressOf: fileLinker(process.env) }
	});
}
/** Options that are in use, or of no use with those that are. */
function givenOptions(options) {
	const { base, fix, failOn, maxWarnings, paths, stdinFilename } = options;
	const readsStdin = paths.includes("-");
	const isGiven = {
		"--base": base !== void 0 || readsStdin && stdinFilename === void 0,
		"--fix": fix || readsStdin,
		"--max-warnings": maxWarnings !== void 0 || failOn === "never"
	};
	return Object.keys(isGiven).filter((option) => isGiven[option]);
}
/** Whether what is printed has colors: never in pipes. */
function usesColor({ color }) {
	return color && process.stdout.isTTY && !process.env.NO_COLOR;
}

// src/app/cli/unmet-requirements.ts
/**
* Checks the entries that a change (`--base`) adds against what the configuration asks of entries.
* Nothing is asked without a base; what services do not answer is not known and never a failure.
*/
async function findUnmet(sessions, config, { links, ...options }) {
	const stop = listenForStop();
	try {
		const { signal } = stop;
		const services = {
			...githubAccess(process.env.GITHUB_TOKEN, process.env),
			signal
		};
		return {
			...await findWith(sessions, config, links, {
				...options,
				...services,
				environment: process.env
			}),
			interrupted: stop.status()
		};
	} finally {
		stop.release();
	}
}
async function findWith(sessions, config, links, options) {
	const asked = entryPolicyOf(config);
	const changed = sessions.filter(({ source, failure }) => source.baseText !== void 0 && failure === void 0);
	if (!asked || changed.length === 0) return {
		byPath: /* @__PURE__ */ new Map(),
		notes: []
	};
	const found = [];
	for (const session of changed) {
		const changes = await session.changes();
		if (changes) found.push(changes);
	}
	const changes = mergeChanges(found);
	const questions = options.signal.aborted ? [] : neededFacts(asked.policy, changes.added);
	const { findFacts } = await import("./find2.js");
	const { facts, notes } = await findFacts(questions, links, options);
	const known = new Map(questions.map(({ entry }, at) => [changes.added[entry], facts[at]]));
	const admission = admit({
		changes,
		today: options.day,
		policy: asked,
		pullRequest: void 0,
		listPaths: new Set(sessions.map(({ path }) => path)),
		factsOf: (entry) => known.get(entry),
		match: () => "stopped"
	});
	return {
		byPath: unmetByPath(resultsOf(admission)),
		notes
	};
}

// src/app/cli/main.ts
/**
* Runs the command.
* @returns 0, 1 where something was found at or above `--fail-on`, 2 for bad usage, bad
* configuration or an unreadable file, 130 or 143 when stopped
*/
async function runCommand(words) {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	try {
		const options = readOptions(words);
		if (options.init) {
			const { init } = await import("./main2.js");
			return await init(options.init);
		}
		const answer = answerAboutRules(options);
		if (answer !== void 0) throw new EarlyExit(answer);
		return await run(options);
	} catch (error) {
		if (error instanceof EarlyExit) {
			process.stdout.write(error.message);
			return 0;
		}
		if (error instanceof UsageError || error instanceof ConfigError || error instanceof LinkClientError || error instanceof CacheFileError) {
			for (const line of error.message.split("\n")) printError(line);
			return 2;
		}
		throw error;
	}
}
/** What `--list-rules` or `--explain` prints. */
function answerAboutRules(options) {
	if (options.explain !== void 0) return explainRule(options.explain, usesColor(options));
	return options.listRules ? rulesText(process.stdout.columns || 100) : void 0;
}
/** Choose the lists → check each group → print the report. */
async function run(options) {
	refuseForeignTargets(options);
	const worker = new LintWorker();
	try {
		const checked = [];
		for (const group of await chooseLists(options)) {
			const interrupted = checked.find((each) => each.interrupted !== void 0)?.interrupted;
			checked.push(await checkGroup(group, options, worker, interrupted));
		}
		const interrupted = checked.at(-1)?.interrupted;
		const lists = checked.flatMap((group) => group.lists);
		const report = reportOf(checked, options);
		await printReport(report, lists, options, interrupted !== void 0);
		const [first, ...others] = checked;
		if (first && others.length === 0) process.stdout.write(missingText(report, first.config, first.ownRepository, options));
		explainFixes(checked, options);
		explainOutcome(report, options);
		if (interrupted !== void 0) return interrupted;
		if (lists.some(({ holds }) => holds === void 0)) return 2;
		return report.outcome === "fail" ? 1 : 0;
	} finally {
		await worker.close();
	}
}
/** What would be written must not be a link out of somebody's checkout: known before any work is done. */
function refuseForeignTargets({ output, cache }) {
	if (output !== void 0) refuseForeignLink(output, `--output ${output}`);
	if (cache !== void 0) refuseForeignLink(cache, `--cache ${cache}`);
}
/** Reads the lists of one configuration → checks their links → lints and fixes them. */
async function checkGroup(group, options, worker, stopped) {
	const { source } = group;
	const profiled = withProfile(source?.config ?? parseConfig("", ""), options.profile);
	const config = withRules(profiled, options.rule ?? []);
	const today = isoDay(/* @__PURE__ */ new Date());
	if (options.links !== "none") loadLinkChecks();
	const lists = [];
	for (const list of group.lists) lists.push(await openList(list, {
		config,
		options,
		worker
	}));
	const trust = linkTrust(source, config, options);
	const { results, interrupted } = stopped === void 0 ? await checkListLinks(lists, config, trust, options) : {
		results: void 0,
		interrupted: stopped
	};
	const unmet = await findUnmet(lists.map(({ session }) => session), config, {
		links: trust.settings,
		linkResults: results,
		day: today,
		version,
		offline: options.links === "none" || options.offline === true
	});
	for (const note of unmet.notes) printError(note);
	const others = await readOtherFiles(lists, {
		config,
		root: group.root,
		worker,
		results
	});
	const ownRepository = await learnRepository(config, group.root, options, printError);
	const checked = [];
	const changes = [];
	for (const list of lists) {
		const contextOf = (outline) => ({
			...checkoutContext(list.file.path, outline, {
				config,
				today,
				base: list.base
			}),
			linkResults: results,
			...others(list.file.path),
			ownRepository,
			unmet: unmet.byPath.get(list.file.path)
		});
		if (options.fix) {
			const fixed = await fixFile(list, contextOf, options.dryRun ? "dry-run" : "write");
			checked.push(fixed.list);
			for (const change of fixed.changes) changes.push(change);
		} else checked.push(await lintList(list.session, contextOf));
	}
	const unused = source && config.ignore.length > 0 ? unusedIgnores({
		...source,
		config
	}, checked, {
		today,
		isWhole: isWhole$1(group)
	}) : void 0;
	const isStopped = stopped !== void 0 && options.links !== "none";
	const isListed = isStopped || options.format === "json";
	return {
		lists: checked,
		config,
		ownRepository,
		links: results ?? (isListed ? uncheckedLinks(lists, isStopped) : void 0),
		unused,
		changes,
		interrupted: interrupted ?? unmet.interrupted
	};
}
function reportOf(groups, options) {
	const { failOn, maxWarnings = Number.POSITIVE_INFINITY } = options;
	const lists = groups.flatMap((group) => group.lists);
	const links = new Map(groups.flatMap((group) => [...group.links ?? []]));
	const unused = groups.flatMap((group) => group.unused ?? []);
	const report = toReport(lists, failOn, reportLinks(links, lists), unused);
	return report.counts.warning > maxWarnings ? {
		...report,
		outcome: "fail"
	} : report;
}
/** The report shows what is left. */
function explainFixes(groups, { fix, quiet }) {
	if (!fix || quiet) return;
	const changes = groups.flatMap((group) => group.changes);
	for (const change of changes) printError(change);
	if (changes.length === 0) printError("no safe fix applies; nothing was changed");
}
/** The report shows findings; that only their number fails the run is said beside it. */
function explainOutcome({ counts }, { maxWarnings }) {
	if (maxWarnings === void 0 || counts.warning <= maxWarnings) return;
	printError(`${amount(counts.warning, "warning")}; --max-warnings allows ${maxWarnings}`);
}

export { runCommand };