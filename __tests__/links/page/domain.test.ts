import { expect, it } from 'vitest'
import { areDifferentDomains, siteNames } from '../../../src/links/page/domain.ts'

it.each([
  ['tool.example.org', 'www.example.org', false],
  ['a.example.org', 'b.example.org', false],
  ['example.org', 'example.com', true],
  // Only a list of public suffixes knows these.
  ['one.co.uk', 'two.co.uk', true],
  ['www.one.co.uk', 'docs.one.co.uk', false],
  ['one.com.br', 'two.com.br', true],
  ['one.ac.jp', 'dept.one.ac.jp', false],
  ['12.0.0.1', '13.0.0.1', true],
  ['12.0.0.1', '12.0.0.1', false],
])('%s and %s are different domains: %s', async (one, other, expected) => {
  expect(await areDifferentDomains(one, other)).toBe(expected)
  expect(await areDifferentDomains(other, one)).toBe(expected)
})

it('a page may call its site by its host or its domain, not by a public suffix', () => {
  expect(siteNames('www.tool.example')).toEqual(['tool.example', 'tool.example'])
  expect(siteNames('docs.tool.example')).toEqual(['docs.tool.example', 'tool.example'])
  expect(siteNames('docs.tool.co.uk')).toEqual(['docs.tool.co.uk', 'tool.co.uk'])
})
