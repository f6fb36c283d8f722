import { expect, it } from 'vitest'
import type { Report, ReportFinding } from '../../../src/report/model.ts'
import { missingGuidelines } from '../../../src/report/terminal/guidelines.ts'

const finding = (rule: string, message: string) => ({ rule, message }) as ReportFinding
const report = (...findings: ReportFinding[]) => ({ findings }) as Report
const rules = ['awesome-badge', 'awesome-entry', 'awesome-topics']

it('lists each guideline that is not met once, and those that could not be checked', () => {
  const found = report(
    finding('awesome-entry', 'The description has no full stop. End it with one.'),
    finding('dead-link', 'Page not found (404): `https://x.example.org`'),
    finding('awesome-badge', 'The Awesome badge is missing.'),
    finding('awesome-entry', 'The description begins with a small letter.'),
  )
  expect(
    missingGuidelines(found, { rules, unknown: ['awesome-badge', 'awesome-topics'] }, 100),
  ).toBe(`
To apply to sindresorhus/awesome: 2 guidelines of 3 not met.
  awesome-badge  The Awesome badge is missing.
  awesome-entry  2 findings, such as: The description has no full stop. End it with one.
  Not checked: awesome-topics.
  What no program can check:
  https://github.com/sindresorhus/awesome/blob/main/pull_request_template.md
`)
})

it('says that nothing is missing', () => {
  expect(missingGuidelines(report(), { rules, unknown: [] }, 120)).toBe(`
To apply to sindresorhus/awesome: nothing that was checked is missing.
  What no program can check: https://github.com/sindresorhus/awesome/blob/main/pull_request_template.md
`)
})

it('lets no text of the list command the terminal or the runner', () => {
  const found = report(finding('awesome-badge', '\u001B[2J::error::x\n##[error]y'))
  const text = missingGuidelines(found, { rules, unknown: [] }, 100)
  expect(text).not.toContain('\u001B')
  expect(text).not.toMatch(/^\s*::|##\[/m)
})
