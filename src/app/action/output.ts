import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Report } from '../../report/build.ts'
import { toJson } from '../../report/json.ts'
import { toSarif } from '../../report/sarif/log.ts'
import { disarm, truncateCode, visible } from '../../text/printable.ts'

/** GitHub shows at most this many annotations of each kind per step. */
const MAX_ANNOTATIONS = 10
/** Titles in an annotation may have any length. In UTF-16 code units. */
const MAX_ANNOTATION_LENGTH = 1_000

/** The paths of a report's files, in the runner's temporary folder. */
export interface ReportFiles {
  json: string
  sarif: string
}

export interface ReportFilesOptions {
  /** Of the files, without extension. */
  name: string
  folder: string
  /** The input `instance`, which separates two jobs of one repository. */
  id: string
  /** The lists' texts by path. */
  texts: ReadonlyMap<string, string>
  /**
   * Whether SARIF holds only new findings. For a branch it must hold all: GitHub takes a finding
   * that is missing as fixed.
   */
  onlyNew: boolean
}

/** Writes a report's files. */
export function writeReport(
  report: Report,
  { name, folder, id, texts, onlyNew }: ReportFilesOptions,
): ReportFiles {
  const json = join(folder, `${name}.json`)
  const sarif = join(folder, `${name}.sarif`)
  writeFileSync(json, toJson(report))
  writeFileSync(
    sarif,
    toSarif(onlyNew ? report : allNew(report), {
      version: packageJson.version,
      ...(id && { id }),
      texts,
      hasBase: onlyNew,
      hasCheckout: false,
    }),
  )
  return { json, sarif }
}

function allNew(report: Report): Report {
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, new: true })) }
}

/** Annotates the lines of new errors and warnings, as many as GitHub shows. */
export function annotate({ findings }: Report): void {
  for (const [severity, show] of [
    ['error', core.error],
    ['warning', core.warning],
  ] as const) {
    const found = findings.filter((finding) => finding.new && finding.severity === severity)
    for (const { message, path, line, endLine, rule } of found.slice(0, MAX_ANNOTATIONS)) {
      const text = visible(truncateCode(message, MAX_ANNOTATION_LENGTH))
      const title = visible(rule)
      // A path with characters that a log would obey is part of the text: escaped, it names no file.
      if (visible(path) === path) show(text, { title, file: path, startLine: line, endLine })
      else show(`${visible(truncateCode(path, MAX_ANNOTATION_LENGTH))}:${line}: ${text}`, { title })
    }
  }
}

/** Writes to the log; nothing in the text can be a workflow command. */
export function log(text: string): void {
  core.info(disarm(visible(text)))
}

/** Annotates the run with a warning; nothing in the text can be a workflow command. */
export function warn(message: string): void {
  core.warning(visible(message))
}
