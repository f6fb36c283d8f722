/** A link that is surely gone. */
declare const _default: import("../rule.ts").Rule;
export default _default;
