import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impossibleArxiv } from '../../../src/identity/arxiv.ts'
import { planLinks } from '../../../src/links/plan.ts'
import {
  addressFault,
  bareFault,
  repairAddress,
} from '../../../src/lint/analysis/address-faults.ts'
import { lint } from '../../../src/lint/linter.ts'
import { readList } from '../../../src/list/parse.ts'
import { repositoryPath } from '../../../src/list/relative.ts'
import { cpuTime } from '../../cpu-time.ts'

const FILES = new Set(['docs/a.md', 'docs'])
const ANCHORS = new Set(['part', '', 'top'])

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'https://',
      'http://',
      'https:',
      'ttps://',
      'HTTPS://',
      'http//',
      '//',
      ':',
      '/',
      '\\',
      '#',
    ],
    ...[
      '##',
      '?',
      'a=',
      '&',
      '.',
      '..',
      '...',
      '…',
      ';',
      ')',
      ']',
      '[',
      '`',
      '"',
      ',',
      '。',
      '）',
      '【',
    ],
    ...[
      'example.org',
      'www.',
      'github.com/',
      'arxiv.org/abs/',
      '1706.03762',
      '2313.00040',
      'localhost',
    ],
    ...[
      'docs/a.md',
      'part',
      'mailto:',
      'ftp:',
      'Link:',
      'view-source:',
      ':port',
      ':6667',
      '256.1.1.1',
    ],
    ...[
      '\u00a0',
      '\u200b',
      '%20',
      '[::1]',
      'img.shields.io',
      'xn--',
      'CONTRIBUTE.md',
      ':~:text=a.',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)
const anyAddress = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => pieces.join('').replace(/[<>\r\n\0\\&|]/g, ''))
  .filter((address) => address.trim() === address)

describe('an address', () => {
  it('is checked, skipped with a code, reported, or there', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const list = readList(
          `# A\n\n## Part\n\n[x](<${address}>) and [y](https://example.com/y)\n`,
          'README.md',
        )
        const url = list.data.list?.links.find(({ text }) => text === 'x')?.url
        fc.pre(url !== undefined && /^[^?]/.test(url) && !/^data:/i.test(url))
        const { toCheck, skipped } = planLinks([url as string])
        if (toCheck.length + skipped.length > 0) return
        const path = repositoryPath(url as string, 'README.md')
        const existingPaths = FILES
        const isThere = path !== undefined && (path === '' || FILES.has(path))
        const [anchor = ''] = (url as string).slice(1).split(':~:')
        if (isThere || ((url as string).startsWith('#') && ANCHORS.has(anchor))) return
        // A page of GitHub beside the repository.
        if (path === undefined && /^[^#:]*\.\./.test(url as string)) return
        const rules = lint(list, { existingPaths, repositoryPath: 'README.md' }).map(
          ({ ruleId }) => ruleId,
        )
        expect(rules.join()).toMatch(/malformed-link|missing-file|dead-fragment|empty-link/)
      }),
      { numRuns: 500 },
    )
  })

  it('has a fault where a host is glued before it', () => {
    expect(addressFault('example.orghttps://')).toBeDefined()
    expect(addressFault('example.org/https://example.com')).toBeUndefined()
  })

  it('has one finding for one fault', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const list = readList(
          `# A\n\n[x](<${address}>) and [y](https://example.com/y)\n`,
          'README.md',
        )
        const rules = lint(list, { existingPaths: FILES, repositoryPath: 'README.md' })
          .map(({ ruleId }) => ruleId ?? '')
          .filter((id) => /^(?:malformed-link|missing-file|dead-fragment)$/.test(id))
        expect(rules.length).toBeLessThan(2)
      }),
      { numRuns: 300 },
    )
  })

  it('has no fault once it is repaired', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const repaired = repairAddress(address)
        fc.pre(repaired !== undefined)
        expect(addressFault(repaired as string)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it('of arXiv has a fault where its number cannot exist', () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99_999 }), fc.boolean())
      .map(([month, count, isLong]) => {
        const digits = isLong ? 5 : 4
        return `${String(month).padStart(4, '0')}.${String(count).padStart(digits, '0').slice(-digits)}`
      })
    const end = fc.constantFrom('', 'v2', '.pdf', 'v1.pdf')
    fc.assert(
      fc.property(fc.constantFrom('abs', 'pdf'), number, end, (folder, number, end) => {
        const url = `https://arxiv.org/${folder}/${number}${end}`
        expect(addressFault(url) !== undefined).toBe(impossibleArxiv(url) !== undefined)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    'https://example.org/a',
    'https://en.wikipedia.org/wiki/Example_(disambiguation)',
    'https://example.org/a?q="x"#:~:text=b,',
    'https://web.archive.org/web/2020*/https://example.org',
    'https://example.org/[a]',
    'https://www.example.org:8443/a%20b',
    'mailto:a@example.org',
    'ftp://example.org/https://b',
    'http://[2001:db8::1]/',
    'docs/a.md',
    '#part',
    'https://export.arxiv.org/abs/2401.00001v3',
    'https://arxiv.org/list/cs.CV/2401',
    'https://arxiv.org/a/name_j_1',
  ])('%s has no fault', (address) => {
    expect(addressFault(address)).toBeUndefined()
  })

  it('takes time in proportion to its length, whatever it is', () => {
    const hostile = [
      '(',
      ')',
      '[',
      '.',
      ';',
      '%20',
      '\u200b',
      '\\',
      '#',
      'https://',
      'a.',
      '](',
      '「',
      ' ',
    ]
    for (const part of hostile) {
      const address = `https://example.org/${part.repeat(8_000)}`.slice(0, 8_190)
      const started = cpuTime()
      addressFault(address)
      addressFault(`${address}x`.slice(9))
      bareFault(address)
      expect(cpuTime() - started, part).toBeLessThan(300)
    }
  })
})

describe('a text', () => {
  it.each([
    '[',
    '[a',
    '[a](',
    '](https://a.b',
    '[a(https://a.b',
    '<a href="',
    '[a](<https://a',
    'http:/',
    '[x] - ',
    ')[www.',
    '<!--',
  ])('of many %s is linted in time', (part) => {
    const list = readList(`- ${part.repeat(800)}\n`, 'README.md')
    const started = cpuTime()
    lint(list, { settings: { 'malformed-link': 'error' } })
    expect(cpuTime() - started).toBeLessThan(1_500)
  })
})
