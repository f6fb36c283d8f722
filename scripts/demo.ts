/**
 * `npm run demo`: a pull request from a fork and two scheduled runs, by the built action as GitHub's
 * runner starts it, with a fake GitHub and a fake web on this machine. No network is needed. What it
 * shows is also written as a page: `demo.html`, or the file that is named.
 */

import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { demoPage } from './demo/page.ts'
import { type PlayedPush, play } from './demo/play.ts'
import { type PlayedSchedule, playSchedule } from './demo/schedule.ts'

const bold = (text: string) => (process.stdout.isTTY ? `\u001B[1m${text}\u001B[22m` : text)

function show({ happened, run, requests, view, text }: PlayedPush): void {
  console.log(bold(happened))
  console.log(
    `The action: ${run.log.trim()} ${requests} requests to GitHub, exit status ${run.status}.\n`,
  )
  console.log(bold('On the pull request'))
  showConversation(view, text.split('\n'))
  const added = run.summary.match(/^### Added.*?(?=\n\n(?![|]))/ms)
  if (added) console.log(`${bold('For the maintainer, in the job summary')}\n${plain(added[0])}`)
}

/** The conversation as on GitHub: without hidden comments, and with folded parts folded. */
function showConversation(
  { reviews, threads, comments }: PlayedPush['view'],
  lines: readonly string[],
): void {
  for (const { body } of [...reviews, ...comments]) showBody(body)
  for (const { comments } of threads) {
    const [first] = comments
    if (!first) continue
    const place = `${first.path}, line ${first.line}`
    const line = lines[first.line - 1] ?? ''
    console.log(`    ${bold(place)}: ${line.slice(0, 100)}`)
    for (const { body } of comments) showBody(body, '        ')
  }
}

function showBody(body: string, margin = '    '): void {
  const shown = body
    .replace(/<details>\s*<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .split(/(^```[\s\S]*?^```)/m)
    .map((part) => (part.startsWith('```') ? suggestion(part) : plain(part)))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  console.log(`${margin}${shown.replaceAll('\n', `\n${margin}`)}\n`)
}

/** A suggestion as it is; GitHub shows an empty one as a deleted line. */
function suggestion(block: string): string {
  return block === '```suggestion\n```' ? '(Suggested change: delete this line.)' : block
}

/** Markdown without the addresses of links and hidden comments. */
function plain(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, (hidden) => (hidden.includes('lint') ? hidden : ''))
    .replace(/<\/?\w+>/g, '')
    .replace(/\]\(https?:[^)]*\)/g, ']')
}

/** The issue and the pull request, from their titles on. */
function showSchedule({ issue, fixes }: PlayedSchedule): void {
  console.log(bold('The list is checked on two days, and a page is gone on the second.'))
  for (const { title, number, body } of [issue, fixes]) {
    console.log(`\n${bold(`${title} #${number}`)}`)
    showBody(body ?? '')
  }
}

const pushes: PlayedPush[] = []
for await (const push of play()) {
  show(push)
  console.log()
  pushes.push(push)
}
const schedule = await playSchedule()
showSchedule(schedule)
const file = process.argv[2] ?? join(import.meta.dirname, '../demo.html')
writeFileSync(file, demoPage(pushes, schedule))
console.log(`As GitHub would show it, to open in a browser: ${relative('', file) || file}`)
