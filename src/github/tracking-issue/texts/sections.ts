/** Sections of the issue, cut to its size: the most severe items are shown, the rest is counted. */

import { number } from '../../../text/phrases.ts'

export interface IssueSection {
  title: string
  /** The number in its heading; default: that of its items. */
  total?: number
  /** What to do about it. */
  lead: string
  items: readonly SectionItem[]
  /** Items shown before the fold. */
  open: number
  after?: string
}

export interface SectionItem {
  rank: Rank
  /** How many things it shows. */
  count: number
  /** Markdown shown once above all items of the group. */
  group?: string
  /** Markdown of a list item; called only where it may fit. */
  render(): string
}

/** The most severe first; the last are the first to be left out. */
const RANKS = [
  'dead',
  'error',
  'warning',
  'moved',
  'intermittent',
  'uncheckable',
  'retired',
  'recovered',
  'archived',
  'rule',
  'info',
] as const

export type Rank = (typeof RANKS)[number]

/** Code units around the items of a section. */
const FRAME_LENGTH = 300

/**
 * The sections as Markdown of at most `maxLength` code units.
 * @param report Markdown that links to the whole report
 */
export function layOut(
  sections: readonly IssueSection[],
  maxLength: number,
  report: string,
): string {
  const present = sections.filter(({ items }) => items.length > 0)
  const frames = present.map(({ title, lead, after = '' }) => `${title}${lead}${after}${report}`)
  const left = maxLength - frames.reduce((sum, frame) => sum + frame.length + FRAME_LENGTH, 0)
  const texts = chooseItems(present, left)
  return present.map((section) => sectionText(section, texts, report)).join('\n\n')
}

function chooseItems(sections: readonly IssueSection[], maxLength: number) {
  const texts = new Map<SectionItem, string>()
  let left = maxLength
  const ranked = sections
    .flatMap((section) => section.items.map((item) => ({ section, item })))
    .sort((a, b) => RANKS.indexOf(a.item.rank) - RANKS.indexOf(b.item.rank))
  const groups = new Set<string>()
  for (const { section, item } of ranked) {
    const text = item.render()
    const group = JSON.stringify([section.title, item.group])
    // A group that begins above the fold is named again below it.
    const heading = groups.has(group) ? 0 : 2 * ((item.group?.length ?? 0) + 10)
    left -= text.length + 1 + heading
    if (left < 0) break
    groups.add(group)
    texts.set(item, text)
  }
  return texts
}

function sectionText(
  { title, total, lead, items, open, after }: IssueSection,
  texts: ReadonlyMap<SectionItem, string>,
  report: string,
): string {
  const count = (some: readonly SectionItem[]) => some.reduce((sum, item) => sum + item.count, 0)
  const shown = items.filter((item) => texts.has(item))
  const [first, folded] = [shown.slice(0, open), shown.slice(open)]
  const missing = count(items) - count(shown)
  const summary = first.length > 0 ? `${number(count(folded))} more` : 'Show'
  return [
    `### ${title}: ${number(total ?? count(items))}`,
    lead,
    ...(first.length > 0 ? [listText(first, texts)] : []),
    ...(folded.length > 0 ? [details(summary, listText(folded, texts))] : []),
    ...(missing > 0 ? [`${number(missing)} more do not fit here: see ${report}.`] : []),
    ...(after !== undefined && shown.length > 0 ? [after] : []),
  ].join('\n\n')
}

/** @param summary plain text: Markdown has no effect there */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

function listText(items: readonly SectionItem[], texts: ReadonlyMap<SectionItem, string>): string {
  const lines: string[] = []
  let group: string | undefined
  for (const item of items) {
    if (item.group !== undefined && item.group !== group) {
      lines.push(...(lines.length > 0 ? [''] : []), item.group, '')
      group = item.group
    }
    lines.push(texts.get(item) ?? '')
  }
  return lines.join('\n')
}
