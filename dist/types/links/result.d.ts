/** What is known of the links in a list when its rules are asked: filled in by `links/`. */
/** What a look at a link can end in. */
export declare const LINK_STATUSES: readonly ['alive', 'moved', 'dead', 'blocked', 'unreachable', 'skipped'];
export type LinkStatus = (typeof LINK_STATUSES)[number];
/** The reason of every link where nothing at all could be reached. */
export declare const NETWORK_DOWN = "the network looks down";
/** What is known of one URL at the end of a run. */
export interface LinkResult {
    /** As it stands in the list, fragment left out. */
    url: string;
    status: LinkStatus;
    /** The last HTTP status, where one came. */
    code?: number;
    /** Why, in plain words for a maintainer: "404 Not Found", "certificate expired on 2024-03-01". */
    reason: string;
    /** Where a moved link leads: the end of its leading permanent redirects. */
    finalUrl?: string;
    archiveUrl?: string;
    /** Number of requests made. */
    attempts: number;
    /** Who gave the answer: `web`, `cache`, … */
    source: string;
    /** Fragments that lists link and the page does not have, where these were looked for. */
    missingFragments?: readonly string[];
    /** Set where there was no time to ask it: it is first in line next time. */
    isUnfinished?: true;
    /** What whoever answered knows of it besides. */
    metadata?: LinkMetadata;
    /** Failures on end and since when, where the cache remembers any (ISO dates). */
    failing?: {
        runs: number;
        since: string;
    };
}
/** What a source knows of what a URL leads to. */
export type LinkMetadata = RepositoryMetadata | PaperMetadata | BadgeMetadata;
/** A repository on GitHub, as its GraphQL API describes it. Dates are ISO 8601 (`2026-01-31`). */
export interface RepositoryMetadata {
    kind: 'repository';
    /** `owner/name` as it is called today. */
    name: string;
    isArchived: boolean;
    archived?: string;
    isDisabled?: boolean;
    created?: string;
    pushed?: string;
    stars?: number;
    /** SPDX id. */
    license?: string;
}
/** A paper, as the archive that it is on describes it. Dates are ISO 8601. */
export interface PaperMetadata {
    kind: 'paper';
    /** `arXiv:2301.00001`, without a version. */
    id: string;
    title: string;
    /** When its first version came out. */
    published?: string;
    isWithdrawn?: boolean;
}
/** A picture that a service draws of something's state, such as shields.io's. */
export interface BadgeMetadata {
    kind: 'badge';
    /** All that the picture says, as its SVG's title has it: `stars: repo not found`. */
    text: string;
}
declare module 'vfile' {
    interface DataMap {
        /** Verdicts by URL, fragment left out; a URL without one keeps its rules silent. */
        linkResults: ReadonlyMap<string, LinkResult>;
        /** The day of the run, an ISO date; without it rules that need it stay silent. */
        now: string;
    }
}
/** An address without its fragment, as verdicts are kept by; nothing for what is not on the web. */
export declare function linkKey(url: string): string | undefined;
/** What is known of where a URL leads, where it is of the kind asked for. */
export declare function metadataOf<Kind extends LinkMetadata['kind']>(results: ReadonlyMap<string, LinkResult> | undefined, url: string, kind: Kind): Extract<LinkMetadata, {
    kind: Kind;
}> | undefined;
/** What stands behind an address's first `#`; nothing where it has none. */
export declare function fragmentOf(url: string): string | undefined;
