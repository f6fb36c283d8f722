import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { requirementsText } from '../../../../src/github/pull-request-review/texts/requirements.ts'
import { code, message, quote } from '../../../../src/lint/message.ts'
import { admissionOf, result } from '../../../admission/samples.ts'
import { hostileText } from '../../../report/hostile.ts'
import { textsOutsideCode } from '../../../report/rendered.ts'
import { PAGE } from '../sample-conversation.ts'

const text = (...given: Parameters<typeof admissionOf>) =>
  requirementsText(admissionOf(...given), PAGE, true).join('\n\n')

describe('the text of requirements', () => {
  it('says first what to do, then shows failed rows before the others', () => {
    const rows = [result('met', { id: 'fork' }), result('unknown'), result('failed')]
    const shown = text('failed', rows)
    expect(shown).toMatch(
      /^\*\*Awesome Keeper: one thing to do before this can be merged:\*\*\n\n- 12 stars;/,
    )
    expect(shown.match(/ (?:✗|✓|could not check) \|/g)).toEqual([
      ' ✗ |',
      ' could not check |',
      ' ✓ |',
    ])
    expect(shown).toContain('Numbers and dates as of 2026-11-27 (UTC).')
  })

  it('folds advice, which is no thing to do', () => {
    const advice = result('failed', { severity: 'info', id: 'min-age' })
    const shown = text('met', [result('met'), advice])
    expect(shown).toMatch(/^\*\*Awesome Keeper: ready\.\*\*/)
    expect(shown).toMatch(/<summary>Advice: 1 thing to consider<\/summary>/)
  })

  it('says that a maintainer decides what could not be checked', () => {
    expect(text('unknown', [result('unknown')])).toMatch(
      /^\*\*Awesome Keeper: nothing is left for you to do\.\*\* 1 requirement could not be checked/,
    )
  })

  it('fits one screen, however much was asked', () => {
    const rows = Array.from({ length: 300 }, () => result('failed'))
    const shown = text('failed', rows)
    expect(shown.split('\n').length).toBeLessThan(40)
    expect(shown).toContain('**Awesome Keeper: 300 things to do')
    expect(shown).toContain('Not shown: 288 more requirements, of which 288 are not met.')
  })

  it('shows the text of strangers to the letter', () => {
    const processor = unified().use(remarkParse).use(remarkGfm)
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const failed = result('failed', {
          ...{ actual: `“${one}”`, expected: `a title that matches ${other}` },
          message: message`The title is ${quote(one)}; this list asks for ${code(other)}.`,
        })
        const shown = text('failed', [failed], [failed])
        const tree = processor.parse(shown)
        for (const words of textsOutsideCode(tree)) {
          expect(words).not.toMatch(/@\w|#\d|:\/\/|www\.|[$]|:[\w+-]+:|\b[0-9a-f]{40}\b/i)
        }
        expect(shown).not.toMatch(/<!-*\s*awesome-keeper/i)
        const table = tree.children.filter(({ type }) => type === 'table')
        expect(table).toHaveLength(1)
        expect(JSON.stringify(table)).not.toMatch(/"type":"(?:html|image|heading)"/)
        expect(tree.children.map(({ type }) => type)).toEqual([
          ...['paragraph', 'list', 'paragraph', 'table', 'paragraph'],
        ])
      }),
      { numRuns: 100 },
    )
  })
})
