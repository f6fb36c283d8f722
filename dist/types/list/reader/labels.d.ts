import type { Paragraph } from 'mdast';
/** Whether a paragraph stands as a heading: all its words are in bold or italics, and none is a link. */
export declare function isHeadingLike({ children }: Paragraph): boolean;
