import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BRANCH, FIXED, type FixStage, LATER, LIST, startStage, withRow } from './stage.ts'

/** One list over some weeks: each test continues the one before. */
let stage: FixStage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage[Symbol.asyncDispose]())

const OPENED = [
  'git/create-blob 201',
  'git/create-tree 201',
  'git/create-commit 201',
  'git/create-ref 201',
  'pulls/create 201',
]
const PUSHED = [...OPENED.slice(0, 3), 'git/update-ref 200']

describe('the pull request with fixes', () => {
  it('is not opened unless the input asks for it', async () => {
    const run = await stage.run({ 'fix-pull-request': 'false' })
    expect([run.writes, stage.pulls, stage.tip()]).toEqual([[], [], undefined])
  })

  it('has every safe fix and changes no other byte', async () => {
    const run = await stage.run()
    const { title, body, pull } = stage.pull
    expect(run.writes).toEqual(OPENED)
    expect(run.warnings).toEqual([])
    expect(run.log).toContain('Opened #1 with 5 safe fixes.')
    expect(run.summary).toContain('with 5 safe fixes')
    expect([title, pull.base, pull.head.branch]).toEqual(['Apply 5 safe fixes', 'main', BRANCH])
    expect(stage.changed()).toEqual(['100644 100644 README.md'])
    expect(stage.bytes(BRANCH, 'README.md')).toEqual(Buffer.from(FIXED))
    expect(stage.github.state.git.readCommit(BRANCH).parents).toEqual([stage.github.sha('main')])
    const shown = (body ?? '')
      .replace(/\s*<!--.*?-->\s*/gs, '')
      .replace(/(line 12: ).*( \()/, '$1…$2')
    expect(shown).toMatchInlineSnapshot(`
      "These fixes are safe: each has only one correct result, and every other byte of the files stays the same. Findings that need a decision are not part of this pull request.

      ### \`README.md\`

      - line 3: \`#Tools\` → \`#tools\` (\`dead-fragment\`)
      - line 10: \`2024/02/01\` → \`2024-02-01\` (\`date-format\`)
      - line 12: … (\`date-order\`)
      - line 78: \`https://github.com/old/hammer/tree/main/docs#readme\` → \`https://github.com/new/hammer/tree/main/docs#readme\` (\`moved-link\`)
      - \`2023/12/01\` → \`2023-12-01\` (\`date-format\`)

      ### Why these fixes are safe

      - [\`date-format\`](https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules/date-format.md): the date has only one meaning, and takes the format of most of its column.
      - [\`date-order\`](https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules/date-order.md): rows are moved unchanged to their place in the order of the table.
      - [\`dead-fragment\`](https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules/dead-fragment.md): a heading has this name and differs only in upper and lower case.
      - [\`moved-link\`](https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules/moved-link.md): GitHub’s API gives the new name of the repository and confirms that the linked page exists.

      <sub>[Awesome Keeper](https://github.com/awesome-keeper/awesome-keeper) keeps this pull request up to date until somebody pushes to its branch; after that it is left alone. If you close it without merging, what it proposes is not proposed again. What you write below this part stays.</sub>"
    `)
  })

  it('is not changed while the list does not change', async () => {
    const [tip, { updatedAt }] = [stage.tip(), stage.pull]
    const run = await stage.run()
    expect(run.writes).toEqual([])
    expect(run.log).toContain('#1 with 5 safe fixes is up to date.')
    expect([stage.tip(), stage.pull.updatedAt]).toEqual([tip, updatedAt])
  })

  it('is rebased onto the default branch', async () => {
    const { body } = stage.pull
    stage.github.commit('main', { LICENSE: 'free\n' })
    const run = await stage.run()
    expect(run.writes).toEqual(PUSHED)
    expect(stage.github.state.git.readCommit(BRANCH).parents).toEqual([stage.github.sha('main')])
    expect(stage.changed()).toEqual(['100644 100644 README.md'])
    expect(stage.pull.body).toBe(body)
  })

  it('gets new fixes and a new title, and keeps the text of people', async () => {
    stage.pull.body += '\r\n\r\nThank you!\r\n'
    stage.github.commit('main', { 'README.md': withRow(LIST, LATER) })
    const run = await stage.run()
    expect(run.writes).toEqual([...PUSHED, 'pulls/update 200'])
    expect(stage.github.read(BRANCH, 'README.md')).toBe(
      withRow(FIXED, LATER.replaceAll('2022/09/01', '2022-09-01')),
    )
    expect(stage.pull.title).toBe('Apply 6 safe fixes')
    expect(stage.pull.body).toContain('`2022/09/01` → `2022-09-01`')
    expect(stage.pull.body).toMatch(/-->\r\n\r\nThank you!\r\n$/)
  })

  it('loses the fixes that people made by hand, and keeps their title', async () => {
    stage.pull.title = 'My title'
    stage.github.commit('main', { 'README.md': withRow(FIXED, LATER) })
    const run = await stage.run()
    expect(run.writes).toEqual([...PUSHED, 'pulls/update 200'])
    expect(stage.pull.title).toBe('My title')
    expect(stage.pull.body).not.toContain('old/hammer')
    expect(stage.pull.body).toContain('`2022/09/01` → `2022-09-01`')
  })

  it('is closed with a sentence when nothing is left, and its branch is deleted', async () => {
    stage.github.commit('main', { 'README.md': FIXED })
    const run = await stage.run()
    expect(run.writes).toEqual(['pulls/update 200', 'git/delete-ref 204'])
    expect([stage.open, stage.tip()]).toEqual([[], undefined])
    expect(stage.pulls[0]?.body).toMatch(
      /^Nothing is left to fix here, so this pull request was closed\./m,
    )
    expect(stage.pulls[0]?.body).toMatch(/-->\r\n\r\nThank you!\r\n$/)
  })

  it('is opened again when the same problem returns, since a run closed it', async () => {
    stage.github.commit('main', { 'README.md': LIST })
    const run = await stage.run()
    expect(run.writes).toEqual(OPENED)
    expect(stage.pull.number).toBe(2)
  })

  it('is left alone once merged, and its branch is used again', async () => {
    stage.merge()
    expect((await stage.run()).writes).toEqual([])
    expect(stage.github.read('main', 'README.md')).toBe(FIXED)
    stage.github.commit('main', { 'README.md': withRow(FIXED, LATER) })
    const run = await stage.run()
    expect(run.writes).toEqual([...PUSHED, 'pulls/create 201'])
    expect(stage.pull.number).toBe(3)
  })

  it('is not opened again for fixes that a person declined by closing it', async () => {
    stage.github.closePullRequest(3)
    const moved = `A word.\n\n${withRow(FIXED, LATER)}`
    stage.github.commit('main', { 'README.md': moved })
    expect((await stage.run()).writes).toEqual([])
    expect(stage.open).toEqual([])
  })

  it('is opened again for new fixes alone', async () => {
    const list = withRow(FIXED, LATER).replace('#tools', '#TOOLS')
    stage.github.commit('main', { 'README.md': list })
    const run = await stage.run()
    expect(run.writes).toEqual([...PUSHED, 'pulls/create 201'])
    expect(stage.github.read(BRANCH, 'README.md')).toBe(list.replace('#TOOLS', '#tools'))
    expect(stage.pull.number).toBe(4)
  })
})
