/**
 * No pattern of `src` takes more than linear time on any text, and no call spreads an array that may
 * be long. scslre shows the first; the second is read from the source. Exceptions stand here, with
 * what bounds their input, and go when they are not needed any more.
 */

import { analyse } from 'scslre'
import { expect, it } from 'vitest'
import { builtPatterns } from './source/built-patterns.ts'
import { addFile, type CodePiece, readSource, type SourceSyntax } from './source/syntax.ts'

const source = readSource()

/** Code that is fine only because of what it is given. */
interface BoundedPiece {
  file: string
  /** How the code begins. */
  code: string
  /** What bounds its input, or why nothing has to. */
  bound: string
}

const WHATEVER_FAILS = 'nothing has to: its last alternative takes what the others read in vain'
const CONFIGURATION =
  'a pattern of the configuration: it runs under the time limit of linting in session/'
const ADMISSION =
  'a pattern of the configuration: who calls gives `match`, which runs under a time limit'
const PATTERN_CHECK = 'the pattern is only compiled here'

/** Literals that are not linear on any text. */
const literals: readonly BoundedPiece[] = [
  {
    file: 'lint/analysis/contents/words.ts',
    code: '/^(?:(?:table of )?contents?|',
    bound: '80 characters: MAX_TITLE',
  },
  {
    file: 'lint/rules/empty-link.ts',
    code: String.raw`/^\W*(?:com(?:m?ing|ins) soon|`,
    bound: '100 characters: MAX_PLACEHOLDER_LENGTH',
  },
  {
    file: 'list/reader/bullet-title.ts',
    code: String.raw`/^(?:and |& )?(?:\p{Lu}`,
    bound: '100 characters: MAX_PERSON_LENGTH',
  },
  { file: 'titles/held.ts', code: String.raw`/\p{N}+(?:\.\p{N}+)+`, bound: WHATEVER_FAILS },
  { file: 'titles/words.ts', code: String.raw`/\p{N}+(?:\.\p{N}+)+`, bound: WHATEVER_FAILS },
]

/** Patterns that modules build of their own constants, and that are not linear on any text. */
const built: readonly BoundedPiece[] = [
  {
    file: 'lint/analysis/contents/words.ts',
    code: String.raw`/(?:(?:[\p{Extended_Pictographic}`,
    bound: '50 characters: MAX_EMOJI',
  },
]

/** Patterns that are built while the program runs, so that nothing can be shown about them here. */
const constructed: readonly BoundedPiece[] = [
  { file: 'admission/pull-request/check.ts', code: "new RegExp(title, 'u')", bound: ADMISSION },
  { file: 'admission/pull-request/check.ts', code: "new RegExp(source, 'gmu')", bound: ADMISSION },
  { file: 'app/action/bounded-match.ts', code: 'new RegExp(pattern, ', bound: ADMISSION },
  {
    file: 'app/init/link-checkers.ts',
    code: "new RegExp(pattern, 'u')",
    bound: 'patterns of another link checker: they run under the time limit of links/patterns.ts',
  },
  {
    file: 'links/check.ts',
    code: "new RegExp(each, 'u')",
    bound: 'links.exclude and links.include, on addresses of at most 8,192 characters',
  },
  { file: 'lint/ignores.ts', code: 'new RegExp(source, flags)', bound: CONFIGURATION },
  {
    file: 'lint/rules/column-values.ts',
    code: 'new RegExp(`^(?:',
    bound: CONFIGURATION,
  },
  { file: 'lint/rules/entry-format.ts', code: 'new RegExp(options.pattern', bound: CONFIGURATION },
  {
    file: 'list/reader/html/elements.ts',
    code: 'new RegExp(`^\\\\s*<',
    bound: 'nothing has to: names of tags in the code, at the start of a text',
  },
  { file: 'schema/pattern.ts', code: 'new RegExp(source, flags)', bound: PATTERN_CHECK },
]

/** Calls that spread an array, which is short. */
const spreads: readonly BoundedPiece[] = [
  { file: 'links/check.ts', code: '(baseKeys.has(url)', bound: 'the other arguments of a call' },
  { file: 'app/action/schedule.ts', code: 'notes.push(', bound: 'notes of one pull request' },
  { file: 'config/yaml.ts', code: 'text.slice(...pos)', bound: 'two offsets' },
  { file: 'github/api/pull-requests.ts', code: 'comments.push(', bound: 'a page of 100' },
  {
    file: 'github/tracking-issue/texts/sections.ts',
    code: 'lines.push(',
    bound: 'at most one empty line',
  },
  { file: 'identity/doi.ts', code: 'identity(', bound: 'the groups of a literal' },
  { file: 'identity/identify.ts', code: 'identity(', bound: 'the groups of literals' },
  { file: 'links/cache/folder.ts', code: 'join(folder', bound: 'parts of an own path' },
  { file: 'links/http/connections.ts', code: 'callback(', bound: 'the arguments of a callback' },
  { file: 'links/http/headers.ts', code: 'Object.assign(', bound: 'hosts of the configuration' },
  { file: 'links/plan.ts', code: 'skippedLink(', bound: 'two words' },
  {
    file: 'links/providers/github/ask.ts',
    code: 'waiting.',
    bound: 'MAX_BATCH_SIZE subjects of one question',
  },
  {
    file: 'lint/analysis/broken-links.ts',
    code: 'String.raw(',
    bound: 'the parts of a template in the code',
  },
]

/** The pieces that no exception covers, and the exceptions that cover none. */
function compare(pieces: readonly CodePiece[], exceptions: readonly BoundedPiece[]) {
  const covers = (exception: BoundedPiece) => (piece: CodePiece) =>
    exception.file === piece.file && piece.code.startsWith(exception.code)
  const uncovered = pieces.filter((piece) => !exceptions.some((each) => covers(each)(piece)))
  const stale = exceptions.filter((exception) => !pieces.some(covers(exception)))
  return {
    uncovered: uncovered.map(({ file, line, code }) => `src/${file}:${line} ${code}`),
    stale: stale.map(({ file, code }) => `${file} ${code}`),
  }
}

/** Whether repeating a character can take more than linear time. */
function isSuperlinear(pattern: string, flags: string): boolean {
  return analyse({ source: pattern, flags }).reports.length > 0
}

const NONE = { uncovered: [], stale: [] }

it('finds patterns, built ones and spread arrays in any code', () => {
  const found: SourceSyntax = { literals: [], constructed: [], spreads: [] }
  const code = [
    'class A<T> {',
    '  #a = /[/]+$/u.test(/b/g)',
    "  b = (c: string[]) => new RegExp(c[0] ?? '', 'u').test(d?.e(...c) as string)",
    '}',
  ]
  addFile('a.ts', code.join('\n'), found)
  expect(found).toEqual({
    literals: [
      { file: 'a.ts', line: 2, code: '/[/]+$/u', pattern: '[/]+$', flags: 'u' },
      { file: 'a.ts', line: 2, code: '/b/g', pattern: 'b', flags: 'g' },
    ],
    constructed: [{ file: 'a.ts', line: 3, code: "new RegExp(c[0] ?? '', 'u')" }],
    spreads: [{ file: 'a.ts', line: 3, code: 'd?.e(...c)' }],
  })
})

it.each([
  [String.raw`\/+$`, true],
  [String.raw`<!--\s*(.*?)\s*-->`, true],
  ['^(?:a+)+$', true],
  [String.raw`(?<!\/)\/+$`, false],
  [String.raw`^\s*a\s*$`, false],
])('the analyser knows that %s is super-linear: %s', (pattern, expected) => {
  expect(isSuperlinear(pattern, '')).toBe(expected)
})

it('has only linear literals', () => {
  expect(source.literals.length).toBeGreaterThan(500)
  const found = source.literals.filter(({ pattern, flags }) => isSuperlinear(pattern, flags))
  expect(compare(found, literals)).toEqual(NONE)
})

it('builds only linear patterns of constants, and the others for bounded texts', async () => {
  const files = new Set(source.constructed.map(({ file }) => file))
  const patterns = await builtPatterns([...files])
  const shown = new Set(patterns.map(({ file }) => file))
  expect(shown.size).toBeGreaterThan(8)
  const found = patterns.filter(({ pattern, flags }) => isSuperlinear(pattern, flags))
  expect(compare(found, built)).toEqual(NONE)
  const other = source.constructed.filter(({ file }) => !shown.has(file))
  expect(compare(other, constructed)).toEqual(NONE)
})

it('spreads only short arrays into calls', () => {
  expect(compare(source.spreads, spreads)).toEqual(NONE)
})
