/** Clients for the web and for APIs, from the configuration and the environment. */

import { PROJECT_URL } from '../../project.ts'
import type { CheckOptions } from '../options.ts'
import { createRequester, type Requester } from '../providers/request.ts'
import { quirkHeaders } from '../quirks.ts'
import type { LinkSettings } from '../settings.ts'
import { type Client, createClient } from './client.ts'

/** A configured header, or a proxy of the environment, that cannot be used. */
export class LinkClientError extends Error {
  override readonly name = 'LinkClientError'
  readonly code = 'ERR_LINK_CLIENT'
}

/**
 * @param bodyBytes how much of a body is read; default: enough to recognize a challenge page
 * @throws {LinkClientError} where a header or a proxy cannot be used
 */
export function openClient(
  settings: LinkSettings,
  { environment, version }: CheckOptions,
  bodyBytes?: number,
): Client {
  return orClientError(() =>
    createClient({
      ...basicOptions(settings, environment, version),
      headers: { ...quirkHeaders(), ...withEnvironment(settings.headers, environment) },
      allow: settings['allow-private'],
      ...(bodyBytes !== undefined && { bodyBytes }),
    }),
  )
}

/** @throws {LinkClientError} where a proxy cannot be used */
export function openRequester(
  settings: LinkSettings,
  { environment, version }: CheckOptions,
): Requester {
  return orClientError(() => createRequester(basicOptions(settings, environment, version)))
}

function basicOptions(
  { timeout }: LinkSettings,
  environment: CheckOptions['environment'],
  version: string,
) {
  return { userAgent: `awesome-keeper/${version} (+${PROJECT_URL})`, timeout, environment }
}

function orClientError<Result>(open: () => Result): Result {
  try {
    return open()
  } catch (error) {
    throw new LinkClientError(`links cannot be checked: ${(error as Error).message}`)
  }
}

/** Replaces `$NAME` and `${NAME}` in headers by variables of the environment; unknown ones by nothing. */
function withEnvironment(
  headers: LinkSettings['headers'],
  environment: CheckOptions['environment'],
): LinkSettings['headers'] {
  const expand = (value: string) =>
    value.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare) => environment[braced ?? bare] ?? '')
  const mapValues = <From, To>(record: Record<string, From>, map: (value: From) => To) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
  return mapValues(headers, (values) => mapValues(values, expand))
}
