import { rule } from './rule.ts'

/** A link that leads nowhere. */
export default rule(
  {
    id: 'empty-link',
    severity: ['info'],
    says: 'A link without an address; badges may do without.',
    novelty: 'relative',
  },
  (list, { report }) => {
    for (const link of list.links) {
      if (link.url !== '' || link.badge) continue
      report({
        message: `Unexpected link without an address, expected one for “${link.text}”`,
        place: link.span,
        about: [link.entry?.identity ?? link.entry?.title ?? '', link.text],
      })
    }
  },
)
