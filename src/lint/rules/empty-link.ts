import { truncate } from '../../list/text.ts'
import { message, quote } from '../message.ts'
import { rule } from '../rule.ts'

/** Link texts that announce a later address. */
const PLACEHOLDER =
  /^\W*(?:com(?:m?ing|ins) soon|soon|tb[adc]|to be \w+|to ?do|n\/?a|none|-+|–|—|待\p{L}*|即将\p{L}*|敬请期待|暂无|無|无|準備中|近日公開)\W*$/iu

export default rule(
  {
    id: 'empty-link',
    severity: ['info'],
    description: 'A link without an address, unless it is a badge.',
    baseline: 'changed-lines',
  },
  (list, { report }) => {
    for (const link of list.links) {
      if (link.url !== '' || link.badge || PLACEHOLDER.test(link.text)) continue
      report({
        message:
          link.text === ''
            ? message`This link has neither a text nor an address. Add both, or remove the link.`
            : message`The link ${quote(truncate(link.text))} has no address. Add one, or remove the link.`,
        place: link.span,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.text],
      })
    }
  },
)
