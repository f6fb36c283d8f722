/**
 * The pictures of the README, each for light and dark screens: a review, the comment on
 * what a list asks for, the tracking issue, and the terminal. `npm run docs` writes them, from what the built code prints.
 */

import { type Colors, dark, light } from './picture/colors.ts'
import { drawComment } from './picture/comment.ts'
import { drawIssue } from './picture/issue.ts'
import { drawReview } from './picture/review.ts'
import { commentScene, issueScene, reviewScene, terminalScene } from './picture/scenes.ts'
import { drawTerminal } from './picture/terminal.ts'

interface PictureFile {
  file: string
  text: () => Promise<string>
}

export const pictures = [
  ...inBothColors('review', reviewScene, drawReview),
  ...inBothColors('admission', commentScene, drawComment),
  ...inBothColors('issue', issueScene, drawIssue),
  ...inBothColors('terminal', terminalScene, drawTerminal),
]

function inBothColors<Scene>(
  name: string,
  play: () => Promise<Scene>,
  draw: (scene: Scene, colors: Colors) => string,
): PictureFile[] {
  const picture = (scheme: string, colors: Colors) => ({
    file: `docs/${name}-${scheme}.svg`,
    text: async () => draw(await play(), colors),
  })
  return [picture('light', light), picture('dark', dark)]
}
