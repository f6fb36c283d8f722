import { writeFileSync } from 'node:fs'
import { ConfigError, parseConfig } from '../config/load.ts'
import type { Config } from '../config/schema.ts'
import { visible } from '../report/harmless.ts'
import { toJson } from '../report/json.ts'
import { type Inspected, type Report, toReport } from '../report/report.ts'
import { toText } from '../report/text.ts'
import { mend } from '../review/mend.ts'
import {
  encodeText,
  findConfig,
  findLists,
  readBase,
  readTextFile,
  type TextFile,
  UsageError,
} from './files.ts'
import type { Circumstances } from './inspection.ts'
import { type Inspector, openInspector, UnreadableListError, unreadable } from './inspector.ts'
import { Farewell, type Options, readOptions } from './options.ts'
import { findExistingPaths, findRepository, pathInRepository } from './repository.ts'
import { configured } from './settings.ts'

/** A mend may make room for another; so many rounds settle any list. */
const MOST_ROUNDS = 10

/**
 * Runs the command and returns its exit status: 0 where nothing was found at or
 * above `--fail-on`, 1 where something was, 2 for bad usage, bad configuration
 * or an unreadable file, with one line on stderr.
 */
export async function command(words: readonly string[]): Promise<number> {
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
  const config = readConfig(options.config)
  const inspected: Inspected[] = []
  for (const path of findLists(options.files, config.files)) {
    inspected.push(await inspectList(path, config, options))
  }
  const report = toReport(inspected, options.failOn)
  deliver(report, inspected, options)
  if (inspected.some((list) => list.holds === undefined)) return 2
  return report.outcome === 'fail' ? 1 : 0
}

function readConfig(named: string | undefined): Config {
  const path = named ?? findConfig(findRepository('.'))
  return path === undefined ? parseConfig('', '') : parseConfig(readTextFile(path).text, path)
}

/** Reads, judges and, where asked, mends one list. */
async function inspectList(path: string, config: Config, options: Options): Promise<Inspected> {
  const file = readTextFile(path)
  const baseText = options.base === undefined ? undefined : await readBase(options.base, path)
  try {
    let judged = await judgeText(file.text, file, baseText, config)
    if (options.fix && mayMend(file)) {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const text = mend(
          judged.text,
          judged.messages.filter((message) => message.isNew),
        )
        if (text === judged.text) break
        judged = await judgeText(text, file, baseText, config)
      }
      if (judged.text !== file.text) writeFileSync(path, encodeText(file, judged.text))
    }
    return judged
  } catch (error) {
    if (!(error instanceof UnreadableListError)) throw error
    complain(`${path}: ${error.message}`)
    return { path, text: file.text, holds: undefined, messages: [unreadable(error)] }
  }
}

async function judgeText(
  text: string,
  { path }: TextFile,
  baseText: string | undefined,
  config: Config,
): Promise<Inspected> {
  const inspector = await openInspector({ path, text, baseText }, { trusted: true })
  try {
    const { outline } = inspector
    const messages = await inspector.judge(circumstancesOf(path, inspector, config))
    return { path, text, holds: { ...outline, links: outline.links.length }, messages }
  } finally {
    await inspector.close()
  }
}

function circumstancesOf(path: string, { outline }: Inspector, config: Config): Circumstances {
  const root = findRepository(path)
  if (root === undefined) return configured(config, path)
  const repositoryPath = pathInRepository(root, path)
  const urls = outline.links.map(({ url }) => url)
  const existingPaths = findExistingPaths(root, repositoryPath, urls)
  return { ...configured(config, repositoryPath), repositoryPath, existingPaths }
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
  try {
    writeFileSync(options.output as string, text)
  } catch {
    throw new UsageError(`--output ${options.output}: cannot be written`)
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
