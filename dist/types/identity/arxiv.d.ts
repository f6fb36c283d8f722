/**
 * The month in which arXiv gave out a number: `arxiv:1706.03762` is of 2017-06,
 * `arxiv:hep-th/9901001` of 1999-01. `month` counts from 1.
 */
export declare function arxivMonth(identity: string): {
    year: number;
    month: number;
} | undefined;
/** The identity of an arXiv number as a URL holds it. */
export declare function arxivIdentity(name: string): string | undefined;
export interface ImpossibleArxiv {
    /** Empty where none follows `/abs/`. */
    number: string;
    /** What has to stand before a number that exists, instead of the first `end` characters of the path. */
    missing?: '/abs/' | '/pdf/' | '/html/';
    end?: number;
}
/**
 * The number in an address of arXiv that cannot exist: five digits before 2015, four after, a month
 * 13; or one that exists, but not at this address (`arxiv.org/1706.03762`).
 */
export declare function impossibleArxiv(url: string): ImpossibleArxiv | undefined;
