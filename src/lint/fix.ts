import type { VFileMessage } from 'vfile-message'
import type { Fix } from './rule.ts'

type Fixable = Partial<Pick<VFileMessage, 'place' | 'expected' | 'fix' | 'fixKind'>>

/** The safe edit of a message, if it has one. */
function safeFix(message: Fixable): Fix | undefined {
  if (message.fixKind !== 'safe') return
  if (message.fix) return message.fix
  const { place, expected } = message
  const [text] = expected ?? []
  if (text === undefined || !place || !('start' in place)) return
  const [start, end] = [place.start.offset, place.end.offset]
  return start === undefined || end === undefined ? undefined : { range: [start, end], text }
}

/**
 * The messages whose safe fixes can be applied together, with their edits, in the order of the text.
 * Of two that overlap the first in the text is chosen; the other one stays a finding.
 */
export function safeFixes<Message extends Fixable>(
  messages: readonly Message[],
): { message: Message; fix: Fix }[] {
  const offered = messages
    .flatMap((message) => {
      const fix = safeFix(message)
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

/** Applies the safe fixes of messages to their text. */
export function applyFixes(text: string, messages: readonly Fixable[]): string {
  let fixed = ''
  let at = 0
  for (const { fix } of safeFixes(messages)) {
    fixed += text.slice(at, fix.range[0]) + fix.text
    at = fix.range[1]
  }
  return fixed + text.slice(at)
}
