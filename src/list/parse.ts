import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { keepDestinations, listOf } from './plugin.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by `readList`. */
    tree: Root
  }
}

/** A longer text is not read: 4 MB in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 4_000_000

const parser = createParser()

function createParser(): Processor<Root> {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  keepDestinations(processor as unknown as Processor)
  return processor.freeze() as unknown as Processor<Root>
}

/**
 * Reads a text: the tree on `file.data.tree`, the list on `file.data.list`.
 *
 * micromark is synchronous, quadratic on some texts, and may exhaust the stack: callers read texts
 * that are not their own in a worker (`session/`).
 *
 * @param text the file's content without a byte order mark
 * @param path shown in reports
 */
export function readList(text: string, path: string): VFile {
  const file = new VFile({ value: text, path })
  file.data.tree = parser.parse(file)
  listOf(file.data.tree, file)
  return file
}
