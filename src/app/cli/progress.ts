import type { CheckProgress } from '../../links/checker.ts'
import { visible } from '../../text/printable.ts'

export interface Terminal {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** The shortest time between two drawings, in milliseconds. */
const REDRAW_INTERVAL = 100
const BAR = 20

/**
 * A line that shows the progress on a terminal; writes nothing where the output is none.
 * @param now in milliseconds
 */
export function progressLine(terminal: Terminal, now: () => number) {
  const started = now()
  let drawn = Number.NEGATIVE_INFINITY
  return {
    show(progress: CheckProgress): void {
      if (!terminal.isTTY || now() - drawn < REDRAW_INTERVAL) return
      drawn = now()
      const line = describe(progress, now() - started)
      terminal.write(`\r\u001B[2K${line.slice(0, Math.max(10, (terminal.columns ?? 80) - 1))}`)
    },
    clear(): void {
      if (drawn !== Number.NEGATIVE_INFINITY) terminal.write('\r\u001B[2K')
    },
  }
}

/** `━━━━━━──────── 120/500 links, about 40 s left · github.com, arxiv.org` */
function describe({ done, total, hosts }: CheckProgress, elapsed: number): string {
  const filled = total === 0 ? BAR : Math.round((done / total) * BAR)
  const bar = '━'.repeat(filled) + '─'.repeat(BAR - filled)
  const left =
    done > 0 && done < total ? `, about ${duration((elapsed / done) * (total - done))} left` : ''
  const slow = hosts().slice(0, 3).map(visible).join(', ')
  return `${bar} ${done}/${total} links${left}${slow && ` · ${slow}`}`
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
