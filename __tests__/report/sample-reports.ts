import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { VFileMessage } from 'vfile-message'
import { keyOf } from '../../src/lint/key.ts'
import { lint } from '../../src/lint/linter.ts'
import type { Fix } from '../../src/lint/rule.ts'
import { FATAL, type Severity } from '../../src/lint/severity.ts'
import { readList } from '../../src/list/parse.ts'
import {
  type FailOn,
  type LintedList,
  type PlainMessage,
  type Report,
  toReport,
} from '../../src/report/build.ts'
import { toText } from '../../src/report/terminal/document.ts'

/** A finding of a test's own. */
export interface Told {
  /** The text that it is about, which stands once in the file. */
  at: string
  says: string
  rule?: string
  severity?: Severity
  expected?: string[]
  fix?: Fix
  /** Another place, by its text. */
  cause?: { at: string; says: string }
  known?: boolean
}

export function inspected(path: string, text: string, told: readonly Told[]): LintedList {
  const file = new VFile({ path, value: text })
  return {
    path,
    text,
    holds: { tables: 1, rows: 3, entries: 1203, links: 1 },
    messages: told.map((finding) => toMessage(file, finding)),
  }
}

function toMessage(file: VFile, { at, says, rule = 'row-width', ...told }: Told): PlainMessage {
  const message = file.message(says, { place: placeOf(file, at), ruleId: rule })
  message.fatal = FATAL[told.severity ?? 'error']
  message.url = `https://example.org/${rule}`
  message.actual = at
  message.key = keyOf(rule, [at])
  if (told.expected) message.expected = told.expected
  if (told.fix) message.fix = told.fix
  if (told.cause) {
    message.cause = new VFileMessage(told.cause.says, { place: placeOf(file, told.cause.at) })
  }
  return Object.assign(message, { isNew: !told.known }) as PlainMessage
}

function placeOf(file: VFile, part: string) {
  const text = String(file)
  const start = text.indexOf(part)
  if (start === -1) throw new Error(`${JSON.stringify(part)} does not stand in the text`)
  const places = location(file)
  return { start: places.toPoint(start)!, end: places.toPoint(start + part.length)! }
}

export function reportOf(
  path: string,
  text: string,
  told: readonly Told[],
  failOn?: FailOn,
): Report {
  return toReport([inspected(path, text, told)], failOn ?? 'error')
}

const sample = 'examples/README.md'

/** The text of the list that the demo shows, by its path. */
export const realTexts: ReadonlyMap<string, string> = new Map([
  [sample, readFileSync(join(import.meta.dirname, '../..', sample), 'utf8')],
])

/** The report of the list that the demo shows: rules, places and fixes as they come. */
export function realReport(): Report {
  const files = Array.from(realTexts, ([path, text]) => {
    const messages = lint(readList(text, path)).map((message) =>
      Object.assign(message, { isNew: true }),
    )
    const holds = { tables: 4, rows: 32, entries: 35, links: 61 }
    return { path, text, holds, messages: messages as PlainMessage[] }
  })
  return toReport(files, 'error')
}

export const PLAIN = { color: false, width: 80, quiet: false }

/** What a terminal shows of a file's findings. */
export function shown(text: string, told: readonly Told[], options: Partial<typeof PLAIN> = {}) {
  const report = reportOf('README.md', text, told)
  return toText(report, new Map([['README.md', text]]), { ...PLAIN, ...options })
}

/** The excerpt and the line of its mark, as they stand under the first finding. */
export function excerptIn(output: string): [source: string, marker: string] {
  const lines = output.split('\n')
  const at = lines.findIndex((line) => /^ +\^~*$/.test(line))
  return [lines[at - 1] ?? '', lines[at] ?? '']
}
