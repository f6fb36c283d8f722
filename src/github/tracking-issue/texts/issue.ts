import { PROJECT_URL } from '../../../project.ts'
import { link } from '../../../report/markdown/escape.ts'
import { amount, number } from '../../../text/phrases.ts'
import type { ListHealth } from '../standing.ts'
import type { HealthCounts } from '../state.ts'
import { checkedText, countsText, outcomeText } from './headline.ts'
import { ignoreHelp } from './ignore-help.ts'
import {
  archivedSection,
  deadSection,
  intermittentSection,
  movedSection,
  recoveredSection,
  reportLink,
  type Setting,
  shortDeadText,
  uncheckableSection,
} from './links.ts'
import { problemSection } from './problems.ts'
import { layOut } from './sections.ts'

/** Dead links that a comment names. */
const MOST_NAMED = 10

export interface IssueTextOptions extends Setting {
  paths: readonly string[]
  /** Of the runs that are shown, the latest last. */
  history: readonly HealthCounts[]
  /** Code units that the text may take. */
  room: number
}

/** Our part of the issue, for a maintainer's evening: the verdict, what to mend, what to know. */
export function issueText(standing: ListHealth, options: IssueTextOptions): string {
  const { paths, history, room, page } = options
  const top = [
    outcomeText(standing, paths),
    countsText(history),
    checkedText(history.at(-1)?.date ?? standing.counts.date, options),
  ]
  const bottom = [ignoreHelp(standing), FOOTER]
  const left = room - [...top, ...bottom].reduce((sum, text) => sum + text.length + 2, 0)
  const sections = [
    problemSection,
    deadSection,
    movedSection,
    uncheckableSection,
    intermittentSection,
  ]
  const asides = [recoveredSection, archivedSection]
  const middle = layOut(
    [...sections, ...asides].map((section) => section(standing, options)),
    left,
    reportLink(page),
  )
  return [...top, middle, ...bottom].filter((text) => text !== '').join('\n\n')
}

/** To somebody's mail: what has died since the issue was last written. */
export function diedText({ newlyDead }: ListHealth, setting: Setting): string {
  const named = newlyDead.slice(0, MOST_NAMED).map((item) => shortDeadText(item, setting))
  const left = newlyDead.length - named.length
  return [
    `${amount(newlyDead.length, 'link')} died:`,
    [...named, ...(left > 0 ? [`- and ${number(left)} more, told above`] : [])].join('\n'),
  ].join('\n\n')
}

/** To somebody's mail, once. */
export function allWellText({ counts: { links } }: ListHealth): string {
  return `All is well again: nothing to mend, and none of ${amount(links, 'link')} is dead. This issue opens by itself when that changes.`
}

const FOOTER = `<sub>Kept true by ${link('Awesome Keeper', PROJECT_URL)}: closed when nothing is left to mend, opened when something is, also after a human closed it. Write above or below this part; that stays.</sub>`
