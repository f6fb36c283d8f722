import { PROJECT_URL } from '../../../project.ts'
import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import { ignoreYaml } from '../../../report/markdown/ignore-example.ts'
import { greatest } from '../../../text/extremes.ts'
import { amount, amounts, enumerate, number } from '../../../text/phrases.ts'
import { withoutCredentials } from '../../../text/url.ts'
import type { ShownHealth } from '../filter.ts'
import type { ListHealth } from '../health.ts'
import type { TrackedRetirement } from '../model.ts'
import type { HealthCounts } from '../state.ts'
import { infoSection } from './infos.ts'
import { linkSections, shortDeadText } from './links.ts'
import { isSummarized, overviewSection } from './overview.ts'
import { type IssueContext, reportLink } from './places.ts'
import { problemSection } from './problems.ts'
import { retirementSection } from './retirements.ts'
import { details, layOut } from './sections.ts'

/** Dead links that a comment lists. */
const MAX_LISTED = 10
/** Examples of ignored links and entries each. */
const MAX_EXAMPLES = 5

export interface IssueTextOptions extends IssueContext {
  paths: readonly string[]
  /** The runs to show, the latest last. */
  history: readonly HealthCounts[]
  retirements: readonly TrackedRetirement[]
  /** The ISO day of the link results that are shown. */
  linksChecked: string | undefined
  /** In code units. */
  maxLength: number
}

/** Our part of the issue: the counts, what to fix, and what to know. */
export function issueText(health: ShownHealth, options: IssueTextOptions): string {
  const { paths, history, retirements, maxLength, page, linksChecked } = options
  const date = history.at(-1)?.date ?? health.counts.date
  const top = [
    summaryText(health, paths),
    countsText(history),
    `Last checked on ${prose(date)}${linksDateText(health, date, linksChecked)}: ${reportLink(page)}.`,
    leftOutText(health),
  ].filter((text) => text !== '')
  const bottom = [ignoreHelp(health), FOOTER]
  const left = maxLength - [...top, ...bottom].reduce((sum, text) => sum + text.length + 2, 0)
  const sections = [
    isSummarized(health) ? overviewSection(health, options) : problemSection(health, options),
    ...linkSections(health, options, isSummarized(health)),
    // Counted from the day that the issue shows: the text changes only when that does.
    retirementSection(retirements, date, options),
    infoSection(health, options),
  ]
  const middle = layOut(sections, left, reportLink(page))
  const text = [...top, middle, ...bottom].filter((text) => text !== '').join('\n\n')
  // What people wrote below may leave no place even for the headings.
  return text.length <= maxLength ? text : top.join('\n\n')
}

/** The day of the links' results, where that is another. */
function linksDateText({ areLinksKnown }: ListHealth, date: string, linksChecked = date): string {
  return areLinksKnown && linksChecked !== date ? `, its links on ${prose(linksChecked)}` : ''
}

/** Lines for the configuration that ignore what is intentional. */
function ignoreHelp({ dead, problems }: ListHealth): string {
  const links = dead.flatMap(({ url = '' }) =>
    withoutCredentials(url) === url ? [{ rule: 'dead-link', match: url }] : [],
  )
  const entries = problems.map(({ entry = '', finding: { rule } }) => ({ rule, match: entry }))
  const yaml = ignoreYaml([...links.slice(0, MAX_EXAMPLES), ...entries], 2 * MAX_EXAMPLES)
  if (yaml === undefined) return ''
  return details(
    'Intentional? How to ignore a problem',
    `Copy the lines that you need to \`.github/awesome-keeper.yml\` on the default branch:\n\n${yaml}\n\nWith \`until: 2027-01-31\` an ignore expires; \`reason: …\` explains it to others.`,
  )
}

/** The comment about links that died since the issue was last written. */
export function newlyDeadText(health: ListHealth, context: IssueContext): string {
  const { newlyDead } = health
  const listed = newlyDead.slice(0, MAX_LISTED).map((item) => shortDeadText(item, context))
  const left = newlyDead.length - listed.length
  const where = isSummarized(health) ? `in ${reportLink(context.page)}` : 'listed above'
  const more = left > 0 ? [`- and ${number(left)} more, ${where}`] : []
  return `${amount(newlyDead.length, 'new dead link')}:\n\n${[...listed, ...more].join('\n')}`
}

/** The comment when no problems are left. */
export function fixedText(health: ShownHealth): string {
  const left = leftOutText(health)
  return `No problems are left${noneDeadText(health, ', and')}. ${left === '' ? '' : `${left} `}This issue reopens when there are new problems.`
}

const FOOTER = `<sub>${link('Awesome Keeper', PROJECT_URL)} keeps this issue up to date: it closes when no problems are left, and reopens when there are new ones, even if a person closed it. What you write below this part stays.</sub>`

const BARS = '▁▂▃▄▅▆▇█'

function summaryText(health: ShownHealth, paths: readonly string[]) {
  const { counts, isClean, areLinksKnown } = health
  const { dead, errors, warnings, links } = counts
  const [path] = paths
  const lists =
    paths.length === 1 && path !== undefined ? codeSpan(path, 120) : amount(paths.length, 'list')
  const notChecked = areLinksKnown ? '' : ' No links were checked in this run.'
  if (isClean) return `**No problems** in ${lists}${noneDeadText(health, ';')}.${notChecked}`
  const found = amounts({ 'dead link': dead, error: errors, warning: warnings })
  return `**${enumerate(found)}** in ${lists} with ${amount(links, 'link')}.${notChecked}`
}

/** That no link is dead, where that is known. @param before what joins it to a sentence */
function noneDeadText({ counts, dead, areLinksKnown, leftOut }: ShownHealth, before: string) {
  const isTrue = areLinksKnown && dead.length === 0 && !leftOut.hasDead
  return isTrue ? `${before} none of ${amount(counts.links, 'link')} is dead` : ''
}

/** What the configuration keeps out of the issue, in one line; empty where that is nothing. */
function leftOutText({ leftOut }: ShownHealth): string {
  const { error, warning, info, blocked } = leftOut
  const links = amount(blocked, 'link that refuses robots', 'links that refuse robots')
  const found = [...amounts({ error, warning, info }), ...(blocked > 0 ? [links] : [])]
  if (found.length === 0) return ''
  return `Left out, as \`issue\` in the configuration asks: ${enumerate(found)}.`
}

const ROWS = [
  ['Dead links', 'dead'],
  ['Errors', 'errors'],
  ['Warnings', 'warnings'],
  ['Intermittent or not checkable', 'unreachable'],
] as const

function countsText(history: readonly HealthCounts[]): string {
  const [first] = history
  const [before, last] = history.slice(-2)
  if (!first || !before || !last) return ''
  const rows = ROWS.map(
    ([name, key]) =>
      `| ${name} | ${number(last[key])} | ${number(before[key])} | \`${chart(history.map((run) => run[key]))}\` |`,
  )
  return `| | Now | Before | Since ${first.date} |\n| :-- | --: | --: | :-- |\n${rows.join('\n')}`
}

/** A bar for each number; zero is always the lowest. */
function chart(values: readonly number[]): string {
  const max = Math.max(1, greatest(values))
  return values
    .map((value) => BARS[value === 0 ? 0 : Math.max(1, Math.round((value / max) * 7))])
    .join('')
}
