/**
 * `npm run demo`: a pull request from a fork, reviewed by the built action as GitHub's runner
 * starts it, on a GitHub and a web that this script plays on this machine. No network is needed.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestTarget } from '../__tests__/github/events.ts'
import { type Github, type PullRequest, startGitHub } from '../__tests__/github/fake/index.ts'
import { runAction } from '../__tests__/github/runner.ts'
import { startWorld, type World } from '../__tests__/github/world.ts'

const PATH = 'README.md'

const bold = (text: string) => (process.stdout.isTTY ? `\u001B[1m${text}\u001B[22m` : text)

const list = readFileSync(join(import.meta.dirname, '../examples/README.md'), 'utf8')

/** What a contributor might add: two good rows, and four that need a look. */
const added = insert(list, {
  '| 2024-10 | Video Instruction': [
    '| 2025-01 | VideoLLaMA 3: Frontier Multimodal Foundation Models | [arXiv](https://arxiv.org/abs/2501.13106) | [GitHub](https://github.com/DAMO-NLP-SG/VideoLLaMA3) |',
    '| 2025-02 | Qwen2.5-VL Technical Report | [arXiv](ttps://arxiv.org/abs/2502.13923) | [GitHub](https://github.com/QwenLM/Qwen2.5-VL) |',
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

/** The contributor takes the suggestions, but for the repository that is gone. */
const mended = added
  .replace('(ttps://', '(https://')
  .replace('| 2022-14 |', '| 2022-12 |')
  .replace('- [Decord](https://github.com/dmlc/decord) - Reads videos.\n', '')

/** Puts lines above the first line that starts so. */
function insert(text: string, lines: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(lines).reduce(
    (whole, [start, more]) => whole.replace(`\n${start}`, `\n${more.join('\n')}\n${start}`),
    text,
  )
}

async function play(): Promise<void> {
  await using github = await startGitHub({ files: { [PATH]: list } })
  await using world = await startWorld({
    'arxiv.org': 200,
    'github.com': (request, response) =>
      response.writeHead(request.url?.endsWith('-gone') ? 404 : 200).end(),
  })
  const pull = github.openPullRequest({
    from: 'contributor:new-papers',
    title: 'Add new papers',
    files: { [PATH]: added },
  })
  console.log(bold('A contributor opens a pull request from a fork: six new entries.'))
  await review(github, pull, world)
  pull.push({ [PATH]: mended })
  console.log(bold('\nThe contributor mends three of them and pushes again.'))
  await review(github, pull, world)
}

async function review(github: Github, pull: PullRequest, world: World): Promise<void> {
  const before = github.requests.length
  const run = await runAction({ github, event: pullRequestTarget(github, pull.number), world })
  github.expectNoProblems()
  const requests = github.requests.length - before
  console.log(
    `The action: ${run.log.trim()} ${requests} requests to GitHub, exit status ${run.status}.\n`,
  )
  console.log(bold('What stands on the pull request'))
  tell(github, pull)
}

/** The talk as a reader sees it: without what is hidden, and with what is folded left folded. */
function tell(github: Github, pull: PullRequest): void {
  const { reviews, threads, comments } = pull.view()
  const lines = github.read(pull.head, PATH).split('\n')
  for (const { body } of [...reviews, ...comments]) say(body)
  for (const { comments } of threads) {
    const [first] = comments
    if (!first) continue
    const place = `${first.path}, line ${first.line ?? 'outdated'}`
    const line = lines[(first.line ?? 0) - 1] ?? ''
    console.log(`    ${bold(place)}: ${line.slice(0, 100)}`)
    for (const { body } of comments) say(body, '        ')
  }
}

function say(body: string, margin = '    '): void {
  const seen = body
    .replace(/<!--[\s\S]*?-->/g, (hidden) => (hidden.includes('lint') ? hidden : ''))
    .replace(/<details>\s*<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .replace(/<\/?\w+>/g, '')
    .replace(/\]\(https?:[^)]*\)/g, ']')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  console.log(`${margin}${seen.replaceAll('\n', `\n${margin}`)}\n`)
}

await play()
