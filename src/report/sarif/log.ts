import type { Log, Result, Run } from 'sarif'
import { PROJECT_URL } from '../../project.ts'
import { amount } from '../../text/phrases.ts'
import { safeJson } from '../json.ts'
import type { Report } from '../model.ts'
import { mostSevereFirst, newFindings } from '../order.ts'
import { resultsOf } from './results.ts'
import { describeRules } from './rules.ts'

export interface SarifOptions {
  version: string
  id?: string
  /** The files' texts by path, as read; a fix at another place than its finding's needs them. */
  texts: ReadonlyMap<string, string>
  hasBase: boolean
  /**
   * Whether the files are present where this is uploaded: GitHub's uploader then makes its own
   * fingerprints, and warns about each that is already there.
   */
  hasCheckout: boolean
}

/** GitHub rejects more. */
const MAX_RESULTS = 25_000
/** UTF-8 bytes of the results. GitHub rejects more than 10 MB after gzip. */
const MAX_BYTES = 8_000_000

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * A report's new findings as SARIF 2.1.0 for GitHub's code scanning and for editors. GitHub ignores
 * `baselineState`, so findings of the base are left out; on a branch it would take them for fixed.
 * Beyond GitHub's limits the most severe are kept, and a notification counts the rest.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function toSarif(report: Report, options: SarifOptions): string {
  const findings = newFindings(report.findings)
  const rules = describeRules(findings)
  const results = withinLimits(resultsOf(mostSevereFirst(findings), rules, options))
  const run: Run = {
    tool: {
      driver: {
        name: 'Awesome Keeper',
        version: options.version,
        semanticVersion: options.version,
        informationUri: PROJECT_URL,
        rules,
      },
    },
    automationDetails: { id: categoryOf(options.id) },
    columnKind: 'utf16CodeUnits',
    ...notesOf(findings.length - results.length),
    results,
  }
  return safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] } satisfies Log)
}

/** GitHub's category is the part before the last slash; logs of one category replace each other. */
function categoryOf(id = ''): string {
  return id === '' ? 'awesome-keeper/' : `awesome-keeper/${encodeURIComponent(id.toWellFormed())}/`
}

function withinLimits(results: Iterable<Result>): Result[] {
  const kept: Result[] = []
  let bytes = 0
  for (const result of results) {
    bytes += Buffer.byteLength(JSON.stringify(result))
    if (kept.length === MAX_RESULTS || bytes > MAX_BYTES) break
    kept.push(result)
  }
  return kept
}

function notesOf(left: number): Pick<Run, 'invocations'> {
  if (left === 0) return {}
  const text = `Left out: ${amount(left, 'more finding')}, because GitHub rejects larger files. The JSON report has all.`
  return {
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'warning', message: { text } }],
      },
    ],
  }
}
