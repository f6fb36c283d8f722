import { Composer, type CST, type Document, Lexer, LineCounter, Parser, type YAMLError } from 'yaml'
import { quoteInput } from '../text/quote.ts'
import type { KeyPath } from './mistakes.ts'
import { NodeReader, type PlacedMistake } from './node-reader.ts'

/** A longer text is not read: 128 KiB in UTF-16 code units. */
export const LONGEST_CONFIG = 131_072
/** The parser keeps a few items on its stack for each level; what it reads is then read by recursion. */
const DEEPEST_STACK = 200

/** What a YAML text says, and where. */
export interface YamlText {
  /** `undefined` for an empty text. */
  value: unknown
  /** What is wrong with the text as YAML; only the first, if it cannot be read. */
  mistakes: PlacedMistake[]
  /** The offset of a value or of its key; what is missing has that of what should hold it. */
  offsetOf(path: KeyPath, at: 'key' | 'value'): number
  /** 1-based; the column in UTF-16 code units. */
  pointOf(offset: number): { line: number; column: number }
}

/** Reads a text as one document of YAML 1.2's core schema: no tags of other kinds, no merge keys. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter()
  const pointOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const reader = new NodeReader((offset) => pointOf(offset).line)
  const result = (mistakes: PlacedMistake[], value?: unknown): YamlText => {
    return { value, mistakes, offsetOf: (path, at) => reader.offsetOf(path, at), pointOf }
  }
  const fail = (message: string, offset = 0) => result([{ path: [], offset, message }])
  lines.addNewLine(0)
  if (text.length > LONGEST_CONFIG) {
    return fail(
      `unexpected length of ${text.length}, expected at most ${LONGEST_CONFIG} characters`,
    )
  }

  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    // The library would recurse until the stack ends.
    if (parser.stack.length > DEEPEST_STACK) {
      return fail('unexpected depth, expected a few levels', parser.offset)
    }
  }
  tokens.push(...parser.end())
  const [document, second] = compose(tokens, text.length)
  if (!document) return result([])

  const value = reader.read(document.contents, [])
  const error = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0]
  if (error) {
    // What follows a mistake of syntax is often its consequence.
    const offset = error.pos[0]
    // Where a text was taken for a mapping, its first word was taken for a key.
    const path = reader.pathBefore(error.code.startsWith('BLOCK_') ? offset - 1 : offset)
    return result([{ path, offset, message: inWords(error, text) }])
  }
  if (second) return fail('unexpected second document, expected one', second.range[0])
  const warnings = document.warnings.map((warning) => {
    const [offset] = warning.pos
    return { path: reader.pathBefore(offset), offset, message: inWords(warning, text) }
  })
  return result([...warnings, ...reader.mistakes], value ?? undefined)
}

function compose(tokens: CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    resolveKnownTags: false,
    stringKeys: true,
    // Told by ourselves, with the place of the first, and without comparing each with each.
    uniqueKeys: false,
  })
  return [...composer.compose(tokens, true, length)] as Document.Parsed[]
}

/** The commonest mistakes in our words, the rest in the library's. */
function inWords({ code, message, pos }: YAMLError, text: string): string {
  const found = quoteInput(text.slice(...pos))
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'unexpected tab, expected spaces as indentation'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'unexpected ": " within a text, expected quotes around the text'
    case 'BLOCK_IN_FLOW':
      return 'unexpected ": " or "- " within [] or {}, expected quotes around a text that holds it'
    case 'BAD_SCALAR_START':
      return `unexpected ${found} at the start of a text, expected quotes around the text`
    case 'TAG_RESOLVE_FAILED':
      return `unexpected tag ${found}, expected quotes around a text that starts with "!"`
    case 'NON_STRING_KEY':
      return 'unexpected list, mapping or alias as a key, expected a text'
    default:
      return `not YAML: ${quoteInput(message, 120)}`
  }
}
