import { quoteInput } from '../text/quote.ts'
import type { RawSettings } from './merge.ts'
import { check, type KeyPath } from './mistakes.ts'
import { withProfile } from './profile.ts'
import { type Config, configSchema } from './schema.ts'
import { readYaml } from './yaml.ts'

/** Where configuration lives, from the repository's root. */
export const CONFIG_PATH = '.github/awesome-keeper.yml'

/** The number of mistakes that a message lists; the others are counted. */
const MAX_LISTED = 50

export interface ConfigMistake {
  /** 1-based, as is `column`, which counts UTF-16 code units. */
  line: number
  column: number
  /** Dotted, with indexes in brackets: `ignore[0].match`; empty for the whole document. */
  key: string
  message: string
}

/** The mistakes in a configuration; the message lists them, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code = 'ERR_CONFIG'
  readonly path: string
  /** In the order of the text; at least one. */
  readonly mistakes: readonly ConfigMistake[]

  constructor(path: string, mistakes: readonly ConfigMistake[]) {
    const file = quoteInput(path, Number.POSITIVE_INFINITY)
    const lines = mistakes.slice(0, MAX_LISTED).map(({ line, column, key, message }) => {
      return `${file}:${line}:${column}: ${key === '' ? '' : `key "${key}": `}${message}`
    })
    const more = mistakes.length - lines.length
    if (more > 0) lines.push(`${file}: and ${more} more mistake${more === 1 ? '' : 's'}`)
    super(lines.join('\n'))
    this.path = path
    this.mistakes = mistakes
  }
}

/** A text that is a valid configuration. */
export interface ConfigLayer {
  /** Shown in messages. */
  path: string
  text: string
  /** As written: without defaults. */
  settings: RawSettings
  config: Config
}

/**
 * Reads a configuration; an empty one is all defaults. What it extends is not read (`extends.ts`).
 * @param text the content of the file
 * @param path shown in messages
 * @throws {ConfigError} with all mistakes of the text
 */
export function parseConfig(text: string, path: string): Config {
  return readLayer(text, path).config
}

/** As {@link parseConfig}, with what is written. @throws {ConfigError} */
export function readLayer(text: string, path: string): ConfigLayer {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''))
  let mistakes = yaml.mistakes
  if (mistakes.length === 0) {
    const settings = (yaml.value ?? {}) as RawSettings
    const checked = check(configSchema, settings)
    if ('output' in checked) return { path, text, settings, config: withProfile(checked.output) }
    mistakes = checked.mistakes.map((mistake) => ({
      ...mistake,
      offset: yaml.offsetOf(mistake.path, mistake.at),
    }))
  }
  const placed = mistakes
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ path, offset, message }) => ({ ...yaml.pointOf(offset), key: dotted(path), message }))
  throw new ConfigError(path, placed)
}

/** Settings that were merged. @throws {ConfigError} where they do not fit together */
export function toConfig(settings: RawSettings, { path }: ConfigLayer): Config {
  const checked = check(configSchema, settings)
  if ('output' in checked) return withProfile(checked.output)
  const mistakes = checked.mistakes.map(({ path: key, message }) => {
    return { line: 1, column: 1, key: dotted(key), message: `with what is extended, ${message}` }
  })
  throw new ConfigError(path, mistakes)
}

/** A mistake of a value that is only known later than the others. */
export function mistakeAt({ path, text }: ConfigLayer, key: KeyPath, message: string): ConfigError {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''))
  const place = yaml.pointOf(yaml.offsetOf(key, 'value'))
  return new ConfigError(path, [{ ...place, key: dotted(key), message }])
}

function dotted(path: KeyPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${quoteInput(key)}`))
    .join('')
    .replace(/^\./, '')
}
