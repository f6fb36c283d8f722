import ipaddr from 'ipaddr.js'
import * as v from 'valibot'
import { duration } from '../schema/duration.ts'
import { pattern } from '../schema/pattern.ts'

const patterns = (says: string) =>
  v.exactOptional(v.pipe(v.array(pattern), v.description(says)), [])

const number = (least: number, most: number, usual: number, says: string) =>
  v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(least),
      v.maxValue(most),
      v.title(`a whole number from ${least} to ${most}`),
      v.description(says),
    ),
    usual,
  )

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

/** How links are visited. */
export const linkSettings = v.strictObject({
  exclude: patterns('Patterns of URLs that are not to be visited.'),
  include: patterns('Patterns of the only URLs that are to be visited.'),
  accept: v.exactOptional(
    v.pipe(
      v.record(host, v.array(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999)))),
      v.description('By host, the statuses that count as success there.'),
    ),
    {},
  ),
  timeout: v.exactOptional(
    v.pipe(duration({ min: '100ms', max: '10min' }), v.description('How long one visit may take.')),
    '20s',
  ),
  deadline: v.exactOptional(
    v.pipe(
      duration({ min: '1s', max: '6h' }),
      v.description('How long all visits together may take.'),
    ),
    '10min',
  ),
  retries: number(0, 10, 3, 'How often a temporary failure is asked again.'),
  concurrency: number(1, 1024, 128, 'How many links are visited at once.'),
  'host-concurrency': number(1, 64, 4, 'How many of them on one host.'),
  'host-request-interval': v.exactOptional(
    v.pipe(duration({ max: '1min' }), v.description('The time between two visits on one host.')),
    '50ms',
  ),
  headers: v.exactOptional(
    v.pipe(
      v.record(host, v.record(v.pipe(v.string(), v.regex(/^[\w-]+$/)), v.string())),
      v.description(
        'By host, headers to send there and nowhere else; `$NAME` in a value stands for an environment variable.',
      ),
    ),
    {},
  ),
  'allow-private': v.exactOptional(
    v.pipe(v.array(range), v.description('Ranges of private addresses that may be visited.')),
    [],
  ),
  'max-cache-age': v.exactOptional(
    v.pipe(duration(), v.description('How long the result `alive` stays fresh.')),
    '7d',
  ),
  'dead-after': v.exactOptional(
    v.pipe(
      v.strictObject({
        runs: number(1, 1000, 5, 'In how many runs.'),
        days: number(0, 1000, 14, 'Over how many days.'),
      }),
      v.description('When a link that was alive once and no longer answers is dead.'),
    ),
    {},
  ),
  fragments: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description('Whether `#fragments` on other sites’ pages are looked for, too.'),
    ),
    false,
  ),
})

function isRange(text: string): boolean {
  try {
    ipaddr.parseCIDR(text)
    return true
  } catch {
    return false
  }
}
