/** What one list may cost; `app/action/sources.ts` limits how many of a change are read. */

/** The user's own list within these is read without a worker, which takes long to start. */
export const SMALL_TEXT = {
  /** Of a text, in UTF-16 code units. */
  length: 32_000,
  /** Of a text with longer lines or deeper nesting, in UTF-16 code units. */
  plainLength: 8_000,
  /** Of a line, in UTF-16 code units. */
  line: 4_096,
  /** Quotes and lists within each other. */
  nesting: 32,
}

/** A text with a line within more quotes and lists is not read at all: it would take too long. */
const MAX_MARKERS = 1_000

/** Of one list, in milliseconds. */
export const TIME_LIMIT = {
  /** In a worker. */
  parse: 30_000,
  /** In a worker. */
  lint: 12_000,
  /** Without a worker, for each of the two; what takes longer continues in a worker. */
  here: 1_000,
}

/** A worker's memory, in megabytes. */
export const MEMORY_LIMIT = 1_500

/** Whether a text is small and plain enough to be read without a worker. */
export function isSmall(text: string): boolean {
  const { length, plainLength, line, nesting } = SMALL_TEXT
  if (text.length <= plainLength) return true
  return text.length <= length && longestLine(text) <= line && deepest(text).indented <= nesting
}

/** Whether a text has more quotes and lists within each other than anybody writes. */
export function isTooDeep(text: string): boolean {
  return deepest(text).markers > MAX_MARKERS
}

function longestLine(text: string): number {
  let longest = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if (end < 0) return Math.max(longest, text.length - start)
    longest = Math.max(longest, end - start)
    start = end + 1
  }
  return longest
}

/** The characters of markers of quotes and lists. */
const LINE_START = '>-+*.)0123456789'
const MARKER_END = ['>', '-', '+', '*', '.', ')']

/**
 * The most quotes and lists that a line can be within: its markers, and `indented` also one for
 * every two columns of indentation.
 */
function deepest(text: string): { markers: number; indented: number } {
  const most = { markers: 0, indented: 0 }
  let isStart = true
  let blanks = 0
  let markers = 0
  let previous = ''
  for (const character of text) {
    if (character === '\n' || character === '\r') {
      isStart = true
      blanks = 0
      markers = 0
    } else if (isStart) {
      const isBlank = character === ' ' || character === '\t'
      // The blank after a marker is a part of it.
      if (isBlank && !MARKER_END.includes(previous)) blanks += character === '\t' ? 4 : 1
      if (character === '>' || (isBlank && previous !== '>' && MARKER_END.includes(previous)))
        markers++
      most.markers = Math.max(most.markers, markers)
      most.indented = Math.max(most.indented, markers + Math.floor(blanks / 2))
      isStart = isBlank || LINE_START.includes(character)
    }
    previous = character
  }
  return most
}
