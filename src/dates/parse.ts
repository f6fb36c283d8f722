import { replaceComments } from '../text/comments.ts'
import { daysInMonth } from '../text/day.ts'
import {
  type DateFormat,
  formatsByName,
  formatsBySkeleton,
  type ListDate,
  monthNames,
  skeleton,
} from './formats.ts'

export type DateReading =
  | { kind: 'date'; date: ListDate }
  /** Stands for "no date": an empty cell, a dash, `TBD`. */
  | { kind: 'empty' }
  /** Looks like a date that does not exist, because "there is no month 13". */
  | { kind: 'impossible'; reason: string }
  /** Not a date, or not only one: a venue and its year, a range, a season. */
  | { kind: 'other' }

/**
 * Reads a cell's visible text.
 *
 * @param hidden the text of a comment in the cell, as in `2023/11<!--30-->`: a day, or a
 *   whole date of that month
 */
export function readDate(text: string, hidden?: string): DateReading {
  if (text.length > MAX_LENGTH) return { kind: 'other' }
  const bare = unwrap(text)
  if (placeholder.test(bare) || placeholders.has(bare.toLowerCase())) return { kind: 'empty' }
  // Most cells hold titles and names: no format is tried on them.
  if (!/\p{Nd}/u.test(bare) || bare.length > MAX_DATE_LENGTH) return { kind: 'other' }

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
  // an impossible day explains more than the same number read as a month
  const problem =
    problems.find(({ part }) => part === 'day') ??
    problems[0] ??
    misspeltYear(bare) ??
    incomplete(bare)
  if (!problem) return { kind: 'other' }
  return { kind: 'impossible', reason: problem.reason }
}

/** Reads a text in one format; what is `ambiguous` by itself is not in a column of one format. */
export function readAs(text: string, format: string): ListDate | undefined {
  const known = formatsByName.get(format)
  if (!known || text.length > MAX_LENGTH) return undefined
  const look = inspect(unwrap(text), known)
  return look && 'year' in look ? look : undefined
}

/** Whether a text is a date that may be of this format. */
export function fits(text: string, format: string): boolean {
  return readAs(text, format) !== undefined
}

/** In UTF-16 code units, markup included; a longer text is not a date. */
const MAX_LENGTH = 200
/** Without markup. */
const MAX_DATE_LENGTH = 60

/** Only dashes, stops, question marks, crosses. */
const placeholder = /^[\s\p{Pd}−_.…·•/\\|?*x×✗✘❌~]*$/iu
const placeholders: ReadonlySet<string> = new Set(
  (
    'n/a,na,n.a.,n.d.,none,null,nil,tbd,tba,tbc,unknown,soon,coming soon,upcoming,unreleased,' +
    '未知,待定,暂无,无,不明,未定,미정'
  ).split(','),
)

/** Markup around a whole date. */
const wrappings: readonly RegExp[] = [
  /^(?:\*\*|__|~~)(.+)(?:\*\*|__|~~)$/,
  /^[*_`"'“‘](.+)[*_`"'”’]$/,
  /^\[([^[\]]*)\]$/,
  /^\(([^()]*)\)$/,
  /^[【「〔](.+)[】」〕]$/,
]

/** A date without brackets, emphasis and comments around it, in plain digits, signs and dashes. */
export function unwrap(text: string): string {
  let inside = replaceComments(text, '<>')
    .replaceAll(/<[^<>]*>/g, ' ')
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
  for (let match = findWrapping(inside); match !== undefined; match = findWrapping(inside)) {
    inside = match.trim()
  }
  return inside.replace('’', "'")
}

function findWrapping(text: string): string | undefined {
  for (const wrapping of wrappings) {
    const match = wrapping.exec(text)
    if (match) return match[1]
  }
  return undefined
}

/** Why something that looks like a date is not one. */
interface DateProblem {
  part: 'year' | 'month' | 'day'
  /** "there is no month 13" */
  reason: string
}

function inspectAll(text: string): (ListDate | DateProblem)[] {
  const candidates = formatsBySkeleton.get(skeleton(text)) ?? []
  return candidates.flatMap((format) => inspect(text, format) ?? [])
}

/** The date or the problem; `undefined` if `text` does not look like the format. */
function inspect(text: string, format: DateFormat): ListDate | DateProblem | undefined {
  const match = format.look.exec(text)
  if (!match) return undefined
  const date: ListDate = { year: 0, precision: format.precision, format: format.name }
  for (const [index, { part, read }] of format.tokens.entries()) {
    date[part] = read(match[index + 1]!)
  }

  const { year, month, day } = date
  const numeric = !/MMM/.test(format.name)
  if (year < 1900 || year > 2099) {
    // numbers, fractions and versions look the same (1024-16, 1.2.1024), but no slip such as 2203-05
    const isSlip =
      /^YYYY[-/]MM$/.test(format.name) && (year > 2099 || year < 1000) && isMonth(month)
    if (!isSlip && (day === undefined || (numeric && format.name.includes('.')))) return undefined
    return {
      part: 'year',
      reason: `the year ${String(year).padStart(4, '0')} is not from 1900 to 2099`,
    }
  }
  if (month !== undefined && (month < 1 || month > 12)) {
    // bare digits may be any number; 2023-24 and 2008-16 are spans of years
    if (isUnmarked(format) || (/^YYYY\WMM?$/.test(format.name) && month > year % 100)) {
      return undefined
    }
    return { part: 'month', reason: `there is no month ${month}` }
  }
  if (month !== undefined && day !== undefined) {
    const last = daysInMonth(year, month)
    if (day < 1 || day > last) {
      if (isUnmarked(format)) return undefined
      const name = monthNames[month - 1]
      const where = day < 1 || day > 31 ? '' : ` in ${name} ${year}`
      return { part: 'day', reason: `there is no day ${day}${where}` }
    }
  }
  return date
}

function isMonth(month = 0): boolean {
  return month >= 1 && month <= 12
}

function isUnmarked({ name }: DateFormat): boolean {
  return /^[YMD]+$/.test(name)
}

/** A year with a digit too many or too few, followed by what looks like a month (`20223-01`). */
function misspeltYear(text: string): DateProblem | undefined {
  const match = /^((?:19|20)\d(?:\d{2,3})?)(?:[-/]\d{1,2}([-/]\d{1,2})?|年\d{1,2}月.*)$/.exec(text)
  if (!match) return undefined
  const year = match[1]!
  // 201-05 and 202/4 may be anything
  if (year.length < 4 && /[-/]/.test(text) && !match[2]) return undefined
  return { part: 'year', reason: `the year ${year} does not have four digits` }
}

/** What remains of a date with a part missing: `2023-0-`, `2023--05`, `2023-05-`. */
function incomplete(text: string): DateProblem | undefined {
  if (!/^(?:19|20)\d\d(?:[-/]\d{0,2}){2,3}$/.test(text) || !/[-/](?:[-/]|$)/.test(text)) return
  const [month = ''] = text.slice(4).match(/\d+/) ?? []
  if (month === '') return undefined
  return {
    part: 'month',
    reason: isMonth(Number(month))
      ? 'a part of it is missing'
      : `there is no month ${Number(month)}`,
  }
}

function readHiddenDay(date: ListDate, hidden: string): number | undefined {
  const { year, month } = date
  if (date.precision !== 'month' || month === undefined) return undefined
  const text = hidden.trim()
  if (/^\d{1,2}$/.test(text)) {
    const day = Number(text)
    return day >= 1 && day <= daysInMonth(year, month) ? day : undefined
  }
  const reading = readDate(text)
  if (reading.kind !== 'date' || reading.date.year !== year || reading.date.month !== month) {
    return undefined
  }
  return reading.date.day
}
