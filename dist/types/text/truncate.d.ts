/**
 * The start of a text, ending in `…` where it was cut.
 * @param maxLength in code points, `…` included
 */
export declare function truncate(text: string, maxLength?: number): string;
