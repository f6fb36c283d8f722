import { rememberPage, withPage } from '../../../../src/links/cache/page.ts'
import { classify } from '../../../../src/links/classify.ts'
import { areDifferentDomains } from '../../../../src/links/page/domain.ts'
import { examinePage } from '../../../../src/links/page/examine.ts'
import { lint } from '../../../../src/lint/linter.ts'
import { readList } from '../../../../src/list/parse.ts'
import type { CorpusPage } from './build.ts'

/** The messages of a rule about a page of the corpus that is read on two days. */
export async function lintPage(page: CorpusPage, rule = 'wrong-page'): Promise<string[]> {
  const { url, answer, title, description, remembered } = page
  const hosts = [url, answer.hops.at(-1)!.url].map((one) => new URL(one).hostname)
  const read = examinePage(url, answer, await areDifferentDomains(hosts[0]!, hosts[1]!))
  const old = remembered && { ...remembered, host: '', signs: [], read: '2026-01-01T00:00:00.000Z' }
  const first = read && rememberPage(old, read, '2026-02-01T00:00:00.000Z')
  const second = read && rememberPage(first, read, '2026-02-02T00:00:00.000Z')
  const { temporary: _, ...found } = classify(url, answer)
  const result = withPage({ url, ...found, attempts: 1, source: 'web' }, second && { page: second })
  const messages = lint(
    readList(`# List\n\n- [${title}](${url}) - ${description}.\n`, 'README.md'),
    {
      linkResults: new Map([[url, result]]),
    },
  )
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ reason }) => reason)
}
