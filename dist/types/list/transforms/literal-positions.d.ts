import type { Nodes, Parents } from 'mdast';
import type { Location } from 'vfile-location';
import type { Span } from '../model.ts';
/**
 * Finds the positions of the children that mdast-util-gfm-autolink-literal made from plain
 * text: bare links, and the text around them. Without positions unified-message-control
 * would drop their messages.
 */
export declare function setLiteralPositions(parent: Parents, text: string, location: () => Location): void;
/** The node, with a position if the span is inside of the text. */
export declare function setPosition<Node extends Nodes>(node: Node, span: Span, location: Location): Node;
