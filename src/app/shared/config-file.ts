import { statSync } from 'node:fs'
import { devNull } from 'node:os'
import { join, relative } from 'node:path'
import { CONFIG_PATH, parseConfig } from '../../config/load.ts'
import { readTextFile } from './text-file.ts'
import type { ConfigSource } from './unused-ignores.ts'
import { UsageError } from './usage-error.ts'

/** In bytes, much larger than any configuration. */
const MAX_CONFIG_SIZE = 1024 * 1024

/**
 * The configuration file of a folder, if it has one. It came with the lists, perhaps from a stranger.
 * @throws {UsageError} where it cannot be read, is a link out of the folder, or has another name @throws {ConfigError}
 */
export function findConfig(folder: string): ConfigSource | undefined {
  const path = relative('.', join(folder, CONFIG_PATH))
  if (isFile(path)) return readConfig(path, folder)
  const misnamed = MISNAMED.find((name) => isFile(join(folder, name)))
  if (misnamed === undefined) return
  throw new UsageError(
    `${relative('.', join(folder, misnamed))} is not read: the configuration is ${CONFIG_PATH}. Rename the file, or name it with --config.`,
  )
}

/** Names that are taken for that of the configuration. */
const MISNAMED = [
  '.github/awesome-keeper.yaml',
  ...['', '.'].flatMap((dot) => ['yml', 'yaml'].map((end) => `${dot}awesome-keeper.${end}`)),
]

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/**
 * `/dev/null` stands for no configuration: its result is the defaults.
 * @param root the folder out of which no symbolic link may lead; default: the file's repository
 * @throws {UsageError} where it cannot be read @throws {ConfigError}
 */
export function readConfig(path: string, root?: string): ConfigSource {
  const limits = { limit: MAX_CONFIG_SIZE, ...(root !== undefined && { root }) }
  const text = path === devNull ? '' : readTextFile(path, limits).text
  return { path, text, config: parseConfig(text, path) }
}
