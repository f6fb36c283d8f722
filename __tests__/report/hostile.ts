import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { LINK_STATUSES } from '../../src/links/result.ts'
import { keyOf } from '../../src/lint/key.ts'
import { type MessagePart, plainText } from '../../src/lint/message.ts'
import { SEVERITIES } from '../../src/lint/severity.ts'
import type { Report, ReportLink } from '../../src/report/build.ts'

const PARTS = [
  '@octocat',
  '#123',
  'GH-7',
  'acme/list#4',
  'https://evil.example/',
  'www.evil.example',
  '0123456789abcdef0123456789abcdef01234567',
  '<img src=x onerror=alert(1)>',
  '<!-- awesome-keeper x -->',
  '</details>',
  '`',
  '```',
  '\n```\n',
  '~~~',
  '|',
  '\\',
  '[x](https://evil.example)',
  '[`row-width`]',
  '[`row-width`]: https://evil.example',
  '![x](y)',
  '**',
  '$x$',
  ':tada:',
  '&commat;octocat',
  '\n# heading\n',
  '\n\n- item\n',
  '\n> quote',
  '"',
  '%%',
  '../',
  '\t',
  '\0',
  '\u001B[31m',
  '\u202E',
  '\uD800',
  '::error::',
  '##[error]',
  ' ',
  'word',
  '中文',
]

/** Text as an attacker, or an unlucky author, may write it. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

const line = fc.integer({ min: 1, max: 99 })

/** A part of a message whose words are hostile. */
const hostilePart: fc.Arbitrary<MessagePart> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'code', 'quote'), text: hostileText }),
  fc.record({ kind: fc.constant('place'), line, path: hostileText }),
)

/** A message in which all words are hostile. */
export const hostileParts = fc.array(hostilePart, { maxLength: 4 })

const place = fc.record({ path: hostileText, line })

/** A report in which all that stems from a list is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    paths: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
    findings: fc.array(
      fc.record({
        file: fc.nat({ max: 2 }),
        line,
        parts: hostileParts,
        severity: fc.constantFrom(...SEVERITIES),
        expected: fc.array(hostileText, { maxLength: 2 }),
        related: fc.array(fc.record({ path: hostileText, line, message: hostileText }), {
          maxLength: 2,
        }),
        new: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
    links: fc.array(
      fc.record({
        url: hostileText,
        status: fc.constantFrom(...LINK_STATUSES),
        reason: hostileText,
        places: fc.array(place, { maxLength: 5 }),
        attempts: fc.constant(1),
        source: fc.constant('web'),
      }) satisfies fc.Arbitrary<ReportLink>,
      { maxLength: 5 },
    ),
    outcome: fc.constantFrom('pass' as const, 'fail' as const),
  })
  .map(({ paths, findings, links, outcome }) => ({
    version: 1,
    files: paths.map((path) => ({ path, tables: 1, rows: 3, entries: 3, links: 4 })),
    findings: findings.map(({ file, ...finding }) => ({
      ...finding,
      message: plainText(finding.parts),
      rule: 'row-width',
      path: paths[file % paths.length]!,
      column: 1,
      endLine: finding.line,
      endColumn: 1,
      key: keyOf('row-width', [plainText(finding.parts)]),
      url: 'https://example.org/row-width',
    })),
    links,
    counts: { error: 1, warning: 0, info: 2 },
    outcome,
  }))

const processor = unified().use(remarkParse).use(remarkGfm)

export const parse = (markdown: string): Root => processor.parse(markdown)

/** All nodes of a tree. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** What GitHub would act on in text outside of code, and what none should see. */
export const ACTED_ON =
  /@\w|#\d|\bGH-\d|:\/\/|www\.|[$]|:[\w+-]+:|\b[0-9a-f]{40}\b|[\0-\u0009\u000B-\u001F\u202A-\u202E\u2066-\u2069]/i
