import { s as isoDay } from "./github.js";
import { n as least } from "./extremes.js";
import { sep } from "node:path";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

// src/repository/git.ts
const run = promisify(execFile);
const NO_GIT = "git is not installed";
/** A command of git that failed. Its message is the first line that git printed. */
var GitError = class extends Error {
	code = "ERR_GIT";
};
/**
* Reads a file as it was at a revision; nothing where there is no such revision.
* @param path from the folder
*/
async function readAtRevision(revision, folder, path) {
	const print = (...words) => git(folder, words).catch(() => void 0);
	const commit = await commitOf(revision, folder);
	if (!commit) return;
	const name = path.split(sep).join("/");
	const same = await print("cat-file", "blob", `${commit}:./${name}`);
	const prefix = (await print("rev-parse", "--show-prefix"))?.trimEnd() ?? "";
	const previousPath = same === void 0 ? (await findRenames(commit, folder)).find(({ to }) => to === prefix + name)?.from : void 0;
	const text = same ?? (previousPath && await print("cat-file", "blob", `${commit}:${previousPath}`));
	const paths = await listRevision(commit, folder);
	const isMissing = text === void 0 && (paths?.has(prefix + name) ?? true) && await print("cat-file", "-t", `${commit}:./${name}`) === void 0;
	return {
		text: text ?? "",
		...paths && { paths },
		...previousPath && { previousPath },
		...isMissing && { isMissing }
	};
}
/** Why a folder's repository has no such revision. */
async function whyNoRevision(folder) {
	const print = (...words) => git(folder, words).then((text) => text.trim());
	try {
		await print("rev-parse", "--git-dir");
	} catch (error) {
		const { message } = error;
		if (message === NO_GIT) return { kind: "no-git" };
		return message.startsWith("not a git repository") ? { kind: "no-repository" } : {
			kind: "refused",
			why: message
		};
	}
	const names = (await print("for-each-ref", "--count=1000", "--format=%(refname:short)").catch(() => "")).split("\n").filter(Boolean);
	if (await commitOf("HEAD", folder) === void 0 && names.length === 0) return { kind: "no-commit" };
	return await print("rev-parse", "--is-shallow-repository").catch(() => "false") === "true" ? { kind: "shallow" } : {
		kind: "unknown",
		names
	};
}
/** All paths of a revision, from the repository's root; nothing where git cannot list them. */
async function listRevision(revision, folder) {
	const commit = await commitOf(revision, folder);
	if (!commit) return;
	const tree = await git(folder, [
		"ls-tree",
		"-r",
		"-t",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	]).catch(() => void 0);
	return tree === void 0 ? void 0 : new Set(tree.split("\0"));
}
/** The commit of a revision, checked so that no revision can be an option. */
async function commitOf(revision, folder) {
	if (revision.startsWith("-")) return;
	return (await git(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]).catch(() => void 0))?.trim() || void 0;
}
/** `https://host/owner/name.git`, `git@host:owner/name`, `ssh://git@host/owner/name`. */
const REMOTE = /^(?:(?:https?|ssh|git):\/\/(?:[^@/\s]{1,200}@)?|[\w.-]{1,100}@)([\w.-]{1,253})(?::\d{1,5})?[:/]([\w.-]{1,100}\/[\w.-]{1,100})$/;
/** What a checkout is called on its hosts; nothing is asked there. */
async function readRemotes(folder) {
	const print = (...words) => git(folder, words).catch(() => "");
	const [remotes, branch, original] = await Promise.all([
		print("config", "--get-regexp", "^remote\\..*\\.url$"),
		print("symbolic-ref", "--quiet", "--short", "HEAD"),
		print("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")
	]);
	return {
		repositories: remotes.split("\n").flatMap((line) => {
			const url = line.slice(line.indexOf(" ") + 1).trim();
			const [, host, name] = REMOTE.exec(url.endsWith("/") ? url.slice(0, -1) : url) ?? [];
			return host && name ? [{
				host: host.toLowerCase(),
				name: name.replace(/\.git$/, "")
			}] : [];
		}),
		branch: branch.trim() || void 0,
		defaultBranch: original.trim().replace(/^origin\//, "") || void 0
	};
}
/** The commit at hand and where it was pushed to; nothing without a commit. */
async function readHead(folder) {
	const print = (...words) => git(folder, words).catch(() => "");
	const sha = await commitOf("HEAD", folder);
	if (!sha) return;
	const [urls, refs, tree] = await Promise.all([
		print("config", "--get-regexp", "^remote\\..*\\.url$"),
		print("for-each-ref", `--contains=${sha}`, "--format=%(refname)", "refs/remotes"),
		print("ls-tree", "-r", "-z", "--full-tree", sha)
	]);
	const names = refs.split("\n");
	const remotes = urls.split("\n").flatMap((line) => {
		const [, name = "", url = ""] = /^remote\.(\S+)\.url (.+)$/.exec(line) ?? [];
		return names.some((ref) => ref.startsWith(`refs/remotes/${name}/`)) ? [{
			name,
			url
		}] : [];
	});
	const isOrigin = ({ name }) => Number(name === "origin");
	return {
		sha,
		remotes: remotes.sort((a, b) => isOrigin(b) - isOrigin(a)),
		blobs: new Map(tree.split("\0").flatMap((line) => {
			const [, hash, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
			return hash && path ? [[path, hash]] : [];
		}))
	};
}
/** Where a repository was cloned from, as git keeps it; nothing where it has no `origin`. */
async function readOrigin(folder) {
	return (await git(folder, [
		"config",
		"--get",
		"remote.origin.url"
	]).catch(() => void 0))?.trim() || void 0;
}
/** The day of the first commit, an ISO date in UTC; nothing where the clone is shallow. */
async function readFirstDay(folder) {
	const print = (...words) => git(folder, words).catch(() => "");
	if ((await print("rev-parse", "--is-shallow-repository")).trim() !== "false") return;
	const times = (await print("rev-list", "--max-parents=0", "--timestamp", "HEAD")).split("\n").flatMap((line) => line ? [Number(line.split(" ")[0])] : []);
	return times.length === 0 ? void 0 : isoDay(least(times) * 1e3);
}
/** So many commits are looked at. */
const RECENT = 100;
/**
* The commits by which a branch itself went on, the last hundred: merges bring pull requests, as do
* those that GitHub makes of one, which end with its number.
*/
async function readRecentCommits(folder) {
	const commits = (await git(folder, ["rev-list", ...[
		"--first-parent",
		`--max-count=${RECENT}`,
		"--format=%P%x09%s",
		"HEAD",
		"--"
	]]).catch(() => "")).split("\n").filter((line) => line.includes("	"));
	return {
		pushed: commits.filter((line) => {
			const [parents = "", subject = ""] = line.split("	", 2);
			return !parents.includes(" ") && !/\(#\d+\)$/.test(subject);
		}).length,
		of: commits.length
	};
}
/** The files that the index has at other paths than a revision; none where git cannot compare. */
async function findRenames(revision, folder) {
	const commit = await commitOf(revision, folder);
	if (!commit) return [];
	const parts = (await git(folder, [
		"diff-index",
		...[
			"--cached",
			"--find-renames",
			"--diff-filter=R",
			"--name-status",
			"-z",
			commit
		],
		"--"
	]).catch(() => "")).split("\0");
	const renames = [];
	for (let at = 0; at + 2 < parts.length; at += 3) renames.push({
		from: parts[at + 1],
		to: parts[at + 2]
	});
	return renames;
}
/**
* The files that git tracks or would add, as paths from the root: none that it ignores.
* @throws {GitError}
*/
async function listFiles(root) {
	return (await git(root, [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate"
	])).split("\0").filter(Boolean);
}
/**
* Settings that a stranger's repository cannot override. Its own could make git start programs, and
* a folder of it that looks like a repository could be taken for one.
*/
const SETTINGS = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"safe.bareRepository=explicit"
].flatMap((setting) => ["-c", setting]);
/** Of the user's variables for git those about its installation, not about one repository. */
const KEPT = /^GIT_(?:CONFIG|EXEC_PATH$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$)/;
function gitEnvironment() {
	const others = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || KEPT.test(name));
	return {
		...Object.fromEntries(others),
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	};
}
async function git(folder, words) {
	if (process.platform === "win32") process.env.NoDefaultCurrentDirectoryInExePath ??= "1";
	const options = {
		cwd: folder,
		env: gitEnvironment(),
		maxBuffer: 67108864
	};
	try {
		return (await run("git", [
			"--no-pager",
			...SETTINGS,
			...words
		], options)).stdout;
	} catch (error) {
		const { code, stderr = "" } = error;
		const [, line] = /^(?:fatal: )?(.*)/.exec(stderr) ?? [];
		throw new GitError(code === "ENOENT" ? NO_GIT : line || `git: ${code}`);
	}
}

export { readAtRevision as a, readOrigin as c, whyNoRevision as d, listRevision as i, readRecentCommits as l, findRenames as n, readFirstDay as o, listFiles as r, readHead as s, GitError as t, readRemotes as u };