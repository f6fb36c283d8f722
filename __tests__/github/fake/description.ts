import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

/**
 * GitHub's description of its REST API, trimmed by `scripts/github-description.ts`:
 * finds the operation of a request, and the problems of requests and answers.
 */

export interface ApiOperation {
  id: string
  method: string
  path: string
  parameters: {
    name: string
    in: 'path' | 'query' | 'header'
    required: boolean
    schema: JsonSchema
  }[]
  body?: Record<string, JsonSchema>
  responses: Record<string, Record<string, JsonSchema>>
}

type JsonSchema = Readonly<Record<string, unknown>>

interface Description {
  operations: ApiOperation[]
  $defs: Record<string, JsonSchema>
}

const description = JSON.parse(
  readFileSync(join(import.meta.dirname, '../description.json'), 'utf8'),
) as Description

export interface Match {
  operation: ApiOperation
  /** Decoded. */
  parameters: Record<string, string>
}

/** The operation of a method and a path without its query. */
export function match(method: string, path: string): Match | undefined {
  for (const { operation, pattern } of routes) {
    const found = operation.method === method && pattern.exec(path)
    if (!found) continue
    const parameters = Object.entries(found.groups ?? {})
    return {
      operation,
      parameters: Object.fromEntries(parameters.map(([name, text]) => [name, decode(text ?? '')])),
    }
  }
  return undefined
}

/** The problems of a request. */
export function requestProblems(
  { operation, parameters }: Match,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const problems: string[] = []
  const known = new Set<string>()
  for (const { name, in: place, required, schema } of operation.parameters) {
    if (place === 'header') continue
    if (place === 'query') known.add(name)
    const text = place === 'path' ? parameters[name] : query.get(name)
    if (text === undefined || text === null) {
      if (required) problems.push(`${place} ${name} is missing`)
      continue
    }
    const validate = compile(`${operation.id} ${place} ${name}`, schema, { coerce: true })
    problems.push(...check(validate, { value: text }, `${place} ${name}`))
  }
  for (const name of query.keys()) if (!known.has(name)) problems.push(`query ${name} is unknown`)
  const schema = operation.body?.['application/json']
  if (schema) {
    const validate = compile(`${operation.id} body`, close(schema) as JsonSchema)
    problems.push(...check(validate, { value: body ?? {} }, 'body'))
  } else if (body !== undefined) problems.push('body where none is expected')
  return problems
}

/** The problems of an answer in JSON. */
export function answerProblems(operation: ApiOperation, status: number, body: unknown): string[] {
  const types = operation.responses[status]
  // GitHub does not describe all errors of each operation.
  if (!types) return status >= 400 ? [] : [`answer ${status} is not described`]
  const schemas = Object.values(types)
  if (schemas.length === 0) return body === undefined ? [] : [`answer ${status} has a body`]
  const schema = types['application/json'] ?? schemas[0]!
  const validate = compile(`${operation.id} ${status}`, schema)
  return check(validate, { value: body }, `answer ${status}`)
}

/**
 * An answer with the URLs and node ids that its description requires and nobody here reads; all
 * other required properties must be present.
 */
export function complete(operation: ApiOperation, status: number, body: unknown): unknown {
  const types = operation.responses[status] ?? {}
  const schema = types['application/json'] ?? Object.values(types)[0]
  return schema ? fill(schema, body) : body
}

const unread = /(?:^|_)url$|^node_id$|^gravatar_id$|^events_url$/

function fill(schema: JsonSchema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = objectSchemas(schema).find(({ items }) => items)?.items
    return items ? value.map((item) => fill(items as JsonSchema, item)) : value
  }
  if (typeof value !== 'object' || value === null) return value
  const filled: Record<string, unknown> = { ...value }
  for (const branch of objectSchemas(schema)) {
    for (const name of (branch.required ?? []) as string[]) {
      if (name in filled || !unread.test(name)) continue
      filled[name] = /url$/.test(name) ? 'https://api.github.com/unread' : ''
    }
    for (const [name, member] of Object.entries((branch.properties ?? {}) as object)) {
      if (name in filled) filled[name] = fill(member as JsonSchema, filled[name])
    }
  }
  return filled
}

/** A schema with those it refers to or combines. */
function objectSchemas(schema: JsonSchema): JsonSchema[] {
  const { $ref: reference } = schema
  if (typeof reference === 'string') {
    return objectSchemas(description.$defs[reference.replace('#/$defs/', '')]!)
  }
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap(
    (name) => (schema[name] ?? []) as JsonSchema[],
  )
  return [schema, ...branches.flatMap(objectSchemas)]
}

/** A body's schema that takes no property it does not name: GitHub ignores them silently. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close)
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(Object.entries(schema).map(([key, at]) => [key, close(at)]))
  if ('properties' in closed && !('additionalProperties' in closed)) {
    closed.additionalProperties = false
  }
  return closed
}

const routes = description.operations
  .map((operation) => ({ operation, pattern: toPattern(operation.path) }))
  // `/issues/comments/1` before `/issues/{issue_number}` and the like.
  .sort((a, b) => variables(a.operation) - variables(b.operation))

function variables({ path }: ApiOperation): number {
  return path.split('{').length
}

/** Paths and refs have slashes, whether octokit encodes them or not. */
function toPattern(path: string): RegExp {
  const source = path
    .replaceAll('.', '\\.')
    .replace('/{path}', '(?:/(?<path>.*))?')
    .replace(/\{(ref|basehead|base|head)\}/g, '(?<$1>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  return new RegExp(`^${source}$`)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const formats = {
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text),
  uri: (text: string) => URL.canParse(text),
  email: /^[^@\s]+@[^@\s]+$/,
}

function createAjv(coerce: boolean): Ajv {
  const ajv = new Ajv({
    strict: false,
    allowUnionTypes: true,
    coerceTypes: coerce,
    // Only those formats of OpenAPI that can be invalid.
    formats,
    validateFormats: true,
    logger: false,
  })
  ajv.addSchema({ $id: 'github', $defs: description.$defs })
  return ajv
}

const strict = createAjv(false)
const coercing = createAjv(true)
const compiled = new Map<string, ValidateFunction>()

function compile(name: string, schema: JsonSchema, { coerce = false } = {}): ValidateFunction {
  const known = compiled.get(name)
  if (known) return known
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"github#/$defs/'))
  const wrapped = { type: 'object', properties: { value: absolute }, required: ['value'] }
  const validate = (coerce ? coercing : strict).compile(wrapped)
  compiled.set(name, validate)
  return validate
}

function check(validate: ValidateFunction, wrapped: { value: unknown }, what: string): string[] {
  if (validate(wrapped)) return []
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => {
    const place = instancePath.replace('/value', '')
    const named = 'additionalProperty' in params ? ` (${params.additionalProperty})` : ''
    return `${what}${place} ${message}${named}`
  })
}
