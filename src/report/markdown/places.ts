import { truncate } from '../../text/truncate.ts'
import { codeSpan, link } from './escape.ts'

/** A commit of a repository, whose files GitHub shows. */
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

/** How a text names places. */
export interface PlaceContext {
  /** Where places link to; without it they are plain text. */
  commit?: Commit | undefined
  /** The file whose places are named by their line alone. */
  file?: string | undefined
}

/** Code points of a path to show. */
const MAX_NAME_LENGTH = 100
/** Code units of a path to link: no list has a longer one. */
const MAX_LINKED_LENGTH = 500

/** The name of a place, with a link to its lines where the commit is known. */
export function placeMarkdown(place: LineRange, { commit, file }: PlaceContext): string {
  const { path, line } = place
  const label =
    path === file ? `line ${line}` : codeSpan(`${truncate(path, MAX_NAME_LENGTH)}:${line}`)
  const url = placeUrl(place, commit)
  return url === undefined ? label : link(label, url)
}

/** The address of lines at a commit; nothing without one, or where the path is too long. */
export function placeUrl(place: LineRange, commit: Commit | undefined): string | undefined {
  return commit && place.path.length <= MAX_LINKED_LENGTH ? lineUrl(commit, place) : undefined
}

/** The name of a whole file, with a link to it where the commit is known. */
export function fileMarkdown(path: string, commit?: Commit): string {
  const label = codeSpan(path, MAX_NAME_LENGTH)
  return commit && path.length <= MAX_LINKED_LENGTH ? link(label, fileUrl(commit, path)) : label
}

/** The address of lines of a file on GitHub, which shows Markdown source only with `plain=1`. */
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
