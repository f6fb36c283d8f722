import type { List, Span } from '../../../list/model.ts';
/** The program that writes the contents at a place, by comments above and below it. */
export declare function generatorOf({ comments }: List, span: Span): string | undefined;
/** Whether a comment directly above a list says that it is no contents. */
export declare function isMarkedAsOther({ comments }: List, text: string, { start }: Span): boolean;
/** The headings that a comment in them, or on the line above, leaves out of the contents. */
export declare function omittedHeadings({ comments }: List): readonly Span[];
/** Whether between two offsets there is at most the marker of a list. */
export declare function isNear(text: string, start: number, end: number): boolean;
