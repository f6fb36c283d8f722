/** A repository that its owner has put away. */
declare const _default: import("../rule.ts").Rule;
export default _default;
