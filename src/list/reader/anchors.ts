import GitHubSlugger from 'github-slugger'

/** GitHub's words for places of the page that every README has. */
const ALWAYS = ['', 'top', 'readme', 'readme-ov-file', 'start-of-content']

/**
 * Collects what a fragment can point at, as GitHub numbers it: headings in the
 * order of the text get slugs, a repeated one `-1`, `-2`…; `id` and `name` of
 * HTML elements stand as they are.
 *
 * The text of a heading is what GitHub's filter sees: words with pictures left
 * out, blanks at the ends kept (they become hyphens), `:shortcode:` emoji still
 * as words.
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

  /** An HTML `id` or `name`. GitHub prefixes it with `user-content-` and finds it with or without. */
  named(name: string): void {
    this.all.add(name.replace(/^user-content-/, ''))
  }
}
