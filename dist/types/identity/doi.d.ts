import { type ParsedAddress } from './normalize.ts';
/** The identity of a DOI from its `10.` on; case has no meaning in a DOI (ISO 26324). */
export declare function doiIdentity(text: string): string | undefined;
export declare function aclIdentity(name: string): string | undefined;
export declare function identifyByDoi({ path }: ParsedAddress): string | undefined;
