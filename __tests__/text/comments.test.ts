import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstComment, replaceComments } from '../../src/text/comments.ts'

/** Texts made of what comments begin and end with. */
const texts = fc
  .array(fc.constantFrom('<!--', '-->', '<', '!', '-', '>', 'a', ' ', '\n'), { maxLength: 20 })
  .map((parts) => parts.join(''))

it('finds and replaces comments as a pattern would', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(firstComment(text)).toBe(/<!--(.*?)-->/s.exec(text)?.[1])
      expect(replaceComments(text, '<>')).toBe(text.replace(/<!--.*?-->/gs, '<>'))
    }),
  )
})

it('leaves a comment that is never closed', () => {
  expect(firstComment('a <!-- b')).toBeUndefined()
  expect(replaceComments('a <!-- b --> c <!-- d', '')).toBe('a  c <!-- d')
})
