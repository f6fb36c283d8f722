import type { VFile } from 'vfile'
import { type Location, location } from 'vfile-location'

const known = new WeakMap<VFile, Location>()

/** Lines and columns of a file's offsets; cached. */
export function placesOf(file: VFile): Location {
  const places = known.get(file) ?? location(textOf(file))
  known.set(file, places)
  return places
}

/** The text of a file as the parser counts it: without a byte order mark. */
export function textOf(file: VFile): string {
  return String(file).replace(/^\uFEFF/, '')
}
