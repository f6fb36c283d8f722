import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { ConfigError, parseConfig } from '../../src/config/load.ts'
import { cpuTime } from '../cpu-time.ts'
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

const ruleId = 'a rule id (awesome-keeper --list-rules prints all)'
const severities = 'one of error, warning, info, off, on'
const sections =
  'one of files, profile, ignore, rules, links, review, issue, sets, pull-request, retire, extends'
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

  it('reads what becomes of entries that died', () => {
    const text =
      'retire: [{when: dead, after: 30d, do: remove}, {when: idle, after: 3years, do: mark}]'
    expect([parse('').retire, parse(text).retire]).toEqual([
      [],
      [
        { when: 'dead', after: '30d', do: 'remove' },
        { when: 'idle', after: '3years', do: 'mark' },
      ],
    ])
    const refused = (step: string) =>
      mistakeOf(`retire: [{when: dead, after: 30d, ${step}}]`).message
    expect(refused('do: remove, text: (x)')).toContain(
      '"(x)" is not allowed here; use no text with do: remove, since only do: mark writes one',
    )
    expect(refused('do: mark, text: "a|b"')).toContain('on one line, without a pipe')
    expect(refused('do: mark, text: " "')).toContain('on one line, without a pipe')
    expect(refused(`do: mark, text: ${'x'.repeat(101)}`)).toContain('at most 100 characters')
    expect(refused('do: drop')).toContain('use one of remove, mark')
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
      '1:1: a list is not allowed here; use a mapping with the keys files, profile, ignore, rules, links, review, issue, sets, pull-request, retire and extends',
    ],
    [
      '[]',
      '1:1: an empty list is not allowed here; use a mapping with the keys files, profile, ignore, rules, links, review, issue, sets, pull-request, retire and extends',
    ],
    [
      '\nREADME.md',
      '2:1: "README.md" is not allowed here; use a mapping with the keys files, profile, ignore, rules, links, review, issue, sets, pull-request, retire and extends',
    ],
    [
      '5',
      '1:1: 5 is not allowed here; use a mapping with the keys files, profile, ignore, rules, links, review, issue, sets, pull-request, retire and extends',
    ],
    ['files: [a]\n---\nfiles: [b]', '2:1: the file has a second document; use one'],
    ['x'.repeat(131_073), '1:1: the file has 131073 characters; use at most 131072'],
    ['['.repeat(20_000), '1:1: the values are nested too deeply; use a few levels'],
    // Keys.
    [
      'fils: []',
      `1:1: key "fils": there is no such key; did you mean "files"? Otherwise use ${sections}`,
    ],
    [
      'Rules: {}',
      `1:1: key "Rules": there is no such key; did you mean "rules"? Otherwise use ${sections}`,
    ],
    ['\uFEFFzzz: 1', `1:1: key "zzz": there is no such key; use ${sections}`],
    ['__proto__: {}', `1:1: key "__proto__": there is no such key; use ${sections}`],
    ['toString: 1', `1:1: key "toString": there is no such key; use ${sections}`],
    ['<<: {rules: {}}', `1:1: key "<<": there is no such key; use ${sections}`],
    ['1: 2', `1:1: key "1": there is no such key; use ${sections}`],
    [
      'rules: {}\nfiles: [a]\nrules: {}',
      '3:1: key "rules": the key is set twice; remove one of the two',
    ],
    [
      'rules:\n  date-order: on\n  "date-order": off',
      '3:3: key "rules.date-order": the key is set twice; remove one of the two',
    ],
    ['? [files]\n: x', '1:3: a list, mapping or alias cannot be a key; use a text'],
    // Files.
    ['files:', '1:7: key "files": an empty value is not allowed here; use a list of globs'],
    [
      'files: README.md',
      '1:8: key "files": "README.md" is not allowed here; did you mean ["README.md"]? Otherwise use a list of globs',
    ],
    ['files: []', '1:8: key "files": an empty list is not allowed here; use at least 1 item'],
    ['files:\n- a\n- 3', '3:3: key "files[1]": 3 is not allowed here; use a glob'],
    ['files: ["docs/[a"]', `1:9: key "files[0]": "docs/[a" is not allowed here; use ${glob}`],
    [
      'files: [/README.md]',
      `1:9: key "files[0]": "/README.md" is not allowed here; did you mean "README.md"? Otherwise use ${glob}`,
    ],
    [
      'files:\n- *.md',
      '2:3: key "files[0]": there is no anchor above the alias *.md; put a text that starts with "*" in quotes',
    ],
    [
      'files: !drafts/*.md',
      '1:8: key "files": the tag !drafts/*.md is not allowed; put a text that starts with "!" in quotes',
    ],
    [
      'files: !!set {a}',
      '1:8: key "files": the tag !!set is not allowed; put a text that starts with "!" in quotes',
    ],
    // Ignore.
    [
      'ignore: {match: x}',
      '1:9: key "ignore": a mapping is not allowed here; use a list of mappings',
    ],
    [
      'ignore: [x]',
      '1:10: key "ignore[0]": "x" is not allowed here; use a mapping with the keys rule, match, file, reason and until',
    ],
    [
      'ignore:\n  - reason: Old.',
      '2:5: key "ignore[0]": this mapping is not allowed here; use a mapping with at least one of rule, match and file',
    ],
    [
      'ignore: [{match: x, untill: 2027-01-31}]',
      '1:21: key "ignore[0].untill": there is no such key; did you mean "until"? Otherwise use one of rule, match, file, reason, until',
    ],
    [
      'ignore: [{match: ""}]',
      '1:18: key "ignore[0].match": "" is not allowed here; use a title, a URL or a /pattern/',
    ],
    [
      'ignore: [{match: 7}]',
      '1:18: key "ignore[0].match": 7 is not allowed here; use a title, a URL or a /pattern/',
    ],
    [
      'ignore: [{match: /(/}]',
      `1:18: key "ignore[0].match": "/(/" is not allowed here; use ${match}`,
    ],
    [
      'ignore: [{match: /x/g}]',
      `1:18: key "ignore[0].match": "/x/g" is not allowed here; use ${match}`,
    ],
    [
      'ignore: [{match: x, file: "{a"}]',
      `1:27: key "ignore[0].file": "{a" is not allowed here; use ${glob}`,
    ],
    [
      'ignore: [{match: x, reason: 1}]',
      '1:29: key "ignore[0].reason": 1 is not allowed here; use a text',
    ],
    [
      'ignore: [{match: x, until: 2027-02-29}]',
      '1:28: key "ignore[0].until": "2027-02-29" is not allowed here; use a date such as 2027-01-31',
    ],
    [
      'ignore: [{match: x, until: 31 Jan 2027}]',
      '1:28: key "ignore[0].until": "31 Jan 2027" is not allowed here; use a date such as 2027-01-31',
    ],
    [
      'ignore: [{match: x, until: 2027}]',
      '1:28: key "ignore[0].until": 2027 is not allowed here; use a date such as 2027-01-31',
    ],
    [
      'ignore: [{match: x, rule: row-widht}]',
      `1:27: key "ignore[0].rule": "row-widht" is not allowed here; did you mean "row-width"? Otherwise use ${ruleId}, or a list of rule ids`,
    ],
    [
      'ignore: [{match: x, rule: [date-order, zzz]}]',
      `1:40: key "ignore[0].rule[1]": "zzz" is not allowed here; use ${ruleId}`,
    ],
    [
      'ignore: [{match: x, rule: []}]',
      '1:27: key "ignore[0].rule": an empty list is not allowed here; use at least 1 item',
    ],
    // Rules.
    [
      'rules: 5',
      '1:8: key "rules": 5 is not allowed here; use a mapping of rule ids to severities',
    ],
    [
      'rules: [date-order]',
      '1:8: key "rules": a list is not allowed here; use a mapping of rule ids to severities',
    ],
    [
      'rules:\n  date-ordr: off',
      `2:3: key "rules.date-ordr": there is no such rule; did you mean "date-order"? Otherwise use ${ruleId}`,
    ],
    [
      'rules: {date-order: warn}',
      `1:21: key "rules.date-order": "warn" is not allowed here; did you mean "warning"? Otherwise use ${severities}, or a mapping with the keys severity and order`,
    ],
    [
      'rules: {date-order: eror}',
      `1:21: key "rules.date-order": "eror" is not allowed here; did you mean "error"? Otherwise use ${severities}, or a mapping with the keys severity and order`,
    ],
    [
      'rules: {empty-link: [off]}',
      `1:21: key "rules.empty-link": a list is not allowed here; use ${severities}, or a mapping with the key severity`,
    ],
    [
      'rules: {table-pipes: false}',
      `1:22: key "rules.table-pipes": false is not allowed here; did you mean "off"? Otherwise use ${severities}, or a mapping with the keys severity and options`,
    ],
    [
      'rules: {date-order: {severity: high}}',
      `1:32: key "rules.date-order.severity": "high" is not allowed here; did you mean "error"? Otherwise use ${severities}`,
    ],
    [
      'rules: {date-order: {ordre: auto}}',
      '1:22: key "rules.date-order.ordre": there is no such option; did you mean "order"? Otherwise use one of severity, order',
    ],
    [
      'rules: {empty-link: {order: auto}}',
      '1:22: key "rules.empty-link.order": there is no such option; use severity',
    ],
    [
      'rules: {date-order: {order: newest}}',
      '1:29: key "rules.date-order.order": "newest" is not allowed here; use one of newest-first, oldest-first, auto',
    ],
    [
      'rules:\n  column-values:\n    columns:\n      Name: {pattern: "("}',
      '4:23: key "rules.column-values.columns.Name.pattern": "(" is not allowed here; use a regular expression',
    ],
    [
      'rules: {column-values: {columns: {Name: {required: yes}}}}',
      '1:52: key "rules.column-values.columns.Name.required": "yes" is not allowed here; did you mean true? Otherwise use true or false',
    ],
    [
      'rules: {column-values: {columns: {constructor: {}}}}',
      '1:35: key "rules.column-values.columns.constructor": this name is reserved; use another name',
    ],
    [
      'rules: {alphabetical: {locale: x_y}}',
      '1:32: key "rules.alphabetical.locale": "x_y" is not allowed here; use a locale such as en or zh-Hans',
    ],
    // The issue.
    [
      'issue: {only: [dead-link, dead_links]}',
      `1:27: key "issue.only[1]": "dead_links" is not allowed here; did you mean "dead-link"? Otherwise use ${ruleId}`,
    ],
    ['issue: {only: [zzz]}', `1:16: key "issue.only[0]": "zzz" is not allowed here; use ${ruleId}`],
    [
      'issue: {only: []}',
      '1:15: key "issue.only": an empty list is not allowed here; use at least 1 item',
    ],
    [
      'issue: {only: dead-link}',
      '1:15: key "issue.only": "dead-link" is not allowed here; did you mean ["dead-link"]? Otherwise use a list of rule ids',
    ],
    [
      'issue: {min-severity: warn}',
      '1:23: key "issue.min-severity": "warn" is not allowed here; did you mean "warning"? Otherwise use one of error, warning, info',
    ],
    [
      'issue: {min_severity: warning}',
      '1:9: key "issue.min_severity": there is no such key; did you mean "min-severity"? Otherwise use one of title, labels, assignees, min-severity, only',
    ],
    // The likely intention comes first.
    [
      'rules: {date_order: error}',
      `1:9: key "rules.date_order": there is no such rule; did you mean "date-order"? Otherwise use ${ruleId}`,
    ],
    [
      'rules: {Date-Order: error}',
      `1:9: key "rules.Date-Order": there is no such rule; did you mean "date-order"? Otherwise use ${ruleId}`,
    ],
    [
      'rules: {DATE_ORDER: error}',
      `1:9: key "rules.DATE_ORDER": there is no such rule; did you mean "date-order"? Otherwise use ${ruleId}`,
    ],
    [
      'rules: {date-order: no}',
      `1:21: key "rules.date-order": "no" is not allowed here; did you mean "off"? Otherwise use ${severities}, or a mapping with the keys severity and order`,
    ],
    [
      'date-order: error',
      `1:1: key "date-order": there is no such key; did you mean "rules.date-order"? Otherwise use ${sections}`,
    ],
    [
      'exclude: []',
      `1:1: key "exclude": there is no such key; did you mean "links.exclude"? Otherwise use ${sections}`,
    ],
    [
      'links: {headers: {"https://example.org:8443/x": {a: b}}}',
      '1:19: key "links.headers.https://example.org:8443/x": "https://example.org:8443/x" is not allowed here; did you mean "example.org:8443"? Otherwise use a host such as example.org or *.example.org',
    ],
    [
      'links: {accept: {"a b": [403]}}',
      '1:18: key "links.accept.a b": "a b" is not allowed here; use a host such as example.org or *.example.org',
    ],
    [
      'links: {timeout: 20 seconds}',
      '1:18: key "links.timeout": "20 seconds" is not allowed here; did you mean "20s"? Otherwise use a number of seconds or a duration such as 500ms, 20s, 10min, 2h, 7d or 2w',
    ],
    // YAML.
    ['rules:\n\tdate-order: off', '2:1: key "rules": a tab cannot indent a line; use spaces'],
    [
      'ignore:\n- match: A: b',
      '2:10: key "ignore[0].match": the text contains ": "; put it in quotes',
    ],
    [
      'ignore: [{match: A: b}]',
      '1:18: key "ignore[0].match": a text within [] or {} contains ": " or "- "; put it in quotes',
    ],
    [
      'ignore:\n- match: @x',
      '2:10: key "ignore[0].match": the text starts with @; put it in quotes',
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
    [
      'files: &a [*a]',
      '1:1: the aliases stand for too many values, or for themselves; write the values out',
    ],
    ['%WHAT\n---\nrules: {}', '1:1: not YAML: Unknown directive %WHAT'],
    [
      'links: {exclude: ["("]}',
      '1:19: key "links.exclude[0]": "(" is not allowed here; use a regular expression',
    ],
    [
      'links: {allow-private: [10.0.0.1]}',
      '1:25: key "links.allow-private[0]": "10.0.0.1" is not allowed here; use a range such as 10.0.0.0/8',
    ],
  ])('%.60j', (text, message) => {
    const { message: found, mistakes } = mistakeOf(text)
    expect(mistakes).toHaveLength(1)
    expect(found).toBe(`${path}:${message}`)
  })

  it('is listed with all others, one a line, in the order of the text', () => {
    const { message, mistakes } = mistakeOf(
      'rules:\r\n  date-order: 1\r\nfiles: 2\r\nignore: 3\r\n',
    )
    expect(mistakes.map(({ line, key }) => [line, key])).toEqual([
      [2, 'rules.date-order'],
      [3, 'files'],
      [4, 'ignore'],
    ])
    expect(message.split('\n')).toEqual([
      `${path}:2:15: key "rules.date-order": 1 is not allowed here; did you mean "warning"? Otherwise use ${severities}, or a mapping with the keys severity and order`,
      `${path}:3:8: key "files": 2 is not allowed here; use a list of globs`,
      `${path}:4:9: key "ignore": 3 is not allowed here; use a list of mappings`,
    ])
  })

  it('carries its parts', () => {
    expect(mistakeOf('ignore:\n  - match: x\n    until: soon')).toMatchObject({
      name: 'ConfigError',
      code: 'ERR_CONFIG',
      path,
      mistakes: [{ line: 3, column: 12, key: 'ignore[0].until' }],
    })
  })

  it('escapes what it quotes, and at most 60 characters of it', () => {
    const { message } = mistakeOf(`rules: {date-order: "\\e[31m\\n\\u202e${'x'.repeat(100)}"}`)
    expect(message).toContain(`"\\u{1b}[31m\\n\\u{202e}${'x'.repeat(39)}…" is not allowed`)
    expect(mistakeOf(`${'k'.repeat(70)}: 1`).mistakes[0]?.key).toBe(`${'k'.repeat(59)}…`)
    expect(() => parseConfig('x', 'a\nb')).toThrow('a\\nb:1:1: "x" is not allowed')
  })
})

describe('any text', () => {
  /** Holds for every text: a configuration, or mistakes that point into the text. */
  function expectConfigOrMistake(text: string): void {
    try {
      const config = parse(text)
      expect(config).toHaveProperty('rules')
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      const lines = text.split('\n')
      expect(error.mistakes.length).toBeGreaterThan(0)
      for (const [index, shown] of error.message.split('\n').slice(0, 50).entries()) {
        const { line = 0, column = 0 } = error.mistakes[index] ?? {}
        expect(shown).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u)
        expect(shown.startsWith(`${path}:${line}:${column}: `)).toBe(true)
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      }
    }
  }

  it('is accepted or refused: characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectConfigOrMistake))
  })

  it('is accepted or refused: pieces of YAML', () => {
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

  it('is accepted or refused: values like configurations', () => {
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
  ])('is refused quickly: %j repeated', (piece) => {
    const started = cpuTime()
    expectConfigOrMistake(piece.repeat(32_768 / piece.length))
    expect(cpuTime() - started).toBeLessThan(10_000)
  })

  it('is refused quickly: aliases of aliases, and thousands of mistakes', () => {
    const level = (name: string, below: string) => `- &${name} [${`*${below},`.repeat(9)}]\n`
    const names = [...'abcdefghij']
    const bomb = `ignore:\n- &a [x]\n${names
      .slice(1)
      .map((name, index) => level(name, names[index] ?? ''))
      .join('')}`
    expect(mistakeOf(bomb).message).toBe(
      `${path}:1:1: the aliases stand for too many values, or for themselves; write the values out`,
    )
    const started = cpuTime()
    expect(mistakeOf(`ignore: [${'[[],{}],{},'.repeat(2_000)}]`).mistakes).toHaveLength(4_000)
    const lines = Array.from({ length: 2_000 }, (_, index) => `k${index}: 1`)
    const { message } = mistakeOf(lines.join('\n'))
    expect(message.split('\n')).toHaveLength(51)
    expect(message).toMatch(/\n.*: and 1950 more mistakes$/)
    expect(cpuTime() - started).toBeLessThan(10_000)
  })
})
