import type { Section } from '../../../list/model.ts'

const NAMED = /\b(?:id|name)[ \t]{0,9}=[ \t]{0,9}["']?([^\s"'<>]{1,300})/gi

/** The anchors that HTML names, and the sections that they belong to. */
export class NamedAnchors {
  readonly #sections = new Map<string, Section>()
  readonly #names = new Map<Section, string>()

  constructor(text: string, sections: readonly Section[]) {
    let at = 0
    for (const { index, 0: whole, 1: written = '' } of text.matchAll(NAMED)) {
      while (at + 1 < sections.length && (sections[at + 1] as Section).span.start <= index) at++
      const name = written.replace(/^user-content-/, '')
      const next = sections[at + 1]
      const isAbove = next && isEmpty(text, index + whole.length, next.span.start)
      const section = isAbove ? next : sections[at]
      if (!section || section.depth === 0 || this.#sections.has(name)) continue
      this.#sections.set(name, section)
      if (isAbove || index < section.span.end) this.#names.set(section, name)
    }
  }

  /** The section of an anchor. */
  get(name: string): Section | undefined {
    return this.#sections.get(name)
  }

  /** The anchor in or directly above a section's heading. */
  nameOf(section: Section): string | undefined {
    return this.#names.get(section)
  }
}

/** Whether there is nothing to see between a tag's attribute and a heading. */
function isEmpty(text: string, start: number, end: number): boolean {
  if (end - start > 200) return false
  const rest = text.slice(start, end)
  return (
    /^["']?[^<>]*>/.test(rest) && !/\S/.test(rest.replace(/^[^<>]*>/, '').replace(/<[^<>]*>/g, ''))
  )
}
