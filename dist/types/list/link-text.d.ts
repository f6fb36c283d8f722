/** Whether the text of a link only names the kind or language of what it leads to. */
export declare function isGeneric(text: string): boolean;
/** Whether a text only names kinds of pages that belong to something (`Code`, `App Store`, `Paper/Code`). */
export declare function isKind(text: string): boolean;
/** Whether the words behind a link with this text are the title: a kind, venue, site or language. */
export declare function isBesideTitle(text: string): boolean;
/** Whether a text is a venue, a year, or both. */
export declare function isVenue(text: string): boolean;
/** Whether a text is a label of bullets that describe an entry: `Code`, `Presenter`, `地址`. */
export declare function isLabel(text: string): boolean;
/** Whether the text of a link is no title: a kind, venue, year or language, or the address itself. */
export declare function isNoTitle(text: string): boolean;
/** Whether a text is the address itself. */
export declare function isAddress(text: string): boolean;
