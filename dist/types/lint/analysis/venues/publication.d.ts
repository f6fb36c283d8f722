/** What arXiv knows of a paper's publication and code. */
import type { PaperMetadata } from '../../../links/result.ts';
import { type VenueReading } from './read.ts';
export type Acceptance = Extract<VenueReading, {
    kind: 'accepted';
}>;
/**
 * The conference or journal that published a paper, of what its publisher calls the proceedings; with
 * the year of publication where that name has none.
 */
export declare function publicationOf({ container, published }: PaperMetadata): {
    kind: 'accepted';
    venue: string;
    year: number;
    isFindings: boolean;
    words: string;
} | undefined;
/** Where a paper was accepted, if its comment or its reference says so and its date allows it. */
export declare function acceptanceOf({ comment, journalRef, ...paper }: PaperMetadata): {
    kind: 'accepted';
    venue: string;
    year: number;
    isFindings: boolean;
    words: string;
} | undefined;
/** Whether a venue of one year fits a paper or a row of another. */
export declare function isInTime(venue: number, paper: number): boolean;
/** The address of the one repository that a paper's comment names as its code. */
export declare function codeOf({ comment, isWithdrawn }: PaperMetadata): string | undefined;
