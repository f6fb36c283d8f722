import type { List, Section } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { isWholeList, mainHeading, topImages, topPlace } from '../analysis/awesome/top.ts'
import { code, message, quote } from '../message.ts'
import type { RuleContext } from '../rule.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'awesome-heading',
    severity: ['off', 'warning'],
    description:
      'A list without a main heading such as `# Awesome Name`, with several of them, or with one that is not in title case.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { text, report } = context
    if (!isWholeList(context)) return
    const main = mainHeading(list)
    if (!main && topImages(list, text).length === 0) {
      report({
        message: message`The list does not begin with a main heading. Begin it with ${code('# Awesome …')}, which names its subject.`,
        place: topPlace(list, text),
        fingerprint: ['missing'],
      })
    }
    const all = list.sections.filter(({ depth }) => depth === 1)
    const [, second] = all
    if (second) {
      report({
        message: message`${quote(truncate(second.title))} is a second main heading, and a list has one. Write ${code('##')} for its sections.`,
        place: second.span,
        fingerprint: ['second'],
      })
    }
    if (main && main.title !== '') reportTitle(list, main, context)
  },
)

/** Words that title case leaves small. */
const SMALL: ReadonlySet<string> = new Set(
  'about after among between from into onto over than that through under until upon versus with without'.split(
    ' ',
  ),
)
/** A shorter word in small letters may be a command (`tmux`) or a small word. */
const MIN_WORD = 5

function reportTitle(
  list: List,
  { title, span }: Section,
  { text, report }: RuleContext<unknown>,
): void {
  const expected = inTitleCase(title)
  if (!/awesome/i.test(title) && topImages(list, text).length === 0) {
    report({
      message: message`The heading does not begin with ${quote('Awesome')}. Write ${code('# Awesome …')} and the list’s subject.`,
      place: span,
      fingerprint: ['name'],
    })
    return
  }
  if (expected === title) return
  const raw = text.slice(span.start, span.end)
  const at = raw.indexOf(title)
  const place = at < 0 ? span : { start: span.start + at, end: span.start + at + title.length }
  report({
    message: message`The heading is not in title case. Write ${quote(truncate(expected))}.`,
    place,
    fingerprint: ['case'],
    ...(at >= 0 && { expected: [expected] }),
  })
}

function inTitleCase(title: string): string {
  return title
    .replace(
      /^awesome[-_]([\w-]{1,100})$/i,
      (_, name: string) => `Awesome ${name.replace(/[-_]/g, ' ')}`,
    )
    .replace(/^Awesome(?=\p{Lu}\p{Ll})/u, 'Awesome ')
    .split(' ')
    .map((word) => {
      const isSmall = word.length < MIN_WORD || SMALL.has(word) || !/^\p{Ll}+$/u.test(word)
      return isSmall && word !== 'awesome' ? word : word.charAt(0).toUpperCase() + word.slice(1)
    })
    .join(' ')
}
