import type { Nodes } from 'mdast'
import type { Span } from '../../list/model.ts'
import { spanOf } from '../../list/span.ts'
import { visibleText } from '../../list/visible-text.ts'
import { flatten } from '../../text/phrases.ts'
import { isWholeList, topBlocks, topEnd, topPlace } from '../analysis/awesome/top.ts'
import { message, quote } from '../message.ts'
import { rule } from '../rule.ts'

/** A shorter text is a label, or a line of languages. */
const MIN_LETTERS = 15
/** A description begins within so many characters. */
const MAX_BEGINNING = 150

const ABOUT_LIST =
  /\b(?:(?:curated|awesome|comprehensive|complete|opinionated|hand-?picked) (?:list|collection)|(?:list|collection)s? of)\b/i
const INSPIRED = /\binspired by\b.{0,60}\bawesome\b/i

export default rule(
  {
    id: 'awesome-description',
    severity: ['off', 'warning', 'info'],
    description:
      'A list without a description below its heading, or with “Inspired by awesome-…” there; info for one that describes the list instead of its subject.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { text, tree, report } = context
    if (!isWholeList(context)) return
    const prose = topBlocks(tree, topEnd(list, text)).flatMap(proseOf)
    const inspired = prose.find(({ all }) => INSPIRED.test(all))
    if (inspired) {
      report({
        message: message`The Awesome badge shows where the idea comes from. Remove ${quote('Inspired by …')}.`,
        place: inspired.span,
        fingerprint: ['inspired'],
      })
    }
    const [first] = prose.filter(
      (block) => block !== inspired && lettersOf(block.words) >= MIN_LETTERS,
    )
    if (!first) {
      report({
        message: message`The list has no description. Write a sentence about its subject below the heading.`,
        place: topPlace(list, text),
        fingerprint: ['missing'],
      })
    } else if (ABOUT_LIST.test(first.all.slice(0, MAX_BEGINNING))) {
      report({
        severity: 'info',
        message: message`This describes the list. Describe its subject, as ${quote('A language for fast and safe programs')} does.`,
        place: first.span,
        fingerprint: ['subject'],
      })
    }
  },
)

/** A paragraph. */
interface Prose {
  all: string
  /** Without the texts of links. */
  words: string
  span: Span
}

function proseOf(node: Nodes): Prose[] {
  if (node.type === 'blockquote') return node.children.flatMap(proseOf)
  const span = spanOf(node)
  if (node.type === 'html') {
    const words = flatten(node.value.replace(/<!--[^<>]*-->|<[^<>]*>/g, ' '))
    return [{ all: words, words, span }]
  }
  if (node.type !== 'paragraph') return []
  const plain = node.children.filter(({ type }) => type !== 'link' && type !== 'linkReference')
  const words = flatten(plain.map(visibleText).join(' '))
  return [{ all: flatten(visibleText(node)), words, span }]
}

function lettersOf(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0
}
