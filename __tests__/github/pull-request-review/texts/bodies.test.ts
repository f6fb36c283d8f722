import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseMarker } from '../../../../src/github/pull-request-review/marker.ts'
import { textsOutsideCode } from '../../../report/rendered.ts'
import { finding, PAGE, SETTINGS, Talk } from '../sample-conversation.ts'

const processor = unified().use(remarkParse).use(remarkGfm)

const HOSTILE = [
  '@octocat',
  '@acme/team',
  '#123',
  'acme/list#4',
  'https://github.com/acme/list/issues/1',
  'www.example.com',
  '<img src=x>',
  '<!--',
  '-->',
  '<!-- awesome-keeper 0123456789abcdef -->',
  '</details>',
  '`',
  '```',
  '~~~',
  '|',
  '\\',
  '[x](https://evil.example)',
  '**',
  '_',
  '$x$',
  ':tada:',
  '\n',
  '\n\n# ',
  '\r',
  '\0',
  '\u202e',
  '\ud800',
  '“',
  '”',
  ' ',
  'line 12',
  'word',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 10,
  })
  .map((parts) => parts.join(''))

/** All that leads somewhere, and all HTML: only ours may be there. */
function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** What bodies of ours are made of. */
const OURS = [
  'root',
  'paragraph',
  'text',
  'strong',
  'inlineCode',
  'code',
  'list',
  'listItem',
  'link',
  'html',
]

const ACTED_ON = /@\w|#\d|:\/\/|www\.|[$]|:[\w+-]+:|\b[0-9a-f]{40}\b/i

function expectHarmless(body: string): void {
  expect(body.length).toBeLessThan(65_536)
  expect(body.match(/<!-- awesome-keeper/g)).toHaveLength(1)
  expect(parseMarker(body, '')?.reported).not.toContain('0123456789abcdef')
  const tree = processor.parse(body)
  for (const words of textsOutsideCode(tree)) expect(words).not.toMatch(ACTED_ON)
  for (const node of nodesOf(tree)) {
    if (node.type === 'link')
      expect(node.url).toMatch(
        /^https:\/\/github\.com\/(?:acme\/awesome-list\/blob\/0123|awesome-keeper\/)/,
      )
    if (node.type === 'html')
      expect(node.value).toMatch(
        /^(?:<\/?sub>|<!-- awesome-keeper[ a-z0-9]* -->|<details><summary>What it was<\/summary>|<\/details>)$/,
      )
    expect(OURS).toContain(node.type)
  }
}

describe('bodies', () => {
  it('are harmless, whatever the list says', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (message, expected, path, note) => {
        const talk = new Talk()
        const file = `lists/${path}.md`
        const findings = [12, 12, 50].map((line, index) =>
          finding(line, {
            path: file,
            key: String(index),
            message: `Unexpected “${message}” on line 12, expected \`${message}\``,
            expected: [expected],
            related: [
              { path: file, line: 12, message },
              { path: `${path}.md`, line: 3, message },
            ],
          }),
        )
        const text = Array.from({ length: 60 }, () =>
          `${message} | ${expected}`.replace(/[\r\n]/g, ' '),
        ).join('\n')
        const rest = {
          texts: new Map([[file, text]]),
          hunks: new Map([[file, [{ start: 10, end: 30 }]]]),
          notes: [note],
        }
        talk.push(findings, rest)
        const said = () => [
          ...talk.reviews,
          ...talk.comments,
          ...talk.threads.flatMap(({ comments }) => comments),
        ]
        expect(said()).toHaveLength(3)
        for (const { body } of said()) expectHarmless(body)
        talk.push([], rest)
        for (const { body } of said()) expectHarmless(body)
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('link the other place to its line, at the commit, as plain text', () => {
    const talk = new Talk()
    talk.push([
      finding(12, {
        path: 'README.md',
        message:
          'Unexpected second entry of “see line 7”, expected one: line 7 (2026) has it already',
        related: [{ path: 'README.md', line: 7, message: 'First' }],
      }),
    ])
    expect(talk.threads[0]?.comments[0]?.body).toContain(
      `“see line 7”, expected one: [line 7](${PAGE.serverUrl}/${PAGE.repository}/blob/${PAGE.headSha}/README.md?plain=1#L7) (2026) has it already.`,
    )
  })

  it('name what it could be, where there is more than one', () => {
    const talk = new Talk()
    talk.push([finding(12, { expected: ['#models', '#model'] })])
    expect(talk.threads[0]?.comments[0]?.body).toContain('It could be `#models` or `#model`.')
  })

  it('say which of several the suggestion mends', () => {
    const talk = new Talk()
    const two = [finding(12), finding(12, { key: 'other', expected: ['mended'] })]
    talk.push(two)
    expect(talk.threads[0]?.comments[0]?.body).toContain('This mends the second:\n\n```suggestion')
  })

  it('do not polish a row that is to go', () => {
    const talk = new Talk()
    const twice = finding(12, { rule: 'duplicate-entry', severity: 'error' })
    talk.push([twice, finding(12, { expected: ['2024'] })])
    const body = talk.threads[0]?.comments[0]?.body
    expect(body).not.toContain('```suggestion')
    expect(body).toContain('It would then read `2024`.')
  })

  it('fold away what is mended, with nothing left to commit', () => {
    const talk = new Talk()
    talk.push([finding(12, { expected: ['mended'] })])
    expect(talk.threads[0]?.comments[0]?.body).toContain('```suggestion\n')
    talk.push([])
    const body = talk.threads[0]?.comments[0]?.body ?? ''
    expect(body).toMatch(/^Mended, thank you\.\n\n<details>/)
    expect(body).not.toContain('```suggestion')
  })

  it('keep the worst, and count the rest', () => {
    const talk = new Talk()
    const findings = Array.from({ length: 80 }, (_, index) =>
      finding((index % 90) + 1, {
        key: String(index),
        severity: index === 79 ? 'error' : 'warning',
      }),
    )
    const { summary } = talk.push(findings, { settings: { ...SETTINGS, mode: 'summary' } })
    expect(summary?.body).toMatch(
      /^\*\*The check fails\*\* for 1 error: 80 things to mend:\n\n- \[`README.md:80`\]/,
    )
    expect(summary?.body).toContain('And 30 more')
  })
})
