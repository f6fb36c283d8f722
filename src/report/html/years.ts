import { greatest } from '../../text/extremes.ts'
import { amount } from '../../text/phrases.ts'
import { type Html, html } from './markup.ts'

/** Bars that fit on a phone; older years share the first one. */
const MAX_BARS = 14
/** Bars wide enough for all four digits of a year. */
const MAX_WIDE_BARS = 6

type Bar = readonly [year: number | 'older', count: number]

/** Entries by year as a chart of bars; nothing where there are fewer than two years. */
export function yearsFigure(years: ReadonlyMap<number, number>, entries: number): Html | undefined {
  if (years.size < 2) return
  const bars = barsOf(years)
  const most = greatest(bars.map(([, count]) => count))
  const dated = [...years.values()].reduce((sum, count) => sum + count, 0)
  const rest = entries - dated
  return html`<section class="panel" aria-labelledby="years-title">
<h2 id="years-title">Entries by year</h2>
<ol class="years${bars.length > MAX_WIDE_BARS ? ' many' : ''}">
${bars.map((bar) => column(bar, most))}</ol>
${rest > 0 ? html`<p class="quiet">${amount(rest, 'entry', 'entries')} without a year</p>\n` : undefined}</section>
`
}

/** All years from the first to the last where they fit, otherwise the latest that have entries. */
function barsOf(years: ReadonlyMap<number, number>): Bar[] {
  const sorted = [...years].sort(([a], [b]) => a - b)
  const [first = 0, last = 0] = [sorted[0]?.[0], sorted.at(-1)?.[0]]
  if (last - first < MAX_BARS) {
    const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    return all.map((year) => [year, years.get(year) ?? 0])
  }
  const older = sorted.slice(0, 1 - MAX_BARS).reduce((sum, [, count]) => sum + count, 0)
  const latest = sorted.slice(1 - MAX_BARS)
  return older > 0 ? [['older', older], ...latest] : latest
}

function column([year, count]: Bar, most: number): Html {
  const height = Math.round((1000 * count) / most) / 10
  return html`<li>${count.toLocaleString('en', { notation: 'compact' })}<span class="unseen"> entries in </span><svg aria-hidden="true"><rect y="${100 - height}%" width="100%" height="${height}%"/></svg><span class="year">${yearWords(String(year))}</span></li>
`
}

/** The century is hidden where there is little space. */
function yearWords(year: string): Html {
  if (!/^\d{4}$/.test(year)) return html`${year}`
  return html`<span class="century">${year.slice(0, 2)}</span>${year.slice(2)}`
}
