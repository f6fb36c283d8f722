import { describe, expect, it } from 'vitest'
import { linesOf, suggest } from '../../../../src/github/pull-request-review/suggestion.ts'
import { commentText } from '../../../../src/github/pull-request-review/texts/comment.ts'
import { code, line, type Message, message, quote } from '../../../../src/lint/message.ts'
import { finding, PAGE } from '../sample-conversation.ts'

const OPTIONS = { page: PAGE, failOn: 'error', id: '0123456789abcdef', marks: [] } as const

/** A comment on a section whose lines belong below line 91, outside of the diff. */
function commentOn(lines: string, parts: Message): string {
  const found = finding(7, {
    rule: 'contents',
    parts,
    fix: { kind: 'safe', range: [40, 40], text: lines },
  })
  return commentText([found], OPTIONS)
}

const added = (...lines: string[]) =>
  message`The contents has no line for ${quote('Fullscreen')}. Add ${lines.flatMap((words) => message`${code(words)}, `)} below ${line(91)}.`

it('suggests a line whose place is inside of the diff', () => {
  const text = '- [A](#a)\n- [C](#c)\n\n## A\n\n## B\n\n## C\n'
  const fix = { kind: 'safe', range: [9, 9], text: '\n- [B](#b)' } as const
  const found = finding(6, {
    rule: 'contents',
    parts: added('- [B](#b)'),
    fix: { ...fix, range: [9, 9] },
  })
  const suggestion = suggest([found], linesOf(text), [{ start: 1, end: 8 }])
  expect(suggestion?.block).toBe(
    '```suggestion\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n## A\n\n## B\n```',
  )
  expect(commentText([found], OPTIONS, suggestion)).not.toContain('```markdown')
})

describe('the comment on lines that belong outside of the diff', () => {
  it('shows one line ready to copy, too', () => {
    const words = '- [Fullscreen](#fullscreen)'
    const body = commentOn(`\n${words}`, added(words))
    expect(body).toContain(`\`${words}\``)
    expect(body).toContain(`\n\n\`\`\`markdown\n${words}\n\`\`\`\n`)
  })

  it('shows an indented line ready to copy, with its tabs', () => {
    const body = commentOn(
      '\r\n\t- [Fullscreen](#fullscreen)',
      added('- [Fullscreen](#fullscreen)'),
    )
    expect(body).toContain('\n\n```markdown\n\t- [Fullscreen](#fullscreen)\n```\n')
  })

  it('shows several lines ready to copy', () => {
    const body = commentOn('\n- [A](#a)\n  - [B](#b)', added('- [A](#a)', '- [B](#b)'))
    expect(body).toContain('```markdown\n- [A](#a)\n  - [B](#b)\n```')
  })

  it('shows nothing that the message does not name', () => {
    expect(commentOn('\n- [A](#a)\n- [B](#b)', added('- [A](#a)'))).not.toContain('```')
    expect(commentOn('\n', added('- [A](#a)'))).not.toContain('```')
  })
})
