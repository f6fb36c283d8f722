import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import schema from '../../schema/report.schema.json' with { type: 'json' }
import { type Report, toReport } from '../../src/report/build.ts'
import { toJson } from '../../src/report/json.ts'
import { reportSchema } from '../../src/report/model.ts'
import { lintedList, realReport, reportOf } from './samples.ts'

const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)

function errorsOf(report: Report) {
  validate(JSON.parse(toJson(report)))
  return validate.errors ?? []
}

describe('the schema', () => {
  it('agrees with the type', () => {
    expect(schema).toEqual(toJsonSchema(reportSchema, { errorMode: 'throw' }))
  })

  it('accepts the report of a real list', () => {
    const report = realReport()
    expect(report.findings.length).toBeGreaterThan(5)
    expect(report.findings.some(({ fix }) => fix)).toBe(true)
    expect(report.findings.some(({ related }) => related)).toBe(true)
    expect(errorsOf(report)).toEqual([])
    expect(v.is(reportSchema, JSON.parse(toJson(report)))).toBe(true)
  })

  it('accepts an empty report', () => {
    expect(errorsOf(toReport([], 'never'))).toEqual([])
    expect(errorsOf(toReport([lintedList('a.md', '', [])], 'error'))).toEqual([])
  })

  it('accepts links', () => {
    const report: Report = {
      ...toReport([], 'error'),
      links: [
        {
          url: 'https://example.org/gone',
          status: 'dead',
          code: 404,
          reason: 'not found',
          archiveUrl: 'https://web.archive.org/web/2020/https://example.org/gone',
          places: [{ path: 'README.md', line: 3 }],
          attempts: 2,
          source: 'web',
        },
        {
          url: 'x:',
          status: 'skipped',
          reason: 'not http',
          places: [],
          attempts: 0,
          source: 'plan',
        },
      ],
    }
    expect(errorsOf(report)).toEqual([])
  })

  it.each<[string, (report: Report) => void]>([
    ['another version', (report) => Object.assign(report, { version: 2 })],
    ['a line 0', (report) => Object.assign(report.findings[0]!, { line: 0 })],
    ['an unknown severity', (report) => Object.assign(report.findings[0]!, { severity: 'off' })],
    ['a finding without a key', (report) => Reflect.deleteProperty(report.findings[0]!, 'key')],
    ['an unknown key', (report) => Object.assign(report.counts, { off: 1 })],
    [
      'a range of one number',
      (report) => Object.assign(report.findings[0]!, { fix: { range: [1], text: '' } }),
    ],
    [
      'a range of three',
      (report) => Object.assign(report.findings[0]!, { fix: { range: [1, 2, 3], text: '' } }),
    ],
  ])('refuses %s', (_, change) => {
    const report = realReport()
    change(report)
    expect(errorsOf(report)).not.toEqual([])
  })
})

describe('the text', () => {
  const hostile =
    'tab\t esc\u001b[31m del\u007f csi\u009b2J bidi\u202e\u2066 zero\u200b\ufeff lines\u2028\u2029 ' +
    'lone\ud800 family👨‍👩‍👧 tag\u{e0041} ##[error]x ::error::x'

  it('parses as the report with any texts', () => {
    const report = reportOf(hostile, 'x', [{ at: 'x', message: hostile, expected: [hostile] }])
    const { parts: _, ...finding } = report.findings[0]!
    expect(JSON.parse(toJson(report))).toEqual({ ...report, findings: [finding] })
  })

  it('has nothing that a terminal or a log interprets', () => {
    const json = toJson(reportOf(hostile, 'x', [{ at: 'x', message: hostile }]))
    expect(json).not.toMatch(/[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--\n]/v)
    expect(json).not.toContain('##[')
    expect(json).not.toMatch(/^\s*::/m)
  })

  it('is indented by two and ends with one newline', () => {
    const json = toJson(reportOf('README.md', 'x', []))
    expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`)
  })
})
