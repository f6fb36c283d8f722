import type { VFileMessage } from 'vfile-message'
import type { Fix } from './rule.ts'

/** What of a message its mend needs. */
type Fixable = Partial<Pick<VFileMessage, 'place' | 'expected' | 'fix' | 'fixKind'>>

/** The edit that a message offers without doubt, or nothing. */
function sureFix(message: Fixable): Fix | undefined {
  if (message.fixKind !== 'safe') return
  if (message.fix) return message.fix
  const { place, expected } = message
  const [text] = expected ?? []
  if (text === undefined || !place || !('start' in place)) return
  const [start, end] = [place.start.offset, place.end.offset]
  return start === undefined || end === undefined ? undefined : { range: [start, end], text }
}

/**
 * The messages whose sure mends are to be applied together, with their edits, in
 * the order of the text. Of two that touch the same place the first in the text
 * is chosen; the other stays a finding, to be mended when the text is judged again.
 */
export function safeFixes<Message extends Fixable>(
  messages: readonly Message[],
): { message: Message; fix: Fix }[] {
  const offered = messages
    .flatMap((message) => {
      const fix = sureFix(message)
      return fix ? [{ message, fix }] : []
    })
    .sort((a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1])
  let at = 0
  let last: number | undefined
  return offered.filter(({ fix: { range } }) => {
    const [start, end] = range
    if (start < at || start === last) return false
    at = end
    last = start
    return true
  })
}

/** Applies the sure mends of messages to the text they were said of. */
export function applyFixes(text: string, messages: readonly Fixable[]): string {
  let mended = ''
  let at = 0
  for (const { fix } of safeFixes(messages)) {
    mended += text.slice(at, fix.range[0]) + fix.text
    at = fix.range[1]
  }
  return mended + text.slice(at)
}
