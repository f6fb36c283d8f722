/** Runs one after the other, each planned and carried out on the same issue. */

import type {
  FailingLink,
  IssuePlan,
  OwnIssue,
  TrackedList,
  TrackingInput,
} from '../../../src/github/tracking-issue/model.ts'
import { planIssue } from '../../../src/github/tracking-issue/plan.ts'
import { type LinkResult, linkKey } from '../../../src/links/result.ts'
import type { Ignore } from '../../../src/lint/ignores.ts'
import { lint } from '../../../src/lint/linter.ts'
import type { RuleSetting } from '../../../src/lint/severity.ts'
import { addressesOf } from '../../../src/list/addresses.ts'
import type { List } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'
import { placesOf } from '../../../src/list/places.ts'
import { type PlainMessage, toReport } from '../../../src/report/build.ts'

/** What one run checks and finds. */
export interface SampleRun {
  /** `2026-03-01` */
  date: string
  /** The lists' texts by their paths. */
  texts: Readonly<Record<string, string>>
  /** Results of URLs that are not alive; `undefined` if no links are checked. */
  web?: Readonly<Record<string, Partial<LinkResult>>> | undefined
  failing?: readonly FailingLink[]
  ignores?: readonly Ignore[]
  settings?: Readonly<Record<string, RuleSetting>>
  instance?: string
}

/** The input of a run: real lists, linted by the real rules. */
export function inputOf(run: SampleRun, previous: OwnIssue | undefined): TrackingInput {
  const { date, failing = [], ignores = [], settings = {}, instance = '' } = run
  const results = 'web' in run && run.web === undefined ? undefined : linkResultsOf(run)
  const files = Object.entries(run.texts).map(([path, text]) => ({
    path,
    text,
    file: readList(text, path),
  }))
  const report = toReport(
    files.map(({ path, text, file }) => {
      const { tables, entries, links } = file.data.list as List
      const messages = lint(file, { settings, ignores, ...(results && { linkResults: results }) })
      const holds = { tables: tables.length, rows: 0, entries: entries.length, links: links.length }
      const plain = messages.map((message) => Object.assign(message, { isNew: true }))
      return { path, text, holds, messages: plain as PlainMessage[] }
    }),
    'error',
  )
  const sha = Buffer.from(date).toString('hex').padEnd(40, '0').slice(0, 40)
  return {
    report,
    lists: files.map(({ path, file }) => trackedList(path, file)),
    linkResults: results,
    failing,
    now: `${date}T06:00:00.000Z`,
    previous,
    settings: { instance, title: 'List health report', labels: ['awesome-keeper'], assignees: [] },
    page: {
      serverUrl: 'https://github.com',
      repository: 'acme/awesome-things',
      headSha: sha,
      branch: 'main',
      runUrl: `https://github.com/acme/awesome-things/actions/runs/${date.replaceAll('-', '')}`,
    },
  }
}

/** All URLs of the lists are alive, except those with a result in `web`. */
function linkResultsOf({ texts, web = {} }: SampleRun): Map<string, LinkResult> {
  const results = new Map<string, LinkResult>()
  for (const [path, text] of Object.entries(texts)) {
    for (const { url } of (readList(text, path).data.list as List).links) {
      const key = linkKey(url)
      if (key === undefined) continue
      const known = web[url] ?? web[key]
      const usual = { status: 'alive', reason: '200 OK', attempts: 1, source: 'web' } as const
      results.set(key, { ...usual, ...known, url: key })
    }
  }
  return results
}

function trackedList(path: string, file: ReturnType<typeof readList>): TrackedList {
  const list = file.data.list as List
  const places = placesOf(file)
  return {
    path,
    sections: list.sections.map(({ span, title }) => ({
      line: places.toPoint(span.start)?.line ?? 1,
      title,
    })),
    links: Array.from(addressesOf(list), ({ link: { url, entry }, place }) => {
      const { line = 1, column = 1 } = places.toPoint(place.start) ?? {}
      return { url, line, column, ...(entry?.title && { entry: entry.title }) }
    }),
  }
}

/** An issue on which plans are carried out, as on GitHub. */
export class IssueHistory {
  issue: OwnIssue | undefined
  comments: string[] = []

  run(run: SampleRun): IssuePlan {
    const plan = planIssue(inputOf(run, this.issue))
    if (plan.create) {
      this.issue = { number: 1, body: plan.create.body, isOpen: true }
    }
    if (plan.edit && this.issue) {
      if (plan.edit.body !== undefined) this.issue.body = plan.edit.body
      if (plan.edit.state) this.issue.isOpen = plan.edit.state === 'open'
    }
    if (plan.comment !== undefined) this.comments.push(plan.comment)
    return plan
  }

  get body(): string {
    return this.issue?.body ?? ''
  }

  /** What a reader sees of the body. */
  get text(): string {
    return this.body.replace(/<!--[\s\S]*?-->/g, '')
  }

  set body(body: string) {
    if (this.issue) this.issue.body = body
  }
}
