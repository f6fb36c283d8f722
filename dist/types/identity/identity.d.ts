/**
 * What a URL names, whatever its form: `https://arxiv.org/pdf/1706.03762v7.pdf`
 * and `https://doi.org/10.48550/arXiv.1706.03762` are both `arxiv:1706.03762`.
 *
 * An identity is for comparing, never for visiting: it forgets the scheme,
 * `www.`, versions and formats. To teach it a site, add a line to `sites`.
 */
export type IdentityKind = 'arxiv' | 'doi' | 'openreview' | 'acl' | 'proceedings' | 'github' | 'youtube' | 'url';
/** Which kind an identity is of. */
export declare function kindOf(identity: string): IdentityKind;
/** Whether an identity names one paper: no repository, video, book or mere page. */
export declare function isPaper(identity: string): boolean;
/**
 * The month in which arXiv gave out a number: `arxiv:1706.03762` is of 2017-06,
 * `arxiv:hep-th/9901001` of 1999-01. `month` counts from 1.
 */
export declare function arxivMonth(identity: string): {
    year: number;
    month: number;
} | undefined;
/**
 * What `url` names; `undefined` where it is no absolute http(s) URL (relative, a
 * fragment, `mailto:`, unparsable). Takes about 1 µs.
 */
export declare function identify(url: string): string | undefined;
/** A page that only leads on to the URL in one of its parameters. */
export interface Wrapper {
    host: string;
    path: string;
    /** The parameter's name; its value, decoded, is the URL. */
    parameter: string;
    /** Leads on to https://example.com/a. */
    example: string;
}
export declare const wrappers: readonly Wrapper[];
/** How one site's addresses name a thing. */
export interface SiteRule {
    /** Without `www.`; with `*.` in front, any name below it. */
    hosts: readonly string[];
    /** Is tried on the path, which has no slash at its end. */
    path: RegExp;
    /** Is tried on the sorted query, where the name is there; without it any query will do. */
    query?: RegExp;
    /** Makes the identity of what path and query capture; `undefined` tries the next line. */
    identity: (...parts: string[]) => string | undefined;
    /** A URL and its identity, which the tests try. */
    example: readonly [url: string, identity: string];
}
/** Tried in this order among those of a host. */
export declare const sites: readonly SiteRule[];
