import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { ListAnalysis } from '../../infer/analyze.ts'
import type { Outline } from '../../session/outline.ts'
import { ListSession } from '../../session/session.ts'
import type { LintWorker } from '../../session/worker-thread.ts'
import { readTextFile } from '../shared/text-file.ts'
import { UsageError } from '../shared/usage-error.ts'

/** A list of the repository. Its session must be closed. */
export interface FoundList {
  path: string
  outline: Outline
  analysis: ListAnalysis
  session: ListSession
  /** Whether the file says that a program writes it. */
  isGenerated: boolean
}

/** Entries with external links that make a file a list; the README needs only one. */
const MIN_ENTRIES = 10
/** Of all files together, in bytes: the lists of one repository have a tenth of it. */
const MAX_BYTES = 64 * 1024 * 1024

interface ListSearch {
  root: string
  /** The README, a list with its first entry. */
  readme: string | undefined
  worker: LintWorker
  warn: (message: string) => void
}

/** Opens the lists among the files, in one worker where they are large. Each file that cannot be read is reported with `warn`. */
export async function openLists(
  paths: readonly string[],
  { root, readme, worker, warn }: ListSearch,
): Promise<FoundList[]> {
  const lists: FoundList[] = []
  let left = MAX_BYTES
  for (const path of paths) {
    left -= lstatSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0
    if (left < 0) {
      warn(`${path} and what follows were not read: the files before have ${MAX_BYTES >> 20} MB`)
      break
    }
    const text = readText(root, path, warn)
    if (text === undefined) continue
    const session = await ListSession.open({ path, text }, { trusted: true, worker })
    const found = await analyzeIfList(session, path === readme ? 1 : MIN_ENTRIES)
    if (session.failure) warn(`${path}: ${session.failure.message}`)
    if (found) lists.push({ path, session, ...found, isGenerated: saysGenerated(text) })
    else await session.close()
  }
  return lists
}

/** A file that is gone or cannot be read by now is no list. */
export function readText(
  root: string,
  path: string,
  warn: (message: string) => void,
  limit?: number,
): string | undefined {
  try {
    return readTextFile(join(root, path), { root, ...(limit !== undefined && { limit }) }).text
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    // The path as the repository has it, not this machine.
    warn(error.message.replace(join(root, path), () => path))
    return
  }
}

async function analyzeIfList(session: ListSession, min: number) {
  const { outline } = session
  if (!outline || outline.entries < min) return
  const analysis = await session.analyze()
  return analysis && analysis.linked >= min ? { outline, analysis } : undefined
}

/** In UTF-16 code units: programs say so at the start. */
const HEAD = 2_000

function saysGenerated(text: string): boolean {
  return /\b(?:auto(?:matically|-)? ?generated|generated (?:automatically|from|by a script|by running)|do not edit (?:this|by hand|manually|directly))\b/i.test(
    text.slice(0, HEAD),
  )
}
