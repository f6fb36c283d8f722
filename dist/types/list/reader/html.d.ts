import type { Element, Root as HtmlRoot, Nodes } from 'hast';
import type { Span } from '../model.ts';
/** The comments in a piece of HTML: their text and place, counted from `start`. */
export declare function commentsIn(html: string, start: number): {
    text: string;
    span: Span;
}[];
/** Whether a piece of HTML holds links, pictures, anchors, headings or tables. */
export declare function isWorthParsing(html: string): boolean;
/** A piece of HTML as a tree; `verbose` keeps where each attribute stands. */
export declare function parseHtml(html: string): HtmlRoot;
/** Calls `enter` for each element, in the order of the text. */
export declare function visitElements(node: Nodes, enter: (element: Element) => void): void;
/** An attribute's value as text (`id`, `href`), or nothing. */
export declare function attribute(element: Element, name: string): string | undefined;
/** Where an attribute's value stands, quotes left out, counted from `start`. */
export declare function attributeSpan(element: Element, name: string, html: string, start: number): Span | undefined;
/** Where an element stands in a piece of HTML, counted from `start`. */
export declare function elementSpan(element: Element, html: string, start: number): Span | undefined;
/** What a reader sees of an element, white space folded. */
export declare function elementText(node: Nodes): string;
/** An element's text as GitHub makes slugs of it: white space kept, line breaks left out. */
export declare function rawText(node: Nodes): string;
