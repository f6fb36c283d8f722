/**
 * Our part of the body, between two hidden marks; what people wrote
 * above or below it is theirs. The marks hold a hash of the job's id, so that
 * jobs with ids of their own have issues of their own; nothing that we quote can
 * forge one (`report/github-markdown.ts`).
 */

import { shortHash } from '../../lint/key.ts'

export interface BodyParts {
  /** What people wrote above our part, to the letter. */
  above: string
  /** What stands between the marks, line breaks as `\n`. */
  ours: string
  /** What the closing mark remembers; empty where it is gone. */
  memory: string
  below: string
}

/** The parts of a body; nothing where neither of our marks stands in it. */
export function splitBody(body: string, id: string): BodyParts | undefined {
  const name = markName(id)
  const begin = `<!-- ${name} begin -->`
  const start = body.indexOf(begin)
  const end = new RegExp(`<!-- ${name} end(?: ([\\s\\S]*?))? -->`, 'g')
  end.lastIndex = Math.max(0, start)
  const found = end.exec(body)
  if (start < 0 && !found) return
  // Of a part that lost a mark nobody can tell what is ours; GitHub keeps what the body once was.
  const from = start < 0 ? 0 : start + begin.length
  const to = found?.index ?? body.length
  return {
    above: body.slice(0, Math.max(0, start)),
    ours: body.slice(from, to).replaceAll('\r\n', '\n').trim(),
    memory: found?.[1] ?? '',
    below: found ? body.slice(end.lastIndex) : '',
  }
}

/** A body of its parts: `splitBody` the other way round. */
export function joinBody({ above, ours, memory, below }: BodyParts, id: string): string {
  const name = markName(id)
  const part = `<!-- ${name} begin -->\n\n${ours}\n\n<!-- ${name} end ${memory} -->`
  return above + part + below
}

/** Code units that a body takes besides its parts. */
export const LENGTH_OF_MARKS = 120

function markName(id: string): string {
  return `awesome-keeper-issue:${shortHash(id)}`
}
