/** The ways to the web and to the APIs, as the configuration and the environment want them. */

import { UsageError } from '../../app/shared/usage-error.ts'
import type { Config } from '../../config/schema.ts'
import { PROJECT_URL } from '../../project.ts'
import type { CheckOptions } from '../options.ts'
import { createRequester, type Requester } from '../providers/request.ts'
import { quirkHeaders } from '../quirks.ts'
import { type Client, type ClientOptions, createClient } from './client.ts'

/** @throws {UsageError} where a header or a proxy of the environment cannot be used */
export function openClient(
  config: Config['links'],
  options: CheckOptions,
  bodyBytes?: number,
): Client {
  try {
    return createClient({
      ...clientOptions(config, options),
      ...(bodyBytes !== undefined && { bodyBytes }),
    })
  } catch (error) {
    throw new UsageError(`links cannot be visited: ${(error as Error).message}`)
  }
}

/** @throws {UsageError} where a proxy of the environment cannot be used */
export function openRequester(config: Config['links'], options: CheckOptions): Requester {
  try {
    return createRequester({
      userAgent: userAgentOf(options),
      timeout: config.timeout,
      environment: options.environment,
    })
  } catch (error) {
    throw new UsageError(`links cannot be visited: ${(error as Error).message}`)
  }
}

/** The configuration for what others added: headers and private ranges are not theirs. */
export function forOthers(config: Config['links']): Config['links'] {
  return { ...config, headers: {}, 'allow-private': [] }
}

function clientOptions(config: Config['links'], options: CheckOptions): ClientOptions {
  return {
    userAgent: userAgentOf(options),
    timeout: config.timeout,
    headers: { ...quirkHeaders(), ...withEnvironment(config.headers, options.environment) },
    allow: config['allow-private'],
    environment: options.environment,
  }
}

function userAgentOf({ version }: CheckOptions): string {
  return `awesome-keeper/${version} (+${PROJECT_URL})`
}

/** `$NAME` and `${NAME}` in a header's value stand for variables of the environment; others for nothing. */
function withEnvironment(
  headers: Config['links']['headers'],
  environment: CheckOptions['environment'],
): Config['links']['headers'] {
  const expand = (value: string) =>
    value.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare) => environment[braced ?? bare] ?? '')
  return Object.fromEntries(
    Object.entries(headers).map(([host, values]) => [
      host,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(value)])),
    ]),
  )
}
