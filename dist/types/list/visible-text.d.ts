import type { Nodes } from 'mdast';
/** The text of a node without images, comments and markup; line breaks are spaces. */
export declare function visibleText(node: Nodes): string;
/** The text of a heading that GitHub makes its slug of: the visible text without line breaks. */
export declare function slugText(node: Nodes): string;
/** Whether a node shows an image. */
export declare function showsImage(node: Nodes): boolean;
