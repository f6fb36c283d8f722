import { SizeBudget } from '../../text/fit.ts'
import { amount } from '../../text/phrases.ts'
import type { Report, ReportFinding } from '../model.ts'
import { mostSevereFirst, newFindings } from '../order.ts'
import { existingPhrases, headline, linkPhrases, sizePhrase } from '../text/counts.ts'
import { prose } from './escape.ts'
import { findingMarkdown, folded, ruleDefinitions } from './finding.ts'
import { fileMarkdown } from './places.ts'

/** Characters that GitHub accepts in an issue or a comment. */
const MAX_LENGTH = 65_536
/** Characters for everything but findings and the names of their files. */
const RESERVED_LENGTH = 16_384
/** Files to name; the others' findings are counted. */
const MAX_FILES = 100

/**
 * A report as Markdown for an issue or a comment on GitHub. The most severe findings are kept where
 * not all fit.
 */
export function toMarkdown(report: Report): string {
  const findings = newFindings(report.findings)
  const { sections, left } = sectionsOf(findings, report.files.length > 1)
  return `${[
    `## ${headline(report)}`,
    `Checked ${nameOf(report)}: ${sizePhrase(report.files)}.`,
    ...sections,
    ...(left > 0 ? [`Not shown: ${amount(left, 'more finding')}. Use \`--format json\`.`] : []),
    ...[...linkPhrases(report), ...existingPhrases(report)].map((words) => `${prose(words)}.`),
    ...ruleDefinitions(findings),
  ].join('\n\n')}\n`
}

/** Findings by file, as many as fit, and how many are left. */
function sectionsOf(findings: readonly ReportFinding[], hasHeadings: boolean) {
  const budget = new SizeBudget(MAX_LENGTH - RESERVED_LENGTH, (text) => text.length)
  const paths = [...new Set(mostSevereFirst(findings).map(({ path }) => path))]
  const headings = budget.take(
    paths.slice(0, MAX_FILES),
    (path) => `### ${fileMarkdown(path)}`,
  ).taken
  const named = new Set(headings.map(({ item }) => item))
  const { taken } = budget.take(
    mostSevereFirst(findings.filter(({ path }) => named.has(path))),
    (finding) => findingMarkdown(finding, leadOf(finding)),
  )
  const texts = new Map(taken.map(({ item, text }) => [item, text]))
  const shown = Map.groupBy(
    findings.filter((finding) => texts.has(finding)),
    ({ path }) => path,
  )
  const sections = headings.flatMap(({ item: path, text: heading }) => [
    ...(hasHeadings ? [heading] : []),
    ...bullets(shown.get(path) ?? [], texts),
  ])
  return { sections, left: findings.length - taken.length }
}

/** Infos have a fold of their own, which names the severity. */
function leadOf({ severity, line }: ReportFinding): string {
  return severity === 'info' ? `line ${line}` : `**${severity}**, line ${line}`
}

function nameOf({ files }: Report): string {
  const [file] = files
  return file && files.length === 1 ? fileMarkdown(file.path) : amount(files.length, 'file')
}

/** A file's errors and warnings, and its infos, which open on a click. */
function bullets(findings: readonly ReportFinding[], texts: ReadonlyMap<ReportFinding, string>) {
  const textOf = (some: readonly ReportFinding[]) => some.map((one) => texts.get(one)).join('\n')
  const problems = findings.filter(({ severity }) => severity !== 'info')
  const infos = findings.filter(({ severity }) => severity === 'info')
  return [
    ...(problems.length > 0 ? [textOf(problems)] : []),
    ...(infos.length > 0 ? [folded(amount(infos.length, 'info'), textOf(infos))] : []),
  ]
}
