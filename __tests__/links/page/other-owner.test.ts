import { describe, expect, it } from 'vitest'
import { examinePage } from '../../../src/links/page/examine.ts'
import { MAX_PAGE_WORDS } from '../../../src/links/page/other-owner.ts'
import { RETREATS } from './retreats.ts'

function examine(text: string, { from = 'https://tool.example/', to = 'https://yoga.test/' } = {}) {
  const hops = [
    { url: from, status: 301, location: to },
    { url: to, status: 200 },
  ]
  const body = `<title>Retreats</title><h1>Rest</h1><p>${text}</p>`
  const headers = { 'content-type': 'text/html' }
  return examinePage(from, { method: 'GET', hops, headers, body }, true)
}

const topicsOf = (page: ReturnType<typeof examine>) => page?.signs.map(({ topic }) => topic)

describe('a page at another domain', () => {
  it('may be another owner’s, and its words are kept', () => {
    const page = examine(RETREATS)
    expect(page).toMatchObject({ isElsewhere: true, host: 'yoga.test' })
    expect(page?.signs).toEqual([
      { topic: 'owner', reason: 'it redirects to another site (yoga.test)' },
    ])
    expect(page?.words).toMatch(/^retreats rest yoga join our teachers in bali goa and crete/)
  })

  it.each([
    'We have a new name',
    'Formerly Quillbase',
    'Zephyr joins BigCorp',
    'Unser neuer Name',
    'Nous avons un nouveau nom',
    '移転しました',
  ])('is the same owner’s where it has the words of people who move: %s', (words) => {
    expect(topicsOf(examine(`${RETREATS} ${words}.`))).toEqual([])
  })

  it.each([
    'https://yoga.test/login?next=x',
    'https://sso.yoga.test/',
    'https://consent.yoga.test/',
    'https://status.yoga.test/',
    'https://github.com/yoga/mat',
  ])('shows nothing at %s', (to) => {
    expect(topicsOf(examine(RETREATS, { to }))).toEqual([])
  })

  it('shows nothing where a resolver led there, or it shows little', () => {
    expect(topicsOf(examine(RETREATS, { from: 'https://doi.org/10.1000/1' }))).toEqual([])
    expect(topicsOf(examine('Hello.'))).toEqual([])
  })

  it('is kept in bounds, whatever it holds', () => {
    const many = Array.from({ length: 9_000 }, (_, n) => `word${n}`).join(' ')
    for (const text of [many, 'x'.repeat(60_000), '<'.repeat(60_000), '\u0300'.repeat(60_000)]) {
      const words = examine(`${RETREATS} ${text}`)?.words ?? ''
      expect(words.length).toBeLessThanOrEqual(MAX_PAGE_WORDS)
      expect(words).toContain('retreats')
    }
  })
})
