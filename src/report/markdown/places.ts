import { truncateCode } from '../../text/printable.ts'
import { codeSpan, link } from './escape.ts'

/** A commit of a repository, where lines can be looked at. */
export interface Commit {
  /** `https://github.com`, without a slash at its end. */
  serverUrl: string
  /** `owner/name`. */
  repository: string
  headSha: string
}

/** Lines of a file, counted from 1. */
export interface LineRange {
  path: string
  line: number
  endLine?: number
}

/** Names lines in Markdown; without their file's name in that file's own section. */
export type NamePlace = (lines: LineRange, section?: string) => string

/** Code units of a path to show. */
const LONGEST_NAME = 100

/** Code units of a path to link: no list's is longer, and a text has room for just so many. */
const LONGEST_LINKED = 500

/** Names places, with a link to their lines where the commit is known. */
export function placeNamer(commit?: Commit): NamePlace {
  return (lines, section) => {
    const { path, line } = lines
    const label =
      path === section ? `line ${line}` : codeSpan(`${truncateCode(path, LONGEST_NAME)}:${line}`)
    return commit && path.length <= LONGEST_LINKED ? link(label, lineUrl(commit, lines)) : label
  }
}

/** The name of a whole file in Markdown, with a link to it where the commit is known. */
export function fileName(path: string, commit?: Commit): string {
  const label = codeSpan(path, LONGEST_NAME)
  return commit && path.length <= LONGEST_LINKED ? link(label, fileUrl(commit, path)) : label
}

/** The address of lines of a file on GitHub, which shows Markdown's own lines only with `plain=1`. */
export function lineUrl(commit: Commit, { path, line, endLine = line }: LineRange): string {
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`
  return `${fileUrl(commit, path)}?plain=1#${lines}`
}

function fileUrl({ serverUrl, repository, headSha }: Commit, path: string): string {
  return `${serverUrl}/${repository}/blob/${headSha}/${encodePath(path)}`
}

/** A path, or a branch's name, as a part of an address. */
export function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
