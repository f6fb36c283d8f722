import { SEVERITIES } from '../../lint/severity.ts'
import { amount } from '../../text/phrases.ts'
import type { Report } from '../model.ts'
import { type Html, html } from './markup.ts'

/** Filter and search; hidden until the script that makes them work shows them. */
export function toolbar({ counts, links }: Report): Html | undefined {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0)
  if (found.length === 0 && links.length === 0) return
  const label = links.length > 0 ? 'Search findings and links' : 'Search findings'
  return html`<form class="toolbar" role="search" hidden>
<label class="search"><span class="unseen">${label}</span><input type="search" placeholder="${label}" autocomplete="off" spellcheck="false"></label>
${
  found.length < 2
    ? undefined
    : html`<fieldset><legend class="unseen">Severities to show</legend>
${found.map((severity) => html`<label class="chip ${severity}"><input type="checkbox" value="${severity}" checked>${amount(counts[severity], severity)}</label>\n`)}</fieldset>
`
}<output role="status"></output>
</form>
`
}
