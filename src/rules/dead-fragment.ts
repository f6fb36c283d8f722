import { distance } from 'fastest-levenshtein'
import { slug } from 'github-slugger'
import type { Link } from '../list/model.ts'
import { rule } from './rule.ts'

/** How many of a fragment's characters may differ for a near one to be offered. */
const NEAR = 0.4

/** A link into the document that leads nowhere. */
export default rule(
  {
    id: 'dead-fragment',
    severity: ['warning', 'info'],
    says: 'A link to a heading or anchor of the same file that is not there; info where only the case differs.',
    novelty: 'absolute',
  },
  (list, { text, report }) => {
    const anchors = [...list.anchors].filter((anchor) => anchor !== '')
    const byLowerCase = new Map(anchors.map((anchor) => [anchor.toLowerCase(), anchor]))
    for (const link of list.links) {
      if (!link.url.startsWith('#') || link.kind.endsWith('image')) continue
      const fragment = decode(link.url.slice(1)).replace(/^user-content-/, '')
      if (list.anchors.has(fragment)) continue
      const place = link.urlSpan ?? link.span
      const about = [link.entry?.title ?? link.text, fragment]
      const otherCase = byLowerCase.get(fragment.toLowerCase())
      if (otherCase !== undefined) {
        report({
          severity: 'info',
          message: `Unexpected case in fragment \`#${fragment}\`, expected \`#${otherCase}\``,
          place,
          about,
          ...(link.urlSpan && { expected: [`#${encode(otherCase)}`], sure: true }),
        })
        continue
      }
      const near = nearest(link, fragment, anchors)
      report({
        message: `Unexpected fragment \`#${fragment}\`, expected ${
          near === undefined ? 'one that a heading or anchor has' : `\`#${near}\`, perhaps`
        }: nothing in this file is called so`,
        place,
        about,
        ...(near !== undefined &&
          link.urlSpan &&
          text.startsWith('#', link.urlSpan.start) && { expected: [`#${encode(near)}`] }),
      })
    }
  },
)

/** The anchor that the link's own words make, else the one most like its fragment. */
function nearest(link: Link, fragment: string, anchors: readonly string[]): string | undefined {
  const wanted = slug(link.text)
  if (wanted && anchors.includes(wanted)) return wanted
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

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
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
