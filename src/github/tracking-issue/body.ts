/** The body: our part between two hidden markers; people may write below it. */

import { formatBody, readBody } from '../markers.ts'

export interface BodyParts {
  /** The text between the markers, line breaks as `\n`. */
  ours: string
  /** The state in the closing marker; empty where that is gone. */
  state: string
  below: string
}

/** The parts of a body; nothing where it does not begin with our marker. */
export function splitBody(body: string, instance: string): BodyParts | undefined {
  const found = readBody(body, 'issue', instance)
  return found && { ours: found.words, state: found.data, below: found.below }
}

/** A body of its parts: the reverse of `splitBody`. */
export function joinBody({ ours, state, below }: BodyParts, instance: string): string {
  return formatBody('issue', instance, { words: ours, data: state, below })
}

/** Code units that a body takes besides its parts. */
export const MARKERS_LENGTH = 130
