import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { type Report, toReport } from '../../../src/report/build.ts'
import { toHtml } from '../../../src/report/html/page.ts'
import { hostileReport, hostileText } from '../hostile.ts'
import { lintedList, realReport, realTexts, type SampleFinding } from '../samples.ts'

const path = 'README.md'

function pageOf(
  text: string,
  samples: readonly SampleFinding[],
  links: Report['links'] = [],
): string {
  const report = toReport([lintedList(path, text, samples)], 'error', links)
  return toHtml(report, { sources: new Map([[path, text]]) })
}

function elementsOf(page: string): Element[] {
  const found: Element[] = []
  const walk = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      found.push(child)
      walk(child)
    }
  }
  walk(fromHtml(page))
  return found
}

describe('an HTML report', () => {
  it('shows the line of a finding with its place marked', () => {
    const page = pageOf('# A\n\n| a | 2022-13 | c |\n', [
      { at: '2022-13', message: 'Unexpected month' },
    ])
    expect(page).toContain(
      '<span class="unseen">line </span>3</span><code>| a | <mark>2022-13</mark> | c |',
    )
  })

  it('marks nothing where the whole line is the place', () => {
    const page = pageOf('# A\n\n| a | b |\n', [{ at: '| a | b |', message: 'Unexpected row' }])
    expect(page).toContain('<code>| a | b |</code>')
    expect(page).not.toContain('<mark>')
  })

  it('cuts a long line around the place, and never through a character', () => {
    const page = pageOf(`${'𝒳'.repeat(500)}HERE${'𝒴'.repeat(500)}`, [
      { at: 'HERE', message: 'Unexpected' },
    ])
    expect(page).toMatch(/<code>…𝒳{50,}<mark>HERE<\/mark>𝒴{50,}…<\/code>/u)
  })

  it('shows the other line that a finding names', () => {
    const cause = { at: '- first', message: 'The first entry' }
    const page = pageOf('- first\n- second', [
      { at: '- second', message: 'Unexpected second', cause },
    ])
    expect(page).toMatch(/2<\/span><code>- second.*The first entry.*1<\/span><code>- first/s)
  })

  it('has the most severe rules first, in a file and in the summary', () => {
    const page = pageOf('a b c', [
      { at: 'a', message: 'A', rule: 'empty-link', severity: 'info' },
      { at: 'b', message: 'B', rule: 'date-order', severity: 'warning' },
      { at: 'c', message: 'C', rule: 'row-width', severity: 'error' },
    ])
    const order = ['row-width', 'date-order', 'empty-link']
    expect(Array.from(page.matchAll(/<h3>([^<]+)/g), ([, rule]) => rule)).toEqual(order)
    expect(Array.from(page.matchAll(/href="#group-\d">([^<]+)/g), ([, rule]) => rule)).toEqual(
      order,
    )
  })

  it('shows new findings only, and counts the others', () => {
    const page = pageOf('a b', [
      { at: 'a', message: 'Old one', known: true },
      { at: 'b', message: 'New one' },
    ])
    expect(page).not.toContain('Old one')
    expect(page).toContain('1 existing problem is not shown')
  })

  it('reports that there are no problems', () => {
    expect(pageOf('a', [])).toContain('<p class="nothing">No problems found.</p>')
  })

  it('makes links of web addresses only, and none with a name before the host', () => {
    const urls = [
      'https://a.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      '//b',
      'https://a@b.example',
    ]
    const links = urls.map((url): Report['links'][number] => {
      return { url, status: 'dead', reason: 'x', places: [], attempts: 1, source: 'web' }
    })
    const page = pageOf('a', [], links)
    const anchors = elementsOf(page).filter(
      ({ properties }) => properties.className?.toString() === 'url',
    )
    expect(anchors.map(({ tagName, properties }) => [tagName, properties.href])).toEqual(
      expect.arrayContaining([
        ['a', 'https://a.example/'],
        ['span', undefined],
      ]),
    )
    expect(anchors.filter(({ tagName }) => tagName === 'a')).toHaveLength(1)
    expect(page).toContain('rel="noopener noreferrer nofollow"')
  })

  it('draws the entries of years that lie far apart, and of many', () => {
    const years = new Map([
      [1, 2],
      [1999, 1],
      [2024, 1203],
      [9999, 3],
    ])
    const many = new Map(Array.from({ length: 40 }, (_, index) => [1980 + index, index + 1]))
    const options = { sources: realTexts }
    expect(toHtml(realReport(), { ...options, years })).toContain('1.2K')
    expect(toHtml(realReport(), { ...options, years: many }).match(/class="year"/g)).toHaveLength(
      14,
    )
    expect(toHtml(realReport(), options)).not.toContain('Entries by year')
  })

  it('is smaller than 30 KB without a report', () => {
    expect(Buffer.byteLength(pageOf('', []))).toBeLessThan(30_000)
    expect(pageOf('', [])).toMatch(
      /<style>[^<]{5000,}<\/style>.*<script type="module">.{2000,}<\/script>/s,
    )
  })

  it('is the same each time', () => {
    const page = () => toHtml(realReport(), { sources: realTexts, generatedAt: new Date(0) })
    expect(page()).toBe(page())
    expect(page()).toContain(
      '<time datetime="1970-01-01T00:00:00.000Z">1970-01-01 00:00 UTC</time>',
    )
  })
})

describe('hostile text in an HTML report', () => {
  /** What our own templates write: nothing else may be there. */
  const TAGS = new Set(
    'html head meta title link style body a header p h1 h2 h3 h4 code strong time dl div dt dd main nav ul ol li span svg rect form label input fieldset legend output section details summary mark table thead tbody tr th td script'.split(
      ' ',
    ),
  )

  it('adds no element, no attribute and no address', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, text) => {
        const sources = new Map(report.files.map((file) => [file.path, text]))
        const elements = elementsOf(toHtml(report, { sources }))
        const foreign = elements.filter(
          ({ tagName, properties }) =>
            !TAGS.has(tagName) ||
            Object.keys(properties).some((name) => /^on|^style$|^src/.test(name)) ||
            !(tagName === 'link' ? /^data:image\/svg/ : /^(?:#|https?:)/).test(
              String(properties.href ?? '#'),
            ),
        )
        expect(foreign).toEqual([])
        expect(
          elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style'),
        ).toHaveLength(2)
      }),
      { numRuns: 200 },
    )
  })

  it('has nothing that cannot be seen, or turns the direction', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, text) => {
        const sources = new Map(report.files.map((file) => [file.path, text]))
        const page = toHtml(report, { sources })
        expect(page).not.toMatch(
          /[\0-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/,
        )
        expect(page.isWellFormed()).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
