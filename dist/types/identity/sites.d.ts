/** How the addresses of a site name a thing. */
export interface SiteRule {
    /** Without `www.`; with `*.` in front, any name below it. */
    hosts: readonly string[];
    /** Matched against the path, which has no trailing slash. */
    path: RegExp;
    /** Matched against the sorted query if present. */
    query?: RegExp;
    /** The identity made of the captured groups; `undefined` tries the next rule. */
    identity: (...parts: string[]) => string | undefined;
}
/** The rules of one host are tried in this order. */
export declare const sites: readonly SiteRule[];
/** A page that only leads on to the URL in one of its parameters. */
export interface Wrapper {
    host: string;
    path: string;
    /** The parameter's name; its value, decoded, is the URL. */
    parameter: string;
}
export declare const wrappers: readonly Wrapper[];
