/** A badge that loads well, and shows that something is wrong. */
declare const _default: import("../rule.ts").Rule;
export default _default;
