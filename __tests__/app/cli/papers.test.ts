import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Report } from '../../../src/report/build.ts'
import { entry, feed } from '../../links/providers/fake-arxiv.ts'
import { startFakeNetwork } from '../action/fake/network.ts'
import { built, Sandbox } from './run.ts'

const preload = join(import.meta.dirname, '../action/fake/network-preload.ts')

/** The built command, twice, with a cache; between the runs the paper is accepted and renamed. */
it('a preprint’s row gets its venue and its newer title from the answer about its link', async () => {
  const id = '2311.00002'
  const former = 'Fast Sampling of Diffusion Models'
  const title = 'Four Steps to Heaven: Distilled Denoisers'
  const answers = [
    { id, title: former, published: '2023-11-01T00:00:00Z' },
    { id, title, published: '2023-11-01T00:00:00Z', comment: 'Accepted to CVPR 2024' },
  ]
  let requests = 0
  await using network = await startFakeNetwork({
    'export.arxiv.org': {
      handle: (_request, response) => {
        const paper = answers[requests++]
        response.end(feed('', paper ? [entry(paper)] : []))
      },
    },
  })
  using box = new Sandbox({
    'list.md': `| Title | Venue | Paper |
| --- | --- | --- |
| One | ICCV'23 | |
| ${former} | arXiv | [link](https://arxiv.org/abs/${id}) |
`,
    'settings.yml': 'links: { max-cache-age: 0s }\nrules: { paper-update: info }\n',
  })
  const environment = {
    ...network.env,
    AWESOME_KEEPER_TEST_NETWORK: JSON.stringify(network.plan([], undefined)),
  }
  const findings = async () => {
    const { stdout } = await box.run(
      'env',
      ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
      ...[process.execPath, '--import', preload, built, 'list.md', '--config', 'settings.yml'],
      ...['--format', 'json', '--fail-on', 'never', '--cache', 'links.json'],
    )
    return (JSON.parse(stdout) as Report).findings
      .filter(({ rule }) => rule === 'paper-update' || rule === 'wrong-paper')
      .map(({ rule, message, expected }) => ({ rule, message, expected }))
  }
  expect(await findings()).toEqual([])
  const rule = 'paper-update'
  const said = 'arXiv says “Accepted to CVPR 2024”; this row says arXiv.'
  expect(await findings()).toEqual([
    { rule, message: `The paper has a newer title on arXiv: “${title}”.`, expected: [title] },
    { rule, message: `${said} Write \`CVPR'24\`.`, expected: ["CVPR'24"] },
  ])
  expect(requests).toBe(2)
  expect(network.strays).toEqual([])
}, 60_000)
