import type { ReportFinding } from '../build.ts'

/** The other places that a finding's message does not name by itself. */
export function unmentionedPlaces({ message, related = [] }: ReportFinding) {
  return related.filter(({ line }) => !new RegExp(`\\blines? ${line}\\b`).test(message))
}

/**
 * What may stand at the place instead, as far as the message has not said so.
 *
 * @param length the most UTF-16 code units: longer mends, and lines of them, are not for reading
 */
export function unmentionedFixes(
  { message, expected = [] }: ReportFinding,
  length: number,
): string[] {
  const untold = expected.filter((text) => !message.includes(text))
  return untold.some((text) => text.length > length || /[\r\n]/.test(text)) ? [] : untold
}
