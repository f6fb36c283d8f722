import { expect, it } from 'vitest'
import { redirectTarget } from '../../../src/links/http/redirects.ts'
import { isTooLong, linkKey, MAX_URL_LENGTH } from '../../../src/links/result.ts'

const FROM = new URL('https://example.org/a')
const START = 'https://example.org/'

it.each([
  ['as it stands', START.padEnd(MAX_URL_LENGTH, 'a'), true],
  ['one more', START.padEnd(MAX_URL_LENGTH + 1, 'a'), false],
  ['slashes', START.padEnd(250_000, '/'), false],
  // Each letter becomes six characters.
  ['once it is encoded', `${START}${'é'.repeat(1_300)}`, true],
  ['one more once it is encoded', `${START}${'é'.repeat(1_400)}`, false],
])('an address or redirect is refused above 8,192 characters: %s', (_, address, isAllowed) => {
  expect(isTooLong(address)).toBe(!isAllowed)
  expect(linkKey(address) !== undefined).toBe(isAllowed)
  const header = Buffer.from(address).toString('latin1')
  if (isAllowed) expect(redirectTarget(header, FROM).href.length).toBeLessThanOrEqual(8_192)
  else expect(() => redirectTarget(header, FROM)).toThrow('a redirect to more than 8192 characters')
})

it('a redirect that is short only beside its own page is refused, too', () => {
  const from = new URL(`${START}${'a'.repeat(4_000)}/b`)
  expect(() => redirectTarget('c'.repeat(4_500), from)).toThrow('more than 8192')
})
