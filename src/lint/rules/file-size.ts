import type { Span } from '../../list/model.ts'
import { number } from '../../text/phrases.ts'
import { lineSpan } from '../analysis/lines.ts'
import { line, message } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

/** GitHub shows so many bytes of a README under a folder's files. */
const SHOWN = 512_000
/** From here on a list will soon be cut off. */
const NEAR = 490_000

/** The READMEs that GitHub renders below a folder's list of files. */
const README = /^readme\.(?:md|markdown|mdown|mkdn?)$/i

export default rule(
  {
    id: 'file-size',
    severity: ['warning', 'info'],
    description:
      'A README that nears or passes the 512,000 bytes that GitHub shows below a folder’s files: by this change (warning), or before it (info).',
    baseline: 'key',
  },
  (_, context) => {
    const { repositoryPath = '', text, base, lineOf, report } = context
    const name = repositoryPath.slice(repositoryPath.lastIndexOf('/') + 1)
    if (!README.test(name)) return
    const bytes = bytesOf(text)
    if (bytes < NEAR) return
    const limit = bytes > SHOWN ? SHOWN : NEAR
    const isCrossed = base !== undefined && bytesOf(base.text) <= limit
    const size = `For maintainers: ${name} has ${number(bytes)} bytes; GitHub stops showing it after ${number(SHOWN)}`
    report({
      severity: isCrossed ? 'warning' : 'info',
      message:
        limit === NEAR
          ? message`${size}.`
          : message`${size}, on ${line(lineOf(offsetOfByte(text, SHOWN)))}.`,
      place: placeOf(context, isCrossed),
      fingerprint: [String(limit)],
    })
  },
)

/** In UTF-8. */
function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/** The offset in UTF-16 code units of what follows so many bytes of UTF-8. */
function offsetOfByte(text: string, bytes: number): number {
  const into = new Uint8Array(bytes)
  return new TextEncoder().encodeInto(text, into).read
}

/** The first line that the change added; otherwise the first line of all. */
function placeOf({ text, isChanged }: RuleContext<unknown>, isCrossed: boolean): Span {
  const first = lineAt(text, 0)
  for (let at = 0; isCrossed && at < text.length; at = lineSpan(text, { start: at, end: at }).end) {
    const place = lineAt(text, at)
    if (isChanged(place)) return place
  }
  return first
}

function lineAt(text: string, offset: number): Span {
  const { start, end } = lineSpan(text, { start: offset, end: offset })
  return { start, end: start + text.slice(start, end).trimEnd().length }
}
