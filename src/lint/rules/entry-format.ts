import * as v from 'valibot'
import type { Bullet, List, Span } from '../../list/model.ts'
import { comparableTitle, visibleText } from '../../list/text.ts'
import { pattern } from '../../schema/pattern.ts'
import { code, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

const options = v.strictObject({
  pattern: v.optional(
    v.pipe(pattern, v.description('A pattern that the first line of each bullet must match.')),
  ),
})

/** A form is the list's if at least this share of its bullets have it. */
const MIN_SHARE = 0.9
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
const STOP = /[.。][^\p{L}\p{N}]*$/u
/** Ends that need no other full stop: `Fast!`, `and so on…`, `by X Inc.` */
const OTHER_STOP =
  /(?:[!?！？…]|\.\.|\b(?:etc|al|Inc|Ltd|Corp|Co|Jr|Sr|\p{Lu}(?:\.\p{Lu})*)\.)[^\p{L}\p{N}]*$/u
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
    const description = rest.slice(whole.length).trimEnd()
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
      stop:
        /[:：;,]$/.test(description) || OTHER_STOP.test(description)
          ? undefined
          : STOP.test(description),
    }
  })
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

function reportUnusual(list: List, { base, text, report }: RuleContext<unknown>): void {
  const shapes = shapesOf(list, text)
  const models = base ? shapesOf(base.list, base.text) : shapes
  const separator = usual(models, (shape) => shape.separator)
  const stop = usual(models, (shape) => shape.stop)
  const capital = usual(models, (shape) => shape.capital)
  for (const shape of shapes) {
    const { bullet } = shape
    const fingerprint = [...bullet.section.path, bullet.identity ?? bullet.title]
    if (separator && shape.separator && shape.separator !== separator.value) {
      report({
        message: message`Nearly all entries put ${separator.value === ' ' ? 'only a space' : quote(separator.value)} between name and description.`,
        place: shape.separatorSpan,
        fingerprint: [...fingerprint, 'separator'],
        expected: [separator.value],
      })
    }
    if (capital && shape.letter && shape.capital !== capital.value) {
      const letter = text.slice(shape.letter.start, shape.letter.end)
      report({
        message: message`Begin the description with a ${capital.value ? 'capital' : 'small'} letter, as ${capital.share} do.`,
        place: shape.letter,
        fingerprint: [...fingerprint, 'capital'],
        expected: [capital.value ? letter.toUpperCase() : letter.toLowerCase()],
      })
    }
    if (stop && shape.stop !== undefined && shape.stop !== stop.value) {
      const last = text.slice(shape.last.start, shape.last.end)
      report({
        message: message`End the description ${stop.value ? 'with' : 'without'} a full stop, as ${stop.share} do.`,
        place: shape.last,
        fingerprint: [...fingerprint, 'stop'],
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
  read: (shape: BulletShape) => Value | undefined,
): UsualValue<Value> | undefined {
  const comparable = shapes.filter((shape) => read(shape) !== undefined)
  if (comparable.length < MIN_BULLETS) return
  for (const [value, { length }] of Map.groupBy(comparable, read)) {
    if (value === undefined || length < comparable.length * MIN_SHARE) continue
    const percent = Math.floor((length / comparable.length) * 100)
    return { value, share: percent === 100 ? 'all other entries' : `${percent} % of the entries` }
  }
  return
}
