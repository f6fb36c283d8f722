/** What runs for one list, in this thread or in the worker. */

import type { VFile } from 'vfile'
import { allEntries, listChanges } from '../admission/changes.ts'
import type { ListChanges, NewEntry } from '../admission/model.ts'
import { analyzeList, type ListAnalysis } from '../infer/analyze.ts'
import { changedLines } from '../lint/baseline/changed-lines.ts'
import { newFindings } from '../lint/baseline/new-findings.ts'
import type { LintContext, ListFileChange, RepositoryPages } from '../lint/context.ts'
import { lint, lintFile } from '../lint/linter.ts'
import type { SetEntry } from '../lint/list-set.ts'
import { type PlainMessage, toPlainMessage } from '../lint/plain-message.ts'
import type { List } from '../list/model.ts'
import { readList } from '../list/parse.ts'
import { setEntriesOf } from './set-entries.ts'

/** A list's text, in up to three versions. */
export interface ListSource {
  path: string
  text: string
  /** The list before the change under review. */
  baseText?: string | undefined
  /** The list as the target branch has it now, where that is not `baseText`. */
  tipText?: string | undefined
  /** What the change did to the file, besides its text. */
  fileChange?: ListFileChange | undefined
}

/** The lint context without the list's other versions, so that it can be sent to the worker. */
export interface SessionContext extends Omit<LintContext, 'base' | 'tip' | 'fileChange'> {
  /** `existingPaths` of the base; absent: the same as `existingPaths`. */
  baseExistingPaths?: ReadonlySet<string> | undefined
  /** `pages` of the base; absent: the same as `pages`. */
  basePages?: RepositoryPages | undefined
}

export interface ParsedList {
  file: VFile
  base: VFile | undefined
  tip: VFile | undefined
  fileChange: ListFileChange | undefined
}

export type SessionRequest =
  | { kind: 'analyze' }
  | { kind: 'lint'; context: SessionContext }
  /** What the change does to the entries; without a base nothing. */
  | { kind: 'changes' }
  /** All entries, as if they were added. */
  | { kind: 'entries' }
  /** The entries for the other files of its sets. */
  | { kind: 'set-entries' }

export function parseList({ path, text, baseText, tipText, fileChange }: ListSource): ParsedList {
  const read = (text?: string) => (text === undefined ? undefined : readList(text, path))
  return { file: readList(text, path), base: read(baseText), tip: read(tipText), fileChange }
}

export function answer(
  list: ParsedList,
  request: SessionRequest,
): LintedText | ListAnalysis | ListChanges | NewEntry[] | SetEntry[] | undefined {
  switch (request.kind) {
    case 'analyze':
      return analyzeList(list.file)
    case 'lint':
      return lintParsed(list, request.context)
    case 'changes':
      return list.base && listChanges(list.file, list.base)
    case 'entries':
      return allEntries(list.file)
    case 'set-entries':
      return setEntriesOf(list.file, list.base)
  }
}

/** The findings of a list. */
export interface LintedText {
  /** Each marked as new or not. */
  messages: PlainMessage[]
  /** The indices of those ignores of the context that are in use. */
  usedIgnores: number[]
}

/** Lints a list and its base. */
export function lintParsed(
  { file, base, tip, fileChange }: ParsedList,
  { baseExistingPaths, basePages, ...context }: SessionContext,
): LintedText {
  const { messages, usedIgnores } = lintFile(file, { ...context, base, tip, fileChange })
  if (!base)
    return { messages: messages.map((message) => toPlainMessage(message, true)), usedIgnores }
  const existingPaths = baseExistingPaths ?? context.existingPaths
  const before = {
    ...{ ...context, existingPaths, pages: basePages ?? context.pages },
    unmet: undefined,
  }
  const fresh = newFindings(
    messages,
    lint(base, before),
    changedLines(String(base), String(file)),
    { list: file.data.list as List, base: base.data.list as List },
  )
  return {
    messages: messages.map((message) => toPlainMessage(message, fresh.has(message))),
    usedIgnores,
  }
}
