import { isPaper } from '../../identity/identify.ts'
import { isKind, isVenue } from '../../list/link-text.ts'
import type { Bullet, Entry, List } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle, isDescriptive } from '../../titles/comparable.ts'
import { nameOnePaper } from '../../titles/one-paper.ts'
import { findCopies, findCopiesSince } from '../analysis/copies.ts'
import { deletionOf } from '../analysis/deletion.ts'
import { highlightsOf } from '../analysis/highlights.ts'
import { captionsOf, isLicense, saysSo } from '../analysis/meant-repeats.ts'
import { ownText } from '../analysis/own-text.ts'
import { findingsElsewhere } from '../analysis/parts.ts'
import {
  addedEntries,
  type Group,
  groupOf,
  groupRepeats,
  type Repeat,
  repeatsByCustom,
} from '../analysis/repeats.ts'
import { currentIdentity, placeOf, placeOnPage, SeenPlaces } from '../analysis/same-thing.ts'
import { variantOf } from '../analysis/variant.ts'
import { line, type Message, message, quote, quoteBoth } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'
import { SEVERITIES, type Severity } from '../severity.ts'

export default rule(
  {
    id: 'duplicate-entry',
    severity: ['error', 'warning', 'info'],
    description:
      'An entry that is listed twice: in one table or bullet section (error), there under nearly the same title or with another address, or as a bullet elsewhere (warning), in another table (info).',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { base, isChanged, linkResults } = context
    const copies = base ? findCopiesSince(list, base.list, isChanged) : findCopies(list)
    const identityOf = (entry: Entry) => currentIdentity(entry, linkResults)
    // Of two entries the later one is reported, in a review the one that the change added.
    const added = base ? addedEntries(list, base.list, isChanged, wholeName) : new Set<Entry>()
    const entries = list.entries.toSorted((a, b) => Number(added.has(a)) - Number(added.has(b)))
    const reported = new Set<Entry>(copies.flatMap((copy) => copy.rows))
    const search: Search = { entries, text: context.text, identityOf, reported }
    const within = findWithinScopes(search)
    const isHighlight = highlightsOf({ list, text: context.text })
    const captions = captionsOf(list)
    const across = findAcrossScopes(search, (entry) => isHighlight(entry) || captions.has(entry))
    reportAll(within, list, context)
    reportAll(leaveOutMeant(across, search, list, context), list, context)
    reportMerged(search, context)
    reportElsewhere(search, isHighlight, list, context)
  },
)

interface Search {
  entries: readonly Entry[]
  text: string
  identityOf: (entry: Entry) => string | undefined
  /** The entries that are the second of a pair, and the rows of copied tables. */
  reported: Set<Entry>
}

interface Pair extends Repeat {
  severity: Severity
  describe: (name: string, place: Message) => Message
}

/** The parent bullet of a bullet, otherwise the group of the entry. */
function scopeOf(entry: Entry): Group | Bullet {
  return entry.kind === 'bullet' && entry.parent ? entry.parent : groupOf(entry)
}

/** Twice in one table or bullet section. */
function findWithinScopes(search: Search): Pair[] {
  return Map.groupBy(search.entries, scopeOf)
    .values()
    .flatMap((entries) => findWithin(entries, search))
    .toArray()
}

function findWithin(entries: readonly Entry[], { text, identityOf, reported }: Search): Pair[] {
  const pairs: Pair[] = []
  const byThing = new SeenPlaces<Entry>()
  const byTitle = new Map<string, Entry>()
  const byIdentity = Map.groupBy(entries, identityOf)
  for (const entry of entries) {
    const title = titleOf(entry)
    const identity = identityOf(entry)
    // A row of dashes, or an empty one, is no entry.
    if (!identity && title === '') continue
    const isNamed = entry.kind === 'bullet' || title !== ''
    // Rows of a table without a header have no titles.
    const known = (isNamed && identity) || text.slice(entry.span.start, entry.span.end)
    const thing = `${known} ${title} ${variantOf(entry)}`
    const place = placeOnPage(entry)
    const same = byThing.find(thing, place)
    const namesake = byTitle.get(title)
    byThing.keep(thing, place, entry)
    if (!namesake) byTitle.set(title, entry)
    if (reported.has(entry)) continue
    const pair = same
      ? pairOf(same, entry, 'error', alreadyListed)
      : namesake && areTwoAddresses(namesake, entry, identityOf)
        ? pairOf(namesake, entry, 'warning', otherAddress)
        : identity && isNamed && findOtherTitle(entry, byIdentity.get(identity) ?? [], identity)
    if (!pair) continue
    reported.add(entry)
    pairs.push(pair)
  }
  return pairs
}

/** More rows that share a paper or page are a family. */
const MAX_FAMILY = 2

/** The same paper or page as an earlier entry of a table or section, under another title. */
function findOtherTitle(
  entry: Entry,
  family: readonly Entry[],
  identity: string,
): Pair | undefined {
  for (const earlier of family.slice(0, family.indexOf(entry))) {
    if (earlier.identity !== entry.identity) {
      const describe = describeOther(earlier, entry, 'repository')
      return pairOf(earlier, entry, 'warning', describe)
    }
    if (family.length > MAX_FAMILY) continue
    if (isPaper(identity)) {
      if (variantOf(earlier) !== variantOf(entry)) continue
      if (!nameOnePaper(earlier.title, entry.title)) continue
      return pairOf(earlier, entry, 'warning', describeOther(earlier, entry, 'paper'))
    }
    if (entry.kind === 'bullet' || isSameTitle(earlier, entry)) continue
    if (placeOf(earlier) !== placeOf(entry)) continue
    const describe = describeOther(earlier, entry, 'page', ' unless both are intended')
    return pairOf(earlier, entry, 'info', describe)
  }
  return undefined
}

function isSameTitle(a: Entry, b: Entry): boolean {
  return titleOf(a) === titleOf(b)
}

/** A title for comparing; of a bullet that begins with a kind (`[code](…) - Words`) with its words. */
function titleOf(entry: Entry): string {
  const title = comparableTitle(entry.title)
  return entry.kind === 'bullet' && isOfKind(entry) ? comparableTitle(ownText(entry)) : title
}

/** Whether a title is a kind of page, and no name such as that of `https://docs.example.org`. */
function isOfKind({ title, identity = '' }: Entry): boolean {
  if (!isKind(title)) return false
  const name = comparableTitle(title)
  return name !== '' && !identity.includes(name)
}

function areTwoAddresses(a: Entry, b: Entry, identityOf: Search['identityOf']): boolean {
  const [one, two] = [identityOf(a), identityOf(b)]
  if (b.kind !== 'row' || !one || !two || one === two) return false
  return isDescriptive(b.title) && (isPaper(one) || isPaper(two))
}

/** The same entry in another table or section. */
function findAcrossScopes(
  { entries, identityOf, reported }: Search,
  isLeftOut: (entry: Entry) => boolean,
): Pair[] {
  const pairs: Pair[] = []
  const seen = new SeenPlaces<Entry>()
  for (const entry of entries) {
    const identity = identityOf(entry)
    if (!identity || reported.has(entry) || isLeftOut(entry) || isLicense(identity)) continue
    // An index of conferences, whose sections name them again.
    if (identity.startsWith('url:') && isVenue(entry.title)) continue
    const place = placeOnPage(entry)
    const earlier = seen.find(identity, place)
    seen.keep(identity, place, entry)
    if (!earlier || (scopeOf(earlier) === scopeOf(entry) && entry.kind === 'row')) continue
    const bullets = entry.kind === 'bullet' && earlier.kind === 'bullet'
    const sameTitle = isSameTitle(earlier, entry)
    if (!bullets && !sameTitle && !isPaper(identity)) continue
    // Two papers of one repository, which their bullets link first.
    if (bullets && !sameTitle && isOfKind(entry)) continue
    // Two places of one page, as in a table of contents.
    if (!sameTitle && placeOf(earlier) !== placeOf(entry)) continue
    if (saysSo(entry)) continue
    const severity = bullets && sameTitle && !isPaper(identity) ? 'warning' : 'info'
    const advice = severity === 'info' ? ' unless both are intended' : ''
    const what = isPaper(identity) ? 'paper' : 'page'
    reported.add(entry)
    pairs.push(
      pairOf(
        earlier,
        entry,
        severity,
        sameTitle
          ? (name, at) =>
              message`${quote(name)} is already listed on ${at}. Remove one of the two${advice}.`
          : describeOther(earlier, entry, what, advice),
      ),
    )
  }
  return pairs
}

/** Repeats in other sections, without those that are meant. */
function leaveOutMeant(
  pairs: readonly Pair[],
  { identityOf }: Search,
  list: List,
  { base, isChanged, report, text }: RuleContext<unknown>,
): Pair[] {
  const before = new Set(base?.list.entries.map(identityOf))
  const isMeant = ({ first, second }: Pair) =>
    isChanged(first.span) && isChanged(second.span) && !before.has(identityOf(second))
  const left = base ? pairs.filter((pair) => !isMeant(pair)) : pairs
  const usual = base ?? { list, text }
  if (!repeatsByCustom(usual.list, identityOf, highlightsOf(usual))) return [...left]
  const [same = [], other = []] = [true, false].map((is) =>
    left.filter(({ first, second }) => isSameTitle(first, second) === is),
  )
  const shown = same.find(({ second }) => !isChanged(second.span)) ?? same[0]
  if (shown) {
    report({
      severity: 'info',
      message: message`${same.length} entries are listed again in another section. This list does so by custom, so they are not reported one by one.`,
      place: shown.second.span,
      fingerprint: ['custom'],
    })
  }
  return other
}

/** Reports pairs; those of one cause, old and new ones apart, as one finding. */
function reportAll(pairs: readonly Pair[], list: List, context: RuleContext<unknown>): void {
  if (pairs.length === 0) return
  const order = new Map(list.entries.map((entry, index) => [entry, index]))
  // A pair of an edited entry stays in the group that it had before.
  const { base, isChanged } = context
  const added = base ? addedEntries(list, base.list, isChanged, keyName) : new Set()
  const isNew = ({ first, second }: Pair) => added.has(first) || added.has(second)
  for (const some of Map.groupBy(pairs, isNew).values()) {
    for (const group of groupRepeats(some, scopeOf, order)) reportGroup(group, context)
  }
}

function reportGroup(group: readonly Pair[], context: RuleContext<unknown>): void {
  const [pair] = group as [Pair]
  if (group.length === 1) return reportPair(pair, context)
  const { first, second } = pair
  const isOneEntry = group.at(-1)?.first === first
  const severity = SEVERITIES.find((one) => group.some((member) => member.severity === one))
  const at = lineAndSection(first, context)
  context.report({
    ...(severity && { severity }),
    message: isOneEntry
      ? message`${quote(nameOf(second))} is listed ${group.length + 1} times, first on ${at}. Remove the copies that are not intended.`
      : message`From here on, ${group.length} entries are already listed from ${at} on. Remove one of the two copies.`,
    place: second.span,
    fingerprint: isOneEntry
      ? ['often', keyName(first)]
      : ['block', ...[first, second].map(({ section }) => JSON.stringify(section.path)).sort()],
    ...listedHere(pair, context),
  })
}

/** Reports the second of two entries; an exact duplicate with its deletion. */
function reportPair(pair: Pair, context: RuleContext<unknown>): void {
  const { first, second, severity, describe } = pair
  const isExact = severity === 'error' && first.identity === second.identity
  const fix = isExact ? deletionOf(second, first, context.text) : undefined
  context.report({
    severity,
    message: describe(nameOf(second), lineAndSection(first, context)),
    place: second.span,
    fingerprint: [
      scopeOf(first) === scopeOf(second) ? 'together' : 'apart',
      ...new Set([first, second].map(keyName).sort()),
    ],
    ...(fix && { fix }),
    ...listedHere(pair, context),
  })
}

function lineAndSection({ span, section }: Entry, { lineOf }: RuleContext<unknown>): Message {
  const at = line(lineOf(span.start))
  return section.title ? message`${at} (${truncate(section.title)})` : [at]
}

/** An edited entry does not make the finding of an unchanged one new. */
function listedHere({ first, second }: Pair, { isChanged }: RuleContext<unknown>) {
  if (isChanged(first.span) && !isChanged(second.span)) return {}
  return {
    cause: { message: message`${quote(nameOf(first))} is listed here.`, place: first.span },
  }
}

/** Added by this change, and meanwhile merged with another change. */
function reportMerged(
  { entries, identityOf, reported }: Search,
  { base, tip, isChanged, report }: RuleContext<unknown>,
): void {
  if (!base || !tip) return
  const before = new Set(base.list.entries.map(identityOf))
  const merged = new SeenPlaces<Entry>()
  for (const entry of tip.list.entries) {
    const identity = identityOf(entry)
    if (identity && !before.has(identity)) merged.keep(identity, placeOnPage(entry), entry)
  }
  for (const entry of entries) {
    const identity = reported.has(entry) ? undefined : identityOf(entry)
    const other = identity && merged.find(identity, placeOnPage(entry))
    if (!other || !isChanged(entry.span)) continue
    const isSamePlace = String(other.section.path) === String(entry.section.path)
    const place = other.section.title ? ` (${truncate(other.section.title)})` : ''
    report({
      severity: isSamePlace ? 'error' : 'warning',
      message: message`Another change has already added ${quote(nameOf(entry))} to the target branch${place}. Remove it here.`,
      place: entry.span,
      fingerprint: ['landed', keyName(entry)],
    })
  }
}

/** What other files of the list have, too. */
function reportElsewhere(
  { identityOf, reported }: Search,
  isHighlight: (entry: Entry) => boolean,
  list: List,
  { base, set, isChanged, report, repositoryPath: path = '' }: RuleContext<unknown>,
): void {
  if (!set || set.parts.length === 0) return
  const isMeant = (entry: Entry) => reported.has(entry) || isHighlight(entry)
  const part = { list, base: base?.list, set, path, isChanged, identityOf }
  const names = { nameOf, keyOf: keyName }
  for (const finding of findingsElsewhere(part, isMeant, names)) report(finding)
}

const alreadyListed: Pair['describe'] = (name, place) =>
  message`${quote(name)} is already listed on ${place}. Remove one of the two.`

const otherAddress: Pair['describe'] = (name, place) =>
  message`${quote(name)} is already listed on ${place} with another address. Remove one of the two, or correct its title.`

function pairOf(first: Entry, second: Entry, severity: Severity, describe: Pair['describe']): Pair {
  return { first, second, severity, describe }
}

/** In words: the same paper, page or repository under another title. */
function describeOther(first: Entry, second: Entry, what: string, advice = ''): Pair['describe'] {
  const [own, other] = quoteBoth(fullName(second), fullName(first))
  return (_, place) =>
    what === 'repository'
      ? message`${own} is the same repository as ${other} on ${place}, which was renamed. Remove one of the two.`
      : message`${own} links the same ${what} as ${other} on ${place}. Remove one of the two${advice}.`
}

/** An entry's name in messages: its title, otherwise its address. */
function nameOf(entry: Entry): string {
  return truncate(fullName(entry))
}

function fullName({ title, mainLink }: Entry): string {
  return title || (mainLink?.url ?? '')
}

/** An entry's identity, otherwise its title: the key stays when the title is corrected. */
function keyName({ section, identity, title }: Entry): string {
  return JSON.stringify([section.path, identity ?? comparableTitle(title)])
}

/** What distinguishes an entry from the others of its section. */
function wholeName(entry: Entry): string {
  return [keyName(entry), comparableTitle(entry.title), placeOf(entry), variantOf(entry)].join('\n')
}
