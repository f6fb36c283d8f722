import { describe, expect, it } from 'vitest'
import { baseOf, isOurCommit, updateMessage } from '../../../src/github/fix-pull-request/commit.ts'
import type { FixableList } from '../../../src/github/fix-pull-request/model.ts'
import {
  changesText,
  isOurTitle,
  pullRequestText,
  pullRequestTitle,
} from '../../../src/github/fix-pull-request/texts/body.ts'
import { MAX_UPDATED, updatePapers } from '../../../src/github/fix-pull-request/update-papers.ts'
import type { LinkResult, PaperMetadata } from '../../../src/links/result.ts'
import { lintFile } from '../../../src/lint/linter.ts'
import { readList } from '../../../src/list/parse.ts'

const SETTINGS = { 'paper-update': 'info' } as const

function lint(path: string, text: string): FixableList {
  const file = readList(text, path)
  const results = file.data.list!.links.map(({ url }): [string, LinkResult] => {
    const [, id = ''] = /abs\/(.*)/.exec(url) ?? []
    const [month, number] = id.split('.')
    const metadata: PaperMetadata = {
      ...{ kind: 'paper', id: `arXiv:${id}`, title: `Paper Number ${number} About Lists` },
      published: `20${month!.slice(0, 2)}-${month!.slice(2)}-${Number(number) % 2 ? '01' : '02'}`,
      comment: 'Accepted to CVPR 2024',
    }
    return [url, { url, status: 'alive', reason: '', attempts: 1, source: 'arxiv', metadata }]
  })
  const context = { linkResults: new Map(results), settings: SETTINGS }
  return { path, text, holds: {}, ...lintFile(file, context) }
}

function row(month: string, number: string, venue = 'arXiv'): string {
  const url = `https://arxiv.org/abs/${month}.${number}`
  return `| Paper Number ${number} About Lists | ${venue} | [pdf](${url}) |`
}

function tableOf(...rows: readonly string[]): string {
  return `# T\n\n| Title | Venue | Paper |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

async function update(
  texts: Readonly<Record<string, string>>,
  { declined = new Set<string>(), proposed = new Set<string>() } = {},
) {
  const lists = Object.entries(texts).map(([path, text]) => lint(path, text))
  return await updatePapers(lists, {
    ...{ declined, proposed },
    lint: async (path, text) => lint(path, text),
  })
}

const KNOWN = row('2303', '00009', 'CVPR 2023')
const MANY = Array.from({ length: 25 }, (_, index) => {
  const number = String(10_000 + index)
  return row(`23${String((index % 12) + 1).padStart(2, '0')}`, number)
})

describe('the rows to update', () => {
  it('are the newest twenty, in one text a list, nothing else changed', async () => {
    const text = tableOf(KNOWN, ...MANY)
    const { updated, changed, lists, unread } = await update({ 'README.md': text })
    expect([updated.length, MAX_UPDATED, unread]).toEqual([20, 20, []])
    const months = updated.map(({ line }) => text.split('\n')[line - 1]!.match(/abs\/(\d{4})/)![1])
    expect(months).toEqual(months.toSorted().reverse())
    expect(months.at(-1)! > '2301').toBe(true)
    const { after = '' } = changed[0] ?? {}
    const lines = after.split('\n')
    const differing = text.split('\n').filter((line, index) => line !== lines[index])
    expect(differing).toHaveLength(20)
    expect(after.replaceAll('CVPR 2024', 'arXiv')).toBe(text)
    expect(lists[0]?.text).toBe(after)
    expect(lists[0]?.messages.filter(({ ruleId }) => ruleId === 'paper-update')).toHaveLength(5)
  })

  it('stay proposed when newer papers come, and are not proposed again once declined', async () => {
    const first = await update({ 'README.md': tableOf(KNOWN, ...MANY) })
    const proposed = new Set(first.updated.map(({ mark }) => mark))
    const newer = row('2402', '00001')
    const texts = { 'README.md': tableOf(newer, KNOWN, ...MANY) }
    const second = await update(texts, { proposed })
    expect(new Set(second.updated.map(({ mark }) => mark))).toEqual(proposed)
    const third = await update(texts, { declined: proposed })
    expect(third.updated.map(({ title }) => title)[0]).toBe('Paper Number 00001 About Lists')
    expect(third.updated).toHaveLength(6)
  })

  it('are in every list, and the venue of an empty cell is inserted', async () => {
    const texts = {
      'a.md': tableOf(KNOWN, row('2311', '00001', '')),
      'b.md': tableOf(KNOWN, row('2312', '00002')),
    }
    const { updated, changed } = await update(texts)
    expect(updated.map(({ path }) => path)).toEqual(['b.md', 'a.md'])
    expect(changed.map(({ after }) => after.match(/CVPR 2024/g)?.length)).toEqual([1, 1])
  })

  it('leave a list without updates as it is', async () => {
    const { updated, changed, lists } = await update({ 'a.md': tableOf(KNOWN) })
    expect([updated, changed, lists.length]).toEqual([[], [], 1])
  })
})

it('the title, the body and the commit say what is updated, and why', async () => {
  const texts = { 'README.md': tableOf(KNOWN, ...MANY.slice(0, 2)) }
  const { updated } = await update(texts)
  const changes = { fixes: [], updated, retired: [] }
  expect([pullRequestTitle(changes), changesText(changes)]).toEqual([
    'Update 2 papers',
    '2 updated papers',
  ])
  expect(pullRequestText(changes, '')).toContain(
    '### Papers in `README.md`\n\n- line 7, **Paper Number 10001 About Lists**: arXiv says “Accepted to CVPR 2024”; this row says arXiv. Write `CVPR 2024`.\n',
  )
  const place = { instance: '', parent: 'c', tree: 'd', base: 'b'.repeat(40) }
  const message = updateMessage(updated, place)
  expect(message).toMatch(/^Update 2 papers\n\nThese rows/)
  const commit = { sha: 'e', tree: 'd', parents: ['c'], message }
  expect([isOurCommit(commit, ''), baseOf(commit)]).toEqual([true, place.base])
})

it.each([
  ['Update 1 paper', true],
  ['Apply 2 safe fixes, update 1 paper and retire 3 entries', true],
  ['Apply 1 safe fix and update 1,200 papers', true],
  ['Update 3 papers and retire 1 entry', true],
  ['update 3 papers', false],
  ['Update 3 papers of mine', false],
  ['Update papers', false],
] as const)('whether a title is ours: %s', (title, isOurs) => {
  expect(isOurTitle(title)).toBe(isOurs)
})
