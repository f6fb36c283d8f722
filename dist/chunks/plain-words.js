import { h as identify } from "./result.js";

// src/text/phrases.ts
/** `1,203`. */
function number(count) {
	return count.toLocaleString("en");
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(parts, word = "and") {
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${word} ${last}`;
}
/** `1 row`, `1,203 rows`. */
function amount(count, noun, nouns = `${noun}s`) {
	return `${number(count)} ${count === 1 ? noun : nouns}`;
}
/** A text on one line: each run of white space becomes one space, none is left at the ends. */
function flatten(text) {
	return UNFLAT.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim();
}
const UNFLAT = /\s\s|[^\S ]/;
/** The amounts of nouns, those of 0 left out: `['2 errors', '1 warning']`. */
function amounts(counts) {
	return Object.entries(counts).flatMap(([noun, count]) => count > 0 ? [amount(count, noun)] : []);
}

// src/text/truncate.ts
/**
* The start of a text, ending in `…` where it was cut.
* @param maxLength in code points, `…` included
*/
function truncate(text, maxLength = 40) {
	if (text.length <= maxLength) return text;
	const points = Array.from(text.slice(0, 2 * maxLength));
	if (points.length <= maxLength && text.length <= 2 * maxLength) return text;
	return `${points.slice(0, maxLength - 1).join("")}…`;
}

// src/text/compare.ts
/** Orders texts by code units: the same everywhere, whatever the locale. */
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/identity/badge-repository.ts
/** shields.io's and badgen's badges of a repository's state; `/github/stars/owner/name.svg` too. */
const BADGE = /^https?:\/\/(?:img\.shields\.io|(?:flat\.)?badgen\.net)\/github\/(?:stars|forks|watchers|last-commit|license|issues|contributors|languages\/top|release|v\/release|v\/tag|repo-size)\/([^/?#]+)\/([^/?#]+?)(?:\.svg)?(?=[/?#]|$)/i;
/** star-history's chart of one repository. */
const CHART = /^https?:\/\/(?:api\.|www\.)?star-history\.com\/(?:svg|image|chart)\?(?:[^#]*&)?repos=([^/&#,]+)(?:\/|%2F)([^/&#,]+)(?=[&#]|$)/i;
/** The repository on GitHub that a badge is of, if it is such a badge. */
function badgeRepository(url) {
	const [head, owner, repository] = BADGE.exec(url) ?? CHART.exec(url) ?? [];
	if (head === void 0 || owner === void 0 || repository === void 0) return;
	const name = `${owner}/${repository}`;
	if (repositoryName(`https://github.com/${name}`) === void 0) return;
	const start = head.length - (/\.svg$/i.test(head) ? 4 : 0) - repository.length;
	const ownerStart = head.lastIndexOf(owner, start - 1);
	return {
		name,
		countsStars: /\/stars\/|star-history/i.test(head),
		withName: (other) => {
			const written = head.slice(ownerStart + owner.length, start);
			const text = other.replace("/", written);
			return url.slice(0, ownerStart) + text + url.slice(start + repository.length);
		}
	};
}
/** `owner/name`, in lower case, of the repository that a URL is in; `undefined` for other URLs. */
function repositoryName(url) {
	return /^github:([^/]+\/[^/?]+)/.exec(identify(url) ?? "")?.[1];
}

// src/text/plain-words.ts
/**
* A text as plain words: lower case, without accents, one blank for whatever is no letter or number,
* and one at both ends.
*/
function plainWords(text) {
	return ` ${text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replaceAll("ł", "l").replaceAll("ı", "i").replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
/** Scripts whose words no blanks separate. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Whether plain words hold a phrase as whole words; both are as `plainWords` gives them. */
function hasPhrase(words, phrase) {
	const bare = phrase.trim();
	const start = UNSPACED.test(bare.slice(0, 1)) ? bare : ` ${bare}`;
	return bare !== "" && words.includes(UNSPACED.test(bare.slice(-1)) ? start : `${start} `);
}

export { compare as a, amounts as c, number as d, repositoryName as i, enumerate as l, plainWords as n, truncate as o, badgeRepository as r, amount as s, hasPhrase as t, flatten as u };