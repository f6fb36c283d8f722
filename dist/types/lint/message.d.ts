/**
 * Messages are built of parts, so that each renderer (terminal, Markdown, HTML, SARIF, GitHub) can
 * show quotes, code and places in its own form, and nothing searches a finished sentence.
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
    isFirst?: true;
};
/** A message: its parts in order; joined they are one or two sentences. */
export type Message = readonly MessagePart[];
type Value = string | number | MessagePart | Message;
/** Builds a message of a template: `message`${quote(title)} is already listed on ${line(71)}.``. */
export declare function message(literals: TemplateStringsArray, ...values: readonly Value[]): Message;
export declare function text(words: string): MessagePart;
export declare function code(words: string): MessagePart;
export declare function quote(words: string): MessagePart;
/**
 * Two quotes of one message, cut so that they differ if the texts do: of long texts that begin
 * alike, each is cut around its first difference.
 */
export declare function quoteBoth(one: string, other: string): [MessagePart, MessagePart];
/** @param lineNumber counted from 1 @param endLine the last line, if it is another */
export declare function line(lineNumber: number, endLine?: number): MessagePart;
/** A message as one string: the `reason` of a `VFileMessage`, and the `message` of the JSON report. */
export declare function plainText(parts: Message): string;
/** "line 71", "lines 31 to 35", "line 3 of docs/list.md"; "Line 71" at the start of a message. */
export declare function placeText(place: MessagePart & {
    kind: 'place';
}): string;
export {};
