import * as v from 'valibot'
import type { Bullet, List, Span } from '../../list/model.ts'
import { visibleText } from '../../list/visible-text.ts'
import { pattern } from '../../schema/pattern.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle } from '../../titles/comparable.ts'
import { type RuleContext, rule } from '../rule.ts'

const options = v.strictObject({
  pattern: v.optional(
    v.pipe(pattern, v.description('What each bullet’s first line, as written, must match.')),
  ),
})

/** The share of bullets that must have a shape for it to be the list's. */
const NEARLY_ALL = 0.9
/** So few bullets show no shape. */
const LEAST_BULLETS = 8

/** A bullet that is not written like nearly all others. */
export default rule(
  {
    id: 'entry-format',
    severity: ['off', 'warning'],
    description:
      'A bullet whose separator, final stop or capital differs from nearly all others’, or that does not match `pattern`.',
    baseline: 'changed-lines',
    options,
  },
  (list, context) => {
    const { options, text, report } = context
    if (options.pattern === undefined) return tellUnusual(list, context)
    const matcher = new RegExp(options.pattern, 'u')
    for (const entry of list.entries) {
      if (entry.kind !== 'bullet') continue
      const [line = ''] = text.slice(entry.span.start, entry.span.end).split(/[\r\n]/)
      if (matcher.test(line)) continue
      report({
        message: `Unexpected form of “${truncate(entry.title)}”, expected a line of the pattern \`${options.pattern}\``,
        place: { start: entry.span.start, end: entry.span.start + line.length },
        fingerprint: [...entry.section.path, entry.identity ?? entry.title],
      })
    }
  },
)

/** How a bullet of the kind `[name](address) - Description.` is written. */
interface BulletShape {
  bullet: Bullet
  /** Absent where it comes later. */
  separator: string | undefined
  separatorSpan: Span
  /** The first letter of the description, where it could be large or small. */
  letter: Span | undefined
  capital: boolean | undefined
  /** The description's last character. */
  last: Span
  /** Absent where nobody can tell: something follows, or the end needs none and may have one. */
  stop: boolean | undefined
}

/** What comes before an entry's link: the bullet, a checkbox, emphasis. */
const LEAD = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?[*_~]*$/
const SEPARATOR = /^([*_~]*)(\s*[-–—:]\s+|\s+)(?=[\p{L}"“'‘`(])/u
/** Words that stand between a link and the separator: `[a](…) and [b](…) - Words`. */
const SEPARATOR_LATER = /\s[-–—]\s|:\s/
const STOP = /[.。][^\p{L}\p{N}]*$/u
/** Ends that are right with a full stop, and without another: `Fast!`, `and so on…`, `by X Inc.` */
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

/**
 * Where the words of a bullet's first paragraph end: comments and badges behind
 * them, and whatever stands under it, are no part of its form.
 */
function wordsEnd({ node, span }: Bullet): number {
  const [paragraph] = node.children
  if (paragraph?.type !== 'paragraph') return span.end
  const last = paragraph.children.findLast((child) => visibleText(child).trim() !== '')
  return last?.position?.end.offset ?? span.end
}

/**
 * The letter that a description begins with, unless it is the same in either
 * case, or that of a name: the entry's own, or one such as `npm-run` or `iOS`.
 */
function firstLetter(description: string, title: string): string | undefined {
  const [word = ''] = /^[^\s,;:()]+/.exec(description) ?? []
  if (!/^\p{L}[\p{Ll}’']*\.?$/u.test(word)) return
  if (comparableTitle(word) === comparableTitle(title)) return
  const [letter = ''] = word
  return letter.toUpperCase() === letter.toLowerCase() ? undefined : letter
}

function tellUnusual(list: List, { base, text, report }: RuleContext<unknown>): void {
  const shapes = shapesOf(list, text)
  const models = base ? shapesOf(base.list, base.text) : shapes
  const separator = usual(models, (shape) => shape.separator)
  const stop = usual(models, (shape) => shape.stop)
  const capital = usual(models, (shape) => shape.capital)
  for (const shape of shapes) {
    const { bullet } = shape
    const about = [...bullet.section.path, bullet.identity ?? bullet.title]
    const name = truncate(bullet.title)
    if (separator && shape.separator && shape.separator !== separator) {
      report({
        message: `Unexpected separator “${shape.separator}” after “${name}”, expected “${separator}” as in nearly all entries`,
        place: shape.separatorSpan,
        fingerprint: [...about, 'separator'],
        expected: [separator],
      })
    }
    if (capital !== undefined && shape.letter && shape.capital !== capital) {
      const letter = text.slice(shape.letter.start, shape.letter.end)
      const [has, needs] = capital ? ['small letter', 'capital'] : ['capital', 'small letter']
      report({
        message: `Unexpected ${has} at the start of the description of “${name}”, expected a ${needs} as in nearly all entries`,
        place: shape.letter,
        fingerprint: [...about, 'capital'],
        expected: [capital ? letter.toUpperCase() : letter.toLowerCase()],
      })
    }
    if (stop !== undefined && shape.stop !== undefined && shape.stop !== stop) {
      const last = text.slice(shape.last.start, shape.last.end)
      report({
        message: stop
          ? `Unexpected end of “${name}” without a full stop, expected one as in nearly all entries`
          : `Unexpected full stop after “${name}”, expected none as in nearly all entries`,
        place: shape.last,
        fingerprint: [...about, 'stop'],
        ...(stop && { expected: [last + (CHINESE_OR_JAPANESE.test(last) ? '。' : '.')] }),
        ...(/[.。]/.test(last) && { expected: [''] }),
      })
    }
  }
}

/** The value that nearly all shapes have, of those that have one. */
function usual<Value>(
  shapes: readonly BulletShape[],
  read: (shape: BulletShape) => Value | undefined,
): Value | undefined {
  const telling = shapes.filter((shape) => read(shape) !== undefined)
  if (telling.length < LEAST_BULLETS) return
  for (const [value, same] of Map.groupBy(telling, read)) {
    if (same.length >= telling.length * NEARLY_ALL) return value
  }
  return
}
