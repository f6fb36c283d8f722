import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { dark, light } from '../scripts/picture/colors.ts'
import { drawIssue } from '../scripts/picture/issue.ts'
import { drawReview, type ShownReview } from '../scripts/picture/review.ts'
import { drawTerminal } from '../scripts/picture/terminal.ts'
import { breakLines, lengthOf, type Style } from '../scripts/picture/typeset.ts'

const root = join(import.meta.dirname, '..')
const before = '# List\n\n- [One](https://example.com/one) - The first.\n'
const hostile = '- [<script>&"\']]>](https://example.com/two?a=1&b=2) - Next.\n'

function reviewWith(body: string): ShownReview {
  const after = before + hostile
  const comment = { body, path: 'lists/<b>.md', startLine: null, line: 4 }
  return { before, after, author: 'someone[bot]', body: 'A text.', comments: [comment] }
}

/** The visible text, without the description for screen readers. */
function wordsOf(picture: string): string {
  const words = picture.match(/(?<=<text [^>]*>)[^<]*/g) ?? []
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return words.join(' ').replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '')
}

const schemes = ['light', 'dark']
const names = ['review', 'admission', 'issue', 'terminal']

// `npm run docs -- --check` compares them with what the built code prints now.
describe.each(names.flatMap((name) => schemes.map((scheme) => [name, scheme])))(
  'the picture of the %s, %s',
  (name, scheme) => {
    const picture = readFileSync(join(root, `docs/${name}-${scheme}.svg`), 'utf8')

    it('is small, well-formed XML', () => {
      expect(picture.length).toBeLessThan(40_000)
      expect(XMLValidator.validate(picture)).toBe(true)
    })

    it('loads nothing and runs nothing', () => {
      expect(picture).not.toMatch(
        /href|src=|url\(|@import|@font-face|<script|<image|<use|\son\w+=/i,
      )
      expect(picture.match(/="https?:[^"]*"/g)).toEqual(['="http://www.w3.org/2000/svg"'])
    })

    it('has a title and a description for screen readers', () => {
      expect(picture).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description"/)
      expect(picture).toMatch(/<title id="title">[^<]{10,}<\/title>/)
      expect(picture).toMatch(/<desc id="description">[^<]{50,}<\/desc>/)
    })

    it('shows no hidden markers', () => {
      expect(wordsOf(picture)).not.toContain('<!--')
    })
  },
)

describe('the pictures show', () => {
  const words = (name: string) =>
    wordsOf(readFileSync(join(root, `docs/${name}-light.svg`), 'utf8'))

  it('a suggestion, and a comment without one', () => {
    expect(words('review')).toContain('Commit suggestion')
    expect(words('review')).toContain('Breaking the Memory')
  })

  it('an open issue with a dead link', () => {
    expect(words('issue')).toContain('Open')
    expect(words('issue')).toContain('gone.example.org')
  })

  it('a command and its findings', () => {
    expect(words('terminal')).toContain('awesome-keeper README.md --base main')
    expect(words('terminal')).toMatch(/malformed-link/)
  })
})

describe('a picture of a review', () => {
  it('escapes the text of others', () => {
    const suggestion = `\`\`\`suggestion\n${hostile.replace('two', 'second')}\`\`\``
    const picture = drawReview(reviewWith(`Odd: \`<i>&amp;\`.\n\n${suggestion}`), light)
    expect(XMLValidator.validate(picture)).toBe(true)
    const words = wordsOf(picture)
    expect(words).toContain('lists/<b>.md')
    expect(words).toContain('<i>&amp;')
    expect(words).toContain(hostile.trim())
    expect(words).toContain(hostile.replace('two', 'second').trim())
  })

  it('differs between the schemes only in colors', () => {
    const [bright, dim] = [light, dark].map((colors) =>
      drawReview(reviewWith('Some text.'), colors),
    )
    expect(bright).not.toBe(dim)
    expect(bright?.replace(/#[\da-f]{6}/g, '')).toBe(dim?.replace(/#[\da-f]{6}/g, ''))
  })

  it.each([
    ['a heading', '### Dead: 2', 'Dead: 2'],
    ['a quotation', '> A quote', 'A quote'],
    ['a task', '- [x] Done', '☑'],
    ['a numbered list', '3. Three\n4. Four', '4.'],
    ['a table', '| One | Two |\n| --- | --- |\n| 1 | 2 |', 'Two'],
    ['a code block', '```yaml\nignore:\n```', 'ignore:'],
    ['HTML that changes the look', '<sub>Small <b>bold</b></sub>', 'bold'],
    ['emphasis', '*one* ~~two~~ **three**', 'three'],
  ])('shows %s', (_, markdown, shown) => {
    const picture = drawReview(reviewWith(markdown), light)
    expect(XMLValidator.validate(picture)).toBe(true)
    expect(wordsOf(picture)).toContain(shown)
  })

  it('shows the summary of what is folded, and not the rest', () => {
    const folded = 'A\n\n<details><summary>For maintainers</summary>\n\nHidden.\n\n</details>\n\nB'
    const words = wordsOf(drawReview(reviewWith(folded), light))
    expect(words).toContain('▸ For maintainers')
    expect(words).not.toContain('Hidden')
    expect(words).toMatch(/ B$/)
  })

  it('is refused for Markdown that cannot be drawn', () => {
    expect(() => drawReview(reviewWith('Some <video>words</video>'), light)).toThrow('html')
    expect(() => drawReview(reviewWith('[^1]\n\n[^1]: A note'), light)).toThrow('footnote')
  })
})

describe('a picture of an issue', () => {
  it('escapes the text of others', () => {
    const issue = { title: '<b>&', number: 1, author: 'a', body: '- `<i>`\n- \\<u>' }
    const picture = drawIssue(issue, light)
    expect(XMLValidator.validate(picture)).toBe(true)
    expect(wordsOf(picture)).toMatch(/<b>& #1 .*<i>.*<u>/)
  })
})

describe('a picture of a terminal', () => {
  it('has the colors of the output', () => {
    const output = 'a \u001B[31merror\u001B[39m <b>\n\u001B[1mbold\u001B[22m'
    const picture = drawTerminal({ command: 'run', output }, light)
    expect(picture).toMatch(/class="code red"[^>]*>error</)
    expect(picture).toMatch(/class="code text bold"[^>]*>bold</)
    expect(wordsOf(picture)).toContain('<b>')
  })

  it('is refused for an unknown escape sequence', () => {
    expect(() => drawTerminal({ command: 'run', output: '\u001B[99mx' }, light)).toThrow('99')
  })
})

describe('lines', () => {
  const style: Style = { font: 'prose', size: 14, fill: 'text' }
  const boxed: Style = { font: 'code', size: 12, fill: 'text', box: 'code-box' }

  it('are never wider than their limit, and lose nothing', () => {
    const text = fc.stringMatching(/^[ -~]{0,200}$/)
    fc.assert(
      fc.property(text, text, fc.integer({ min: 40, max: 400 }), (one, two, width) => {
        const lines = breakLines(
          [
            { text: one, style },
            { text: two, style: boxed },
          ],
          width,
        )
        expect(
          lines
            .flat()
            .map((run) => run.text)
            .join(''),
        ).toBe(one + two)
        for (const line of lines) {
          const last = line.at(-1)
          const shown = last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : []
          expect(lengthOf(shown)).toBeLessThanOrEqual(width + 0.001)
        }
      }),
    )
  })
})
