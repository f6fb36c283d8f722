import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visitParents } from 'unist-util-visit-parents'

export const root = join(import.meta.dirname, '../..')

/** A file of the project. */
export const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What newcomers read; the pages of the rules are tested by `__tests__/lint/rules`. */
export const pages = globSync(['*.md', 'docs/*.md'], { cwd: root }).sort()

const parser = unified().use(remarkParse).use(remarkGfm)

/** The fenced blocks of a language, as `path:line` and text; some have a second word, such as `yaml pre-commit`. */
export function blocks(path: string, language: string, meta?: string): [string, string][] {
  const found: Code[] = []
  const tree: Root = parser.parse(read(path))
  visitParents(tree, 'code', (node) => {
    if (node.lang === language && (node.meta ?? undefined) === meta) found.push(node)
  })
  return found.map(({ value, position }) => [`${path}:${position?.start.line}`, value])
}

/** The text of code spans. */
export function inlineCode(path: string): string[] {
  const found: string[] = []
  const tree: Root = parser.parse(read(path))
  visitParents(tree, 'inlineCode', ({ value }) => {
    found.push(value)
  })
  return found
}
