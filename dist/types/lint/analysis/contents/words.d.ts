/** Letters and digits only, without markup, emoji and case. */
export declare function bare(words: string): string;
/** The emoji at the start of a title, and the blanks after them. */
export declare function leadingEmoji(title: string): string;
/** A title without emoji at its ends. */
export declare function withoutEmoji(title: string): string;
/** A title without a number in brackets at its end. */
export declare function withoutCount(title: string): string;
/** A title without its number at the start: `2.1 Models`, `3. Data`. */
export declare function withoutNumber(title: string): string;
/** Whether a title is one that many contents leave out on purpose. */
export declare function isUsualException(title: string): boolean;
