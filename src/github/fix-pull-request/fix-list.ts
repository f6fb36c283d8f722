import { applyFixes, safeFixes } from '../../lint/fix.ts'
import type { PlainMessage } from '../../report/build.ts'
import type { CheckedList } from '../../session/session.ts'

/** A mend may make room for another; so many rounds settle any list. */
const MOST_ROUNDS = 100

/** A list after its mends, and what was mended. */
export interface FixedList {
  /** As judged last; without an outline where the mended text could not be read or judged. */
  judged: CheckedList
  mends: AppliedFix[]
}

/** A message whose mend was made. */
export interface AppliedFix {
  message: PlainMessage
  /** Whether lines of the text stand where they stood before the first mend. */
  isInPlace: boolean
}

/**
 * Makes the sure mends of a list that was judged, in rounds until none is left.
 *
 * @param isWanted whether a message's mend is to be made
 * @param judgeAgain judges the list with another text
 */
export async function fixList(
  judged: CheckedList,
  isWanted: (message: PlainMessage) => boolean,
  judgeAgain: (text: string) => Promise<CheckedList>,
): Promise<FixedList> {
  const mends: AppliedFix[] = []
  let isInPlace = true
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const made = safeFixes(judged.messages.filter(isWanted)).map(({ message }) => message)
    const text = applyFixes(judged.text, made)
    if (text === judged.text) break
    for (const message of made) mends.push({ message, isInPlace })
    isInPlace &&= !made.some(({ fix }) => fix)
    judged = await judgeAgain(text)
    if (!judged.outline) break
  }
  return { judged, mends }
}
