import { amount } from '../../text/phrases.ts'
import { type Html, html } from './markup.ts'

/** Bars that fit on a phone; older years share the first one. */
const MAX_BARS = 14
/** Bars wide enough for all four digits of a year. */
const MAX_WIDE_BARS = 6

const compact = new Intl.NumberFormat('en', { notation: 'compact' })

interface Bar {
  label: string | number
  count: number
}

/** Entries by year as a chart of bars; nothing where there are fewer than two years. */
export function yearsFigure(years: ReadonlyMap<number, number>, entries: number): Html | undefined {
  if (years.size < 2) return
  const bars = barsOf(years)
  const most = Math.max(...bars.map(({ count }) => count))
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
  const [first = 0] = sorted[0] ?? []
  const [last = 0] = sorted.at(-1) ?? []
  if (last - first < MAX_BARS) {
    return Array.from({ length: last - first + 1 }, (_, index) => ({
      label: first + index,
      count: years.get(first + index) ?? 0,
    }))
  }
  const latest = sorted.slice(1 - MAX_BARS)
  const older = sorted.slice(0, 1 - MAX_BARS)
  const bars = latest.map(([year, count]): Bar => ({ label: year, count }))
  if (older.length === 0) return bars
  const count = older.reduce((sum, [, count]) => sum + count, 0)
  return [{ label: 'older', count }, ...bars]
}

function column({ label, count }: Bar, most: number): Html {
  const height = Math.round((1000 * count) / most) / 10
  return html`<li>${compact.format(count)}<span class="unseen"> entries in </span><svg aria-hidden="true"><rect y="${100 - height}%" width="100%" height="${height}%"/></svg><span class="year">${yearWords(label)}</span></li>
`
}

/** The century is hidden where there is little space. */
function yearWords(label: string | number): Html {
  const words = String(label)
  if (!/^\d{4}$/.test(words)) return html`${words}`
  return html`<span class="century">${words.slice(0, 2)}</span>${words.slice(2)}`
}
