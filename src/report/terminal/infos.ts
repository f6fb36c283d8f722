import { enumerate, number } from '../../text/phrases.ts'
import type { ReportFinding } from '../model.ts'
import { messageText } from '../text/message.ts'
import { COLORS, type Colorize } from './colors.ts'
import { wrap } from './wrap.ts'

/** Line numbers to name; the others are counted. */
const MAX_LINES = 3

const MAX_MESSAGE_LENGTH = 200

/** A file's infos: for each rule how many there are, and the lines of the first. */
export function infosText(
  infos: readonly ReportFinding[],
  width: number,
  colorize: Colorize,
): string[] {
  const groups = [...Map.groupBy(infos, ({ rule }) => rule).values()]
  const digits = Math.max(...groups.map((group) => number(group.length).length))
  return groups.flatMap((group) => {
    const count = `  ${number(group.length).padStart(digits)} × `
    const margin = ' '.repeat('  info'.length + count.length)
    return wrap(groupText(group), width - margin.length).map((line, index) =>
      index === 0 ? `  ${colorize(COLORS.info, 'info')}${count}${line}` : margin + line,
    )
  })
}

function groupText(group: readonly ReportFinding[]): string {
  const [{ rule, message, parts }] = group as [ReportFinding]
  const lead = group.every((info) => info.message === message) ? rule : `${rule}, for example`
  return `${lead}: ${messageText(parts, MAX_MESSAGE_LENGTH)} (${linesOf(group)})`
}

/** `line 92`, `lines 92, 93 and 95`, `lines 92, 93, 94 and 11 more`. */
function linesOf(group: readonly ReportFinding[]): string {
  const lines = [...new Set(group.map(({ line }) => line))].map(String)
  // "and 1 more" is no shorter than the line itself.
  const named = lines.length === MAX_LINES + 1 ? lines : lines.slice(0, MAX_LINES)
  const more = lines.length - named.length
  const parts = more > 0 ? [...named, `${number(more)} more`] : named
  return `${lines.length === 1 ? 'line' : 'lines'} ${enumerate(parts)}`
}
