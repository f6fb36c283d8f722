import type { VFileMessage } from 'vfile-message';
import type { Entry, List, Span } from '../../list/model.ts';
import type { Finding } from '../rule.ts';
/** The names by which a finding is recognized: in the baseline, in other reviews, and by `ignore`. */
export declare function namesOf(list: List, ruleId: string, { fingerprint, place, cause }: Pick<Finding, 'fingerprint' | 'place' | 'cause'>): Pick<VFileMessage, 'fingerprint' | 'titleKey' | 'ignoreMatch'>;
/**
 * A fingerprint in which the names of the entries at some places are replaced: their identity or
 * title, alone or as the last part of a JSON array. In a fixed order, since pairs have none.
 * Undefined where nothing was replaced.
 *
 * @param nameOf gives an entry's replacement, or nothing where it keeps its names
 */
export declare function renameEntries(fingerprint: readonly string[], list: List, places: readonly Span[], nameOf: (entry: Entry) => string | undefined): string[] | undefined;
