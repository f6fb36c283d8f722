import type { List, Span } from '../../../list/model.ts'

/** Programs that write contents, by the comments around them. */
const GENERATORS: readonly { name: string; opening: RegExp; closing: RegExp }[] = [
  { name: 'doctoc', opening: /^\s*START doctoc\b/, closing: /^\s*END doctoc\b/ },
  { name: 'markdown-toc', opening: /^\s*toc\s*$/, closing: /^\s*tocstop\s*$/ },
  { name: 'mktoc', opening: /^\s*(?:BEGIN|START) mktoc\b/, closing: /^\s*(?:END|STOP) mktoc\b/ },
  { name: 'gh-md-toc', opening: /^\s*ts\s*$/, closing: /^\s*te\s*$/ },
  { name: 'MarkdownTOC', opening: /^\s*MarkdownTOC\b/, closing: /^\s*\/MarkdownTOC\b/ },
  {
    name: 'vscode-markdown-toc',
    opening: /^\s*vscode-markdown-toc\b/,
    closing: /^\s*\/vscode-markdown-toc\b/,
  },
  { name: 'Markdown TOC', opening: /^\s*TOC\b/i, closing: /^\s*\/TOC\b/i },
  {
    name: 'its program',
    opening: /^\W*(?:(?:BEGIN|START|AUTO)\w*[-_: ]?TOC|TOC[-_: ]?(?:BEGIN|START))\b/i,
    closing: /^\W*(?:(?:END|STOP)[-_: ]?TOC|TOC[-_: ]?(?:END|STOP))\b/i,
  },
]

/** The program that writes the contents at a place, by comments above and below it. */
export function generatorOf({ comments }: List, span: Span): string | undefined {
  const above = comments.filter((comment) => comment.span.end <= span.start)
  const below = comments.filter((comment) => comment.span.start >= span.end)
  for (const { text } of above.toReversed()) {
    const known = GENERATORS.filter(({ opening }) => opening.test(text))
    if (known.length > 0) {
      return known.find(({ closing }) => below.some(({ text }) => closing.test(text)))?.name
    }
    if (GENERATORS.some(({ closing }) => closing.test(text))) return
  }
  return
}

const NO_CONTENTS = /^\s*no toc\b/i
const OMITTED = /^\s*(?:omit (?:in|from) toc|toc[ :]*ignore\s*[:=]\s*true)\b/i

/** Whether a comment directly above a list says that it is no contents. */
export function isMarkedAsOther({ comments }: List, text: string, { start }: Span): boolean {
  const last = comments.findLast(({ span }) => span.end <= start)
  return last !== undefined && NO_CONTENTS.test(last.text) && isNear(text, last.span.end, start)
}

/** The headings that a comment in them, or on the line above, leaves out of the contents. */
export function omittedHeadings({ comments }: List): readonly Span[] {
  return comments.filter(({ text }) => OMITTED.test(text)).map(({ span }) => span)
}

/** Whether between two offsets there is at most the marker of a list. */
export function isNear(text: string, start: number, end: number): boolean {
  return end - start < 80 && text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '') === ''
}
