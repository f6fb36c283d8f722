/** A cell that does not hold what its column must. */
declare const _default: import("../rule.ts").Rule;
export default _default;
