import * as v from 'valibot'
import type { List, Span } from '../../list/model.ts'
import { pattern } from '../../schema/pattern.ts'
import { type BulletShape, CHINESE_OR_JAPANESE, shapesOf } from '../analysis/bullet-shape.ts'
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
