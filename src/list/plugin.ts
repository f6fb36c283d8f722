import type { Root } from 'mdast'
import type { Extension } from 'mdast-util-from-markdown'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import type { List } from './model.ts'
import { textOf } from './places.ts'
import { Reader } from './reader/reader.ts'
import { destinations } from './transforms/destinations.ts'
import { repairTree } from './transforms/repair.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by `remarkList`. */
    list: List
  }
}

/** A remark plugin that puts the list on `file.data.list`. */
export function remarkList(this: Processor): (tree: Root, file: VFile) => void {
  keepDestinations(this)
  return (tree, file) => {
    listOf(tree, file)
  }
}

/** Makes a processor's parser keep the positions of addresses; a second call does nothing. */
export function keepDestinations(processor: Processor): void {
  const data = processor.data() as { fromMarkdownExtensions?: Extension[] }
  data.fromMarkdownExtensions ??= []
  if (!data.fromMarkdownExtensions.includes(destinations)) {
    data.fromMarkdownExtensions.push(destinations)
  }
}

/** The list that a file holds, read from its tree once. */
export function listOf(tree: Root, file: VFile): List {
  if (file.data.list) return file.data.list
  const text = textOf(file)
  repairTree(tree, text)
  file.data.list = new Reader(text).read(tree)
  return file.data.list
}
