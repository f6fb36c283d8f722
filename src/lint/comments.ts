import type { Root, Text } from 'mdast'
import { commentMarker } from 'mdast-comment-marker'
import remarkLint from 'remark-lint'
import type { Processor } from 'unified'
import { messageControl } from 'unified-message-control'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { List, Span } from '../list/model.ts'
import { placesOf } from '../list/places.ts'
import { FATAL, keyOf } from './rule.ts'

const VERBS = ['enable', 'disable', 'ignore']
const MARKER = /^\s*lint\s+(\S+)\s*([\s\S]*)$/

/**
 * Lets `<!--lint disable|enable|ignore …-->` silence messages, as in remark-lint;
 * an `ignore` inside a row or bullet silences that row or bullet. Where
 * remark-lint would throw on a verb that is none, a message says so.
 */
export function applyComments(tree: Root, file: VFile): void {
  const own = obeyEntryComments(file)
  messageControl(withTail(tree), {
    name: 'lint',
    source: 'remark-lint',
    file,
    test: 'html',
    marker: (node: Node) =>
      own.has(node.position?.start.offset ?? -1) ? undefined : commentMarker(node),
  })
}

/**
 * A remark plugin: remark-lint's control of messages, and what that does not
 * see, `<!--lint ignore …-->` inside rows and bullets. Like remark-lint it
 * attaches itself behind the rules.
 */
export function remarkComments(this: Processor): void {
  this.use(() => (tree, file) => {
    obeyEntryComments(file)
    return withTail(tree as Root)
  })
  this.use(remarkLint)
  this.use(function (this: Processor) {
    this.use(() => (tree) => ({ ...tree, children: (tree as Root).children.slice(0, -1) }) as Root)
  })
}

/**
 * A tree with an empty leaf at its end. unified-message-control takes what
 * follows the last leaf for a gap in the document and drops messages about it,
 * such as those on the address of a link that ends the text.
 */
function withTail(tree: Root): Root {
  const end = tree.position?.end ?? { line: 1, column: 1, offset: 0 }
  const leaf: Text = { type: 'text', value: '', position: { start: end, end } }
  return { ...tree, children: [...tree.children, leaf as unknown as Root['children'][number]] }
}

/**
 * Drops the messages that comments inside entries silence and tells of unknown
 * verbs; returns where the comments stand that it has dealt with.
 */
function obeyEntryComments(file: VFile): Set<number> {
  const list = file.data.list as List
  const silenced: { spans: Span[]; rules: string[] }[] = []
  const handled = new Set<number>()
  for (const comment of list.comments) {
    const [, verb = '', names = ''] = MARKER.exec(comment.text) ?? []
    if (verb === '') continue
    if (isUntrusted(file, comment.span)) {
      handled.add(comment.span.start)
      tell(file, comment.span, ADDED, [verb, names])
    } else if (!VERBS.includes(verb)) {
      handled.add(comment.span.start)
      const reason = `Unexpected \`${verb}\` in a lint comment, expected enable, disable or ignore`
      tell(file, comment.span, reason, [verb])
    } else if (comment.entry && verb === 'ignore') {
      handled.add(comment.span.start)
      // The address of a reference stands outside of its entry.
      const addresses = comment.entry.links.map(({ urlSpan }) => urlSpan)
      const spans = [comment.entry.span, ...addresses.filter((span) => span !== undefined)]
      silenced.push({ spans, rules: names.split(/\s+/).filter(Boolean) })
    }
  }
  file.messages = file.messages.filter((message) => {
    const offset = offsetOf(message.place)
    return !silenced.some(
      ({ spans, rules }) =>
        spans.some((span) => offset >= span.start && offset <= span.end) &&
        (rules.length === 0 || rules.includes(message.ruleId ?? '')),
    )
  })
  return handled
}

function offsetOf(place: VFile['messages'][number]['place']): number {
  const point = place && 'start' in place ? place.start : place
  return point?.offset ?? -1
}

/** What a change adds to its own review may not silence that review. */
const ADDED =
  'Unexpected lint comment in the change under review, expected none: it holds once it is merged'

/** Whether a comment came with a change that is not trusted. */
function isUntrusted(file: VFile, span: Span): boolean {
  const { changedLines, isTrusted } = file.data
  const line = placesOf(file).toPoint(span.start)?.line ?? 0
  return isTrusted === false && changedLines?.has(line) === true
}

function tell(file: VFile, span: Span, reason: string, about: string[]): void {
  const places = placesOf(file)
  const start = places.toPoint(span.start)
  const end = places.toPoint(span.end)
  if (!start || !end) return
  const ruleId = 'lint-comment'
  const message = file.message(reason, { place: { start, end }, ruleId, source: 'remark-lint' })
  message.fatal = FATAL.warning
  message.key = keyOf(ruleId, about)
}
