import * as v from 'valibot'
import { nearestName } from '../text/nearest.ts'
import { quoteInput } from '../text/quote.ts'
import { memberFor, membersOf, phrase, type SchemaShape, shapeOf, unwrap } from './describe.ts'
import { meantValue } from './intentions.ts'

/** From the root to a value: keys of mappings, and indexes of lists from 0. */
export type KeyPath = readonly (string | number)[]

export interface Mistake {
  path: KeyPath
  at: 'key' | 'value'
  /** What is wrong, and what is allowed. */
  message: string
}

type SchemaIssue = v.BaseIssue<unknown>

const MAX_NAMES = 60

/** What is allowed where a rule is named: they are too many to be listed. */
const RULE_ID = 'a rule id (awesome-keeper --list-rules prints all)'

/** Checks a value as valibot's `safeParse` does; gives all mistakes in our words, in no particular order. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): { output: v.InferOutput<Schema> } | { mistakes: [Mistake, ...Mistake[]] } {
  const root = shapeOf(schema)
  const misfits = findMisfits(root, input, [])
  const known = new Set(misfits.map(({ path }) => JSON.stringify(path)))
  const { success, output, issues = [] } = v.safeParse(schema, input, { abortPipeEarly: true })
  const others = issues
    .flatMap((issue) => flatten(issue, []))
    .filter(
      ({ path }) => !path.some((_, index) => known.has(JSON.stringify(path.slice(0, index + 1)))),
    )
  const [first, ...rest] = known.has('[]')
    ? misfits
    : [
        ...misfits,
        ...others.map(({ issue, path }): Mistake => {
          const { shape, value } = placeOf(root, input, path)
          return { path, at: 'value', message: inWords(issue, shape, value) }
        }),
      ]
  if (first) return { mistakes: [first, ...rest] }
  if (!success) throw new TypeError(`An issue without a mistake: ${issues[0]?.message}`)
  return { output: output as v.InferOutput<Schema> }
}

/**
 * What valibot accepts or reports only in part: it takes lists for mappings, leaves out some
 * names of a record, and reports only the first unknown key of a mapping, not the known ones.
 */
function findMisfits(shape: SchemaShape, value: unknown, path: KeyPath): Mistake[] {
  if (typeof value !== 'object' || value === null) return []
  const member = memberFor(shape, value)
  if (!member) {
    if (!Array.isArray(value) || membersOf(shape).some(({ type }) => type === 'unknown')) return []
    return [{ path, at: 'value', message: refuse(value, expectation(shape, value)) }]
  }
  return Object.entries(value).flatMap(([name, child]): Mistake[] => {
    const below = [...path, Array.isArray(value) ? Number(name) : name]
    const inner = childOf(member, name)
    if (inner && isName(member, name)) return findMisfits(inner, child, below)
    if (inner && member.key) {
      const message = refuse(name, expectation(member.key, name))
      return [{ path: below, at: 'key', message }]
    }
    const names = Object.keys(member.entries ?? {})
    const noun = nounOf(below)
    const message = member.entries
      ? `there is no such ${noun}; ${suggest(meantKey(member, name, path))}use ${noun === 'rule' ? RULE_ID : oneOf(names)}`
      : 'this name is reserved; use another name'
    return [{ path: below, at: 'key', message }]
  })
}

/** Whether a record may have a value of this name. */
function isName({ key }: SchemaShape, name: string): boolean {
  return !key || v.safeParse(key as unknown as v.GenericSchema, name).success
}

const RESERVED = ['__proto__', 'prototype', 'constructor']

function childOf({ entries, item, value }: SchemaShape, name: string): SchemaShape | undefined {
  if (entries) return Object.hasOwn(entries, name) ? entries[name] : undefined
  return RESERVED.includes(name) ? undefined : (item ?? value)
}

/** The key that was probably meant; from the root also one of a section, with its path. */
function meantKey({ entries = {} }: SchemaShape, name: string, path: KeyPath): string | undefined {
  const near = nearestName(Object.keys(entries), name)
  if (near !== undefined) return quoted(near)
  if (path.length > 0) return
  const places = Object.entries(entries).flatMap(([section, shape]) =>
    membersOf(shape).flatMap((member) => (member.entries?.[name] ? [`${section}.${name}`] : [])),
  )
  return places.length === 1 ? quoted(places.join()) : undefined
}

function nounOf(path: KeyPath): string {
  if (path[0] !== 'rules') return 'key'
  return path.length === 2 ? 'rule' : 'option'
}

/** Of a union's issues, those of the member that the value was meant for. */
function flatten(issue: SchemaIssue, above: KeyPath): { issue: SchemaIssue; path: KeyPath }[] {
  const own = issue.path?.map(({ key }) => key as string | number) ?? []
  const path = [...above, ...own]
  const inside = issue.issues?.filter((sub) => sub.path || sub.kind === 'validation') ?? []
  return inside.length > 0 ? inside.flatMap((sub) => flatten(sub, path)) : [{ issue, path }]
}

/** @param value what stands at the issue's path; the input of a check of a whole mapping is that mapping */
function inWords(issue: SchemaIssue, shape: SchemaShape, value: unknown): string {
  const { input, kind, message, path, type } = issue
  const isMissing = kind === 'schema' && path?.at(-1)?.origin === 'key'
  if (isMissing) return `missing; add ${expectation(shape, undefined).allowed}`
  // Of a check of ours: what is allowed.
  if (!message.startsWith('Invalid ')) {
    // A mapping is right there, but not this one.
    if (received(value) === MAPPING) return `this mapping is not allowed here; use ${message}`
    return refuse(value, { allowed: message, meant: meantValue(shape, value) })
  }
  if (type === 'min_length' && Array.isArray(input)) {
    const min = Number(issue.requirement)
    return refuse(input, { allowed: `at least ${min} item${min === 1 ? '' : 's'}` })
  }
  return refuse(input, expectation(shape, input))
}

/** What is allowed, and which of it was probably meant. */
interface Expectation {
  allowed: string
  meant?: string | undefined
}

function refuse(input: unknown, { allowed, meant }: Expectation): string {
  return `${received(input)} is not allowed here; ${suggest(meant)}use ${allowed}`
}

/** @param meant as it is written in YAML */
function suggest(meant: string | undefined): string {
  return meant === undefined ? '' : `did you mean ${meant}? Otherwise `
}

function quoted(text: string): string {
  return `"${quoteInput(text)}"`
}

/** What is allowed at a path, and what stands there. */
function placeOf(
  root: SchemaShape,
  input: unknown,
  path: KeyPath,
): { shape: SchemaShape; value: unknown } {
  let shape = root
  let value = input
  for (const key of path) {
    const below = childOf(memberFor(shape, value) ?? unwrap(shape), String(key))
    if (!below) break
    shape = below
    value = (value as Record<string | number, unknown> | undefined)?.[key]
  }
  return { shape, value }
}

const MAPPING = 'a mapping'

/** What was found, with its article. */
function received(input: unknown): string {
  if (typeof input === 'string') return `"${quoteInput(input)}"`
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list'
  if (typeof input === 'object' && input !== null) return MAPPING
  return input === null || input === undefined ? 'an empty value' : String(input)
}

function expectation(shape: SchemaShape, input: unknown): Expectation {
  const members = membersOf(shape)
  const names = members.flatMap((member) =>
    member.type === 'picklist' ? (member.options as string[]) : [],
  )
  if (names.length === 0) return { allowed: phrase(shape), meant: meantValue(shape, input) }
  const others = members.filter(({ type }) => type !== 'picklist').map(phrase)
  const near = typeof input === 'string' ? nearestName(names, input) : undefined
  const meant = meantValue(shape, input) ?? (near === undefined ? undefined : quoted(near))
  const isRule = members.some((member) => phrase(member) === 'a rule id')
  return { allowed: [isRule ? RULE_ID : oneOf(names), ...others].join(', or '), meant }
}

function oneOf(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(', ')
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} others` : ''
  return `${names.length > 1 ? 'one of ' : ''}${shown}${more}`
}
