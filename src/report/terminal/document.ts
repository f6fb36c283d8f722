import { location } from 'vfile-location'
import { disarm, visible } from '../../text/printable.ts'
import type { Report, ReportFinding } from '../build.ts'
import type { ExcerptSource } from '../text/excerpt.ts'
import { type Colorize, colorizer } from './colors.ts'
import { findingText, layoutOf } from './finding.ts'
import { infosText } from './infos.ts'
import { summaryText } from './summary.ts'

export interface TextOptions {
  /** Whether to style the text with ANSI escapes. */
  color: boolean
  /** Columns of the terminal; fewer than 40 count as 40. */
  width: number
  /** Leaves out infos, and is silent where nothing else was found. */
  quiet: boolean
}

/** Messages need some room beside their places. */
const LEAST_WIDTH = 40

/**
 * A report for reading in a terminal: the new findings by file, errors and
 * warnings with their source, infos counted by rule, and a summary. Nothing in
 * it that stems from the list can move the cursor or command a workflow.
 *
 * @param sources the files' texts by path; a finding whose text is missing goes without an excerpt
 */
export function toText(
  report: Report,
  sources: ReadonlyMap<string, string>,
  { color, width, quiet }: TextOptions,
): string {
  const columns = Math.max(LEAST_WIDTH, width)
  const paint = colorizer(color)
  const fresh = report.findings.filter(
    (finding) => finding.new && !(quiet && finding.severity === 'info'),
  )
  if (quiet && fresh.length === 0) return ''
  const blocks = [...Map.groupBy(fresh, ({ path }) => path)].flatMap(([path, findings]) =>
    fileBlocks(path, findings, sources.get(path), columns, paint),
  )
  const shown = quiet ? { ...report, counts: { ...report.counts, info: 0 } } : report
  const summary = summaryText(shown, columns, paint)
  return [...blocks, summary].map((lines) => `${lines.map(disarm).join('\n')}\n`).join('\n')
}

/** A file's findings as blocks of lines, to be set apart by empty lines. */
function fileBlocks(
  path: string,
  findings: readonly ReportFinding[],
  text: string | undefined,
  width: number,
  paint: Colorize,
): string[][] {
  const graver = findings.filter(({ severity }) => severity !== 'info')
  const infos = findings.filter(({ severity }) => severity === 'info')
  const source: ExcerptSource | undefined =
    text === undefined ? undefined : { text, places: location(text) }
  const layout = layoutOf(graver, width)
  const [first = [], ...others] = [
    ...graver.map((finding) => findingText(finding, source, layout, paint)),
    ...(infos.length > 0 ? [infosText(infos, width, paint)] : []),
  ]
  return [[paint('bold', visible(path)), ...first], ...others]
}
