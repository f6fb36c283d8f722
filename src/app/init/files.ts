import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { CONFIG_PATH } from '../../config/load.ts'
import { fileProblem } from '../shared/text-file.ts'
import { UsageError } from '../shared/usage-error.ts'
import { REVIEW_WORKFLOW, SCHEDULE_WORKFLOW } from './workflows.ts'

const WORKFLOWS = '.github/workflows'
const FOLDERS = ['.github', WORKFLOWS]

export interface PlannedFile {
  /** From the repository’s root. */
  path: string
  text: string
  purpose: string
  /** The existing file that has this purpose, perhaps under another name: nothing is written. */
  takenBy?: string
}

/**
 * The files that a repository needs, and which of them it has.
 * @throws {UsageError} where a folder is a link or a file, or cannot be written
 */
export function planFiles(root: string, configuration: string): PlannedFile[] {
  checkFolders(root)
  const workflows = ownWorkflows(root)
  const files: PlannedFile[] = [
    { path: CONFIG_PATH, text: configuration, purpose: 'the configuration' },
    {
      path: `${WORKFLOWS}/awesome-keeper-review.yml`,
      text: REVIEW_WORKFLOW,
      purpose: 'reviews pull requests',
    },
    {
      path: `${WORKFLOWS}/awesome-keeper-schedule.yml`,
      text: SCHEDULE_WORKFLOW,
      purpose: 'checks lists daily, updates an issue',
    },
  ]
  const planned = files.map((file) => {
    const takenBy = exists(join(root, file.path))
      ? file.path
      : workflows.find(({ text }) => hasSameEvents(text, file.text))?.path
    return takenBy === undefined ? file : { ...file, takenBy }
  })
  for (const file of planned) if (file.takenBy === undefined) checkWritable(root, file.path)
  return planned
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

function hasSameEvents(text: string, other: string): boolean {
  return ['pull_request', 'schedule'].some((event) => {
    const runsOn = new RegExp(`^[ \\t]*(?:on:.*\\b)?${event}(?:_target)?\\b`, 'm')
    return runsOn.test(text) && runsOn.test(other)
  })
}

/** The repository’s workflows that already use Awesome Keeper. */
function ownWorkflows(root: string): { path: string; text: string }[] {
  const folder = join(root, WORKFLOWS)
  if (!exists(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => ({ path: `${WORKFLOWS}/${name}`, text: readText(join(folder, name)) }))
    .filter(({ text }) => /^[ \t-]*uses:\s*["']?awesome-keeper\/awesome-keeper@/m.test(text))
}

/** A workflow that cannot be read counts as one without Awesome Keeper. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
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
