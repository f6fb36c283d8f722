import { dirname } from 'node:path'
import type { Config } from '../../config/schema.ts'
import { FileSizeError, MAX_FILE_SIZE } from '../../disk/read.ts'
import type { ListFileChange } from '../../lint/context.ts'
import type { PastFile } from '../../repository/git.ts'
import { findRepository, pathInRepository } from '../../repository/paths.ts'
import { globMatcher } from '../../schema/globs.ts'
import type { ListSource } from '../../session/engine.ts'
import { ListSession } from '../../session/session.ts'
import type { LintWorker } from '../../session/worker-thread.ts'
import { isRootReadme } from '../shared/find-lists.ts'
import { readBase } from '../shared/read-base.ts'
import { fileProblem, readTextFile, type TextFile, toTextFile } from '../shared/text-file.ts'
import { UsageError } from '../shared/usage-error.ts'
import type { ChosenList } from './choose-lists.ts'
import type { CliOptions } from './options.ts'
import { printError } from './print.ts'

export interface OpenList {
  file: TextFile
  base: PastFile | undefined
  session: ListSession
  /** All lists share it; it starts with the first that needs it. */
  worker: LintWorker
}

interface OpenContext {
  config: Config
  options: CliOptions
  worker: LintWorker
}

/** Reads and parses a list and its base. @throws {UsageError} where it cannot be read */
export async function openList(
  chosen: ChosenList,
  { config, options, worker }: OpenContext,
): Promise<OpenList> {
  const { path, kind } = chosen
  const file = await readList(chosen)
  const base = options.base === undefined ? undefined : await readBase(options.base, path)
  const isDeleted = kind === 'deleted'
  const fileChange = isDeleted ? ({ kind: 'deleted' } as const) : renameOf(path, base, config)
  const session = await openSession(
    { path, text: file.text, baseText: base?.text, fileChange },
    worker,
  )
  if (session.failure) printError(`${path}: ${session.failure.message}`)
  return { file, base, session, worker }
}

export function openSession(source: ListSource, worker: LintWorker): Promise<ListSession> {
  return ListSession.open(source, { trusted: true, worker })
}

async function readList({ path, kind, root }: ChosenList): Promise<TextFile> {
  if (kind === 'deleted') return toTextFile(path, Buffer.alloc(0))
  if (kind === 'stdin') return toTextFile(path, await readStandardInput())
  return readTextFile(path, kind === 'found' ? { root } : {})
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MAX_FILE_SIZE) throw new FileSizeError(MAX_FILE_SIZE)
      chunks.push(chunk)
    }
  } catch (error) {
    throw new UsageError(`standard input: ${fileProblem(error, 'read')}`)
  }
  return Buffer.concat(chunks)
}

function renameOf(
  path: string,
  base: PastFile | undefined,
  { files }: Config,
): ListFileChange | undefined {
  const root = findRepository(dirname(path))
  const from = base?.previousPath
  if (from === undefined || root === undefined) return
  const isListed = files ? globMatcher(files) : isRootReadme
  return { kind: 'renamed', from, isListed: isListed(pathInRepository(root, path)) }
}
