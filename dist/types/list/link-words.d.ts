/** Words that links and labels consist of which are no titles, in lower case. */
/** Kinds of pages: as the text of a link never an entry's title. */
export declare const KINDS: ReadonlySet<string>;
/** Words that are kinds of pages, but names of things as well. */
export declare const NAMES: ReadonlySet<string>;
/** Sites and languages. */
export declare const SITES: ReadonlySet<string>;
/** What bullets are labelled with that describe an entry, besides the above. */
export declare const LABELS: ReadonlySet<string>;
/** What may stand before one of these words. */
export declare const LEADING: ReadonlySet<string>;
/** What may stand behind one of them, up to twice: `code repository`. */
export declare const FOLLOWING: ReadonlySet<string>;
