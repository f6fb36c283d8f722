import { expect, it } from 'vitest'
import type { Pull } from '../../../github/fake/index.ts'
import { handleOf, json } from '../../../links/providers/api.ts'
import { answeringArxiv, type FakePaper } from '../../../links/providers/fake-arxiv.ts'
import { BRANCH, fixToken } from '../fix-pull-request/stage.ts'
import { QUICK, section, startStage } from './stage.ts'

const CONFIG = `${QUICK}rules: { paper-update: info }
retire: [{ when: dead, after: 1d, do: remove }]
`

const PAPERS: FakePaper[] = [
  { id: '2303.00001', title: 'Low-Rank Adaptation of Large Models' },
  {
    id: '2311.00002',
    title: 'Fast Sampling of Diffusion Models',
    comment: 'Accepted to CVPR 2024',
  },
  {
    id: '2312.00003',
    title: 'Segmentation of Everything in Videos',
    comment: 'ICLR 2024. 9 pages',
  },
  { id: '2312.00004', title: 'Scaling Laws for Robot Learning', comment: 'Submitted to CVPR 2024' },
].map((paper) => ({
  ...paper,
  published: `20${paper.id.slice(0, 2)}-${paper.id.slice(2, 4)}-05T00:00:00Z`,
}))

const row = ({ id, title }: FakePaper, venue: string) =>
  `| ${title} | ${venue} | [pdf](https://arxiv.org/abs/${id}) |`

const KDD = {
  DOI: '10.1145/3292500.3330701',
  type: 'proceedings-article',
  title: ['Learning to Rank Curated Lists'],
  'container-title': [
    'Proceedings of the 25th ACM SIGKDD International Conference on Knowledge Discovery &amp; Data Mining',
  ],
  issued: { 'date-parts': [[2019, 7, 25]] },
}
const published = (venue: string) =>
  `| ${KDD.title[0]} | ${venue} | [doi](https://dl.acm.org/doi/${KDD.DOI}) |`

const LIST = `# Papers

- [Papers](#papers-1)
- [Tools](#Tools)

## Papers

| Title | Venue | Paper |
| --- | --- | --- |
${row(PAPERS[0]!, "CVPR'23")}
${row(PAPERS[1]!, 'arXiv')}
${row(PAPERS[2]!, '')}
${row(PAPERS[3]!, 'arXiv')}
${published('-')}

## Tools

- [Gone](https://gone.example.org/) - Text.
- [Here](https://here.example.org/) - Text.
`

it('rows of papers get their venue in a commit of its own, and open no issue', async () => {
  let isUp = true
  const answering = answeringArxiv(PAPERS)
  const arxiv = handleOf((call, response) =>
    isUp ? answering(call, response) : response.writeHead(503).end(),
  )
  await using stage = await startStage({
    config: CONFIG,
    files: { 'README.md': LIST },
    web: { 'gone.example.org': 200, 'here.example.org': 200 },
    hosts: {
      'export.arxiv.org': { handle: arxiv },
      'arxiv.org': { handle: (_, response) => void response.writeHead(200).end() },
      // A publisher refuses robots; Crossref knows its papers.
      'dl.acm.org': { handle: (_, response) => void response.writeHead(403).end() },
      'api.crossref.org': {
        handle: handleOf((_, response) =>
          json(response, 200, { status: 'ok', message: { items: [KDD] } }),
        ),
      },
      'archive.org': { handle: (_, response) => void response.end('{}') },
    },
    tokens: [fixToken],
  })
  const { github, web } = stage
  const { git } = github.state
  const run = async (date: string) => {
    const { status, log, writes } = await stage.run(date, {
      token: fixToken.token,
      inputs: { 'fix-pull-request': 'true' },
    })
    stage.clear()
    expect(status, log).toBe(0)
    return writes
  }
  const pulls = () => [...github.state.issues.values()].filter((one): one is Pull => !!one.pull)
  const messages = () => git.text('log', '--format=%s', `main..${BRANCH}`).trim().split('\n')
  const diffOf = (commit: string) =>
    git
      .text('diff', '-U0', `${commit}^`, commit)
      .split('\n')
      .filter((line) => /^[-+](?!--|\+\+)/.test(line))

  await run('2026-02-02')
  expect(github.issues.filter((one) => !('pull' in one && one.pull))).toEqual([])
  expect(pulls().map(({ title }) => title)).toEqual(['Apply 1 safe fix and update 3 papers'])
  expect(messages()).toEqual(['Update 3 papers', 'Apply 1 safe fix'])
  expect(diffOf(BRANCH)).toEqual([
    `-${row(PAPERS[1]!, 'arXiv')}`,
    `-${row(PAPERS[2]!, '')}`,
    `+${row(PAPERS[1]!, "CVPR'24")}`,
    `+${row(PAPERS[2]!, "ICLR'24")}`,
    `-${published('-')}`,
    `+${published("KDD'19")}`,
  ])
  const body = pulls()[0]?.body ?? ''
  expect(body.split('\n').filter((line) => /(?:arXiv|Crossref) says/.test(line))).toEqual([
    "- line 12, **Segmentation of Everything in Videos**: arXiv says “ICLR 2024”; this row has no venue. Write `ICLR'24`.",
    "- line 11, **Fast Sampling of Diffusion Models**: arXiv says “Accepted to CVPR 2024”; this row says arXiv. Write `CVPR'24`.",
    "- line 14, **Learning to Rank Curated Lists**: Crossref says “Proceedings of the 25th ACM SIGKDD International Conference on Knowledge Discov…”; this row has no venue. Write `KDD'19`.",
  ])

  // arXiv does not answer: what it answered before is still known.
  isUp = false
  web['gone.example.org'] = 404
  const writes = await run('2026-02-03')
  expect(writes.filter((write) => !write.startsWith('issues/'))).toEqual([])
  const issue = () => github.issues.find((one) => one.title === 'List health report')
  expect(section(issue()?.body ?? null, 'Worth knowing')).toHaveLength(5)

  isUp = true
  await run('2026-02-04')
  expect(messages()).toEqual([
    'Remove the dead entry “Gone” on line 18',
    'Update 3 papers',
    'Apply 1 safe fix',
  ])
  expect(diffOf(BRANCH)).toEqual(['-- [Gone](https://gone.example.org/) - Text.'])
  expect(diffOf(`${BRANCH}^`)).toHaveLength(6)

  // Merged, and one row put back by a person: it is theirs.
  const [pull] = pulls()
  git.setRef('refs/heads/main', pull!.pull.head.sha)
  github.closePullRequest(pull!.number, { merged: true })
  const merged = github.read('main', 'README.md')
  github.commit('main', { 'README.md': merged.replace("CVPR'24", 'arXiv') })
  expect((await run('2026-02-05')).filter((write) => !write.startsWith('issues/'))).toEqual([])
  expect(pulls()).toHaveLength(1)
  expect(issue()?.state).toBe('closed')
})
