import type { Entry } from '../../list/model.ts';
/**
 * Whether a row is named by a link to a repository or page: it is about that thing, which may be
 * older than its paper, or share it with others.
 */
export declare function isNamedByPage({ kind, mainLink, title }: Entry): boolean;
