import * as v from 'valibot'
import type { Bullet, List, Span } from '../../list/model.ts'
import { visibleText } from '../../list/visible-text.ts'
import { pattern } from '../../schema/pattern.ts'
import { comparableTitle } from '../../titles/comparable.ts'
import { code, message, quote } from '../message.ts'
import { type Finding, type RuleContext, rule } from '../rule.ts'

const options = v.strictObject({
  share: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0.5),
      v.maxValue(1),
      v.description('The share of bullets that must have a form for it to be the list’s.'),
    ),
    0.97,
  ),
  pattern: v.optional(
    v.pipe(pattern, v.description('A pattern that the first line of each bullet must match.')),
  ),
})

/** With fewer bullets no form is inferred. */
const MIN_BULLETS = 8

export default rule(
  {
    id: 'entry-format',
    severity: ['off', 'warning'],
    description:
      'A bullet whose separator, final full stop or first letter differs from nearly all others, or that does not match `pattern`.',
    baseline: 'changed-lines',
    options,
  },
  (list, context) => {
    const { options, text, report } = context
    if (options.pattern === undefined) return reportUnusual(list, context)
    const matcher = new RegExp(options.pattern, 'u')
    for (const entry of list.entries) {
      if (entry.kind !== 'bullet') continue
      const [line = ''] = text.slice(entry.span.start, entry.span.end).split(/[\r\n]/)
      if (matcher.test(line)) continue
      report({
        message: message`This entry does not match the pattern that the configuration asks for: ${code(options.pattern)}.`,
        place: { start: entry.span.start, end: entry.span.start + line.length },
        fingerprint: [...entry.section.path, entry.identity ?? entry.title],
      })
    }
  },
)

/** The form of a bullet such as `[name](address) - Description.` */
interface BulletShape {
  bullet: Bullet
  /** Absent where it comes later in the line. */
  separator: string | undefined
  separatorSpan: Span
  /** The first letter of the description, if it has two cases. */
  letter: Span | undefined
  capital: boolean | undefined
  /** The description's last character. */
  last: Span
  /** Absent where both are right, as after an abbreviation. */
  stop: boolean | undefined
}

/** The text before an entry's link: the bullet, a checkbox, emphasis. */
const LEAD = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?[*_~]*$/
const SEPARATOR = /^([*_~]*)(\s*[-–—:]\s+|\s+)(?=[\p{L}"“'‘`(])/u
/** A separator after more text: `[a](…) and [b](…) - Words`. */
const SEPARATOR_LATER = /\s[-–—]\s|:\s/
/** What is behind the last letter or digit. */
const TAIL = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u
/** Words with a full stop of their own, at the end: `by X Inc.`, `in the U.S.` */
const ABBREVIATION = /(?:\b(?:etc|al|Inc|Ltd|Corp|Co|Jr|Sr|\p{Lu})|(?<=\p{Lu}\.)\p{Lu})$/u
/**
 * What may follow a description's full stop, or stand before a missing one: `(Fork of Jj)`, tags in
 * brackets or backticks, and who wrote it: `by @someone`.
 */
const ASIDE =
  /(?<!\s)\s+(?:\([^()]*\)|\[[^[\]]*\]|`[^`]*`|(?:[-–—]\s+)?by (?:@[\w-]+|\[@[^[\]]*\]\([^()\s]*\)))[.。]?$/iu
const MAX_ASIDES = 4
const CHINESE_OR_JAPANESE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

function shapesOf(list: List, text: string): BulletShape[] {
  return list.entries.flatMap((bullet) => {
    const link = bullet.mainLink
    if (bullet.kind !== 'bullet' || !link) return []
    if (!LEAD.test(text.slice(bullet.span.start, link.span.start))) return []
    const rest = text.slice(link.span.end, wordsEnd(bullet))
    const match = SEPARATOR.exec(rest)
    if (!match) return []
    const [whole, markup = '', separator = ''] = match
    const description = withoutAsides(rest.slice(whole.length).trimEnd())
    const descriptionAt = link.span.end + whole.length
    const separatorAt = link.span.end + markup.length
    const isLater = separator.trim() === '' && SEPARATOR_LATER.test(description)
    const letter = isLater ? undefined : firstLetter(description, bullet.title)
    const last = [...description.slice(-2)].at(-1) ?? ''
    return {
      bullet,
      separator: isLater ? undefined : separator.replace(/\s+/g, ' '),
      separatorSpan: { start: separatorAt, end: separatorAt + separator.length },
      letter: letter ? { start: descriptionAt, end: descriptionAt + letter.length } : undefined,
      capital: letter ? letter === letter.toUpperCase() : undefined,
      last: {
        start: descriptionAt + description.length - last.length,
        end: descriptionAt + description.length,
      },
      stop: /[:：;,]$/.test(description) ? undefined : hasStop(description),
    }
  })
}

/** A description up to its full stop where only asides follow that; otherwise all of it. */
function withoutAsides(description: string): string {
  let words = description
  for (let count = 0; count < MAX_ASIDES; count++) words = words.replace(ASIDE, '')
  return hasStop(words) === false ? description : words
}

/** Whether a text ends in a full stop; nothing if it needs no other one: `Fast!`, `and so on…`, `by X Inc.` */
function hasStop(text: string): boolean | undefined {
  const [tail = ''] = TAIL.exec(text) ?? []
  if (/[!?！？…]|\.\./.test(tail)) return
  const isAbbreviated = tail.startsWith('.') && ABBREVIATION.test(text.slice(0, -tail.length))
  return isAbbreviated ? undefined : /[.。]/.test(tail)
}

/** Where the text of a bullet's first paragraph ends: comments and badges after it do not count. */
function wordsEnd({ node, span }: Bullet): number {
  const [paragraph] = node.children
  if (paragraph?.type !== 'paragraph') return span.end
  const last = paragraph.children.findLast((child) => visibleText(child).trim() !== '')
  return last?.position?.end.offset ?? span.end
}

/**
 * The first letter of a description, unless it has only one case or begins a name: the entry's own,
 * or one such as `npm-run` or `iOS`.
 */
function firstLetter(description: string, title: string): string | undefined {
  const [word = ''] = /^[^\s,;:()]+/.exec(description) ?? []
  if (!/^\p{L}[\p{Ll}’']*\.?$/u.test(word)) return
  if (comparableTitle(word) === comparableTitle(title)) return
  const [letter = ''] = word
  return letter.toUpperCase() === letter.toLowerCase() ? undefined : letter
}

function reportUnusual(
  list: List,
  { base, text, options: { share }, report }: RuleContext<v.InferOutput<typeof options>>,
): void {
  const shapes = shapesOf(list, text)
  const models = base ? shapesOf(base.list, base.text) : shapes
  const separator = usual(models, share, (shape) => shape.separator)
  const stop = usual(models, share, (shape) => shape.stop)
  const capital = usual(models, share, (shape) => shape.capital)
  for (const shape of shapes) {
    const { section, identity, title } = shape.bullet
    const add = (aspect: string, finding: Omit<Finding, 'fingerprint'>) =>
      report({ ...finding, fingerprint: [...section.path, identity ?? title, aspect] })
    const textAt = ({ start, end }: Span) => text.slice(start, end)
    if (separator && shape.separator && shape.separator !== separator.value) {
      add('separator', {
        message: message`Nearly all entries put ${separator.value === ' ' ? 'only a space' : quote(separator.value)} between name and description.`,
        place: shape.separatorSpan,
        expected: [separator.value],
      })
    }
    if (capital && shape.letter && shape.capital !== capital.value) {
      const letter = textAt(shape.letter)
      add('capital', {
        message: message`Begin the description with a ${capital.value ? 'capital' : 'small'} letter, as ${capital.share} do.`,
        place: shape.letter,
        expected: [capital.value ? letter.toUpperCase() : letter.toLowerCase()],
      })
    }
    if (stop && shape.stop !== undefined && shape.stop !== stop.value) {
      const last = textAt(shape.last)
      add('stop', {
        message: message`End the description ${stop.value ? 'with' : 'without'} a full stop, as ${stop.share} do.`,
        place: shape.last,
        ...(stop.value && { expected: [last + (CHINESE_OR_JAPANESE.test(last) ? '。' : '.')] }),
        ...(/[.。]/.test(last) && { expected: [''] }),
      })
    }
  }
}

interface UsualValue<Value> {
  value: Value
  /** "97 % of the entries". */
  share: string
}

/** The value that nearly all shapes have, of those that have one. */
function usual<Value>(
  shapes: readonly BulletShape[],
  minShare: number,
  read: (shape: BulletShape) => Value | undefined,
): UsualValue<Value> | undefined {
  const comparable = shapes.filter((shape) => read(shape) !== undefined)
  if (comparable.length < MIN_BULLETS) return
  for (const [value, { length }] of Map.groupBy(comparable, read)) {
    if (value === undefined || length < comparable.length * minShare) continue
    const percent = Math.floor((length / comparable.length) * 100)
    return { value, share: percent === 100 ? 'all other entries' : `${percent} % of the entries` }
  }
  return
}
