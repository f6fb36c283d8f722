import { describe, expect, it } from 'vitest'
import { type AddedEntry, addedMarkdown } from '../../../src/report/markdown/added.ts'
import { SizeBudget } from '../../../src/text/fit.ts'

const now = Date.UTC(2026, 0, 15)

function textOf(added: readonly AddedEntry[]): string {
  const budget = new SizeBudget(100_000, (text) => text.length)
  return addedMarkdown(added, { file: 'README.md' }, budget, now).join('\n\n')
}

const entry: AddedEntry = {
  path: 'README.md',
  line: 7,
  title: 'SAM 2',
  section: 'Models',
  metadata: [
    {
      kind: 'paper',
      id: 'arXiv:2408.00714',
      title: 'SAM 2: Segment Anything in Images and Videos',
      published: '2024-08-01',
    },
    {
      kind: 'repository',
      name: 'facebookresearch/sam2',
      isArchived: false,
      created: '2024-07-17',
      pushed: '2025-12-01',
      stars: 18_000,
      license: 'Apache-2.0',
    },
  ],
}

describe('what a change adds', () => {
  it('is shown with the metadata of its paper and its repository', () => {
    expect(textOf([entry])).toBe(
      `### Added: 1 entry

| Entry | Section | Paper | Repository |
| --- | --- | --- | --- |
| SAM 2 (line 7) | Models | “SAM 2: Segment Anything in Images and Videos”, 2024-08-01 | \`facebookresearch/sam2\`, 17 months old, 18,000 ★, \`Apache-2.0\`, last push 2025-12-01 |`,
    )
  })

  it('has no columns that would be empty', () => {
    expect(textOf([{ ...entry, metadata: [] }])).toBe(
      '### Added: 1 entry\n\n| Entry | Section |\n| --- | --- |\n| SAM 2 (line 7) | Models |',
    )
    const other = { ...entry, title: 'SAM', metadata: entry.metadata.slice(1) }
    const text = textOf([{ ...entry, metadata: [] }, other])
    expect(text).toContain('| Entry | Section | Repository |\n| --- | --- | --- |\n')
    expect(text).toContain('| SAM 2 (line 7) | Models |  |\n| SAM (line 7) | Models | `face')
  })

  it('shows what a maintainer should know', () => {
    const metadata: AddedEntry['metadata'] = [
      { kind: 'paper', id: 'arXiv:1', title: 'T', isWithdrawn: true },
      { kind: 'repository', name: 'a/b', isArchived: true, archived: '2025-01-01' },
      {
        kind: 'repository',
        name: 'c/d',
        isArchived: false,
        isDisabled: true,
        created: '2026-01-10',
      },
    ]
    const text = textOf([{ ...entry, metadata }])
    expect(text).toContain('“T”, **withdrawn**')
    expect(text).toContain('`a/b`, no known license, **archived** 2025-01-01')
    expect(text).toContain('`c/d`, new this month, no known license, **disabled**')
  })

  it('shows words of others to the letter', () => {
    const title = '@octocat fixes #1 <b> | https://evil.example/x'
    const row =
      textOf([{ ...entry, title }])
        .split('\n')
        .at(-1) ?? ''
    expect(row).toContain('`@octocat` fixes `#1` &lt;b\\> \\| `https://evil.example/x`')
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  })

  it('is empty where nothing is added', () => {
    expect(textOf([])).toBe('')
  })
})
