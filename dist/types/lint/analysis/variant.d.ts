/** What distinguishes the entries of one family, such as the sizes of a model. */
import type { Entry, Row } from '../../list/model.ts';
/**
 * What distinguishes the rows of one family (`7B`, `13B`) with the same name and address: dates,
 * sizes, and their links. Rows of one paper are the same whatever they contain, unless a column names
 * two things of it, such as two datasets.
 */
export declare function variantOf(entry: Entry): string;
/** The words of a row's cells, its descriptions apart: what is lost with it where another has others. */
export declare function shortWordsOf({ cells }: Row): string;
