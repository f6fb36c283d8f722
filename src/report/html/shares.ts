import { amount, number } from '../../text/phrases.ts'
import { type Html, type HtmlPart, html } from './markup.ts'

export interface SharesRow {
  name: HtmlPart
  count: number
  /** A picture of what `words` say. */
  bar: Html
  words: HtmlPart
}

export interface SharesOptions {
  /** Names the table for those who do not see it. */
  title: string
  heading: Html
  /** The headers of name, number and words. */
  names: readonly [name: string, count: string, words: string]
  /** Rows to show at once; the rest opens on a click. */
  max: number
  /** What the rest is: `more host`. */
  noun: string
}

/** A table of names, each with a number and its share as a bar. */
export function sharesTable(rows: readonly SharesRow[], options: SharesOptions): Html {
  const { title, heading, max, noun } = options
  const rest = rows.slice(max)
  return html`<div class="shares">
${heading}
${rowsTable(rows.slice(0, max), title, options)}${
  rest.length === 0
    ? undefined
    : html`<details class="more">
<summary>${amount(rest.length, noun)}</summary>
${rowsTable(rest, `${title}, the rest`, options)}</details>
`
}</div>
`
}

function rowsTable(rows: readonly SharesRow[], label: string, { names }: SharesOptions): Html {
  const [name, count, words] = names
  return html`<table aria-label="${label}">
<thead><tr><th scope="col">${name}</th><th scope="col" class="amount">${count}</th><td class="share"></td><th scope="col">${words}</th></tr></thead>
<tbody>
${rows.map(rowHtml)}</tbody>
</table>
`
}

function rowHtml({ name, count, bar, words }: SharesRow): Html {
  return html`<tr><th scope="row">${name}</th><td class="amount">${number(count)}</td><td class="share">${bar}</td><td>${words}</td></tr>
`
}
