import { amount } from '../../text/phrases.ts'
import type { Report, ReportFile } from '../model.ts'
import { existingPhrases, linkPhrases, problemPhrase, sizePhrase } from '../text/counts.ts'
import type { Colorize } from './colors.ts'
import { wrap } from './wrap.ts'

/** The number of new problems, the size of the lists, and what is not shown. */
export function summaryText(report: Report, width: number, colorize: Colorize): string[] {
  const { files } = report
  const { mark, style } = markOf(report)
  const found = problemPhrase(report)
  const words = `${mark} ${found.charAt(0).toUpperCase()}${found.slice(1)} in ${nameOf(files)}`
  return [
    ...wrap(`${words} (${sizePhrase(files)})`, width).map((line) => colorize(style, line)),
    ...[...linkPhrases(report), ...existingPhrases(report)]
      .flatMap((line) => wrap(line, width - 2))
      .map((line) => `  ${colorize('dim', line)}`),
  ]
}

function isNetworkDown(links: Report['links']): boolean {
  return links.length > 0 && links.every(({ skipped }) => skipped === 'network-down')
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
