import { SizeBudget } from '../../text/fit.ts'
import { amount } from '../../text/phrases.ts'
import type { Report, ReportFinding } from '../build.ts'
import { mostSevereFirst } from '../order.ts'
import { existingPhrases, linkPhrases } from '../text/counts.ts'
import { headline } from '../text/headline.ts'
import { prose } from './escape.ts'
import { findingMarkdown, folded, ruleDefinitions } from './finding.ts'
import { fileName, placeNamer } from './places.ts'

/** Characters that GitHub takes for an issue or a comment. */
const MOST_CHARACTERS = 65_536

/** Characters for all but findings and the names of their files. */
const RESERVE = 16_384

/** Files to name; the others' findings are counted. */
const MOST_FILES = 100

/**
 * A report as Markdown for an issue or a comment on GitHub: what was found, the
 * new findings by file with infos folded, links by verdict. Words of others in it
 * are shown to the letter. The worst findings are kept where not all have room.
 */
export function toMarkdown(report: Report): string {
  const fresh = report.findings.filter((finding) => finding.new)
  const { sections, left } = sectionsOf(fresh, report.files.length > 1)
  return `${[
    `## ${headline(report)}`,
    `${sizeOf(report)}.`,
    ...sections,
    ...(left > 0 ? [`${amount(left, 'more finding')}: \`--format json\` lists all.`] : []),
    ...[...linkPhrases(report), ...existingPhrases(report)].map((words) => `${prose(words)}.`),
    ...ruleDefinitions(fresh),
  ].join('\n\n')}\n`
}

/** Findings by file, as many as there is room for, and how many are left. */
function sectionsOf(fresh: readonly ReportFinding[], isHeaded: boolean) {
  const room = new SizeBudget(MOST_CHARACTERS - RESERVE, (text) => text.length)
  const paths = [...new Set(mostSevereFirst(fresh).map(({ path }) => path))]
  const headings = room.take(paths.slice(0, MOST_FILES), (path) => `### ${fileName(path)}`).taken
  const known = new Set(headings.map(({ item }) => item))
  const { taken } = room.take(
    mostSevereFirst(fresh.filter(({ path }) => known.has(path))),
    (finding) => findingMarkdown(finding, leadOf(finding), placeNamer()),
  )
  const texts = new Map(taken.map(({ item, text }) => [item, text]))
  const shown = Map.groupBy(
    fresh.filter((finding) => texts.has(finding)),
    ({ path }) => path,
  )
  const sections = headings.flatMap(({ item: path, text: heading }) => [
    ...(isHeaded ? [heading] : []),
    ...bullets(shown.get(path) ?? [], texts),
  ])
  return { sections, left: fresh.length - taken.length }
}

/** In its file's own section, and infos in a fold of theirs. */
function leadOf({ severity, line }: ReportFinding): string {
  return severity === 'info' ? `line ${line}` : `**${severity}**, line ${line}`
}

function sizeOf({ files }: Report): string {
  const [file] = files
  const name = file && files.length === 1 ? fileName(file.path) : amount(files.length, 'file')
  const entries = files.reduce((sum, { entries }) => sum + entries, 0)
  const links = files.reduce((sum, { links }) => sum + links, 0)
  return `Looked at ${name}: ${amount(entries, 'entry', 'entries')}, ${amount(links, 'link')}`
}

/** A file's errors and warnings, and its infos to open at a click. */
function bullets(
  findings: readonly ReportFinding[],
  texts: ReadonlyMap<ReportFinding, string>,
): string[] {
  const textOf = (some: readonly ReportFinding[]) => some.map((one) => texts.get(one)).join('\n')
  const graver = findings.filter(({ severity }) => severity !== 'info')
  const infos = findings.filter(({ severity }) => severity === 'info')
  return [
    ...(graver.length > 0 ? [textOf(graver)] : []),
    ...(infos.length > 0 ? [folded(amount(infos.length, 'info'), textOf(infos))] : []),
  ]
}
