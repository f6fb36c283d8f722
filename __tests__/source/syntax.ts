/** What the tests and benchmarks read of the source: patterns, and calls that spread an array. */

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as ESTree from '@oxc-project/types'
import { parseSync, Visitor } from 'rolldown/utils'

const root = join(import.meta.dirname, '../../src')

/** A piece of the source. */
export interface CodePiece {
  /** From `src` on. */
  file: string
  line: number
  code: string
}

/** A regular expression that is written as a literal. */
export interface PatternLiteral extends CodePiece {
  pattern: string
  flags: string
}

export interface SourceSyntax {
  literals: PatternLiteral[]
  /** `new RegExp(…)` and `RegExp(…)`. */
  constructed: CodePiece[]
  /** Calls with `...` among their arguments, which overflow the stack where these are many. */
  spreads: CodePiece[]
}

/** Reads all files of `src`. */
export function readSource(): SourceSyntax {
  const files = globSync('**/*.ts', { cwd: root }).sort()
  const found: SourceSyntax = { literals: [], constructed: [], spreads: [] }
  for (const file of files) addFile(file, readFileSync(join(root, file), 'utf8'), found)
  return found
}

/** Adds what a text of TypeScript holds. */
export function addFile(file: string, text: string, found: SourceSyntax): void {
  const piece = ({ start, end }: { start: number; end: number }): CodePiece => ({
    file,
    line: text.slice(0, start).split('\n').length,
    code: text.slice(start, end).replace(/\s+/g, ' '),
  })
  const call = (node: ESTree.CallExpression | ESTree.NewExpression) => {
    if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp')
      found.constructed.push(piece(node))
    if (node.arguments.some(({ type }) => type === 'SpreadElement')) found.spreads.push(piece(node))
  }
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const { pattern, flags } = node.regex
      found.literals.push({ ...piece(node), pattern, flags })
    },
    CallExpression: call,
    NewExpression: call,
  }).visit(parseSync(file, text).program)
}
