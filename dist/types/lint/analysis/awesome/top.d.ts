/** What stands at the top of a list: its main heading, and all before its first section. */
import type { Nodes, Root } from 'mdast';
import type { Link, List, Section, Span } from '../../../list/model.ts';
import type { FileContext } from '../../context.ts';
/**
 * Whether the guidelines for a whole list are for this file: the README of a repository, or a list
 * in none. Other files are parts of a list.
 */
export declare function isWholeList({ repositoryPath: path, }: Pick<FileContext, 'repositoryPath'>): boolean;
/** The first heading, if it is of depth 1. */
export declare function mainHeading({ sections }: List): Section | undefined;
/** Where a finding about a whole list stands: its main heading, otherwise its first line. */
export declare function topPlace(list: List, text: string): Span;
/** The offset at which the first section below the main heading begins. */
export declare function topEnd(list: List, text: string): number;
/** The blocks above the first section, without headings. */
export declare function topBlocks(tree: Root, end: number): Nodes[];
/** The images above the first section, and in the main heading. */
export declare function topImages(list: List, text: string): Link[];
