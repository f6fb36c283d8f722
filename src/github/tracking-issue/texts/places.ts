import { codeSpan, link } from '../../../report/markdown/escape.ts'
import { encodePath, lineUrl } from '../../../report/markdown/places.ts'
import { withoutCredentials } from '../../../text/url.ts'
import type { TrackingInput } from '../model.ts'

export type IssuePage = TrackingInput['page']

/** A line of a list. */
export interface ListPlace {
  path: string
  /** Counted from 1. */
  line: number
}

/** Where a thing stands, and where it can be mended: "line 12, edit". */
export function placeLinks(page: IssuePage, place: ListPlace, areSeveral: boolean): string {
  return `${placeLink(page, place, areSeveral)}, ${link('edit', editAddress(page, place))}`
}

/** A link to the line as the run saw it; names the list where there are several. */
export function placeLink(page: IssuePage, place: ListPlace, areSeveral: boolean): string {
  const { path, line } = place
  const label = areSeveral ? codeSpan(`${path}:${line}`, 120) : `line ${line}`
  return link(label, lineUrl(page, { path, line }))
}

/** Somebody's address: to be read; to be clicked only where GitHub would not take it for a reference. */
export function outwardLink(
  page: IssuePage,
  url: string,
  label = codeSpan(withoutCredentials(url), 200),
): string {
  const address = URL.parse(url)
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:'
  const isGitHub =
    address?.hostname === URL.parse(page.serverUrl)?.hostname ||
    /(?:^|\.)github\.com\.?$/.test(address?.hostname ?? '')
  if (!isWeb || isGitHub || url.length > 1_000) return codeSpan(withoutCredentials(url), 200)
  return link(label, withoutCredentials(url))
}

function editAddress(page: IssuePage, { path, line }: ListPlace): string {
  const { serverUrl, repository, branch } = page
  return `${serverUrl}/${repository}/edit/${encodePath(branch)}/${encodePath(path)}#L${line}`
}
