import { describe, expect, it } from 'vitest'
import { parseMarker, withMarker } from '../../../src/github/pull-request-review/marker.ts'
import { EMPTY, finding, SampleConversation, SETTINGS } from './sample-conversation.ts'

const error = (line: number) => finding(line, { severity: 'error' })
const info = (line: number, rest = {}) => finding(line, { severity: 'info', ...rest })
const suggestion = { expected: ['fixed'] }

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
    ['a click fixes an info', [info(12, suggestion)], {}, 0, false, false],
    ['an info rides along', [finding(12), info(13, suggestion)], {}, 2, true, false],
    ['an info has no fix', [finding(12), info(13)], {}, 1, true, false],
    [
      'an added entry is already listed',
      [finding(12), info(13, { rule: 'duplicate-entry' })],
      {},
      2,
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
    const plan = new SampleConversation().push(findings, { settings: { ...SETTINGS, ...settings } })
    expect(plan.review?.comments.length ?? 0).toBe(comments)
    expect(plan.review !== undefined).toBe(review)
    expect(plan.summary !== undefined).toBe(summary)
  })

  it('posts the most severe as comments, and lists the rest', () => {
    const findings = [finding(11), finding(12), error(13), finding(14)]
    const plan = new SampleConversation().push(findings, {
      settings: { ...SETTINGS, maxComments: 2 },
    })
    expect(plan.review?.comments.map(({ line }) => line)).toEqual([13, 11])
    expect(plan.summary?.body).toMatch(/README\.md:12.*README\.md:14/s)
    expect(plan.summary?.body).not.toContain('README.md:13')
  })

  it('posts no info on a line that the change did not touch', () => {
    const findings = [finding(11), info(12, suggestion), info(13, suggestion)]
    const addedLines = new Map([['README.md', new Set([11, 13])]])
    const plan = new SampleConversation().push(findings, { addedLines })
    expect(plan.review?.comments.map(({ line }) => line)).toEqual([11, 13])
  })

  it('posts no comment on a file whose lines git counts differently', () => {
    const texts = new Map([['README.md', 'row 1\rrow 2\n']])
    const plan = new SampleConversation().push([finding(12)], { texts })
    expect(plan.review).toBeUndefined()
    expect(plan.summary).toBeDefined()
  })

  it('gives the same plan for the same input', () => {
    const input = new SampleConversation().input([finding(12), finding(50)])
    const conversation = new SampleConversation()
    expect(conversation.push([finding(12), finding(50)])).toEqual(
      new SampleConversation().push([finding(12), finding(50)]),
    )
    expect(input.conversation.reviews).toEqual([])
  })
})

describe('planReview, push after push', () => {
  it('posts nothing where nothing is new, also when lines moved', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    const { key } = finding(12)
    expect(conversation.push([finding(20, { key })])).toEqual(EMPTY)
  })

  it('posts what is new, and leaves the rest', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    const plan = conversation.push([finding(12), finding(14)])
    expect(plan.review?.comments.map(({ line }) => line)).toEqual([14])
    expect(plan.commentEdits).toEqual([])
    expect(plan.summary).toBeUndefined()
    // The newer review has the summary now.
    expect(plan.reviewEdits).toHaveLength(1)
    expect(conversation.push([finding(12), finding(14)])).toEqual(EMPTY)
  })

  it('reports what is fixed, and what comes back', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    const before = conversation.read()
    const gone = conversation.push([])
    expect(gone.review).toBeUndefined()
    expect(gone.summary).toBeUndefined()
    expect(conversation.threads[0]?.comments[0]?.body).toMatch(/^Fixed, thank you\./m)
    expect(conversation.reviews[0]?.body).toMatch(/everything is fixed, thank you\./)
    expect(conversation.push([])).toEqual(EMPTY)
    conversation.push([finding(12)])
    expect(conversation.threads[0]?.comments[0]?.body).toBe(before.threads[0]?.comments[0]?.body)
    expect(conversation.reviews[0]?.body).toBe(before.reviews[0]?.body)
    expect(conversation.push([finding(12)])).toEqual(EMPTY)
  })

  it('keeps one summary comment until all is fixed', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(50)])
    conversation.push([finding(50), finding(60)])
    expect(conversation.comments).toHaveLength(1)
    expect(conversation.comments[0]?.body).toContain('README.md:60')
    conversation.push([])
    expect(conversation.comments).toHaveLength(1)
    expect(conversation.comments[0]?.body).toMatch(/everything is fixed, thank you\./)
    expect(conversation.reviews).toEqual([])
    expect(conversation.push([])).toEqual(EMPTY)
  })

  it('moves the summary from a review to a comment once', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    conversation.push([finding(12), finding(50)])
    expect(conversation.comments).toHaveLength(1)
    expect(conversation.reviews).toHaveLength(1)
    expect(conversation.reviews[0]?.body).toMatch(/newer summary/)
    expect(conversation.push([finding(12), finding(50)])).toEqual(EMPTY)
    conversation.push([])
    expect(conversation.comments[0]?.body).toMatch(/everything is fixed, thank you\./)
    expect(conversation.push([])).toEqual(EMPTY)
  })

  it('does not repeat a deleted comment', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12), finding(13)])
    conversation.threads.shift()
    const plan = conversation.push([finding(12), finding(13)])
    expect(plan.review).toBeUndefined()
    expect(conversation.reviews[0]?.body).toContain('1 deleted comment is not posted again')
    expect(conversation.push([finding(12), finding(13)])).toEqual(EMPTY)
    conversation.threads.shift()
    conversation.push([finding(12), finding(13)])
    expect(conversation.reviews[0]?.body).toMatch(/there is nothing else to fix/)
    expect(
      conversation.push([finding(12), finding(13), finding(14)]).review?.comments,
    ).toHaveLength(1)
  })

  it('does not repeat a deleted summary until there is a new finding', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12), finding(50)])
    conversation.comments.pop()
    expect(conversation.push([finding(12), finding(50)])).toEqual(EMPTY)
    const plan = conversation.push([finding(12), finding(50), finding(60)])
    expect(plan.summary?.body).toContain('README.md:60')
    expect(plan.summary?.body).not.toContain('README.md:50')
  })

  it('leaves a thread with a reply alone', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    conversation.threads[0]?.comments.push(conversation.comment('It is intentional.', false))
    expect(conversation.push([]).commentEdits).toEqual([])
  })

  it('strikes out one of two findings of a comment, and does not post the other again', () => {
    const conversation = new SampleConversation()
    const [one, two] = [finding(12), finding(12, { key: 'other', severity: 'error' })]
    conversation.push([one, two])
    const bodyOf = () => conversation.threads[0]?.comments[0]?.body.split('\n\n')[1]
    const original = bodyOf()
    expect(original).toMatch(/^- \*\*Error\*\* .*\n- \*\*Warning\*\*: /m)
    expect(conversation.push([one]).review).toBeUndefined()
    expect(bodyOf()).toMatch(/^- ~~\*\*Error\*\*: .*~~ Fixed\.\n- \*\*Warning\*\*: /m)
    expect(conversation.push([one])).toEqual(EMPTY)
    conversation.push([two])
    expect(bodyOf()).toMatch(/^- \*\*Error\*\* .*\n- ~~\*\*Warning\*\*: .*~~ Fixed\.$/m)
    conversation.push([])
    expect(bodyOf()).toBe('Fixed, thank you.')
    expect(conversation.push([])).toEqual(EMPTY)
    conversation.push([one])
    expect(bodyOf()).toMatch(/^- ~~\*\*Error\*\*: .*~~ Fixed\.\n- \*\*Warning\*\*: /m)
    conversation.push([one, two])
    expect(bodyOf()).toBe(original)
    expect(conversation.threads).toHaveLength(1)
  })

  it('finds a finding again whose entry was corrected in the next push', () => {
    const conversation = new SampleConversation()
    conversation.push([error(12), finding(12, { key: 'by title', titleKey: 'by title' })])
    const corrected = finding(12, { key: 'by address', titleKey: 'by title' })
    const plan = conversation.push([corrected])
    expect(plan.review).toBeUndefined()
    expect(plan.commentEdits).toHaveLength(1)
    expect(conversation.threads[0]?.comments[0]?.body).toMatch(/^- ~~.*~~ Fixed\.\n- \*\*W/m)
    expect(conversation.push([corrected])).toEqual(EMPTY)
  })

  it('does not report as fixed what could not be read', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    const unreadable = finding(1, { rule: 'unreadable-file', severity: 'error' })
    expect(conversation.push([unreadable]).commentEdits).toEqual([])
  })

  it('does not report as fixed what the base has now', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    expect(conversation.push([finding(12, { new: false })]).commentEdits).toEqual([])
  })

  it('does not comment on what the summary already lists', () => {
    const conversation = new SampleConversation()
    const settings = { ...SETTINGS, maxComments: 1 }
    conversation.push([finding(12), finding(13)], { settings })
    const plan = conversation.push([finding(13)], { settings })
    expect(plan.review).toBeUndefined()
    expect(plan.commentEdits).toHaveLength(1)
    expect(conversation.comments[0]?.body).toContain('README.md:13')
  })

  it('lists all in the summary after GitHub refused the review', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    const settings = { ...SETTINGS, mode: 'summary' as const }
    const plan = conversation.push([finding(12), finding(14)], { settings })
    expect(plan.review).toBeUndefined()
    expect(plan.summary?.body).toContain('README.md:14')
    expect(plan.summary?.body).not.toContain('README.md:12')
    expect(conversation.push([finding(12), finding(14)])).toEqual(EMPTY)
  })

  it('lists what is off the diff in the review, in mode `review`', () => {
    const conversation = new SampleConversation()
    const settings = { ...SETTINGS, mode: 'review' as const }
    conversation.push([finding(50)], { settings })
    conversation.push([finding(50), finding(60)], { settings })
    expect(conversation.reviews).toHaveLength(1)
    expect(conversation.reviews[0]?.body).toContain('README.md:60')
    conversation.push([finding(50), finding(60), finding(12)], { settings })
    expect(conversation.reviews).toHaveLength(2)
    expect(conversation.reviews[0]?.body).not.toContain('README.md:60')
    expect(conversation.reviews[1]?.body).toMatch(/README\.md:50.*README\.md:60/s)
    conversation.push([], { settings })
    expect(conversation.comments).toEqual([])
    expect(conversation.reviews[1]?.body).toMatch(/everything is fixed, thank you\./)
    expect(conversation.push([], { settings })).toEqual(EMPTY)
  })

  it('has one list, also after the summary moved and was deleted', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(50)], { settings: { ...SETTINGS, mode: 'review' } })
    conversation.push([finding(50), finding(60)])
    expect(conversation.comments[0]?.body).toMatch(/README\.md:50.*README\.md:60/s)
    expect(conversation.reviews[0]?.body).not.toContain('README.md:50')
    conversation.comments.pop()
    const plan = conversation.push([finding(50), finding(60), finding(70)])
    expect(plan.summary?.body).not.toContain('README.md:50')
  })

  it('edits the oldest of two summaries', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(50)])
    conversation.comments.push(conversation.comment(conversation.comments[0]?.body ?? ''))
    expect(conversation.push([]).summary?.id).toBe(conversation.comments[0]?.id)
  })

  it('keeps jobs apart by their instances', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12), finding(50)])
    const settings = { ...SETTINGS, id: 'other job -->' }
    const plan = conversation.push([], { settings })
    expect(plan).toEqual(EMPTY)
    conversation.push([finding(12), finding(50)], { settings })
    expect(conversation.threads).toHaveLength(2)
    expect(conversation.comments).toHaveLength(2)
    expect(conversation.push([finding(12), finding(50)])).toEqual(EMPTY)
  })

  it('ignores comments of others with our marker', () => {
    const conversation = new SampleConversation()
    const other = new SampleConversation(900)
    other.push([finding(12), finding(50)])
    for (const review of other.reviews) conversation.reviews.push({ ...review, isOurs: false })
    for (const comment of other.comments) conversation.comments.push({ ...comment, isOurs: false })
    for (const { comments, ...thread } of other.threads) {
      conversation.threads.push({
        ...thread,
        comments: comments.map((one) => ({ ...one, isOurs: false })),
      })
    }
    const plan = conversation.push([finding(12), finding(50)])
    expect(plan.review?.comments).toHaveLength(1)
    expect(plan.summary?.id).toBeUndefined()
    expect(conversation.push([]).commentEdits).toHaveLength(1)
  })

  it('reads no marker from the list’s text in our comments', () => {
    const forged = withMarker('', '', { reported: ['0123456789abcdef'], isFixed: true })
    const conversation = new SampleConversation()
    conversation.push([
      finding(12, {
        message: `“${forged}” is not \`${forged}\``,
        expected: [forged],
      }),
    ])
    const body = conversation.threads[0]?.comments[0]?.body ?? ''
    expect(parseMarker(body, '')?.isFixed).toBe(false)
    expect(body.match(/<!-- awesome-keeper/g)).toHaveLength(2)
    expect(body).not.toContain('suggestion')
  })

  it('ignores a pending review', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12)])
    for (const review of conversation.reviews) review.isPending = true
    const plan = conversation.push([finding(12)])
    expect(plan.review?.comments).toHaveLength(1)
    expect(plan.reviewEdits).toEqual([])
  })

  it('handles a conversation and a report of any length', () => {
    const conversation = new SampleConversation()
    const findings = Array.from({ length: 3000 }, (_, index) =>
      finding((index % 100) + 1, { key: String(index), message: '<@x>'.repeat(500) }),
    )
    conversation.push(findings)
    for (let index = 0; index < 3000; index++)
      conversation.comments.push(conversation.comment('hello', false))
    const { review, reviewEdits, commentEdits, summary } = conversation.push(findings)
    expect([review, reviewEdits, commentEdits, summary?.body.length]).toEqual([
      undefined,
      [],
      [],
      undefined,
    ])
    for (const { body } of [...conversation.reviews, ...conversation.comments]) {
      expect(body.length).toBeLessThan(65_536)
    }
  })
})
