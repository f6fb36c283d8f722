/**
 * `npm run bench findings <folder>`: the number of findings in the Markdown files of a folder, and
 * whether they are valid: every place inside the text, in the order of the text, and the same in a
 * second run.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { lint } from '../src/lint/linter.ts'
import { readList } from '../src/list/parse.ts'
import { type Severity, severityOf } from '../src/lint/severity.ts'

export function benchFindings(folder: string): void {
  const important: number[] = []
  console.log('list                                 errors  warnings   infos   ms  valid')
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const start = performance.now()
    const messages = lint(readList(text, name))
    const time = performance.now() - start
    const count = (severity: Severity) =>
      messages.filter((message) => severityOf(message) === severity).length
    important.push(count('error') + count('warning'))
    console.log(
      name.padEnd(36),
      ...(['error', 'warning', 'info'] as const).map((severity) =>
        String(count(severity)).padStart(7),
      ),
      time.toFixed(0).padStart(6),
      problemOf(text, messages, lint(readList(text, name))) ?? 'yes',
    )
  }
  important.sort((a, b) => a - b)
  console.log(`median of errors and warnings: ${important[Math.floor(important.length / 2)]}`)
}

function problemOf(
  text: string,
  messages: readonly VFileMessage[],
  again: readonly VFileMessage[],
): string | undefined {
  let before = 0
  for (const { place, reason } of messages) {
    const [from, to] =
      place && 'start' in place ? [place.start.offset, place.end.offset] : [undefined, undefined]
    if (from === undefined || to === undefined) return `no place: ${reason}`
    if (from < 0 || to < from || to > text.length) return `outside of the text: ${reason}`
    if (from < before) return `out of order: ${reason}`
    before = from
  }
  const bytes = (found: readonly VFileMessage[]) => JSON.stringify(found)
  return bytes(messages) === bytes(again) ? undefined : 'other findings in a second run'
}
