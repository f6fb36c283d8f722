/** The first ceiling of the time before a retry and the last, in milliseconds. */
const MIN_CEILING = 500
const MAX_CEILING = 10_000

/**
 * The milliseconds before a retry: exponential backoff with full jitter (AWS Architecture Blog), any
 * time up to a ceiling that doubles, so that links that failed together do not come back together.
 * @param attempt how many retries there have been: 0 before the first
 * @param random from 0 to below 1
 */
export function retryDelay(attempt: number, random: () => number): number {
  return Math.round(random() * Math.min(MAX_CEILING, MIN_CEILING * 2 ** attempt))
}

/** Whole seconds as RFC 9110 has them; some servers add a fraction. */
const SECONDS = /^\d+(?:\.\d+)?$/

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = `(?<month>${MONTHS.join('|')})`
const TIME = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)'

/** The three forms of RFC 9110, 5.6.7; what day of the week they name does not matter. */
const DATES = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^[a-z]{3}, (?<day>\\d\\d?) ${MONTH} (?<year>\\d{4}) ${TIME} (?:GMT|UTC)$`, 'i'),
  // Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^[a-z]{6,9}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} (?:GMT|UTC)$`, 'i'),
  // Sun Nov  6 08:49:37 1994
  new RegExp(`^[a-z]{3} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`, 'i'),
]

/**
 * The milliseconds that a Retry-After header asks to wait from `now` on (milliseconds since 1970):
 * 0 for a date in the past, `undefined` for what is neither a number of seconds nor an HTTP date.
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (SECONDS.test(text)) return Math.min(Number(text) * 1_000, Number.MAX_SAFE_INTEGER)
  const date = readDate(text, new Date(now).getUTCFullYear())
  return date === undefined ? undefined : Math.max(0, date - now)
}

/** Not `Date.parse`, which takes "soon 7" for a day in 2001. */
function readDate(text: string, thisYear: number): number | undefined {
  const parts = DATES.map((form) => form.exec(text)).find(Boolean)?.groups
  if (!parts) return
  const { year = '', month = '', day, hour, minute, second } = parts
  const fullYear = year.length === 2 ? nearestYear(Number(year), thisYear) : Number(year)
  const date = new Date(0)
  date.setUTCFullYear(fullYear, MONTHS.indexOf(month.toLowerCase()), Number(day))
  // A 31st of April would be the 1st of May.
  if (date.getUTCDate() !== Number(day)) return
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return
  return date.setUTCHours(Number(hour), Number(minute), Number(second))
}

/** RFC 9110: two digits that seem more than 50 years ahead are of the century before. */
function nearestYear(year: number, thisYear: number): number {
  const sameCentury = thisYear - (thisYear % 100) + year
  return sameCentury > thisYear + 50 ? sameCentury - 100 : sameCentury
}
