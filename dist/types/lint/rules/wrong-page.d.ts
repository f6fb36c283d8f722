declare const _default: import("../rule.ts").Rule;
export default _default;
