/** `$NAME` and `${NAME}` in the values of configured headers. */

import type { LinkSettings } from '../settings.ts'

export type Variables = Readonly<Record<string, string | undefined>>

const VARIABLE = /\$(?:\{(\w+)\}|(\w+))/g

/** The names of the variables that a header's value uses. */
export function variablesOf(value: string): string[] {
  return Array.from(value.matchAll(VARIABLE), ([, braced, bare]) => braced ?? bare ?? '')
}

/** Puts in the values of variables; nothing for those that are not set. */
export function withVariables(
  headers: LinkSettings['headers'],
  variables: Variables,
): LinkSettings['headers'] {
  const valueFor = (name: string) => (Object.hasOwn(variables, name) ? (variables[name] ?? '') : '')
  const expand = (value: string) =>
    value.replace(VARIABLE, (_, braced, bare) => valueFor(braced ?? bare))
  const mapValues = <From, To>(record: Record<string, From>, map: (value: From) => To) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
  return mapValues(headers, (values) => mapValues(values, expand))
}
