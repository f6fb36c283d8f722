import { type AppliedFix, fixList } from '../../github/fix-pull-request/fix-list.ts'
import type { FixableMessage } from '../../github/fix-pull-request/model.ts'
import type { SessionContext } from '../../session/engine.ts'
import type { Outline } from '../../session/outline.ts'
import type { CheckedList, ListSession } from '../../session/session.ts'
import { amount, enumerate } from '../../text/phrases.ts'
import { encodeText, writeTextFile } from '../shared/text-file.ts'
import { type OpenList, openSession } from './open-lists.ts'
import { printError } from './print.ts'

type ContextFinder = (outline: Outline) => SessionContext

/** Of more lines of a rule the first ones are named. */
const MAX_LINES = 20

/** What `--fix` does: change the file, or with `--dry-run` only say what it would change. */
export type FixMode = 'write' | 'dry-run'

/**
 * Lints a list, applies its safe fixes and writes its file.
 * @returns the list as it stands in its file then, and the changes, one line for each rule
 */
export async function fixFile(
  { file, base, session, worker }: OpenList,
  contextOf: ContextFinder,
  mode: FixMode,
): Promise<{ list: CheckedList; changes: string[] }> {
  const before = await lintList(session, contextOf)
  if (!before.outline) return { list: before, changes: [] }
  if (!file.isUtf8) {
    // Writing the file would change these bytes, too.
    printError(`${file.path}: not fixed, because it contains bytes that are not UTF-8`)
    return { list: before, changes: [] }
  }
  const { list: after, fixes } = await fixList(
    before,
    ({ isNew }) => isNew,
    async (text) => {
      const fixed = await openSession({ path: file.path, text, baseText: base?.text }, worker)
      const checked = await lintList(fixed, contextOf)
      await fixed.close()
      return checked
    },
  )
  const isChanged = after.outline && after.text !== file.text
  if (!isChanged) return { list: after, changes: [] }
  const changes = describeFixes(file.path, fixes, mode)
  if (mode === 'dry-run') return { list: before, changes }
  writeTextFile(file.path, encodeText(file, after.text))
  return { list: after, changes }
}

/** `README.md: fixed date-format on lines 7 and 9`, one line for each rule. */
export function describeFixes(
  path: string,
  fixes: readonly AppliedFix<FixableMessage>[],
  mode: FixMode,
): string[] {
  const verb = mode === 'write' ? 'fixed' : 'would fix'
  return [...Map.groupBy(fixes, ({ message }) => message.ruleId ?? 'unknown')].map(
    ([rule, group]) => {
      const lines = [...new Set(group.flatMap(lineOf))].sort((one, other) => one - other)
      const shown = lines.slice(0, MAX_LINES).map(String)
      const more = lines.length - shown.length
      if (more > 0) shown.push(`${amount(more, 'more line')}`)
      // After a row was moved, the number of a line says nothing about the file as it was.
      const later = group.filter(({ isInPlace }) => !isInPlace).length
      const place =
        lines.length === 0 ? '' : ` on line${lines.length === 1 ? '' : 's'} ${enumerate(shown)}`
      const count = place ? `, and ${later} more` : ` ${amount(later, 'time')}`
      return `${path}: ${verb} ${rule}${place}${later === 0 ? '' : `${count}, after rows were moved`}`
    },
  )
}

function lineOf({ message: { place }, isInPlace }: AppliedFix<FixableMessage>): number[] {
  if (!place || !isInPlace) return []
  return ['start' in place ? place.start.line : place.line]
}

/** Lints a list; why it cannot be linted is printed, too. */
export async function lintList(
  session: ListSession,
  contextOf: ContextFinder,
): Promise<CheckedList> {
  const { failure } = session
  const checked = await session.lint(contextOf)
  if (session.failure && session.failure !== failure) {
    printError(`${session.path}: ${session.failure.message}`)
  }
  return checked
}
