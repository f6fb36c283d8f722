import type { Paint } from './paint.ts'
import type { Report, ReportFile } from './report.ts'
import { VERDICTS } from './schema.ts'
import { amount } from './words.ts'
import { wrap } from './wrap.ts'

/** The last words: how many new findings there are, in how much, and how many were left out. */
export function summaryText(report: Report, width: number, paint: Paint): string[] {
  const { counts, files } = report
  const found = [
    counts.error > 0 ? [amount(counts.error, 'error')] : [],
    counts.warning > 0 ? [amount(counts.warning, 'warning')] : [],
    counts.info > 0 ? [amount(counts.info, 'info')] : [],
  ].flat()
  const words =
    found.length > 0
      ? `${found.join(', ')} in ${amount(files.length, 'file')}`
      : `No findings in ${nameOf(files)}`
  const { mark, style } = markOf(report)
  return [
    ...wrap(`${mark} ${words} (${sizeOf(files)})`, width).map((line) => paint(style, line)),
    ...[...linksOf(report), ...knownOf(report)]
      .flatMap((line) => wrap(line, width - 2))
      .map((line) => `  ${paint('dim', line)}`),
  ]
}

function markOf({ counts, outcome }: Report) {
  if (outcome === 'fail' || counts.error > 0) return { mark: '✖', style: 'red' } as const
  if (counts.warning > 0) return { mark: '⚠', style: 'yellow' } as const
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

/** The verdicts, and why links were skipped: `Links: 97 alive, 2 dead, 1 skipped (excluded)`. */
function linksOf({ links }: Report): string[] {
  if (links.length === 0) return []
  const counts = VERDICTS.flatMap((verdict) => {
    const reached = links.filter((link) => link.verdict === verdict)
    if (reached.length === 0) return []
    const count = `${reached.length.toLocaleString('en')} ${verdict}`
    return verdict === 'skipped' ? [`${count} (${reasonsOf(reached)})`] : [count]
  })
  return [`Links: ${counts.join(', ')}`]
}

function reasonsOf(links: Report['links']): string {
  const reasons = [...Map.groupBy(links, ({ reason }) => reason)]
    .map(([reason, { length }]) => ({ reason, length }))
    .sort((a, b) => b.length - a.length)
  if (reasons.length === 1) return reasons.map(({ reason }) => reason).join()
  return reasons.map(({ reason, length }) => `${length.toLocaleString('en')} ${reason}`).join('; ')
}

/** Without a base all findings are new, and there is nothing to say. */
function knownOf({ findings }: Report): string[] {
  const known = findings.filter((finding) => !finding.new).length
  if (known === 0) return []
  return [
    known === 1
      ? '1 finding that the base has, too, is not shown'
      : `${amount(known, 'finding')} that the base has, too, are not shown`,
  ]
}
