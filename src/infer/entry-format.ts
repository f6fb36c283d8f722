import type { VFile } from 'vfile'
import type { Bullet, List } from '../list/model.ts'
import { findingsOf } from './findings.ts'
import { byFrequency, type Share } from './share.ts'

export interface BulletFormat extends Share {
  /** What most have between a name and its description: ` - `, `: `, a space. */
  separator: string
}

/** What follows an entry's link, on its line, if there is a description. */
const SEPARATOR = /^[*_~]*([^\S\n]*[-–—:]\s+|[^\S\n]+(?=[\p{L}"“'‘`(]))/u
/** With a smaller share of one format the rule reports nothing. */
const MIN_SHARE = 0.9

/** How many bullets with a description the rule `entry-format` reports; `undefined` if there are none. */
export function analyzeEntryFormat(file: VFile, list: List): BulletFormat | undefined {
  const text = String(file)
  const described = list.entries.flatMap((entry) => {
    const separator = entry.kind === 'bullet' ? separatorOf(entry, text) : undefined
    return separator === undefined ? [] : [{ entry, separator }]
  })
  const [most] = byFrequency(described, ({ separator }) => separator)
  if (!most) return
  const [separator, alike] = most
  const of = described.length
  if (alike.length < of * MIN_SHARE) return { separator, of, out: of - alike.length }
  const offsets = [...findingsOf(file, 'entry-format', 'warning').keys()]
  const reported = described.filter(({ entry: { span } }) =>
    offsets.some((offset) => offset >= span.start && offset < span.end),
  )
  return { separator, of, out: reported.length }
}

function separatorOf({ mainLink, span }: Bullet, text: string): string | undefined {
  if (!mainLink) return
  return SEPARATOR.exec(text.slice(mainLink.span.end, span.end))?.[1]?.replace(/\s+/g, ' ')
}
