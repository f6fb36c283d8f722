import { visible } from '../../text/printable.ts'

/** What there is to show while links are visited. */
export interface ProgressCount {
  done: number
  total: number
  /** Hosts that are being waited for, the busiest first; asked only when a line is drawn. */
  hosts(): readonly string[]
}

/** The part of a terminal that a progress line needs. */
export interface Terminal {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Drawn no more often than this, in milliseconds. */
const REDRAW = 100
const BAR = 20

/**
 * A line on a terminal that is drawn anew as work goes on, and wiped when it is
 * done. Writes nothing where the output is no terminal.
 *
 * @param now milliseconds, for the pace and the time left
 */
export function progressLine(terminal: Terminal, now: () => number) {
  const started = now()
  let drawn = Number.NEGATIVE_INFINITY
  return {
    show(progress: ProgressCount): void {
      if (!terminal.isTTY || now() - drawn < REDRAW) return
      drawn = now()
      const line = describe(progress, now() - started)
      terminal.write(`\r\u001B[2K${line.slice(0, Math.max(10, (terminal.columns ?? 80) - 1))}`)
    },
    wipe(): void {
      if (drawn !== Number.NEGATIVE_INFINITY) terminal.write('\r\u001B[2K')
    },
  }
}

/** `━━━━━━──────── 120/500 links, about 40 s left · github.com, arxiv.org` */
function describe({ done, total, hosts }: ProgressCount, elapsed: number): string {
  const filled = total === 0 ? BAR : Math.round((done / total) * BAR)
  const bar = '━'.repeat(filled) + '─'.repeat(BAR - filled)
  const left =
    done > 0 && done < total ? `, about ${inWords((elapsed / done) * (total - done))} left` : ''
  const slow = hosts().slice(0, 3).map(visible).join(', ')
  return `${bar} ${done}/${total} links${left}${slow && ` · ${slow}`}`
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
