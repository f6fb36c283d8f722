/**
 * Lines of text of a known width. The fonts are the reader's own and their widths differ, so each
 * run has a fixed width (`textLength`), and boxes around words fit on every machine.
 */

import { type Html, html } from '../../src/report/html/markup.ts'
import type { Part } from './colors.ts'
import { rectangle, round } from './drawing.ts'

export interface Style {
  font: 'prose' | 'code'
  size: number
  fill: Part
  isBold?: boolean
  isItalic?: boolean
  isStruck?: boolean
  /** A box behind the words. */
  box?: Part
}

/** A piece of text of one style. */
export interface TextRun {
  text: string
  style: Style
}

/** The space within a box, before and after its words. */
const BOX_PADDING = 4

/** The widths of ASCII from the blank on in Helvetica, in thousandths of the font size. */
const PROSE_WIDTHS = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...[556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  ...[1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  ...[667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  ...[333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
]
const QUOTE_WIDTH = 333
/** For what is neither ASCII nor a quotation mark. */
const OTHER_WIDTH = 600
const BOLD = 1.06
const CODE_WIDTH = 600

export function widthOf(text: string, { font, size, isBold = false }: Style): number {
  let thousandths = 0
  for (const character of text) {
    thousandths += font === 'code' ? CODE_WIDTH : proseWidthOf(character)
  }
  return (thousandths / 1000) * size * (isBold ? BOLD : 1)
}

function proseWidthOf(character: string): number {
  const width = PROSE_WIDTHS[character.charCodeAt(0) - 32]
  return width ?? (/[‘’“”]/.test(character) ? QUOTE_WIDTH : OTHER_WIDTH)
}

/** Breaks runs into lines, at blanks and, where a word is wider than a line, within it. */
export function breakLines(runs: readonly TextRun[], width: number): TextRun[][] {
  const lines: TextRun[][] = []
  let line: TextRun[] = []
  for (const { text, style } of runs.flatMap(words).flatMap((word) => cut(word, width))) {
    const needed = lengthOf(joined(line, { text: text.trimEnd(), style }))
    if (line.length > 0 && needed > width) {
      lines.push(line)
      line = []
    }
    line = joined(line, { text, style })
  }
  return [...lines, line]
}

/** Runs of one style, beside each other, are one. */
function joined(line: readonly TextRun[], run: TextRun): TextRun[] {
  const last = line.at(-1)
  if (last?.style !== run.style) return [...line, run]
  return [...line.slice(0, -1), { ...last, text: last.text + run.text }]
}

function words({ text, style }: TextRun): TextRun[] {
  return (text.match(/\S* +|\S+/g) ?? []).map((word) => ({ text: word, style }))
}

function cut({ text, style }: TextRun, width: number): TextRun[] {
  const parts: TextRun[] = []
  let part = ''
  for (const character of text) {
    if (part !== '' && character !== ' ' && lengthOf([{ text: part + character, style }]) > width) {
      parts.push({ text: part, style })
      part = ''
    }
    part += character
  }
  return [...parts, { text: part, style }]
}

/** Runs one after the other, on a base line. */
export function drawLine(runs: readonly TextRun[], x: number, baseline: number): Html {
  let at = x
  const markup = runs.map(({ text: whole, style }, index) => {
    const text = index === runs.length - 1 ? whole.trimEnd() : whole
    const padding = style.box ? BOX_PADDING : 0
    const width = widthOf(text, style)
    const box =
      style.box &&
      rectangle(style.box, {
        x: at,
        y: baseline - style.size * 1.1,
        width: width + 2 * padding,
        height: style.size * 1.5,
        radius: 4,
      })
    const drawn = html`${box}${drawWords(text, style, at + padding, baseline)}`
    at += width + 2 * padding
    return drawn
  })
  return html`${markup}`
}

/** How far drawn runs reach. */
export function lengthOf(runs: readonly TextRun[]): number {
  return runs.reduce(
    (sum, { text, style }) => sum + widthOf(text, style) + (style.box ? 2 * BOX_PADDING : 0),
    0,
  )
}

function drawWords(text: string, style: Style, x: number, baseline: number): Html {
  const words = text.trimEnd()
  const start = words.length - words.trimStart().length
  const shown = words.slice(start)
  if (shown === '') return html``
  const names = [
    ...[style.font, style.fill],
    ...(style.isBold ? ['bold'] : []),
    ...(style.isItalic ? ['italic'] : []),
    ...(style.isStruck ? ['struck'] : []),
  ]
  const left = round(x + widthOf(words.slice(0, start), style))
  return html`<text class="${names.join(' ')}" x="${left}" y="${round(baseline)}" font-size="${style.size}" textLength="${round(widthOf(shown, style))}" lengthAdjust="spacingAndGlyphs">${shown}</text>`
}
