/**
 * `node scripts/github-description.ts`: fetches GitHub's description of its REST API and writes
 * the part that the tests need to `__tests__/github/description.json`: the operations named here,
 * as plain JSON Schema, without prose. The package has 390 MB, so it is not a dependency.
 *
 * Source: https://www.npmjs.com/package/@octokit/openapi (MIT), made from
 * https://github.com/github/rest-api-description.
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const operations = [
  'actions/get-workflow-run',
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/delete-ref',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/update-ref',
  'issues/add-labels',
  'issues/create',
  'issues/create-comment',
  'issues/create-label',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/get-label',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/remove-label',
  'issues/update',
  'issues/update-comment',
  'pulls/create',
  'pulls/create-review',
  'pulls/delete-pending-review',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/get-review',
  'pulls/list',
  'pulls/list-comments-for-review',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/submit-review',
  'pulls/update',
  'pulls/update-review',
  'pulls/update-review-comment',
  'rate-limit/get',
  'repos/compare-commits',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/get-content',
]

/** Keywords that constrain a value; the rest of a schema is prose. */
const plain = new Set([
  '$ref',
  'enum',
  'format',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'pattern',
  'required',
  'type',
  'uniqueItems',
])
const nested = new Set(['items', 'additionalProperties', 'not'])
const lists = new Set(['allOf', 'anyOf', 'oneOf'])
const maps = new Set(['properties', 'patternProperties'])

/** Values that GitHub returns as `null`, contrary to its description. */
const nullable: readonly (readonly [schema: string, ...path: string[]])[] = [
  // The fork was deleted.
  ['pull-request', 'properties', 'head', 'properties', 'repo'],
  ['pull-request-simple', 'properties', 'head', 'properties', 'repo'],
  // The line was changed since.
  ['pull-request-review-comment', 'properties', 'position'],
  ['pull-request-review-comment', 'properties', 'line'],
]

type Json = null | boolean | number | string | Json[] | JsonObject
interface JsonObject {
  [key: string]: Json
}

/** The part of an operation that is kept. */
interface TrimmedOperation {
  id: string
  method: string
  path: string
  parameters: Json[]
  /** Media type → schema. */
  body?: JsonObject
  /** Status → media type → schema. */
  responses: JsonObject
}

const target = join(import.meta.dirname, '../__tests__/github/description.json')
const { version, whole } = fetchDescription()
const found = pick(whole)
const schemas = referenced(whole, found)
writeFileSync(target, layOut(version, found, schemas))
execFileSync('biome', ['format', '--write', target], { stdio: 'inherit' })

function fetchDescription(): { version: string; whole: JsonObject } {
  const folder = mkdtempSync(join(tmpdir(), 'github-description-'))
  try {
    const pack = ['pack', '@octokit/openapi', '--silent', '--pack-destination', folder]
    const archive = execFileSync('npm', pack, { encoding: 'utf8' }).trim()
    const file = 'package/generated/api.github.com.json'
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder, file])
    const whole = JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject
    return { version: archive.replace(/^.*-|\.tgz$/g, ''), whole }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pick(whole: JsonObject): TrimmedOperation[] {
  const wanted = new Set(operations)
  const found: TrimmedOperation[] = []
  for (const [path, methods] of Object.entries(whole.paths as JsonObject)) {
    for (const [method, value] of Object.entries(methods as JsonObject)) {
      const operation = value as JsonObject
      if (!wanted.delete(String(operation.operationId))) continue
      found.push(trimOperation(whole, operation, method.toUpperCase(), path))
    }
  }
  if (wanted.size > 0) throw new Error(`GitHub describes no ${[...wanted].join(', ')}`)
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function trimOperation(
  whole: JsonObject,
  operation: JsonObject,
  method: string,
  path: string,
): TrimmedOperation {
  const body = (operation.requestBody as JsonObject | undefined)?.content
  const responses = Object.entries(operation.responses as JsonObject).map(([status, value]) => {
    const { content } = resolve(whole, value) as JsonObject
    return [status, content === undefined ? {} : trimContent(content)]
  })
  return {
    id: String(operation.operationId),
    method,
    path,
    parameters: ((operation.parameters ?? []) as Json[]).map((parameter) => {
      const { name, in: place, required, schema } = resolve(whole, parameter) as JsonObject
      return { name: name!, in: place!, required: required ?? false, schema: trim(schema!) }
    }),
    ...(body !== undefined && { body: trimContent(body) }),
    responses: Object.fromEntries(responses),
  }
}

function resolve(whole: JsonObject, value: Json): Json {
  const { $ref: reference } = value as JsonObject
  if (typeof reference !== 'string') return value
  let target: Json = whole
  for (const step of reference.slice(2).split('/')) target = (target as JsonObject)[step]!
  return resolve(whole, target)
}

function trimContent(content: Json): JsonObject {
  const types = Object.entries(content as JsonObject)
  return Object.fromEntries(
    types.map(([type, value]) => [type, trim((value as JsonObject).schema!)]),
  )
}

/** A schema without prose, and with OpenAPI 3.0's `nullable` as JSON Schema. */
function trim(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema
  const kept: JsonObject = {}
  for (const [name, value] of Object.entries(schema)) {
    if (plain.has(name)) kept[name] = value
    else if (nested.has(name)) kept[name] = trim(value)
    else if (lists.has(name)) kept[name] = (value as Json[]).map(trim)
    else if (maps.has(name)) {
      const members = Object.entries(value as JsonObject)
      kept[name] = Object.fromEntries(members.map(([key, member]) => [key, trim(member)]))
    }
  }
  if (typeof kept.$ref === 'string') kept.$ref = kept.$ref.replace(/.*\//, '#/$defs/')
  if (schema.nullable !== true) return kept
  if (Array.isArray(kept.enum)) kept.enum = [...new Set([...kept.enum, null])]
  if (typeof kept.type === 'string' && kept.allOf === undefined) {
    return { ...kept, type: [kept.type, 'null'] }
  }
  return { anyOf: [kept, { type: 'null' }] }
}

/** The schemas that operations refer to, with those that these refer to, and so on. */
function referenced(whole: JsonObject, from: readonly TrimmedOperation[]): JsonObject {
  const all = (whole.components as JsonObject).schemas as JsonObject
  const kept = new Map<string, Json>()
  function follow(text: string): void {
    for (const [, name = ''] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (kept.has(name)) continue
      const schema = correct(name, trim(all[name]!))
      kept.set(name, schema)
      follow(JSON.stringify(schema))
    }
  }
  follow(JSON.stringify(from))
  return Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function correct(name: string, schema: Json): Json {
  for (const [, ...path] of nullable.filter(([wrong]) => wrong === name)) {
    const last = path.pop()!
    let holder = schema as JsonObject
    for (const step of path) holder = holder[step] as JsonObject
    holder[last] = { anyOf: [holder[last]!, { type: 'null' }] }
  }
  return schema
}

function layOut(
  version: string,
  operations: readonly TrimmedOperation[],
  $defs: JsonObject,
): string {
  const source = `@octokit/openapi ${version}`
  const text = JSON.stringify({ source, operations, $defs })
  console.log(`${operations.length} operations, ${Object.keys($defs).length} schemas`)
  return `${text}\n`
}
