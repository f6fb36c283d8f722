import type { Entry, List } from '../../list/model.ts'
import { number } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { currentIdentity } from '../analysis/same-thing.ts'
import type { ListTranslation } from '../list-set.ts'
import { code, type Message, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

/** As many entries are named. */
const MAX_NAMED = 10
/** Of a named entry's title, in characters. */
const MAX_TITLE = 60
/** A translation that has less of the list is not kept complete. */
const MIN_SHARE = 0.9

export default rule(
  {
    id: 'translation',
    severity: ['info'],
    description:
      'Entries that the list has and a file in another language lacks, or the other way round.',
    baseline: 'key',
  },
  (list, context) => {
    const { set, base } = context
    if (!set) return
    if (base) reportAdded(list, base.list, set.translations, context)
    else for (const translation of set.translations) reportFile(list, translation, context)
  },
)

/** What a file lacks and has beyond the list, in one finding. */
function reportFile(
  list: List,
  { path, entries }: ListTranslation,
  context: RuleContext<unknown>,
): void {
  const { linkResults, report } = context
  const has = new Set(entries.map(({ identity }) => identity))
  const own = new Map<string, Entry>()
  for (const entry of list.entries) {
    const identity = currentIdentity(entry, linkResults)
    if (identity !== undefined && !own.has(identity)) own.set(identity, entry)
  }
  const isTranslated = translatedSections(list, has, context)
  const lacking = [...own].filter(([identity, entry]) => !has.has(identity) && isTranslated(entry))
  const beyond = new Map(
    entries.filter(({ identity }) => !own.has(identity)).map((entry) => [entry.identity, entry]),
  )
  if (lacking.length === 0 && beyond.size === 0) return
  const named = lacking.map(([, { title, mainLink }]) => title || (mainLink?.url ?? ''))
  const others = [...beyond.values()].map(({ title, url }) => title || url)
  const lacks = message`lacks ${number(lacking.length)} of ${number(own.size)} entries: ${enumerateTitles(named)}`
  const hasMore = message`has ${number(beyond.size)} that this list lacks: ${enumerateTitles(others)}`
  const what =
    others.length === 0 ? lacks : named.length === 0 ? hasMore : message`${lacks}; it ${hasMore}`
  report({
    message: message`For maintainers: ${code(path)} ${what}.`,
    place: list.sections.find(({ depth }) => depth > 0)?.span ?? { start: 0, end: 0 },
    fingerprint: [path],
    isOffLine: true,
  })
}

/** The first titles, and how many more there are. */
function enumerateTitles(all: readonly string[]): Message {
  const shown = all.slice(0, MAX_NAMED)
  const rest = all.length - shown.length
  const titles = shown.flatMap((title, index) => [
    ...(index > 0 ? message`, ` : []),
    quote(truncate(title, MAX_TITLE)),
  ])
  return rest > 0 ? message`${titles} and ${number(rest)} more` : titles
}

/** Entries that the change adds to the list, and that complete translations do not have yet. */
function reportAdded(
  list: List,
  base: List,
  translations: readonly ListTranslation[],
  context: RuleContext<unknown>,
): void {
  const { isChanged, linkResults, report } = context
  const identityOf = (entry: Entry) => currentIdentity(entry, linkResults)
  const before = new Set(base.entries.flatMap((entry) => identityOf(entry) ?? []))
  const old = new Set(base.sections.map(sectionName))
  const complete = translations.flatMap(({ path, entries }) => {
    const has = new Set(entries.map(({ identity }) => identity))
    const shared = before.intersection(has).size
    if (shared === 0 || shared < MIN_SHARE * before.size) return []
    return { path, has, isTranslated: translatedSections(base, has, context) }
  })
  const reported = new Set<string>()
  for (const entry of list.entries) {
    const identity = identityOf(entry)
    if (identity === undefined || before.has(identity) || !isChanged(entry.span)) continue
    if (reported.has(identity)) continue
    const isNewSection = !old.has(sectionName(entry.section))
    const lacking = complete.filter(
      ({ has, isTranslated }) => !has.has(identity) && (isNewSection || isTranslated(entry)),
    )
    if (lacking.length === 0) continue
    reported.add(identity)
    const verb = lacking.length === 1 ? 'does' : 'do'
    report({
      message: message`Maintainers: ${pathsOf(lacking)} ${verb} not have this entry yet: ${quote(truncate(entry.title || (entry.mainLink?.url ?? ''), MAX_TITLE))}.`,
      place: entry.span,
      fingerprint: [identity],
      isOffLine: true,
    })
  }
}

function pathsOf(files: readonly { path: string }[]): Message {
  return files.flatMap(({ path }, index) => {
    const separator = index === 0 ? '' : index < files.length - 1 ? ', ' : ' and '
    return [...message`${separator}`, code(path)]
  })
}

/** Whether a translation has the section of an entry: one that it never had is not asked for. */
function translatedSections(
  list: List,
  has: ReadonlySet<string>,
  { linkResults }: RuleContext<unknown>,
): (entry: Entry) => boolean {
  const sections = new Set<string>()
  for (const entry of list.entries) {
    if (has.has(currentIdentity(entry, linkResults) ?? '')) sections.add(sectionName(entry.section))
  }
  return ({ section }) => sections.has(sectionName(section))
}

function sectionName({ path }: { path: readonly string[] }): string {
  return JSON.stringify(path)
}
