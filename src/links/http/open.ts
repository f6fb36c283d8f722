/** Clients for the web and for APIs, from the configuration and the environment. */

import { PROJECT_URL } from '../../project.ts'
import type { CheckOptions } from '../options.ts'
import { createRequester, type RequestApi } from '../providers/request.ts'
import { quirkHeaders } from '../quirks.ts'
import type { LinkSettings } from '../settings.ts'
import { type Client, createClient } from './client.ts'
import { LinkClientError } from './client-error.ts'
import { withVariables } from './variables.ts'

/**
 * @param bodyBytes how much of a body is read; default: enough to recognize a challenge page
 * @throws {LinkClientError} where a header or a proxy cannot be used
 */
export function openClient(
  settings: LinkSettings,
  options: CheckOptions,
  bodyBytes?: number,
): Client {
  return orClientError(() =>
    createClient({
      ...basicOptions(settings, options),
      headers: withVariables(settings.headers, options.headerVariables),
      siteHeaders: quirkHeaders(),
      allow: settings['allow-private'],
      ...(bodyBytes !== undefined && { bodyBytes }),
    }),
  )
}

/** Uses a client for APIs, and closes it. @throws {LinkClientError} where a proxy cannot be used */
export async function withRequester<Result>(
  settings: LinkSettings,
  options: Pick<CheckOptions, 'environment' | 'version'>,
  use: (request: RequestApi) => Promise<Result>,
): Promise<Result> {
  const requester = orClientError(() => createRequester(basicOptions(settings, options)))
  try {
    return await use(requester.request)
  } finally {
    await requester.close()
  }
}

function basicOptions(
  { timeout }: LinkSettings,
  { environment, version }: Pick<CheckOptions, 'environment' | 'version'>,
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
