import type { Report } from './build.ts'

/**
 * What terminals and GitHub's logs would obey: control characters that JSON
 * need not escape, characters that turn or hide text, and the opener of old
 * workflow commands, whose bracket alone is taken.
 */
const OBEYED = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--\n]|(?<=##)\[/gv

/** A report as JSON, with a final newline. */
export function toJson(report: Report): string {
  const findings = report.findings.map(({ parts, titleKey, ignoreMatch, ...finding }) => finding)
  return harmlessJson({ ...report, findings })
}

/** Data as JSON with nothing in it that a terminal or a log obeys, with a final newline. */
export function harmlessJson(data: unknown): string {
  // Outside of strings JSON holds none of these, so that the escapes mean the same.
  const json = JSON.stringify(data, null, 2).replace(OBEYED, escapeUnits)
  return `${json}\n`
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}
