import { expect, it } from 'vitest'
import { section } from '../../app/action/schedule/stage.ts'
import { IssueHistory, type SampleRun } from './sample-runs.ts'

/** 60 months, newest first, then so many dates in another form: infos, and nothing else. */
function listOf(others: number, more = ''): string {
  const rows = Array.from({ length: 60 + others }, (_, index) => {
    const [year, month] = [2020 - Math.floor(index / 12), 12 - (index % 12)]
    const digits = String(month).padStart(2, '0')
    const date = index < 60 ? `${year}-${digits}` : `${year}.${digits}`
    return `| ${date} | Note ${index} |`
  })
  return `# List\n\n## Papers\n\n| Date | Title |\n| --- | --- |\n${rows.join('\n')}\n\n${more}`
}

function run(history: IssueHistory, date: string, text: string, more: Partial<SampleRun> = {}) {
  return history.run({ date, texts: { 'README.md': text }, ...more })
}

const BROKEN = '## Tools\n\n- [Saw](ttps://saw.example/) - Cuts.\n'
const OLD_INFOS = listOf(12)

it('a list whose only findings are infos gets no issue', () => {
  const history = new IssueHistory()
  expect(run(history, '2026-03-01', OLD_INFOS)).toEqual({})
  expect(history.issue).toBeUndefined()
})

it('infos neither keep the issue open nor open it again', () => {
  const history = new IssueHistory()
  run(history, '2026-03-01', listOf(12, BROKEN))
  expect(history.issue?.isOpen).toBe(true)
  const shown = section(history.text, 'Worth knowing')
  expect(shown).toHaveLength(12)
  expect(shown[0]).toMatch(/^- \[`date-format`\]\(.*\): 12$/)
  expect(shown[1]).toMatch(/^- \[line 67\]\(http[^)]+\): .* instead of “2015\.12”\.$/)
  expect(shown.at(-1)).toBe('- and 2 more, in the report')
  expect(history.text).toContain('### Worth knowing: 12\n')
  expect(history.text).toMatch(
    /<details><summary>Show<\/summary>\n\n- \[`date-format`\]\(.*\): 12\n {2}- \[line 67\]/,
  )

  run(history, '2026-03-02', OLD_INFOS)
  expect(history.issue?.isOpen).toBe(false)
  expect(history.text).toContain('**No problems**')
  expect(section(history.text, 'Worth knowing')).toHaveLength(12)

  const later = run(history, '2026-03-03', listOf(14))
  expect([later.edit?.state, later.comment, history.issue?.isOpen]).toEqual([
    undefined,
    undefined,
    false,
  ])
  expect(history.text).toContain('### Worth knowing: 14\n')
})

it('each rule has its own number and lines', () => {
  const empty = '- [Empty]() - Nothing.\n- [Other]() - Nothing.\n'
  const history = new IssueHistory()
  run(history, '2026-03-01', listOf(11, `${BROKEN}${empty}`))
  const [, text = ''] = history.text.split('### Worth knowing: 13\n')
  const groups = text.split('\n').filter((line) => /^- \[`[a-z-]+`\]/.test(line))
  expect(groups.map((line) => line.replace(/\]\(.*\)/, ']'))).toEqual([
    '- [`date-format`]: 11',
    '- [`empty-link`]: 2',
  ])
})
