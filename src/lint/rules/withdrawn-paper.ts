import { metadataOf } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import type { Entry } from '../../list/model.ts'
import { message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'withdrawn-paper',
    severity: ['warning'],
    description: 'A link to a paper that its authors withdrew from arXiv.',
    baseline: 'changed-lines',
  },
  (list, { linkResults, report }) => {
    if (!linkResults) return
    const seen = new Map<Entry | undefined, Set<string>>()
    for (const { link, place } of addressesOf(list)) {
      const { url, entry } = link
      const paper = metadataOf(linkResults, url, 'paper')
      const papers = seen.get(entry) ?? new Set()
      if (!paper?.isWithdrawn || papers.has(paper.id)) continue
      seen.set(entry, papers.add(paper.id))
      report({
        message: message`${paper.id} was withdrawn by its authors.`,
        place,
        fingerprint: [entry?.identity ?? entry?.title ?? '', paper.id],
      })
    }
  },
)
