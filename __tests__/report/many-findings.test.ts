import { expect, it } from 'vitest'
import { FATAL } from '../../src/lint/severity.ts'
import type { LintedList, PlainMessage } from '../../src/report/build.ts'
import { toReport } from '../../src/report/build.ts'
import { toJson } from '../../src/report/json.ts'
import { toMarkdown } from '../../src/report/markdown/document.ts'
import { toSarif } from '../../src/report/sarif/log.ts'
import { toText } from '../../src/report/terminal/document.ts'
import { SampleConversation } from '../github/pull-request-review/sample-conversation.ts'
import { PLAIN } from './samples.ts'

/** More than the arguments that a call can have. */
const COUNT = 150_000
const ERRORS = 100

const lines = Array.from({ length: COUNT }, (_, index) => `row ${index}`)
const text = lines.join('\n')

function messages(): PlainMessage[] {
  let offset = 0
  return lines.map((words, index) => {
    const start = { line: index + 1, column: 1, offset }
    const end = { line: index + 1, column: 4, offset: offset + 3 }
    offset += words.length + 1
    return {
      ...{ reason: `The row ${index} is wrong.`, ruleId: 'row-width', source: 'remark-lint' },
      ...{ place: { start, end }, key: `row-width:${index}`, isNew: true },
      // Infos are fastest: a terminal shows them as one.
      fatal: index < ERRORS ? FATAL.error : FATAL.info,
    } as PlainMessage
  })
}

const list: LintedList = { path: 'README.md', text, holds: undefined, messages: messages() }
const texts = new Map([[list.path, text]])
const report = toReport([list], 'error')

it('is a report', () => {
  expect(report.findings).toHaveLength(COUNT)
  expect(report.counts).toEqual({ error: ERRORS, warning: 0, info: COUNT - ERRORS })
})

it.each([
  ['JSON', () => toJson(report)],
  ['text', () => toText(report, texts, PLAIN)],
  ['Markdown', () => toMarkdown(report)],
  ['SARIF', () => toSarif(report, { version: '1', texts, hasBase: false, hasCheckout: true })],
])('becomes %s', (_, render) => {
  expect(render().length).toBeGreaterThan(1_000)
})

it('becomes a review', () => {
  const { findings } = report
  const plan = new SampleConversation().push(findings, {
    settings: { id: '', mode: 'auto', minSeverity: 'info', failOn: 'error', maxComments: 10 },
  })
  expect(plan.review?.comments.length ?? 0).toBeGreaterThan(0)
  expect(plan.summary?.body.length ?? 0).toBeGreaterThan(0)
})
