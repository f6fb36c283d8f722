import type { Span } from '../../list/model.ts';
/** The whole lines that a span touches, the last line's end included. */
export declare function lineSpan(text: string, { start, end }: Span): Span;
/**
 * The edit that moves the whole lines of a span to another line's start or the
 * end of the text, `at`. Blank lines between two things stay between them. A
 * last line without an end gets the one that its new neighbour gives up.
 */
export declare function moveLine(text: string, span: Span, at: number): {
    range: [number, number];
    text: string;
};
