import { styleText } from 'node:util'
import type { Severity } from '../../lint/severity.ts'

type TextStyle = Parameters<typeof styleText>[0]

/** Gives a text a style, or leaves it plain. */
export type Colorize = (style: TextStyle, text: string) => string

/** @param color whether to use ANSI escapes, whatever the output is */
export function colorizer(color: boolean): Colorize {
  return color
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text
}

export const COLORS: Readonly<Record<Severity, TextStyle>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
}
