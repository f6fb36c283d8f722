import { isDeepStrictEqual } from 'node:util'
import { fixList } from '../../src/github/fix-pull-request/fix-list.ts'
import { rules } from '../../src/lint/registry.ts'
import { type LintedList, type Report, textsOf, toReport } from '../../src/report/build.ts'
import { toHtml } from '../../src/report/html/page.ts'
import { toJson } from '../../src/report/json.ts'
import { toMarkdown } from '../../src/report/markdown/document.ts'
import { toJobSummary } from '../../src/report/markdown/job-summary.ts'
import { toSarif } from '../../src/report/sarif/log.ts'
import { toText } from '../../src/report/terminal/document.ts'
import { lintParsed, parseList, type SessionContext } from '../../src/session/engine.ts'
import { outlineOf } from '../../src/session/outline.ts'
import { mutate, type Random } from './random.ts'

const PATH = 'README.md'

const WORDS = [
  'Attention',
  'BERT',
  'a model',
  'Ünï',
  '模型',
  '👩‍👩‍👧',
  'GPT-4',
  '2024',
  'the',
  '`x`',
  '*a*',
]

const URLS = [
  'https://arxiv.org/abs/1706.03762',
  'https://arxiv.org/pdf/1810.04805v2',
  'https://github.com/owner/repository',
  'https://doi.org/10.1000/182',
  'https://example.org/a(b)c?utm_source=x#part',
  'ttps://example.org',
  'https://https://example.org/',
  '#papers',
  'docs/missing.md',
  'mailto:a@example.org',
]

const DATES = [
  '2024-03-01',
  '2024/3',
  '2022-14',
  '03/2021',
  '2023.11',
  '19 Oct 2023',
  '2024',
  '—',
  '',
]

/** What the constructs of Markdown begin and end with, and characters that are not seen. */
const HOSTILE = [
  '|', '\\|', '\\', '`', '``', '```\n', '~~~', '[', '](', ')', '![', '<', '>', '<!--', '-->', '<pre>',
  '<table><tr><td>', '</a>', '&amp;', '&#0;', '\n', '\r\n', '\r', '\t', '\n\n', '    ', '# ', '- ', '* ',
  '1. ', '> ', '---\n', '| --- | --- |\n', '[^1]', '[^1]: ', '[a]: b\n', '\u0000', '\uFEFF', '\u202E',
  '\u200B', '\uD800', '<!--lint disable-->', '<!--lint ignore date-order-->', '<<<<<<< a\n', '=======\n',
  '**', '_', '~~', '$$', ':::', '://', 'www.', '@user', '#12', '::error::', '##[error]', '{{', '${{',
] // biome-ignore format: one line a kind would be long.

const PIECES = [...HOSTILE, ...URLS, ...DATES, ...WORDS]

/** A text like a list's, often with something wrong in it. */
export function markdown(random: Random): string {
  const blocks = ['# Awesome things', ...random.some(6, () => block(random))]
  const text = `${blocks.join(random.chance(0.9) ? '\n\n' : '\n')}\n`
  return random.chance(0.6) ? mutate(random, text, PIECES) : text
}

function block(random: Random): string {
  return random.pick([
    () => `${'#'.repeat(1 + random.below(4))} ${words(random)}`,
    () => table(random),
    () => table(random),
    () => bullets(random),
    () => bullets(random),
    () => words(random),
    () => random.some(8, () => random.pick(PIECES)).join(''),
    () => random.pick(HOSTILE).repeat(1 + random.below(200)),
  ])()
}

function table(random: Random): string {
  const columns = random.shuffle(['Date', 'Title', 'Paper', 'Code']).slice(0, 1 + random.below(4))
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const body = random.some(12, () =>
    row([
      ...columns.map((name) => (name === 'Date' ? random.pick(DATES) : cell(random))),
      ...(random.chance(0.05) ? [cell(random)] : []),
    ]),
  )
  return [row(columns), row(columns.map(() => '---')), ...body].join('\n')
}

function bullets(random: Random): string {
  const marker = random.pick(['-', '*', '1.'])
  return random
    .some(
      10,
      () => `${random.chance(0.1) ? '  ' : ''}${marker} ${link(random)} - ${words(random)}.`,
    )
    .join('\n')
}

function cell(random: Random): string {
  return random.chance(0.6) ? link(random) : words(random)
}

function link(random: Random): string {
  return `[${words(random)}](${random.pick(URLS)})`
}

function words(random: Random): string {
  return [random.pick(WORDS), ...random.some(4, () => random.pick(WORDS))].join(' ')
}

/** Reads, lints, fixes and renders a text. @throws Error that names what is wrong. */
export async function checkMarkdown(random: Random): Promise<void> {
  const text = markdown(random)
  const baseText = random.chance(0.3) ? mutate(random, text, PIECES) : undefined
  const settings = random.chance(0.3)
    ? Object.fromEntries(rules.map(({ meta }) => [meta.id, 'on'] as const))
    : {}
  const context: SessionContext = { settings, today: '2026-02-01', existingPaths: new Set() }
  const lint = (text: string) => lintText(text, baseText, context)
  const list = lint(text)
  demand(isDeepStrictEqual(plain(list), plain(lint(text))), 'linting twice gives two results', text)
  for (const { place } of list.messages) {
    const [start, end] = place && 'start' in place ? [place.start, place.end] : [place, place]
    const inside = (start?.offset ?? 0) <= (end?.offset ?? 0) && (end?.offset ?? 0) <= text.length
    demand(inside, 'a place is outside of the text', text)
  }
  const report = toReport([list], 'error')
  for (const [format, render] of Object.entries(FORMATS)) {
    const document = render(report, list)
    demand(document === render(report, list), `${format} is not stable`, text)
    demand(document.isWellFormed(), `${format} has half of a character`, text)
  }
  const relint = async (text: string) => lint(text)
  const { list: fixed } = await fixList(list, () => true, relint)
  const { list: again } = await fixList(fixed, () => true, relint)
  demand(again.text === fixed.text, 'fixing twice gives two texts', text)
}

const COMMIT = {
  serverUrl: 'https://github.com',
  repository: 'octo-org/awesome-list',
  headSha: 'a'.repeat(40),
  notes: [],
  elapsed: 1000,
  now: 1.77e12,
}

/** Each format's document. */
const FORMATS: Readonly<Record<string, (report: Report, list: LintedList) => string>> = {
  json: (report) => {
    const text = toJson(report)
    JSON.parse(text)
    return text
  },
  markdown: toMarkdown,
  summary: (report) => toJobSummary(report, COMMIT),
  html: (report, list) => toHtml(report, { sources: textsOf([list]), years: new Map() }),
  text: (report, list) => toText(report, textsOf([list]), { quiet: false, color: true, width: 80 }),
  sarif: (report, list) => {
    const options = { version: '1.0.0', texts: textsOf([list]), hasBase: false, hasCheckout: true }
    const text = toSarif(report, options)
    JSON.parse(text)
    return text
  },
}

function lintText(text: string, baseText: string | undefined, context: SessionContext) {
  const parsed = parseList({ path: PATH, text, baseText })
  const { tables, rows, entries, links } = outlineOf(parsed.file, parsed.base?.data.list)
  const holds = { tables, rows, entries, links: links.length }
  return { path: PATH, text, holds, messages: lintParsed(parsed, context).messages }
}

function plain(list: LintedList): unknown {
  return JSON.parse(JSON.stringify(list))
}

function demand(isRight: boolean, problem: string, text: string): asserts isRight {
  if (!isRight) throw new Error(`${problem}: ${JSON.stringify(text)}`)
}
