import { getInput, getMultilineInput } from '@actions/core'
import { UsageError } from '../shared/usage-error.ts'

/** What the action was asked to do; the names and defaults are those of `action.yml`. */
export interface Inputs {
  token: string
  /** The configuration's path on the default branch. */
  config: string
  /** Globs; empty: the configuration's. */
  files: string[]
  links: 'auto' | 'all' | 'added' | 'none'
  comment: 'auto' | 'review' | 'summary' | 'none'
  failOn: 'auto' | 'error' | 'warning' | 'never'
  /** A file of verdicts to use instead of visiting. */
  linkResults: string | undefined
  maxComments: number
  issue: 'auto' | 'always' | 'never'
  fixPullRequest: boolean
  /** Tells two jobs of one repository apart. */
  instance: string
  /** A pull request to review again, or all that are open. */
  pullRequest: number | 'open' | undefined
}

/** GitHub takes about thirty comments a review. */
const MOST_COMMENTS = 30

/** Reads the action's inputs. @throws {UsageError} that says what is allowed */
export function readInputs(): Inputs {
  return {
    token: getInput('token', { required: true }),
    config: getInput('config'),
    files: getMultilineInput('files'),
    links: oneOf('links', ['auto', 'all', 'added', 'none']),
    comment: oneOf('comment', ['auto', 'review', 'summary', 'none']),
    failOn: oneOf('fail-on', ['auto', 'error', 'warning', 'never']),
    linkResults: getInput('link-results') || undefined,
    maxComments: wholeNumber('max-comments', MOST_COMMENTS),
    issue: oneOf('issue', ['auto', 'always', 'never']),
    fixPullRequest: oneOf('fix-pull-request', ['true', 'false']) === 'true',
    instance: identifier('instance'),
    pullRequest: pullRequest('pull-request'),
  }
}

function oneOf<const Word extends string>(name: string, allowed: readonly Word[]): Word {
  const given = getInput(name)
  const word = allowed.find((word) => word === given)
  if (word === undefined) throw unexpected(name, given, `one of ${allowed.join(', ')}`)
  return word
}

function wholeNumber(name: string, most: number): number {
  const given = getInput(name)
  const number = Number(given)
  if (!/^\d+$/.test(given) || number > most) {
    throw unexpected(name, given, `a whole number from 0 to ${most}`)
  }
  return number
}

function identifier(name: string): string {
  const given = getInput(name)
  if (!/^[\w.-]{0,50}$/.test(given)) {
    throw unexpected(name, given, 'at most 50 letters, digits, dots, hyphens and underscores')
  }
  return given
}

function pullRequest(name: string): Inputs['pullRequest'] {
  const given = getInput(name)
  if (given === '' || given === 'open') return given || undefined
  if (!/^[1-9]\d{0,8}$/.test(given)) throw unexpected(name, given, 'a number or open')
  return Number(given)
}

function unexpected(name: string, given: string, allowed: string): UsageError {
  return new UsageError(`Input ${name}: unexpected ${JSON.stringify(given)}, expected ${allowed}`)
}
