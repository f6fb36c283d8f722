/** A comment on a pull request as GitHub shows it. */

import type { Colors } from './colors.ts'
import { moved } from './drawing.ts'
import { drawDocument, MARGIN } from './frame.ts'
import { drawPost, type ShownIssue } from './issue.ts'
import { plainText } from './markdown.ts'

export type ShownPost = Pick<ShownIssue, 'author' | 'body'>

/** @throws Error where the comment holds Markdown that cannot be drawn. */
export function drawComment(comment: ShownPost, colors: Colors): string {
  const content = drawPost(comment)
  const caption = {
    title: 'The summary comment of Awesome Keeper on a pull request',
    description: plainText(comment.body),
  }
  return drawDocument(caption, [moved(MARGIN, MARGIN, content)], content.height, colors)
}
