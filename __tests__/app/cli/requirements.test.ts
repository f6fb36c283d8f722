import { expect, it } from 'vitest'
import { built, Sandbox } from './run.ts'

const LIST = '# Tools\n\n## Hand\n\n- [Hammer](https://github.com/acme/hammer) - Hits nails.\n'
const DRILL =
  '- [Drill](https://github.com/acme/drill) - Makes holes, in wood, walls and much more.\n'
const CONFIG = `rules:
  entry-requirements:
    require: [{ stars: 50, description: { max: 20 } }]
`

it('an entry that a change adds is checked; what no service was asked about is no failure', async () => {
  using box = new Sandbox({
    'base.md': LIST,
    'README.md': LIST + DRILL,
    '.github/awesome-keeper.yml': CONFIG,
  })
  const words = ['README.md', '--links', 'none', '--config', '.github/awesome-keeper.yml']
  const run = async (...more: string[]) => {
    const found = await box.run(process.execPath, built, ...words, '--format', 'json', ...more)
    const report = JSON.parse(found.stdout) as { findings: { rule: string; line: number }[] }
    return { status: found.status, findings: report.findings.map(({ rule, line }) => [rule, line]) }
  }
  expect(await run('--base', 'base.md')).toEqual({
    status: 1,
    findings: [['entry-requirements', 6]],
  })
  expect(await run()).toEqual({ status: 0, findings: [] })
})
