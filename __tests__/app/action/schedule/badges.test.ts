import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/report/model.ts'
import type { Handle } from '../../../links/fake-web/web.ts'
import { QUICK, type Scheduled, startStage } from './stage.ts'

const LIST = `# Awesome things

## Things

- [one](https://one.example.org/) - Text. ![](https://img.shields.io/github/stars/a/gone)
- [two](https://two.example.org/) - Text. ![](https://img.shields.io/github/stars/a/there)
- [three](https://three.example.org/) - Text. ![](https://img.shields.io/badge/not-found-red)
- [four](https://four.example.org/) - Text. ![](https://img.shields.io/github/stars/a/excluded)
`
const WEB = {
  'one.example.org': 200,
  'two.example.org': 200,
  'three.example.org': 200,
  'four.example.org': 200,
}
const ON = 'rules: { broken-badge: on }\n'

const shields: Handle = ({ url = '' }, response) => {
  const text = url.endsWith('/there') ? 'stars: 12k' : 'stars: repo not found'
  response
    .writeHead(200, { 'content-type': 'image/svg+xml' })
    .end(`<svg xmlns="http://www.w3.org/2000/svg"><title>${text}</title></svg>`)
}

async function startBadges(rules: string) {
  return await startStage({
    web: WEB,
    hosts: { 'img.shields.io': { handle: shields } },
    files: { 'README.md': LIST },
    config: `${QUICK}  exclude: ['/excluded$']\n${rules}`,
  })
}

function badgesOf(run: Scheduled): string[] {
  const { findings } = JSON.parse(run.read(run.outputs.report ?? '')) as Report
  return findings
    .filter(({ rule }) => rule === 'broken-badge')
    .map(({ path, line, message }) => `${path}:${line} ${message}`)
}

describe('badges', () => {
  it('are fetched in each run where their rule is on', async () => {
    await using stage = await startBadges(ON)
    for (const date of ['2026-02-01', '2026-02-02']) {
      const run = await stage.run(date)
      expect([run.status, run.outputs['dead-links']], run.log).toEqual([0, '0'])
      expect(badgesOf(run)).toEqual([
        'README.md:5 This badge shows an error: “stars: repo not found”. Correct its address, or remove it.',
      ])
      stage.clear()
    }
    const both = ['GET /github/stars/a/gone', 'GET /github/stars/a/there']
    expect(stage.network.seen('img.shields.io').toSorted()).toEqual([...both, ...both].toSorted())
  })

  it.each(['{}', '{ broken-badge: off }'])('are not fetched with rules: %s', async (rules) => {
    await using stage = await startBadges(`rules: ${rules}\n`)
    const run = await stage.run('2026-02-01')
    expect(badgesOf(run)).toEqual([])
    expect(stage.network.asked).not.toContain('img.shields.io')
  })
})
