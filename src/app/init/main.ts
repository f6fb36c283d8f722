import { join } from 'node:path'
import { CONFIG_PATH, parseConfig } from '../../config/load.ts'
import type { Config } from '../../config/schema.ts'
import { configurationText } from '../../infer/configuration.ts'
import { globsOf } from '../../infer/globs.ts'
import { infer } from '../../infer/inference.ts'
import type { PlainMessage } from '../../report/build.ts'
import { colorizer } from '../../report/terminal/colors.ts'
import { findRepository } from '../../repository/repository.ts'
import { globMatcher } from '../../schema/globs.ts'
import { visible } from '../../text/printable.ts'
import { repositoryContext } from '../shared/existing-paths.ts'
import { findConfig, isRootReadme, readTextFile } from '../shared/files.ts'
import { UsageError } from '../shared/usage-error.ts'
import { type Confirmation, confirm } from './ask.ts'
import { findCandidates } from './candidates.ts'
import { planFiles, writeFile } from './files.ts'
import { type FoundList, openLists } from './lists.ts'
import { contentsText, findingsText, foundText, type InitLayout, planText } from './text.ts'

/** What was asked of `init`. */
export interface InitOptions {
  /** Whether to write without asking. */
  yes?: true
  color: boolean
}

/**
 * Sets a repository up: looks at its lists → infers what they hold to → tells what it found, and
 * every file that it would write → writes those that are missing, if it may. Returns the exit
 * status.
 *
 * @throws {UsageError} where there is no repository or no list, or nothing can be written
 * @throws {ConfigError} for a mistake in a configuration that is there already
 */
export async function init(options: InitOptions): Promise<number> {
  const root = findRepository('.')
  if (root === undefined) {
    throw new UsageError('Not in a git repository: start this in the folder of your list')
  }
  const layout = layoutOf(options)
  const lists = await findLists(root)
  try {
    const inferred = infer(lists.found.map(({ survey }) => survey))
    const configuration = configurationText(lists.globs, inferred)
    const files = planFiles(root, configuration)
    const config = effectiveConfig(root, configuration)
    const missing = files.filter(({ takenBy }) => takenBy === undefined)
    say(foundText(lists.found, inferred, layout))
    say(findingsText(await inspect(root, lists.found, config), layout))
    if (missing.length > 0) say(contentsText(files, layout))
    say(planText(files, layout))
    if (missing.length === 0) {
      say('Nothing to write: all of it is there.')
      return 0
    }
    const answer = await askFor(missing.length, options)
    if (answer !== 'yes') return answer === 'stopped' ? 130 : 0
    for (const file of missing) writeFile(root, file)
    say(
      'Written. Commit and push .github to start: reviews come with the next pull\n' +
        'request, and the first look at all links tonight, or at once: Actions → Keep →\n' +
        'Run workflow.',
    )
    return 0
  } finally {
    for (const { inspector } of lists.found) await inspector.close()
  }
}

interface Lists {
  found: FoundList[]
  /** What names them in a configuration; undefined where that is the default. */
  globs: string[] | undefined
}

/** @throws {UsageError} where there is none */
async function findLists(root: string): Promise<Lists> {
  const { paths, others, cut } = await findCandidates(root)
  if (cut > 0) warn(`${cut} of ${paths.length + cut} Markdown files were not looked at`)
  const found = await openLists(root, paths, warn)
  const [first] = found
  if (!first) {
    throw new UsageError(
      'No list found: neither a README with a link in a bullet or table, nor another Markdown file with ten',
    )
  }
  const isDefault = found.length === 1 && isRootReadme(first.path)
  const names = found.map(({ path }) => path)
  const rest = [...others, ...paths.filter((path) => !names.includes(path))]
  return { found, globs: isDefault ? undefined : globsOf(names, rest) }
}

/** The configuration that will count: the one that is there, else the new one. */
function effectiveConfig(root: string, configuration: string): Config {
  const path = findConfig(root)
  return path === undefined
    ? parseConfig(configuration, CONFIG_PATH)
    : parseConfig(readTextFile(path).text, path)
}

/** What the rules find now in the lists that the configuration names. */
async function inspect(
  root: string,
  lists: readonly FoundList[],
  config: Config,
): Promise<PlainMessage[]> {
  const isMeant = config.files ? globMatcher(config.files) : isRootReadme
  const messages: PlainMessage[] = []
  for (const { path, outline, inspector } of lists.filter(({ path }) => isMeant(path))) {
    const circumstances = repositoryContext(join(root, path), outline, config, undefined)
    messages.push(...(await inspector.lint(circumstances)))
  }
  return messages
}

/** Whoever cannot be asked has not agreed. */
async function askFor(count: number, { yes }: InitOptions): Promise<Confirmation> {
  if (yes) return 'yes'
  const { stdin, stdout } = process
  if (!stdin.isTTY || !stdout.isTTY) {
    say('Nothing was written. To write the new files: awesome-keeper init --yes')
    return 'no'
  }
  const question = count === 1 ? 'Write this new file?' : `Write these ${count} new files?`
  const answer = await confirm(question, { input: stdin, output: stdout })
  if (answer !== 'yes') process.stdout.write('\nNothing was written.\n')
  return answer
}

function layoutOf({ color }: InitOptions): InitLayout {
  const { isTTY, columns } = process.stdout
  return { width: columns || 100, paint: colorizer(color && isTTY && !process.env.NO_COLOR) }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function warn(message: string): void {
  process.stderr.write(`awesome-keeper: ${visible(message)}\n`)
}
