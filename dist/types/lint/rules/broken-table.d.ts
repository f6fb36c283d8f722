/** A table, or a row, that GitHub shows as text. */
declare const _default: import("../rule.ts").Rule;
export default _default;
