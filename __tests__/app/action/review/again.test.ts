import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FakePullRequest } from '../../../github/fake/index.ts'
import { BAD, LIST, type Stage, startStage, talkOf, under, withTools, writes } from './stage.ts'

const OTHER = '- [Plane](ttps://web.example.org/plane) - Smooths.'
const GONE = '- [Lost](https://web.example.org/gone) - Lost.'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage[Symbol.asyncDispose]())

let count = 0

function open(list: string): FakePullRequest {
  const from = `contributor:patch-${++count}`
  return stage.github.openPullRequest({ from, files: { 'README.md': list } })
}

/** What stands there now, whatever becomes of it. */
function viewOf(pull: FakePullRequest): ReturnType<FakePullRequest['view']> {
  return structuredClone(pull.view())
}

describe('the next push', () => {
  it('leaves what remains alone, also where lines moved', async () => {
    const pull = open(withTools(BAD, OTHER))
    const first = await stage.review(pull)
    const before = viewOf(pull)
    const same = await stage.review(pull)
    expect(writes(same.requests)).toEqual([])
    pull.push({
      'README.md': under(withTools(BAD, OTHER), '# Awesome', '', 'A word.', '', 'More.'),
    })
    const moved = await stage.review(pull)
    expect(writes(moved.requests)).toEqual([])
    const after = viewOf(pull)
    expect(after.threads.map(({ comments }) => comments)).toEqual(
      before.threads.map(({ comments }) => comments),
    )
    expect(after.reviews).toEqual(before.reviews)
    expect([first.status, same.status, moved.status]).toEqual([1, 1, 1])
    expect(moved.outputs['review-id']).toBe('')
  })

  it('tells what is mended, and only the new', async () => {
    const pull = open(withTools(BAD, GONE))
    await stage.review(pull)
    const old = talkOf(stage, pull)
    expect(old.lines).toHaveLength(2)
    pull.push({ 'README.md': withTools(GONE, OTHER) })
    const run = await stage.review(pull)
    const { reviews, lines, comments } = talkOf(stage, pull)
    const [mended, remaining, fresh] = lines
    expect(lines).toHaveLength(3)
    expect(mended?.body).toMatch(/^Mended, thank you\./)
    expect(mended?.body).toContain('<details>')
    expect(mended?.body).not.toContain('```suggestion')
    expect(remaining?.body).toBe(old.lines[1]?.body)
    expect(fresh?.body).toContain('ttps://')
    expect(reviews).toHaveLength(2)
    expect(reviews[0]?.body).not.toContain('The check fails')
    expect(reviews[1]?.body).toContain('2 things to mend')
    expect(reviews[1]?.commit).toBe(pull.head)
    expect(comments).toEqual([])
    expect(writes(run.requests).toSorted()).toEqual([
      'pulls/create-review 200',
      'pulls/submit-review 200',
      'pulls/update-review 200',
      'pulls/update-review-comment 200',
    ])
  })

  it('ends in a short all-clear, and takes it back where a finding returns', async () => {
    const pull = open(withTools(BAD))
    await stage.review(pull)
    pull.push({ 'README.md': LIST })
    const run = await stage.review(pull)
    const { reviews, lines } = talkOf(stage, pull)
    expect(reviews).toHaveLength(1)
    expect(reviews[0]?.body).toMatch(/^All mended, thank you\./)
    expect(lines[0]?.body).toMatch(/^Mended/)
    expect([run.status, run.outputs.outcome]).toEqual([0, 'pass'])
    pull.push({ 'README.md': withTools(BAD) })
    const back = await stage.review(pull)
    const again = talkOf(stage, pull)
    expect(again.reviews).toHaveLength(1)
    expect(again.reviews[0]?.body).toContain('The check fails')
    expect(again.lines).toHaveLength(1)
    expect(again.lines[0]?.body).toMatch(/^Unexpected `ttps/)
    expect(back.status).toBe(1)
  })

  it('keeps one summary comment, edited in place', async () => {
    const pull = open(withTools(BAD))
    await stage.review(pull, { comment: 'summary' })
    const [first] = stage.github.pull(pull.number).comments
    pull.push({ 'README.md': withTools(BAD, OTHER) })
    await stage.review(pull, { comment: 'summary' })
    const { comments } = stage.github.pull(pull.number)
    expect(comments).toMatchObject([{ id: first?.id }])
    expect(comments[0]?.body).toContain('2 things to mend')
    pull.push({ 'README.md': LIST })
    const run = await stage.review(pull, { comment: 'summary' })
    expect(talkOf(stage, pull).comments).toEqual([expect.stringMatching(/^All mended/)])
    expect(writes(run.requests)).toEqual(['issues/update-comment 200'])
  })

  it('leaves threads alone that a human took part in', async () => {
    const pull = open(withTools(BAD))
    await stage.review(pull)
    const [comment] = viewOf(pull).threads[0]?.comments ?? []
    stage.github.reply('contributor', comment?.id ?? 0, 'Is it?')
    pull.push({ 'README.md': LIST })
    await stage.review(pull)
    const [thread] = stage.github.pull(pull.number).threads
    expect(thread?.comments.map(({ body }) => body)).toEqual([comment?.body, 'Is it?'])
    expect(thread?.isResolved).toBe(false)
  })

  it('never repeats what somebody deleted', async () => {
    const pull = open(withTools(BAD))
    await stage.review(pull)
    const [comment] = stage.github.pull(pull.number).threads[0]?.comments ?? []
    stage.github.deleteComment(comment?.id ?? 0)
    pull.push({ 'README.md': withTools(BAD, '- [Drill](https://web.example.org/x) - Good.') })
    const run = await stage.review(pull)
    expect(talkOf(stage, pull).lines).toEqual([])
    expect(talkOf(stage, pull).reviews).toHaveLength(1)
    expect(run.status).toBe(1)
    // What is new is told all the same.
    pull.push({ 'README.md': withTools(BAD, OTHER) })
    await stage.review(pull)
    const { lines } = talkOf(stage, pull)
    expect(lines).toMatchObject([{ line: 20 }])
  })

  it('edits what was told when a link that was dead lives', async () => {
    const pull = open(withTools(GONE))
    await stage.review(pull)
    pull.push({ 'README.md': withTools(GONE.replace('/gone', '/back')) })
    await stage.review(pull)
    expect(talkOf(stage, pull).lines).toMatchObject([{ body: expect.stringMatching(/^Mended/) }])
  })

  it('keeps what was told where the list cannot be read any more', async () => {
    const pull = open(withTools(BAD))
    await stage.review(pull)
    const before = talkOf(stage, pull)
    pull.push({ 'README.md': `${withTools(BAD)}${'A word. '.repeat(550_000)}\n` })
    const run = await stage.review(pull)
    expect(run.status).toBe(1)
    const { lines } = talkOf(stage, pull)
    expect(lines[0]).toEqual(before.lines[0])
  })
})

describe('others', () => {
  it('who copy our words are neither edited nor believed', async () => {
    const pull = open(withTools(BAD))
    await stage.review(pull)
    const { reviews, threads } = viewOf(pull)
    const [told, said] = [threads[0]?.comments[0]?.body ?? '', reviews[0]?.body ?? '']
    const victim = open(withTools(BAD))
    const { number, head } = victim
    const { github } = stage
    for (const [author, body] of [
      ['contributor', said],
      ['x', told],
    ] as const) {
      github.comment(number, author, body)
    }
    const forged = viewOf(victim).comments
    github.state.createReview('contributor', number, {
      state: 'COMMENTED',
      body: said,
      commit: head,
      comments: [{ path: 'README.md', line: 19, side: 'RIGHT', body: told }],
    })
    await stage.review(victim)
    const after = github.pull(number)
    const authors = after.threads.map(({ comments }) => comments[0]?.author)
    expect(authors).toEqual(['contributor', 'github-actions[bot]'])
    expect(after.reviews.map(({ author }) => author)).toEqual([
      'contributor',
      'github-actions[bot]',
    ])
    victim.push({ 'README.md': LIST })
    await stage.review(victim)
    const last = github.pull(number)
    expect(last.comments).toEqual(forged)
    expect(last.reviews[0]?.body).toBe(said)
    const bodies = last.threads.map(({ comments }) => comments[0]?.body)
    expect(bodies[0]).toBe(told)
    expect(bodies[1]).toMatch(/^Mended/)
  })

  it('of the same bot, without our mark, are left alone', async () => {
    const pull = open(withTools(BAD))
    const bot = 'github-actions[bot]'
    const said = '**The check fails**: of another tool'
    stage.github.comment(pull.number, bot, said)
    stage.github.state.createReview(bot, pull.number, {
      state: 'COMMENTED',
      body: 'Another tool',
      commit: pull.head,
      comments: [{ path: 'README.md', line: 19, side: 'RIGHT', body: 'Another remark' }],
    })
    await stage.review(pull)
    pull.push({ 'README.md': LIST })
    await stage.review(pull)
    const { comments, lines, reviews } = talkOf(stage, pull)
    expect(comments).toEqual([said])
    expect(lines.map(({ body }) => body.slice(0, 7))).toEqual(['Another', 'Mended,'])
    expect(reviews[0]?.body).toBe('Another tool')
  })

  it('of our own are found behind a hundred others', async () => {
    const pull = open(withTools(BAD))
    for (let nth = 0; nth < 105; nth++) stage.github.comment(pull.number, 'talker', `No. ${nth}`)
    await stage.review(pull, { comment: 'summary' })
    pull.push({ 'README.md': withTools(OTHER) })
    await stage.review(pull, { comment: 'summary' })
    const { comments } = talkOf(stage, pull)
    expect(comments).toHaveLength(106)
    expect(comments.at(-1)).toContain('The check fails')
  })
})
