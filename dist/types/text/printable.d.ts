/**
 * Text made safe for a terminal and for GitHub's logs: characters that these would interpret or
 * hide are replaced by visible ones.
 */
export interface Piece {
    shown: string;
    width: number;
    /** Offset in the text, in UTF-16 code units. */
    start: number;
    end: number;
}
/** The graphemes of a text. */
export declare function pieces(text: string): Piece[];
/** A text on one line in which a terminal or a log interprets nothing. */
export declare function visible(text: string): string;
/** `::` starts a workflow command where only blanks are before it on the line. */
export declare function disarm(line: string): string;
/** A character by its number: `<U+202E>`. */
export declare function code(character: string): string;
