import type { Row, Table } from '../../list/model.ts';
/** Rows of a table that are no rows, or not as they were meant. */
export interface BrokenRows {
    /**
     * `conflict`: a marker of a merge conflict; `full-width`: `｜` instead of pipes; `wrapped`: one row
     * over several lines; `empty`: no cell has anything; `text`: the lines directly under a table.
     */
    kind: 'conflict' | 'full-width' | 'wrapped' | 'empty' | 'text';
    rows: Row[];
    /** The row as it was meant, where that is plain. */
    repaired?: string;
}
/** A line that git leaves where two changes meet. */
export declare const CONFLICT_MARKER: RegExp;
/** The rows of a table that only look like rows to GitHub, in the order of the text, each once. */
export declare function brokenRows(table: Table, text: string): BrokenRows[];
/** A line split at its pipes, those at its ends left out. */
export declare function cellsOf(line: string): string[];
