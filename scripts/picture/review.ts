/** A review as a contributor sees it on GitHub: some of its comments, each below its lines. */

import { html } from '../../src/report/html/markup.ts'
import type { Colors } from './colors.ts'
import { drawDiff, linesAbove } from './diff.ts'
import { type Drawing, frame, moved, padded, rectangle, rule, stack } from './drawing.ts'
import { drawAvatar, drawDocument, drawHeading, MARGIN, WIDTH } from './frame.ts'
import { drawMarkdown, plainText } from './markdown.ts'
import { drawLine, type Style } from './typeset.ts'

export interface ShownReview {
  /** The file before and after the change. */
  before: string
  after: string
  author: string
  /** The review's own text, Markdown. */
  body: string
  /** The comments to show. */
  comments: readonly ShownComment[]
}

export interface ShownComment {
  body: string
  path: string
  /** Its lines in `after`; `startLine` is `null` for a single line. */
  startLine: number | null
  line: number
}

/** The space of the avatar, left of the review. */
const GUTTER = 52
const INNER = WIDTH - 2 * MARGIN - GUTTER
const BAR = 38
const DIFF_LINES = 2
const PADDING = 16

const path: Style = { font: 'code', size: 12, fill: 'text' }

/** @throws Error where a comment holds Markdown that cannot be drawn. */
export function drawReview(review: ShownReview, colors: Colors): string {
  const threads = review.comments.map((comment) => drawThread(review, comment))
  const content = stack([drawOpening(review), ...threads], 16)
  const caption = {
    title: 'A review by Awesome Keeper on a pull request',
    description: describe(review),
  }
  const drawings = [moved(MARGIN, MARGIN, drawAvatar(40)), moved(MARGIN + GUTTER, MARGIN, content)]
  return drawDocument(caption, drawings, content.height, colors)
}

function drawOpening({ author, body }: ShownReview): Drawing {
  const heading = drawHeading(author, ' reviewed', PADDING, 24)
  const text = padded(drawMarkdown(body, INNER - 2 * PADDING), PADDING, 14)
  const height = BAR + text.height
  return {
    markup: html`${rectangle('bar', { width: INNER, height: BAR, radius: 6 })}${heading}${rule(BAR, INNER)}${moved(0, BAR, text)}${frame({ width: INNER, height })}`,
    height,
  }
}

function drawThread({ author, before, after }: ShownReview, comment: ShownComment): Drawing {
  const { startLine, line } = comment
  const first = startLine ?? line
  const lines = after.split('\n').slice(first - 1, line)
  const shown = Math.max(DIFF_LINES, lines.length)
  const diff = drawDiff(linesAbove(before, after, line, shown), INNER)
  const body = drawMarkdown(comment.body, INNER - 2 * PADDING, { line: first, lines })
  const text = padded(stack([drawAuthor(author), body], 10), PADDING, 12, 14)
  const end = BAR + diff.height
  const height = end + text.height
  const file = drawLine([{ text: comment.path, style: path }], PADDING, 23)
  return {
    markup: html`${rectangle('bar', { width: INNER, height: BAR, radius: 6 })}${file}${rule(BAR, INNER)}${moved(0, BAR, diff)}${rule(end, INNER)}${moved(0, end, text)}${frame({ width: INNER, height })}`,
    height,
  }
}

function drawAuthor(author: string): Drawing {
  const markup = html`${drawAvatar(24).markup}${drawHeading(author, '', 32, 17)}`
  return { markup, height: 24 }
}

function describe({ author, body, comments }: ShownReview): string {
  const texts = comments.map(
    ({ path, line, body }) => `On line ${line} of ${path}: ${plainText(body)}`,
  )
  return [`${author} reviewed: ${plainText(body)}`, ...texts].join(' ')
}
