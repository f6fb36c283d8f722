import { statSync } from 'node:fs'
import { devNull } from 'node:os'
import { join, relative } from 'node:path'
import { CONFIG_PATH, parseConfig } from '../../config/load.ts'
import { readTextFile } from './text-file.ts'
import type { ConfigSource } from './unused-ignores.ts'

/** In bytes, much larger than any configuration. */
const MAX_CONFIG_SIZE = 1024 * 1024

/**
 * The configuration file of a folder, if it has one. It came with the lists, perhaps from a stranger.
 * @throws {UsageError} where it cannot be read, or is a link out of the folder @throws {ConfigError}
 */
export function findConfig(folder: string): ConfigSource | undefined {
  const path = relative('.', join(folder, CONFIG_PATH))
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return
  return readConfig(path, folder)
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
