/** Columns of venues, what their cells say, and how a list writes a venue. */
import type { Cell, Column, List, Row, Table } from '../../../list/model.ts';
export type VenueCell = {
    kind: 'empty';
}
/** It names arXiv or a preprint, perhaps with a year. */
 | {
    kind: 'preprint';
    year?: number;
} | {
    kind: 'venue';
    venue: string;
    name: string;
    form?: YearForm;
} | {
    kind: 'other';
};
/** How the year follows the name. */
interface YearForm {
    /** What is between them (` `, `'`, `-`); absent where cells have no year. */
    between?: string;
    digits: 0 | 2 | 4;
    /** The markup on both sides: `*`, `` ` ``. */
    frame: string;
}
/** Whether a cell has nothing, or a sign for that. */
export declare function isEmptyCell({ text, links }: Cell): boolean;
export declare function readVenueCell(cell: Cell): VenueCell;
/** The markup around a cell's text; `undefined` where there is more than that. */
export declare function frameOf(raw: string, text: string): string | undefined;
/** The column of venues of each table that has one. */
export declare function venueColumns(list: List): Map<Table, Column>;
/** A row with one paper, of arXiv or with a DOI, whose cell says no venue. */
export interface UnplacedRow {
    row: Row;
    cell: Cell;
    said: Extract<VenueCell, {
        kind: 'empty' | 'preprint';
    }>;
    /** `arxiv:1706.03762`, or `doi:10.…` where there is none of arXiv */
    paper: string;
}
/** The rows that could get a venue from the archive of their paper. */
export declare function unplacedRows(list: List, columns?: Map<Table, Column>): UnplacedRow[];
/** The one paper that a row links: on arXiv, or else with a DOI. */
export declare function paperOf({ papers }: Row): string | undefined;
/** How a list writes venues. */
export interface VenueStyle {
    form: YearForm;
    /** The names that it uses, by venue. */
    names: ReadonlyMap<string, string>;
}
/** For each table the form of most of its venues, or else of all, and the names that most cells use. */
export declare function venueStyles(columns: ReadonlyMap<Table, Column>): (table: Table) => VenueStyle;
/** A venue and its year in the list's own form. */
export declare function writeVenue({ venue, year, isFindings }: {
    venue: string;
    year: number;
    isFindings: boolean;
}, { form, names }: VenueStyle): string;
export {};
