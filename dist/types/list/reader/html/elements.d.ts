import type { Html, Parents } from 'mdast';
import type { Link, Span } from '../../model.ts';
/** A link as it is written, without its section and entry. */
export type WrittenLink = Pick<Link, 'kind' | 'url' | 'span' | 'urlSpan' | 'text' | 'badge'>;
/** A heading as it is written. */
export interface WrittenHeading {
    depth: number;
    text: string;
    /** The text that GitHub makes the slug of. */
    slugText: string;
    span: Span;
}
/** Receives what a piece of HTML has, in the order of the text. */
export interface HtmlVisitor {
    anchor(name: string): void;
    heading(heading: WrittenHeading): void;
    link(link: WrittenLink): void;
}
/** Reads anchors, headings and links of an HTML node; an element may end in a later sibling. */
export declare function readHtmlElements(node: Html, parent: Parents, text: string, visitor: HtmlVisitor): void;
