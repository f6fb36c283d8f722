import { describe, expect, it } from 'vitest'
import { lintParsed, parseList } from '../../src/session/engine.ts'

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
