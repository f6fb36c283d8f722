import { $ as globMatcher, A as readTextFile, C as configuredContext, D as findLists$1, E as findConfig, F as UnreadableListError, H as enumerate, I as checkLinks, J as prose$1, M as ListSession, N as openEngine, O as isRootReadme, Q as parseConfig, R as defaultCachePath, S as version, T as encodeText, U as number$1, V as amount, X as CONFIG_PATH, Z as ConfigError, _ as linkPhrases, b as textsOf, c as placeNamer, d as ruleDefinitions, et as isGlob, f as unmentionedFixes, g as existingPhrases, h as countPhrases, i as reportLinks, k as readBase, l as findingMarkdown, m as headline, n as toSarif, o as fileName, p as unmentionedPlaces, r as toJson, t as fixList, u as folded, v as mostSevereFirst, w as usesBadges, x as toReport, y as SizeBudget } from "./fix-list.js";
import { a as visible, i as truncateCode, n as disarm$1, o as stringWidth, r as pieces, t as code } from "./printable.js";
import { b as severityOf, bt as location, c as NETWORK_DOWN, g as SEVERITIES, h as PROJECT_URL, t as rules } from "./registry.js";
import { a as isSignificant, i as isKept, l as compare, n as commonest, o as sum, r as compliance } from "./lint-session.js";
import { n as findRepository, r as pathInRepository, t as findExistingPaths } from "./repository.js";
import { t as UsageError } from "./usage-error.js";
import fs, { accessSync, constants, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import path, { basename, dirname, join } from "node:path";
import process$1 from "node:process";
import { promisify, stripVTControlCharacters, styleText } from "node:util";
import { EventEmitter } from "node:events";
import childProcess, { execFile } from "node:child_process";
import { createInterface } from "node:readline";

// src/report/text/excerpt.ts
/** Where a finding stands in its text; nothing where the text has no such place. */
function linePlaceOf(finding, source) {
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
	return {
		lineStart,
		start,
		end: endLine > line ? source.text.length : lineStart + endColumn - 1
	};
}
/** Columns of the line to show before a place that is wider than the excerpt. */
const LEAST_CONTEXT = 8;
/** Code units to look at for each column: a line may have millions, of which few can be shown. */
const REACH = 4;
/** Shows a place in its line, in so many columns at most; `…` stands where the line was cut. */
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
/** What stands around a place on its line, without the blanks that indent the line. */
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
/** Whether nothing of the line stands before or behind the place, as with most rows and bullets. */
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
/** As `disarm` of a whole line, which would move the place from its mark. */
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
/** The first column to show: 0 where the place then fits, else one that brings it to the middle. */
function firstColumn({ from, to, total }, { cutLeft, cutRight }, width) {
	if (!cutLeft && (to < width || to === width && to >= total && !cutRight)) return 0;
	const context = Math.max(LEAST_CONTEXT, Math.floor((width - 2 - (to - from)) / 2));
	const last = Math.max(to, total) - (width - 1);
	return Math.max(0, Math.min(from - context, last));
}
/** As much of a line as so many columns hold. */
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

// src/report/html/markup.ts
/**
* Markup that words of others cannot break out of: whatever is put into an
* `html` template is shown as text, unless a template made it.
*/
/** Markup made here. */
var Html = class {
	markup;
	constructor(markup) {
		this.markup = markup;
	}
};
/** Code units of a message to show: titles in it may have any length. */
const LONGEST_PROSE = 600;
/** Code units of an address to show, and to link: browsers take longer ones, readers do not. */
const LONGEST_ADDRESS = 200;
const LONGEST_LINKED = 2e3;
/** Nothing in it is hidden, or turns the direction of the text. */
const PLAIN = /^[ -~]*$/;
/** A span between single backticks, as our messages write them. */
const SPAN = /`([^`]+)`/;
/** Markup; all that is not markup of ours is escaped, what cannot be seen is made visible. */
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
/** A message of ours with words of others in it: spans between backticks are code. */
function prose(text) {
	return html`${truncateCode(text.replace(/\s+/g, " ").trim(), LONGEST_PROSE).split(SPAN).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : part)}`;
}
/** An address: a link where a browser would follow it into the web, else text. */
function address(url) {
	const shown = truncateCode(url, LONGEST_ADDRESS);
	const href = webAddress(url);
	return href === void 0 ? html`<span class="url">${shown}</span>` : anchor(href, shown, "url");
}
/** A link with words of its own; the words alone where the address is none of the web. */
function link(url, words) {
	const href = webAddress(url);
	return href === void 0 ? html`${words}` : anchor(href, words);
}
function anchor(href, words, name) {
	return html`<a${name === void 0 ? void 0 : html` class="${name}"`} href="${href}" rel="noopener noreferrer nofollow">${words}</a>`;
}
/** Credentials before a host are as often made to deceive as to log in. */
function webAddress(url) {
	if (url.length > LONGEST_LINKED || !URL.canParse(url)) return;
	const { protocol, username, password, href } = new URL(url);
	return (protocol === "http:" || protocol === "https:") && username === "" && password === "" ? href : void 0;
}

// src/report/html/excerpt.ts
/** Code units of a line to show, and those before a place that is longer. */
const LONGEST_LINE = 280;
const LEAST_BEFORE = 24;
/** The line of a finding with its place marked; nothing where the line is not to be had. */
function excerptOf$1(finding, source) {
	const place = source && linePlaceOf(finding, source);
	return place && sourceLine(finding.line, markPlace(source.text, place), "at");
}
/** Another line that a finding names. */
function otherLine(line, source) {
	const start = source?.places.toOffset({
		line,
		column: 1
	});
	if (!source || start === void 0) return;
	const place = {
		lineStart: start,
		start,
		end: source.text.length
	};
	return sourceLine(line, markPlace(source.text, place), "other");
}
function sourceLine(line, code, name) {
	if (!code) return;
	return html`<div class="line ${name}"><span class="number"><span class="unseen">line </span>${line}</span><code>${code}</code></div>`;
}
/** A line, cut around a place; the whole line is told by its number alone. */
function markPlace(text, { lineStart, start, end }) {
	const [shown = ""] = text.slice(start, start + 2 * LONGEST_LINE).split(/[\r\n]/, 1);
	const marked = shown.slice(0, Math.min(end - start, LONGEST_LINE));
	const room = Math.max(LEAST_BEFORE, LONGEST_LINE - marked.length);
	const after = shown.slice(marked.length, LONGEST_LINE);
	const before = text.slice(Math.max(lineStart, start - Math.max(room - after.length, Math.floor(room / 2))), start);
	const tail = after.slice(0, Math.max(0, room - before.length));
	const isCutLeft = start - before.length > lineStart;
	const isCutRight = marked.length + tail.length < shown.length;
	if (`${before}${marked}${tail}`.trim() === "") return;
	const isWhole = !isCutLeft && before.trim() === "" && tail.trim() === "";
	const first = `${isCutLeft ? "…" : ""}${isCutLeft ? whole(before) : before.trimStart()}`;
	const last = `${whole(tail)}${isCutRight ? "…" : ""}`;
	if (isWhole || marked === "") return html`${first}${whole(marked)}${last}`;
	return html`${first}<mark>${whole(marked)}</mark>${last}`;
}
/** A cut may have gone through a character of two code units. */
function whole(text) {
	return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

// src/report/html/findings.ts
/** Code units of a path or a rule's name, and of a mend, to show. */
const LONGEST_NAME$2 = 200;
const LONGEST_MEND = 200;
/** Other places of a finding to show. */
const MOST_PLACES$1 = 3;
/** The new findings by file and rule: files as in the report, in each the worst rules first. */
function groupFindings(report) {
	const fresh = report.findings.filter((finding) => finding.new);
	return [...Map.groupBy(fresh, ({ path }) => path)].flatMap(([path, inFile]) => Array.from(Map.groupBy(mostSevereFirst(inFile), ({ rule }) => rule), ([rule, findings]) => ({
		path,
		rule,
		findings
	}))).map((group, index) => ({
		id: `group-${index + 1}`,
		...group
	}));
}
/** All new findings, each with its place in the source. */
function findingsSection(report, groups, sources) {
	const isOneFile = report.files.length === 1;
	const files = [...Map.groupBy(groups, ({ path }) => path)].map(([path, ofFile]) => {
		const text = sources.get(path);
		const source = text === void 0 ? void 0 : {
			text,
			places: location(text)
		};
		return html`<section class="file">
${isOneFile ? void 0 : html`<h3><code>${truncateCode(path, LONGEST_NAME$2)}</code></h3>`}
${ofFile.map((group) => groupDetails(group, source, isOneFile))}</section>
`;
	});
	const nothing = html`<p class="nothing">Nothing to mend.</p>\n`;
	return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${files.length > 0 ? files : nothing}${existingPhrases(report).map((words) => html`<p class="quiet">${words}.</p>\n`)}</section>
`;
}
/** Infos alone need not take the room until someone asks for them. */
function groupDetails({ id, rule, findings }, source, isOneFile) {
	const heading = isOneFile ? "h3" : "h4";
	const isAlike = findings.every(({ severity }) => severity === findings[0]?.severity);
	const isOpen = findings.some(({ severity }) => severity !== "info");
	return html`<details class="group" id="${id}"${isOpen ? html` open` : void 0}>
<summary><${heading}>${truncateCode(rule, LONGEST_NAME$2)}</${heading}> ${countsOf(findings)}<span class="shown" hidden></span></summary>
${introduction(rule, findings)}<ol>
${findings.map((finding) => findingItem(finding, isAlike, source))}</ol>
</details>
`;
}
/** Two or more grades are told apart. */
function countsOf(findings) {
	return SEVERITIES.flatMap((severity) => {
		const { length } = findings.filter((one) => one.severity === severity);
		return length === 0 ? [] : [html`<span class="count ${severity}">${amount(length, severity)}</span> `];
	});
}
function introduction(rule, findings) {
	const says = rules.find(({ meta }) => meta.id === rule)?.meta.description;
	const url = findings.find((finding) => finding.url)?.url;
	if (says === void 0 && url === void 0) return;
	const page = url && link(url, html`How it works<span class="unseen">: ${truncateCode(rule, LONGEST_NAME$2)}</span>`);
	return html`<p class="says">${says && prose(says)} ${page}</p>\n`;
}
function findingItem(finding, isAlike, source) {
	const { severity, line, message } = finding;
	const shown = excerptOf$1(finding, source);
	const place = shown ? void 0 : html` <span class="quiet">line ${line}</span>`;
	const lines = shown && html`<div class="source">${shown}${otherLines(finding, source)}</div>\n`;
	return html`<li class="finding ${severity}" data-severity="${severity}">
<p><span class="${isAlike ? "unseen" : "grade"}">${severity}</span> ${prose(message)}${place}</p>
${lines}${notesOf$1(finding, source)}</li>
`;
}
/** Other lines of the same file stand below the finding's own. */
function otherLines({ related = [], path }, source) {
	return related.slice(0, MOST_PLACES$1).filter((other) => other.path === path).map((other) => html`<p class="caption">${prose(other.message)}</p>${otherLine(other.line, source)}`);
}
function notesOf$1(finding, source) {
	const { related = [], path } = finding;
	const places = related.slice(0, MOST_PLACES$1).filter((other) => !source || other.path !== path).map((other) => {
		const name = other.path === path ? void 0 : html`<code>${truncateCode(other.path, LONGEST_NAME$2)}</code>, `;
		return html`See ${name}line ${other.line}: ${prose(other.message)}`;
	});
	const mends = unmentionedFixes(finding, LONGEST_MEND).map((mend) => html`<code>${mend}</code>`);
	const mend = mends.length === 0 ? [] : [html`Expected ${mends.flatMap((one) => [" or ", one]).slice(1)}`];
	return [...places, ...mend].map((note) => html`<p class="note">${note}</p>\n`);
}

// src/report/html/links.ts
/** What the verdicts mean, those first that a maintainer wants to see. */
const MEANINGS = [
	["dead", "surely gone"],
	["unreachable", "may be for a time only"],
	["blocked", "refuse robots, so nobody can tell from here"],
	["moved", "alive at another address"],
	["skipped", "not asked"],
	["alive", "answered well"]
];
/** Hosts to show at once. */
const FIRST_HOSTS = 12;
/** Places of a link to name. */
const MOST_PLACES = 4;
const LONGEST_NAME$1 = 100;
/** The links by verdict, and the verdicts by host. */
function linksSection(links, isOneFile) {
	if (links.length === 0) return;
	const hosts = new Map(links.map((link) => [link, hostOf(link.url)]));
	const byStatus = Map.groupBy(links, ({ status }) => status);
	return html`<section id="links" aria-labelledby="links-title">
<h2 id="links-title">Links</h2>
${MEANINGS.map(([status, meaning]) => {
		const found = byStatus.get(status) ?? [];
		const sorted = found.toSorted((a, b) => compare(hosts.get(a) ?? "", hosts.get(b) ?? ""));
		return found.length === 0 ? void 0 : statusDetails(status, meaning, sorted, isOneFile);
	})}${hostsTable(Map.groupBy(links, (one) => hosts.get(one) ?? ""))}</section>
`;
}
function statusDetails(status, meaning, links, isOneFile) {
	return html`<details class="group ${status}" id="${status}"${status === "dead" ? html` open` : void 0}>
<summary><h3>${status}</h3> <span class="count">${amount(links.length, "link")}</span> <span class="quiet">${meaning}</span><span class="shown" hidden></span></summary>
<ul>
${links.map((link) => linkItem(link, isOneFile))}</ul>
</details>
`;
}
/** That a link is alive is all there is to say of it. */
function linkItem(one, isOneFile) {
	const { url, status, reason, finalUrl, archiveUrl, places } = one;
	const target = status === "moved" && finalUrl !== void 0 ? html` → ${address(finalUrl)}` : void 0;
	const notes = [
		status === "alive" ? void 0 : prose(reason),
		archiveUrl && link(archiveUrl, "archived copy"),
		places.length > 0 ? placesOf(places, isOneFile) : void 0
	].filter((note) => note);
	return html`<li class="link">${address(url)}${target} <span class="quiet">${notes.flatMap((note) => [" · ", note]).slice(1)}</span></li>
`;
}
function placesOf(places, isOneFile) {
	const named = places.slice(0, MOST_PLACES);
	const names = isOneFile ? `${named.length > 1 ? "lines" : "line"} ${named.map(({ line }) => line).join(", ")}` : named.map(({ path, line }) => `${truncateCode(path, LONGEST_NAME$1)}:${line}`).join(", ");
	const more = places.length - named.length;
	return `${names}${more > 0 ? ` and ${number$1(more)} more` : ""}`;
}
/** Those hosts first whose links a maintainer may have to look at. */
function hostsTable(byHost) {
	const hosts = [...byHost].sort(([a, ofA], [b, ofB]) => troubles(ofB) - troubles(ofA) || ofB.length - ofA.length || compare(a, b));
	const rest = hosts.slice(FIRST_HOSTS);
	return html`<div class="by-host">
<h3>By host</h3>
${hostsRows(hosts.slice(0, FIRST_HOSTS), "Hosts")}${rest.length === 0 ? void 0 : html`<details class="more">
<summary>${amount(rest.length, "more host")}</summary>
${hostsRows(rest, "More hosts")}</details>
`}</div>
`;
}
function hostsRows(hosts, name) {
	return html`<table aria-label="${name}">
<thead><tr><th scope="col">Host</th><th scope="col" class="amount">Links</th><td class="share"></td><th scope="col">Verdicts</th></tr></thead>
<tbody>
${hosts.map(([host, links]) => hostRow(host, links))}</tbody>
</table>
`;
}
function hostRow(host, links) {
	return html`<tr><th scope="row">${host === "" ? "no host" : truncateCode(host, LONGEST_NAME$1)}</th><td class="amount">${number$1(links.length)}</td><td class="share">${statusBar(links)}</td><td>${statusText(links)}</td></tr>
`;
}
/** `2 dead, 12 alive`: the worst first. */
function statusText(links) {
	return countStatuses(links).map(({ status, count }) => `${number$1(count)}\u00A0${status}`).join(", ");
}
/** How many links ended in each verdict, the worst first; verdicts that none ended in are left out. */
function countStatuses(links) {
	const counts = /* @__PURE__ */ new Map();
	for (const { status } of links) counts.set(status, (counts.get(status) ?? 0) + 1);
	return MEANINGS.map(([status]) => ({
		status,
		count: counts.get(status) ?? 0
	})).filter(({ count }) => count > 0);
}
/** A bar of the verdicts' shares; the words beside it say the same. */
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
/** Links that a maintainer may have to look at. */
function troubles(links) {
	return links.filter(({ status }) => status === "dead" || status === "unreachable").length;
}
function hostOf(url) {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

// src/report/html/script.ts
/**
* The page's only script: filter by severity, and search. It hides and shows
* what stands in the page, and puts nothing into it but counts.
*/
const script = `
'use strict'
{
  const form = document.querySelector('.toolbar')
  const groups = Array.from(document.querySelectorAll('.group'), (element) => ({
    element,
    shown: element.querySelector('.shown'),
    items: Array.from(element.querySelectorAll('.finding, .link'), (item) => ({ item, text: undefined })),
    wasOpen: false,
  }))

  // A row of ten thousand is read when someone searches for the first time.
  const textOf = (one) => (one.text ??= fold(one.item.textContent))
  const fold = (text) => text.normalize('NFKC').toLowerCase().replace(/\\s+/g, ' ')
  const amount = (count, noun) => count.toLocaleString('en') + ' ' + noun + (count === 1 ? '' : 's')

  let searched = false

  function apply() {
    const words = fold(form.querySelector('[type=search]').value).trim().split(' ').filter(Boolean)
    const off = new Set(Array.from(form.querySelectorAll('[type=checkbox]:not(:checked)'), (box) => box.value))
    const counts = { findings: 0, links: 0 }
    for (const group of groups) {
      let count = 0
      for (const one of group.items) {
        const fits = !off.has(one.item.dataset.severity) && words.every((word) => textOf(one).includes(word))
        if (one.item.hidden === fits) one.item.hidden = !fits
        if (fits) count++
      }
      counts[group.element.closest('#links') ? 'links' : 'findings'] += count
      unfold(group, words.length > 0, count)
    }
    const isFull = words.length + off.size === 0
    for (const part of document.querySelectorAll('.file, #findings, #links')) {
      part.hidden = !isFull && !part.querySelector('.group:not([hidden])')
    }
    // It counts all links, whatever is searched for.
    const byHost = document.querySelector('.by-host')
    if (byHost) byHost.hidden = words.length > 0
    searched = words.length > 0
    form.querySelector('output').textContent = isFull ? '' : told(counts)
  }

  // What is found is opened, and closed again when the search is over.
  function unfold(group, isSearch, count) {
    const { element, shown, items } = group
    element.hidden = count === 0
    shown.hidden = count === items.length
    shown.textContent = ' ' + count.toLocaleString('en') + ' shown'
    if (isSearch && !searched) group.wasOpen = element.open
    if (isSearch) element.open = count > 0
    else if (searched) element.open = group.wasOpen
  }

  function told({ findings, links }) {
    const parts = [amount(findings, 'finding')]
    if (document.querySelector('#links')) parts.push(amount(links, 'link'))
    return parts.join(', ') + ' shown'
  }

  // A link into the page may lead into what is folded or filtered out.
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
    if (!target || !target.matches('details')) return
    target.open = true
    target.scrollIntoView()
    target.querySelector('summary').focus({ preventScroll: true })
  }

  if (form) {
    let timer
    form.hidden = false
    form.addEventListener('input', (event) => {
      clearTimeout(timer)
      timer = setTimeout(apply, event.target.type === 'search' ? 120 : 0)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      apply()
    })
    // Browsers keep what was typed when a page is loaded again.
    form.reset()
  }
  addEventListener('hashchange', reveal)
  reveal()
}
`;

// src/report/html/style.ts
/** The page's style: system fonts, both colour schemes, and paper. */
const style = `
:root {
  color-scheme: light dark;
  --page: #fdfdfc; --panel: #f5f5f2; --text: #22262b; --quiet: #5b636d; --line: #dfdfda; --accent: #0a5fb0;
  --error: #b3261e; --error-mark: #f9d3ce; --warning: #805000; --warning-mark: #fae3ac; --info: #0a5fb0; --info-mark: #cfe4fa;
  --years: #8595a6; --alive: #58a878; --moved: #5b96d6; --dead: #cf4a40; --unreachable: #dd9f33; --blocked: #9a86c4; --skipped: #a9aeb5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b; --panel: #1c2025; --text: #dfe3e8; --quiet: #9aa3ad; --line: #2f353d; --accent: #79b8ff;
    --error: #ff9086; --error-mark: #592522; --warning: #eabf62; --warning-mark: #4d3b0d; --info: #79b8ff; --info-mark: #1d4468;
    --years: #5d6f82; --alive: #3f8a5d; --moved: #4079b6; --dead: #d8574d; --unreachable: #bd872b; --blocked: #8270ad; --skipped: #636a72;
  }
}
* { box-sizing: border-box; margin: 0; padding: 0 }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100% }
body {
  max-width: 78rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem) 4rem;
  background: var(--page); color: var(--text); font: 0.9375rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
code, .url { unicode-bidi: isolate }
code { font: 0.8125rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace }
ul, ol { list-style: none }
fieldset { border: 0; min-width: 0 }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em }
a:not(:hover) { text-decoration-color: color-mix(in srgb, currentColor 40%, transparent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px }
[hidden] { display: none !important }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -999rem; padding: 0.5rem 1rem; background: var(--page) }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 2 }
.quiet, .says { color: var(--quiet) }
.error { --grade: var(--error); --mark: var(--error-mark) }
.warning { --grade: var(--warning); --mark: var(--warning-mark) }
.info { --grade: var(--info); --mark: var(--info-mark) }

header { padding: 2rem 0 1.5rem }
.name { color: var(--quiet); font-size: 0.8125rem; font-weight: 600 }
h1 { margin: 0.25rem 0; font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem); line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance }
.about { color: var(--quiet) }
.about code { font-size: 0.875rem; color: var(--text) }
dl { display: flex; flex-wrap: wrap; gap: 0.75rem 2.25rem; margin-top: 1.25rem }
dl div { display: flex; flex-direction: column-reverse }
dt { color: var(--quiet); font-size: 0.8125rem }
dd { font-size: 1.1875rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums }
.pass { color: light-dark(#16703f, #62cf8f) }
.fail { color: var(--error) }

.panels { display: flex; flex-wrap: wrap; gap: 1rem; margin-bottom: 1.5rem }
.panel { flex: 1 1 14rem; padding: 0.875rem 1rem 1rem; background: var(--panel); border-radius: 8px }
.panel h2 { margin-bottom: 0.5rem; font-size: 0.8125rem; font-weight: 600 }
.panel ul { font-size: 0.875rem }
.panel li { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.0625rem 0; font-variant-numeric: tabular-nums }
.panel li > :first-child { flex: 1 0 auto; max-width: 100% }
.panel li > :last-child { margin-left: auto; text-align: right }
.panel a { color: inherit }
.panel ul .count + .count { margin-left: 0.5rem }
.panel ul .count { font-size: 0.8125rem; white-space: nowrap }
.count.error, .count.warning, .count.info { color: var(--grade) }
.files { flex-basis: 100% }
.panel.files li { display: grid; grid-template-columns: minmax(0, 1fr) 13rem 13rem; align-items: baseline }
.dot { display: inline-block; width: 0.625rem; height: 0.625rem; margin-right: 0.5rem; border-radius: 2px; background: var(--fill) }
.bar { display: block; width: 100%; height: 0.5rem; border-radius: 3px; background: var(--line) }
.panel .bar { margin: 0.25rem 0 0.625rem }
rect { fill: var(--fill, var(--years)) }
.alive { --fill: var(--alive) } .moved { --fill: var(--moved) } .dead { --fill: var(--dead) }
.unreachable { --fill: var(--unreachable) } .blocked { --fill: var(--blocked) } .skipped { --fill: var(--skipped) }
.panel .years { display: flex; align-items: stretch; gap: 3px; text-align: center; font-size: 0.6875rem; line-height: 1.4 }
.years li { display: flex; flex: 1 1 0; max-width: 4.5rem; min-width: 0; flex-flow: column; justify-content: end; align-items: center; gap: 0; overflow-wrap: normal; white-space: nowrap; color: var(--quiet) }
.panel .years li > * { flex: none; margin: 0 }
.years svg { width: 100%; height: 5rem; border-bottom: 1px solid var(--quiet) }
.years .count { order: -1; color: var(--text) }
.years .year { order: 1 }
.many .century { display: none }
.years + p { margin-top: 0.375rem; font-size: 0.8125rem }

.toolbar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; padding: 0.625rem 0; background: var(--page); border-bottom: 1px solid var(--line) }
.search { flex: 0 1 22rem; min-width: 12rem }
[type=search] { width: 100%; padding: 0.3125rem 0.625rem; border: 1px solid var(--quiet); border-radius: 6px; background: var(--page); color: inherit; font: inherit }
[type=search]::placeholder { color: var(--quiet); opacity: 1 }
.toolbar fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem }
.chip { display: inline-flex; align-items: center; gap: 0.375rem; padding: 0.1875rem 0; color: var(--grade); cursor: pointer; white-space: nowrap }
.chip input { width: 1rem; height: 1rem; accent-color: var(--grade) }
output { color: var(--quiet); font-size: 0.8125rem }

h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em }
#findings, #links { padding-top: 1.5rem }
.file > h3 { margin-top: 1.25rem }
.file > h3 code { font-size: 0.9375rem; font-weight: 600 }
.nothing { margin-top: 0.5rem }
.group { border-bottom: 1px solid var(--line) }
summary { cursor: pointer }
.group > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; padding: 0.625rem 0; list-style: none }
.group > summary::-webkit-details-marker { display: none }
.group > summary::before { content: ''; flex: none; width: 0.4375rem; height: 0.4375rem; margin-right: 0.125rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: translateY(-0.0625rem) rotate(-45deg) }
.group[open] > summary::before { transform: translateY(-0.1875rem) rotate(45deg) }
summary h3, summary h4 { font-size: 0.9375rem; font-weight: 600 }
summary .count, summary .quiet, summary .shown { font-size: 0.8125rem }
summary .shown { margin-left: auto; color: var(--quiet) }
.group > :not(summary) { margin-left: 1.3125rem }
.says { max-width: 46rem; margin-bottom: 0.75rem; font-size: 0.875rem }
.finding { padding-bottom: 1rem; content-visibility: auto; contain-intrinsic-size: auto 6rem }
.grade { color: var(--grade); font-weight: 600 }
.finding > p { text-wrap: pretty }
.source { margin-top: 0.3125rem; padding: 0.3125rem 0; background: var(--panel); border-radius: 6px; border-left: 3px solid var(--grade) }
.line { display: flex; gap: 0.875rem; padding: 0 0.75rem 0 0 }
.number { flex: none; min-width: 3.25rem; color: var(--quiet); font: 0.75rem/1.625 ui-monospace, Menlo, Consolas, monospace; text-align: right; user-select: none }
.line code { min-width: 0 }
.caption { padding: 0.25rem 0.75rem 0 4.125rem; color: var(--quiet); font-size: 0.8125rem }
.at .number { color: var(--grade); font-weight: 600 }
.other code { color: var(--quiet) }
mark { padding: 0.0625rem 0; white-space: pre-wrap; border-radius: 2px; background: var(--mark); color: inherit; box-shadow: 0 1.5px var(--grade) }
p code { font-size: 0.875em }
.note { margin-top: 0.25rem; font-size: 0.875rem }

.link { padding: 0.1875rem 0; content-visibility: auto; contain-intrinsic-size: auto 1.6875rem }
.link, .link .url { font-size: 0.875rem }
.group ul { padding-bottom: 0.75rem }
.by-host h3 { margin: 1.5rem 0 0.375rem; font-size: 0.9375rem; font-weight: 600 }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.875rem; font-variant-numeric: tabular-nums }
th, td { padding: 0.25rem 0; text-align: left; vertical-align: baseline; font-weight: 400; border-bottom: 1px solid var(--line) }
th:first-child { width: 32% }
.share { width: 22%; padding-right: 1.5rem }
.amount, thead .amount { width: 4.5rem; padding-right: 1.5rem; text-align: right }
thead th { color: var(--quiet); font-size: 0.8125rem }
td:last-child { color: var(--quiet) }
.more { margin-top: 0.5rem }
.more > summary { padding: 0.25rem 0; color: var(--accent); font-size: 0.875rem }
.more thead { display: none }

@media (max-width: 40rem) {
  html { scroll-padding-top: 6.5rem }
  .panel.files li { grid-template-columns: auto; padding: 0.25rem 0 }
  .panel.files li > :last-child { margin: 0; text-align: left }
  .search { flex: 1 1 100% }
  .toolbar { gap: 0.25rem 0.75rem; padding: 0.5rem 0 }
  .group > :not(summary) { margin-left: 0 }
  .line { gap: 0.5rem; padding-right: 0.5rem }
  .number { min-width: 2.25rem }
  .caption { padding-left: 2.75rem }
  dl { column-gap: 1.5rem }
  th:first-child { width: 46% }
  table { font-size: 0.8125rem }
  .amount, thead .amount { padding-right: 0.75rem; width: 3.5rem }
  .share { display: none }
}
@media print {
  :root { color-scheme: light; --page: #fff; --panel: #f7f7f7 }
  body { max-width: none; padding: 0; font-size: 9.5pt }
  .toolbar, .skip, #alive { display: none !important }
  .finding, .link { content-visibility: visible; break-inside: avoid }
  .panel, .source { border: 1px solid var(--line) }
  .source { border-left: 3px solid var(--grade) }
  h2, h3, h4, summary { break-after: avoid }
  .group::details-content { content-visibility: visible; display: block; block-size: auto }
  .group > summary::before { display: none }
  a { color: inherit }
}
@media (forced-colors: active) {
  .bar, .dot, rect { forced-color-adjust: none }
  .source { border-color: CanvasText }
}
`;

// src/report/html/years.ts
/** Bars that have room on a telephone; what is older shares the first. */
const MOST_BARS = 14;
/** Bars that have room for all four digits of a year. */
const MOST_FULL = 6;
const compact = new Intl.NumberFormat("en", { notation: "compact" });
/** Entries by year as a chart of bars; nothing where there are fewer than two years. */
function yearsFigure(years, entries) {
	if (years.size < 2) return;
	const bars = barsOf(years);
	const most = Math.max(...bars.map(({ count }) => count));
	const rest = entries - [...years.values()].reduce((sum, count) => sum + count, 0);
	return html`<section class="panel" aria-labelledby="years-title">
<h2 id="years-title">Entries by year</h2>
<ol class="years${bars.length > MOST_FULL ? " many" : ""}">
${bars.map((bar) => column(bar, most))}</ol>
${rest > 0 ? html`<p class="quiet">${amount(rest, "entry", "entries")} without a year</p>\n` : void 0}</section>
`;
}
/** From the first year to the last where they have room, else the latest that have entries. */
function barsOf(years) {
	const sorted = [...years].sort(([a], [b]) => a - b);
	const [first = 0] = sorted[0] ?? [];
	const [last = 0] = sorted.at(-1) ?? [];
	if (last - first < MOST_BARS) return Array.from({ length: last - first + 1 }, (_, index) => ({
		label: first + index,
		count: years.get(first + index) ?? 0
	}));
	const latest = sorted.slice(-13);
	const older = sorted.slice(0, -13);
	const bars = latest.map(([year, count]) => ({
		label: year,
		count
	}));
	if (older.length === 0) return bars;
	return [{
		label: "older",
		count: older.reduce((sum, [, count]) => sum + count, 0)
	}, ...bars];
}
function column({ label, count }, most) {
	const height = Math.round(1e3 * count / most) / 10;
	return html`<li><span class="year">${yearWords(label)}</span><svg aria-hidden="true"><rect y="${100 - height}%" width="100%" height="${height}%"/></svg><span class="count">${compact.format(count)}<span class="unseen"> entries</span></span></li>
`;
}
/** The century can be left out where there is little room. */
function yearWords(label) {
	const words = String(label);
	if (!/^\d{4}$/.test(words)) return html`${words}`;
	return html`<span class="century">${words.slice(0, 2)}</span>${words.slice(2)}`;
}

// src/report/html/summary.ts
const LONGEST_NAME = 200;
/** The verdict, and what was looked at. */
function pageHeader(report, generatedAt) {
	const { files, outcome } = report;
	const [file] = files;
	const name = files.length === 1 && file !== void 0 ? html`<code>${truncateCode(file.path, LONGEST_NAME)}</code>` : amount(files.length, "file");
	const time = generatedAt && html` · <time datetime="${generatedAt.toISOString()}">${timeWords(generatedAt)}</time>`;
	return html`<header>
<p class="name">Awesome Keeper</p>
<h1>${headlineWords(report)}</h1>
<p class="about"><strong class="${outcome}">${outcome === "fail" ? "Fails" : "Passes"}</strong> · ${name}${time}</p>
<dl>
${figures(files).map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>\n`)}</dl>
</header>
`;
}
/** Without its mark: the page shows the outcome in colour and in words. */
function headlineWords(report) {
	const words = headline(report).replace(/^.*Awesome Keeper found /, "");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function timeWords(time) {
	return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function figures(files) {
	const sum = (key) => number$1(files.reduce((total, file) => total + file[key], 0));
	return [
		["Entries", sum("entries")],
		["Tables", sum("tables")],
		["Rows", sum("rows")],
		["Links", sum("links")]
	];
}
/** What a reader may want to jump to: rules, verdicts of links, files; and the years. */
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
/** The worst rules first, whichever file has them. */
function rulesPanel(groups) {
	if (groups.length === 0) return;
	const ids = new Map(groups.toReversed().map(({ rule, id }) => [rule, id]));
	const findings = mostSevereFirst(groups.flatMap((group) => group.findings));
	const byRule = [...Map.groupBy(findings, ({ rule }) => rule)];
	return html`<nav class="panel" aria-labelledby="rules-title">
<h2 id="rules-title">Findings by rule</h2>
<ul>
${byRule.map(([rule, found]) => html`<li><a href="#${ids.get(rule)}">${truncateCode(rule, LONGEST_NAME)}</a> <span>${countsOf(found)}</span></li>\n`)}</ul>
</nav>
`;
}
function linksPanel({ links }) {
	if (links.length === 0) return;
	return html`<nav class="panel" aria-labelledby="results-title">
<h2 id="results-title">Links by status</h2>
${statusBar(links)}
<ul>
${countStatuses(links).map(({ status, count }) => html`<li><a href="#${status}"><span class="dot ${status}" aria-hidden="true"></span>${status}</a> <span>${number$1(count)}</span></li>\n`)}</ul>
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
function fileItem({ path, entries, links }, groups = []) {
	const name = html`<code>${truncateCode(path, LONGEST_NAME)}</code>`;
	const [first] = groups;
	const counts = countsOf(groups.flatMap(({ findings }) => findings));
	return html`<li>${first ? html`<a href="#${first.id}">${name}</a>` : name} <span class="quiet">${amount(entries, "entry", "entries")}, ${amount(links, "link")}</span> <span>${counts.length > 0 ? counts : "nothing to mend"}</span></li>
`;
}

// src/report/html/toolbar.ts
/** Filter and search; shown by the script that makes them work. */
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

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/report/html/page.ts
var _templateObject;
/**
* A report as one page to look at in a browser: summary, findings with their
* source, links by verdict and host. The page asks for nothing from anywhere,
* and its policy forbids all scripts and styles but its own; words of others in
* it are text. Without scripts all but filter and search works.
*/
function toHtml(report, { sources, years, generatedAt }) {
	const groups = groupFindings(report);
	const body = html`${pageHeader(report, generatedAt)}<main>
${panels(report, groups, years ?? /* @__PURE__ */ new Map())}${toolbar(report)}${findingsSection(report, groups, sources)}${linksSection(report.links, report.files.length === 1)}</main>
`;
	return page(titleOf(report), body).markup;
}
function titleOf(report) {
	const { files } = report;
	const [file] = files;
	const name = file && files.length === 1 ? truncateCode(file.path, 80) : amount(files.length, "file");
	return `${headlineWords(report)} in ${name} · Awesome Keeper`;
}
function page(title, body) {
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		"</title>\n<link rel=\"icon\" href=\"",
		"\">\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to findings</a>\n",
		"<script>",
		"<\/script>\n</body>\n</html>\n"
	])), policy(), title, ICON, new Html(style), body, new Html(script));
}
/** A picture of the page itself, so that a browser asks for none. */
const ICON = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M3 8.5 6.5 12 13 4.5' fill='none' stroke='%231a7f4b' stroke-width='2.5'/></svg>";
function policy() {
	return [
		"default-src 'none'",
		`script-src '${hashOf(script)}'`,
		`style-src '${hashOf(style)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

// src/report/markdown/document.ts
/** Files to name; the others' findings are counted. */
const MOST_FILES$1 = 100;
/**
* A report as Markdown for an issue or a comment on GitHub: what was found, the
* new findings by file with infos folded, links by verdict. Words of others in it
* are shown to the letter. The worst findings are kept where not all have room.
*/
function toMarkdown(report) {
	const fresh = report.findings.filter((finding) => finding.new);
	const { sections, left } = sectionsOf(fresh, report.files.length > 1);
	return `${[
		`## ${headline(report)}`,
		`${sizeOf$1(report)}.`,
		...sections,
		...left > 0 ? [`${amount(left, "more finding")}: \`--format json\` lists all.`] : [],
		...[...linkPhrases(report), ...existingPhrases(report)].map((words) => `${prose$1(words)}.`),
		...ruleDefinitions(fresh)
	].join("\n\n")}\n`;
}
/** Findings by file, as many as there is room for, and how many are left. */
function sectionsOf(fresh, isHeaded) {
	const room = new SizeBudget(49152, (text) => text.length);
	const paths = [...new Set(mostSevereFirst(fresh).map(({ path }) => path))];
	const headings = room.take(paths.slice(0, MOST_FILES$1), (path) => `### ${fileName(path)}`).taken;
	const known = new Set(headings.map(({ item }) => item));
	const { taken } = room.take(mostSevereFirst(fresh.filter(({ path }) => known.has(path))), (finding) => findingMarkdown(finding, leadOf(finding), placeNamer()));
	const texts = new Map(taken.map(({ item, text }) => [item, text]));
	const shown = Map.groupBy(fresh.filter((finding) => texts.has(finding)), ({ path }) => path);
	return {
		sections: headings.flatMap(({ item: path, text: heading }) => [...isHeaded ? [heading] : [], ...bullets(shown.get(path) ?? [], texts)]),
		left: fresh.length - taken.length
	};
}
/** In its file's own section, and infos in a fold of theirs. */
function leadOf({ severity, line }) {
	return severity === "info" ? `line ${line}` : `**${severity}**, line ${line}`;
}
function sizeOf$1({ files }) {
	const [file] = files;
	const name = file && files.length === 1 ? fileName(file.path) : amount(files.length, "file");
	const entries = files.reduce((sum, { entries }) => sum + entries, 0);
	const links = files.reduce((sum, { links }) => sum + links, 0);
	return `Looked at ${name}: ${amount(entries, "entry", "entries")}, ${amount(links, "link")}`;
}
/** A file's errors and warnings, and its infos to open at a click. */
function bullets(findings, texts) {
	const textOf = (some) => some.map((one) => texts.get(one)).join("\n");
	const graver = findings.filter(({ severity }) => severity !== "info");
	const infos = findings.filter(({ severity }) => severity === "info");
	return [...graver.length > 0 ? [textOf(graver)] : [], ...infos.length > 0 ? [folded(amount(infos.length, "info"), textOf(infos))] : []];
}

// src/report/terminal/colors.ts
/** A brush with colour, whatever the output is, or one without. */
function colorizer(color) {
	return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
const COLORS = {
	error: "red",
	warning: "yellow",
	info: "blue"
};

// src/report/terminal/wrap.ts
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;
/**
* Breaks a text of others into lines of so many columns, and makes it harmless.
* Breaks at blanks, and beside the wide characters of texts that have none; a
* word that is too long, an address mostly, stays whole on a line of its own.
*/
function wrap(text, width) {
	const lines = [];
	let line = "";
	let used = 0;
	for (const word of text.split(/[ \t\r\n]+/)) for (const [index, { shown, width: needed }] of unbreakable(word).entries()) {
		const gap = index === 0 && line !== "" ? " " : "";
		if (line !== "" && used + gap.length + needed > width) {
			lines.push(line);
			line = shown;
			used = needed;
		} else {
			line += gap + shown;
			used += gap.length + needed;
		}
	}
	return [...lines, line];
}
function unbreakable(word) {
	const parts = [];
	let before;
	for (const piece of pieces(word)) {
		const part = parts.at(-1);
		if (part && before && !mayBreak(before, piece)) {
			part.shown += piece.shown;
			part.width += piece.width;
		} else parts.push({
			shown: piece.shown,
			width: piece.width
		});
		before = piece;
	}
	return parts;
}
function mayBreak(before, after) {
	if (before.width !== 2 && after.width !== 2) return false;
	return !OPENING.test(before.shown) && !CLOSING.test(after.shown);
}

// src/report/terminal/finding.ts
/** Code units of a message to show: titles in it may have any length. */
const LONGEST_MESSAGE$1 = 600;
function layoutOf$1(findings, width) {
	const layout = {
		width,
		line: 0,
		column: 0,
		severity: 0
	};
	for (const { line, column, severity } of findings) {
		layout.line = Math.max(layout.line, String(line).length);
		layout.column = Math.max(layout.column, String(column).length);
		layout.severity = Math.max(layout.severity, severity.length);
	}
	return layout;
}
/**
* One finding: `line:column  severity  message  rule`, below it the source with
* a mark under the place, the other place, and the mend.
*/
function findingText(finding, source, layout, paint) {
	const margin = " ".repeat(2 + layout.line + 1 + layout.column + 2);
	const room = layout.width - margin.length;
	return [...headOf(finding, layout, paint), ...[...excerptOf(finding, source, room, paint), ...notesOf(finding, room, paint)].map((line) => margin + line)];
}
function headOf(finding, layout, paint) {
	const line = String(finding.line).padStart(layout.line);
	const column = String(finding.column).padEnd(layout.column);
	const severity = finding.severity.padEnd(layout.severity);
	const margin = " ".repeat(2 + line.length + 1 + column.length + 2 + severity.length + 2);
	const room = layout.width - margin.length;
	const lines = wrap(truncateCode(finding.message, LONGEST_MESSAGE$1), room);
	const rule = visible(finding.rule);
	const last = lines.at(-1) ?? "";
	const joint = stringWidth(last) + 2 + stringWidth(rule) <= room ? `${lines.pop()}  ` : "";
	lines.push(joint + paint("dim", rule));
	const place = paint("dim", `${line}:${column}`);
	const grade = paint(COLORS[finding.severity], severity);
	return lines.map((words, index) => index === 0 ? `  ${place}  ${grade}  ${words}` : margin + words);
}
function excerptOf(finding, source, room, paint) {
	const place = source && linePlaceOf(finding, source);
	if (!place) return [];
	const shown = excerpt(source.text, place, room);
	if (shown.source.trim() === "") return [];
	return [shown.source, paint(COLORS[finding.severity], shown.marker)];
}
/** Where else to look, and what to write, as far as the message has not said so. */
function notesOf(finding, room, paint) {
	const { path } = finding;
	const notes = unmentionedPlaces(finding).map((other) => {
		return `see ${other.path === path ? `line ${other.line}` : `${other.path}:${other.line}`}: ${truncateCode(other.message, LONGEST_MESSAGE$1)}`;
	}).flatMap((note) => wrap(note, room - 2)).map((line, index) => index === 0 ? line : `  ${line}`);
	const mend = mendOf(finding, room);
	return [...notes, ...mend === void 0 ? [] : [mend]].map((line) => paint("dim", line));
}
/** Only what fits on one line. */
function mendOf(finding, room) {
	const untold = unmentionedFixes(finding, room);
	if (untold.length === 0) return;
	const mend = `expected: ${visible(untold.join(" or "))}`;
	return stringWidth(mend) <= room ? mend : void 0;
}

// src/report/terminal/infos.ts
/** Line numbers to name; the others are counted. */
const NAMED_LINES = 3;
/** Code units of a message to show. */
const LONGEST_MESSAGE = 200;
/** A file's infos: for each rule how many there are, and where the first stand. */
function infosText(infos, width, paint) {
	const groups = [...Map.groupBy(infos, ({ rule }) => rule).values()];
	const digits = Math.max(...groups.map((group) => number$1(group.length).length));
	return groups.flatMap((group) => {
		const count = number$1(group.length).padStart(digits);
		const margin = " ".repeat(`  info  ${count} × `.length);
		const head = `  ${paint(COLORS.info, "info")}  ${count} × `;
		return wrap(wordsOf(group), width - margin.length).map((line, index) => index === 0 ? head + line : margin + line);
	});
}
function wordsOf(group) {
	const [{ rule, message }] = group;
	const alike = group.every((info) => info.message === message);
	const words = truncateCode(message, LONGEST_MESSAGE);
	return `${rule}${alike ? "" : ", such as"}: ${words} (${linesOf(group)})`;
}
/** `line 92`, `lines 92, 93 and 95`, `lines 92, 93, 94 and 11 more`. */
function linesOf(group) {
	const lines = [...new Set(group.map(({ line }) => line))].map(String);
	const named = lines.length === 4 ? lines : lines.slice(0, NAMED_LINES);
	const more = lines.length - named.length;
	const parts = more > 0 ? [...named, `${number$1(more)} more`] : named;
	return `${lines.length === 1 ? "line" : "lines"} ${enumerate(parts)}`;
}

// src/report/terminal/summary.ts
/** The last words: how many new findings there are, in how much, and how many were left out. */
function summaryText(report, width, paint) {
	const { counts, files } = report;
	const found = countPhrases(counts);
	const words = found.length > 0 ? `${found.join(", ")} in ${amount(files.length, "file")}` : `No findings in ${nameOf(files)}`;
	const { mark, style } = markOf(report);
	return [...wrap(`${mark} ${words} (${sizeOf(files)})`, width).map((line) => paint(style, line)), ...[...linkPhrases(report), ...existingPhrases(report)].flatMap((line) => wrap(line, width - 2)).map((line) => `  ${paint("dim", line)}`)];
}
/** Whether nothing can be said of any link. */
function isNetworkDown(links) {
	return links.length > 0 && links.every(({ reason }) => reason === "the network looks down");
}
function markOf({ counts, outcome, links }) {
	if (outcome === "fail" || counts.error > 0) return {
		mark: "✖",
		style: "red"
	};
	if (counts.warning > 0 || isNetworkDown(links)) return {
		mark: "⚠",
		style: "yellow"
	};
	return {
		mark: "✔",
		style: "green"
	};
}
function nameOf(files) {
	const [file] = files;
	return file && files.length === 1 ? file.path : amount(files.length, "file");
}
function sizeOf(files) {
	const entries = files.reduce((sum, file) => sum + file.entries, 0);
	const links = files.reduce((sum, file) => sum + file.links, 0);
	return `${amount(entries, "entry", "entries")}, ${amount(links, "link")}`;
}

// src/report/terminal/document.ts
/** Messages need some room beside their places. */
const LEAST_WIDTH = 40;
/**
* A report for reading in a terminal: the new findings by file, errors and
* warnings with their source, infos counted by rule, and a summary. Nothing in
* it that stems from the list can move the cursor or command a workflow.
*
* @param sources the files' texts by path; a finding whose text is missing goes without an excerpt
*/
function toText(report, sources, { color, width, quiet }) {
	const columns = Math.max(LEAST_WIDTH, width);
	const paint = colorizer(color);
	const fresh = report.findings.filter((finding) => finding.new && !(quiet && finding.severity === "info"));
	if (quiet && fresh.length === 0) return "";
	const blocks = [...Map.groupBy(fresh, ({ path }) => path)].flatMap(([path, findings]) => fileBlocks(path, findings, sources.get(path), columns, paint));
	const shown = quiet ? {
		...report,
		counts: {
			...report.counts,
			info: 0
		}
	} : report;
	const summary = summaryText(shown, columns, paint);
	return [...blocks, summary].map((lines) => `${lines.map(disarm$1).join("\n")}\n`).join("\n");
}
/** A file's findings as blocks of lines, to be set apart by empty lines. */
function fileBlocks(path, findings, text, width, paint) {
	const graver = findings.filter(({ severity }) => severity !== "info");
	const infos = findings.filter(({ severity }) => severity === "info");
	const source = text === void 0 ? void 0 : {
		text,
		places: location(text)
	};
	const layout = layoutOf$1(graver, width);
	const [first = [], ...others] = [...graver.map((finding) => findingText(finding, source, layout, paint)), ...infos.length > 0 ? [infosText(infos, width, paint)] : []];
	return [[paint("bold", visible(path)), ...first], ...others];
}

// src/infer/configuration.ts
/** The published schema, which editors read to explain and to check. */
const SCHEMA = `${PROJECT_URL.replace("//github.com/", "//raw.githubusercontent.com/")}/main/schema/awesome-keeper.schema.json`;
/**
* The text of a configuration that says what was inferred, and why, to one who has never seen one.
* It holds only what differs from the defaults.
*
* @param globs which lists to look at; undefined for the README of the root
*/
function configurationText(globs, inferred) {
	return [
		[
			`# yaml-language-server: $schema=${SCHEMA}`,
			"# The line above lets editors explain and check this file.",
			"#",
			"# Only what differs from the defaults stands here. All keys are explained on",
			`# ${PROJECT_URL}#configuration`,
			"# Awesome Keeper reads this file from the default branch only."
		],
		...globs ? [filesText(globs)] : [],
		rulesText(inferred),
		[
			"# To keep silent about something for good:",
			"# ignore:",
			"#   - rule: dead-link",
			"#     match: https://example.org/gone",
			"#     reason: the page is kept on purpose"
		]
	].filter(({ length }) => length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function filesText(globs) {
	return [
		"# The lists to look at, as paths from the root; * stands for any name.",
		...globs.some((glob) => glob.startsWith("!")) ? ["# A path that starts with ! is left out."] : [],
		"files:",
		...globs.map((glob) => `  - ${quote(glob)}`)
	];
}
function rulesText({ dates, alphabetical, entryFormat }) {
	const settings = [
		...dates?.order ? [
			"  # Every table with dates is sorted this way. Without this, the order of",
			"  # each table is inferred from its own rows.",
			"  date-order:",
			`    order: ${dates.order}`
		] : [],
		...alphabetical?.isKept ? [
			`  # ${percentage(alphabetical)} of ${number(alphabetical.of)} entries stand in alphabetical order:`,
			"  # tell of those that do not.",
			...alphabetical.column === void 0 ? ["  alphabetical: warning"] : [
				"  # Tables are sorted by this column.",
				"  alphabetical:",
				"    severity: warning",
				`    column: ${quote(alphabetical.column)}`
			]
		] : [],
		...entryFormat?.isKept ? [
			`  # ${percentage(entryFormat)} of ${number(entryFormat.of)} bullets with a description are written alike:`,
			"  # tell of those that are not.",
			"  entry-format: warning"
		] : []
	];
	if (settings.length === 0) return [];
	return [
		"# Rules that this list holds to beyond the usual: error, warning or info is",
		"# how grave a finding is, off silences a rule.",
		"rules:",
		...settings
	];
}
function number(count) {
	return count.toLocaleString("en");
}
/** Rounded down: `100 %` means all. */
function percentage(share) {
	return `${Math.floor(compliance(share) * 100)} %`;
}
/** A text as YAML: plain where it can be mistaken for nothing else. */
function quote(text) {
	return /^[A-Za-z][\w./*-]*$/.test(text) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, unicodeEscape);
}
function unicodeEscape(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/infer/globs.ts
/** So many lists in one folder are named by a glob. */
const LEAST_SHARED = 3;
/**
* Globs that match the lists, and none of the other files: a folder of lists as `docs/*.md`,
* with exceptions where they are fewer than the lists; else each by its name.
*
* @param lists paths from the repository's root, with `/` between folders
* @param others files that are no lists
*/
function globsOf(lists, others) {
	return [...Map.groupBy(lists, folderOf)].flatMap(([folder, inside]) => {
		const all = `${literal(folder)}*.md`;
		const exceptions = others.filter((path) => folderOf(path) === folder && path.endsWith(".md"));
		return inside.length >= LEAST_SHARED && exceptions.length < inside.length && inside.every((path) => path.endsWith(".md")) ? [all, ...exceptions.map((path) => `!${literal(path)}`)] : inside.map(literal);
	}).toSorted((one, other) => Number(one.startsWith("!")) - Number(other.startsWith("!")));
}
/** Whether a glob can name a path, and a person can read it. */
function isNameable(path) {
	const glob = literal(path);
	return !/\p{C}|\p{Zl}|\p{Zp}/u.test(path) && isGlob(glob) && globMatcher([glob])(path);
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
/**
* A path as a glob. What is special in globs is matched by `?`, for not all readers of globs know
* escapes: such a glob matches names that differ in these characters, too.
*/
function literal(path) {
	return path.replace(/^!|[\\*?[\]{}()]/g, "?");
}

// src/infer/inference.ts
/** Sums up what the lists show; a rule is worth switching on where at least 95 % of entries comply. */
function infer(surveys) {
	const dates = inferDates(surveys);
	const alphabetical = inferAlphabet(surveys);
	const entryFormat = inferForm(surveys);
	return {
		...dates && { dates },
		...alphabetical && { alphabetical },
		...entryFormat && { entryFormat }
	};
}
function inferDates(surveys) {
	const tables = surveys.flatMap(({ dates }) => dates.tables);
	if (tables.length === 0) return;
	const count = (direction) => tables.filter((table) => table.direction === direction).length;
	const counts = {
		"newest-first": count("newest-first"),
		"oldest-first": count("oldest-first"),
		unsorted: count()
	};
	const order = ["newest-first", "oldest-first"].find((direction) => counts[direction] === tables.length && costsNothing(direction, surveys));
	return {
		columns: byCount(tables.map(({ column }) => column)),
		format: commonest(tables.flatMap(({ format, rows }) => new Array(rows).fill(format))) ?? "",
		tables: counts,
		...order && { order }
	};
}
function costsNothing(direction, surveys) {
	return surveys.every(({ dates: { findings } }) => findings[direction] <= findings.auto);
}
/** Each value once, the commonest first. */
function byCount(values) {
	return [...Map.groupBy(values, (value) => value)].sort(([, one], [, other]) => other.length - one.length).map(([value]) => value);
}
/** Bullets are sorted by name; rows perhaps by the column that most have their title in. */
function inferAlphabet(surveys) {
	const bullets = sum(surveys.map(({ alphabet }) => alphabet.bullets));
	const rows = surveys.flatMap(({ alphabet }) => alphabet.rows ?? []);
	const [first] = rows.toSorted((one, other) => other.of - one.of);
	const column = first?.column;
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
/** Each file may have a form of its own. */
function inferForm(surveys) {
	const forms = surveys.flatMap(({ form }) => form ?? []);
	const [first] = forms.toSorted((one, other) => other.of - one.of);
	if (!first) return;
	const whole = sum(forms);
	return {
		...whole,
		separator: first.separator,
		isKept: isKept(whole)
	};
}

// src/app/shared/existing-paths.ts
/** What a list on the disk is judged by: the configuration, and what its relative links lead to. */
function repositoryContext(path, outline, config, base) {
	const root = findRepository(dirname(path));
	if (root === void 0) return configuredContext(config, path);
	const repositoryPath = pathInRepository(root, path);
	const urls = outline.links.map(({ url }) => url);
	const existingPaths = findExistingPaths(root, repositoryPath, urls);
	return {
		...configuredContext(config, repositoryPath),
		repositoryPath,
		existingPaths,
		baseExistingPaths: base?.paths
	};
}

// src/app/init/ask.ts
/** Asks a question to which only a plain yes is a yes; the end of the input is a no, too. */
async function confirm(question, { input, output }) {
	const lines = createInterface({
		input,
		output,
		prompt: `${question} [y/N] `
	});
	const { promise, resolve } = Promise.withResolvers();
	lines.once("line", (line) => resolve(readAnswer(line)));
	lines.once("SIGINT", () => resolve("stopped"));
	lines.once("close", () => resolve("no"));
	lines.prompt();
	const answer = await promise;
	lines.close();
	return answer;
}
function readAnswer(line) {
	return /^\s*y(?:es)?\s*$/i.test(line) ? "yes" : "no";
}

// src/app/init/candidates.ts
/** So many Markdown files are looked into, those nearest to the root first. */
const MOST_FILES = 200;
/** Files of a project’s own, which are no lists, however many links they have. */
const HOUSEKEEPING = /^(?:contribut\w*|code[-_ ]of[-_ ]conduct|change[-_ ]?log|pull[-_]request[-_]template|issue[-_]template|agents|claude|gemini)\b/i;
/** In folders, lists of such names may be about these things. */
const HOUSEKEEPING_OF_ROOT = /^(?:security|support|history|changes|releases|governance|maintainers|authors|credits|licen[cs]e|copying|notice|roadmap|todo|template)\b/i;
const run$1 = promisify(execFile);
/**
* The Markdown files that git knows or would add: nothing that it ignores, such as packages, and
* nothing behind a symbolic link.
*
* @param root the repository’s folder
* @throws {UsageError} where git cannot tell
*/
async function findCandidates(root) {
	const files = (await listFiles(root)).filter((path) => /\.(?:md|markdown)$/i.test(path) && isFile(join(root, path))).sort(byDepth);
	const isCandidate = (path) => isNameable(path) && !isHousekeeping(path);
	const paths = files.filter(isCandidate);
	return {
		paths: paths.slice(0, MOST_FILES),
		others: files.filter((path) => !isCandidate(path)).filter(isNameable),
		cut: Math.max(0, paths.length - MOST_FILES)
	};
}
async function listFiles(root) {
	const words = [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate"
	];
	try {
		const { stdout } = await run$1("git", [
			"-c",
			"core.fsmonitor=false",
			...words
		], {
			cwd: root,
			maxBuffer: 67108864
		});
		return stdout.split("\0").filter(Boolean);
	} catch (error) {
		throw new UsageError(`git cannot list this repository’s files: ${reasonOf(error)}`);
	}
}
/** The first line of what git says. */
function reasonOf(error) {
	const { code, stderr } = error;
	if (code === "ENOENT") return "it is not installed";
	return stderr?.split("\n")[0]?.replace(/^fatal: /, "") || String(code);
}
function isFile(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function isHousekeeping(path) {
	return path.startsWith(".github/") || HOUSEKEEPING.test(basename(path)) || HOUSEKEEPING_OF_ROOT.test(path);
}
function byDepth(one, other) {
	return rank(one) - rank(other) || (one < other ? -1 : 1);
}
function rank(path) {
	return isRootReadme(path) ? -1 : path.split("/").length;
}

// src/app/init/release.ts
/**
* The newest release. A commit cannot hold its own SHA: whoever tags `v1.2.3` then sets
* `{ version: '1.2.3', commit: … }` here (`git rev-parse v1.2.3^{commit}`), runs `npm run docs` and
* `npm run build`, and commits that; the next release carries it.
*/
const RELEASE = { version: "1" };
/**
* What stands behind `uses:`: a commit, which nobody can move, and the tag that it stands for.
*
* @see https://docs.github.com/actions/reference/security/secure-use
*/
function actionReference({ version, commit } = RELEASE) {
	const action = PROJECT_URL.replace("https://github.com/", "");
	return commit === void 0 ? `${action}@v${version} # the tag v${version}, until a release names its commit` : `${action}@${commit} # v${version}`;
}

// src/app/init/workflows.ts
/**
* The workflows that `init` writes. They are also `examples/workflows/review.yml` and
* `schedule.yml`: `npm run docs` writes those from here.
*/
/** Reviews pull requests. */
const REVIEW_WORKFLOW = `\
# Reviews pull requests, those from forks too.
#
# pull_request_target is safe here: nothing of the pull request is checked
# out, built or run. Its text is read through the API and compared, and the
# configuration comes from the default branch.
name: Review

on:
  pull_request_target:
    types: [opened, synchronize, reopened]

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
/** Keeps one issue that tells what is to mend. */
const SCHEDULE_WORKFLOW = `\
# Looks at the whole list every day and keeps one issue that tells what is to
# mend. Links are visited a few at a time: those that were alive a short while
# ago wait for their turn.
name: Keep

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
  keep:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${actionReference()}
`;

// src/app/init/files.ts
const WORKFLOWS = ".github/workflows";
/** From the root downwards. */
const FOLDERS = [".github", WORKFLOWS];
/**
* The files that belong in a repository, and which of them it has.
*
* @param root the repository’s folder
* @param configuration the text of the configuration
* @throws {UsageError} where their folders lead elsewhere, or nothing may be written there
*/
function planFiles(root, configuration) {
	checkFolders(root);
	const workflows = ownWorkflows(root);
	const planned = [
		{
			path: CONFIG_PATH,
			text: configuration,
			purpose: "what to look at"
		},
		{
			path: `${WORKFLOWS}/awesome-keeper-review.yml`,
			text: REVIEW_WORKFLOW,
			purpose: "reviews pull requests"
		},
		{
			path: `${WORKFLOWS}/awesome-keeper-schedule.yml`,
			text: SCHEDULE_WORKFLOW,
			purpose: "keeps an issue, daily"
		}
	].map((file) => {
		const takenBy = exists(join(root, file.path)) ? file.path : workflows.find(({ text }) => doesTheSame(text, file.text))?.path;
		return takenBy === void 0 ? file : {
			...file,
			takenBy
		};
	});
	for (const file of planned) if (file.takenBy === void 0) checkWritable(root, file.path);
	return planned;
}
/**
* Writes a file that is not there yet, and the folders above it.
*
* @throws {UsageError} where it is there, or cannot be written
*/
function writeFile(root, { path, text }) {
	checkFolders(root);
	try {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text, { flag: "wx" });
	} catch (error) {
		throw new UsageError(`${path}: ${whyUnwritable(error)}`);
	}
}
/** Whether a workflow starts us on the same occasions as another one. */
function doesTheSame(text, other) {
	return ["pull_request", "schedule"].some((event) => {
		const starts = new RegExp(`^\\s*(?:on:.*\\b)?${event}(?:_target)?\\b`, "m");
		return starts.test(text) && starts.test(other);
	});
}
/** The repository’s workflows that use Awesome Keeper already. */
function ownWorkflows(root) {
	const folder = join(root, WORKFLOWS);
	if (!exists(folder)) return [];
	return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map(({ name }) => ({
		path: `${WORKFLOWS}/${name}`,
		text: readText(join(folder, name))
	})).filter(({ text }) => /^[\s-]*uses:\s*["']?awesome-keeper\/awesome-keeper@/m.test(text));
}
/** A workflow that may not be read is none that we know. */
function readText(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
/** Where all files go: each must be a folder, or be missing. A link may lead out of the repository. */
function checkFolders(root) {
	for (const folder of FOLDERS) {
		const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
		if (!stat) return;
		if (stat.isSymbolicLink()) throw new UsageError(`${folder}: unexpected symbolic link, expected a folder: nothing is written through it`);
		if (!stat.isDirectory()) throw new UsageError(`${folder}: unexpected file, expected a folder`);
	}
}
/** Told before anybody is asked. */
function checkWritable(root, path) {
	let folder = dirname(path);
	while (folder !== "." && !exists(join(root, folder))) folder = dirname(folder);
	try {
		accessSync(join(root, folder), constants.W_OK);
	} catch (error) {
		throw new UsageError(`${path}: ${whyUnwritable(error)}`);
	}
}
function exists(path) {
	return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}
function whyUnwritable(error) {
	const { code } = error;
	switch (code) {
		case "EEXIST": return "is there by now, and was left as it is";
		case "EACCES":
		case "EPERM":
		case "EROFS": return "no permission to write it";
		default: return `cannot be written (${code ?? "unknown reason"})`;
	}
}

// src/app/init/lists.ts
/** With fewer entries that lead to other sites a text is no list; a README needs but one. */
const LEAST_ENTRIES = 10;
/**
* Opens a file of the repository, if it is a list.
*
* @throws {UnreadableListError} where the text is too large or takes too long
*/
async function openFound(root, path) {
	const { text } = readTextFile(join(root, path));
	const inspector = await openEngine({
		path,
		text
	}, { trusted: true });
	try {
		const { outline } = inspector;
		const least = isRootReadme(path) ? 1 : LEAST_ENTRIES;
		const survey = outline.entries < least ? void 0 : await inspector.analyze();
		if (survey && survey.linked >= least) return {
			path,
			outline,
			survey,
			inspector
		};
	} catch (error) {
		await inspector.close();
		throw error;
	}
	await inspector.close();
}
/** Opens the lists among the files; those that cannot be read are told by `warn`. */
async function openLists(root, paths, warn) {
	const lists = [];
	for (const path of paths) try {
		const list = await openFound(root, path);
		if (list) lists.push(list);
	} catch (error) {
		if (!(error instanceof UnreadableListError)) throw error;
		warn(`${path}: ${error.message}`);
	}
	return lists;
}

// src/app/init/text.ts
/** What `init` says, for a person at a terminal. */
/** Names of lists, columns and rules to tell; the others are counted. */
const NAMED = {
	lists: 12,
	columns: 3,
	rules: 4
};
/** Code units of a column’s header to show. */
const LONGEST_HEADER = 40;
const MARGIN = 12;
/** What stands in the repository, and what was inferred from it. */
function foundText(lists, inferred, layout) {
	const { dates, alphabetical, entryFormat } = inferred;
	return lines([
		layout.paint("bold", "Found in this repository"),
		...paragraph(lists.length === 1 ? "list" : "lists", listWords(lists), layout),
		...paragraph("dates", dates ? datesWords(dates) : [], layout),
		...paragraph("alphabet", alphabetical ? alphabetWords(alphabetical) : [], layout),
		...paragraph("form", entryFormat ? formWords(entryFormat) : [], layout)
	]);
}
function listWords(lists) {
	const words = lists.map(({ path, outline: { entries, tables, links } }) => {
		const inTables = tables > 0 ? `, ${amount(tables, "table")}` : "";
		return `${visible(path)}: ${amount(entries, "entry", "entries")}${inTables}, ${amount(links.length, "link")}`;
	});
	const more = words.length - NAMED.lists;
	return more > 1 ? [...words.slice(0, NAMED.lists), `and ${number$1(more)} more`] : words;
}
function datesWords({ columns, format, tables, order }) {
	const named = columns.slice(0, NAMED.columns).map(quoted);
	const more = columns.length - named.length;
	const where = more > 0 ? [...named, `${more} more`] : named;
	const { "newest-first": newest, "oldest-first": oldest, unsorted } = tables;
	const all = newest + oldest + unsorted;
	const head = `${columns.length === 1 ? "column" : "columns"} ${enumerate(where)} of ${amount(all, "table")}, mostly as ${format}`;
	if (order) return [`${head}; ${order.replace("-", " ")}`];
	const parts = [
		newest > 0 ? [`${number$1(newest)} newest first`] : [],
		oldest > 0 ? [`${number$1(oldest)} oldest first`] : [],
		unsorted > 0 ? [`${number$1(unsorted)} in no such order`] : []
	].flat();
	return [`${head}; ${enumerate(parts)}: each table keeps its own order`];
}
function alphabetWords(share) {
	if (!isSignificant(share)) return [];
	const by = share.column === void 0 ? "" : `, tables by ${quoted(share.column)}`;
	return [`${percentage(share)} of ${number$1(share.of)} entries stand in alphabetical order${by}: ${conclusion("alphabetical", share.isKept)}`];
}
function formWords(share) {
	if (!isSignificant(share)) return [];
	const form = `[name](address)${share.separator}description`;
	return [`${percentage(share)} of ${number$1(share.of)} bullets are written alike (${form}): ${conclusion("entry-format", share.isKept)}`];
}
function conclusion(rule, isKept) {
	return isKept ? `the rule ${rule} is switched on` : `the rule ${rule} stays off`;
}
/** What an inspection finds now, so that nobody is surprised. */
function findingsText(messages, layout) {
	const parts = SEVERITIES.flatMap((severity) => {
		const count = messages.filter((message) => severityOf(message) === severity).length;
		return count > 0 ? [amount(count, severity)] : [];
	});
	const graver = messages.filter((message) => severityOf(message) !== "info");
	const rules = [...Map.groupBy(graver, ({ ruleId }) => ruleId ?? "")].sort(([, one], [, other]) => other.length - one.length).map(([rule, found]) => `${rule} (${number$1(found.length)})`);
	const most = rules.length > NAMED.rules + 1 ? rules.slice(0, NAMED.rules) : rules;
	const named = `${most === rules ? "" : "mostly "}${enumerate(most)}`;
	return lines([
		layout.paint("bold", "With these settings it finds today, links not visited"),
		...paragraph("", [enumerate(parts) || "nothing to mend"], layout),
		...paragraph("", rules.length > 0 ? [named] : [], layout),
		...paragraph("", messages.length > 0 ? ["Reviews tell only what a pull request brings: none of these will be held against one.", "To see them now: awesome-keeper --links none"] : [], layout)
	]);
}
/** The files that would be written, in full. */
function contentsText(files, { paint }) {
	return files.filter(({ takenBy }) => takenBy === void 0).map(({ path, text }) => lines([paint("bold", path), ...text.trimEnd().split("\n").map((line) => `${paint("dim", "  │")} ${visible(line)}`.trimEnd())])).join("\n");
}
/** Each file, what it is for, and whether it is written. */
function planText(files, { paint }) {
	const width = Math.max(...files.map(({ path }) => path.length));
	return lines(files.map(({ path, purpose, takenBy }) => {
		const name = path.padEnd(width);
		if (takenBy === void 0) return `  ${paint("green", "new ")}  ${name}  ${purpose}`;
		const why = takenBy === path ? "is there already" : `not needed: ${visible(takenBy)} does it`;
		return `  ${paint("dim", "left")}  ${name}  ${why}`;
	}));
}
/** A label and, indented under each other, what it is about. */
function paragraph(label, items, { width, paint }) {
	return items.flatMap((item) => wrap(item, Math.max(40, width - MARGIN))).map((line, index) => {
		return paint("dim", `  ${index === 0 ? label : ""}`.padEnd(MARGIN)) + line;
	});
}
function quoted(header) {
	return `“${visible(truncateCode(header, LONGEST_HEADER))}”`;
}
function lines(texts) {
	return texts.map((text) => `${disarm$1(text)}\n`).join("");
}

// src/app/init/main.ts
/**
* Sets a repository up: looks at its lists → infers what they hold to → tells what it found, and
* every file that it would write → writes those that are missing, if it may. Returns the exit
* status.
*
* @throws {UsageError} where there is no repository or no list, or nothing can be written
* @throws {ConfigError} for a mistake in a configuration that is there already
*/
async function init(options) {
	const root = findRepository(".");
	if (root === void 0) throw new UsageError("Not in a git repository: start this in the folder of your list");
	const layout = layoutOf(options);
	const lists = await findLists(root);
	try {
		const inferred = infer(lists.found.map(({ survey }) => survey));
		const configuration = configurationText(lists.globs, inferred);
		const files = planFiles(root, configuration);
		const config = effectiveConfig(root, configuration);
		const missing = files.filter(({ takenBy }) => takenBy === void 0);
		say(foundText(lists.found, inferred, layout));
		say(findingsText(await inspect$1(root, lists.found, config), layout));
		if (missing.length > 0) say(contentsText(files, layout));
		say(planText(files, layout));
		if (missing.length === 0) {
			say("Nothing to write: all of it is there.");
			return 0;
		}
		const answer = await askFor(missing.length, options);
		if (answer !== "yes") return answer === "stopped" ? 130 : 0;
		for (const file of missing) writeFile(root, file);
		say("Written. Commit and push .github to start: reviews come with the next pull\nrequest, and the first look at all links tonight, or at once: Actions → Keep →\nRun workflow.");
		return 0;
	} finally {
		for (const { inspector } of lists.found) await inspector.close();
	}
}
/** @throws {UsageError} where there is none */
async function findLists(root) {
	const { paths, others, cut } = await findCandidates(root);
	if (cut > 0) warn(`${cut} of ${paths.length + cut} Markdown files were not looked at`);
	const found = await openLists(root, paths, warn);
	const [first] = found;
	if (!first) throw new UsageError("No list found: neither a README with a link in a bullet or table, nor another Markdown file with ten");
	const isDefault = found.length === 1 && isRootReadme(first.path);
	const names = found.map(({ path }) => path);
	const rest = [...others, ...paths.filter((path) => !names.includes(path))];
	return {
		found,
		globs: isDefault ? void 0 : globsOf(names, rest)
	};
}
/** The configuration that will count: the one that is there, else the new one. */
function effectiveConfig(root, configuration) {
	const path = findConfig(root);
	return path === void 0 ? parseConfig(configuration, CONFIG_PATH) : parseConfig(readTextFile(path).text, path);
}
/** What the rules find now in the lists that the configuration names. */
async function inspect$1(root, lists, config) {
	const isMeant = config.files ? globMatcher(config.files) : isRootReadme;
	const messages = [];
	for (const { path, outline, inspector } of lists.filter(({ path }) => isMeant(path))) {
		const circumstances = repositoryContext(join(root, path), outline, config, void 0);
		messages.push(...await inspector.lint(circumstances));
	}
	return messages;
}
/** Whoever cannot be asked has not agreed. */
async function askFor(count, { yes }) {
	if (yes) return "yes";
	const { stdin, stdout } = process;
	if (!stdin.isTTY || !stdout.isTTY) {
		say("Nothing was written. To write the new files: awesome-keeper init --yes");
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
		paint: colorizer(color && isTTY && !process.env.NO_COLOR)
	};
}
function say(text) {
	process.stdout.write(`${text}\n`);
}
function warn(message) {
	process.stderr.write(`awesome-keeper: ${visible(message)}\n`);
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

// src/app/cli/options.ts
/** Forms of the report. */
const FORMATS = [
	"text",
	"json",
	"sarif",
	"markdown",
	"html"
];
/** Words that end the run at once with something to print: `--help`, `--version`. */
var EarlyExit = class extends Error {};
/** The command's options; `--help` and the README are made from this. */
function createProgram() {
	const program = new Command("awesome-keeper").description("Finds what a maintainer would want to mend in a curated list.").argument("[file...]", "the lists to look at (default: the README of this folder)").option("--base <file|git-rev>", "report only what is new since then").addOption(new Option("--links <which>", "links to visit; added: those that the base does not have").choices([
		"all",
		"added",
		"none"
	]).default("all")).option("--fix", "mend what can be mended without doubt").addOption(new Option("--format <format>", "form of the report").choices(FORMATS).default("text")).option("--output <file>", "write the report there instead of to the terminal").option("--cache <file>", "memory of links (default: in the user’s cache folder)").option("--offline", "visit nothing, go by what is remembered").option("--config <file>", "configuration (default: .github/awesome-keeper.yml)").addOption(new Option("--fail-on <severity>", "what makes the exit status 1").choices([
		"error",
		"warning",
		"never"
	]).default("error")).option("--quiet", "print errors and warnings only, and nothing when there are none").option("--no-color", "print without colours").version(version, "--version", "print the version").helpOption("--help", "print this help").addHelpText("after", "\nExit status: 0 if nothing was found at or above --fail-on, 1 if something was,\n2 for bad usage, bad configuration or an unreadable file; 130 or 143 when stopped.").usage("[options] [file...]\n       awesome-keeper init [--yes]").action(() => void 0).helpCommand(false).enablePositionalOptions();
	program.command("init").description("Sets up the repository of this folder: workflows and a configuration made for its list.").option("--yes", "write without asking").option("--no-color", "print without colours").helpOption("--help", "print this help").addHelpText("after", "\nTells what it found and which files it would write, and asks. It never overwrites a file;\nwithout a terminal it writes with --yes only. For a list called init: awesome-keeper ./init");
	return program;
}
/**
* Reads the command line.
*
* @throws {UsageError} for words that are none of ours
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
	if (init) refuseForeign(program);
	const options = program.opts();
	if (options.links === "added" && options.base === void 0) throw new UsageError("--links added: unexpected without --base, expected what to compare with");
	return {
		files: program.args,
		...options,
		...init && { init }
	};
}
/** Options before `init` would have no effect. */
function refuseForeign(program) {
	const foreign = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === "cli");
	if (foreign) throw new UsageError(`init: unexpected ${foreign.long} before it (see awesome-keeper init --help)`);
}
/** Commander's message on one line, without its prefix. */
function messageOf(error) {
	return `${(error instanceof Error ? error.message : String(error)).replace(/^error: /, "").replace(/\s+/g, " ")} (see --help)`;
}

// src/app/cli/progress.ts
/** Drawn no more often than this, in milliseconds. */
const REDRAW = 100;
const BAR = 20;
/**
* A line on a terminal that is drawn anew as work goes on, and wiped when it is
* done. Writes nothing where the output is no terminal.
*
* @param now milliseconds, for the pace and the time left
*/
function progressLine(terminal, now) {
	const started = now();
	let drawn = Number.NEGATIVE_INFINITY;
	return {
		show(progress) {
			if (!terminal.isTTY || now() - drawn < REDRAW) return;
			drawn = now();
			const line = describe(progress, now() - started);
			terminal.write(`\r\u001B[2K${line.slice(0, Math.max(10, (terminal.columns ?? 80) - 1))}`);
		},
		wipe() {
			if (drawn !== Number.NEGATIVE_INFINITY) terminal.write("\r\x1B[2K");
		}
	};
}
/** `━━━━━━──────── 120/500 links, about 40 s left · github.com, arxiv.org` */
function describe({ done, total, hosts }, elapsed) {
	const filled = total === 0 ? BAR : Math.round(done / total * BAR);
	const bar = "━".repeat(filled) + "─".repeat(BAR - filled);
	const left = done > 0 && done < total ? `, about ${inWords(elapsed / done * (total - done))} left` : "";
	const slow = hosts().slice(0, 3).map(visible).join(", ");
	return `${bar} ${done}/${total} links${left}${slow && ` · ${slow}`}`;
}
function inWords(milliseconds) {
	const seconds = Math.ceil(milliseconds / 1e3);
	return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

// src/app/cli/main.ts
/**
* Runs the command and returns its exit status: 0 where nothing was found at or
* above `--fail-on`, 1 where something was, 2 for bad usage, bad configuration
* or an unreadable file, with one line on stderr.
*/
async function runCommand(words) {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	try {
		const options = readOptions(words);
		return options.init ? await init(options.init) : await run(options);
	} catch (error) {
		if (error instanceof EarlyExit) {
			process.stdout.write(error.message);
			return 0;
		}
		if (error instanceof UsageError || error instanceof ConfigError) {
			complain(error.message);
			return 2;
		}
		throw error;
	}
}
async function run(options) {
	const root = findRepository(".") ?? ".";
	const config = readConfig(options.config ?? findConfig(root));
	const lists = [];
	try {
		for (const path of findLists$1(options.files, config.files, root)) lists.push(await openList(path, options));
		const { results, interrupted } = await lookAtLinks(lists, config, options);
		const inspected = [];
		for (const list of lists) inspected.push(await judgeList(list, config, results, options));
		const report = toReport(inspected, options.failOn, results && reportLinks(results, inspected));
		deliver(report, inspected, options);
		if (interrupted !== void 0) return interrupted;
		if (inspected.some((list) => list.holds === void 0)) return 2;
		return report.outcome === "fail" ? 1 : 0;
	} finally {
		for (const { list } of lists) await list.close();
	}
}
function readConfig(path) {
	return path === void 0 ? parseConfig("", "") : parseConfig(readTextFile(path).text, path);
}
async function openList(path, options) {
	const file = readTextFile(path);
	const base = options.base === void 0 ? void 0 : await readBase(options.base, path);
	const list = await readList(path, file.text, base);
	complainOf(list);
	return {
		file,
		base,
		list
	};
}
function readList(path, text, base) {
	return ListSession.open({
		path,
		text,
		baseText: base?.text
	}, { trusted: true });
}
function complainOf({ path, failure }) {
	if (failure) complain(`${path}: ${failure.message}`);
}
/** Visits what the lists link; SIGINT and SIGTERM end that early, and what is known by then counts. */
async function lookAtLinks(lists, config, options) {
	if (options.links === "none") return {
		results: void 0,
		interrupted: void 0
	};
	const stop = new AbortController();
	let interrupted;
	const onSignal = (signal) => {
		interrupted = signal === "SIGINT" ? 130 : 143;
		stop.abort();
	};
	process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
	const line = progressLine(options.quiet ? { write: () => void 0 } : process.stderr, () => performance.now());
	try {
		const linking = lists.flatMap(({ list: { path, outline } }) => outline ? [{
			path,
			outline
		}] : []);
		const { results } = await checkLinks(linking, config.links, {
			which: options.links,
			githubToken: process.env.GITHUB_TOKEN,
			badges: usesBadges(config),
			cachePath: options.cache ?? defaultCachePath(process.env, process.platform),
			offline: options.offline ?? false,
			version,
			environment: process.env,
			signal: stop.signal,
			onProgress: line.show,
			warn: complain
		});
		return {
			results,
			interrupted
		};
	} finally {
		line.wipe();
		process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
	}
}
/** Judges and, where asked, mends one list. */
async function judgeList({ file, base, list }, config, results, options) {
	const circumstancesOf = (outline) => ({
		...repositoryContext(file.path, outline, config, base),
		linkResults: results
	});
	const judged = await judgeOpen(list, circumstancesOf);
	if (!options.fix || !judged.outline || !mayMend(file)) return judged;
	const { judged: mended } = await fixList(judged, ({ isNew }) => isNew, async (text) => {
		const again = await readList(file.path, text, base);
		const next = await judgeOpen(again, circumstancesOf);
		await again.close();
		return next;
	});
	if (!mended.outline) return mended;
	if (mended.text !== file.text) write(file.path, encodeText(file, mended.text), file.path);
	return mended;
}
/** Judges a list, and says so where that fails. */
async function judgeOpen(list, circumstancesOf) {
	const before = list.failure;
	const judged = await list.lint(circumstancesOf);
	if (list.failure !== before) complainOf(list);
	return judged;
}
/** Bytes that are no UTF-8 would change with the first letter mended. */
function mayMend({ path, faithful }) {
	if (!faithful) complain(`${path}: not mended, for it holds bytes that are not UTF-8`);
	return faithful;
}
function deliver(report, inspected, options) {
	const text = render(report, inspected, options);
	if (options.output === void 0) process.stdout.write(text);
	else write(options.output, text, `--output ${options.output}`);
}
/** @throws {UsageError} that names what was asked for */
function write(path, text, name) {
	try {
		writeFileSync(path, text);
	} catch {
		throw new UsageError(`${name}: cannot be written`);
	}
}
function render(report, inspected, options) {
	switch (options.format) {
		case "json": return toJson(report);
		case "sarif": return renderSarif(inspected, options);
		case "markdown": return toMarkdown(report);
		case "html": return renderHtml(report, inspected);
		case "text": return renderText(report, inspected, options);
	}
}
/** Files are named from their repository's root, wherever the command was started. */
function renderSarif(inspected, options) {
	const files = inspected.map((file) => {
		const root = findRepository(dirname(file.path));
		return root === void 0 ? file : {
			...file,
			path: pathInRepository(root, file.path)
		};
	});
	return toSarif(toReport(files, options.failOn), {
		version,
		texts: textsOf(files),
		hasBase: options.base !== void 0,
		hasCheckout: true
	});
}
function renderHtml(report, inspected) {
	const years = /* @__PURE__ */ new Map();
	for (const [year, count] of inspected.flatMap(({ outline }) => [...outline?.years ?? []])) years.set(year, (years.get(year) ?? 0) + count);
	return toHtml(report, {
		sources: textsOf(inspected),
		years,
		generatedAt: /* @__PURE__ */ new Date()
	});
}
function renderText(report, inspected, options) {
	const toFile = options.output !== void 0;
	return toText(report, textsOf(inspected), {
		quiet: options.quiet ?? false,
		color: !toFile && options.color && process.stdout.isTTY && !process.env.NO_COLOR,
		width: !toFile && process.stdout.columns || 100
	});
}
function complain(message) {
	process.stderr.write(`awesome-keeper: ${visible(message)}\n`);
}

export { runCommand };