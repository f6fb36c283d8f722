/** A terminal with a command and its output, in the output's own colors. */

import { stripVTControlCharacters } from 'node:util'
import { html } from '../../src/report/html/markup.ts'
import type { Colors, Part } from './colors.ts'
import { type Drawing, moved, padded, rectangle, rule, stack } from './drawing.ts'
import { drawDocument, MARGIN, WIDTH } from './frame.ts'
import { drawLine, type Style, type TextRun } from './typeset.ts'

export interface ShownCommand {
  command: string
  /** What it printed, with ANSI escape sequences. */
  output: string
}

/** Columns of the terminal that fit the picture. */
export const COLUMNS = 110

const BAR = 24
const LINE = 18
const base: Style = { font: 'code', size: 12, fill: 'text' }

/** What SGR parameters change. @see https://en.wikipedia.org/wiki/ANSI_escape_code#SGR */
const CODES: Readonly<Record<string, Partial<Style>>> = {
  1: { isBold: true },
  2: { fill: 'quiet' },
  3: { isItalic: true },
  4: {},
  22: { isBold: false, fill: 'text' },
  23: { isItalic: false },
  24: {},
  31: { fill: 'red' },
  32: { fill: 'green' },
  33: { fill: 'yellow' },
  34: { fill: 'blue' },
  35: { fill: 'blue' },
  36: { fill: 'blue' },
  39: { fill: 'text' },
  90: { fill: 'quiet' },
}

/** @throws Error for an escape sequence that is not known. */
export function drawTerminal({ command, output }: ShownCommand, colors: Colors): string {
  const prompt: TextRun[] = [
    { text: '$ ', style: { ...base, fill: 'green' } },
    { text: command, style: { ...base, isBold: true } },
  ]
  const lines = [prompt, [], ...toLines(output.trimEnd())]
  const text = stack(lines.map((runs) => ({ markup: drawLine(runs, 0, 13), height: LINE })))
  const content = stack([drawBar(), padded(text, 0, 10, 0)])
  const caption = {
    title: 'The report of Awesome Keeper in a terminal',
    description: `${command} prints: ${stripVTControlCharacters(output).replace(/\s+/g, ' ').trim()}`,
  }
  return drawDocument(caption, [moved(MARGIN, MARGIN, content)], content.height, colors)
}

function drawBar(): Drawing {
  const fills: Part[] = ['red', 'yellow', 'green']
  const buttons = fills.map((fill, index) =>
    rectangle(fill, { x: index * 18, y: 0, width: 11, height: 11, radius: 5.5 }),
  )
  return { markup: html`${buttons}${rule(BAR, WIDTH - 2 * MARGIN)}`, height: BAR }
}

function toLines(output: string): TextRun[][] {
  let style = base
  return output.split('\n').map((line) =>
    line.split(/(\u001B\[[\d;]*m)/).flatMap((piece): TextRun[] => {
      if (!piece.startsWith('\u001B')) return piece === '' ? [] : [{ text: piece, style }]
      for (const code of piece.slice(2, -1).split(';')) style = restyled(style, code)
      return []
    }),
  )
}

function restyled(style: Style, code: string): Style {
  if (code === '' || code === '0') return base
  const change = CODES[code]
  if (!change) throw new Error(`cannot draw the escape sequence ${code}`)
  return { ...style, ...change }
}
