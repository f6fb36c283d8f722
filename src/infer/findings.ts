import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { lint } from '../lint/linter.ts'
import { rules } from '../lint/registry.ts'
import type { RuleSetting } from '../lint/severity.ts'

/** What one rule alone reports of a list, by the offsets of its findings. */
export function findingsOf(
  file: VFile,
  id: string,
  setting: RuleSetting,
): Map<number, VFileMessage> {
  const off = rules.map(({ meta }): [string, RuleSetting] => [meta.id, 'off'])
  const messages = lint(file, { settings: { ...Object.fromEntries(off), [id]: setting } })
  return new Map(
    messages.flatMap((message) => {
      const { place } = message
      const offset = place && 'start' in place ? place.start.offset : place?.offset
      return offset === undefined ? [] : [[offset, message]]
    }),
  )
}
