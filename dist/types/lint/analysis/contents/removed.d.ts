import type { Section } from '../../../list/model.ts';
import type { ListVersion } from '../../context.ts';
import type { Fix } from '../../rule.ts';
import type { Contents } from './find.ts';
/** Neighboring lines that a change takes from a contents although their sections stay. */
export interface RemovedLines {
    /** In the version after the change, in the order of the lines. */
    sections: readonly [Section, ...Section[]];
    /** As they were written, without line breaks and empty lines. */
    lines: readonly string[];
    /** Puts them back, to the byte. */
    fix: Fix;
}
/**
 * The lines that a change removes from a contents; not those that it rewrites.
 * @param before the contents of the base
 * @param named the sections that the contents names now
 */
export declare function removedLines({ list, text }: ListVersion, before: Contents, named: ReadonlySet<Section>): RemovedLines[];
