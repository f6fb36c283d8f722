/**
 * Dates as lists write them: `2024-05`, `2023/11`, `19 Oct 2023`, `2024年5月`.
 *
 * A format is a pattern such as `YYYY-MM`; two dates of one format look alike.
 * To teach it another, add its pattern to `patterns`.
 */

/** The smallest part that is written. */
export type Precision = 'year' | 'month' | 'day'

export interface ListDate {
  year: number
  /** 1 to 12. */
  month?: number
  /** 1 to 31, where it is written. */
  day?: number
  /** 1 to 31, where a month is written and a comment beside it says the day. */
  hiddenDay?: number
  precision: Precision
  /** The first of `formats` that fits; the text may fit others too (see `formatsOf`). */
  format: string
  /** Set where day and month may be either way round (`04/05/2023`): only the year is known. */
  ambiguous?: true
}

export type DateReading =
  | { kind: 'date'; date: ListDate }
  /** Stands for "no date": nothing, a dash, `TBD`. */
  | { kind: 'empty' }
  /** Looks like a date that no calendar has: "month 13", expected "a month from 1 to 12". */
  | { kind: 'impossible'; reason: string; expected: string }
  /** No date, or not just one: a venue and its year, a range, a season. */
  | { kind: 'other' }

/** A month of a year; `month` from 1 to 12. */
export interface YearMonth {
  year: number
  month: number
}

// ------------------------------------------------------------------ formats

/**
 * YYYY: 1900 to 2099; YY: 1970 to 2069; MM, DD: two digits; M, D: no zero in front;
 * Do: 1st, 2nd; MMMM: March; MMM: Mar (or Sept); `MMM.`: Mar. (but May has no stop).
 * Where more than one fits a text, the first is its format.
 */
const patterns: readonly string[] = [
  // numbers, year first
  ...['-', '/', '.'].flatMap((mark) =>
    ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY-MM-D', 'YYYY-M-DD', 'YYYY-MM', 'YYYY-M'].map((pattern) =>
      pattern.replaceAll('-', mark),
    ),
  ),
  // numbers, year last; only with dots is it sure that the day comes first
  ...['/', '-', '.'].flatMap((mark) =>
    ['MM/YYYY', 'M/YYYY', 'DD/MM/YYYY', 'D/M/YYYY'].map((pattern) => pattern.replaceAll('/', mark)),
  ),
  ...['MM/DD/YYYY', 'M/D/YYYY', 'MM-DD-YYYY', 'M-D-YYYY'],
  // names of months
  ...['MMMM', 'MMM', 'MMM.'].flatMap((month) =>
    [
      ...['MMM YYYY', 'MMM, YYYY', 'MMM D, YYYY', 'MMM D YYYY', 'MMM DD, YYYY', 'MMM Do, YYYY'],
      ...['D MMM YYYY', 'DD MMM YYYY', 'D MMM, YYYY', 'Do MMM YYYY', 'YYYY MMM', 'YYYY MMM D'],
    ].map((pattern) => pattern.replace('MMM', month)),
  ),
  ...['MMM-YYYY', 'YYYY-MMM', 'D-MMM-YYYY', 'DD-MMM-YYYY'],
  // Chinese, Japanese, Korean
  ...['YYYY年MM月DD日', 'YYYY年M月D日', 'YYYY年MM月', 'YYYY年M月', 'YYYY年'],
  ...['YYYY년 M월 D일', 'YYYY년 M월', 'YYYY년'],
  // bare digits
  ...['YYYY', "'YY", 'YYYYMMDD', 'YYYYMM'],
]

/** How one token of a pattern is read and written. */
interface DateToken {
  part: 'year' | 'month' | 'day'
  /** What looks like a value of it, possible or not: a regular expression without groups. */
  look: string
  read: (text: string) => number
  write: (value: number) => string
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const monthShorts = monthNames.map((name) => name.slice(0, 3))

function readMonth(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return monthShorts.findIndex((short) => short.toLowerCase() === start) + 1
}

function writeShort(month: number): string {
  return monthShorts[month - 1]!
}

function writePadded(value: number): string {
  return String(value).padStart(2, '0')
}

function writeOrdinal(day: number): string {
  const ending = day > 10 && day < 20 ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]
  return `${day}${ending ?? 'th'}`
}

function parseDigits(text: string): number {
  return Number.parseInt(text, 10)
}

// biome-ignore format: one token a paragraph
const tokens: Readonly<Record<string, DateToken>> = {
  YYYY: { part: 'year', look: '\\d{4}', read: parseDigits, write: String },
  YY: { part: 'year', look: '\\d{2}',
    read: (text) => parseDigits(text) + (parseDigits(text) < 70 ? 2000 : 1900),
    write: (year) => writePadded(year % 100) },
  MMMM: { part: 'month', look: monthNames.join('|'), read: readMonth,
    write: (month) => monthNames[month - 1]! },
  MMM: { part: 'month', look: `${monthShorts.join('|')}|Sept`, read: readMonth, write: writeShort },
  'MMM.': { part: 'month', look: `May|(?:${monthShorts.join('|')}|Sept)\\.`, read: readMonth,
    write: (month) => month === 5 ? 'May' : `${writeShort(month)}.` },
  MM: { part: 'month', look: '\\d{2}', read: parseDigits, write: writePadded },
  M: { part: 'month', look: '[1-9]\\d?', read: parseDigits, write: String },
  DD: { part: 'day', look: '\\d{2}', read: parseDigits, write: writePadded },
  Do: { part: 'day', look: '\\d{1,2}(?:st|nd|rd|th)', read: parseDigits, write: writeOrdinal },
  D: { part: 'day', look: '[1-9]\\d?', read: parseDigits, write: String },
}

/** Splits a pattern; the longest token first. */
const tokenPattern = /YYYY|YY|MMMM|MMM\.|MMM|MM|M|DD|Do|D/g

interface Format {
  name: string
  precision: Precision
  /** What looks like this format, possible or not, in any case; one group a token. */
  look: RegExp
  tokens: DateToken[]
}

function compile(name: string): Format {
  const found = name.match(tokenPattern)!.map((token) => tokens[token]!)
  // the token's dot in `MMM.` is escaped in its look, any other here
  const [first, ...literals] = name.split(tokenPattern).map((text) => text.replaceAll('.', '\\.'))
  const look = literals.map((literal, index) => `(${found[index]!.look})${literal}`).join('')
  const parts = new Set(found.map(({ part }) => part))
  return {
    name,
    precision: parts.has('day') ? 'day' : parts.has('month') ? 'month' : 'year',
    look: new RegExp(`^${first}${look}$`, 'i'),
    tokens: found,
  }
}

const formatsByName: ReadonlyMap<string, Format> = new Map(
  patterns.map((name) => [name, compile(name)]),
)

/** The names of all formats, those preferred first. */
export const formats: readonly string[] = [...formatsByName.keys()]

/** How much a date of a format says; `undefined` for an unknown format. */
export function precisionOf(format: string): Precision | undefined {
  return formatsByName.get(format)?.precision
}

/** A text's marks without letters, digits and dots: few formats share one, most texts have none. */
function skeleton(text: string): string {
  return text.replaceAll(/[\w.]+/g, '')
}

const formatsBySkeleton: ReadonlyMap<string, readonly Format[]> = Map.groupBy(
  formatsByName.values(),
  ({ name }) => skeleton(name),
)

// ------------------------------------------------------------------ reading

/**
 * Reads a cell's visible text. `hidden` is what a comment in the cell says, as in
 * `2023/11<!--30-->`: a day, or a whole date of that month.
 */
export function readDate(text: string, hidden?: string): DateReading {
  if (text.length > maximumLength) return { kind: 'other' }
  const bare = unwrap(text)
  if (placeholder.test(bare) || placeholders.has(bare.toLowerCase())) return { kind: 'empty' }

  const looks = inspectAll(bare)
  const [date, ...others] = looks.filter((look) => 'year' in look)
  if (date) {
    if (others.some((other) => other.month !== date.month)) {
      const { year, format } = date
      return { kind: 'date', date: { year, precision: 'year', format, ambiguous: true } }
    }
    const hiddenDay = hidden === undefined ? undefined : readHiddenDay(date, hidden)
    return { kind: 'date', date: hiddenDay === undefined ? date : { ...date, hiddenDay } }
  }

  const problems = looks.filter((look) => 'part' in look)
  // a day that its month has not says more than the same number read as a month
  const problem = problems.find(({ part }) => part === 'day') ?? problems[0] ?? misspeltYear(bare)
  if (!problem) return { kind: 'other' }
  return { kind: 'impossible', reason: problem.reason, expected: problem.expected }
}

/** Reads a text in one format, so that what is `ambiguous` alone is known by its column. */
export function readAs(text: string, format: string): ListDate | undefined {
  const known = formatsByName.get(format)
  if (!known || text.length > maximumLength) return undefined
  const look = inspect(unwrap(text), known)
  return look && 'year' in look ? look : undefined
}

/** Whether a text is a date that may be of this format. */
export function fits(text: string, format: string): boolean {
  return readAs(text, format) !== undefined
}

/** All formats that a text may be of: `2023-10` is YYYY-MM and YYYY-M. */
export function formatsOf(text: string): string[] {
  if (text.length > maximumLength) return []
  return inspectAll(unwrap(text)).flatMap((look) => ('year' in look ? [look.format] : []))
}

/** No date is longer than this (in UTF-16 code units), markup around it included. */
const maximumLength = 200

/** Nothing but dashes, stops, question marks, crosses. */
const placeholder = /^[\s\p{Pd}−_.…·•/\\|?*x×✗✘❌~]*$/iu
const placeholders: ReadonlySet<string> = new Set([
  ...['n/a', 'na', 'n.a.', 'n.d.', 'none', 'null', 'nil', 'tbd', 'tba', 'tbc', 'unknown', 'soon'],
  ...[
    'coming soon',
    'upcoming',
    'unreleased',
    '未知',
    '待定',
    '暂无',
    '无',
    '不明',
    '未定',
    '미정',
  ],
])

/** What surrounds a whole date and is no part of it. */
const wrappings: readonly RegExp[] = [
  /^(?:\*\*|__|~~)(.+)(?:\*\*|__|~~)$/,
  /^[*_`"'“‘](.+)[*_`"'”’]$/,
  /^\[([^[\]]*)\]$/,
  /^\(([^()]*)\)$/,
  /^[【「〔](.+)[】」〕]$/,
]

/**
 * A date's text without brackets, emphasis and comments around it, full-width
 * signs and the kinds of dashes as their plain ones: they look the same to a reader.
 */
export function unwrap(text: string): string {
  let inside = text
    .replaceAll(/<!--.*?-->|<[^<>]*>/gs, ' ')
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
  for (let match = findWrapping(inside); match !== undefined; match = findWrapping(inside)) {
    inside = match.trim()
  }
  return inside.replace(/^’/, "'")
}

function findWrapping(text: string): string | undefined {
  for (const wrapping of wrappings) {
    const match = wrapping.exec(text)
    if (match) return match[1]
  }
  return undefined
}

/** Why something that looks like a date is none. */
interface Problem {
  part: 'year' | 'month' | 'day'
  /** What is unexpected: "month 13". */
  reason: string
  expected: string
}

function inspectAll(text: string): (ListDate | Problem)[] {
  const candidates = formatsBySkeleton.get(skeleton(text)) ?? []
  return candidates.flatMap((format) => inspect(text, format) ?? [])
}

/** The date or the problem, if `text` looks like the format at all. */
function inspect(text: string, format: Format): ListDate | Problem | undefined {
  const match = format.look.exec(text)
  if (!match) return undefined
  const date: ListDate = { year: 0, precision: format.precision, format: format.name }
  for (const [index, { part, read }] of format.tokens.entries()) {
    date[part] = read(match[index + 1]!)
  }

  const { year, month, day } = date
  const numeric = !/MMM/.test(format.name)
  if (year < 1900 || year > 2099) {
    // numbers, fractions and versions look so too (1024-16, 1.2.1024)
    if (day === undefined || (numeric && format.name.includes('.'))) return undefined
    return { part: 'year', reason: `year ${year}`, expected: 'a year from 1900 to 2099' }
  }
  if (month !== undefined && (month < 1 || month > 12)) {
    // digits without marks are any number; 2023-24 and 2008-16 are spans of years
    if (isUnmarked(format) || (/^YYYY\WMM?$/.test(format.name) && month > year % 100)) {
      return undefined
    }
    return { part: 'month', reason: `month ${month}`, expected: 'a month from 1 to 12' }
  }
  if (month !== undefined && day !== undefined) {
    const last = daysIn({ year, month })
    if (day < 1 || day > last) {
      if (isUnmarked(format)) return undefined
      const name = monthNames[month - 1]
      const reason = day < 1 || day > 31 ? `day ${day}` : `day ${day} of ${name} ${year}`
      return { part: 'day', reason, expected: `a day from 1 to ${last}` }
    }
  }
  return date
}

function isUnmarked({ name }: Format): boolean {
  return /^[YMD]+$/.test(name)
}

/** A digit too many or too few in a year that something like a month follows (`20223-01`). */
function misspeltYear(text: string): Problem | undefined {
  const match = /^((?:19|20)\d(?:\d{2,3})?)(?:[-/]\d{1,2}([-/]\d{1,2})?|年\d{1,2}月.*)$/.exec(text)
  if (!match) return undefined
  const year = match[1]!
  // 201-05 and 202/4 may be anything
  if (year.length < 4 && /[-/]/.test(text) && !match[2]) return undefined
  return { part: 'year', reason: `year ${year}`, expected: 'a year of four digits' }
}

function readHiddenDay(date: ListDate, hidden: string): number | undefined {
  const { year, month } = date
  if (date.precision !== 'month' || month === undefined) return undefined
  const text = hidden.trim()
  if (/^\d{1,2}$/.test(text)) {
    const day = Number(text)
    return day >= 1 && day <= daysIn({ year, month }) ? day : undefined
  }
  const reading = readDate(text)
  if (reading.kind !== 'date' || reading.date.year !== year || reading.date.month !== month) {
    return undefined
  }
  return reading.date.day
}

function daysIn({ year, month }: YearMonth): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

// ------------------------------------------------------- comparing, writing

/**
 * Negative where `a` is before `b`, positive where after, else 0; by as much as
 * both say, so that 2023 and 2023-05 tie. A hidden day counts.
 */
export function compareDates(a: ListDate, b: ListDate): number {
  if (a.year !== b.year) return a.year - b.year
  if (a.month === undefined || b.month === undefined) return 0
  if (a.month !== b.month) return a.month - b.month
  const dayA = a.day ?? a.hiddenDay
  const dayB = b.day ?? b.hiddenDay
  return dayA === undefined || dayB === undefined ? 0 : dayA - dayB
}

/**
 * The date in another format; `undefined` where that format says more or less than
 * the date does (nothing is invented, nothing lost), or is unknown.
 */
export function writeDate(date: ListDate, format: string): string | undefined {
  const known = formatsByName.get(format)
  if (!known || date.ambiguous || known.precision !== date.precision) return undefined
  const written = format.replaceAll(tokenPattern, (name) => {
    const { part, write } = tokens[name]!
    const value = date[part]
    return value === undefined ? '' : write(value)
  })
  // what would not be read back is not written: a missing part, a year out of two digits' range
  const again = readAs(written, format)
  return again && compareDates(again, date) === 0 ? written : undefined
}

/** The first month that the date may mean: January where it says a year only. */
export function earliestMonth({ year, month }: ListDate): YearMonth {
  return { year, month: month ?? 1 }
}

/** The last month that the date may mean: December where it says a year only. */
export function latestMonth({ year, month }: ListDate): YearMonth {
  return { year, month: month ?? 12 }
}

/** Whole months from `a` to `b`; negative where `b` comes first. */
export function monthsBetween(a: YearMonth, b: YearMonth): number {
  return (b.year - a.year) * 12 + b.month - a.month
}
