import { join } from 'node:path'
import { CONFIG_PATH, parseConfig } from '../../config/load.ts'
import type { Config } from '../../config/schema.ts'
import { configurationText } from '../../infer/configuration.ts'
import { globsOf } from '../../infer/globs.ts'
import { infer } from '../../infer/inference.ts'
import type { PlainMessage } from '../../lint/plain-message.ts'
import { colorizer } from '../../report/terminal/colors.ts'
import { findRepository } from '../../repository/paths.ts'
import { globMatcher } from '../../schema/globs.ts'
import { LintWorker } from '../../session/worker-thread.ts'
import { isoDay } from '../../text/day.ts'
import { visible } from '../../text/printable.ts'
import { findConfig } from '../shared/config-file.ts'
import { isRootReadme } from '../shared/find-lists.ts'
import { checkoutContext } from '../shared/list-context.ts'
import { UsageError } from '../shared/usage-error.ts'
import { type Confirmation, confirm } from './ask.ts'
import { findCandidates } from './candidates.ts'
import { planFiles, writeFile } from './files.ts'
import { type FoundList, openLists } from './lists.ts'
import { contentsText, findingsText, foundText, type InitLayout, planText } from './text.ts'

export interface InitOptions {
  /** Whether to write without asking. */
  yes?: true
  color: boolean
}

/**
 * Reads the repository's lists → infers a configuration → shows every file that it would write →
 * asks, and writes those that are missing.
 * @returns the exit status
 * @throws {UsageError}
 * @throws {ConfigError}
 */
export async function init(options: InitOptions): Promise<number> {
  const root = findRepository('.')
  if (root === undefined) {
    throw new UsageError('This is not a git repository: run init in the folder of your list')
  }
  const layout = layoutOf(options)
  const worker = new LintWorker()
  try {
    const lists = await findLists(root, worker)
    const inferred = infer(lists.found.map(({ analysis }) => analysis))
    const configuration = configurationText(lists.globs, inferred)
    const files = planFiles(root, configuration)
    const config = effectiveConfig(root, configuration)
    const missing = files.filter(({ takenBy }) => takenBy === undefined)
    print(foundText(lists.found, inferred, layout))
    print(findingsText(await lintLists(root, lists.found, config), layout))
    if (missing.length > 0) print(contentsText(files, layout))
    print(planText(files, layout))
    if (missing.length === 0) {
      print('Nothing to write: all files exist.')
      return 0
    }
    const answer = await askFor(missing.length, options)
    if (answer !== 'yes') return answer === 'stopped' ? 130 : 0
    for (const file of missing) writeFile(root, file)
    print(
      'Written. Commit and push .github to start. The next pull request gets a review, and\n' +
        'all links are checked tonight, or now: Actions → Check lists → Run workflow.',
    )
    return 0
  } finally {
    await worker.close()
  }
}

interface Lists {
  found: FoundList[]
  /** The configuration's `files`; undefined where the default matches. */
  globs: string[] | undefined
}

/** @throws {UsageError} where there is none */
async function findLists(root: string, worker: LintWorker): Promise<Lists> {
  const { paths, others, cut } = await findCandidates(root)
  if (cut > 0) warn(`${cut} of ${paths.length + cut} Markdown files were not read`)
  const found = await openLists(root, paths, worker, warn)
  const [first] = found
  if (!first) {
    throw new UsageError(
      'No list found: init looks for a README with a linked entry, or another Markdown file with ten',
    )
  }
  const isDefault = found.length === 1 && isRootReadme(first.path)
  const names = found.map(({ path }) => path)
  const rest = [...others, ...paths.filter((path) => !names.includes(path))]
  return { found, globs: isDefault ? undefined : globsOf(names, rest) }
}

function effectiveConfig(root: string, configuration: string): Config {
  return findConfig(root)?.config ?? parseConfig(configuration, CONFIG_PATH)
}

async function lintLists(root: string, lists: readonly FoundList[], config: Config) {
  const isConfigured = config.files ? globMatcher(config.files) : isRootReadme
  const messages: PlainMessage[] = []
  const today = isoDay(new Date())
  for (const { path, session } of lists.filter(({ path }) => isConfigured(path))) {
    const linted = await session.lint((outline) =>
      checkoutContext(join(root, path), outline, { config, today }),
    )
    for (const message of linted.messages) messages.push(message)
  }
  return messages
}

/** Without a terminal to ask on, the answer is no. */
async function askFor(count: number, { yes }: InitOptions): Promise<Confirmation> {
  if (yes) return 'yes'
  const { stdin, stdout } = process
  if (!stdin.isTTY || !stdout.isTTY) {
    print('Nothing was written. To write the new files: awesome-keeper init --yes')
    return 'no'
  }
  const question = count === 1 ? 'Write this new file?' : `Write these ${count} new files?`
  const answer = await confirm(question, { input: stdin, output: stdout })
  if (answer !== 'yes') process.stdout.write('\nNothing was written.\n')
  return answer
}

function layoutOf({ color }: InitOptions): InitLayout {
  const { isTTY, columns } = process.stdout
  return { width: columns || 100, color: colorizer(color && isTTY && !process.env.NO_COLOR) }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function warn(message: string): void {
  process.stderr.write(`awesome-keeper: ${visible(message)}\n`)
}
