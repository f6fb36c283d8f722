/** An issue as GitHub shows it: title, number, state, and the first post. */

import { html } from '../../src/report/html/markup.ts'
import type { Colors } from './colors.ts'
import { type Drawing, frame, moved, padded, rectangle, rule, stack } from './drawing.ts'
import { drawAvatar, drawDocument, drawHeading, MARGIN, WIDTH } from './frame.ts'
import { drawMarkdown, plainText } from './markdown.ts'
import { breakLines, drawLine, lengthOf, type Style, type TextRun } from './typeset.ts'

export interface ShownIssue {
  title: string
  number: number
  author: string
  /** Markdown. */
  body: string
}

const GUTTER = 52
const INNER = WIDTH - 2 * MARGIN
const POST = INNER - GUTTER
const BAR = 38
const PADDING = 16

const title: Style = { font: 'prose', size: 26, fill: 'text' }
const number: Style = { ...title, fill: 'quiet' }
const state: Style = { font: 'prose', size: 13, fill: 'avatar-mark', isBold: true }

/** @throws Error where the issue holds Markdown that cannot be drawn. */
export function drawIssue(issue: ShownIssue, colors: Colors): string {
  const content = stack([drawTitle(issue), drawState(), drawPost(issue)], 12)
  const caption = {
    title: 'The tracking issue of Awesome Keeper',
    description: `${issue.title}: ${plainText(issue.body)}`,
  }
  return drawDocument(caption, [moved(MARGIN, MARGIN, content)], content.height, colors)
}

function drawTitle(issue: ShownIssue): Drawing {
  const runs: TextRun[] = [
    { text: `${issue.title} `, style: title },
    { text: `#${issue.number}`, style: number },
  ]
  const lines = breakLines(runs, INNER)
  return stack(lines.map((line) => ({ markup: drawLine(line, 0, 26), height: 36 })))
}

function drawState(): Drawing {
  const run = { text: 'Open', style: state }
  const width = lengthOf([run]) + 28
  const pill = rectangle('open', { width, height: 30, radius: 15 })
  return { markup: html`${pill}${drawLine([run], 14, 19.5)}${rule(42, INNER)}`, height: 44 }
}

/** A post of a conversation: its author and its text. */
export function drawPost({ author, body }: Pick<ShownIssue, 'author' | 'body'>): Drawing {
  const heading = drawHeading(author, '', PADDING, 24)
  const text = padded(drawMarkdown(body, POST - 2 * PADDING), PADDING, 14)
  const height = BAR + text.height
  const post = {
    markup: html`${rectangle('bar', { width: POST, height: BAR, radius: 6 })}${heading}${rule(BAR, POST)}${moved(0, BAR, text)}${frame({ width: POST, height })}`,
    height,
  }
  return { markup: html`${drawAvatar(40).markup}${moved(GUTTER, 0, post)}`, height }
}
