import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parse } from 'yaml'
import { type Github, jobToken } from '../../../github/fake/index.ts'
import type { WorkflowEvent } from '../events.ts'
import { type Command, readCommands, readOutputs } from '../workflow-commands.ts'
import { type FakeNetwork, startFakeNetwork } from './network.ts'
import { type Ended, runInHost, runInNewProcess } from './process.ts'

const root = join(import.meta.dirname, '../../../..')

export interface RunOptions {
  github: Github
  event: WorkflowEvent
  /** Over the defaults of `action.yml`. */
  inputs?: Readonly<Record<string, string>>
  /** The value of `github.token`. Default: the fake's token. */
  token?: string
  /** More environment variables. */
  env?: Readonly<Record<string, string>>
  /** The network. Default: only GitHub can be reached. */
  network?: FakeNetwork
  /** The time at the start, ISO 8601. Default: the fake's time. */
  now?: string
  /**
   * Whether the run may share a process with others of the test file, which takes a third of the
   * time. Not with `imports` or `kill`.
   */
  shared?: boolean
  /** More modules to preload. */
  imports?: readonly string[]
  /** Sends a signal (default: SIGTERM) when the promise is fulfilled, `twice` another one soon after. */
  kill?: { when: Promise<unknown>; signal?: NodeJS.Signals; twice?: boolean }
}

/** `log` is standard output. */
export interface Run extends Ended {
  outputs: Record<string, string>
  /** The job summary. */
  summary: string
  /** The workflow commands in both streams. */
  commands: Command[]
  /** Errors, warnings and notices among them. */
  annotations: Command[]
  /** The texts of the files in `RUNNER_TEMP`, by path therein. */
  files: Record<string, string>
  /** The files that the action left in the workspace; should be none. */
  workspace: string[]
  /** @param path as an output names it. @returns a temporary file's text. */
  read(path: string): string
}

/** Runs the built action in a process, like GitHub's runner. */
export async function runAction(options: RunOptions): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'))
  const network = options.network ?? (await startFakeNetwork())
  try {
    const temp = join(folder, 'temp')
    const workspace = join(folder, 'workspace')
    for (const path of [temp, workspace, join(folder, 'tools')]) mkdirSync(path)
    const fileOf = (name: string) => join(folder, name)
    for (const name of fileCommands) writeFileSync(fileOf(name), '')
    writeFileSync(fileOf('event.json'), JSON.stringify(options.event.payload))

    const ended = await start(options, { folder, temp, workspace, network })
    const output = (name: string) => readFileSync(fileOf(name), 'utf8')
    const commands = [...readCommands(ended.log), ...readCommands(ended.stderr)]
    const files = readFiles(temp)
    return {
      ...ended,
      outputs: readOutputs(output('GITHUB_OUTPUT')),
      summary: output('GITHUB_STEP_SUMMARY'),
      commands,
      annotations: commands.filter(({ name }) => /^(?:error|warning|notice)$/.test(name)),
      files,
      workspace: readdirSync(workspace),
      read(path) {
        const text = files[relative(temp, path)]
        if (text === undefined) throw new Error(`no temporary file ${path}`)
        return text
      },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    if (!options.network) await network.close()
  }
}

/** The files through which an action passes values to the runner. */
const fileCommands = [
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]

interface Places {
  folder: string
  temp: string
  workspace: string
  network: FakeNetwork
}

function start(options: RunOptions, { folder, temp, workspace, network }: Places): Promise<Ended> {
  const { github, event, imports = [], kill } = options
  const now = options.now ?? github.state.now().toISOString()
  const [owner = ''] = github.fullName.split('/')
  // A clean environment: this machine's variables must make no difference.
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    TZ: 'UTC',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__awesome-keeper',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_JOB: 'check',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: github.fullName,
    GITHUB_REPOSITORY_ID: String(github.state.id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'Awesome Keeper',
    GITHUB_WORKFLOW_REF: `${github.fullName}/.github/workflows/awesome-keeper.yml@${event.ref}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    ...Object.fromEntries(fileCommands.map((name) => [name, join(folder, name)])),
    ...inputVariables(options),
    ...network.env,
    AWESOME_KEEPER_TEST_NETWORK: JSON.stringify(network.plan([github.host], now)),
    ...options.env,
  }
  const run = { env, cwd: workspace, imports, kill }
  const isShared = options.shared && imports.length === 0 && !kill
  return isShared ? runInHost(run) : runInNewProcess(run)
}

/** The `INPUT_*` variables, made from `action.yml` and the step's `with`. */
function inputVariables({ inputs = {}, token = jobToken.token }: RunOptions) {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: unknown } | null>
  }
  const defaults = Object.entries(action.inputs).map(([name, about]) => {
    const text = String(about?.default ?? '')
    return [name, text.replace(/\$\{\{ *github\.token *\}\}/g, () => token)] as const
  })
  const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const all = Object.entries({ ...Object.fromEntries(defaults), ...inputs })
  return Object.fromEntries(
    all.map(([name, text]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, text]),
  )
}

function readFiles(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}
