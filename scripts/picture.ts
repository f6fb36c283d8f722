/**
 * The pictures of the README: what the demo's review looks like, in both colour schemes.
 * `npm run docs` writes them.
 */

import { base, play } from './demo/play.ts'
import { type Colours, dark, light } from './picture/colours.ts'
import { drawReview, type Reviewed } from './picture/review.ts'

/** What the comments to show are about: one that is mended by a click, one that is not. */
const SHOWN = ['`malformed-link`', '`wrong-paper`']

export const pictures = [
  { file: 'docs/review-light.svg', text: () => drawDemo(light) },
  { file: 'docs/review-dark.svg', text: () => drawDemo(dark) },
]

/** The demo is played once for all pictures, and not at all where none is asked for. */
let review: Promise<Reviewed> | undefined

async function drawDemo(colours: Colours): Promise<string> {
  review ??= reviewOfDemo()
  return drawReview(await review, colours)
}

/** What the action said of the demo's first push. */
async function reviewOfDemo(): Promise<Reviewed> {
  for await (const { view, text } of play()) {
    const [said] = view.reviews
    const told = view.threads.map(({ comments }) => comments[0]!)
    const comments = SHOWN.map((rule) => told.find(({ body }) => body.includes(rule)))
    if (!said || comments.includes(undefined)) break
    return {
      before: base,
      after: text,
      ...said,
      comments: comments.filter((one) => one !== undefined),
    }
  }
  throw new Error(`the demo’s review does not tell ${SHOWN.join(' and ')}`)
}
