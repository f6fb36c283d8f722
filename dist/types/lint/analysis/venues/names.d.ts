/** The conferences and journals that are known, each by its short name as lists write it. */
/** A piece of a text: letters, digits, or one other sign; blanks only part them. */
export interface VenueToken {
    text: string;
    start: number;
    end: number;
}
/** The words, numbers and signs of a text. */
export declare function tokensOf(text: string): VenueToken[];
/** The venue whose name begins at a token, and the index behind that name. */
export declare function venueAt(tokens: readonly VenueToken[], index: number): {
    venue: string;
    end: number;
} | undefined;
/** A token in lower case; empty outside of the text. */
export declare function wordAt(tokens: readonly VenueToken[], index: number): string;
/** How a year follows a name: the index behind it, and the year. */
export declare function yearAt(tokens: readonly VenueToken[], index: number): {
    year: number;
    end: number;
} | undefined;
