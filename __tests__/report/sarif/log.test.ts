import { gzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Log, Result } from 'sarif'
import { location } from 'vfile-location'
import { describe, expect, it } from 'vitest'
import { code, line, message, quote, text } from '../../../src/lint/message.ts'
import { rules } from '../../../src/lint/registry.ts'
import { type Report, type ReportFinding, toReport } from '../../../src/report/build.ts'
import { type SarifOptions, toSarif } from '../../../src/report/sarif/log.ts'
import { realReport, realTexts, reportOf, type SampleFinding } from '../samples.ts'
import schema from './sarif.schema.json' with { type: 'json' }

const validate = new Ajv({
  strict: false,
  allErrors: true,
  // One of the schema's patterns has a lone bracket.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    // RFC 3986, section 4.2: no scheme, no authority, no rooted path; `:` encoded.
    'uri-reference': /^(?:[\w.!~*'()-]|%[\dA-F]{2})+(?:\/(?:[\w.!~*'()-]|%[\dA-F]{2})+)*$/,
    'date-time': true,
  },
}).compile(schema)

const OPTIONS: SarifOptions = {
  version: '1.2.3',
  texts: new Map(),
  hasBase: false,
  hasCheckout: true,
}

function logOf(report: Report, options: Partial<SarifOptions> = {}): Log {
  const log = JSON.parse(toSarif(report, { ...OPTIONS, ...options })) as Log
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  return log
}

function resultsOf(report: Report, options: Partial<SarifOptions> = {}): Result[] {
  return logOf(report, options).runs[0]?.results ?? []
}

/** The first result of a list of one finding. */
function resultOf(
  sample: Omit<SampleFinding, 'at'> & { path?: string },
  options?: Partial<SarifOptions>,
) {
  const report = reportOf(sample.path ?? 'README.md', '# List\n\n| a |\n', [
    { at: '| a |', ...sample },
  ])
  return resultsOf(report, options)[0]!
}

function withFindings(count: number, change: (index: number) => Partial<ReportFinding>): Report {
  const [finding] = reportOf('README.md', 'x', [{ at: 'x', message: 'Unexpected x' }]).findings
  const findings = Array.from({ length: count }, (_, index) => {
    const changed = { ...finding!, ...change(index) }
    return { ...changed, parts: [text(changed.message)] }
  })
  return { ...toReport([], 'never'), findings }
}

describe('the log', () => {
  it('is valid for a real list, and has every finding of the report', () => {
    const report = realReport()
    const results = resultsOf(report, { texts: realTexts })
    expect(results.length).toBe(report.findings.length)
    expect(results.map(({ ruleId }) => ruleId).sort()).toEqual(
      report.findings.map(({ rule }) => rule).sort(),
    )
    expect(results.some(({ fixes }) => fixes)).toBe(true)
    expect(results.some(({ relatedLocations }) => relatedLocations)).toBe(true)
  })

  it('is valid where there is nothing', () => {
    expect(resultsOf(toReport([], 'never'))).toEqual([])
  })

  it('names the tool, and all rules even without findings', () => {
    const { driver } = logOf(toReport([], 'never')).runs[0]!.tool
    expect(driver).toMatchObject({
      name: 'Awesome Keeper',
      version: '1.2.3',
      semanticVersion: '1.2.3',
    })
    expect(driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id))
    for (const rule of driver.rules ?? []) {
      expect(rule.help?.text).toContain(rule.helpUri)
      expect(rule.shortDescription?.text.length).toBeLessThanOrEqual(1024)
    }
  })

  it('describes rules that are not ours', () => {
    const report = reportOf('a.md', 'x', [{ at: 'x', message: 'No', rule: 'final-newline' }])
    const [run] = logOf(report).runs
    const { ruleIndex } = run!.results![0]!
    expect(run!.tool.driver.rules![ruleIndex!]).toMatchObject({
      id: 'final-newline',
      helpUri: 'https://example.org/final-newline',
    })
  })

  it('has a category per job: for GitHub, the part before the last slash', () => {
    const idOf = (id?: string) =>
      logOf(toReport([], 'never'), id === undefined ? {} : { id }).runs[0]!
    expect(idOf().automationDetails?.id).toBe('awesome-keeper/')
    expect(idOf('').automationDetails?.id).toBe('awesome-keeper/')
    expect(idOf('papers/2').automationDetails?.id).toBe('awesome-keeper/papers%2F2/')
  })

  it('leaves out what the base has', () => {
    const report = reportOf('README.md', 'old new', [
      { at: 'old', message: 'Old', known: true },
      { at: 'new', message: 'New' },
    ])
    expect(resultsOf(report, { hasBase: true })).toMatchObject([
      { message: { text: 'New' }, baselineState: 'new' },
    ])
    expect(resultsOf(report)[0]).not.toHaveProperty('baselineState')
  })
})

describe('a result', () => {
  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const)('of severity %s has level %s', (severity, level) => {
    expect(resultOf({ message: 'x', severity }).level).toBe(level)
  })

  it('has the place of the finding', () => {
    expect(resultOf({ message: 'x' }).locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'README.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 6 },
        },
      },
    ])
  })

  it.each([
    ['docs/日本 語#1.md', 'docs/%E6%97%A5%E6%9C%AC%20%E8%AA%9E%231.md'],
    ['a:b?.md', 'a%3Ab%3F.md'],
    ['./docs//a.md', 'docs/a.md'],
    ['lone\uD800.md', 'lone%EF%BF%BD.md'],
    ['/home/somebody/list.md', 'list.md'],
    ['../other/list.md', 'list.md'],
    ['C:\\Users\\somebody\\list.md', 'list.md'],
    ['a\\b.md', 'a%5Cb.md'],
  ])('writes the path %s as %s', (path, uri) => {
    const [place] = resultOf({ message: 'x', path }).locations ?? []
    expect(place?.physicalLocation?.artifactLocation?.uri).toBe(uri)
  })

  it('links the other place in its words', () => {
    const cause = { at: '# List', message: 'The first [one]' }
    expect(resultOf({ message: 'Listed before', cause })).toMatchObject({
      message: { text: 'Listed before (see [line 1](1))' },
      relatedLocations: [
        {
          id: 1,
          message: { text: 'The first [one]' },
          physicalLocation: { region: { startLine: 1 } },
        },
      ],
    })
    const parts = message`As [on] ${line(1)}, not ${line(12)}`
    const { message: shown, relatedLocations } = resultOf({ message: parts, cause })
    expect(shown.text).toBe('As \\[on\\] [line 1](1), not [line 12](2)')
    expect(relatedLocations?.[1]).toMatchObject({
      id: 2,
      physicalLocation: { region: { startLine: 12 } },
    })
  })

  it('links no place that is only a part of a quoted title', () => {
    const title = quote('A guide to line 1 of code')
    const parts = message`${title} is already listed on ${line(1)} as ${code('[line 1]')}.`
    const cause = { at: '# List', message: 'The first entry' }
    expect(resultOf({ message: parts, cause }).message.text).toBe(
      '“A guide to line 1 of code” is already listed on [line 1](1) as `\\[line 1\\]`.',
    )
  })

  it('has no link of others in its words', () => {
    expect(resultOf({ message: 'Unexpected [win](https://evil.example)' }).message.text).toBe(
      'Unexpected \\[win\\](https://evil.example)',
    )
    expect(resultOf({ message: 'Unexpected [a]' }).message.text).toBe('Unexpected [a]')
  })

  it('has a fingerprint that does not depend on its line', () => {
    const at = (text: string) =>
      resultsOf(reportOf('a.md', text, [{ at: 'x', message: text }]), { hasCheckout: false })[0]
    expect(at('x')!.partialFingerprints).toEqual(at('\n\nx')!.partialFingerprints)
    expect(at('x')!.partialFingerprints).toEqual({
      'awesomeKeeperKey/v1': expect.stringMatching(/^row-width:[\da-f]{16}$/),
      primaryLocationLineHash: expect.stringMatching(/^[\da-f]{16}:1$/),
    })
  })

  it('distinguishes equal findings of one file', () => {
    const paths = ['a.md', 'a.md', 'b.md']
    const report = withFindings(3, (index) => ({ path: paths[index]!, line: index + 1 }))
    const hashes = resultsOf(report, { hasCheckout: false }).map(
      ({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash?.split(':')[1],
    )
    expect(hashes).toEqual(['1', '2', '1'])
  })

  it('leaves GitHub’s own fingerprint to its uploader where that has the files', () => {
    expect(resultOf({ message: 'x' }).partialFingerprints).not.toHaveProperty(
      'primaryLocationLineHash',
    )
  })

  it('offers the texts expected at the place', () => {
    expect(resultOf({ message: 'x', expected: ['| b |', '| c |'] }).fixes).toMatchObject([
      { artifactChanges: [{ replacements: [{ insertedContent: { text: '| b |' } }] }] },
      { artifactChanges: [{ replacements: [{ insertedContent: { text: '| c |' } }] }] },
    ])
  })

  it('offers edits elsewhere by line and column, which give the text that the fix gives', () => {
    const text = '# 🎬 List\r\n\r\n| a |\n'
    const fix = { range: [2, 4] as [number, number], text: 'Film' }
    const report = reportOf('a.md', text, [{ at: '| a |', message: 'x', fix }])
    const [result] = resultsOf(report, { texts: new Map([['a.md', text]]) })
    const [replacement] = result!.fixes![0]!.artifactChanges[0]!.replacements
    const { startLine, startColumn, endLine, endColumn } = replacement!.deletedRegion
    const places = location(text)
    expect([
      places.toOffset({ line: startLine, column: startColumn }),
      places.toOffset({ line: endLine, column: endColumn }),
    ]).toEqual(fix.range)
    expect(resultsOf(report)[0]).not.toHaveProperty('fixes')
  })
})

describe('GitHub’s limits', () => {
  it('hold for results: the most severe are kept, the rest is counted', () => {
    const report = withFindings(30_000, (index) => ({
      severity: index < 29_990 ? 'info' : 'error',
      key: `row-width:${index}`,
    }))
    const [run] = logOf(report).runs
    const results = run!.results!
    expect(results.length).toBeLessThanOrEqual(25_000)
    expect(results.slice(0, 11).map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      'note',
    ])
    const [note] = run!.invocations![0]!.toolExecutionNotifications!
    const left = (30_000 - results.length).toLocaleString('en')
    expect(note!.message.text).toContain(`Left out: ${left} more findings`)
  })

  it('hold for bytes with any texts', () => {
    let seed = 1
    const noise = (length: number) =>
      Array.from({ length }, () => {
        seed = (seed * 48_271) % 2_147_483_647
        return String.fromCodePoint(0x4e00 + (seed % 20_000))
      }).join('')
    const report = withFindings(300, () => ({ message: noise(600), expected: [noise(18_000)] }))
    const sarif = toSarif(report, OPTIONS)
    expect(sarif).toContain('Left out')
    expect(gzipSync(sarif).length).toBeLessThan(10_000_000)
  })
})

describe('any report', () => {
  it('the log is valid, and a terminal interprets nothing in it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('](', '[a](1)', '##[error]', '\u202E', '::error::', '\uD800', '%', '..', '/'),
    )
    fc.assert(
      fc.property(words, words, words, (path, message, expected) => {
        const related = [{ path, line: 1, message }]
        const report = withFindings(1, () => ({ path, message, expected: [expected], related }))
        const sarif = toSarif(report, { ...OPTIONS, texts: new Map([[path, 'x']]) })
        expect(sarif).not.toMatch(/[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--\n]/v)
        expect(sarif).not.toContain('##[')
        const [result] = resultsOf(report, { texts: new Map([[path, 'x']]) })
        expect(result!.message.text!.match(/(?<!\\)\]\(/g)).toHaveLength(1)
      }),
    )
  })
})
