/**
 * Whether an address starts with a host, so that its `https://` may be missing: it ends in a
 * top-level domain and begins with `www.`, or that is no extension of files, or a path follows
 * whose last part has no extension.
 */
export declare function startsWithHost(url: string): boolean;
