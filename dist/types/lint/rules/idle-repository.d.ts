/** A repository that nobody has pushed to for long. */
declare const _default: import("../rule.ts").Rule;
export default _default;
