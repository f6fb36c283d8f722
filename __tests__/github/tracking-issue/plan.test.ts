import { describe, expect, it } from 'vitest'
import type { FailingLink } from '../../../src/github/tracking-issue/model.ts'
import { planIssue } from '../../../src/github/tracking-issue/plan.ts'
import { isMarked, readState } from '../../../src/github/tracking-issue/state.ts'
import type { LinkResult } from '../../../src/links/result.ts'
import { inputOf, type Run, Story } from './sample-runs.ts'

const LIST = `# Awesome things

## Tools

- [Hammer](https://tools.example/hammer) – hits.
- [Saw](https://wood.example/saw) – cuts.
- [Plane](https://wood.example/plane) – smooths.
`
const HAMMER = 'https://tools.example/hammer'
const SAW = 'https://wood.example/saw'

const gone = { status: 'dead', code: 404, reason: '404 Not Found' } as const
const silent = { status: 'unreachable', reason: 'no answer in time' } as const

function run(date: string, web: Run['web'] = {}, rest: Partial<Run> = {}): Run {
  return { date, texts: { 'README.md': LIST }, web, ...rest }
}

function told(date: string, failures: number, rest: Partial<FailingLink> = {}): FailingLink {
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
  it('makes no issue where nothing is to be mended', () => {
    expect(planIssue(inputOf(run('2026-03-01'), undefined))).toEqual({})
    const moved = { status: 'moved', reason: '301', finalUrl: 'https://x.example/saw' } as const
    expect(planIssue(inputOf(run('2026-03-01', { [SAW]: moved }), undefined))).toEqual({})
  })

  it('makes one for a page that died, strikes it when it is back, and closes', () => {
    const story = new Story()
    const plan = story.run(run('2026-03-01', { [SAW]: gone }))
    expect(plan.create).toMatchObject({
      title: 'The state of this list',
      labels: ['awesome-keeper'],
      assignees: [],
    })
    expect(plan.comment).toBeUndefined()
    expect(isMarked(story.body, '')).toBe(true)
    expect(story.text).toContain('**1 dead link** in `README.md` with 3 links.')
    expect(story.text).toContain('### Dead: 1')
    expect(story.text).toContain('README.md?plain=1#L6')
    expect(story.text).toContain('/edit/main/README.md#L6')
    expect(story.text).toContain('  - rule: dead-link\n    match: https://wood.example/saw\n')

    expect(story.run(run('2026-03-02'))).toMatchObject({ edit: { state: 'closed' } })
    expect(story.text).toContain('**All is well**')
    expect(story.text).toContain('~~**Saw**~~')
    expect(story.comments).toEqual([expect.stringMatching(/^All is well again/)])
  })

  it('is silent while nothing changes, but for one edit a week', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    for (const day of ['02', '03', '04', '05', '06', '07']) {
      expect(story.run(run(`2026-03-${day}`, { [SAW]: gone }))).toEqual({})
    }
    const plan = story.run(run('2026-03-08', { [SAW]: gone }))
    expect(plan).toEqual({ edit: { body: expect.stringContaining('Last verified on 2026-03-08') } })
    expect(story.run(run('2026-03-09', { [SAW]: gone }))).toEqual({})
    expect(story.run(run('2026-03-15', { [SAW]: gone }))).toMatchObject({ edit: {} })
    expect(story.comments).toEqual([])
  })

  it('keeps a closed issue true, too', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    story.run(run('2026-03-02'))
    expect(story.run(run('2026-03-05'))).toEqual({})
    story.run(run('2026-03-10'))
    expect(story.text).toContain('Last verified on 2026-03-10')
    expect(story.text).not.toContain('~~')
    expect(story.issue?.isOpen).toBe(false)
    expect(story.comments).toHaveLength(1)
  })

  it('tells in a comment what died since, and nothing else', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    const plan = story.run(run('2026-03-02', { [SAW]: gone, [HAMMER]: gone }))
    expect(plan.comment).toMatch(/^1 link died:\n\n- \*\*Hammer\*\* /)
    expect(plan.edit?.state).toBeUndefined()
    expect(story.run(run('2026-03-03', { [HAMMER]: gone })).comment).toBeUndefined()
    expect(story.text).toContain('~~**Saw**~~')
    expect(story.text).toContain('| Dead links | 1 | 2 | `▅█▅` |')
  })

  it('opens what is closed when something is left to mend, whoever closed it', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    if (story.issue) story.issue.isOpen = false
    expect(story.run(run('2026-03-02', { [SAW]: gone }))).toEqual({ edit: { state: 'open' } })
    story.run(run('2026-03-03'))
    expect(story.run(run('2026-03-04', { [SAW]: gone }))).toMatchObject({
      edit: { state: 'open' },
      comment: expect.stringContaining('1 link died'),
    })
  })

  it('closes without a word what a human opened though all was well', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    story.run(run('2026-03-02'))
    if (story.issue) story.issue.isOpen = true
    expect(story.run(run('2026-03-03'))).toEqual({ edit: { state: 'closed' } })
  })

  it('shows what wobbles until it is dead', () => {
    const story = new Story()
    story.run(
      run('2026-03-01', { [HAMMER]: gone, [SAW]: silent }, { failing: [told('2026-03-01', 1)] }),
    )
    expect(story.text).toMatch(
      /### Wobbling: 1[\s\S]*\*\*Saw\*\*[^\n]*failed once since 2026-03-01/,
    )
    story.run(
      run('2026-03-05', { [HAMMER]: gone, [SAW]: silent }, { failing: [told('2026-03-05', 4)] }),
    )
    expect(story.text).toContain('failed 4 times since 2026-03-01 (no answer in time)')
    expect(story.comments).toEqual([])
    const ripe: Partial<LinkResult> = {
      status: 'dead',
      reason: 'failed in 5 runs since 2026-03-01: no answer in time',
      failing: { runs: 5, since: '2026-03-01' },
    }
    story.run(
      run('2026-03-16', { [HAMMER]: gone, [SAW]: ripe }, { failing: [told('2026-03-16', 5)] }),
    )
    expect(story.text).toContain('### Dead: 2')
    expect(story.text).not.toContain('### Wobbling')
    expect(story.comments).toEqual([expect.stringContaining('**Saw**')])
  })

  it('never calls wobbling what was never seen alive', () => {
    const { lastAlive: _, ...never } = told('2026-03-01', 3)
    const story = new Story()
    story.run(run('2026-03-01', { [HAMMER]: gone, [SAW]: silent }, { failing: [never] }))
    expect(story.text).toContain('### Cannot be verified: 1')
    expect(story.text).not.toContain('### Wobbling')
  })

  it('gathers hosts that refuse robots', () => {
    const web = Object.fromEntries(
      ['a', 'b', 'c'].map((page) => [
        `https://refuses.example/${page}`,
        { status: 'blocked', reason: '403 Forbidden' } as const,
      ]),
    )
    const more = Object.keys(web).map((url) => `- [It](${url}) – x.\n`)
    const story = new Story()
    story.run(
      run('2026-03-01', { ...web, [SAW]: gone }, { texts: { 'README.md': LIST + more.join('') } }),
    )
    expect(story.text).toContain('- `refuses.example`: 3 links, 403 Forbidden ([line 8](')
  })

  it('shows where what has moved leads', () => {
    const moved = { status: 'moved', reason: '301', finalUrl: 'https://new.example/saw' } as const
    const renamed = {
      status: 'moved',
      reason: 'the repository is called acme/new now',
      finalUrl: 'https://github.com/acme/new',
    } as const
    const text = `${LIST}- [Old](https://github.com/acme/old) – renamed.\n`
    const web = { [HAMMER]: gone, [SAW]: moved, 'https://github.com/acme/old': renamed }
    const story = new Story()
    story.run(run('2026-03-01', web, { texts: { 'README.md': text } }))
    expect(story.text).toContain(
      '`https://wood.example/saw` → [`https://new.example/saw`](https://new.example/saw)',
    )
    // GitHub would take a link to itself for a reference.
    expect(story.text).toContain('`https://github.com/acme/old` → `https://github.com/acme/new`')
    expect(story.text).not.toContain('](https://github.com/acme/new')
  })

  it('lists errors and warnings by section, and closes when they are mended', () => {
    const broken = `${LIST}\n## More\n\n- [Vice](ttps://tools.example/vice) – holds. See [top](#nowhere).\n`
    const story = new Story()
    story.run(run('2026-03-01', {}, { texts: { 'README.md': broken } }))
    expect(story.text).toMatch(
      /\*\*1 error and 1 warning\*\*[\s\S]*### To mend: 2\n[\s\S]*\*\*More\*\*\n\n- ❌/,
    )
    expect(story.text).toContain('README.md?plain=1#L11')
    story.run(run('2026-03-02'))
    expect(story.issue?.isOpen).toBe(false)
  })

  it('obeys what configuration ignores', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    const ignores = [{ rules: ['dead-link'], match: SAW }]
    story.run(run('2026-03-02', { [SAW]: gone }, { ignores }))
    expect(story.issue?.isOpen).toBe(false)
    expect(story.text).not.toContain('~~')
  })

  it.each([
    ['left out for want of time', { status: 'skipped', reason: 'no time left', source: 'web' }],
    ['silent', silent],
  ] as const)('does not take for well what was dead and is %s', (_, result) => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    story.run(run('2026-03-02', { [SAW]: result }))
    expect(story.issue?.isOpen).toBe(true)
    expect(story.text).toContain('### Dead: 1')
    expect(story.text).not.toContain('### Cannot be verified')
    expect(story.run(run('2026-03-03', { [SAW]: gone })).comment).toBeUndefined()
    const input = inputOf(run('2026-03-04', { [SAW]: result }), story.issue)
    const lists = input.lists.map((list) => ({
      ...list,
      ignores: [{ rules: ['dead-link'], match: SAW }],
    }))
    expect(planIssue({ ...input, lists }).edit?.state).toBe('closed')
  })

  it('takes what configuration excludes, or the list has no more, for mended', () => {
    const excluded = { status: 'skipped', reason: 'excluded', source: 'plan' } as const
    const shorter = LIST.replace(/.*Saw.*\n/, '')
    for (const next of [
      run('2026-03-02', { [SAW]: excluded }),
      run('2026-03-02', {}, { texts: { 'README.md': shorter } }),
    ]) {
      const story = new Story()
      story.run(run('2026-03-01', { [SAW]: gone }))
      story.run(next)
      expect(story.issue?.isOpen).toBe(false)
    }
  })

  it('says so when no link was asked, and closes nothing on that account', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    story.run({ date: '2026-03-02', texts: { 'README.md': LIST }, web: undefined })
    expect(story.issue?.isOpen).toBe(true)
    expect(story.text).toContain('No link was asked in this run.')
    expect(story.text).toContain('### Dead: 1')
  })

  it('keeps what people write above and below, to the letter', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    const above = 'Hi all,\r\n<!-- mine -->  \r\n\r\n'
    const below = '\r\n\r\nSee you -->\r\n'
    // The web's editor writes CRLF everywhere.
    story.body = above + story.body.replaceAll('\n', '\r\n') + below
    expect(story.run(run('2026-03-02', { [SAW]: gone }))).toEqual({})
    story.run(run('2026-03-03', { [SAW]: gone, [HAMMER]: gone }))
    expect(story.body.startsWith(`${above}<!-- awesome-keeper v1 issue-begin `)).toBe(true)
    expect(story.body.endsWith(` -->${below}`)).toBe(true)
    expect(story.body.split(' issue-begin ')).toHaveLength(2)
  })

  it('writes its part anew where people changed it', () => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    story.body = story.body.replace('### Dead: 1', '### Dead: none!')
    expect(story.run(run('2026-03-02', { [SAW]: gone })).comment).toBeUndefined()
    expect(story.text).toContain('### Dead: 1')
  })

  it.each([
    ['cut', (body: string) => body.replace(/"version":1/, '"version')],
    ['of another version', (body: string) => body.replace(/"version":1/, '"version":2')],
    ['gone', (body: string) => body.replace(/<!-- awesome-keeper v1 issue-end[\s\S]*?-->/, '')],
    [
      'without its begin',
      (body: string) => body.replace(/<!-- awesome-keeper v1 issue-begin \w+ -->/, ''),
    ],
    ['of a wrong date', (body: string) => body.replace(/\["20\d\d-03-01"/, '["2026-02-31"')],
    ['of the future', (body: string) => body.replace(/\["20\d\d-03-01"/, '["9999-12-31"')],
    ['huge', (body: string) => body.replace(/"failing":\[/, `"failing":[${'1,'.repeat(50_000)}`)],
  ])('survives a state that is %s', (_, tamper) => {
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }))
    story.body = tamper(story.body)
    const plan = story.run(run('2026-03-02', { [SAW]: gone }))
    expect(plan).toEqual({ edit: { body: expect.stringContaining('Last verified on 2026-03-02') } })
    expect(readState(story.body, '')?.history.at(-1)).toMatchObject({ date: '2026-03-02', dead: 1 })
    expect(story.body.split(' issue-begin ')).toHaveLength(2)
    expect(story.run(run('2026-03-03', { [SAW]: gone }))).toEqual({})
  })

  it('leaves the part of another job alone', () => {
    const one = new Story()
    one.run(run('2026-03-01', { [SAW]: gone }, { id: 'one' }))
    expect(isMarked(one.body, 'one')).toBe(true)
    expect(isMarked(one.body, 'two')).toBe(false)
    expect(isMarked(one.body, '')).toBe(false)
    const other = one.body
    one.run(run('2026-03-02', { [SAW]: gone }, { id: 'two' }))
    expect(one.body.startsWith(other)).toBe(true)
    expect(readState(one.body, 'two')?.history).toHaveLength(1)
  })

  it('names the list on each line where there are several', () => {
    const texts = { 'README.md': LIST, 'docs/more (1).md': `# More\n\n- [Saw too](${SAW}) – x.\n` }
    const story = new Story()
    story.run(run('2026-03-01', { [SAW]: gone }, { texts }))
    expect(story.text).toContain('**1 dead link** in 2 lists with 4 links.')
    expect(story.text).toContain('[`README.md:6`](')
    expect(story.text).toContain('/docs/more%20%281%29.md?plain=1#L3')
  })

  it('remembers the last twelve runs that wrote', () => {
    const story = new Story()
    for (let day = 1; day <= 28; day++) {
      const web = { [SAW]: gone, ...(day % 2 === 0 && { [HAMMER]: gone }) }
      story.run(run(`2026-02-${String(day).padStart(2, '0')}`, web))
    }
    const history = readState(story.body, '')?.history
    expect(history).toHaveLength(12)
    expect(history?.at(0)?.date).toBe('2026-02-17')
    expect(story.text).toContain('| Dead links | 2 | 1 | `▅█▅█▅█▅█▅█▅█` |')
    // Each time that it died anew.
    expect(story.comments).toHaveLength(14)
  })
})
