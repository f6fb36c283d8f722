import { describe, expect, it } from 'vitest'
import type { Handle } from '../../../links/fake-web/web.ts'
import { LIST, newFindings, startSandbox, under } from './sandbox.ts'

const ON = 'rules: { broken-badge: on }\n'
const badge = (name: string) => `![](https://img.shields.io/github/stars/a/${name})`
const entry = (name: string) =>
  `- [${name}](https://web.example.org/${name}) - Text. ${badge(name)}`
const SAW = '- [Saw]'

const broken: Handle = (_, response) => {
  response
    .writeHead(200, { 'content-type': 'image/svg+xml' })
    .end('<svg xmlns="http://www.w3.org/2000/svg"><title>stars: repo not found</title></svg>')
}

describe('badges in a review', () => {
  it.each(['auto', 'all'])('are checked if the change adds them, with links: %s', async (links) => {
    const list = under(LIST, SAW, entry('old'))
    const files = { 'README.md': list, '.github/awesome-keeper.yml': ON }
    await using sandbox = await startSandbox({ files }, { 'img.shields.io': broken })
    const changed = { 'README.md': under(list, SAW, entry('new')) }
    const pull = sandbox.github.openPullRequest({ from: 'contributor:list', files: changed })
    const run = await sandbox.review(pull, { links })
    expect(newFindings(run)).toEqual(['broken-badge README.md:20'])
    expect(sandbox.network.seen('img.shields.io')).toEqual(['GET /github/stars/a/new'])
  })

  it('are not checked because the change configures it', async () => {
    await using sandbox = await startSandbox({}, { 'img.shields.io': broken })
    const files = {
      'README.md': under(LIST, SAW, entry('new')),
      '.github/awesome-keeper.yml': ON,
    }
    const pull = sandbox.github.openPullRequest({ from: 'contributor:list', files })
    const run = await sandbox.review(pull)
    expect(newFindings(run)).toEqual([])
    expect(sandbox.network.asked).not.toContain('img.shields.io')
  })
})
