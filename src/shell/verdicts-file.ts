import * as v from 'valibot'
import type { LinkVerdict } from '../list/verdict.ts'
import { reportSchema } from '../report/schema.ts'
import { readTextFile, UsageError } from './files.ts'

/** More than any list links. */
const MOST_VERDICTS = 50_000
const LONGEST_REASON = 300
const LONGEST_URL = 8_192

const url = v.pipe(
  v.string(),
  v.maxLength(LONGEST_URL),
  v.regex(/^https?:\/\/[^\s<>"`]+$/i),
  v.url(),
)

/** Of a report, only its links: the job that wrote it ran others' text, so that nothing more is believed. */
const verdictsFile = v.object({
  version: reportSchema.pipe[0].entries.version,
  links: v.pipe(
    v.array(
      v.object({
        url: v.pipe(v.string(), v.maxLength(LONGEST_URL)),
        verdict: reportSchema.pipe[0].entries.links.item.entries.verdict,
        code: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999))),
        reason: v.pipe(v.string(), v.maxLength(LONGEST_REASON)),
        finalUrl: v.exactOptional(url),
      }),
    ),
    v.maxLength(MOST_VERDICTS),
  ),
})

/**
 * The verdicts of another job, from the `links` of its JSON report.
 *
 * @throws {UsageError} where the file is no such report, and says where
 */
export function readVerdictsFile(path: string): LinkVerdict[] {
  const { text } = readTextFile(path)
  const parsed = v.safeParse(verdictsFile, parseJson(text, path))
  if (!parsed.success) {
    const [issue] = parsed.issues
    const place = v.getDotPath(issue) ?? 'the whole'
    throw new UsageError(`${path}: unexpected value at ${place}, expected a report of version 1`)
  }
  return parsed.output.links.map((link) => ({ ...link, attempts: 0, source: 'verdicts' }))
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${path}: unexpected text, expected JSON`)
  }
}
