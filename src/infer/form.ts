import type { VFile } from 'vfile'
import { lint } from '../lint/linter.ts'
import type { Bullet, List } from '../list/model.ts'
import { only } from './only.ts'
import type { Share } from './share.ts'

/** How the bullets of a list are written. */
export interface BulletFormat extends Share {
  /** What most have between a name and its description: ` - `, `: `, a blank. */
  separator: string
}

/** What follows an entry’s link, on its line, where a description does. */
const SEPARATOR = /^[*_~]*([^\S\n]*[-–—:]\s+|[^\S\n]+(?=[\p{L}"“'‘`(]))/u
/** The rule looks for differences from what so many have. */
const NEARLY_ALL = 0.9

/**
 * How many of a list's bullets with a description the rule `entry-format` finds
 * unlike the others; nothing where no bullet has a description.
 */
export function readForm(file: VFile, list: List): BulletFormat | undefined {
  const described = list.entries.flatMap((entry) => {
    const separator = entry.kind === 'bullet' ? separatorOf(entry, String(file)) : undefined
    return separator === undefined ? [] : [{ entry, separator }]
  })
  const [most] = [...Map.groupBy(described, ({ separator }) => separator)].sort(
    ([, one], [, other]) => other.length - one.length,
  )
  if (!most) return
  const [separator, alike] = most
  const others = described.length - alike.length
  // Where there is no common form the rule is silent, which is no praise.
  const hasForm = alike.length >= described.length * NEARLY_ALL
  const out = hasForm
    ? countReported(
        file,
        described.map(({ entry }) => entry as Bullet),
      )
    : others
  return { separator, of: described.length, out }
}

function separatorOf({ mainLink, span }: Bullet, text: string): string | undefined {
  if (!mainLink) return
  return SEPARATOR.exec(text.slice(mainLink.span.end, span.end))?.[1]?.replace(/\s+/g, ' ')
}

/** How many of the bullets something is told of. */
function countReported(file: VFile, bullets: readonly Bullet[]): number {
  const messages = lint(file, { settings: only('entry-format', 'warning') })
  const offsets = messages.flatMap(({ place }) => {
    const offset = place && 'start' in place ? place.start.offset : place?.offset
    return offset === undefined ? [] : [offset]
  })
  return bullets.filter(({ span }) =>
    offsets.some((offset) => offset >= span.start && offset < span.end),
  ).length
}
