import { join } from 'node:path'
import { CONFIG_PATH, parseConfig } from '../../config/load.ts'
import type { Config } from '../../config/schema.ts'
import { configurationText, type Proposal } from '../../infer/configuration/text.ts'
import { guidelineSettings } from '../../infer/guidelines/settings.ts'
import type { PlainMessage } from '../../lint/plain-message.ts'
import { SEVERITIES, severityOf } from '../../lint/severity.ts'
import { findRepository } from '../../repository/paths.ts'
import { globMatcher } from '../../schema/globs.ts'
import { LintWorker } from '../../session/worker-thread.ts'
import { readLocalSets } from '../cli/sets.ts'
import { findConfig } from '../shared/config-file.ts'
import { isRootReadme } from '../shared/find-lists.ts'
import { checkoutContext } from '../shared/list-context.ts'
import { readBudget } from '../shared/pages.ts'
import { UsageError } from '../shared/usage-error.ts'
import type { Confirmation } from './ask.ts'
import { isNew, type PlannedFile, planFiles, writeFile } from './files.ts'
import { foundText } from './found-text.ts'
import { actionReference, isReleased, newestReference } from './release.ts'
import { type InitServices, processServices } from './services.ts'
import { type Survey, surveyRepository } from './survey.ts'
import { contentsText, findingsText, planText, writtenText } from './text.ts'
import { dailyTime } from './workflows.ts'

export interface InitOptions {
  /** Whether to write without asking. */
  yes?: true
  color: boolean
}

/** Ctrl+C instead of an answer. */
class InitStoppedError extends Error {
  readonly code = 'ERR_INIT_STOPPED'
}

/**
 * Surveys the repository → asks what to propose → shows every file that it would write → asks, and
 * writes those that are missing.
 * @returns the exit status
 * @throws {UsageError}
 * @throws {ConfigError}
 */
export async function init(
  options: InitOptions,
  services: InitServices = processServices(options.color),
): Promise<number> {
  const { print, layout, command } = services
  const root = findRepository(services.folder)
  if (root === undefined) {
    throw new UsageError(
      'This is not a git repository: run init in the folder of your list, after git init',
    )
  }
  const worker = new LintWorker()
  try {
    const survey = await surveyRepository(root, worker, services)
    const existing = findConfig(root)?.config
    print(foundText(survey, layout))
    const proposal = await propose(survey, options, services)
    const config = existing ?? parseConfig(configurationText(proposal), CONFIG_PATH)
    const messages = await lintLists(root, survey, { config, worker, today: services.today })
    const finding = exampleOf(messages)
    const files = planFiles(root, configurationText({ ...proposal, ...(finding && { finding }) }), {
      uses: isReleased() ? await newestReference(services.fetch) : actionReference(),
      ...{ cron: dailyTime(survey.name), isReleased: isReleased() },
      withPush: survey.pushes !== undefined,
      withReviewAgain: await isAgreed(REVIEW_AGAIN, options, services),
    })
    print(findingsText(messages, command, layout))
    if (files.some(({ takenBy }) => takenBy === undefined)) print(contentsText(files, layout))
    print(planText(files, layout))
    await writeNew(root, files, options, services)
    return 0
  } catch (error) {
    if (error instanceof InitStoppedError) return 130
    throw error
  } finally {
    await worker.close()
  }
}

const GUIDELINES =
  'Check added entries for what your guidelines ask? Otherwise it stands in the configuration as a comment.'
const REVIEW_AGAIN =
  'Add a workflow that you start by hand, to review pull requests that are open already?'

/** What the configuration is made of, after a question about what is optional in it. */
async function propose(
  { globs, inferred, sets, rules, carried }: Survey,
  options: InitOptions,
  services: InitServices,
): Promise<Proposal> {
  const guidelines = guidelineSettings(rules)
  const asked = guidelines.rules.length + guidelines.pullRequest.length
  const holdsToGuidelines = asked > 0 && (await isAgreed(GUIDELINES, options, services))
  return { globs, inferred, sets, guidelines, holdsToGuidelines, carried: carried.settings }
}

/** In UTF-16 code units: a longer title is no example. */
const MAX_MATCH = 100

/** A finding that the configuration can name, the most severe first; `/` would begin a pattern. */
function exampleOf(messages: readonly PlainMessage[]): Proposal['finding'] {
  const [example] = SEVERITIES.flatMap((severity) =>
    messages.filter((message) => severityOf(message) === severity),
  ).filter(({ ignoreMatch = '' }) => ignoreMatch.length <= MAX_MATCH && /^[^/\s]/.test(ignoreMatch))
  return example && { rule: example.ruleId ?? '', match: example.ignoreMatch ?? '' }
}

interface LintSettings {
  config: Config
  worker: LintWorker
  today: string
}

async function lintLists(
  root: string,
  { lists }: Survey,
  { config, worker, today }: LintSettings,
): Promise<PlainMessage[]> {
  const isConfigured = config.files ? globMatcher(config.files) : isRootReadme
  const configured = lists.filter(({ path }) => isConfigured(path))
  const open = configured.map(({ path, session }) => ({ path: join(root, path), session }))
  const { entries } = await readLocalSets(open, config.sets, {
    ...{ root, worker, budget: readBudget(), results: undefined },
  })
  const messages: PlainMessage[] = []
  for (const { path, session } of configured) {
    const linted = await session.lint((outline) => ({
      ...checkoutContext(join(root, path), outline, { config, today }),
      set: entries?.of(path),
    }))
    for (const message of linted.messages) messages.push(message)
  }
  return messages
}

/** Asks before it writes. Without a terminal the answer is no. */
async function writeNew(
  root: string,
  files: readonly PlannedFile[],
  { yes }: InitOptions,
  { print, ask, command }: InitServices,
): Promise<void> {
  const missing = files.filter(isNew)
  if (missing.length === 0) {
    print('Nothing to write.')
    return
  }
  if (!yes && !ask) {
    print(
      `Nothing was written. To write ${missing.length === 1 ? 'the new file' : 'the new files'}: ${command} init --yes`,
    )
    return
  }
  const question =
    missing.length === 1 ? 'Write this file?' : `Write these ${missing.length} files?`
  if (!yes && !isYes(await ask?.(question))) {
    print('\nNothing was written.')
    return
  }
  for (const file of missing) writeFile(root, file)
  print(writtenText(files, command))
}

/** A question about something optional: no, where nobody is asked. @throws {InitStoppedError} */
async function isAgreed(
  question: string,
  { yes }: InitOptions,
  { ask }: InitServices,
): Promise<boolean> {
  return yes || !ask ? false : isYes(await ask(question))
}

/** @throws {InitStoppedError} */
function isYes(answer: Confirmation | undefined): boolean {
  if (answer === 'stopped') throw new InitStoppedError('stopped')
  return answer === 'yes'
}
