import { describe, expect, it } from 'vitest'
import type { FailingLink } from '../../../src/github/tracking-issue/model.ts'
import { planIssue } from '../../../src/github/tracking-issue/plan.ts'
import { isMarked, readState } from '../../../src/github/tracking-issue/state.ts'
import type { LinkResult } from '../../../src/links/result.ts'
import { IssueHistory, inputOf, type SampleRun } from './sample-runs.ts'

const LIST = `# Awesome things

## Tools

- [Hammer](https://tools.example/hammer) – hits.
- [Saw](https://wood.example/saw) – cuts.
- [Plane](https://wood.example/plane) – smooths.
`
const HAMMER = 'https://tools.example/hammer'
const SAW = 'https://wood.example/saw'

const gone = { status: 'dead', code: 404, reason: '404 Not Found' } as const
const timeout = { status: 'unreachable', reason: 'no answer in time' } as const

function run(date: string, web: SampleRun['web'] = {}, rest: Partial<SampleRun> = {}): SampleRun {
  return { date, texts: { 'README.md': LIST }, web, ...rest }
}

function failing(date: string, failures: number, rest: Partial<FailingLink> = {}): FailingLink {
  return {
    url: SAW,
    status: 'unreachable',
    reason: 'no answer in time',
    checked: `${date}T06:00:00.000Z`,
    firstFailed: '2026-03-01T06:00:00.000Z',
    lastAlive: '2026-02-28T06:00:00.000Z',
    failures,
    ...rest,
  }
}

describe('planIssue', () => {
  it('makes no issue where there are no problems', () => {
    expect(planIssue(inputOf(run('2026-03-01'), undefined))).toEqual({})
    const moved = { status: 'moved', reason: '301', finalUrl: 'https://x.example/saw' } as const
    expect(planIssue(inputOf(run('2026-03-01', { [SAW]: moved }), undefined))).toEqual({})
  })

  it('creates an issue for a dead link, and closes it when the link works again', () => {
    const history = new IssueHistory()
    const plan = history.run(run('2026-03-01', { [SAW]: gone }))
    expect(plan.create).toMatchObject({
      title: 'List health report',
      labels: ['awesome-keeper'],
      assignees: [],
    })
    expect(plan.comment).toBeUndefined()
    expect(isMarked(history.body, '')).toBe(true)
    expect(history.text).toContain('**1 dead link** in `README.md` with 3 links.')
    expect(history.text).toContain('### Dead: 1')
    expect(history.text).toContain('README.md?plain=1#L6')
    expect(history.text).toContain('/edit/main/README.md#L6')
    expect(history.text).toContain('  - rule: dead-link\n    match: https://wood.example/saw\n')

    expect(history.run(run('2026-03-02'))).toMatchObject({ edit: { state: 'closed' } })
    expect(history.text).toContain('**No problems** in `README.md`; none of 3 links is dead.')
    expect(history.text).toContain('~~**Saw**~~')
    expect(history.comments).toEqual([expect.stringMatching(/^No problems are left/)])
  })

  it('edits an unchanged issue once a week and no more often', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    for (const day of ['02', '03', '04', '05', '06', '07']) {
      expect(history.run(run(`2026-03-${day}`, { [SAW]: gone }))).toEqual({})
    }
    const plan = history.run(run('2026-03-08', { [SAW]: gone }))
    expect(plan).toEqual({ edit: { body: expect.stringContaining('Last checked on 2026-03-08') } })
    expect(history.run(run('2026-03-09', { [SAW]: gone }))).toEqual({})
    expect(history.run(run('2026-03-15', { [SAW]: gone }))).toMatchObject({ edit: {} })
    expect(history.comments).toEqual([])
  })

  it('keeps a closed issue up to date, too', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    history.run(run('2026-03-02'))
    expect(history.run(run('2026-03-05'))).toEqual({})
    history.run(run('2026-03-10'))
    expect(history.text).toContain('Last checked on 2026-03-10')
    expect(history.text).not.toContain('~~')
    expect(history.issue?.isOpen).toBe(false)
    expect(history.comments).toHaveLength(1)
  })

  it('comments only on new dead links', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    const plan = history.run(run('2026-03-02', { [SAW]: gone, [HAMMER]: gone }))
    expect(plan.comment).toMatch(/^1 new dead link:\n\n- \*\*Hammer\*\* /)
    expect(plan.edit?.state).toBeUndefined()
    expect(history.run(run('2026-03-03', { [HAMMER]: gone })).comment).toBeUndefined()
    expect(history.text).toContain('~~**Saw**~~')
    expect(history.text).toContain('| Dead links | 1 | 2 | `▅█▅` |')
  })

  it('reopens the issue when there are problems, whoever closed it', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    if (history.issue) history.issue.isOpen = false
    expect(history.run(run('2026-03-02', { [SAW]: gone }))).toEqual({ edit: { state: 'open' } })
    history.run(run('2026-03-03'))
    expect(history.run(run('2026-03-04', { [SAW]: gone }))).toMatchObject({
      edit: { state: 'open' },
      comment: expect.stringContaining('1 new dead link'),
    })
  })

  it('closes without a comment what a person reopened although there are no problems', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    history.run(run('2026-03-02'))
    if (history.issue) history.issue.isOpen = true
    expect(history.run(run('2026-03-03'))).toEqual({ edit: { state: 'closed' } })
  })

  it('shows an intermittent link until it is dead', () => {
    const history = new IssueHistory()
    history.run(
      run(
        '2026-03-01',
        { [HAMMER]: gone, [SAW]: timeout },
        { failing: [failing('2026-03-01', 1)] },
      ),
    )
    expect(history.text).toMatch(
      /### Intermittent: 1[\s\S]*\*\*Saw\*\*[^\n]*failed once since 2026-03-01/,
    )
    history.run(
      run(
        '2026-03-05',
        { [HAMMER]: gone, [SAW]: timeout },
        { failing: [failing('2026-03-05', 4)] },
      ),
    )
    expect(history.text).toContain('failed 4 times since 2026-03-01 (no answer in time)')
    expect(history.comments).toEqual([])
    const ripe: Partial<LinkResult> = {
      status: 'dead',
      reason: 'failed in 5 runs since 2026-03-01: no answer in time',
      failing: { runs: 5, since: '2026-03-01' },
    }
    history.run(
      run('2026-03-16', { [HAMMER]: gone, [SAW]: ripe }, { failing: [failing('2026-03-16', 5)] }),
    )
    expect(history.text).toContain('### Dead: 2')
    expect(history.text).not.toContain('### Intermittent')
    expect(history.comments).toEqual([expect.stringContaining('**Saw**')])
  })

  it('does not call a link intermittent that was never alive', () => {
    const { lastAlive: _, ...never } = failing('2026-03-01', 3)
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [HAMMER]: gone, [SAW]: timeout }, { failing: [never] }))
    expect(history.text).toContain('### Could not check: 1')
    expect(history.text).not.toContain('### Intermittent')
  })

  it('groups the links of hosts that refuse robots', () => {
    const web = Object.fromEntries(
      ['a', 'b', 'c'].map((page) => [
        `https://refuses.example/${page}`,
        { status: 'blocked', reason: '403 Forbidden' } as const,
      ]),
    )
    const more = Object.keys(web).map((url) => `- [It](${url}) – x.\n`)
    const history = new IssueHistory()
    history.run(
      run('2026-03-01', { ...web, [SAW]: gone }, { texts: { 'README.md': LIST + more.join('') } }),
    )
    expect(history.text).toContain('- `refuses.example`: 3 links, 403 Forbidden ([line 8](')
  })

  it('shows the new URL of a moved link', () => {
    const moved = { status: 'moved', reason: '301', finalUrl: 'https://new.example/saw' } as const
    const renamed = {
      status: 'moved',
      reason: 'the repository is called acme/new now',
      finalUrl: 'https://github.com/acme/new',
    } as const
    const text = `${LIST}- [Old](https://github.com/acme/old) – renamed.\n`
    const web = { [HAMMER]: gone, [SAW]: moved, 'https://github.com/acme/old': renamed }
    const history = new IssueHistory()
    history.run(run('2026-03-01', web, { texts: { 'README.md': text } }))
    expect(history.text).toContain(
      '`https://wood.example/saw` → [`https://new.example/saw`](https://new.example/saw)',
    )
    // GitHub would take a link to itself for a reference.
    expect(history.text).toContain('`https://github.com/acme/old` → `https://github.com/acme/new`')
    expect(history.text).not.toContain('](https://github.com/acme/new')
  })

  it('lists errors and warnings by section, and closes when they are fixed', () => {
    const broken = `${LIST}\n## More\n\n- [Vice](ttps://tools.example/vice) – holds. See [top](#nowhere).\n`
    const history = new IssueHistory()
    history.run(run('2026-03-01', {}, { texts: { 'README.md': broken } }))
    expect(history.text).toMatch(
      /\*\*1 error and 1 warning\*\*[\s\S]*### Problems: 2\n[\s\S]*\*\*More\*\*\n\n- ❌/,
    )
    expect(history.text).toContain('README.md?plain=1#L11')
    history.run(run('2026-03-02'))
    expect(history.issue?.isOpen).toBe(false)
  })

  it('respects the configured ignores', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    const ignores = [{ rules: ['dead-link'], match: SAW }]
    history.run(run('2026-03-02', { [SAW]: gone }, { ignores }))
    expect(history.issue?.isOpen).toBe(false)
    expect(history.text).not.toContain('~~')
  })

  it.each([
    [
      'not checked because time ran out',
      { status: 'skipped', reason: 'no time left', source: 'web' },
    ],
    ['not answering', timeout],
  ] as const)('keeps a dead link that is %s', (_, result) => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    history.run(run('2026-03-02', { [SAW]: result }))
    expect(history.issue?.isOpen).toBe(true)
    expect(history.text).toContain('### Dead: 1')
    expect(history.text).not.toContain('### Could not check')
    expect(history.run(run('2026-03-03', { [SAW]: gone })).comment).toBeUndefined()
    const input = inputOf(run('2026-03-04', { [SAW]: result }), history.issue)
    const lists = input.lists.map((list) => ({
      ...list,
      ignores: [{ rules: ['dead-link'], match: SAW }],
    }))
    expect(planIssue({ ...input, lists }).edit?.state).toBe('closed')
  })

  it('treats a dead link that is excluded or removed as fixed', () => {
    const excluded = { status: 'skipped', reason: 'excluded', source: 'plan' } as const
    const shorter = LIST.replace(/.*Saw.*\n/, '')
    for (const next of [
      run('2026-03-02', { [SAW]: excluded }),
      run('2026-03-02', {}, { texts: { 'README.md': shorter } }),
    ]) {
      const history = new IssueHistory()
      history.run(run('2026-03-01', { [SAW]: gone }))
      history.run(next)
      expect(history.issue?.isOpen).toBe(false)
    }
  })

  it('reports that no links were checked, and does not close the issue then', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    history.run({ date: '2026-03-02', texts: { 'README.md': LIST }, web: undefined })
    expect(history.issue?.isOpen).toBe(true)
    expect(history.text).toContain('No links were checked in this run.')
    expect(history.text).toContain('### Dead: 1')
  })

  it('keeps what people write below unchanged', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    const below = '\r\n\r\nSee you <!-- mine -->\r\n'
    // The web's editor writes CRLF everywhere.
    history.body = history.body.replaceAll('\n', '\r\n') + below
    expect(history.run(run('2026-03-02', { [SAW]: gone }))).toEqual({})
    history.run(run('2026-03-03', { [SAW]: gone, [HAMMER]: gone }))
    expect(history.body.startsWith('<!-- awesome-keeper:v1 issue ')).toBe(true)
    expect(history.body.endsWith(` -->${below}`)).toBe(true)
    expect(history.body.split('<!-- awesome-keeper')).toHaveLength(3)
  })

  it('restores its part where people changed it', () => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    history.body = history.body.replace('### Dead: 1', '### Dead: none!')
    expect(history.run(run('2026-03-02', { [SAW]: gone })).comment).toBeUndefined()
    expect(history.text).toContain('### Dead: 1')
  })

  it.each([
    ['cut off', (body: string) => body.replace(/"version":1/, '"version')],
    ['of another version', (body: string) => body.replace(/"version":1/, '"version":2')],
    ['gone', (body: string) => body.replace(/<!-- awesome-keeper:v1 end[\s\S]*?-->/, '')],
    ['with an invalid date', (body: string) => body.replace(/\["20\d\d-03-01"/, '["2026-02-31"')],
    ['with a future date', (body: string) => body.replace(/\["20\d\d-03-01"/, '["9999-12-31"')],
    ['huge', (body: string) => body.replace(/"failing":\[/, `"failing":[${'1,'.repeat(50_000)}`)],
  ])('replaces a state that is %s', (_, tamper) => {
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }))
    history.body = tamper(history.body)
    const plan = history.run(run('2026-03-02', { [SAW]: gone }))
    expect(plan).toEqual({ edit: { body: expect.stringContaining('Last checked on 2026-03-02') } })
    expect(readState(history.body, '')?.history.at(-1)).toMatchObject({
      date: '2026-03-02',
      dead: 1,
    })
    expect(history.body.split('<!-- awesome-keeper')).toHaveLength(3)
    expect(history.run(run('2026-03-03', { [SAW]: gone }))).toEqual({})
  })

  it('is of one instance', () => {
    const one = new IssueHistory()
    one.run(run('2026-03-01', { [SAW]: gone }, { instance: 'one' }))
    expect(isMarked(one.body, 'one')).toBe(true)
    expect(isMarked(one.body, 'two')).toBe(false)
    expect(isMarked(one.body, '')).toBe(false)
    expect(readState(one.body, 'two')).toBeUndefined()
  })

  it('names the list on each line where there are several lists', () => {
    const texts = { 'README.md': LIST, 'docs/more (1).md': `# More\n\n- [Saw too](${SAW}) – x.\n` }
    const history = new IssueHistory()
    history.run(run('2026-03-01', { [SAW]: gone }, { texts }))
    expect(history.text).toContain('**1 dead link** in 2 lists with 4 links.')
    expect(history.text).toContain('[`README.md:6`](')
    expect(history.text).toContain('/docs/more%20%281%29.md?plain=1#L3')
  })

  it('keeps the last twelve runs that wrote the body', () => {
    const history = new IssueHistory()
    for (let day = 1; day <= 28; day++) {
      const web = { [SAW]: gone, ...(day % 2 === 0 && { [HAMMER]: gone }) }
      history.run(run(`2026-02-${String(day).padStart(2, '0')}`, web))
    }
    const runs = readState(history.body, '')?.history
    expect(runs).toHaveLength(12)
    expect(runs?.at(0)?.date).toBe('2026-02-17')
    expect(history.text).toContain('| Dead links | 2 | 1 | `▅█▅█▅█▅█▅█▅█` |')
    // Each time that the link died again.
    expect(history.comments).toHaveLength(14)
  })
})
