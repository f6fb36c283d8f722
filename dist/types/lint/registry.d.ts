import type { Rule } from './rule.ts';
/** All rules, in the order of the documentation. */
export declare const rules: readonly Rule[];
