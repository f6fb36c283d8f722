/**
 * Whether a list means the paper that its link leads to: what an entry is called against the
 * title that the archive knows. By words alone: nothing is looked up, nothing is learnt.
 */
/** What two titles say of one another. */
export interface TitleComparison {
    /** `unknown`: too little of the two can be compared to tell. */
    answer: 'same' | 'different' | 'unknown';
    /** How much of the words the two share, by weight: 0 to 1. */
    score: number;
}
/**
 * Compares what a list calls a paper with the paper's true title.
 *
 * `different` is meant to be right nearly always: names alone (`BERT`), other scripts and
 * languages, and titles that share half of their words give `unknown`. Takes some 40 µs.
 *
 * @param given what the list says: a row's title, or a link's text
 * @param truth the title as the archive has it
 */
export declare function compareTitles(given: string, truth: string): TitleComparison;
/**
 * Whether a text speaks of a paper, by its name or by most of the words of its title: a row that
 * does may well mean it, whatever it is called.
 *
 * @param text what else an entry says, addresses included, line by line
 * @param truth the paper's true title
 */
export declare function mentionsTitle(text: string, truth: string): boolean;
