/** A review as a contributor sees it on GitHub: some of its comments, each below its lines. */

import { Html, html } from '../../src/report/html/markup.ts'
import { type Colours, parts } from './colours.ts'
import { drawBody } from './comment-body.ts'
import { drawDiff, linesAbove } from './diff.ts'
import { type Drawing, frame, moved, padded, rectangle, rule, stack } from './drawing.ts'
import { drawLine, lengthOf, type Style } from './type.ts'

export interface Reviewed {
  /** The file before and after the change. */
  before: string
  after: string
  author: string
  /** The review's own words, Markdown. */
  body: string
  /** The comments to show. */
  comments: readonly Comment[]
}

export interface Comment {
  body: string
  path: string
  /** The lines of `after` that it stands on; `startLine` is `null` where it is one. */
  startLine: number | null
  line: number
}

const WIDTH = 830
const MARGIN = 16
/** What the avatar takes, left of the review. */
const GUTTER = 52
const INNER = WIDTH - 2 * MARGIN - GUTTER
const BAR = 38
const DIFF_LINES = 2
const PADDING = 16

const name: Style = { font: 'prose', size: 14, fill: 'text', isBold: true }
const words: Style = { font: 'prose', size: 14, fill: 'quiet' }
const label: Style = { font: 'prose', size: 11.5, fill: 'quiet' }
const path: Style = { font: 'code', size: 12, fill: 'text' }

/**
 * An SVG image that needs nothing from elsewhere.
 *
 * @throws Error where a comment holds Markdown that cannot be drawn.
 */
export function drawReview(reviewed: Reviewed, colours: Colours): string {
  const threads = reviewed.comments.map((comment) => drawThread(reviewed, comment))
  const content = stack([drawOpening(reviewed), ...threads], 16)
  const width = WIDTH
  const height = Math.ceil(content.height + 2 * MARGIN)
  const { markup } =
    html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:space="preserve"><title id="title">A review by Awesome Keeper on a pull request</title><desc id="description">${describe(reviewed)}</desc><style>${styleOf(colours)}</style>${rectangle('canvas', { width, height, radius: 8 })}${frame({ width, height, radius: 8 })}${moved(MARGIN, MARGIN, drawAvatar(40))}${moved(MARGIN + GUTTER, MARGIN, content)}</svg>`
  return `${markup}\n`
}

function drawOpening({ author, body }: Reviewed): Drawing {
  const heading = drawHeading(author, ' reviewed', PADDING, 24)
  const said = padded(drawBody(body, INNER - 2 * PADDING), PADDING, 14)
  const height = BAR + said.height
  return {
    markup: html`${rectangle('bar', { width: INNER, height: BAR, radius: 6 })}${heading}${rule(BAR, INNER)}${moved(0, BAR, said)}${frame({ width: INNER, height })}`,
    height,
  }
}

function drawThread({ author, before, after }: Reviewed, comment: Comment): Drawing {
  const { startLine, line } = comment
  const first = startLine ?? line
  const lines = after.split('\n').slice(first - 1, line)
  const shown = Math.max(DIFF_LINES, lines.length)
  const diff = drawDiff(linesAbove(before, after, line, shown), INNER)
  const body = drawBody(comment.body, INNER - 2 * PADDING, { line: first, lines })
  const said = padded(stack([drawAuthor(author), body], 10), PADDING, 12, 14)
  const end = BAR + diff.height
  const height = end + said.height
  const file = drawLine([{ text: comment.path, style: path }], PADDING, 23)
  return {
    markup: html`${rectangle('bar', { width: INNER, height: BAR, radius: 6 })}${file}${rule(BAR, INNER)}${moved(0, BAR, diff)}${rule(end, INNER)}${moved(0, end, said)}${frame({ width: INNER, height })}`,
    height,
  }
}

function drawAuthor(author: string): Drawing {
  const markup = html`${drawAvatar(24).markup}${drawHeading(author, '', 32, 17)}`
  return { markup, height: 24 }
}

/** `name[bot]` is a name and a label. */
function drawHeading(author: string, deed: string, x: number, baseline: number): Html {
  const login = { text: author.replace(/\[bot\]$/, ''), style: name }
  const end = x + lengthOf([login])
  if (login.text === author) return drawLine([login, { text: deed, style: words }], x, baseline)
  const bot = { text: 'bot', style: label }
  const box = { x: Math.round(end + 6), y: baseline - 14, width: lengthOf([bot]) + 14, height: 19 }
  return html`${drawLine([login], x, baseline)}${frame({ ...box, radius: 9.5 })}${drawLine([bot], box.x + 7, baseline - 1)}${drawLine([{ text: deed, style: words }], box.x + box.width + 2, baseline)}`
}

/** A list with a tick. */
function drawAvatar(size: number): Drawing {
  const scale = size / 40
  return {
    markup: html`<g transform="scale(${scale})"><circle class="avatar" cx="20" cy="20" r="20"/><path class="mark" d="M11 13h18M11 20h7M11 27h5M19.5 25.5l4 4 7.5-9"/></g>`,
    height: size,
  }
}

/** For those who cannot see it, and for search. */
function describe({ author, body, comments }: Reviewed): string {
  const said = comments.map(({ path, line, body }) => `On line ${line} of ${path}: ${plain(body)}`)
  return [`${author} reviewed: ${plain(body)}`, ...said].join(' ')
}

function plain(markdown: string): string {
  return markdown
    .replace(/<!-- [\s\S]*?-->|<sub>[\s\S]*<\/sub>|\*\*|^```\w*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words that are not ours never reach it. */
function styleOf(colours: Colours): Html {
  const fills = parts.map((part) => `.${part}{fill:${colours[part]}}`)
  return new Html(
    [
      '.prose{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}',
      '.code{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}',
      '.bold{font-weight:600}',
      ...fills,
      `.frame{fill:none;stroke:${colours.border}}`,
      `.mark{fill:none;stroke:${colours['avatar-mark']};stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}`,
    ].join(''),
  )
}
