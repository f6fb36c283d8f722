import { C as parseConfig, T as require_dist, c as readTextFile, p as checkoutContext, r as isRootReadme, s as fileProblem, v as ListSession, x as CONFIG_PATH, y as LintWorker } from "./find-lists.js";
import { u as PROJECT_URL } from "./result.js";
import { a as amount, i as truncate, l as number, s as enumerate } from "./plain-words.js";
import { a as byFrequency, c as isSignificant, l as sum, o as compliance, s as isKept } from "./outline.js";
import { R as globMatcher, Y as severityOf, q as SEVERITIES, z as isGlob } from "./registry.js";
import { n as colorizer, o as findConfig, r as wrap } from "./colors.js";
import { n as findRepository } from "./paths.js";
import { s as isoDay } from "./github.js";
import { n as disarm, o as visible } from "./printable2.js";
import { t as UsageError } from "./usage-error.js";
import { r as listFiles, t as GitError } from "./git.js";
import { t as greatest } from "./extremes.js";
import { accessSync, constants, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";

// src/schema/yaml-scalar.ts
var import_dist = require_dist();
/** A text as a YAML scalar on one line, in quotes where it needs them. */
function yamlScalar(text) {
	const defaultStringType = /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(text) && !/^(?:y|n|yes|no|on|off)$/i.test(text) ? "PLAIN" : "QUOTE_DOUBLE";
	return (0, import_dist.stringify)(text, {
		blockQuote: false,
		lineWidth: 0,
		defaultStringType
	}).trimEnd();
}

// src/infer/configuration.ts
/** The published schema, for editors. */
const SCHEMA = `${PROJECT_URL.replace("//github.com/", "//raw.githubusercontent.com/")}/main/schema/awesome-keeper.schema.json`;
/**
* The text of a configuration with what was inferred, explained for somebody who has never
* seen one. It contains only what differs from the defaults.
*
* @param globs the lists to check; `undefined` for the README of the root
*/
function configurationText(globs, inferred) {
	return [
		[
			`# yaml-language-server: $schema=${SCHEMA}`,
			"# The line above lets editors explain and check this file.",
			"#",
			"# Only what differs from the defaults is set here. All keys are explained on",
			`# ${PROJECT_URL}#configuration`,
			"# Awesome Keeper reads this file from the default branch only."
		],
		...globs ? [filesText(globs)] : [],
		rulesText(inferred),
		[
			"# To ignore a finding permanently:",
			"# ignore:",
			"#   - rule: dead-link",
			"#     match: https://example.org/gone",
			"#     reason: the page is kept on purpose"
		]
	].filter(({ length }) => length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function filesText(globs) {
	return [
		"# The lists to check, as paths from the root; * stands for any name.",
		...globs.some((glob) => glob.startsWith("!")) ? ["# A path that starts with ! is left out."] : [],
		"files:",
		...globs.map((glob) => `  - ${yamlScalar(glob)}`)
	];
}
function rulesText({ dates, alphabetical, entryFormat, papers }) {
	const settings = [
		...dates?.order ? [
			"  # Every table with dates is sorted this way. Without this, the order of",
			"  # each table is inferred from its own rows.",
			"  date-order:",
			`    order: ${dates.order}`
		] : [],
		...alphabetical?.isKept ? [
			`  # ${percentage(alphabetical)} of ${number(alphabetical.of)} entries are in alphabetical order:`,
			"  # report those that are not.",
			"  alphabetical:",
			"    severity: warning",
			"    sections: all",
			...alphabetical.column === void 0 ? [] : ["    # Tables are sorted by this column.", `    column: ${yamlScalar(alphabetical.column)}`]
		] : [],
		...entryFormat?.isKept ? [
			`  # ${percentage(entryFormat)} of ${number(entryFormat.of)} bullets with a description are written alike:`,
			"  # report those that are not.",
			"  entry-format: warning"
		] : [],
		...papers?.isWorthwhile ? [
			`  # The venue of ${number(papers.unplaced)} papers is arXiv or missing: suggest the one that arXiv`,
			"  # knows by now.",
			"  paper-update: info"
		] : []
	];
	if (settings.length === 0) return [];
	return [
		"# Rules that this list follows. error, warning or info is the severity of a",
		"# finding; off switches a rule off.",
		"rules:",
		...settings
	];
}
/** Rounded down: `100 %` means all. */
function percentage(share) {
	return `${Math.floor(compliance(share) * 100)} %`;
}

// src/infer/globs.ts
const MIN_SHARED = 3;
/**
* Globs that match the lists and none of the other files: `docs/*.md` for a folder of lists,
* with exceptions if these are fewer than the lists; otherwise each by its name.
* @param lists paths from the repository's root, with `/` between folders
* @param others files that are not lists
*/
function globsOf(lists, others) {
	return [...Map.groupBy(lists, folderOf)].flatMap(([folder, inside]) => {
		const all = `${literal(folder)}*.md`;
		const exceptions = others.filter((path) => folderOf(path) === folder && path.endsWith(".md"));
		return inside.length >= MIN_SHARED && exceptions.length < inside.length && inside.every((path) => path.endsWith(".md")) ? [all, ...exceptions.map((path) => `!${literal(path)}`)] : inside.map(literal);
	}).toSorted((one, other) => Number(one.startsWith("!")) - Number(other.startsWith("!")));
}
/** Whether a glob can name a path and a person can read it. */
function isNameable(path) {
	const glob = literal(path);
	return !/\p{C}|\p{Zl}|\p{Zp}/u.test(path) && isGlob(glob) && globMatcher([glob])(path);
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
/** A path as a glob, with `?` for special characters, because not all tools know escapes. */
function literal(path) {
	return path.replace(/^!|[\\*?[\]{}()]/g, "?");
}

// src/infer/inference.ts
/** With fewer such rows, a person is as fast. */
const MIN_UNPLACED = 20;
/** Sums up the lists; a rule is worth switching on if at least 95 % of the entries comply. */
function infer(analyses) {
	const dates = inferDates(analyses);
	const alphabetical = inferAlphabet(analyses);
	const entryFormat = inferEntryFormat(analyses);
	const unplaced = analyses.reduce((count, analysis) => count + analysis.unplaced, 0);
	return {
		...dates && { dates },
		...alphabetical && { alphabetical },
		...entryFormat && { entryFormat },
		...unplaced > 0 && { papers: {
			unplaced,
			isWorthwhile: unplaced >= MIN_UNPLACED
		} }
	};
}
function inferDates(analyses) {
	const tables = analyses.flatMap(({ dates }) => dates.tables);
	if (tables.length === 0) return;
	const counts = {
		"newest-first": 0,
		"oldest-first": 0,
		unsorted: 0
	};
	for (const { direction = "unsorted" } of tables) counts[direction]++;
	const order = ["newest-first", "oldest-first"].find((direction) => counts[direction] === tables.length && analyses.every(({ dates: { findings } }) => findings[direction] <= findings.auto));
	const formats = tables.flatMap(({ format, rows }) => new Array(rows).fill(format));
	return {
		columns: byFrequency(tables, ({ column }) => column).map(([column]) => column),
		format: byFrequency(formats, (format) => format)[0]?.[0] ?? "",
		tables: counts,
		...order && { order }
	};
}
/** Bullets are sorted by name; rows perhaps by the column that most have their title in. */
function inferAlphabet(analyses) {
	const bullets = sum(analyses.map(({ alphabet }) => alphabet.bullets));
	const rows = analyses.flatMap(({ alphabet }) => alphabet.rows ?? []);
	const column = largest(rows)?.column;
	const sorted = sum(rows.filter((share) => share.column === column));
	const whole = sum([bullets, sorted]);
	if (column !== void 0 && isKept(sorted) && isKept(whole)) return {
		...whole,
		column,
		isKept: true
	};
	return bullets.of === 0 ? void 0 : {
		...bullets,
		isKept: isKept(bullets)
	};
}
/** Each file may have a format of its own. */
function inferEntryFormat(analyses) {
	const formats = analyses.flatMap(({ entryFormat }) => entryFormat ?? []);
	const first = largest(formats);
	if (!first) return;
	const whole = sum(formats);
	return {
		...whole,
		separator: first.separator,
		isKept: isKept(whole)
	};
}
function largest(shares) {
	return shares.toSorted((a, b) => b.of - a.of)[0];
}

// src/app/init/ask.ts
/** Asks a question; anything but `y` or `yes`, and the end of the input, is a no. */
async function confirm(question, terminal) {
	const lines = createInterface({
		...terminal,
		prompt: `${question} [y/N] `
	});
	const { promise, resolve } = Promise.withResolvers();
	lines.once("line", (line) => resolve(/^\s*y(?:es)?\s*$/i.test(line) ? "yes" : "no"));
	lines.once("SIGINT", () => resolve("stopped"));
	lines.once("close", () => resolve("no"));
	lines.prompt();
	const answer = await promise;
	lines.close();
	return answer;
}

// src/app/init/candidates.ts
/** The most Markdown files to read, those nearest to the root first. */
const MAX_FILES = 200;
/** Files about the project itself: never lists, however many links they have. */
const HOUSEKEEPING = /^(?:contribut\w*|code[-_ ]of[-_ ]conduct|change[-_ ]?log|pull[-_]request[-_]template|issue[-_]template|agents|claude|gemini)\b/i;
/** The same in the root only: in a folder, such a name may be a list's topic. */
const HOUSEKEEPING_OF_ROOT = /^(?:security|support|history|changes|releases|governance|maintainers|authors|credits|licen[cs]e|copying|notice|roadmap|todo|template)\b/i;
/**
* The Markdown files that git tracks or would add, symbolic links left out.
* @throws {UsageError} where git fails
*/
async function findCandidates(root) {
	const files = (await listRepository(root)).filter((path) => /\.(?:md|markdown)$/i.test(path) && lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile()).sort(byDepth);
	const isCandidate = (path) => isNameable(path) && !isHousekeeping(path);
	const paths = files.filter(isCandidate);
	return {
		paths: paths.slice(0, MAX_FILES),
		others: files.filter((path) => !isCandidate(path)).filter(isNameable),
		cut: Math.max(0, paths.length - MAX_FILES)
	};
}
async function listRepository(root) {
	try {
		return await listFiles(root);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		throw new UsageError(`The repository’s files cannot be listed: ${error.message}`);
	}
}
function isHousekeeping(path) {
	return path.startsWith(".github/") || HOUSEKEEPING.test(basename(path)) || HOUSEKEEPING_OF_ROOT.test(path);
}
function byDepth(one, other) {
	const rank = (path) => isRootReadme(path) ? -1 : path.split("/").length;
	return rank(one) - rank(other) || (one < other ? -1 : 1);
}

// src/app/init/release.ts
/**
* The newest release. A commit cannot contain its own SHA, so set its version and `commit` here
* after tagging (`git rev-parse v1.2.3^{commit}`), run `npm run docs` and `npm run build`, and
* commit that.
*/
const RELEASE = { version: "1" };
/**
* The value of `uses:`: a commit, which cannot be moved, and its tag as a comment.
* @see https://docs.github.com/actions/reference/security/secure-use
*/
function actionReference({ version, commit } = RELEASE) {
	const action = PROJECT_URL.replace("https://github.com/", "");
	return commit === void 0 ? `${action}@v${version} # the tag v${version}, until a release names its commit` : `${action}@${commit} # v${version}`;
}

// src/app/init/workflows.ts
/**
* The workflows that `init` writes. `npm run docs` also writes them to `examples/workflows`, under
* the same names, and to the README.
*/
/** Reviews pull requests. */
const REVIEW_WORKFLOW = `\
# Reviews pull requests, also those from forks.
#
# pull_request_target is safe here: nothing of the pull request is checked
# out, built or run. Its text is read through the API and compared, and the
# configuration comes from the default branch.
name: Review

on:
  pull_request_target:
    types: [opened, synchronize, reopened, edited]

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: awesome-keeper-review-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${actionReference()}
`;
/** Checks lists every day and maintains one tracking issue. */
const SCHEDULE_WORKFLOW = `\
# Checks the whole list every day and maintains one tracking issue. Links are
# checked a few at a time: a link that was alive recently is not checked again
# at once.
name: Check lists

on:
  schedule:
    - cron: 17 5 * * *
  workflow_dispatch:

permissions:
  contents: read
  issues: write

concurrency:
  group: awesome-keeper-schedule

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${actionReference()}
`;

// src/app/init/files.ts
const WORKFLOWS = ".github/workflows";
const FOLDERS = [".github", WORKFLOWS];
/**
* The files that a repository needs, and which of them it has.
* @throws {UsageError} where a folder is a link or a file, or cannot be written
*/
function planFiles(root, configuration) {
	checkFolders(root);
	const workflows = ownWorkflows(root);
	const planned = [
		{
			path: CONFIG_PATH,
			text: configuration,
			purpose: "the configuration"
		},
		{
			path: `${WORKFLOWS}/awesome-keeper-review.yml`,
			text: REVIEW_WORKFLOW,
			purpose: "reviews pull requests"
		},
		{
			path: `${WORKFLOWS}/awesome-keeper-schedule.yml`,
			text: SCHEDULE_WORKFLOW,
			purpose: "checks lists daily, updates an issue"
		}
	].map((file) => {
		const takenBy = exists(join(root, file.path)) ? file.path : workflows.find(({ text }) => hasSameEvents(text, file.text))?.path;
		return takenBy === void 0 ? file : {
			...file,
			takenBy
		};
	});
	for (const file of planned) if (file.takenBy === void 0) checkWritable(root, file.path);
	return planned;
}
/**
* Writes a new file, and its folders.
* @throws {UsageError} where it exists, or cannot be written
*/
function writeFile(root, { path, text }) {
	checkFolders(root);
	try {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text, { flag: "wx" });
	} catch (error) {
		throw new UsageError(`${path}: ${fileProblem(error, "written")}`);
	}
}
function hasSameEvents(text, other) {
	return ["pull_request", "schedule"].some((event) => {
		const runsOn = new RegExp(`^[ \\t]*(?:on:.*\\b)?${event}(?:_target)?\\b`, "m");
		return runsOn.test(text) && runsOn.test(other);
	});
}
/** The repository’s workflows that already use Awesome Keeper. */
function ownWorkflows(root) {
	const folder = join(root, WORKFLOWS);
	if (!exists(folder)) return [];
	return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map(({ name }) => ({
		path: `${WORKFLOWS}/${name}`,
		text: readText(join(folder, name))
	})).filter(({ text }) => /^[ \t-]*uses:\s*["']?awesome-keeper\/awesome-keeper@/m.test(text));
}
/** A workflow that cannot be read counts as one without Awesome Keeper. */
function readText(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
/** Each folder of the files must be a real folder or missing: a link may point out of the repository. */
function checkFolders(root) {
	for (const folder of FOLDERS) {
		const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
		if (!stat) return;
		if (stat.isSymbolicLink()) throw new UsageError(`${folder} is a symbolic link: nothing is written through it`);
		if (!stat.isDirectory()) throw new UsageError(`${folder} is a file, but must be a folder`);
	}
}
/** Checked before the user is asked. */
function checkWritable(root, path) {
	let folder = dirname(path);
	while (folder !== "." && !exists(join(root, folder))) folder = dirname(folder);
	try {
		accessSync(join(root, folder), constants.W_OK);
	} catch (error) {
		throw new UsageError(`${path}: ${fileProblem(error, "written")}`);
	}
}
function exists(path) {
	return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}

// src/app/init/lists.ts
/** Entries with external links that make a file a list; the README needs only one. */
const MIN_ENTRIES = 10;
/** Opens the lists among the files, in one worker where they are large. Each file that cannot be read is reported with `warn`. */
async function openLists(root, paths, worker, warn) {
	const lists = [];
	for (const path of paths) {
		const { text } = readTextFile(join(root, path));
		const session = await ListSession.open({
			path,
			text
		}, {
			trusted: true,
			worker
		});
		const found = await analyzeIfList(session);
		if (session.failure) warn(`${path}: ${session.failure.message}`);
		if (found) lists.push({
			path,
			session,
			...found
		});
		else await session.close();
	}
	return lists;
}
async function analyzeIfList(session) {
	const { path, outline } = session;
	const min = isRootReadme(path) ? 1 : MIN_ENTRIES;
	if (!outline || outline.entries < min) return;
	const analysis = await session.analyze();
	return analysis && analysis.linked >= min ? {
		outline,
		analysis
	} : void 0;
}

// src/app/init/text.ts
/** The texts that `init` prints. */
/** How many lists, columns and rules are named; the others are counted. */
const MAX_NAMED = {
	lists: 12,
	columns: 3,
	rules: 4
};
/** In UTF-16 code units. */
const MAX_HEADER_LENGTH = 40;
/** Columns of the labels before the texts. */
const MARGIN = 12;
/** The lists of the repository, and what was inferred from them. */
function foundText(lists, inferred, layout) {
	const { dates, alphabetical, entryFormat, papers } = inferred;
	return lines([
		layout.color("bold", "Found in this repository"),
		...paragraph(lists.length === 1 ? "list" : "lists", listWords(lists), layout),
		...paragraph("dates", dates ? datesWords(dates) : [], layout),
		...paragraph("alphabet", alphabetical ? alphabetWords(alphabetical) : [], layout),
		...paragraph("format", entryFormat ? formatWords(entryFormat) : [], layout),
		...paragraph("papers", papers ? paperWords(papers) : [], layout)
	]);
}
function listWords(lists) {
	const words = lists.map(({ path, outline: { entries, tables, links } }) => {
		const inTables = tables > 0 ? `, ${amount(tables, "table")}` : "";
		return `${visible(path)}: ${amount(entries, "entry", "entries")}${inTables}, ${amount(links.length, "link")}`;
	});
	const more = words.length - MAX_NAMED.lists;
	return more > 1 ? [...words.slice(0, MAX_NAMED.lists), `and ${number(more)} more`] : words;
}
function datesWords({ columns, format, tables, order }) {
	const named = columns.slice(0, MAX_NAMED.columns).map(quoted);
	const more = columns.length - named.length;
	const where = more > 0 ? [...named, `${more} more`] : named;
	const { "newest-first": newest, "oldest-first": oldest, unsorted } = tables;
	const all = newest + oldest + unsorted;
	const head = `${columns.length === 1 ? "column" : "columns"} ${enumerate(where)} of ${amount(all, "table")}, mostly as ${format}`;
	if (order) return [`${head}; ${order.replace("-", " ")}`];
	const parts = [
		newest > 0 ? [`${number(newest)} newest first`] : [],
		oldest > 0 ? [`${number(oldest)} oldest first`] : [],
		unsorted > 0 ? [`${number(unsorted)} unsorted`] : []
	].flat();
	return [`${head}; ${enumerate(parts)}: each table keeps its own order`];
}
function alphabetWords(share) {
	if (!isSignificant(share)) return [];
	const by = share.column === void 0 ? "" : `, tables by ${quoted(share.column)}`;
	return [`${percentage(share)} of ${number(share.of)} entries are in alphabetical order${by}: ${conclusion("alphabetical", share.isKept)}`];
}
function formatWords(share) {
	if (!isSignificant(share)) return [];
	const form = `[name](address)${share.separator}description`;
	return [`${percentage(share)} of ${number(share.of)} bullets have the same format (${form}): ${conclusion("entry-format", share.isKept)}`];
}
function paperWords({ unplaced, isWorthwhile }) {
	return [`${amount(unplaced, "row")} of papers on arXiv without a venue: ${conclusion("paper-update", isWorthwhile)}`];
}
function conclusion(rule, isKept) {
	return isKept ? `the rule ${rule} is on` : `the rule ${rule} is off`;
}
const NEXT = ["Reviews report only new problems, so no pull request gets a comment about these.", "To see them: awesome-keeper --links none"];
/** The findings of the first run. */
function findingsText(messages, layout) {
	const parts = SEVERITIES.flatMap((severity) => {
		const count = messages.filter((message) => severityOf(message) === severity).length;
		return count > 0 ? [amount(count, severity)] : [];
	});
	const important = messages.filter((message) => severityOf(message) !== "info");
	const rules = [...Map.groupBy(important, ({ ruleId }) => ruleId ?? "")].sort(([, one], [, other]) => other.length - one.length).map(([rule, found]) => `${rule} (${number(found.length)})`);
	const most = rules.length > MAX_NAMED.rules + 1 ? rules.slice(0, MAX_NAMED.rules) : rules;
	const named = `${most === rules ? "" : "mostly "}${enumerate(most)}`;
	return lines([
		layout.color("bold", "Findings with these settings today, without link checks"),
		...paragraph("", [enumerate(parts) || "none"], layout),
		...paragraph("", rules.length > 0 ? [named] : [], layout),
		...paragraph("", messages.length > 0 ? NEXT : [], layout)
	]);
}
/** The files that would be written, in full. */
function contentsText(files, { color }) {
	const margin = color("dim", "  │");
	return files.filter(({ takenBy }) => takenBy === void 0).map(({ path, text }) => {
		const shown = text.trimEnd().split("\n");
		return lines([color("bold", path), ...shown.map((line) => `${margin} ${visible(line)}`.trimEnd())]);
	}).join("\n");
}
/** Each file, its purpose, and whether it is written. */
function planText(files, { color }) {
	const width = greatest(files.map(({ path }) => path.length));
	return lines(files.map(({ path, purpose, takenBy }) => {
		const name = path.padEnd(width);
		if (takenBy === void 0) return `  ${color("green", "new ")}  ${name}  ${purpose}`;
		const why = takenBy === path ? "exists" : `not needed: ${visible(takenBy)} has this purpose`;
		return `  ${color("dim", "kept")}  ${name}  ${why}`;
	}));
}
function paragraph(label, items, { width, color }) {
	return items.flatMap((item) => wrap(item, Math.max(40, width - MARGIN))).map((line, index) => {
		return color("dim", `  ${index === 0 ? label : ""}`.padEnd(MARGIN)) + line;
	});
}
function quoted(header) {
	return `“${visible(truncate(header, MAX_HEADER_LENGTH))}”`;
}
function lines(texts) {
	return texts.map((text) => `${disarm(text)}\n`).join("");
}

// src/app/init/main.ts
/**
* Reads the repository's lists → infers a configuration → shows every file that it would write →
* asks, and writes those that are missing.
* @returns the exit status
* @throws {UsageError}
* @throws {ConfigError}
*/
async function init(options) {
	const root = findRepository(".");
	if (root === void 0) throw new UsageError("This is not a git repository: run init in the folder of your list");
	const layout = layoutOf(options);
	const worker = new LintWorker();
	try {
		const lists = await findLists(root, worker);
		const inferred = infer(lists.found.map(({ analysis }) => analysis));
		const configuration = configurationText(lists.globs, inferred);
		const files = planFiles(root, configuration);
		const config = effectiveConfig(root, configuration);
		const missing = files.filter(({ takenBy }) => takenBy === void 0);
		print(foundText(lists.found, inferred, layout));
		print(findingsText(await lintLists(root, lists.found, config), layout));
		if (missing.length > 0) print(contentsText(files, layout));
		print(planText(files, layout));
		if (missing.length === 0) {
			print("Nothing to write: all files exist.");
			return 0;
		}
		const answer = await askFor(missing.length, options);
		if (answer !== "yes") return answer === "stopped" ? 130 : 0;
		for (const file of missing) writeFile(root, file);
		print("Written. Commit and push .github to start. The next pull request gets a review, and\nall links are checked tonight, or now: Actions → Check lists → Run workflow.");
		return 0;
	} finally {
		await worker.close();
	}
}
/** @throws {UsageError} where there is none */
async function findLists(root, worker) {
	const { paths, others, cut } = await findCandidates(root);
	if (cut > 0) warn(`${cut} of ${paths.length + cut} Markdown files were not read`);
	const found = await openLists(root, paths, worker, warn);
	const [first] = found;
	if (!first) throw new UsageError("No list found: init looks for a README with a linked entry, or another Markdown file with ten");
	const isDefault = found.length === 1 && isRootReadme(first.path);
	const names = found.map(({ path }) => path);
	const rest = [...others, ...paths.filter((path) => !names.includes(path))];
	return {
		found,
		globs: isDefault ? void 0 : globsOf(names, rest)
	};
}
function effectiveConfig(root, configuration) {
	return findConfig(root)?.config ?? parseConfig(configuration, ".github/awesome-keeper.yml");
}
async function lintLists(root, lists, config) {
	const isConfigured = config.files ? globMatcher(config.files) : isRootReadme;
	const messages = [];
	const today = isoDay(/* @__PURE__ */ new Date());
	for (const { path, session } of lists.filter(({ path }) => isConfigured(path))) {
		const linted = await session.lint((outline) => checkoutContext(join(root, path), outline, {
			config,
			today
		}));
		for (const message of linted.messages) messages.push(message);
	}
	return messages;
}
/** Without a terminal to ask on, the answer is no. */
async function askFor(count, { yes }) {
	if (yes) return "yes";
	const { stdin, stdout } = process;
	if (!stdin.isTTY || !stdout.isTTY) {
		print("Nothing was written. To write the new files: awesome-keeper init --yes");
		return "no";
	}
	const question = count === 1 ? "Write this new file?" : `Write these ${count} new files?`;
	const answer = await confirm(question, {
		input: stdin,
		output: stdout
	});
	if (answer !== "yes") process.stdout.write("\nNothing was written.\n");
	return answer;
}
function layoutOf({ color }) {
	const { isTTY, columns } = process.stdout;
	return {
		width: columns || 100,
		color: colorizer(color && isTTY && !process.env.NO_COLOR)
	};
}
function print(text) {
	process.stdout.write(`${text}\n`);
}
function warn(message) {
	process.stderr.write(`awesome-keeper: ${visible(message)}\n`);
}

export { init };