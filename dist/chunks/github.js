// src/text/day.ts
/** A day in UTC as ISO 8601 writes it: `2026-01-31`. @param time a date, or milliseconds since 1970 */
function isoDay(time) {
	return new Date(time).toISOString().slice(0, 10);
}
/** Whether a text is a day that exists, as `2027-01-31`. */
function isDay(text) {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && isoDay(time) === text;
}
/** @param month from 1 to 12 */
function daysInMonth(year, month) {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// src/identity/normalize.ts
/** A path's last part that names the same page as the folder. */
const indexPage = /^\/(?:index\.(?:html?|php|aspx?|jsp)|default\.(?:html?|aspx?))$/i;
/** The parts of an absolute http(s) URL; `undefined` for anything else. */
function parseAddress(url) {
	if (!/^\s*https?:\/\//i.test(url)) return void 0;
	const parsed = URL.parse(url);
	if (!parsed) return void 0;
	let host = parsed.hostname;
	if (/[^.]\.$/.test(host)) host = host.slice(0, -1);
	while (host.startsWith("www.") && host.indexOf(".", 4) >= 0) host = host.slice(4);
	const bareHost = host;
	if (parsed.port && parsed.port !== "80" && parsed.port !== "443") host += `:${parsed.port}`;
	let path = trimEnd(normalizeEscapes(parsed.pathname), "/");
	while (indexPage.test(path.slice(path.lastIndexOf("/")))) path = trimEnd(path.slice(0, path.lastIndexOf("/")), "/");
	return {
		host,
		path,
		query: parsed.search ? normalizeQuery(parsed.search.slice(1), bareHost) : "",
		fragment: parsed.hash ? normalizeFragment(parsed.hash.slice(1)) : ""
	};
}
/** Characters that mean the same escaped and unescaped in a path or query. */
const plain = /[\w.~!'()*,:;@$-]/;
/** One spelling for each escape: unescaped where possible, otherwise `%XX` in upper case. */
function normalizeEscapes(text) {
	if (!text.includes("%")) return text;
	return text.replaceAll(/%([\da-f]{2})?/gi, (written, code) => {
		if (!code) return "%25";
		const character = String.fromCharCode(Number.parseInt(code, 16));
		return plain.test(character) ? character : written.toUpperCase();
	});
}
function normalizeQuery(query, host) {
	const names = trackingByHost.get(host);
	return normalizeEscapes(query).split("&").filter((piece) => {
		const name = piece.split("=", 1)[0].toLowerCase();
		return piece && !(anyTracking.has(name) || trackingPrefix.test(name) || names?.includes(name));
	}).sort().join("&");
}
/** Left out, except where a script reads it as an address: `#/…`, `#!…`, `#owner/name`. */
function normalizeFragment(fragment) {
	const textDirective = fragment.indexOf(":~:");
	const address = trimEnd(normalizeEscapes(textDirective < 0 ? fragment : fragment.slice(0, textDirective)), "/");
	return address.includes("/") || /^!./.test(address) ? `#${address}` : "";
}
/** The text without trailing `characters`; `/x+$/` would take quadratic time. */
function trimEnd(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
const trackingPrefix = /^(?:utm_|hsa_|_hs|pk_|mtm_)/;
const anyTracking = new Set("fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok vero_id oly_enc_id oly_anon_id wickedid _ga _gl ref_src ref_url cmpid wt_mc spm scm spm_id_from from_source vd_source".split(" "));
/** Tracking parameters whose names have another meaning on other hosts. */
const trackingByHost = /* @__PURE__ */ new Map([
	["amazon.com", [
		"ref",
		"ref_",
		"qid",
		"sr",
		"crid",
		"sprefix",
		"tag",
		"linkcode"
	]],
	["bilibili.com", [
		"buvid",
		"is_story_h5",
		"mid",
		"plat_id",
		"share_from",
		"share_medium",
		"share_plat",
		"share_session_id",
		"share_source",
		"share_tag",
		"timestamp",
		"unique_k",
		"up_id"
	]],
	["linkedin.com", [
		"lipi",
		"originalsubdomain",
		"trackingid",
		"trk"
	]],
	["medium.com", ["sk", "source"]],
	["mp.weixin.qq.com", [
		"chksm",
		"from",
		"isappinstalled",
		"scene",
		"sharer_shareinfo",
		"sharer_shareinfo_first",
		"srcid",
		"subscene"
	]],
	["open.spotify.com", ["si"]],
	["producthunt.com", ["ref"]],
	["sciencedirect.com", ["via"]],
	["twitter.com", ["s", "t"]],
	["wsj.com", [
		"mod",
		"reflink",
		"st"
	]],
	["x.com", ["s", "t"]],
	["youtube.com", [
		"ab_channel",
		"feature",
		"pp",
		"si"
	]],
	["zhuanlan.zhihu.com", ["s_r"]]
]);

// src/identity/github.ts
/** First path segments on github.com that are not owners. */
const githubReserved = new Set("about account advisories apps assets blog codespaces collections contact copilot customer-stories dashboard discussions edu education enterprise enterprises events explore features gist git-guides issues join login logos marketplace mobile models new newsroom notifications open-source organizations orgs partners premium-support pricing pulls readme resources search security settings site solutions sponsors stars team topics trending user-attachments users watching".split(" "));
const defaultBranches = /* @__PURE__ */ new Set([
	"main",
	"master",
	"HEAD"
]);
/**
* A repository, or with `rest` something in it. `tree/main` alone is the repository. A file is the
* same in all its views (blob, raw, blame); any other page keeps its path and query.
*/
function githubIdentity(owner, name, rest = "", query = "") {
	const login = owner.toLowerCase();
	const repository = name.toLowerCase().replace(/\.git$/, "");
	if (!/^[a-z\d][a-z\d-]*$/.test(login) || githubReserved.has(login)) return void 0;
	if (!/^[\w.-]+$/.test(repository)) return void 0;
	const [view, ...parts] = rest.split("/").filter(Boolean);
	const base = `github:${login}/${repository}`;
	if (view === void 0) return base;
	if (view === "tree" && parts.length === 1 && defaultBranches.has(parts[0])) return base;
	if (view === "blob" || view === "raw" || view === "blame") {
		if (parts[0] === "refs" && parts[1] === "heads") parts.splice(0, 2);
		return [
			base,
			"blob",
			...parts
		].join("/");
	}
	return [
		base,
		view,
		...parts
	].join("/") + (query && view !== "tree" ? `?${query}` : "");
}
function githubOwnerIdentity(owner) {
	const login = owner.toLowerCase();
	return githubReserved.has(login) ? void 0 : `url:github.com/${login}`;
}

export { daysInMonth as a, trimEnd as i, githubOwnerIdentity as n, isDay as o, parseAddress as r, isoDay as s, githubIdentity as t };