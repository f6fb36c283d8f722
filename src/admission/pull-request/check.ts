import { identify } from '../../identity/identify.ts'
import { code, type Message, message, quote } from '../../lint/message.ts'
import type { Severity } from '../../lint/severity.ts'
import { globMatcher } from '../../schema/globs.ts'
import { amount } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { BoundedMatch, EntryChanges, PullRequestText, RequirementResult } from '../model.ts'
import type { PullRequestRules, PullRequestSettings } from '../settings.ts'
import { readableBody, tasksIn } from './body.ts'
import { checkPositions } from './position.ts'

/** What the rules of a pull request look at. */
export interface PullRequestContext {
  text: PullRequestText
  changes: EntryChanges
  /** The paths of the lists, which are always allowed. */
  listPaths: ReadonlySet<string>
  match: BoundedMatch
}

/**
 * Whether a pull request meets the rules for it: nothing is asked of one that adds no entry, and
 * the rules are `skipped` for those whom the configuration names.
 */
export function checkPullRequest(
  settings: PullRequestSettings,
  context: PullRequestContext,
): RequirementResult[] {
  if (context.changes.added.length === 0) return []
  const { severity, advise } = settings
  const results = [
    ...checkRules(settings, context, severity),
    ...(advise ? checkRules(advise, context, 'info') : []),
  ]
  const why = whySkipped(settings, context.text)
  if (why === undefined) return results
  return results.map((result) => ({ ...result, status: 'skipped', actual: why, message: [] }))
}

function whySkipped({ skip }: PullRequestSettings, { author }: PullRequestText) {
  if (skip.includes('bots') && author.isBot) return 'not asked of bots'
  if (skip.includes('members') && author.isMember === true) return 'not asked of members'
  return
}

/** Whether a rule fails that is not for members: only then is it worth a request who they are. */
export function needsMembership(
  settings: PullRequestSettings,
  results: readonly RequirementResult[],
): boolean {
  return settings.skip.includes('members') && results.some(({ status }) => status === 'failed')
}

function checkRules(
  rules: PullRequestRules,
  context: PullRequestContext,
  severity: Severity,
): RequirementResult[] {
  return [
    ...checkAmounts(rules, context),
    ...checkFiles(rules, context),
    ...checkTitle(rules, context),
    ...checkBody(rules, context),
    ...checkChecklist(rules, context),
    ...checkPositions(rules.position, context.changes.added),
  ].map((result) => ({ ...result, severity }))
}

/** A result without its severity, which all of one set of rules share. */
export type RuleResult = Omit<RequirementResult, 'severity'>

function result(
  id: string,
  status: RuleResult['status'],
  { actual, expected, advice }: { actual: string; expected: string; advice: Message },
): RuleResult {
  return {
    id,
    status,
    actual,
    expected,
    message: status === 'failed' ? advice : [],
    isInLine: false,
  }
}

function checkAmounts(rules: PullRequestRules, { changes }: PullRequestContext): RuleResult[] {
  const { 'max-entries': maxEntries, 'max-edits': maxEdits } = rules
  const results: RuleResult[] = []
  const added = changes.added.length
  if (maxEntries !== undefined) {
    const most = amount(maxEntries, 'entry', 'entries')
    results.push(
      result('max-entries', added <= maxEntries ? 'met' : 'failed', {
        ...{ actual: `${amount(added, 'entry', 'entries')} added`, expected: `at most ${most}` },
        advice: message`This pull request adds ${amount(added, 'entry', 'entries')}; this list asks for at most ${most} in one. Leave ${maxEntries === 1 ? 'one' : most} here, and open another pull request for each of the others.`,
      }),
    )
  }
  if (maxEdits !== undefined) {
    const edits = changes.edited + changes.removed
    const most = maxEdits === 0 ? 'no existing entries' : `at most ${maxEdits}`
    results.push(
      result('max-edits', edits <= maxEdits ? 'met' : 'failed', {
        actual: `${amount(edits, 'existing entry', 'existing entries')} edited or removed`,
        expected: `${most} edited or removed`,
        advice: message`This pull request also edits or removes ${amount(edits, 'existing entry', 'existing entries')}; this list asks for ${most}. Move these edits to another pull request.`,
      }),
    )
  }
  return results
}

const MAX_PATHS = 3

function checkFiles(
  { files }: PullRequestRules,
  { text, listPaths }: PullRequestContext,
): RuleResult[] {
  if (!files) return []
  const isAllowed = globMatcher(files)
  const others = text.paths.filter((path) => !listPaths.has(path) && !isAllowed(path))
  const shown = others.slice(0, MAX_PATHS).map((path) => code(truncate(path)))
  const left = others.length - shown.length
  return [
    result('files', others.length === 0 ? 'met' : 'failed', {
      actual: others.length === 0 ? 'no other file' : `${amount(others.length, 'other file')}`,
      expected: 'no other file than the list',
      advice: message`This pull request also changes ${listed(shown)}${left > 0 ? ` and ${amount(left, 'other file')}` : ''}. Undo that here.`,
    }),
  ]
}

function listed(parts: readonly Message[number][]): Message {
  return parts.flatMap((part, index) =>
    index === 0 ? [part] : [{ kind: 'text' as const, text: ', ' }, part],
  )
}

function checkTitle({ title }: PullRequestRules, { text, match }: PullRequestContext) {
  if (title === undefined) return []
  const expected = `a title that matches ${title}`
  const found = match(new RegExp(title, 'u'), text.title)
  if (found === 'stopped') return [tooLong('title', expected, title)]
  return [
    result('title', found.length > 0 ? 'met' : 'failed', {
      ...{ actual: `“${truncate(text.title)}”`, expected },
      advice: message`The title of this pull request is ${quote(truncate(text.title))}; this list asks for one that matches ${code(title)}. Edit the title.`,
    }),
  ]
}

function tooLong(id: string, expected: string, source: string): RuleResult {
  const actual = `the pattern ${truncate(source)} took too long`
  return { id, status: 'unknown', actual, expected, message: [], isInLine: false }
}

function checkBody({ body: rules = [] }: PullRequestRules, context: PullRequestContext) {
  if (rules.length === 0) return []
  const body = readableBody(context.text.body)
  return rules.map(({ match: source, is }): RuleResult => {
    const expected = `a description that matches ${source}`
    const found = context.match(new RegExp(source, 'gmu'), body)
    if (found === 'stopped') return tooLong('body', expected, source)
    if (is === 'entry') return checkAddress(source, found.map(withoutEnd), context)
    return result('body', found.length > 0 ? 'met' : 'failed', {
      ...{ actual: found.length > 0 ? 'matches' : 'no match', expected },
      advice: message`The description of this pull request does not match ${code(source)}, which this list asks for. Edit the description.`,
    })
  })
}

/** Whether an address that the pattern captures is one of an added entry. */
function checkAddress(
  source: string,
  captured: readonly string[],
  { changes }: PullRequestContext,
): RuleResult {
  const known = new Set(
    changes.added.flatMap(({ links }) => links.flatMap(({ url }) => identify(url) ?? [])),
  )
  const isNamed = captured.some((url) => known.has(identify(url) ?? ''))
  const [first = ''] = captured
  return result('body', isNamed ? 'met' : 'failed', {
    actual: first === '' ? 'no address' : truncate(first),
    expected: `an address of the added entry where the description matches ${source}`,
    advice: message`The description of this pull request names ${first === '' ? 'no address' : code(truncate(first))} where this list asks for the address of the added entry (${code(source)}). Edit the description.`,
  })
}

/** Signs that end a sentence or brackets, not an address. */
function withoutEnd(address: string): string {
  let end = address.length
  while (end > 0 && '.,)>]'.includes(address.charAt(end - 1))) end--
  return address.slice(0, end)
}

function checkChecklist({ checklist }: PullRequestRules, { text }: PullRequestContext) {
  if (checklist === undefined) return []
  const { under = undefined, min = 1 } = checklist === true ? {} : checklist
  const tasks = tasksIn(readableBody(text.body), under)
  const open = tasks.filter(({ isTicked }) => !isTicked)
  const expected = `at least ${amount(min, 'ticked box', 'ticked boxes')}${under === undefined ? '' : ` under “${truncate(under)}”`}, none open`
  const actual = `${tasks.length - open.length} of ${amount(tasks.length, 'box', 'boxes')} ticked`
  const isMissing = tasks.length < min
  const names = open.slice(0, MAX_PATHS).map((task) => quote(truncate(task.text)))
  return [
    result('checklist', !isMissing && open.length === 0 ? 'met' : 'failed', {
      ...{ actual, expected },
      advice: isMissing
        ? message`${lackingBoxes(tasks.length, min)} Copy it from the template.`
        : message`${amount(open.length, 'box', 'boxes')} of the checklist ${open.length === 1 ? 'is' : 'are'} not ticked: ${listed(names)}. Tick each that is true.`,
    }),
  ]
}

function lackingBoxes(found: number, min: number): string {
  if (found === 0) return 'The checklist is missing from the description of this pull request.'
  const boxes = amount(found, 'box', 'boxes')
  return `The checklist in the description of this pull request has ${boxes}; this list asks for at least ${min}.`
}
