import { quoteInput } from '../text/quote.ts'
import { check, type KeyPath } from './mistakes.ts'
import { type Config, configSchema } from './schema.ts'
import { readYaml } from './yaml.ts'

/** Where configuration lives, from the repository's root. */
export const CONFIG_PATH = '.github/awesome-keeper.yml'

/** A mistake in the configuration; its message is one line that says where and what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code = 'ERR_CONFIG'
  readonly path: string
  /** 1-based, as is `column`, which counts UTF-16 code units. */
  readonly line: number
  readonly column: number
  /** Dotted, with indexes in brackets: `ignore[0].match`; empty for the whole document. */
  readonly key: string

  constructor(
    path: string,
    { line, column }: { line: number; column: number },
    key: string,
    what: string,
  ) {
    const where = `${quoteInput(path, Number.POSITIVE_INFINITY)}:${line}:${column}`
    super(`${where}: ${key === '' ? '' : `key "${key}": `}${what}`)
    this.path = path
    this.line = line
    this.column = column
    this.key = key
  }
}

/**
 * Reads a configuration; an empty one is all defaults.
 *
 * @param text what the file holds
 * @param path shown in messages
 * @throws ConfigError with the first mistake of the text, and how many more there are
 */
export function parseConfig(text: string, path: string): Config {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''))
  let mistakes = yaml.mistakes
  if (mistakes.length === 0) {
    const checked = check(configSchema, yaml.value ?? {})
    if ('output' in checked) return checked.output
    mistakes = checked.mistakes.map((mistake) => ({
      ...mistake,
      offset: yaml.offsetOf(mistake.path, mistake.at),
    }))
  }
  const [first, ...rest] = mistakes.toSorted((a, b) => a.offset - b.offset)
  if (!first) throw new TypeError('No mistake to tell')
  const more =
    rest.length === 0 ? '' : `, and ${rest.length} more mistake${rest.length > 1 ? 's' : ''}`
  throw new ConfigError(path, yaml.pointOf(first.offset), dotted(first.path), first.message + more)
}

function dotted(path: KeyPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${quoteInput(key)}`))
    .join('')
    .replace(/^\./, '')
}
