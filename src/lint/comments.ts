import type { Root, Text } from 'mdast'
import { commentMarker } from 'mdast-comment-marker'
import remarkLint from 'remark-lint'
import type { Processor } from 'unified'
import { messageControl } from 'unified-message-control'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { List, Span } from '../list/model.ts'
import { code, message } from './message.ts'
import { addMessage, type RuleMeta } from './rule.ts'

const VERBS = ['enable', 'disable', 'ignore']
const MARKER = /^\s*lint\s+(\S+)\s*([\s\S]*)$/

const meta: Pick<RuleMeta, 'id' | 'severity'> = { id: 'lint-comment', severity: ['warning'] }

/**
 * Lets `<!--lint disable|enable|ignore …-->` ignore messages, as in remark-lint; an `ignore` inside a
 * row or bullet applies to that row or bullet. An unknown verb is reported.
 *
 * @param isUntrusted whether a comment was added by a change that must not ignore its own findings
 */
export function applyComments(
  tree: Root,
  file: VFile,
  isUntrusted: (comment: Span) => boolean,
): void {
  const handled = applyEntryComments(file, isUntrusted)
  messageControl(withTail(tree), {
    name: 'lint',
    source: 'remark-lint',
    file,
    test: 'html',
    marker: (node: Node) =>
      handled.has(node.position?.start.offset ?? -1) ? undefined : commentMarker(node),
  })
}

/**
 * A remark plugin: remark-lint's own control of messages, and `<!--lint ignore …-->` inside rows and
 * bullets. Like remark-lint it runs after the rules.
 */
export function remarkComments(this: Processor): void {
  this.use(() => (tree, file) => {
    applyEntryComments(file, () => false)
    return withTail(tree as Root)
  })
  this.use(remarkLint)
  this.use(function (this: Processor) {
    this.use(() => (tree) => ({ ...tree, children: (tree as Root).children.slice(0, -1) }) as Root)
  })
}

/**
 * A tree with an empty leaf at its end: unified-message-control drops messages after the last leaf,
 * such as those about the address of a link that ends the text.
 */
function withTail(tree: Root): Root {
  const end = tree.position?.end ?? { line: 1, column: 1, offset: 0 }
  const leaf: Text = { type: 'text', value: '', position: { start: end, end } }
  return { ...tree, children: [...tree.children, leaf as unknown as Root['children'][number]] }
}

/**
 * Drops the messages that comments inside entries ignore, and reports unknown verbs and comments
 * that are not trusted. Returns the offsets of the comments that are done.
 */
function applyEntryComments(file: VFile, isUntrusted: (comment: Span) => boolean): Set<number> {
  const list = file.data.list as List
  const ignored: { spans: Span[]; rules: string[] }[] = []
  const handled = new Set<number>()
  for (const { text, span, entry } of list.comments) {
    const [, verb = '', names = ''] = MARKER.exec(text) ?? []
    if (verb === '') continue
    if (isUntrusted(span)) {
      handled.add(span.start)
      addMessage(file, meta, {
        message: message`This comment takes effect after it is merged; until then the findings are shown.`,
        place: span,
        fingerprint: [verb, names],
      })
    } else if (!VERBS.includes(verb)) {
      handled.add(span.start)
      addMessage(file, meta, {
        message: message`${code(verb)} is not a lint command. Write ${code('enable')}, ${code('disable')} or ${code('ignore')}.`,
        place: span,
        fingerprint: [verb],
      })
    } else if (entry && verb === 'ignore') {
      handled.add(span.start)
      // The address of a reference is outside of its entry.
      const addresses = entry.links.flatMap(({ urlSpan }) => urlSpan ?? [])
      const rules = names.split(/\s+/).filter(Boolean)
      ignored.push({ spans: [entry.span, ...addresses], rules })
    }
  }
  file.messages = file.messages.filter(({ place, ruleId }) => {
    const offset = (place && 'start' in place ? place.start : place)?.offset ?? -1
    return !ignored.some(
      ({ spans, rules }) =>
        spans.some((span) => offset >= span.start && offset <= span.end) &&
        (rules.length === 0 || rules.includes(ruleId ?? '')),
    )
  })
  return handled
}
