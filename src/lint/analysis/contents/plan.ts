import type { Section } from '../../../list/model.ts'
import { visible } from '../../../text/printable.ts'
import type { Fix } from '../../rule.ts'
import type { Contents, ContentsItem } from './find.ts'
import {
  common,
  type LineGroup,
  type LinkStyle,
  lineGroup,
  linkStyle,
  prefixFor,
  suffixFor,
} from './style.ts'
import { entriesOf, type Topic } from './topics.ts'
import { type WrittenItem, writtenItems } from './written.ts'

/** Where sections are missing in the contents, and what to write there. */
export interface MissingLines {
  /** The item that the new ones are next to. */
  beside: ContentsItem
  /** `behind`: on the same line. */
  where: 'below' | 'above' | 'behind'
  /** One for each section, without line breaks; empty where none can be written like the others. */
  lines: string[]
  fix: Fix | undefined
  /** Whether place and style are the only ones possible. */
  isSure: boolean
}

/** A title of more characters is not written into a contents. */
const MAX_TITLE = 200

/** Plans lines for sections that are missing in the contents. */
export class ContentsPlanner {
  readonly #contents: Contents
  readonly #written: WrittenItem[]
  readonly #style: LinkStyle
  readonly #groups = new Map<string, LineGroup>()
  readonly #topics: Map<Section, Topic>
  /** The first item of each section, in the order of the sections. */
  readonly #inOrder: { section: Section; index: number }[]

  constructor(contents: Contents, topics: readonly Topic[]) {
    this.#contents = contents
    this.#written = writtenItems(contents)
    this.#style = linkStyle(this.#written, contents.text)
    this.#topics = new Map(topics.map((topic) => [topic.section, topic]))
    const first = new Map<Section, number>()
    for (const [index, { section }] of contents.items.entries()) {
      if (section && !first.has(section)) first.set(section, index)
    }
    this.#inOrder = [...first]
      .map(([section, index]) => ({ section, index }))
      .sort((a, b) => a.section.span.start - b.section.span.start)
  }

  /** The offset after which a section's line belongs: the same for sections that are neighbors. */
  gapOf({ section }: Topic): number {
    return this.#neighbors(section).previous?.index ?? -1
  }

  /** @param topics sections between the same two that the contents names */
  plan(topics: readonly Topic[]): MissingLines | undefined {
    const { items, text } = this.#contents
    const [topic] = topics
    if (!topic) return
    const { previous, next } = this.#neighbors(topic.section)
    const isPlaceSure = next
      ? next.index === (previous?.index ?? -1) + 1
      : previous?.index === items.length - 1
    const beside = previous ? this.#lastOf(previous.index, topic, isPlaceSure) : next?.index
    const item = beside === undefined ? undefined : items[beside]
    if (!item) return
    const where = previous ? 'below' : 'above'
    const lines = topics.map((each) => this.#line(each))
    const written = this.#written.find(({ index }) => index === beside)
    const known = lines.filter((line) => line !== undefined)
    const isWhole = known.length === topics.length && written !== undefined
    const nothing: MissingLines = { beside: item, where, lines: [], fix: undefined, isSure: false }
    if (!isWhole || known.some(({ isInline }) => isInline !== known[0]?.isInline)) return nothing
    const texts = known.map(({ words }) => words)
    const isStyleSure =
      known.every(({ isSure }) => isSure) &&
      texts.map((words) => words.replaceAll('\t', ' ')).every((words) => visible(words) === words)
    const edit = known[0]?.isInline
      ? this.#behind(written, where, texts)
      : this.#besides(written, where, texts, this.#groupOf(topic))
    if (!edit) return nothing
    const after = text.slice(item.link.span.end, items[(beside ?? 0) + 1]?.link.span.start)
    const isSure = isPlaceSure && isStyleSure && edit.isSure && !(next && hasCaption(after))
    return { beside: item, where: edit.where, lines: texts, fix: edit.fix, isSure }
  }

  #neighbors({ span }: Section) {
    const at = this.#inOrder.findIndex(({ section }) => section.span.start > span.start)
    return at < 0
      ? { previous: this.#inOrder.at(-1), next: undefined }
      : { previous: this.#inOrder[at - 1], next: this.#inOrder[at] }
  }

  /** In a contents with an order of its own: the last line below that of the nearest sibling. */
  #lastOf(index: number, topic: Topic, isPlaceSure: boolean): number {
    if (isPlaceSure) return index
    const indent = (at: number) => {
      const item = this.#contents.items[at] as ContentsItem
      return (
        this.#written.find((written) => written.index === at)?.before.length ?? item.link.span.start
      )
    }
    const sibling = this.#inOrder.findLast(
      ({ section }) =>
        section.depth === topic.section.depth && section.span.start < topic.section.span.start,
    )
    let last = sibling?.index ?? index
    const least = indent(last)
    while (last + 1 < this.#contents.items.length && indent(last + 1) > least) last++
    return last
  }

  #line(topic: Topic): { words: string; isInline: boolean; isSure: boolean } | undefined {
    const { section } = topic
    const group = this.#groupOf(topic)
    const model =
      group.lines.findLast((item) => item.section.span.start < section.span.start) ?? group.lines[0]
    if (!model || model.isInTable || section.title.length > MAX_TITLE) return
    const label = this.#style.label(section, model)
    const address = this.#style.address(section)
    const link = replaced(this.#contents.text, model, label.text, address.text)
    const isSure = label.isSure && address.isSure
    const others = group.lines.filter(({ isAlone }) => !isAlone)
    const isInline = !model.isAlone || others.length * 2 > group.lines.length
    if (isInline) return { words: link, isInline, isSure: isSure && !model.isAlone }
    const prefix = prefixFor(section, model, group)
    const suffix = suffixFor(group, (other) => this.#countOf(other), section)
    return {
      words: prefix.text + link + suffix.text,
      isInline: false,
      isSure:
        isSure && prefix.isSure && suffix.isSure && group.lines.every(({ isAlone }) => isAlone),
    }
  }

  /** The lines of sections of the same depth, below the same section if there are some. */
  #groupOf({ section, parent }: Topic): LineGroup {
    const key = `${section.depth} ${parent?.section.span.start ?? ''}`
    const known = this.#groups.get(key)
    if (known) return known
    const ofDepth = this.#written.filter((item) => item.section.depth === section.depth)
    const beside = ofDepth.filter((item) => this.#topics.get(item.section)?.parent === parent)
    const lines = (beside.length > 1 ? beside : ofDepth).sort(
      (a, b) => a.section.span.start - b.section.span.start,
    )
    const group = lineGroup(lines)
    this.#groups.set(key, group)
    return group
  }

  #countOf(section: Section): number {
    const topic = this.#topics.get(section)
    return topic ? entriesOf(this.#contents, topic) : -1
  }

  #behind(beside: WrittenItem, where: 'below' | 'above', links: readonly string[]) {
    const separators = this.#separators()
    const [separator] = separators
    if (separator === undefined) return
    const isSure = separators.size === 1 && where === 'below'
    const { start, end } = beside.link.span
    const at = where === 'below' ? end : start
    const words = links
      .map((link) => (where === 'below' ? separator + link : link + separator))
      .join('')
    const fix: Fix = { range: [at, at], text: words }
    return { fix, isSure, where: where === 'below' ? ('behind' as const) : where }
  }

  /** What stands between items on one line. */
  #separators(): Set<string> {
    const { items, text } = this.#contents
    const between = items.slice(1).map(({ link }, index) => {
      const previous = (items[index] as ContentsItem).link
      return text.slice(previous.span.end, link.span.start)
    })
    return new Set(between.filter((separator) => separator !== '' && !/[\r\n]/.test(separator)))
  }

  #besides(
    { line, isAlone }: WrittenItem,
    where: 'below' | 'above',
    lines: readonly string[],
    group: LineGroup,
  ) {
    const { gap, isSure } = this.#gap(group)
    const at = where === 'below' ? line.end : line.start
    const words = lines.map((each) => (where === 'below' ? gap + each : each + gap)).join('')
    const fix: Fix = { range: [at, at], text: words }
    return { fix, isSure: isSure && isAlone, where }
  }

  /** The line breaks between neighboring lines, those with words between them left out. */
  #gap({ lines }: LineGroup): { gap: string; isSure: boolean } {
    const { text } = this.#contents
    const ofGroup = new Set(lines)
    const gaps = this.#written.flatMap((item, index) => {
      const following = this.#written[index + 1]
      const gap = following ? text.slice(item.line.end, following.line.start) : ''
      return following && /^\s+$/.test(gap)
        ? { gap, isOwn: ofGroup.has(item) && ofGroup.has(following) }
        : []
    })
    const own = gaps.filter(({ isOwn }) => isOwn).map(({ gap }) => gap)
    const all = gaps.map(({ gap }) => gap)
    const usual = common(own.length > 1 ? own : all)
    return { gap: usual ?? own[0] ?? all[0] ?? '\n', isSure: usual !== undefined }
  }
}

/** Whether lines without a link stand between two items. */
function hasCaption(between: string): boolean {
  const lines = between.split(/\r\n|\n|\r/)
  return lines.slice(1, -1).some((line) => /\S/.test(line))
}

/** A link written like another one. */
function replaced(
  text: string,
  { link, label, address }: WrittenItem,
  words: string,
  fragment: string,
): string {
  const edits = [
    { ...label, words },
    { ...address, words: fragment },
  ].sort((a, b) => a.start - b.start)
  let at = link.span.start
  let result = ''
  for (const { start, end, words } of edits) {
    result += text.slice(at, start) + words
    at = end
  }
  return result + text.slice(at, link.span.end)
}
