/** The greatest of any amount of numbers; `-Infinity` of none. `Math.max(...many)` overflows the stack. */
export declare function greatest(numbers: Iterable<number>): number;
/** The least of any amount of numbers; `Infinity` of none. */
export declare function least(numbers: Iterable<number>): number;
