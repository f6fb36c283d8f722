import { type BodyParts, joinBody, MARKERS_LENGTH, splitBody } from './body.ts'
import { assessHealth, daysBetween, isClean, type ListHealth } from './health.ts'
import type { IssuePlan, TrackingInput } from './model.ts'
import * as states from './state.ts'
import { fixedText, issueText, newlyDeadText } from './texts/issue.ts'

/** Code units of a body; GitHub accepts 65,536. */
const MAX_BODY_LENGTH = 65_000
/** Code units that our part always gets, whatever people wrote below it. */
const MIN_PART_LENGTH = 4_000
/** The state's length is rounded up to this, so that a small change of it does not change the text. */
const LENGTH_STEP = 4_096
/** Days after which an issue is edited only to update its date. */
const MAX_AGE = 7

/** Brings the issue up to date after a run whose network was up; nothing where it already is. */
export function planIssue(input: TrackingInput): IssuePlan {
  const { previous } = input
  const { instance, title, labels, assignees } = input.settings
  const state = previous && states.readState(previous.body, instance)
  const health = assessHealth(input, state)
  const { isClean } = health
  if (!previous && isClean) return {}
  const run = { input, health, next: nextState(input, health, state) }
  const body = joinBody(partsOf(run, { page: input.page, history: run.next.history }), instance)
  if (!previous) {
    return { create: { title, body, labels: [...labels], assignees: [...assignees] } }
  }
  const edit = {
    ...(!isUpToDate(run, state, previous.body) && { body }),
    ...(previous.isOpen === isClean && {
      state: isClean ? ('closed' as const) : ('open' as const),
    }),
  }
  const comment = commentOn(run, state)
  return {
    ...(Object.keys(edit).length > 0 && { edit }),
    ...(comment !== undefined && { comment }),
  }
}

interface IssueRun {
  input: TrackingInput
  health: ListHealth
  /** The state after this run. */
  next: states.TrackingState
}

function commentOn({ input, health }: IssueRun, state: states.TrackingState | undefined) {
  if (health.newlyDead.length > 0) return newlyDeadText(health, contextOf(input))
  const last = state?.history.at(-1)
  const wasClean = last !== undefined && isClean(last)
  return health.isClean && input.previous?.isOpen && !wasClean ? fixedText(health) : undefined
}

/** Whether a body is recent, and this run would write the same but for dates. */
function isUpToDate(run: IssueRun, state: states.TrackingState | undefined, body: string): boolean {
  const { page, settings } = run.input
  const last = state?.history.at(-1)
  const parts = splitBody(body, settings.instance)
  if (!state || !last || !parts) return false
  const { counts } = run.health
  const age = daysBetween(last.date, counts.date)
  if (age < 0 || age >= MAX_AGE) return false
  const { headSha, runUrl, history } = state
  const { ours } = partsOf(run, {
    page: { ...page, headSha, runUrl },
    history: [...history.slice(0, -1), { ...counts, date: last.date }],
  })
  // GitHub's editor changes line breaks.
  const [before, after] = [body, joinBody({ ...parts, ours }, settings.instance)]
  return before.replaceAll('\r\n', '\n') === after.replaceAll('\r\n', '\n')
}

/** The body with our part as of this run, and what people wrote below it. */
function partsOf(
  { input, health, next }: IssueRun,
  shown: Pick<TrackingInput, 'page'> & Pick<states.TrackingState, 'history'>,
): BodyParts {
  const below = splitBody(input.previous?.body ?? '', input.settings.instance)?.below ?? ''
  const left = MAX_BODY_LENGTH - below.length - MARKERS_LENGTH
  const maxLength = Math.max(MIN_PART_LENGTH, left)
  const maxState = Math.min(states.MAX_STATE_LENGTH, Math.floor(maxLength / 2))
  const state = states.formatState(next, maxState)
  const ours = issueText(health, {
    ...contextOf(input),
    ...shown,
    retirements: input.retirements ?? [],
    paths: input.report.files.map(({ path }) => path),
    maxLength: maxLength - Math.ceil(state.length / LENGTH_STEP) * LENGTH_STEP,
  })
  return { ours, state, below }
}

function nextState(
  { page: { headSha, runUrl }, failing }: TrackingInput,
  { counts, dead, recovered }: ListHealth,
  state: states.TrackingState | undefined,
): states.TrackingState {
  return {
    history: [...(state?.history ?? []), counts].slice(-states.MAX_RUNS),
    ...{ headSha, runUrl },
    dead: dead.map(({ key }) => states.linkHash(key)),
    isTruncated: false,
    recovered: recovered.map(({ key, since }) => [states.linkHash(key), since ?? counts.date]),
    failing: [...failing],
  }
}

function contextOf({ page, report }: TrackingInput) {
  return { page, hasSeveralLists: report.files.length > 1 }
}
