import type { Log, Result, Run } from 'sarif'
import { PROJECT_URL } from '../../project.ts'
import { amount } from '../../text/phrases.ts'
import type { Report } from '../build.ts'
import { harmlessJson } from '../json.ts'
import { mostSevereFirst } from '../order.ts'
import { resultsOf } from './results.ts'
import { describeRules } from './rules.ts'

export interface SarifOptions {
  /** Awesome Keeper's own. */
  version: string
  /** Tells two jobs of one repository apart; without one there is only one. */
  id?: string
  /** The files' texts by path, as read; an edit elsewhere than at its finding's place needs them. */
  texts: ReadonlyMap<string, string>
  /** Whether there is a base that the findings are new against. */
  hasBase: boolean
  /**
   * Whether the files will be at hand where this is uploaded. GitHub's uploader then makes
   * the fingerprints that it goes by itself, and warns of each that was there before.
   */
  hasCheckout: boolean
}

/** GitHub rejects more. */
const MOST_RESULTS = 25_000

/** Of the results' UTF-8. GitHub rejects more than 10 MB, as gzip leaves them at worst. */
const MOST_BYTES = 8_000_000

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * A report's new findings as a SARIF 2.1.0 log for GitHub's code scanning and for editors, with
 * a final newline. Findings that the base has are left out: GitHub ignores `baselineState` and
 * would tell them all. So a report against a base is for a pull request; on a branch of its own
 * GitHub takes what is missing for mended. Beyond GitHub's limits the worst are kept, and a
 * notification counts the rest.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function toSarif(report: Report, options: SarifOptions): string {
  const findings = report.findings.filter((finding) => finding.new)
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
  return harmlessJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] } satisfies Log)
}

/** GitHub's category is all before the last slash: logs of one category replace each other. */
function categoryOf(id = ''): string {
  return id === '' ? 'awesome-keeper/' : `awesome-keeper/${encodeURIComponent(id.toWellFormed())}/`
}

function withinLimits(results: Iterable<Result>): Result[] {
  const kept: Result[] = []
  let bytes = 0
  for (const result of results) {
    bytes += Buffer.byteLength(JSON.stringify(result))
    if (kept.length === MOST_RESULTS || bytes > MOST_BYTES) break
    kept.push(result)
  }
  return kept
}

function notesOf(left: number): Pick<Run, 'invocations'> {
  if (left === 0) return {}
  const text = `${amount(left, 'more finding')} left out, for this would be too large to upload. The JSON report has all.`
  return {
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'warning', message: { text } }],
      },
    ],
  }
}
