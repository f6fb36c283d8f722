import type { Cell, Row, Table } from '../../list/model.ts';
import type { Fix } from '../rule.ts';
/** Where a second row begins in the cells of a row. */
interface SecondRow {
    /** The last cell of the first row. */
    last: Cell;
    /** The cells of the second. */
    cells: Cell[];
}
/**
 * The second row on a row's line, because the line break between them is missing. It must look like
 * a row: a date, or two cells of other shapes, in the columns that have them.
 *
 * @param model the table that shows the shapes of the columns: the row's own, or its base
 */
export declare function secondRow(row: Row, model?: Table): SecondRow | undefined;
/** The likely fix of a row with too many cells. */
export interface RowRepair extends Fix {
    /** `escape`: pipes inside a cell; `drop`: cells that are empty or a dash. */
    kind: 'escape' | 'drop';
}
/**
 * The fix of a row with too many cells, if one reading fits the columns and no other: the pipes that
 * stand inside code, a formula, brackets or a word escaped; or else empty cells and dashes left out,
 * where the row as it is does not fit.
 */
export declare function repairRow(row: Row, model: Table, text: string): RowRepair | undefined;
/** Not what is fine behind the last column: blanks, dashes, comments, and `[//]: # …`. */
export declare function isContent(cell: Cell): boolean;
/** The visible words of cells, without what a split cell leaves of its markup. */
export declare function wordsOf(cells: readonly Cell[], separator: string): string;
/**
 * The pipes, by the index of the cell before each, that stand inside code, a formula or brackets: a
 * cell opens what a later one closes, and neither has both halves.
 */
export declare function innerPipes(cells: readonly Cell[]): Set<number>;
export {};
