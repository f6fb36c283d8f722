import { type Marker, parseMarker } from './marker.ts'
import type { Conversation, PastComment } from './model.ts'

export interface OwnComment {
  id: number
  body: string
  marker: Marker
}

export interface OwnLineComment extends OwnComment {
  /** Whether somebody replied: then the thread is theirs, too. */
  isAnswered: boolean
}

/** What we have posted on a pull request before, without the words of others. */
export interface OwnHistory {
  /** The oldest of our summary comments. */
  summary: OwnComment | undefined
  /** Our reviews, the oldest first. */
  reviews: readonly OwnComment[]
  comments: readonly OwnLineComment[]
  /** Marks of all that was reported anywhere, also where somebody deleted it. */
  remembered: ReadonlySet<string>
  /** Marks in our comments on lines, fixed or not. */
  onLines: ReadonlySet<string>
  /** Marks that a current summary lists. */
  listed: ReadonlySet<string>
  /** Whether more was reported than is remembered. */
  isFull: boolean
}

export function readHistory({ reviews, threads, comments }: Conversation, id: string): OwnHistory {
  const hasPending = ours(
    reviews.filter(({ isPending }) => isPending),
    id,
  ).length
  const summaries = ours(comments, id)
  const visible = reviews.filter(({ isPending }) => !isPending)
  const submitted = ours(visible, id)
  const submittedMarks = new Set(submitted.flatMap(({ marker }) => marker.reported))
  const onLines = threads
    .flatMap(({ comments: [first, ...answers] }) => {
      const isAnswered = answers.some(({ isOurs }) => !isOurs)
      return ours(first ? [first] : [], id).map((one) => ({ ...one, isAnswered }))
    })
    // Nobody else sees the comments of a pending review.
    .filter(
      ({ marker }) => hasPending === 0 || marker.reported.some((mark) => submittedMarks.has(mark)),
    )
  const all = [...summaries, ...submitted, ...onLines]
  const current = [...summaries, ...submitted.filter(({ marker }) => marker.isSummary)]
  return {
    summary: summaries[0],
    reviews: submitted,
    comments: onLines,
    remembered: new Set(all.flatMap(({ marker }) => [...marker.reported, ...marker.listed])),
    onLines: new Set(onLines.flatMap(({ marker }) => marker.reported)),
    listed: new Set(current.flatMap(({ marker }) => marker.listed)),
    isFull: current.some(({ marker }) => marker.isFull),
  }
}

/** By marker and author, since anybody can write a marker. The oldest first. */
function ours(comments: readonly PastComment[], id: string): OwnComment[] {
  return comments
    .flatMap((one) => {
      const marker = one.isOurs ? parseMarker(one.body, id) : undefined
      return marker ? [{ id: one.id, body: one.body, marker }] : []
    })
    .sort((a, b) => a.id - b.id)
}
