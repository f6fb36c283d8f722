/** A row dated before its paper was there. */
declare const _default: import("../rule.ts").Rule;
export default _default;
