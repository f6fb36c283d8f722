/** A link into the document that leads nowhere. */
declare const _default: import("../rule.ts").Rule;
export default _default;
