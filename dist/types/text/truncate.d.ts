/**
 * The start of a text, ending in `…` where it was cut; no character is cut in two.
 *
 * @param maxLength in code points, `…` included; the default suits a title inside a message
 */
export declare function truncate(text: string, maxLength?: number): string;
