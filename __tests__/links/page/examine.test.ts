import { expect, it } from 'vitest'
import type { WebAnswer } from '../../../src/links/http/answer.ts'
import { examinePage } from '../../../src/links/page/examine.ts'

const url = 'https://tool.example/docs/guide/start'
const MISSING = '<title>Page not found</title><h1>404</h1><p>The page you requested is gone.'

function signsOf(body: string, end = url, more: Partial<WebAnswer> = {}, status = 301): string[] {
  const first = end === url ? [] : [{ url, status, location: end }]
  const hops = [...first, { url: end, status: 200 }]
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const isElsewhere = !new URL(end).hostname.endsWith('tool.example')
  const page = examinePage(url, { method: 'GET', hops, headers, body, ...more }, isElsewhere)
  return page?.signs.map(({ topic, isCertain }) => (isCertain ? `${topic}!` : topic)) ?? ['none']
}

it('finds signs in a page of HTML, and in nothing else', () => {
  expect(signsOf(MISSING)).toEqual(['missing', 'missing', 'missing'])
  expect(signsOf(MISSING, url, { headers: { 'content-type': 'text/plain' } })).toEqual([])
  expect(signsOf(MISSING, url, { hops: [{ url, status: 203 }] })).toEqual([])
  expect(signsOf(MISSING, url, { method: 'HEAD' })).toEqual(['none'])
})

it('finds none in a wall, nor where anybody has pages, nor where the address is about it', () => {
  expect(signsOf(`<title>Log in</title>${MISSING.replace('title', 'h2')}`)).toEqual([])
  expect(signsOf(MISSING, 'https://github.com/owner/name')).toEqual([])
  expect(signsOf(MISSING, 'https://tool.example/errors/404')).toEqual([])
})

it('knows who sells and parks domains', () => {
  expect(signsOf('', 'https://www.hugedomains.com/x')).toEqual(['sale!'])
  expect(signsOf('<script src="https://c.parkingcrew.net/a.js"></script>')).toEqual(['sale!'])
  expect(signsOf('<title>tool.example is for sale</title>')).toEqual(['sale!'])
  expect(signsOf('<title>Tool is for sale</title>')).toEqual([])
  const long = `<script src="https://c.parkingcrew.net/a.js"></script>${'word '.repeat(999)}`
  expect(signsOf(long)).toEqual([])
})

it('finds permanent redirects to the front page of the same site', () => {
  expect(signsOf('', 'https://www.tool.example/')).toEqual(['missing'])
  expect(signsOf('', 'https://www.tool.example/', {}, 302)).toEqual([])
  expect(signsOf('', 'https://another.example.net/')).toEqual([])
  expect(signsOf('', 'https://www.tool.example/en')).toEqual([])
})
