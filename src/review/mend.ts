import type { VFileMessage } from 'vfile-message'
import type { Fix } from '../rules/rule.ts'

/** What of a message its mend needs. */
type Mendable = Pick<VFileMessage, 'place' | 'expected' | 'fix' | 'sure'>

/** The edit that a message offers without doubt, or nothing. */
function sureFix(message: Mendable): Fix | undefined {
  if (!message.sure) return
  if (message.fix) return message.fix
  const { place, expected } = message
  const [text] = expected ?? []
  if (text === undefined || !place || !('start' in place)) return
  const [start, end] = [place.start.offset, place.end.offset]
  return start === undefined || end === undefined ? undefined : { range: [start, end], text }
}

/**
 * Applies the sure mends of messages to the text they were said of. Of two that
 * touch the same place the first in the text is applied; the other stays a
 * finding, to be mended when the text is judged again.
 */
export function mend(text: string, messages: readonly Mendable[]): string {
  const fixes = messages
    .map(sureFix)
    .filter((fix) => fix !== undefined)
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  let mended = ''
  let at = 0
  let last: number | undefined
  for (const { range, text: replacement } of fixes) {
    const [start, end] = range
    if (start < at || start === last) continue
    mended += text.slice(at, start) + replacement
    at = end
    last = start
  }
  return mended + text.slice(at)
}
