/**
 * `npm run demo`: a pull request from a fork, reviewed by the built action as GitHub's runner
 * starts it, on a GitHub and a web that this script plays on this machine. No network is needed.
 */

import { play, type Scene } from './demo/play.ts'

const bold = (text: string) => (process.stdout.isTTY ? `\u001B[1m${text}\u001B[22m` : text)

function show({ happened, run, requests, view, text }: Scene): void {
  console.log(bold(happened))
  console.log(
    `The action: ${run.log.trim()} ${requests} requests to GitHub, exit status ${run.status}.\n`,
  )
  console.log(bold('What stands on the pull request'))
  tell(view, text.split('\n'))
  const added = run.summary.match(/^### Added:.*?(?=\n\n(?![|]))/ms)
  if (added)
    console.log(`${bold('What the maintainer finds in the job summary')}\n${readable(added[0])}`)
}

/** The talk as a reader sees it: without what is hidden, and with what is folded left folded. */
function tell({ reviews, threads, comments }: Scene['view'], lines: readonly string[]): void {
  for (const { body } of [...reviews, ...comments]) say(body)
  for (const { comments } of threads) {
    const [first] = comments
    if (!first) continue
    const place = `${first.path}, line ${first.line}`
    const line = lines[first.line - 1] ?? ''
    console.log(`    ${bold(place)}: ${line.slice(0, 100)}`)
    for (const { body } of comments) say(body, '        ')
  }
}

function say(body: string, margin = '    '): void {
  const seen = body
    .replace(/<details>\s*<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .split(/(^```[\s\S]*?^```)/m)
    .map((part) => (part.startsWith('```') ? part : readable(part)))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  console.log(`${margin}${seen.replaceAll('\n', `\n${margin}`)}\n`)
}

/** Prose: a suggestion, on the other hand, is shown to the letter. */
function readable(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, (hidden) => (hidden.includes('lint') ? hidden : ''))
    .replace(/<\/?\w+>/g, '')
    .replace(/\]\(https?:[^)]*\)/g, ']')
}

let isFirst = true
for await (const scene of play()) {
  if (!isFirst) console.log()
  isFirst = false
  show(scene)
}
