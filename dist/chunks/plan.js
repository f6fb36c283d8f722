import { a as compare, n as plainWords, t as hasPhrase } from "./plain-words.js";
import { $ as safeParse, A as integer, C as check, F as maxLength, I as maxValue, J as picklist, N as literal, Q as safeInteger, S as boolean, T as exactOptional, U as number, W as object, Y as pipe, a as SIGN_TOPICS, ct as variant, i as SAME_AS_RANDOM, j as is, n as LINK_STATUSES, nt as string, st as url, t as FRONT_PAGE, u as linkKey, x as array, z as minValue } from "./result.js";
import { s as isoDay } from "./github.js";
import { n as isBadPort } from "./client-error.js";
import { t as parseJson } from "./json.js";
import { a as FileSizeError, c as readBounded, i as writeWhole, s as NotAFileError, t as PatternMatcher } from "./patterns.js";
import { t as cacheFolder } from "./folder.js";
import { setTimeout } from "node:timers/promises";
import { closeSync, mkdirSync, openSync, readFileSync, readSync, realpathSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join, posix, win32 } from "node:path";
import { hash, randomUUID } from "node:crypto";
import { hostname } from "node:os";

// src/links/cache/page.ts
/** What is remembered of a link's page, and when it is read again. Pure. */
const DAY$1 = 864e5;
/** Pages without signs are read once in so many milliseconds. */
const READ_EVERY = 30 * DAY$1;
/** A host is asked for a random address once in so many milliseconds, less what runs start earlier. */
const PROBE_EVERY = 7 * DAY$1 - DAY$1 / 8;
/**
* What to remember of a page that was read now.
* @param time ISO 8601
*/
function rememberPage(known, { probe, ...seen }, time) {
	const probed = probe !== void 0 && probe !== "earlier" ? time : known?.probed;
	const page = {
		...seen,
		signs: withProbe(known, seen, probe),
		read: time,
		...probed !== void 0 && { probed }
	};
	if (page.title === "" && page.signs.length === 0 && known) return withoutSigns(known, time);
	if (page.signs.length === 0) return page;
	const today = isoDay(Date.parse(time));
	const wasEnough = known !== void 0 && isEnough(known);
	const before = known?.before ?? (known?.signs.length === 0 ? namesOf(known) : void 0);
	const since = (wasEnough || !isEnough(page)) && known?.since || today;
	const isOther = page.isElsewhere === true && since < today || before !== void 0 && isAllOther(before, page) && page.signs.some(isSold);
	return {
		...page,
		since,
		...before && { before },
		...isOther && { isOther }
	};
}
/** What is remembered of a page from before it had signs. */
function withoutSigns({ before, probed, ...page }, time) {
	return {
		...before ?? namesOf(page),
		host: page.host,
		signs: [],
		read: time,
		...probed !== void 0 && { probed }
	};
}
/** What a random address showed holds until the host is asked for one again. */
function withProbe(known, { title, signs }, probe) {
	const sign = (probe === "earlier" || probe === "unanswered") && known?.title === title ? known.signs.find(({ reason }) => reason === SAME_AS_RANDOM) : void 0;
	return signs.length > 0 && sign ? [...signs, sign] : signs;
}
function namesOf({ title, heading, site, language }) {
	return {
		title,
		...heading !== void 0 && { heading },
		...site !== void 0 && { site },
		...language !== void 0 && { language }
	};
}
function isAllOther(one, other) {
	return one.title !== other.title && one.site !== other.site && one.language !== other.language;
}
function isSold({ topic }) {
	return topic === "sale" || topic === "gambling";
}
/**
* Whether a page has signs that only a second day confirms, so that the next run requests it, however
* fresh its link is. With enough of them it is as fresh as all others.
*/
function isUnconfirmed(page) {
	if (!page || page.signs.length === 0 || isEnough(page)) return false;
	return page.since === isoDay(Date.parse(page.read));
}
/**
* Whether to read a page again when it is requested. That it is elsewhere is no reason, since owners
* move: such a page is read on a second day, and then monthly.
*/
function isSuspect(page) {
	if (isUnconfirmed(page) || isEnough(page)) return true;
	return page.isOther === true && page.signs.some(({ topic }) => topic !== "owner");
}
function isEnough({ signs }) {
	return signs.length > 1 || signs.some(({ isCertain }) => isCertain);
}
/** Whether to read a page rather than to ask for its headers: at first, monthly, or while it is suspect. */
function isPageDue(page, now) {
	if (!page || isSuspect(page)) return true;
	return Math.abs(now - Date.parse(page.read)) >= READ_EVERY;
}
/** Whether a host that was last asked for a random address then may be asked for one now. */
function isProbeDue(probed, now) {
	return probed === void 0 || Math.abs(now - Date.parse(probed)) >= PROBE_EVERY;
}
/** A remembered page after a check that did not read it: where the redirect that led to it is gone, so are its signs. */
function keepPage(page, { url, status, finalUrl }, former) {
	if (!page.isElsewhere || status !== "alive" && status !== "moved") return page;
	const [listed, target] = [url, finalUrl ?? ""].map((one) => URL.parse(one)?.hostname);
	return (status === "moved" ? target !== listed : former !== "moved") ? page : withoutSigns(page, page.read);
}
/** A result with what is known of its page, where that has signs. */
function withPage(result, { page, archiveUrl } = {}) {
	const { page: _, ...bare } = result;
	if (!(result.status === "alive" || result.status === "moved") || !page || page.signs.length === 0) return bare;
	const { read: _read, probed: _probed, ...seen } = page;
	return {
		...bare,
		page: seen,
		...archiveUrl !== void 0 && { archiveUrl }
	};
}

// src/links/cache/entries.ts
/** What is known of links from earlier runs. Pure; `file.ts` keeps it on disk, as `format.ts` writes it. */
const DAY = 864e5;
/** Failures closer together count as one, in milliseconds: a second run right after proves nothing new. */
const SAME_FAILURE = DAY / 24;
/** A paper stays fresh so many times as long: what is known about it does not change. */
const PAPER_FACTOR = 4;
/** Entries that were in no list for longer are dropped, in milliseconds. */
const PRUNE_AFTER = 90 * DAY;
/** Longer texts are cut (keys: hashed), in UTF-16 code units. */
const MAX_KEY_LENGTH = 2048;
const MAX_REASON_LENGTH = 300;
const MAX_TITLE_LENGTH = 1e3;
const MAX_OTHER_TITLES = 5;
function createCache() {
	return { urls: /* @__PURE__ */ new Map() };
}
/**
* The key of a URL: its `linkKey`, or the SHA-256 of that if it is very long or holds credentials,
* which no file should. `undefined` for what is not on the web.
*/
function cacheKey(url) {
	const key = linkKey(url);
	if (key === void 0) return;
	const { username, password } = new URL(key);
	return username !== "" || password !== "" || key.length > 2048 ? `sha256:${hash("sha256", key)}` : key;
}
function cachedLink$1(cache, url) {
	return cache.urls.get(cacheKey(url) ?? "");
}
/**
* The result of an earlier run, if it is still fresh: `alive`, or `blocked`, since a site that
* refuses robots will refuse them tomorrow, too. Not `moved`: it proposes an edit, which should
* rest on today's answer.
*
* Each URL has a time of its own, from its hash, that recurs once in every `maxAge`; a result is
* fresh until then. So a daily run checks about a seventh of the links each day, rather than all of
* them each week. (Comparing the age with a random part of `maxAge` would check 37 % a day.)
* @param now milliseconds since 1970
* @param maxAge milliseconds
*/
function reuse(cache, url, now, maxAge) {
	const entry = cachedLink$1(cache, url);
	if (entry?.status !== "alive" && entry?.status !== "blocked") return;
	if (isUnconfirmed(entry.page)) return;
	const checked = Date.parse(entry.checked);
	if (checked > now || maxAge <= 0) return;
	const phase = shareOf(cacheKey(url) ?? "");
	const period = entry.metadata?.kind === "paper" ? maxAge * PAPER_FACTOR : maxAge;
	const round = (time) => Math.floor(time / period - phase);
	if (round(now) !== round(checked)) return;
	const { reason = "refused" } = entry;
	return toResult(url, entry, entry.status === "blocked" ? reason : void 0);
}
/** The last result of a URL, however old; `undefined` if it was never checked. */
function lastResult(cache, url) {
	const entry = cachedLink$1(cache, url);
	return entry && entry.status !== "skipped" ? toResult(url, entry) : void 0;
}
/** @param shown default: the reason and its day */
function toResult(url, entry, shown = `${entry.reason ?? "answered well"} on ${isoDay(Date.parse(entry.checked))}`) {
	const { status, code, metadata } = entry;
	const result = {
		url: linkKey(url) ?? url,
		status,
		reason: shown,
		attempts: 0,
		source: "cache",
		...code !== void 0 && { code },
		...metadata && { metadata }
	};
	return withPage(result, entry);
}
/** Takes over entries of failing links that are newer than those of the cache. */
function restoreFailing(cache, failing) {
	for (const { url, ...entry } of failing) {
		const key = cacheKey(url);
		const known = cachedLink$1(cache, url);
		if (key !== void 0 && (!known || known.checked < entry.checked)) cache.urls.set(key, {
			...known,
			...entry,
			seen: entry.checked
		});
	}
}
/**
* Records a run's result of one URL, also one that came from the cache. `dead` and `unreachable`
* lengthen a series of failures, by at most one an hour; `skipped` changes nothing; all others end
* it: a site that refuses robots still exists. Not to be called if the network was down.
* @param now milliseconds since 1970, the same for all of a run
* @returns the new entry, for `confirmDead`
*/
function record(cache, result, now) {
	const key = cacheKey(result.url);
	if (key === void 0) return;
	const before = cache.urls.get(key);
	const time = new Date(now).toISOString();
	const entry = (result.status !== "skipped" && result.source !== "cache" ? checkedEntry : seenEntry)(before, result, time);
	if (entry) cache.urls.set(key, entry);
	return entry;
}
function seenEntry(before, { skipped, metadata }, time) {
	if (skipped !== "deadline" && skipped !== "stopped") {
		const isNew = metadata?.kind === "paper" && !before?.metadata;
		return before && {
			...before,
			seen: time,
			...isNew && { metadata: boundedPaper(metadata) }
		};
	}
	return {
		...before ?? {
			status: "skipped",
			checked: time,
			failures: 0
		},
		seen: time,
		isUnfinished: true
	};
}
function checkedEntry(before, result, time) {
	const { status, code } = result;
	const entry = {
		status,
		reason: shorten(result.reason, 300),
		checked: time,
		seen: time,
		failures: 0,
		...code !== void 0 && { code }
	};
	const page = result.page ? rememberPage(before?.page, result.page, time) : before?.page && keepPage(before.page, result, before.status);
	if (page) entry.page = page;
	const archiveUrl = result.archiveUrl ?? before?.archiveUrl;
	const metadata = result.metadata ?? before?.metadata;
	const bounded = metadata?.kind === "paper" ? boundedPaper(metadata) : metadata;
	if (status === "alive" || status === "moved") {
		if (archiveUrl !== void 0 && page && page.signs.length > 0) entry.archiveUrl = archiveUrl;
		return {
			...entry,
			lastAlive: time,
			...bounded && { metadata: bounded }
		};
	}
	if (status === "blocked" && bounded?.kind === "paper") entry.metadata = bounded;
	if (archiveUrl !== void 0) entry.archiveUrl = archiveUrl;
	if (before?.lastAlive !== void 0) entry.lastAlive = before.lastAlive;
	if (status === "blocked") return entry;
	const { failures = 0, checked = "", firstFailed = time } = before ?? {};
	const isSame = failures > 0 && Math.abs(Date.parse(time) - Date.parse(checked)) < SAME_FAILURE;
	return {
		...entry,
		...isSame && { checked },
		failures: isSame ? failures : failures + 1,
		firstFailed: firstFailed < time ? firstFailed : time
	};
}
/** What is known about a paper, its texts cut. */
function boundedPaper(paper) {
	const { title, otherTitles, comment, journalRef, doi, container } = paper;
	const cut = (text) => shorten(text, 300);
	return {
		...paper,
		title: shorten(title, MAX_TITLE_LENGTH),
		...otherTitles && { otherTitles: otherTitles.slice(0, 5).map((other) => shorten(other, 1e3)) },
		...comment !== void 0 && { comment: cut(comment) },
		...journalRef !== void 0 && { journalRef: cut(journalRef) },
		...doi !== void 0 && { doi: cut(doi) },
		...container !== void 0 && { container: cut(container) }
	};
}
/**
* A paper's result with what the cache knows of it from before: the titles that it had, or all where
* its archive did not answer now.
*/
function withKnownPaper(cache, result) {
	const known = cachedLink$1(cache, result.url)?.metadata;
	if (known?.kind !== "paper") return result;
	const { metadata = known, status } = result;
	if (status === "dead" || status === "skipped") return result;
	if (metadata.kind !== "paper" || known.id !== metadata.id) return result;
	if (metadata === known) return {
		...result,
		metadata
	};
	const title = shorten(metadata.title, MAX_TITLE_LENGTH);
	const titles = /* @__PURE__ */ new Set([...known.formerTitles ?? [], known.title]);
	titles.delete(title);
	if (titles.size === 0) return result;
	const formerTitles = [...titles].slice(-5);
	return {
		...result,
		metadata: {
			...metadata,
			formerTitles
		}
	};
}
/**
* A result with what the cache knows: `failing` has how long it has failed, and `unreachable`
* becomes `dead` if that is long enough and this cache once saw the link alive. (A link that never
* was may well open for people: some sites refuse the networks of robots.)
* @param entry as `record` returned it, this run's failure counted
* @param now milliseconds since 1970
*/
function confirmDead(result, entry, now, { runs, days }) {
	if (result.status !== "unreachable" && result.status !== "dead") return result;
	if (!entry?.firstFailed || entry.failures === 0) return result;
	const { archiveUrl, failures, firstFailed, lastAlive } = entry;
	const since = isoDay(Date.parse(firstFailed));
	const failing = {
		...result,
		failing: {
			runs: failures,
			since
		},
		...archiveUrl !== void 0 && { archiveUrl }
	};
	const isLong = failures >= runs && now - Date.parse(firstFailed) >= days * DAY;
	if (result.status === "dead" || lastAlive === void 0 || !isLong) return failing;
	const reason = `failed in ${failures === 1 ? "1 run" : `${failures} runs`} since ${since}: ${result.reason}`;
	return {
		...failing,
		status: "dead",
		reason
	};
}
function prune(cache, now) {
	const isKept = ({ seen }) => Math.abs(now - Date.parse(seen)) <= PRUNE_AFTER;
	return { urls: new Map(Array.from(cache.urls).filter(([, entry]) => isKept(entry))) };
}
/** A number from 0 to below 1, always the same for a text, evenly spread over texts. */
function shareOf(text) {
	return Number.parseInt(hash("sha256", text).slice(0, 8), 16) / 2 ** 32;
}
function shorten(text, length) {
	const start = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "");
	return text.length <= length ? text : `${start}…`;
}

// src/links/page/domain.ts
/**
* The last two parts of a host: where these differ, so does the registrable domain. Where they are
* equal only a list of public suffixes knows: `a.co.uk` and `b.co.uk` have different owners.
*/
function domainOf(host) {
	return host.split(".").slice(-2).join(".");
}
/**
* Whether two hosts belong to different registrable domains. The list of public suffixes is loaded
* only where the names alone do not show it.
* @see https://publicsuffix.org/
*/
async function areDifferentDomains(one, other) {
	const [first, second] = [one, other].map((host) => host.replace(/^www\./, ""));
	if (domainOf(first) !== domainOf(second)) return true;
	if (first === second || isBelow(first, second) || isBelow(second, first)) return false;
	const { getDomain } = await import("./public-suffixes.js");
	return (getDomain(first) ?? first) !== (getDomain(second) ?? second);
}
/** Public suffixes of two parts, as many countries have them. */
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu|or|ne|go|gob|gouv)\.[a-z]{2}$/;
/** How a page may call its site: its host without `www.`, and its domain. */
function siteNames(host) {
	const domain = domainOf(host);
	const isSuffix = SECOND_LEVEL.test(domain);
	return [host.replace(/^www\./, ""), isSuffix ? host.split(".").slice(-3).join(".") : domain];
}
function isBelow(host, domain) {
	return host.endsWith(`.${domain}`);
}

// src/links/page/other-owner.ts
/** Whether a page at another domain than listed may be another owner’s. Only the rule knows the entry. */
/** What is kept of the words of such a page, in UTF-16 code units. */
const MAX_PAGE_WORDS = 2e3;
/** A page that shows fewer different words shows too little to compare. */
const MIN_WORDS = 80;
const MIN_WORD = 3;
/** Parts of addresses of pages that stand before the page. */
const BEFORE_PAGE = /(?:^|[/._-])(?:log[-_]?in|sign[-_]?in|sign[-_]?up|auth|authorize|oauth2?|sso|saml2?|cas|idp|consent|cookies?|gdpr|captcha|challenge|accounts?|status|maintenance)(?:$|[/._?-])/i;
/** What owners write who move. */
const MOVED_HERE = [
	...[
		"formerly",
		"previously known as",
		"also known as",
		"is now",
		"are now",
		"we were",
		"was called"
	],
	...[
		"renamed",
		"rebranded",
		"rebrand",
		"new name",
		"new home",
		"new brand",
		"another brand"
	],
	...[
		"acquired by",
		"has joined",
		"joins",
		"joined forces",
		"has moved",
		"we have moved",
		"we ve moved"
	],
	...[
		"merged with",
		"merged into",
		"same team",
		"same people",
		"successor of"
	],
	...[
		"neuer name",
		"heißt jetzt",
		"umbenannt",
		"umgezogen",
		"nouveau nom",
		"anciennement",
		"devient"
	],
	...[
		"nuevo nombre",
		"antes conocido",
		"novo nome",
		"nuovo nome",
		"новое название",
		"переименован"
	],
	...[
		"新しい名前",
		"になりました",
		"移転しました",
		"新名称",
		"更名为",
		"迁移到",
		"새로운 이름"
	]
];
/**
* A sign that a page is another owner’s: a redirect led to another registrable domain, and the page
* shows enough to compare it with the entry, and none of what owners write who move.
* @param end where the page is
*/
function ownerSign(page, end) {
	if (BEFORE_PAGE.test(end.hostname + end.pathname)) return [];
	const text = plainWords([
		page.title,
		page.site ?? "",
		...page.headings,
		page.text
	].join(" . "));
	if (new Set(text.split(" ").filter((word) => word.length >= MIN_WORD)).size < MIN_WORDS) return [];
	if (MOVED_HERE.some((phrase) => hasPhrase(text, plainWords(phrase)))) return [];
	return [{
		topic: "owner",
		reason: `it redirects to another site (${shownHost(end)})`
	}];
}
/** In UTF-16 code units. */
const MAX_HOST = 100;
function shownHost({ hostname }) {
	return hostname.replace(/^www\./, "").slice(0, MAX_HOST);
}
/** The words of a page and of its address, each once, in their order, as many as are kept. */
function pageWords(page, { hostname, pathname }) {
	const shown = [
		page.title,
		page.site ?? "",
		...page.headings
	];
	const host = hostname.slice(0, Math.max(0, hostname.lastIndexOf(".")));
	const text = plainWords([
		...shown,
		host,
		pathname,
		page.text
	].join(" . "));
	const words = [...new Set(text.trim().split(" "))].join(" ");
	if (words.length <= 2e3) return words;
	return words.slice(0, words.lastIndexOf(" ", MAX_PAGE_WORDS));
}

// src/text/html-entities.ts
const ENTITIES = new Map(Object.entries({
	quot: "\"",
	apos: "'",
	lt: "<",
	gt: ">",
	amp: "&"
}));
/** HTML's numeric entities and its five basic named ones as characters; all others stay as written. */
function decodeEntities(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(quot|apos|lt|gt|amp));/gi, (whole, decimal, hexadecimal, name) => {
		if (name) return ENTITIES.get(name.toLowerCase()) ?? whole;
		const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
		return point <= 1114111 ? String.fromCodePoint(point) : whole;
	});
}

// src/links/page/read.ts
/**
* Reads what a page shows from its HTML, in one pass. Not by an HTML parser: those build a tree, whose
* depth a hostile page chooses, and they take too long for a page of each link.
*/
/** In UTF-16 code units. */
const MAX_BODY = 65536;
const MAX_TEXT = 4e3;
const MAX_TITLE = 300;
const MAX_TAG = 2e3;
const MAX_HEADINGS = 6;
const MAX_EMBEDDED = 50;
/** What is in these is not shown as HTML. */
const HIDDEN = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript",
	"svg",
	"textarea",
	"select",
	"iframe",
	"object"
]);
/** Tags between two letters of one word. */
const INLINE = /* @__PURE__ */ new Set([
	"a",
	"abbr",
	"b",
	"code",
	"em",
	"font",
	"i",
	"mark",
	"small",
	"span",
	"strong",
	"u"
]);
/**
* What a page shows; takes time in proportion to its length, whatever is in it.
* @param base the page's address, from which addresses in it count
*/
function readPage(body, base) {
	return new PageReader(body.slice(0, MAX_BODY), base).read();
}
var PageReader = class {
	#html;
	/** The same in lower case, place by place. */
	#lower;
	#base;
	#page = {
		title: "",
		headings: [],
		text: "",
		isShort: true,
		embedded: []
	};
	#at = 0;
	#heading;
	constructor(html, base) {
		this.#html = html;
		this.#lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
		this.#base = base;
	}
	read() {
		while (this.#at < this.#html.length) {
			const next = this.#html.indexOf("<", this.#at);
			this.#show(this.#html.slice(this.#at, next < 0 ? void 0 : next));
			this.#at = next < 0 ? this.#html.length : next;
			if (next >= 0) this.#readMarkup();
		}
		this.#endHeading();
		const page = this.#page;
		page.text = fold(page.text);
		return page;
	}
	#show(text) {
		if (this.#heading !== void 0) {
			this.#heading = (this.#heading + text).slice(0, MAX_TITLE);
			return;
		}
		const page = this.#page;
		if (page.text.length + text.length > MAX_TEXT && text.trim() !== "") page.isShort = false;
		if (page.text.length < MAX_TEXT) page.text = (page.text + text).slice(0, MAX_TEXT);
	}
	#readMarkup() {
		if (this.#html.startsWith("<!--", this.#at)) return this.#skipTo("-->", 4);
		const mark = this.#html[this.#at + 1] ?? "";
		if (mark === "!" || mark === "?") return this.#skipTo(">", 1);
		const isEnd = mark === "/";
		const start = this.#at + (isEnd ? 2 : 1);
		const name = /^[a-z][a-z\d-]{0,20}/.exec(this.#lower.slice(start, start + 24))?.[0];
		if (name === void 0) {
			this.#show("<");
			this.#at++;
			return;
		}
		const end = this.#endOfTag(start);
		const tag = this.#html.slice(start + name.length, Math.min(end, start + MAX_TAG));
		this.#at = end + 1;
		if (!INLINE.has(name)) this.#show(" ");
		if (isEnd) return this.#readEnd(name);
		this.#readStart(name, tag);
		if (name === "title") this.#readTitle();
		else if (HIDDEN.has(name)) this.#skipElement(name);
	}
	/** Where the `>` is that no quotes are around. */
	#endOfTag(start) {
		let quote = "";
		for (let at = start; at < this.#html.length; at++) {
			const char = this.#html[at];
			if (quote !== "") quote = char === quote ? "" : quote;
			else if (char === ">") return at;
			else if ((char === "\"" || char === "'") && /[=\s]/.test(this.#html[at - 1])) quote = char;
		}
		return this.#html.length;
	}
	#skipTo(mark, from) {
		const end = this.#html.indexOf(mark, this.#at + from);
		this.#at = end < 0 ? this.#html.length : end + mark.length;
	}
	#skipElement(name) {
		const end = this.#lower.indexOf(`</${name}`, this.#at);
		this.#at = end < 0 ? this.#html.length : end;
		return this.#at;
	}
	#readTitle() {
		const start = this.#at;
		const title = this.#html.slice(start, this.#skipElement("title")).slice(0, MAX_TITLE);
		this.#page.title ||= fold(title);
	}
	#readEnd(name) {
		if (name === "h1" || name === "h2") this.#endHeading();
	}
	#endHeading() {
		const heading = fold(this.#heading ?? "");
		this.#heading = void 0;
		if (heading !== "" && this.#page.headings.length < MAX_HEADINGS) this.#page.headings.push(heading);
	}
	#readStart(name, tag) {
		const page = this.#page;
		if (name === "h1" || name === "h2") {
			this.#endHeading();
			this.#heading = "";
		} else if (name === "script" || name === "iframe" || name === "frame") {
			const host = this.#hostOf(attribute(tag, "src"));
			if (host !== void 0 && !page.embedded.includes(host) && page.embedded.length < MAX_EMBEDDED) page.embedded.push(host);
		} else if (name === "html") {
			const language = /^[a-z]{2,3}/i.exec(attribute(tag, "lang") ?? "")?.[0].toLowerCase();
			if (language !== void 0) page.language ??= language;
		} else if (name === "meta" && attribute(tag, "property") === "og:site_name") {
			const site = fold(attribute(tag, "content") ?? "").slice(0, MAX_TITLE);
			if (site !== "") page.site ??= site;
		} else if (name === "meta" && attribute(tag, "name") === "citation_title") {
			const cited = fold(attribute(tag, "content") ?? "").slice(0, MAX_TITLE);
			if (cited !== "") page.citationTitle ??= cited;
		} else if (name === "link" && attribute(tag, "rel")?.toLowerCase() === "canonical") {
			const host = this.#hostOf(attribute(tag, "href"));
			if (host !== void 0) page.canonicalHost ??= host;
		}
	}
	#hostOf(address) {
		return (address === void 0 ? null : URL.parse(address, this.#base))?.hostname || void 0;
	}
};
const ATTRIBUTE = /(?<![a-z:-])([a-z:-]{1,30})=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
function attribute(tag, name) {
	for (const [, key = "", double, single, bare] of tag.matchAll(ATTRIBUTE)) if (key.toLowerCase() === name) return decodeEntities(double ?? single ?? bare ?? "");
}
function fold(text) {
	return decodeEntities(text.replaceAll("&nbsp;", " ")).replace(/\s+/g, " ").trim();
}

// src/links/page/signs.ts
/** Hosts of services that show pages of domains that nobody uses, or sells them. */
const PARKING_HOSTS = [
	...[
		"above.com",
		"bodis.com",
		"cashparking.com",
		"dan.com",
		"domainmarket.com",
		"fabulous.com"
	],
	...[
		"hugedomains.com",
		"parking-crew.com",
		"parkingcrew.net",
		"parklogic.com",
		"sedoparking.com"
	],
	...[
		"skenzo.com",
		"smartname.com",
		"uniregistry.com",
		"voodoo.com",
		"d1lxhc4jvstzrp.cloudfront.net"
	]
];
const onSale = {
	topic: "sale",
	where: "name",
	isCertain: true,
	reason: "its title or heading offers its own domain for sale",
	phrases: {
		en: [
			"{d} is for sale",
			"{d} may be for sale",
			"{d} domain is for sale",
			"buy {d}"
		],
		de: [
			"{d} steht zum verkauf",
			"{d} ist zu verkaufen",
			"{d} zu verkaufen",
			"domain kaufen {d}"
		],
		fr: [
			"{d} est à vendre",
			"{d} à vendre",
			"acheter {d}"
		],
		es: [
			"{d} está en venta",
			"{d} en venta",
			"comprar {d}"
		],
		it: [
			"{d} è in vendita",
			"{d} in vendita",
			"acquista {d}"
		],
		pt: [
			"{d} está à venda",
			"{d} à venda",
			"comprar {d}"
		],
		ru: [
			"{d} продается",
			"{d} продаётся",
			"купить домен {d}"
		],
		pl: [
			"{d} jest na sprzedaż",
			"{d} domena na sprzedaż",
			"{d} na sprzedaż"
		],
		nl: ["{d} is te koop", "{d} te koop"],
		tr: ["{d} satılık", "{d} satılıktır"],
		zh: [
			"{d} 域名出售",
			"{d} 正在出售",
			"{d} 出售"
		],
		ja: [
			"{d} は販売中",
			"{d} 販売中",
			"{d} を購入"
		],
		ko: ["{d} 도메인 판매", "{d} 판매"]
	}
};
const saleName = {
	topic: "sale",
	where: "name",
	reason: "its title or heading offers a domain for sale",
	phrases: {
		en: [...[
			"this domain is for sale",
			"this domain may be for sale",
			"domain for sale"
		], ...[
			"domain name for sale",
			"get this domain",
			"buy this domain",
			"hugedomains",
			"afternic"
		]],
		de: [
			"diese domain steht zum verkauf",
			"domain zu verkaufen",
			"diese domain kaufen"
		],
		fr: [
			"domaine à vendre",
			"ce nom de domaine est à vendre",
			"ce domaine est à vendre"
		],
		es: [
			"este dominio está en venta",
			"dominio en venta",
			"dominio a la venta"
		],
		it: ["questo dominio è in vendita", "dominio in vendita"],
		pt: ["este domínio está à venda", "domínio à venda"],
		ru: [
			"домен продается",
			"домен продаётся",
			"продажа домена",
			"этот домен продается"
		],
		pl: ["ta domena jest na sprzedaż", "domena na sprzedaż"],
		nl: [
			"deze domeinnaam is te koop",
			"dit domein is te koop",
			"domeinnaam te koop"
		],
		tr: [
			"bu alan adı satılık",
			"bu alan adı satılıktır",
			"satılık alan adı"
		],
		zh: [
			"域名出售",
			"此域名正在出售",
			"域名转让"
		],
		ja: ["このドメインは販売中", "ドメイン販売"],
		ko: ["이 도메인은 판매", "도메인 판매"]
	}
};
const saleText = {
	topic: "sale",
	where: "text",
	reason: "its text offers a domain for sale",
	phrases: {
		en: [
			...[
				"buy this domain",
				"this domain is for sale",
				"inquire about this domain"
			],
			...[
				"premium domain for sale",
				"{d} is for sale",
				"owner of {d}",
				"lease to own"
			],
			...["domain is available for purchase"]
		],
		de: [
			"die domain {d} jetzt kaufen",
			"domain {d} kaufen",
			"die domain {d} ist zu verkaufen"
		],
		fr: [
			"ce nom de domaine est à vendre",
			"acheter ce domaine",
			"acheter ce nom de domaine"
		],
		es: [
			"compre este dominio",
			"comprar este dominio",
			"este dominio está en venta"
		],
		it: [
			"acquista il dominio",
			"acquista questo dominio",
			"questo dominio è in vendita"
		],
		pt: [
			"compre este domínio",
			"comprar este domínio",
			"este domínio está à venda"
		],
		ru: [
			"купить домен",
			"купить этот домен",
			"этот домен продается"
		],
		pl: ["kup tę domenę", "kup domenę"],
		nl: ["koop dit domein", "koop deze domeinnaam"],
		tr: ["alan adını satın al", "bu alan adını satın al"],
		zh: [
			"您正在访问的域名可以转让",
			"域名可以转让",
			"购买此域名",
			"购买该域名"
		],
		ja: ["このドメインを購入", "ドメインの購入"],
		ko: ["도메인 구매", "이 도메인을 구매"]
	}
};
const parkedName = {
	topic: "sale",
	where: "name",
	reason: "its title or heading says that the domain is parked or has expired",
	phrases: {
		en: [...[
			"parked domain",
			"domain is parked",
			"domain name is parked",
			"{d} is parked"
		], ...[
			"domain parking",
			"this domain has expired",
			"the domain has expired"
		]],
		de: [
			"domain ist geparkt",
			"domain wurde geparkt",
			"geparkte domain"
		],
		fr: [
			"domaine est parqué",
			"domaine parqué",
			"domaine a expiré"
		],
		es: [
			"dominio aparcado",
			"dominio está aparcado",
			"dominio estacionado",
			"dominio ha caducado"
		],
		it: [
			"dominio parcheggiato",
			"dominio è parcheggiato",
			"dominio scaduto"
		],
		pt: [
			"domínio estacionado",
			"domínio está estacionado",
			"domínio expirado"
		],
		ru: [
			"домен припаркован",
			"срок регистрации домена истек",
			"домен не продлен"
		],
		pl: [
			"domena zaparkowana",
			"domena jest zaparkowana",
			"domena wygasła"
		],
		nl: [
			"domein is geparkeerd",
			"domeinnaam is geparkeerd",
			"geparkeerd domein"
		],
		tr: ["alan adı park edilmiş", "alan adının süresi dolmuştur"],
		zh: [
			"域名已过期",
			"域名已到期",
			"域名停放"
		],
		ja: [
			"ドメインは期限切れ",
			"ドメインは有効期限が切れて",
			"ドメインパーキング"
		],
		ko: ["도메인이 만료", "주차된 도메인"]
	}
};
const parkedText = {
	...parkedName,
	where: "text",
	reason: "its text says that the domain is parked or has expired",
	phrases: {
		...parkedName.phrases,
		en: [
			...[
				"this domain is parked",
				"domain is parked",
				"is registered and is parked"
			],
			...[
				"was registered and is parked",
				"domain has expired",
				"sedo domain parking"
			],
			...["parked free courtesy of", "is this your domain"]
		],
		ru: ["домен {d} припаркован", "срок регистрации домена истек"],
		zh: ["域名已过期", "联系注册商续费"],
		fr: [
			"domaine {d} est parqué",
			"domaine est parqué",
			"domaine a expiré"
		],
		es: [
			"dominio {d} está estacionado",
			"dominio está aparcado",
			"dominio ha caducado"
		]
	}
};
const related = {
	topic: "sale",
	where: "text",
	reason: "its text is a list of related searches",
	phrases: {
		en: ["related searches", "related links"],
		de: ["verwandte suchbegriffe", "ähnliche suchanfragen"],
		fr: ["recherches associées", "recherches apparentées"],
		es: ["búsquedas relacionadas"],
		it: ["ricerche correlate"],
		pt: ["pesquisas relacionadas"],
		ru: ["похожие запросы", "связанные запросы"],
		pl: ["powiązane wyszukiwania"],
		nl: ["gerelateerde zoekopdrachten"],
		tr: ["ilgili aramalar"],
		zh: ["相关搜索"],
		ja: ["関連検索"],
		ko: ["관련 검색"]
	}
};
const GAMBLING = {
	en: [
		...[
			"online casino",
			"live casino",
			"casino bonus",
			"welcome bonus",
			"no deposit bonus"
		],
		...[
			"free spins",
			"slot games",
			"play slots",
			"live dealer",
			"sportsbook",
			"sports betting"
		],
		...[
			"betting site",
			"betting sites",
			"roulette",
			"baccarat",
			"minimum deposit"
		]
	],
	id: [...[
		"slot gacor",
		"slot online",
		"situs slot",
		"judi online",
		"judi bola",
		"bandar togel"
	], ...[
		"togel",
		"maxwin",
		"bonus new member",
		"deposit pulsa",
		"agen judi",
		"judi slot online"
	]],
	vi: [
		"nhà cái",
		"cá cược",
		"casino trực tuyến",
		"nổ hũ",
		"xổ số"
	],
	th: [
		"สล็อต",
		"คาสิโน",
		"บาคาร่า",
		"แทงบอล",
		"เครดิตฟรี",
		"เว็บพนัน"
	],
	tr: [
		"canlı bahis",
		"bahis siteleri",
		"canlı casino",
		"deneme bonusu",
		"bahis bonusu",
		"slot oyunları"
	],
	ru: [
		"онлайн казино",
		"казино онлайн",
		"игровые автоматы",
		"фриспины",
		"букмекерская контора",
		"ставки на спорт"
	],
	zh: [
		"赌场",
		"百家乐",
		"真人娱乐",
		"老虎机",
		"体育投注",
		"彩金",
		"博彩"
	],
	ko: [
		"카지노사이트",
		"바카라사이트",
		"온라인카지노",
		"토토사이트",
		"슬롯사이트",
		"먹튀검증"
	],
	ja: [
		"オンラインカジノ",
		"入金不要ボーナス",
		"ブックメーカー",
		"フリースピン",
		"バカラ"
	],
	de: [
		"online casino",
		"freispiele",
		"bonus ohne einzahlung",
		"spielautomaten",
		"sportwetten",
		"live casino",
		"willkommensbonus"
	],
	es: [
		"casino online",
		"casino en línea",
		"tragamonedas",
		"tragaperras",
		"giros gratis",
		"apuestas deportivas",
		"bono de bienvenida"
	],
	fr: [
		"casino en ligne",
		"machines à sous",
		"tours gratuits",
		"paris sportifs",
		"bonus sans dépôt",
		"bonus de bienvenue"
	],
	pt: [
		"cassino online",
		"cassino ao vivo",
		"caça níqueis",
		"rodadas grátis",
		"apostas esportivas",
		"jogo do tigrinho",
		"bônus de boas vindas"
	],
	it: [
		"casinò online",
		"casino online",
		"slot machine online",
		"giri gratis",
		"scommesse sportive",
		"bonus di benvenuto"
	],
	pl: [
		"kasyno online",
		"kasyno internetowe",
		"darmowe spiny",
		"automaty do gier",
		"zakłady bukmacherskie",
		"bonus bez depozytu"
	]
};
/** All but `missing`, which needs whole titles: see `NOT_FOUND`. */
const SIGNS = [
	...[
		onSale,
		saleName,
		saleText,
		parkedName,
		parkedText,
		related
	],
	{
		topic: "gambling",
		where: "name",
		phrases: GAMBLING,
		reason: "its title or heading offers gambling"
	},
	{
		topic: "gambling",
		where: "text",
		count: 3,
		phrases: GAMBLING,
		reason: "its text offers gambling in several ways"
	}
];
/** What is the whole title (or a part of it between dashes), or the whole heading, of such a page. */
const NOT_FOUND = [
	...[
		"404",
		"404 not found",
		"not found",
		"page not found",
		"404 page not found",
		"error 404"
	],
	...[
		"404 error",
		"error 404 not found",
		"oops page not found",
		"file not found",
		"http 404"
	],
	...[
		"not found 404",
		"page not found 404",
		"nothing found",
		"404 page",
		"404 file not found"
	],
	...[
		"seite nicht gefunden",
		"404 seite nicht gefunden",
		"fehler 404",
		"nicht gefunden"
	],
	...[
		"page non trouvée",
		"page introuvable",
		"erreur 404",
		"404 page non trouvée"
	],
	...[
		"página no encontrada",
		"no encontrado",
		"página no encontrada 404"
	],
	...[
		"pagina non trovata",
		"errore 404",
		"página não encontrada",
		"erro 404"
	],
	...[
		"страница не найдена",
		"ошибка 404",
		"404 страница не найдена"
	],
	...[
		"页面不存在",
		"页面未找到",
		"找不到页面",
		"404 页面不存在",
		"頁面不存在"
	],
	...[
		"ページが見つかりません",
		"ページが見つかりませんでした",
		"404 ページが見つかりません"
	],
	...[
		"페이지를 찾을 수 없습니다",
		"nie znaleziono strony",
		"strona nie została znaleziona"
	],
	...[
		"strona nie znaleziona",
		"pagina niet gevonden",
		"sayfa bulunamadı",
		"halaman tidak ditemukan"
	]
];
/** In the text of a short page. */
const NOT_FOUND_TEXT = [
	...[
		"page you are looking for",
		"page you were looking for",
		"page you requested"
	],
	...[
		"can t find that page",
		"could not find that page",
		"page could not be found"
	],
	...["was not found on this server", "nothing was found at this location"],
	...[
		"may have moved or no longer exists",
		"page does not exist",
		"page doesn t exist"
	],
	...[
		"seite existiert nicht",
		"diese seite nicht finden",
		"seite wurde nicht gefunden"
	],
	...[
		"page demandée n existe pas",
		"cette page est introuvable",
		"cette page n existe pas"
	],
	...[
		"página que busca no existe",
		"página solicitada no existe",
		"pagina richiesta non esiste"
	],
	...[
		"página que procura não existe",
		"запрашиваемая страница",
		"страница не существует"
	],
	...[
		"您访问的页面",
		"页面不存在",
		"お探しのページ",
		"요청하신 페이지",
		"strona nie została znaleziona"
	],
	...["opgevraagde pagina bestaat niet", "aradığınız sayfa"]
];
/** Titles of pages that stand before the page: nobody sees from here what is behind them. */
const WALLS = [
	...[
		"sign in",
		"log in",
		"login",
		"single sign on",
		"before you continue",
		"we value your privacy"
	],
	...[
		"cookie",
		"cookies",
		"your privacy",
		"privacy",
		"just a moment",
		"attention required"
	],
	...[
		"are you a robot",
		"access denied",
		"verify",
		"verifying",
		"checking your browser",
		"captcha"
	],
	...[
		"security check",
		"maintenance",
		"be back soon",
		"coming soon",
		"under construction"
	],
	...[
		"service unavailable",
		"anmelden",
		"privatsphäre",
		"einstellungen",
		"sicherheitsprüfung"
	],
	...[
		"wartungsarbeiten",
		"connexion",
		"se connecter",
		"vie privée",
		"vérification",
		"iniciar sesión"
	],
	...[
		"privacidad",
		"verificación",
		"mantenimiento",
		"accedi",
		"entrar",
		"privacidade",
		"вход"
	],
	...[
		"войти",
		"проверка браузера",
		"технические работы",
		"登录",
		"安全验证",
		"系统维护"
	],
	...[
		"ログイン",
		"メンテナンス",
		"セキュリティチェック",
		"로그인",
		"prywatność",
		"zaloguj"
	]
];
/** Hosts where anybody has pages, and to which owners move: that a link leads there shows nothing. */
const SHARED_HOSTS = [
	...[
		"github.com",
		"github.io",
		"gitlab.com",
		"gitlab.io",
		"bitbucket.org",
		"codeberg.org",
		"sr.ht"
	],
	...[
		"sourceforge.net",
		"huggingface.co",
		"npmjs.com",
		"pypi.org",
		"crates.io",
		"readthedocs.io"
	],
	...[
		"apple.com",
		"google.com",
		"microsoft.com",
		"live.com",
		"microsoftonline.com",
		"mozilla.org"
	],
	...[
		"discord.com",
		"discord.gg",
		"slack.com",
		"t.me",
		"telegram.org",
		"matrix.to",
		"whatsapp.com"
	],
	...[
		"youtube.com",
		"youtu.be",
		"vimeo.com",
		"bilibili.com",
		"twitch.tv",
		"x.com",
		"twitter.com"
	],
	...[
		"facebook.com",
		"instagram.com",
		"linkedin.com",
		"reddit.com",
		"mastodon.social",
		"bsky.app"
	],
	...[
		"medium.com",
		"substack.com",
		"dev.to",
		"hashnode.dev",
		"wordpress.com",
		"blogspot.com"
	],
	...[
		"notion.so",
		"notion.site",
		"dropbox.com",
		"okta.com",
		"auth0.com",
		"archive.org",
		"gumroad.com"
	],
	...[
		"netlify.app",
		"vercel.app",
		"pages.dev",
		"herokuapp.com",
		"web.app",
		"zenodo.org",
		"doi.org"
	],
	...[
		"cloudflare.com",
		"onetrust.com",
		"hcaptcha.com",
		"datadome.co",
		"cookielaw.org"
	]
];

// src/links/page/examine.ts
/** What is remembered of a page is cut, in UTF-16 code units. */
const MAX_PAGE_TEXT = 80;
/** Pages of parked domains and error pages are shorter, in UTF-16 code units. */
const MAX_SALE_TEXT = 3e3;
const MAX_ERROR_TEXT = 1500;
/**
* What an answer's page shows, and the signs that it is not what was listed. Pure.
* @param url as it is in the list
* @param isElsewhere whether redirects led to another registrable domain
* @returns `undefined` where no page was requested; without title and signs what is no HTML, on a host
*   where anybody has pages, or perhaps a wall before the page
*/
function examinePage(url, answer, isElsewhere) {
	const { body, hops, headers, failure, method } = answer;
	const last = hops.at(-1);
	const end = URL.parse(last?.url ?? "");
	const listed = URL.parse(url);
	if (method !== "GET" || failure || !end || !listed) return;
	const nothing = {
		title: "",
		host: hostOf(end),
		signs: []
	};
	const isPage = last?.status === 200 && /\bhtml\b/i.test(headers["content-type"] ?? "");
	if (body === void 0 || !isPage || isOf(end.hostname, SHARED_HOSTS)) return nothing;
	const page = readPage(body, end.href);
	const names = [
		page.title,
		page.site ?? "",
		...page.headings
	].map(plainWords);
	const [title = "", , heading = ""] = names;
	if (phrasesOf(WALLS).some((wall) => hasPhrase(title, wall) || hasPhrase(heading, wall))) return nothing;
	const domains = domainNames([listed.hostname, end.hostname]);
	const signs = [
		...phraseSigns(page, names, domains),
		...parkingSigns(page),
		...missingSigns(page, names, [listed, end]),
		...isElsewhere ? [] : frontPageSign(listed, answer),
		...sellerSign(listed, end),
		...isElsewhere && !isOf(listed.hostname, SHARED_HOSTS) ? ownerSign(page, end) : []
	];
	if (domains.includes(title.trim()) && signs.some(({ topic }) => topic === "sale")) signs.push({
		topic: "sale",
		reason: "its title is only the name of its domain"
	});
	return {
		title: page.title.slice(0, 80),
		...page.headings[0] && { heading: page.headings[0].slice(0, 80) },
		...page.site !== void 0 && { site: page.site.slice(0, 80) },
		...page.language !== void 0 && { language: page.language },
		host: hostOf(end),
		signs,
		...isElsewhere && {
			isElsewhere,
			words: pageWords(page, end)
		}
	};
}
function phraseSigns(page, names, domains) {
	const text = plainWords(page.text);
	const all = [...names, text];
	return SIGNS.filter((sign) => {
		if (sign.topic === "sale" && !(page.isShort && page.text.length <= MAX_SALE_TEXT)) return false;
		const { count = 1, where } = sign;
		const places = where === "name" ? names : count > 1 ? all : [text];
		const isFound = (phrase) => places.some((place) => hasPhrase(place, phrase));
		return countUpTo(count, compiled(sign), (phrase) => withDomains(phrase, domains).some(isFound));
	}).map(toSign);
}
function toSign({ topic, reason, isCertain }) {
	return {
		topic,
		reason,
		...isCertain && { isCertain }
	};
}
function parkingSigns(page) {
	const signs = [];
	const hosts = page.isShort && page.text.length <= MAX_SALE_TEXT ? page.embedded : [];
	const service = PARKING_HOSTS.find((one) => hosts.some((host) => isOf(host, [one])));
	if (service !== void 0) {
		const reason = `what it shows comes from ${service}, a service for parked domains`;
		signs.push({
			topic: "sale",
			reason,
			isCertain: true
		});
	}
	return signs;
}
function sellerSign(listed, end) {
	const isSeller = ({ hostname }) => isOf(hostname, PARKING_HOSTS);
	if (!isSeller(end) || isSeller(listed)) return [];
	return [{
		topic: "sale",
		reason: "it redirects to a seller of domains",
		isCertain: true
	}];
}
/** A page of status 200 that says that there is none; not one whose address is about that. */
function missingSigns(page, names, urls) {
	const signs = [];
	if (urls.some(({ pathname }) => /404|not[-_]?found|error/i.test(pathname))) return signs;
	const known = new Set(phrasesOf(NOT_FOUND));
	const isKnown = (words) => known.has(words.trim());
	if (titleParts(page.title).some((part) => isKnown(plainWords(part)))) signs.push({
		topic: "missing",
		reason: "its title says that the page was not found"
	});
	if (names.slice(2).some(isKnown)) signs.push({
		topic: "missing",
		reason: "its heading says that the page was not found"
	});
	const text = plainWords(page.text);
	if (page.isShort && page.text.length <= MAX_ERROR_TEXT && phrasesOf(NOT_FOUND_TEXT).some((phrase) => hasPhrase(text, phrase))) signs.push({
		topic: "missing",
		reason: "its text says that the page was not found"
	});
	return signs;
}
function titleParts(title) {
	return title.replace(/[–—|·»•]/g, "\n").replaceAll(" - ", "\n").split("\n");
}
/** A page deep in a site that redirects permanently to the front page, where that is the same site’s. */
function frontPageSign(listed, { hops }) {
	const isPermanent = hops.slice(0, -1).every(({ status }) => status === 301 || status === 308);
	const end = URL.parse(hops.at(-1)?.url ?? "");
	if (hops.length < 2 || !isPermanent || end?.pathname !== "/" || end.search !== "") return [];
	if (listed.pathname.split("/").filter((part) => part !== "" && !IN_FRONT.test(part)).length < 2) return [];
	return [{
		topic: "missing",
		reason: FRONT_PAGE
	}];
}
/** Parts of paths that say nothing: a language, an index file, the beginning of a site. */
const IN_FRONT = /^(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:index|default|home|main|welcome)(?:\.\w{1,5})?)$/i;
function hostOf({ hostname }) {
	return hostname.replace(/^www\./, "");
}
function isOf(host, domains) {
	return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
/** Hosts and their domains as plain words. */
function domainNames(hosts) {
	const names = hosts.flatMap(siteNames);
	return [...new Set(names.map((name) => plainWords(name).trim()))];
}
/** Stands for the page’s domain in plain words. */
const DOMAIN = "qqdomainqq";
function withDomains(phrase, domains) {
	return phrase.includes(DOMAIN) ? domains.map((domain) => phrase.replace(DOMAIN, () => domain)) : [phrase];
}
const cache = /* @__PURE__ */ new WeakMap();
function compiled({ phrases }) {
	return phrasesOf(phrases, () => Object.values(phrases).flat());
}
function phrasesOf(key, list = () => key) {
	const known = cache.get(key);
	if (known) return known;
	const plain = list().map((phrase) => plainWords(phrase.replace("{d}", DOMAIN)).trim());
	const unique = [...new Set(plain)];
	cache.set(key, unique);
	return unique;
}
function countUpTo(count, items, test) {
	let found = 0;
	for (const item of items) if (test(item) && ++found >= count) return true;
	return false;
}

// src/links/cache/format.ts
/** The cache as text: JSON, one URL a line. */
/** Of what the file holds; also part of the names of caches, so that versions never share one. */
const CACHE_VERSION = 1;
/** How every cache of ours begins, whatever its version: nothing else is ever replaced. */
const HEADER = /^\{"awesome-keeper":"link cache","version":(\d{1,6}),/;
const MAX_CACHE_SIZE = 67108864;
const time = pipe(string(), check(isTime));
const text = pipe(string(), maxLength(300));
const optionalText = exactOptional(text);
const title = pipe(string(), maxLength(MAX_TITLE_LENGTH));
const flag = exactOptional(boolean());
const cachedMetadata = variant("kind", [
	object({
		kind: literal("repository"),
		name: text,
		isArchived: boolean(),
		archived: optionalText,
		isDisabled: flag,
		created: optionalText,
		pushed: optionalText,
		stars: exactOptional(pipe(number(), safeInteger())),
		license: optionalText,
		isFork: flag,
		homepage: optionalText,
		topics: exactOptional(array(text))
	}),
	object({
		kind: literal("paper"),
		id: text,
		published: optionalText,
		isWithdrawn: flag,
		title,
		comment: optionalText,
		journalRef: optionalText,
		doi: optionalText,
		container: optionalText,
		otherTitles: exactOptional(pipe(array(title), maxLength(5))),
		formerTitles: exactOptional(pipe(array(title), maxLength(5)))
	}),
	object({
		kind: literal("badge"),
		text
	})
]);
const name = exactOptional(pipe(string(), maxLength(80)));
const cachedPage = object({
	title: pipe(string(), maxLength(80)),
	heading: name,
	site: name,
	language: name,
	host: text,
	read: time,
	signs: pipe(array(object({
		topic: picklist(SIGN_TOPICS),
		reason: text,
		isCertain: flag
	})), maxLength(20)),
	since: optionalText,
	isOther: flag,
	isElsewhere: flag,
	probed: exactOptional(time),
	words: exactOptional(pipe(string(), maxLength(MAX_PAGE_WORDS))),
	before: exactOptional(object({
		title: pipe(string(), maxLength(80)),
		heading: name,
		site: name,
		language: name
	}))
});
const cachedLink = pipe(object({
	status: picklist(LINK_STATUSES),
	code: exactOptional(pipe(number(), integer(), minValue(0), maxValue(999))),
	reason: optionalText,
	checked: time,
	seen: time,
	failures: pipe(number(), safeInteger(), minValue(0)),
	firstFailed: exactOptional(time),
	lastAlive: exactOptional(time),
	isUnfinished: exactOptional(literal(true)),
	archiveUrl: exactOptional(pipe(string(), maxLength(MAX_KEY_LENGTH), url())),
	metadata: exactOptional(cachedMetadata),
	page: exactOptional(cachedPage)
}), check(({ failures, firstFailed }) => failures === 0 || firstFailed !== void 0));
const key = pipe(string(), check((text) => /^sha256:[\da-f]{64}$/.test(text) || cacheKey(text) === text));
const isRecord = (input) => typeof input === "object" && input !== null && !Array.isArray(input);
function parseCache(text) {
	const [, version] = HEADER.exec(text) ?? [];
	if (version === void 0) return { kind: "foreign" };
	if (Number(version) !== 1) return {
		kind: "version",
		version: Number(version)
	};
	const input = parseJson(text);
	if (!isRecord(input) || !isRecord(input.urls)) return { kind: "cut" };
	const cache = createCache();
	let dropped = 0;
	for (const [name, value] of Object.entries(input.urls)) {
		const entry = safeParse(cachedLink, value);
		if (entry.success && is(key, name)) cache.urls.set(name, entry.output);
		else dropped++;
	}
	return {
		kind: "cache",
		cache,
		dropped
	};
}
/**
* Writes a cache, one URL a line, the most recently seen first. What does not fit is left out.
* @param maxSize in bytes
*/
function formatCache({ urls }, maxSize = MAX_CACHE_SIZE) {
	const head = `{"awesome-keeper":"link cache","version":${1},"urls":{`;
	const foot = "\n}}\n";
	const lines = [];
	let length = Buffer.byteLength(head + foot);
	for (const [name, entry] of [...urls].sort(([, a], [, b]) => compare(b.seen, a.seen))) {
		const line = `\n${JSON.stringify(name)}:${JSON.stringify(entry)}`;
		length += Buffer.byteLength(line) + 1;
		if (length > maxSize) break;
		lines.push(line);
	}
	return head + lines.join(",") + foot;
}
function isTime(text) {
	const milliseconds = Date.parse(text);
	return Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === text;
}

// src/links/cache/lock.ts
/** A lock between processes: a file that exists while one of them works. */
/** Milliseconds after which one lock is taken over: no work that it is for lasts so long. */
const PATIENCE = 3e4;
const PAUSE = 20;
/**
* Does something that nobody else does meanwhile who uses the same lock. The lock of a process that
* was killed is taken over.
* @param path of the lock, in a folder that exists
*/
async function withLock(path, work) {
	const me = `${hostname()} ${process.pid} ${randomUUID()}`;
	let [holder, since] = ["", 0];
	while (!take(path, me)) {
		const now = holderOf(path);
		if (now !== holder) [holder, since] = [now, performance.now()];
		if (isGone(holder) || performance.now() - since > PATIENCE) rmSync(path, { force: true });
		else await setTimeout(PAUSE * (.5 + Math.random()));
	}
	try {
		return work();
	} finally {
		rmSync(path, { force: true });
	}
}
function take(path, owner) {
	try {
		const file = openSync(path, "wx", 384);
		writeSync(file, owner);
		closeSync(file);
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
/** Empty where there is none, or where it has not written itself yet. */
function holderOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
/** Whether a holder is a process of this machine that has ended. */
function isGone(holder) {
	const [host, id = ""] = holder.split(" ");
	if (host !== hostname() || !/^[1-9]\d*$/.test(id)) return false;
	try {
		process.kill(Number(id), 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}

// src/links/cache/merge.ts
/** All that two runs know: of each link its newest check, with what only the other knows of its past. */
function mergeCaches(one, other) {
	const urls = new Map(one.urls);
	for (const [key, entry] of other.urls) {
		const known = urls.get(key);
		urls.set(key, known ? mergeEntries(known, entry) : entry);
	}
	return { urls };
}
function mergeEntries(one, other) {
	const [older, newer] = isNewer(one, other) ? [other, one] : [one, other];
	const lastSeen = newer.seen < older.seen ? older : newer;
	const { isUnfinished: _, ...entry } = newer;
	const { archiveUrl, metadata, page } = older;
	const lastAlive = latest(one.lastAlive, other.lastAlive);
	return {
		...archiveUrl !== void 0 && needsCopy(newer) && { archiveUrl },
		...metadata && newer.failures === 0 && { metadata },
		...page && { page },
		...entry,
		...joinedFailures(older, newer),
		seen: lastSeen.seen,
		...lastAlive !== void 0 && { lastAlive },
		...lastSeen.isUnfinished && { isUnfinished: true }
	};
}
/** Whether a copy of the page is of use: it is dead, or not what was listed. */
function needsCopy({ failures, page }) {
	return failures > 0 || page !== void 0 && page.signs.length > 0;
}
/** Whether the first was checked later; what had no time to be checked is the oldest. */
function isNewer(one, other) {
	const [mine, theirs] = [one, other].map(({ status, checked, seen }) => status === "skipped" ? "" : `${checked} ${seen}`);
	return mine > theirs;
}
/**
* The series of failures of two entries: of one series its longer form; a series that goes on in a
* run that did not know of its beginning (its cache was lost) has the failures of both.
*/
function joinedFailures(older, newer) {
	if (newer.failures === 0 || older.failures === 0) return {};
	const [{ firstFailed: first = older.checked }, { firstFailed: second = newer.checked }] = [older, newer];
	if (newer.lastAlive !== void 0 && newer.lastAlive > first) return {};
	return {
		failures: second > older.checked ? Math.min(older.failures + newer.failures, Number.MAX_SAFE_INTEGER) : Math.max(older.failures, newer.failures),
		firstFailed: first < second ? first : second
	};
}
/** ISO times of one form sort as texts. */
function latest(one, other) {
	return (one ?? "") < (other ?? "") ? other : one;
}

// src/links/cache/file.ts
/** The cache on disk: one file, written whole or not at all; its errors never fail a run. */
/** The name of a cache that nobody named: with the format's version, so that versions never share one. */
const CACHE_FILE_NAME = `links-v${1}.json`;
/** A file that the user named as the cache, and that is something else. */
var CacheFileError = class extends Error {
	name = "CacheFileError";
	code = "ERR_CACHE_FILE";
};
/**
* Reads the cache from a file, and changes nothing on the disk; empty if there is none.
* @throws {CacheFileError} where the user named a file that is something else
*/
function loadCache({ path, isNamed }) {
	const cache = createCache();
	const { target, content, other } = find(path);
	switch (content.kind) {
		case "nothing":
			if (other === void 0) return { cache };
			return {
				cache,
				warning: `${`${path} is a cache of version ${other}, and is left as it is`}; this run starts empty, and is saved as ${basename(target)}`
			};
		case "cache": {
			const { dropped } = content;
			if (dropped === 0) return { cache: content.cache };
			const entries = dropped === 1 ? "1 entry" : `${dropped} entries`;
			return {
				cache: content.cache,
				warning: `${target} has ${entries} that cannot be read`
			};
		}
		case "unreadable": return {
			cache,
			warning: `${target} ${content.why}; this run starts with an empty cache`
		};
		case "foreign":
			if (isNamed) throw new CacheFileError(`--cache ${target}: ${FOREIGN}`);
			return {
				cache,
				warning: `${target} ${BROKEN}`
			};
		case "cut": return {
			cache,
			warning: `${target} ${BROKEN}`
		};
	}
}
const FOREIGN = "this file is not a cache of Awesome Keeper; name another file, or one that does not exist yet";
const BROKEN = "is cut off or broken; this run starts with an empty cache, and replaces it";
/**
* Adds a run's results to the file, which only its owner can read where it is new, without what was
* in no list for 90 days. Of two runs that save at once, both are in it. Never rejects.
* @param now milliseconds since 1970
* @returns why it could not be written, in one line
*/
async function saveCache({ path, isNamed }, cache, now) {
	try {
		requireReadable(find(path).content);
		mkdirSync(dirname(path), {
			recursive: true,
			mode: 448
		});
		return await withLock(lockOf(path), () => {
			const { target, content } = find(path);
			requireReadable(content);
			if (content.kind === "foreign" && isNamed) throw new Error("it is no cache any more");
			const known = content.kind === "cache" ? mergeCaches(content.cache, cache) : cache;
			const isNew = content.kind === "nothing";
			writeWhole(target, formatCache(prune(known, now)), isNew ? { mode: 384 } : {});
		});
	} catch (error) {
		return `${path} cannot be written (${messageOf(error)}); this run is not cached`;
	}
}
function requireReadable(content) {
	if (content.kind === "unreadable") throw new Error(`it ${content.why}`);
}
/** The file to use: the given one, or one beside it where that is `other`, a cache of that version. */
function find(path) {
	const content = read(path);
	if (content.kind !== "version") return {
		target: path,
		content
	};
	const target = besideOf(path);
	const beside = read(target);
	if (beside.kind !== "version") return {
		target,
		content: beside,
		other: content.version
	};
	return {
		target,
		content: {
			kind: "unreadable",
			why: `is a cache of version ${beside.version}`
		}
	};
}
function read(path) {
	try {
		const bytes = readBounded(path, { limit: MAX_CACHE_SIZE });
		return bytes.length === 0 ? { kind: "nothing" } : parseCache(bytes.toString("utf8"));
	} catch (error) {
		if (isMissing(error)) return { kind: "nothing" };
		if (error instanceof FileSizeError) return parseCache(startOf(path));
		return {
			kind: "unreadable",
			why: error instanceof NotAFileError ? "is not a file" : `cannot be read (${messageOf(error)})`
		};
	}
}
/** Enough of a file to recognize a cache of ours. */
function startOf(path) {
	const file = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(128);
		return bytes.toString("utf8", 0, readSync(file, bytes));
	} finally {
		closeSync(file);
	}
}
/** Beside a file of another version, which an older or newer Awesome Keeper goes on to use. */
function besideOf(path) {
	return `${path}.v${1}`;
}
/** Of the file that links lead to, so that all its writers wait for the same. */
function lockOf(path) {
	let real = path;
	try {
		real = realpathSync(path);
	} catch {}
	return join(dirname(real), `.awesome-keeper-${basename(real)}.lock`);
}
/**
* The default path: in the user's cache folder of the platform. `undefined` if there is none.
* Sources: XDG Base Directory Specification (relative paths are ignored), Apple's File System
* Programming Guide, Microsoft's Known Folders.
*/
function defaultCachePath(env, platform) {
	const folder = cacheFolder(env, platform);
	return folder && (platform === "win32" ? win32 : posix).join(folder, CACHE_FILE_NAME);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
/** The code of a system error, which repeats no path; otherwise its message. */
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}

// src/links/badge-hosts.ts
/** Services that draw a picture on demand: they answer 200 to any URL, and counters count requests. */
const BADGE_HOSTS = new Set("api.netlify.com api.star-history.com api.visitorbadge.io badge.fury.io badgen.net badges.aleen42.com badges.gitter.im badges.pufler.dev contrib.rocks flat.badgen.net github-readme-stats.vercel.app hits.dwyl.com hits.seeyoufarm.com hits.sh img.shields.io komarev.com profile-counter.glitch.me raster.shields.io readme-typing-svg.demolab.com readme-typing-svg.herokuapp.com reporoster.com rf.revolvermaps.com static.shields.io visitor-badge.glitch.me visitor-badge.laobi.icu".split(" "));

// src/links/plan.ts
const SCHEME = /^\s*(?:([a-z][a-z\d+.-]*):|\/\/)/i;
/** Schemes are cut to this length in reasons. */
const MAX_SCHEME_LENGTH = 30;
/**
* Decides for each URL once whether it is checked.
*
* Spellings with the same `linkKey` share a check: those that differ in their fragment, the case
* of scheme and host, a default port, `.` and `..` in the path, or unescaped characters.
*
* What belongs to this repository or page gets no result at all: `#fragment`, `path/file`, `data:`,
* and the empty URL; nor does a web address that cannot be requested, which `malformed-link` reports.
*
* @param urls as they are in the lists, however often
*/
function planLinks(urls, options = {}) {
	const candidates = findCandidates(urls, options.base);
	const { skipOf, stopped } = matchPatterns(candidates, options);
	const plan = {
		toCheck: [],
		skipped: [],
		stopped
	};
	for (const [index, { key, scheme }] of candidates.entries()) {
		const skip = skipOf(index) ?? obstacleOf(key, scheme);
		if (skip === void 0) plan.toCheck.push(key);
		else plan.skipped.push(skippedLink(key, ...skip));
	}
	return plan;
}
/** The URLs that get a result, each once. */
function findCandidates(urls, base = []) {
	const seen = new Set(Array.from(base, keyOf));
	const candidates = [];
	for (const url of urls) {
		const key = keyOf(url);
		if (seen.has(key)) continue;
		seen.add(key);
		const found = SCHEME.exec(url);
		const scheme = (found?.[1] ?? "https").toLowerCase();
		if (!found || scheme === "data" || isWeb(scheme) && linkKey(url) === void 0) continue;
		candidates.push({
			url,
			key,
			scheme
		});
	}
	return candidates;
}
/** What the configuration's patterns skip. What they may skip is not requested either. */
function matchPatterns(candidates, { include = [], exclude = [] }) {
	const stopped = [];
	if (include.length + exclude.length === 0) return {
		skipOf: () => void 0,
		stopped
	};
	const texts = candidates.map(({ key, url }) => [key, url]);
	const matcher = new PatternMatcher();
	const matchAll = (setting, patterns) => patterns.map((pattern) => {
		const matches = matcher.match(pattern, texts);
		const { size } = matches.unknown;
		if (size > 0) stopped.push({
			setting,
			pattern,
			urls: size
		});
		return matches;
	});
	const excluding = matchAll("exclude", exclude);
	const including = matchAll("include", include);
	const skipOf = (index) => {
		if (excluding.some(({ found }) => found.has(index))) return ["excluded", "excluded by the configuration"];
		const isIncluded = include.length === 0 || including.some(({ found }) => found.has(index));
		if ((isIncluded ? excluding : [...excluding, ...including]).some(({ unknown }) => unknown.has(index))) return ["excluded", "not checked: a pattern of the configuration takes too long on it"];
		return isIncluded ? void 0 : ["excluded", "not included by the configuration"];
	};
	return {
		skipOf,
		stopped
	};
}
function isWeb(scheme) {
	return scheme === "http" || scheme === "https";
}
/** The result of a link that is not checked. */
function skippedLink(url, skipped, reason) {
	return {
		url,
		status: "skipped",
		skipped,
		reason,
		attempts: 0,
		source: "plan"
	};
}
/**
* The host by which requests to a URL are limited: lower case, with its port unless it is the
* scheme's default, so http and https share it. Empty for what is not a URL.
*
* The full name, not the registrable domain: `a.github.io` and `b.github.io` may be different
* machines, and four requests to each of ten such hosts do no harm.
*/
function groupKey(url) {
	if (!URL.canParse(url)) return "";
	return new URL(url).host.replace(/(?<=[^.])\.(?=:\d+$|$)/, "");
}
/** The key of a link's result, also for URLs that are not on the web. */
function keyOf(url) {
	return linkKey(url) ?? url;
}
/** Why a URL with a scheme is not checked. */
function obstacleOf(key, scheme) {
	if (!isWeb(scheme)) return ["not-web", `${scheme.slice(0, MAX_SCHEME_LENGTH)}: addresses are not checked`];
	const address = new URL(key);
	if (isBadPort(address)) return ["bad-port", `port ${address.port} is not for web pages`];
	if (BADGE_HOSTS.has(groupKey(key))) return ["badge", "badges are not checked"];
}

export { withKnownPaper as C, withPage as E, reuse as S, isProbeDue as T, confirmDead as _, CacheFileError as a, record as b, saveCache as c, examinePage as d, readPage as f, cachedLink$1 as g, cacheKey as h, CACHE_FILE_NAME as i, cachedMetadata as l, areDifferentDomains as m, planLinks as n, defaultCachePath as o, decodeEntities as p, skippedLink as r, loadCache as s, groupKey as t, cachedPage as u, createCache as v, isPageDue as w, restoreFailing as x, lastResult as y };