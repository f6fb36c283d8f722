/** A row whose cells do not agree with its table's header. */
declare const _default: import("../rule.ts").Rule;
export default _default;
