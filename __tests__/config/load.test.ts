import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { ConfigError, parseConfig } from '../../src/config/load.ts'
import { rules } from '../../src/lint/registry.ts'
import { remarkLintRules } from '../../src/lint/remark-lint-rules.ts'
import { configLike } from './support.ts'

const path = '.github/awesome-keeper.yml'
const parse = (text: string) => parseConfig(text, path)

function mistakeOf(text: string): ConfigError {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('No mistake')
}

const ids = [...rules.map(({ meta }) => meta.id), ...remarkLintRules.map(({ id }) => id)].join(', ')
const severities = 'one of error, warning, info, off, on'
const sections = 'one of files, ignore, rules, links, review, issue'
const glob = 'a glob of paths from the repository’s root, such as docs/**/*.md'
const match = 'a title, a URL or a /pattern/ with flags of i, m, s, u'

describe('parseConfig', () => {
  it.each([
    '',
    '\n',
    '# nothing yet\n',
    '---\n',
    '~',
    'null',
    '{}',
    '\uFEFF',
    'files: [README.md]\n...\n',
  ])('fills in defaults: %j', (text) => {
    expect(parse(text)).toMatchObject({ ignore: [], rules: {} })
  })

  it('gives what it reads in the form in which it is used', () => {
    const text = `
      files: [README.md, "!drafts/**"]
      ignore:
        - match: Attention Is All You Need
        - {rule: date-order, match: "/^https:/i", file: docs/*.md, reason: known, until: 2027-01-31}
        - {rule: [date-order, table-pipes], match: /docs/readme.md}
      rules:
        row-width: off
        date-order: {severity: error, order: newest-first}
        column-values: {columns: {Code: {required: true}}}
        no-literal-urls: on
        unordered-list-marker-style: {severity: info, options: "-"}
    `
    expect(parse(text)).toEqual({
      ...parse(''),
      files: ['README.md', '!drafts/**'],
      ignore: [
        { rules: [], match: 'Attention Is All You Need' },
        {
          rules: ['date-order'],
          match: '/^https:/i',
          file: 'docs/*.md',
          reason: 'known',
          until: '2027-01-31',
        },
        { rules: ['date-order', 'table-pipes'], match: '/docs/readme.md' },
      ],
      rules: {
        'row-width': 'off',
        'date-order': ['error', { order: 'newest-first' }],
        'column-values': ['on', { columns: { Code: { required: true } } }],
        'no-literal-urls': 'on',
        'unordered-list-marker-style': ['info', { options: '-' }],
      },
    })
  })

  it('reads YAML 1.2 even where the text asks for 1.1, in which `off` is no text', () => {
    expect(parse('%YAML 1.1\n---\nrules: {date-order: off}').rules).toEqual({ 'date-order': 'off' })
  })

  it('follows aliases', () => {
    const text = 'rules:\n  date-order: &off {severity: off}\n  row-width: *off\n'
    expect(parse(text).rules['row-width']).toEqual(['off', {}])
  })
})

describe('a mistake', () => {
  it.each([
    // The document.
    [
      '- a',
      '1:1: unexpected list, expected a mapping with the keys files, ignore, rules, links, review and issue',
    ],
    [
      '[]',
      '1:1: unexpected empty list, expected a mapping with the keys files, ignore, rules, links, review and issue',
    ],
    [
      '\nREADME.md',
      '2:1: unexpected "README.md", expected a mapping with the keys files, ignore, rules, links, review and issue',
    ],
    [
      '5',
      '1:1: unexpected 5, expected a mapping with the keys files, ignore, rules, links, review and issue',
    ],
    ['files: [a]\n---\nfiles: [b]', '2:1: unexpected second document, expected one'],
    ['x'.repeat(131_073), '1:1: unexpected length of 131073, expected at most 131072 characters'],
    ['['.repeat(1_000), '1:201: unexpected depth, expected a few levels'],
    // Keys.
    ['fils: []', `1:1: key "fils": unexpected key, expected ${sections} (did you mean "files"?)`],
    ['Rules: {}', `1:1: key "Rules": unexpected key, expected ${sections} (did you mean "rules"?)`],
    ['\uFEFFzzz: 1', `1:1: key "zzz": unexpected key, expected ${sections}`],
    ['__proto__: {}', `1:1: key "__proto__": unexpected key, expected ${sections}`],
    ['toString: 1', `1:1: key "toString": unexpected key, expected ${sections}`],
    ['<<: {rules: {}}', `1:1: key "<<": unexpected key, expected ${sections}`],
    ['1: 2', `1:1: key "1": unexpected key, expected ${sections}`],
    [
      'rules: {}\nfiles: [a]\nrules: {}',
      '3:1: key "rules": unexpected second time, the first is in line 1',
    ],
    [
      'rules:\n  date-order: on\n  "date-order": off',
      '3:3: key "rules.date-order": unexpected second time, the first is in line 2',
    ],
    ['? [files]\n: x', '1:3: unexpected list, mapping or alias as a key, expected a text'],
    // Files.
    ['files:', '1:7: key "files": unexpected empty value, expected a list of globs'],
    ['files: README.md', '1:8: key "files": unexpected "README.md", expected a list of globs'],
    ['files: []', '1:8: key "files": unexpected empty list, expected at least 1 item'],
    ['files:\n- a\n- 3', '3:3: key "files[1]": unexpected 3, expected a glob'],
    ['files: ["docs/[a"]', `1:9: key "files[0]": unexpected "docs/[a", expected ${glob}`],
    ['files: [/README.md]', `1:9: key "files[0]": unexpected "/README.md", expected ${glob}`],
    [
      'files:\n- *.md',
      '2:3: key "files[0]": unexpected alias *.md without an anchor above it, expected quotes around a text that starts with "*"',
    ],
    [
      'files: !drafts/*.md',
      '1:8: key "files": unexpected tag !drafts/*.md, expected quotes around a text that starts with "!"',
    ],
    [
      'files: !!set {a}',
      '1:8: key "files": unexpected tag !!set, expected quotes around a text that starts with "!"',
    ],
    // Ignore.
    ['ignore: {match: x}', '1:9: key "ignore": unexpected mapping, expected a list of mappings'],
    [
      'ignore: [x]',
      '1:10: key "ignore[0]": unexpected "x", expected a mapping with the keys rule, match, file, reason and until',
    ],
    [
      'ignore:\n  - rule: date-order',
      '2:5: key "ignore[0].match": missing, expected a title, a URL or a /pattern/',
    ],
    [
      'ignore: [{match: x, untill: 2027-01-31}]',
      '1:21: key "ignore[0].untill": unexpected key, expected one of rule, match, file, reason, until (did you mean "until"?)',
    ],
    [
      'ignore: [{match: ""}]',
      '1:18: key "ignore[0].match": unexpected "", expected a title, a URL or a /pattern/',
    ],
    [
      'ignore: [{match: 7}]',
      '1:18: key "ignore[0].match": unexpected 7, expected a title, a URL or a /pattern/',
    ],
    ['ignore: [{match: /(/}]', `1:18: key "ignore[0].match": unexpected "/(/", expected ${match}`],
    [
      'ignore: [{match: /x/g}]',
      `1:18: key "ignore[0].match": unexpected "/x/g", expected ${match}`,
    ],
    [
      'ignore: [{match: x, file: "{a"}]',
      `1:27: key "ignore[0].file": unexpected "{a", expected ${glob}`,
    ],
    [
      'ignore: [{match: x, reason: 1}]',
      '1:29: key "ignore[0].reason": unexpected 1, expected a text',
    ],
    [
      'ignore: [{match: x, until: 2027-02-29}]',
      '1:28: key "ignore[0].until": unexpected "2027-02-29", expected a date such as 2027-01-31',
    ],
    [
      'ignore: [{match: x, until: 31 Jan 2027}]',
      '1:28: key "ignore[0].until": unexpected "31 Jan 2027", expected a date such as 2027-01-31',
    ],
    [
      'ignore: [{match: x, until: 2027}]',
      '1:28: key "ignore[0].until": unexpected 2027, expected a date such as 2027-01-31',
    ],
    [
      'ignore: [{match: x, rule: row-widht}]',
      `1:27: key "ignore[0].rule": unexpected "row-widht", expected one of ${ids}, or a list of rule ids (did you mean "row-width"?)`,
    ],
    [
      'ignore: [{match: x, rule: [date-order, zzz]}]',
      `1:40: key "ignore[0].rule[1]": unexpected "zzz", expected one of ${ids}`,
    ],
    [
      'ignore: [{match: x, rule: []}]',
      '1:27: key "ignore[0].rule": unexpected empty list, expected at least 1 item',
    ],
    // Rules.
    ['rules: 5', '1:8: key "rules": unexpected 5, expected a mapping of rule ids to severities'],
    [
      'rules: [date-order]',
      '1:8: key "rules": unexpected list, expected a mapping of rule ids to severities',
    ],
    [
      'rules:\n  date-ordr: off',
      `2:3: key "rules.date-ordr": unexpected rule, expected one of ${ids} (did you mean "date-order"?)`,
    ],
    [
      'rules: {date-order: warn}',
      `1:21: key "rules.date-order": unexpected "warn", expected ${severities}, or a mapping with the keys severity and order (did you mean "warning"?)`,
    ],
    [
      'rules: {date-order: eror}',
      `1:21: key "rules.date-order": unexpected "eror", expected ${severities}, or a mapping with the keys severity and order (did you mean "error"?)`,
    ],
    [
      'rules: {empty-link: [off]}',
      `1:21: key "rules.empty-link": unexpected list, expected ${severities}, or a mapping with the key severity`,
    ],
    [
      'rules: {table-pipes: false}',
      `1:22: key "rules.table-pipes": unexpected false, expected ${severities}, or a mapping with the keys severity and options`,
    ],
    [
      'rules: {date-order: {severity: high}}',
      `1:32: key "rules.date-order.severity": unexpected "high", expected ${severities}`,
    ],
    [
      'rules: {date-order: {ordre: auto}}',
      '1:22: key "rules.date-order.ordre": unexpected option, expected one of severity, order (did you mean "order"?)',
    ],
    [
      'rules: {empty-link: {order: auto}}',
      '1:22: key "rules.empty-link.order": unexpected option, expected severity',
    ],
    [
      'rules: {date-order: {order: newest}}',
      '1:29: key "rules.date-order.order": unexpected "newest", expected one of newest-first, oldest-first, auto',
    ],
    [
      'rules:\n  column-values:\n    columns:\n      Name: {pattern: "("}',
      '4:23: key "rules.column-values.columns.Name.pattern": unexpected pattern "(", expected a regular expression',
    ],
    [
      'rules: {column-values: {columns: {Name: {required: yes}}}}',
      '1:52: key "rules.column-values.columns.Name.required": unexpected "yes", expected true or false',
    ],
    [
      'rules: {column-values: {columns: {constructor: {}}}}',
      '1:35: key "rules.column-values.columns.constructor": unexpected option, expected another name',
    ],
    [
      'rules: {alphabetical: {locale: x_y}}',
      '1:32: key "rules.alphabetical.locale": unexpected locale "x_y", expected one such as en or zh-Hans',
    ],
    // YAML.
    [
      'rules:\n\tdate-order: off',
      '2:1: key "rules": unexpected tab, expected spaces as indentation',
    ],
    [
      'ignore:\n- match: A: b',
      '2:10: key "ignore[0].match": unexpected ": " within a text, expected quotes around the text',
    ],
    [
      'ignore: [{match: A: b}]',
      '1:18: key "ignore[0].match": unexpected ": " or "- " within [] or {}, expected quotes around a text that holds it',
    ],
    [
      'ignore:\n- match: @x',
      '2:10: key "ignore[0].match": unexpected @ at the start of a text, expected quotes around the text',
    ],
    [
      'rules: [',
      '1:9: key "rules": not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'rules:\n  date-order: off\n row-width: off',
      '3:1: key "rules.date-order": not YAML: All mapping items must start at the same column',
    ],
    ['files: ["a]', '1:12: key "files[0]": not YAML: Missing closing "quote'],
    ['files: &a [*a]', '1:12: key "files[0]": unexpected alias inside of its own anchor'],
    ['%WHAT\n---\nrules: {}', '1:1: not YAML: Unknown directive %WHAT'],
    // Several.
    [
      'rules:\n  date-order: 1\nfiles: 2\nignore: 3',
      `2:15: key "rules.date-order": unexpected 1, expected ${severities}, or a mapping with the keys severity and order, and 2 more mistakes`,
    ],
    [
      'links: {exclude: ["("]}',
      '1:19: key "links.exclude[0]": unexpected pattern "(", expected a regular expression',
    ],
    [
      'links: {allow-private: [10.0.0.1]}',
      '1:25: key "links.allow-private[0]": unexpected "10.0.0.1", expected a range such as 10.0.0.0/8',
    ],
    ['a: 1\r\nb: 2\r\n', `1:1: key "a": unexpected key, expected ${sections}, and 1 more mistake`],
  ])('%.60j', (text, message) => {
    expect(mistakeOf(text).message).toBe(`${path}:${message}`)
  })

  it('carries its parts', () => {
    expect(mistakeOf('ignore:\n  - match: x\n    until: soon')).toMatchObject({
      name: 'ConfigError',
      code: 'ERR_CONFIG',
      path,
      line: 3,
      column: 12,
      key: 'ignore[0].until',
    })
  })

  it('shows what it repeats of the text, and no more than 60 of it', () => {
    const { message } = mistakeOf(`rules: {date-order: "\\e[31m\\n\\u202e${'x'.repeat(100)}"}`)
    expect(message).toContain(`unexpected "\\u{1b}[31m\\n\\u{202e}${'x'.repeat(39)}…", expected`)
    expect(mistakeOf(`${'k'.repeat(70)}: 1`).key).toBe(`${'k'.repeat(59)}…`)
    expect(() => parseConfig('x', 'a\nb')).toThrow('a\\nb:1:1: unexpected "x"')
  })
})

describe('any text', () => {
  /** Holds for every text: a configuration, or one line that points into the text. */
  function expectConfigOrMistake(text: string): void {
    try {
      const config = parse(text)
      expect(config).toHaveProperty('rules')
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      const lines = text.split('\n')
      expect(error.message).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u)
      expect(error.message.startsWith(`${path}:${error.line}:${error.column}: `)).toBe(true)
      expect(error.line).toBeLessThanOrEqual(lines.length)
      expect(error.column).toBeLessThanOrEqual((lines[error.line - 1] ?? '').length + 1)
    }
  }

  it('is read or refused: characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectConfigOrMistake))
  })

  it('is read or refused: pieces of YAML', () => {
    const piece = fc.constantFrom(
      ...[
        'files',
        'rules',
        'ignore',
        'match',
        ': ',
        ':',
        '\n',
        '\n  ',
        '\n- ',
        '- ',
        '? ',
        '[',
        ']',
        '{',
      ],
      ...[
        '}',
        ', ',
        '"',
        "'",
        '|',
        '>',
        '&a ',
        '*a',
        '!t ',
        '# ',
        '%YAML 1.1\n',
        '---\n',
        '...\n',
        '\t',
        '~',
        '<<',
      ],
      ...['\r\n', '\u0000', '\uFEFF', 'off', '1', '@', '`'],
    )
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(text, expectConfigOrMistake), { numRuns: 1_000 })
  })

  it('is read or refused: values like configurations', () => {
    fc.assert(
      fc.property(configLike, (config) => {
        expectConfigOrMistake(JSON.stringify(config))
        expectConfigOrMistake(stringify(config))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ...[
      '[',
      '{',
      '- ',
      '? ',
      '[[]',
      '[a,',
      '{a: ',
      '&a ',
      '!a ',
      '*a ',
      '"a" ',
      "'",
      '\t',
      '--- \n',
      '%A\n',
    ],
    ...['a:\n', 'ignore: [[],', '#\n', ':', '|\n', 'a: *a\n'],
  ])('is refused soon: %j over and over', (piece) => {
    const started = performance.now()
    expectConfigOrMistake(piece.repeat(131_072 / piece.length))
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is refused soon: aliases of aliases, and thousands of mistakes', () => {
    const level = (name: string, below: string) => `- &${name} [${`*${below},`.repeat(9)}]\n`
    const names = [...'abcdefghij']
    const bomb = `ignore:\n- &a [x]\n${names
      .slice(1)
      .map((name, index) => level(name, names[index] ?? ''))
      .join('')}`
    expect(mistakeOf(bomb).message).toBe(
      `${path}:6:16: key "ignore[4][3]": unexpected aliases for more than 10000 values`,
    )
    const started = performance.now()
    expect(mistakeOf(`ignore: [${'[[],{}],{},'.repeat(10_000)}]`).message).toMatch(/ mistakes$/)
    expect(
      mistakeOf(Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`).join('\n')).message,
    ).toBe(`${path}:1:1: key "k0": unexpected key, expected ${sections}, and 9999 more mistakes`)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
