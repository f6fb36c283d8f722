import { enumerate, number } from '../../text/phrases.ts'
import { truncateCode } from '../../text/printable.ts'
import type { ReportFinding } from '../build.ts'
import { COLORS, type Colorize } from './colors.ts'
import { wrap } from './wrap.ts'

/** Line numbers to name; the others are counted. */
const NAMED_LINES = 3

/** Code units of a message to show. */
const LONGEST_MESSAGE = 200

/** A file's infos: for each rule how many there are, and where the first stand. */
export function infosText(
  infos: readonly ReportFinding[],
  width: number,
  paint: Colorize,
): string[] {
  const groups = [...Map.groupBy(infos, ({ rule }) => rule).values()]
  const digits = Math.max(...groups.map((group) => number(group.length).length))
  return groups.flatMap((group) => {
    const count = number(group.length).padStart(digits)
    const margin = ' '.repeat(`  info  ${count} × `.length)
    const head = `  ${paint(COLORS.info, 'info')}  ${count} × `
    return wrap(wordsOf(group), width - margin.length).map((line, index) =>
      index === 0 ? head + line : margin + line,
    )
  })
}

function wordsOf(group: readonly ReportFinding[]): string {
  const [{ rule, message }] = group as [ReportFinding]
  const alike = group.every((info) => info.message === message)
  const words = truncateCode(message, LONGEST_MESSAGE)
  return `${rule}${alike ? '' : ', such as'}: ${words} (${linesOf(group)})`
}

/** `line 92`, `lines 92, 93 and 95`, `lines 92, 93, 94 and 11 more`. */
function linesOf(group: readonly ReportFinding[]): string {
  const lines = [...new Set(group.map(({ line }) => line))].map(String)
  // One more costs no more words than to say that there is one.
  const named = lines.length === NAMED_LINES + 1 ? lines : lines.slice(0, NAMED_LINES)
  const more = lines.length - named.length
  const parts = more > 0 ? [...named, `${number(more)} more`] : named
  return `${lines.length === 1 ? 'line' : 'lines'} ${enumerate(parts)}`
}
