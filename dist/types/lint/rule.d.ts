import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import type { List, Span } from '../list/model.ts';
import { type FileContext } from './context.ts';
import { type Message } from './message.ts';
import { type RuleSetting, type Severity } from './severity.ts';
/** A rule's description: all that is known without running it. */
export interface RuleMeta<Schema extends v.GenericSchema = v.GenericSchema> {
    /** Lower case words joined by hyphens. */
    id: string;
    /** The default severities of its findings, the usual one first; `off`: only runs when enabled. */
    severity: readonly [Severity | 'off', ...Severity[]];
    /** What it reports, in one sentence. */
    description: string;
    /**
     * When a finding counts as new in a change. `key`: its key is new. `changed-lines`: in addition
     * its place or its cause is on a changed line.
     */
    baseline: 'key' | 'changed-lines';
    /** What `options` may hold; absent for a rule without options. */
    options?: Schema;
}
/** `safe`: may be applied without a review; `suggestion`: a person decides. */
export type FixKind = 'safe' | 'suggestion';
/** A replacement of a piece of the text: UTF-16 offsets, the end not included. */
export interface Fix {
    range: [start: number, end: number];
    text: string;
}
/** A problem at one place. */
export interface Finding {
    /** The reason first, then what to do, in one or two short sentences. */
    message: Message;
    place: Span;
    /**
     * What the finding is about, wherever it is in the text: the identity or title of its entry, its
     * URL, the section path of its table. Hashed into its key.
     */
    fingerprint: readonly string[];
    /** The finding's severity where it is not the rule's usual one. */
    severity?: Severity;
    /** Whether a configured severity leaves its own as it is. */
    keepsSeverity?: boolean;
    /** Whether no edit of its line can fix it, so that a review has no comment there. */
    isOffLine?: boolean;
    /** Possible replacements of the text at `place`, the best first. */
    expected?: readonly string[];
    /** An edit elsewhere, or of another piece than `place`. */
    fix?: Fix;
    /** `safe`: `--fix` may apply `fix`, or the first `expected`, without a review. Default: `suggestion`. */
    fixKind?: FixKind;
    /** A related place. */
    cause?: {
        message: Message;
        place: Span;
    };
    /** When the paper that it is about was published, an ISO date: of many the newest are proposed. */
    published?: string;
    /** More details. */
    note?: string;
}
/** All that a rule sees besides the list. */
export interface RuleContext<Options> extends FileContext {
    options: Options;
    report(finding: Finding): void;
}
declare module 'vfile' {
    interface DataMap {
        /** For the remark preset: the existing ones among the paths that relative links name. */
        existingPaths: ReadonlySet<string>;
        /** For the remark preset: the file's own path from the repository's root. */
        repositoryPath: string;
    }
}
declare module 'vfile-message' {
    interface VFileMessage {
        /** An edit that fixes the finding, where that is not `expected` at `place`. */
        fix?: Fix;
        /** The parts of `reason`, for renderers; absent in messages of remark-lint's rules. */
        parts?: Message;
        /** Whether the fix may be applied without a review; absent where there is no fix. */
        fixKind?: FixKind;
        /** Identifies the finding across versions of the text. */
        key?: string;
        /** What `key` is a hash of, apart from the rule. */
        fingerprint?: readonly string[];
        /** The key with the entry named by its title, which stays when its address is corrected. */
        titleKey?: string;
        /** What `ignore` in the configuration matches: the title of its entry, or its URL. */
        ignoreMatch?: string;
        /** Whether no edit of its line can fix it, so that a review has no comment there. */
        isOffLine?: boolean;
        /** When the paper that it is about was published, an ISO date. */
        published?: string;
    }
}
/** A remark plugin that reports findings as messages. */
export type Rule = Plugin<[RuleSetting?], Root> & {
    meta: RuleMeta;
    /** Reports the findings of a file that was read. */
    run(file: VFile, context: FileContext, setting: RuleSetting | undefined): void;
};
declare const noOptions: v.StrictObjectSchema<{}, undefined>;
/**
 * Makes a remark-lint rule of its description and one pure function over the list. Unlike
 * unified-lint-rule's, its messages keep their own severities; a configured severity replaces them.
 */
export declare function rule<Schema extends v.GenericSchema = typeof noOptions>(meta: RuleMeta<Schema>, check: (list: List, context: RuleContext<v.InferOutput<Schema>>) => void): Rule;
/** Adds a finding to a file's messages. */
export declare function addMessage(file: VFile, meta: Pick<RuleMeta, 'id' | 'severity'>, finding: Finding, 
/** A configured severity. */
severity?: Severity): void;
/** The page that documents a rule. */
export declare function documentationUrl(id: string): string;
export {};
