import { basename } from 'node:path'
import type { Guidelines } from '../../infer/guidelines/find.ts'
import { isContributingGuide, isRootFile } from '../../list/community-files.ts'
import { readText } from './lists.ts'

/** In bytes. */
const MAX_SIZE = 512 * 1024

/** What the repository says to contributors: its guide, and the template of pull requests. */
export function readGuidelines(
  root: string,
  all: readonly string[],
  warn: (message: string) => void,
): Guidelines[] {
  return all.filter(isGuide).flatMap((path) => {
    const text = readText(root, path, warn, MAX_SIZE)
    return text === undefined ? [] : [{ path, text }]
  })
}

function isGuide(path: string): boolean {
  const isTemplate = /^pull_request_template\.(?:md|markdown)$/i.test(basename(path))
  return (
    /\.(?:md|markdown)$/i.test(path) &&
    isRootFile(path) &&
    (isContributingGuide(path) || isTemplate)
  )
}
