/** Orders texts by code units: the same everywhere, whatever the locale. */
export declare function compare(a: string, b: string): number;
