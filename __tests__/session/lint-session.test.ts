import { describe, expect, it } from 'vitest'
import { ListEngine } from '../../src/session/lint-session.ts'

const before = '- [A](https://a.example/) - One.\n'

function told(text: string, isTrusted: boolean): string[] {
  const inspection = new ListEngine({ path: 'list.md', text, baseText: before })
  return inspection
    .lint({ settings: {}, isTrusted })
    .filter((message) => message.isNew)
    .map(({ ruleId }) => ruleId ?? '')
}

describe('a lint comment that a change adds', () => {
  const disabled = `<!--lint disable-->\n\n${before}- [B](ttps://b.example/) - Two.\n`
  const ignored = `${before}- [B](ttps://b.example/) - Two. <!--lint ignore malformed-link-->\n`

  it.each([disabled, ignored])('holds where the change is one’s own', (text) => {
    expect(told(text, true)).toEqual([])
  })

  it.each([disabled, ignored])('is told, not obeyed, where it is not', (text) => {
    expect(told(text, false).sort()).toEqual(['lint-comment', 'malformed-link'])
  })

  it('that was there before holds for all', () => {
    const text = '<!--lint disable malformed-link-->\n\n- [A](https://a.example/) - One.\n'
    const inspection = new ListEngine({
      path: 'list.md',
      text: `${text}- [B](ttps://b.example/) - Two.\n`,
      baseText: text,
    })
    expect(inspection.lint({ settings: {}, isTrusted: false })).toEqual([])
  })
})
