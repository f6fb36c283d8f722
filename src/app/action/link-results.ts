import { statSync } from 'node:fs'
import { isIP } from 'node:net'
import * as v from 'valibot'
import { createAddressCheck } from '../../links/network/public-addresses.ts'
import type { LinkResult } from '../../links/result.ts'
import { reportSchema } from '../../report/model.ts'
import { readTextFile } from '../shared/text-file.ts'
import { UsageError } from '../shared/usage-error.ts'

/** Bytes of a file, much more than the report of any list has. */
const LARGEST_FILE = 64 * 1024 * 1024
/** More than any list links. */
const MAX_RESULTS = 50_000
const LONGEST_REASON = 300
const LONGEST_URL = 8_192

const url = v.pipe(
  v.string(),
  v.maxLength(LONGEST_URL),
  v.regex(/^https?:\/\/[^\s<>"`]+$/i),
  v.url(),
  // A visit goes nowhere else, so that no true report has it; it would be suggested.
  v.check(isPublic),
)

/** Of a report, only its links: the job that wrote it ran others' text, so that nothing more is believed. */
const linkResultsFile = v.object({
  version: reportSchema.pipe[0].entries.version,
  links: v.pipe(
    v.array(
      v.object({
        url: v.pipe(v.string(), v.maxLength(LONGEST_URL)),
        status: reportSchema.pipe[0].entries.links.item.entries.status,
        code: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999))),
        reason: v.pipe(v.string(), v.maxLength(LONGEST_REASON)),
        finalUrl: v.exactOptional(url),
      }),
    ),
    v.maxLength(MAX_RESULTS),
  ),
})

const isPublicAddress = createAddressCheck([])

/** Whether a URL's host may be one of the public web, by its name or address. */
function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  if (isIP(host) !== 0) return isPublicAddress(host)
  return host.includes('.') && !host.endsWith('.localhost')
}

/**
 * The verdicts of another job, from the `links` of its JSON report.
 *
 * @throws {UsageError} where the file is no such report, and says where
 */
export function readLinkResults(path: string): LinkResult[] {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_FILE) {
    throw new UsageError(`${path}: unexpected size, expected at most ${LARGEST_FILE >> 20} MB`)
  }
  const { text } = readTextFile(path)
  const parsed = v.safeParse(linkResultsFile, parseJson(text, path))
  if (!parsed.success) {
    const [issue] = parsed.issues
    const place = v.getDotPath(issue) ?? 'the whole'
    throw new UsageError(`${path}: unexpected value at ${place}, expected a report of version 1`)
  }
  return parsed.output.links.map((link) => ({ ...link, attempts: 0, source: 'link-results' }))
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${path}: unexpected text, expected JSON`)
  }
}
