import { type LinkResult } from '../../links/result.ts';
import type { Entry } from '../../list/model.ts';
type LinkResults = ReadonlyMap<string, LinkResult>;
/** An entry, as far as it names what it is about. */
interface NamedThing {
    identity: string | undefined;
    mainLink: {
        url: string;
    } | undefined;
}
/**
 * What an entry is about: its identity, that of a repository with the name that GitHub gives it now.
 */
export declare function currentIdentity({ identity, mainLink }: NamedThing, results: LinkResults | undefined): string | undefined;
/** What a URL names; of a repository on GitHub, under its present name where that is known. */
export declare function identityNow(url: string, results: LinkResults | undefined): string | undefined;
/** The place on its page that an entry's main link names; empty where its subject has no places. */
export declare function placeOnPage(entry: Entry): string;
/** The fragment of an entry's main link, where it is not that of the whole page. */
export declare function placeOf({ mainLink }: Entry): string;
/** Entries of one identity by the places on its page: one without a place is the same as any. */
export declare class SeenPlaces<Known> {
    #private;
    /** What was kept for the same thing. */
    find(thing: string, place: string): Known | undefined;
    /** Keeps the first of a place. */
    keep(thing: string, place: string, known: Known): void;
}
export {};
