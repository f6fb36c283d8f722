import type { Parents } from 'mdast';
import type { Section, Table } from '../../model.ts';
/** The end of the node that closes the HTML table that opens in child `index`. */
export declare function htmlTableEnd(text: string, parent: Parents, index: number): number;
/**
 * The tables in HTML that begins at offset `start`, without their links. A table whose first
 * row has no `<th>` has no header and no columns. A table around others is only layout.
 */
export declare function findHtmlTables(html: string, start: number, section: Section): Table[];
