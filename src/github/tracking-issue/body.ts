/** Our part of the body, between two hidden markers; people may write above and below it. */

import { findMarkers, formatMarker } from '../markers.ts'

export interface BodyParts {
  /** What people wrote above our part, unchanged. */
  above: string
  /** The text between the markers, line breaks as `\n`. */
  ours: string
  /** The state in the closing marker; empty where that is gone. */
  state: string
  below: string
}

/** The parts of a body; nothing where it has neither of our markers. */
export function splitBody(body: string, instance: string): BodyParts | undefined {
  const [begin] = findMarkers(body, 'issue-begin', instance)
  const end = findMarkers(body, 'issue-end', instance).find(
    ({ start }) => start >= (begin?.end ?? 0),
  )
  if (!begin && !end) return
  // Where one marker is gone, nobody knows what is ours; GitHub keeps earlier versions of the body.
  return {
    above: body.slice(0, begin?.start ?? 0),
    ours: body
      .slice(begin?.end ?? 0, end?.start)
      .replaceAll('\r\n', '\n')
      .trim(),
    state: end?.data ?? '',
    below: end ? body.slice(end.end) : '',
  }
}

/** A body of its parts: the reverse of `splitBody`. */
export function joinBody({ above, ours, state, below }: BodyParts, instance: string): string {
  const begin = formatMarker('issue-begin', instance)
  const end = formatMarker('issue-end', instance, state)
  return `${above}${begin}\n\n${ours}\n\n${end}${below}`
}

/** Code units that a body takes besides its parts. */
export const MARKERS_LENGTH = 130
