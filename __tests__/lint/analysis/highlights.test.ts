import { describe, expect, it } from 'vitest'
import { highlightsOf } from '../../../src/lint/analysis/highlights.ts'
import type { List } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'

function isHighlight(heading: string, before = ''): boolean {
  const text = `# List\n\n## ${heading}\n\n- ${before}[A](https://a.example)\n- ${before}[B](https://b.example)\n`
  const list = readList(text, 'README.md').data.list as List
  return list.entries.every(highlightsOf({ list, text }))
}

describe('highlightsOf', () => {
  it.each([
    'What’s new?',
    '🔥 Latest papers',
    'Recently added',
    'New additions',
    'Trending projects',
    'Featured papers of 2024',
    'Recently updated',
    'Latest',
    'Conference highlights',
    'Top 10 tools',
    'Table of contents',
    '最新动态',
    '新着',
    'Neuigkeiten',
    'Nouveautés',
    'Novedades',
    'Что нового',
  ])('knows that %j announces', (heading) => {
    expect(isHighlight(heading)).toBe(true)
  })

  it.each([
    'Hacker News',
    'Content management',
    'New Zealand',
    'Top-level domains',
    'Popular science',
    'Featured Snippets',
    'Latest.js',
    'Recently used files',
    'Syntax highlights',
    'Top 10 OWASP risks',
    'Trending topics detection',
    'News',
    '内容管理',
    '新闻',
    '推荐系统',
  ])('knows that %j is a category', (heading) => {
    expect(isHighlight(heading)).toBe(false)
  })

  it.each(['News', 'Updates', '新闻', 'Новости'])(
    'takes %j above dated lines as one',
    (heading) => {
      expect(isHighlight(heading, '[2025-02-01] ')).toBe(true)
    },
  )
})
