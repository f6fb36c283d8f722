/**
 * Text made safe for a terminal and for GitHub's logs: characters that these would interpret or
 * hide are replaced by visible ones.
 */
/** Whether a text has only characters that each are a grapheme, in one column. */
export declare function isPlain(text: string): boolean;
/** Whether a grapheme has the form of an emoji; digits have it, too. */
export declare function isEmoji(grapheme: string): boolean;
/** A grapheme as it may be shown, and where it stands in the text. */
export interface Grapheme {
    shown: string;
    /** Offset in the text, in UTF-16 code units. */
    start: number;
    end: number;
}
/** The graphemes of a text. */
export declare function graphemes(text: string): Grapheme[];
/** A text on one line in which a terminal or a log interprets nothing. */
export declare function visible(text: string): string;
/** `::` starts a workflow command where only blanks are before it on the line. */
export declare function disarm(line: string): string;
/** A character by its number: `<U+202E>`. */
export declare function code(character: string): string;
