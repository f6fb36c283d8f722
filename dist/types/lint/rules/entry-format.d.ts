/** A bullet that is not written like nearly all others. */
declare const _default: import("../rule.ts").Rule;
export default _default;
