import { greatest } from '../../text/extremes.ts'
import { truncate } from '../../text/truncate.ts'
import type { Report, ReportFinding } from '../model.ts'
import { newFindings } from '../order.ts'
import { countsOf } from './findings.ts'
import { type Html, html } from './markup.ts'
import { type SharesRow, sharesTable } from './shares.ts'

/** A heading, and the number of entries below it up to the next heading. */
export interface SectionSize {
  /** The line of the heading. */
  line: number
  title: string
  /** Titles from the outermost heading down to this one. */
  path: readonly string[]
  entries: number
}

/** Code points of a title to show. */
const MAX_NAME_LENGTH = 100
const MAX_SECTIONS = 12
/** One section is the whole list. */
const MIN_SECTIONS = 2

interface CountedSection extends SectionSize {
  file: string
  findings: readonly ReportFinding[]
}

/** How many entries and findings the sections have, the largest first; those without entries not. */
export function sectionsTable(
  report: Report,
  sections: ReadonlyMap<string, readonly SectionSize[]>,
): Html | undefined {
  const byFile = Map.groupBy(newFindings(report.findings), ({ path }) => path)
  const counted = report.files
    .flatMap(({ path }) => countFindings(path, sections.get(path) ?? [], byFile.get(path) ?? []))
    .filter(({ entries }) => entries > 0)
    .sort((a, b) => b.entries - a.entries)
  if (counted.length < MIN_SECTIONS) return
  const most = greatest(counted.map(({ entries }) => entries))
  const rows = nameSections(counted, report.files.length > 1).map(
    ({ section, name }): SharesRow => ({
      name: truncate(name, MAX_NAME_LENGTH),
      count: section.entries,
      bar: entriesBar(section.entries / most),
      words: countsOf(section.findings),
    }),
  )
  return html`<section id="sections" aria-labelledby="sections-title">
${sharesTable(rows, {
  ...{
    title: 'Entries by section',
    heading: html`<h2 id="sections-title">Entries by section</h2>`,
  },
  ...{ names: ['Section', 'Entries', 'Findings'] },
  ...{ max: MAX_SECTIONS, noun: 'more section' },
})}</section>
`
}

/** A finding belongs to the last heading above it. */
function countFindings(
  file: string,
  sections: readonly SectionSize[],
  findings: readonly ReportFinding[],
): CountedSection[] {
  const sorted = findings.toSorted((a, b) => a.line - b.line)
  let at = 0
  return sections.map((section, index) => {
    const end = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY
    const first = at
    while (at < sorted.length && (sorted[at] as ReportFinding).line < end) at++
    return { ...section, file, findings: sorted.slice(first, at) }
  })
}

/** A title that several sections have is shown with the heading above it, or the file. */
function nameSections(sections: readonly CountedSection[], hasFiles: boolean) {
  const byTitle = Map.groupBy(sections, ({ title }) => title)
  return sections.map((section) => {
    const { title, path, file } = section
    const isAlone = byTitle.get(title)?.length === 1
    const own = title === '' ? 'before the first heading' : title
    const parent = path.at(-2)
    const above = parent === undefined || parent === '' ? '' : `${parent} › `
    const name = isAlone ? own : `${above}${own}`
    return { section, name: hasFiles && !isAlone ? `${name} (${file})` : name }
  })
}

/** The share of the largest section. */
function entriesBar(share: number): Html {
  const width = Math.round(share * 1000) / 10
  return html`<svg class="bar" aria-hidden="true"><rect width="${width}%" height="100%"/></svg>`
}
