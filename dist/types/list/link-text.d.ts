/** Whether the text of a link only names the kind of page it leads to. */
export declare function isGeneric(text: string): boolean;
