import * as v from 'valibot'
import type { RuleMeta } from '../lint/rule.ts'
import { configSchema } from './schema.ts'

/** The properties of valibot's schemas that are read here, whatever their kind. */
export interface SchemaShape {
  type: string
  entries?: Readonly<Record<string, SchemaShape>>
  /** Of an array: the schema of an item. */
  item?: SchemaShape
  /** Of a record: the schema of a name, and that of a value. */
  key?: SchemaShape
  value?: SchemaShape
  /** Of a union: its members; of a picklist: its values. */
  options?: readonly unknown[]
  wrapped?: SchemaShape
  /** The one value of a literal. */
  literal?: unknown
  default?: unknown
}

export interface KeyDescription {
  /** Dotted; `[]` stands for each item of a list, `*` for any name. */
  key: string
  /** With its article: `a list of globs`. */
  type: string
  /** As JSON; empty if there is none. */
  default: string
  description: string
}

/** All keys of the configuration, in the schema's order; a key before the keys below it. */
export function describeConfig(): KeyDescription[] {
  return describeEntries(shapeOf(configSchema), '')
}

/** The options of a rule, without `severity`. */
export function describeRuleOptions({ meta }: { meta: RuleMeta }): KeyDescription[] {
  return meta.options ? describeEntries(shapeOf(meta.options), '') : []
}

function describeEntries(shape: SchemaShape, prefix: string): KeyDescription[] {
  return Object.entries(shape.entries ?? {}).flatMap(([name, entry]) => {
    const key = prefix + name
    const inner = unwrap(entry)
    const fallback = entry.default === undefined ? '' : JSON.stringify(entry.default)
    const description = v.getDescription(schemaOf(inner)) ?? ''
    const row = { key, type: phrase(inner), default: fallback, description }
    // A title describes all keys below.
    return titleOf(inner) ? [row] : [row, ...describeBelow(inner, key)]
  })
}

function describeBelow(shape: SchemaShape, key: string): KeyDescription[] {
  if (shape.entries) return describeEntries(shape, `${key}.`)
  if (shape.item) return describeBelow(unwrap(shape.item), `${key}[]`)
  if (shape.value) return describeBelow(unwrap(shape.value), `${key}.*`)
  return []
}

export function shapeOf(schema: v.GenericSchema): SchemaShape {
  return schema as unknown as SchemaShape
}

function schemaOf(shape: SchemaShape): v.GenericSchema {
  return shape as unknown as v.GenericSchema
}

function titleOf(shape: SchemaShape): string | undefined {
  return v.getTitle(schemaOf(shape))
}

export function unwrap(shape: SchemaShape): SchemaShape {
  return shape.wrapped ? unwrap(shape.wrapped) : shape
}

export function membersOf(shape: SchemaShape): SchemaShape[] {
  const inner = unwrap(shape)
  if (inner.type !== 'union') return [inner]
  return (inner.options as SchemaShape[]).flatMap(membersOf)
}

/** The member that a value of this kind was meant for, valid or not. */
export function memberFor(shape: SchemaShape, value: unknown): SchemaShape | undefined {
  return membersOf(shape).find(({ entries, value: values, item }) => {
    if (typeof value !== 'object' || value === null) return !entries && !values && !item
    return Array.isArray(value) ? item : (entries ?? values)
  })
}

const MAX_KEYS = 11

/** What a schema allows, with its article: `true or false`, `a list of globs`. */
export function phrase(shape: SchemaShape): string {
  const inner = unwrap(shape)
  const title = titleOf(inner)
  if (title) return title
  switch (inner.type) {
    case 'picklist':
      return join(inner.options as string[])
    case 'literal':
      return String(inner.literal)
    case 'union':
      return join((inner.options as SchemaShape[]).map(phrase))
    case 'array':
      return `a list of ${plural(inner.item as SchemaShape)}`
    case 'strict_object': {
      const names = Object.keys(inner.entries ?? {})
      if (names.length > MAX_KEYS) return 'a mapping'
      return `a mapping with the key${names.length === 1 ? '' : 's'} ${join(names, 'and')}`
    }
    case 'record':
      return `a mapping of names to ${plural(inner.value as SchemaShape)}`
    default:
      return PHRASES[inner.type] ?? 'anything'
  }
}

const PHRASES: Readonly<Record<string, string>> = {
  ...{ string: 'a text', number: 'a number', boolean: 'true or false' },
}

function plural(shape: SchemaShape): string {
  const inner = unwrap(shape)
  if (inner.type === 'strict_object') return 'mappings'
  if (inner.type === 'record') return phrase(inner).replace('a mapping', 'mappings')
  if (inner.type === 'array') return phrase(inner).replace('a list', 'lists')
  const one = phrase(inner)
  return /^an? [\w ]+$/.test(one) ? `${one.replace(/^an? /, '')}s` : one
}

function join(words: readonly string[], conjunction = 'or'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
