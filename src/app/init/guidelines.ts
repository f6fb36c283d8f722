import { basename } from 'node:path'
import type { Guidelines } from '../../infer/guidelines/find.ts'
import { isContributingGuide, isRootFile } from '../../list/community-files.ts'
import { readText } from './lists.ts'

/** In bytes. */
const MAX_SIZE = 512 * 1024

/**
 * What the repository says to contributors: its guide, and the template of pull requests.
 * @param all the paths of the repository
 * @param place the folder that the lists are in, with `/` at its end; empty for the root
 */
export function readGuidelines(
  root: string,
  all: readonly string[],
  place: string,
  warn: (message: string) => void,
): Guidelines[] {
  const guides = all.filter((path) => path.startsWith(place) && isGuide(path.slice(place.length)))
  return guides.flatMap((path) => {
    const text = readText(root, path, warn, MAX_SIZE)
    return text === undefined ? [] : [{ path, text }]
  })
}

/** @param path from the place of the lists */
function isGuide(path: string): boolean {
  const isTemplate = /^pull_request_template\.(?:md|markdown)$/i.test(basename(path))
  const isText = /\.(?:md|markdown)$/i.test(path)
  return isText && isRootFile(path) && (isContributingGuide(path) || isTemplate)
}
