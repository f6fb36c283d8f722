/**
 * Bodies that we write: `<!-- awesome-keeper:v1 KIND INSTANCE -->`, our words, and
 * `<!-- awesome-keeper:v1 end INSTANCE DATA -->`; people may write below. A body is ours only if our
 * token wrote it, and if it begins with this marker and has no other: other workflows use the same
 * token, and may quote us. The data are hashes and our own words, never the text of others, and
 * nothing that we quote can forge a marker (`report/markdown/escape.ts`).
 */

import { hash } from 'node:crypto'

export type MarkerKind = 'review' | 'issue' | 'fixes'

export interface MarkedBody {
  /** Our words between the markers, line breaks as `\n`. */
  words: string
  /** Empty where the end marker is gone. */
  data: string
  /** What people wrote below the end marker, unchanged. */
  below: string
}

/** A marker in a text: `end` is the offset behind it. */
interface FoundMarker {
  kind: string
  instance: string
  data: string
  end: number
}

/** What a marker's text behind its version means. */
type ReadMarker = (text: string) => Omit<FoundMarker, 'end'>

/** How the markers of each released version are read: a released version stays here for good. */
const VERSIONS: Readonly<Record<string, ReadMarker>> = { v1: readFirstVersion }

const VERSION = 'v1'
const START = '<!-- awesome-keeper:'
const END = ' -->'

/**
 * @param instance distinguishes jobs of one repository
 * @param parts the data are without `<`, `>` and `--`
 */
export function formatBody(
  kind: MarkerKind,
  instance: string,
  { words, data, below }: MarkedBody,
): string {
  const head = formatMarker(kind, instance, '')
  return `${head}\n\n${words}\n\n${formatMarker('end', instance, data)}${below}`
}

/** The parts of a body; nothing where it is not ours, whoever wrote it. */
export function readBody(body: string, kind: MarkerKind, instance: string): MarkedBody | undefined {
  const [first, second, ...others] = Array.from(body.matchAll(MARKER), ({ index }) => index)
  if (first !== 0 || others.length > 0) return
  const head = markerAt(body, 0)
  if (!head || head.kind !== kind || head.instance !== shortName(instance)) return
  const end = second === undefined ? undefined : markerAt(body, second)
  if (second !== undefined && (end?.kind !== 'end' || end.instance !== head.instance)) return
  return {
    words: body.slice(head.end, second).replaceAll('\r\n', '\n').trim(),
    data: end?.data ?? '',
    below: end ? body.slice(end.end) : '',
  }
}

/** What looks like a marker of ours, whatever its version and kind. */
const MARKER = /<!-*\s*awesome-keeper/gi

/** Whether a text holds something that looks like a marker of ours. */
export function hasMarker(text: string): boolean {
  return text.search(MARKER) >= 0
}

function markerAt(body: string, start: number): FoundMarker | undefined {
  const end = body.indexOf(END, start)
  if (!body.startsWith(START, start) || end < 0) return
  const [version, text] = cutWord(body.slice(start + START.length, end))
  const read = Object.hasOwn(VERSIONS, version) ? VERSIONS[version] : undefined
  return read && { ...read(text), end: end + END.length }
}

function readFirstVersion(text: string): ReturnType<ReadMarker> {
  const [kind, rest] = cutWord(text)
  const [instance, data] = cutWord(rest)
  return { kind, instance, data }
}

function cutWord(text: string): [word: string, rest: string] {
  const at = text.indexOf(' ')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function formatMarker(kind: MarkerKind | 'end', instance: string, data: string): string {
  return `${START}${VERSION} ${kind} ${shortName(instance)}${data && ` ${data}`}${END}`
}

function shortName(instance: string): string {
  return hash('sha256', instance).slice(0, 16)
}
