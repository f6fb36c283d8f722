import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code, line, type MessagePart, message, quote } from '../../../src/lint/message.ts'
import { messageMarkdown } from '../../../src/report/markdown/message.ts'
import { ACTED_ON, hostileParts, nodesOf, parse } from '../hostile.ts'
import { textsOutsideCode } from '../rendered.ts'

const place = (lineNumber: number, path: string): MessagePart => ({
  kind: 'place',
  line: lineNumber,
  path,
})
const urlOf = ({ line, endLine }: { line: number; endLine?: number }) =>
  `https://github.example/L${line}-${endLine ?? line}`

describe('a message as Markdown', () => {
  it('links its places, and nothing in the words of others', () => {
    const parts = message`${quote('A guide to line 5 of *code*')} is already listed on ${line(5)} (${quote('Tools')}).`
    expect(messageMarkdown(parts)).toBe(
      '“A guide to line 5 of \\*code\\*” is already listed on line 5 (“Tools”).',
    )
    expect(messageMarkdown(parts, urlOf)).toBe(
      '“A guide to line 5 of \\*code\\*” is already listed on [line 5](https://github.example/L5-5) (“Tools”).',
    )
  })

  it('shows code to the letter, and links several lines as one place', () => {
    const parts = message`${code('a|`b`')} repeats ${line(31, 35)} and ${place(3, 'docs/a b.md')}.`
    expect(messageMarkdown(parts, urlOf)).toBe(
      '`` a|`b` `` repeats [lines 31 to 35](https://github.example/L31-35) and [line 3 of `docs/a b.md`](https://github.example/L3-3).',
    )
  })

  it('is no image where an exclamation mark is before a place', () => {
    const tree = parse(messageMarkdown(message`Oh!${line(5)}`, urlOf))
    expect(nodesOf(tree).map(({ type }) => type)).toContain('link')
  })

  it('cuts what is too long', () => {
    const parts = message`Unexpected ${quote('word '.repeat(1000))} on ${line(3)}`
    expect(messageMarkdown(parts).length).toBe(602)
    expect(messageMarkdown(parts)).toMatch(/…”$/)
  })

  it('has nothing that GitHub acts on, for any parts', () => {
    fc.assert(
      fc.property(hostileParts, (parts) => {
        const tree = parse(messageMarkdown(parts, urlOf))
        const inner = tree.children.flatMap((child) =>
          child.type === 'paragraph' ? child.children.map(({ type }) => type) : [child.type],
        )
        expect(tree.children.length).toBeLessThanOrEqual(1)
        expect(inner.filter((type) => !['text', 'inlineCode', 'link'].includes(type))).toEqual([])
        expect(inner.filter((type) => type === 'link')).toHaveLength(
          parts.filter(({ kind }) => kind === 'place').length,
        )
        for (const words of textsOutsideCode(tree)) expect(words).not.toMatch(ACTED_ON)
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})
