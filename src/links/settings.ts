import ipaddr from 'ipaddr.js'
import * as v from 'valibot'
import { duration } from '../schema/duration.ts'
import { pattern } from '../schema/pattern.ts'
import { integer, setting } from '../schema/setting.ts'
import { text } from '../schema/text.ts'
import { SERVICE_NAMES } from './providers/services.ts'

const host = v.pipe(
  v.string(),
  v.regex(/^(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?$/),
  v.title('a host such as example.org or *.example.org'),
)

const range = text('a range such as 10.0.0.0/8', ipaddr.isValidCIDR)

const status = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999))

/** How links are checked: the `links` of the configuration. */
export const linkSettings = v.strictObject({
  exclude: setting(v.array(pattern), 'Patterns of URLs that are not checked.', []),
  include: setting(
    v.array(pattern),
    'If given, only URLs that match one of these patterns are checked.',
    [],
  ),
  accept: setting(
    v.record(host, v.array(status)),
    'By host, the statuses that count as success there.',
    {},
  ),
  timeout: setting(
    duration({ min: '100ms', max: '10min' }),
    'The time limit of one request, redirects included.',
    '20s',
  ),
  deadline: setting(
    duration({ min: '1s', max: '6h' }),
    'The time limit of checking all links.',
    '10min',
  ),
  retries: setting(integer(0, 10), 'How often a temporary failure is retried.', 3),
  concurrency: setting(integer(1, 1024), 'How many links are checked at once.', 128),
  'host-concurrency': setting(integer(1, 64), 'How many links of one host are checked at once.', 4),
  'host-request-interval': setting(
    duration({ max: '1min' }),
    'The time between two requests to one host.',
    '50ms',
  ),
  headers: setting(
    v.record(host, v.record(v.pipe(v.string(), v.regex(/^[\w-]+$/)), v.string())),
    'By host, headers to send there and nowhere else, over https; `$NAME` in a value stands for an environment variable. The command needs `--config` or `--env` for that.',
    {},
  ),
  'allow-private': setting(
    v.array(range),
    'Ranges of private addresses that may be requested. The command needs `--config` for that.',
    [],
  ),
  'max-cache-age': setting(duration(), 'How long the result `alive` stays fresh.', '7d'),
  'dead-after': setting(
    v.strictObject({
      runs: setting(integer(1, 1000), 'In how many runs.', 5),
      days: setting(integer(0, 1000), 'Over how many days.', 14),
    }),
    'When a link that was alive and no longer answers counts as dead.',
    {},
  ),
  services: setting(
    v.union([v.picklist(['all', 'none']), v.array(v.picklist(SERVICE_NAMES))]),
    'Which services may be asked about links and entries, besides the linked sites: `all`, `none`, or a list of names.',
    'all',
  ),
  fragments: setting(
    v.boolean(),
    'Whether to check that pages of other sites have the linked `#fragments`.',
    false,
  ),
  'soft-404': setting(
    v.boolean(),
    'Whether scheduled runs may ask a host, once a week, for an address that cannot exist, where one sign suggests that a page of it is gone.',
    true,
  ),
})

export type LinkSettings = v.InferOutput<typeof linkSettings>
