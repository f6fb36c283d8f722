/**
 * What a URL names, whatever its form: `https://arxiv.org/pdf/1706.03762v7.pdf`
 * and `https://doi.org/10.48550/arXiv.1706.03762` are both `arxiv:1706.03762`.
 *
 * An identity is for comparing, never for requesting: it leaves out the scheme,
 * `www.`, versions and formats. To support another site, add it to `sites.ts`.
 *
 * Its kinds are `arxiv:1706.03762` (and `arxiv:hep-th/9901001`), `doi:10.1145/3523061` (in lower
 * case), `openreview:hw1kGPcSZ5`, `acl:N19-1423`, `proceedings:pmlr/v139/radford21a` (a publisher's or
 * index's own number), `github:owner/name` (in lower case) and `github:owner/name/blob/main/Path` (as
 * written), `youtube:dQw4w9WgXcQ`, and `url:host/path?query`, normalized.
 */
/** Whether an identity names one paper: not a repository, video, book or page. */
export declare function isPaper(identity: string): boolean;
/** What `url` names; `undefined` where it is no absolute http(s) URL. Takes about 1 µs. */
export declare function identify(url: string): string | undefined;
