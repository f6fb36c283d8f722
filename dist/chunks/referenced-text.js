import { _ as quoteInput, a as readLayer, o as toConfig, r as mistakeAt, v as variablesOf } from "./load.js";
import { wn as enumerate } from "./registry.js";
import { n as parseReference, r as referenceName } from "./reference.js";
import { a as isApiError, c as isGitHubError, r as StoppedError } from "./client.js";

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
/** In bytes. */
const MAX_EXTENDED_SIZE = 65536;
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

// src/app/shared/referenced-text.ts
/** Reads configurations of other repositories through GitHub’s API. Only a stopped run rejects. */
function referenceReader(open) {
	return async ({ owner, repo, path, commit }) => {
		const missing = (why) => ({
			kind: "missing",
			why
		});
		try {
			const found = await open({
				owner,
				repo
			}).readSmallText(path, {
				commit,
				limit: MAX_EXTENDED_SIZE
			});
			if (found === void 0) return missing("there is no such file, or the token may not read it");
			if (typeof found === "number") return missing("it is larger than 64 KB");
			return {
				kind: "text",
				text: found
			};
		} catch (error) {
			if (error instanceof StoppedError || !isGitHubError(error)) throw error;
			return missing(`GitHub ${isApiError(error) && error.response ? `answered ${error.status}` : "did not answer"}`);
		}
	};
}

export { extendConfig as n, referenceReader as t };