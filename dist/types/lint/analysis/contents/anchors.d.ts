import type { Section } from '../../../list/model.ts';
/** The anchors that HTML names, and the sections that they belong to. */
export declare class NamedAnchors {
    #private;
    constructor(text: string, sections: readonly Section[]);
    /** The section of an anchor. */
    get(name: string): Section | undefined;
    /** The anchor in or directly above a section's heading. */
    nameOf(section: Section): string | undefined;
}
