/** The parts of a URL, each in a normalized spelling. */
export interface ParsedAddress {
    /**
     * Lower case, punycode, without `www.` (nearly every site serves the same page
     * under both names), with a port other than 80 and 443.
     */
    host: string;
    /** Empty for the root, otherwise `/…` without a slash at the end and without an index page. */
    path: string;
    /** `name=value&…` sorted, tracking parameters left out. */
    query: string;
    /** `#/…` if the fragment is the address of a page, otherwise empty. */
    fragment: string;
}
/** The parts of an absolute http(s) URL; `undefined` for anything else. */
export declare function parseAddress(url: string): ParsedAddress | undefined;
/** The text without trailing `characters`; `/x+$/` would take quadratic time. */
export declare function trimEnd(text: string, characters: string): string;
