import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** A headless Chromium. @throws where the machine has none, with what to do about it */
export async function openBrowser(): Promise<Browser> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const executablePath = candidates.find((path) => existsSync(path))
  if (executablePath === undefined) {
    throw new Error(
      'These tests need Chromium, and there is none on the PATH. ' +
        'On Debian and Ubuntu: apt-get install chromium',
    )
  }
  return await chromium.launch({ executablePath })
}

/** An open page, and everything that it should not have done. */
export interface Opened {
  page: Page
  /** Errors, warnings, violations of the page's policy, dialogs. */
  complaints: string[]
  /** Requested addresses except the page's own. */
  requests: string[]
}

const ADDRESS = 'http://report.example/'

/** Opens a page from a server that has no other. */
export async function openPage(
  browser: Browser,
  markup: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const page = await browser.newPage(options)
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    if (url === ADDRESS) await route.fulfill({ contentType: 'text/html', body: markup })
    else {
      requests.push(url)
      await route.abort()
    }
  })
  await page.goto(ADDRESS)
  return { page, complaints, requests }
}

/** Serious and critical violations that axe finds, as `rule: element`. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run()')) as axe.AxeResults
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
