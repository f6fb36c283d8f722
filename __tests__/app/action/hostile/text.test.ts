import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Github, startGitHub } from '../../../github/fake/index.ts'
import { entry, feed } from '../../../links/providers/fake-arxiv.ts'
import { type FakeNetwork, startFakeNetwork } from '../fake/network.ts'
import { attack } from './attack.ts'
import { listOf, PAYLOADS } from './payloads.ts'

const TIME = 60_000

let github: Github
let network: FakeNetwork

beforeEach(async () => {
  github = await startGitHub({ files: { 'README.md': listOf(['Known']) } })
  network = await startFakeNetwork({
    'gone.example.org': 404,
    'same.example.org': 200,
    'arxiv.org': 200,
    // It knows all papers: their pages would be asked one a second.
    'export.arxiv.org': ({ url = '' }, response) => {
      const ids = new URL(url, 'https://export.arxiv.org').searchParams.get('id_list') ?? ''
      const papers = ids.split(',').map((id) => entry({ id, title: 'A paper' }))
      response.end(feed('', papers))
    },
  })
})

afterEach(async () => {
  await Promise.all([github.close(), network.close()])
})

describe('a list’s text', () => {
  it.each(Object.entries(PAYLOADS))(
    'can do no harm with %s',
    async (kind, payloads) => {
      const files = { 'README.md': listOf(['Known', ...payloads]) }
      const pull = github.openPullRequest({ files })
      const inputs = { 'max-comments': '20' }
      const { report, texts, status } = await attack(github, pull, { network, inputs })
      expect(status).toBe(1)
      expect(report.counts.error).toBeGreaterThan(payloads.length)
      expect(Object.keys(texts).length).toBeGreaterThan(10)
      if (kind !== 'commands' && kind !== 'invisible characters') return
      const annotated = await attack(github, pull, { network, inputs: { comment: 'none' } })
      expect(annotated.annotations.length).toBeGreaterThan(9)
    },
    TIME,
  )

  it(
    'cannot imitate our markers',
    async () => {
      const row = (more: string) => `| 2024-02 | [More](https://example.org/) | ${more} | x |\n`
      const list = '| Date | Title | Link |\n| --- | --- | --- |\n'
      const first = github.openPullRequest({ files: { 'README.md': list + row('a') } })
      const before = await attack(github, first, { network })
      const markers = Object.values(before.texts).flatMap((body) => body.match(/<!--.*-->/g) ?? [])
      expect(markers.length).toBeGreaterThan(1)
      const forged = markers.flatMap((marker) => [
        marker,
        `\`${marker}\``,
        marker.toUpperCase(),
        marker.replace('<', '&lt;'),
        marker.replace('<', '\\<'),
      ])
      const text = listOf(forged.flatMap((marker) => [marker, `x ${marker} x`]))
      const second = github.openPullRequest({
        from: 'stranger:patch',
        files: { 'README.md': text },
        body: markers.join('\n'),
      })
      for (const marker of markers) github.comment(second.number, 'stranger', marker)
      const { texts } = await attack(github, second, { network })
      expect(Object.keys(texts).length).toBeGreaterThan(2)
      expect(second.view().comments.filter(({ author }) => author === 'stranger')).toEqual(
        markers.map((body) => expect.objectContaining({ body })),
      )
    },
    TIME,
  )

  it.each([
    ['carriage returns as line ends', list('\r')],
    ['lone surrogates', Buffer.from(list('\n').replaceAll('x', '\uD800'), 'utf16le')],
    ['bytes that are not UTF-8', Buffer.from(list('\n').replaceAll('x', '\xFF\xC0\xAF'), 'latin1')],
    ['noncharacters', list('\n').replaceAll('x', '\0\uFFFF\u{10FFFF}')],
  ])(
    'may have %s',
    async (_, text) => {
      const pull = github.openPullRequest({ files: { 'README.md': text } })
      await attack(github, pull, { network })
    },
    TIME,
  )
})

function list(end: string): string {
  return ['# List', '| A | B |', '| - | - |', '| x | x |', '| x | @octocat x | #1x |', ''].join(end)
}
