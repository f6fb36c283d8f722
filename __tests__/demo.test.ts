import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../scripts/demo/markdown.ts'
import { demoPage } from '../scripts/demo/page.ts'
import { base, type PlayedPush } from '../scripts/demo/play.ts'
import type { PlayedSchedule } from '../scripts/demo/schedule.ts'
import { hostileText } from './report/hostile.ts'

/** What the page's own templates write: nothing else may be there. */
const TAGS = new Set(
  'html head meta title link style body header main section article h1 h2 h3 h4 h5 h6 p span strong em del b i s sub sup kbd code pre br hr ul ol li blockquote a details summary div table thead tbody tr th td mark'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set('className href rel lang charSet content name httpEquiv'.split(' '))

function foreignElements(markup: string): Element[] {
  const found: Element[] = []
  const walk = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const { tagName, properties } = child
      const isOdd = Object.keys(properties).some((name) => !ATTRIBUTES.has(name))
      const isLink = /^(?:https?:\/\/|data:,$)/.test(String(properties.href ?? 'https://'))
      if (!TAGS.has(tagName) || isOdd || !isLink) found.push(child)
      walk(child)
    }
  }
  walk(fromHtml(markup))
  return found
}

const rendered = (text: string) => renderMarkdown(text).markup.trim()

describe('Markdown of the demo’s page', () => {
  it.each([
    ['a **b** `c` ~~d~~', '<p>a <strong>b</strong> <code>c</code> <del>d</del></p>'],
    ['one\ntwo', '<p>one<br>\ntwo</p>'],
    ['## A', '<h3>A</h3>'],
    ['<!-- hidden -->', ''],
    ['<sub>a</sub>', '<p><sub>a</sub></p>'],
    [
      '<details>\n<summary>A</summary>\n\nb\n\n</details>',
      '<details>\n<summary>A</summary><p>b</p>\n</details>',
    ],
    ['- [x] a\n- b', '<ul><li>☑ a</li>\n<li>b</li>\n</ul>'],
    ['```\na\n\nb\n```', '<pre><code>a\n\nb</code></pre>'],
    ['![alt](https://a.example/x.png)', '<p>alt</p>'],
    // Elements are closed, whatever the text leaves open or closes.
    ['<details>\n\nb', '<details><p>b</p>\n</details>'],
    ['a</details></div>', '<p>a&lt;/div&gt;</p>'],
    ['<b><i>a</b>', '<p><b><i>a</i></b></p>'],
    // What is not allowed is text.
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a <img src=x onerror=alert(1)>', '<p>a &lt;img src=x onerror=alert(1)&gt;</p>'],
    ['<details open onclick=x>', '&lt;details open onclick=x&gt;'],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](https://x@evil.example)', '<p>a</p>'],
  ])('%j', (markdown, markup) => {
    expect(rendered(markdown)).toBe(markup)
  })

  it('has no element but its own, whatever the text is', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const texts = [one, `${one}\n\n${other}`, `| ${one} |\n| --- |\n| ${other} |`, `- ${one}`]
        for (const text of texts) expect(foreignElements(rendered(text))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the demo’s page', () => {
  const lines = base.split('\n')

  function pageWith(words: string): string {
    const about = { number: 1, title: words, author: words, body: words, state: 'open' }
    const comment = {
      ...about,
      path: words,
      line: 2,
      startLine: null,
      hunk: `@@ -1 +1 @@\n+${words}`,
    }
    const suggestion = { ...comment, body: `\`\`\`suggestion\n${words}\n\`\`\`\n${words}` }
    const thread = (isOutdated: boolean) => ({ isOutdated, comments: [comment, suggestion] })
    const push = {
      happened: words,
      view: {
        ...{ pull: about, reviews: [about], comments: [about] },
        threads: [thread(true), thread(false)],
      },
      text: [lines[0], words.replace(/[\r\n]/g, ' '), ...lines.slice(1)].join('\n'),
    }
    const schedule = { issue: about, fixes: about, before: `a\n${words}\n`, after: `${words}\nb\n` }
    return demoPage([push as unknown as PlayedPush], schedule as unknown as PlayedSchedule)
  }

  it('escapes hostile text, wherever it is', () => {
    const attacks = [
      '<script>alert(1)</script>',
      '"><img src=https://evil.example/x onerror=alert(1)>',
      '</style></title></textarea><script>alert(1)</script>',
      '<!-- --><iframe src=https://evil.example></iframe>',
      '</code></td></table><base href=https://evil.example>',
    ]
    for (const attack of attacks) {
      const page = pageWith(attack)
      expect(foreignElements(page)).toEqual([])
      expect(page).toContain('&lt;')
    }
    fc.assert(
      fc.property(hostileText, (words) => {
        const page = pageWith(words)
        expect(foreignElements(page)).toEqual([])
        expect(page).not.toMatch(/[\0-\u0009\u000B-\u001F\u202A-\u202E\u2066-\u2069]/)
      }),
      { numRuns: 50 },
    )
  })

  it('forbids everything but its own style', () => {
    expect(pageWith('a')).toMatch(
      /default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'/,
    )
  })
})
