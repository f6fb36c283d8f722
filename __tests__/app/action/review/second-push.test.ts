import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FakePullRequest } from '../../../github/fake/index.ts'
import { monthsBack } from '../../../long-table.ts'
import {
  BAD,
  conversationOf,
  LIST,
  type ReviewSandbox,
  startSandbox,
  under,
  withTools,
  writes,
} from './sandbox.ts'

const OTHER = '- [Plane](ttps://web.example.org/plane) - Smooths.'
const GONE = '- [Lost](https://web.example.org/gone) - Lost.'

let sandbox: ReviewSandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})

afterAll(() => sandbox[Symbol.asyncDispose]())

let count = 0

function open(list: string): FakePullRequest {
  const from = `contributor:patch-${++count}`
  return sandbox.github.openPullRequest({ from, files: { 'README.md': list } })
}

/** A copy of the pull request's state. */
function viewOf(pull: FakePullRequest): ReturnType<FakePullRequest['view']> {
  return structuredClone(pull.view())
}

describe('the next push', () => {
  it('leaves what is unchanged alone, also where lines moved', async () => {
    const pull = open(withTools(BAD, OTHER))
    const first = await sandbox.review(pull)
    const before = viewOf(pull)
    const same = await sandbox.review(pull)
    expect(writes(same.requests)).toEqual([])
    pull.push({
      'README.md': under(withTools(BAD, OTHER), '# Awesome', '', 'A word.', '', 'More.'),
    })
    const moved = await sandbox.review(pull)
    expect(writes(moved.requests)).toEqual([])
    const after = viewOf(pull)
    expect(after.threads.map(({ comments }) => comments)).toEqual(
      before.threads.map(({ comments }) => comments),
    )
    expect(after.reviews).toEqual(before.reviews)
    expect([first.status, same.status, moved.status]).toEqual([1, 1, 1])
    expect(moved.outputs['review-id']).toBe('')
  })

  it('reports what is fixed, and only what is new', async () => {
    const pull = open(withTools(BAD, GONE))
    await sandbox.review(pull)
    const old = conversationOf(sandbox, pull)
    expect(old.lines).toHaveLength(2)
    pull.push({ 'README.md': withTools(GONE, OTHER) })
    const run = await sandbox.review(pull)
    const { reviews, lines, comments } = conversationOf(sandbox, pull)
    const [fixed, remaining, added] = lines
    expect(lines).toHaveLength(3)
    expect(fixed?.body).toMatch(/^Fixed, thank you\./m)
    expect(fixed?.body).toContain('<details>')
    expect(fixed?.body).not.toContain('```suggestion')
    expect(remaining?.body).toBe(old.lines[1]?.body)
    expect(added?.body).toContain('ttps://')
    expect(reviews).toHaveLength(2)
    expect(reviews[0]?.body).not.toContain('the check fails')
    expect(reviews[1]?.body).toContain('2 errors')
    expect(reviews[1]?.commit).toBe(pull.head)
    expect(comments).toEqual([])
    expect(writes(run.requests).toSorted()).toEqual([
      'pulls/create-review 200',
      'pulls/submit-review 200',
      'pulls/update-review 200',
      'pulls/update-review-comment 200',
    ])
  })

  it('reports one of two findings of a row as fixed, and does not post the other again', async () => {
    const older = monthsBack('2023-12', 20).map(
      (month, index) => `| ${month}-01 | Note ${index} | [paper](#papers) |`,
    )
    const base = under(LIST, '| 2024-01-01', ...older)
    await using long = await startSandbox({ files: { 'README.md': base } })
    const row = '| 2024-05-01 | Delta | [paper](ttps://web.example.org/delta) |'
    const list = under(base, '| 2024-01-01', row)
    const pull = long.github.openPullRequest({ files: { 'README.md': list } })
    await long.review(pull)
    const [comment] = conversationOf(long, pull).lines
    expect(comment?.body).toMatch(/^- \*\*Error\*\*.*\n- \*\*Warning\*\*: The table is sorted/m)
    pull.push({ 'README.md': list.replace('(ttps', '(https') })
    await long.review(pull)
    const { lines } = conversationOf(long, pull)
    expect(lines).toHaveLength(1)
    expect(lines[0]?.body).toMatch(/^- ~~\*\*Error\*\*.*~~ Fixed\.\n- \*\*Warning\*\*: The table/m)
  })

  it('reports that all is fixed, and again where a finding comes back', async () => {
    const pull = open(withTools(BAD))
    await sandbox.review(pull)
    pull.push({ 'README.md': LIST })
    const run = await sandbox.review(pull)
    const { reviews, lines } = conversationOf(sandbox, pull)
    expect(reviews).toHaveLength(1)
    expect(reviews[0]?.body).toMatch(/everything is fixed, thank you\./)
    expect(lines[0]?.body).toMatch(/^Fixed/m)
    expect([run.status, run.outputs.outcome]).toEqual([0, 'pass'])
    pull.push({ 'README.md': withTools(BAD) })
    const back = await sandbox.review(pull)
    const again = conversationOf(sandbox, pull)
    expect(again.reviews).toHaveLength(1)
    expect(again.reviews[0]?.body).toContain('the check fails')
    expect(again.lines).toHaveLength(1)
    expect(again.lines[0]?.body).toMatch(/^\*\*Error\*\*.*`ttps/m)
    expect(back.status).toBe(1)
  })

  it('keeps one summary comment, edited in place', async () => {
    const pull = open(withTools(BAD))
    await sandbox.review(pull, { comment: 'summary' })
    const [first] = sandbox.github.pull(pull.number).comments
    pull.push({ 'README.md': withTools(BAD, OTHER) })
    await sandbox.review(pull, { comment: 'summary' })
    const { comments } = sandbox.github.pull(pull.number)
    expect(comments).toMatchObject([{ id: first?.id }])
    expect(comments[0]?.body).toContain('2 errors')
    pull.push({ 'README.md': LIST })
    const run = await sandbox.review(pull, { comment: 'summary' })
    expect(conversationOf(sandbox, pull).comments).toEqual([
      expect.stringMatching(/everything is fixed/),
    ])
    expect(writes(run.requests)).toEqual(['issues/update-comment 200'])
  })

  it('leaves threads with a reply alone', async () => {
    const pull = open(withTools(BAD))
    await sandbox.review(pull)
    const [comment] = viewOf(pull).threads[0]?.comments ?? []
    sandbox.github.reply('contributor', comment?.id ?? 0, 'Is it?')
    pull.push({ 'README.md': LIST })
    await sandbox.review(pull)
    const [thread] = sandbox.github.pull(pull.number).threads
    expect(thread?.comments.map(({ body }) => body)).toEqual([comment?.body, 'Is it?'])
    expect(thread?.isResolved).toBe(false)
  })

  it('never repeats what somebody deleted', async () => {
    const pull = open(withTools(BAD))
    await sandbox.review(pull)
    const [comment] = sandbox.github.pull(pull.number).threads[0]?.comments ?? []
    sandbox.github.deleteComment(comment?.id ?? 0)
    pull.push({ 'README.md': withTools(BAD, '- [Drill](https://web.example.org/x) - Good.') })
    const run = await sandbox.review(pull)
    expect(conversationOf(sandbox, pull).lines).toEqual([])
    expect(conversationOf(sandbox, pull).reviews).toHaveLength(1)
    expect(run.status).toBe(1)
    // What is new is still reported.
    pull.push({ 'README.md': withTools(BAD, OTHER) })
    await sandbox.review(pull)
    const { lines } = conversationOf(sandbox, pull)
    expect(lines).toMatchObject([{ line: 20 }])
  })

  it('edits the comment when a dead link is replaced', async () => {
    const pull = open(withTools(GONE))
    await sandbox.review(pull)
    pull.push({ 'README.md': withTools(GONE.replace('/gone', '/back')) })
    await sandbox.review(pull)
    expect(conversationOf(sandbox, pull).lines).toMatchObject([
      { body: expect.stringMatching(/^Fixed/m) },
    ])
  })

  it('keeps the comments where the list cannot be read any more', async () => {
    const pull = open(withTools(BAD))
    await sandbox.review(pull)
    const before = conversationOf(sandbox, pull)
    pull.push({ 'README.md': `${withTools(BAD)}${'A word. '.repeat(550_000)}\n` })
    const run = await sandbox.review(pull)
    expect(run.status).toBe(1)
    const { lines } = conversationOf(sandbox, pull)
    expect(lines[0]).toEqual(before.lines[0])
  })
})

describe('comments of others', () => {
  it('with our text and marker are ignored', async () => {
    const pull = open(withTools(BAD))
    await sandbox.review(pull)
    const { reviews, threads } = viewOf(pull)
    const [comment, summary] = [threads[0]?.comments[0]?.body ?? '', reviews[0]?.body ?? '']
    const victim = open(withTools(BAD))
    const { number, head } = victim
    const { github } = sandbox
    for (const [author, body] of [
      ['contributor', summary],
      ['x', comment],
    ] as const) {
      github.comment(number, author, body)
    }
    const forged = viewOf(victim).comments
    github.state.createReview('contributor', number, {
      state: 'COMMENTED',
      body: summary,
      commit: head,
      comments: [{ path: 'README.md', line: 19, side: 'RIGHT', body: comment }],
    })
    await sandbox.review(victim)
    const after = github.pull(number)
    const authors = after.threads.map(({ comments }) => comments[0]?.author)
    expect(authors).toEqual(['contributor', 'github-actions[bot]'])
    expect(after.reviews.map(({ author }) => author)).toEqual([
      'contributor',
      'github-actions[bot]',
    ])
    victim.push({ 'README.md': LIST })
    await sandbox.review(victim)
    const last = github.pull(number)
    expect(last.comments).toEqual(forged)
    expect(last.reviews[0]?.body).toBe(summary)
    const bodies = last.threads.map(({ comments }) => comments[0]?.body)
    expect(bodies[0]).toBe(comment)
    expect(bodies[1]).toMatch(/^Fixed/m)
  })

  it('of the same bot, without our marker, are left alone', async () => {
    const pull = open(withTools(BAD))
    const bot = 'github-actions[bot]'
    const summary = '**The check fails**: of another tool'
    sandbox.github.comment(pull.number, bot, summary)
    sandbox.github.state.createReview(bot, pull.number, {
      state: 'COMMENTED',
      body: 'Another tool',
      commit: pull.head,
      comments: [{ path: 'README.md', line: 19, side: 'RIGHT', body: 'Another comment' }],
    })
    await sandbox.review(pull)
    pull.push({ 'README.md': LIST })
    await sandbox.review(pull)
    const { comments, lines, reviews } = conversationOf(sandbox, pull)
    expect(comments).toEqual([summary])
    const texts = lines.map(({ body }) => body.replace(/^<!--.*-->\s+/, '').slice(0, 7))
    expect(texts).toEqual(['Another', 'Fixed, '])
    expect(reviews[0]?.body).toBe('Another tool')
  })

  it('do not hide ours among a hundred', async () => {
    const pull = open(withTools(BAD))
    for (let nth = 0; nth < 105; nth++)
      sandbox.github.comment(pull.number, 'somebody', `No. ${nth}`)
    await sandbox.review(pull, { comment: 'summary' })
    pull.push({ 'README.md': withTools(OTHER) })
    await sandbox.review(pull, { comment: 'summary' })
    const { comments } = conversationOf(sandbox, pull)
    expect(comments).toHaveLength(106)
    expect(comments.at(-1)).toContain('the check fails')
  })
})
