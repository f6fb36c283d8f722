/** A relative link to a file that the repository does not have. */
declare const _default: import("../rule.ts").Rule;
export default _default;
