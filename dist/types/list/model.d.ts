/**
 * The list as data: what `remarkList` puts on `file.data.list`.
 *
 * Every place is a span of UTF-16 offsets into the file's text, so that a rule
 * can quote, point at, or replace exactly what stands there.
 */
import type { ListItem, Parents } from 'mdast';
/** A piece of the text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
    start: number;
    end: number;
}
/** A heading and what follows it up to the next heading of any depth. */
export interface Section {
    /** 1 to 6; 0 for what stands before the first heading. */
    depth: number;
    /** The heading's words; empty before the first heading. */
    title: string;
    /** GitHub's anchor for the heading, without `#`. */
    slug: string;
    /** Titles from the outermost heading down to this one. */
    path: string[];
    /** The heading itself (an empty span before the first heading). */
    span: Span;
}
/** How a link is written. */
export type LinkKind = 'inline' | 'reference' | 'autolink' | 'bare' | 'image' | 'image-reference' | 'definition' | 'html-link' | 'html-image';
/** One link or image, where it stands. */
export interface Link {
    kind: LinkKind;
    /** The address as a reader's browser gets it (escapes and entities decoded). */
    url: string;
    /** The whole link. */
    span: Span;
    /** The address as written, without `<>` or quotes; absent where the source has none (`[text]()`). */
    urlSpan: Span | undefined;
    /** What a reader sees, white space folded; the alternative text of an image. */
    text: string;
    /** Shows a picture only: an image, or a link around nothing but images. */
    badge: boolean;
    section: Section;
    /** The row or bullet that it stands in. */
    entry: Entry | undefined;
    /** The cell that it stands in. */
    cell: Cell | undefined;
}
/** What a column holds, by its header and its cells. */
export type ColumnRole = 'date' | 'title' | 'link' | 'number' | 'text';
export interface Column {
    index: number;
    /** The header's words. */
    name: string;
    role: ColumnRole;
}
export interface Cell {
    /** What stands between the pipes (or tags), white space at the ends left out. */
    span: Span;
    /** That text as written. */
    raw: string;
    /** What a reader sees of it, comments and markup left out, white space folded. */
    text: string;
    links: Link[];
}
/** A thing that the list recommends: a table's row or a bullet. */
export interface EntryBase {
    span: Span;
    /** What a reader would call it. */
    title: string;
    section: Section;
    /** All links inside, badges included, those of nested bullets not. */
    links: Link[];
    /** Where the title leads, else the first link that is no badge. */
    mainLink: Link | undefined;
    /** Identities of the papers it links, each once, in order (`arxiv:1706.03762`). */
    papers: string[];
    /** The first paper, else the main link's identity; absent where it links nothing. */
    identity: string | undefined;
}
export interface Row extends EntryBase {
    kind: 'row';
    table: Table;
    /** Counted from 0, the header left out. */
    index: number;
    cells: Cell[];
}
export interface Bullet extends EntryBase {
    kind: 'bullet';
    /** 0 for a bullet of an outermost list. */
    depth: number;
    parent: Bullet | undefined;
    node: ListItem;
    /** What it is an item of. */
    list: Parents;
}
export type Entry = Row | Bullet;
export interface Table {
    syntax: 'gfm' | 'html';
    /** Counted from 0 over the file. */
    index: number;
    section: Section;
    span: Span;
    /** The header's cells. */
    header: Cell[];
    headerSpan: Span;
    columns: Column[];
    rows: Row[];
}
/** An HTML comment. */
export interface Comment {
    /** What stands between `<!--` and `-->`. */
    text: string;
    span: Span;
    /** The row or bullet that it stands in. */
    entry: Entry | undefined;
}
export interface List {
    sections: Section[];
    tables: Table[];
    /** Rows and bullets that link something or stand in a table, in the order of the text. */
    entries: Entry[];
    links: Link[];
    /** All that `#fragment` can point at: slugs of headings, `id` and `name` of HTML. */
    anchors: ReadonlySet<string>;
    comments: Comment[];
}
