import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import { ConfigError, parseConfig } from '../../config/load.ts'
import type { Config } from '../../config/schema.ts'
import { fixList } from '../../github/fix-pull-request/fix-list.ts'
import { defaultCachePath } from '../../links/cache/file.ts'
import { checkLinks } from '../../links/check.ts'
import { type LintedList, type Report, textsOf, toReport } from '../../report/build.ts'
import { toHtml } from '../../report/html/page.ts'
import { toJson } from '../../report/json.ts'
import { toMarkdown } from '../../report/markdown/document.ts'
import { toSarif } from '../../report/sarif/log.ts'
import { toText } from '../../report/terminal/document.ts'
import { findRepository, pathInRepository } from '../../repository/repository.ts'
import type { Outline, SessionContext } from '../../session/lint-session.ts'
import { type CheckedList, ListSession } from '../../session/session.ts'
import { visible } from '../../text/printable.ts'
import { init } from '../init/main.ts'
import { repositoryContext } from '../shared/existing-paths.ts'
import {
  type Base,
  encodeText,
  findConfig,
  findLists,
  readBase,
  readTextFile,
  type TextFile,
} from '../shared/files.ts'
import { reportLinks } from '../shared/report-links.ts'
import { usesBadges } from '../shared/settings.ts'
import { UsageError } from '../shared/usage-error.ts'
import { type CliOptions, EarlyExit, readOptions } from './options.ts'
import { progressLine } from './progress.ts'

/**
 * Runs the command and returns its exit status: 0 where nothing was found at or
 * above `--fail-on`, 1 where something was, 2 for bad usage, bad configuration
 * or an unreadable file, with one line on stderr.
 */
export async function runCommand(words: readonly string[]): Promise<number> {
  // Whoever reads our output may have had enough of it (`| head`).
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
    if (error instanceof UsageError || error instanceof ConfigError) {
      complain(error.message)
      return 2
    }
    throw error
  }
}

async function run(options: CliOptions): Promise<number> {
  const root = findRepository('.') ?? '.'
  const config = readConfig(options.config ?? findConfig(root))
  const lists: TextList[] = []
  try {
    for (const path of findLists(options.files, config.files, root)) {
      lists.push(await openList(path, options))
    }
    const { results, interrupted } = await lookAtLinks(lists, config, options)
    const inspected: CheckedList[] = []
    for (const list of lists) inspected.push(await judgeList(list, config, results, options))
    const report = toReport(inspected, options.failOn, results && reportLinks(results, inspected))
    deliver(report, inspected, options)
    if (interrupted !== undefined) return interrupted
    if (inspected.some((list) => list.holds === undefined)) return 2
    return report.outcome === 'fail' ? 1 : 0
  } finally {
    for (const { list } of lists) await list.close()
  }
}

function readConfig(path: string | undefined): Config {
  return path === undefined ? parseConfig('', '') : parseConfig(readTextFile(path).text, path)
}

/** A list and the file that it stands in. */
interface TextList {
  file: TextFile
  base: Base | undefined
  list: ListSession
}

async function openList(path: string, options: CliOptions): Promise<TextList> {
  const file = readTextFile(path)
  const base = options.base === undefined ? undefined : await readBase(options.base, path)
  const list = await readList(path, file.text, base)
  complainOf(list)
  return { file, base, list }
}

function readList(path: string, text: string, base: Base | undefined): Promise<ListSession> {
  return ListSession.open({ path, text, baseText: base?.text }, { trusted: true })
}

function complainOf({ path, failure }: ListSession): void {
  if (failure) complain(`${path}: ${failure.message}`)
}

/** Visits what the lists link; SIGINT and SIGTERM end that early, and what is known by then counts. */
async function lookAtLinks(lists: readonly TextList[], config: Config, options: CliOptions) {
  if (options.links === 'none') return { results: undefined, interrupted: undefined }
  const stop = new AbortController()
  let interrupted: number | undefined
  const onSignal = (signal: NodeJS.Signals) => {
    interrupted = signal === 'SIGINT' ? 130 : 143
    stop.abort()
  }
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  const line = progressLine(options.quiet ? { write: () => undefined } : process.stderr, () =>
    performance.now(),
  )
  try {
    const linking = lists.flatMap(({ list: { path, outline } }) =>
      outline ? [{ path, outline }] : [],
    )
    const { results } = await checkLinks(linking, config.links, {
      which: options.links,
      githubToken: process.env.GITHUB_TOKEN,
      badges: usesBadges(config),
      cachePath: options.cache ?? defaultCachePath(process.env, process.platform),
      offline: options.offline ?? false,
      version: packageJson.version,
      environment: process.env,
      signal: stop.signal,
      onProgress: line.show,
      warn: complain,
    })
    return { results, interrupted }
  } finally {
    line.wipe()
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}

/** Judges and, where asked, mends one list. */
async function judgeList(
  { file, base, list }: TextList,
  config: Config,
  results: SessionContext['linkResults'],
  options: CliOptions,
): Promise<CheckedList> {
  const circumstancesOf = (outline: Outline) => ({
    ...repositoryContext(file.path, outline, config, base),
    linkResults: results,
  })
  const judged = await judgeOpen(list, circumstancesOf)
  if (!options.fix || !judged.outline || !mayMend(file)) return judged
  const { list: mended } = await fixList(
    judged,
    ({ isNew }) => isNew,
    async (text) => {
      const again = await readList(file.path, text, base)
      const next = await judgeOpen(again, circumstancesOf)
      await again.close()
      return next
    },
  )
  if (!mended.outline) return mended
  if (mended.text !== file.text) write(file.path, encodeText(file, mended.text), file.path)
  return mended
}

/** Judges a list, and says so where that fails. */
async function judgeOpen(
  list: ListSession,
  circumstancesOf: (outline: Outline) => SessionContext,
): Promise<CheckedList> {
  const before = list.failure
  const judged = await list.lint(circumstancesOf)
  if (list.failure !== before) complainOf(list)
  return judged
}

/** Bytes that are no UTF-8 would change with the first letter mended. */
function mayMend({ path, faithful }: TextFile): boolean {
  if (!faithful) complain(`${path}: not mended, for it holds bytes that are not UTF-8`)
  return faithful
}

function deliver(report: Report, inspected: readonly CheckedList[], options: CliOptions): void {
  const text = render(report, inspected, options)
  if (options.output === undefined) process.stdout.write(text)
  else write(options.output, text, `--output ${options.output}`)
}

/** @throws {UsageError} that names what was asked for */
function write(path: string, text: string, name: string): void {
  try {
    writeFileSync(path, text)
  } catch {
    throw new UsageError(`${name}: cannot be written`)
  }
}

function render(report: Report, inspected: readonly CheckedList[], options: CliOptions): string {
  switch (options.format) {
    case 'json':
      return toJson(report)
    case 'sarif':
      return renderSarif(inspected, options)
    case 'markdown':
      return toMarkdown(report)
    case 'html':
      return renderHtml(report, inspected)
    case 'text':
      return renderText(report, inspected, options)
  }
}

/** Files are named from their repository's root, wherever the command was started. */
function renderSarif(inspected: readonly LintedList[], options: CliOptions): string {
  const files = inspected.map((file) => {
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

function renderHtml(report: Report, inspected: readonly CheckedList[]): string {
  const years = new Map<number, number>()
  for (const [year, count] of inspected.flatMap(({ outline }) => [...(outline?.years ?? [])])) {
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return toHtml(report, { sources: textsOf(inspected), years, generatedAt: new Date() })
}

function renderText(report: Report, inspected: readonly LintedList[], options: CliOptions): string {
  const toFile = options.output !== undefined
  return toText(report, textsOf(inspected), {
    quiet: options.quiet ?? false,
    color: !toFile && options.color && process.stdout.isTTY && !process.env.NO_COLOR,
    width: (!toFile && process.stdout.columns) || 100,
  })
}

function complain(message: string): void {
  process.stderr.write(`awesome-keeper: ${visible(message)}\n`)
}
