import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PatternLiteral } from './syntax.ts'

const root = join(import.meta.dirname, '../../src')

/** A frame of a call stack inside of `src`. */
const FRAME = /\/src\/([\w/.-]+\.ts):(\d+)/

/**
 * The patterns that modules build of their constants, which is when they are loaded.
 * @param files from `src` on; not loaded before
 */
export async function builtPatterns(files: readonly string[]): Promise<PatternLiteral[]> {
  const found: PatternLiteral[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args)
      const [, file, line] = FRAME.exec(new Error('where').stack ?? '') ?? []
      if (file !== undefined) {
        const { source, flags } = pattern
        found.push({ file, line: Number(line), code: String(pattern), pattern: source, flags })
      }
      return pattern
    },
  })
  try {
    for (const file of files) await import(pathToFileURL(join(root, file)).href)
  } finally {
    globalThis.RegExp = Native
  }
  return found.filter(({ file }) => files.includes(file))
}
