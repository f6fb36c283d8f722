import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readOptions } from '../../src/app/cli/options.ts'
import { blocks, inlineCode, pages, read, root } from './markdown.ts'

const docs = globSync('docs/*.md', { cwd: root }).map((path) => basename(path))

describe('the index', () => {
  const index = read('docs/README.md')

  it('has one line for each page', () => {
    const others = docs.filter((name) => name !== 'README.md')
    const lines = index.split('\n').filter((line) => line.startsWith('| ['))
    for (const name of others) {
      expect(
        lines.filter((line) => line.startsWith(`| [`) && line.includes(`](${name}) |`)),
        name,
      ).toHaveLength(1)
    }
  })

  it('is linked by each page, and by the README', () => {
    const silent = docs
      .filter((name) => name !== 'README.md')
      .filter((name) => read(`docs/${name}`).split('\n', 3)[2] !== '[All pages](README.md)')
    expect(silent).toEqual([])
    expect(read('README.md')).toContain('](docs/README.md)')
  })
})

it('the README is short', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThan(200)
})

it('a page with more than two sections begins with links to them', () => {
  for (const path of docs.filter((name) => name !== 'README.md')) {
    const text = read(`docs/${path}`).replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    const titles = Array.from(text.matchAll(/^## (.+)$/gm), ([, title = '']) => title)
    if (titles.length <= 2) continue
    const contents = Array.from(text.matchAll(/^- \[(.+)\]\(#.+\)$/gm), ([, title = '']) => title)
    expect(
      contents.filter((title) => titles.includes(title)),
      path,
    ).toEqual(titles)
  }
})

/** The words of a command line, without quotes. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), ([, double, single, plain]) => {
    return double ?? single ?? plain ?? ''
  })
}

/** What the command gets of `npx --yes awesome-keeper …`, `awesome-keeper …` and the like. */
function optionsOf(line: string): string[] | undefined {
  const words = wordsOf(line)
  const isOfNpx = words[0] === 'npx'
  if (!isOfNpx && words[0] !== 'awesome-keeper') return
  return words.slice(words.lastIndexOf('awesome-keeper') + 1)
}

describe('commands', () => {
  const named = pages
    .flatMap((path) => inlineCode(path).map((code) => [path, code] as const))
    .filter(([, code]) => /^(?:npx .*)?awesome-keeper(?: |$)/.test(code))

  it('in the comparison have options that exist', () => {
    const lines = blocks('docs/COMPARISON.md', 'sh').flatMap(([, text]) => text.split('\n'))
    const ours = lines.flatMap((line) => /^keeper (.*?)(?: [|#].*)?$/.exec(line)?.[1] ?? [])
    expect(ours).toHaveLength(2)
    for (const line of ours) expect(() => readOptions(wordsOf(line)), line).not.toThrow()
  })

  it('in sentences have options that exist', () => {
    expect(named.length).toBeGreaterThan(8)
    for (const [path, code] of named) {
      const words = optionsOf(code) ?? []
      if (/^-[vh]|^--(?:help|version)$/.test(words[0] ?? '')) continue
      expect(() => readOptions(words), `${path}: ${code}`).not.toThrow()
    }
  })
})

describe('the pipeline for GitLab', () => {
  const [[, text = ''] = []] = blocks('docs/recipes.md', 'yaml', 'gitlab-ci')
  interface GitLabJob {
    image: string
    script: string[]
    rules: { if: string }[]
    cache?: { paths: string[] }
    artifacts?: { paths: string[] }
  }
  const jobs: GitLabJob[] = Object.values(parse(text))

  it('runs the command with options that exist', () => {
    expect(jobs).toHaveLength(2)
    for (const { image, script, rules } of jobs) {
      expect(Number(/^node:(\d+)$/.exec(image)?.[1])).toBeGreaterThan(22)
      expect(rules.every((rule) => rule.if.startsWith('$CI_PIPELINE_SOURCE == "'))).toBe(true)
      for (const line of script) {
        const words = optionsOf(line)
        expect(words, line).toBeDefined()
        expect(() => readOptions(words ?? []), line).not.toThrow()
      }
    }
  })

  it('keeps the files that the command writes', () => {
    const written = jobs.flatMap(({ script, cache, artifacts }) =>
      script.flatMap((line) => {
        const { output, cache: file } = readOptions(optionsOf(line) ?? [])
        return [
          ...(output === undefined ? [] : [artifacts?.paths.includes(output)]),
          ...(file === undefined ? [] : [cache?.paths.some((path) => file.startsWith(path))]),
        ]
      }),
    )
    expect(written).toEqual([true, true])
  })
})
