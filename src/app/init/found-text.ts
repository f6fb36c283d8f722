/** What `init` found in a repository, in words, with numbers. */

import { percentage } from '../../infer/configuration/text.ts'
import type { FoundRules } from '../../infer/guidelines/find.ts'
import type { DateInference, Inference } from '../../infer/inference.ts'
import type { InferredSet } from '../../infer/sets.ts'
import { compliance, isSignificant, type Share } from '../../infer/share.ts'
import { amount, enumerate, number } from '../../text/phrases.ts'
import { visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'
import { type InitLayout, lines, paragraph } from './layout.ts'
import type { CarriedFiles } from './link-checkers.ts'
import type { Survey } from './survey.ts'

/** How many lists, columns, files and sentences are named; the others are counted. */
const MAX_NAMED = { lists: 8, columns: 3, files: 6, notes: 4 }
/** In code points. */
const MAX_HEADER_LENGTH = 40
const MAX_PATH_LENGTH = 80

type ShownSurvey = Omit<Survey, 'lists' | 'name' | 'globs'> & {
  lists: readonly Pick<Survey['lists'][number], 'path' | 'outline' | 'isGenerated'>[]
}

export function foundText(survey: ShownSurvey, layout: InitLayout): string {
  const { lists, inferred, rules, carried, pushes } = survey
  const { dates, alphabetical, entryFormat, papers } = inferred
  return lines([
    layout.color('bold', 'Found in this repository'),
    ...paragraph(lists.length === 1 ? 'list' : 'lists', listWords(lists), layout),
    ...paragraph('', generatedWords(lists), layout),
    ...paragraph('also', fileWords(survey.taken, 'no list yet, but in a folder of lists'), layout),
    ...paragraph('left out', fileWords(survey.leftOut), layout),
    ...paragraph('sets', survey.sets.map(setWords), layout),
    ...paragraph('dates', dates ? datesWords(dates) : [], layout),
    ...paragraph('alphabet', alphabetical ? alphabetWords(alphabetical) : [], layout),
    ...paragraph('format', entryFormat ? formatWords(entryFormat) : [], layout),
    ...paragraph('papers', papers ? paperWords(papers) : [], layout),
    ...paragraph('guide', guidelineWords(rules), layout),
    ...paragraph('links', carriedWords(carried), layout),
    ...paragraph('pushes', pushes ? [pushWords(pushes)] : [], layout),
  ])
}

function listWords(lists: ShownSurvey['lists']): string[] {
  const words = lists.map(({ path, outline: { entries, tables, links } }) => {
    const inTables = tables > 0 ? `, ${amount(tables, 'table')}` : ''
    return `${shownPath(path)}: ${amount(entries, 'entry', 'entries')}${inTables}, ${amount(links.length, 'link')}`
  })
  const more = words.length - MAX_NAMED.lists
  if (more < 2) return words
  const all = lists.reduce((sum, { outline }) => sum + outline.entries, 0)
  return [
    ...words.slice(0, MAX_NAMED.lists),
    `and ${number(more)} more; ${number(all)} entries in all`,
  ]
}

function generatedWords(lists: ShownSurvey['lists']): string[] {
  return lists
    .filter(({ isGenerated }) => isGenerated)
    .slice(0, MAX_NAMED.notes)
    .map(
      ({ path }) =>
        `${shownPath(path)} says that a program writes it: fix what is found in the source, not there`,
    )
}

function fileWords(paths: readonly string[], why?: string): string[] {
  if (paths.length === 0) return []
  const more = paths.length - MAX_NAMED.files
  const named = (more > 1 ? paths.slice(0, MAX_NAMED.files) : paths).map(shownPath)
  const all = more > 1 ? [...named, `${number(more)} more`] : named
  return [`${enumerate(all)}${why === undefined ? '' : `: ${why}`}`]
}

function setWords({ of, files, as, repeated }: InferredSet): string {
  const named = enumerate(files.map(shownPath))
  const what =
    as === 'translations'
      ? `${named}: ${shownPath(of ?? '')} in other languages`
      : `${named}: parts of one list`
  return repeated === undefined
    ? what
    : `${what}; ${amount(repeated, 'entry', 'entries')} stand in several of them, so the set is only proposed`
}

function datesWords({ columns, format, tables, order }: DateInference): string[] {
  const named = columns.slice(0, MAX_NAMED.columns).map(quoted)
  const more = columns.length - named.length
  const where = more > 0 ? [...named, `${more} more`] : named
  const { 'newest-first': newest, 'oldest-first': oldest, unsorted } = tables
  const all = newest + oldest + unsorted
  const head = `${columns.length === 1 ? 'column' : 'columns'} ${enumerate(where)} of ${amount(all, 'table')}, mostly as ${format}`
  if (order) return [`${head}; ${order.replace('-', ' ')}`]
  const parts = [
    newest > 0 ? [`${number(newest)} newest first`] : [],
    oldest > 0 ? [`${number(oldest)} oldest first`] : [],
    unsorted > 0 ? [`${number(unsorted)} unsorted`] : [],
  ].flat()
  return [`${head}; ${enumerate(parts)}: each table keeps its own order`]
}

function alphabetWords(share: NonNullable<Inference['alphabetical']>): string[] {
  if (!isWorthNaming(share)) return []
  const by = share.column === undefined ? '' : `, tables by ${quoted(share.column)}`
  const conclusion = share.isKept
    ? 'proposed as a rule for all sections'
    : 'only sections that are in order are checked'
  return [
    `${percentage(share)} of ${number(share.of)} entries are in alphabetical order${by}: ${conclusion}`,
  ]
}

function formatWords(share: NonNullable<Inference['entryFormat']>): string[] {
  if (!isWorthNaming(share)) return []
  const form = `[name](address)${share.separator}description`
  const conclusion = share.isKept ? 'proposed as a rule' : 'not checked'
  return [
    `${percentage(share)} of ${number(share.of)} bullets have the same format (${visible(form)}): ${conclusion}`,
  ]
}

/** What fewer than half of the entries keep to is no convention of the list. */
function isWorthNaming(share: Share): boolean {
  return isSignificant(share) && compliance(share) >= 0.5
}

function paperWords({ unplaced, isWorthwhile }: NonNullable<Inference['papers']>): string[] {
  if (!isWorthwhile) return []
  return [
    `${amount(unplaced, 'row')} of papers on arXiv without a venue: the rule paper-update is on`,
  ]
}

function guidelineWords(rules: FoundRules): string[] {
  const found = Object.values(rules).filter((rule) => typeof rule === 'object')
  if (found.length === 0) return []
  const files = [...new Set(found.map(({ file }) => shownPath(file)))]
  return [`${enumerate(files)}: ${amount(found.length, 'rule')} for added entries; proposed`]
}

function carriedWords({ paths, settings }: CarriedFiles): string[] {
  if (paths.length === 0) return []
  const { exclude, include, timeout, notes } = settings
  const patterns = amount(exclude.length + include.length, 'pattern')
  const shown = notes.slice(0, MAX_NAMED.notes).map((note) => `not carried over: ${visible(note)}`)
  const more = notes.length - shown.length
  return [
    `${enumerate(paths.map(shownPath))}: ${patterns}${timeout ? ' and the time limit' : ''} carried over`,
    ...shown,
    ...(more > 0 ? [`and ${number(more)} more that are not`] : []),
  ]
}

function pushWords({ pushed, of }: NonNullable<Survey['pushes']>): string {
  return `${number(pushed)} of the last ${amount(of, 'commit')} came without a pull request: a workflow for pushes is proposed`
}

function shownPath(path: string): string {
  return visible(truncate(path, MAX_PATH_LENGTH))
}

function quoted(header: string): string {
  return `“${visible(truncate(header, MAX_HEADER_LENGTH))}”`
}
