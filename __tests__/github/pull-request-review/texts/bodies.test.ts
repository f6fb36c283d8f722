import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseMarker, withoutMarkers } from '../../../../src/github/pull-request-review/marker.ts'
import { code, line, message, quote } from '../../../../src/lint/message.ts'
import type { ReportFinding } from '../../../../src/report/model.ts'
import { textsOutsideCode } from '../../../report/rendered.ts'
import { finding, PAGE, SampleConversation, SETTINGS, TEXT } from '../sample-conversation.ts'

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
  '<!-- awesome-keeper:v1 review 0123456789abcdef -->',
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

/** A tree's nodes: of links and HTML, only ours may occur. */
function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** The kinds of nodes in our bodies. */
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
  'delete',
]

const ACTED_ON = /@\w|#\d|:\/\/|www\.|[$]|:[\w+-]+:|\b[0-9a-f]{40}\b/i

function expectHarmless(body: string): void {
  expect(body.length).toBeLessThan(65_536)
  expect(body.match(/<!-- awesome-keeper/g)).toHaveLength(2)
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
        /^(?:<!-- awesome-keeper:v1[ a-z0-9]* -->|<details>\n<summary>(?:Original comment|For maintainers)<\/summary>|<\/details>)$/,
      )
    expect(OURS).toContain(node.type)
  }
}

describe('bodies', () => {
  it('are harmless, whatever the text of the list', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (text, expected, path, note) => {
        const conversation = new SampleConversation()
        const file = `lists/${path}.md`
        const findings = [12, 12, 50].map((lineNumber, index) =>
          finding(lineNumber, {
            path: file,
            key: String(index),
            parts: message`${quote(text)} and ${code(text)} are on ${line(12)}: ${text}.`,
            expected: [expected],
            ignoreMatch: text,
            related: [
              { path: file, line: 12, message: text },
              { path: `${path}.md`, line: 3, message: text },
            ],
          }),
        )
        const list = Array.from({ length: 60 }, () =>
          `${text} | ${expected}`.replace(/[\r\n]/g, ' '),
        ).join('\n')
        const rest = {
          texts: new Map([[file, list]]),
          hunks: new Map([[file, [{ start: 10, end: 30 }]]]),
          notes: [note],
        }
        conversation.push(findings, rest)
        const bodies = () => [
          ...conversation.reviews,
          ...conversation.comments,
          ...conversation.threads.flatMap(({ comments }) => comments),
        ]
        expect(bodies()).toHaveLength(3)
        for (const remaining of [findings, findings.slice(1), []]) {
          if (remaining !== findings) conversation.push(remaining, rest)
          for (const { body } of bodies()) expectHarmless(body)
        }
      }),
      { numRuns: 150, seed: 4 },
    )
  })

  const bodyOf = (findings: readonly ReportFinding[]) => {
    const conversation = new SampleConversation()
    conversation.push(findings)
    return conversation.threads[0]?.comments[0]?.body ?? ''
  }

  it('show the severity, whether it fails the check, the message, and the rule', () => {
    expect(bodyOf([finding(12, { severity: 'error' })])).toMatch(
      /^\*\*Error\*\* \(fails the check\): The date of row 12 is wrong\. \(\[`date-format`\]\(.*\)\)\n/m,
    )
    expect(bodyOf([finding(12)])).toMatch(/^\*\*Warning\*\*: The/m)
    const twice = finding(12, { severity: 'info', rule: 'duplicate-entry' })
    // An info causes no review, and is part of one that has a warning.
    expect(bodyOf([twice])).toBe('')
    const conversation = new SampleConversation()
    conversation.push([finding(11), twice])
    const bodies = conversation.threads.map(({ comments }) => comments[0]?.body ?? '')
    expect(bodies.filter((body) => /^Info: The/m.test(body))).toHaveLength(1)
  })

  it('link other places to their lines at the commit', () => {
    const related = [7, 8].map((line) => ({ path: 'README.md', line, message: 'The first' }))
    const parts = message`${quote('see line 7')} is already listed on ${line(7)} (2026).`
    const body = bodyOf([finding(12, { parts, related })])
    const url = `${PAGE.serverUrl}/${PAGE.repository}/blob/${PAGE.headSha}/README.md?plain=1`
    expect(body).toContain(
      `“see line 7” is already listed on [line 7](${url}#L7) (2026). See [line 8](${url}#L8): The first. (`,
    )
  })

  it('show what to write, where the message does not', () => {
    expect(bodyOf([finding(12, { expected: ['#models', '#model'] })])).toContain(
      'Write `#models` or `#model`.',
    )
    const parts = message`Write ${code('#models')} instead.`
    expect(bodyOf([finding(12, { parts, expected: ['#models', '#model'] })])).toMatch(
      /: Write `#models` instead\. \(/,
    )
  })

  it('show which of several findings the suggestion fixes', () => {
    const body = bodyOf([finding(12), finding(12, { key: 'other', expected: ['fixed'] })])
    expect(body).toContain('This suggestion fixes the second of them:\n\n```suggestion')
  })

  it('suggest to delete a duplicate, and no other edit of its line', () => {
    const twice = finding(12, { rule: 'duplicate-entry', severity: 'error' })
    const date = finding(12, { expected: ['2024'] })
    const body = bodyOf([twice, date])
    expect(body).not.toContain('```suggestion')
    expect(body).toContain('Write `2024`.')
    const start = TEXT.indexOf('row 12')
    const fix = {
      kind: 'suggestion' as const,
      range: [start, start + 7] as [number, number],
      text: '',
    }
    expect(bodyOf([{ ...twice, fix }, date])).toContain(
      'This suggestion fixes the first of them:\n\n```suggestion\n```\n',
    )
  })

  it('fold what is fixed, with nothing left to commit', () => {
    const conversation = new SampleConversation()
    conversation.push([finding(12, { expected: ['fixed'] })])
    expect(conversation.threads[0]?.comments[0]?.body).toContain('```suggestion\n')
    conversation.push([])
    const body = conversation.threads[0]?.comments[0]?.body ?? ''
    expect(body).toMatch(/^Fixed, thank you\.\n\n<details>/m)
    expect(body).not.toContain('```suggestion')
  })
})

describe('the summary', () => {
  const summaryOf = (findings: readonly ReportFinding[], settings = SETTINGS) => {
    const plan = new SampleConversation().push(findings, { settings })
    return withoutMarkers(plan.summary?.body ?? plan.review?.body ?? '', '')
  }
  const error = finding(12, { severity: 'error', key: 'e' })

  it.each([
    [[error], 'fails.** This change has 1 error, with a comment on its line.'],
    [[finding(12)], 'passes.** This change has 1 warning, with a comment on its line.'],
    [
      [error, finding(13), finding(14, { severity: 'info', expected: ['fixed'] })],
      'fails.** This change has 1 error, 1 warning and 1 info, each with a comment on its line.',
    ],
    [[finding(50)], 'passes.** This change has 1 warning:'],
    [
      [error, finding(50)],
      'fails.** This change has 1 error and 1 warning; 1 has a comment on its line, the rest is listed here:',
    ],
  ])('has the result and the number of findings: %#', (findings, text) => {
    expect(summaryOf(findings).split('\n')[0]).toBe(`**Awesome Keeper: the check ${text}`)
  })

  it('counts what is not shown', () => {
    const old = [finding(60), finding(61), finding(62, { severity: 'info' })]
    const existing = old.map((one) => ({ ...one, new: false }))
    expect(summaryOf([error, finding(13, { severity: 'info' }), ...existing])).toContain(
      '\n\n1 less severe finding is in the summary of the check’s run. 2 existing problems are not shown.\n\n',
    )
  })

  it('shows maintainers how to ignore each rule and entry', () => {
    const entries = ['Decord', 'Decord', 'a: “b” #1', '', '/x/', 'a\u202eb', 'x'.repeat(301)]
    const findings = entries.map((ignoreMatch, index) =>
      finding(11 + index, { ignoreMatch, key: String(index) }),
    )
    expect(summaryOf(findings)).toMatch(
      /Intentional\? Reply here, and a maintainer can ignore it\. This review updates itself when you push\.\n\n<details>\n<summary>For maintainers<\/summary>/,
    )
    const [, yaml = ''] = summaryOf(findings).split(/```yaml\n|```/)
    expect(parse(yaml)).toEqual({
      ignore: [
        { rule: 'date-format', match: 'Decord' },
        { rule: 'date-format', match: 'a: “b” #1' },
        { rule: 'date-format', match: 'a\u202eb' },
      ],
    })
  })

  it('keeps the most severe, and counts the rest', () => {
    const findings = Array.from({ length: 80 }, (_, index) =>
      finding((index % 90) + 1, {
        key: String(index),
        severity: index === 79 ? 'error' : 'warning',
      }),
    )
    const summary = summaryOf(findings, { ...SETTINGS, mode: 'summary' })
    expect(summary).toMatch(/has 1 error and 79 warnings:\n\n- \[`README.md:80`\]/)
    expect(summary).toContain('30 more are in the summary of the check’s run.')
  })
})
