import { describe, expect, it } from 'vitest'
import { describeConfig, describeRuleOptions } from '../../src/config/describe.ts'
import { rules } from '../../src/lint/registry.ts'
import columnValues from '../../src/lint/rules/column-values.ts'
import dateOrder from '../../src/lint/rules/date-order.ts'
import emptyLink from '../../src/lint/rules/empty-link.ts'

/** The keys that also advice has. */
function rulesOfPullRequest(key: string): string[][] {
  return [
    [`${key}.max-entries`, 'a whole number from 1 to 1000', ''],
    [`${key}.max-edits`, 'a whole number from 0 to 1000', ''],
    [`${key}.files`, 'a list of globs', ''],
    [`${key}.title`, 'a regular expression', ''],
    [`${key}.body`, 'a list of mappings', ''],
    [`${key}.body[].match`, 'a regular expression', ''],
    [`${key}.body[].is`, 'entry', ''],
    [`${key}.checklist`, 'true or a mapping with the keys under and min', ''],
    [`${key}.position`, 'start, end or sorted', ''],
  ]
}

describe('describeConfig', () => {
  it('gives all keys, with types and defaults', () => {
    expect(describeConfig().map(({ key, type, default: usual }) => [key, type, usual])).toEqual([
      ['files', 'a list of globs', ''],
      ['profile', 'awesome', ''],
      ['ignore', 'a list of mappings', '[]'],
      ['ignore[].rule', 'a rule id or a list of rule ids', ''],
      ['ignore[].match', 'a title, a URL or a /pattern/', ''],
      ['ignore[].file', 'a glob', ''],
      ['ignore[].reason', 'a text', ''],
      ['ignore[].until', 'a date such as 2027-01-31', ''],
      ['rules', 'a mapping of rule ids to severities', '{}'],
      ['links', 'a mapping', '{}'],
      ['links.exclude', 'a list of regular expressions', '[]'],
      ['links.include', 'a list of regular expressions', '[]'],
      ['links.accept', 'a mapping of names to lists of numbers', '{}'],
      ['links.timeout', 'a duration such as 20s or 10min', '"20s"'],
      ['links.deadline', 'a duration such as 20s or 10min', '"10min"'],
      ['links.retries', 'a whole number from 0 to 10', '3'],
      ['links.concurrency', 'a whole number from 1 to 1024', '128'],
      ['links.host-concurrency', 'a whole number from 1 to 64', '4'],
      ['links.host-request-interval', 'a duration such as 20s or 10min', '"50ms"'],
      ['links.headers', 'a mapping of names to mappings of names to texts', '{}'],
      ['links.allow-private', 'a list of a range such as 10.0.0.0/8', '[]'],
      ['links.max-cache-age', 'a duration such as 20s or 10min', '"7d"'],
      ['links.dead-after', 'a mapping with the keys runs and days', '{}'],
      ['links.dead-after.runs', 'a whole number from 1 to 1000', '5'],
      ['links.dead-after.days', 'a whole number from 0 to 1000', '14'],
      [
        'links.services',
        'all or none or a list of archive, arxiv, badges, codeberg, crates, crossref, doi, github, gitlab, hugging-face, npm, open-review, pypi or youtube',
        '"all"',
      ],
      ['links.fragments', 'true or false', 'false'],
      ['links.soft-404', 'true or false', 'true'],
      ['review', 'a mapping with the key min-severity', '{}'],
      ['review.min-severity', 'error, warning or info', '"warning"'],
      ['issue', 'a mapping with the keys title, labels, assignees, min-severity and only', '{}'],
      ['issue.title', 'a text', '"List health report"'],
      ['issue.labels', 'a list of texts', '["awesome-keeper"]'],
      ['issue.assignees', 'a list of texts', '[]'],
      ['issue.min-severity', 'error, warning or info', '"info"'],
      ['issue.only', 'a list of rule ids', ''],
      ['sets', 'a list of mappings', '[]'],
      ['sets[].of', 'a path', ''],
      ['sets[].files', 'a list of globs', ''],
      ['sets[].as', 'translations or parts', ''],
      ['pull-request', 'a mapping', ''],
      ['pull-request.severity', 'error, warning or info', '"error"'],
      ...rulesOfPullRequest('pull-request'),
      ['pull-request.skip', 'a list of bots or members', '["bots"]'],
      ['pull-request.labels', 'a mapping with the keys pass, fail and unknown', ''],
      ['pull-request.labels.pass', 'a text', ''],
      ['pull-request.labels.fail', 'a text', ''],
      ['pull-request.labels.unknown', 'a text', ''],
      ['pull-request.history', 'open or true or false', 'false'],
      [
        'pull-request.advise',
        'a mapping with the keys max-entries, max-edits, files, title, body, checklist and position',
        '',
      ],
      ...rulesOfPullRequest('pull-request.advise'),
      ['retire', 'a list of mappings', '[]'],
      ['retire[].when', 'dead, archived or idle', ''],
      ['retire[].after', 'a duration such as 90d or 12months', ''],
      ['retire[].do', 'remove or mark', ''],
      ['retire[].text', 'a text on one line, such as (archived)', ''],
      ['extends', 'another repository’s configuration', ''],
    ])
  })

  it('describes each key', () => {
    const undescribed = [...describeConfig(), ...rules.flatMap(describeRuleOptions)]
      .filter(({ description }) => !/^\S.*\.$/.test(description))
      .map(({ key }) => key)
    expect(undescribed).toEqual([])
  })
})

describe('describeRuleOptions', () => {
  it('gives the options of a rule', () => {
    expect(describeRuleOptions(dateOrder)).toEqual([
      {
        key: 'order',
        type: 'newest-first, oldest-first or auto',
        default: '"auto"',
        description: 'How the rows are sorted; `auto` infers it for each table.',
      },
    ])
  })

  it('gives the keys below them', () => {
    const rows = describeRuleOptions(columnValues).map(({ key, type }) => [key, type])
    expect(rows).toEqual([
      ['columns', 'a mapping of names to mappings'],
      ['columns.*.required', 'true or false'],
      ['columns.*.values', 'a list of texts'],
      ['columns.*.pattern', 'a regular expression'],
    ])
  })

  it('is empty for a rule without options', () => {
    expect(describeRuleOptions(emptyLink)).toEqual([])
  })
})

describe('the options of every rule', () => {
  it.each(rules)('$meta.id: a plain strict object, without a severity', ({ meta }) => {
    if (!meta.options) return
    expect(meta.options.type).toBe('strict_object')
    expect(meta.options).not.toHaveProperty('pipe')
    expect(meta.options).not.toHaveProperty('entries.severity')
  })
})
