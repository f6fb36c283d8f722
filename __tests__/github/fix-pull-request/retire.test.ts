import { describe, expect, it } from 'vitest'
import { baseOf, isOurCommit, retireMessage } from '../../../src/github/fix-pull-request/commit.ts'
import { withMarker } from '../../../src/github/fix-pull-request/marker.ts'
import type {
  BranchPullRequest,
  FixableList,
  RetiredEntry,
} from '../../../src/github/fix-pull-request/model.ts'
import {
  declinedMarks,
  mergedMarks,
  planFixPullRequest,
  proposedMarks,
} from '../../../src/github/fix-pull-request/plan.ts'
import { type RetiredEntries, retireEntries } from '../../../src/github/fix-pull-request/retire.ts'
import {
  isOurTitle,
  pullRequestText,
  pullRequestTitle,
} from '../../../src/github/fix-pull-request/texts/body.ts'
import type { LinkResult } from '../../../src/links/result.ts'
import { lintFile } from '../../../src/lint/linter.ts'
import type { RetireStep } from '../../../src/lint/retire/settings.ts'
import { readList } from '../../../src/list/parse.ts'

const RETIRE: readonly RetireStep[] = [{ when: 'dead', after: '30d', do: 'remove' }]

/** Hosts of `.example` and since when they are dead; `unknown`: they were not checked. */
type RetireWeb = Readonly<Record<string, string>>

interface RetireDay {
  web: RetireWeb
  /** By path. */
  texts: Readonly<Record<string, string>>
  pulls?: readonly BranchPullRequest[]
}

function listOf(names: string): string {
  return `# T\n\n${[...names].map((name) => `- [${name}](https://${name}.example/) - Text.\n`).join('')}`
}

function lint(path: string, text: string, web: RetireWeb): FixableList {
  const file = readList(text, path)
  const results = file.data.list!.links.map(({ url }): [string, LinkResult] => {
    const since = web[new URL(url).hostname.split('.')[0]!]
    const status = since === undefined ? 'alive' : since === 'unknown' ? 'skipped' : 'dead'
    const failing = status === 'dead' && { failing: { runs: 3, since: since! } }
    return [url, { url, status, reason: '', attempts: 1, source: 'web', ...failing }]
  })
  const context = { retire: RETIRE, today: '2026-06-30', linkResults: new Map(results) }
  return { path, text, holds: {}, ...lintFile(file, context) }
}

async function retire({ web, texts, pulls = [] }: RetireDay): Promise<RetiredEntries> {
  const lists = Object.entries(texts).map(([path, text]) => lint(path, text, web))
  return await retireEntries(lists, {
    declined: declinedMarks(pulls, '').union(mergedMarks(pulls, '')),
    proposed: proposedMarks(pulls, ''),
    lint: (path, text) => Promise.resolve(lint(path, text, web)),
  })
}

function pullOf(
  entries: readonly RetiredEntry[],
  state: BranchPullRequest['state'],
): BranchPullRequest {
  const body = pullRequestText({ fixes: [], updated: [], retired: entries }, '')
  return { number: 1, title: '', body, state, isOwn: true, headSha: 'a', baseRef: 'main' }
}

function titles({ entries }: RetiredEntries): string[] {
  return entries.map(({ path, retirement }) => `${path} ${retirement.title}`)
}

/** The lines that each step removes. */
function removed(text: string, { entries }: RetiredEntries): string[][] {
  let before = text.split('\n')
  return entries.map(({ after }) => {
    const left = after.split('\n')
    const gone = before.filter((line) => !left.includes(line))
    expect(left).toEqual(before.filter((line) => !gone.includes(line)))
    before = left
    return gone
  })
}

const DEAD: RetireWeb = { b: '2026-05-01', d: '2026-04-01' }
const TEXTS = { 'README.md': listOf('abcde') }

describe('entries that are due', () => {
  it('are retired one by one, each step touching only its entry', async () => {
    const result = await retire({ web: DEAD, texts: TEXTS })
    expect(titles(result)).toEqual(['README.md d', 'README.md b'])
    expect(removed(TEXTS['README.md'], result)).toEqual([
      ['- [d](https://d.example/) - Text.'],
      ['- [b](https://b.example/) - Text.'],
    ])
  })

  it('keep the numbers right from step to step', async () => {
    const rows = ['a', 'b', 'c', 'd'].map(
      (name, index) => `| ${4 - index} | [${name}](https://${name}.example/) |\n`,
    )
    const text = `| # | T |\n| - | - |\n${rows.join('')}`
    const { entries } = await retire({ web: DEAD, texts: { 'README.md': text } })
    expect(
      entries.map(({ after }) =>
        [...after.matchAll(/^\| (\d) \| \[(.)/gm)].map(([, n, name]) => `${n}${name}`),
      ),
    ).toEqual([
      ['3a', '2b', '1c'],
      ['2a', '1c'],
    ])
  })

  it('are found again where a number above them became shorter', async () => {
    const names = [...'abcdefghij']
    const rows = names.map((name, at) => `| ${10 - at} | [${name}](https://${name}.example/) |\n`)
    const text = `| # | T |\n| - | - |\n${rows.join('')}`
    const web = { a: '2026-01-01', j: '2026-01-01' }
    const { entries } = await retire({ web, texts: { 'README.md': text } })
    const left = entries.at(-1)?.after ?? ''
    expect(left.match(/^\| \d+ \| \[.\]\(https:\/\/.\.example\/\) \|$/gm)).toHaveLength(8)
    expect(left).toMatch(/^\| # \| T \|\n\| - \| - \|\n\| 8 \| \[b\].*\n/)
  })

  it('are left if they work again, or if the history of their failures is lost', async () => {
    expect(titles(await retire({ web: {}, texts: TEXTS }))).toEqual([])
    expect(titles(await retire({ web: { b: '2026-06-30' }, texts: TEXTS }))).toEqual([])
  })

  it('are not proposed again once a person declined or brought them back', async () => {
    const { entries } = await retire({ web: DEAD, texts: TEXTS })
    for (const state of ['closed', 'merged'] as const) {
      const pulls = [pullOf(entries.slice(0, 1), state)]
      expect(titles(await retire({ web: DEAD, texts: TEXTS, pulls }))).toEqual(['README.md b'])
    }
    const moved = { 'README.md': `Words.\n\n${TEXTS['README.md']}` }
    const pulls = [pullOf(entries, 'merged')]
    expect(titles(await retire({ web: DEAD, texts: moved, pulls }))).toEqual([])
    const withdrawn = {
      ...pullOf([], 'closed'),
      body: withMarker('', '', {
        marks: entries.map(({ mark }) => mark),
        isWithdrawn: true,
        below: '',
      }),
    }
    expect(titles(await retire({ web: DEAD, texts: TEXTS, pulls: [withdrawn] }))).toHaveLength(2)
  })

  it('are those of each list for itself', async () => {
    const texts = { ...TEXTS, 'zh.md': listOf('bx') }
    const result = await retire({ web: DEAD, texts })
    expect(titles(result)).toEqual(['README.md d', 'README.md b', 'zh.md b'])
    const pulls = [pullOf(result.entries.slice(2), 'closed')]
    expect(titles(await retire({ web: DEAD, texts, pulls }))).toEqual([
      'README.md d',
      'README.md b',
    ])
  })

  it('are at most twenty, those due longest first', async () => {
    const names = 'abcdefghijklmnopqrstuvwxyz'
    const web = Object.fromEntries(
      [...names].map((name, index) => [name, `2026-01-${30 - index}`.replace(/-(\d)$/, '-0$1')]),
    )
    const { entries } = await retire({ web, texts: { 'README.md': listOf(names) } })
    expect(
      entries
        .map(({ retirement }) => retirement.title)
        .sort()
        .join(''),
    ).toBe(names.slice(6))
  })
})

describe('the plan', () => {
  const plan = (
    fixes: readonly RetiredEntry[],
    pull: BranchPullRequest,
    unread?: string,
    head = 'b'.repeat(40),
  ) => {
    const about = {
      instance: '',
      parent: 'c'.repeat(40),
      tree: 'd'.repeat(40),
      base: 'b'.repeat(40),
    }
    const [first] = fixes
    const message = first ? retireMessage(first, about) : ''
    const tip = { sha: 'a', tree: about.tree, parents: [about.parent], message }
    if (first) expect([isOurCommit(tip, ''), baseOf(tip)]).toEqual([true, about.base])
    return planFixPullRequest({
      instance: '',
      fixes,
      unread,
      pulls: [pull],
      tip: first && tip,
      head,
      baseRef: 'main',
      branch: 'x',
    }).kind
  }

  it('keeps a pull request of several commits while the base is the same', async () => {
    const { entries } = await retire({ web: DEAD, texts: TEXTS })
    const pull = pullOf(entries, 'open')
    expect(plan(entries, pull)).toBe('keep')
    expect(plan(entries, pull, undefined, 'e'.repeat(40))).toBe('propose')
    expect(plan(entries.slice(1), pull)).toBe('propose')
    expect(plan([], pull)).toBe('close')
  })

  it('leaves it while a link of a proposed entry is not checked', async () => {
    const { entries } = await retire({ web: DEAD, texts: TEXTS })
    const pulls = [pullOf(entries, 'open')]
    const unsure = await retire({ web: { ...DEAD, d: 'unknown' }, texts: TEXTS, pulls })
    expect([titles(unsure), unsure.unsure]).toEqual([['README.md b'], ['README.md']])
    expect(plan(unsure.entries, pulls[0]!, 'not checked')).toBe('leave')
    expect((await retire({ web: { ...DEAD, a: 'unknown' }, texts: TEXTS, pulls })).unsure).toEqual(
      [],
    )
  })
})

it('the title and the body say what is retired, and why', async () => {
  const { entries } = await retire({ web: DEAD, texts: TEXTS })
  const [first] = entries
  const title = pullRequestTitle({ fixes: [], updated: [], retired: entries })
  expect([title, isOurTitle(title)]).toEqual(['Retire 2 entries', true])
  expect(pullRequestText({ fixes: [], updated: [], retired: entries }, '')).toContain(
    '- line 6: remove **d** (`https://d.example/`). No link of it has worked since 2026-04-01, and after 30d (2026-05-01) the list’s policy is to remove it.',
  )
  const place = { instance: '', parent: 'c', tree: 'd', base: 'b' }
  expect(retireMessage(first!, place)).toMatch(
    /^Remove the dead entry “d” on line 6\n\nNo link of it/,
  )
  const hostile = { ...first!, retirement: { ...first!.retirement, title: '@you fixes #1' } }
  expect(retireMessage(hostile, place)).toMatch(/^Remove the dead entry on line 6\n/)
})
