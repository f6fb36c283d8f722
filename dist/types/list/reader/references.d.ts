import type { Definition } from 'mdast';
import type { Link, Section } from '../model.ts';
/** Links by reference, whose definitions may follow later in the text. */
export declare class References {
    #private;
    add(link: Link, identifier: string): void;
    /** Of several definitions the first counts. */
    define(node: Definition, section: Section): void;
    /** Gives the links their addresses. @returns the definitions that no link uses */
    resolve(): Link[];
}
