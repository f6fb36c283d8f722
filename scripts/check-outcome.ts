/**
 * A step of `.github/workflows/action.yml`: compares what the action did as a step of a workflow with
 * what is expected there. Node.js runs it without any package.
 */

import { readFileSync } from 'node:fs'

/** What a step of the action left, and its job’s expectations. */
export interface StepOutcome {
  /** Of the workflow. */
  event: string
  /** GitHub’s result of the step: `success` or `failure`. */
  step: string
  outcome: string
  /** The texts of both reports; empty where there are none. */
  report: string
  sarif: string
  /** Whether an input is wrong on purpose. */
  isInvalid: boolean
  /** The outcome where the whole list is checked. */
  whole: string
}

/** What is not as expected, a sentence each. */
export function unexpected(found: StepOutcome): string[] {
  const { outcome, step, isInvalid } = found
  const wrong: string[] = []
  const steps: Readonly<Record<string, string>> = { pass: 'success', fail: 'failure' }
  if (steps[outcome] !== step) wrong.push(`The outcome is "${outcome}" and the step's is "${step}"`)
  if (isInvalid) {
    if (outcome !== 'fail') wrong.push('A wrong input was accepted')
    return wrong
  }
  const report = read(found.report)
  if (report?.version !== 1 || !Array.isArray(report.findings)) wrong.push('There is no report')
  if (read(found.sarif)?.version !== '2.1.0') wrong.push('There is no SARIF report')
  if (!['schedule', 'workflow_dispatch'].includes(found.event)) return wrong
  if (outcome !== found.whole) wrong.push(`The outcome is "${outcome}", not "${found.whole}"`)
  const errors = report?.counts?.error ?? 0
  if (errors === 0) wrong.push('No error of the sample list was found')
  return wrong
}

interface AnyReport {
  version?: unknown
  findings?: unknown
  counts?: { error?: number }
}

function read(text: string): AnyReport | undefined {
  try {
    return JSON.parse(text) as AnyReport
  } catch {
    return
  }
}

if (import.meta.main) {
  const { EVENT, STEP, OUTCOME, REPORT, SARIF, INVALID, WHOLE } = process.env
  const textOf = (path: string | undefined) => (path ? readFileSync(path, 'utf8') : '')
  const wrong = unexpected({
    ...{ event: EVENT ?? '', step: STEP ?? '', outcome: OUTCOME ?? '', whole: WHOLE ?? '' },
    ...{ report: textOf(REPORT), sarif: textOf(SARIF), isInvalid: INVALID === 'true' },
  })
  for (const sentence of wrong) console.error(sentence)
  if (wrong.length > 0) process.exitCode = 1
}
