/**
 * The state of the issue: hidden data in its own body. Whoever may edit the issue may edit it, so
 * it is validated strictly, and ignored where it is invalid.
 */

import { hash } from 'node:crypto'
import * as v from 'valibot'
import { isDay } from '../../text/day.ts'
import { SizeBudget } from '../../text/fit.ts'
import { splitBody } from './body.ts'
import type { FailingLink } from './model.ts'

export interface HealthCounts {
  /** `2026-01-31` */
  date: string
  dead: number
  /** Links that failed or could not be checked. */
  unreachable: number
  errors: number
  warnings: number
  links: number
}

export interface TrackingState {
  /** Of the runs that wrote the body, the latest last; never empty. */
  history: HealthCounts[]
  /** The commit and the run that the body links to. */
  headSha: string
  runUrl: string
  /** Hashes of the dead links. */
  dead: string[]
  /** Whether there were more dead links. */
  isTruncated: boolean
  /** Links that were dead and work again: hashes, and the dates when that was noticed. */
  recovered: [linkHash: string, date: string][]
  failing: FailingLink[]
  /** The day of the link results that the body shows; absent where it shows none. */
  linksChecked?: string
}

/** Runs in the history. */
export const MAX_RUNS = 12

/** Code units of the whole state, and of its failing links. */
export const MAX_STATE_LENGTH = 30_000
const MAX_FAILING_LENGTH = 20_000
const MAX_DEAD = 2_500
const MAX_RECOVERED = 20
const MAX_URL_LENGTH = 2_048
const MAX_REASON_LENGTH = 300
const HASH_LENGTH = 6

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999))
const date = v.pipe(v.string(), v.check(isDay))
const hashed = v.pipe(v.string(), v.regex(/^[\w+/]{6}$/))

/** Tuples, since names would take half of the size. */
const schema = v.strictObject({
  version: v.literal(1),
  history: v.pipe(
    v.array(v.strictTuple([date, count, count, count, count, count])),
    v.minLength(1),
    v.maxLength(MAX_RUNS),
  ),
  headSha: v.pipe(v.string(), v.regex(/^[\da-f]{7,64}$/)),
  runUrl: v.pipe(v.string(), v.maxLength(500)),
  dead: v.pipe(v.string(), v.maxLength(MAX_DEAD * HASH_LENGTH), v.regex(/^(?:[A-Za-z\d+/]{6})*$/)),
  isTruncated: v.boolean(),
  recovered: v.pipe(v.array(v.strictTuple([hashed, date])), v.maxLength(MAX_RECOVERED)),
  failing: v.array(
    v.strictTuple([
      v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_URL_LENGTH)),
      v.picklist(['dead', 'unreachable']),
      v.pipe(v.string(), v.maxLength(MAX_REASON_LENGTH)),
      time,
      time,
      v.nullable(time),
      count,
    ]),
  ),
  linksChecked: v.exactOptional(date),
})

/** Whether a body has a marker of this instance; it is ours only if our token wrote it, too. */
export function isMarked(body: string, instance: string): boolean {
  return splitBody(body, instance) !== undefined
}

/** The state in a body of ours; nothing where it is invalid or of another version. */
export function readState(body: string, instance: string): TrackingState | undefined {
  const result = v.safeParse(schema, parse(splitBody(body, instance)?.state ?? ''))
  if (!result.success) return
  const { history, dead, failing, headSha, runUrl, isTruncated, recovered, linksChecked } =
    result.output
  return {
    history: history.map(([date, dead, unreachable, errors, warnings, links]) => ({
      ...{ date, dead, unreachable, errors, warnings, links },
    })),
    ...{ headSha, runUrl, isTruncated, recovered },
    ...(linksChecked !== undefined && { linksChecked }),
    dead: dead.match(/.{6}/g) ?? [],
    failing: failing.map(([url, status, reason, checked, firstFailed, lastAlive, failures]) => ({
      ...{ url, status, reason, failures },
      checked: new Date(checked).toISOString(),
      firstFailed: new Date(firstFailed).toISOString(),
      ...(lastAlive !== null && { lastAlive: new Date(lastAlive).toISOString() }),
    })),
  }
}

/**
 * The state as JSON in which no comment can end or begin.
 * @param maxLength in code units; failing links take what is left of it
 */
export function formatState(state: TrackingState, maxLength: number): string {
  const dead = state.dead.slice(0, Math.min(MAX_DEAD, Math.floor(maxLength / 2 / HASH_LENGTH)))
  const rest = {
    version: 1,
    history: state.history
      .slice(-MAX_RUNS)
      .map((run) => [run.date, run.dead, run.unreachable, run.errors, run.warnings, run.links]),
    headSha: state.headSha,
    runUrl: state.runUrl.slice(0, 500),
    dead: dead.join(''),
    isTruncated: state.isTruncated || dead.length < state.dead.length,
    recovered: state.recovered.slice(0, MAX_RECOVERED),
    ...(state.linksChecked !== undefined && { linksChecked: state.linksChecked }),
  }
  const start = inComment(JSON.stringify(rest)).slice(0, -1)
  const left = Math.min(MAX_FAILING_LENGTH, maxLength - start.length - 20)
  const failing = fitFailing(state.failing, left)
  return `${start},"failing":[${failing.join(',')}]}`
}

/** A short hash of a link's key: enough to distinguish a few thousand. */
export function linkHash(key: string): string {
  return hash('sha256', key, 'base64').slice(0, HASH_LENGTH)
}

/** As many as fit, those with the most failures and the latest checks first. */
function fitFailing(failing: readonly FailingLink[], maxLength: number): string[] {
  const texts = failing
    .toSorted((a, b) => b.failures - a.failures || Date.parse(b.checked) - Date.parse(a.checked))
    .flatMap((link) => formatFailing(link) ?? [])
  const budget = new SizeBudget(maxLength, ({ length }) => length)
  return budget.take(texts, (text) => text).taken.map(({ text }) => text)
}

/** Nothing for a link that could not be read again, or that has a name or password. */
function formatFailing(link: FailingLink): string | undefined {
  const { url, status, checked, firstFailed, lastAlive, failures } = link
  const times = [checked, firstFailed].map((text) => Date.parse(text))
  const alive = lastAlive === undefined ? null : Date.parse(lastAlive)
  const address = URL.parse(url)
  if (times.some(Number.isNaN) || Number.isNaN(alive) || url.length > MAX_URL_LENGTH) return
  if (url === '' || address?.username || address?.password) return
  const reason = link.reason.slice(0, MAX_REASON_LENGTH)
  return inComment(JSON.stringify([url, status, reason, ...times, alive, failures]))
}

/** In JSON these characters occur only in strings, where they can be escaped. */
function inComment(json: string): string {
  return json
    .replaceAll('--', '-\\u002d')
    .replace(/[<>&@#]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`)
}

function parse(text: string): unknown {
  if (text.length > MAX_STATE_LENGTH) return
  try {
    return JSON.parse(text)
  } catch {
    // Somebody edited it.
    return
  }
}
