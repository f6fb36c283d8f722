/** A text with each run of white space as one space, and none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
