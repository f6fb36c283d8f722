import type { Root, Text } from 'mdast'
import { commentMarker } from 'mdast-comment-marker'
import remarkLint from 'remark-lint'
import type { Processor } from 'unified'
import { messageControl } from 'unified-message-control'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { List, Span } from '../list/model.ts'
import { isOfAwesomeLint, withOwnNames } from './awesome-lint-names.ts'
import { isForeignRule } from './foreign-rules.ts'
import { offsetOf } from './ignores.ts'
import { code, message } from './message.ts'
import { addMessage, type RuleMeta } from './rule.ts'
import type { Severity } from './severity.ts'

const VERBS = ['enable', 'disable', 'ignore']
const MARKER = /^\s*lint\s+(\S+)\s*([\s\S]*)/

const meta: Pick<RuleMeta, 'id' | 'severity'> = { id: 'lint-comment', severity: ['warning'] }

/** A comment that ignores findings. */
export interface IgnoreComment {
  span: Span
  /** The rules that it names; empty: all. */
  rules: readonly string[]
  /** Whether a finding matched it. */
  isUsed: boolean
}

/**
 * Lets `<!--lint disable|enable|ignore …-->` ignore messages, as in remark-lint; an `ignore` inside a
 * row or bullet applies to that row or bullet. An unknown verb is reported.
 *
 * @param isUntrusted whether a comment was added by a change that must not ignore its own findings
 * @returns the comments that ignore findings
 */
export function applyComments(
  tree: Root,
  file: VFile,
  isUntrusted: (comment: Span) => boolean,
): IgnoreComment[] {
  // Most lists have none, and looking for them walks the whole tree.
  if (!(file.data.list as List).comments.some(({ text }) => MARKER.test(text))) return []
  const { handled, ignored } = applyEntryComments(file, isUntrusted)
  const before = file.messages
  messageControl(withTail(tree), {
    name: 'lint',
    source: 'remark-lint',
    file,
    test: 'html',
    marker: (node: Node) =>
      handled.has(node.position?.start.offset ?? -1) ? undefined : markerOf(node),
  })
  const left = new Set(file.messages)
  const dropped = before.filter((message) => !left.has(message))
  const others = (file.data.list as List).comments.flatMap(({ text, span }) => {
    const [, verb = '', names = ''] = MARKER.exec(text) ?? []
    if (handled.has(span.start) || (verb !== 'ignore' && verb !== 'disable')) return []
    const rules = namesIn(names)
    // Which comment dropped a message is not known: any after the comment may be its own.
    const isUsed = dropped.some(
      (message) => offsetOf(message) >= span.start && matchesRule(rules, message),
    )
    return { span, rules, isUsed }
  })
  return [...ignored, ...others]
}

function namesIn(words: string): string[] {
  return withOwnNames(words.split(/\s+/).filter(Boolean))
}

/** A comment as unified-message-control reads it. */
function markerOf(node: Node) {
  const found = commentMarker(node)
  if (!found) return
  const [verb = '', ...names] = found.attributes.split(/\s+/).filter(Boolean)
  return { ...found, attributes: [verb, ...withOwnNames(names)].join(' ') }
}

/** Reports comments that match nothing, where all that they could match was looked for. */
export function reportUnusedComments(
  file: VFile,
  comments: readonly IgnoreComment[],
  { severity, meta, isRule, ran }: UnusedComments,
): void {
  for (const { span, rules, isUsed } of comments) {
    const unknown = rules.find((name) => !isRule(name) && !isForeignRule(name))
    // What a comment for awesome-lint ignores may be a finding of that.
    const isNeeded = isUsed || rules.length === 0 || rules.some(isOfAwesomeLint)
    if (unknown === undefined && (isNeeded || !rules.every(ran))) continue
    addMessage(
      file,
      meta,
      {
        message:
          unknown === undefined
            ? message`No finding matches this ignore any more; it can go.`
            : message`There is no rule ${code(unknown)}, so this comment ignores nothing. Correct the name, or remove it.`,
        place: span,
        fingerprint: rules,
      },
      severity,
    )
  }
}

/** What is needed to find unused comments. */
interface UnusedComments {
  /** A configured severity. */
  severity: Severity | undefined
  meta: Pick<RuleMeta, 'id' | 'severity'>
  /** Whether a name is that of a rule. */
  isRule(name: string): boolean
  /** Whether a rule reported all that it can. */
  ran(rule: string): boolean
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
function applyEntryComments(file: VFile, isUntrusted: (comment: Span) => boolean) {
  const list = file.data.list as List
  const ignored: (IgnoreComment & { spans: Span[] })[] = []
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
      const rules = namesIn(names)
      ignored.push({ span, spans: [entry.span, ...addresses], rules, isUsed: false })
    }
  }
  file.messages = file.messages.filter((message) => {
    const offset = offsetOf(message)
    const matching = ignored.filter(
      ({ spans, rules }) =>
        spans.some((span) => offset >= span.start && offset <= span.end) &&
        matchesRule(rules, message),
    )
    for (const comment of matching) comment.isUsed = true
    return matching.length === 0
  })
  return { handled, ignored }
}

/** @param rules empty: all */
function matchesRule(
  rules: readonly string[],
  { ruleId = '' }: Pick<VFileMessage, 'ruleId'>,
): boolean {
  return rules.length === 0 || rules.includes(ruleId)
}
