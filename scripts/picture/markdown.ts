/** Markdown as GitHub shows it: the part of it that comments and the issue may have. */

import type {
  BlockContent,
  Code,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { html } from '../../src/report/html/markup.ts'
import { drawDiff, replacement } from './diff.ts'
import { type Drawing, frame, moved, padded, rectangle, rule, stack } from './drawing.ts'
import { breakLines, drawLine, lengthOf, type Style, type TextRun } from './typeset.ts'

/** The lines of a comment. */
export interface Commented {
  /** The number of the first line. */
  line: number
  lines: readonly string[]
}

const prose: Style = { font: 'prose', size: 14, fill: 'text' }
const small: Style = { font: 'prose', size: 11.5, fill: 'text' }
const code: Style = { font: 'code', size: 12, fill: 'text' }
const HEADINGS = [24, 20, 17.5, 14, 12.25, 12]
const LIST_INDENT = 24
const QUOTE_INDENT = 16
const BAR = 36
const GAP = 12

/** HTML that changes how the words in it look, and by which style. */
const HTML_STYLES: Readonly<Record<string, Partial<Style>>> = {
  b: { isBold: true },
  strong: { isBold: true },
  i: { isItalic: true },
  em: { isItalic: true },
  del: { isStruck: true },
  code: { font: 'code', box: 'code-box' },
  kbd: { font: 'code', box: 'code-box' },
  sub: {},
  sup: {},
}

/** @throws Error for Markdown that this cannot draw. */
export function drawMarkdown(text: string, width: number, commented?: Commented): Drawing {
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(text)
  return drawBlocks(root.children, width, commented)
}

function drawBlocks(
  nodes: readonly RootContent[],
  width: number,
  commented?: Commented,
  gap = GAP,
): Drawing {
  const blocks: Drawing[] = []
  /** How many `<details>` are open: what they hold is folded away. */
  let folds = 0
  for (const node of nodes) {
    if (node.type === 'html') {
      if (folds === 0) blocks.push(...drawFold(node.value, width))
      folds += countOf(node.value, /<details\b/g) - countOf(node.value, /<\/details>/g)
      if (folds === 0 && !isInvisible(node.value)) throw cannotDraw(node)
    } else if (folds === 0) blocks.push(drawBlock(node, width, commented))
  }
  return stack(blocks, gap)
}

/** What is left to see of HTML that opens a fold: its summary. */
function drawFold(markup: string, width: number): Drawing[] {
  return Array.from(markup.matchAll(/<summary>(.*?)<\/summary>/gs), ([, summary = '']) => {
    const text = `▸ ${summary.replace(/<[^>]*>/g, '').trim()}`
    return drawRuns([{ text, style: prose }], width, 21)
  })
}

function isInvisible(markup: string): boolean {
  const rest = markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<summary>.*?<\/summary>|<\/?details\b[^>]*>/gs, '')
  return rest.trim() === ''
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function drawBlock(node: RootContent, width: number, commented?: Commented): Drawing {
  switch (node.type) {
    case 'paragraph':
      return drawParagraph(node.children, width)
    case 'heading': {
      const style = { ...prose, size: HEADINGS[node.depth - 1] ?? prose.size, isBold: true }
      return drawRuns(toRuns(node.children, style), width, style.size * 1.5)
    }
    case 'list':
      return drawList(node, width)
    case 'blockquote': {
      const { markup, height } = padded(
        drawBlocks(node.children, width - QUOTE_INDENT),
        QUOTE_INDENT,
        0,
      )
      return { markup: html`${rectangle('border', { width: 4, height })}${markup}`, height }
    }
    case 'code':
      return node.lang === 'suggestion' && commented
        ? drawSuggestion(node, width, commented)
        : drawCode(node, width)
    case 'table':
      return drawTable(node, width)
    case 'thematicBreak':
      return { markup: rule(2, width), height: 3 }
    default:
      throw cannotDraw(node)
  }
}

function drawParagraph(nodes: readonly PhrasingContent[], width: number): Drawing {
  const [first] = nodes
  const isSmall = first?.type === 'html' && first.value === '<sub>'
  return drawRuns(toRuns(nodes, isSmall ? small : prose), width, isSmall ? 18 : 21)
}

function drawList(list: List, width: number): Drawing {
  const items = list.children.map((item, index) => {
    const body = drawItem(item, width - LIST_INDENT)
    const mark = list.ordered
      ? drawLine([{ text: `${(list.start ?? 1) + index}.`, style: prose }], 4, 14.7)
      : html`<circle class="text" cx="12" cy="10" r="2.5"/>`
    return { markup: html`${mark}${moved(LIST_INDENT, 0, body)}`, height: body.height }
  })
  return stack(items, 4)
}

function drawItem({ children, checked }: ListItem, width: number): Drawing {
  const content: readonly (BlockContent | DefinitionContent)[] = children
  if (typeof checked !== 'boolean') return drawBlocks(content, width, undefined, 4)
  const box = drawLine([{ text: checked ? '☑' : '☐', style: prose }], 0, 14.7)
  const { markup, height } = padded(drawBlocks(content, width - 20, undefined, 4), 20, 0)
  return { markup: html`${box}${markup}`, height }
}

function drawCode({ value }: Code, width: number): Drawing {
  const lines = value.split('\n').flatMap((text) => breakLines([{ text, style: code }], width - 32))
  const text = stack(lines.map((line) => ({ markup: drawLine(line, 0, 13), height: 18 })))
  const { markup, height } = padded(text, 16, 12)
  return { markup: html`${rectangle('bar', { width, height, radius: 6 })}${markup}`, height }
}

function drawTable({ children }: Table, width: number): Drawing {
  const runsOf = (row: TableRow, index: number) =>
    row.children.map((cell) => toRuns(cell.children, { ...prose, isBold: index === 0 }))
  const rows = children.map(runsOf)
  const columns = rows[0]?.map((_, column) =>
    Math.max(...rows.map((cells) => lengthOf(cells[column] ?? []) + 26)),
  )
  const whole = (columns ?? []).reduce((sum, column) => sum + column, 0)
  const scale = Math.min(1, width / whole)
  const lines = rows.map((cells) => {
    let x = 0
    const drawn = cells.map((runs, column) => {
      const own = (columns?.[column] ?? 0) * scale
      const body = padded(drawRuns(runs, own - 25, 21), x + 13, 7)
      const box = { x, width: own + 1 }
      x += own
      return { body, box }
    })
    const height = Math.max(...drawn.map(({ body }) => body.height))
    const boxes = drawn.map(
      ({ body, box }) => html`${body.markup}${frame({ ...box, height: height + 1, radius: 0 })}`,
    )
    return { markup: html`${boxes}`, height }
  })
  return stack(lines)
}

function drawRuns(runs: readonly TextRun[], width: number, leading: number): Drawing {
  const lines = splitAtBreaks(runs).flatMap((part) => breakLines(part, width))
  return stack(lines.map((line) => ({ markup: drawLine(line, 0, leading * 0.7), height: leading })))
}

const BREAK = '\n'

function splitAtBreaks(runs: readonly TextRun[]): TextRun[][] {
  const parts: TextRun[][] = [[]]
  for (const run of runs) {
    if (run.text === BREAK) parts.push([])
    else parts.at(-1)?.push(run)
  }
  return parts
}

function toRuns(nodes: readonly PhrasingContent[], base: Style): TextRun[] {
  const runs: TextRun[] = []
  /** The styles of HTML elements that are open, the innermost last. */
  const styles = [base]
  for (const node of nodes) {
    const style = styles.at(-1) ?? base
    if (node.type === 'html') {
      const [, slash, name = ''] = /^<(\/?)(\w+)[^>]*>$/.exec(node.value) ?? []
      const change = HTML_STYLES[name]
      if (node.value.startsWith('<!--')) continue
      if (name === 'br') runs.push({ text: BREAK, style })
      else if (!change) throw cannotDraw(node)
      else if (slash) styles.pop()
      else styles.push({ ...style, ...change })
    } else runs.push(...toOwnRuns(node, style))
  }
  return runs
}

function toOwnRuns(node: PhrasingContent, style: Style): TextRun[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replaceAll('\n', ' '), style }]
    case 'inlineCode':
      return [
        {
          text: node.value,
          style: { ...style, font: 'code', size: style.size * 0.85, box: 'code-box' },
        },
      ]
    case 'strong':
      return toRuns(node.children, { ...style, isBold: true })
    case 'emphasis':
      return toRuns(node.children, { ...style, isItalic: true })
    case 'delete':
      return toRuns(node.children, { ...style, isStruck: true })
    case 'link':
      return toRuns(node.children, { ...style, fill: 'link' })
    case 'image':
      return [{ text: node.alt ?? '', style }]
    case 'break':
      return [{ text: BREAK, style }]
    default:
      throw cannotDraw(node)
  }
}

function drawSuggestion({ value }: Code, width: number, { line, lines }: Commented): Drawing {
  const title = drawLine([{ text: 'Suggested change', style: { ...prose, size: 12.5 } }], 12, 23)
  const after = value === '' ? [] : value.split('\n')
  const diff = drawDiff(replacement(lines, after, line), width)
  const height = BAR + diff.height + 48
  const button = drawButton('Commit suggestion', width - 12, BAR + diff.height + 9)
  return {
    markup: html`${rectangle('bar', { width, height: BAR, radius: 6 })}${title}${
      padded(diff, 0, BAR).markup
    }${rule(BAR, width)}${rule(BAR + diff.height, width)}${button}${frame({ width, height })}`,
    height,
  }
}

function drawButton(label: string, right: number, y: number) {
  const run = { text: label, style: { ...prose, size: 12.5, isBold: true } }
  const width = lengthOf([run]) + 24
  const box = { x: Math.round(right - width), y, width, height: 30 }
  return html`${rectangle('button', { ...box, radius: 6 })}${frame(box)}${drawLine([run], box.x + 12, y + 19.5)}`
}

function cannotDraw(node: Nodes): Error {
  return new Error(`cannot draw ${node.type} (${textOf(node)})`)
}

/** The words that a reader sees, for descriptions: without markup, markers and what is folded. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->/gs, '')
    .replace(/<details>.*?<summary>(.*?)<\/summary>.*<\/details>/gs, '')
    .replace(/<[^>]*>|\*\*|^#+ |^```\w*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
