import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readOptions } from '../../../src/app/cli/options.ts'
import { printReport } from '../../../src/app/cli/report.ts'
import { toReport } from '../../../src/report/build.ts'
import { lintedList } from '../../report/samples.ts'

const report = toReport([lintedList('a.md', 'one', [{ at: 'one', message: 'x' }])], 'error')

async function printed({ isTTY = true, words = [] as string[] } = {}): Promise<string> {
  const before = process.stdout.isTTY
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    process.stdout.isTTY = isTTY
    await printReport(report, [], readOptions(words), false)
    return write.mock.calls.map(([text]) => text).join('')
  } finally {
    process.stdout.isTTY = before
    write.mockRestore()
  }
}

beforeEach(() => {
  for (const name of ['CI', 'NO_COLOR', 'TMUX', 'SSH_CONNECTION']) vi.stubEnv(name, undefined)
  vi.stubEnv('TERM', 'xterm-kitty')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

it('has hyperlinks in a terminal that shows them', async () => {
  expect(await printed()).toContain('\u001B]8;;https://example.org/row-width\u001B\\')
})

it('has none without a terminal or colors, whatever the environment asks for', async () => {
  vi.stubEnv('FORCE_HYPERLINK', '1')
  expect(await printed({ isTTY: false })).not.toContain('\u001B')
  expect(await printed({ words: ['--no-color'] })).not.toContain('\u001B')
  vi.stubEnv('NO_COLOR', '1')
  expect(await printed()).not.toContain('\u001B')
})
