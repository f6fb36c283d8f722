import packageJson from '../../../package.json' with { type: 'json' }
import { ConfigError, parseConfig } from '../../config/load.ts'
import { withProfile } from '../../config/profile.ts'
import type { Config } from '../../config/schema.ts'
import { CacheFileError } from '../../links/cache/file.ts'
import { LinkClientError } from '../../links/http/client-error.ts'
import type { LinkResult } from '../../links/result.ts'
import type { OwnRepository } from '../../lint/context.ts'
import { type LintedList, type Report, toReport } from '../../report/build.ts'
import type { Outline } from '../../session/outline.ts'
import type { CheckedList } from '../../session/session.ts'
import { LintWorker } from '../../session/worker-thread.ts'
import { isoDay } from '../../text/day.ts'
import { amount } from '../../text/phrases.ts'
import { checkoutContext } from '../shared/list-context.ts'
import { reportLinks } from '../shared/report-links.ts'
import { refuseForeignLink } from '../shared/text-file.ts'
import { unusedIgnores } from '../shared/unused-ignores.ts'
import { UsageError } from '../shared/usage-error.ts'
import { chooseLists, isWhole, type ListGroup } from './choose-lists.ts'
import { fixFile, lintList } from './fix-lists.ts'
import { learnRepository, missingText } from './guidelines.ts'
import { checkListLinks, linkTrust, loadLinkChecks, uncheckedLinks } from './links.ts'
import { type OpenList, openList } from './open-lists.ts'
import { type CliOptions, EarlyExit, readOptions } from './options.ts'
import { readOtherFiles } from './other-files.ts'
import { printError } from './print.ts'
import { printReport, usesColor } from './report.ts'
import { explainRule, rulesText, withRules } from './rules.ts'
import { findUnmet } from './unmet-requirements.ts'

/**
 * Runs the command.
 * @returns 0, 1 where something was found at or above `--fail-on`, 2 for bad usage, bad
 * configuration or an unreadable file, 130 or 143 when stopped
 */
export async function runCommand(words: readonly string[]): Promise<number> {
  // The reader of our output may close it early (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    const options = readOptions(words)
    if (options.init) {
      const { init } = await import('../init/main.ts')
      return await init(options.init)
    }
    const answer = answerAboutRules(options)
    if (answer !== undefined) throw new EarlyExit(answer)
    return await run(options)
  } catch (error) {
    if (error instanceof EarlyExit) {
      process.stdout.write(error.message)
      return 0
    }
    if (
      error instanceof UsageError ||
      error instanceof ConfigError ||
      error instanceof LinkClientError ||
      error instanceof CacheFileError
    ) {
      // All mistakes of a configuration, one a line.
      for (const line of error.message.split('\n')) printError(line)
      return 2
    }
    throw error
  }
}

/** What `--list-rules` or `--explain` prints. */
function answerAboutRules(options: CliOptions): string | undefined {
  if (options.explain !== undefined) return explainRule(options.explain, usesColor(options))
  return options.listRules ? rulesText(process.stdout.columns || 100) : undefined
}

/** Choose the lists → check each group → print the report. */
async function run(options: CliOptions): Promise<number> {
  refuseForeignTargets(options)
  const worker = new LintWorker()
  try {
    const checked: CheckedGroup[] = []
    for (const group of await chooseLists(options)) {
      const interrupted = checked.find((each) => each.interrupted !== undefined)?.interrupted
      checked.push(await checkGroup(group, options, worker, interrupted))
    }
    const interrupted = checked.at(-1)?.interrupted
    const lists = checked.flatMap((group) => group.lists)
    const report = reportOf(checked, options)
    await printReport(report, lists, options, interrupted !== undefined)
    const [first, ...others] = checked
    if (first && others.length === 0) {
      process.stdout.write(missingText(report, first.config, first.ownRepository, options))
    }
    explainFixes(checked, options)
    explainOutcome(report, options)
    if (interrupted !== undefined) return interrupted
    if (lists.some(({ holds }) => holds === undefined)) return 2
    return report.outcome === 'fail' ? 1 : 0
  } finally {
    await worker.close()
  }
}

/** What would be written must not be a link out of somebody's checkout: known before any work is done. */
function refuseForeignTargets({ output, cache }: CliOptions): void {
  if (output !== undefined) refuseForeignLink(output, `--output ${output}`)
  if (cache !== undefined) refuseForeignLink(cache, `--cache ${cache}`)
}

interface CheckedGroup {
  lists: CheckedList[]
  config: Config
  ownRepository: OwnRepository | undefined
  /** Results of links; absent where none is to be reported. */
  links: ReadonlyMap<string, LinkResult> | undefined
  unused: LintedList | undefined
  /** What `--fix` changed, or would change; one line each. */
  changes: string[]
  /** The exit status of a stopped run. */
  interrupted: number | undefined
}

/** Reads the lists of one configuration → checks their links → lints and fixes them. */
async function checkGroup(
  group: ListGroup,
  options: CliOptions,
  worker: LintWorker,
  stopped: number | undefined,
): Promise<CheckedGroup> {
  const { source } = group
  const profiled = withProfile(source?.config ?? parseConfig('', ''), options.profile)
  const config = withRules(profiled, options.rule ?? [])
  const today = isoDay(new Date())
  // Not awaited: the worker reads the lists meanwhile.
  if (options.links !== 'none') void loadLinkChecks()
  const lists: OpenList[] = []
  for (const list of group.lists) lists.push(await openList(list, { config, options, worker }))
  const trust = linkTrust(source, config, options)
  const { results, interrupted } =
    stopped === undefined
      ? await checkListLinks(lists, config, trust, options)
      : { results: undefined, interrupted: stopped }
  const unmet = await findUnmet(
    lists.map(({ session }) => session),
    config,
    {
      ...{ links: trust.settings, linkResults: results, day: today, version: packageJson.version },
      offline: options.links === 'none' || options.offline === true,
    },
  )
  for (const note of unmet.notes) printError(note)
  const others = await readOtherFiles(lists, { config, root: group.root, worker, results })
  const ownRepository = await learnRepository(config, group.root, options, printError)
  const checked: CheckedList[] = []
  const changes: string[] = []
  for (const list of lists) {
    const contextOf = (outline: Outline) => ({
      ...checkoutContext(list.file.path, outline, { config, today, base: list.base }),
      linkResults: results,
      ...others(list.file.path),
      ownRepository,
      unmet: unmet.byPath.get(list.file.path),
    })
    if (options.fix) {
      const fixed = await fixFile(list, contextOf, options.dryRun ? 'dry-run' : 'write')
      checked.push(fixed.list)
      for (const change of fixed.changes) changes.push(change)
    } else checked.push(await lintList(list.session, contextOf))
  }
  const unused =
    source && config.ignore.length > 0
      ? unusedIgnores({ ...source, config }, checked, { today, isWhole: isWhole(group) })
      : undefined
  const isStopped = stopped !== undefined && options.links !== 'none'
  const isListed = isStopped || options.format === 'json'
  const links = results ?? (isListed ? uncheckedLinks(lists, isStopped) : undefined)
  return {
    ...{ lists: checked, config, ownRepository, links, unused, changes },
    interrupted: interrupted ?? unmet.interrupted,
  }
}

function reportOf(groups: readonly CheckedGroup[], options: CliOptions): Report {
  const { failOn, maxWarnings = Number.POSITIVE_INFINITY } = options
  const lists = groups.flatMap((group) => group.lists)
  const links = new Map(groups.flatMap((group) => [...(group.links ?? [])]))
  const unused = groups.flatMap((group) => group.unused ?? [])
  const report = toReport(lists, failOn, reportLinks(links, lists), unused)
  return report.counts.warning > maxWarnings ? { ...report, outcome: 'fail' } : report
}

/** The report shows what is left. */
function explainFixes(groups: readonly CheckedGroup[], { fix, quiet }: CliOptions): void {
  if (!fix || quiet) return
  const changes = groups.flatMap((group) => group.changes)
  for (const change of changes) printError(change)
  if (changes.length === 0) printError('no safe fix applies; nothing was changed')
}

/** The report shows findings; that only their number fails the run is said beside it. */
function explainOutcome({ counts }: Report, { maxWarnings }: CliOptions): void {
  if (maxWarnings === undefined || counts.warning <= maxWarnings) return
  printError(`${amount(counts.warning, 'warning')}; --max-warnings allows ${maxWarnings}`)
}
