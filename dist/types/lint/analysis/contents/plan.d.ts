import type { Fix } from '../../rule.ts';
import type { Contents, ContentsItem } from './find.ts';
import { type Topic } from './topics.ts';
/** Where sections are missing in the contents, and what to write there. */
export interface MissingLines {
    /** The item that the new ones are next to. */
    beside: ContentsItem;
    /** `behind`: on the same line. */
    where: 'below' | 'above' | 'behind';
    /** One for each section, without line breaks; empty where none can be written like the others. */
    lines: string[];
    fix: Fix | undefined;
    /** Whether place and style are the only ones possible. */
    isSure: boolean;
}
/** Plans lines for sections that are missing in the contents. */
export declare class ContentsPlanner {
    #private;
    constructor(contents: Contents, topics: readonly Topic[]);
    /** The offset after which a section's line belongs: the same for sections that are neighbors. */
    gapOf({ section }: Topic): number;
    /** @param topics sections between the same two that the contents names */
    plan(topics: readonly Topic[]): MissingLines | undefined;
}
