/** Settings as lines of YAML, with comments; those that are only proposed are comments themselves. */

import { Document } from 'yaml'
import { yamlScalar } from '../../schema/yaml-scalar.ts'
import { visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'

/** What a setting has after its key. */
type SettingContent =
  /** Anything that YAML can write on one line. */
  | { value: unknown }
  | { items: readonly SettingItem[] }
  /** The keys of a mapping. */
  | { keys: readonly Setting[] }
  /** A list of mappings. */
  | { mappings: readonly (readonly Setting[])[] }

interface SettingItem {
  value: string
  note?: string
}

export type Setting = SettingContent & {
  key: string
  /** Where it comes from, behind it. */
  note?: string
  /** Lines above it. */
  comments?: readonly string[]
  /** Whether it is only proposed. With `keys` or `mappings`: whether all of these are. */
  isProposed?: boolean
}

/** In UTF-16 code units: a longer note is cut. */
const MAX_NOTE = 90

/** The lines of settings, one below the other. */
export function settingLines(settings: readonly Setting[]): string[] {
  return settings.flatMap((setting) => {
    const comments = (setting.comments ?? []).map((line) => comment(line))
    const lines = bodyOf(setting)
    return [...comments, ...(isOff(setting) ? lines.map((line) => `# ${line}`) : lines)]
  })
}

/** Whether nothing of a setting is in effect. */
function isOff(setting: Setting): boolean {
  if (setting.isProposed) return true
  const inside =
    'keys' in setting ? setting.keys : 'mappings' in setting ? setting.mappings.flat() : []
  return inside.length > 0 && inside.every(isOff)
}

function bodyOf(setting: Setting): string[] {
  const { key, note } = setting
  if ('value' in setting) return [noted(pairLine(key, setting.value), note)]
  const head = noted(`${key}:`, note)
  if ('items' in setting) {
    return [head, ...setting.items.map((item) => noted(`  - ${yamlScalar(item.value)}`, item.note))]
  }
  // What stands in a comment needs no second mark.
  const off = isOff(setting)
  const linesOf = (keys: readonly Setting[]) => settingLines(off ? keys.map(switchedOn) : keys)
  if ('keys' in setting) return [head, ...linesOf(setting.keys).map((line) => `  ${line}`)]
  const mappings = setting.mappings.flatMap((keys) => {
    const isProposed = !off && keys.every(isOff)
    const lines = linesOf(isProposed ? keys.map(switchedOn) : keys)
    const mark = isProposed ? '# ' : ''
    return lines.map((line, index) => `  ${mark}${index === 0 ? '- ' : '  '}${line}`)
  })
  return [head, ...mappings]
}

function switchedOn(setting: Setting): Setting {
  const on = { ...setting, isProposed: false }
  if ('keys' in on) return { ...on, keys: on.keys.map(switchedOn) }
  if ('mappings' in on) return { ...on, mappings: on.mappings.map((keys) => keys.map(switchedOn)) }
  return on
}

function pairLine(key: string, value: unknown): string {
  if (typeof value === 'string') return `${key}: ${yamlScalar(value)}`
  const document = new Document({ [key]: value })
  const node = document.get(key)
  if (typeof node === 'object' && node !== null) Object.assign(node, { flow: true })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd()
}

function noted(line: string, note: string | undefined): string {
  return note === undefined ? line : `${line} ${comment(truncate(note, MAX_NOTE))}`
}

/** A text of others in a comment stays on its line. */
function comment(text: string): string {
  return text === '' ? '#' : `# ${visible(text)}`
}
