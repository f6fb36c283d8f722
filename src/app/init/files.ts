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
import { UsageError } from '../shared/usage-error.ts'
import { REVIEW_WORKFLOW, SCHEDULE_WORKFLOW } from './workflows.ts'

const WORKFLOWS = '.github/workflows'
/** From the root downwards. */
const FOLDERS = ['.github', WORKFLOWS]

/** A file that `init` would write. */
export interface PlannedFile {
  /** From the repository’s root. */
  path: string
  text: string
  /** What it is for, in a few words. */
  purpose: string
  /** Why it is not written: the file that is there already, perhaps under another name. */
  takenBy?: string
}

/**
 * The files that belong in a repository, and which of them it has.
 *
 * @param root the repository’s folder
 * @param configuration the text of the configuration
 * @throws {UsageError} where their folders lead elsewhere, or nothing may be written there
 */
export function planFiles(root: string, configuration: string): PlannedFile[] {
  checkFolders(root)
  const workflows = ownWorkflows(root)
  const files: PlannedFile[] = [
    { path: CONFIG_PATH, text: configuration, purpose: 'what to look at' },
    {
      path: `${WORKFLOWS}/awesome-keeper-review.yml`,
      text: REVIEW_WORKFLOW,
      purpose: 'reviews pull requests',
    },
    {
      path: `${WORKFLOWS}/awesome-keeper-schedule.yml`,
      text: SCHEDULE_WORKFLOW,
      purpose: 'keeps an issue, daily',
    },
  ]
  const planned = files.map((file) => {
    const takenBy = exists(join(root, file.path))
      ? file.path
      : workflows.find(({ text }) => doesTheSame(text, file.text))?.path
    return takenBy === undefined ? file : { ...file, takenBy }
  })
  for (const file of planned) if (file.takenBy === undefined) checkWritable(root, file.path)
  return planned
}

/**
 * Writes a file that is not there yet, and the folders above it.
 *
 * @throws {UsageError} where it is there, or cannot be written
 */
export function writeFile(root: string, { path, text }: PlannedFile): void {
  checkFolders(root)
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    // `wx` overwrites nothing, not through a link either.
    writeFileSync(join(root, path), text, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnwritable(error)}`)
  }
}

/** Whether a workflow starts us on the same occasions as another one. */
function doesTheSame(text: string, other: string): boolean {
  return ['pull_request', 'schedule'].some((event) => {
    const starts = new RegExp(`^\\s*(?:on:.*\\b)?${event}(?:_target)?\\b`, 'm')
    return starts.test(text) && starts.test(other)
  })
}

/** The repository’s workflows that use Awesome Keeper already. */
function ownWorkflows(root: string): { path: string; text: string }[] {
  const folder = join(root, WORKFLOWS)
  if (!exists(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => ({ path: `${WORKFLOWS}/${name}`, text: readText(join(folder, name)) }))
    .filter(({ text }) => /^[\s-]*uses:\s*["']?awesome-keeper\/awesome-keeper@/m.test(text))
}

/** A workflow that may not be read is none that we know. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Where all files go: each must be a folder, or be missing. A link may lead out of the repository. */
function checkFolders(root: string): void {
  for (const folder of FOLDERS) {
    const stat = lstatSync(join(root, folder), { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isSymbolicLink()) {
      throw new UsageError(
        `${folder}: unexpected symbolic link, expected a folder: nothing is written through it`,
      )
    }
    if (!stat.isDirectory()) throw new UsageError(`${folder}: unexpected file, expected a folder`)
  }
}

/** Told before anybody is asked. */
function checkWritable(root: string, path: string): void {
  let folder = dirname(path)
  while (folder !== '.' && !exists(join(root, folder))) folder = dirname(folder)
  try {
    accessSync(join(root, folder), constants.W_OK)
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnwritable(error)}`)
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function whyUnwritable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  switch (code) {
    case 'EEXIST':
      return 'is there by now, and was left as it is'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no permission to write it'
    default:
      return `cannot be written (${code ?? 'unknown reason'})`
  }
}
