/** Pieces of a picture, each with its own origin at its top left; lengths are in pixels. */

import { type Html, html } from '../../src/report/html/markup.ts'
import type { Part } from './colors.ts'

export interface Drawing {
  markup: Html
  height: number
}

export function moved(x: number, y: number, { markup }: Drawing): Html {
  return html`<g transform="translate(${round(x)} ${round(y)})">${markup}</g>`
}

/** One below the other. */
export function stack(drawings: readonly Drawing[], gap = 0): Drawing {
  let y = 0
  const markup = drawings.map((drawing, index) => {
    if (index > 0) y += gap
    const placed = moved(0, y, drawing)
    y += drawing.height
    return placed
  })
  return { markup: html`${markup}`, height: y }
}

/** With space around it. */
export function padded(drawing: Drawing, x: number, top: number, bottom = top): Drawing {
  return { markup: moved(x, top, drawing), height: top + drawing.height + bottom }
}

export interface Rectangle {
  x?: number
  y?: number
  width: number
  height: number
  radius?: number
}

export function rectangle(part: Part, { x = 0, y = 0, width, height, radius }: Rectangle): Html {
  const corner = radius === undefined ? undefined : html` rx="${radius}"`
  return html`<rect class="${part}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corner}/>`
}

/** A line around something, drawn inside of the edge so that nothing is cut. */
export function frame({ x = 0, y = 0, width, height, radius = 6 }: Rectangle): Html {
  return html`<rect class="frame" x="${x + 0.5}" y="${y + 0.5}" width="${round(width - 1)}" height="${round(height - 1)}" rx="${radius}"/>`
}

/** From one side to the other. */
export function rule(y: number, width: number): Html {
  return html`<path class="frame" d="M0 ${round(y - 0.5)}h${round(width)}"/>`
}

export function round(length: number): number {
  return Math.round(length * 10) / 10
}
