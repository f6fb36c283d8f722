import type { Colorize } from '../../report/terminal/colors.ts'
import { wrap } from '../../report/terminal/wrap.ts'
import { disarm } from '../../text/printable.ts'

export interface InitLayout {
  /** In columns. */
  width: number
  color: Colorize
}

/** Columns of the labels before the texts. */
const MARGIN = 12

/** Items below each other, the first one behind a label. */
export function paragraph(
  label: string,
  items: readonly string[],
  { width, color }: InitLayout,
): string[] {
  return items
    .flatMap((item) => wrap(item, Math.max(40, width - MARGIN)))
    .map((line, index) => {
      const head = `  ${index === 0 ? label : ''}`
      return color('dim', head.padEnd(MARGIN)) + line
    })
}

/** Lines in which a log interprets nothing. */
export function lines(texts: readonly string[]): string {
  return texts.map((text) => `${disarm(text)}\n`).join('')
}
