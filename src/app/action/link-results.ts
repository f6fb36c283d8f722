import { isIP } from 'node:net'
import * as v from 'valibot'
import { createAddressCheck } from '../../links/network/public-addresses.ts'
import { type LinkResult, SKIP_CODES } from '../../links/result.ts'
import { reportSchema } from '../../report/model.ts'
import { readTextFile } from '../shared/text-file.ts'
import { UsageError } from '../shared/usage-error.ts'

const MAX_RESULTS = 50_000
const MAX_REASON_LENGTH = 300
const MAX_URL_LENGTH = 8_192

const url = v.pipe(
  v.string(),
  v.maxLength(MAX_URL_LENGTH),
  v.regex(/^https?:\/\/[^\s<>"`]+$/i),
  v.url(),
  // Only public hosts are checked, so no real report has another; it would be suggested to readers.
  v.check(isPublic),
)

/** Only the links of a report: the job that wrote it read untrusted text, so nothing else is used. */
const linkResultsFile = v.object({
  version: reportSchema.pipe[0].entries.version,
  links: v.pipe(
    v.array(
      v.object({
        url: v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH)),
        status: reportSchema.pipe[0].entries.links.item.entries.status,
        code: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999))),
        reason: v.pipe(v.string(), v.maxLength(MAX_REASON_LENGTH)),
        skipped: v.exactOptional(v.picklist(SKIP_CODES)),
        finalUrl: v.exactOptional(url),
      }),
    ),
    v.maxLength(MAX_RESULTS),
  ),
})

const isPublicAddress = createAddressCheck([])

function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  if (isIP(host) !== 0) return isPublicAddress(host)
  return host.includes('.') && !host.endsWith('.localhost')
}

/**
 * The link results of another job, from its JSON report.
 * @throws {UsageError} where the file is none
 */
export function readLinkResults(path: string): LinkResult[] {
  // What another job wrote may hold links to files of this machine.
  const { text } = readTextFile(path, { refuseLink: true })
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
