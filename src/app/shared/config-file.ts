import { statSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_PATH, parseConfig } from '../../config/load.ts'
import type { Config } from '../../config/schema.ts'
import { readTextFile } from './text-file.ts'

/** The configuration file of a folder, if it has one. */
export function findConfigFile(folder: string): string | undefined {
  const path = join(folder, CONFIG_PATH)
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined
}

/** @param path absent: the defaults @throws {UsageError} @throws {ConfigError} */
export function readConfigFile(path: string | undefined): Config {
  return path === undefined ? parseConfig('', '') : parseConfig(readTextFile(path).text, path)
}
