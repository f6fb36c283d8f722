import type { Rule } from './rule.ts';
/** All rules, in the order in which people read of them. */
export declare const rules: readonly Rule[];
