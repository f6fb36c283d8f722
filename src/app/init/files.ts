import { accessSync, constants, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONFIG_PATH } from '../../config/load.ts'
import { readBounded } from '../../disk/read.ts'
import { fileProblem } from '../shared/text-file.ts'
import { UsageError } from '../shared/usage-error.ts'
import { pushWorkflow, reviewAgainWorkflow, reviewWorkflow, scheduleWorkflow } from './workflows.ts'

const WORKFLOWS = '.github/workflows'
const FOLDERS = ['.github', WORKFLOWS]

/** What is meant to be in the repository. */
interface WantedFile {
  /** From the repository’s root. */
  path: string
  text: string
  purpose: string
}

export interface PlannedFile extends WantedFile {
  /** The existing file that has this purpose, perhaps under another name: nothing is written. */
  takenBy?: string
  /** Whether it is only printed: it would not work yet. */
  isLater?: boolean
}

/** A workflow with its purpose, and how another one that has it is recognized. */
interface WantedWorkflow extends WantedFile {
  isLike: RegExp
}

/** The value of `uses:` and, as cron has it, when the scheduled run begins. */
interface WorkflowSettings {
  uses: string
  cron: string
  /** Whether most changes come without a pull request. */
  withPush: boolean
  /** Whether open pull requests are to be reviewed again. */
  withReviewAgain: boolean
  /** Whether there is a release that workflows can use. */
  isReleased: boolean
}

/**
 * The files that a repository needs, and which of them it has.
 * @throws {UsageError} where a folder is a link or a file, or cannot be written
 */
export function planFiles(
  root: string,
  configuration: string,
  settings: WorkflowSettings,
): PlannedFile[] {
  checkFolders(root)
  const own = ownWorkflows(root)
  const configFile = { path: CONFIG_PATH, text: configuration, purpose: 'the configuration' }
  const planned: PlannedFile[] = [
    exists(join(root, CONFIG_PATH)) ? { ...configFile, takenBy: CONFIG_PATH } : configFile,
    ...wantedWorkflows(settings).map(({ isLike, ...file }): PlannedFile => {
      const takenBy = exists(join(root, file.path))
        ? file.path
        : own.find(({ text }) => isLike.test(text))?.path
      if (takenBy !== undefined) return { ...file, takenBy }
      return settings.isReleased ? file : { ...file, isLater: true }
    }),
  ]
  for (const file of planned) if (isNew(file)) checkWritable(root, file.path)
  return planned
}

/** Whether a file is to be written. */
export function isNew({ takenBy, isLater }: PlannedFile): boolean {
  return takenBy === undefined && !isLater
}

function wantedWorkflows({
  uses,
  cron,
  withPush,
  withReviewAgain,
}: WorkflowSettings): WantedWorkflow[] {
  const push = {
    path: `${WORKFLOWS}/awesome-keeper-push.yml`,
    text: pushWorkflow(uses),
    purpose: 'updates the issue after pushes',
    isLike: /^[ \t]*(?:on:.*\b)?push\b/m,
  }
  const reviewAgain = {
    path: `${WORKFLOWS}/review-again.yml`,
    text: reviewAgainWorkflow(uses),
    purpose: 'started by hand: reviews open pull requests again',
    isLike: /^[ \t]*pull-request:[ \t]*\$\{\{/m,
  }
  return [
    {
      path: `${WORKFLOWS}/awesome-keeper-review.yml`,
      text: reviewWorkflow(uses),
      purpose: 'reviews pull requests',
      isLike: /^[ \t]*(?:on:.*\b)?pull_request(?:_target)?\b/m,
    },
    {
      path: `${WORKFLOWS}/awesome-keeper-schedule.yml`,
      text: scheduleWorkflow(uses, cron),
      purpose: 'checks lists daily, updates an issue',
      isLike: /^[ \t]*(?:on:.*\b)?schedule\b/m,
    },
    ...(withPush ? [push] : []),
    ...(withReviewAgain ? [reviewAgain] : []),
  ]
}

/**
 * Writes a new file, and its folders.
 * @throws {UsageError} where it exists, or cannot be written
 */
export function writeFile(root: string, { path, text }: PlannedFile): void {
  checkFolders(root)
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    // `wx` never overwrites a file, not through a link either.
    writeFileSync(join(root, path), text, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${path}: ${fileProblem(error, 'written')}`)
  }
}

/** The repository’s workflows that already use Awesome Keeper. */
function ownWorkflows(root: string): { path: string; text: string }[] {
  const folder = join(root, WORKFLOWS)
  if (!exists(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => ({ path: `${WORKFLOWS}/${name}`, text: readWorkflow(join(folder, name)) }))
    .filter(({ text }) => /^[ \t-]*uses:\s*["']?awesome-keeper\/awesome-keeper@/m.test(text))
}

/** In bytes. */
const MAX_WORKFLOW = 256 * 1024

/** A workflow that cannot be read counts as one without Awesome Keeper. */
function readWorkflow(path: string): string {
  try {
    return readBounded(path, { limit: MAX_WORKFLOW, refuseLink: true }).toString('utf8')
  } catch {
    return ''
  }
}

/** Each folder of the files must be a real folder or missing: a link may point out of the repository. */
function checkFolders(root: string): void {
  for (const folder of FOLDERS) {
    const stat = lstatSync(join(root, folder), { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isSymbolicLink()) {
      throw new UsageError(`${folder} is a symbolic link: nothing is written through it`)
    }
    if (!stat.isDirectory()) throw new UsageError(`${folder} is a file, but must be a folder`)
  }
}

/** Checked before the user is asked. */
function checkWritable(root: string, path: string): void {
  let folder = dirname(path)
  while (folder !== '.' && !exists(join(root, folder))) folder = dirname(folder)
  try {
    accessSync(join(root, folder), constants.W_OK)
  } catch (error) {
    throw new UsageError(`${path}: ${fileProblem(error, 'written')}`)
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
