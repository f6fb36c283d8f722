import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configJsonSchema } from '../../src/config/json-schema.ts'
import { ConfigError, parseConfig } from '../../src/config/load.ts'
import { configLike } from './support.ts'

const ajv = new Ajv({
  strict: true,
  formats: { date: (text) => new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text },
})
const isAllowedBySchema = ajv.compile(configJsonSchema())

/** JSON is YAML. */
function isAllowedByUs(config: unknown): boolean {
  try {
    parseConfig(JSON.stringify(config), 'config.yml')
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return false
  }
}

const ignore = (entry: object) => ({ ignore: [{ match: 'x', ...entry }] })
const columns = (column: object) => ({ rules: { 'column-values': { columns: { Name: column } } } })

const good = [
  {},
  { files: ['README.md', 'docs/**/*.md', '!drafts/**'] },
  { ignore: [] },
  ignore({ rule: 'date-order', file: '*.md', reason: 'because', until: '2028-02-29' }),
  ignore({ rule: ['date-order', 'no-literal-urls'], match: '/^x/i' }),
  { rules: {} },
  {
    rules: { 'date-order': 'off', 'row-width': 'on', 'empty-link': 'error', 'table-pipes': 'info' },
  },
  { rules: { 'date-order': {}, 'row-width': { severity: 'info' } } },
  { rules: { 'date-order': { order: 'newest-first' }, 'column-names': { columns: ['A', 'B'] } } },
  { rules: { 'unordered-list-marker-style': { severity: 'warning', options: '-' } } },
  { rules: { 'no-undefined-references': { options: { allow: ['x'] } } } },
  {
    links: { timeout: 20, deadline: '5min', 'dead-after': { runs: 3 }, accept: { 'a.org': [403] } },
  },
  columns({ required: true, values: ['a'], pattern: '^a' }),
]

const bad = [
  [],
  { link: {} },
  { links: { timeout: '20' } },
  { links: { 'host-concurrency': 0 } },
  { links: { accept: { 'a b': [200] } } },
  { files: [] },
  { files: 'README.md' },
  { files: [1] },
  { files: null },
  { ignore: {} },
  { ignore: [[]] },
  { ignore: [{}] },
  ignore({ match: '' }),
  ignore({ match: 1 }),
  ignore({ rule: 'date-ordr' }),
  ignore({ rule: [] }),
  ignore({ until: '2027-02-29' }),
  ignore({ until: 2027 }),
  ignore({ rules: 'date-order' }),
  { rules: [] },
  { rules: { 'date-ordr': 'off' } },
  { rules: { 'date-order': 'warn' } },
  { rules: { 'date-order': false } },
  { rules: { 'date-order': [] } },
  { rules: { 'date-order': { order: 'newest' } } },
  { rules: { 'date-order': { oder: 'auto' } } },
  { rules: { 'row-width': { order: 'auto' } } },
  { rules: { 'table-pipes': { option: 1 } } },
  columns({ required: 'yes' }),
  columns({ requird: true }),
]

/** What only code can check. */
const subtle = [
  { files: ['/README.md'] },
  ignore({ file: '[' }),
  ignore({ match: '/(/' }),
  ignore({ match: '/x/g' }),
  { rules: { alphabetical: { locale: 'x_y' } } },
  columns({ pattern: '(' }),
]

describe('the JSON Schema', () => {
  it.each(good)('allows, as we do: %j', (config) => {
    expect([isAllowedBySchema(config), isAllowedByUs(config)]).toEqual([true, true])
  })

  it.each(bad)('refuses, as we do: %j', (config) => {
    expect([isAllowedBySchema(config), isAllowedByUs(config)]).toEqual([false, false])
  })

  it.each(subtle)('allows, unlike we do: %j', (config) => {
    expect([isAllowedBySchema(config), isAllowedByUs(config)]).toEqual([true, false])
  })

  it('allows all that we allow', () => {
    fc.assert(
      fc.property(configLike, (config) => {
        // Nothing at all is an empty file to us.
        fc.pre(config !== null && isAllowedByUs(config))
        expect(isAllowedBySchema(config)).toBe(true)
      }),
    )
  })

  it('has the description and the default of each rule', () => {
    const { properties } = configJsonSchema() as never as {
      properties: { rules: { properties: Record<string, object> } }
    }
    expect(properties.rules.properties['date-order']).toMatchObject({ default: 'warning' })
    expect(properties.rules.properties['entry-format']).toMatchObject({ default: 'off' })
    for (const rule of Object.values(properties.rules.properties)) {
      expect(rule).toHaveProperty('description', expect.stringMatching(/\.$/))
    }
  })

  it('is published as it is', () => {
    const path = join(import.meta.dirname, '../../schema/awesome-keeper.schema.json')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(configJsonSchema())
  })
})
