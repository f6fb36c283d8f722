/** A finding's key: the rule's id and 16 hex digits of SHA-256 over it and what the finding is about. */
export declare function keyOf(id: string, fingerprint: readonly string[]): string;
/** The first 16 hex digits of a text's SHA-256. */
export declare function shortHash(text: string): string;
