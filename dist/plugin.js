import { Cn as quote, Pn as remarkGfm, Zn as remarkFrontmatter, bn as message, et as remarkComments, it as rule, t as rules, vn as code, yn as line, yt as remarkList } from "./chunks/registry.js";
import { a as remarkRepository } from "./chunks/paths.js";

// src/plugin.ts
/**
* The public library: a remark preset of all rules, and the rules one by one.
*
* @example
*   // .remarkrc.mjs
*   import keeper from 'awesome-keeper'
*   export default { plugins: [keeper] }
*/
/** Each rule by its id: `rulesById['date-order']`. */
const rulesById = Object.fromEntries(rules.map((rule) => [rule.meta.id, rule]));
/** All rules with their defaults, and the plugins that they need. */
const keeper = { plugins: [
	remarkGfm,
	remarkFrontmatter,
	remarkList,
	remarkRepository,
	...rules.filter(({ meta }) => meta.severity[0] !== "off"),
	remarkComments
] };

export { code, keeper as default, line, message, quote, remarkList, rule, rulesById };