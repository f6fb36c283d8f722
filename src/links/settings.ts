import ipaddr from 'ipaddr.js'
import * as v from 'valibot'
import { duration } from '../schema/duration.ts'
import { pattern } from '../schema/pattern.ts'

function setting<const Schema extends v.GenericSchema>(
  schema: Schema,
  fallback: v.InferInput<Schema>,
  description: string,
) {
  return v.exactOptional(v.pipe(schema, v.description(description)), fallback)
}

function number(min: number, max: number, fallback: number, description: string) {
  return setting(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(min),
      v.maxValue(max),
      v.title(`a whole number from ${min} to ${max}`),
    ),
    fallback,
    description,
  )
}

const host = v.pipe(
  v.string(),
  v.regex(/^(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?$/),
  v.title('a host such as example.org or *.example.org'),
)

const range = v.pipe(
  v.string(),
  v.check(isRange, 'a range such as 10.0.0.0/8'),
  v.title('a range such as 10.0.0.0/8'),
)

const status = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999))

/** How links are checked: the `links` of the configuration. */
export const linkSettings = v.strictObject({
  exclude: setting(v.array(pattern), [], 'Patterns of URLs that are not checked.'),
  include: setting(
    v.array(pattern),
    [],
    'If given, only URLs that match one of these patterns are checked.',
  ),
  accept: setting(
    v.record(host, v.array(status)),
    {},
    'By host, the statuses that count as success there.',
  ),
  timeout: setting(
    duration({ min: '100ms', max: '10min' }),
    '20s',
    'The time limit of one request, redirects included.',
  ),
  deadline: setting(
    duration({ min: '1s', max: '6h' }),
    '10min',
    'The time limit of checking all links.',
  ),
  retries: number(0, 10, 3, 'How often a temporary failure is retried.'),
  concurrency: number(1, 1024, 128, 'How many links are checked at once.'),
  'host-concurrency': number(1, 64, 4, 'How many links of one host are checked at once.'),
  'host-request-interval': setting(
    duration({ max: '1min' }),
    '50ms',
    'The time between two requests to one host.',
  ),
  headers: setting(
    v.record(host, v.record(v.pipe(v.string(), v.regex(/^[\w-]+$/)), v.string())),
    {},
    'By host, headers to send there and nowhere else; `$NAME` in a value stands for an environment variable.',
  ),
  'allow-private': setting(
    v.array(range),
    [],
    'Ranges of private addresses that may be requested.',
  ),
  'max-cache-age': setting(duration(), '7d', 'How long the result `alive` stays fresh.'),
  'dead-after': setting(
    v.strictObject({
      runs: number(1, 1000, 5, 'In how many runs.'),
      days: number(0, 1000, 14, 'Over how many days.'),
    }),
    {},
    'When a link that was alive and no longer answers counts as dead.',
  ),
  fragments: setting(
    v.boolean(),
    false,
    'Whether to check that pages of other sites have the linked `#fragments`.',
  ),
})

export type LinkSettings = v.InferOutput<typeof linkSettings>

function isRange(text: string): boolean {
  try {
    ipaddr.parseCIDR(text)
    return true
  } catch {
    return false
  }
}
