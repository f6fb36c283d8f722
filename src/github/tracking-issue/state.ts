/**
 * What the issue remembers, as hidden data in its own body. Whoever may edit the
 * issue may edit this, so it is read strictly; what does not fit is no memory.
 */

import { hash } from 'node:crypto'
import * as v from 'valibot'
import { splitBody } from './body.ts'
import type { FailingLink } from './model.ts'

/** What one run counted. */
export interface HealthCounts {
  /** `2026-01-31` */
  date: string
  dead: number
  /** Those that nobody can verify from here, refusals included. */
  unreachable: number
  errors: number
  warnings: number
  links: number
}

export interface TrackingState {
  /** Of the runs that wrote the body, the latest last: never empty. */
  history: HealthCounts[]
  /** What the permalinks and the pointer to the report of the body lead to. */
  headSha: string
  runUrl: string
  /** Hashes of the links that were dead. */
  dead: string[]
  /** Whether there were more of them than are remembered. */
  isCut: boolean
  /** Links that were dead and answer again: hashes, and the dates when that was seen. */
  answering: [linkHash: string, date: string][]
  failing: FailingLink[]
}

/** Runs that are remembered. */
export const MOST_RUNS = 12

/** Code units of all, of the memory of failing links, and hashes of dead ones. */
export const LONGEST_STATE = 30_000
const LONGEST_FAILING = 20_000
const MOST_DEAD = 2_500
const MOST_ANSWERING = 20

const LONGEST_URL = 2_048
const LONGEST_REASON = 300
const LENGTH_OF_HASH = 6

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999))
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDay))
const linkHash = v.pipe(v.string(), v.regex(/^[\w+/]{6}$/))

/** Tuples, since names would take half of the room. */
const schema = v.strictObject({
  version: v.literal(1),
  history: v.pipe(
    v.array(v.strictTuple([date, count, count, count, count, count])),
    v.minLength(1),
    v.maxLength(MOST_RUNS),
  ),
  headSha: v.pipe(v.string(), v.regex(/^[\da-f]{7,64}$/)),
  runUrl: v.pipe(v.string(), v.maxLength(500)),
  dead: v.pipe(
    v.string(),
    v.maxLength(MOST_DEAD * LENGTH_OF_HASH),
    v.regex(/^(?:[A-Za-z\d+/]{6})*$/),
  ),
  isCut: v.boolean(),
  answering: v.pipe(v.array(v.strictTuple([linkHash, date])), v.maxLength(MOST_ANSWERING)),
  failing: v.array(
    v.strictTuple([
      v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_URL)),
      v.picklist(['dead', 'unreachable']),
      v.pipe(v.string(), v.maxLength(LONGEST_REASON)),
      time,
      time,
      v.nullable(time),
      count,
    ]),
  ),
})

/** Whether a body has our mark with this id; it is ours only if our token wrote it, too. */
export function isMarked(body: string, id: string): boolean {
  return splitBody(body, id) !== undefined
}

/** What a body of ours remembers; nothing where that is broken, foreign or of another version. */
export function readState(body: string, id: string): TrackingState | undefined {
  const data = parse(splitBody(body, id)?.state ?? '')
  const result = v.safeParse(schema, data)
  if (!result.success) return
  const { history, dead, failing, headSha, runUrl, isCut, answering } = result.output
  return {
    history: history.map(([date, dead, unreachable, errors, warnings, links]) => ({
      ...{ date, dead, unreachable, errors, warnings, links },
    })),
    ...{ headSha, runUrl, isCut, answering },
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
 * The state as text for a hidden mark: JSON in which no comment can end, nor
 * another begin.
 *
 * @param room code units that it may take, which failing links that are best known fill last
 */
export function formatState(state: TrackingState, room: number): string {
  const dead = state.dead.slice(0, Math.min(MOST_DEAD, Math.floor(room / 2 / LENGTH_OF_HASH)))
  const rest = {
    version: 1,
    history: state.history
      .slice(-MOST_RUNS)
      .map((run) => [run.date, run.dead, run.unreachable, run.errors, run.warnings, run.links]),
    headSha: state.headSha,
    runUrl: state.runUrl.slice(0, 500),
    dead: dead.join(''),
    isCut: state.isCut || dead.length < state.dead.length,
    answering: state.answering.slice(0, MOST_ANSWERING),
  }
  const start = inComment(JSON.stringify(rest)).slice(0, -1)
  const failing = fill(state.failing, Math.min(LONGEST_FAILING, room - start.length - 20))
  return `${start},"failing":[${failing.join(',')}]}`
}

/** What stands for an address: enough of its hash to tell a few thousand apart. */
export function linkHashOf(key: string): string {
  return hash('sha256', key, 'base64').slice(0, LENGTH_OF_HASH)
}

/** Those that failed longest and were asked last come first; as many as there is room for. */
function fill(memories: readonly FailingLink[], room: number): string[] {
  const sorted = memories.toSorted(
    (a, b) => b.failures - a.failures || Date.parse(b.checked) - Date.parse(a.checked),
  )
  const texts: string[] = []
  let left = room
  for (const memory of sorted) {
    const text = formatMemory(memory)
    if (text === undefined) continue
    left -= text.length + 1
    if (left < 0) break
    texts.push(text)
  }
  return texts
}

/** Nothing for what could not be read again, or holds a name or password. */
function formatMemory(memory: FailingLink): string | undefined {
  const { url, status, checked, firstFailed, lastAlive, failures } = memory
  const times = [checked, firstFailed].map((text) => Date.parse(text))
  const alive = lastAlive === undefined ? null : Date.parse(lastAlive)
  const address = URL.parse(url)
  if (times.some(Number.isNaN) || Number.isNaN(alive) || url.length > LONGEST_URL) return
  if (url === '' || address?.username || address?.password) return
  const reason = memory.reason.slice(0, LONGEST_REASON)
  return inComment(JSON.stringify([url, status, reason, ...times, alive, failures]))
}

/** In JSON, these stand in texts only, where they may be written as escapes. */
function inComment(json: string): string {
  return json
    .replaceAll('--', '-\\u002d')
    .replace(/[<>&@#]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`)
}

function parse(text: string): unknown {
  if (text.length > LONGEST_STATE) return
  try {
    return JSON.parse(text)
  } catch {
    // Edited by hand: as good as none.
    return
  }
}

function isDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false
}
