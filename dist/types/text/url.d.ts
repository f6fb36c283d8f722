/** An address without its user name and password; what is no address stays as it is. */
export declare function withoutCredentials(url: string): string;
/** A percent-encoded text decoded; one that is encoded wrongly stays as it is. */
export declare function decodeUri(text: string): string;
