import type { Entry } from '../../list/model.ts';
import type { Fix } from '../rule.ts';
/**
 * The edit that deletes an entry which repeats another, if it fills whole lines, has no nested content,
 * and no link that would be lost with it.
 */
export declare function deletionOf(entry: Entry, kept: Entry, text: string): Fix | undefined;
