/**
 * `npm run bench patterns`: how the time of each pattern of `src` grows with a text that is made to
 * take long: repeated words that the pattern itself begins with, and an end that it does not match.
 */

import { performance } from 'node:perf_hooks'
import { analyse } from 'scslre'
import { type PatternLiteral, readSource } from '../__tests__/source/syntax.ts'

/** Two lengths of a text, in UTF-16 code units. */
const SIZES = [4_000, 16_000] as const
/** Four times the text takes 4 times as long if the pattern is linear, 16 times if quadratic. */
const MAX_GROWTH = 8
/** What takes less is too short to measure, in milliseconds. */
const MIN_TIME = 2
/** What takes more is not linear; the longer text is left out. */
const MAX_TIME = 200
const SHOWN = 10
/** Characters to choose from, for a class. */
const CHARACTERS = ['a', 'A', '0', ' ', '-', '.', '/', '"', '(', '<', '|', '论', '\n', 'é', '!']
/** Not matched by what ends in `$`; the first one not by a dot either. */
const ENDINGS = ['\n\u0000', '\u0000', '']
const MAX_WORDS = 40

interface GrowthFigure {
  literal: PatternLiteral
  word: string
  /** For the longer text, in milliseconds. */
  time: number
  growth: number
}

type RegexPart = ReturnType<typeof analyse>['parsed']['pattern']['alternatives'][0]['elements'][0]

export function benchPatterns(): void {
  const { literals } = readSource()
  const figures = literals.map(worst).sort((a, b) => b.time - a.time)
  const grown = figures.filter(({ growth }) => growth > MAX_GROWTH)
  console.log(`${literals.length} patterns, ${SIZES[1]} characters; the slowest:`)
  for (const figure of figures.slice(0, SHOWN)) console.log(line(figure))
  console.log(
    `\n${grown.length} grow more than ${MAX_GROWTH} times with ${SIZES[1] / SIZES[0]} times the text:`,
  )
  for (const figure of grown) console.log(line(figure))
}

function line({ literal, word, time, growth }: GrowthFigure): string {
  const place = `${literal.file}:${literal.line}`
  return `${time.toFixed(1).padStart(9)} ms  × ${growth.toFixed(1).padStart(4)}  ${place.padEnd(44)} ${JSON.stringify(word)}`
}

/** The text for which a pattern takes longest. */
function worst(literal: PatternLiteral): GrowthFigure {
  const figures = wordsOf(literal).flatMap((word) =>
    ENDINGS.map((ending) => measure(literal, word, ending)),
  )
  const none = { literal, word: '', time: 0, growth: 0 }
  return figures.reduce((a, b) => (b.time > a.time ? b : a), none)
}

function measure(literal: PatternLiteral, word: string, ending: string): GrowthFigure {
  const [small, large] = SIZES.map((size) => word.repeat(Math.ceil(size / word.length)) + ending)
  const short = timeOf(literal, small as string)
  if (short > MAX_TIME) return { literal, word, time: short, growth: Number.POSITIVE_INFINITY }
  const long = timeOf(literal, large as string)
  return { literal, word, time: long, growth: long < MIN_TIME ? 1 : long / Math.max(short, 0.01) }
}

/** The best of some runs, in milliseconds: others use the machine, too. */
function timeOf({ pattern, flags }: PatternLiteral, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3 && (run === 0 || (best > MIN_TIME && best < MAX_TIME)); run++) {
    const fresh = new RegExp(pattern, flags.replace('y', ''))
    const start = performance.now()
    text.replace(fresh, '')
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Words to repeat: the characters of the shortest matches of a pattern, and their beginnings. */
function wordsOf({ pattern, flags }: PatternLiteral): string[] {
  const { parsed } = analyse({ source: pattern, flags }, { maxReports: 1 })
  const words = new Set<string>()
  for (const { elements } of parsed.pattern.alternatives) {
    let sample = ''
    for (const element of elements) {
      for (const text of samplesOf(element, flags)) {
        words.add(text)
        words.add(sample + text)
      }
      sample += samplesOf(element, flags)[0] ?? ''
    }
    for (let at = 1; at < sample.length; at++) words.add(sample.slice(at))
  }
  words.delete('')
  return [...words].slice(0, MAX_WORDS)
}

/** Short texts that a part of a pattern matches. */
function samplesOf(part: RegexPart, flags: string): string[] {
  switch (part.type) {
    case 'Character':
      return [String.fromCodePoint(part.value)]
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${part.raw})$`, flags.replace(/[gyd]/g, ''))
      return CHARACTERS.filter((character) => one.test(character)).slice(0, 4)
    }
    case 'Quantifier':
      return samplesOf(part.element, flags).map((text) => text.repeat(Math.max(1, part.min)))
    case 'Group':
    case 'CapturingGroup':
      return part.alternatives
        .slice(0, 4)
        .map(({ elements }) =>
          elements.map((element) => samplesOf(element, flags)[0] ?? '').join(''),
        )
    default:
      return []
  }
}
