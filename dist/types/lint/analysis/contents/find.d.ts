import type { Link, Section, Span } from '../../../list/model.ts';
import type { ListVersion } from '../../context.ts';
/** A link of the contents. */
export interface ContentsItem {
    link: Link;
    /** Decoded, without `#`. */
    fragment: string;
    /** The section that it leads to; absent where it leads to none. */
    section: Section | undefined;
}
/** The table of contents of a list. */
export interface Contents extends ListVersion {
    /** In the order of the text, at least `MIN_ITEMS`. */
    items: readonly ContentsItem[];
    /** From the first item to the last. */
    span: Span;
    /** The program that writes it, by its markers. */
    generator: string | undefined;
    /** Sections that an item leads to, or names without a link; also those of further contents. */
    named: ReadonlySet<Section>;
}
/**
 * The table of contents, found by its shape: links to sections below it, close to each other and
 * with no heading between them, in whatever markup. Of several the one with the most sections.
 */
export declare function findContents({ list, text }: ListVersion): Contents | undefined;
