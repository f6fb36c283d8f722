/** What is known of the links in a list when its rules are asked: filled in by `links/`. */
/** What a look at a link can end in. */
export type Verdict = 'alive' | 'moved' | 'dead' | 'blocked' | 'unreachable' | 'skipped';
/** What is known of one URL at the end of a run. */
export interface LinkVerdict {
    /** As it stands in the list, fragment left out. */
    url: string;
    verdict: Verdict;
    /** The last HTTP status, where one came. */
    code?: number;
    /** Why, in plain words for a maintainer: "404 Not Found", "certificate expired on 2024-03-01". */
    reason: string;
    /** Where a moved link leads: the end of its leading permanent redirects. */
    finalUrl?: string;
    archiveUrl?: string;
    /** Number of requests made. */
    attempts: number;
    /** Who gave the answer: `web`, `store`, … */
    source: string;
    /** Fragments that lists link and the page does not have, where these were looked for. */
    missingFragments?: readonly string[];
    /** Failures on end and since when, where the store remembers any (ISO dates). */
    failing?: {
        runs: number;
        since: string;
    };
}
declare module 'vfile' {
    interface DataMap {
        /** Verdicts by URL, fragment left out; a URL without one keeps its rules silent. */
        verdicts: ReadonlyMap<string, LinkVerdict>;
    }
}
/** An address without its fragment, as verdicts are kept by; nothing for what is not on the web. */
export declare function visitKey(url: string): string | undefined;
/** What stands behind an address's first `#`; nothing where it has none. */
export declare function fragmentOf(url: string): string | undefined;
