/**
 * The list as data: what `remarkList` puts on `file.data.list`. Every place is a span of
 * UTF-16 offsets into the file's text, so that a rule can quote or replace exactly that.
 */
import type { ListItem, Parents } from 'mdast';
/** A piece of the text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
    start: number;
    end: number;
}
/** A heading and what follows it up to the next heading of any depth. */
export interface Section {
    /** 1 to 6; 0 before the first heading. */
    depth: number;
    /** The heading's text; empty before the first heading. */
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
/** A link or an image. */
export interface Link {
    kind: LinkKind;
    /** The address with escapes and entities decoded. */
    url: string;
    /** The whole link. */
    span: Span;
    /** The address as written, without `<>` or quotes; absent if there is none (`[text]()`). */
    urlSpan: Span | undefined;
    /** The visible text, or the alternative text of an image; white space folded. */
    text: string;
    /** Shows only images: an image, or a link around images. */
    badge: boolean;
    section: Section;
    /** The row or bullet around it. */
    entry: Entry | undefined;
    /** The cell around it. */
    cell: Cell | undefined;
}
/** What a column holds, by its header and its cells. */
export type ColumnRole = 'date' | 'title' | 'link' | 'number' | 'text';
export interface Column {
    index: number;
    /** The header's text. */
    name: string;
    role: ColumnRole;
}
export interface Cell {
    /** The content between the pipes (or tags), without white space at the ends. */
    span: Span;
    /** That text as written. */
    raw: string;
    /** The visible text, without comments and markup; white space folded. */
    text: string;
    links: Link[];
    /** An HTML cell with a `rowspan`. */
    spansRows?: boolean;
}
/** What a list recommends: a table's row or a bullet. */
export interface EntryBase {
    span: Span;
    title: string;
    section: Section;
    /** All links inside, with badges, without those of nested entries. */
    links: Link[];
    /** The link of the title, otherwise the first one that is not a badge. */
    mainLink: Link | undefined;
    /** Identities of the papers it links, each once, in order (`arxiv:1706.03762`). */
    papers: string[];
    /** The first paper, otherwise the main link's identity; absent without links. */
    identity: string | undefined;
}
export interface Row extends EntryBase {
    kind: 'row';
    table: Table;
    /** From 0, without the header. */
    index: number;
    cells: Cell[];
}
export interface Bullet extends EntryBase {
    kind: 'bullet';
    /** 0 in an outermost list. */
    depth: number;
    parent: Bullet | undefined;
    node: ListItem;
    /** The list around it. */
    list: Parents;
    /** The line in bold or italics, or the summary, that divides the section above it. */
    label: Span | undefined;
    /** Bullets that describe it (`Code: …`): no entries of their own, their links are its links. */
    details: Bullet[];
}
export type Entry = Row | Bullet;
export interface Table {
    syntax: 'gfm' | 'html';
    /** From 0 over the file. */
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
    /** The text between `<!--` and `-->`. */
    text: string;
    span: Span;
    /** The row or bullet around it. */
    entry: Entry | undefined;
}
export interface List {
    sections: Section[];
    tables: Table[];
    /** Rows, and bullets with links that describe no other entry, in the order of the text. */
    entries: Entry[];
    /** The markers without a blank of lines that GitHub adds to the text above. */
    glued: Span[];
    links: Link[];
    /** The targets of `#fragment`: slugs of headings, `id` and `name` of HTML. */
    anchors: ReadonlySet<string>;
    comments: Comment[];
}
