import GitHubSlugger from 'github-slugger'

/** Anchors that GitHub's page of every README has. */
const ALWAYS = ['', 'top', 'readme', 'readme-ov-file', 'start-of-content']

/**
 * Collects the targets of fragments as GitHub numbers them: headings get slugs in the order
 * of the text, repeated ones with `-1`, `-2`…; `id` and `name` of HTML stay as they are.
 *
 * The text of a heading is what GitHub's filter gets: without images, with blanks at the
 * ends (they become hyphens), with `:shortcode:` emoji as words.
 */
export class Anchors {
  readonly all = new Set<string>(ALWAYS)
  readonly #slugger = new GitHubSlugger()

  /** The slug of the next heading. */
  heading(text: string): string {
    const slug = this.#slugger.slug(text)
    this.all.add(slug)
    return slug
  }

  /** An HTML `id` or `name`. GitHub finds it with or without the prefix `user-content-`. */
  named(name: string): void {
    this.all.add(name.replace(/^user-content-/, ''))
  }
}
