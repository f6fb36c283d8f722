/** Sections of the issue, cut to the room that there is: the worst is kept, the rest is counted. */

import { amount, number } from '../../../text/phrases.ts'

export interface IssueSection {
  /** `Dead` */
  title: string
  /** What to do about it. */
  lead: string
  /** In the order shown. */
  items: readonly SectionItem[]
  /** Items that can be seen before the rest is unfolded. */
  open: number
  /** Told below the items. */
  after?: string
}

export interface SectionItem {
  rank: Rank
  /** How many things it tells of. */
  count: number
  /** Markdown of what it belongs to, shown once above all that do. */
  group?: string
  /** Markdown of a list item; asked for only where there is room. */
  render(): string
}

/** What items tell of, the gravest first: the last are the first to be left out. */
const RANKS = [
  'dead',
  'error',
  'warning',
  'moved',
  'wobbling',
  'unverified',
  'answering',
  'archived',
] as const

export type Rank = (typeof RANKS)[number]

/** Room for what stands around the items of a section. */
const FRAME = 300

/**
 * The sections as Markdown.
 *
 * @param room code units
 * @param report Markdown that leads to the whole report
 */
export function layOut(sections: readonly IssueSection[], room: number, report: string): string {
  const present = sections.filter(({ items }) => items.length > 0)
  const frames = present.map(({ title, lead, after = '' }) => `${title}${lead}${after}${report}`)
  const left = room - frames.reduce((sum, frame) => sum + frame.length + FRAME, 0)
  const texts = chooseItems(present, left)
  return present.map((section) => sectionText(section, texts, report)).join('\n\n')
}

/** The texts of the gravest items that the room is enough for. */
function chooseItems(sections: readonly IssueSection[], room: number): Map<SectionItem, string> {
  const texts = new Map<SectionItem, string>()
  let left = room
  const ranked = sections
    .flatMap((section) => section.items.map((item) => ({ section, item })))
    .sort((a, b) => RANKS.indexOf(a.item.rank) - RANKS.indexOf(b.item.rank))
  const groups = new Set<string>()
  for (const { section, item } of ranked) {
    const text = item.render()
    const group = JSON.stringify([section.title, item.group])
    // A group that is begun above the fold is named again below it.
    const heading = groups.has(group) ? 0 : 2 * ((item.group?.length ?? 0) + 10)
    left -= text.length + 1 + heading
    if (left < 0) break
    groups.add(group)
    texts.set(item, text)
  }
  return texts
}

function sectionText(
  section: IssueSection,
  texts: ReadonlyMap<SectionItem, string>,
  report: string,
): string {
  const { title, lead, items, open, after } = section
  const count = (some: readonly SectionItem[]) => some.reduce((sum, item) => sum + item.count, 0)
  const shown = items.filter((item) => texts.has(item))
  const seen = shown.slice(0, open)
  const folded = shown.slice(open)
  const missing = count(items) - count(shown)
  const summary = seen.length > 0 ? `${number(count(folded))} more` : 'Show them'
  return [
    `### ${title}: ${number(count(items))}`,
    lead,
    ...(seen.length > 0 ? [listText(seen, texts)] : []),
    ...(folded.length > 0 ? [details(summary, listText(folded, texts))] : []),
    ...(missing > 0
      ? [
          `There is no room here for ${seen.length > 0 ? amount(missing, 'other') : number(missing)}: see ${report}.`,
        ]
      : []),
    ...(after !== undefined && shown.length > 0 ? [after] : []),
  ].join('\n\n')
}

/** @param summary plain words of ours: Markdown means nothing there */
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
