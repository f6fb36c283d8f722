import type { Parents } from 'mdast';
import type { Section, Table } from '../model.ts';
/** Where the HTML table that opens in child `index` is closed: the end of the node that does so. */
export declare function htmlTableEnd(text: string, parent: Parents, index: number): number;
/**
 * The tables in a piece of HTML that begins at offset `start`, without their
 * links. A table whose first row has no `<th>` has no header and no columns.
 * A table around other tables lays out a page: only the inner ones count.
 */
export declare function findHtmlTables(html: string, start: number, section: Section): Table[];
