/**
 * The start of a text, ending in `…` where it was cut.
 * @param maxLength in code points, `…` included
 */
export function truncate(text: string, maxLength = 40): string {
  if (text.length <= maxLength) return text
  // A code point has at most two code units: what is further back cannot be shown.
  const points = Array.from(text.slice(0, 2 * maxLength))
  if (points.length <= maxLength && text.length <= 2 * maxLength) return text
  return `${points.slice(0, maxLength - 1).join('')}…`
}
