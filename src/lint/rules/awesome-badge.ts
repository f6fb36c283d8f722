import type { Link } from '../../list/model.ts'
import { contains } from '../../list/span.ts'
import { isWholeList, topImages, topPlace } from '../analysis/awesome/top.ts'
import { addressPart } from '../analysis/escape-url.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

/** The badge's own address, in all its forms. */
const BADGE = /^https:\/\/awesome\.re\/(?:mentioned-)?badge(?:-flat2?)?\.svg$/i
/** Its former addresses. */
const FORMER =
  /^https?:\/\/(?:[\w-]+\.)?(?:rawgit|rawgithub|githubusercontent|github|jsdelivr)\.[a-z]{2,3}\/(?:gh\/)?sindresorhus\/awesome[@/]/i
const TARGET = /^https:\/\/(?:awesome\.re|github\.com\/sindresorhus\/awesome)(?:[/#]|$)/i

const SOURCE = 'https://awesome.re/badge.svg'
const PAGE = 'https://awesome.re'

export default rule(
  {
    id: 'awesome-badge',
    severity: ['off', 'warning'],
    description:
      'A list without the Awesome badge above its first section, or whose badge has another address or leads elsewhere.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { text, report } = context
    if (!isWholeList(context)) return
    const images = topImages(list, text)
    const badge =
      images.find(({ url }) => BADGE.test(url)) ?? images.find(({ url }) => FORMER.test(url))
    if (!badge) {
      report({
        message: message`The Awesome badge is missing. Add ${code(`[![Awesome](${SOURCE})](${PAGE})`)} to the right of the heading.`,
        place: topPlace(list, text),
        fingerprint: ['missing'],
      })
      return
    }
    if (FORMER.test(badge.url)) {
      report({
        message: message`This is a former address of the Awesome badge. Write ${code(SOURCE)}.`,
        place: badge.urlSpan ?? badge.span,
        fingerprint: ['source'],
        ...(badge.urlSpan && { expected: [SOURCE] }),
      })
    }
    const around = list.links.find((link) => isAround(link, badge))
    if (around && TARGET.test(around.url)) return
    const place = around?.urlSpan ?? around?.span ?? badge.span
    report({
      message: around
        ? message`The Awesome badge leads to ${addressPart(around.url)}. Write ${code(PAGE)}.`
        : message`The Awesome badge leads nowhere. Make it a link to ${code(PAGE)}.`,
      place,
      fingerprint: ['target'],
      ...(around?.urlSpan && { expected: [PAGE] }),
    })
  },
)

function isAround(link: Link, image: Link): boolean {
  return link !== image && link.badge && contains(link.span, image.span)
}
