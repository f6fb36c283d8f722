import { D as remarkList, Dt as remarkGfm, Wt as remarkFrontmatter, b as rule, m as remarkComments, t as rules } from "./chunks/registry.js";
import { i as remarkRepository } from "./chunks/paths.js";

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
/** All rules with their defaults, and what they need to read a list. */
const keeper = { plugins: [
	remarkGfm,
	remarkFrontmatter,
	remarkList,
	remarkRepository,
	...rules.filter(({ meta }) => meta.severity[0] !== "off"),
	remarkComments
] };

export { keeper as default, remarkList, rule, rulesById };