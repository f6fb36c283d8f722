import type { VFile } from 'vfile'
import { placeOnPage } from '../lint/analysis/same-thing.ts'
import type { SetEntry } from '../lint/list-set.ts'
import type { List } from '../list/model.ts'
import { placesOf } from '../list/places.ts'

/**
 * The entries of a list that name something, each thing once.
 * @param file as `readList` returns it
 * @param base the same before the change
 */
export function setEntriesOf(file: VFile, base: VFile | undefined): SetEntry[] {
  const { entries } = file.data.list as List
  const places = placesOf(file)
  const before = base && new Set(base.data.list?.entries.map(({ identity }) => identity))
  const found = new Map<string, SetEntry>()
  for (const entry of entries) {
    const { identity, kind, title, mainLink, section, span } = entry
    if (identity === undefined) continue
    const place = placeOnPage(entry)
    const key = `${identity} ${place}`
    if (found.has(key)) continue
    found.set(key, {
      ...{ path: file.path, kind, identity, place, title, url: mainLink?.url ?? '' },
      line: places.toPoint(span.start)?.line ?? 1,
      section: section.title,
      isAdded: before !== undefined && !before.has(identity),
    })
  }
  return [...found.values()]
}
