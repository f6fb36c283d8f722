import { joinBody, MARKERS_LENGTH, splitBody } from './body.ts'
import type { IssuePlan, TrackingInput } from './model.ts'
import { assessHealth, daysBetween, isClean, type ListHealth } from './standing.ts'
import {
  formatState,
  LONGEST_STATE,
  linkHashOf,
  MOST_RUNS,
  readState,
  type TrackingState,
} from './state.ts'
import { allWellText, diedText, type IssueTextOptions, issueText } from './texts/issue.ts'

/** Code units of a body; GitHub takes 65,536. */
const LONGEST_BODY = 65_000

/** Code units that our part has at least, whatever people wrote around it. */
const LEAST_ROOM = 4_000

/** Sizes that rooms come in: a state grown by a little shall not move all that is shown. */
const STEP = 4_096

/** Days after which an issue is edited for its date alone. */
const DAYS_OF_SILENCE = 7

/**
 * What is to be done to the tracking issue after a run, so that it tells the
 * truth: nothing where it does already.
 *
 * Not to be asked after a run whose network was down: such a run knows nothing.
 */
export function planIssue(input: TrackingInput): IssuePlan {
  const { previous, settings } = input
  const state = previous && readState(previous.body, settings.id)
  const standing = assessHealth(input, state)
  if (!previous) return standing.isClean ? {} : creation(input, standing)
  const body = changedBody(input, standing, state, previous.body)
  const isWrong = previous.isOpen === standing.isClean
  const edit = {
    ...(body !== undefined && { body }),
    ...(isWrong && { state: standing.isClean ? ('closed' as const) : ('open' as const) }),
  }
  const comment = commentOn(input, standing, state)
  return {
    ...(Object.keys(edit).length > 0 && { edit }),
    ...(comment !== undefined && { comment }),
  }
}

function creation(input: TrackingInput, standing: ListHealth): IssuePlan {
  const { title, labels, assignees } = input.settings
  const body = writeBody(input, standing, undefined, '')
  return { create: { title, body, labels: [...labels], assignees: [...assignees] } }
}

/** Somebody's mail: only of what died, and when all is well again. */
function commentOn(
  input: TrackingInput,
  standing: ListHealth,
  state: TrackingState | undefined,
): string | undefined {
  if (standing.newlyDead.length > 0) return diedText(standing, settingOf(input))
  const last = state?.history.at(-1)
  const wasClean = last !== undefined && isClean(last)
  if (standing.isClean && input.previous?.isOpen && !wasClean) return allWellText(standing)
  return
}

/** The body to write, where what stands there is not what this run would write, dates apart. */
function changedBody(
  input: TrackingInput,
  standing: ListHealth,
  state: TrackingState | undefined,
  body: string,
): string | undefined {
  const date = state?.history.at(-1)?.date
  const age = date === undefined ? undefined : daysBetween(date, standing.counts.date)
  const isFresh = age !== undefined && age >= 0 && age < DAYS_OF_SILENCE
  const parts = splitBody(body, input.settings.id)
  const isSame =
    state &&
    parts &&
    isAlike(
      body,
      joinBody({ ...parts, ours: asBefore(input, standing, state, body) }, input.settings.id),
    )
  return isFresh && isSame ? undefined : writeBody(input, standing, state, body)
}

/** Whether bodies are the same but for their line breaks, which GitHub's editor changes. */
function isAlike(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n')
}

/** The text of this run with the dates, the commit and the run of the last that was written. */
function asBefore(
  input: TrackingInput,
  standing: ListHealth,
  state: TrackingState,
  body: string,
): string {
  const { headSha, runUrl, history } = state
  const last = { ...standing.counts, date: history.at(-1)?.date ?? standing.counts.date }
  const page = { ...input.page, headSha, runUrl }
  const next = nextState(input, standing, state)
  return writePart(input, standing, next, body, { page, history: [...history.slice(0, -1), last] })
    .ours
}

function writeBody(
  input: TrackingInput,
  standing: ListHealth,
  state: TrackingState | undefined,
  body: string,
): string {
  const next = nextState(input, standing, state)
  return joinBody(writePart(input, standing, next, body, next), input.settings.id)
}

/** All of the body, as parts. */
function writePart(
  input: TrackingInput,
  standing: ListHealth,
  state: TrackingState,
  body: string,
  shown: Partial<IssueTextOptions> & Pick<IssueTextOptions, 'history'>,
) {
  const { above, below } = partsAround(body, input.settings.id)
  const theirs = above.length + below.length + MARKERS_LENGTH
  const room = Math.max(LEAST_ROOM, LONGEST_BODY - theirs)
  const hidden = formatState(state, Math.min(LONGEST_STATE, Math.floor(room / 2)))
  const ours = issueText(standing, {
    ...settingOf(input),
    paths: input.report.files.map(({ path }) => path),
    room: room - Math.ceil(hidden.length / STEP) * STEP,
    history: shown.history,
    ...(shown.page && { page: shown.page }),
  })
  return { above, ours, state: hidden, below }
}

function partsAround(body: string, id: string) {
  const parts = splitBody(body, id)
  if (parts) return parts
  return { above: body.trim() === '' ? '' : `${body.trimEnd()}\n\n`, below: '' }
}

function nextState(
  input: TrackingInput,
  standing: ListHealth,
  state: TrackingState | undefined,
): TrackingState {
  const { headSha, runUrl } = input.page
  return {
    history: [...(state?.history ?? []), standing.counts].slice(-MOST_RUNS),
    ...{ headSha, runUrl },
    dead: standing.dead.map(({ key }) => linkHashOf(key)),
    isCut: false,
    answering: standing.recovered.map(({ key, since }) => [
      linkHashOf(key),
      since ?? standing.counts.date,
    ]),
    failing: [...input.failing],
  }
}

function settingOf({ page, report }: TrackingInput) {
  return { page, areSeveral: report.files.length > 1 }
}
