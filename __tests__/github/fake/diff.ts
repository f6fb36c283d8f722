import type { Git } from './git.ts'

export interface FileDiff {
  /** The object's name; of a removed file, its last one. */
  sha: string
  filename: string
  previous: string | undefined
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  additions: number
  deletions: number
  /** As GitHub shows it: from the first hunk on. Absent of binaries and where nothing changed. */
  patch: string | undefined
  hunks: DiffHunk[]
}

/** The lines that a hunk shows, its context included; a side's `end` is its last line. */
export interface DiffHunk {
  left: { start: number; end: number }
  right: { start: number; end: number }
  lines: string[]
}

/** What changed from one commit to another, renames found, in the order of paths. */
export function diff(git: Git, base: string, head: string): FileDiff[] {
  const words = ['diff-tree', '-r', '-M', '-l0', '--no-color', '--full-index']
  const raw = git.text(...words, '--raw', '-z', base, head).split('\0')
  const counts = git.text(...words, '--numstat', '-z', base, head).split('\0')
  const patches = splitPatches(git.run([...words, '-p', base, head]).toString('utf8'))
  const files: FileDiff[] = []
  while ((raw[0] ?? '').startsWith(':')) {
    const [, , before = '', after = '', letter = ''] = raw.shift()!.split(' ')
    const from = raw.shift()!
    const isRename = letter.startsWith('R')
    const filename = isRename ? raw.shift()! : from
    const [additions = '0', deletions = '0'] = counts.shift()!.split('\t')
    if (isRename) counts.splice(0, 2)
    const status = statuses[letter[0]!] ?? 'modified'
    const patch = patches.shift()
    // A file that became a link, or the other way, is shown as a removal and an addition.
    if (letter.startsWith('T')) patches.shift()
    files.push({
      sha: status === 'removed' ? before : after,
      filename,
      previous: isRename ? from : undefined,
      status,
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
      patch,
      hunks: patch === undefined ? [] : readHunks(patch),
    })
  }
  return files
}

const statuses: Readonly<Record<string, FileDiff['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

function splitPatches(text: string): (string | undefined)[] {
  return text
    .split(/^(?=diff --git )/m)
    .filter(Boolean)
    .map((part) => /^@@ [\s\S]*/m.exec(part)?.[0].replace(/\n$/, ''))
}

function readHunks(patch: string): DiffHunk[] {
  const hunks: DiffHunk[] = []
  for (const part of patch.split(/^(?=@@ )/m)) {
    const [, left = '', lefts = '1', right = '', rights = '1'] =
      /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(part) ?? []
    hunks.push({
      left: { start: Number(left), end: Number(left) + Number(lefts) - 1 },
      right: { start: Number(right), end: Number(right) + Number(rights) - 1 },
      lines: part.split('\n').slice(1),
    })
  }
  return hunks
}

/**
 * The place of a line in the other version; `undefined` where it was changed or removed. A file
 * without a diff has not changed.
 */
export function follow(files: readonly FileDiff[], path: string, line: number): Place | undefined {
  const file = files.find(({ filename, previous }) => (previous ?? filename) === path)
  if (!file) return { path, line }
  if (file.status === 'removed') return undefined
  let shift = 0
  for (const { left, right, lines } of file.hunks) {
    if (line < left.start) break
    if (line <= left.end) return within(file.filename, left.start, right.start, lines, line)
    shift = right.end - left.end
  }
  return { path: file.filename, line: line + shift }
}

export interface Place {
  path: string
  line: number
}

function within(
  path: string,
  left: number,
  right: number,
  lines: readonly string[],
  line: number,
): Place | undefined {
  let [before, after] = [left, right]
  for (const text of lines) {
    if (text.startsWith('\\')) continue
    if (!text.startsWith('+') && before === line) {
      return text.startsWith('-') ? undefined : { path, line: after }
    }
    if (!text.startsWith('+')) before++
    if (!text.startsWith('-')) after++
  }
  return undefined
}
