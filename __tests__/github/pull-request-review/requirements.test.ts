import { describe, expect, it } from 'vitest'
import { admissionOf, result } from '../../admission/samples.ts'
import { EMPTY, finding, SampleConversation, SETTINGS } from './sample-conversation.ts'

const failed = { admission: admissionOf('failed', [result('failed')]) }
const met = { admission: admissionOf('met', [result('met')]) }
const unknown = { admission: admissionOf('unknown', [result('unknown')]) }
const tried = { admission: admissionOf('none', [result('failed', { severity: 'info' })]) }

/** What the rule reports; only some are about the line. */
const unmet = (line: number, rest = {}) =>
  finding(line, { rule: 'entry-requirements', severity: 'error', ...rest })

describe('planReview, with requirements', () => {
  it.each([
    ['all is met', met],
    ['something is not known', unknown],
    ['a policy is only tried', tried],
  ])('posts nothing where %s and nothing was said before', (_, admission) => {
    expect(new SampleConversation().push([], admission)).toEqual(EMPTY)
  })

  it('posts one summary comment, and edits it until all is met', () => {
    const conversation = new SampleConversation()
    const first = conversation.push([unmet(12, { isOffLine: true })], failed)
    expect(first.review).toBeUndefined()
    expect(first.summary?.body).toContain('one thing to do before this can be merged')
    expect(first.summary?.body).not.toMatch(/The date of row 12|Intentional|less severe/)
    expect(conversation.push([unmet(12, { isOffLine: true })], failed)).toEqual(EMPTY)
    const last = conversation.push([], met)
    expect(last.summary).toMatchObject({ id: conversation.comments[0]?.id })
    expect(last.summary?.body).toContain('**Awesome Keeper: ready.**')
    expect(conversation.push([], met)).toEqual(EMPTY)
  })

  it('comments on the line what an edit of it meets', () => {
    const findings = [unmet(12), unmet(13, { isOffLine: true }), unmet(50)]
    const plan = new SampleConversation().push(findings, failed)
    expect(plan.review?.comments.map(({ line }) => line)).toEqual([12])
    expect(plan.summary?.body).not.toMatch(/row (?:13|50)/)
  })

  it('posts a review instead of a comment where the mode is review', () => {
    const conversation = new SampleConversation()
    const settings = { ...SETTINGS, mode: 'review' as const }
    const plan = conversation.push([], { ...failed, settings })
    expect(plan.summary).toBeUndefined()
    expect(plan.review?.body).toContain('one thing to do before this can be merged')
    const last = conversation.push([], { ...met, settings })
    expect(last.review).toBeUndefined()
    expect(last.reviewEdits).toHaveLength(1)
  })

  it('calls nothing ready that has other problems', () => {
    const plan = new SampleConversation().push([finding(50, { severity: 'error' })], met)
    expect(plan.summary?.body).toContain('This change meets what the list asks for')
    expect(plan.summary?.body).not.toContain('ready')
    expect(plan.summary?.body).toContain('the check fails')
  })
})
