import { type Marker, parseMarker } from './marker.ts'
import type { Conversation, PastComment } from './model.ts'

/** A body of ours, and what its marker says. */
export interface OwnComment {
  id: number
  body: string
  marker: Marker
}

export interface OwnLineComment extends OwnComment {
  /** Whether somebody else wrote in its thread, which is theirs then, too. */
  isAnswered: boolean
}

/** What we have said on a pull request before; others' words are no part of it. */
export interface OwnHistory {
  /** The oldest of our summary comments. */
  summary: OwnComment | undefined
  /** Our reviews, the oldest first. */
  reviews: readonly OwnComment[]
  comments: readonly OwnLineComment[]
  /** Marks of all that was told, wherever, also where somebody deleted it. */
  remembered: ReadonlySet<string>
  /** Marks of what comments on lines tell, or told before it was gone. */
  onLines: ReadonlySet<string>
  /** Marks of what is told in a list of a summary that still stands. */
  listed: ReadonlySet<string>
  /** Whether more was told than is remembered. */
  isFull: boolean
}

export function readHistory({ reviews, threads, comments }: Conversation, id: string): OwnHistory {
  const hasPending = reviews.some(({ isPending, isOurs }) => isPending && isOurs)
  const summaries = ours(comments, id)
  const said = ours(
    reviews.filter(({ isPending }) => !isPending),
    id,
  )
  const submitted = new Set(said.flatMap(({ marker }) => marker.reported))
  const onLines = threads
    .flatMap(({ comments: [first, ...answers] }) =>
      ours(first ? [first] : [], id).map((one) => ({
        ...one,
        isAnswered: answers.some(({ isOurs }) => !isOurs),
      })),
    )
    // Those of a review that is pending are seen by nobody else.
    .filter(({ marker }) => !hasPending || marker.reported.some((mark) => submitted.has(mark)))
  const standing = [...summaries, ...said.filter(({ marker }) => marker.isSummary)]
  return {
    summary: summaries[0],
    reviews: said,
    comments: onLines,
    remembered: new Set(
      [...summaries, ...said, ...onLines].flatMap(({ marker }) => [
        ...marker.reported,
        ...marker.listed,
      ]),
    ),
    onLines: new Set(onLines.flatMap(({ marker }) => marker.reported)),
    listed: new Set(standing.flatMap(({ marker }) => marker.listed)),
    isFull: standing.some(({ marker }) => marker.isFull),
  }
}

/** By mark and author: a mark alone can be written by anybody. The oldest first. */
function ours(said: readonly PastComment[], id: string): OwnComment[] {
  return said
    .flatMap((one) => {
      const marker = one.isOurs ? parseMarker(one.body, id) : undefined
      return marker ? [{ id: one.id, body: one.body, marker }] : []
    })
    .sort((a, b) => a.id - b.id)
}
