import { distance } from 'fastest-levenshtein'
import type { Root } from 'mdast'
import { fragmentOf, linkKey } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import type { Link, List, Span } from '../../list/model.ts'
import { decodeUri } from '../../text/url.ts'
import { isMalformed } from '../analysis/address-faults.ts'
import { percent } from '../analysis/escape-url.ts'
import { isInCode } from '../analysis/lines.ts'
import { code, line, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

/** The share of a fragment that may differ from an anchor that is suggested. */
const MAX_DIFFERENCE = 0.4

export default rule(
  {
    id: 'dead-fragment',
    severity: ['warning', 'info'],
    description:
      'A link to a heading or anchor that does not exist; info if only the case differs, or for another site’s page.',
    baseline: 'key',
  },
  (list, context) => {
    const { text, report } = context
    reportOtherSites(list, context)
    const anchors = [...list.anchors].filter((anchor) => anchor !== '')
    const byLowerCase = new Map(anchors.map((anchor) => [anchor.toLowerCase(), anchor]))
    let headings: Map<string, HeadingWithoutSpace> | undefined
    for (const { link, place } of addressesOf(list)) {
      if (!link.url.startsWith('#') || link.kind.includes('image') || isMalformed(link.url))
        continue
      // What follows `:~:` names words of the page.
      const [written = ''] = link.url
        .slice(1)
        .replace(/^user-content-/, '')
        .split(':~:')
      const fragment = decodeUri(written)
      if (list.anchors.has(written) || list.anchors.has(fragment)) continue
      const fingerprint = [link.entry?.identity ?? link.entry?.title ?? link.text, fragment]
      const otherCase = byLowerCase.get(fragment.toLowerCase())
      if (otherCase !== undefined) {
        report({
          severity: 'info',
          message: message`The case of ${code(`#${fragment}`)} differs from the anchor. Write ${code(`#${otherCase}`)}.`,
          place,
          fingerprint,
          ...(link.urlSpan && { expected: [`#${encode(otherCase)}`], fixKind: 'safe' }),
        })
        continue
      }
      headings ??= headingsWithoutSpace(text, context.tree)
      const heading = headings.get(bare(fragment))
      if (heading) {
        if (!heading.isReported) reportHeading(heading, place, fingerprint, context)
        heading.isReported = true
        continue
      }
      const near = nearest(link, fragment, anchors)
      report({
        message: message`No heading ${quote(fragment)} in this file, so ${code(`#${fragment}`)} leads nowhere.${
          near === undefined ? '' : message` Perhaps ${code(`#${near}`)} is meant.`
        }`,
        place,
        fingerprint,
        ...(near !== undefined &&
          link.urlSpan &&
          text.startsWith('#', link.urlSpan.start) && { expected: [`#${encode(near)}`] }),
      })
    }
  },
)

/** A line such as `###Tools`, which GitHub shows as text. */
interface HeadingWithoutSpace {
  marker: string
  span: Span
  /** One finding is enough for all links to it. */
  isReported: boolean
}

/** By the letters of their words. */
function headingsWithoutSpace(text: string, tree: Root): Map<string, HeadingWithoutSpace> {
  const found = new Map<string, HeadingWithoutSpace>()
  for (const match of text.matchAll(/^(#{1,6})([^\s#][^\r\n]*)/gm)) {
    const [whole, marker = '', words = ''] = match
    const span = { start: match.index, end: match.index + whole.length }
    if (!found.has(bare(words)) && !isInCode(tree, span.start)) {
      found.set(bare(words), { marker, span, isReported: false })
    }
  }
  return found
}

function reportHeading(
  { marker, span }: HeadingWithoutSpace,
  place: Span,
  fingerprint: string[],
  { lineOf, report }: RuleContext<unknown>,
): void {
  const at = span.start + marker.length
  report({
    message: message`This link leads nowhere, because ${line(lineOf(span.start))} is no heading without a space after ${code(marker)}. Add it.`,
    place,
    fingerprint,
    cause: { message: message`The heading lacks a space here.`, place: span },
    fix: { range: [at, at], text: ' ' },
  })
}

/** Fragments of other sites' pages, if the configuration enables `links.fragments`. */
function reportOtherSites(list: List, { linkResults, report }: RuleContext<unknown>): void {
  for (const link of list.links) {
    const key = linkKey(link.url)
    const missing = key === undefined ? undefined : linkResults?.get(key)?.missingFragments
    const fragment = fragmentOf(link.url) ?? ''
    if (!missing?.includes(fragment)) continue
    report({
      severity: 'info',
      message: message`The page has no anchor ${code(`#${decodeUri(fragment)}`)}, so the link opens at its top. Correct the anchor, or remove it.`,
      place: link.urlSpan ?? link.span,
      fingerprint: [link.entry?.identity ?? link.entry?.title ?? link.text, link.url],
    })
  }
}

/** A shorter fragment is not compared with similar anchors. */
const MIN_SIMILAR_LENGTH = 5

/**
 * The anchor with the fragment's letters (an emoji in a heading leaves hyphens) or those of the
 * link's text, apart from a count after them where only one is (`Audio (39)`); otherwise the one most
 * similar to the fragment.
 */
function nearest(link: Link, fragment: string, anchors: readonly string[]): string | undefined {
  for (const words of [bare(fragment), bare(link.text)]) {
    const same = words === '' ? undefined : anchors.find((anchor) => bare(anchor) === words)
    if (same !== undefined) return same
    const counted = anchors.filter((anchor) => words !== '' && bare(unnumbered(anchor)) === words)
    if (counted.length === 1) return counted[0]
  }
  // `#papers-2` where there are only two: no other heading is the third.
  if (
    /-\d+$/.test(fragment) &&
    anchors.some((anchor) => unnumbered(anchor) === unnumbered(fragment))
  )
    return
  // One letter more or less makes another short word: `llm` is no slip of `glm`.
  if (fragment.length < MIN_SIMILAR_LENGTH) return
  let best: string | undefined
  let least = Math.max(fragment.length, 1) * MAX_DIFFERENCE
  for (const anchor of anchors) {
    if (Math.abs(anchor.length - fragment.length) > least) continue
    const changes = distance(fragment.toLowerCase(), anchor)
    if (changes < least || (changes === least && best === undefined)) {
      least = changes
      best = anchor
    }
  }
  return best
}

function unnumbered(anchor: string): string {
  return anchor.replace(/-\d+$/, '')
}

/** Letters and digits only. */
function bare(anchor: string): string {
  return anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A fragment as a link can hold it: letters of any script stay, what would end a link is encoded. */
function encode(fragment: string): string {
  return fragment.replace(/[\s()<>[\]"'`|\\%]/g, percent)
}
