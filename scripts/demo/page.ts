/**
 * What the demo played, as one page: a pull request, an issue and a pull request with fixes, each as
 * GitHub would show it. It needs neither network nor scripts.
 */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Html, html } from '../../src/report/html/markup.ts'
import { changedLines, linesAbove, replacement } from '../picture/diff.ts'
import { renderDiff } from './diff.ts'
import { renderMarkdown } from './markdown.ts'
import { base, type PlayedPush } from './play.ts'
import type { PlayedSchedule } from './schedule.ts'

/** Lines of the diff above a comment. */
const LINES_ABOVE = 3

type ShownThread = PlayedPush['view']['threads'][number]

export function demoPage(pushes: readonly PlayedPush[], schedule: PlayedSchedule): string {
  const { issue, fixes, before, after } = schedule
  const sections = [
    ...pushes.map(pushSection),
    html`<section>
<h2>${issue.title} ${mark(issue)}</h2>
<p class="happened">A scheduled run maintains one issue: this is it after the second day.</p>
${post(issue.author, '', issue.body ?? '')}</section>
`,
    html`<section>
<h2>${fixes.title} ${mark(fixes)}</h2>
<p class="happened">The same run proposes the safe fixes as a pull request.</p>
${post(fixes.author, '', fixes.body ?? '')}<div class="box">
<p class="bar"><code>README.md</code></p>
${renderDiff(changedLines(before, after))}</div>
</section>
`,
  ]
  return document(sections).markup
}

function pushSection({ happened, view, text }: PlayedPush): Html {
  const { pull, reviews, threads, comments } = view
  return html`<section>
<h2>${pull.title} ${mark(pull)}</h2>
<p class="happened">${happened}</p>
${reviews.map(({ author, body }) => post(author, 'reviewed', body))}${comments.map(({ author, body }) => post(author, 'commented', body))}${threads.map((thread) => threadBox(thread, text))}</section>
`
}

function mark({ number, state }: { number: number; state: string }): Html {
  return html`<span class="quiet">#${number}</span> <span class="state">${state === 'open' ? 'Open' : 'Closed'}</span>`
}

function post(author: string, deed: string, body: string): Html {
  return html`<article class="box">
<p class="bar">${name(author)} ${deed}</p>
<div class="body">
${renderMarkdown(body)}</div>
</article>
`
}

/** The name of a bot is a name and a label. */
function name(author: string): Html {
  const login = author.replace(/\[bot\]$/, '')
  const label = login === author ? undefined : html` <span class="label">bot</span>`
  return html`<strong>${login}</strong>${label}`
}

/** A thread below its lines; one whose line has changed since is folded, as on GitHub. */
function threadBox({ comments, isOutdated }: ShownThread, text: string): Html | undefined {
  const [first] = comments
  if (!first) return
  const { path, line, hunk } = first
  const start = first.startLine ?? line
  const lines = text.split('\n').slice(start - 1, line)
  const above = isOutdated
    ? undefined
    : renderDiff(linesAbove(base, text, line, Math.max(LINES_ABOVE, lines.length)))
  const old = isOutdated ? html`<pre><code>${hunkEnd(hunk)}</code></pre>` : undefined
  const suggestion = (after: readonly string[]) =>
    html`<div class="box suggestion"><p class="bar">Suggested change</p>
${renderDiff(replacement(lines, after, start))}</div>
`
  const said = comments.map(
    ({ author, body }) => html`<div class="body">
<p>${name(author)}</p>
${renderMarkdown(body, isOutdated ? undefined : suggestion)}</div>
`,
  )
  const content = html`${above}${old}${said}`
  const bar = html`<code>${path}</code> line ${line}`
  return isOutdated
    ? html`<details class="box"><summary class="bar">${bar} <span class="label">Outdated</span></summary>
${content}</details>
`
    : html`<article class="box"><p class="bar">${bar}</p>
${content}</article>
`
}

/** The last lines of a hunk, without its head. */
function hunkEnd(hunk: string): Html {
  const lines = hunk.split('\n').slice(1).slice(-LINES_ABOVE)
  return html`${lines.map((line) => html`${line}\n`)}`
}

function document(sections: readonly Html[]): Html {
  const style = readFileSync(join(import.meta.dirname, 'page.css'), 'utf8')
  const hash = createHash('sha256').update(style).digest('base64')
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Awesome Keeper: the demo</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>Awesome Keeper: the demo</h1>
<p class="quiet">Written by the built action on this machine, with a simulated GitHub; nobody asked the network. The list, its links and what arXiv and GitHub answer are invented in part.</p>
</header>
<main>
${sections}</main>
</body>
</html>
`
}
