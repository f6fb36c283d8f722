import { distance } from 'fastest-levenshtein'
import { fragmentOf, linkKey } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import type { Link, List } from '../../list/model.ts'
import { decodeUri } from '../../text/url.ts'
import { type RuleContext, rule } from '../rule.ts'

/** How many of a fragment's characters may differ for a near one to be offered. */
const NEAR = 0.4

/** A link into the document that leads nowhere. */
export default rule(
  {
    id: 'dead-fragment',
    severity: ['warning', 'info'],
    description:
      'A link to a heading or anchor that is not there; info where only the case differs, or where the page is another site’s.',
    baseline: 'key',
  },
  (list, context) => {
    const { text, report } = context
    tellOtherSites(list, context)
    const anchors = [...list.anchors].filter((anchor) => anchor !== '')
    const byLowerCase = new Map(anchors.map((anchor) => [anchor.toLowerCase(), anchor]))
    for (const { link, place } of addressesOf(list)) {
      if (!link.url.startsWith('#') || link.kind.includes('image')) continue
      const fragment = decodeUri(link.url.slice(1)).replace(/^user-content-/, '')
      if (list.anchors.has(fragment)) continue
      const about = [link.entry?.identity ?? link.entry?.title ?? link.text, fragment]
      const otherCase = byLowerCase.get(fragment.toLowerCase())
      if (otherCase !== undefined) {
        report({
          severity: 'info',
          message: `Unexpected case in fragment \`#${fragment}\`, expected \`#${otherCase}\``,
          place,
          fingerprint: about,
          ...(link.urlSpan && { expected: [`#${encode(otherCase)}`], fixKind: 'safe' }),
        })
        continue
      }
      const near = nearest(link, fragment, anchors)
      report({
        message: `Unexpected fragment \`#${fragment}\` that nothing in this file has, expected ${
          near === undefined ? 'one that a heading or anchor has' : `perhaps \`#${near}\``
        }`,
        place,
        fingerprint: about,
        ...(near !== undefined &&
          link.urlSpan &&
          text.startsWith('#', link.urlSpan.start) && { expected: [`#${encode(near)}`] }),
      })
    }
  },
)

/** Fragments of other sites' pages, where configuration has these looked for. */
function tellOtherSites(list: List, { file, report }: RuleContext<unknown>): void {
  for (const link of list.links) {
    const key = linkKey(link.url)
    const missing =
      key === undefined ? undefined : file.data.linkResults?.get(key)?.missingFragments
    const fragment = fragmentOf(link.url) ?? ''
    if (!missing?.includes(fragment)) continue
    report({
      severity: 'info',
      message: `Unexpected fragment \`#${decodeUri(fragment)}\`, expected one that the page has`,
      place: link.urlSpan ?? link.span,
      fingerprint: [link.entry?.identity ?? link.entry?.title ?? link.text, link.url],
    })
  }
}

/**
 * The anchor whose letters are the fragment's (an emoji in a heading leaves
 * hyphens), else those of the link's own words; else the one most like the
 * fragment.
 */
function nearest(link: Link, fragment: string, anchors: readonly string[]): string | undefined {
  for (const words of [bare(fragment), bare(link.text)]) {
    const same = words === '' ? undefined : anchors.find((anchor) => bare(anchor) === words)
    if (same !== undefined) return same
  }
  // `#papers-2`, where there are but two: no other is the third.
  if (
    /-\d+$/.test(fragment) &&
    anchors.some((anchor) => unnumbered(anchor) === unnumbered(fragment))
  )
    return
  let best: string | undefined
  let least = Math.max(fragment.length, 1) * NEAR
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

/** A fragment as it can stand in a link: letters of any script as they are, what ends a link encoded. */
function encode(fragment: string): string {
  return fragment.replace(/[\s()<>[\]"'`|\\%]/g, (character) =>
    encodeURIComponent(character).replace(
      /[()']/g,
      (kept) => `%${kept.charCodeAt(0).toString(16)}`,
    ),
  )
}
