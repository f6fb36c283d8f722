import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Report } from '../../report/build.ts'
import { toJson } from '../../report/json.ts'
import { toSarif } from '../../report/sarif/log.ts'
import { disarm, visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'

/** GitHub shows so many annotations of each kind a step. */
const MOST_ANNOTATIONS = 10
/** Code units of an annotation's text: titles in it may have any length. */
const LONGEST_ANNOTATION = 1_000

/** The paths of a report's files, in the runner's temporary folder. */
export interface ReportFiles {
  json: string
  sarif: string
}

/** What a report's files are made with. */
export interface ReportFilesOptions {
  /** Of the files, without their endings. */
  name: string
  folder: string
  /** Tells two jobs of one repository apart. */
  id: string
  /** The lists' texts by path. */
  texts: ReadonlyMap<string, string>
  /**
   * Whether SARIF tells only what is new: right for a pull request. Of a branch, GitHub takes
   * what is missing for mended.
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

/** Tells the worst new findings at their lines, as many as GitHub shows. */
export function annotate({ findings }: Report): void {
  for (const [severity, show] of [
    ['error', core.error],
    ['warning', core.warning],
  ] as const) {
    const told = findings.filter((finding) => finding.new && finding.severity === severity)
    for (const { message, path, line, endLine, rule } of told.slice(0, MOST_ANNOTATIONS)) {
      const text = visible(truncate(message, LONGEST_ANNOTATION))
      const title = visible(rule)
      // A name that a log would obey is told in words: GitHub looks for no other file than this.
      if (visible(path) === path) show(text, { title, file: path, startLine: line, endLine })
      else show(`${visible(truncate(path, LONGEST_ANNOTATION))}:${line}: ${text}`, { title })
    }
  }
}

/** Says something in the log; nothing in it can command the runner. */
export function log(text: string): void {
  core.info(disarm(visible(text)))
}
