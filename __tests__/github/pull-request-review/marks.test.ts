import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/github/pull-request-review/marks.ts'
import { finding } from './sample-conversation.ts'

describe('marksOf', () => {
  it('distinguishes equal keys, whatever their line or path', () => {
    const [one, two] = [finding(3), finding(3)]
    const marks = marksOf([one, two])
    expect(new Set(marks.values()).size).toBe(2)
    const moved = finding(9, { key: one.key, path: 'docs/list.md' })
    expect(marksOf([moved]).get(moved)).toBe(marks.get(one))
  })

  it('counts new findings first', () => {
    const added = finding(3)
    const existing = finding(3, { new: false })
    expect(marksOf([existing, added]).get(added)).toBe(marksOf([added]).get(added))
  })

  it('keeps the mark of an entry whose address or title was corrected', () => {
    const before = finding(3, { key: 'by address', titleKey: 'by title' })
    const known = marksOf([before]).values().toArray()
    const readdressed = finding(3, { key: 'by other address', titleKey: 'by title' })
    const retitled = finding(3, { key: 'by address', titleKey: 'by other title' })
    const other = finding(4, { key: 'other', titleKey: 'other' })
    for (const after of [readdressed, retitled]) {
      const marks = marksOf([other, after], known)
      expect(marks.get(after)).toBe(known[0])
      expect(marks.get(other)).toBe(marksOf([other]).get(other))
    }
    // The finding itself goes before one that only has its title.
    const marks = marksOf([readdressed, before], known)
    expect(marks.get(before)).toBe(known[0])
    expect(marks.get(readdressed)).not.toBe(known[0])
  })
})
