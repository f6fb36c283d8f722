import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
/** An entry of the configuration's `ignore`. */
export interface Ignore {
    /** Ids of rules; empty: all. */
    rules: readonly string[];
    /**
     * An entry's title or URL (upper and lower case are equal), or a `/regular expression/`. Absent: all
     * that the rules report.
     */
    match?: string;
}
/**
 * Drops the messages that configuration ignores, and returns the indices of the ignores that are in
 * use: those that matched, or could have matched with what this run does not know.
 *
 * @param ran whether a rule reported all that it can
 */
export declare function applyIgnores(file: VFile, ignores: readonly Ignore[], ran?: (rule: string) => boolean): number[];
/** Where a message begins; -1 if it has no place. */
export declare function offsetOf({ place }: Pick<VFileMessage, 'place'>): number;
/** Whether any of the names of a place matches an ignore; without `match` all places do. */
export declare function matcherOf({ match }: Pick<Ignore, 'match'>): (names: readonly string[]) => boolean;
