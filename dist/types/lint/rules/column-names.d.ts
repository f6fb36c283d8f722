/** A header that misses the list's common header by a hair. */
declare const _default: import("../rule.ts").Rule;
export default _default;
