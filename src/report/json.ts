import type { Report } from './model.ts'

/**
 * What terminals and GitHub's logs would interpret: control characters that JSON need not escape,
 * characters that reverse or hide text, and the bracket that opens an old workflow command.
 */
const UNSAFE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--\n]|(?<=##)\[/gv

/** A report as JSON without the parts of its messages, with a final newline. */
export function toJson(report: Report): string {
  const findings = report.findings.map(
    ({ parts, titleKey, ignoreMatch, isOffLine, ...finding }) => finding,
  )
  return safeJson({ ...report, findings })
}

/** Data as JSON that is safe for a terminal or a log, with a final newline. */
export function safeJson(data: unknown): string {
  return `${escaped(JSON.stringify(data, null, 2))}\n`
}

/** As `safeJson`, on one line. */
export function safeJsonLine(data: unknown): string {
  return escaped(JSON.stringify(data))
}

/** JSON has these only inside of strings, where an escape has the same meaning. */
function escaped(json: string): string {
  return json.replace(UNSAFE, escapeUnits)
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}
