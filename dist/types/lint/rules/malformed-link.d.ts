/** A link that became text, or leads to nothing but its author's own machine. */
declare const _default: import("../rule.ts").Rule;
export default _default;
