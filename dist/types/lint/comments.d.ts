import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
/**
 * Lets `<!--lint disable|enable|ignore …-->` silence messages, as in remark-lint;
 * an `ignore` inside a row or bullet silences that row or bullet. Where
 * remark-lint would throw on a verb that is none, a message says so.
 */
export declare function applyComments(tree: Root, file: VFile): void;
/**
 * A remark plugin: remark-lint's control of messages, and what that does not
 * see, `<!--lint ignore …-->` inside rows and bullets. Like remark-lint it
 * attaches itself behind the rules.
 */
export declare function remarkComments(this: Processor): void;
