/** A row that stands among younger or older ones. */
declare const _default: import("../rule.ts").Rule;
export default _default;
