import type { VFileMessage } from 'vfile-message'
import { expect } from 'vitest'
import { type Message, plainText } from '../../../src/lint/message.ts'

/** Words that no message contains; the brackets keep them out of this file itself. */
const BANNED =
  /\b(?:m[e]nd\w*|t[e]ll\w*|(?:un)?t[o]ld|j[u]dge\w*|sc[o]ut\w*|surr[o]undings|farew[e]ll|gr[a]ve|an[e]w|nov[e]lty|one’s|blanks?)\b/i

/** A message: the reason first, then what to do, in one or two sentences, built of parts. */
export function expectPlainMessage(found: VFileMessage): void {
  expect(found.reason).toBe(plainText(found.parts ?? []))
  expectPlainParts(found.parts ?? [])
  const cause = found.cause as VFileMessage | undefined
  if (cause) {
    expect(cause.reason).toBe(plainText(cause.parts ?? []))
    expectPlainParts(cause.parts ?? [])
  }
}

function expectPlainParts(parts: Message): void {
  const own = parts.map((part) => (part.kind === 'text' ? part.text : 'X')).join('')
  expect(own).toMatch(/^(?:[A-Z\d]|arXiv[: ])[^“”`]*\.$/)
  expect(own.split(/\.\s/).length).toBeLessThanOrEqual(2)
  expect(own).not.toMatch(BANNED)
  // "Unexpected X" only for tokens to read letter by letter.
  if (/^Unexpected\b/.test(own)) expect(own).toBe('Unexpected X, expected X.')
  for (const part of parts) {
    if (part.kind === 'text') expect(part.text).not.toMatch(/\blines? \d/i)
    else if (part.kind !== 'place') expect(part.text).not.toBe('')
  }
  const quotes = parts.flatMap((part) => (part.kind === 'quote' ? part.text : []))
  expect(quotes).toEqual([...new Set(quotes)])
}
