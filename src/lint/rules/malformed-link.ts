import { addressesOf } from '../../list/addresses.ts'
import type { Link, List, Span } from '../../list/model.ts'
import { addressFault, bareFault, repairAddress } from '../analysis/address-faults.ts'
import { brokenLinks } from '../analysis/broken-links.ts'
import { addressPart, escapeUrl } from '../analysis/escape-url.ts'
import { type AddressFinding, definitionsIn, pathFault } from '../analysis/path-faults.ts'
import { message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'malformed-link',
    severity: ['error', 'info'],
    description:
      'A link with a syntax error: a bracket or space in its address, a misspelled scheme, an address on the author’s computer; info for a single full stop after it.',
    baseline: 'key',
  },
  (list, context) => {
    const { tree, text, report } = context
    const definitions = definitionsIn(tree)
    const broken = [...brokenLinks(tree, text)].filter(
      ({ place }) => !isCutByPipe(place, list, text),
    )
    for (const { expected, ...finding } of broken) {
      const { start, end } = finding.place
      report({
        ...finding,
        fingerprint: [text.slice(start, end)],
        ...(expected !== undefined && { expected: [expected] }),
      })
    }
    const brokenPlaces = broken.map(({ place }) => place)
    for (const { link, place } of addressesOf(list)) {
      const found =
        faultOf(link, place, text) ?? pathFault({ link, place }, list, definitions, context)
      // The address of a link that is shown as text is a part of that fault.
      if (!found) continue
      const isShown = link.kind === 'bare' || link.kind === 'autolink' || link.kind === 'html-link'
      if (isShown && brokenPlaces.some((one) => overlaps(one, place))) continue
      report({
        place,
        ...found,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? link.text, link.url],
      })
    }
  },
)

/** A pipe in the address made two cells of the link: `row-width` reports that, with the fix. */
function isCutByPipe({ end }: Span, { tables }: List, text: string): boolean {
  if (text[end] !== '|') return false
  return tables.some(({ header, rows }) =>
    rows.some(
      ({ span, cells }) => span.start <= end && end < span.end && cells.length > header.length,
    ),
  )
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The fault of an address in itself. */
function faultOf(link: Link, place: Span, text: string): AddressFinding | undefined {
  const fault = link.kind === 'bare' ? bareFault(link.url) : addressFault(link.url)
  if (!fault || (fault.isLocal && isShown(link))) return
  const { reason, advice, severity } = fault
  const repaired = fault.isWhole ? fault.repaired : repairAddress(link.url)
  const isTokens = reason[0]?.kind === 'text' && reason[0].text.startsWith('Unexpected')
  const written = text.slice(place.start, place.end)
  // Escapes and entities of the text stay where it has the same fault.
  const expected =
    repaired === undefined || !link.urlSpan
      ? undefined
      : fault.isWhole
        ? repaired
        : ((written.includes('\\') ? undefined : repairAddress(written)) ??
          escapeUrl(repaired, link))
  return {
    message:
      repaired === undefined
        ? message`${reason}${advice ? message` ${advice}` : isTokens ? '' : ' Correct it.'}`
        : isTokens
          ? reason
          : message`${reason} Write ${addressPart(fault.shown ?? repaired)}.`,
    ...(severity && { severity }),
    ...(expected !== undefined && expected !== written && { expected: [expected] }),
  }
}

/** Whether the address itself is the link's text, as in "open http://localhost:8080". */
function isShown({ kind, text, url }: Link): boolean {
  const address = (words: string) => words.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return kind === 'bare' || kind === 'autolink' || address(url) === address(text)
}
