import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readToken } from '../../../github/fake/index.ts'
import * as events from '../events.ts'
import {
  BAD,
  conversationOf,
  LIST,
  type ReviewRun,
  type ReviewSandbox,
  reportOf,
  startSandbox,
  under,
  withTools,
  writes,
} from './sandbox.ts'

const root = join(import.meta.dirname, '../../../..')

let sandbox: ReviewSandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})

afterAll(() => sandbox[Symbol.asyncDispose]())

describe('a token that may not write', () => {
  it('leaves annotations and the job summary, with the same result', async () => {
    const bad = Array.from(
      { length: 12 },
      (_, nth) => `- [Bad ${nth}](ttps://web.example.org/bad/${nth}) - Bad.`,
    )
    const dates = Array.from(
      { length: 12 },
      (_, nth) =>
        `| 2024-13-0${nth % 9} | Date ${nth} | [paper](https://web.example.org/date/${nth}) |`,
    )
    const files = { 'README.md': under(withTools(...bad), '| ---', ...dates) }
    const pull = sandbox.github.openPullRequest({ from: 'contributor:reader', files })
    const event = events.pullRequest(sandbox.github, pull.number)
    const run = await sandbox.run(event, { token: readToken.token })
    expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
    expect(writes(run.requests)).toEqual(['pulls/create-review 403'])
    const names = run.annotations.map(({ name }) => name)
    expect(names).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')])
    expect(run.annotations[0]).toMatchObject({
      properties: { file: 'README.md', title: 'malformed-link' },
      text: expect.stringContaining('Unexpected `ttps://`'),
    })
    expect(run.summary).toContain('The check fails')
    expect(run.summary).toContain('https://web.example.org/bad/11')
    expect(run.outputs).toMatchObject({ outcome: 'fail', errors: '12', 'review-id': '' })

    const allowed = await sandbox.run(event)
    expect([allowed.status, allowed.outputs.errors, allowed.outputs.warnings]).toEqual([
      run.status,
      run.outputs.errors,
      run.outputs.warnings,
    ])
    expect(allowed.annotations).toEqual([])
    // A token that may not write cannot edit the comment.
    pull.push({ 'README.md': LIST })
    const again = await sandbox.review(pull, {}, { token: readToken.token })
    expect([again.status, again.outputs.outcome]).toEqual([0, 'pass'])
    expect(conversationOf(sandbox, pull).lines[0]?.body).not.toMatch(/^Fixed/m)
  })

  it('reports nothing where nothing is found', async () => {
    const from = 'contributor:clean'
    const files = { 'README.md': withTools('- [Plane](https://web.example.org/plane) - Smooths.') }
    const pull = sandbox.github.openPullRequest({ from, files })
    const run = await sandbox.review(pull, {}, { token: readToken.token })
    expect([run.status, run.annotations]).toEqual([0, []])
  })

  it('that may not read comments leaves the same', async () => {
    await using own = await startSandbox({ isPrivate: true })
    own.github.allow({ token: 'contents', permissions: { contents: 'read' } })
    const pull = own.github.openPullRequest({ files: { 'README.md': withTools(BAD) } })
    const run = await own.review(pull, {}, { token: 'contents' })
    expect(run.annotations).toMatchObject([{ name: 'error', properties: { line: '19' } }])
    expect([run.status, run.outputs.outcome]).toEqual([1, 'fail'])
    expect(writes(run.requests)).toEqual([])
  })
})

describe('the output of a run', () => {
  const GONE = '- [Lost | `a`](https://web.example.org/gone) - Lost <b>@all</b>.'
  let run: ReviewRun

  beforeAll(async () => {
    const old = under(LIST, '- [Saw]', '- [Old](ttps://web.example.org/old) - Old.')
    await using own = await startSandbox({ files: { 'README.md': old } })
    const list = under(
      under(old, '- [Hammer]', BAD, GONE, '- [Fine](https://web.example.org/fine) - Fine.'),
      '| ---',
      '| 2024-13-01 | Delta | [paper](https://web.example.org/delta) |',
    )
    const pull = own.github.openPullRequest({ files: { 'README.md': list } })
    run = await own.review(pull)
  })

  it('is a report that fits its schema', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8'))
    const report = reportOf(run)
    const validate = new Ajv().compile(schema)
    expect([validate(report), validate.errors]).toEqual([true, null])
    expect(report).toMatchObject({
      version: 1,
      outcome: 'fail',
      counts: { error: 2, warning: 1 },
      files: [{ path: 'README.md' }],
    })
    const old = report.findings.filter((finding) => !finding.new)
    expect(old).toMatchObject([{ rule: 'malformed-link' }])
  })

  it('is SARIF that fits its schema', () => {
    const path = join(root, '__tests__/report/sarif/sarif.schema.json')
    const schema = JSON.parse(readFileSync(path, 'utf8'))
    const sarif = JSON.parse(run.read(run.outputs.sarif ?? ''))
    const validate = new Ajv({
      strict: false,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(schema)
    expect([validate(sarif), validate.errors]).toEqual([true, null])
    const { results } = sarif.runs[0]
    expect(results).toHaveLength(3)
    for (const { partialFingerprints } of results) {
      expect(Object.keys(partialFingerprints).length).toBeGreaterThan(0)
    }
  })

  it('is a job summary with all findings', () => {
    expect(run.summary).toMatch(/^## /)
    expect(run.summary).toContain('The check fails; it took')
    expect(run.summary).toContain('```mermaid\npie')
    expect(run.summary).toContain('### Errors')
    expect(run.summary).toContain('### Warnings')
    expect(run.summary).not.toContain('<b>')
    expect(run.summary).not.toMatch(/(?<![`\w])@all/)
    expect(run.summary).not.toContain('ttps://web.example.org/old')
  })

  it('is in the outputs', () => {
    expect(run.outputs).toEqual({
      outcome: 'fail',
      errors: '2',
      warnings: '1',
      'dead-links': '1',
      report: expect.stringMatching(/awesome-keeper-1\.json$/),
      sarif: expect.stringMatching(/awesome-keeper-1\.sarif$/),
      'review-id': expect.stringMatching(/^\d+$/),
      'issue-number': '',
      kind: 'addition',
      added: expect.stringMatching(/^\[\{"path":"README\.md","line":12,"title":"Delta"/),
      requirements: 'none',
      'only-lists': 'true',
      'head-sha': expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    expect(Object.keys(run.files).toSorted()).toEqual([
      'awesome-keeper-1.json',
      'awesome-keeper-1.sarif',
    ])
    expect(run.status).toBe(1)
  })
})

it('makes few requests to GitHub', async () => {
  await using own = await startSandbox()
  own.github.commit('main', { 'other.txt': 'The base has moved on.' })
  const cleanPull = own.github.openPullRequest({ files: { 'README.md': withTools() } })
  own.github.commit('main', { 'README.md': under(LIST, '# Awesome', '', 'A word.') })
  cleanPull.push({ 'README.md': withTools('- [Plane](https://web.example.org/plane) - Smooths.') })
  const clean = await own.review(cleanPull)
  expect(writes(clean.requests)).toEqual([])
  const pull = own.github.openPullRequest({
    from: 'other:a',
    files: { 'README.md': withTools(BAD, '- [Plane](ttps://web.example.org/plane) - Smooths.') },
  })
  const commented = await own.review(pull)
  pull.push({ 'README.md': withTools(BAD, '- [Lost](https://web.example.org/gone) - Lost.') })
  const again = await own.review(pull)
  const counts = [clean, commented, again].map(({ requests }) => requests.length)
  console.log(
    `requests to GitHub: ${counts[0]} without findings, ${counts[1]} with comments, ${counts[2]} with comments and edits`,
  )
  expect(counts[0]).toBeLessThanOrEqual(12)
  expect(counts[1]).toBeLessThanOrEqual(20)
  expect(counts[2]).toBeLessThanOrEqual(20)
  expect(again.requests.some(({ operationId }) => operationId === 'pulls/update-review')).toBe(true)
})
