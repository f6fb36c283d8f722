import GitHubSlugger from 'github-slugger'

/** Anchors that GitHub adds to each page. */
const PAGE_ANCHORS = ['', 'top', 'readme', 'readme-ov-file', 'start-of-content']

/**
 * Collects the anchors of a page as GitHub makes them: headings in the order of the text get slugs,
 * a repeated one `-1`, `-2`…; `id` and `name` of HTML elements are used as they are.
 *
 * A heading's text is what GitHub's filter sees: without images, with spaces at its ends (they become
 * hyphens), `:shortcode:` emoji as words.
 */
export class Anchors {
  readonly all = new Set<string>(PAGE_ANCHORS)
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
