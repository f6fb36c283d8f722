/** The bytes of the changed files, in the commits of one pull request. */

import { amount } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { BranchFile } from '../api/branches.ts'
import type { ChangedList, CollectedFixes } from './collect.ts'
import type { FixableList, ListChange, ListFix, RetiredEntry, UpdatedPaper } from './model.ts'
import type { RetiredEntries } from './retire.ts'
import type { PaperUpdates } from './update-papers.ts'

/** Code points of a path in a note. */
const MAX_PATH_LENGTH = 200

const BYTE_ORDER_MARK = Buffer.from('\uFEFF')

/** The fixed files, and why not every list was read. */
export interface EncodedFixes {
  /** With the safe fixes. */
  files: BranchFile[]
  fixes: ListFix[]
  /** With the updates of papers, too. */
  updatedFiles: BranchFile[]
  updated: UpdatedPaper[]
  retired: RetiredEntry[]
  /** The file as each retired entry leaves it, in their order. */
  steps: BranchFile[]
  unread: string | undefined
}

/** What the stages of a pull request change, each on top of the one before. */
export interface FixStages {
  collected: CollectedFixes
  papers: PaperUpdates
  retired: RetiredEntries
}

export interface EncodeOptions {
  lists: readonly FixableList[]
  areAllLists: boolean
  /** The marks of fixes that may have to be withdrawn. */
  proposed: ReadonlySet<string>
  /** Those of the paths that are plain files of the branch. */
  readFiles(paths: readonly string[]): Promise<BranchFile[]>
  warn(message: string): void
}

/** Reads the files to change, and writes each as every commit leaves it. */
export async function encodeFixes(
  { collected: { changed, unread }, papers, retired: { entries, unsure } }: FixStages,
  { lists, areAllLists, proposed, readFiles, warn }: EncodeOptions,
): Promise<EncodedFixes> {
  const found = new Set(
    [...changed.flatMap(({ fixes }) => fixes), ...papers.updated, ...entries].map(
      ({ mark }) => mark,
    ),
  )
  // Only then every byte has to be known: a text that was decoded wrongly may hide a fix.
  const isAnyLost = proposed.values().some((mark) => !found.has(mark))
  const written: readonly { path: string }[] = [...changed, ...papers.changed, ...entries]
  const paths = (isAnyLost ? lists : written).map(({ path }) => path)
  const stored = paths.length > 0 ? await readFiles(paths) : []
  const bytesOf = (path: string) => stored.find((file) => file.path === path)?.bytes
  const others = isAnyLost ? lists.filter((list) => !isEncoded(bytesOf(list.path), list)) : []
  const notRead = new Set([...unread, ...papers.unread, ...others.map(({ path }) => path)])
  const fileWith = ({ path, after }: ListChange): BranchFile | undefined => {
    const file = stored.find((one) => one.path === path)
    const before = lists.find((list) => list.path === path)?.text ?? ''
    const bytes = file && replaceText(file.bytes, { before, after })
    if (file && bytes) return { ...file, bytes }
    if (!notRead.has(path)) {
      warn(`${path} is not fixed: its bytes cannot be read or are not UTF-8.`)
    }
    notRead.add(path)
    return
  }
  const encoded: Omit<EncodedFixes, 'unread'> = {
    ...{ files: [], fixes: [], updatedFiles: [], updated: [] },
    ...{ retired: [], steps: [] },
  }
  for (const change of changed) {
    const file = fileWith(change)
    if (!file) continue
    encoded.files.push(file)
    for (const fix of change.fixes) encoded.fixes.push(fix)
  }
  for (const change of papers.changed) {
    const file = fileWith(change)
    if (!file) continue
    encoded.updatedFiles.push(file)
    for (const paper of papers.updated) {
      if (paper.path === change.path) encoded.updated.push(paper)
    }
  }
  for (const entry of entries) {
    const file = fileWith(entry)
    if (!file) continue
    encoded.steps.push(file)
    encoded.retired.push(entry)
  }
  const why = whyUnread([...notRead]) ?? whyUnsure(unsure)
  return { ...encoded, unread: areAllLists ? why : PARTIAL_TREE }
}

const PARTIAL_TREE = 'GitHub returned only a part of the repository’s tree'

/** A clause for the log; nothing where all lists were read. */
function whyUnread([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return
  const more = others.length > 0 ? ` and ${amount(others.length, 'other list')}` : ''
  return `${truncate(first, MAX_PATH_LENGTH)}${more} could not be read, or not as UTF-8`
}

/** A clause for the log; nothing where all proposed entries were checked. */
function whyUnsure([path]: readonly string[]): string | undefined {
  if (path === undefined) return
  return `a link of an entry to retire in ${truncate(path, MAX_PATH_LENGTH)} was not checked`
}

/** Whether a file's bytes are the UTF-8 of a text, with or without a byte order mark. */
function isEncoded(bytes: Buffer | undefined, { text }: { text: string }): boolean {
  return bytes !== undefined && replaceText(bytes, { before: text, after: text }) !== undefined
}

/** A file's bytes with the new text; nothing where they are not the UTF-8 of the old text. */
function replaceText(
  bytes: Buffer,
  { before, after }: Pick<ChangedList, 'before' | 'after'>,
): Buffer | undefined {
  const mark = bytes.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK : Buffer.alloc(0)
  if (!bytes.equals(Buffer.concat([mark, Buffer.from(before)]))) return
  return Buffer.concat([mark, Buffer.from(after)])
}
