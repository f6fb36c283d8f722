import { SEVERITIES, type Severity } from '../lint/severity.ts'
import { disarm, visible } from '../text/printable.ts'
import { truncate } from '../text/truncate.ts'
import type { Report, ReportFinding } from './model.ts'
import { newFindings } from './order.ts'
import { existingPhrases, headline, linkPhrases } from './text/counts.ts'

/** The commands of a workflow that annotate a file. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** Titles in a message may have any length. In code points. */
const MAX_LENGTH = 1_000

/**
 * New findings as commands of a GitHub workflow, which annotate their lines; the most severe first,
 * because GitHub shows ten of each kind a step. Nothing in a list's text can be a command.
 * @param report its paths start at the repository's root
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function toAnnotations(report: Report): string {
  const findings = newFindings(report.findings)
  const commands = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(annotation),
  )
  const summary = [headline(report), ...linkPhrases(report), ...existingPhrases(report)]
  const lines = [...commands, ...summary.map((line) => disarm(visible(line)))]
  return `${lines.join('\n')}\n`
}

function annotation({ severity, path, rule, message, ...place }: ReportFinding): string {
  const { line, column, endLine, endColumn } = place
  const text = visible(truncate(message, MAX_LENGTH))
  // A path with characters that a log would obey is part of the text: escaped, it names no file.
  const isName = visible(path) === path
  const shown = isName ? text : `${visible(truncate(path, MAX_LENGTH))}:${line}: ${text}`
  const properties = {
    ...(isName && { file: path, line, endLine }),
    // GitHub ignores columns of several lines.
    ...(isName && line === endLine && { col: column, endColumn }),
    title: visible(rule),
  }
  const named = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  return `::${COMMANDS[severity]} ${named.join(',')}::${escapeData(shown)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
