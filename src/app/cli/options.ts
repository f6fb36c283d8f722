import { Command, Option } from 'commander'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Profile } from '../../config/profile.ts'
import { PROFILES } from '../../config/schema.ts'
import type { InitOptions } from '../init/main.ts'
import { UsageError } from '../shared/usage-error.ts'
import { type RuleChoice, readRuleChoice } from './rules.ts'

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'] as const

export interface CliOptions {
  /** Files, folders, patterns, or `-` for standard input. */
  paths: string[]
  stdinFilename?: string
  base?: string
  links: 'all' | 'added' | 'none'
  cache?: string
  offline?: true
  fix?: true
  dryRun?: true
  format: (typeof FORMATS)[number]
  output?: string
  config?: string
  env?: string[]
  profile?: Profile
  rule?: RuleChoice[]
  failOn: 'error' | 'warning' | 'never'
  maxWarnings?: number
  quiet?: true
  color: boolean
  listRules?: true
  explain?: string
  /** The options of the subcommand `init`, which takes none of the others. */
  init?: InitOptions
}

/** The text to print for `--help` and `--version`, which end the run at once. */
export class EarlyExit extends Error {}

/** The command's options; `--help` and the README are made from this. */
export function createProgram(): Command {
  const program = new Command('awesome-keeper')
    .description('Finds the problems in a curated list that a maintainer would want to fix.')
    .argument(
      '[path...]',
      'lists to check: files, folders, quoted patterns, or - for standard input (default: the configuration’s lists, otherwise the README)',
    )
    .option('--base <file|git-rev>', 'report only what is new since that file or revision')
    .addOption(
      new Option('--links <which>', 'links to check; added: those that the base does not have')
        .choices(['all', 'added', 'none'])
        .default('all'),
    )
    .option('--fix', 'apply the safe fixes, and say what changed')
    .option('--dry-run', 'with --fix: only say what would change')
    .addOption(
      new Option('--format <format>', 'format of the report; github: annotations of a workflow')
        .choices(FORMATS)
        .default('text'),
    )
    .option('--output <file>', 'write the report to a file instead of the terminal')
    .option('--cache <file>', 'cache of link results (default: in the user’s cache folder)')
    .option('--offline', 'send no requests, use cached results only')
    .option('--config <file>', 'configuration (default: .github/awesome-keeper.yml)')
    .addOption(
      new Option(
        '--env <name>',
        'environment variable that a configuration without --config may use; repeatable',
      ).argParser(collect),
    )
    .addOption(new Option('--profile <name>', 'turn on the rules of a profile').choices(PROFILES))
    .addOption(
      new Option(
        '--rule <id[:severity]>',
        'turn a rule on, or set its severity (error, warning, info, off); repeatable',
      ).argParser(collect),
    )
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the exit status 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--max-warnings <n>', 'also exit with 1 if there are more warnings')
    .option('--stdin-filename <file>', 'the name of the list that standard input is')
    .option('--quiet', 'print errors and warnings only, and nothing when there are none')
    .option('--no-color', 'print without colors')
    .option('--list-rules', 'print all rules')
    .option('--explain <rule>', 'print the page of a rule')
    .version(packageJson.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      '\nExit status: 0 if nothing was found at or above --fail-on, 1 if something was,\n2 for bad usage, bad configuration or an unreadable file; 130 or 143 when stopped.',
    )
    .usage('[options] [path...]\n       awesome-keeper init [--yes]')
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
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      '\nShows what it found and which files it would write, then asks. It never overwrites a file;\nwithout a terminal it writes only with --yes. For a list called init: awesome-keeper ./init',
    )
  return program
}

function collect(word: string, before: string[] = []): string[] {
  return [...before, word]
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
  const { rule, maxWarnings, ...options } = program.opts<ParsedOptions>()
  const read: CliOptions = {
    ...{ paths: program.args, ...options },
    ...(rule && { rule: rule.map(readRuleChoice) }),
    ...(maxWarnings !== undefined && { maxWarnings: readCount('--max-warnings', maxWarnings) }),
    ...(init && { init }),
  }
  refuseContradictions(read)
  return read
}

/** As they are on the command line. */
interface ParsedOptions extends Omit<CliOptions, 'paths' | 'rule' | 'maxWarnings'> {
  rule?: string[]
  maxWarnings?: string
}

function readCount(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError(`${option} takes a whole number, such as 0 or 10`)
}

/** Options that need another one, or that exclude each other. @throws {UsageError} */
function refuseContradictions(options: CliOptions): void {
  const { paths, base, env, fix, dryRun, failOn, maxWarnings, stdinFilename } = options
  const readsStdin = paths.includes('-')
  const mistakes: [isMistake: boolean | undefined, message: string][] = [
    [
      options.links === 'added' && base === undefined,
      '--links added needs --base, which names what to compare with',
    ],
    // Not repeated: it may be a secret.
    [
      env?.some((name) => !/^\w+$/.test(name)),
      '--env takes the name of a variable, without $ or a value',
    ],
    [dryRun && !fix, '--dry-run needs --fix: it says what the fixes would change'],
    [
      maxWarnings !== undefined && failOn === 'never',
      '--max-warnings and --fail-on never contradict each other; leave one out',
    ],
    [
      stdinFilename !== undefined && !readsStdin,
      '--stdin-filename names standard input; add - to read a list from there',
    ],
    [
      readsStdin && fix && !dryRun,
      '--fix cannot change standard input; name the file, or add --dry-run',
    ],
    [
      readsStdin && base !== undefined && stdinFilename === undefined,
      '--base needs to know which list standard input is; name it with --stdin-filename',
    ],
  ]
  for (const [isMistake, message] of mistakes) if (isMistake) throw new UsageError(message)
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
