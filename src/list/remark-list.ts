import type { Root } from 'mdast'
import type { Extension } from 'mdast-util-from-markdown'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import type { List } from './model.ts'
import { textOf } from './places.ts'
import { destinations } from './reader/destinations.ts'
import { Reader } from './reader/reader.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by `remarkList`. */
    list: List
  }
}

/** A remark plugin that puts the list on `file.data.list`. */
export function remarkList(this: Processor): (tree: Root, file: VFile) => void {
  rememberDestinations(this)
  return (tree, file) => {
    listOf(tree, file)
  }
}

/**
 * Teaches a processor's parser, before it parses, to remember where addresses
 * stand; a second call does nothing.
 */
export function rememberDestinations(processor: Processor): void {
  const data = processor.data() as { fromMarkdownExtensions?: Extension[] }
  data.fromMarkdownExtensions ??= []
  if (!data.fromMarkdownExtensions.includes(destinations)) {
    data.fromMarkdownExtensions.push(destinations)
  }
}

/** The list that a file holds, read from its tree once. */
export function listOf(tree: Root, file: VFile): List {
  file.data.list ??= new Reader(textOf(file)).read(tree)
  return file.data.list
}
