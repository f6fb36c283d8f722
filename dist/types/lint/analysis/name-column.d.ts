import type { Row } from '../../list/model.ts';
/** Whether a row's first column names models, datasets or tools, not papers. */
export declare function isNamedByColumn({ table, title, cells }: Row): boolean;
/** The text of a row's column of names. */
export declare function namedBy({ table, cells }: Row): string;
