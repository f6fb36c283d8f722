import { expect, it } from 'vitest'
import type { Handle } from '../../../links/fake-web/web.ts'
import { listOf, QUICK, startStage } from './stage.ts'

function showing(title: string, text: string, more = '', language = 'en'): Handle {
  return (_, response) => {
    const head = `<html lang="${language}"><title>${title}</title>${more}`
    response.setHeader('content-type', 'text/html')
    response.end(`${head}<body><h1>${title}</h1><p>${text}</p></body></html>`)
  }
}

const HOSTS = ['sold', 'taken', 'redesigned', 'asking', 'resting'].map(
  (name) => `${name}.example.org`,
)

it('the issue names pages that were sold or taken over, and no others that changed', async () => {
  const good = Object.fromEntries(HOSTS.map((host) => [host, showing(host, 'A tool.')]))
  await using stage = await startStage({
    web: good,
    config: QUICK,
    files: { 'README.md': listOf(...HOSTS) },
  })
  await stage.day('2026-02-01')
  expect(stage.github.issues).toEqual([])

  Object.assign(stage.web, {
    'sold.example.org': showing('sold.example.org is for sale', 'Buy this domain.'),
    'taken.example.org': showing('Slot gacor', 'Judi online, maxwin, togel.', '', 'id'),
    'redesigned.example.org': showing('A platform for teams', 'Buy now.', '', 'de'),
    'asking.example.org': showing('We value your privacy', 'Loans, insurance, online casino.'),
    'resting.example.org': showing('Down for maintenance', 'The page could not be found.'),
  })
  // A month later: pages without signs are read monthly.
  await stage.day('2026-03-04')
  const { body } = stage.issue
  expect(body).toContain('This domain looks parked or for sale (since 2026-03-04)')
  expect(body).toContain('A gambling site seems to have taken over this page (since 2026-03-04)')
  for (const name of ['redesigned', 'asking', 'resting'])
    expect(body).not.toContain(`https://${name}.`)
  // One request a link and day.
  for (const host of HOSTS) expect(stage.network.seen(host)).toEqual(['GET /', 'GET /'])
})
