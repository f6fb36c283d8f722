/** An entry out of alphabetical order. */
declare const _default: import("../rule.ts").Rule;
export default _default;
