import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BADGE_HOSTS } from '../../src/links/badge-hosts.ts'
import { groupKey, planLinks } from '../../src/links/plan.ts'
import { linkKey } from '../../src/links/result.ts'
import { cpuTime } from '../cpu-time.ts'

const reasonsOf = (urls: string[], options = {}) =>
  planLinks(urls, options).skipped.map(({ url, skipped, reason }) => [url, skipped, reason])

describe('planLinks', () => {
  it('stops a pattern that takes too long, and does not check what it may exclude', () => {
    const slow = `https://a.org/${'a'.repeat(60)}!`
    const urls = ['https://a.org/aa', slow, 'https://a.org/b', 'https://b.org/aaa']
    const plan = planLinks(urls, { exclude: [/org\/(a+)+$/u, /^https:\/\/b/u] })
    expect(plan.toCheck).toEqual(['https://a.org/b'])
    expect(plan.skipped.map(({ url, skipped, reason }) => [url, skipped, reason])).toEqual([
      ['https://a.org/aa', 'excluded', 'excluded by the configuration'],
      [slow, 'excluded', 'not checked: a pattern of the configuration takes too long on it'],
      ['https://b.org/aaa', 'excluded', 'excluded by the configuration'],
    ])
    expect(plan.stopped).toEqual([{ setting: 'exclude', pattern: /org\/(a+)+$/u, urls: 1 }])
  })

  it('checks each URL once, without fragment, by first appearance', () => {
    expect(
      planLinks([
        'https://b.org/page#two',
        'https://a.org',
        'https://b.org/page',
        'https://a.org/#',
        'https://b.org/page#one',
        'https://c.org/?q#x',
      ]),
    ).toEqual({
      toCheck: ['https://b.org/page', 'https://a.org/', 'https://c.org/?q'],
      skipped: [],
      stopped: [],
    })
  })

  it('checks different spellings of one URL once', () => {
    const spellings = [
      'HTTPS://Example.ORG:443/a/../b c',
      'https://example.org/b%20c',
      'https://example.org/./b c#d',
    ]
    expect(planLinks(spellings).toCheck).toEqual(['https://example.org/b%20c'])
    expect(
      planLinks(['http://bücher.example/ü', 'http://xn--bcher-kva.example/%C3%BC']).toCheck,
    ).toEqual(['http://xn--bcher-kva.example/%C3%BC'])
  })

  it('keeps URLs that may differ for a server', () => {
    const different = [
      'http://a.org/',
      'https://a.org/',
      'https://a.org/x',
      'https://a.org/X',
      'https://a.org/x/',
      'https://a.org/x?',
      'https://a.org/x?b=1&a=2',
      'https://a.org/x?a=2&b=1',
      'https://a.org/%78',
      'https://a.org/%c3%bc',
      'https://a.org/%C3%BC',
      'https://www.a.org/',
      'https://a.org:8443/',
      'https://user:word@a.org/',
    ]
    expect(planLinks(different).toCheck).toEqual(different)
  })

  it('has no result for what is not on the web', () => {
    const others = ['', '#part', '?query', 'docs/a.md', './a:b', '/root', '../up', 'github.com/a/b']
    expect(planLinks([...others, 'data:image/png;base64,AAAA'])).toEqual({
      toCheck: [],
      skipped: [],
      stopped: [],
    })
  })

  it('skips other schemes and other protocols’ ports, with code and reason', () => {
    expect(
      reasonsOf([
        'mailto:a@b.org',
        'FTP://a.org/x',
        'javascript:alert(1)',
        'http://a.org:6667/x#y',
        'https://a.org:80/',
        'https://a.org:25/',
      ]),
    ).toEqual([
      ['mailto:a@b.org', 'not-web', 'mailto: addresses are not checked'],
      ['FTP://a.org/x', 'not-web', 'ftp: addresses are not checked'],
      ['javascript:alert(1)', 'not-web', 'javascript: addresses are not checked'],
      ['http://a.org:6667/x', 'bad-port', 'port 6667 is not for web pages'],
      ['https://a.org:25/', 'bad-port', 'port 25 is not for web pages'],
    ])
  })

  it('checks no port that undici refuses, which follows the standard', () => {
    const { badPorts } = createRequire(import.meta.url)('undici/lib/web/fetch/constants.js') as {
      badPorts: string[]
    }
    expect(badPorts.length).toBeGreaterThan(80)
    expect(planLinks(badPorts.map((port) => `http://a.org:${port}/`)).toCheck).toEqual([])
  })

  it('has no result for web addresses that cannot be requested: a rule reports them', () => {
    const bad = ['http://[bad', 'https://a b.org/', 'https:a.org', 'https://', '//[bad']
    const tooLong = `https://a.org/${'x'.repeat(8_200)}`
    expect(planLinks([...bad, tooLong])).toEqual({ toCheck: [], skipped: [], stopped: [] })
  })

  it('checks `//host` by https, and drops blanks around an address', () => {
    expect(planLinks(['//a.org/x', ' https://a.org/y\n', 'https://a.org/x']).toCheck).toEqual([
      'https://a.org/x',
      'https://a.org/y',
    ])
  })

  it('skips duplicates once', () => {
    expect(
      reasonsOf(['mailto:a@b.org', 'http://a.org:25#a', 'mailto:a@b.org', 'http://a.org:25/#b']),
    ).toHaveLength(2)
  })

  it('shortens a long scheme', () => {
    expect(reasonsOf([`${'a'.repeat(5_000)}:b`])[0]?.[2]).toBe(
      `${'a'.repeat(30)}: addresses are not checked`,
    )
  })

  it('does not check badges, but the pages about them', () => {
    const badges = [
      'https://img.shields.io/badge/a-b-c',
      'http://IMG.shields.io./x',
      'https://badgen.net/a',
    ]
    expect(reasonsOf(badges).map(([, code]) => code)).toEqual(badges.map(() => 'badge'))
    expect(
      planLinks(['https://shields.io/', 'https://notimg.shields.io.evil.org/']).skipped,
    ).toEqual([])
  })

  it('checks only what is included and not excluded', () => {
    const urls = ['https://a.org/1', 'https://a.org/2', 'https://b.org/1']
    const options = { include: [/a\.org/], exclude: [/\/2$/] }
    expect(planLinks(urls, options).toCheck).toEqual(['https://a.org/1'])
    expect(reasonsOf(urls, options)).toEqual([
      ['https://a.org/2', 'excluded', 'excluded by the configuration'],
      ['https://b.org/1', 'excluded', 'not included by the configuration'],
    ])
    expect(planLinks(urls, { include: [], exclude: [] }).toCheck).toEqual(urls)
  })

  it('matches patterns with the URL as written and as requested', () => {
    const url = 'https://bücher.example/Ü b'
    for (const pattern of [/bücher/, /xn--bcher-kva/, /Ü b$/, /%C3%9C%20b$/]) {
      expect(planLinks([url], { exclude: [pattern] }).toCheck).toEqual([])
    }
  })

  it('matches each URL from its start with a global pattern', () => {
    // Matches the requested URL only, so that a second attempt does not hide a failed first one.
    const urls = ['https://ü.org/1', 'https://ü.org/2', 'https://ü.org/3']
    const pattern = /xn--/g
    pattern.lastIndex = 12
    expect(planLinks(urls, { exclude: [pattern] }).toCheck).toEqual([])
  })

  it('has no result for what the base has, in any spelling', () => {
    const base = new Set(['https://a.org#x', 'mailto:a@b.org', 'https://b.org/1'])
    expect(planLinks(['https://A.org/#y', 'mailto:a@b.org', 'https://b.org/2'], { base })).toEqual({
      toCheck: ['https://b.org/2'],
      skipped: [],
      stopped: [],
    })
  })

  it('accepts any text, and has one result for each URL', () => {
    const anyUrl = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .tuple(fc.constantFrom('http://', 'https://', 'x:', '//', ' '), fc.string())
        .map(([a, b]) => a + b),
    )
    fc.assert(
      fc.property(fc.array(anyUrl), (urls) => {
        const { toCheck, skipped } = planLinks(urls)
        const all = [...toCheck, ...skipped.map(({ url }) => url)]
        expect(new Set(all).size).toBe(all.length)
        const given = new Set(urls.map((url) => linkKey(url) ?? url))
        expect(all.filter((url) => !given.has(url))).toEqual([])
        for (const url of toCheck) {
          expect(url).not.toContain('#')
          expect(groupKey(url)).not.toBe('')
          expect(planLinks([url, `${url}#a`])).toEqual({ toCheck: [url], skipped: [], stopped: [] })
        }
        expect(planLinks(urls, { base: new Set(urls) })).toEqual({
          toCheck: [],
          skipped: [],
          stopped: [],
        })
      }),
      { numRuns: 500 },
    )
  })

  it('plans 50,000 links quickly', () => {
    const urls = Array.from(
      { length: 50_000 },
      (_, index) => `https://a${index % 2_000}.org/${index >> 1}#${index}`,
    )
    const started = cpuTime()
    planLinks(urls, { base: new Set(urls.slice(0, 25_000)), exclude: [/never/] })
    expect(cpuTime() - started).toBeLessThan(5_000)
  })
})

describe('BADGE_HOSTS', () => {
  it('has hosts as groupKey gives them, in order', () => {
    const hosts = [...BADGE_HOSTS]
    expect(hosts.map((host) => groupKey(`https://${host}/`))).toEqual(hosts)
    expect(hosts).toEqual(hosts.toSorted())
  })
})

describe('groupKey', () => {
  it.each([
    ['https://Example.ORG/a?b#c', 'example.org'],
    ['http://example.org:80/', 'example.org'],
    ['https://example.org:443/', 'example.org'],
    ['https://example.org:8443/', 'example.org:8443'],
    ['https://example.org./', 'example.org'],
    ['https://example.org.:8443/', 'example.org:8443'],
    ['https://user:word@example.org/', 'example.org'],
    ['https://www.example.org/', 'www.example.org'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['not a url', ''],
    ['mailto:a@b.org', ''],
    ['http://./', '.'],
  ])('of %s is %s', (url, key) => {
    expect(groupKey(url)).toBe(key)
  })
})
