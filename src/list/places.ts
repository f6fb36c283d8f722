import type { VFile } from 'vfile'
import { type Location, location } from 'vfile-location'

const known = new WeakMap<VFile, Location>()

/** Lines and columns of a file's offsets; the file's lines are looked for only once. */
export function placesOf(file: VFile): Location {
  const places = known.get(file) ?? location(textOf(file))
  known.set(file, places)
  return places
}

/** What a file holds, as the parser counts it: a byte order mark at its start is no character. */
export function textOf(file: VFile): string {
  return String(file).replace(/^\uFEFF/, '')
}
