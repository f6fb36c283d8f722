/** The Markdown of a comment, drawn as GitHub renders it. */

import type { Code, List, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { html } from '../../src/report/html/markup.ts'
import { drawDiff, replacement } from './diff.ts'
import { type Drawing, frame, padded, rectangle, rule, stack } from './drawing.ts'
import { breakLines, drawLine, lengthOf, type Run, type Style } from './type.ts'

/** The lines that a comment stands on. */
export interface Commented {
  /** The first one's number. */
  line: number
  lines: readonly string[]
}

const prose: Style = { font: 'prose', size: 14, fill: 'text' }
const small: Style = { font: 'prose', size: 11.5, fill: 'text' }
const LIST_INDENT = 24
const BAR = 36

/** @throws Error where it holds Markdown that this cannot draw. */
export function drawBody(body: string, width: number, commented?: Commented): Drawing {
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(body)
  const blocks = root.children.flatMap((node) => {
    if (node.type === 'html' && node.value.startsWith('<!--')) return []
    if (node.type === 'paragraph') return drawParagraph(node, width)
    if (node.type === 'list') return drawList(node, width)
    if (node.type === 'code' && node.lang === 'suggestion' && commented) {
      return drawSuggestion(node, width, commented)
    }
    throw cannotDraw(node)
  })
  return stack(blocks, 12)
}

function drawParagraph({ children }: Paragraph, width: number): Drawing {
  const [first] = children
  const isSmall = first?.type === 'html' && first.value === '<sub>'
  const style = isSmall ? small : prose
  return drawRuns(toRuns(children, style), width, isSmall ? 18 : 21)
}

function drawList({ children }: List, width: number): Drawing {
  const items = children.map((item) => {
    const [paragraph, ...rest] = item.children
    if (paragraph?.type !== 'paragraph' || rest.length > 0) throw cannotDraw(item)
    const { markup, height } = padded(drawParagraph(paragraph, width - LIST_INDENT), LIST_INDENT, 0)
    return { markup: html`<circle class="text" cx="12" cy="10" r="2.5"/>${markup}`, height }
  })
  return stack(items, 4)
}

function drawRuns(runs: readonly Run[], width: number, leading: number): Drawing {
  const lines = breakLines(runs, width).map((line) => ({
    markup: drawLine(line, 0, leading * 0.7),
    height: leading,
  }))
  return stack(lines)
}

function toRuns(nodes: readonly PhrasingContent[], style: Style): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ text: node.value.replaceAll('\n', ' '), style }]
    if (node.type === 'inlineCode') {
      const code: Style = { ...style, font: 'code', size: style.size * 0.85, box: 'code-box' }
      return [{ text: node.value, style: code }]
    }
    if (node.type === 'strong') return toRuns(node.children, { ...style, isBold: true })
    if (node.type === 'link') return toRuns(node.children, { ...style, fill: 'link' })
    if (node.type === 'html' && /^<\/?sub>$/.test(node.value)) return []
    throw cannotDraw(node)
  })
}

function drawSuggestion({ value }: Code, width: number, { line, lines }: Commented): Drawing {
  const title = drawLine([{ text: 'Suggested change', style: { ...prose, size: 12.5 } }], 12, 23)
  const diff = drawDiff(replacement(lines, value.split('\n'), line), width)
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
  return new Error(`a comment holds ${node.type} (${textOf(node)}), which cannot be drawn`)
}
