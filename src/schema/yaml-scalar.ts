import { stringify } from 'yaml'

/** A text as a YAML scalar on one line, in quotes where it needs them. */
export function yamlScalar(text: string): string {
  // Quoted, too: what readers of YAML 1.1 take for a boolean, and what cannot be seen.
  const isPlain = /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(text) && !/^(?:y|n|yes|no|on|off)$/i.test(text)
  const defaultStringType = isPlain ? 'PLAIN' : 'QUOTE_DOUBLE'
  return stringify(text, { blockQuote: false, lineWidth: 0, defaultStringType }).trimEnd()
}
