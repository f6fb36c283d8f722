import { describe, expect, it } from 'vitest'
import type { UnmetRequirement } from '../../src/lint/context.ts'
import { answer, lintParsed, parseList } from '../../src/session/engine.ts'

const before = '- [A](https://a.example/) - One.\n'

function newRules(text: string, isTrusted: boolean, baseText = before): string[] {
  const list = parseList({ path: 'list.md', text, baseText })
  return lintParsed(list, { settings: {}, isTrusted })
    .messages.filter((message) => message.isNew)
    .map(({ ruleId }) => ruleId ?? '')
}

describe('a lint comment that a change adds', () => {
  const disabled = `<!--lint disable-->\n\n${before}- [B](ttps://b.example/) - Two.\n`
  const ignored = `${before}- [B](ttps://b.example/) - Two. <!--lint ignore malformed-link-->\n`

  it.each([disabled, ignored])('is obeyed in a trusted text', (text) => {
    expect(newRules(text, true)).toEqual([])
  })

  it.each([disabled, ignored])('is reported and not obeyed in an untrusted text', (text) => {
    expect(newRules(text, false).sort()).toEqual(['lint-comment', 'malformed-link'])
  })

  it('is obeyed in an untrusted text if the base has it', () => {
    const text = '<!--lint disable malformed-link-->\n\n- [A](https://a.example/) - One.\n'
    expect(newRules(`${text}- [B](ttps://b.example/) - Two.\n`, false, text)).toEqual([])
  })
})

describe('a request about entries', () => {
  const text = `${before}- [B](https://b.example/) - Two.\n`

  it('gives what the change does to them', () => {
    const list = parseList({ path: 'list.md', text, baseText: before })
    expect(answer(list, { kind: 'changes' })).toMatchObject({
      ...{ added: [{ title: 'B', line: 2, path: 'list.md' }], edited: 0, removed: [] },
    })
  })

  it('gives nothing without a base, and all of them where that is asked', () => {
    const list = parseList({ path: 'list.md', text })
    expect(answer(list, { kind: 'changes' })).toBeUndefined()
    expect(answer(list, { kind: 'entries' })).toMatchObject([{ title: 'A' }, { title: 'B' }])
  })

  it('reports what they do not meet, at their lines of this version only', () => {
    const unmet: UnmetRequirement[] = [
      {
        ...{ id: 'stars', line: 2, identity: 'B', severity: 'error', isInLine: false },
        message: [{ kind: 'text', text: 'Too few stars.' }],
      },
    ]
    const list = parseList({ path: 'list.md', text, baseText: `- [Old](#a)\n${before}` })
    const settings = { 'entry-requirements': 'on' } as const
    const { messages } = lintParsed(list, { settings, unmet })
    const found = messages.filter(({ ruleId }) => ruleId === 'entry-requirements')
    expect(found).toMatchObject([{ isNew: true, isOffLine: true }])
  })
})
