import { A as ListSession, B as require_dist, I as parseConfig, N as CONFIG_PATH, a as isLanguage, c as findReadme, j as LintWorker, l as isRootReadme, m as readTextFile, o as originalsOf, p as fileProblem, w as checkoutContext, x as readBudget } from "./list-sets.js";
import { f as PROJECT_NAME, m as RELEASE, p as PROJECT_URL } from "./result.js";
import { d as number, l as enumerate, o as truncate, s as amount, u as flatten } from "./plain-words.js";
import { a as byFrequency, c as isSignificant, d as readList, l as sum, o as compliance, s as isKept } from "./outline.js";
import { n as disarm, o as visible } from "./printable2.js";
import { B as globMatcher, H as isGlob, M as isContributingGuide, N as isRootFile, O as compiles, Q as severityOf, X as SEVERITIES, ft as visibleText } from "./registry.js";
import { i as pathInRepository, n as findRepository } from "./paths.js";
import { a as wrap, c as findConfig, i as colorizer, t as readLocalSets } from "./sets.js";
import { t as UsageError } from "./usage-error.js";
import { c as readBounded, t as PatternMatcher } from "./patterns.js";
import { t as parseJson } from "./json.js";
import { s as isoDay } from "./github.js";
import { l as readRecentCommits, r as listFiles, t as GitError, u as readRemotes } from "./git.js";
import { t as greatest } from "./extremes.js";
import { accessSync, constants, lstatSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
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

// src/infer/configuration/settings.ts
/** Settings as lines of YAML, with comments; those that are only proposed are comments themselves. */
/** In UTF-16 code units: a longer note is cut. */
const MAX_NOTE = 90;
/** The lines of settings, one below the other. */
function settingLines(settings) {
	return settings.flatMap((setting) => {
		const comments = (setting.comments ?? []).map((line) => comment(line));
		const lines = bodyOf(setting);
		return [...comments, ...isOff(setting) ? lines.map((line) => `# ${line}`) : lines];
	});
}
/** Whether nothing of a setting is in effect. */
function isOff(setting) {
	if (setting.isProposed) return true;
	const inside = "keys" in setting ? setting.keys : "mappings" in setting ? setting.mappings.flat() : [];
	return inside.length > 0 && inside.every(isOff);
}
function bodyOf(setting) {
	const { key, note } = setting;
	if ("value" in setting) return [noted(pairLine(key, setting.value), note)];
	const head = noted(`${key}:`, note);
	if ("items" in setting) return [head, ...setting.items.map((item) => noted(`  - ${yamlScalar(item.value)}`, item.note))];
	const off = isOff(setting);
	const linesOf = (keys) => settingLines(off ? keys.map(switchedOn) : keys);
	if ("keys" in setting) return [head, ...linesOf(setting.keys).map((line) => `  ${line}`)];
	return [head, ...setting.mappings.flatMap((keys) => {
		const isProposed = !off && keys.every(isOff);
		const lines = linesOf(isProposed ? keys.map(switchedOn) : keys);
		const mark = isProposed ? "# " : "";
		return lines.map((line, index) => `  ${mark}${index === 0 ? "- " : "  "}${line}`);
	})];
}
function switchedOn(setting) {
	const on = {
		...setting,
		isProposed: false
	};
	if ("keys" in on) return {
		...on,
		keys: on.keys.map(switchedOn)
	};
	if ("mappings" in on) return {
		...on,
		mappings: on.mappings.map((keys) => keys.map(switchedOn))
	};
	return on;
}
function pairLine(key, value) {
	if (typeof value === "string") return `${key}: ${yamlScalar(value)}`;
	const document = new import_dist.Document({ [key]: value });
	const node = document.get(key);
	if (typeof node === "object" && node !== null) Object.assign(node, { flow: true });
	return document.toString({
		lineWidth: 0,
		flowCollectionPadding: true
	}).trimEnd();
}
function noted(line, note) {
	return note === void 0 ? line : `${line} ${comment(truncate(note, MAX_NOTE))}`;
}
/** A text of others in a comment stays on its line. */
function comment(text) {
	return text === "" ? "#" : `# ${visible(text)}`;
}

// src/infer/configuration/text.ts
/** The published schema, for editors. */
const SCHEMA = `${PROJECT_URL.replace("//github.com/", "//raw.githubusercontent.com/")}/main/schema/awesome-keeper.schema.json`;
/**
* The text of a configuration, explained for somebody who has never seen one. What only differs in
* style from the defaults is a comment: it holds once the `#` is removed.
*/
function configurationText(proposal) {
	const { globs } = proposal;
	return [
		[
			`# yaml-language-server: $schema=${SCHEMA}`,
			"# Read from the default branch only. Everything here is optional; all keys:",
			`# ${PROJECT_URL}/blob/main/docs/configuration.md`,
			"# A setting behind a # is only proposed: it holds once you remove the #."
		],
		globs ? filesLines(globs) : [],
		setLines(proposal.sets ?? []),
		ruleLines(proposal),
		linkLines(proposal.carried),
		ignoreLines(proposal.finding)
	].filter(({ length }) => length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function filesLines(globs) {
	return [`# The lists to check; * stands for any name${globs.some((glob) => glob.startsWith("!")) ? ", ! for “but not”" : ""}.`, ...settingLines([{
		key: "files",
		items: globs.map((value) => ({ value }))
	}])];
}
const SET_COMMENTS = {
	translations: "The same list in other languages: reviews name what a translation lacks.",
	parts: "One list in several files: an entry in two of them is a duplicate."
};
function setLines(sets) {
	if (sets.length === 0) return [];
	const mappings = sets.map(({ of, files, as, repeated }) => {
		return [
			...of === void 0 ? [] : [{
				key: "of",
				value: of
			}],
			{
				key: "files",
				value: files
			},
			{
				key: "as",
				value: as
			}
		].map((key) => repeated === void 0 ? key : proposed(key));
	});
	return [...[...new Set(sets.map(({ as }) => as))].map((as) => `# ${SET_COMMENTS[as]}`), ...settingLines([{
		key: "sets",
		mappings
	}])];
}
const ALPHABETICAL$1 = ["# The rule alphabetical is on by inference, in sections that are in order already.", "# To switch it off, write “alphabetical: off” under rules."];
const GUIDELINES$1 = "# What the guidelines ask of an added entry, each with its sentence.";
function ruleLines({ inferred, guidelines, holdsToGuidelines = false }) {
	const asked = guidelines?.rules.map(({ key }) => key) ?? [];
	const style = styleSettings(inferred).filter(({ key }) => !asked.includes(key));
	const fromGuidelines = (settings = []) => settings.map((setting) => holdsToGuidelines ? setting : proposed(setting));
	const rules = [
		...inferred.papers?.isWorthwhile ? [paperSetting(inferred.papers.unplaced)] : [],
		...style.map(proposed),
		...fromGuidelines(guidelines?.rules)
	];
	const pullRequest = fromGuidelines(guidelines?.pullRequest);
	const settings = [...rules.length > 0 ? [{
		key: "rules",
		keys: rules
	}] : [], ...pullRequest.length > 0 ? [{
		key: "pull-request",
		keys: pullRequest
	}] : []];
	const isAsked = asked.length + pullRequest.length > 0;
	return [
		...ALPHABETICAL$1,
		...isAsked ? [GUIDELINES$1] : [],
		...settingLines(settings)
	];
}
function proposed(setting) {
	return {
		...setting,
		isProposed: true
	};
}
/** Rules of style that the list keeps to. */
function styleSettings({ dates, alphabetical, entryFormat }) {
	const settings = [];
	if (dates?.order) {
		const tables = Object.values(dates.tables).reduce((sum, count) => sum + count, 0);
		settings.push({
			key: "date-order",
			value: { order: dates.order },
			note: tables === 1 ? "as the table with dates is" : `as all ${number(tables)} tables with dates are`
		});
	}
	if (alphabetical?.isKept) {
		const { column } = alphabetical;
		settings.push({
			key: "alphabetical",
			value: {
				severity: "warning",
				sections: "all",
				...column !== void 0 && { column }
			},
			note: `${percentage(alphabetical)} of ${number(alphabetical.of)} entries are in order`
		});
	}
	if (entryFormat?.isKept) {
		const { of, separator } = entryFormat;
		settings.push({
			key: "entry-format",
			value: "warning",
			note: `${percentage(entryFormat)} of ${number(of)} bullets are written [name](address)${separator}description`
		});
	}
	return settings;
}
function paperSetting(unplaced) {
	return {
		key: "paper-update",
		value: "info",
		note: `${number(unplaced)} papers have no venue but arXiv: suggests the one that arXiv knows`
	};
}
/** How to ignore a finding: one of today, otherwise a link. */
function ignoreLines(finding) {
	const { rule, match } = finding ?? {
		rule: "dead-link",
		match: "https://example.org/gone"
	};
	return [`# To ignore a finding, remove the # before these lines and name it${finding ? " (this one is found today)" : ""}:`, ...settingLines([{
		key: "ignore",
		mappings: [[
			{
				key: "rule",
				value: rule,
				isProposed: true
			},
			{
				key: "match",
				value: match,
				isProposed: true
			},
			{
				key: "reason",
				value: "why it is meant to be so",
				isProposed: true
			}
		]]
	}])];
}
/** In UTF-16 code units. */
const MAX_CARRIED_NOTE = 150;
function linkLines(carried) {
	if (!carried) return [];
	const { exclude, include, timeout, fragments, notes } = carried;
	const keys = [
		...patternSetting("exclude", exclude),
		...patternSetting("include", include),
		...timeout ? [{
			key: "timeout",
			value: timeout.value,
			note: timeout.origin
		}] : [],
		...fragments ? [{
			key: "fragments",
			value: true,
			note: fragments.origin
		}] : []
	];
	if (keys.length === 0) return [];
	return ["# Carried over from the link checker that you use, with where it stood.", ...settingLines([{
		key: "links",
		keys,
		comments: notes.slice(0, 3).map((note) => `Not carried over: ${truncate(note, MAX_CARRIED_NOTE)}`)
	}])];
}
function patternSetting(key, patterns) {
	if (patterns.length === 0) return [];
	return [{
		key,
		items: patterns.map(({ pattern, origin }) => ({
			value: pattern,
			note: origin
		}))
	}];
}
/** Rounded down: `100 %` means all. */
function percentage(share) {
	return `${Math.floor(compliance(share) * 100)} %`;
}

// src/infer/guidelines/settings.ts
/** The settings of rules that were found in a list's guidelines, each with its sentence. */
function guidelineSettings(rules) {
	const requirements = [
		...popularity$1(rules),
		...setting("min-age", rules.minAge),
		...setting("first-release", rules.firstRelease, rules.firstRelease?.value === true || { "min-age": rules.firstRelease?.value }),
		...setting("pushed-within", rules.pushedWithin),
		...setting("license", rules.license),
		...setting("archived", rules.archived),
		...setting("fork", rules.fork),
		...setting("contributors", rules.contributors),
		...nested("description", [...setting("min", rules.descriptionMin), ...setting("max", rules.descriptionMax)]),
		...nested("section-size", setting("min", rules.sectionMin))
	];
	return {
		rules: [
			...rules.position?.value === "sorted" ? setting("alphabetical", rules.position, "warning") : [],
			...setting("entry-format", rules.fullStop, "warning"),
			...requirements.length === 0 ? [] : nested("entry-requirements", [{
				key: "require",
				mappings: [requirements]
			}])
		],
		pullRequest: [
			...setting("max-entries", rules.maxEntries),
			...setting("title", rules.title),
			...setting("position", rules.position)
		]
	};
}
function popularity$1({ stars, downloads, isMonthly, isEither }) {
	const asked = downloads && (isMonthly ? { month: downloads.value } : downloads.value);
	if (stars && downloads && isEither) return setting("any-of", stars, [{ stars: stars.value }, { downloads: asked }]);
	return [...setting("stars", stars), ...setting("downloads", downloads, asked)];
}
/** @param value default: the one that was found */
function setting(key, rule, value = rule?.value) {
	if (!rule) return [];
	return [{
		key,
		value,
		note: `${rule.file}:${rule.line} “${rule.sentence}”`
	}];
}
function nested(key, keys) {
	return keys.length === 0 ? [] : [{
		key,
		keys
	}];
}

// src/app/init/release.ts
/**
* The value of `uses:`: a commit, which cannot be moved, and its tag as a comment.
* @see https://docs.github.com/actions/reference/security/secure-use
*/
function actionReference({ version, commit } = RELEASE) {
	const action = PROJECT_URL.replace("https://github.com/", "");
	return commit === void 0 ? `${action}@v${version} # the tag v${version}, until a release names its commit` : `${action}@${commit} # v${version}`;
}
/** Whether there is a release, so that a workflow with its tag works. */
function isReleased({ commit } = RELEASE) {
	return commit !== void 0;
}
/** In milliseconds, for all that is asked. */
const TIME_LIMIT = 5e3;
const COMMIT = /^[\da-f]{40}$/;
/**
* The value of `uses:` for the newest release with the same major version, as GitHub knows it, asked
* without a token; the tag of that version where there is no answer within 5 seconds.
*/
async function newestReference(get, { version } = RELEASE) {
	const action = PROJECT_URL.replace("https://github.com/", "");
	const tag = `v${version.split(".")[0]}`;
	const signal = AbortSignal.timeout(TIME_LIMIT);
	const ask = async (path, accept) => {
		const url = `https://api.github.com/repos/${action}/${path}`;
		try {
			const answer = await get(url, {
				headers: {
					accept,
					"user-agent": PROJECT_NAME
				},
				signal
			});
			return answer.ok ? (await answer.text()).trim() : void 0;
		} catch {
			return;
		}
	};
	const [commit = "", tags = ""] = await Promise.all([ask(`commits/${tag}`, "application/vnd.github.sha"), ask("tags?per_page=100", "application/vnd.github+json")]);
	if (!COMMIT.test(commit)) return `${action}@${tag}`;
	return `${action}@${commit} # ${nameOfCommit(commit, parseJson(tags)) ?? tag}`;
}
/** The tag `v1.2.3` of a commit. @param tags GitHub’s answer */
function nameOfCommit(commit, tags) {
	const found = (Array.isArray(tags) ? tags : []).find((tag) => tag?.commit?.sha === commit && /^v\d{1,6}(?:\.\d{1,6}){2}$/.test(String(tag.name)));
	return found && String(found.name);
}

// src/app/init/workflows.ts
/**
* The workflows that `init` writes. `npm run docs` also writes them to `examples/workflows`, and some
* to the README.
*/
/** Reviews pull requests. @param uses the action’s reference */
const reviewWorkflow = (uses) => `\
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
      - uses: ${uses}
`;
/** Checks lists every day and maintains one tracking issue. @param cron when, in UTC */
const scheduleWorkflow = (uses, cron) => `\
# Checks the whole list every day and maintains one tracking issue. Links are
# checked a few at a time: a link that was alive recently is not checked again
# at once.
name: Check lists

on:
  schedule:
    - cron: ${cron}
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
      - uses: ${uses}
`;
/** Updates the issue after pushes to the default branch, without checking links. */
const pushWorkflow = (uses) => `\
# Updates the tracking issue after each push to the default branch, for lists
# that get few pull requests. Links are not checked: what the daily run of
# awesome-keeper-schedule.yml found stays. No push fails.
#
# The two share a group, so that they never write the issue at once.
name: Check pushes

on:
  push:
    branches: [main, master]
    paths: ['**.md', .github/awesome-keeper.yml]

permissions:
  contents: read
  issues: write

concurrency:
  group: awesome-keeper-schedule

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${uses}
`;
/** Reviews pull requests that were open before, or one of them, again. */
const reviewAgainWorkflow = (uses) => `\
# Reviews one pull request, or all open ones, again: started by hand.
name: Review again

on:
  workflow_dispatch:
    inputs:
      pull-request:
        description: A pull request’s number, or open for all that are open
        default: open
        required: true

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: awesome-keeper-review-\${{ inputs.pull-request }}

jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${uses}
        with:
          pull-request: \${{ inputs.pull-request }}
`;
/** As the examples and the README have them. */
const EXAMPLES = {
	review: reviewWorkflow(actionReference()),
	schedule: scheduleWorkflow(actionReference(), "17 5 * * *"),
	push: pushWorkflow(actionReference()),
	reviewAgain: reviewAgainWorkflow(actionReference())
};
/**
* When a repository’s daily run begins: always the same for its name, and spread over the day, since
* GitHub delays what begins at a full hour, with all the others.
* @param name `owner/name`
* @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
*/
function dailyTime(name) {
	const [first = 0, second = 0] = createHash("sha256").update(name.toLowerCase()).digest();
	return `${1 + first % 59} ${second % 24} * * *`;
}

// src/app/init/files.ts
const WORKFLOWS = ".github/workflows";
const FOLDERS$1 = [".github", WORKFLOWS];
/**
* The files that a repository needs, and which of them it has.
* @throws {UsageError} where a folder is a link or a file, or cannot be written
*/
function planFiles(root, configuration, settings) {
	checkFolders(root);
	const own = ownWorkflows(root);
	const configFile = {
		path: CONFIG_PATH,
		text: configuration,
		purpose: "the configuration"
	};
	const planned = [exists(join(root, ".github/awesome-keeper.yml")) ? {
		...configFile,
		takenBy: CONFIG_PATH
	} : configFile, ...wantedWorkflows(settings).map(({ isLike, ...file }) => {
		const takenBy = exists(join(root, file.path)) ? file.path : own.find(({ text }) => isLike.test(text))?.path;
		if (takenBy !== void 0) return {
			...file,
			takenBy
		};
		return settings.isReleased ? file : {
			...file,
			isLater: true
		};
	})];
	for (const file of planned) if (isNew(file)) checkWritable(root, file.path);
	return planned;
}
/** Whether a file is to be written. */
function isNew({ takenBy, isLater }) {
	return takenBy === void 0 && !isLater;
}
function wantedWorkflows({ uses, cron, withPush, withReviewAgain }) {
	const push = {
		path: `${WORKFLOWS}/awesome-keeper-push.yml`,
		text: pushWorkflow(uses),
		purpose: "updates the issue after pushes",
		isLike: /^[ \t]*(?:on:.*\b)?push\b/m
	};
	const reviewAgain = {
		path: `${WORKFLOWS}/review-again.yml`,
		text: reviewAgainWorkflow(uses),
		purpose: "started by hand: reviews open pull requests again",
		isLike: /^[ \t]*pull-request:[ \t]*\$\{\{/m
	};
	return [
		{
			path: `${WORKFLOWS}/awesome-keeper-review.yml`,
			text: reviewWorkflow(uses),
			purpose: "reviews pull requests",
			isLike: /^[ \t]*(?:on:.*\b)?pull_request(?:_target)?\b/m
		},
		{
			path: `${WORKFLOWS}/awesome-keeper-schedule.yml`,
			text: scheduleWorkflow(uses, cron),
			purpose: "checks lists daily, updates an issue",
			isLike: /^[ \t]*(?:on:.*\b)?schedule\b/m
		},
		...withPush ? [push] : [],
		...withReviewAgain ? [reviewAgain] : []
	];
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
/** The repository’s workflows that already use Awesome Keeper. */
function ownWorkflows(root) {
	const folder = join(root, WORKFLOWS);
	if (!exists(folder)) return [];
	return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map(({ name }) => ({
		path: `${WORKFLOWS}/${name}`,
		text: readWorkflow(join(folder, name))
	})).filter(({ text }) => /^[ \t-]*uses:\s*["']?awesome-keeper\/awesome-keeper@/m.test(text));
}
/** In bytes. */
const MAX_WORKFLOW = 262144;
/** A workflow that cannot be read counts as one without Awesome Keeper. */
function readWorkflow(path) {
	try {
		return readBounded(path, {
			limit: MAX_WORKFLOW,
			refuseLink: true
		}).toString("utf8");
	} catch {
		return "";
	}
}
/** Each folder of the files must be a real folder or missing: a link may point out of the repository. */
function checkFolders(root) {
	for (const folder of FOLDERS$1) {
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

// src/app/init/layout.ts
/** Columns of the labels before the texts. */
const MARGIN = 12;
/** Items below each other, the first one behind a label. */
function paragraph(label, items, { width, color }) {
	return items.flatMap((item) => wrap(item, Math.max(40, width - MARGIN))).map((line, index) => {
		return color("dim", `  ${index === 0 ? label : ""}`.padEnd(MARGIN)) + line;
	});
}
/** Lines in which a log interprets nothing. */
function lines(texts) {
	return texts.map((text) => `${disarm(text)}\n`).join("");
}

// src/app/init/found-text.ts
/** What `init` found in a repository, in words, with numbers. */
/** How many lists, columns, files and sentences are named; the others are counted. */
const MAX_NAMED = {
	lists: 8,
	columns: 3,
	files: 6,
	notes: 4
};
/** In code points. */
const MAX_HEADER_LENGTH = 40;
const MAX_PATH_LENGTH = 80;
function foundText(survey, layout) {
	const { lists, inferred, rules, carried, pushes } = survey;
	const { dates, alphabetical, entryFormat, papers } = inferred;
	return lines([
		layout.color("bold", "Found in this repository"),
		...paragraph(lists.length === 1 ? "list" : "lists", listWords(lists), layout),
		...paragraph("", generatedWords(lists), layout),
		...paragraph("also", fileWords(survey.taken, "no list yet, but in a folder of lists"), layout),
		...paragraph("left out", fileWords(survey.leftOut), layout),
		...paragraph("sets", survey.sets.map(setWords), layout),
		...paragraph("dates", dates ? datesWords(dates) : [], layout),
		...paragraph("alphabet", alphabetical ? alphabetWords(alphabetical) : [], layout),
		...paragraph("format", entryFormat ? formatWords(entryFormat) : [], layout),
		...paragraph("papers", papers ? paperWords(papers) : [], layout),
		...paragraph("guide", guidelineWords(rules), layout),
		...paragraph("links", carriedWords(carried), layout),
		...paragraph("pushes", pushes ? [pushWords(pushes)] : [], layout)
	]);
}
function listWords(lists) {
	const words = lists.map(({ path, outline: { entries, tables, links } }) => {
		const inTables = tables > 0 ? `, ${amount(tables, "table")}` : "";
		return `${shownPath(path)}: ${amount(entries, "entry", "entries")}${inTables}, ${amount(links.length, "link")}`;
	});
	const more = words.length - MAX_NAMED.lists;
	if (more < 2) return words;
	const all = lists.reduce((sum, { outline }) => sum + outline.entries, 0);
	return [...words.slice(0, MAX_NAMED.lists), `and ${number(more)} more; ${number(all)} entries in all`];
}
function generatedWords(lists) {
	return lists.filter(({ isGenerated }) => isGenerated).slice(0, MAX_NAMED.notes).map(({ path }) => `${shownPath(path)} says that a program writes it: fix what is found in the source, not there`);
}
function fileWords(paths, why) {
	if (paths.length === 0) return [];
	const more = paths.length - MAX_NAMED.files;
	const named = (more > 1 ? paths.slice(0, MAX_NAMED.files) : paths).map(shownPath);
	const all = more > 1 ? [...named, `${number(more)} more`] : named;
	return [`${enumerate(all)}${why === void 0 ? "" : `: ${why}`}`];
}
function setWords({ of, files, as, repeated }) {
	const named = enumerate(files.map(shownPath));
	const what = as === "translations" ? `${named}: ${shownPath(of ?? "")} in other languages` : `${named}: parts of one list`;
	return repeated === void 0 ? what : `${what}; ${amount(repeated, "entry", "entries")} stand in several of them, so the set is only proposed`;
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
	if (!isWorthNaming(share)) return [];
	const by = share.column === void 0 ? "" : `, tables by ${quoted(share.column)}`;
	const conclusion = share.isKept ? "proposed as a rule for all sections" : "only sections that are in order are checked";
	return [`${percentage(share)} of ${number(share.of)} entries are in alphabetical order${by}: ${conclusion}`];
}
function formatWords(share) {
	if (!isWorthNaming(share)) return [];
	const form = `[name](address)${share.separator}description`;
	const conclusion = share.isKept ? "proposed as a rule" : "not checked";
	return [`${percentage(share)} of ${number(share.of)} bullets have the same format (${visible(form)}): ${conclusion}`];
}
/** What fewer than half of the entries keep to is no convention of the list. */
function isWorthNaming(share) {
	return isSignificant(share) && compliance(share) >= .5;
}
function paperWords({ unplaced, isWorthwhile }) {
	if (!isWorthwhile) return [];
	return [`${amount(unplaced, "row")} of papers on arXiv without a venue: the rule paper-update is on`];
}
function guidelineWords(rules) {
	const found = Object.values(rules).filter((rule) => typeof rule === "object");
	if (found.length === 0) return [];
	const files = [...new Set(found.map(({ file }) => shownPath(file)))];
	return [`${enumerate(files)}: ${amount(found.length, "rule")} for added entries; proposed`];
}
function carriedWords({ paths, settings }) {
	if (paths.length === 0) return [];
	const { exclude, include, timeout, notes } = settings;
	const patterns = amount(exclude.length + include.length, "pattern");
	const shown = notes.slice(0, MAX_NAMED.notes).map((note) => `not carried over: ${visible(note)}`);
	const more = notes.length - shown.length;
	return [
		`${enumerate(paths.map(shownPath))}: ${patterns}${timeout ? " and the time limit" : ""} carried over`,
		...shown,
		...more > 0 ? [`and ${number(more)} more that are not`] : []
	];
}
function pushWords({ pushed, of }) {
	return `${number(pushed)} of the last ${amount(of, "commit")} came without a pull request: a workflow for pushes is proposed`;
}
function shownPath(path) {
	return visible(truncate(path, MAX_PATH_LENGTH));
}
function quoted(header) {
	return `“${visible(truncate(header, MAX_HEADER_LENGTH))}”`;
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

// src/app/init/services.ts
/** Those of this process. */
function processServices(color) {
	const { stdin, stdout, stderr, env, argv } = process;
	const isTerminal = stdin.isTTY && stdout.isTTY;
	return {
		folder: resolve("."),
		command: commandOf(argv[1]),
		today: isoDay(/* @__PURE__ */ new Date()),
		layout: {
			width: stdout.columns || 100,
			color: colorizer(color && stdout.isTTY && !env.NO_COLOR)
		},
		print: (text) => void stdout.write(`${text}\n`),
		warn: (message) => void stderr.write(`${PROJECT_NAME}: ${visible(message)}\n`),
		...isTerminal && { ask: (question) => confirm(question, {
			input: stdin,
			output: stdout
		}) },
		fetch
	};
}
/** `awesome-keeper` where it is installed; from a clone, its path from this folder. */
function commandOf(script = "") {
	if (basename(script) !== "cli.js") return PROJECT_NAME;
	const path = relative(".", script);
	return path.includes(join("node_modules", "awesome-keeper")) ? `npx ${PROJECT_NAME}` : `node ${/\s/.test(path) ? `"${path}"` : path}`;
}

// src/infer/globs.ts
/** More exceptions than this are not read by anybody. */
const MAX_EXCEPTIONS = 8;
/** So many lists show that a folder is one of lists, whatever else is in it. */
const MIN_SHARED$1 = 3;
/**
* Globs that match the lists, and lists that are added to their folders later: `docs/*.md`,
* `README*.md` for languages, a folder’s `README.md`. A glob takes files that are no lists yet, if
* they are fewer than its lists. What it must not take are exceptions, if these are few.
*/
function globsOf(files) {
	const { excluded, others = [] } = files;
	const candidates = candidateGlobs(files.lists).map((glob) => candidateOf(glob, files));
	const globs = [];
	let left = files.lists;
	while (left.length > 0) {
		const [best] = candidates.map((candidate) => ({
			...candidate,
			gain: left.filter(candidate.matches).length
		})).filter(({ gain, isFit }) => gain > 1 && isFit(gain)).sort((one, other) => other.gain - other.cost - (one.gain - one.cost));
		if (!best) break;
		globs.push(best.glob);
		left = left.filter((path) => !best.matches(path));
	}
	const all = [...globs, ...left.map(literal)];
	const taken = globMatcher(all);
	const exceptions = excluded.filter(taken).map((path) => `!${literal(path)}`);
	const whole = globMatcher([...all, ...exceptions]);
	if (!files.lists.every(whole)) return files.lists.map(literal);
	return [...inOrder(all, [...files.lists, ...others]), ...exceptions];
}
/** In UTF-16 code units. */
const MAX_PATH = 300;
/** Whether a glob can name a path and a person can read it. */
function isNameable(path) {
	if (path.length > MAX_PATH) return false;
	const glob = literal(path);
	return !/\p{C}|\p{Zl}|\p{Zp}/u.test(path) && isGlob(glob) && globMatcher([glob])(path);
}
function candidateOf(glob, { excluded, others = [] }) {
	const matches = globMatcher([glob]);
	const exceptions = excluded.filter(matches).length;
	const taken = others.filter(matches).length;
	return {
		glob,
		matches,
		cost: exceptions / 2 + taken / 4 + (glob.includes("**") ? .25 : 0),
		isFit: (gain) => exceptions <= MAX_EXCEPTIONS && exceptions + taken < gain && (gain >= MIN_SHARED$1 || taken === 0 || /[^/*]\*\.\w+$/.test(glob))
	};
}
/** Globs that fit the places of the lists, the narrower first. */
function candidateGlobs(lists) {
	const ending = lists.some((path) => path.endsWith(".markdown")) ? ".{md,markdown}" : ".md";
	const found = /* @__PURE__ */ new Set();
	for (const path of lists) {
		const stem = stemOf(path);
		if (stem !== void 0 && lists.some((other) => withoutEnding(other) === stem)) found.add(`${literal(stem)}*${ending}`);
	}
	const folders = new Set(lists.map(folderOf));
	for (const folder of folders) if (isFolderOfLists(folder, lists)) found.add(`${literal(folder)}*${ending}`);
	for (const path of lists) {
		const [name = "", folder, ...above] = path.split("/").reverse();
		if (folder !== void 0) found.add([
			...above.reverse().map(literal),
			"*",
			literal(name)
		].join("/"));
	}
	for (const folder of [...folders].flatMap(ancestorsOf)) found.add(`${literal(folder)}**/*${ending}`);
	return [...found];
}
/** In the root two lists are the README and one more. */
function isFolderOfLists(folder, lists) {
	return folder !== "" || lists.filter((path) => !path.includes("/")).length >= MIN_SHARED$1;
}
/** `docs/a/` for `docs/a/b/`, and so on; not the root, whose globs would take everything. */
function ancestorsOf(folder) {
	const parts = folder.split("/").slice(0, -1);
	return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
}
/** The path without a language at its end: `docs/README` of `docs/README.zh-CN.md`. */
function stemOf(path) {
	const [, stem, language = ""] = /^((?:[^/]{1,200}\/){0,20}[\w]{1,100}?)[-_.]([a-z]{2,12}(?:[-_][a-z\d]{2,4})?)\.(?:md|markdown)$/i.exec(path) ?? [];
	return isLanguage(language) ? stem : void 0;
}
function withoutEnding(path) {
	return path.replace(/\.(?:md|markdown)$/i, "");
}
/** Globs in the order of the files that they match. */
function inOrder(globs, paths) {
	const place = new Map(globs.map((glob) => [glob, paths.findIndex(globMatcher([glob]))]));
	return globs.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
/** A path as a glob, with `?` for special characters, because not all tools know escapes. */
function literal(path) {
	return path.replace(/^!|[\\*?[\]{}()]/g, "?");
}

// src/infer/guidelines/amounts.ts
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const COUNT = `(\\d[\\d,]{0,9}|${NUMBERS.slice(1).join("|")})`;
const UNIT = "(stars?|stargazers?|downloads?|contributors?|days?|weeks?|months?|years?|characters?|chars?|items?|entries|packages|projects|links|tools|resources|software projects)";
const MORE = /^(?:more than|over|greater than|older than|>)$/i;
const LESS = /^(?:under|less than|fewer than|shorter than|below|<)$/i;
const BOUNDED = new RegExp(`(?<![\\w-])(at least|no less than|no fewer than|(?:a )?minimum of|minimum|more than|over|greater than|older than|>=|≥|>|at most|no more than|no longer than|(?:should |must |may )?not exceed|(?:does|do) not exceed|(?:a )?maximum of|maximum|limit(?:ed)? (?:the |your )?(?:description )?to|up to|under|less than|fewer than|shorter than|<=|≤|<|(?:with)?in the (?:last|past)) ?${COUNT}(\\+)? (?:[Gg]it[Hh]ub )?${UNIT}(?!\\w)`, "gi");
const MOST = /^(?:at most|no more than|no longer than|(?:\w+ )?not exceed|(?:a )?maximum(?: of)?|limit.*|up to|<=|≤)$/i;
const PLUS = new RegExp(`(?<![\\w-])${COUNT}(?:\\+| or more) (?:[Gg]it[Hh]ub )?${UNIT}(?!\\w)`, "gi");
const AFTER = new RegExp(`(?<!\\w)${UNIT} (>=|≥|>) ?${COUNT}(?!\\w)`, "gi");
const PLAIN = new RegExp(`(?<![\\w-])${COUNT} ${UNIT}(?!\\w)`, "gi");
/** The amounts in a sentence of bounded length, those with a bound first. */
function amountsIn(sentence) {
	const text = sentence.replaceAll("*", "");
	const amounts = [];
	for (const [, words = "", count = "", , unit = ""] of text.matchAll(BOUNDED)) amounts.push(bounded(words, numberOf(count), unit));
	for (const [, count = "", unit = ""] of text.matchAll(PLUS)) amounts.push({
		count: numberOf(count),
		unit: unitOf(unit),
		bound: "least"
	});
	for (const [, unit = "", sign = "", count = ""] of text.matchAll(AFTER)) amounts.push(bounded(sign, numberOf(count), unit));
	for (const [, count = "", unit = ""] of text.matchAll(PLAIN)) amounts.push({
		count: numberOf(count),
		unit: unitOf(unit),
		bound: void 0
	});
	return amounts;
}
/** Durations have both ends in them: “more than four months” is four. */
function bounded(words, count, unitWord) {
	const unit = unitOf(unitWord);
	const isTime = /^(?:day|week|month|year)$/.test(unit);
	if (/^(?:with)?in /i.test(words)) return {
		count,
		unit,
		bound: "within"
	};
	if (MORE.test(words)) return {
		count: isTime ? count : count + 1,
		unit,
		bound: "least"
	};
	if (LESS.test(words)) return {
		count: isTime ? count : count - 1,
		unit,
		bound: "most"
	};
	return {
		count,
		unit,
		bound: MOST.test(words) ? "most" : "least"
	};
}
function numberOf(count) {
	const index = NUMBERS.indexOf(count.toLowerCase());
	return index < 0 ? Number(count.replaceAll(",", "")) : index;
}
function unitOf(word) {
	const lower = word.toLowerCase();
	if (/^(?:items?|entries|packages|projects|links|tools|resources|software projects)$/.test(lower)) return "entry";
	if (lower.startsWith("char")) return "character";
	return lower.startsWith("stargazer") ? "star" : lower.replace(/s$/, "");
}
const RANGE = /(?<![\w-])(?:between )?(\d{1,5}) ?(?:-|–|—|to|and) ?(\d{1,5}) char(?:acter)?s?(?!\w)/i;
/** `50–250 characters`. */
function rangeIn(sentence) {
	const [, min, max] = RANGE.exec(sentence) ?? [];
	return max !== void 0 && Number(min) < Number(max) ? {
		min: Number(min),
		max: Number(max)
	} : void 0;
}

// src/infer/guidelines/statements.ts
/** In UTF-16 code units: longer guidelines are read up to here, longer sentences not at all. */
const MAX_TEXT = 1e5;
const MAX_SENTENCE = 600;
/** Parts of guidelines that ask nothing of an addition, or only recommend. */
const OTHER_PART = /\b(?:remov|delet|non-blocking|warnings?\b|recommend|optional|not required|nice to have|suggest|exception|soft |maintainer|maintenance expectations|canned|curation|review)/i;
/**
* The sentences of a list's guidelines that may be rules for an addition: without headings, code
* blocks, comments, and parts whose heading or first line says that they are something else.
*/
function statementsIn(guidelines) {
	const tree = readList(guidelines.slice(0, MAX_TEXT), "CONTRIBUTING.md").data.tree;
	const statements = [];
	let isOther = false;
	let isOtherList = false;
	for (const node of tree.children) {
		if (node.type === "heading") {
			isOther = OTHER_PART.test(visibleText(node));
			isOtherList = false;
		} else if (node.type === "paragraph") {
			const text = flatten(visibleText(node));
			isOtherList = text.endsWith(":") && OTHER_PART.test(text);
		}
		if (isOther || isOtherList && node.type === "list") continue;
		for (const statement of paragraphsOf(node).flatMap(sentencesOf)) statements.push(statement);
	}
	return statements;
}
function paragraphsOf(node) {
	if (node.type === "paragraph" || node.type === "tableRow") return [node];
	if (node.type === "heading" || !("children" in node)) return [];
	return node.children.flatMap(paragraphsOf);
}
function sentencesOf(node) {
	const cells = node.type === "tableRow" ? node.children.map(visibleText) : [visibleText(node)];
	const paragraph = flatten(cells.join(". "));
	const line = node.position?.start.line ?? 1;
	const codes = codesOf(node).map(({ value }) => value);
	return paragraph.split(/(?<=[.!?]) (?=[\p{Lu}\p{N}_*([`"“‘]|$)/u).filter((text) => text.length <= MAX_SENTENCE).map((text) => ({
		text,
		line,
		paragraph,
		codes
	}));
}
function codesOf(node) {
	if (node.type === "inlineCode") return [node];
	return "children" in node ? node.children.flatMap(codesOf) : [];
}

// src/infer/guidelines/find.ts
/** Rules for an addition in a list's guidelines: only what a sentence says plainly; better none than a wrong one. */
/** Words of what is only wished for. */
const HEDGE = /\b(?:recommended|ideally|prefer(?:red|ably|s)?|optional(?:ly)?|nice to have|(?:if|when|where) possible|warning|not required|suggested|usually|exception(?:s|ally)?|for example, if)\b|🟡/i;
/** What is said of the list itself, or of what is listed already. */
const OF_THE_LIST = /\b(?:we (?:have|are|accept)|our|this (?:list|repo(?:sitory)?|project|resource)|remov(?:e|ed|al|ing)|delet(?:e|ed|ion)|deprecat(?:e|ed)|your contributions?|by contributing|you agree)\b/i;
const NEGATED = /\b(?:no|not|never|without|don[’']t|doesn[’']t|isn[’']t|cannot|can[’']t)\b/i;
const DEMAND = /\b(?:must|should|needs? to|have to|has to|required?|requires|requirements?|ensure|make sure|please|only|has|have|is|are|be|at least)\b/i;
const FINDERS = [
	popularity,
	ages,
	activity,
	quality,
	descriptions,
	sections,
	amountOfEntries,
	position,
	titleForm
];
/** The rules that a list's guidelines name; where two texts contradict each other, neither. */
function findRules(guidelines) {
	const found = /* @__PURE__ */ new Map();
	for (const { path: file, text } of guidelines) for (const { text: sentence, line, ...rest } of statementsIn(text)) {
		if (HEDGE.test(sentence)) continue;
		for (const find of FINDERS) for (const [key, value] of Object.entries(find({
			text: sentence,
			line,
			...rest
		}))) {
			if (value === void 0) continue;
			found.set(key, [...found.get(key) ?? [], {
				value,
				sentence,
				file,
				line
			}]);
		}
	}
	const rules = Array.from(found, ([key, candidates]) => [key, agreed(key, candidates)]);
	const { isMonthly, isEither, ...rest } = Object.fromEntries(rules.filter(([, rule]) => rule));
	return {
		...rest,
		...isMonthly && rest.downloads && { isMonthly: true },
		...isEither && rest.downloads && rest.stars && { isEither: true }
	};
}
/** One value for all; nothing if the guidelines contradict themselves. */
function agreed(key, candidates) {
	const sorted = candidates.toSorted((a, b) => weightOf(a.value) - weightOf(b.value));
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last) return;
	const values = new Set(sorted.map(({ value }) => value));
	if (values.size === 1) return first;
	if (typeof first.value === "number" && typeof last.value === "number" && last.value - first.value === 1) return key === "descriptionMax" ? last : first;
	return key === "firstRelease" && values.size === 2 && values.has(true) ? sorted.find(({ value }) => value !== true) : void 0;
}
function weightOf(value) {
	return typeof value === "number" ? value : 0;
}
function least(amounts, unit) {
	return amounts.find((amount) => amount.unit === unit && amount.bound === "least")?.count;
}
function popularity({ text }) {
	if (OF_THE_LIST.test(text) || /\b(?:fewer|less) than\b/i.test(text)) return {};
	const amounts = amountsIn(text);
	const stars = least(amounts, "star");
	const isEither = /\bor\b|\|/i.test(text);
	const plain = stars !== void 0 && isEither ? amounts.find(({ unit, bound }) => unit === "download" && bound === void 0)?.count : void 0;
	const downloads = least(amounts, "download") ?? plain;
	return {
		...NEGATED.test(text) ? {} : {
			stars,
			downloads
		},
		contributors: least(amounts, "contributor"),
		isMonthly: downloads !== void 0 && /\b(?:monthly downloads|downloads (?:a|per|each) month)/i.test(text) ? true : void 0,
		isEither: stars !== void 0 && downloads !== void 0 && isEither ? true : void 0
	};
}
/** What a duration is about, if it is no age of a project. */
const NO_AGE = /\b(?:pull requests?|PRs?|issues?|respon\w+|repl(?:y|ies)|inactiv\w*|activity|commits? in|bugs?|maintained for|wait|clos\w+|week of|accounts?)\b/i;
function ages({ text }) {
	if (OF_THE_LIST.test(text) || NO_AGE.test(text)) return {};
	const ages = text.split(/[,;:(]| and /).flatMap((clause) => {
		const [age] = amountsIn(clause).filter(({ unit, bound }) => isTime(unit) && bound === "least");
		return age ? [{
			clause,
			duration: durationOf(age)
		}] : [];
	});
	const [{ clause, duration } = {
		clause: "",
		duration: ""
	}] = ages;
	if (ages.length !== 1) return {};
	if (/\brelease[ds]?\b/i.test(clause)) return { firstRelease: duration };
	return NEGATED.test(clause) || !/\b(?:old|older|history|around|exist(?:s|ed)?|created|age|mature|open-?sourced)\b/i.test(clause) ? {} : { minAge: duration };
}
function isTime(unit) {
	return [
		"day",
		"week",
		"month",
		"year"
	].includes(unit);
}
function durationOf({ count, unit }) {
	if (unit === "day") return `${count}d`;
	return unit === "week" ? `${count * 7}d` : `${count}${unit}${count === 1 ? "" : "s"}`;
}
const WITHIN = /\b(?:with)?in (?:the )?(?:last|past) /i;
function activity({ text }) {
	if (OF_THE_LIST.test(text) || NEGATED.test(text) || !WITHIN.test(text)) return {};
	if (!/\b(?:commit(?:s|ted)?|push(?:es|ed)?|updated?|active|activity)\b/i.test(text)) return {};
	if (/\bissues?\b|\bpull requests?\b/i.test(text)) return {};
	const [time] = amountsIn(text).filter(({ unit, bound }) => isTime(unit) && bound === "within");
	return time ? { pushedWithin: durationOf(time) } : {};
}
const LICENSE = /\b(?:open[- ]source|free|OSI[- ]approved|recogni[sz]ed) (?:software )?licen[cs]e\b/i;
const ARCHIVED = /\b(?:not|isn[’']t|never)(?: be)? archived\b|\bno archived (?:repo|project)/i;
const FORK = /\b(?:not|isn[’']t|never)(?: be)? (?:a )?fork(?:s|ed)?\b/i;
function quality({ text }) {
	if (OF_THE_LIST.test(text)) return {};
	if (!DEMAND.test(text)) return { archived: /^not archived\b/i.test(text) ? false : void 0 };
	return {
		license: LICENSE.test(text) && !NEGATED.test(text) && !/creative commons/i.test(text) ? "any" : void 0,
		archived: ARCHIVED.test(text) ? false : void 0,
		fork: FORK.test(text) ? false : void 0
	};
}
function descriptions({ text }) {
	if (!/\bdescriptions?\b|\bshort text\b/i.test(text)) return {};
	const range = rangeIn(text);
	const amounts = amountsIn(text).filter(({ unit }) => unit === "character");
	const max = amounts.find(({ bound }) => bound === "most")?.count;
	return {
		descriptionMin: range?.min ?? (NEGATED.test(text) ? void 0 : least(amounts, "character")),
		descriptionMax: range?.max ?? max,
		fullStop: /\b(?:end(?:s|ed|ing)?|finish(?:es)?|terminat(?:e|es|ed)) (?:(?:all |the |each |every )?descriptions? )?(?:in|with|by) (?:a |an? )?(?:period|full[- ]stop|dot)\b/i.test(text) && !/\b(?:not|never|n[’']t) (?:end|finish)/i.test(text) ? true : void 0
	};
}
function sections({ text }) {
	if (!/\b(?:categor(?:y|ies)|sections?|tags?)\b/i.test(text) || NEGATED.test(text)) return {};
	return { sectionMin: least(amountsIn(text), "entry") };
}
const THING = "(?:item|entry|link|project|package|tool|list|resource|addition|suggestion|library|app|api|service|software|plugin|repo|repository|submission|change|proposal)";
const REQUEST = "(?:pull[- ]request|PR)";
const ONE_ENTRY = new RegExp(`\\b(?:one|1|single|individual) (?:\\w+ ){0,2}${THING}\\b(?: \\w+){0,3} (?:per|in (?:each|a|one)) (?:single )?${REQUEST}\\b`, "i");
const ONE_REQUEST = new RegExp(`\\b(?:individual|separate|single|one|new|own) ${REQUEST}s? (?:for each|per) (?:\\w+ ){0,2}${THING}\\b|\\b${REQUEST} (?:should |must |may )?(?:adds?|contains?|includes?) (?:only )?(?:one|a single) (?:and only one )?(?:new )?${THING}\\b`, "i");
const ONE_ADDS = new RegExp(`\\bone ${REQUEST} adds\\b.{0,40}\\bonly one ${THING}\\b`, "i");
/** What else there may be one of, and exceptions. */
const NOT_ONE = /\bat least\b|\bor more\b|\bmore than\b|\bcommits?\b|\bunless\b|\bexcept\b|\bapprov\w+/i;
function amountOfEntries({ text, paragraph }) {
	if (NEGATED.test(text) && !/\bone and only one\b/i.test(text)) return {};
	if (NOT_ONE.test(paragraph)) return {};
	const bare = text.replaceAll(", ", " ").replaceAll(" / ", " ");
	return { maxEntries: [
		ONE_ENTRY,
		ONE_REQUEST,
		ONE_ADDS
	].some((pattern) => pattern.test(bare)) ? 1 : void 0 };
}
const ALPHABETICAL = /\balphabetical(?:ly)?\b|\balphabetic order\b|\balphabetized?\b/i;
const NOT_ALPHABETICAL = /\b(?:not|no|n[’']t|without|un|non-?)\b.{0,40}alphabetic|(?:^|\bthe |\bthat |\bnew |, )(?:categor(?:y|ies)|sections?|topics?)(?: names?| titles?)? (?:are|be|is|should be|must be|have to be|has to be) (?:in |sorted |ordered |listed )?(?:the )?alphabet|alphabetical order of (?:the )?(?:categories|sections)/i;
/** Another order, with that of the alphabet for ties. */
const OTHER_ORDER = /\b(?:downloads?|popularity|stars?|chronological\w*|newest|oldest|dates?|years?|priority|importance)\b/i;
const AT_END = /\b(?:at|to|on|in) the (?:bottom|end) of (?:the |its |their |a |each )?(?:\w+ )?(?:category|section|list|table|group)\b/i;
const AT_START = /\b(?:at|to|on|in) the (?:top|beginning|start) of (?:the |its |their |a |each )?(?:\w+ )?(?:category|section|list|table|group)\b/i;
const ADDITION = /\b(?:add(?:ed|ing|itions?)?|entr(?:y|ies)|items?|links?|new|place[ds]?|put|insert(?:ed)?|append(?:ed)?|submissions?|projects?)\b/i;
function position({ text }) {
	if (!ALPHABETICAL.test(text)) {
		if (!ADDITION.test(text) || NEGATED.test(text)) return {};
		if (/\b(?:badges?|logo|image|footnotes?|contributing|descriptions?|licen[cs]e)\b/i.test(text)) return {};
		if (AT_END.test(text)) return { position: "end" };
		return { position: AT_START.test(text) ? "start" : void 0 };
	}
	return { position: !NOT_ALPHABETICAL.test(text) && !OTHER_ORDER.test(text) ? "sorted" : void 0 };
}
const FORM = /\b(?:format|form|pattern)\b/i;
/** The first word of the form of a title: the rest is too different from list to list. */
function titleForm({ text, paragraph, codes }) {
	if (!/\btitles?\b/i.test(paragraph) || !/\b(?:pull[- ]request|PR)\b/i.test(paragraph)) return {};
	const form = codes.find((code) => text.includes(code));
	if (form === void 0 || !FORM.test(text)) return {};
	const [, word, suffix = ""] = /^(\[?[Aa]dd)(s?):? \S/.exec(form) ?? [];
	if (word === void 0 || word.startsWith("[")) return {};
	const separator = form.startsWith(`${word}${suffix}:`) ? ":" : "";
	return { title: `^${word}${suffix === "" ? "" : "s?"}${separator} .+` };
}

// src/infer/inference.ts
/** With fewer such rows, a person is as fast. */
const MIN_UNPLACED = 20;
/** Sums up the lists; a rule is worth switching on if at least 95 % of the entries comply. */
function infer(analyses) {
	const dates = inferDates(analyses);
	const alphabetical = inferAlphabet(analyses, dates?.order !== void 0);
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
/**
* Bullets are sorted by name; rows perhaps by the column that most have their title in, but not
* where the tables are sorted by date: the other order is a coincidence.
*/
function inferAlphabet(analyses, isByDate) {
	const bullets = sum(analyses.map(({ alphabet }) => alphabet.bullets));
	const rows = analyses.flatMap(({ alphabet }) => alphabet.rows ?? []);
	const column = largest(rows)?.column;
	const sorted = sum(rows.filter((share) => share.column === column));
	const whole = sum([bullets, sorted]);
	if (column !== void 0 && !isByDate && isKept(sorted) && isKept(whole)) return {
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

// src/app/init/candidates.ts
/** The most Markdown files to read, those nearest to the root first. */
const MAX_FILES = 200;
/** Files about the project itself: never lists, however many links they have. */
const HOUSEKEEPING = /^(?:contribut\w*|code[-_ ]of[-_ ]conduct|change[-_ ]?log|pull[-_]request[-_]template|issue[-_]template|agents|claude|gemini)\b/i;
/** The same in the root only: in a folder, such a name may be a list's topic. */
const HOUSEKEEPING_OF_ROOT = /^(?:security|support|history|changes|releases|governance|maintainers|authors|credits|licen[cs]e|copying|notice|roadmap|todo|template)\b/i;
/**
* The Markdown files that git tracks or would add, symbolic links left out. In a folder that has a
* README of its own, those of this folder only.
* @param folder in the repository
* @throws {UsageError} where git fails
*/
async function findCandidates(root, folder) {
	const found = findReadme(folder, root);
	const readme = found === void 0 ? void 0 : pathInRepository(root, found);
	const place = readme === void 0 || isOfRoot(readme) ? "" : `${dirname(readme)}/`;
	const all = await listRepository(root);
	const files = all.filter((path) => /\.(?:md|markdown)$/i.test(path) && lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile()).sort((one, other) => byDepth(one, other, readme));
	const isCandidate = (path) => isNameable(path) && (path === readme || path.startsWith(place) && !isHousekeeping(path));
	const paths = files.filter(isCandidate);
	return {
		readme,
		place,
		all,
		paths: paths.slice(0, MAX_FILES),
		others: files.filter((path) => !isCandidate(path)).filter(isNameable),
		cut: Math.max(0, paths.length - MAX_FILES)
	};
}
/** A README in `.github` or `docs` is that of the whole repository, too. */
function isOfRoot(readme) {
	return [
		".",
		".github",
		"docs"
	].includes(dirname(readme));
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
function byDepth(one, other, readme) {
	const rank = (path) => path === readme ? -1 : path.split("/").length;
	return rank(one) - rank(other) || (one < other ? -1 : 1);
}

// src/app/init/lists.ts
/** Entries with external links that make a file a list; the README needs only one. */
const MIN_ENTRIES$1 = 10;
/** Of all files together, in bytes: the lists of one repository have a tenth of it. */
const MAX_BYTES = 67108864;
/** Opens the lists among the files, in one worker where they are large. Each file that cannot be read is reported with `warn`. */
async function openLists(paths, { root, readme, worker, warn }) {
	const lists = [];
	let left = MAX_BYTES;
	for (const path of paths) {
		left -= lstatSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0;
		if (left < 0) {
			warn(`${path} and what follows were not read: the files before have 64 MB`);
			break;
		}
		const text = readText(root, path, warn);
		if (text === void 0) continue;
		const session = await ListSession.open({
			path,
			text
		}, {
			trusted: true,
			worker
		});
		const found = await analyzeIfList(session, path === readme ? 1 : MIN_ENTRIES$1);
		if (session.failure) warn(`${path}: ${session.failure.message}`);
		if (found) lists.push({
			path,
			session,
			...found,
			isGenerated: saysGenerated(text)
		});
		else await session.close();
	}
	return lists;
}
/** A file that is gone or cannot be read by now is no list. */
function readText(root, path, warn, limit) {
	try {
		return readTextFile(join(root, path), {
			root,
			...limit !== void 0 && { limit }
		}).text;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		warn(error.message.replace(join(root, path), () => path));
		return;
	}
}
async function analyzeIfList(session, min) {
	const { outline } = session;
	if (!outline || outline.entries < min) return;
	const analysis = await session.analyze();
	return analysis && analysis.linked >= min ? {
		outline,
		analysis
	} : void 0;
}
/** In UTF-16 code units: programs say so at the start. */
const HEAD = 2e3;
function saysGenerated(text) {
	return /\b(?:auto(?:matically|-)? ?generated|generated (?:automatically|from|by a script|by running)|do not edit (?:this|by hand|manually|directly))\b/i.test(text.slice(0, HEAD));
}

// src/app/init/guidelines.ts
/** In bytes. */
const MAX_SIZE$1 = 524288;
/**
* What the repository says to contributors: its guide, and the template of pull requests.
* @param all the paths of the repository
* @param place the folder that the lists are in, with `/` at its end; empty for the root
*/
function readGuidelines(root, all, place, warn) {
	return all.filter((path) => path.startsWith(place) && isGuide(path.slice(place.length))).flatMap((path) => {
		const text = readText(root, path, warn, MAX_SIZE$1);
		return text === void 0 ? [] : [{
			path,
			text
		}];
	});
}
/** @param path from the place of the lists */
function isGuide(path) {
	const isTemplate = /^pull_request_template\.(?:md|markdown)$/i.test(basename(path));
	return /\.(?:md|markdown)$/i.test(path) && isRootFile(path) && (isContributingGuide(path) || isTemplate);
}

// src/infer/link-checkers/carried.ts
/** The longest time limit of a request that our configuration allows, in seconds. */
const MAX_TIMEOUT = 600;
/** Our own, in seconds. */
const OUR_TIMEOUT = 20;
/** Statuses with which we call a link dead; with any other one it is not. */
const DEAD = [404, 410];
/** More patterns than this are not read. */
const MAX_PATTERNS$1 = 1e3;
function nothingCarried() {
	return {
		exclude: [],
		include: [],
		notes: []
	};
}
/** Adds patterns as JavaScript has them, and notes those that cannot be one. */
function carryPatterns(settings, key, patterns) {
	for (const { pattern: theirs, origin } of patterns.slice(0, MAX_PATTERNS$1)) {
		if (isAboutOtherLinks(theirs)) continue;
		const pattern = toPattern(theirs);
		if (pattern !== void 0) settings[key].push({
			pattern,
			origin
		});
		else settings.notes.push(`${origin}: “${theirs}” is no regular expression of JavaScript`);
	}
	if (patterns.length > MAX_PATTERNS$1) settings.notes.push(`${patterns[0]?.origin}: only the first ${MAX_PATTERNS$1} patterns were read`);
}
/** @param seconds how long a request may take */
function carryTimeout(settings, seconds, origin) {
	if (!(seconds > OUR_TIMEOUT)) return;
	settings.timeout = {
		value: `${Math.min(Math.round(seconds), MAX_TIMEOUT)}s`,
		origin
	};
}
/** Statuses that are accepted everywhere: here only 404 and 410 make a link dead. */
function carryStatuses(settings, text, origin) {
	const named = text.match(/\d{3}/g)?.map(Number) ?? [];
	const dead = DEAD.filter((status) => named.includes(status));
	if (dead.length === 0) return;
	settings.notes.push(`${origin}: ${dead.join(" and ")} is accepted on every site there; name the sites in links.accept`);
}
/** Patterns of what is never requested here: fragments, files, mail, this machine. */
function isAboutOtherLinks(pattern) {
	return /^\^(?:#|\\?\/(?!\\?\/)|\\?\.)/.test(pattern) || /^\^?(?:mailto|tel|file|(?:https?\??:\\?\/\\?\/)?(?:localhost|127(?:\\?\.|$)))/i.test(pattern);
}
/** Signs that need no backslash, so that the flag `u` forbids one; `-` may in brackets. */
const PLAIN_SIGN = /^[^\w\\^$.*+?()[\]{}|/\s]$/;
/** A pattern with the flag `u`: what other engines let pass is written so that it means the same. */
function toPattern(theirs) {
	const strict = theirs.replaceAll("(?P<", "(?<").replace(/\\([\s\S])/g, (pair, sign) => PLAIN_SIGN.test(sign) || sign === "_" ? hex(sign) : pair);
	return [
		theirs,
		strict,
		strict.replace(/(?<!\\)[{}]/g, "\\$&")
	].find((source) => compiles(source, "u"));
}
/** The code of a sign as a pattern has it; one beyond Latin-1 stands for itself. */
function hex(sign) {
	const code = sign.charCodeAt(0);
	return code > 255 ? sign : `\\x${code.toString(16).padStart(2, "0")}`;
}

// src/infer/link-checkers/lychee.ts
/**
* A `.lycheeignore`: a pattern a line, `#` before comments.
* @see https://lychee.cli.rs/recipes/excluding-links/
*/
function readLycheeIgnore(text, path) {
	const settings = nothingCarried();
	const patterns = text.split(/\r?\n/).flatMap((line, index) => {
		const pattern = line.trim();
		return pattern === "" || pattern.startsWith("#") ? [] : [{
			pattern,
			origin: `${path}:${index + 1}`
		}];
	});
	carryPatterns(settings, "exclude", patterns);
	return settings;
}
/** Keys that may hold secrets, which are not copied. */
const SECRET_KEYS = [
	"header",
	"headers",
	"basic_auth",
	"github_token",
	"cookie_jar"
];
/**
* A `lychee.toml`.
* @see https://lychee.cli.rs/guides/config/
*/
async function readLycheeConfig(text, path) {
	const settings = nothingCarried();
	const table = await readToml(text);
	if (!table) {
		settings.notes.push(`${path} is not valid TOML, so nothing of it is carried over`);
		return settings;
	}
	const exclude = textsOf(table.exclude);
	const include = textsOf(table.include);
	const withOrigin = (patterns) => patterns.map((pattern) => ({
		pattern,
		origin: path
	}));
	carryPatterns(settings, "exclude", withOrigin(exclude));
	if (exclude.length === 0) carryPatterns(settings, "include", withOrigin(include));
	else if (include.length > 0) settings.notes.push(`${path}: include lists exceptions from exclude there, and everything that is checked here`);
	carryTimeout(settings, secondsOf$1(table.timeout), path);
	carryStatuses(settings, JSON.stringify(table.accept) ?? "", path);
	if (table.include_fragments === true) settings.fragments = { origin: path };
	if (textsOf(table.exclude_path).length > 0) settings.notes.push(`${path}: exclude_path names files; here files names those to check`);
	if (textsOf(table.remap).length > 0) settings.notes.push(`${path}: remap has no counterpart`);
	const secrets = SECRET_KEYS.filter((key) => isFilled(table[key]));
	if (secrets.length > 0) settings.notes.push(`${path}: ${secrets.join(" and ")} may hold secrets and is not copied; see links.headers`);
	return settings;
}
/** The parser is loaded only where there is such a file. */
async function readToml(text) {
	const { parse, TomlError } = await import("./dist.js");
	try {
		return parse(text);
	} catch (error) {
		if (error instanceof TomlError || error instanceof RangeError) return;
		throw error;
	}
}
function textsOf(value) {
	return [value].flat().filter((item) => typeof item === "string");
}
function isFilled(value) {
	return Array.isArray(value) ? value.length > 0 : value !== void 0 && value !== "";
}
/** A number of seconds, or a duration such as `30s` or `1m`. */
function secondsOf$1(value) {
	if (typeof value === "number") return value;
	const [, count, unit] = /^(\d{1,6})(s|m|min)?$/.exec(typeof value === "string" ? value : "") ?? [];
	return Number(count) * (unit?.startsWith("m") ? 60 : 1);
}

// src/infer/link-checkers/markdown-link-check.ts
/**
* The configuration of markdown-link-check.
* @see https://github.com/tcort/markdown-link-check#config-file-format
*/
function readMarkdownLinkCheck(text, path) {
	const settings = nothingCarried();
	const config = readConfig(text);
	if (!config) {
		settings.notes.push(`${path} is not valid JSON, so nothing of it is carried over`);
		return settings;
	}
	const patterns = listOf(config.ignorePatterns).flatMap((item) => {
		const { pattern } = item ?? {};
		return typeof pattern === "string" ? [{
			pattern,
			origin: path
		}] : [];
	});
	carryPatterns(settings, "exclude", patterns);
	carryTimeout(settings, secondsOf(config.timeout), path);
	carryStatuses(settings, JSON.stringify(config.aliveStatusCodes) ?? "", path);
	if (listOf(config.httpHeaders).length > 0) settings.notes.push(`${path}: httpHeaders may hold secrets and is not copied; see links.headers`);
	if (listOf(config.replacementPatterns).filter((item) => {
		const { pattern } = item ?? {};
		return typeof pattern === "string" && /http/i.test(pattern);
	}).length > 0) settings.notes.push(`${path}: replacementPatterns has no counterpart for links to other sites`);
	return settings;
}
function readConfig(text) {
	const value = parseJson(text);
	return typeof value === "object" && value !== null ? { ...value } : void 0;
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
const UNITS = {
	ms: .001,
	s: 1,
	m: 60,
	h: 3600
};
/** A duration as the package ms reads it: `20s`, `1m`, a number of milliseconds. */
function secondsOf(value) {
	const [, count, unit = "ms"] = /^(\d{1,9}) ?(ms|s|m|h)?$/.exec(String(value)) ?? [];
	return Number(count) * (UNITS[unit] ?? NaN);
}

// src/app/init/link-checkers.ts
/** Configurations of other link checkers, by the names of their files. */
const READERS = [
	[/^\.lycheeignore$/, readLycheeIgnore],
	[/^\.?lychee\.toml$/, readLycheeConfig],
	[/^\.?(?:markdown[-_.]?link[-_.]?check|mlc)(?:[-_.](?:config|rc))?\.json$/i, readMarkdownLinkCheck]
];
/** Where they are looked for. */
const FOLDERS = [
	".",
	".github",
	".github/workflows",
	".config",
	"config"
];
/** In bytes. */
const MAX_SIZE = 262144;
/** With more patterns, those that match no link of the lists are left out. */
const MAX_UNUSED = 12;
/** A configuration with more patterns is not read by anybody. */
const MAX_PATTERNS = 100;
/** In UTF-16 code units. */
const MAX_PATTERN_LENGTH = 500;
/**
* What the repository’s other link checkers are configured to do.
* @param all the paths of the repository
* @param urls the links of its lists
*/
async function readLinkCheckers(root, all, urls, warn) {
	const settings = nothingCarried();
	const paths = [];
	for (const path of all) {
		const [, read] = READERS.find(([name]) => name.test(basename(path))) ?? [];
		if (!read || !FOLDERS.includes(dirname(path))) continue;
		const text = readText(root, path, warn, MAX_SIZE);
		if (text === void 0) continue;
		paths.push(path);
		const { exclude, include, notes, ...rest } = await read(text, path);
		for (const pattern of exclude) settings.exclude.push(pattern);
		for (const pattern of include) settings.include.push(pattern);
		for (const note of notes) settings.notes.push(note);
		Object.assign(settings, rest);
	}
	settings.exclude = limited(inUse(distinct(settings.exclude), urls, settings.notes), settings);
	settings.include = limited(distinct(settings.include), settings);
	return {
		paths,
		settings
	};
}
function distinct(patterns) {
	const first = /* @__PURE__ */ new Map();
	for (const each of patterns) if (!first.has(each.pattern)) first.set(each.pattern, each);
	return [...first.values()];
}
/** The first patterns, so that the configuration stays one that can be read. */
function limited(patterns, { notes }) {
	const kept = patterns.filter(({ pattern }) => pattern.length <= MAX_PATTERN_LENGTH).slice(0, MAX_PATTERNS);
	const left = patterns.length - kept.length;
	if (left > 0) notes.push(`${amount(left, "pattern")} that are too many or too long`);
	return kept;
}
/** All patterns if they are few, otherwise those that exclude something. */
function inUse(patterns, urls, notes) {
	if (patterns.length <= MAX_UNUSED) return [...patterns];
	const matcher = new PatternMatcher();
	const texts = urls.map((url) => [url]);
	const used = patterns.filter(({ pattern }) => {
		const { found, unknown } = matcher.match(new RegExp(pattern, "u"), texts);
		return found.size + unknown.size > 0;
	});
	const unused = patterns.length - used.length;
	if (unused > 0) notes.push(`${amount(unused, "pattern")} that match no link of the lists`);
	return used;
}

// src/infer/sets.ts
/** Files that are one list: in several languages, or in several parts. */
/** Of the smaller list, so much stands in the other, too. */
const MIN_SHARED = .5;
/** Parts of one list share little. */
const MAX_REPEATED$1 = .2;
/** Fewer entries are a coincidence. */
const MIN_ENTRIES = 5;
/** Files of one folder that are parts of one list. */
const MIN_PARTS = 3;
/** The sets of lists that their names and their entries show. */
function inferSets(lists) {
	const byPath = new Map(lists.map((list) => [list.path, list]));
	const translations = /* @__PURE__ */ new Map();
	for (const list of lists) {
		const original = originalsOf(list.path).map((path) => byPath.get(path)).find((other) => other && isTranslation(list, other));
		if (original) translations.set(original.path, [...translations.get(original.path) ?? [], list.path]);
	}
	const translated = new Set([...translations].flatMap(([of, files]) => [of, ...files]));
	const left = lists.filter(({ path }) => !translated.has(path));
	return [...[...translations].map(([of, files]) => ({
		of,
		files,
		as: "translations"
	})), ...partsOf(left)];
}
function isTranslation({ identities: one }, { identities: other }) {
	const least = Math.min(one.size, other.size);
	return least >= MIN_ENTRIES && one.intersection(other).size >= MIN_SHARED * least;
}
/** Lists of one folder that hardly repeat each other. */
function partsOf(lists) {
	const named = lists.filter(({ path, identities }) => path.includes("/") && identities.size >= MIN_ENTRIES);
	return [...Map.groupBy(named, ({ path }) => path.slice(0, path.lastIndexOf("/")))].flatMap(([, some]) => {
		const all = some.reduce((sum, { identities }) => sum + identities.size, 0);
		const things = new Set(some.flatMap(({ identities }) => [...identities]));
		return some.length >= MIN_PARTS && all - things.size <= MAX_REPEATED$1 * all ? {
			files: some.map(({ path }) => path),
			as: "parts"
		} : [];
	});
}

// src/app/init/sets.ts
/** More entries in two parts than this are a custom, or a task of its own: the set is only proposed. */
const MAX_REPEATED = 10;
/** A set that needs more globs is not one that a person would write. */
const MAX_GLOBS = 6;
/** The lists that belong together, as globs. */
async function findSets(lists, { excluded, rest }) {
	if (lists.length < 2) return [];
	const named = [];
	for (const { path, session } of lists) {
		const entries = await session.setEntries() ?? [];
		named.push({
			path,
			identities: new Set(entries.map(({ identity }) => identity))
		});
	}
	return inferSets(named).flatMap((set) => {
		const members = set.of === void 0 ? set.files : [set.of, ...set.files];
		const outside = named.map(({ path }) => path).filter((path) => !members.includes(path));
		const files = (set.as === "parts" ? globsOf({
			lists: members,
			excluded: [...outside, ...excluded],
			others: rest
		}) : globsOf({
			lists: members,
			excluded: [
				...outside,
				...excluded,
				...rest
			]
		})).filter((glob) => glob !== set.of);
		const repeated = set.as === "parts" ? repeatedIn(set, named) : 0;
		const isProposed = repeated > MAX_REPEATED;
		return files.length > MAX_GLOBS ? [] : {
			...set,
			files,
			...isProposed && { repeated }
		};
	});
}
/** How many entries stand in more than one of the files. */
function repeatedIn({ files }, lists) {
	const sizes = lists.filter(({ path }) => files.includes(path));
	return sizes.reduce((sum, { identities }) => sum + identities.size, 0) - new Set(sizes.flatMap(({ identities }) => [...identities])).size;
}

// src/app/init/survey.ts
/** Commits that show how a list is kept up. */
const ENOUGH_COMMITS = 10;
/**
* Finds the lists of a repository, what they have in common, and what its other files ask for.
* @throws {UsageError} where there is no list
*/
async function surveyRepository(root, worker, { folder, warn }) {
	const { paths, readme, place, others, cut, all } = await findCandidates(root, folder);
	if (cut > 0) warn(`${cut} of ${paths.length + cut} Markdown files were not read`);
	const lists = await openLists(paths, {
		root,
		readme,
		worker,
		warn
	});
	const [first] = lists;
	if (!first) throw new UsageError("No list found: init looks for a README with a linked entry, or another Markdown file with ten");
	const names = lists.map(({ path }) => path);
	const rest = paths.filter((path) => !names.includes(path));
	const globs = lists.length === 1 && isRootReadme(first.path) ? void 0 : globsOf({
		lists: names,
		excluded: others,
		others: rest
	});
	const isTaken = globs ? globMatcher(globs) : isRootReadme;
	const urls = lists.flatMap(({ outline }) => outline.links.map(({ url }) => url));
	return {
		name: await nameOf(root),
		lists,
		globs,
		taken: rest.filter(isTaken),
		leftOut: [...rest, ...others].filter((path) => !isTaken(path)),
		inferred: infer(lists.map(({ analysis }) => analysis)),
		sets: await findSets(lists, {
			excluded: others,
			rest
		}),
		rules: findRules(readGuidelines(root, all, place, warn)),
		carried: await readLinkCheckers(root, all, urls, warn),
		pushes: await findPushes(root)
	};
}
async function findPushes(root) {
	const recent = await readRecentCommits(root);
	return recent.of >= ENOUGH_COMMITS && recent.pushed > recent.of / 2 ? recent : void 0;
}
async function nameOf(root) {
	const [remote] = (await readRemotes(root)).repositories;
	return remote?.name ?? basename(root);
}

// src/app/init/text.ts
/** The texts that `init` prints, but for what it found. */
/** How many rules are named; the others are counted. */
const MAX_RULES = 4;
/** The findings of the first run. @param command how the command is started */
function findingsText(messages, command, layout) {
	const parts = SEVERITIES.flatMap((severity) => {
		const count = messages.filter((message) => severityOf(message) === severity).length;
		return count > 0 ? [amount(count, severity)] : [];
	});
	const rules = [...Map.groupBy(messages, ({ ruleId }) => ruleId ?? "")].sort(([, one], [, other]) => other.length - one.length).map(([rule, found]) => `${rule} (${number(found.length)})`);
	const most = rules.length > 5 ? rules.slice(0, MAX_RULES) : rules;
	const named = `${most === rules ? "" : "mostly "}${enumerate(most)}`;
	return lines([
		layout.color("bold", "Findings with these settings today, without link checks"),
		...paragraph("", [enumerate(parts) || "none"], layout),
		...paragraph("", rules.length > 0 ? [named] : [], layout),
		...paragraph("", messages.length > 0 ? adviceOn(messages, command) : [], layout)
	]);
}
function adviceOn(messages, command) {
	const safe = messages.filter(({ fixKind }) => fixKind === "safe").length;
	return [
		"You do not have to fix them first: a review reports only what a pull request adds, and the scheduled run fails nothing.",
		`To see them: ${command} --links none`,
		...safe > 0 ? [`To apply the ${amount(safe, "safe fix", "safe fixes")}: ${command} --links none --fix`] : []
	];
}
/** The files that would be written, or are to be copied later, in full. */
function contentsText(files, { color }) {
	const margin = color("dim", "  │");
	return files.filter(({ takenBy }) => takenBy === void 0).map(({ path, text }) => {
		const shown = text.trimEnd().split("\n");
		return lines([color("bold", path), ...shown.map((line) => `${margin} ${visible(line)}`.trimEnd())]);
	}).join("\n");
}
/** Each file, its purpose, and whether it is written. */
function planText(files, layout) {
	const width = greatest(files.map(({ path }) => path.length));
	const { color } = layout;
	const isLater = files.some((file) => file.isLater);
	return lines([...files.map(({ path, purpose, takenBy, isLater }) => {
		const name = path.padEnd(width);
		if (isLater) return `  ${color("yellow", "later")}  ${name}  ${purpose}`;
		if (takenBy === void 0) return `  ${color("green", "new  ")}  ${name}  ${purpose}`;
		return `  ${color("dim", "kept ")}  ${name}  ${whyKept(path, takenBy)}`;
	}), ...isLater ? ["", ...paragraph("", [LATER], layout)] : []]);
}
const LATER = `Awesome Keeper has no release yet, so its workflows would fail: they are shown above and not written. Run init again once ${PROJECT_URL}/releases has one.`;
function whyKept(path, takenBy) {
	if (takenBy !== path) return `not needed: ${visible(takenBy)} has this purpose`;
	return "exists, and is not changed";
}
/** What comes next, after something was written. */
function writtenText(files, command) {
	const written = files.filter(isNew).map(({ path }) => path);
	const hasWorkflow = files.some((file) => isNew(file) && file.path.includes("/workflows/"));
	const steps = [
		`See a review of your own change: edit a list, then ${command} --links added --base HEAD`,
		"Ignore a finding: the last lines of the configuration show how.",
		hasWorkflow ? "Start: commit and push .github. The next pull request gets a review, and all links are checked tonight, or now: Actions → Check lists → Run workflow." : "Commit the configuration; the command uses it from now on."
	];
	return lines([
		`Written: ${enumerate(written)}`,
		"",
		...steps.map((step) => `- ${step}`)
	]);
}

// src/app/init/main.ts
/** Ctrl+C instead of an answer. */
var InitStoppedError = class extends Error {
	code = "ERR_INIT_STOPPED";
};
/**
* Surveys the repository → asks what to propose → shows every file that it would write → asks, and
* writes those that are missing.
* @returns the exit status
* @throws {UsageError}
* @throws {ConfigError}
*/
async function init(options, services = processServices(options.color)) {
	const { print, layout, command } = services;
	const root = findRepository(services.folder);
	if (root === void 0) throw new UsageError("This is not a git repository: run init in the folder of your list, after git init");
	const worker = new LintWorker();
	try {
		const survey = await surveyRepository(root, worker, services);
		const existing = findConfig(root)?.config;
		print(foundText(survey, layout));
		const proposal = await propose(survey, options, services);
		const messages = await lintLists(root, survey, {
			config: existing ?? parseConfig(configurationText(proposal), ".github/awesome-keeper.yml"),
			worker,
			today: services.today
		});
		const finding = exampleOf(messages);
		const files = planFiles(root, configurationText({
			...proposal,
			...finding && { finding }
		}), {
			uses: isReleased() ? await newestReference(services.fetch) : actionReference(),
			cron: dailyTime(survey.name),
			isReleased: isReleased(),
			withPush: survey.pushes !== void 0,
			withReviewAgain: await isAgreed(REVIEW_AGAIN, options, services)
		});
		print(findingsText(messages, command, layout));
		if (files.some(({ takenBy }) => takenBy === void 0)) print(contentsText(files, layout));
		print(planText(files, layout));
		await writeNew(root, files, options, services);
		return 0;
	} catch (error) {
		if (error instanceof InitStoppedError) return 130;
		throw error;
	} finally {
		await worker.close();
	}
}
const GUIDELINES = "Check added entries for what your guidelines ask? Otherwise it stands in the configuration as a comment.";
const REVIEW_AGAIN = "Add a workflow that you start by hand, to review pull requests that are open already?";
/** What the configuration is made of, after a question about what is optional in it. */
async function propose({ globs, inferred, sets, rules, carried }, options, services) {
	const guidelines = guidelineSettings(rules);
	return {
		globs,
		inferred,
		sets,
		guidelines,
		holdsToGuidelines: guidelines.rules.length + guidelines.pullRequest.length > 0 && await isAgreed(GUIDELINES, options, services),
		carried: carried.settings
	};
}
/** In UTF-16 code units: a longer title is no example. */
const MAX_MATCH = 100;
/** A finding that the configuration can name, the most severe first; `/` would begin a pattern. */
function exampleOf(messages) {
	const [example] = SEVERITIES.flatMap((severity) => messages.filter((message) => severityOf(message) === severity)).filter(({ ignoreMatch = "" }) => ignoreMatch.length <= MAX_MATCH && /^[^/\s]/.test(ignoreMatch));
	return example && {
		rule: example.ruleId ?? "",
		match: example.ignoreMatch ?? ""
	};
}
async function lintLists(root, { lists }, { config, worker, today }) {
	const isConfigured = config.files ? globMatcher(config.files) : isRootReadme;
	const configured = lists.filter(({ path }) => isConfigured(path));
	const open = configured.map(({ path, session }) => ({
		path: join(root, path),
		session
	}));
	const { entries } = await readLocalSets(open, config.sets, {
		root,
		worker,
		budget: readBudget(),
		results: void 0
	});
	const messages = [];
	for (const { path, session } of configured) {
		const linted = await session.lint((outline) => ({
			...checkoutContext(join(root, path), outline, {
				config,
				today
			}),
			set: entries?.of(path)
		}));
		for (const message of linted.messages) messages.push(message);
	}
	return messages;
}
/** Asks before it writes. Without a terminal the answer is no. */
async function writeNew(root, files, { yes }, { print, ask, command }) {
	const missing = files.filter(isNew);
	if (missing.length === 0) {
		print("Nothing to write.");
		return;
	}
	if (!yes && !ask) {
		print(`Nothing was written. To write ${missing.length === 1 ? "the new file" : "the new files"}: ${command} init --yes`);
		return;
	}
	const question = missing.length === 1 ? "Write this file?" : `Write these ${missing.length} files?`;
	if (!yes && !isYes(await ask?.(question))) {
		print("\nNothing was written.");
		return;
	}
	for (const file of missing) writeFile(root, file);
	print(writtenText(files, command));
}
/** A question about something optional: no, where nobody is asked. @throws {InitStoppedError} */
async function isAgreed(question, { yes }, { ask }) {
	return yes || !ask ? false : isYes(await ask(question));
}
/** @throws {InitStoppedError} */
function isYes(answer) {
	if (answer === "stopped") throw new InitStoppedError("stopped");
	return answer === "yes";
}

export { init };