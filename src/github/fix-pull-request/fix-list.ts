import { applyFixes, safeFixes } from '../../lint/fix.ts'
import type { FixableList, FixableMessage } from './model.ts'

/** One fix may make another possible; no list needs more rounds. */
const MAX_ROUNDS = 100

export interface FixedList<List extends FixableList> {
  /** As linted last: the fixed text may turn out to be one that cannot be linted. */
  list: List
  fixes: AppliedFix<List['messages'][number]>[]
}

export interface AppliedFix<LintMessage> {
  message: LintMessage
  /** Whether no lines were moved before this fix. */
  isInPlace: boolean
}

/**
 * Applies the safe fixes of a linted list, in rounds until none is left.
 * @param lint lints the list with another text
 */
export async function fixList<List extends FixableList>(
  list: List,
  isWanted: (message: List['messages'][number]) => boolean,
  lint: (text: string) => Promise<List>,
): Promise<FixedList<List>> {
  const fixes: AppliedFix<FixableMessage>[] = []
  let isInPlace = true
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixed = safeFixes(list.messages.filter(isWanted)).map(({ message }) => message)
    const text = applyFixes(list.text, fixed)
    if (text === list.text) break
    for (const message of fixed) fixes.push({ message, isInPlace })
    isInPlace &&= !fixed.some(({ fix }) => fix)
    list = await lint(text)
    if (!list.holds) break
  }
  return { list, fixes }
}
