/**
 * Found after all rules have run: lint comments by the linter, the configuration's ignores by the app,
 * which knows all lists.
 */
declare const _default: import("../rule.ts").Rule;
export default _default;
