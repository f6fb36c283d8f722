import { Command, Option } from 'commander'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Profile } from '../../config/profile.ts'
import { PROFILES } from '../../config/schema.ts'
import type { InitOptions } from '../init/main.ts'
import { UsageError } from '../shared/usage-error.ts'

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html'] as const

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
  env?: string[]
  profile?: Profile
  failOn: 'error' | 'warning' | 'never'
  quiet?: true
  color: boolean
  /** The options of the subcommand `init`, which takes none of the others. */
  init?: InitOptions
}

/** The text to print for `--help` and `--version`, which end the run at once. */
export class EarlyExit extends Error {}

/** The command's options; `--help` and the README are made from this. */
export function createProgram(): Command {
  const program = new Command('awesome-keeper')
    .description('Finds the problems in a curated list that a maintainer would want to fix.')
    .argument('[file...]', 'the lists to check (default: the README of this folder)')
    .option('--base <file|git-rev>', 'report only what is new since that file or revision')
    .addOption(
      new Option('--links <which>', 'links to check; added: those that the base does not have')
        .choices(['all', 'added', 'none'])
        .default('all'),
    )
    .option('--fix', 'apply the safe fixes')
    .addOption(
      new Option('--format <format>', 'format of the report').choices(FORMATS).default('text'),
    )
    .option('--output <file>', 'write the report to a file instead of the terminal')
    .option('--cache <file>', 'cache of link results (default: in the user’s cache folder)')
    .option('--offline', 'send no requests, use cached results only')
    .option('--config <file>', 'configuration (default: .github/awesome-keeper.yml)')
    .addOption(
      new Option(
        '--env <name>',
        'environment variable that a configuration without --config may use; repeatable',
      ).argParser((name: string, names: string[] = []) => [...names, name]),
    )
    .addOption(new Option('--profile <name>', 'turn on the rules of a profile').choices(PROFILES))
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the exit status 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--quiet', 'print errors and warnings only, and nothing when there are none')
    .option('--no-color', 'print without colors')
    .version(packageJson.version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      '\nExit status: 0 if nothing was found at or above --fail-on, 1 if something was,\n2 for bad usage, bad configuration or an unreadable file; 130 or 143 when stopped.',
    )
    .usage('[options] [file...]\n       awesome-keeper init [--yes]')
    // Without this, commander prints the help where neither file nor command is given.
    .action(() => undefined)
    .helpCommand(false)
    // Options after `init` belong to it.
    .enablePositionalOptions()
  program
    .command('init')
    .description(
      'Sets up the repository of this folder: workflows, and a configuration that fits its list.',
    )
    .option('--yes', 'write without asking')
    .option('--no-color', 'print without colors')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      '\nShows what it found and which files it would write, then asks. It never overwrites a file;\nwithout a terminal it writes only with --yes. For a list called init: awesome-keeper ./init',
    )
  return program
}

/**
 * @throws {UsageError} for unknown options
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
  if (init) refuseBefore(program)
  const options = program.opts<Omit<CliOptions, 'files'>>()
  if (options.links === 'added' && options.base === undefined) {
    throw new UsageError('--links added needs --base, which names what to compare with')
  }
  if (options.env?.some((name) => !/^\w+$/.test(name))) {
    // Not repeated: it may be a secret.
    throw new UsageError('--env takes the name of a variable, without $ or a value')
  }
  return { files: program.args, ...options, ...(init && { init }) }
}

/** Options before `init` would have no effect. */
function refuseBefore(program: Command): void {
  const foreign = program.options.find(
    (option) => program.getOptionValueSource(option.attributeName()) === 'cli',
  )
  if (foreign) {
    throw new UsageError(`init does not take ${foreign.long} (see awesome-keeper init --help)`)
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.replace(/^error: /, '').replace(/\s+/g, ' ')} (see --help)`
}
