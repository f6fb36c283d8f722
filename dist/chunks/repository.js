import { i as hasStatus, n as Resource } from "./client.js";

// src/github/api/repository.ts
const MAX_FILES = 300;
/** Git's mode of a symbolic link, whose text is another file's path. */
const SYMBOLIC_LINK = "120000";
/** A repository on GitHub, read through its API at a commit; nothing is checked out. */
var Repository = class extends Resource {
	/** All files of a commit; symbolic links are listed apart. */
	async readTree(commit) {
		const request = {
			...this.name,
			tree_sha: commit,
			recursive: "1"
		};
		const { data } = await this.octokit.rest.git.getTree(request);
		const entries = data.tree.filter(({ path }) => path !== void 0);
		const blobs = entries.filter(({ type }) => type === "blob");
		const [links, files] = [blobs.filter(({ mode }) => mode === SYMBOLIC_LINK), blobs.filter(({ mode }) => mode !== SYMBOLIC_LINK)];
		return {
			files: new Map(files.map(({ path, sha }) => [path, sha])),
			links: new Map(links.map(({ path, sha }) => [path, sha])),
			submodules: new Set(entries.flatMap(({ path, type }) => type === "commit" ? path : [])),
			sizes: new Map(blobs.map(({ path, size = 0 }) => [path, size])),
			paths: new Set(entries.map(({ path }) => path)),
			whole: !data.truncated
		};
	}
	/** A file's text at a commit, up to GitHub's 100 MB; nothing where there is no such file. */
	async readText(path, commit) {
		try {
			const request = {
				...this.name,
				path,
				ref: commit,
				mediaType: { format: "raw" }
			};
			const { data } = await this.octokit.rest.repos.getContent(request);
			return toText(data).replace(/^\uFEFF/, "");
		} catch (error) {
			if (hasStatus(error, 404)) return;
			throw error;
		}
	}
	/**
	* A small file's text on the default branch, or at a commit; its size where that is above a limit, in
	* bytes; nothing where there is no such file.
	*/
	async readSmallText(path, { commit, limit }) {
		try {
			const request = {
				...this.name,
				path,
				...commit !== void 0 && { ref: commit }
			};
			const { data } = await this.octokit.rest.repos.getContent(request);
			if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return;
			if (data.size > limit) return data.size;
			return Buffer.from(data.content, "base64").toString("utf8");
		} catch (error) {
			if (hasStatus(error, 404)) return;
			throw error;
		}
	}
	/** The path that a symbolic link holds, by the id of its contents; of other blobs their text. */
	async readLinkTarget(id) {
		const { data } = await this.octokit.rest.git.getBlob({
			...this.name,
			file_sha: id
		});
		return Buffer.from(data.content, "base64").toString("utf8");
	}
	async readDefaultBranch() {
		const { data } = await this.octokit.rest.repos.get(this.name);
		return data.default_branch;
	}
	async readAbout() {
		const { data } = await this.octokit.rest.repos.get(this.name);
		return {
			created: data.created_at.slice(0, 10),
			topics: data.topics,
			license: data.license?.spdx_id ?? void 0
		};
	}
	/**
	* What a head, perhaps a fork's, changes since its merge base with a branch or commit.
	* @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
	*/
	async compare(base, head) {
		const request = {
			...this.name,
			basehead: `${base}...${head}`,
			per_page: 1
		};
		const { data } = await this.octokit.rest.repos.compareCommitsWithBasehead(request);
		const files = data.files ?? [];
		return {
			base: data.base_commit.sha,
			mergeBase: data.merge_base_commit.sha,
			files: files.map((file) => ({
				path: file.filename,
				previousPath: file.previous_filename,
				status: file.status,
				patch: file.patch
			})),
			whole: files.length < MAX_FILES
		};
	}
};
/** Octokit gives bytes where the answer names no character set. */
function toText(data) {
	return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : String(data);
}

export { Repository as t };