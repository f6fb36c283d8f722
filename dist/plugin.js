import { Dt as remarkGfm, J as rule, St as quote, W as remarkComments, Wt as remarkFrontmatter, _t as code, ct as remarkList, t as rules, vt as line, yt as message } from "./chunks/registry.js";
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