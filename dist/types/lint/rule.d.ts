import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { List, Span } from '../list/model.ts';
import { type Message } from './message.ts';
/** The grades of a finding, the worst first. */
export declare const SEVERITIES: readonly ['error', 'warning', 'info'];
export type Severity = (typeof SEVERITIES)[number];
/** Where the project lives; each rule's documentation is a page of it. */
export declare const PROJECT_URL = "https://github.com/awesome-keeper/awesome-keeper";
/** What is known of a rule without running it. */
export interface RuleMeta<Schema extends v.GenericSchema = v.GenericSchema> {
    /** Lower case words joined by hyphens. */
    id: string;
    /** The grades its findings have by default, the usual one first; `off`: not run unless switched on. */
    severity: readonly [Severity | 'off', ...Severity[]];
    /** What it finds, in one sentence. */
    description: string;
    /**
     * When a finding counts as new in a change: `absolute`, if its key is new;
     * `relative`, if its place or its cause stands on a changed line, too.
     */
    baseline: 'key' | 'changed-lines';
    /** What `options` may hold; a rule without options leaves it out. */
    options?: Schema;
}
/** `safe`: may be applied without a review; `suggestion`: a person decides. */
export type FixKind = 'safe' | 'suggestion';
/** A replacement of a piece of the text: UTF-16 offsets, the end not included. */
export interface Fix {
    range: [start: number, end: number];
    text: string;
}
/** What a rule says of one place. */
export interface Finding {
    /** The reason first, then what to do, in one or two short sentences. */
    message: Message | string;
    place: Span;
    /**
     * What the finding is about, apart from where it stands: the identity or title
     * of its entry, its URL, the section path of its table. Hashed into its key.
     */
    fingerprint: readonly string[];
    /** The rule's own grade where it is not its usual one. */
    severity?: Severity;
    /** What may stand at `place` instead. */
    expected?: readonly string[];
    /** An edit elsewhere, or of another piece than `place`. */
    fix?: Fix;
    /** `safe`: `--fix` may apply the first `expected`, or `fix`, without a review. Default: `suggestion`. */
    fixKind?: FixKind;
    /** The other place that has to do with it. */
    cause?: {
        message: Message | string;
        place: Span;
    };
    /** More words for those who want to know why. */
    note?: string;
}
/** What a rule sees besides the list. */
export interface RuleContext<Options> {
    options: Options;
    tree: Root;
    /** The text as read, that all spans point into. */
    text: string;
    file: VFile;
    /** The list and its text before the change under review, where there is one. */
    base: Version | undefined;
    /** The list as the target branch has it by now, where that is not `base`. */
    tip: Version | undefined;
    /** Whether a line of the span was added or changed since the base; never without a base. */
    isChanged(span: Span): boolean;
    /** 1-based line of an offset. */
    lineOf(offset: number): number;
    report(finding: Finding): void;
}
/** A list and the text that its spans point into. */
export interface Version {
    list: List;
    text: string;
}
declare module 'vfile' {
    interface DataMap {
        /** The list before the change under review. */
        base: Version;
        /** The list as the target branch has it by now: other changes may have come in since `base`. */
        tip: Version;
        /** 1-based lines that were added or changed since the base. */
        changedLines: ReadonlySet<number>;
        /** Those of the repository's paths that the list's relative links name, as written from its root. */
        existingPaths: ReadonlySet<string>;
        /** False for a change by others: its lint comments are told, not obeyed. */
        isTrusted: boolean;
        /** The file's own path from the repository's root. */
        repositoryPath: string;
    }
}
declare module 'vfile-message' {
    interface VFileMessage {
        /** An edit that mends the finding, where `expected` at `place` is not it. */
        fix?: Fix;
        /** What `reason` says, for renderers; absent in messages of remark-lint's rules. */
        parts?: Message;
        /** Whether the fix may be applied without a review; absent where there is no fix. */
        fixKind?: FixKind;
        /** Tells the finding apart from others across versions of the text. */
        key?: string;
    }
}
/** A severity, `off`, or a severity with options, as remark-lint's rules take them. */
export type RuleSetting = SeveritySetting | Record<string, unknown> | [SeveritySetting, Record<string, unknown>?];
export type SeveritySetting = Severity | 'off' | 'on' | 'warn' | boolean | 0 | 1 | 2;
/** A remark plugin that leaves messages, and what is known of it. */
export type Rule = Plugin<[RuleSetting?], Root> & {
    meta: RuleMeta;
};
declare const noOptions: v.StrictObjectSchema<{}, undefined>;
/**
 * Makes a remark-lint rule of what is known of it and one pure function over
 * the list. Unlike unified-lint-rule's, its messages keep their own grades; a
 * configured severity replaces them all.
 */
export declare function rule<Schema extends v.GenericSchema = typeof noOptions>(meta: RuleMeta<Schema>, check: (list: List, context: RuleContext<v.InferOutput<Schema>>) => void): Rule;
/** vfile-message's `fatal` of each severity. */
export declare const FATAL: Readonly<Record<Severity, boolean | undefined>>;
/** The severity that a message's `fatal` stands for. */
export declare function severityOf(message: Pick<VFileMessage, 'fatal'>): Severity;
/** The page that documents a rule. */
export declare function documentationUrl(id: string): string;
/** A finding's key: the rule's id and 16 hex digits of SHA-256 over it and what the finding is about. */
export declare function keyOf(id: string, about: readonly string[]): string;
/** The first 16 hex digits of a text's SHA-256. */
export declare function shortHash(text: string): string;
export {};
