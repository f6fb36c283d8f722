/** What was probably meant by a value that is not allowed. Pure. */

import { nearestName } from '../text/nearest.ts'
import { quoteInput } from '../text/quote.ts'
import { membersOf, phrase, type SchemaShape } from './describe.ts'

/** Words and values of other tools, and YAML 1.1's, for a severity. */
const SEVERITY_WORDS: Readonly<Record<string, string>> = {
  ...{ no: 'off', false: 'off', none: 'off', never: 'off', disable: 'off', disabled: 'off' },
  ...{ yes: 'on', true: 'on', always: 'on', enable: 'on', enabled: 'on' },
  ...{ 0: 'off', 1: 'warning', 2: 'error' },
  ...{ critical: 'error', fatal: 'error', high: 'error', medium: 'warning' },
  ...{ low: 'info', hint: 'info', notice: 'info', note: 'info' },
}

const BOOLEAN_WORDS: Readonly<Record<string, string>> = {
  ...{ yes: 'true', on: 'true', y: 'true', true: 'true', 1: 'true' },
  ...{ no: 'false', off: 'false', n: 'false', false: 'false', 0: 'false' },
}

/** The value that was probably meant, as it is written in YAML; nothing where none is likely. */
export function meantValue(shape: SchemaShape, input: unknown): string | undefined {
  if (input === null || typeof input === 'object' || input === undefined) return
  const members = membersOf(shape)
  const word = String(input).trim().toLowerCase()
  const own = (words: Readonly<Record<string, string>>) =>
    Object.hasOwn(words, word) ? words[word] : undefined
  const allowed = members.flatMap((member) =>
    member.type === 'picklist' ? (member.options as string[]) : [],
  )
  const severity = own(SEVERITY_WORDS)
  if (severity !== undefined && allowed.includes(severity)) return `"${severity}"`
  if (members.some(({ type }) => type === 'boolean')) return own(BOOLEAN_WORDS)
  if (typeof input !== 'string') return
  const what = phrase(shape)
  if (what.startsWith('a host')) return textOf(hostOf(input))
  if (what.startsWith('a duration')) return textOf(durationOf(word))
  if (what.startsWith('a glob')) return textOf(globOf(input))
  // One text where a list of texts belongs.
  const [list] = members.filter(({ item }) => item)
  const items = list?.item ? membersOf(list.item) : []
  const names = items.flatMap(({ type, options }) =>
    type === 'picklist' ? (options as string[]) : [],
  )
  const name =
    allowed.length > 0 ? undefined : names.includes(input) ? input : nearestName(names, input)
  if (name !== undefined) return `["${name}"]`
  const isListOfTexts = items.some(({ type }) => type === 'string')
  return isListOfTexts && input !== '' ? `["${quoteInput(input)}"]` : undefined
}

const UNITS: Readonly<Record<string, string>> = {
  ...{ s: 's', sec: 's', second: 's', m: 'min', min: 'min', minute: 'min' },
  ...{ h: 'h', hour: 'h', d: 'd', day: 'd', w: 'w', week: 'w' },
}

/** `7d` for `7 days`. */
function durationOf(text: string): string | undefined {
  const [, count = '', name = ''] = /^(\d{1,9}) ?([a-z]{1,9})$/.exec(text) ?? []
  const unit = [name, name.replace(/s$/, '')].find((each) => Object.hasOwn(UNITS, each))
  const meant = unit === undefined ? undefined : count + UNITS[unit]
  return meant === text ? undefined : meant
}

function textOf(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `"${quoteInput(meant)}"`
}

/** Of a URL its host, with a port that is not the scheme's own. */
function hostOf(text: string): string | undefined {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`)
  return url && url.host !== '' && url.host !== text && /^https?:$/.test(url.protocol)
    ? url.host
    : undefined
}

/** A path as it is from the repository's root. */
function globOf(text: string): string | undefined {
  const rest = text.startsWith('./') ? text.slice(2) : text.startsWith('/') ? text.slice(1) : ''
  return rest === '' || rest.startsWith('/') ? undefined : rest
}
