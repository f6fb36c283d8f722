import type { Root } from 'mdast';
import type { Span } from '../../list/model.ts';
import type { Fix } from '../rule.ts';
/** A line of a paragraph, without the marker of a quote. */
export interface Line {
    words: string;
    span: Span;
}
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
/** An empty line, where nothing but the line break has to be repeated. */
export declare function emptyLineAbove(text: string, start: number): {
    fix?: Fix;
};
/**
 * The edit that removes the empty lines between a text and a line below it; nothing where the two
 * are not equally deep in quotes and lists.
 */
export declare function joinLines(text: string, above: Span, start: number): Fix | undefined;
/** The line break before an offset, with the indentation or quote marker of its line. */
export declare function lineBreakBefore(text: string, offset: number): string;
export declare function lineStart(text: string, offset: number): number;
export declare function linesOf(text: string, { start, end }: Span, prefix?: RegExp): Generator<Line>;
/** Whether an offset is inside of a block of code, those inside of lists and quotes left out. */
export declare function isInCode(tree: Root, offset: number): boolean;
