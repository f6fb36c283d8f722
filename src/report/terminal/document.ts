import { location } from 'vfile-location'
import { amount } from '../../text/phrases.ts'
import { disarm, visible } from '../../text/printable.ts'
import type { Report, ReportFinding } from '../model.ts'
import { newFindings } from '../order.ts'
import {
  existingPhrases,
  linkPhrases,
  problemPhrase,
  sizePhrase,
  wasStopped,
} from '../text/counts.ts'
import { type Colorize, colorizer } from './colors.ts'
import { findingText, infosText, layoutOf, type TextLayout } from './finding.ts'
import { hyperlink } from './hyperlink.ts'
import {
  type HintedOption,
  MANY_FINDINGS,
  nextSteps,
  type RuleNamer,
  rulesSummary,
} from './rules-summary.ts'
import { wrap } from './wrap.ts'

export interface TextOptions {
  color: boolean
  /** Columns of the terminal; fewer than 40 count as 40. */
  width: number
  /** Leaves out infos; the text is empty where nothing else was found. */
  quiet: boolean
  /** Whether a signal ended the run early, also after the last link. */
  isStopped?: boolean
  /** Options of the command that are in use: they are not proposed. */
  given?: readonly HintedOption[]
  /** Makes places and rules hyperlinks; it gives the address of a line, where that has one. */
  addressOf?: (place: { path: string; line: number }) => string | undefined
}

const MIN_WIDTH = 40

/**
 * A report for a terminal. Text of the list cannot move the cursor or run a workflow command.
 * @param sources the files' texts by path; without its text a finding has no excerpt
 */
export function toText(
  report: Report,
  sources: ReadonlyMap<string, string>,
  options: TextOptions,
): string {
  const { color, width, quiet, isStopped = wasStopped(report), given = [], addressOf } = options
  const columns = Math.max(MIN_WIDTH, width)
  const colorize = colorizer(color)
  const findings = newFindings(report.findings).filter(
    ({ severity }) => !(quiet && severity === 'info'),
  )
  if (quiet && findings.length === 0 && !isStopped) return ''
  const blocks = [...Map.groupBy(findings, ({ path }) => path)].flatMap(([path, inFile]) =>
    fileBlocks(path, inFile, sources.get(path), { width: columns, colorize, addressOf }),
  )
  const shown = quiet ? { ...report, counts: { ...report.counts, info: 0 } } : report
  const isMany = findings.length > MANY_FINDINGS
  // The infos of one file are shown by rule already.
  const isByRule = isMany && (report.files.length > 1 || hasProblems(findings))
  const nameRule: RuleNamer = ({ url }, id) => (addressOf ? hyperlink(url, id) : id)
  return [
    ...blocks,
    ...(isByRule ? [rulesSummary(findings, nameRule, colorize)] : []),
    summaryText(shown, columns, colorize, isStopped),
    ...(isMany ? [nextSteps(findings, given, columns, colorize)] : []),
  ]
    .map((lines) => `${lines.map(disarm).join('\n')}\n`)
    .join('\n')
}

function hasProblems(findings: readonly ReportFinding[]): boolean {
  return findings.some(({ severity }) => severity !== 'info')
}

/** A file's findings as blocks of lines; empty lines are to separate them. */
function fileBlocks(
  path: string,
  findings: readonly ReportFinding[],
  text: string | undefined,
  style: Pick<TextLayout, 'width' | 'colorize' | 'addressOf'>,
): string[][] {
  const infos = findings.filter(({ severity }) => severity === 'info')
  const problems = findings.filter(({ severity }) => severity !== 'info')
  const source = text === undefined ? undefined : { text, places: location(text) }
  const layout = layoutOf(problems, style)
  const [first = [], ...others] = [
    ...problems.map((finding) => findingText(finding, source, layout)),
    ...(infos.length > 0 ? [infosText(infos, layout)] : []),
  ]
  return [[style.colorize('bold', visible(path)), ...first], ...others]
}

/** The number of new problems, the size of the lists, and what is not shown. */
function summaryText(
  report: Report,
  width: number,
  colorize: Colorize,
  isStopped: boolean,
): string[] {
  const { files } = report
  const [mark, style] = markOf(report, isStopped)
  const found = problemPhrase(report)
  const name = files[0] && files.length === 1 ? files[0].path : amount(files.length, 'file')
  const phrase = isStopped
    ? `The run was stopped: ${found}`
    : `${found.charAt(0).toUpperCase()}${found.slice(1)}`
  const words = `${mark} ${phrase} in ${name}`
  return [
    ...wrap(`${words} (${sizePhrase(files)})`, width).map((line) => colorize(style, line)),
    ...[...linkPhrases(report), ...existingPhrases(report)]
      .flatMap((line) => wrap(line, width - 2))
      .map((line) => `  ${colorize('dim', line)}`),
  ]
}

function markOf({ counts, outcome, links }: Report, isStopped: boolean) {
  const isNetworkDown = links.length > 0 && links.every(({ skipped }) => skipped === 'network-down')
  if (outcome === 'fail' || counts.error > 0) return ['✖', 'red'] as const
  return counts.warning > 0 || isNetworkDown || isStopped
    ? (['⚠', 'yellow'] as const)
    : (['✔', 'green'] as const)
}
