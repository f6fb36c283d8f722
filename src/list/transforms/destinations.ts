import type { Extension } from 'mdast-util-from-markdown'
import type { Span } from '../model.ts'

declare module 'mdast' {
  interface Data {
    /** The place of the address of a link, image or definition, without `<>`. */
    destination?: Span
  }
}

/**
 * Keeps the place of each address. mdast has a link's decoded URL but not its place, which
 * cannot be found by searching (`[a](b "b")`, `[![a](b)](b)`).
 */
export const destinations: Extension = {
  enter: {
    resourceDestinationRaw: keep(0),
    resourceDestinationLiteral: keep(1),
    definitionDestinationRaw: keep(0),
    definitionDestinationLiteral: keep(1),
  },
}

type EnterHandle = NonNullable<NonNullable<Extension['enter']>['link']>

function keep(marker: number): EnterHandle {
  return function (token) {
    const node = this.stack[this.stack.length - 1]
    if (!node) return
    node.data = {
      ...node.data,
      destination: { start: token.start.offset + marker, end: token.end.offset - marker },
    }
  }
}
