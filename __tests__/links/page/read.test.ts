import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/links/page/read.ts'

const base = 'https://a.example/x'

it('reads what a page shows', () => {
  const html = `<!DOCTYPE html><HTML lang='de-AT'><head><title> A &amp;
    B </title><meta property="og:site_name" content="The Site"><link rel=canonical href="/y">
    <script src=//cdn.example/a.js>var a = '<h1>no</h1>'</script></head>
    <body><!-- <h1>no</h1> --><h1 title="a > b">One <b>T</b>wo</h1>so<b>me</b>&nbsp;text
    <template><p>no</p></template><iframe src="https://frame.example/"></iframe><h2>Three</h2>1 < 2`
  expect(readPage(html, base)).toEqual({
    title: 'A & B',
    headings: ['One Two', 'Three'],
    text: 'some text 1 < 2',
    isShort: true,
    embedded: ['cdn.example', 'frame.example'],
    language: 'de',
    site: 'The Site',
    canonicalHost: 'a.example',
  })
})

it('cuts what is long, and says so', () => {
  const { text, isShort, title } = readPage(
    `<title>${'t'.repeat(999)}</title>${'word '.repeat(9_999)}`,
    base,
  )
  expect(text.length).toBeLessThanOrEqual(4_000)
  expect(title).toHaveLength(300)
  expect(isShort).toBe(false)
})

describe('a hostile page', () => {
  it.each([
    '<div>',
    '<b><p>',
    '<',
    '<!--',
    '<script>',
    '<a href="',
    '<h1>',
    '<table><b>',
    '</x>',
    '<title>',
    '&nbsp;',
    '&#1114112;',
    '<iframe src=//a.example>',
  ])('of %s is read to its end', (piece) => {
    expect(readPage(piece.repeat(70_000 / piece.length), base).headings.length).toBeLessThan(7)
  })
})
