import type { Element, Root as HtmlRoot, Nodes } from 'hast';
import type { Span } from '../../model.ts';
/** The comments in a piece of HTML that begins at offset `start`. */
export declare function commentsIn(html: string, start: number): {
    text: string;
    span: Span;
}[];
/** Whether a piece of HTML has links, images, anchors, headings or tables. */
export declare function isWorthParsing(html: string): boolean;
/** A piece of HTML as a tree; `verbose` keeps the positions of attributes. */
export declare function parseHtml(html: string): HtmlRoot;
/** Calls `enter` for each element, in the order of the text. */
export declare function visitElements(node: Nodes, enter: (element: Element) => void): void;
/** The value of a text attribute (`id`, `href`). */
export declare function attribute(element: Element, name: string): string | undefined;
/** The span of an attribute's value without quotes, in HTML that begins at offset `start`. */
export declare function attributeSpan(element: Element, name: string, html: string, start: number): Span | undefined;
/** The span of an element in HTML that begins at offset `start`. */
export declare function elementSpan(element: Element, html: string, start: number): Span | undefined;
/** The visible text of an element, white space folded. */
export declare function elementText(node: Nodes): string;
/** The text that GitHub makes a slug of: with white space, without line breaks. */
export declare function rawText(node: Nodes): string;
