import { describe, expect, it } from 'vitest'
import { type LinkResult, linkKey } from '../../../src/links/result.ts'
import { lintFile } from '../../../src/lint/linter.ts'
import type { Retirement } from '../../../src/lint/retire/find.ts'
import type { RetireStep } from '../../../src/lint/retire/settings.ts'
import { readList } from '../../../src/list/parse.ts'

const TODAY = '2026-06-30'

const REMOVE: RetireStep = { when: 'dead', after: '30d', do: 'remove' }
const MARK: RetireStep = { when: 'archived', after: '90d', do: 'mark', text: '(old)' }
const IDLE: RetireStep = { when: 'idle', after: '3years', do: 'mark' }

type RetireAnswer = Partial<LinkResult>

const ALIVE: RetireAnswer = { status: 'alive' }

function dead(since: string): RetireAnswer {
  return { status: 'dead', failing: { runs: 3, since } }
}

function repository(state: { archived?: string; pushed?: string }): RetireAnswer {
  const isArchived = state.archived !== undefined
  return { metadata: { kind: 'repository', name: 'a/b', isArchived, ...state } }
}

interface RetireCase {
  retire?: readonly RetireStep[]
  ignores?: { rules: string[]; match: string }[]
  web: Readonly<Record<string, RetireAnswer>>
}

function find(text: string, { retire = [REMOVE], ignores = [], web }: RetireCase): Retirement[] {
  const linkResults = new Map(
    Object.entries(web).map(([url, answer]) => {
      const key = linkKey(url)!
      return [key, { url: key, status: 'alive', reason: '', attempts: 1, source: 'web', ...answer }]
    }) as [string, LinkResult][],
  )
  return lintFile(readList(text, 'README.md'), { retire, ignores, linkResults, today: TODAY })
    .retirements
}

/** What is left of a text when each due entry alone is retired; `undefined`: by hand. */
function retired(text: string, options: RetireCase): (string | undefined)[] {
  return find(text, options)
    .filter(({ isDue }) => isDue)
    .map(({ edits }) =>
      edits.length === 0
        ? undefined
        : edits
            .toSorted((a, b) => b.range[0] - a.range[0])
            .reduce(
              (all, fix) => all.slice(0, fix.range[0]) + fix.text + all.slice(fix.range[1]),
              text,
            ),
    )
}

const A = 'https://a.example/'
const B = 'https://b.example/'
const LIST = `# Things\n\n- [A](${A}) - Text.\n- [B](${B}) - Text.\n- [C](https://c.example/) - Text.\n`

describe('an entry is due', () => {
  it.each<[string, RetireAnswer, [string, boolean] | 'unknown' | undefined]>([
    ['dead for 30 days', dead('2026-05-31'), ['2026-06-30', true]],
    ['dead for 29 days', dead('2026-06-01'), ['2026-07-01', false]],
    ['working again, in time or late', ALIVE, undefined],
    ['moved', { status: 'moved' }, undefined],
    ['refusing robots', { status: 'blocked' }, undefined],
    [
      'failing, but not dead',
      { status: 'unreachable', failing: { runs: 9, since: '2026-01-01' } },
      'unknown',
    ],
    ['not checked', { status: 'skipped', skipped: 'deadline' }, 'unknown'],
    // A lost cache begins to count again.
    ['dead, with no history', dead(TODAY), ['2026-07-30', false]],
  ])('if it is %s', (_, answer, expected) => {
    const [found, ...others] = find(LIST, {
      web: { [A]: ALIVE, [B]: answer, 'https://c.example/': ALIVE },
    })
    expect(others).toEqual([])
    expect(found?.title).toBe(expected && 'B')
    expect(found && (found.dates ? [found.dates.due, found.isDue] : 'unknown')).toEqual(expected)
  })

  it('only if none of its links works, since the last of them died', () => {
    const list = `# T\n\n- [B](${B}) - Text ([code](${A}), [docs](#t)).\n`
    const web = { [A]: ALIVE, [B]: dead('2026-01-01') }
    expect(find(list, { web })).toEqual([])
    const [found] = find(list, { web: { ...web, [A]: dead('2026-06-10') } })
    expect(found?.dates).toEqual({ since: '2026-06-10', due: '2026-07-10' })
  })

  it('when its repository is archived or idle', () => {
    const url = 'https://github.com/a/b'
    const list = `# T\n\n- **[B](${url})** - Text.\n`
    const retire = [MARK, IDLE]
    const mark = (answer: RetireAnswer) => retired(list, { retire, web: { [url]: answer } })
    expect(mark(repository({ archived: '2026-03-01', pushed: '2020-01-01' }))).toEqual([
      list.replace('/b)', '/b) (old)'),
    ])
    expect(mark(repository({ pushed: '2023-06-30' }))).toEqual([list.replace('/b)', '/b) (idle)')])
    expect(mark(repository({ pushed: '2023-07-01' }))).toEqual([])
    expect(mark(repository({ archived: '2026-06-01' }))).toEqual([])
    // Its mark is there already.
    const marked = list.replace('/b)', '/b) (idle)')
    const web = { [url]: repository({ pushed: '2020-01-01' }) }
    expect(find(marked, { retire, web })).toEqual([])
    expect(find(list, { retire, web: { [url]: ALIVE } }).map(({ dates }) => dates)).toEqual([
      undefined,
      undefined,
    ])
    // Years ahead it is nobody's business.
    expect(find(list, { retire, web: { [url]: repository({ pushed: '2026-01-01' }) } })).toEqual([])
  })

  it('as a paper only if it is the paper that is gone', () => {
    const code = 'https://github.com/a/b'
    const list = `# T\n\n| Title | Code |\n| --- | --- |\n| [P](${B}) | [code](${code}) |\n`
    const web = { [B]: ALIVE, [code]: repository({ archived: '2020-01-01' }) }
    expect(find(list, { retire: [{ ...MARK, do: 'remove' }], web })).toEqual([])
    expect(retired(list, { retire: [MARK], web })).toEqual([list.replace('/b)', '/b) (old)')])
  })

  it('unless it is ignored, by the configuration or a comment', () => {
    const web = { [A]: ALIVE, [B]: dead('2020-01-01'), 'https://c.example/': ALIVE }
    for (const match of ['B', B]) {
      expect(find(LIST, { web, ignores: [{ rules: ['dead-link'], match }] })).toEqual([])
      expect(find(LIST, { web, ignores: [{ rules: [], match }] })).toEqual([])
    }
    const other = { rules: ['moved-link'], match: 'B' }
    expect(find(LIST, { web, ignores: [other] }).map(({ title }) => title)).toContain('B')
    const commented = LIST.replace(`(${B})`, `(${B}) <!--lint ignore dead-link-->`)
    expect(find(commented, { web }).map(({ title }) => title)).not.toContain('B')
  })
})

describe('a removed entry', () => {
  const web = { [B]: dead('2026-01-01'), [A]: ALIVE, 'https://c.example/': ALIVE }

  it.each([
    ['first', `- [B](${B})\n- [A](${A})\n`, `- [A](${A})\n`],
    ['last', `- [A](${A})\n- [B](${B})\n\n## T\n`, `- [A](${A})\n\n## T\n`],
    ['without a line break', `- [A](${A})\n- [B](${B})`, `- [A](${A})\n`],
    ['alone', `## S\n\n- [B](${B})\n\n## T\n`, '## S\n\n## T\n'],
    [
      'between blank lines',
      `- [A](${A})\n\n- [B](${B})\n\n- [C](https://c.example/)\n`,
      `- [A](${A})\n\n- [C](https://c.example/)\n`,
    ],
    ['in a quote, with CRLF', `> - [A](${A})\r\n> - [B](${B})\r\n`, `> - [A](${A})\r\n`],
    [
      'numbered',
      `1. [A](${A})\n2. [B](${B})\n3. [C](https://c.example/)\n`,
      `1. [A](${A})\n2. [C](https://c.example/)\n`,
    ],
    ['numbered first', `9. [B](${B})\n10. [A](${A})\n`, `9. [A](${A})\n`],
    [
      'numbered alike',
      `1. [A](${A})\n1. [B](${B})\n1. [C](https://c.example/)\n`,
      `1. [A](${A})\n1. [C](https://c.example/)\n`,
    ],
    [
      'numbered at random, first',
      `3. [B](${B})\n7. [A](${A})\n9. [C](https://c.example/)\n`,
      `3. [A](${A})\n9. [C](https://c.example/)\n`,
    ],
    ['a row', `| T |\n| - |\n| [A](${A}) |\n| [B](${B}) |\n`, `| T |\n| - |\n| [A](${A}) |\n`],
    [
      'a row that is counted',
      `| # | T |\n| - | - |\n| 1 | [B](${B}) |\n| 2 | [A](${A}) |\n`,
      `| # | T |\n| - | - |\n| 1 | [A](${A}) |\n`,
    ],
    [
      'a row that is counted down',
      `| # | T |\n| - | - |\n| 2 | [A](${A}) |\n| 1 | [B](${B}) |\n`,
      `| # | T |\n| - | - |\n| 1 | [A](${A}) |\n`,
    ],
    [
      'a row with stars',
      `| Stars | T |\n| - | - |\n| 20 | [B](${B}) |\n| 19 | [A](${A}) |\n`,
      `| Stars | T |\n| - | - |\n| 19 | [A](${A}) |\n`,
    ],
    [
      'with bullets that describe it',
      `- [B](${B})\n  - Code: [here](${B}code)\n- [A](${A})\n`,
      `- [A](${A})\n`,
    ],
    ['with entries below it', `- [B](${B}) - Text.\n  - [A](${A}) - Other text.\n`, undefined],
    ['with text below it', `- [B](${B}) - Text.\n  - Words.\n`, undefined],
  ])('%s', (_, before, after) => {
    const gone = { [`${B}code`]: dead('2026-01-01') }
    expect(retired(`# L\n\n${before}`, { web: { ...web, ...gone } })).toEqual([
      after === undefined ? undefined : `# L\n\n${after}`,
    ])
  })
})
