import { expect, it } from 'vitest'
import { trackingParameters, withoutTracking } from '../../../src/lint/analysis/tracking.ts'

it.each([
  ['https://x.org/?utm_source=a', 'https://x.org/'],
  ['https://x.org?utm_source=a#b', 'https://x.org#b'],
  ['https://x.org/?z=1&utm_source=a&y=2', 'https://x.org/?z=1&y=2'],
  ['https://x.org/?utm_source=a&amp;z=1&amp;y=2', 'https://x.org/?z=1&amp;y=2'],
  ['https://x.org/?z=1&amp;UTM_Medium=a&amp;y=2#c', 'https://x.org/?z=1&amp;y=2#c'],
  ['https://x.org/?z=1&#38;utm_term=a&#x26;y=2', 'https://x.org/?z=1&#x26;y=2'],
  ['https://x.org/?z=1&utm_term=a&#frag', 'https://x.org/?z=1&#frag'],
  ['https://x.org/?utm\\_source=a&b\\_c=d', 'https://x.org/?b\\_c=d'],
  ['https://x.org/?%75tm_source=a&b=%20', 'https://x.org/?b=%20'],
  ['https://x.org/?fbclid=1&gclid=2&msclkid=3&mc_eid=4&utm_id=5', 'https://x.org/'],
  ['https://x.org/?q=a?utm_source=b', 'https://x.org/?q=a?utm_source=b'],
  ['https://x.org/?b&&utm_source=1', 'https://x.org/?b&'],
])('%s → %s', (written, expected) => {
  expect(withoutTracking(written)).toBe(expected)
})

it('keeps all that only looks like one', () => {
  for (const url of [
    'https://x.org/?utm=1&my_utm_source=2&utm-source=3&clid=4&source=5',
    'https://x.org/#?utm_source=a',
    'https://x.org/utm_source=a',
    'mailto:x@x.org?utm_source=a',
    'docs/a.md?utm_source=a',
  ]) {
    expect(trackingParameters({ url }), url).toEqual([])
  }
})

it('reads names and values', () => {
  expect(trackingParameters({ url: 'https://x.org/?a=1&UTM_Source=My%20List&gclid' })).toEqual([
    { name: 'utm_source', value: 'My List' },
    { name: 'gclid', value: '' },
  ])
})
