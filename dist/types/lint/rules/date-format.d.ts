/** A date that is none, or is written otherwise than its column's. */
declare const _default: import("../rule.ts").Rule;
export default _default;
