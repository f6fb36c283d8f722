import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Span } from '../list/model.ts';
import { type RuleMeta } from './rule.ts';
import type { Severity } from './severity.ts';
/** A comment that ignores findings. */
export interface IgnoreComment {
    span: Span;
    /** The rules that it names; empty: all. */
    rules: readonly string[];
    /** Whether a finding matched it. */
    isUsed: boolean;
}
/**
 * Lets `<!--lint disable|enable|ignore …-->` ignore messages, as in remark-lint; an `ignore` inside a
 * row or bullet applies to that row or bullet. An unknown verb is reported.
 *
 * @param isUntrusted whether a comment was added by a change that must not ignore its own findings
 * @returns the comments that ignore findings
 */
export declare function applyComments(tree: Root, file: VFile, isUntrusted: (comment: Span) => boolean): IgnoreComment[];
/** Reports comments that match nothing, where all that they could match was looked for. */
export declare function reportUnusedComments(file: VFile, comments: readonly IgnoreComment[], { severity, meta, isRule, ran }: UnusedComments): void;
/** What is needed to find unused comments. */
interface UnusedComments {
    /** A configured severity. */
    severity: Severity | undefined;
    meta: Pick<RuleMeta, 'id' | 'severity'>;
    /** Whether a name is that of a rule. */
    isRule(name: string): boolean;
    /** Whether a rule reported all that it can. */
    ran(rule: string): boolean;
}
/**
 * A remark plugin: remark-lint's own control of messages, and `<!--lint ignore …-->` inside rows and
 * bullets. Like remark-lint it runs after the rules.
 */
export declare function remarkComments(this: Processor): void;
export {};
