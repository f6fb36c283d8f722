/** A link whose site says that the address has changed. */
declare const _default: import("../rule.ts").Rule;
export default _default;
