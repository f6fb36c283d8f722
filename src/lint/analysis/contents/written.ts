import type { Section, Span } from '../../../list/model.ts'
import { contains } from '../../../list/span.ts'
import { lineSpan } from '../lines.ts'
import type { Contents, ContentsItem } from './find.ts'

/** A link of the contents as it is written, and the line that it is on. */
export interface WrittenItem extends ContentsItem {
  section: Section
  /** Its index among the items. */
  index: number
  /** The line's text, without its line break. */
  line: Span
  /** What is on its line before the link, and after it. */
  before: string
  after: string
  label: Span
  /** The address without `#`. */
  address: Span
  /** The only link to a section on its line, and the first of all. */
  isAlone: boolean
  isInTable: boolean
}

/** Code units of a line; some contents have dozens of links on one. */
const MAX_LINE = 10_000

/** The links to sections that another one can be written like. */
export function writtenItems({ items, text }: Contents): WrittenItem[] {
  return items.flatMap((item, index) => {
    const { link, section } = item
    const spans = section && partsOf(item, text)
    if (!section || !spans || contains(link.section.span, link.span)) return []
    const whole = lineSpan(text, link.span)
    const source = text.slice(whole.start, whole.end).replace(/(?:\r\n|\n|\r)$/, '')
    const line = { start: whole.start, end: whole.start + source.length }
    if (source.length > MAX_LINE || /[\r\n]/.test(source)) return []
    const before = text.slice(line.start, link.span.start)
    const isOther = (other: ContentsItem | undefined) =>
      !other || other.link.span.end < line.start || other.link.span.start > line.end
    return {
      ...{ ...item, ...spans, section, index, line, before },
      after: text.slice(link.span.end, line.end),
      isAlone: isOther(items[index - 1]) && isOther(items[index + 1]) && !/\]\(|href/.test(before),
      isInTable: link.cell !== undefined,
    }
  })
}

/** Where the visible text and the address of a link are. */
function partsOf(
  { link }: ContentsItem,
  text: string,
): Pick<WrittenItem, 'label' | 'address'> | undefined {
  const { kind, span, urlSpan } = link
  if (!urlSpan || text[urlSpan.start] !== '#') return
  const address = { start: urlSpan.start + 1, end: urlSpan.end }
  if (kind === 'inline') {
    const end = text.lastIndexOf('](', urlSpan.start)
    return end > span.start ? { label: { start: span.start + 1, end }, address } : undefined
  }
  if (kind !== 'html-link') return
  const start = text.indexOf('>', urlSpan.end) + 1
  const end = text.lastIndexOf('</', span.end - 1)
  return start > 0 && start <= end && end < span.end
    ? { label: { start, end }, address }
    : undefined
}
