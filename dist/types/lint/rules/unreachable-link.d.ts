/** A link that did not answer this time. */
declare const _default: import("../rule.ts").Rule;
export default _default;
