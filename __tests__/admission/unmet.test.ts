import { describe, expect, it } from 'vitest'
import { resultsOf, statusOf } from '../../src/admission/admit.ts'
import { unmetByPath, withoutIgnored } from '../../src/admission/unmet.ts'
import { lint } from '../../src/lint/linter.ts'
import { severityOf } from '../../src/lint/severity.ts'
import { readList } from '../../src/list/parse.ts'
import { admissionOf, result } from './samples.ts'

const TEXT = '# List\n\n## Tools\n\n- [Saw](https://a.example)\n\n- [Drill](https://b.example)\n'
const failed = result('failed')
const admission = admissionOf('failed', [failed, result('unknown', { id: 'license' })])

function findings(settings = {}, ignores = [] as { rules: string[]; match: string }[]) {
  const unmet = unmetByPath(resultsOf(admission)).get('README.md')
  const file = readList(TEXT, 'README.md')
  return lint(file, { settings: { 'entry-requirements': 'on', ...settings }, unmet, ignores })
}

describe('unmetByPath', () => {
  it('gives what failed, which the rule reports at its entry', () => {
    const [finding, ...others] = findings()
    expect(others).toEqual([])
    expect(finding).toMatchObject({ line: 7, isOffLine: true, ruleId: 'entry-requirements' })
    expect(finding?.reason).toBe('12 stars; this list asks for at least 50 stars.')
  })

  it('keeps its own severity, which admission made of the configured one', () => {
    const [finding] = findings({ 'entry-requirements': 'warning' })
    expect(finding && severityOf(finding)).toBe('error')
  })
})

describe('withoutIgnored', () => {
  const keysOf = (found: ReturnType<typeof findings>) =>
    new Map([['README.md', new Set(found.flatMap(({ key }) => key ?? []))]])

  it('changes nothing where the finding is left', () => {
    expect(withoutIgnored(admission, keysOf(findings()))).toEqual(admission)
  })

  it('skips a requirement whose finding an ignore of the configuration removes', () => {
    const ignored = findings({}, [{ rules: ['entry-requirements'], match: 'Drill' }])
    expect(ignored).toEqual([])
    const left = withoutIgnored(admission, keysOf(ignored))
    expect(resultsOf(left).map(({ status }) => status)).toEqual(['skipped', 'unknown'])
    expect(left.status).toBe('unknown')
  })

  it('changes nothing of a list that could not be linted', () => {
    expect(withoutIgnored(admission, new Map())).toEqual(admission)
  })
})

describe('statusOf', () => {
  it.each([
    [[['met']], [], 'met'],
    [[['met', 'failed', 'unknown']], [], 'failed'],
    [[['met', 'unknown']], [], 'unknown'],
    [[['met'], []], [], 'unknown'],
    [[[]], [], 'none'],
    [[], [], 'none'],
    [[['skipped']], [], 'none'],
    [[['met']], ['failed'], 'failed'],
    [[['met']], ['skipped'], 'met'],
    [[[]], ['met'], 'unknown'],
  ] as const)('of entries %j and rules %j is %s', (entries, rules, expected) => {
    const results = entries.map((all) => all.map((status) => result(status)))
    expect(
      statusOf(
        results,
        rules.map((status) => result(status)),
      ),
    ).toBe(expected)
  })

  it('leaves advice out', () => {
    expect(statusOf([[result('failed', { severity: 'info' })]], [])).toBe('none')
  })
})
