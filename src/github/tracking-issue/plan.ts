import { joinBody, MARKERS_LENGTH, splitBody } from './body.ts'
import { assessHealth, daysBetween, isClean, type ListHealth } from './health.ts'
import type { IssuePlan, TrackingInput } from './model.ts'
import {
  formatState,
  linkHash,
  MAX_RUNS,
  MAX_STATE_LENGTH,
  readState,
  type TrackingState,
} from './state.ts'
import { fixedText, issueText, newlyDeadText } from './texts/issue.ts'

/** Code units of a body; GitHub accepts 65,536. */
const MAX_BODY_LENGTH = 65_000
/** Code units that our part always gets, whatever people wrote around it. */
const MIN_PART_LENGTH = 4_000
/** The state's length is rounded up to this, so that a small change of it does not change the text. */
const LENGTH_STEP = 4_096
/** Days after which an issue is edited only to update its date. */
const MAX_AGE = 7

/** Brings the issue up to date after a run whose network was up; nothing where it already is. */
export function planIssue(input: TrackingInput): IssuePlan {
  const { previous, settings } = input
  const state = previous && readState(previous.body, settings.instance)
  const health = assessHealth(input, state)
  if (!previous) {
    if (health.isClean) return {}
    const { title, labels, assignees } = settings
    const body = new BodyWriter(input, health, undefined).write()
    return { create: { title, body, labels: [...labels], assignees: [...assignees] } }
  }
  const writer = new BodyWriter(input, health, state)
  const body = writer.isUpToDate() ? undefined : writer.write()
  const mustChangeState = previous.isOpen === health.isClean
  const edit = {
    ...(body !== undefined && { body }),
    ...(mustChangeState && { state: health.isClean ? ('closed' as const) : ('open' as const) }),
  }
  const comment = commentOn(input, health, state)
  return {
    ...(Object.keys(edit).length > 0 && { edit }),
    ...(comment !== undefined && { comment }),
  }
}

function commentOn(
  input: TrackingInput,
  health: ListHealth,
  state: TrackingState | undefined,
): string | undefined {
  if (health.newlyDead.length > 0) return newlyDeadText(health, contextOf(input))
  const last = state?.history.at(-1)
  const wasClean = last !== undefined && isClean(last)
  return health.isClean && input.previous?.isOpen && !wasClean ? fixedText(health) : undefined
}

class BodyWriter {
  readonly #input: TrackingInput
  readonly #health: ListHealth
  readonly #state: TrackingState | undefined
  readonly #body: string
  readonly #next: TrackingState

  constructor(input: TrackingInput, health: ListHealth, state: TrackingState | undefined) {
    this.#input = input
    this.#health = health
    this.#state = state
    this.#body = input.previous?.body ?? ''
    this.#next = nextState(input, health, state)
  }

  write(): string {
    const { above, below } = this.#around()
    const { page } = this.#input
    const part = this.#part({ page, history: this.#next.history })
    return joinBody({ above, ...part, below }, this.#input.settings.instance)
  }

  /** Whether the body is recent, and this run would write the same but for dates. */
  isUpToDate(): boolean {
    const last = this.#state?.history.at(-1)
    const { instance } = this.#input.settings
    const parts = splitBody(this.#body, instance)
    if (!this.#state || !last || !parts) return false
    const { counts } = this.#health
    const age = daysBetween(last.date, counts.date)
    if (age < 0 || age >= MAX_AGE) return false
    const { headSha, runUrl, history } = this.#state
    const { ours } = this.#part({
      page: { ...this.#input.page, headSha, runUrl },
      history: [...history.slice(0, -1), { ...counts, date: last.date }],
    })
    // GitHub's editor changes line breaks.
    const [before, after] = [this.#body, joinBody({ ...parts, ours }, instance)]
    return before.replaceAll('\r\n', '\n') === after.replaceAll('\r\n', '\n')
  }

  #part(shown: Pick<TrackingInput, 'page'> & Pick<TrackingState, 'history'>) {
    const { above, below } = this.#around()
    const left = MAX_BODY_LENGTH - above.length - below.length - MARKERS_LENGTH
    const maxLength = Math.max(MIN_PART_LENGTH, left)
    const state = formatState(this.#next, Math.min(MAX_STATE_LENGTH, Math.floor(maxLength / 2)))
    const ours = issueText(this.#health, {
      ...contextOf(this.#input),
      ...shown,
      paths: this.#input.report.files.map(({ path }) => path),
      maxLength: maxLength - Math.ceil(state.length / LENGTH_STEP) * LENGTH_STEP,
    })
    return { ours, state }
  }

  /** What people wrote around our part. */
  #around() {
    const parts = splitBody(this.#body, this.#input.settings.instance)
    if (parts) return parts
    return { above: this.#body.trim() === '' ? '' : `${this.#body.trimEnd()}\n\n`, below: '' }
  }
}

function nextState(
  { page: { headSha, runUrl }, failing }: TrackingInput,
  { counts, dead, recovered }: ListHealth,
  state: TrackingState | undefined,
): TrackingState {
  return {
    history: [...(state?.history ?? []), counts].slice(-MAX_RUNS),
    ...{ headSha, runUrl },
    dead: dead.map(({ key }) => linkHash(key)),
    isTruncated: false,
    recovered: recovered.map(({ key, since }) => [linkHash(key), since ?? counts.date]),
    failing: [...failing],
  }
}

function contextOf({ page, report }: TrackingInput) {
  return { page, hasSeveralLists: report.files.length > 1 }
}
