/**
 * Dates as lists write them: `2024-05`, `2023/11`, `19 Oct 2023`, `2024年5月`.
 *
 * A format is a pattern such as `YYYY-MM`; two dates of one format look alike.
 * To support another format, add its pattern to `patterns`.
 */

/** The smallest part that is written. */
export type Precision = 'year' | 'quarter' | 'month' | 'day'

export interface ListDate {
  year: number
  /** 1 to 12; of a quarter the first. */
  month?: number
  /** 1 to 31, where it is written. */
  day?: number
  /** 1 to 31, from a comment in the cell: `2023/11<!--30-->`. */
  hiddenDay?: number
  precision: Precision
  /** The first of `formats` that fits; the text may fit others, too (see `fits`). */
  format: string
  /** Day and month may be swapped (`04/05/2023`): only the year is known. */
  ambiguous?: true
}

/** A month of a year; `month` from 1 to 12. */
export interface YearMonth {
  year: number
  month: number
}

/**
 * YYYY: 1900 to 2099; YY: 1970 to 2069; MM, DD: two digits; M, D: no leading zero;
 * Do: 1st, 2nd; Q: Q1 to Q4; MMMM: March; MMM: Mar (or Sept); `MMM.`: Mar. (but May without a stop).
 * If several fit a text, the first is its format.
 */
const patterns: readonly string[] = [
  // numbers, year first
  ...['-', '/', '.'].flatMap((mark) =>
    ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY-MM-D', 'YYYY-M-DD', 'YYYY-MM', 'YYYY-M'].map((pattern) =>
      pattern.replaceAll('-', mark),
    ),
  ),
  // numbers, year last; only with dots the day is known to come first
  ...['/', '-', '.'].flatMap((mark) =>
    ['MM/YYYY', 'M/YYYY', 'DD/MM/YYYY', 'D/M/YYYY'].map((pattern) => pattern.replaceAll('/', mark)),
  ),
  ...['MM/DD/YYYY', 'M/D/YYYY', 'MM-DD-YYYY', 'M-D-YYYY'],
  // names of months
  ...['MMMM', 'MMM', 'MMM.'].flatMap((month) =>
    [
      ...['MMM YYYY', 'MMM, YYYY', 'MMM D, YYYY', 'MMM D YYYY', 'MMM DD, YYYY', 'MMM Do, YYYY'],
      ...['D MMM YYYY', 'DD MMM YYYY', 'D MMM, YYYY', 'Do MMM YYYY', 'YYYY MMM', 'YYYY MMM D'],
      ...['D. MMM YYYY', 'DD. MMM YYYY', 'MMM DD YYYY', 'YYYY MMM DD', 'YYYY, MMM'],
      ...["MMM 'YY"],
    ].map((pattern) => pattern.replace('MMM', month)),
  ),
  ...['MMM-YYYY', 'YYYY-MMM', 'D-MMM-YYYY', 'DD-MMM-YYYY', 'YYYY-MMM-D', 'YYYY-MMM-DD'],
  ...[
    'MMM/YYYY',
    'YYYY/MMM',
    'D/MMM/YYYY',
    'DD/MMM/YYYY',
    'YYYY/MMM/D',
    'YYYY/MMM/DD',
    'MMMM/YYYY',
  ],
  // quarters
  ...['YYYY Q', 'Q YYYY', 'Q, YYYY', 'YYYYQ', 'YYYY-Q', 'YYYY/Q', 'YYYY.Q', 'Q/YYYY'],
  // Chinese, Japanese, Korean
  ...[
    'YYYY年MM月DD日',
    'YYYY年M月D日',
    'YYYY年MM月DD号',
    'YYYY年M月D号',
    'YYYY年MM月',
    'YYYY年M月',
    'YYYY年',
    'YYYY 年 MM 月 DD 日',
    'YYYY 年 M 月 D 日',
    'YYYY 年 MM 月',
    'YYYY 年 M 月',
    'YYYY 年',
  ],
  ...[
    'YYYY년 M월 D일',
    'YYYY년 M월',
    'YYYY년',
    'YYYY. MM. DD.',
    'YYYY. M. D.',
    'YYYY. MM.',
    'YYYY. M.',
  ],
  ...['YYYY.MM.DD.', 'YYYY.M.D.', 'YYYY.MM.', 'YYYY.M.'],
  // bare digits
  ...['YYYY', "'YY", 'YYYYMMDD', 'YYYYMM'],
]

/** Reads and writes one token of a pattern. */
export interface DateToken {
  part: 'year' | 'month' | 'day'
  /** Matches values of it, possible or not; without groups. */
  look: string
  read: (text: string) => number
  write: (value: number) => string
}

export const monthNames =
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
export const tokens: Readonly<Record<string, DateToken>> = {
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
  Q: { part: 'month', look: 'Q[1-4]', read: (text) => Number(text[1]) * 3 - 2,
    write: (month) => `Q${Math.ceil(month / 3)}` },
  DD: { part: 'day', look: '\\d{2}', read: parseDigits, write: writePadded },
  Do: { part: 'day', look: '\\d{1,2}(?:st|nd|rd|th)', read: parseDigits, write: writeOrdinal },
  D: { part: 'day', look: '[1-9]\\d?', read: parseDigits, write: String },
}

/** Splits a pattern; the longest token first. */
export const tokenPattern = /YYYY|YY|MMMM|MMM\.|MMM|MM|M|DD|Do|D|Q/g

export interface DateFormat {
  name: string
  precision: Precision
  /** Matches dates of this format, possible or not, in any case; one group a token. */
  look: RegExp
  tokens: DateToken[]
}

function compile(name: string): DateFormat {
  const found = name.match(tokenPattern)!.map((token) => tokens[token]!)
  // the dot of `MMM.` is escaped in its `look`, any other here
  const [first, ...literals] = name.split(tokenPattern).map((text) => text.replaceAll('.', '\\.'))
  const look = literals.map((literal, index) => `(${found[index]!.look})${literal}`).join('')
  const parts = new Set(found.map(({ part }) => part))
  return {
    name,
    precision: parts.has('day')
      ? 'day'
      : name.includes('Q')
        ? 'quarter'
        : parts.has('month')
          ? 'month'
          : 'year',
    look: new RegExp(`^${first}${look}$`, 'i'),
    tokens: found,
  }
}

/** All formats by their names, the preferred ones first. */
export const formatsByName: ReadonlyMap<string, DateFormat> = new Map(
  patterns.map((name) => [name, compile(name)]),
)

/** The punctuation of a text: a fast way to find the few formats that may fit. */
export function skeleton(text: string): string {
  return text.replaceAll(/[\w.]+/g, '')
}

export const formatsBySkeleton: ReadonlyMap<string, readonly DateFormat[]> = Map.groupBy(
  formatsByName.values(),
  ({ name }) => skeleton(name),
)
