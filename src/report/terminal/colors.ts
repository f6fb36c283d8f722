import { styleText } from 'node:util'
import type { Severity } from '../../lint/rule.ts'

type Style = Parameters<typeof styleText>[0]

/** Gives a text a style, or leaves it plain. */
export type Paint = (style: Style, text: string) => string

/** A brush with colour, whatever the output is, or one without. */
export function painter(color: boolean): Paint {
  return color
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text
}

export const COLORS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
}
