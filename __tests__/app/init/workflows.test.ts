import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planFiles } from '../../../src/app/init/files.ts'
import {
  actionReference,
  type FetchText,
  isReleased,
  newestReference,
} from '../../../src/app/init/release.ts'
import {
  dailyTime,
  EXAMPLES,
  pushWorkflow,
  reviewAgainWorkflow,
  reviewWorkflow,
  scheduleWorkflow,
} from '../../../src/app/init/workflows.ts'
import { Sandbox } from '../cli/run.ts'

const root = join(import.meta.dirname, '../../..')
const examples = join(root, 'examples/workflows')
const readExample = (name: string) => readFileSync(join(examples, name), 'utf8')

const commit = 'c0ffee'.padEnd(40, '0')
const released = { version: '1.2.3', commit }

describe('actionReference', () => {
  it('is a tag until there is a commit', () => {
    expect(actionReference({ version: '1' })).toMatch(/^awesome-keeper\/awesome-keeper@v1 # .*tag/)
    expect(actionReference(released)).toBe(`awesome-keeper/awesome-keeper@${commit} # v1.2.3`)
    expect([isReleased({ version: '1' }), isReleased(released)]).toEqual([false, true])
  })

  it('is the same in all documentation', () => {
    const texts = [
      'README.md',
      ...readdirSync(examples).map((name) => `examples/workflows/${name}`),
    ]
    const used = texts.flatMap((path) => [
      ...readFileSync(join(root, path), 'utf8').matchAll(/uses: (awesome-keeper\/.*)/g),
    ])
    expect(new Set(used.map(([, reference]) => reference))).toEqual(new Set([actionReference()]))
  })

  it('is in the examples, which are the workflows that are written', () => {
    expect(readExample('awesome-keeper-review.yml')).toBe(EXAMPLES.review)
    expect(readExample('awesome-keeper-schedule.yml')).toBe(EXAMPLES.schedule)
    expect(readExample('push.yml')).toBe(EXAMPLES.push)
    expect(readExample('review-again.yml')).toBe(EXAMPLES.reviewAgain)
  })
})

describe('newestReference', () => {
  const newer = 'beef'.padEnd(40, '1')
  const tags = [
    { name: 'v1', commit: { sha: newer } },
    { name: 'v1.3', commit: { sha: newer } },
    { name: 'v1.3.0', commit: { sha: newer } },
    { name: 'v1.2.3', commit: { sha: commit } },
  ]
  /** GitHub with these answers by the end of the path; others are refused. */
  const github = (answers: Readonly<Record<string, string>>, asked: string[] = []): FetchText => {
    return (url, { headers }) => {
      asked.push(url)
      expect(Object.keys(headers)).not.toContain('authorization')
      const [, text] = Object.entries(answers).find(([end]) => url.endsWith(end)) ?? []
      return Promise.resolve({ ok: text !== undefined, text: () => Promise.resolve(text ?? 'no') })
    }
  }
  const answers = { '/commits/v1': `${newer}\n`, 'per_page=100': JSON.stringify(tags) }
  const action = 'awesome-keeper/awesome-keeper'

  it('is the commit of the tag v1, with the name of its version', async () => {
    const asked: string[] = []
    expect(await newestReference(github(answers, asked), released)).toBe(
      `${action}@${newer} # v1.3.0`,
    )
    expect(asked.sort()).toEqual([
      `https://api.github.com/repos/${action}/commits/v1`,
      `https://api.github.com/repos/${action}/tags?per_page=100`,
    ])
  })

  it('names the tag where the version is not known', async () => {
    for (const text of ['{', '{}', '[null, 3, {"commit": null}]', '[]']) {
      const got = await newestReference(github({ ...answers, 'per_page=100': text }), released)
      expect(got).toBe(`${action}@${newer} # v1`)
    }
  })

  it.each<[string, FetchText]>([
    ['no answer', github({})],
    ['no network', () => Promise.reject(new TypeError('fetch failed'))],
    ['something else', github({ ...answers, '/commits/v1': '<html>' })],
    ['a commit with more behind it', github({ ...answers, '/commits/v1': `${newer}\n- run: x` })],
  ])('is the tag where GitHub gives %s', async (_, get) => {
    expect(await newestReference(get, released)).toBe(`${action}@v1`)
  })
})

describe('dailyTime', () => {
  const times = Array.from({ length: 2000 }, (_, index) => dailyTime(`owner/list-${index}`))

  it('is always the same for a repository, and never at a full hour', () => {
    expect(dailyTime('Owner/List')).toBe(dailyTime('owner/list'))
    for (const time of times) expect(time).toMatch(/^(?:[1-9]|[1-5]\d) (?:1?\d|2[0-3]) \* \* \*$/)
  })

  it('is spread over the day', () => {
    const hours = Map.groupBy(times, (time) => time.split(' ')[1])
    expect(hours.size).toBe(24)
    expect(Math.max(...Array.from(hours.values(), ({ length }) => length))).toBeLessThan(150)
  })
})

describe('with a release', () => {
  const uses = `awesome-keeper/awesome-keeper@${commit} # v1.2.3`
  const settings = {
    uses,
    cron: '31 7 * * *',
    withPush: true,
    withReviewAgain: true,
    isReleased: true,
  }

  it('all workflows are new, with the commit and the time of the repository', () => {
    using box = new Sandbox()
    const files = planFiles(box.folder, 'rules: {}\n', settings)
    expect(files.map(({ isLater, takenBy }) => isLater ?? takenBy)).toEqual(
      Array(5).fill(undefined),
    )
    const workflows = files.slice(1).map(({ text }) => text)
    for (const text of workflows) expect(text).toContain(`uses: ${uses}\n`)
    expect(workflows[1]).toContain('cron: 31 7 * * *\n')
  })

  it('each existing workflow of ours is found by what it does', () => {
    using box = new Sandbox({
      '.github/workflows/a.yml': reviewAgainWorkflow(uses),
      '.github/workflows/b.yml': scheduleWorkflow(uses, '1 1 * * *'),
      '.github/workflows/d.yml': pushWorkflow(uses),
      '.github/workflows/c.yml': reviewWorkflow(uses).replace('awesome-keeper/awesome', 'other/x'),
    })
    const taken = planFiles(box.folder, '', settings).map(({ takenBy }) => takenBy)
    expect(taken).toEqual([
      undefined,
      undefined,
      '.github/workflows/b.yml',
      '.github/workflows/d.yml',
      '.github/workflows/a.yml',
    ])
  })
})
