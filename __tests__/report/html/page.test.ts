import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { message, quote } from '../../../src/lint/message.ts'
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

  it('shows the part of a long line that its message quotes', () => {
    const row = `| ${'long '.repeat(100)} | HERE you are | ${'long '.repeat(100)} |`
    const page = pageOf(row, [{ at: row, message: message`${quote('HERE you…')} is hidden` }])
    expect(page).toContain('<mark>HERE you</mark> are |')
    // What fits is shown as it is.
    const short = '| a | HERE you are |'
    const whole = pageOf(short, [{ at: short, message: message`${quote('HERE you…')} is hidden` }])
    expect(whole).toContain(`<code>${short}</code>`)
  })

  it('marks nothing of a whole line that is cut', () => {
    const row = `| ${'long '.repeat(100)} |`
    expect(pageOf(row, [{ at: row, message: 'Unexpected' }])).not.toContain('<mark>')
  })

  it('folds more than 50 infos beside problems of their rule, not fewer', () => {
    const rows = Array.from({ length: 52 }, (_, index) => `row ${index};`)
    const groupsOf = (infos: number) => {
      const samples = rows.slice(0, infos + 1).map((at, index): SampleFinding => {
        return { at, message: 'x', severity: index === 0 ? 'error' : 'info' }
      })
      const page = pageOf(rows.join('\n'), samples)
      return Array.from(
        page.matchAll(/<details class="group" id="(group-\d)"( open)?>\n<summary>.*?<\/summary>/g),
        ([whole, id, open]) => [id, open === ' open', whole.match(/\d+ (?:error|info)s?/g)],
      )
    }
    expect(groupsOf(50)).toEqual([['group-1', true, ['1 error', '50 infos']]])
    expect(groupsOf(51)).toEqual([
      ['group-1', true, ['1 error']],
      ['group-2', false, ['51 infos']],
    ])
  })

  it('links lines to where they are shown, those of other files too', () => {
    const text = '- first\n- second'
    const cause = { at: '- first', message: 'The first entry' }
    const report = toReport(
      [lintedList(path, text, [{ at: '- second', message: 'Unexpected', cause }])],
      'error',
      [
        {
          ...{ url: 'https://a.example/', status: 'dead', reason: 'gone', attempts: 1 },
          ...{ source: 'web', places: [{ path, line: 2 }] },
        },
      ],
    )
    report.findings[0]!.related?.push({ path: 'b.md', line: 7, message: 'Another' })
    const address = (each: { path: string; line: number }) =>
      `https://git.example/${each.path}#L${each.line}`
    const page = toHtml(report, { sources: new Map([[path, text]]), addressOf: address })
    const links = elementsOf(page).filter(({ properties }) =>
      properties.className?.toString().includes('line-link'),
    )
    expect(links.map(({ properties }) => properties.href)).toEqual([
      ...['README.md#L2', 'README.md#L1', 'b.md#L7', 'README.md#L2'].map(
        (end) => `https://git.example/${end}`,
      ),
    ])
    const disguised = () => 'javascript:alert(1)'
    expect(toHtml(report, { sources: new Map(), addressOf: disguised })).not.toContain('javascript')
  })

  it('counts entries and findings by section, the largest first', () => {
    const text = '# List\n\n## One\n\n- a\n\n## Two\n\n- b\n- c\n'
    const samples = ['## Two', 'c'].map((at) => ({ at, message: 'x' }))
    const report = toReport([lintedList(path, text, samples)], 'error')
    const section = (line: number, title: string, entries: number) => ({
      ...{ line, title, entries },
      path: ['List', title],
    })
    const sections = [section(1, 'List', 0), section(3, 'One', 1), section(7, 'Two', 2)]
    const rowsOf = (sizes: typeof sections) =>
      Array.from(
        toHtml(report, { sources: new Map(), sections: new Map([[path, sizes]]) }).matchAll(
          /<th scope="row">(.*?)<\/th><td class="amount">(\d+)<\/td>.*<td>(.*?)<\/td>/g,
        ),
        ([, name, count, words]) => [name, count, words?.replace(/<[^>]*>/g, '').trim()],
      )
    expect(rowsOf(sections)).toEqual([
      ['Two', '2', '2 errors'],
      ['One', '1', ''],
    ])
    const same = sections.map((one) => ({ ...one, title: 'One', path: [`In ${one.line}`, 'One'] }))
    expect(rowsOf(same).map(([name]) => name)).toEqual(['In 7 › One', 'In 3 › One'])
    // One section is the whole list.
    expect(rowsOf(sections.slice(0, 2))).toEqual([])
  })

  it('has the status of links by the year of their entries, the latest first', () => {
    const link = (name: string, status: 'alive' | 'dead') => ({
      ...{ url: `https://${name}.example/`, status, reason: 'x', places: [], attempts: 1 },
      source: 'web',
    })
    const links = [link('a', 'dead'), link('b', 'alive'), link('c', 'alive'), link('d', 'dead')]
    const report = toReport([lintedList(path, '', [])], 'error', links)
    const table = (linkYears: Map<string, number>) =>
      Array.from(
        toHtml(report, { sources: new Map(), linkYears }).matchAll(
          /<th scope="row">(2\d{3}|no year)<\/th><td class="amount">(\d)<\/td>.*<td>(.*?)<\/td>/g,
        ),
        ([, year, count, words]) => [year, count, words?.replaceAll('\u00A0', ' ')],
      )
    const years = new Map([
      ['https://a.example/', 2017],
      ['https://b.example/', 2024],
      ['https://c.example/', 2017],
    ])
    expect(table(years)).toEqual([
      ['2024', '1', '1 alive'],
      ['2017', '2', '1 dead, 1 alive'],
      ['no year', '1', '1 dead'],
    ])
    expect(table(new Map([['https://a.example/', 2017]]))).toEqual([])
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
        const section = { line: 1, title: text, path: [text, text], entries: 1 }
        const sections = new Map(report.files.map((file) => [file.path, [section, section]]))
        const linkYears = new Map(report.links.map(({ url }, index) => [url, index]))
        const addressOf = () => `https://a.example/${text}`
        const elements = elementsOf(toHtml(report, { sources, sections, linkYears, addressOf }))
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
