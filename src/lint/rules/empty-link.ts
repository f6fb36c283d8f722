import { truncate } from '../../text/truncate.ts'
import { rule } from '../rule.ts'

/** Words that say of themselves that there is nothing yet. */
const PLACEHOLDER =
  /^\W*(?:com(?:m?ing|ins) soon|soon|tb[adc]|to be \w+|to ?do|n\/?a|none|-+|–|—|待\p{L}*|即将\p{L}*|敬请期待|暂无|無|无|準備中|近日公開)\W*$/iu

/** A link that leads nowhere. */
export default rule(
  {
    id: 'empty-link',
    severity: ['info'],
    description: 'A link without an address; badges may do without.',
    baseline: 'changed-lines',
  },
  (list, { report }) => {
    for (const link of list.links) {
      if (link.url !== '' || link.badge || PLACEHOLDER.test(link.text)) continue
      report({
        message:
          link.text === ''
            ? 'Unexpected link without address and words, expected both'
            : `Unexpected link without an address, expected one for “${truncate(link.text)}”`,
        place: link.span,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.text],
      })
    }
  },
)
