/**
 * What a URL names, whatever its form: `https://arxiv.org/pdf/1706.03762v7.pdf`
 * and `https://doi.org/10.48550/arXiv.1706.03762` are both `arxiv:1706.03762`.
 *
 * An identity is for comparing, never for requesting: it leaves out the scheme,
 * `www.`, versions and formats. To support another site, add it to `sites.ts`.
 */
export type IdentityKind = 'arxiv' | 'doi' | 'openreview' | 'acl' | 'proceedings' | 'github' | 'youtube' | 'url';
/** Which kind an identity is of. */
export declare function kindOf(identity: string): IdentityKind;
/** Whether an identity names one paper: not a repository, video, book or page. */
export declare function isPaper(identity: string): boolean;
/**
 * What `url` names; `undefined` where it is no absolute http(s) URL (relative, a
 * fragment, `mailto:`, unparsable). Takes about 1 µs.
 */
export declare function identify(url: string): string | undefined;
