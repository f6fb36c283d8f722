import { closest, distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import { quoteInput } from '../text/quote.ts'
import { memberFor, membersOf, phrase, type SchemaShape, shapeOf, unwrap } from './describe.ts'

/** From the root to a value: keys of mappings, and indexes of lists from 0. */
export type KeyPath = readonly (string | number)[]

/** Something wrong with a value, or with the key that leads to it. */
export interface Mistake {
  path: KeyPath
  at: 'key' | 'value'
  /** "unexpected X, expected Y". */
  message: string
}

type SchemaIssue = v.BaseIssue<unknown>

/** A longer list of what is allowed is cut. */
const MOST_NAMES = 40

/** Checks a value: as valibot's `safeParse`, with all mistakes in our words, in no particular order. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): { output: v.InferOutput<Schema> } | { mistakes: [Mistake, ...Mistake[]] } {
  const root = shapeOf(schema)
  const misfits = findMisfits(root, input, [])
  const told = new Set(misfits.map(({ path }) => JSON.stringify(path)))
  const { success, output, issues = [] } = v.safeParse(schema, input, { abortPipeEarly: true })
  const others = issues
    .flatMap((issue) => flatten(issue, []))
    .filter(
      ({ path }) => !path.some((_, index) => told.has(JSON.stringify(path.slice(0, index + 1)))),
    )
  const [first, ...rest] = told.has('[]')
    ? misfits
    : [...misfits, ...others.map(({ issue, path }) => toMistake(root, input, issue, path))]
  if (first) return { mistakes: [first, ...rest] }
  if (!success) throw new TypeError(`An issue without words: ${issues[0]?.message}`)
  return { output: output as v.InferOutput<Schema> }
}

/**
 * What valibot would let pass, or tell in part: it takes lists for mappings, leaves out some names
 * of a record, and tells only the first unknown key of a mapping, and not which are known.
 */
function findMisfits(shape: SchemaShape, value: unknown, path: KeyPath): Mistake[] {
  if (typeof value !== 'object' || value === null) return []
  const member = memberFor(shape, value)
  if (!member) {
    if (!Array.isArray(value) || membersOf(shape).some(({ type }) => type === 'unknown')) return []
    const message = `unexpected ${received(value)}, expected ${expectation(shape, value)}`
    return [{ path, at: 'value', message }]
  }
  return Object.entries(value).flatMap(([name, child]): Mistake[] => {
    const below = [...path, Array.isArray(value) ? Number(name) : name]
    const inner = childOf(member, name)
    if (inner) return findMisfits(inner, child, below)
    const expected = member.entries ? oneOf(Object.keys(member.entries), name) : 'another name'
    return [
      { path: below, at: 'key', message: `unexpected ${nounOf(below)}, expected ${expected}` },
    ]
  })
}

/** Names that no record of valibot's takes. */
const RESERVED = ['__proto__', 'prototype', 'constructor']

function childOf({ entries, item, value }: SchemaShape, name: string): SchemaShape | undefined {
  if (entries) return Object.hasOwn(entries, name) ? entries[name] : undefined
  return RESERVED.includes(name) ? undefined : (item ?? value)
}

function nounOf(path: KeyPath): string {
  if (path[0] !== 'rules') return 'key'
  return path.length === 2 ? 'rule' : 'option'
}

/** The issues that really matter of a union's: those of the member that the value was meant for. */
function flatten(issue: SchemaIssue, above: KeyPath): { issue: SchemaIssue; path: KeyPath }[] {
  const own = issue.path?.map(({ key }) => key as string | number) ?? []
  const path = [...above, ...own]
  const inside = issue.issues?.filter((sub) => sub.path || sub.kind === 'validation') ?? []
  return inside.length > 0 ? inside.flatMap((sub) => flatten(sub, path)) : [{ issue, path }]
}

function toMistake(root: SchemaShape, input: unknown, issue: SchemaIssue, path: KeyPath): Mistake {
  const shape = shapeAt(root, input, path)
  return { path, at: 'value', message: inWords(issue, shape) }
}

function inWords(issue: SchemaIssue, shape: SchemaShape): string {
  if (isMissing(issue)) return `missing, expected ${expectation(shape, undefined)}`
  const found = received(issue.input)
  if (issue.message.startsWith('Unexpected ')) {
    // Made by a check of ours, around the text as it is.
    return issue.message.replace('U', 'u').replace(issue.received, () => found)
  }
  if (issue.type === 'min_length' && Array.isArray(issue.input)) {
    const least = Number(issue.requirement)
    return `unexpected ${found}, expected at least ${least} item${least === 1 ? '' : 's'}`
  }
  return `unexpected ${found}, expected ${expectation(shape, issue.input)}`
}

function isMissing(issue: SchemaIssue): boolean {
  return issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key'
}

function shapeAt(root: SchemaShape, input: unknown, path: KeyPath): SchemaShape {
  let shape = root
  let value = input
  for (const key of path) {
    const below = childOf(memberFor(shape, value) ?? unwrap(shape), String(key))
    if (!below) break
    shape = below
    value = (value as Record<string | number, unknown>)[key]
  }
  return shape
}

/** What was found, as the "unexpected X" of a message. */
function received(input: unknown): string {
  if (typeof input === 'string') return `"${quoteInput(input)}"`
  if (Array.isArray(input)) return input.length === 0 ? 'empty list' : 'list'
  if (typeof input === 'object' && input !== null) return 'mapping'
  return input === null || input === undefined ? 'empty value' : String(input)
}

function expectation(shape: SchemaShape, input: unknown): string {
  const members = membersOf(shape)
  const names = members.flatMap((member) => (member.type === 'picklist' ? member.options : []))
  if (names.length === 0) return phrase(shape)
  const others = members.filter(({ type }) => type !== 'picklist').map(phrase)
  return [oneOf(names as string[], ''), ...others].join(', or ') + hint(names as string[], input)
}

function oneOf(names: readonly string[], name: string): string {
  const shown = names.slice(0, MOST_NAMES).join(', ')
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} others` : ''
  return `${names.length > 1 ? 'one of ' : ''}${shown}${more}${hint(names, name)}`
}

/** The name that was probably meant: at most two in five of its letters differ. */
function hint(names: readonly string[], input: unknown): string {
  if (typeof input !== 'string' || input === '' || input.length > 60) return ''
  const nearest = closest(input, names)
  const isNear = distance(input.toLowerCase(), nearest) <= Math.ceil(nearest.length * 0.4)
  return isNear ? ` (did you mean "${nearest}"?)` : ''
}
