import type { Parents } from 'mdast';
import type { Bullet } from '../model.ts';
import { type TextPart } from './bullet-title.ts';
/** What is read of each bullet. */
export interface BulletText {
    parts: TextPart[];
    /** The words before its first link are bold. */
    isBold: boolean;
}
/** How the bullets of a list belong together. */
export interface Described {
    /** The entry that a bullet describes, itself if it is one; nothing if it is part of none. */
    targets: Map<Bullet, Bullet | undefined>;
    /** Entries that the paragraph or heading above their list names. */
    unnamed: Set<Bullet>;
    /** Bullets whose links are their entry's paper or code (`Paper: …`). */
    own: Set<Bullet>;
}
/**
 * Finds the bullets that describe an entry: their parent, the bullet above, or what the paragraph
 * or heading above their list names; there the first of them stands for the entry.
 *
 * @param listBefore the lists that follow directly on another
 */
export declare function findDescribed(texts: ReadonlyMap<Bullet, BulletText>, listBefore: ReadonlyMap<Parents, Parents>): Described;
