import { expect, it } from 'vitest'
import { createCache } from '../../../src/links/cache/entries.ts'
import { formatCache, parseCache } from '../../../src/links/cache/format.ts'
import { factsOfMetadata, type RepositoryMetadata } from '../../../src/links/result.ts'

const metadata: RepositoryMetadata = {
  ...{ kind: 'repository', name: 'o/n', isArchived: true, stars: 0, license: 'NOASSERTION' },
  ...{ created: '2020-01-01', pushed: '2021-01-01', isFork: false, topics: ['cli'] },
  homepage: 'https://crates.io/crates/n',
}

it('the facts that link checks know need no request', () => {
  const facts = factsOfMetadata(metadata)
  expect(facts).toMatchObject({
    ...{ host: 'github.com', name: 'o/n', stars: { kind: 'known', value: 0 } },
    license: { kind: 'known', value: 'NOASSERTION' },
    isArchived: { kind: 'known', value: true },
    topics: { kind: 'known', value: ['cli'] },
    ...{ contributors: { kind: 'unknown' }, releases: { kind: 'unknown' } },
  })
})

it('what is left out is none only where it was asked', () => {
  const { license: _, pushed: __, ...others } = metadata
  expect(factsOfMetadata(others)).toMatchObject({
    ...{ license: { kind: 'none' }, pushed: { kind: 'none' } },
  })
  // An earlier version left out licenses that GitHub does not recognize.
  const { isFork: ___, topics: ____, ...old } = others
  expect(factsOfMetadata(old)).toMatchObject({
    ...{ license: { kind: 'unknown' }, isFork: { kind: 'unknown' }, topics: { kind: 'unknown' } },
  })
})

it('they are cached', () => {
  const url = 'https://github.com/o/n'
  const cache = createCache()
  const now = '2026-01-01T00:00:00.000Z'
  cache.urls.set(url, { status: 'alive', checked: now, seen: now, failures: 0, metadata })
  const parsed = parseCache(formatCache(cache))
  expect(parsed).toMatchObject({ kind: 'cache', dropped: 0 })
  expect(parsed.kind === 'cache' && parsed.cache.urls.get(url)?.metadata).toEqual(metadata)
})
