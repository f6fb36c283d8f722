import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/build.ts'
import { Sandbox } from './run.ts'

const utf8 = (text: string) => Buffer.from(text, 'utf8')

const table = (rows: string[], end = '\n') =>
  ['# T', '', '| Date | Paper |', '| - | - |', ...rows].join(end)

/** Unusual texts that a list's author may well write. */
const odd: Readonly<Record<string, Uint8Array>> = {
  'an empty file': utf8(''),
  'white space only': utf8(' \n\t\n  '),
  CRLF: utf8(table(['| 2020-13 | a |'], '\r\n')),
  'CR alone': utf8(table(['| 2020-13 | a |'], '\r')),
  'a byte order mark': utf8(`\uFEFF${table(['| 2020-13 | a |'])}`),
  tabs: utf8('#\tT\n\n|\tDate\t|\tPaper\t|\n|\t-\t|\t-\t|\n|\t2020-13\t|\ta\t|\n'),
  'no final newline': utf8(table(['| 2020-13 | a |'])),
  'lone surrogates': Buffer.from(`# T \ud800\n\n[a](#\udc00) ${'word '.repeat(9)}\n`, 'utf8'),
  'a table of 2,000 columns': utf8(
    [' c |'.repeat(2000), ' - |'.repeat(2000), ' x |'.repeat(2001)]
      .map((cells) => `|${cells}`)
      .join('\n'),
  ),
}

/** Bytes that are no text in a known encoding. */
const undecoded: Readonly<Record<string, Uint8Array>> = {
  'NUL bytes': utf8('# T\0\n\n[a](#b\0c)\n'),
  'bytes that are not UTF-8': Buffer.concat([
    utf8('# T\n\n['),
    Buffer.from([0xff, 0xfe, 0xc3]),
    utf8('](#x)\n'),
  ]),
}

/** Texts that may exceed the limits. */
const hostile: Readonly<Record<string, Uint8Array>> = {
  '20,000 nested brackets': utf8('['.repeat(20_000)),
  '20,000 nested quotes': utf8(`${'>'.repeat(20_000)} a`),
  '20,000 nested links': utf8('[a]('.repeat(20_000)),
  'a line of 50 MB': Buffer.alloc(50_000_000, 'a'),
  'a table of 5 MB': utf8(`| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(500_000)}`),
  '1 MB of nested list': utf8(
    Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  ),
}

async function check(content: Uint8Array) {
  using box = new Sandbox({ 'list.md': content })
  const run = await box.keeper('list.md', '--format', 'json', '--fail-on', 'never')
  return {
    ...run,
    report: JSON.parse(run.stdout) as Report,
    text: Buffer.from(content).toString('utf8'),
  }
}

describe('unusual texts are read', () => {
  it.each(Object.keys(odd))('%s', async (name) => {
    const { status, stderr, report, text } = await check(odd[name] as Uint8Array)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = text.split(/\r\n|\n|\r/)
    for (const { line, column, endLine } of report.findings) {
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(endLine).toBeLessThanOrEqual(lines.length)
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
    }
  })

  it.each(Object.keys(undecoded))('but not %s, which are reported', async (name) => {
    const { status, report } = await check(undecoded[name] as Uint8Array)
    expect(status).toBe(2)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['unreadable-file'])
  })

  it.each(['CRLF', 'CR alone', 'a byte order mark', 'tabs', 'no final newline'])(
    'with the right line: %s',
    async (name) => {
      const { report } = await check(odd[name] as Uint8Array)
      expect(report.findings.map(({ rule, line }) => [rule, line])).toEqual([['date-format', 5]])
    },
  )
})

describe('texts that exceed the limits give a finding, never a crash', () => {
  it.each(Object.keys(hostile))('%s', { timeout: 60_000 }, async (name) => {
    const { status, stderr, report } = await check(hostile[name] as Uint8Array)
    const rules = report.findings.map(({ rule }) => rule)
    expect(stderr).not.toMatch(/^\s+at /m)
    if (rules.includes('unreadable-file')) {
      expect(status).toBe(2)
      expect(stderr).toMatch(
        /^awesome-keeper: list\.md: (?:The (?:text|file)|Reading the text) .*\n$/,
      )
    } else expect(status).toBe(0)
  })
})
