import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { admit } from '../../src/admission/admit.ts'
import type {
  BoundedMatch,
  EntryChanges,
  NewEntry,
  PullRequestText,
} from '../../src/admission/model.ts'
import { readableBody, tasksIn } from '../../src/admission/pull-request/body.ts'
import { checkPullRequest } from '../../src/admission/pull-request/check.ts'
import { pullRequestSettings } from '../../src/admission/settings.ts'
import { plainText } from '../../src/lint/message.ts'
import type { EntryPolicy } from '../../src/lint/rules/entry-requirements.ts'

const entry: NewEntry = {
  ...{ path: 'README.md', line: 7, endLine: 7, title: 'Decord', identity: 'github:owner/decord' },
  ...{ sections: ['Tools'], description: 'A reader of videos.', sectionSize: 5 },
  links: [{ url: 'https://github.com/owner/decord', text: 'Decord' }],
  place: { isAtStart: false, isAtEnd: true, isSorted: true },
}
const other: NewEntry = {
  ...{ ...entry, line: 8, title: 'Other', identity: 'github:owner/other' },
  links: [{ url: 'https://github.com/owner/other', text: 'Other' }],
}
const text: PullRequestText = {
  title: 'Add Decord',
  body: '',
  paths: ['README.md'],
  author: { isBot: false, isMember: false },
}
const match: BoundedMatch = (pattern, subject) =>
  Array.from(subject.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)), (found) =>
    String(found[1] ?? found[0]),
  )

function check(
  rules: unknown,
  given: { text?: Partial<PullRequestText>; changes?: Partial<EntryChanges>; match?: BoundedMatch },
) {
  return checkPullRequest(v.parse(pullRequestSettings, rules), {
    text: { ...text, ...given.text },
    changes: { added: [entry], edited: 0, removed: 0, ...given.changes },
    listPaths: new Set(['README.md']),
    match: given.match ?? match,
  })
}

const statuses = (...given: Parameters<typeof check>) => check(...given).map(({ status }) => status)

describe('amounts', () => {
  it('asks for at most so many entries', () => {
    expect(statuses({ 'max-entries': 1 }, {})).toEqual(['met'])
    const [result] = check({ 'max-entries': 1 }, { changes: { added: [entry, other] } })
    expect(result).toMatchObject({ id: 'max-entries', status: 'failed', severity: 'error' })
    expect(plainText(result?.message ?? [])).toBe(
      'This pull request adds 2 entries; this list asks for at most 1 entry in one. Leave one here, and open another pull request for each of the others.',
    )
  })

  it.each([
    [0, 0, 0, 'met'],
    [0, 1, 0, 'failed'],
    [0, 0, 1, 'failed'],
    [2, 1, 1, 'met'],
    [2, 2, 1, 'failed'],
  ])('max-edits %i with %i edited and %i removed: %s', (most, edited, removed, status) => {
    expect(statuses({ 'max-edits': most }, { changes: { edited, removed } })).toEqual([status])
  })

  it('asks nothing of a change that adds no entry', () => {
    expect(check({ 'max-edits': 0, title: '^x' }, { changes: { added: [], edited: 3 } })).toEqual(
      [],
    )
  })
})

it('allows the list itself and the files of the configuration', () => {
  const files = ['docs/*.md']
  expect(statuses({ files }, { text: { paths: ['README.md', 'docs/a.md'] } })).toEqual(['met'])
  expect(statuses({ files }, { text: { paths: ['README.md', 'Docs/a.md'] } })).toEqual(['failed'])
  const [result] = check({ files }, { text: { paths: ['README.md', '@everyone'] } })
  expect(plainText(result?.message ?? [])).toBe(
    'This pull request also changes `@everyone`. Undo that here.',
  )
})

describe('title', () => {
  it.each([
    ['Add Decord', 'met'],
    ['add Decord', 'failed'],
    ['Please Add Decord', 'failed'],
  ])('%s: %s', (title, status) => {
    expect(statuses({ title: '^Add .+' }, { text: { title } })).toEqual([status])
  })

  it('is not known where the pattern takes too long, and which', () => {
    const [result] = check({ title: '^(a+)+$' }, { match: () => 'stopped' })
    expect(result).toMatchObject({ status: 'unknown', actual: 'the pattern ^(a+)+$ took too long' })
  })
})

describe('body', () => {
  it.each([
    ['## Why\r\n\r\nGood.', 'met'],
    ['Text\n## Why', 'met'],
    ['<!-- \n## Why\n-->', 'failed'],
    ['<!-- open\n## Why', 'failed'],
    ['```\n## Why\n```', 'failed'],
    ['`a\n## Why`', 'failed'],
    ['### Why', 'failed'],
    ['## why', 'failed'],
    ['', 'failed'],
  ])('%j: %s', (body, status) => {
    expect(statuses({ body: [{ match: '^## Why' }] }, { text: { body } })).toEqual([status])
  })

  it.each([
    ['Repository: https://github.com/owner/decord', 'met'],
    ['Repository: https://github.com/Owner/Decord/.', 'met'],
    ['Repository: https://www.github.com/owner/decord.git).', 'met'],
    ['Repository: http://github.com/owner/decord/tree/main>', 'met'],
    ['Repository: https://github.com/owner/else', 'failed'],
    ['Repository: https://x.example\nRepository: https://github.com/owner/decord', 'met'],
    ['Repository: none', 'failed'],
    ['Nothing', 'failed'],
  ])('the address in %j is of the entry: %s', (body, status) => {
    const rules = { body: [{ match: 'Repository: (\\S+)', is: 'entry' }] }
    expect(statuses(rules, { text: { body } })).toEqual([status])
  })

  it('leaves text that only looks like code', () => {
    expect(readableBody('a ` b `` c')).toBe('a ` b `` c')
    expect(readableBody('a `` ` `` b `c` d')).toBe('a  b  d')
    expect(readableBody('~~~\nx\n```\n~~~\ny')).toBe('y')
    expect(readableBody('a <!-- b --> c <!-- d')).toBe('a  c ')
  })
})

describe('checklist', () => {
  it.each([
    ['- [x] a\n- [X] b', true, 'met'],
    ['- [x] a\n- [ ] b', true, 'failed'],
    ['', true, 'failed'],
    ['<!-- - [x] a -->', true, 'failed'],
    ['```\n- [x] a\n```', true, 'failed'],
    ['- [x] a', { min: 2 }, 'failed'],
    ['1. [x] a\n2. [x] b', { min: 2 }, 'met'],
    ['- [ ] before\n## Checklist\n- [x] a\n## After\n- [ ] c', { under: '## Checklist' }, 'met'],
    ['- [ ] before\n## Checklist\n- [x] a', { under: 'Checklist' }, 'met'],
    ['- [x] a', { under: '## Checklist' }, 'failed'],
  ])('%j with %j: %s', (body, checklist, status) => {
    expect(statuses({ checklist }, { text: { body } })).toEqual([status])
  })

  it.each([
    ['', 'The checklist is missing from the description of this pull request.'],
    [
      '- [x] a',
      'The checklist in the description of this pull request has 1 box; this list asks for at least 2.',
    ],
  ])('says what %j lacks', (body, words) => {
    const [result] = check({ checklist: { min: 2 } }, { text: { body } })
    expect(plainText(result?.message ?? [])).toBe(`${words} Copy it from the template.`)
  })

  it('reads the text of a task', () => {
    expect(tasksIn('  * [ ] Read **all**  \n- [x]no')).toEqual([
      { text: 'Read **all**', isTicked: false },
    ])
  })
})

describe('position', () => {
  const at = (place: Partial<NewEntry['place']>) => ({
    changes: { added: [{ ...entry, place: { ...entry.place, ...place } }] },
  })

  it('is the start, the end, or sorted', () => {
    expect(statuses({ position: 'end' }, {})).toEqual(['met'])
    expect(statuses({ position: 'start' }, {})).toEqual(['failed'])
    expect(statuses({ position: 'start' }, at({ isAtStart: true }))).toEqual(['met'])
    expect(statuses({ position: 'sorted' }, {})).toEqual(['met'])
    expect(statuses({ position: 'sorted' }, at({ isSorted: 'unknown' }))).toEqual(['unknown'])
    const [result] = check({ position: 'sorted' }, at({ isSorted: false, before: 'Easy' }))
    expect(plainText(result?.message ?? [])).toBe(
      'This list asks for new entries in the order of its section. Move it above “Easy”.',
    )
  })
})

describe('skip', () => {
  const byBot = { author: { isBot: true, isMember: false } } as const
  const byMember = { author: { isBot: false, isMember: true } } as const

  it('skips bots by default, members where asked', () => {
    expect(statuses({ title: '^x' }, { text: byBot })).toEqual(['skipped'])
    expect(statuses({ title: '^x', skip: [] }, { text: byBot })).toEqual(['failed'])
    expect(statuses({ title: '^x' }, { text: byMember })).toEqual(['failed'])
    expect(statuses({ title: '^x', skip: ['members'] }, { text: byMember })).toEqual(['skipped'])
  })
})

it('advises besides, which never fails', () => {
  const results = check({ title: '^Add', advise: { title: '^Add `.+`' } }, {})
  expect(results).toMatchObject([
    { status: 'met', severity: 'error' },
    { status: 'failed', severity: 'info' },
  ])
})

describe('the whole', () => {
  const policy = { require: [{ description: { min: 5 } }], advise: [], existing: false }
  const admitted = (changes: EntryChanges, asked: EntryPolicy | undefined, rules: unknown = {}) => {
    const settings = v.parse(pullRequestSettings, rules)
    return admit({
      ...{ changes, factsOf: () => undefined, pullRequest: { settings, text }, match },
      policy: asked && { policy: asked, severity: 'error' },
      ...{ listPaths: new Set(['README.md']), today: '2026-11-27' },
    })
  }
  const adding = (...added: NewEntry[]): EntryChanges => ({ added, edited: 0, removed: 0 })

  it.each([
    [adding(entry), 'addition', 'met'],
    [adding({ ...entry, description: '' }), 'addition', 'failed'],
    [{ ...adding(entry), edited: 1 }, 'mixed', 'met'],
    [{ added: [], edited: 1, removed: 0 }, 'edit', 'none'],
    [{ added: [], edited: 0, removed: 2 }, 'removal', 'none'],
    [{ added: [], edited: 1, removed: 2 }, 'mixed', 'none'],
    [adding(), 'other', 'none'],
  ] as const)('%j is %s and %s', (changes, kind, status) => {
    expect(admitted(changes, policy)).toMatchObject({ kind, status })
  })

  it('is not met where an entry was asked nothing', () => {
    const exempt = { ...policy, require: [{ sections: ['Other'], description: { min: 5 } }] }
    expect(admitted(adding(entry), exempt).status).toBe('none')
    expect(admitted(adding(entry), exempt, { title: '^Add' }).status).toBe('unknown')
    expect(admitted(adding({ ...entry, sections: ['Other'] }, entry), exempt).status).toBe(
      'unknown',
    )
  })

  it('is not known where a fact is not', () => {
    const asked = { ...policy, require: [{ stars: 5 }] }
    expect(admitted(adding(entry), asked).status).toBe('unknown')
  })

  it('does not fail by advice', () => {
    const advised = { ...policy, advise: [{ description: { min: 500 } }] }
    expect(admitted(adding(entry), advised).status).toBe('met')
  })
})
