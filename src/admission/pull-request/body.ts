/** A pull request's body as its rules see it. */

/** The longest body of GitHub; in UTF-16 code units. */
const MAX_BODY_LENGTH = 65_536

/** The body without HTML comments and code, with `\n` between lines: what its author wrote to be read. */
export function readableBody(body: string): string {
  const lines = body.slice(0, MAX_BODY_LENGTH).replaceAll('\r\n', '\n')
  return withoutCodeSpans(withoutFences(withoutComments(lines)))
}

/** A comment that is not closed hides the rest, as on GitHub. */
function withoutComments(text: string): string {
  let rest = text
  let kept = ''
  for (;;) {
    const start = rest.indexOf('<!--')
    if (start < 0) return kept + rest
    kept += rest.slice(0, start)
    const end = rest.indexOf('-->', start + 4)
    if (end < 0) return kept
    rest = rest.slice(end + 3)
  }
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/

function withoutFences(text: string): string {
  let fence = ''
  const kept: string[] = []
  for (const line of text.split('\n')) {
    const [, marker = ''] = FENCE.exec(line) ?? []
    if (fence === '') {
      if (marker !== '') fence = marker
      else kept.push(line)
    } else if (marker.startsWith(fence) && line.trim() === marker) fence = ''
  }
  return kept.join('\n')
}

/** A span ends with as many backticks as it began with; one without an end is text. */
function withoutCodeSpans(text: string): string {
  const runs = Array.from(text.matchAll(/`+/g), ({ 0: run, index }) => ({
    index,
    size: run.length,
  }))
  const byLength = Map.groupBy(runs, ({ size }) => size)
  let kept = ''
  let at = 0
  for (const { index, size } of runs) {
    if (index < at) continue
    const same = byLength.get(size) ?? []
    while (same[0] && same[0].index <= index) same.shift()
    const end = same[0]
    if (!end) continue
    kept += text.slice(at, index)
    at = end.index + size
  }
  return kept + text.slice(at)
}

/** A task of a list: `- [x] …`. */
export interface Task {
  text: string
  isTicked: boolean
}

const TASK = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/

/**
 * The tasks of a readable body, or those below a line up to the next heading.
 * @param under the line's text: a heading with its `#` or without
 */
export function tasksIn(body: string, under?: string): Task[] {
  const lines = body.split('\n')
  const isLine = (line: string) =>
    line.trim() === under || line.replace(HEADING, '').trim() === under
  const start = under === undefined ? 0 : lines.findIndex(isLine) + 1
  if (under !== undefined && start === 0) return []
  const rest = lines.slice(start)
  const end = under === undefined ? -1 : rest.findIndex((line) => HEADING.test(line))
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((line) => {
    const [, tick, text = ''] = TASK.exec(line) ?? []
    return tick === undefined ? [] : [{ text: text.trim(), isTicked: tick !== ' ' }]
  })
}
