import { describe, expect, it } from 'vitest'
import { readLycheeConfig, readLycheeIgnore } from '../../../src/infer/link-checkers/lychee.ts'
import { readMarkdownLinkCheck } from '../../../src/infer/link-checkers/markdown-link-check.ts'

const patternsOf = (text: string) => readLycheeIgnore(text, '.lycheeignore').exclude

describe('.lycheeignore', () => {
  it('has a pattern a line, each with its origin', () => {
    expect(patternsOf('# robots\n\nhttps://a.example/.*\r\n  linkedin\\.com  \n')).toEqual([
      { pattern: 'https://a.example/.*', origin: '.lycheeignore:3' },
      { pattern: 'linkedin\\.com', origin: '.lycheeignore:4' },
    ])
  })

  it('leaves out what is never requested here', () => {
    const text =
      '^#\n^/docs\n^\\./x\nlocalhost\n^https?://localhost:\\d+\n127.0.0.1\n^mailto:\n^file://\n'
    expect(patternsOf(text)).toEqual([])
    expect(patternsOf('//cdn.example\nhttps://127x.example')).toHaveLength(2)
  })

  it.each([
    ['https://a\\-b.example/\\_x', 'https://a-b.example/_x', 'https://ab.example/_x'],
    ['a\\\\-b', 'a\\-b', 'a-b'],
    ['[a\\-z]x', '-x', 'bx'],
    ['(?P<host>a)\\.example', 'a.example', 'axexample'],
    ['https://a.example/{id}', 'https://a.example/{id}', 'https://a.example/id'],
    ['\\"q\\"', '"q"', 'q'],
    ['\\é', 'é', 'e'],
  ])('%j means the same here', (theirs, yes, no) => {
    const [found] = patternsOf(theirs)
    const pattern = new RegExp(found?.pattern ?? '', 'u')
    expect([pattern.test(yes), pattern.test(no)]).toEqual([true, false])
  })

  it('names a pattern that cannot be one of JavaScript', () => {
    const { exclude, notes } = readLycheeIgnore('(?x)a b\n(', '.lycheeignore')
    expect(exclude).toEqual([])
    expect(notes).toEqual([
      '.lycheeignore:1: “(?x)a b” is no regular expression of JavaScript',
      '.lycheeignore:2: “(” is no regular expression of JavaScript',
    ])
  })
})

describe('lychee.toml', () => {
  const read = (text: string) => readLycheeConfig(text, 'lychee.toml')
  const origin = 'lychee.toml'

  it('gives what is not checked, the time limit and fragments', async () => {
    const text = `
# A comment
exclude = [
  'linkedin\\.com', # refuses robots
  "^https://a\\\\.example/",
]
timeout = "1m"
include_fragments = true
accept = ["200..=299", 429]
max_concurrency = 14

[hosts."example.com"]
concurrency = 2
`
    expect(await read(text)).toEqual({
      exclude: [
        { pattern: 'linkedin\\.com', origin },
        { pattern: '^https://a\\.example/', origin },
      ],
      include: [],
      timeout: { value: '60s', origin },
      fragments: { origin },
      notes: [],
    })
  })

  it('names what has no counterpart, and copies no secret', async () => {
    const settings = await read(`
exclude = ["a"]
include = ["b"]
accept = [200, 404]
timeout = 20
exclude_path = ["test"]
remap = ["a b"]
basic_auth = ["example.com user:hunter2"]
header = { authorization = "hunter2" }
headers = []
`)
    expect(settings.exclude).toHaveLength(1)
    expect(settings.include).toEqual([])
    expect(settings.timeout).toBeUndefined()
    expect(JSON.stringify(settings)).not.toContain('hunter2')
    expect(settings.notes.map((note) => note.split(' ')[1])).toEqual([
      'include',
      '404',
      'exclude_path',
      'remap',
      'header',
    ])
  })

  it('include alone is what is checked', async () => {
    expect((await read('include = ["b"]')).include).toEqual([{ pattern: 'b', origin }])
  })

  it.each(['exclude = [', 'a = 1\na = 2', '\u0000', '[['.repeat(10_000)])(
    'what is no TOML carries nothing: %j',
    async (text) => {
      expect(await read(text)).toEqual({
        exclude: [],
        include: [],
        notes: ['lychee.toml is not valid TOML, so nothing of it is carried over'],
      })
    },
  )

  it('values of other types are nothing', async () => {
    const text = 'exclude = 3\ninclude = [1, {a = 2}]\ntimeout = true\naccept = 1979-05-27\n'
    expect(await read(text)).toEqual({ exclude: [], include: [], notes: [] })
  })
})

describe('markdown-link-check', () => {
  const read = (value: unknown) =>
    readMarkdownLinkCheck(
      typeof value === 'string' ? value : JSON.stringify(value),
      '.markdown-link-check.json',
    )
  const origin = '.markdown-link-check.json'

  it('gives what is not checked and the time limit', () => {
    const settings = read({
      ignorePatterns: [{ pattern: '^http://a.example' }, { pattern: '^#' }, { pattern: 3 }, null],
      replacementPatterns: [{ pattern: '^/', replacement: '{{BASEURL}}/' }],
      timeout: '1m',
      retryOn429: true,
      aliveStatusCodes: [200, 206, 403],
    })
    expect(settings).toEqual({
      exclude: [{ pattern: '^http://a.example', origin }],
      include: [],
      timeout: { value: '60s', origin },
      notes: [],
    })
  })

  it('names what has no counterpart, and copies no secret', () => {
    const settings = read({
      aliveStatusCodes: [200, 404, 410],
      httpHeaders: [{ urls: ['https://a.example'], headers: { Authorization: 'hunter2' } }],
      replacementPatterns: [{ pattern: '^https://a', replacement: 'https://b' }],
    })
    expect(JSON.stringify(settings)).not.toContain('hunter2')
    expect(settings.notes).toHaveLength(3)
  })

  it.each(['{', '[]', '3', 'null', '""'])('%s carries no pattern', (text) => {
    expect(read(text).exclude).toEqual([])
  })
})
