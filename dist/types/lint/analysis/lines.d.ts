import type { Span } from '../../list/model.ts';
/** The whole lines that a span touches, the last line's end included. */
export declare function lineSpan(text: string, { start, end }: Span): Span;
/**
 * The edit that moves the whole lines of a span to `at`, another line's start or the end of the text.
 * Blank lines between two items stay between them; a last line without a line break gets one.
 */
export declare function moveLine(text: string, span: Span, at: number): {
    range: [number, number];
    text: string;
};
