/** Lines of a diff as HTML, as GitHub shows them. */

import { type Html, html } from '../../src/report/html/markup.ts'
import type { DiffLine } from '../picture/diff.ts'

const SIGNS = { added: '+', removed: '-', same: ' ' }

export function renderDiff(lines: readonly DiffLine[]): Html {
  return html`<table class="diff"><tbody>${lines.map(renderLine)}</tbody></table>\n`
}

function renderLine({ kind, before, after, text, changed }: DiffLine): Html {
  const [start, end] = changed ?? [0, 0]
  const words =
    start < end
      ? html`${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}`
      : html`${text}`
  return html`<tr class="${kind}"><td class="number">${before}</td><td class="number">${after}</td><td><code>${SIGNS[kind]} ${words}</code></td></tr>
`
}
