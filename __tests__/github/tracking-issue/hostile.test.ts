import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { TrackingInput } from '../../../src/github/tracking-issue/model.ts'
import { planIssue } from '../../../src/github/tracking-issue/plan.ts'
import { readState } from '../../../src/github/tracking-issue/state.ts'
import type { LinkResult } from '../../../src/links/result.ts'
import { linkKey } from '../../../src/links/result.ts'
import type { Report, ReportFinding } from '../../../src/report/model.ts'
import { textsOutsideCode } from '../../report/rendered.ts'

const processor = unified().use(remarkParse).use(remarkGfm)
const parse = (markdown: string): Root => processor.parse(markdown)

const INSTANCE = 'e3b0c44298fc1c14'
const BEGIN = `<!-- awesome-keeper:v1 issue ${INSTANCE} -->`
const END = `<!-- awesome-keeper:v1 end ${INSTANCE}`
const PARTS = [
  '@octocat',
  'a@b.example',
  '@acme/team',
  '#123',
  'GH-7',
  'acme/list#4',
  '<b>',
  '<!--',
  '-->',
  '--',
  BEGIN,
  `${END} {} -->`,
  '</details>',
  '<details>',
  '`',
  '```',
  '~~~',
  '|',
  '\\',
  '[x](https://evil.example)',
  '![x](y)',
  '**',
  '_',
  '~~',
  '$x$',
  ':tada:',
  '&#64;a',
  '# h',
  '1. x',
  '- x',
  '> q',
  '\n',
  '\r\n\r\n',
  '\t',
  '\0',
  '\u202e',
  '\u200b',
  '\ud800',
  '"',
  "'",
  ': ',
  ' #',
  '{',
  'https://github.com/acme/list/issues/1',
  'www.example.com',
  'word',
  '中文',
  ' ',
  '😀',
  '0123456789abcdef0123456789abcdef01234567',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

/** What has an effect on GitHub in text outside of code. */
const ACTIVE = /@\w|#\d|\bGH-\d|:\/\/|www\.|[$]|:[\w+-]+:|\b[0-9a-f]{40}\b/i

const OURS =
  /^(?:<!-- awesome-keeper:v1 (?:issue [0-9a-f]{16}|end [0-9a-f]{16} \{[^<>]*\}) -->|<\/?sub>|<\/details>|<details><summary>[\w ,?]+<\/summary>)$/

const KINDS = ['dead', 'moved', 'unreachable', 'blocked', 'intermittent', 'problem'] as const

interface HostileItem {
  kind: (typeof KINDS)[number]
  rest: string
  entry: string
  reason: string
  section: string
  finalUrl: string
}

const item: fc.Arbitrary<HostileItem> = fc.record({
  kind: fc.constantFrom(...KINDS),
  rest: fc.oneof(
    hostile.map((text) => `https://x.example/${text}`),
    hostile,
    fc.constant('https://github.com/acme/list/issues/1'),
  ),
  entry: hostile,
  reason: hostile,
  section: hostile,
  finalUrl: fc.oneof(
    hostile.map((text) => `https://y.example/${text}`),
    hostile,
    fc.constantFrom('https://github.com/acme/list/pull/1', 'javascript:alert(1)'),
  ),
})

function inputOf(items: readonly HostileItem[], path: string): TrackingInput {
  const results = new Map<string, LinkResult>()
  const findings: ReportFinding[] = []
  const failing: TrackingInput['failing'][number][] = []
  const date = '2026-03-01T00:00:00.000Z'
  items.forEach(({ kind, rest, reason, finalUrl }, index) => {
    const line = index + 1
    const key = linkKey(rest) ?? rest
    const result = kind === 'intermittent' ? 'unreachable' : kind
    if (result !== 'problem') {
      const more = { finalUrl, archiveUrl: finalUrl, failing: { runs: 2, since: reason } }
      results.set(key, { url: key, status: result, reason, attempts: 1, source: 'web', ...more })
    }
    if (kind === 'intermittent') {
      const entry = { reason, checked: date, firstFailed: date, lastAlive: date, failures: 2 }
      failing.push({ url: key, status: 'unreachable', ...entry })
    }
    const place = { path, line, column: 1, endLine: line, endColumn: 2 }
    const rule = result === 'problem' ? 'date-order' : `${result}-link`
    const severity = rule === 'date-order' || rule === 'dead-link' ? 'error' : 'info'
    findings.push({
      rule,
      severity,
      message: reason,
      parts: [{ kind: 'text', text: reason }],
      ...place,
      key: `${index}`,
      new: true,
      expected: [finalUrl],
    })
  })
  const counts = { error: 1, warning: 0, info: 0 }
  const report: Report = {
    version: 1,
    files: [{ path, tables: 0, rows: 0, entries: 0, links: items.length }],
    ...{ findings, links: [], counts, outcome: 'fail' },
  }
  return {
    report,
    lists: [
      {
        path,
        sections: items.map(({ section }, index) => ({ line: index + 1, title: section })),
        links: items.map(({ rest, entry }, index) => ({ url: rest, line: index + 1, entry })),
      },
    ],
    linkResults: results,
    failing,
    now: '2026-03-04T00:00:00.000Z',
    previous: undefined,
    settings: { instance: '', title: 'T', labels: [], assignees: [] },
    page: {
      serverUrl: 'https://github.com',
      repository: 'acme/list',
      headSha: '0123456789abcdef0123456789abcdef01234567',
      branch: 'main',
      runUrl: 'https://github.com/acme/list/actions/runs/1',
    },
  }
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

function expectHarmless(markdown: string) {
  const tree = parse(markdown)
  for (const words of textsOutsideCode(tree)) expect(words).not.toMatch(ACTIVE)
  for (const node of nodesOf(tree)) {
    if (node.type === 'html') {
      for (const line of node.value.split('\n')) expect(line).toMatch(OURS)
    }
    if (node.type === 'link' && URL.parse(node.url)?.hostname === 'github.com') {
      expect(node.url).toMatch(
        /^https:\/\/github\.com\/(?:acme\/list\/(?:blob\/[0-9a-f]{40}|edit\/main|actions\/runs)\/|awesome-keeper\/)/,
      )
    }
    expect(['image', 'footnoteReference', 'definition', 'thematicBreak']).not.toContain(node.type)
  }
  return tree
}

describe('texts of others', { timeout: 60_000 }, () => {
  it('have no effect in the issue and its comments', () => {
    const items = fc.array(item, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(items, hostile, (some, path) => {
        const input = inputOf(some, path)
        const { create } = planIssue(input)
        if (!create) return
        expectHarmless(create.body)
        expect(create.body.split(BEGIN)).toHaveLength(2)
        expect(create.body.split(END)).toHaveLength(2)
        expect(readState(create.body, '')?.history).toHaveLength(1)
        const previous = { number: 1, body: create.body, isOpen: true }
        expect(planIssue({ ...input, previous, now: '2026-03-05T00:00:00.000Z' })).toEqual({})
        const none = inputOf(
          [{ kind: 'problem', rest: '', entry: '', reason: '', section: '', finalUrl: '' }],
          path,
        )
        const before = planIssue(none).create?.body ?? ''
        const { comment } = planIssue({ ...input, previous: { ...previous, body: before } })
        if (comment !== undefined) expectHarmless(comment)
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it('are ignored by lines that YAML reads unchanged', () => {
    fc.assert(
      fc.property(hostile, hostile, (entry, rest) => {
        fc.pre(entry.isWellFormed() && rest.isWellFormed())
        const url = `https://x.example/${rest}`
        const usual = { rest: url, entry, reason: 'r', section: 's', finalUrl: '' }
        const input = inputOf(
          [
            { kind: 'dead', ...usual },
            { kind: 'problem', ...usual },
          ],
          'README.md',
        )
        const tree = parse(planIssue(input).create?.body ?? '')
        const code = [...nodesOf(tree)].find((node) => node.type === 'code' && node.lang === 'yaml')
        const { ignore } = parseYaml(code?.type === 'code' ? code.value : '')
        const expected = [
          { rule: 'dead-link', match: url },
          ...(entry.trim() === '' || entry.startsWith('/')
            ? []
            : [{ rule: 'date-order', match: entry }]),
        ]
        expect(ignore).toEqual(expected)
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it('of 10,000 problems and 200 rules with infos fit into the issue', () => {
    const hostileTitle = '@octocat <b>#1</b> <!-- --> `x` | </details>'
    const items = Array.from(
      { length: 10_000 },
      (_, index): HostileItem => ({
        kind: index % 2 === 0 ? 'dead' : 'problem',
        rest: `https://x.example/${'long/'.repeat(10)}${index}`,
        entry: `${hostileTitle} ${index}`,
        reason: `404 Not Found ${hostileTitle}`,
        section: `Section ${Math.floor(index / 50)} ${hostileTitle}`,
        finalUrl: '',
      }),
    )
    const many = inputOf(items, 'README.md')
    const [sample] = many.report.findings.filter(({ rule }) => rule === 'date-order')
    const infos = Array.from({ length: 200 * 50 }, (_, index) => {
      const [rule, line] = [`rule-${String(index % 200).padStart(3, '0')}`, index + 1]
      return { ...sample!, rule, severity: 'info' as const, key: `info ${index}`, line }
    })
    const findings = [...many.report.findings, ...infos]
    const input = { ...many, report: { ...many.report, findings } }
    const body = planIssue(input).create?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toContain('**5,000 dead links and 5,000 errors**')
    expect(body).toContain('### Problems: 10,000')
    expect(body.match(/^- ❌ /gm)).toHaveLength(10)
    expect(body).toContain('### Worth knowing: 10,000')
    // Each rule has its number, even where there is no place for its lines.
    expect(body.match(/^- `rule-\d{3}`: 50$/gm)).toHaveLength(200)
    expect(body).toMatch(/\d,\d{3} more do not fit here: see \[the report of the run\]/)
    expect(readState(body, '')).toMatchObject({ isTruncated: true })
    expectHarmless(body)
    const previous = { number: 1, body, isOpen: true }
    expect(planIssue({ ...input, previous })).toEqual({})
    for (const length of [35_000, 61_000]) {
      const below = 'word '.repeat(length / 5)
      const crowded = planIssue({ ...input, previous: { ...previous, body: body + below } })
      expect(crowded.edit?.body?.length).toBeLessThanOrEqual(65_536)
      expect(crowded.edit?.body?.endsWith(below)).toBe(true)
    }
  })
})
