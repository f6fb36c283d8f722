/** Amounts in a sentence, with what they bound. */

/** `At least three months`: a lower bound of 3 months. */
export interface Amount {
  count: number
  /** In the singular: `star`, `month`, `character`, `entry` for what a list holds. */
  unit: string
  /** `within`: of the last so many; absent where the sentence has no such word before it. */
  bound: 'least' | 'most' | 'within' | undefined
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const COUNT = `(\\d[\\d,]{0,9}|${NUMBERS.slice(1).join('|')})`
const UNIT =
  '(stars?|stargazers?|downloads?|contributors?|days?|weeks?|months?|years?|characters?|chars?|items?|entries|packages|projects|links|tools|resources|software projects)'
const MORE = /^(?:more than|over|greater than|older than|>)$/i
const LESS = /^(?:under|less than|fewer than|shorter than|below|<)$/i

const BOUNDED = new RegExp(
  `(?<![\\w-])(at least|no less than|no fewer than|(?:a )?minimum of|minimum|more than|over|greater than|older than|>=|≥|>|at most|no more than|no longer than|(?:should |must |may )?not exceed|(?:does|do) not exceed|(?:a )?maximum of|maximum|limit(?:ed)? (?:the |your )?(?:description )?to|up to|under|less than|fewer than|shorter than|<=|≤|<|(?:with)?in the (?:last|past)) ?${COUNT}(\\+)? (?:[Gg]it[Hh]ub )?${UNIT}(?!\\w)`,
  'gi',
)
const MOST =
  /^(?:at most|no more than|no longer than|(?:\w+ )?not exceed|(?:a )?maximum(?: of)?|limit.*|up to|<=|≤)$/i
const PLUS = new RegExp(
  `(?<![\\w-])${COUNT}(?:\\+| or more) (?:[Gg]it[Hh]ub )?${UNIT}(?!\\w)`,
  'gi',
)
const AFTER = new RegExp(`(?<!\\w)${UNIT} (>=|≥|>) ?${COUNT}(?!\\w)`, 'gi')
const PLAIN = new RegExp(`(?<![\\w-])${COUNT} ${UNIT}(?!\\w)`, 'gi')

/** The amounts in a sentence of bounded length, those with a bound first. */
export function amountsIn(sentence: string): Amount[] {
  const text = sentence.replaceAll('*', '')
  const amounts: Amount[] = []
  for (const [, words = '', count = '', , unit = ''] of text.matchAll(BOUNDED)) {
    amounts.push(bounded(words, numberOf(count), unit))
  }
  for (const [, count = '', unit = ''] of text.matchAll(PLUS)) {
    amounts.push({ count: numberOf(count), unit: unitOf(unit), bound: 'least' })
  }
  for (const [, unit = '', sign = '', count = ''] of text.matchAll(AFTER)) {
    amounts.push(bounded(sign, numberOf(count), unit))
  }
  for (const [, count = '', unit = ''] of text.matchAll(PLAIN)) {
    amounts.push({ count: numberOf(count), unit: unitOf(unit), bound: undefined })
  }
  return amounts
}

/** Durations have both ends in them: “more than four months” is four. */
function bounded(words: string, count: number, unitWord: string): Amount {
  const unit = unitOf(unitWord)
  const isTime = /^(?:day|week|month|year)$/.test(unit)
  if (/^(?:with)?in /i.test(words)) return { count, unit, bound: 'within' }
  if (MORE.test(words)) return { count: isTime ? count : count + 1, unit, bound: 'least' }
  if (LESS.test(words)) return { count: isTime ? count : count - 1, unit, bound: 'most' }
  return { count, unit, bound: MOST.test(words) ? 'most' : 'least' }
}

function numberOf(count: string): number {
  const index = NUMBERS.indexOf(count.toLowerCase())
  return index < 0 ? Number(count.replaceAll(',', '')) : index
}

function unitOf(word: string): string {
  const lower = word.toLowerCase()
  if (
    /^(?:items?|entries|packages|projects|links|tools|resources|software projects)$/.test(lower)
  ) {
    return 'entry'
  }
  if (lower.startsWith('char')) return 'character'
  return lower.startsWith('stargazer') ? 'star' : lower.replace(/s$/, '')
}

const RANGE =
  /(?<![\w-])(?:between )?(\d{1,5}) ?(?:-|–|—|to|and) ?(\d{1,5}) char(?:acter)?s?(?!\w)/i

/** `50–250 characters`. */
export function rangeIn(sentence: string): { min: number; max: number } | undefined {
  const [, min, max] = RANGE.exec(sentence) ?? []
  return max !== undefined && Number(min) < Number(max)
    ? { min: Number(min), max: Number(max) }
    : undefined
}
