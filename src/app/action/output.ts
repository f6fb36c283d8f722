import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Admission } from '../../admission/admit.ts'
import { plainText } from '../../lint/message.ts'
import { type Report, textsOf } from '../../report/build.ts'
import { toJson } from '../../report/json.ts'
import { toSarif } from '../../report/sarif/log.ts'
import { disarm, visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'
import type { CheckedLists } from './check-lists.ts'
import type { Job } from './job.ts'

/** GitHub shows at most this many annotations of each kind per step. */
const MAX_ANNOTATIONS = 10
/** Titles in an annotation may have any length. In UTF-16 code units. */
const MAX_ANNOTATION_LENGTH = 1_000

export interface ReportFiles {
  json: string
  sarif: string
}

/**
 * @param pull the number of the pull request, if it is one: SARIF then holds only new findings; for
 * a branch all, because GitHub takes a finding that is missing as fixed
 */
export function writeFiles(
  { inputs: { instance: id }, runner: { folder } }: Pick<Job, 'inputs' | 'runner'>,
  report: Report,
  { lists }: CheckedLists,
  pull?: number,
): ReportFiles {
  const isPull = pull !== undefined
  const name = ['awesome-keeper', id, pull].filter(Boolean).join('-')
  const [json, sarif] = [join(folder, `${name}.json`), join(folder, `${name}.sarif`)]
  const options = { version: packageJson.version, texts: textsOf(lists), ...(id && { id }) }
  writeFileSync(json, toJson(report))
  writeFileSync(
    sarif,
    toSarif(isPull ? report : allNew(report), { ...options, hasBase: isPull, hasCheckout: false }),
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
      const text = visible(truncate(message, MAX_ANNOTATION_LENGTH))
      const title = visible(rule)
      // A path with characters that a log would obey is part of the text: escaped, it names no file.
      if (visible(path) === path) show(text, { title, file: path, startLine: line, endLine })
      else show(`${visible(truncate(path, MAX_ANNOTATION_LENGTH))}:${line}: ${text}`, { title })
    }
  }
}

/** Annotates the run with the rules of the pull request that are not met; entries' are findings. */
export function annotateRules({ rules }: Admission): void {
  for (const { entry, status, severity, message } of rules) {
    if (status !== 'failed' || severity === 'info' || entry) continue
    const show = severity === 'error' ? core.error : core.warning
    show(visible(truncate(plainText(message), MAX_ANNOTATION_LENGTH)))
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
