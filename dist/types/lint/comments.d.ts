import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Span } from '../list/model.ts';
/**
 * Lets `<!--lint disable|enable|ignore …-->` ignore messages, as in remark-lint; an `ignore` inside a
 * row or bullet applies to that row or bullet. An unknown verb is reported.
 *
 * @param isUntrusted whether a comment was added by a change that must not ignore its own findings
 */
export declare function applyComments(tree: Root, file: VFile, isUntrusted: (comment: Span) => boolean): void;
/**
 * A remark plugin: remark-lint's own control of messages, and `<!--lint ignore …-->` inside rows and
 * bullets. Like remark-lint it runs after the rules.
 */
export declare function remarkComments(this: Processor): void;
