import type { Html, Link, List, ListItem, Nodes, Paragraph, Parents, Strong, Text } from 'mdast'
import type { Span } from '../model.ts'
import { spanOf } from '../span.ts'
import { showsImage } from '../visible-text.ts'

/**
 * The items of a list, with those that GitHub does not see as items of their own, because a blank
 * after their marker is missing (`-[a](…)`): it adds such a line to the paragraph above.
 *
 * @param found receives the places of their markers
 */
export function itemsOf(list: List, text: string, found: Span[]): ListItem[] {
  return list.children.flatMap((item) => {
    const index = item.children.findIndex(({ type }) => type === 'paragraph')
    const paragraph = item.children[index]
    if (paragraph?.type !== 'paragraph' || index > 0) return [item]
    const [own, ...glued] = split(paragraph, text, false, list)
    if (glued.length === 0 || !own) return [item]
    for (const { marker } of glued) found.push(marker as Span)
    const column = columnOf(item)
    const nested = glued.filter(({ marker }) => columnAt(text, marker as Span) > column + 1)
    const beside = glued.filter((line) => !nested.includes(line)).map(itemOf)
    const rest = item.children.slice(1)
    const last = beside.at(-1)
    // What follows the paragraph belongs to the last line.
    if (last) last.children = [...last.children, ...rest]
    const inner = nested.map(itemOf)
    const kept: ListItem = {
      ...item,
      children: [
        own.paragraph,
        ...(inner.length > 0 ? [{ type: 'list', children: inner } as List] : []),
        ...(last ? [] : rest),
      ],
    }
    const end = last && own.paragraph.position?.end
    if (end && item.position) kept.position = { ...item.position, end }
    return [kept, ...beside]
  })
}

/** The glued lines of a paragraph that is next to a list, as items of that list. */
export function itemsBeside(parent: Parents, index: number, text: string, found: Span[]) {
  const node = parent.children[index]
  if (node?.type !== 'paragraph') return
  const before = parent.children[index - 1]
  const after = parent.children[index + 1]
  const list = before?.type === 'list' ? before : after
  if (list?.type !== 'list') return
  const lines = split(node, text, true, list)
  if (lines.length === 0 || lines.some(({ marker }) => !marker)) return
  // Above a list only a line that nothing separates from it.
  if (before !== list && (list.position?.start.line ?? 0) !== (node.position?.end.line ?? 0) + 1)
    return
  for (const { marker } of lines) found.push(marker as Span)
  return { list, items: lines.map(itemOf) }
}

interface GluedLine {
  paragraph: Paragraph
  /** Absent for lines before the first marker. */
  marker?: Span
}

/** A marker without a blank at the start of a line. */
const GLUED = /(?:^|[\r\n])(?:[^\S\r\n]|>)*[*+-]\S/
/** The same in a numbered list. */
const GLUED_NUMBER = /(?:^|[\r\n])(?:[^\S\r\n]|>)*(?:[*+-]\S|\d{1,9}[.)][[*【])/

/** Divides a paragraph of a list before each line that begins with a marker without a blank. */
function split(
  paragraph: Paragraph,
  text: string,
  isStart: boolean,
  { ordered }: List,
): GluedLine[] {
  const whole = spanOf(paragraph)
  if (!(ordered ? GLUED_NUMBER : GLUED).test(text.slice(whole.start, whole.end))) {
    return isStart ? [] : [{ paragraph }]
  }
  const lines: GluedLine[] = [{ paragraph: { type: 'paragraph', children: [] } }]
  let isLineStart = isStart
  for (const [index, child] of paragraph.children.entries()) {
    if (child.type !== 'text' || !child.position) {
      lines.at(-1)?.paragraph.children.push(child)
      isLineStart = child.type === 'break'
      continue
    }
    const rest = paragraph.children.slice(index + 1)
    for (const piece of linesOf(child, text)) {
      const markerStart = piece.start
      const sign = /^(?:[*+-]|\d{1,9}[.)])/.exec(piece.value)?.[0] ?? ''
      const isGlued =
        sign !== '' &&
        (ordered || sign.length === 1) &&
        (piece.isLineStart || isLineStart) &&
        text.startsWith(sign, markerStart) &&
        isEntry(sign, piece.value, piece.isLast ? rest : [], text.slice(markerStart, whole.end))
      isLineStart = false
      const at = isGlued ? markerStart + sign.length : piece.start
      if (isGlued) {
        lines.push({
          paragraph: { type: 'paragraph', children: [] },
          marker: { start: markerStart, end: at },
        })
        piece.value = piece.value.slice(sign.length)
      }
      if (piece.value !== '') {
        lines.at(-1)?.paragraph.children.push(textNode(piece.value, child, at, piece.end))
      }
    }
  }
  const filled = lines.filter(
    ({ paragraph: { children }, marker }) => marker || children.length > 0,
  )
  for (const [index, line] of filled.entries()) place(line, filled[index + 1], paragraph, text)
  return filled
}

/** What begins an entry behind a marker, on a line that has a link: a link, bold, a word. */
function isEntry(marker: string, value: string, after: readonly Nodes[], source: string): boolean {
  const [line = ''] = source.split(/[\r\n]/)
  const words = value.slice(marker.length)
  const [next] = after
  const isBold = words === '' && next?.type === 'strong'
  if (isBold || (marker !== '*' && /^(?:\*\*|__)\S/.test(words))) return true
  const hasLink = /\]\(|\]\[|https?:\/\/|<a\s/i.test(line)
  if (!hasLink) return false
  if (words === '') return next !== undefined && (isLinkNode(next) || showsImage(next))
  const isName = /^[*+-]$/.test(marker) && marker !== '*' && /^[\p{Lu}\p{Lo}]\p{L}/u.test(words)
  return /^(?:[[【]|https?:)/.test(words) || isName
}

function isLinkNode(node: Nodes): node is Link | Strong | Html {
  return (
    node.type === 'link' ||
    node.type === 'linkReference' ||
    (node.type === 'html' && /^<a\s/i.test(node.value))
  )
}

/** A text node's lines; none where its value is not what the source has, line by line. */
function linesOf(node: Text, text: string) {
  const { start, end } = spanOf(node)
  const source = text.slice(start, end)
  const values = node.value.split('\n')
  const breaks = [...source.matchAll(/\r\n|\n|\r/g)]
  const isPlain = breaks.length === values.length - 1
  if (!isPlain) return [{ value: node.value, start, end, isLineStart: false, isLast: true }]
  return values.map((value, index) => {
    const lineBreak = breaks[index - 1]
    const from = lineBreak ? lineBreak.index + lineBreak[0].length : 0
    const blanks = lineBreak ? (/^[\s>]*/.exec(source.slice(from))?.[0].length ?? 0) : 0
    const to = breaks[index]?.index ?? source.length
    const isLast = index === values.length - 1
    const ended = isLast ? value : `${value}\n`
    return {
      value: ended,
      start: Math.min(start + from + blanks, start + to),
      end: start + to,
      isLineStart: index > 0,
      isLast,
    }
  })
}

function textNode(value: string, { position }: Text, start: number, end: number): Text {
  if (!position) return { type: 'text', value }
  return {
    type: 'text',
    value,
    position: {
      start: { ...position.start, offset: start },
      end: { ...position.end, offset: end },
    },
  }
}

/** Gives a part of a paragraph its place: up to the next part, without the line break. */
function place(
  line: GluedLine,
  next: GluedLine | undefined,
  { position }: Paragraph,
  text: string,
): void {
  if (!position) return
  const start = line.marker?.start ?? (position.start.offset as number)
  let end = next?.marker?.start ?? (position.end.offset as number)
  while (next && end > start && /[\s>]/.test(text[end - 1] as string)) end--
  line.paragraph.position = {
    start: { ...position.start, offset: start },
    end: { ...position.end, offset: end },
  }
}

function itemOf({ paragraph }: GluedLine): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph],
    ...(paragraph.position && { position: { ...paragraph.position } }),
  }
}

function columnOf({ position }: ListItem): number {
  return position?.start.column ?? 1
}

function columnAt(text: string, { start }: Span): number {
  return start - Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1))
}
