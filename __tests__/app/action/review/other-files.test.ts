import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FileChanges, Github } from '../../../github/fake/index.ts'
import { type InProcessReviewer, startReviewer } from './in-process.ts'
import { LIST, withTools } from './sandbox.ts'

let reviewer: InProcessReviewer
let github: Github

beforeAll(async () => {
  const files = {
    'README.md': `${LIST}\nSee the [guide](docs/guide.md#install).\n`,
    'docs/guide.md': '# Guide\n\n## Install\n',
    'docs/b.md': '# B\n',
  }
  reviewer = await startReviewer(files, 'none')
  github = reviewer.github
})

afterAll(() => reviewer.close())

/** The new findings of a change, and the files that were read, by their commit. */
async function review(files: FileChanges, configText = '') {
  const { report, requests } = await reviewer.review(files, configText)
  return {
    findings: report.findings
      .filter((finding) => finding.new)
      .map(({ severity, path, line, message }) => `${severity} ${path}:${line} ${message}`),
    requests,
    read: requests.flatMap((path) => /contents\/([^?]+)\?ref=(\w+)/.exec(path)?.[1] ?? []),
  }
}

it('links to headings of another file, also of the fork: that file is read once, at the head', async () => {
  const fork = `https://github.com/contributor/awesome-list/blob/change-${github.requests.length}`
  const { findings, read } = await review({
    'README.md': withTools(
      '- [Drill](docs/guide.md#instal) - Drills.',
      '- [Vise](https://github.com/Octo-Org/awesome-list/blob/main/docs/guide.md#usage) - Holds.',
      '- [Plane](https://github.com/octo-org/awesome-list#plane) - Planes.',
      `- [Rule](${fork}/docs/guide.md#nothing) - Measures.`,
      `- [File](${fork}-2/docs/guide.md#nothing) - Files.`,
    ),
    'docs/guide.md': '# Guide\n\n## Install\n\n## Usage\n',
  })
  expect(findings).toEqual([
    'warning README.md:19 No heading “instal” in `docs/guide.md`, so `#instal` leads nowhere. Perhaps `#install` is meant.',
    'warning README.md:21 No heading “plane” in this file, so `#plane` leads nowhere.',
    'warning README.md:22 No heading “nothing” in `docs/guide.md`, so `#nothing` leads nowhere.',
  ])
  // Of the guide both versions, since the change edits it.
  expect(read.toSorted()).toEqual(
    ['README.md', 'README.md', 'docs%2Fguide.md', 'docs%2Fguide.md'].toSorted(),
  )
})

it('a heading that the change takes from another file is its cause', async () => {
  const { findings } = await review({
    'README.md': `${withTools('- [Drill](docs/b.md) - Drills.')}\nSee the [guide](docs/guide.md#install).\n`,
    'docs/guide.md': '# Guide\n\n## Setup\n',
  })
  expect(findings).toEqual([
    'warning README.md:22 No heading “install” in `docs/guide.md`, so `#install` leads nowhere. Perhaps `#guide` is meant.',
  ])
})

const SETS = `sets: [{ files: ['README-*.md'], as: translations }]`

it('an added section and entry in a list of three languages: both translations are named', async () => {
  const zh = LIST.replace('Hits.', '敲。')
  github.commit('main', { 'README-zh.md': zh, 'README-ja.md': zh.replace('敲', '打つ') })
  const files = {
    'README.md': `${withTools()}\n## Books\n\n- [Wood](https://web.example.org/wood) - Reads.\n`,
  }
  const without = await review(files)
  expect(without.read).toEqual(['README.md', 'README.md'])
  const { findings, read, requests } = await review(files, SETS)
  expect(findings).toEqual([
    'info README.md:23 Maintainers: `README-ja.md` and `README-zh.md` do not have this entry yet: “Wood”.',
  ])
  const summary = readFileSync(reviewer.summary, 'utf8')
  expect(summary).toContain('Maintainers: `README-ja.md` and `README-zh.md` do not have this entry')
  // One request for each translation, and none where no set needs it.
  expect(read.toSorted()).toEqual(['README-ja.md', 'README-zh.md', 'README.md', 'README.md'])
  expect(requests.length).toBe(without.requests.length + 2)
})

it('a part that the change renames has its old entries; a name of the configuration without a file is noted', async () => {
  const entry = '- [Vise](https://web.example.org/vise) - Holds.\n'
  const part = `# More\n\n${entry}- [Clamp](https://web.example.org/clamp) - Holds, too.\n`
  github.commit('main', { 'docs/old.md': part })
  const change = {
    'README.md': withTools(entry.trim()),
    ...{ 'docs/old.md': null, 'docs/new.md': `${part}\nMore.\n` },
  }
  const { findings } = await review(change, `sets: [{ files: [README.md, docs/*.md], as: parts }]`)
  expect(findings).toEqual([
    'warning README.md:19 “Vise” is already listed on line 3 of docs/new.md (More). Remove one of the two.',
  ])
  await review(change, `sets: [{ files: [README.md, docs/old.md], as: parts }]`)
  expect(readFileSync(reviewer.summary, 'utf8')).toMatch(/docs\/old\.md.* matches no file/)
})
