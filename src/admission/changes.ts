import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { matchEntries } from '../lint/baseline/match-entries.ts'
import type { Entry, Link, List } from '../list/model.ts'
import { placesOf } from '../list/places.ts'
import { comparableTitle } from '../titles/comparable.ts'
import { cellTexts, descriptionOf } from './entry-text.ts'
import type { ChangeKind, EntryChanges, EntryPlace, ListChanges, NewEntry } from './model.ts'
import { placeFinder } from './places.ts'
import { sectionFinder } from './section-titles.ts'

/** More added entries are no change that anybody checks one by one. */
const MAX_ADDED = 1000

/**
 * What a change does to the entries of a list: an entry is added if nothing of the base is the same
 * thing (by identity, title, or place among equal neighbors), so that a corrected address or title
 * is an edit and a moved line is nothing.
 * @param file as `readList` returns it @param base the same before the change
 */
export function listChanges(file: VFile, base: VFile): ListChanges {
  const list = file.data.list as List
  const before = base.data.list as List
  const matches = matchEntries(list, before)
  const known = new Set(before.entries.map(nameOf))
  const fresh = list.entries.filter(
    (entry) => isNamed(entry) && !matches.has(entry) && !known.has(nameOf(entry)),
  )
  const kept = new Set(matches.values())
  const now = new Set(list.entries.map(nameOf))
  const removed = before.entries.filter(
    (entry) => isNamed(entry) && !kept.has(entry) && !now.has(nameOf(entry)),
  )
  const edited = [...matches].filter(([entry, old]) => contentOf(entry) !== contentOf(old))
  const added = onceEach(fresh).slice(0, MAX_ADDED)
  const findPlaces = () =>
    placeFinder({
      ...{ list: { list, text: String(file) }, added: new Set(fresh), matches },
      base: { list: before, text: String(base) },
    })
  return {
    added: added.length > 0 ? describeAll(added, file, findPlaces()) : [],
    edited: edited.length,
    removed: removed.map(nameOf),
  }
}

/** All entries of a list, as if they were added: each thing once. @param file as `readList` returns it */
export function allEntries(file: VFile): NewEntry[] {
  const { entries } = file.data.list as List
  const place = { isAtStart: false, isAtEnd: false, isSorted: 'unknown' } as const
  return describeAll(onceEach(entries.filter(isNamed)), file, () => place)
}

/** The changes of all lists: a thing put in two of them was added once, one moved to another is none. */
export function mergeChanges(lists: readonly ListChanges[]): EntryChanges {
  const removed = new Set(lists.flatMap((list) => list.removed))
  const added = new Map<string, NewEntry>()
  const moved = new Set<string>()
  for (const entry of lists.flatMap((list) => list.added)) {
    if (removed.has(entry.identity)) moved.add(entry.identity)
    else if (!added.has(entry.identity)) added.set(entry.identity, entry)
  }
  return {
    added: [...added.values()],
    edited: lists.reduce((sum, { edited }) => sum + edited, 0),
    removed: lists.reduce(
      (sum, list) => sum + list.removed.filter((name) => !moved.has(name)).length,
      0,
    ),
  }
}

export function kindOf({ added, edited, removed }: EntryChanges): ChangeKind {
  const kinds = [
    ...(added.length > 0 ? (['addition'] as const) : []),
    ...(removed > 0 ? (['removal'] as const) : []),
    ...(edited > 0 ? (['edit'] as const) : []),
  ]
  return kinds.length > 1 ? 'mixed' : (kinds[0] ?? 'other')
}

/**
 * What an entry is the same thing by: a title only where it links nothing, since two things may have
 * one title. Of an entry whose address was corrected, the title is the match.
 */
function nameOf({ identity, title }: Entry): string {
  return identity ?? comparableTitle(title)
}

/** A row without a title or a link, such as a sponsor's picture, is nothing that can be added. */
function isNamed(entry: Entry): boolean {
  return nameOf(entry) !== ''
}

function onceEach(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter((entry) => {
    const name = nameOf(entry)
    const isSeen = seen.has(name)
    seen.add(name)
    return !isSeen
  })
}

/** What an edit of an entry changes: its texts and where it leads. */
function contentOf(entry: Entry): string {
  const texts =
    entry.kind === 'row' ? entry.cells.map(({ text }) => text) : [entry.title, descriptionOf(entry)]
  return JSON.stringify([texts, entry.links.map(({ url }) => url).sort()])
}

/** Describes entries of a file. @param file as `readList` returns it */
function describeAll(
  entries: readonly Entry[],
  file: VFile,
  placeOf: (entry: Entry) => EntryPlace,
): NewEntry[] {
  if (entries.length === 0) return []
  const list = file.data.list as List
  const sectionsOf = sectionFinder(list, file.data.tree as Root)
  const sectionKey = (entry: Entry) =>
    JSON.stringify([entry.section.span.start, ...sectionsOf(entry)])
  const sizes = Map.groupBy(list.entries.filter(isNamed), sectionKey)
  const places = placesOf(file)
  return entries.map((entry) => {
    const cells = cellTexts(entry)
    return {
      path: file.path,
      line: places.toPoint(entry.span.start)?.line ?? 1,
      endLine: places.toPoint(entry.span.end)?.line ?? 1,
      ...{ title: entry.title, identity: nameOf(entry), sections: sectionsOf(entry) },
      description: descriptionOf(entry),
      links: linksOf(entry).map(({ url, text }) => ({ url, text })),
      ...(cells && { cells }),
      sectionSize: sizes.get(sectionKey(entry))?.length ?? 0,
      place: placeOf(entry),
    }
  })
}

/** The title's link, then the others, without badges and images. */
function linksOf({ links, mainLink }: Entry): Link[] {
  const isShown = ({ badge, kind }: Link) => !badge && kind !== 'image' && kind !== 'html-image'
  const others = links.filter((link) => link !== mainLink && isShown(link))
  return mainLink ? [mainLink, ...others] : others
}
