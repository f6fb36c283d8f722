/** What a configuration may use of this machine when links are checked. */

import { type Variables, variablesOf } from '../../links/http/variables.ts'
import type { LinkSettings } from '../../links/settings.ts'
import { enumerate } from '../../text/phrases.ts'
import { quoteInput } from '../../text/quote.ts'

export interface LinkTrust {
  settings: LinkSettings
  /** What `$NAME` in the headers may stand for. */
  variables: Variables
  /** What was left out, and which variables are sent where; one line each. */
  notes: string[]
}

/** The most variables that a note names; the others are counted. */
const MAX_NAMED = 5

/** A configuration that was named with `--config`: it may use everything. */
export function trustNamed(settings: LinkSettings, environment: Variables): LinkTrust {
  return { settings, variables: environment, notes: sendingNotes(settings) }
}

/**
 * A configuration that was found in the checkout, perhaps a stranger's: it may neither read the
 * environment, except for the variables that the user named, nor open this machine's network.
 * @param path of the configuration
 * @param named by `--env`
 */
export function trustFound(
  settings: LinkSettings,
  { path, named, environment }: { path: string; named: readonly string[]; environment: Variables },
): LinkTrust {
  const leftOut = new Set<string>()
  const isAllowed = (value: string) => {
    const others = variablesOf(value).filter((name) => !named.includes(name))
    for (const name of others) leftOut.add(name)
    return others.length === 0
  }
  const headers = Object.fromEntries(
    Object.entries(settings.headers).map(([host, values]) => [
      host,
      Object.fromEntries(Object.entries(values).filter(([, value]) => isAllowed(value))),
    ]),
  )
  const left = { ...settings, headers, 'allow-private': [] }
  return {
    settings: left,
    variables: Object.fromEntries(named.map((name) => [name, environment[name]])),
    notes: [
      ...leftOutNote(path, [...leftOut], settings['allow-private'].length > 0),
      ...sendingNotes(left),
    ],
  }
}

function leftOutNote(path: string, names: readonly string[], hasRanges: boolean): string[] {
  if (names.length === 0 && !hasRanges) return []
  const shown = names.slice(0, MAX_NAMED).map((name) => `$${quoteInput(name)}`)
  if (names.length > MAX_NAMED) shown.push(`${names.length - MAX_NAMED} more variables`)
  const parts = [...shown, ...(hasRanges ? ['links.allow-private'] : [])]
  const [example] = shown
  const byVariable = example ? `a variable with --env ${example.slice(1)}, ` : ''
  return [
    `${path} came with this folder, so it may not use ${enumerate(parts, 'or')}. Allow ${byVariable}everything with --config ${path}.`,
  ]
}

/** Each variable with the hosts that get it; never its value. */
function sendingNotes({ headers }: LinkSettings): string[] {
  const hosts = new Map<string, Set<string>>()
  for (const [host, values] of Object.entries(headers)) {
    for (const name of Object.values(values).flatMap(variablesOf)) {
      hosts.set(name, (hosts.get(name) ?? new Set()).add(host))
    }
  }
  return Array.from(
    hosts,
    ([name, to]) => `links.headers sends $${quoteInput(name)} to ${enumerate([...to])}`,
  )
}
