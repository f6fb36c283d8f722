import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { LinkResult } from '../links/result.ts';
import type { RepositoryAddressing } from '../list/linked-page.ts';
import type { List, Span, Table } from '../list/model.ts';
import type { Ignore } from './ignores.ts';
import type { ListSet } from './list-set.ts';
import type { Message } from './message.ts';
import type { RetireStep } from './retire/settings.ts';
import type { RuleSetting, Severity } from './severity.ts';
/** What a change did to the file of a list, besides its text. */
export type ListFileChange = 
/** Its bytes are no text any more: the text is empty here. */
{
    kind: 'not-text';
} | {
    kind: 'deleted';
} | {
    kind: 'submodule';
}
/** It became a symbolic link that leads to no file of the repository. */
 | {
    kind: 'broken-link';
    target: string;
}
/** It was at another path, which is now gone. */
 | {
    kind: 'renamed';
    from: string;
    isListed: boolean;
}
/** At another path, where the list was, there is now a symbolic link to it. */
 | {
    kind: 'linked';
    from: string;
};
/** Whether there is no text to lint. */
export declare function isGone({ kind }: ListFileChange): boolean;
/** What is known of the repository that a list is in. */
export interface OwnRepository {
    /** The day it was created or of its first commit, an ISO date. */
    created?: string | undefined;
    topics?: readonly string[] | undefined;
    /** The SPDX id of its license; `NOASSERTION` where GitHub does not recognize it. */
    license?: string | undefined;
}
/** A requirement of the list's policy that an entry does not meet: `admission/` finds them. */
export interface UnmetRequirement {
    /** Its key in the configuration, such as `description.max`. */
    id: string;
    /** The line that the entry starts on, from 1. */
    line: number;
    /** What identifies the entry. */
    identity: string;
    severity: Severity;
    message: Message;
    /** Whether an edit of the entry's line can meet it. */
    isInLine: boolean;
}
/** A Markdown file of the repository that a list links. */
export interface RepositoryPage {
    /** Its path from the root: of a folder that of its README. */
    path: string;
    /** The targets of its fragments. */
    anchors: ReadonlySet<string>;
}
/** The pages of the repository that lists link with a fragment. */
export interface RepositoryPages {
    /** The names of the repository in absolute addresses. */
    own: readonly RepositoryAddressing[];
    /** By the path that a link names; only those that exist and could be read. */
    byPath: ReadonlyMap<string, RepositoryPage>;
}
/** What the linter knows besides the text. */
export interface LintContext {
    /** Rule id → severity, options, or both; rules that are not named keep their defaults. */
    settings?: Readonly<Record<string, RuleSetting | undefined>>;
    /** Findings that the configuration ignores. */
    ignores?: readonly Ignore[];
    /** The same file before the change under review. */
    base?: VFile | undefined;
    /** The same file on the target branch now, where that is not `base`. */
    tip?: VFile | undefined;
    /**
     * The existing ones among the paths that relative links name, and the repository's license and
     * guides for contributors; without it `missing-file` is skipped.
     */
    existingPaths?: ReadonlySet<string> | undefined;
    /** What the other files of its sets have; without it the file is by itself. */
    set?: ListSet | undefined;
    /** Where fragments of other files lead; without it these are not checked. */
    pages?: RepositoryPages | undefined;
    /** The file's path from the repository's root, with `/` between folders. */
    repositoryPath?: string | undefined;
    /** What the change did to the file; without a base it is not reported. */
    fileChange?: ListFileChange | undefined;
    /** False for a change from a fork: lint comments on changed lines are reported, not obeyed. */
    isTrusted?: boolean | undefined;
    /** Link results by URL; without them the link rules are skipped. */
    linkResults?: ReadonlyMap<string, LinkResult> | undefined;
    /** What is known of the list's repository; without it rules on it are skipped. */
    ownRepository?: OwnRepository | undefined;
    /** The day of the run, an ISO date; without it rules that count from today are skipped. */
    today?: string | undefined;
    /** What the entries of this version of the list do not meet. */
    unmet?: readonly UnmetRequirement[] | undefined;
    /** What becomes of entries that died; it needs link results and `today`. */
    retire?: readonly RetireStep[] | undefined;
}
/** A list and the text that its spans point into. */
export interface ListVersion {
    list: List;
    text: string;
}
/** What all rules see of one file. */
export interface FileContext extends Pick<LintContext, 'existingPaths' | 'pages' | 'set' | 'repositoryPath' | 'linkResults' | 'ownRepository' | 'today' | 'fileChange' | 'unmet'> {
    tree: Root;
    /** The text as read, that all spans point into. */
    text: string;
    /** The list before the change under review, if there is one. */
    base: ListVersion | undefined;
    /** The list on the target branch now, where that is not `base`. */
    tip: ListVersion | undefined;
    /** A table as it was before the change, to infer from; itself if it is new. */
    baseTable(table: Table): Table;
    /** Whether a line of the span was added or changed since the base; never without a base. */
    isChanged(span: Span): boolean;
    /** 1-based line of an offset. */
    lineOf(offset: number): number;
}
export declare function fileContext(file: VFile, tree: Root, context: LintContext): FileContext;
