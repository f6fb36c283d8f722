import { getInput, getMultilineInput } from '@actions/core'
import { type ConfigReference, parseReference } from '../../config/reference.ts'
import { UsageError } from '../shared/usage-error.ts'

/** The action's inputs; `action.yml` has the names and defaults. */
export interface Inputs {
  token: string
  /** The configuration's path on the default branch, or another repository's ({@link namedReference}). */
  config: string
  /** Globs; empty: the configuration's. */
  files: string[]
  links: 'auto' | 'all' | 'added' | 'none'
  comment: 'auto' | 'review' | 'summary' | 'none'
  failOn: 'auto' | 'error' | 'warning' | 'never'
  /** A JSON report whose link results are used instead of checking. */
  linkResults: string | undefined
  maxComments: number
  issue: 'auto' | 'always' | 'never'
  fixPullRequest: boolean
  /** Separates two jobs of one repository. */
  instance: string
  /** A pull request to review again, or all that are open. */
  pullRequest: number | 'open' | undefined
}

/** GitHub accepts about thirty comments per review. */
const MAX_COMMENTS = 30

/** @throws {UsageError} that names the allowed values */
export function readInputs(): Inputs {
  return {
    token: getInput('token', { required: true }),
    config: getInput('config'),
    files: getMultilineInput('files'),
    links: oneOf('links', ['auto', 'all', 'added', 'none']),
    comment: oneOf('comment', ['auto', 'review', 'summary', 'none']),
    failOn: oneOf('fail-on', ['auto', 'error', 'warning', 'never']),
    linkResults: getInput('link-results') || undefined,
    maxComments: wholeNumber('max-comments', MAX_COMMENTS),
    issue: oneOf('issue', ['auto', 'always', 'never']),
    fixPullRequest: oneOf('fix-pull-request', ['true', 'false']) === 'true',
    instance: identifier('instance'),
    pullRequest: pullRequest('pull-request'),
  }
}

/** The configuration of another repository, where the input `config` names no file of this one. */
export function namedReference(config: string): ConfigReference | undefined {
  const isPath = /\.ya?ml$/i.test(config) && !config.includes(':')
  return isPath ? undefined : parseReference(config)
}

function oneOf<const Value extends string>(name: string, allowed: readonly Value[]): Value {
  const given = getInput(name)
  const value = allowed.find((value) => value === given)
  if (value === undefined) throw notAllowed(name, given, `one of ${allowed.join(', ')}`)
  return value
}

function wholeNumber(name: string, max: number): number {
  const given = getInput(name)
  const number = Number(given)
  if (!/^\d+$/.test(given) || number > max) {
    throw notAllowed(name, given, `a whole number from 0 to ${max}`)
  }
  return number
}

function identifier(name: string): string {
  const given = getInput(name)
  if (!/^[\w.-]{0,50}$/.test(given)) {
    throw notAllowed(name, given, 'at most 50 letters, digits, dots, hyphens and underscores')
  }
  return given
}

function pullRequest(name: string): Inputs['pullRequest'] {
  const given = getInput(name)
  if (given === '' || given === 'open') return given || undefined
  if (!/^[1-9]\d{0,8}$/.test(given)) throw notAllowed(name, given, 'a number or open')
  return Number(given)
}

function notAllowed(name: string, given: string, allowed: string): UsageError {
  return new UsageError(`Input ${name}: ${JSON.stringify(given)} is not allowed; use ${allowed}`)
}
