/**
 * Collects the targets of fragments as GitHub numbers them: headings get slugs in the order
 * of the text, repeated ones with `-1`, `-2`…; `id` and `name` of HTML stay as they are.
 *
 * The text of a heading is what GitHub's filter gets: without images, with blanks at the
 * ends (they become hyphens), with `:shortcode:` emoji as words.
 */
export declare class Anchors {
    #private;
    readonly all: Set<string>;
    /** The slug of the next heading. */
    heading(text: string): string;
    /** An HTML `id` or `name`. GitHub finds it with or without the prefix `user-content-`. */
    named(name: string): void;
}
