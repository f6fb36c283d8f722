import { describe, expect, it } from 'vitest'
import { progressLine } from '../../../src/app/cli/progress.ts'

function terminal(isTTY: boolean, columns = 80) {
  const written: string[] = []
  return { isTTY, columns, written, write: (text: string) => written.push(text) }
}

describe('the progress line', () => {
  it('shows the progress, the time left and the slowest hosts', () => {
    let now = 0
    const screen = terminal(true)
    const line = progressLine(screen, () => now)
    now = 10_000
    line.show({ done: 25, total: 100, hosts: () => ['slow.example', 'b.example'] })
    expect(screen.written).toEqual([
      '\r\u001B[2K━━━━━─────────────── 25/100 links, about 30 s left · slow.example, b.example',
    ])
    line.clear()
    expect(screen.written.at(-1)).toBe('\r\u001B[2K')
  })

  it('is drawn at most ten times a second', () => {
    let now = 0
    const screen = terminal(true)
    const line = progressLine(screen, () => now)
    for (now = 0; now < 1000; now++) line.show({ done: now, total: 1000, hosts: () => [] })
    expect(screen.written).toHaveLength(10)
  })

  it('fits one line, and a host name cannot control the terminal', () => {
    const screen = terminal(true, 40)
    progressLine(screen, () => 0).show({
      done: 0,
      total: 9,
      hosts: () => ['\u001B[31mred', 'x'.repeat(99)],
    })
    const [text = ''] = screen.written
    expect(text.slice(5)).not.toContain('\u001B')
    expect(text.slice(5).length).toBeLessThan(40)
  })

  it('writes nothing to a pipe', () => {
    const screen = terminal(false)
    const line = progressLine(screen, () => 0)
    line.show({ done: 1, total: 2, hosts: () => [] })
    line.clear()
    expect(screen.written).toEqual([])
  })
})
