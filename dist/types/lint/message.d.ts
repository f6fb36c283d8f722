/**
 * Messages are built of parts, so that each renderer (terminal, Markdown, HTML, SARIF, GitHub) can
 * show words of others, code and places in its own form, and nothing searches a finished sentence.
 */
/** A part of a message. */
export type MessagePart = 
/** Our own words. */
{
    kind: 'text';
    text: string;
}
/** Something to type or to read letter by letter: an address, a date, a rule's id. */
 | {
    kind: 'code';
    text: string;
}
/** Words of the list, shown between quotation marks. */
 | {
    kind: 'quote';
    text: string;
}
/** A line, or the lines from one to another, of the same file or another of the repository. */
 | {
    kind: 'place';
    line: number;
    endLine?: number;
    path?: string;
};
/** A message: its parts in order; joined they are one or two sentences. */
export type Message = readonly MessagePart[];
/** What may stand between the words of a message. */
type Value = string | number | MessagePart | Message;
/** Builds a message of a template: `message`${quote(title)} is already listed on ${line(71)}.``. */
export declare function message(literals: TemplateStringsArray, ...values: readonly Value[]): Message;
/** A message of our own words, or of a rule that gives only a string. */
export declare function text(words: string): MessagePart;
export declare function code(words: string): MessagePart;
export declare function quote(words: string): MessagePart;
/** @param lineNumber counted from 1 @param endLine the last line, where it is another */
export declare function line(lineNumber: number, endLine?: number): MessagePart;
/** A message as one string: the `reason` of a `VFileMessage`, and the `message` of the JSON report. */
export declare function plainText(parts: Message): string;
/** "line 71", "lines 31 to 35", "line 3 of docs/list.md". */
export declare function placeText({ line, endLine, path }: MessagePart & {
    kind: 'place';
}): string;
export {};
