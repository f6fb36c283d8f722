import { truncate } from '../../text/truncate.ts'
import { code, message, quote } from '../message.ts'
import { rule } from '../rule.ts'

/** Link texts that announce a later address. */
const PLACEHOLDER =
  /^\W*(?:com(?:m?ing|ins) soon|soon|tb[adc]|to be \w+|to ?do|n\/?a|none|-+|–|—|待\p{L}*|即将\p{L}*|敬请期待|暂无|無|无|準備中|近日公開)\W*$/iu

/** No longer text is a placeholder, in UTF-16 code units. */
const MAX_PLACEHOLDER_LENGTH = 100

/** Addresses that nobody means, as they stand in templates. */
const PLACEHOLDER_URL = /^(?:#|https:\/\/(?:github|example)\.com\/)$/

/** Links to the top of the page. */
const TO_TOP =
  /\b(?:top|up|back|start|home|contents?|toc|index)\b|[↑⬆🔝⏫🔼▲△^]|顶|頂|トップ|返回|戻|目录|目錄/iu

export default rule(
  {
    id: 'empty-link',
    severity: ['info'],
    description:
      'A link without an address, or with a placeholder such as `https://github.com/`, unless it is a badge.',
    baseline: 'changed-lines',
  },
  (list, { report }) => {
    for (const link of list.links) {
      const { url, text } = link
      const isPlaceholder =
        PLACEHOLDER_URL.test(url) &&
        (link.kind === 'inline' || (link.kind === 'html-link' && text !== ''))
      if ((url !== '' && !isPlaceholder) || link.badge || announces(text)) continue
      // A list may well recommend these sites.
      if (isPlaceholder && (url === '#' ? TO_TOP.test(text) : names(text, url))) continue
      const words = quote(truncate(text))
      report({
        message: isPlaceholder
          ? message`The link ${words} has the placeholder ${code(url)}. Write its address, or remove the link.`
          : text === ''
            ? message`This link has neither a text nor an address. Add both, or remove the link.`
            : message`The link ${words} has no address. Add one, or remove the link.`,
        place: link.span,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.text],
      })
    }
  },
)

function announces(text: string): boolean {
  return text.length <= MAX_PLACEHOLDER_LENGTH && PLACEHOLDER.test(text)
}

/** Whether a text is the name of the site. */
function names(text: string, url: string): boolean {
  return text !== '' && url.includes(`//${text.toLowerCase().replace(/\.com$/, '')}.com`)
}
