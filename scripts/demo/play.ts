/**
 * A pull request from a fork, reviewed by the built action as GitHub's runner starts it, with a
 * fake GitHub and a fake web.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestTarget } from '../../__tests__/app/action/events.ts'
import { startFakeNetwork } from '../../__tests__/app/action/fake/network.ts'
import { type Run, runAction } from '../../__tests__/app/action/fake/runner.ts'
import { jobToken, type PullView, startGitHub } from '../../__tests__/github/fake/index.ts'
import { handleOf } from '../../__tests__/links/providers/api.ts'
import { answeringArxiv } from '../../__tests__/links/providers/fake-arxiv.ts'
import { answeringGitHub, fakeGitHub } from '../../__tests__/links/providers/fake-github.ts'

/** The list on the target branch. */
export const base = readFileSync(join(import.meta.dirname, '../../examples/README.md'), 'utf8')

export const PATH = 'README.md'

/** A push, and its result. */
export interface PlayedPush {
  /** What the contributor did. */
  happened: string
  run: Run
  /** How many requests to GitHub the action made. */
  requests: number
  /** The pull request's reviews and comments then: later pushes edit them. */
  view: PullView
  /** The list in the pull request now. */
  text: string
}

/** What a contributor might add: two good entries, and five with a problem. */
const added = insert(base, {
  '| 2024-10 | Video Instruction': [
    '| 2025-01 | VideoLLaMA 3: Frontier Multimodal Foundation Models | [arXiv](https://arxiv.org/abs/2501.13106) | [GitHub](https://github.com/DAMO-NLP-SG/VideoLLaMA3) |',
    '| 2025-02 | Qwen2.5-VL Technical Report | [arXiv](ttps://arxiv.org/abs/2502.13923) | [GitHub](https://github.com/QwenLM/Qwen2.5-VL) |',
  ],
  '| 2024-04 | PLLaVA': [
    '| 2024-10 | LongVU: Spatiotemporal Adaptive Compression for Long Video-Language Understanding | [arXiv](https://arxiv.org/abs/2410.17243) | [GitHub](https://github.com/Vision-CAIR/LongVU) |',
  ],
  '| 2022-03 | VideoMAE': [
    '| 2022-14 | InternVideo: General Video Foundation Models | [arXiv](https://arxiv.org/abs/2212.03191) | [GitHub](https://github.com/OpenGVLab/InternVideo) |',
  ],
  '- [MMAction2]': [
    '- [PySlowFast](https://github.com/facebookresearch/slowfast-gone) - Video models by FAIR.',
    '- [Decord](https://github.com/dmlc/decord) - Reads videos.',
    '- [TorchCodec](https://github.com/pytorch/torchcodec) - Decodes videos into tensors.',
  ],
})

/** The contributor fixes all but the dead link and the order. */
const corrected = added
  .replace('(ttps://', '(https://')
  .replace('| 2022-14 |', '| 2022-12 |')
  .replace('2410.17243', '2410.17434')
  .replace('- [Decord](https://github.com/dmlc/decord) - Reads videos.\n', '')

const pushes = [
  { text: added, happened: 'A contributor opens a pull request from a fork: seven new rows.' },
  { text: corrected, happened: 'The contributor fixes four problems and pushes again.' },
]

/** What arXiv and GitHub answer; the dates and stars are invented. */
const papers = [
  {
    id: '2501.13106',
    title: 'VideoLLaMA 3: Frontier Multimodal Foundation Models for Image and Video Understanding',
    published: '2025-01-22T18:59:46Z',
  },
  {
    id: '2410.17243',
    title: 'Breaking the Memory Barrier: Near Infinite Batch Size Scaling for Contrastive Loss',
    published: '2024-10-22T17:59:30Z',
  },
  {
    id: '2410.17434',
    title: 'LongVU: Spatiotemporal Adaptive Compression for Long Video-Language Understanding',
    published: '2024-10-22T21:21:37Z',
  },
  {
    id: '2212.03191',
    title:
      'InternVideo: General Video Foundation Models via Generative and Discriminative Learning',
    published: '2022-12-06T18:09:49Z',
  },
  { id: '2502.13923', title: 'Qwen2.5-VL Technical Report', published: '2025-02-19T18:00:14Z' },
]

const repositories = [
  { nameWithOwner: 'DAMO-NLP-SG/VideoLLaMA3', license: 'Apache-2.0', stars: 1_000 },
  { nameWithOwner: 'QwenLM/Qwen2.5-VL', license: 'Apache-2.0', stars: 10_000 },
  { nameWithOwner: 'Vision-CAIR/LongVU', license: 'Apache-2.0', stars: 400 },
  { nameWithOwner: 'OpenGVLab/InternVideo', license: 'Apache-2.0', stars: 2_000 },
  { nameWithOwner: 'pytorch/torchcodec', license: 'BSD-3-Clause', stars: 900 },
]

/** Valid for both fakes of GitHub's APIs. */
const workflowToken = { ...jobToken, token: 'a-token' }

/** Plays push after push, always the same. */
export async function* play(): AsyncGenerator<PlayedPush> {
  const { token } = workflowToken
  await using github = await startGitHub({ files: { [PATH]: base }, tokens: [workflowToken] })
  await using network = await startFakeNetwork({
    'arxiv.org': 200,
    'export.arxiv.org': handleOf(answeringArxiv(papers)),
    'api.github.com': handleOf(answeringGitHub(fakeGitHub({ repositories }))),
    'github.com': (request, response) =>
      response.writeHead(request.url?.endsWith('-gone') ? 404 : 200).end(),
  })
  const pull = github.openPullRequest({
    from: 'contributor:new-papers',
    title: 'Add new papers',
    files: { [PATH]: added },
  })
  for (const { text, happened } of pushes) {
    if (text !== added) pull.push({ [PATH]: text })
    const before = github.requests.length
    const event = pullRequestTarget(github, pull.number)
    const run = await runAction({ github, event, network, token })
    github.expectNoProblems()
    yield {
      happened,
      run,
      requests: github.requests.length - before,
      view: structuredClone(pull.view()),
      text,
    }
  }
}

/** Puts lines above the first line with a prefix. */
function insert(text: string, lines: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(lines).reduce(
    (whole, [start, more]) => whole.replace(`\n${start}`, `\n${more.join('\n')}\n${start}`),
    text,
  )
}
