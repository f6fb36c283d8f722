import type { Extension } from 'mdast-util-from-markdown'
import type { Span } from '../model.ts'

declare module 'mdast' {
  interface Data {
    /** Where a link's, image's or definition's address stands, without `<>`. */
    destination?: Span
  }
}

/**
 * Makes the parser remember where each address stands.
 *
 * mdast keeps a link's decoded URL but not its place, and the place cannot be
 * found again by searching (`[a](b "b")`, `[![a](b)](b)`); micromark's tokens
 * know it.
 */
export const destinations: Extension = {
  enter: {
    resourceDestinationRaw: remember(0),
    resourceDestinationLiteral: remember(1),
    definitionDestinationRaw: remember(0),
    definitionDestinationLiteral: remember(1),
  },
}

type Handle = NonNullable<NonNullable<Extension['enter']>['link']>

function remember(marker: number): Handle {
  return function (token) {
    const node = this.stack[this.stack.length - 1]
    if (!node) return
    node.data = {
      ...node.data,
      destination: { start: token.start.offset + marker, end: token.end.offset - marker },
    }
  }
}
