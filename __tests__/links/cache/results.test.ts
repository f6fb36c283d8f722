import { expect, it } from 'vitest'
import { formatResults, parseResults } from '../../../src/links/cache/results.ts'
import type { LinkResult } from '../../../src/links/result.ts'

const DAY = '2026-03-01'
const usual = { attempts: 1, source: 'web' } as const

/** Results with everything that a rule, a report or the issue reads. */
const RESULTS: LinkResult[] = [
  { url: 'https://alive.example/', status: 'alive', reason: '200 OK', code: 200, ...usual },
  {
    ...{ url: 'https://gone.example/', status: 'dead', reason: '404 Not Found', ...usual },
    archiveUrl: 'https://web.archive.org/web/1/https://gone.example/',
    failing: { runs: 3, since: '2026-02-01' },
  },
  {
    ...{ url: 'https://github.com/old/tool', status: 'moved', reason: 'renamed', ...usual },
    finalUrl: 'https://github.com/new/tool',
    metadata: {
      ...{ kind: 'repository', name: 'new/tool', isArchived: true, archived: '2025-01-01' },
      ...{ stars: 5, license: 'MIT', topics: ['awesome'], isFork: false },
    },
  },
  {
    ...{ url: 'https://arxiv.org/abs/2301.00001', status: 'blocked', reason: '403', ...usual },
    metadata: {
      ...{ kind: 'paper', id: 'arXiv:2301.00001', title: 'A', formerTitles: ['B'] },
      isWithdrawn: true,
    },
  },
  {
    ...{ url: 'https://sold.example/', status: 'alive', reason: '200 OK', ...usual },
    page: {
      ...{ title: 'For sale', host: 'sold.example', since: DAY, probe: 'same', isOther: true },
      signs: [{ topic: 'sale', reason: 'its text offers a domain for sale', isCertain: true }],
      before: { title: 'A tool', language: 'en' },
    },
  },
  {
    ...{ url: 'https://late.example/', status: 'skipped', reason: 'no time left', ...usual },
    ...{ skipped: 'deadline', missingFragments: ['a'] },
  },
  {
    ...{ url: 'https://github.com/a/badge', status: 'alive', reason: '', ...usual },
    ...{ isCompanion: true, metadata: { kind: 'badge', text: 'stars' } },
  },
]

it('gives results back as they were', () => {
  const text = formatResults({ checked: DAY, results: RESULTS }) ?? ''
  expect(parseResults(text)).toEqual({ checked: DAY, results: RESULTS })
})

it('holds no user name or password', () => {
  const [first] = RESULTS
  const secret = { ...first!, url: 'https://me:secret@alive.example/' }
  const text = formatResults({ checked: DAY, results: [secret, first!] }) ?? ''
  expect(text).not.toContain('secret')
  expect(parseResults(text)?.results).toEqual([first])
})

it.each<[string, (text: string) => string]>([
  ['cut', (text) => text.slice(0, -20)],
  ['empty', () => ''],
  ['of another version', (text) => text.replace('"version":1', '"version":2')],
  ['another file', (text) => text.replace('link results', 'link cache')],
  ['without a day', (text) => text.replace(DAY, '2026-02-31')],
  ['of an unknown status', (text) => text.replace('"blocked"', '"fine"')],
  ['with a script for an address', (text) => text.replace('https://web.arch', 'javascript:')],
  ['with a list for a page', (text) => text.replace('"page":{', '"page":[{').replace('}}', '}]}')],
])('gives nothing of a file that is %s', (_, tamper) => {
  const text = formatResults({ checked: DAY, results: RESULTS }) ?? ''
  expect(parseResults(tamper(text))).toBeUndefined()
})

it('is not written where it would be too large', () => {
  const [first] = RESULTS
  const large = { ...first!, missingFragments: ['x'.repeat(50 * 1024 * 1024)] }
  expect(formatResults({ checked: DAY, results: [large] })).toBeUndefined()
})
