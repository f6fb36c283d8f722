/** Rules for an addition in a list's guidelines: only what a sentence says plainly; better none than a wrong one. */

import { type Amount, amountsIn, rangeIn } from './amounts.ts'
import { type Statement, statementsIn } from './statements.ts'

/** A value that the guidelines ask for, and the sentence that says so. */
export interface FoundRule<Value> {
  value: Value
  sentence: string
  /** Of the guidelines, from the repository's root. */
  file: string
  /** From 1. */
  line: number
}

/** What the guidelines ask for, by what it is called in the configuration. */
export interface FoundRules {
  stars?: FoundRule<number>
  downloads?: FoundRule<number>
  /** `downloads` are those of a month. */
  isMonthly?: true
  /** Stars or downloads: one of them is enough. */
  isEither?: true
  minAge?: FoundRule<string>
  firstRelease?: FoundRule<string | true>
  pushedWithin?: FoundRule<string>
  license?: FoundRule<'any'>
  archived?: FoundRule<false>
  fork?: FoundRule<false>
  contributors?: FoundRule<number>
  descriptionMin?: FoundRule<number>
  descriptionMax?: FoundRule<number>
  sectionMin?: FoundRule<number>
  maxEntries?: FoundRule<1>
  title?: FoundRule<string>
  position?: FoundRule<'start' | 'end' | 'sorted'>
  /** Descriptions end with a full stop. */
  fullStop?: FoundRule<true>
}

/** Words of what is only wished for. */
const HEDGE =
  /\b(?:recommended|ideally|prefer(?:red|ably|s)?|optional(?:ly)?|nice to have|(?:if|when|where) possible|warning|not required|suggested|usually|exception(?:s|ally)?|for example, if)\b|🟡/i
/** What is said of the list itself, or of what is listed already. */
const OF_THE_LIST =
  /\b(?:we (?:have|are|accept)|our|this (?:list|repo(?:sitory)?|project|resource)|remov(?:e|ed|al|ing)|delet(?:e|ed|ion)|deprecat(?:e|ed)|your contributions?|by contributing|you agree)\b/i
const NEGATED = /\b(?:no|not|never|without|don[’']t|doesn[’']t|isn[’']t|cannot|can[’']t)\b/i
const DEMAND =
  /\b(?:must|should|needs? to|have to|has to|required?|requires|requirements?|ensure|make sure|please|only|has|have|is|are|be|at least)\b/i

type Finder = (statement: Statement) => Partial<Record<keyof FoundRules, unknown>>

const FINDERS: readonly Finder[] = [
  popularity,
  ages,
  activity,
  quality,
  descriptions,
  sections,
  amountOfEntries,
  position,
  titleForm,
]

/** A text for contributors: CONTRIBUTING.md, the template of pull requests. */
export interface Guidelines {
  /** From the repository's root. */
  path: string
  text: string
}

/** The rules that a list's guidelines name; where two texts contradict each other, neither. */
export function findRules(guidelines: readonly Guidelines[]): FoundRules {
  const found = new Map<string, FoundRule<unknown>[]>()
  for (const { path: file, text } of guidelines) {
    for (const { text: sentence, line, ...rest } of statementsIn(text)) {
      if (HEDGE.test(sentence)) continue
      for (const find of FINDERS) {
        for (const [key, value] of Object.entries(find({ text: sentence, line, ...rest }))) {
          if (value === undefined) continue
          found.set(key, [...(found.get(key) ?? []), { value, sentence, file, line }])
        }
      }
    }
  }
  const rules = Array.from(found, ([key, candidates]) => [key, agreed(key, candidates)] as const)
  const { isMonthly, isEither, ...rest } = Object.fromEntries(rules.filter(([, rule]) => rule))
  return {
    ...(rest as FoundRules),
    ...(isMonthly && rest.downloads && { isMonthly: true as const }),
    ...(isEither && rest.downloads && rest.stars && { isEither: true as const }),
  }
}

/** One value for all; nothing if the guidelines contradict themselves. */
function agreed(key: string, candidates: readonly FoundRule<unknown>[]) {
  const sorted = candidates.toSorted((a, b) => weightOf(a.value) - weightOf(b.value))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return
  const values = new Set(sorted.map(({ value }) => value))
  if (values.size === 1) return first
  // “More than 50” on one line and “at least 50” on another.
  const isNear =
    typeof first.value === 'number' &&
    typeof last.value === 'number' &&
    last.value - first.value === 1
  if (isNear) return key === 'descriptionMax' ? last : first
  // A release, and its age.
  return key === 'firstRelease' && values.size === 2 && values.has(true)
    ? sorted.find(({ value }) => value !== true)
    : undefined
}

function weightOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

function least(amounts: readonly Amount[], unit: string): number | undefined {
  return amounts.find((amount) => amount.unit === unit && amount.bound === 'least')?.count
}

function popularity({ text }: Statement) {
  if (OF_THE_LIST.test(text) || /\b(?:fewer|less) than\b/i.test(text)) return {}
  const amounts = amountsIn(text)
  const stars = least(amounts, 'star')
  const isEither = /\bor\b|\|/i.test(text)
  // “At least 50 stars, 2000 downloads or …”.
  const plain =
    stars !== undefined && isEither
      ? amounts.find(({ unit, bound }) => unit === 'download' && bound === undefined)?.count
      : undefined
  const downloads = least(amounts, 'download') ?? plain
  return {
    ...(NEGATED.test(text) ? {} : { stars, downloads }),
    contributors: least(amounts, 'contributor'),
    isMonthly:
      downloads !== undefined &&
      /\b(?:monthly downloads|downloads (?:a|per|each) month)/i.test(text)
        ? true
        : undefined,
    isEither: stars !== undefined && downloads !== undefined && isEither ? true : undefined,
  }
}

/** What a duration is about, if it is no age of a project. */
const NO_AGE =
  /\b(?:pull requests?|PRs?|issues?|respon\w+|repl(?:y|ies)|inactiv\w*|activity|commits? in|bugs?|maintained for|wait|clos\w+|week of|accounts?)\b/i

function ages({ text }: Statement) {
  if (OF_THE_LIST.test(text) || NO_AGE.test(text)) return {}
  const ages = text.split(/[,;:(]| and /).flatMap((clause) => {
    const [age] = amountsIn(clause).filter(({ unit, bound }) => isTime(unit) && bound === 'least')
    return age ? [{ clause, duration: durationOf(age) }] : []
  })
  const [{ clause, duration } = { clause: '', duration: '' }] = ages
  if (ages.length !== 1) return {}
  if (/\brelease[ds]?\b/i.test(clause)) return { firstRelease: duration }
  const isAge = /\b(?:old|older|history|around|exist(?:s|ed)?|created|age|mature|open-?sourced)\b/i
  return NEGATED.test(clause) || !isAge.test(clause) ? {} : { minAge: duration }
}

function isTime(unit: string): boolean {
  return ['day', 'week', 'month', 'year'].includes(unit)
}

function durationOf({ count, unit }: Amount): string {
  if (unit === 'day') return `${count}d`
  return unit === 'week' ? `${count * 7}d` : `${count}${unit}${count === 1 ? '' : 's'}`
}

const WITHIN = /\b(?:with)?in (?:the )?(?:last|past) /i

function activity({ text }: Statement) {
  if (OF_THE_LIST.test(text) || NEGATED.test(text) || !WITHIN.test(text)) return {}
  if (!/\b(?:commit(?:s|ted)?|push(?:es|ed)?|updated?|active|activity)\b/i.test(text)) return {}
  if (/\bissues?\b|\bpull requests?\b/i.test(text)) return {}
  const [time] = amountsIn(text).filter(({ unit, bound }) => isTime(unit) && bound === 'within')
  return time ? { pushedWithin: durationOf(time) } : {}
}

const LICENSE =
  /\b(?:open[- ]source|free|OSI[- ]approved|recogni[sz]ed) (?:software )?licen[cs]e\b/i
const ARCHIVED = /\b(?:not|isn[’']t|never)(?: be)? archived\b|\bno archived (?:repo|project)/i
const FORK = /\b(?:not|isn[’']t|never)(?: be)? (?:a )?fork(?:s|ed)?\b/i

function quality({ text }: Statement) {
  if (OF_THE_LIST.test(text)) return {}
  if (!DEMAND.test(text)) return { archived: /^not archived\b/i.test(text) ? false : undefined }
  return {
    license:
      LICENSE.test(text) && !NEGATED.test(text) && !/creative commons/i.test(text)
        ? 'any'
        : undefined,
    archived: ARCHIVED.test(text) ? false : undefined,
    fork: FORK.test(text) ? false : undefined,
  }
}

function descriptions({ text }: Statement) {
  if (!/\bdescriptions?\b|\bshort text\b/i.test(text)) return {}
  const range = rangeIn(text)
  const amounts = amountsIn(text).filter(({ unit }) => unit === 'character')
  const max = amounts.find(({ bound }) => bound === 'most')?.count
  const isStop =
    /\b(?:end(?:s|ed|ing)?|finish(?:es)?|terminat(?:e|es|ed)) (?:(?:all |the |each |every )?descriptions? )?(?:in|with|by) (?:a |an? )?(?:period|full[- ]stop|dot)\b/i
  return {
    descriptionMin: range?.min ?? (NEGATED.test(text) ? undefined : least(amounts, 'character')),
    descriptionMax: range?.max ?? max,
    fullStop:
      isStop.test(text) && !/\b(?:not|never|n[’']t) (?:end|finish)/i.test(text) ? true : undefined,
  }
}

function sections({ text }: Statement) {
  if (!/\b(?:categor(?:y|ies)|sections?|tags?)\b/i.test(text) || NEGATED.test(text)) return {}
  return { sectionMin: least(amountsIn(text), 'entry') }
}

const THING =
  '(?:item|entry|link|project|package|tool|list|resource|addition|suggestion|library|app|api|service|software|plugin|repo|repository|submission|change|proposal)'
const REQUEST = '(?:pull[- ]request|PR)'
const ONE_ENTRY = new RegExp(
  `\\b(?:one|1|single|individual) (?:\\w+ ){0,2}${THING}\\b(?: \\w+){0,3} (?:per|in (?:each|a|one)) (?:single )?${REQUEST}\\b`,
  'i',
)
const ONE_REQUEST = new RegExp(
  `\\b(?:individual|separate|single|one|new|own) ${REQUEST}s? (?:for each|per) (?:\\w+ ){0,2}${THING}\\b|\\b${REQUEST} (?:should |must |may )?(?:adds?|contains?|includes?) (?:only )?(?:one|a single) (?:and only one )?(?:new )?${THING}\\b`,
  'i',
)
const ONE_ADDS = new RegExp(`\\bone ${REQUEST} adds\\b.{0,40}\\bonly one ${THING}\\b`, 'i')
/** What else there may be one of, and exceptions. */
const NOT_ONE =
  /\bat least\b|\bor more\b|\bmore than\b|\bcommits?\b|\bunless\b|\bexcept\b|\bapprov\w+/i

function amountOfEntries({ text, paragraph }: Statement) {
  if (NEGATED.test(text) && !/\bone and only one\b/i.test(text)) return {}
  if (NOT_ONE.test(paragraph)) return {}
  const bare = text.replaceAll(', ', ' ').replaceAll(' / ', ' ')
  const isOne = [ONE_ENTRY, ONE_REQUEST, ONE_ADDS].some((pattern) => pattern.test(bare))
  return { maxEntries: isOne ? 1 : undefined }
}

const ALPHABETICAL = /\balphabetical(?:ly)?\b|\balphabetic order\b|\balphabetized?\b/i
const NOT_ALPHABETICAL =
  /\b(?:not|no|n[’']t|without|un|non-?)\b.{0,40}alphabetic|(?:^|\bthe |\bthat |\bnew |, )(?:categor(?:y|ies)|sections?|topics?)(?: names?| titles?)? (?:are|be|is|should be|must be|have to be|has to be) (?:in |sorted |ordered |listed )?(?:the )?alphabet|alphabetical order of (?:the )?(?:categories|sections)/i
/** Another order, with that of the alphabet for ties. */
const OTHER_ORDER =
  /\b(?:downloads?|popularity|stars?|chronological\w*|newest|oldest|dates?|years?|priority|importance)\b/i
const AT_END =
  /\b(?:at|to|on|in) the (?:bottom|end) of (?:the |its |their |a |each )?(?:\w+ )?(?:category|section|list|table|group)\b/i
const AT_START =
  /\b(?:at|to|on|in) the (?:top|beginning|start) of (?:the |its |their |a |each )?(?:\w+ )?(?:category|section|list|table|group)\b/i
const ADDITION =
  /\b(?:add(?:ed|ing|itions?)?|entr(?:y|ies)|items?|links?|new|place[ds]?|put|insert(?:ed)?|append(?:ed)?|submissions?|projects?)\b/i

function position({ text }: Statement) {
  if (!ALPHABETICAL.test(text)) {
    if (!ADDITION.test(text) || NEGATED.test(text)) return {}
    // Some say where a badge, a picture or a footnote stands.
    if (/\b(?:badges?|logo|image|footnotes?|contributing|descriptions?|licen[cs]e)\b/i.test(text))
      return {}
    if (AT_END.test(text)) return { position: 'end' }
    return { position: AT_START.test(text) ? 'start' : undefined }
  }
  const isSorted = !NOT_ALPHABETICAL.test(text) && !OTHER_ORDER.test(text)
  return { position: isSorted ? 'sorted' : undefined }
}

const FORM = /\b(?:format|form|pattern)\b/i

/** The first word of the form of a title: the rest is too different from list to list. */
function titleForm({ text, paragraph, codes }: Statement) {
  if (!/\btitles?\b/i.test(paragraph) || !/\b(?:pull[- ]request|PR)\b/i.test(paragraph)) return {}
  const form = codes.find((code) => text.includes(code))
  if (form === undefined || !FORM.test(text)) return {}
  const [, word, suffix = ''] = /^(\[?[Aa]dd)(s?):? \S/.exec(form) ?? []
  if (word === undefined || word.startsWith('[')) return {}
  const separator = form.startsWith(`${word}${suffix}:`) ? ':' : ''
  return { title: `^${word}${suffix === '' ? '' : 's?'}${separator} .+` }
}
