import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { VFileMessage } from 'vfile-message'
import { keyOf } from '../../src/lint/key.ts'
import { lint } from '../../src/lint/linter.ts'
import { type Message, plainText, text as textPart } from '../../src/lint/message.ts'
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

/** A finding as tests write it. */
export interface SampleFinding {
  /** The text of its place, which occurs once in the file. */
  at: string
  message: Message | string
  rule?: string
  severity?: Severity
  expected?: string[]
  fix?: Fix
  /** A related place, by its text. */
  cause?: { at: string; message: string }
  /** Whether the base has it. */
  known?: boolean
}

export function lintedList(
  path: string,
  text: string,
  samples: readonly SampleFinding[],
): LintedList {
  const file = new VFile({ path, value: text })
  return {
    path,
    text,
    holds: { tables: 1, rows: 3, entries: 1203, links: 1 },
    messages: samples.map((sample) => toMessage(file, sample)),
  }
}

function toMessage(file: VFile, sample: SampleFinding): PlainMessage {
  const {
    at,
    message: words,
    rule = 'row-width',
    severity = 'error',
    expected,
    fix,
    cause,
  } = sample
  const parts = typeof words === 'string' ? [textPart(words)] : words
  const message = file.message(plainText(parts), { place: placeOf(file, at), ruleId: rule })
  message.parts = parts
  message.fatal = FATAL[severity]
  message.url = `https://example.org/${rule}`
  message.actual = at
  message.key = keyOf(rule, [at])
  if (expected) message.expected = expected
  if (fix) message.fix = fix
  if (cause) message.cause = new VFileMessage(cause.message, { place: placeOf(file, cause.at) })
  return Object.assign(message, { isNew: !sample.known }) as PlainMessage
}

function placeOf(file: VFile, part: string) {
  const text = String(file)
  const start = text.indexOf(part)
  if (start === -1) throw new Error(`${JSON.stringify(part)} is not in the text`)
  const places = location(file)
  return { start: places.toPoint(start)!, end: places.toPoint(start + part.length)! }
}

export function reportOf(
  path: string,
  text: string,
  samples: readonly SampleFinding[],
  failOn?: FailOn,
): Report {
  return toReport([lintedList(path, text, samples)], failOn ?? 'error')
}

const sample = 'examples/README.md'

/** The text of the list that the demo shows, by its path. */
export const realTexts: ReadonlyMap<string, string> = new Map([
  [sample, readFileSync(join(import.meta.dirname, '../..', sample), 'utf8')],
])

/** The report of the list that the demo shows. */
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
export function shown(
  text: string,
  samples: readonly SampleFinding[],
  options: Partial<typeof PLAIN> = {},
) {
  const report = reportOf('README.md', text, samples)
  return toText(report, new Map([['README.md', text]]), { ...PLAIN, ...options })
}

/** The excerpt and the marker of the first finding. */
export function excerptIn(output: string): [source: string, marker: string] {
  const lines = output.split('\n')
  const at = lines.findIndex((line) => /^ +\^~*$/.test(line))
  return [lines[at - 1] ?? '', lines[at] ?? '']
}
