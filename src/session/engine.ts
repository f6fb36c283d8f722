/** What runs for one list, in this thread or in the worker. */

import type { VFile } from 'vfile'
import { analyzeList, type ListAnalysis } from '../infer/analyze.ts'
import { changedLines } from '../lint/baseline/changed-lines.ts'
import { newFindings } from '../lint/baseline/new-findings.ts'
import type { LintContext } from '../lint/context.ts'
import { lint } from '../lint/linter.ts'
import { type PlainMessage, toPlainMessage } from '../lint/plain-message.ts'
import type { List } from '../list/model.ts'
import { readList } from '../list/parse.ts'

/** A list's text, in up to three versions. */
export interface ListSource {
  path: string
  text: string
  /** The list before the change under review. */
  baseText?: string | undefined
  /** The list as the target branch has it now, where that is not `baseText`. */
  tipText?: string | undefined
}

/** The lint context without the list's other versions, so that it can be sent to the worker. */
export interface SessionContext extends Omit<LintContext, 'base' | 'tip'> {
  /** `existingPaths` of the base; absent: the same as `existingPaths`. */
  baseExistingPaths?: ReadonlySet<string> | undefined
}

export interface ParsedList {
  file: VFile
  base: VFile | undefined
  tip: VFile | undefined
}

export type SessionRequest = { kind: 'analyze' } | { kind: 'lint'; context: SessionContext }

export function parseList({ path, text, baseText, tipText }: ListSource): ParsedList {
  const read = (text?: string) => (text === undefined ? undefined : readList(text, path))
  return { file: readList(text, path), base: read(baseText), tip: read(tipText) }
}

export function answer(list: ParsedList, request: SessionRequest): PlainMessage[] | ListAnalysis {
  return request.kind === 'analyze' ? analyzeList(list.file) : lintParsed(list, request.context)
}

/** The findings of a list, each marked as new or not. */
export function lintParsed(
  { file, base, tip }: ParsedList,
  { baseExistingPaths, ...context }: SessionContext,
): PlainMessage[] {
  const messages = lint(file, { ...context, base, tip })
  if (!base) return messages.map((message) => toPlainMessage(message, true))
  const existingPaths = baseExistingPaths ?? context.existingPaths
  const fresh = newFindings(
    messages,
    lint(base, { ...context, existingPaths }),
    changedLines(String(base), String(file)),
    { list: file.data.list as List, base: base.data.list as List },
  )
  return messages.map((message) => toPlainMessage(message, fresh.has(message)))
}
