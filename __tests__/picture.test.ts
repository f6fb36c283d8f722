import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { dark, light } from '../scripts/picture/colours.ts'
import { drawReview, type Reviewed } from '../scripts/picture/review.ts'
import { breakLines, lengthOf, type Style } from '../scripts/picture/type.ts'

const root = join(import.meta.dirname, '..')
const before = '# List\n\n- [One](https://example.com/one) - The first.\n'
const hostile = '- [<script>&"\']]>](https://example.com/two?a=1&b=2) - Next.\n'

function reviewed(body: string): Reviewed {
  const after = before + hostile
  const comment = { body, path: 'lists/<b>.md', startLine: null, line: 4 }
  return { before, after, author: 'someone[bot]', body: 'Words.', comments: [comment] }
}

/** What a reader sees, without the description that is read aloud. */
function wordsOf(picture: string): string {
  const words = picture.match(/(?<=<text [^>]*>)[^<]*/g) ?? []
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return words.join(' ').replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '')
}

// That they are what the demo says now is held by `npm run docs`.
describe.each(['light', 'dark'])('the %s picture of the README', (scheme) => {
  const picture = readFileSync(join(root, `docs/review-${scheme}.svg`), 'utf8')

  it('is small, and sound', () => {
    expect(picture.length).toBeLessThan(30_000)
    expect(XMLValidator.validate(picture)).toBe(true)
  })

  it('asks for nothing from elsewhere, and runs nothing', () => {
    expect(picture).not.toMatch(/href|src=|url\(|@import|@font-face|<script|<image|<use|\son\w+=/i)
    expect(picture.match(/="https?:[^"]*"/g)).toEqual(['="http://www.w3.org/2000/svg"'])
  })

  it('can be read aloud', () => {
    expect(picture).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description"/)
    expect(picture).toMatch(/<title id="title">[^<]{10,}<\/title>/)
    expect(picture).toMatch(/<desc id="description">[^<]{50,}<\/desc>/)
  })

  it('shows what a click mends, and what it does not', () => {
    const words = wordsOf(picture)
    expect(words).toContain('Commit suggestion')
    expect(words).toContain('Unexpected paper under')
    expect(words).not.toContain('<!-- awesome-keeper')
  })
})

describe('a picture of a review', () => {
  it('shows words of others as words', () => {
    const suggestion = `\`\`\`suggestion\n${hostile.replace('two', 'second')}\`\`\``
    const picture = drawReview(reviewed(`Odd: \`<i>&amp;\`.\n\n${suggestion}`), light)
    expect(XMLValidator.validate(picture)).toBe(true)
    const words = wordsOf(picture)
    expect(words).toContain('lists/<b>.md')
    expect(words).toContain('<i>&amp;')
    expect(words).toContain(hostile.trim())
    expect(words).toContain(hostile.replace('two', 'second').trim())
  })

  it('differs between the schemes in nothing but colours', () => {
    const [bright, dim] = [light, dark].map((colours) =>
      drawReview(reviewed('Some words.'), colours),
    )
    expect(bright).not.toBe(dim)
    expect(bright?.replace(/#[\da-f]{6}/g, '')).toBe(dim?.replace(/#[\da-f]{6}/g, ''))
  })

  it('is refused where a comment holds what it cannot show', () => {
    expect(() => drawReview(reviewed('> A quote'), light)).toThrow('blockquote (A quote)')
    expect(() => drawReview(reviewed('Some <b>words</b>'), light)).toThrow('html')
  })
})

describe('lines', () => {
  const style: Style = { font: 'prose', size: 14, fill: 'text' }
  const boxed: Style = { font: 'code', size: 12, fill: 'text', box: 'code-box' }

  it('are never wider than they may be, and lose nothing', () => {
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
