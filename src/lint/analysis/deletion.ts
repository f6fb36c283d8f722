import { identify, isPaper } from '../../identity/identify.ts'
import type { Entry } from '../../list/model.ts'
import type { Fix } from '../rule.ts'
import { lineSpan } from './lines.ts'
import { shortWordsOf } from './variant.ts'

/**
 * The edit that deletes an entry which repeats another, if it fills whole lines, has no nested content,
 * and no link that would be lost with it.
 */
export function deletionOf(entry: Entry, kept: Entry, text: string): Fix | undefined {
  if (entry.kind === 'bullet' && entry.node.children.length + entry.details.length > 1) return
  if (haveOtherWords(entry, kept)) return
  const left = namesOfLinks(kept)
  if (!namesOfLinks(entry).isSubsetOf(left)) return
  const { start, end } = lineSpan(text, entry.span)
  const [before, after] = [text.slice(start, entry.span.start), text.slice(entry.span.end, end)]
  if (!/^[\s>]*$/.test(before) || after.trim() !== '') return
  return { range: [start, end], text: '' }
}

/** Whether two rows of one page have other words beside it (`Python`, `R`), which may be meant. */
function haveOtherWords(a: Entry, b: Entry): boolean {
  if (a.kind !== 'row' || b.kind !== 'row' || isPaper(a.identity ?? '')) return false
  return shortWordsOf(a) !== shortWordsOf(b)
}

/** What an entry and the bullets that describe it link, its pictures apart. */
function namesOfLinks(entry: Entry): Set<string> {
  const details = entry.kind === 'bullet' ? entry.details : []
  return new Set(
    [entry, ...details]
      .flatMap(({ links }) => links)
      .filter(({ kind }) => !kind.includes('image'))
      .map(({ url }) => identify(url) ?? url),
  )
}
