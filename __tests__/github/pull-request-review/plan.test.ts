import { describe, expect, it } from 'vitest'
import { formatMarker, parseMarker } from '../../../src/github/pull-request-review/marker.ts'
import { EMPTY, finding, SETTINGS, Talk } from './sample-conversation.ts'

const error = (line: number) => finding(line, { severity: 'error' })
const info = (line: number, rest = {}) => finding(line, { severity: 'info', ...rest })
const suggestion = { expected: ['mended'] }

describe('planReview, for one push', () => {
  it.each([
    ['nothing is found', [], {}, 0, false, false],
    ['all was there before', [finding(12, { new: false })], {}, 0, false, false],
    ['it is on the diff', [finding(12)], {}, 1, true, false],
    ['it is off the diff', [finding(50)], {}, 0, false, true],
    ['some is off the diff', [finding(12), finding(50)], {}, 1, true, true],
    ['two are on one line', [finding(12), finding(12, { key: 'k' })], {}, 1, true, false],
    ['it is an info', [info(12)], {}, 0, false, false],
    ['it is an info off the diff', [info(50, suggestion)], {}, 0, false, false],
    ['an info can be mended by a click', [info(12, suggestion)], {}, 1, true, false],
    [
      'an added entry is listed already',
      [info(12, { rule: 'duplicate-entry' })],
      {},
      1,
      true,
      false,
    ],
    ['infos are wanted', [info(12), info(50)], { minSeverity: 'info' }, 1, true, true],
    [
      'only errors are wanted',
      [finding(12), info(13, suggestion)],
      { minSeverity: 'error' },
      0,
      false,
      false,
    ],
    ['no comments are wanted', [finding(12)], { maxComments: 0 }, 0, false, true],
    [
      'there are more than wanted',
      [11, 12, 13].map((line) => finding(line)),
      { maxComments: 2 },
      2,
      true,
      true,
    ],
    ['only a review is wanted', [finding(12), finding(50)], { mode: 'review' }, 1, true, false],
    ['only a review is wanted, off the diff', [finding(50)], { mode: 'review' }, 0, true, false],
    ['only a summary is wanted', [finding(12), finding(50)], { mode: 'summary' }, 0, false, true],
  ] as const)('where %s', (_, findings, settings, comments, review, summary) => {
    const plan = new Talk().push(findings, { settings: { ...SETTINGS, ...settings } })
    expect(plan.review?.comments.length ?? 0).toBe(comments)
    expect(plan.review !== undefined).toBe(review)
    expect(plan.summary !== undefined).toBe(summary)
  })

  it('tells the worst in comments, the rest in the summary', () => {
    const findings = [finding(11), finding(12), error(13), finding(14)]
    const plan = new Talk().push(findings, { settings: { ...SETTINGS, maxComments: 2 } })
    expect(plan.review?.comments.map(({ line }) => line)).toEqual([13, 11])
    expect(plan.summary?.body).toMatch(/README\.md:12.*README\.md:14/s)
    expect(plan.summary?.body).not.toContain('README.md:13')
  })

  it('tells nothing of a file whose lines git counts otherwise', () => {
    const texts = new Map([['README.md', 'row 1\rrow 2\n']])
    const plan = new Talk().push([finding(12)], { texts })
    expect(plan.review).toBeUndefined()
    expect(plan.summary).toBeDefined()
  })

  it('is the same again for the same', () => {
    const input = new Talk().input([finding(12), finding(50)])
    const talk = new Talk()
    expect(talk.push([finding(12), finding(50)])).toEqual(
      new Talk().push([finding(12), finding(50)]),
    )
    expect(input.conversation.reviews).toEqual([])
  })
})

describe('planReview, push after push', () => {
  it('says nothing new where nothing is, also when lines moved', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    const { key } = finding(12)
    expect(talk.push([finding(20, { key })])).toEqual(EMPTY)
  })

  it('adds what is new, and leaves the rest', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    const plan = talk.push([finding(12), finding(14)])
    expect(plan.review?.comments.map(({ line }) => line)).toEqual([14])
    expect(plan.commentEdits).toEqual([])
    expect(plan.summary).toBeUndefined()
    // The newer review has the summary now.
    expect(plan.reviewEdits).toHaveLength(1)
    expect(talk.push([finding(12), finding(14)])).toEqual(EMPTY)
  })

  it('says so where all is mended, and where it comes back', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    const before = talk.read()
    const gone = talk.push([])
    expect(gone.review).toBeUndefined()
    expect(gone.summary).toBeUndefined()
    expect(talk.threads[0]?.comments[0]?.body).toMatch(/^Mended, thank you\./)
    expect(talk.reviews[0]?.body).toMatch(/^All mended/)
    expect(talk.push([])).toEqual(EMPTY)
    talk.push([finding(12)])
    expect(talk.threads[0]?.comments[0]?.body).toBe(before.threads[0]?.comments[0]?.body)
    expect(talk.reviews[0]?.body).toBe(before.reviews[0]?.body)
    expect(talk.push([finding(12)])).toEqual(EMPTY)
  })

  it('keeps one summary comment, to the all-clear', () => {
    const talk = new Talk()
    talk.push([finding(50)])
    talk.push([finding(50), finding(60)])
    expect(talk.comments).toHaveLength(1)
    expect(talk.comments[0]?.body).toContain('README.md:60')
    talk.push([])
    expect(talk.comments).toHaveLength(1)
    expect(talk.comments[0]?.body).toMatch(/^All mended/)
    expect(talk.reviews).toEqual([])
    expect(talk.push([])).toEqual(EMPTY)
  })

  it('moves the summary from a review to a comment once', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    talk.push([finding(12), finding(50)])
    expect(talk.comments).toHaveLength(1)
    expect(talk.reviews).toHaveLength(1)
    expect(talk.reviews[0]?.body).toMatch(/newer summary/)
    expect(talk.push([finding(12), finding(50)])).toEqual(EMPTY)
    talk.push([])
    expect(talk.comments[0]?.body).toMatch(/^All mended/)
    expect(talk.push([])).toEqual(EMPTY)
  })

  it('leaves a deleted comment gone', () => {
    const talk = new Talk()
    talk.push([finding(12), finding(13)])
    talk.threads.shift()
    const plan = talk.push([finding(12), finding(13)])
    expect(plan.review).toBeUndefined()
    expect(talk.reviews[0]?.body).toContain('1 remark that somebody took down is not repeated')
    expect(talk.push([finding(12), finding(13)])).toEqual(EMPTY)
    talk.threads.shift()
    talk.push([finding(12), finding(13)])
    expect(talk.reviews[0]?.body).toMatch(/^Nothing else to mend/)
    expect(talk.push([finding(12), finding(13), finding(14)]).review?.comments).toHaveLength(1)
  })

  it('leaves a deleted summary gone, until there is more to say', () => {
    const talk = new Talk()
    talk.push([finding(12), finding(50)])
    talk.comments.pop()
    expect(talk.push([finding(12), finding(50)])).toEqual(EMPTY)
    const plan = talk.push([finding(12), finding(50), finding(60)])
    expect(plan.summary?.body).toContain('README.md:60')
    expect(plan.summary?.body).not.toContain('README.md:50')
  })

  it('leaves a thread with an answer alone', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    talk.threads[0]?.comments.push(talk.said('It is meant so.', false))
    expect(talk.push([]).commentEdits).toEqual([])
  })

  it('mends a comment on two findings when both are gone', () => {
    const talk = new Talk()
    const two = [finding(12), finding(12, { key: 'other' })] as const
    talk.push(two)
    expect(talk.threads).toHaveLength(1)
    expect(talk.push([two[0]]).commentEdits).toEqual([])
    expect(talk.push([]).commentEdits).toHaveLength(1)
  })

  it('does not take for mended what it could not read', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    const unreadable = finding(1, { rule: 'unreadable-file', severity: 'error' })
    expect(talk.push([unreadable]).commentEdits).toEqual([])
  })

  it('does not take for mended what the base has by now', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    expect(talk.push([finding(12, { new: false })]).commentEdits).toEqual([])
  })

  it('does not comment later on what the summary tells already', () => {
    const talk = new Talk()
    const settings = { ...SETTINGS, maxComments: 1 }
    talk.push([finding(12), finding(13)], { settings })
    const plan = talk.push([finding(13)], { settings })
    expect(plan.review).toBeUndefined()
    expect(plan.commentEdits).toHaveLength(1)
    expect(talk.comments[0]?.body).toContain('README.md:13')
  })

  it('tells all in the summary once GitHub refused the review', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    const settings = { ...SETTINGS, mode: 'summary' as const }
    const plan = talk.push([finding(12), finding(14)], { settings })
    expect(plan.review).toBeUndefined()
    expect(plan.summary?.body).toContain('README.md:14')
    expect(plan.summary?.body).not.toContain('README.md:12')
    expect(talk.push([finding(12), finding(14)])).toEqual(EMPTY)
  })

  it('in reviews alone, lists what is off the diff in the review', () => {
    const talk = new Talk()
    const settings = { ...SETTINGS, mode: 'review' as const }
    talk.push([finding(50)], { settings })
    talk.push([finding(50), finding(60)], { settings })
    expect(talk.reviews).toHaveLength(1)
    expect(talk.reviews[0]?.body).toContain('README.md:60')
    talk.push([finding(50), finding(60), finding(12)], { settings })
    expect(talk.reviews).toHaveLength(2)
    expect(talk.reviews[0]?.body).not.toContain('README.md:60')
    expect(talk.reviews[1]?.body).toMatch(/README\.md:50.*README\.md:60/s)
    talk.push([], { settings })
    expect(talk.comments).toEqual([])
    expect(talk.reviews[1]?.body).toMatch(/^All mended/)
    expect(talk.push([], { settings })).toEqual(EMPTY)
  })

  it('has one list, also after the summary moved and was taken down', () => {
    const talk = new Talk()
    talk.push([finding(50)], { settings: { ...SETTINGS, mode: 'review' } })
    talk.push([finding(50), finding(60)])
    expect(talk.comments[0]?.body).toMatch(/README\.md:50.*README\.md:60/s)
    expect(talk.reviews[0]?.body).not.toContain('README.md:50')
    talk.comments.pop()
    const plan = talk.push([finding(50), finding(60), finding(70)])
    expect(plan.summary?.body).not.toContain('README.md:50')
  })

  it('edits the oldest of two summaries', () => {
    const talk = new Talk()
    talk.push([finding(50)])
    talk.comments.push(talk.said(talk.comments[0]?.body ?? ''))
    expect(talk.push([]).summary?.id).toBe(talk.comments[0]?.id)
  })

  it('keeps jobs apart by their ids', () => {
    const talk = new Talk()
    talk.push([finding(12), finding(50)])
    const settings = { ...SETTINGS, id: 'other job -->' }
    const plan = talk.push([], { settings })
    expect(plan).toEqual(EMPTY)
    talk.push([finding(12), finding(50)], { settings })
    expect(talk.threads).toHaveLength(2)
    expect(talk.comments).toHaveLength(2)
    expect(talk.push([finding(12), finding(50)])).toEqual(EMPTY)
  })

  it('takes nothing of others for its own, whatever marks they carry', () => {
    const talk = new Talk()
    const other = new Talk(900)
    other.push([finding(12), finding(50)])
    for (const review of other.reviews) talk.reviews.push({ ...review, isOurs: false })
    for (const comment of other.comments) talk.comments.push({ ...comment, isOurs: false })
    for (const { comments, ...thread } of other.threads) {
      talk.threads.push({ ...thread, comments: comments.map((one) => ({ ...one, isOurs: false })) })
    }
    const plan = talk.push([finding(12), finding(50)])
    expect(plan.review?.comments).toHaveLength(1)
    expect(plan.summary?.id).toBeUndefined()
    expect(talk.push([]).commentEdits).toHaveLength(1)
  })

  it('reads no marks out of the list’s own text in our comments', () => {
    const forged = formatMarker('', { reported: ['0123456789abcdef'], isFixed: true })
    const talk = new Talk()
    talk.push([
      finding(12, {
        message: `Unexpected “${forged}”, expected \`${forged}\``,
        expected: [forged],
      }),
    ])
    const body = talk.threads[0]?.comments[0]?.body ?? ''
    expect(parseMarker(body, '')?.isFixed).toBe(false)
    expect(body.match(/<!-- awesome-keeper/g)).toHaveLength(1)
    expect(body).not.toContain('suggestion')
  })

  it('passes over a review that nobody has seen', () => {
    const talk = new Talk()
    talk.push([finding(12)])
    for (const review of talk.reviews) review.isPending = true
    const plan = talk.push([finding(12)])
    expect(plan.review?.comments).toHaveLength(1)
    expect(plan.reviewEdits).toEqual([])
  })

  it('copes with a talk and a report of any length', () => {
    const talk = new Talk()
    const findings = Array.from({ length: 3000 }, (_, index) =>
      finding((index % 100) + 1, { key: String(index), message: '<@x>'.repeat(500) }),
    )
    talk.push(findings)
    for (let index = 0; index < 3000; index++) talk.comments.push(talk.said('hello', false))
    const { review, reviewEdits, commentEdits, summary } = talk.push(findings)
    expect([review, reviewEdits, commentEdits, summary?.body.length]).toEqual([
      undefined,
      [],
      [],
      undefined,
    ])
    for (const { body } of [...talk.reviews, ...talk.comments]) {
      expect(body.length).toBeLessThan(65_536)
    }
  })
})
