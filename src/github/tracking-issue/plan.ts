import { type BodyParts, joinBody, MARKERS_LENGTH, splitBody } from './body.ts'
import { daysBetween, isClean, isProblem } from './counts.ts'
import { filterHealth, type ShownHealth } from './filter.ts'
import { assessHealth, type ListHealth } from './health.ts'
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
  const all = assessHealth(input, state)
  const health = filterHealth(all, input.settings)
  const { isClean } = health
  if (!previous && isClean) return {}
  const run = { input, health, next: nextState(input, { all, health }, state) }
  const body = joinBody(partsOf(run, { ...run.next, page: input.page }), instance)
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
  health: ShownHealth
  /** The state after this run. */
  next: states.TrackingState
}

/** What the body shows of the state; `linksChecked` may be unknown. */
type ShownState = Pick<states.TrackingState, 'history'> & { linksChecked?: string | undefined }

function commentOn({ input, health }: IssueRun, state: states.TrackingState | undefined) {
  if (health.newlyDead.some(isProblem)) return newlyDeadText(health, contextOf(input))
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
  const { headSha, runUrl, history, linksChecked } = state
  const { ours } = partsOf(run, {
    ...{ page: { ...page, headSha, runUrl }, linksChecked },
    history: [...history.slice(0, -1), { ...counts, date: last.date }],
  })
  // GitHub's editor changes line breaks.
  const [before, after] = [body, joinBody({ ...parts, ours }, settings.instance)]
  return before.replaceAll('\r\n', '\n') === after.replaceAll('\r\n', '\n')
}

/** The body with our part as of this run, and what people wrote below it. */
function partsOf(
  { input, health, next }: IssueRun,
  { page, history, linksChecked }: Pick<TrackingInput, 'page'> & ShownState,
): BodyParts {
  const below = splitBody(input.previous?.body ?? '', input.settings.instance)?.below ?? ''
  const left = MAX_BODY_LENGTH - below.length - MARKERS_LENGTH
  const maxLength = Math.max(MIN_PART_LENGTH, left)
  const maxState = Math.min(states.MAX_STATE_LENGTH, Math.floor(maxLength / 2))
  const state = states.formatState(next, maxState)
  const ours = issueText(health, {
    ...contextOf(input),
    ...{ page, history, linksChecked },
    retirements: input.retirements ?? [],
    paths: input.report.files.map(({ path }) => path),
    maxLength: maxLength - Math.ceil(state.length / LENGTH_STEP) * LENGTH_STEP,
  })
  return { ours, state, below }
}

function nextState(
  input: TrackingInput,
  { all: { dead, recovered }, health: { counts } }: Record<'all' | 'health', ListHealth>,
  state: states.TrackingState | undefined,
): states.TrackingState {
  const { headSha, runUrl } = input.page
  // Of several runs on one day the last counts: every push may be one.
  const earlier = state?.history.filter(({ date }) => date !== counts.date) ?? []
  const linksChecked = input.linkResults ? (input.linksChecked ?? counts.date) : state?.linksChecked
  return {
    history: [...earlier, counts].slice(-states.MAX_RUNS),
    ...{ headSha, runUrl },
    dead: dead.map(({ key }) => states.linkHash(key)),
    isTruncated: false,
    recovered: recovered.map(({ key, since }) => [states.linkHash(key), since ?? counts.date]),
    failing: [...input.failing],
    ...(linksChecked !== undefined && { linksChecked }),
  }
}

function contextOf({ page, report }: TrackingInput) {
  return { page, hasSeveralLists: report.files.length > 1 }
}
