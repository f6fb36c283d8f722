import { describe, expect, it } from 'vitest'
import { startsWithHost } from '../../src/list/top-level-domains.ts'

describe('startsWithHost', () => {
  it.each([
    'www.example.org',
    'github.com/owner/name',
    'Arxiv.org/abs/1',
    'example.com:8080',
    'a.b.io?x',
    'peersplit.app',
    'example.rs/crates/a',
    'fast.ai/notes.ipynb',
  ])('is so for %s', (url) => {
    expect(startsWithHost(url)).toBe(true)
  })

  it.each([
    'a.md',
    'www.example.unknown',
    'CONTRIBUTE.md',
    'setup.py',
    'main.rs',
    'data.zip',
    'folder.md/file.txt',
    'node.js',
    'https://github.com',
    'docs/github.com',
    'github.company1/x',
    'www',
    '.github/x',
    'a.com.md',
    '1.2.3',
  ])('is not so for %s', (url) => {
    expect(startsWithHost(url)).toBe(false)
  })
})
