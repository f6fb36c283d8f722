/** A percent-encoded text as it reads; one that is encoded wrongly stays as it is. */
export declare function decodeUri(text: string): string;
