/** The tables of `docs/network.md`: which hosts get requests, and why. */

import { CONTROLS } from '../../src/links/checker.ts'
import { ENDPOINTS } from '../../src/links/providers/endpoints.ts'
import {
  SERVICE_NAMES,
  SERVICES,
  type Service,
  type ServiceUse,
} from '../../src/links/providers/services.ts'
import { table } from './tables.ts'

const hostOf = (url: string) => new URL(url).host
const code = (text: string) => `\`${text}\``

/** What is no service of `links.services`. */
const OTHERS: readonly (readonly string[])[] = [
  [
    'the hosts of a list’s links',
    'link checks, `wrong-page`, `links.fragments`, `links.soft-404` (a random address of the host)',
    'a link is checked, and no service answered for it',
    'the address, a User-Agent with this project’s name, the headers of `links.headers` for that host',
    'no',
  ],
  [
    CONTROLS.map(hostOf).map(code).join(', '),
    'recognizing a network that is down',
    'no link at all was answered',
    'nothing',
    'no',
  ],
  [
    'the API of the run’s GitHub server (`GITHUB_API_URL`)',
    'the action: reading lists, reviews, the issue, fixes; the command: `awesome-topics` and the like, `extends`',
    'every run of the action; the command only where such a rule is on and there is a token, or the configuration extends another',
    'what is posted to the repository itself',
    'yes',
  ],
  [
    '`api.github.com`',
    '`init`: the commit of the newest release',
    'there is a release',
    'this project’s name, in the address',
    'no',
  ],
  [
    'GitHub’s cache service (`ACTIONS_RESULTS_URL`)',
    'remembering link results',
    'scheduled runs of the action',
    'the results of links, without credentials',
    'the runner’s',
  ],
]

/** Every host that gets requests; those that a list names last. */
export function networkTable(): string {
  const rows = SERVICE_NAMES.flatMap((name) => {
    const service: Service = SERVICES[name]
    const row = ({ endpoint, feature, when, sends }: ServiceUse) => [
      ...[code(hostOf(ENDPOINTS[endpoint])), feature, when, sends],
      service.getsToken ? 'yes' : 'no',
    ]
    return service.uses.map(row)
  })
  return table(['Host', 'For', 'When', 'What is sent', 'Token'], [...rows, ...OTHERS])
}

/** The names for `links.services`, and what becomes of links to each where it may not be asked. */
export function servicesTable(): string {
  const rows = SERVICE_NAMES.map((name) => {
    const service: Service = SERVICES[name]
    return [code(name), service.title, service.otherwise ?? 'it is not asked about links']
  })
  return table(['Name', 'Service', 'Links to it, where it may not be asked'], rows)
}
