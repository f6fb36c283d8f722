import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import { ConfigError, parseConfig } from '../config/load.ts'
import type { Config } from '../config/schema.ts'
import { defaultStorePath } from '../links/store-file.ts'
import { visible } from '../report/harmless.ts'
import { toJson } from '../report/json.ts'
import { type Inspected, type Report, toReport } from '../report/report.ts'
import { toText } from '../report/text.ts'
import { mend } from '../review/mend.ts'
import {
  type Base,
  encodeText,
  findConfig,
  findLists,
  readBase,
  readTextFile,
  type TextFile,
  UsageError,
} from './files.ts'
import type { Circumstances, Outline } from './inspection.ts'
import { type Inspector, openInspector, UnreadableListError, unreadable } from './inspector.ts'
import { Farewell, type Options, readOptions } from './options.ts'
import { progressLine } from './progress.ts'
import { findExistingPaths, findRepository, pathInRepository } from './repository.ts'
import { configured } from './settings.ts'
import { reportLinks, visitLinks } from './visits.ts'

/** A mend may make room for another; so many rounds settle any list. */
const MOST_ROUNDS = 100

/**
 * Runs the command and returns its exit status: 0 where nothing was found at or
 * above `--fail-on`, 1 where something was, 2 for bad usage, bad configuration
 * or an unreadable file, with one line on stderr.
 */
export async function command(words: readonly string[]): Promise<number> {
  // Whoever reads our output may have had enough of it (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    return await run(readOptions(words))
  } catch (error) {
    if (error instanceof Farewell) {
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

async function run(options: Options): Promise<number> {
  const root = findRepository('.') ?? '.'
  const config = readConfig(options.config ?? findConfig(root))
  const lists: OpenList[] = []
  try {
    for (const path of findLists(options.files, config.files, root)) {
      lists.push(await openList(path, options))
    }
    const { verdicts, interrupted } = await lookAtLinks(lists, config, options)
    const inspected: Judged[] = []
    for (const list of lists) inspected.push(await judgeList(list, config, verdicts, options))
    const report = toReport(inspected, options.failOn, verdicts && reportLinks(verdicts, inspected))
    deliver(report, inspected, options)
    if (interrupted !== undefined) return interrupted
    if (inspected.some((list) => list.holds === undefined)) return 2
    return report.outcome === 'fail' ? 1 : 0
  } finally {
    for (const { inspector } of lists) await inspector?.close()
  }
}

function readConfig(path: string | undefined): Config {
  return path === undefined ? parseConfig('', '') : parseConfig(readTextFile(path).text, path)
}

/** A list that was read, or the reason why it could not be. */
interface OpenList {
  file: TextFile
  base: Base | undefined
  inspector?: Inspector
  error?: UnreadableListError
}

async function openList(path: string, options: Options): Promise<OpenList> {
  const file = readTextFile(path)
  const base = options.base === undefined ? undefined : await readBase(options.base, path)
  try {
    const inspector = await openInspector(
      { path, text: file.text, baseText: base?.text },
      { trusted: true },
    )
    return { file, base, inspector }
  } catch (error) {
    return { file, base, error: told(path, error) }
  }
}

/** Says that a list is unreadable; other errors are not ours to handle. */
function told(path: string, error: unknown): UnreadableListError {
  if (!(error instanceof UnreadableListError)) throw error
  complain(`${path}: ${error.message}`)
  return error
}

/** Visits what the lists link; SIGINT and SIGTERM end that early, and what is known by then counts. */
async function lookAtLinks(lists: readonly OpenList[], config: Config, options: Options) {
  if (options.links === 'none') return { verdicts: undefined, interrupted: undefined }
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
    const linking = lists.flatMap(({ file, inspector }) =>
      inspector ? [{ path: file.path, outline: inspector.outline }] : [],
    )
    const verdicts = await visitLinks(linking, config.links, {
      which: options.links,
      storePath: options.store ?? defaultStorePath(process.env, process.platform),
      offline: options.offline ?? false,
      version: packageJson.version,
      environment: process.env,
      signal: stop.signal,
      onProgress: line.show,
      warn: complain,
    })
    return { verdicts, interrupted }
  } finally {
    line.wipe()
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}

/** A list as it was judged last: after mends, where there were any. */
interface Judged extends Inspected {
  outline?: Outline
}

/** Judges and, where asked, mends one list. */
async function judgeList(
  list: OpenList,
  config: Config,
  verdicts: Circumstances['verdicts'],
  options: Options,
): Promise<Judged> {
  const { file, base, inspector, error } = list
  const { path } = file
  const failed = (reason: UnreadableListError): Inspected => ({
    path,
    text: file.text,
    holds: undefined,
    messages: [unreadable(reason)],
  })
  if (!inspector) return failed(error ?? new UnreadableListError('not read'))
  try {
    let judged = await judgeText(file.text, path, inspector, { config, verdicts, base })
    if (!options.fix || !mayMend(file)) return judged
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const text = mend(
        judged.text,
        judged.messages.filter((message) => message.isNew),
      )
      if (text === judged.text) break
      const again = await openInspector({ path, text, baseText: base?.text }, { trusted: true })
      try {
        judged = await judgeText(text, path, again, { config, verdicts, base })
      } finally {
        await again.close()
      }
    }
    if (judged.text !== file.text) write(path, encodeText(file, judged.text), path)
    return judged
  } catch (reason) {
    return failed(told(path, reason))
  }
}

/** What is known besides the list. */
interface Known {
  config: Config
  verdicts: Circumstances['verdicts']
  base: Base | undefined
}

async function judgeText(
  text: string,
  path: string,
  inspector: Inspector,
  { config, verdicts, base }: Known,
): Promise<Judged> {
  const { outline } = inspector
  const circumstances = { ...circumstancesOf(path, inspector, config, base), verdicts }
  const messages = await inspector.judge(circumstances)
  return { path, text, holds: { ...outline, links: outline.links.length }, messages, outline }
}

function circumstancesOf(
  path: string,
  { outline }: Inspector,
  config: Config,
  base: Base | undefined,
): Circumstances {
  const root = findRepository(dirname(path))
  if (root === undefined) return configured(config, path)
  const repositoryPath = pathInRepository(root, path)
  const urls = outline.links.map(({ url }) => url)
  const existingPaths = findExistingPaths(root, repositoryPath, urls)
  return {
    ...configured(config, repositoryPath),
    repositoryPath,
    existingPaths,
    baseExistingPaths: base?.paths,
  }
}

/** Bytes that are no UTF-8 would change with the first letter mended. */
function mayMend({ path, faithful }: TextFile): boolean {
  if (!faithful) complain(`${path}: not mended, for it holds bytes that are not UTF-8`)
  return faithful
}

function deliver(report: Report, inspected: readonly Inspected[], options: Options): void {
  const toFile = options.output !== undefined
  const text = render(report, inspected, {
    quiet: options.quiet ?? false,
    format: options.format,
    color: !toFile && options.color && process.stdout.isTTY && !process.env.NO_COLOR,
    width: (!toFile && process.stdout.columns) || 100,
  })
  if (!toFile) {
    process.stdout.write(text)
    return
  }
  write(options.output as string, text, `--output ${options.output}`)
}

/** @throws {UsageError} that names what was asked for */
function write(path: string, text: string, name: string): void {
  try {
    writeFileSync(path, text)
  } catch {
    throw new UsageError(`${name}: cannot be written`)
  }
}

function render(
  report: Report,
  inspected: readonly Inspected[],
  { format, ...look }: { format: Options['format']; quiet: boolean; color: boolean; width: number },
): string {
  if (format === 'json') return toJson(report)
  const sources = new Map(inspected.map(({ path, text }) => [path, text]))
  return toText(report, sources, look)
}

function complain(message: string): void {
  process.stderr.write(`awesome-keeper: ${visible(message)}\n`)
}
