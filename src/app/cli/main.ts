import { dirname, resolve } from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import { ConfigError, parseConfig } from '../../config/load.ts'
import { withProfile } from '../../config/profile.ts'
import type { Config } from '../../config/schema.ts'
import { fixList } from '../../github/fix-pull-request/fix-list.ts'
import { type CacheFile, CacheFileError, defaultCachePath } from '../../links/cache/file.ts'
import { checkLinks } from '../../links/check.ts'
import { LinkClientError } from '../../links/http/open.ts'
import { planLinks, skippedLink } from '../../links/plan.ts'
import type { LinkResult } from '../../links/result.ts'
import type { ListFileChange } from '../../lint/context.ts'
import { type LintedList, type Report, textsOf, toReport } from '../../report/build.ts'
import { toHtml } from '../../report/html/page.ts'
import { toJson } from '../../report/json.ts'
import { toMarkdown } from '../../report/markdown/document.ts'
import { toSarif } from '../../report/sarif/log.ts'
import { toText } from '../../report/terminal/document.ts'
import type { PastFile } from '../../repository/git.ts'
import { findRepository, pathInRepository } from '../../repository/paths.ts'
import { globMatcher } from '../../schema/globs.ts'
import type { ListSource, SessionContext } from '../../session/engine.ts'
import type { Outline } from '../../session/outline.ts'
import { type CheckedList, ListSession } from '../../session/session.ts'
import { LintWorker } from '../../session/worker-thread.ts'
import { isoDay } from '../../text/day.ts'
import { visible } from '../../text/printable.ts'
import { init } from '../init/main.ts'
import { findConfig, readConfig } from '../shared/config-file.ts'
import { findLists, isRootReadme } from '../shared/find-lists.ts'
import { githubAccess } from '../shared/github-access.ts'
import { checkoutContext, usesBadges } from '../shared/list-context.ts'
import { readBudget, unreadNote } from '../shared/pages.ts'
import { readBase } from '../shared/read-base.ts'
import { reportLinks } from '../shared/report-links.ts'
import { listenForStop } from '../shared/stop.ts'
import { findTakenLists, type TakenList } from '../shared/taken-lists.ts'
import {
  encodeText,
  readTextFile,
  refuseForeignLink,
  type TextFile,
  toTextFile,
  writeTextFile,
} from '../shared/text-file.ts'
import { type ConfigSource, unusedIgnores } from '../shared/unused-ignores.ts'
import { UsageError } from '../shared/usage-error.ts'
import { learnRepository, missingText } from './guidelines.ts'
import { type LinkTrust, trustFound, trustNamed } from './link-trust.ts'
import { type CliOptions, EarlyExit, readOptions } from './options.ts'
import { readLocalPages } from './pages.ts'
import { progressLine } from './progress.ts'
import { readLocalSets } from './sets.ts'

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
    return options.init ? await init(options.init) : await run(options)
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

/** Read the lists → check their links → lint and fix → print the report. */
async function run(options: CliOptions): Promise<number> {
  const root = findRepository('.') ?? '.'
  const source = options.config === undefined ? findConfig(root) : readConfig(options.config)
  const config = withProfile(source?.config ?? parseConfig('', ''), options.profile)
  const today = isoDay(new Date())
  const lists: OpenList[] = []
  const worker = new LintWorker()
  try {
    refuseForeignTargets(options)
    for (const { path, isDeleted } of await chooseLists(options, config, root)) {
      lists.push(await openList(path, isDeleted, { config, options, root, worker }))
    }
    const trust = linkTrust(source, config, options)
    const { results, interrupted } = await checkListLinks(lists, config, trust, options)
    const others = await readOtherFiles(lists, { config, root, worker, results })
    const ownRepository = await learnRepository(config, root, options, printError)
    const checked: CheckedList[] = []
    for (const list of lists) {
      const contextOf = (outline: Outline) => ({
        ...checkoutContext(list.file.path, outline, { config, today, base: list.base }),
        linkResults: results,
        ...others(list.file.path),
        ownRepository,
      })
      checked.push(await lintList(list, contextOf, options.fix ?? false))
    }
    const unused =
      source && config.ignore.length > 0
        ? unusedIgnores(source, checked, { today, isWhole: isWhole(lists, config, root) })
        : undefined
    const known = results ?? (options.format === 'json' ? uncheckedLinks(lists) : undefined)
    const links = known && reportLinks(known, checked)
    const report = toReport(checked, options.failOn, links, unused)
    printReport(report, checked, options)
    process.stdout.write(missingText(report, config, ownRepository, options))
    if (interrupted !== undefined) return interrupted
    if (checked.some(({ holds }) => holds === undefined)) return 2
    return report.outcome === 'fail' ? 1 : 0
  } finally {
    await worker.close()
  }
}

/** What the lists see of other files, by the lists' paths. */
async function readOtherFiles(
  lists: readonly OpenList[],
  { config, root, worker, results }: OtherFilesContext,
) {
  const budget = readBudget()
  const open = lists.map(({ file: { path }, session }) => ({ path, session }))
  const sets = await readLocalSets(open, config.sets, { root, worker, budget, results })
  const readable = open.flatMap(({ path, session: { outline } }) =>
    outline ? [{ path, outline }] : [],
  )
  const pages = await readLocalPages(readable, budget, worker)
  const unread = unreadNote(budget)
  if (unread !== undefined) printError(unread)
  return (path: string) => ({
    pages: pages.get(path),
    set: sets?.of(pathInRepository(root, path)),
  })
}

interface OtherFilesContext {
  config: Config
  root: string
  worker: LintWorker
  results: ReadonlyMap<string, LinkResult> | undefined
}

/** Whether all lists of the configuration were given. */
function isWhole(lists: readonly OpenList[], { files }: Config, root: string): boolean {
  const given = new Set(lists.map(({ file }) => resolve(file.path)))
  try {
    return findLists([], files, root).every((path) => given.has(resolve(path)))
  } catch (error) {
    if (error instanceof UsageError) return false
    throw error
  }
}

interface OpenList {
  file: TextFile
  base: PastFile | undefined
  session: ListSession
  /** All lists share it; it starts with the first that needs it. */
  worker: LintWorker
}

/** What would be written must not be a link out of somebody's checkout: known before any work is done. */
function refuseForeignTargets({ output, cache }: CliOptions): void {
  if (output !== undefined) refuseForeignLink(output, `--output ${output}`)
  if (cache !== undefined) refuseForeignLink(cache, `--cache ${cache}`)
}

/** The lists to check, also those of the base that are gone. @throws {UsageError} */
async function chooseLists(
  { files, base }: CliOptions,
  config: Config,
  root: string,
): Promise<TakenList[]> {
  const isDefault = files.length === 0 && base !== undefined
  const taken = isDefault ? await findTakenLists(base, config.files, root) : []
  const found = findLists(files, config.files, root, taken.length > 0)
  const isFound = new Set(found.map((path) => resolve(path)))
  return [
    ...found.map((path) => ({ path, isDeleted: false })),
    ...taken.filter(({ path }) => !isFound.has(resolve(path))),
  ]
}

interface OpenContext {
  config: Config
  options: CliOptions
  root: string
  worker: LintWorker
}

/** @param root out of which no link of a list that was found may lead */
async function openList(
  path: string,
  isDeleted: boolean,
  { config, options, root, worker }: OpenContext,
): Promise<OpenList> {
  const isFound = options.files.length === 0
  const file = isDeleted
    ? toTextFile(path, Buffer.alloc(0))
    : readTextFile(path, isFound ? { root } : {})
  const base = options.base === undefined ? undefined : await readBase(options.base, path)
  const fileChange = isDeleted ? ({ kind: 'deleted' } as const) : renameOf(path, base, config)
  const session = await openSession(
    { path, text: file.text, baseText: base?.text, fileChange },
    worker,
  )
  if (session.failure) printError(`${path}: ${session.failure.message}`)
  return { file, base, session, worker }
}

function renameOf(
  path: string,
  base: PastFile | undefined,
  { files }: Config,
): ListFileChange | undefined {
  const root = findRepository(dirname(path))
  const from = base?.previousPath
  if (from === undefined || root === undefined) return
  const isListed = files ? globMatcher(files) : isRootReadme
  return { kind: 'renamed', from, isListed: isListed(pathInRepository(root, path)) }
}

function openSession(source: ListSource, worker: LintWorker): Promise<ListSession> {
  return ListSession.open(source, { trusted: true, worker })
}

/** What the configuration may use of this machine; only `--config` says that the user trusts it. */
function linkTrust(
  source: ConfigSource | undefined,
  config: Config,
  { config: given, env: named = [] }: CliOptions,
): LinkTrust {
  const unset = named.find((name) => process.env[name] === undefined)
  if (unset !== undefined) throw new UsageError(`--env ${unset}: this variable is not set`)
  return given === undefined
    ? trustFound(config.links, { path: source?.path ?? '', named, environment: process.env })
    : trustNamed(config.links, process.env)
}

/** Checks the lists' links; SIGINT and SIGTERM end that early, and the results so far count. */
async function checkListLinks(
  lists: readonly OpenList[],
  config: Config,
  trust: LinkTrust,
  options: CliOptions,
) {
  if (options.links === 'none') return { results: undefined, interrupted: undefined }
  if (!options.offline) for (const note of trust.notes) printError(note)
  const stop = listenForStop()
  const terminal = options.quiet ? { write: () => undefined } : process.stderr
  const line = progressLine(terminal, () => performance.now())
  try {
    const readable = lists.flatMap(({ session: { path, outline } }) =>
      outline ? [{ path, ...outline }] : [],
    )
    const { results, notes } = await checkLinks(readable, trust.settings, {
      which: options.links,
      ...githubAccess(process.env.GITHUB_TOKEN, process.env),
      badges: usesBadges(config),
      cacheFile: cacheFileOf(options),
      offline: options.offline ?? false,
      version: packageJson.version,
      headerVariables: trust.variables,
      environment: process.env,
      signal: stop.signal,
      onProgress: line.show,
    })
    line.clear()
    for (const note of notes) printError(note)
    return { results, interrupted: stop.status() }
  } finally {
    line.clear()
    stop.release()
  }
}

function cacheFileOf({ cache }: CliOptions): CacheFile | undefined {
  if (cache !== undefined) return { path: cache, isNamed: true }
  const path = defaultCachePath(process.env, process.platform)
  return path === undefined ? undefined : { path, isNamed: false }
}

/** The links of `--links none`, which a report for programs lists, too. */
function uncheckedLinks(lists: readonly OpenList[]): Map<string, LinkResult> {
  const urls = lists.flatMap(({ session }) => session.outline?.links.map(({ url }) => url) ?? [])
  const { toCheck, skipped } = planLinks(urls)
  const left = toCheck.map((url) => skippedLink(url, 'excluded', 'not checked: --links none'))
  return new Map([...left, ...skipped].map((result) => [result.url, result]))
}

/** Lints a list and, where asked, fixes its file. */
async function lintList(
  { file, base, session, worker }: OpenList,
  contextOf: (outline: Outline) => SessionContext,
  fix: boolean,
): Promise<CheckedList> {
  const before = await lintOpen(session, contextOf)
  if (!fix || !before.outline) return before
  if (!file.isUtf8) {
    // Writing the file would change these bytes, too.
    printError(`${file.path}: not fixed, because it contains bytes that are not UTF-8`)
    return before
  }
  const { list: after } = await fixList(
    before,
    ({ isNew }) => isNew,
    async (text) => {
      const fixed = await openSession({ path: file.path, text, baseText: base?.text }, worker)
      const checked = await lintOpen(fixed, contextOf)
      await fixed.close()
      return checked
    },
  )
  if (after.outline && after.text !== file.text) {
    writeTextFile(file.path, encodeText(file, after.text))
  }
  return after
}

async function lintOpen(session: ListSession, contextOf: (outline: Outline) => SessionContext) {
  const { failure } = session
  const checked = await session.lint(contextOf)
  if (session.failure && session.failure !== failure) {
    printError(`${session.path}: ${session.failure.message}`)
  }
  return checked
}

function printReport(report: Report, lists: readonly CheckedList[], options: CliOptions): void {
  const { output } = options
  const text = render(report, lists, options)
  if (output === undefined) process.stdout.write(text)
  else writeTextFile(output, text, `--output ${output}`)
}

function render(report: Report, lists: readonly CheckedList[], options: CliOptions): string {
  switch (options.format) {
    case 'json':
      return toJson(report)
    case 'sarif':
      return renderSarif(lists, options)
    case 'markdown':
      return toMarkdown(report)
    case 'html':
      return renderHtml(report, lists)
    case 'text':
      return renderText(report, lists, options)
  }
}

/** In SARIF, paths start at the repository's root, wherever the command was started. */
function renderSarif(lists: readonly LintedList[], options: CliOptions): string {
  const files = lists.map((file) => {
    const root = findRepository(dirname(file.path))
    return root === undefined ? file : { ...file, path: pathInRepository(root, file.path) }
  })
  return toSarif(toReport(files, options.failOn), {
    version: packageJson.version,
    texts: textsOf(files),
    hasBase: options.base !== undefined,
    hasCheckout: true,
  })
}

function renderHtml(report: Report, lists: readonly CheckedList[]): string {
  const years = new Map<number, number>()
  for (const [year, count] of lists.flatMap(({ outline }) => [...(outline?.years ?? [])])) {
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return toHtml(report, { sources: textsOf(lists), years, generatedAt: new Date() })
}

function renderText(report: Report, lists: readonly LintedList[], options: CliOptions): string {
  const toFile = options.output !== undefined
  return toText(report, textsOf(lists), {
    quiet: options.quiet ?? false,
    color: !toFile && options.color && process.stdout.isTTY && !process.env.NO_COLOR,
    width: (!toFile && process.stdout.columns) || 100,
  })
}

function printError(message: string): void {
  process.stderr.write(`awesome-keeper: ${visible(message)}\n`)
}
