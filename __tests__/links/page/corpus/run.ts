import { rememberPage, withPage } from '../../../../src/links/cache/page.ts'
import { classify } from '../../../../src/links/classify.ts'
import { examinePage } from '../../../../src/links/page/examine.ts'
import { lint } from '../../../../src/lint/linter.ts'
import { readList } from '../../../../src/list/parse.ts'
import type { CorpusPage } from './build.ts'

/** The messages of a rule about a page of the corpus that is read on two days. */
export function lintPage(page: CorpusPage, rule = 'wrong-page'): string[] {
  const { url, answer, title, description, remembered } = page
  const read = examinePage(url, answer)
  const old = remembered && { ...remembered, host: '', signs: [], read: '2026-01-01T00:00:00.000Z' }
  const first = read && rememberPage(old, read, url, '2026-02-01T00:00:00.000Z')
  const second = read && rememberPage(first, read, url, '2026-02-02T00:00:00.000Z')
  const { temporary: _, ...found } = classify(url, answer)
  const result = withPage({ url, ...found, attempts: 1, source: 'web' }, second)
  const messages = lint(
    readList(`# List\n\n- [${title}](${url}) - ${description}.\n`, 'README.md'),
    {
      linkResults: new Map([[url, result]]),
    },
  )
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ reason }) => reason)
}
