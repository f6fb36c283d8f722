/** What all pictures share: the SVG document with its style, and the project's avatar. */

import { Html, html } from '../../src/report/html/markup.ts'
import { type Colors, parts } from './colors.ts'
import { type Drawing, frame, rectangle } from './drawing.ts'
import { drawLine, lengthOf, type Style } from './typeset.ts'

export const WIDTH = 830
export const MARGIN = 16

/** For those who cannot see a picture, and for search. */
export interface Caption {
  title: string
  description: string
}

const name: Style = { font: 'prose', size: 14, fill: 'text', isBold: true }
const words: Style = { font: 'prose', size: 14, fill: 'quiet' }
const label: Style = { font: 'prose', size: 11.5, fill: 'quiet' }

/** An SVG image that loads nothing from elsewhere. */
export function drawDocument(
  { title, description }: Caption,
  drawings: readonly Html[],
  contentHeight: number,
  colors: Colors,
): string {
  const width = WIDTH
  const height = Math.ceil(contentHeight + 2 * MARGIN)
  const { markup } =
    html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:space="preserve"><title id="title">${title}</title><desc id="description">${description}</desc><style>${styleOf(colors)}</style>${rectangle('canvas', { width, height, radius: 8 })}${frame({ width, height, radius: 8 })}${drawings}</svg>`
  return `${markup}\n`
}

/** A list with a tick. */
export function drawAvatar(size: number): Drawing {
  const scale = size / 40
  return {
    markup: html`<g transform="scale(${scale})"><circle class="avatar" cx="20" cy="20" r="20"/><path class="mark" d="M11 13h18M11 20h7M11 27h5M19.5 25.5l4 4 7.5-9"/></g>`,
    height: size,
  }
}

/** `name[bot]` is a name and a label. */
export function drawHeading(author: string, deed: string, x: number, baseline: number): Html {
  const login = { text: author.replace(/\[bot\]$/, ''), style: name }
  const end = x + lengthOf([login])
  if (login.text === author) return drawLine([login, { text: deed, style: words }], x, baseline)
  const bot = { text: 'bot', style: label }
  const box = { x: Math.round(end + 6), y: baseline - 14, width: lengthOf([bot]) + 14, height: 19 }
  return html`${drawLine([login], x, baseline)}${frame({ ...box, radius: 9.5 })}${drawLine([bot], box.x + 7, baseline - 1)}${drawLine([{ text: deed, style: words }], box.x + box.width + 2, baseline)}`
}

/** Text that is not ours never gets here. */
function styleOf(colors: Colors): Html {
  const fills = parts.map((part) => `.${part}{fill:${colors[part]}}`)
  return new Html(
    [
      '.prose{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}',
      '.code{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}',
      '.bold{font-weight:600}.italic{font-style:italic}.struck{text-decoration:line-through}',
      ...fills,
      `.frame{fill:none;stroke:${colors.border}}`,
      `.mark{fill:none;stroke:${colors['avatar-mark']};stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}`,
    ].join(''),
  )
}
