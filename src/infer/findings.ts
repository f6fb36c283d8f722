import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { lint } from '../lint/linter.ts'
import { rules } from '../lint/registry.ts'
import type { RuleSetting } from '../lint/severity.ts'

/** What one rule alone reports of a list, by the offsets of its findings. */
export function findingsOf(file: VFile, id: string, setting: RuleSetting) {
  const off = rules.map(({ meta }): [string, RuleSetting] => [meta.id, 'off'])
  const messages = lint(file, { settings: { ...Object.fromEntries(off), [id]: setting } })
  const found = new Map<number, VFileMessage>()
  for (const message of messages) {
    const { place } = message
    const { offset } = (place && 'start' in place ? place.start : place) ?? {}
    if (offset !== undefined) found.set(offset, message)
  }
  return found
}
