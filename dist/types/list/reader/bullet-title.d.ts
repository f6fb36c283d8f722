import type { Nodes } from 'mdast';
/** A piece of a bullet's visible text: the text of a link, or words between links. */
export interface TextPart {
    text: string;
    isLink: boolean;
}
/** A title stands near the start: patterns that are not linear see no more. In UTF-16 code units. */
export declare const MAX_TITLE_TEXT = 2000;
/** The visible text of a bullet's own paragraphs, divided at links; links of images are left out. */
export declare function textParts(nodes: readonly Nodes[]): TextPart[];
/** A title without tags that are shown as text. */
export declare function withoutTags(title: string): string;
/** The title of a bullet, from its text. */
export declare function bulletTitle(parts: readonly TextPart[]): string;
/** Whether a text has the length of a paper's title. */
export declare function isTitle(text: string): boolean;
/** The same in scripts without spaces. */
export declare function isUnspacedTitle(text: string): boolean;
