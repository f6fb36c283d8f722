import type { RequirementBlock } from '../../lint/rules/entry-requirements.ts'
import { globMatcher } from '../../schema/globs.ts'

/** Stands for the `/` of a title, which is no border between titles; a letter that nobody types. */
const SLASH = '\u{f8ff}'

/**
 * The first block whose sections match the titles of an entry's headings, from the second level
 * down. One without `sections` is for all.
 */
export function blockFor(
  blocks: readonly RequirementBlock[],
  titles: readonly string[],
): RequirementBlock | undefined {
  return blocks.find(({ sections }) => sections === undefined || matchesTitles(sections, titles))
}

function matchesTitles(globs: readonly string[], titles: readonly string[]): boolean {
  // A glob matches no empty path.
  if (titles.length === 0) return globs.every((glob) => glob === '**' || glob.startsWith('!'))
  const withSlash = titles.filter((title) => title.includes('/'))
  const adapted = globs.map((glob) => {
    let written = glob
    for (const title of withSlash) written = written.replaceAll(title, title.replaceAll('/', SLASH))
    return written
  })
  return globMatcher(adapted)(titles.map((title) => title.replaceAll('/', SLASH)).join('/'))
}
