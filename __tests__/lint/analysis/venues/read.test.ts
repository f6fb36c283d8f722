import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readVenue } from '../../../../src/lint/analysis/venues/read.ts'

/**
 * Comments of our own, in the forms that arXiv's help recommends and papers use, each with what it
 * says: `CVPR 2024`, `ACL 2023 findings`, `submitted`, `beside` (workshops and the like), `-`.
 */
const comments = readFileSync(join(import.meta.dirname, 'comments.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [label = '', ...comment] = line.split(' | ')
    return { label, comment: comment.join(' | ') }
  })

/** A third, by the hash of the comment, at which nobody looked while the reader was tuned. */
const isAside = ({ comment }: { comment: string }) =>
  (createHash('sha256').update(comment).digest()[0] ?? 0) % 3 === 0

function labelOf(comment: string): string {
  const reading = readVenue(comment)
  if (reading.kind === 'unclear') return '-'
  if (reading.kind !== 'accepted') return reading.kind
  return `${reading.venue} ${reading.year}${reading.isFindings ? ' findings' : ''}`
}

function measure(all: typeof comments) {
  const isVenue = (label: string) => /\d{4}/.test(label)
  const read = all.map(({ label, comment }) => ({ label, found: labelOf(comment) }))
  const found = read.filter((one) => isVenue(one.found))
  const right = found.filter((one) => one.found === one.label).length
  return {
    precision: right / found.length,
    recall: right / read.filter(({ label }) => isVenue(label)).length,
  }
}

describe('comments on arXiv', () => {
  it('are at least 200, a third of them set aside', () => {
    expect(comments.length).toBeGreaterThanOrEqual(200)
    expect(comments.filter(isAside).length).toBeGreaterThanOrEqual(66)
  })

  it('of those set aside, at least 98 % of the venues are right, and 90 % found', () => {
    const { precision, recall } = measure(comments.filter(isAside))
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })

  it('of all others, all venues are right', () => {
    const { precision, recall } = measure(comments.filter((one) => !isAside(one)))
    expect(precision).toBe(1)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })

  it('submissions and workshops never are a venue', () => {
    const others = comments.filter(({ label }) => label === 'submitted' || label === 'beside')
    expect(others.filter(({ comment }) => readVenue(comment).kind === 'accepted')).toEqual([])
  })
})

describe('a reading', () => {
  it('has the words of its sentence', () => {
    expect(readVenue('10 pages. Accepted to  CVPR 2024. Code: https://github.com/a/b')).toEqual({
      kind: 'accepted',
      venue: 'CVPR',
      year: 2024,
      isFindings: false,
      words: 'Accepted to CVPR 2024',
    })
  })

  it('of a reference needs no word of acceptance', () => {
    const reference = 'Journal of Machine Learning Research 23 (2022) 1-40, Extended Track'
    expect(readVenue(reference, true)).toMatchObject({ venue: 'JMLR', year: 2022 })
    expect(readVenue(reference).kind).toBe('unclear')
  })

  it.each([
    ['Accepted to CVPR 2023 and ICCV 2023', 'unclear'],
    ['Accepted to CVPR 2023; to appear in the workshop proceedings', 'beside'],
    ['ICML 2023. Submitted to a journal', 'submitted'],
    ['accepted to acl 2023', 'unclear'],
    ['Accepted to ICML 2024 AI for Science', 'unclear'],
    ['Presented at ICML 2021 ML4Health', 'unclear'],
    ['Appears in SIGGRAPH 2023 Posters', 'beside'],
    ['Accepted to INTERSPEECH 2023 Late Results', 'beside'],
    ['Preprint for NeurIPS 2025', 'unclear'],
    ['This version was submitted to ECCV 2022; accepted to WACV 2023', 'accepted'],
    ['', 'unclear'],
  ])('%s: %s', (comment, kind) => {
    expect(readVenue(comment).kind).toBe(kind)
  })

  it('takes little time on any text', () => {
    for (const piece of ['CVPR ', 'a.', 'https://', '2024 ', '((((']) {
      expect(readVenue(piece.repeat(100_000)).kind).not.toBe('accepted')
    }
  })
})
