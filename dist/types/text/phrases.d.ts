/** `1,203`. */
export declare function number(count: number): string;
/** `a`, `a and b`, `a, b and c`. */
export declare function enumerate(parts: readonly string[], word?: string): string;
/** `1 row`, `1,203 rows`. */
export declare function amount(count: number, noun: string, nouns?: string): string;
/** A text on one line: each run of white space becomes one space, none is left at the ends. */
export declare function flatten(text: string): string;
/** The amounts of nouns, those of 0 left out: `['2 errors', '1 warning']`. */
export declare function amounts(counts: Readonly<Record<string, number>>): string[];
