/** Rows that were copied from elsewhere in the file. */
declare const _default: import("../rule.ts").Rule;
export default _default;
