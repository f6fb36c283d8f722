import type { Code, Html, Nodes, Root, Yaml } from 'mdast'
import type { Entry, Span } from '../../list/model.ts'
import { spanOf } from '../../list/span.ts'
import type { ListVersion } from '../context.ts'

/** A block that GitHub shows otherwise than as a list, and why its entries are not seen. */
export interface HidingBlock {
  kind: 'fence' | 'indented' | 'tag' | 'html' | 'front-matter'
  /** All its lines. */
  span: Span
  /** What opens it, as written: a fence, `<!--`, `<pre>`. */
  opener: string
  /** What would close it; absent where it ends by itself. */
  closer?: string
  isClosed: boolean
}

export interface HiddenEntries {
  /** Entries of the base whose lines are still there, but no entries any more. */
  count: number
  /** The block that holds most of them, if one does, and how many. */
  most?: { block: HidingBlock; count: number }
  /** Where the first of them is that is in no such block: GitHub shows it as words. */
  firstLoose?: number
}

/** Finds the entries of the base that are in the text, but that GitHub shows no more. */
export function hiddenEntries(
  head: ListVersion & { tree: Root },
  base: ListVersion,
): HiddenEntries {
  const shown = new Map<string, number>()
  const others = new Map<string, EntryLine[]>()
  for (const line of linesWithEntries(head)) {
    if (line.entries > 0) shown.set(line.words, (shown.get(line.words) ?? 0) + 1)
    else if (!others.get(line.words)?.push(line)) others.set(line.words, [line])
  }
  for (const lines of others.values()) lines.reverse()

  const hidden: HiddenLine[] = []
  for (const { words, entries } of linesWithEntries(base)) {
    if (entries === 0) continue
    const times = shown.get(words) ?? 0
    if (times > 0) {
      shown.set(words, times - 1)
      continue
    }
    const line = others.get(words)?.pop()
    if (line) hidden.push({ offset: line.end - 1, entries })
  }
  const count = hidden.reduce((sum, { entries }) => sum + entries, 0)
  const most = fullest(blocksOf(head.tree), hidden)
  if (most) return { count, most: { ...most, block: describe(most.node, head.text) } }
  return hidden[0] ? { count, firstLoose: hidden[0].offset } : { count }
}

interface HiddenLine {
  /** Of its last character. */
  offset: number
  /** How many entries it held. */
  entries: number
}

type BlockNode = Code | Html | Yaml

/** The blocks that hide what they hold, in the order of the text. */
function blocksOf(node: Nodes): BlockNode[] {
  if (node.type === 'code' || node.type === 'html' || node.type === 'yaml') return [node]
  return 'children' in node ? node.children.flatMap(blocksOf) : []
}

/** The block that holds most of the entries. */
function fullest(
  blocks: readonly BlockNode[],
  hidden: HiddenLine[],
): { node: BlockNode; count: number } | undefined {
  const lines = hidden.toSorted((one, other) => one.offset - other.offset)
  let at = 0
  let most: { node: BlockNode; count: number } | undefined
  for (const node of blocks) {
    const { start, end } = spanOf(node)
    while (at < lines.length && (lines[at] as HiddenLine).offset < start) at++
    let count = 0
    for (; at < lines.length && (lines[at] as HiddenLine).offset < end; at++) {
      count += (lines[at] as HiddenLine).entries
    }
    if (count > (most?.count ?? 0)) most = { node, count }
  }
  return most
}

interface EntryLine extends Span {
  /** Without its indentation and the marks of a quote. */
  words: string
  /** How many entries stand on it. */
  entries: number
}

/** The lines of a text that are not blank, without their line ends. */
function linesWithEntries({ text, list }: ListVersion): EntryLine[] {
  const offsets = list.entries.map(offsetOf).sort((one, other) => one - other)
  let at = 0
  const lines: EntryLine[] = []
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const span = { start: index, end: index + line.length }
    let entries = 0
    for (; at < offsets.length && (offsets[at] as number) < span.end; at++) entries++
    const words = wordsOf(line)
    if (words !== '') lines.push({ ...span, words, entries })
  }
  return lines
}

/** In a table of HTML the line of the link says more than that of `<tr>`. */
function offsetOf({ mainLink, span }: Entry): number {
  return mainLink?.span.start ?? span.start
}

function wordsOf(line: string): string {
  let at = 0
  while (at < line.length && ' \t>'.includes(line[at] as string)) at++
  return line.slice(at).trimEnd()
}

/** HTML that hides all up to its end, wherever empty lines are. */
const CLOSERS: readonly (readonly [opener: RegExp, closer: string])[] = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<pre\b/i, '</pre>'],
  [/^<script\b/i, '</script>'],
  [/^<style\b/i, '</style>'],
  [/^<textarea\b/i, '</textarea>'],
]

function describe(node: BlockNode, text: string): HidingBlock {
  const span = spanOf(node)
  const source = text.slice(span.start, span.end)
  if (node.type === 'yaml') return { kind: 'front-matter', span, opener: '---', isClosed: true }
  if (node.type === 'html') return describeHtml(source, span)
  const [fence] = /^(?:`{3,}|~{3,})/.exec(source) ?? []
  if (fence === undefined) return { kind: 'indented', span, opener: '', isClosed: true }
  const last = wordsOf(source.slice(source.lastIndexOf('\n') + 1))
  const isClosed = last.startsWith(fence) && /^(?:`+|~+)$/.test(last) && last.length < source.length
  return { kind: 'fence', span, opener: fence, closer: fence, isClosed }
}

function describeHtml(source: string, span: Span): HidingBlock {
  for (const [pattern, closer] of CLOSERS) {
    const [start] = pattern.exec(source) ?? []
    if (start === undefined) continue
    const isClosed = source.toLowerCase().includes(closer)
    const opener = /[a-z]$/i.test(start) ? `${start.toLowerCase()}>` : start
    return { kind: 'tag', span, opener, closer, isClosed }
  }
  return { kind: 'html', span, opener: '', isClosed: true }
}
