import { NETWORK_DOWN } from '../../links/result.ts'
import { amount } from '../../text/phrases.ts'
import type { Report, ReportFile } from '../build.ts'
import { countPhrases, existingPhrases, linkPhrases } from '../text/counts.ts'
import type { Colorize } from './colors.ts'
import { wrap } from './wrap.ts'

/** The last words: how many new findings there are, in how much, and how many were left out. */
export function summaryText(report: Report, width: number, paint: Colorize): string[] {
  const { counts, files } = report
  const found = countPhrases(counts)
  const words =
    found.length > 0
      ? `${found.join(', ')} in ${amount(files.length, 'file')}`
      : `No findings in ${nameOf(files)}`
  const { mark, style } = markOf(report)
  return [
    ...wrap(`${mark} ${words} (${sizeOf(files)})`, width).map((line) => paint(style, line)),
    ...[...linkPhrases(report), ...existingPhrases(report)]
      .flatMap((line) => wrap(line, width - 2))
      .map((line) => `  ${paint('dim', line)}`),
  ]
}

/** Whether nothing can be said of any link. */
function isNetworkDown(links: Report['links']): boolean {
  return links.length > 0 && links.every(({ reason }) => reason === NETWORK_DOWN)
}

function markOf({ counts, outcome, links }: Report) {
  if (outcome === 'fail' || counts.error > 0) return { mark: '✖', style: 'red' } as const
  if (counts.warning > 0 || isNetworkDown(links)) return { mark: '⚠', style: 'yellow' } as const
  return { mark: '✔', style: 'green' } as const
}

function nameOf(files: readonly ReportFile[]): string {
  const [file] = files
  return file && files.length === 1 ? file.path : amount(files.length, 'file')
}

function sizeOf(files: readonly ReportFile[]): string {
  const entries = files.reduce((sum, file) => sum + file.entries, 0)
  const links = files.reduce((sum, file) => sum + file.links, 0)
  return `${amount(entries, 'entry', 'entries')}, ${amount(links, 'link')}`
}
