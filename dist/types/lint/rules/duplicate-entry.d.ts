/** The same thing listed twice. */
declare const _default: import("../rule.ts").Rule;
export default _default;
