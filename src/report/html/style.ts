/** The page's style: system fonts, both colour schemes, and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fdfdfc; --panel: #f5f5f2; --text: #22262b; --quiet: #5b636d; --line: #dfdfda; --accent: #0a5fb0;
  --error: #b3261e; --error-mark: #f9d3ce; --warning: #805000; --warning-mark: #fae3ac; --info: #0a5fb0; --info-mark: #cfe4fa;
  --years: #8595a6; --alive: #58a878; --moved: #5b96d6; --dead: #cf4a40; --unreachable: #dd9f33; --blocked: #9a86c4; --skipped: #a9aeb5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b; --panel: #1c2025; --text: #dfe3e8; --quiet: #9aa3ad; --line: #2f353d; --accent: #79b8ff;
    --error: #ff9086; --error-mark: #592522; --warning: #eabf62; --warning-mark: #4d3b0d; --info: #79b8ff; --info-mark: #1d4468;
    --years: #5d6f82; --alive: #3f8a5d; --moved: #4079b6; --dead: #d8574d; --unreachable: #bd872b; --blocked: #8270ad; --skipped: #636a72;
  }
}
* { box-sizing: border-box; margin: 0; padding: 0 }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100% }
body {
  max-width: 78rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem) 4rem;
  background: var(--page); color: var(--text); font: 0.9375rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
code, .url { unicode-bidi: isolate }
code { font: 0.8125rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace }
ul, ol { list-style: none }
fieldset { border: 0; min-width: 0 }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em }
a:not(:hover) { text-decoration-color: color-mix(in srgb, currentColor 40%, transparent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px }
[hidden] { display: none !important }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -999rem; padding: 0.5rem 1rem; background: var(--page) }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 2 }
.quiet, .says { color: var(--quiet) }
.error { --grade: var(--error); --mark: var(--error-mark) }
.warning { --grade: var(--warning); --mark: var(--warning-mark) }
.info { --grade: var(--info); --mark: var(--info-mark) }

header { padding: 2rem 0 1.5rem }
.name { color: var(--quiet); font-size: 0.8125rem; font-weight: 600 }
h1 { margin: 0.25rem 0; font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem); line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance }
.about { color: var(--quiet) }
.about code { font-size: 0.875rem; color: var(--text) }
dl { display: flex; flex-wrap: wrap; gap: 0.75rem 2.25rem; margin-top: 1.25rem }
dl div { display: flex; flex-direction: column-reverse }
dt { color: var(--quiet); font-size: 0.8125rem }
dd { font-size: 1.1875rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums }
.pass { color: light-dark(#16703f, #62cf8f) }
.fail { color: var(--error) }

.panels { display: flex; flex-wrap: wrap; gap: 1rem; margin-bottom: 1.5rem }
.panel { flex: 1 1 14rem; padding: 0.875rem 1rem 1rem; background: var(--panel); border-radius: 8px }
.panel h2 { margin-bottom: 0.5rem; font-size: 0.8125rem; font-weight: 600 }
.panel ul { font-size: 0.875rem }
.panel li { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.0625rem 0; font-variant-numeric: tabular-nums }
.panel li > :first-child { flex: 1 0 auto; max-width: 100% }
.panel li > :last-child { margin-left: auto; text-align: right }
.panel a { color: inherit }
.panel ul .count + .count { margin-left: 0.5rem }
.panel ul .count { font-size: 0.8125rem; white-space: nowrap }
.count.error, .count.warning, .count.info { color: var(--grade) }
.files { flex-basis: 100% }
.panel.files li { display: grid; grid-template-columns: minmax(0, 1fr) 13rem 13rem; align-items: baseline }
.dot { display: inline-block; width: 0.625rem; height: 0.625rem; margin-right: 0.5rem; border-radius: 2px; background: var(--fill) }
.bar { display: block; width: 100%; height: 0.5rem; border-radius: 3px; background: var(--line) }
.panel .bar { margin: 0.25rem 0 0.625rem }
rect { fill: var(--fill, var(--years)) }
.alive { --fill: var(--alive) } .moved { --fill: var(--moved) } .dead { --fill: var(--dead) }
.unreachable { --fill: var(--unreachable) } .blocked { --fill: var(--blocked) } .skipped { --fill: var(--skipped) }
.panel .years { display: flex; align-items: stretch; gap: 3px; text-align: center; font-size: 0.6875rem; line-height: 1.4 }
.years li { display: flex; flex: 1 1 0; max-width: 4.5rem; min-width: 0; flex-flow: column; justify-content: end; align-items: center; gap: 0; overflow-wrap: normal; white-space: nowrap; color: var(--quiet) }
.panel .years li > * { flex: none; margin: 0 }
.years svg { width: 100%; height: 5rem; border-bottom: 1px solid var(--quiet) }
.years .count { order: -1; color: var(--text) }
.years .year { order: 1 }
.many .century { display: none }
.years + p { margin-top: 0.375rem; font-size: 0.8125rem }

.toolbar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; padding: 0.625rem 0; background: var(--page); border-bottom: 1px solid var(--line) }
.search { flex: 0 1 22rem; min-width: 12rem }
[type=search] { width: 100%; padding: 0.3125rem 0.625rem; border: 1px solid var(--quiet); border-radius: 6px; background: var(--page); color: inherit; font: inherit }
[type=search]::placeholder { color: var(--quiet); opacity: 1 }
.toolbar fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem }
.chip { display: inline-flex; align-items: center; gap: 0.375rem; padding: 0.1875rem 0; color: var(--grade); cursor: pointer; white-space: nowrap }
.chip input { width: 1rem; height: 1rem; accent-color: var(--grade) }
output { color: var(--quiet); font-size: 0.8125rem }

h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em }
#findings, #links { padding-top: 1.5rem }
.file > h3 { margin-top: 1.25rem }
.file > h3 code { font-size: 0.9375rem; font-weight: 600 }
.nothing { margin-top: 0.5rem }
.group { border-bottom: 1px solid var(--line) }
summary { cursor: pointer }
.group > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; padding: 0.625rem 0; list-style: none }
.group > summary::-webkit-details-marker { display: none }
.group > summary::before { content: ''; flex: none; width: 0.4375rem; height: 0.4375rem; margin-right: 0.125rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: translateY(-0.0625rem) rotate(-45deg) }
.group[open] > summary::before { transform: translateY(-0.1875rem) rotate(45deg) }
summary h3, summary h4 { font-size: 0.9375rem; font-weight: 600 }
summary .count, summary .quiet, summary .shown { font-size: 0.8125rem }
summary .shown { margin-left: auto; color: var(--quiet) }
.group > :not(summary) { margin-left: 1.3125rem }
.says { max-width: 46rem; margin-bottom: 0.75rem; font-size: 0.875rem }
.finding { padding-bottom: 1rem; content-visibility: auto; contain-intrinsic-size: auto 6rem }
.grade { color: var(--grade); font-weight: 600 }
.finding > p { text-wrap: pretty }
.source { margin-top: 0.3125rem; padding: 0.3125rem 0; background: var(--panel); border-radius: 6px; border-left: 3px solid var(--grade) }
.line { display: flex; gap: 0.875rem; padding: 0 0.75rem 0 0 }
.number { flex: none; min-width: 3.25rem; color: var(--quiet); font: 0.75rem/1.625 ui-monospace, Menlo, Consolas, monospace; text-align: right; user-select: none }
.line code { min-width: 0 }
.caption { padding: 0.25rem 0.75rem 0 4.125rem; color: var(--quiet); font-size: 0.8125rem }
.at .number { color: var(--grade); font-weight: 600 }
.other code { color: var(--quiet) }
mark { padding: 0.0625rem 0; white-space: pre-wrap; border-radius: 2px; background: var(--mark); color: inherit; box-shadow: 0 1.5px var(--grade) }
p code { font-size: 0.875em }
.note { margin-top: 0.25rem; font-size: 0.875rem }

.link { padding: 0.1875rem 0; content-visibility: auto; contain-intrinsic-size: auto 1.6875rem }
.link, .link .url { font-size: 0.875rem }
.group ul { padding-bottom: 0.75rem }
.by-host h3 { margin: 1.5rem 0 0.375rem; font-size: 0.9375rem; font-weight: 600 }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.875rem; font-variant-numeric: tabular-nums }
th, td { padding: 0.25rem 0; text-align: left; vertical-align: baseline; font-weight: 400; border-bottom: 1px solid var(--line) }
th:first-child { width: 32% }
.share { width: 22%; padding-right: 1.5rem }
.amount, thead .amount { width: 4.5rem; padding-right: 1.5rem; text-align: right }
thead th { color: var(--quiet); font-size: 0.8125rem }
td:last-child { color: var(--quiet) }
.more { margin-top: 0.5rem }
.more > summary { padding: 0.25rem 0; color: var(--accent); font-size: 0.875rem }
.more thead { display: none }

@media (max-width: 40rem) {
  html { scroll-padding-top: 6.5rem }
  .panel.files li { grid-template-columns: auto; padding: 0.25rem 0 }
  .panel.files li > :last-child { margin: 0; text-align: left }
  .search { flex: 1 1 100% }
  .toolbar { gap: 0.25rem 0.75rem; padding: 0.5rem 0 }
  .group > :not(summary) { margin-left: 0 }
  .line { gap: 0.5rem; padding-right: 0.5rem }
  .number { min-width: 2.25rem }
  .caption { padding-left: 2.75rem }
  dl { column-gap: 1.5rem }
  th:first-child { width: 46% }
  table { font-size: 0.8125rem }
  .amount, thead .amount { padding-right: 0.75rem; width: 3.5rem }
  .share { display: none }
}
@media print {
  :root { color-scheme: light; --page: #fff; --panel: #f7f7f7 }
  body { max-width: none; padding: 0; font-size: 9.5pt }
  .toolbar, .skip, #alive { display: none !important }
  .finding, .link { content-visibility: visible; break-inside: avoid }
  .panel, .source { border: 1px solid var(--line) }
  .source { border-left: 3px solid var(--grade) }
  h2, h3, h4, summary { break-after: avoid }
  .group::details-content { content-visibility: visible; display: block; block-size: auto }
  .group > summary::before { display: none }
  a { color: inherit }
}
@media (forced-colors: active) {
  .bar, .dot, rect { forced-color-adjust: none }
  .source { border-color: CanvasText }
}
`
