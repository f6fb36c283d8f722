import { codeSpan, link } from '../../../report/markdown/escape.ts'
import { encodePath, type LineRange, lineUrl } from '../../../report/markdown/places.ts'
import { number } from '../../../text/phrases.ts'
import { withoutCredentials } from '../../../text/url.ts'
import type { TrackingInput } from '../model.ts'

export interface IssueContext {
  page: TrackingInput['page']
  /** Whether each line must name its list. */
  hasSeveralLists: boolean
}

/** A place, and a link that edits it: "line 12, edit". */
export function placeLinks(place: LineRange, context: IssueContext): string {
  const { serverUrl, repository, branch } = context.page
  const { path, line } = place
  const editor = `${serverUrl}/${repository}/edit/${encodePath(branch)}/${encodePath(path)}#L${line}`
  return `${placeLink(place, context)}, ${link('edit', editor)}`
}

export function placeLink(place: LineRange, { page, hasSeveralLists }: IssueContext): string {
  const { path, line } = place
  const label = hasSeveralLists ? codeSpan(`${path}:${line}`, 120) : `line ${line}`
  return link(label, lineUrl(page, { path, line }))
}

/** Places of which some are linked and the rest is counted. */
export function moreText(shown: readonly string[], total: number): string {
  const left = total - shown.length
  return `${shown.join(', ')}${left > 0 ? ` and ${number(left)} more` : ''}`
}

/** A link to another site; only the URL where GitHub would show a link as a reference. */
export function externalLink(
  url: string,
  { page }: IssueContext,
  label = codeSpan(withoutCredentials(url), 200),
): string {
  const { protocol = '', hostname = '' } = URL.parse(url) ?? {}
  const isWeb = protocol === 'https:' || protocol === 'http:'
  const isGitHub =
    hostname === URL.parse(page.serverUrl)?.hostname || /(?:^|\.)github\.com\.?$/.test(hostname)
  if (!isWeb || isGitHub || url.length > 1_000) return codeSpan(withoutCredentials(url), 200)
  return link(label, withoutCredentials(url))
}

export function reportLink({ runUrl }: TrackingInput['page']): string {
  return link('the report of the run', runUrl)
}
