/** Two papers under one number: one of the links is wrong. */
declare const _default: import("../rule.ts").Rule;
export default _default;
