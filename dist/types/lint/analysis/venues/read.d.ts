/** What the authors' comment on arXiv says about where a paper is published. */
export type VenueReading = 
/** Accepted or published there; `words` are the comment's own. */
{
    kind: 'accepted';
    venue: string;
    year: number;
    isFindings: boolean;
    words: string;
} | {
    kind: 'submitted';
}
/** A workshop, challenge, demonstration or the like of a venue. */
 | {
    kind: 'beside';
}
/** No known venue with a year, several, or in words that are not understood. */
 | {
    kind: 'unclear';
};
/** Reads a comment, or a reference to the published paper, which says so by itself. */
export declare function readVenue(comment: string, isReference?: boolean): VenueReading;
