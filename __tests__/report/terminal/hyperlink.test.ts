import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message } from '../../../src/lint/message.ts'
import { toReport } from '../../../src/report/build.ts'
import { toText } from '../../../src/report/terminal/document.ts'
import { hyperlink } from '../../../src/report/terminal/hyperlink.ts'
import { disarm } from '../../../src/text/printable.ts'
import { hostileReport, hostileText } from '../hostile.ts'
import { lintedList, PLAIN } from '../samples.ts'

const LINK = /\u001B\]8;;([^\u001B\u0007]*)\u001B\\/g

describe('a hyperlink', () => {
  it('opens its address, and closes', () => {
    expect(hyperlink('https://a.example/b', 'words')).toBe(
      '\u001B]8;;https://a.example/b\u001B\\words\u001B]8;;\u001B\\',
    )
  })

  it('has other letters of its address encoded', () => {
    expect(hyperlink('https://a.example/é b', 'words')).toContain(
      ';https://a.example/%C3%A9%20b\u001B',
    )
  })

  it.each([
    undefined,
    'javascript:alert(1)',
    'http://a.example/',
    'vscode://file/etc/passwd',
    '//a.example',
    'no address',
    `https://a.example/${'x'.repeat(3000)}`,
  ])('is only text for %j', (url) => {
    expect(hyperlink(url, 'words')).toBe('words')
  })

  it('is never ended or followed by something else by its address', () => {
    fc.assert(
      fc.property(hostileText, fc.string({ unit: 'binary' }), (hostile, binary) => {
        for (const tail of [hostile, binary, `\u001B\\${hostile}`, `\u0007${binary}`, '\u009Cx']) {
          const shown = hyperlink(`https://a.example/${tail}`, 'words')
          const [, address = ''] =
            /^\u001B\]8;;(.*)\u001B\\words\u001B\]8;;\u001B\\$/s.exec(shown) ?? []
          expect(shown === 'words' || /^https:\/\/[!-~]+$/.test(address)).toBe(true)
        }
      }),
    )
  })

  it('does not hide a workflow command at the start of a line', () => {
    expect(disarm(hyperlink('https://a.example/', '::error::x'))).not.toContain('::error')
  })
})

describe('a report with hyperlinks', () => {
  const text = 'one\ntwo\n'
  const report = toReport(
    [lintedList('a.md', text, [{ at: 'two', message: message`Unexpected two` }])],
    'error',
  )
  const addressOf = ({ path, line }: { path: string; line: number }) => `file:///x/${path}#${line}`

  it('links the place and the rule', () => {
    const shown = toText(report, new Map([['a.md', text]]), { ...PLAIN, addressOf })
    expect(Array.from(shown.matchAll(LINK), ([, address]) => address)).toEqual([
      ...['file:///x/a.md#2', '', 'https://example.org/row-width', ''],
    ])
    expect(shown).toContain('\\2:1\u001B]8;;')
  })

  it('has none without a terminal that shows them', () => {
    expect(toText(report, new Map(), PLAIN)).not.toContain('\u001B')
  })

  it('is the same text in the same columns, whatever the words are', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, fc.boolean(), (one, source, isHostile) => {
        const all = isHostile
          ? {
              ...one,
              findings: one.findings.map((each) => ({ ...each, rule: each.message, url: source })),
            }
          : one
        const sources = new Map(one.files.map(({ path }) => [path, source]))
        const linked = toText(all, sources, { ...PLAIN, addressOf })
        expect(linked.replaceAll(LINK, '')).toBe(toText(all, sources, PLAIN))
      }),
      { numRuns: 100 },
    )
  })
})
