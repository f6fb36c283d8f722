import { Command, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { UsageError } from './files.ts'

/** Forms of the report. */
const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const

/** What was asked for on the command line. */
export interface Options {
  files: string[]
  base?: string
  links: 'all' | 'added' | 'none'
  store?: string
  offline?: true
  fix?: true
  format: (typeof FORMATS)[number]
  output?: string
  config?: string
  failOn: 'error' | 'warning' | 'never'
  quiet?: true
  color: boolean
}

/** Words that end the run at once with something to print: `--help`, `--version`. */
export class Farewell extends Error {}

/** The command's options; `--help` and the README are made from this. */
export function createProgram(): Command {
  return new Command('awesome-keeper')
    .description('Finds what a maintainer would want to mend in a curated list.')
    .argument('[file...]', 'the lists to look at (default: the README of this folder)')
    .option('--base <file|git-rev>', 'report only what is new since then')
    .addOption(
      new Option('--links <which>', 'links to visit; added: those that the base does not have')
        .choices(['all', 'added', 'none'])
        .default('all'),
    )
    .option('--fix', 'mend what can be mended without doubt')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(FORMATS).default('text'),
    )
    .option('--output <file>', 'write the report there instead of to the terminal')
    .option('--store <file>', 'memory of links (default: in the user’s cache folder)')
    .option('--offline', 'visit nothing, go by what is remembered')
    .option('--config <file>', 'configuration (default: .github/awesome-keeper.yml)')
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit status 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--quiet', 'print errors and warnings only, and nothing when there are none')
    .option('--no-color', 'print without colours')
    .version(packageJson.version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      '\nExit status: 0 if nothing was found at or above --fail-on, 1 if something was,\n2 for bad usage, bad configuration or an unreadable file; 130 or 143 when stopped.',
    )
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} for words that are none of ours
 * @throws {Farewell} for `--help` and `--version`, with what to print
 */
export function readOptions(words: readonly string[]): Options {
  let printed = ''
  const program = createProgram()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed += text
      },
      writeErr: () => undefined,
    })
  try {
    program.parse(words, { from: 'user' })
  } catch (error) {
    throw printed ? new Farewell(printed) : new UsageError(messageOf(error))
  }
  return { files: program.args, ...program.opts<Omit<Options, 'files'>>() }
}

/** Commander's message on one line, without its prefix. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.replace(/^error: /, '').replace(/\s+/g, ' ')} (see --help)`
}
