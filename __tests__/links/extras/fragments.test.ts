import { describe, expect, it } from 'vitest'
import { missingFragments } from '../../../src/links/extras/fragments.ts'
import type { WebAnswer } from '../../../src/links/http/answer.ts'

function page(body: string, more: Partial<WebAnswer> = {}): WebAnswer {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return { method: 'GET', hops: [{ url: '', status: 200 }], headers, body, ...more }
}

describe('a page', () => {
  const body = `<h2 id="usage">Usage</h2><a name='old-name'></a><p id=bare>…</p>
    <h3 id="user-content-on-github">x</h3><i id="a&amp;b"></i>`

  it.each(['usage', 'old-name', 'bare', 'on-github', 'a%26b'])('has #%s', (fragment) => {
    expect(missingFragments(page(body), [fragment])).toEqual([])
  })

  it('lacks missing anchors', () => {
    expect(missingFragments(page(body), ['usage', 'install', 'Usage'])).toEqual([
      'install',
      'Usage',
    ])
  })

  it.each(['top', ':~:text=here', '/route', '!route', 'L10-L20', 'tab=readme'])(
    'is not asked for #%s',
    (fragment) => {
      expect(missingFragments(page(''), [fragment])).toEqual([])
    },
  )
})

describe('an answer without information on anchors', () => {
  it.each<[string, WebAnswer]>([
    ['cut off', page('', { cut: true })],
    ['no HTML', page('', { headers: { 'content-type': 'application/pdf' } })],
    ['not found', page('', { hops: [{ url: '', status: 404 }] })],
    ['no answer', page('', { failure: { code: 'ERR_RESET', detail: 'reset' } })],
  ])('%s', (_, answer) => {
    expect(missingFragments(answer, ['x'])).toEqual([])
  })
})
