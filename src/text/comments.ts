/** HTML comments in a text, found without a pattern: one that is never closed would be searched from each `<!--` to the end. */

const OPEN = '<!--'
const CLOSE = '-->'

/** What is inside of the first comment that is closed. */
export function firstComment(text: string): string | undefined {
  const start = text.indexOf(OPEN)
  const end = start < 0 ? -1 : text.indexOf(CLOSE, start + OPEN.length)
  return end < 0 ? undefined : text.slice(start + OPEN.length, end)
}

/** A text with each comment that is closed replaced. */
export function replaceComments(text: string, by: string): string {
  let replaced = ''
  let at = 0
  for (;;) {
    const start = text.indexOf(OPEN, at)
    const end = start < 0 ? -1 : text.indexOf(CLOSE, start + OPEN.length)
    if (end < 0) return replaced + text.slice(at)
    replaced += text.slice(at, start) + by
    at = end + CLOSE.length
  }
}
