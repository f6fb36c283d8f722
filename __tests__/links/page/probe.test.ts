import { describe, expect, it } from 'vitest'
import type { WebAnswer } from '../../../src/links/http/answer.ts'
import { isSameLook, lookOf, randomAddress } from '../../../src/links/page/probe.ts'

const TEXT = 'Nothing is here, dear visitor. Go back to the front page or use the search.'

function answer(body: string, end: string, from = end, status = 200): WebAnswer {
  const first = from === end ? [] : [{ url: from, status: 301, location: end }]
  const hops = [...first, { url: end, status }]
  return { method: 'GET', hops, headers: { 'content-type': 'text/html' }, body }
}

const page = (title: string, text: string) => `<title>${title}</title><h1>${title}</h1><p>${text}`
const at = (path: string) => `https://tool.example${path}`

function isSame(one: string, other: string): boolean {
  const [first, second] = [
    lookOf(at('/a'), answer(one, at('/a'))),
    lookOf(at('/b'), answer(other, at('/b'))),
  ]
  return first !== undefined && second !== undefined && isSameLook(first, second)
}

describe('a random address', () => {
  const random = () => 0.5
  it.each([
    ['/docs/guide?x=1#y', '/docs/nnnnnnnnnnnnnnnn'],
    ['/tools/parser/', '/tools/nnnnnnnnnnnnnnnn/'],
    ['/x', '/nnnnnnnnnnnnnnnn'],
    ['/', undefined],
    ['//', undefined],
  ])('beside %s is %s', (path, expected) => {
    expect(randomAddress(at(path), random)).toBe(expected && at(expected))
  })
})

describe('two pages are the same', () => {
  it('if they show the same, but for numbers and their own address', () => {
    expect(isSame(page('Oops', TEXT), page('Oops', TEXT))).toBe(true)
    expect(isSame(page('Oops', `${TEXT} /a`), page('Oops', `${TEXT} /b`))).toBe(true)
    expect(
      isSame(page('Oops', `${TEXT} Request 4711.`), page('Oops', `${TEXT} Request 4712.`)),
    ).toBe(true)
  })

  it('even if their words are those of one of the addresses', () => {
    const [first, second] = ['/page-1/found', '/nnnn'].map((path) =>
      lookOf(at(path), answer(page('Page not found', TEXT), at(path))),
    )
    expect(isSameLook(first!, second!)).toBe(true)
  })

  it('not if they have other titles or texts, or show too little or too much', () => {
    expect(isSame(page('Oops', TEXT), page('Oops!', 'Another page about something else.'))).toBe(
      false,
    )
    expect(isSame(page('Start', TEXT), page('Oops', TEXT))).toBe(false)
    expect(isSame('<title>App</title><script src="/a.js"></script>', '<title>App</title>')).toBe(
      false,
    )
    const long = page('Oops', 'many words on a long page '.repeat(300))
    expect(isSame(long, long)).toBe(false)
  })

  it('if both redirect to one address, whatever is there', () => {
    const [one, other] = ['/a', '/b'].map((path) => lookOf(at(path), answer('', at('/'), at(path))))
    expect(isSameLook(one!, other!)).toBe(true)
    const there = lookOf(at('/'), answer('', at('/')))
    expect(isSameLook(one!, there!)).toBe(false)
  })
})

it('only HTML of status 200 has a look', () => {
  expect(lookOf(at('/a'), answer('x', at('/a'), at('/a'), 404))).toBeUndefined()
  expect(lookOf(at('/a'), { ...answer('x', at('/a')), headers: {} })).toBeUndefined()
  const failure = { code: 'ERR_RESET', detail: 'reset' } as const
  expect(lookOf(at('/a'), { ...answer('x', at('/a')), failure })).toBeUndefined()
})
