/**
 * `examples/recorded.md`: what the built action and command wrote in the demo and in the scenes of the
 * pictures, on a simulated GitHub without network.
 */

import { stripVTControlCharacters } from 'node:util'
import type { PlayedPush } from '../demo/play.ts'
import { commentScene, demoScene, issueScene, terminalScene } from '../picture/scenes.ts'

const INTRODUCTION = `# Recorded examples

\`npm run docs\` records this page from the built action and command, on a simulated GitHub and a simulated web:
[the sample list](README.md), a pull request from a fork, two scheduled runs. Links into the simulated repositories
are left out; all else is as it was posted. \`npm run demo\` plays the pull request in a terminal.`

/** The whole page. */
export async function recordedPage(): Promise<string> {
  const parts = [INTRODUCTION]
  for (const push of await demoScene()) parts.push(pushPart(push))
  const requirements = await commentScene()
  parts.push(`## A list with requirements\n\n${quote(requirements.body)}`)
  const issue = await issueScene()
  parts.push(
    `## The tracking issue\n\n“${issue.title}”, after the second of two daily runs:\n\n${quote(issue.body)}`,
  )
  const { command, output } = await terminalScene()
  const text = stripVTControlCharacters(output).trimEnd()
  parts.push(`## The command\n\n${fence('text', `$ ${command}\n${text}`)}`)
  return parts.join('\n\n')
}

function pushPart({ happened, run, view, text }: PlayedPush): string {
  const lines = text.split('\n')
  const posts = [
    ...view.reviews.map(({ body }) => `The review:\n\n${quote(body)}`),
    ...view.comments.map(({ body }) => `A comment:\n\n${quote(body)}`),
    ...view.threads.flatMap(({ comments }) => {
      const [first] = comments
      if (!first) return []
      const line = fence('markdown', lines[first.line - 1] ?? '')
      const bodies = comments.map(({ body }) => quote(body)).join('\n\n')
      return `On line ${first.line}:\n\n${line}\n\n${bodies}`
    }),
  ]
  const added = /^### Added.*?(?=\n\n(?![|]))/ms.exec(run.summary)?.[0]
  const summary = added ? [`In the job summary:\n\n${quote(added)}`] : []
  const log = fence('text', run.log.trim())
  return [`## ${happened.replace(/[.:].*/s, '')}`, happened, log, ...posts, ...summary].join('\n\n')
}

/** A post as GitHub shows it: without hidden comments, and without links that lead nowhere. */
function quote(markdown: string): string {
  const shown = markdown
    .split(/(^(`{3,})[\s\S]*?^\2`*$)/m)
    .map((part, index) => (index % 3 === 2 ? '' : part))
    .map((part) => (part.startsWith('```') ? part : withoutFakes(part)))
    .join('')
    .trim()
  return shown.replace(/^/gm, '> ').replace(/^> $/gm, '>')
}

function withoutFakes(text: string): string {
  return text
    .replace(/<!--(?! *lint)[\s\S]*?-->\n?/g, '')
    .replace(/\[([^\]]+)\]\(https:\/\/github\.com\/octo-org\/[^)]*\)/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
}

/** Its fence is longer than any in the text. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([marks]) => marks.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${language}\n${text}\n${marks}`
}
