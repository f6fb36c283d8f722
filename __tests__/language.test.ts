/** Plain words: what the language of the project leaves out does not occur (docs/ARCHITECTURE.md). */

import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const BANNED =
  /^(?:mend\w*|tell|tells|told|untold|telling|judg(?:e|ing|ment)\w*|scout\w*|surroundings|farewell|grave|graver|gravest|anew|novelty)$/

/** Everything that people read or type. JSON that was fetched is left out. */
const files = globSync(
  [
    '{src,__tests__,scripts,bench}/**/*.{ts,js,css,md}',
    '{docs,examples,.github}/**/*.{md,yml,svg}',
    'schema/*.json',
    '*.{md,yml,ts}',
    'package.json',
    '.pre-commit-hooks.yaml',
    '.ci/run',
  ],
  { cwd: root },
).sort()

/** Titles, names and other words that are not ours, by the file that quotes them. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  '__tests__/language.test.ts': ['*'],
  'bench/titles/pairs.ts': ['*'],
}

/** The English words in prose and in identifiers: `tellAll`, `tell-all` and `TELL_ALL` hold “tell”. */
function wordsOf(text: string): string[] {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  return words.map((word) => word.toLowerCase())
}

function bannedIn(text: string, allowed: readonly string[] = []): string[] {
  return wordsOf(text).filter((word) => BANNED.test(word) && !allowed.includes(word))
}

/** The banned words of a file, as `path:line: words`. */
function mistakesIn(path: string): string[] {
  const allowed = ALLOWED[path] ?? []
  if (allowed.includes('*')) return []
  const inName = bannedIn(path).map((word) => `${path}: ${word} (its name)`)
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  return lines.reduce((mistakes, line, index) => {
    const words = bannedIn(line, allowed)
    if (words.length > 0) mistakes.push(`${path}:${index + 1}: ${words.join(', ')}`)
    return mistakes
  }, inName)
}

describe('the search for banned words', () => {
  it.each([
    ['It tells what to mend', ['tells', 'mend']],
    ['const toldAll = untold(TELL_ALL)', ['told', 'untold', 'tell']],
    ['mend-list and mendedRows, a judgement', ['mend', 'mended', 'judgement']],
    ['recommend, amend, commend, intelligence, storytelling, engraved, satellites', []],
  ])('finds in “%s” %j', (text, expected) => {
    expect(bannedIn(text)).toEqual(expected)
  })
})

it('no file has one of these words', () => {
  const byFolder = Object.groupBy(files.flatMap(mistakesIn), (mistake) => dirname(mistake))
  const mistakes = Object.entries(byFolder).sort(([a], [b]) => (a < b ? -1 : 1))
  expect(mistakes.flatMap(([, found = []]) => found)).toEqual([])
})
