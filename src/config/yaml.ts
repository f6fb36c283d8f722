import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLError,
} from 'yaml'
import { quoteInput } from '../text/quote.ts'
import type { KeyPath, Mistake } from './mistakes.ts'

/** In UTF-16 code units: a longer text is not read. */
const MAX_LENGTH = 131_072

/** More mistakes of the YAML itself are not looked up in the text. */
const MAX_MISTAKES = 200

export interface PlacedMistake extends Omit<Mistake, 'at'> {
  offset: number
}

interface YamlValue {
  /** `undefined` for an empty text. */
  value: unknown
  /** What is wrong with the text as YAML; only the first mistake if it cannot be parsed. */
  mistakes: PlacedMistake[]
}

/** Reads a text as one document of YAML 1.2's core schema: no other tags, no merge keys. */
export function readYaml(text: string) {
  const lineCounter = new LineCounter()
  const places: ValuePlace[] = []
  return {
    ...readValue(text, lineCounter, places),
    offsetOf: placeFinder(places),
    /** 1-based; the column in UTF-16 code units. */
    pointOf: (offset: number) => {
      const { line, col } = lineCounter.linePos(offset)
      // Nothing has lines where nothing was parsed.
      return { line: line || 1, column: col || 1 }
    },
  }
}

function readValue(text: string, lineCounter: LineCounter, places: ValuePlace[]): YamlValue {
  if (text.length > MAX_LENGTH) {
    return fail(`the file has ${text.length} characters; use at most ${MAX_LENGTH}`)
  }
  const document = parseDocument(text, {
    ...{ schema: 'core', version: '1.2', resolveKnownTags: false, stringKeys: true },
    ...{ uniqueKeys: true, prettyErrors: false, lineCounter },
  })
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return fail('the values are nested too deeply; use a few levels')
  }
  try {
    for (const place of placesOf(document.contents, [], 0)) places.push(place)
    const mistakes = mistakesOf(document, text, places)
    if (mistakes.length > 0) return { value: undefined, mistakes }
    const value: unknown = document.toJS()
    // Throws where an alias is inside of its own anchor.
    JSON.stringify(value)
    return { value: value ?? undefined, mistakes }
  } catch {
    return fail('the aliases stand for too many values, or for themselves; write the values out')
  }
}

function fail(message: string): YamlValue {
  return { value: undefined, mistakes: [{ path: [], offset: 0, message }] }
}

interface ValuePlace {
  path: KeyPath
  key: number
  value: number
  node: ParsedNode | null
}

/** The places of a value and of all inside, in the order of the text. */
function* placesOf(node: ParsedNode | null, path: KeyPath, key: number): Generator<ValuePlace> {
  yield { path, key, value: node?.range[0] ?? key, node }
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    for (const { key, value } of node.items) {
      // Keys that are no texts are mistakes already.
      const name = isScalar(key) ? String(key.value) : ''
      yield* placesOf(value, [...path, name], key.range[0])
    }
  } else if (isSeq<ParsedNode>(node)) {
    for (const [index, item] of node.items.entries()) {
      yield* placesOf(item, [...path, index], item.range[0])
    }
  }
}

/** Finds the offset of a value or of its key; of a missing one, that of the value around it. */
function placeFinder(places: readonly ValuePlace[]) {
  const known = new Map(places.map((place) => [JSON.stringify(place.path), place]))
  return function offsetOf(path: KeyPath, at: 'key' | 'value'): number {
    const place = known.get(JSON.stringify(path))
    if (place) return place[at]
    return path.length === 0 ? 0 : offsetOf(path.slice(0, -1), 'value')
  }
}

function mistakesOf(
  document: Document.Parsed,
  text: string,
  places: readonly ValuePlace[],
): PlacedMistake[] {
  const describe = (error: YAMLError): PlacedMistake => {
    const message = inWords(error, text)
    const [offset] = error.pos
    if (error.code === 'MULTIPLE_DOCS') return { path: [], offset, message }
    // Where a text was taken for a mapping, its first word was taken for a key.
    const limit = error.code.startsWith('BLOCK_') ? offset - 1 : offset
    return { path: places.findLast(({ key }) => key <= limit)?.path ?? [], offset, message }
  }
  const sorted = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  const syntax = sorted.find(({ code }) => code !== 'DUPLICATE_KEY')
  // What follows a mistake of syntax is often its consequence.
  if (syntax) return [describe(syntax)]
  const others = [...sorted, ...document.warnings].slice(0, MAX_MISTAKES)
  return [...others.map(describe), ...unknownAliases(places)]
}

function unknownAliases(places: readonly ValuePlace[]): PlacedMistake[] {
  const anchors = new Set<string>()
  return places.flatMap(({ path, value, node }) => {
    if (!isAlias(node)) {
      if (node?.anchor) anchors.add(node.anchor)
      return []
    }
    if (anchors.has(node.source)) return []
    const message = `there is no anchor above the alias *${quoteInput(node.source)}; put a text that starts with "*" in quotes`
    return [{ path, offset: value, message }]
  })
}

/** The most frequent mistakes in our words; `$` is the text found. */
const MESSAGES: Partial<Readonly<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'a tab cannot indent a line; use spaces',
  BLOCK_AS_IMPLICIT_KEY: 'the text contains ": "; put it in quotes',
  BLOCK_IN_FLOW: 'a text within [] or {} contains ": " or "- "; put it in quotes',
  BAD_SCALAR_START: 'the text starts with $; put it in quotes',
  TAG_RESOLVE_FAILED: 'the tag $ is not allowed; put a text that starts with "!" in quotes',
  NON_STRING_KEY: 'a list, mapping or alias cannot be a key; use a text',
  DUPLICATE_KEY: 'the key is set twice; remove one of the two',
  MULTIPLE_DOCS: 'the file has a second document; use one',
}

function inWords({ code, message, pos }: YAMLError, text: string): string {
  const known = MESSAGES[code]?.replace('$', () => quoteInput(text.slice(...pos)))
  return known ?? `not YAML: ${quoteInput(message, 120)}`
}
