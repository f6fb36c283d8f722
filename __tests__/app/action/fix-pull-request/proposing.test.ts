import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BRANCH, LATER, LIST, MENDED, type Stage, startStage, withRow } from './stage.ts'

/** One list over some weeks: each test goes on where the one before ended. */
let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage[Symbol.asyncDispose]())

const MADE = [
  'git/create-blob 201',
  'git/create-tree 201',
  'git/create-commit 201',
  'git/create-ref 201',
  'pulls/create 201',
]
const PUSHED = [...MADE.slice(0, 3), 'git/update-ref 200']

describe('the mending pull request', () => {
  it('is not there unless it is asked for', async () => {
    const run = await stage.run({ 'fix-pull-request': 'false' })
    expect([run.writes, stage.pulls, stage.tip()]).toEqual([[], [], undefined])
  })

  it('holds every mend that is sure, and no other byte', async () => {
    const run = await stage.run()
    const { title, body, pull } = stage.pull
    expect(run.writes).toEqual(MADE)
    expect(run.warnings).toEqual([])
    expect(run.log).toContain('5 sure mends proposed in #1, which is new.')
    expect(run.summary).toContain('5 sure mends proposed in')
    expect([title, pull.base, pull.head.branch]).toEqual([
      'Mend what leaves no doubt',
      'main',
      BRANCH,
    ])
    expect(stage.changed()).toEqual(['100644 100644 README.md'])
    expect(stage.bytes(BRANCH, 'README.md')).toEqual(Buffer.from(MENDED))
    expect(stage.github.state.git.readCommit(BRANCH).parents).toEqual([stage.github.sha('main')])
    const shown = (body ?? '').replace(/<!--.*?-->/gs, '')
    expect(shown).toMatchInlineSnapshot(`
      "Awesome Keeper mends here what leaves no doubt; every other byte stays as it is. What needs a human’s look is not part of it.

      ### \`README.md\`

      - line 3: \`#Tools\` → \`#tools\` (\`dead-fragment\`)
      - line 10: \`2024/02/01\` → \`2024-02-01\` (\`date-format\`)
      - line 12: Unexpected row of 2023/12/01 here, expected it above line 11 (2023-01-01): the table is sorted newest first (\`date-order\`)
      - line 23: \`https://github.com/old/hammer/tree/main/docs#readme\` → \`https://github.com/new/hammer/tree/main/docs#readme\` (\`moved-link\`)
      - \`2023/12/01\` → \`2023-12-01\` (\`date-format\`)

      ### Why this is sure

      - [\`date-format\`](https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules/date-format.md): the date can be read in one way only, and is written as most of its column writes dates.
      - [\`date-order\`](https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules/date-order.md): rows are moved as they are, to where the order that the table keeps puts them.
      - [\`dead-fragment\`](https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules/dead-fragment.md): a heading has this very name but for capital letters, which browsers tell apart.
      - [\`moved-link\`](https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules/moved-link.md): GitHub’s API says what the repository is called now, and that what is linked is there.

      <sub>Kept up to date by [Awesome Keeper](https://github.com/awesome-keeper/awesome-keeper) until somebody pushes to this branch: from then on it is left alone. When this is closed without being merged, these mends are not proposed again. Write below this part; that stays.</sub>

      "
    `)
  })

  it('stays as it is while nothing changes', async () => {
    const [tip, { updatedAt }] = [stage.tip(), stage.pull]
    const run = await stage.run()
    expect(run.writes).toEqual([])
    expect(run.log).toContain('5 sure mends proposed in #1, as before.')
    expect([stage.tip(), stage.pull.updatedAt]).toEqual([tip, updatedAt])
  })

  it('is led to where the default branch is now', async () => {
    const { body } = stage.pull
    stage.github.commit('main', { LICENSE: 'free\n' })
    const run = await stage.run()
    expect(run.writes).toEqual(PUSHED)
    expect(stage.github.state.git.readCommit(BRANCH).parents).toEqual([stage.github.sha('main')])
    expect(stage.changed()).toEqual(['100644 100644 README.md'])
    expect(stage.pull.body).toBe(body)
  })

  it('takes up what is new, and keeps what people wrote below', async () => {
    stage.pull.title = 'My title'
    stage.pull.body += '\r\n\r\nThank you!\r\n'
    stage.github.commit('main', { 'README.md': withRow(LIST, LATER) })
    const run = await stage.run()
    expect(run.writes).toEqual([...PUSHED, 'pulls/update 200'])
    expect(stage.github.read(BRANCH, 'README.md')).toBe(
      withRow(MENDED, LATER.replaceAll('2022/09/01', '2022-09-01')),
    )
    expect(stage.pull.title).toBe('My title')
    expect(stage.pull.body).toContain('`2022/09/01` → `2022-09-01`')
    expect(stage.pull.body).toMatch(/-->\r\n\r\nThank you!\r\n$/)
  })

  it('lets go of what was mended by hand', async () => {
    stage.github.commit('main', { 'README.md': withRow(MENDED, LATER) })
    const run = await stage.run()
    expect(run.writes).toEqual([...PUSHED, 'pulls/update 200'])
    expect(stage.pull.body).not.toContain('old/hammer')
    expect(stage.pull.body).toContain('`2022/09/01` → `2022-09-01`')
  })

  it('is closed in a sentence when nothing is left, and its branch goes', async () => {
    stage.github.commit('main', { 'README.md': MENDED })
    const run = await stage.run()
    expect(run.writes).toEqual(['pulls/update 200', 'git/delete-ref 204'])
    expect([stage.open, stage.tip()]).toEqual([[], undefined])
    expect(stage.pulls[0]?.body).toMatch(/^Nothing is left to mend here: closed\./)
    expect(stage.pulls[0]?.body).toMatch(/-->\r\n\r\nThank you!\r\n$/)
  })

  it('is made anew when the same comes back, for it was us who closed', async () => {
    stage.github.commit('main', { 'README.md': LIST })
    const run = await stage.run()
    expect(run.writes).toEqual(MADE)
    expect(stage.pull.number).toBe(2)
  })

  it('is silent once merged, and takes its old branch for the next', async () => {
    stage.merge()
    expect((await stage.run()).writes).toEqual([])
    expect(stage.github.read('main', 'README.md')).toBe(MENDED)
    stage.github.commit('main', { 'README.md': withRow(MENDED, LATER) })
    const run = await stage.run()
    expect(run.writes).toEqual([...PUSHED, 'pulls/create 201'])
    expect(stage.pull.number).toBe(3)
  })

  it('is not made again for what a human closed it over', async () => {
    stage.github.closePullRequest(3)
    const moved = `A word.\n\n${withRow(MENDED, LATER)}`
    stage.github.commit('main', { 'README.md': moved })
    expect((await stage.run()).writes).toEqual([])
    expect(stage.open).toEqual([])
  })

  it('is made for what is new besides, and for that alone', async () => {
    const list = withRow(MENDED, LATER).replace('#tools', '#TOOLS')
    stage.github.commit('main', { 'README.md': list })
    const run = await stage.run()
    expect(run.writes).toEqual([...PUSHED, 'pulls/create 201'])
    expect(stage.github.read(BRANCH, 'README.md')).toBe(list.replace('#TOOLS', '#tools'))
    expect(stage.pull.number).toBe(4)
  })
})
