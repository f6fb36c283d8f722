import { Command, Option } from 'commander'
import packageJson from '../../../package.json' with { type: 'json' }
import type { InitOptions } from '../init/main.ts'
import { UsageError } from '../shared/usage-error.ts'

/** Forms of the report. */
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html'] as const

/** What was asked for on the command line. */
export interface CliOptions {
  files: string[]
  base?: string
  links: 'all' | 'added' | 'none'
  cache?: string
  offline?: true
  fix?: true
  format: (typeof FORMATS)[number]
  output?: string
  config?: string
  failOn: 'error' | 'warning' | 'never'
  quiet?: true
  color: boolean
  /** The subcommand `init`, which the other options are not for. */
  init?: InitOptions
}

/** Words that end the run at once with something to print: `--help`, `--version`. */
export class EarlyExit extends Error {}

/** The command's options; `--help` and the README are made from this. */
export function createProgram(): Command {
  const program = new Command('awesome-keeper')
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
    .option('--cache <file>', 'memory of links (default: in the user’s cache folder)')
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
    .usage('[options] [file...]\n       awesome-keeper init [--yes]')
    // Else commander prints the help where neither file nor command is named.
    .action(() => undefined)
    .helpCommand(false)
    // What follows `init` is meant for it.
    .enablePositionalOptions()
  program
    .command('init')
    .description(
      'Sets up the repository of this folder: workflows and a configuration made for its list.',
    )
    .option('--yes', 'write without asking')
    .option('--no-color', 'print without colours')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      '\nTells what it found and which files it would write, and asks. It never overwrites a file;\nwithout a terminal it writes with --yes only. For a list called init: awesome-keeper ./init',
    )
  return program
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} for words that are none of ours
 * @throws {EarlyExit} for `--help` and `--version`, with what to print
 */
export function readOptions(words: readonly string[]): CliOptions {
  let printed = ''
  let init: InitOptions | undefined
  const program = createProgram()
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        printed += text
      },
      writeErr: () => undefined,
    })
  }
  program.commands[0]?.action((options: InitOptions) => {
    init = options
  })
  try {
    program.parse(words, { from: 'user' })
  } catch (error) {
    throw printed ? new EarlyExit(printed) : new UsageError(messageOf(error))
  }
  if (init) refuseForeign(program)
  const options = program.opts<Omit<CliOptions, 'files'>>()
  if (options.links === 'added' && options.base === undefined) {
    throw new UsageError('--links added: unexpected without --base, expected what to compare with')
  }
  return { files: program.args, ...options, ...(init && { init }) }
}

/** Options before `init` would have no effect. */
function refuseForeign(program: Command): void {
  const foreign = program.options.find(
    (option) => program.getOptionValueSource(option.attributeName()) === 'cli',
  )
  if (foreign) {
    throw new UsageError(
      `init: unexpected ${foreign.long} before it (see awesome-keeper init --help)`,
    )
  }
}

/** Commander's message on one line, without its prefix. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.replace(/^error: /, '').replace(/\s+/g, ' ')} (see --help)`
}
