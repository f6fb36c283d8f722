import type { List, Section } from '../../../list/model.ts'
import { type LineEdit, lineEdits } from '../../baseline/changed-lines.ts'
import type { ListVersion } from '../../context.ts'
import type { Fix } from '../../rule.ts'
import type { Contents } from './find.ts'
import { bare } from './words.ts'

/** Neighboring lines that a change takes from a contents although their sections stay. */
export interface RemovedLines {
  /** In the version after the change, in the order of the lines. */
  sections: readonly [Section, ...Section[]]
  /** As they were written, without line breaks and empty lines. */
  lines: readonly string[]
  /** Puts them back, to the byte. */
  fix: Fix
}

/** Who removes more lines, and a larger share of them, changes the contents on purpose. */
const ON_PURPOSE = { lines: 3, share: 0.2 }

/**
 * The lines that a change removes from a contents; not those that it rewrites.
 * @param before the contents of the base
 * @param named the sections that the contents names now
 */
export function removedLines(
  { list, text }: ListVersion,
  before: Contents,
  named: ReadonlySet<Section>,
): RemovedLines[] {
  const now = sectionsNow(before.list, list)
  const lost = new Set(
    before.items.flatMap(({ section }) => {
      const same = section && now.get(section)
      return same && !named.has(same) ? section : []
    }),
  )
  if (lost.size === 0) return []
  const [old, recent] = [linesOf(before.text), linesOf(text)]
  const edits = lineEdits(old.words, recent.words)
  const sectionsAt = sectionsByLine(before, old)
  const removed = edits.flatMap((edit) => {
    const lines = removedBy(edit, sectionsAt, lost)
    const written = lines
      .map((index) => old.words[index] as string)
      .filter((line) => /\S/.test(line))
    const [first, ...rest] = lines
      .flatMap((index) => sectionsAt.get(index) ?? [])
      .filter((section) => lost.has(section))
    if (first === undefined) return []
    const at = recent.starts[edit.to] ?? text.length
    const source = lines.map((index) => sourceOf(before.text, old, index)).join('')
    return {
      sections: [first, ...rest].map((section) => now.get(section)) as [Section, ...Section[]],
      lines: written,
      fix: { range: [at, at] as Fix['range'], text: source },
    }
  })
  const count = removed.reduce((sum, { lines }) => sum + lines.length, 0)
  return count > Math.max(ON_PURPOSE.lines, ON_PURPOSE.share * sectionsAt.size) ? [] : removed
}

/** The lines that an edit only removes: of a contents those of sections that it should not lose. */
function removedBy(
  { from, removed, added }: LineEdit,
  sectionsAt: ReadonlyMap<number, readonly Section[]>,
  lost: ReadonlySet<Section>,
): number[] {
  if (added > 0) return []
  const indexes = Array.from({ length: removed }, (_, index) => from + index)
  return indexes.filter((index) => {
    const sections = sectionsAt.get(index)
    return sections === undefined || sections.some((section) => lost.has(section))
  })
}

/** The same sections in another version, by their titles and those above; of equal ones by their order. */
function sectionsNow(before: List, list: List): Map<Section, Section> {
  const left = Map.groupBy(list.sections, nameOf)
  const found = new Map<Section, Section>()
  for (const section of before.sections) {
    const same = left.get(nameOf(section))?.shift()
    if (same) found.set(section, same)
  }
  return found
}

function nameOf({ depth, path }: Section): string {
  return JSON.stringify([depth, ...path.map(bare)])
}

/** The sections that the items of each line of a contents lead to, by the line's index. */
function sectionsByLine({ items }: Contents, { starts }: SourceLines): Map<number, Section[]> {
  const found = new Map<number, Section[]>()
  let index = 0
  for (const { link, section } of items) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= link.span.start) index++
    const sections = found.get(index) ?? []
    if (section) sections.push(section)
    found.set(index, sections)
  }
  return found
}

/** The lines of a text without their ends, and where they start. */
interface SourceLines {
  words: readonly string[]
  starts: readonly number[]
}

function linesOf(text: string): SourceLines {
  const words: string[] = []
  const starts: number[] = []
  let at = 0
  for (const [index, part] of text.split(/(\r\n|\n|\r)/).entries()) {
    const isEnd = index % 2 === 1
    // What is after the last line end is no line.
    if (!isEnd && at < text.length) {
      words.push(part)
      starts.push(at)
    }
    at += part.length
  }
  return { words, starts }
}

/** A line with its line break. */
function sourceOf(text: string, { starts }: SourceLines, index: number): string {
  return text.slice(starts[index], starts[index + 1] ?? text.length)
}
