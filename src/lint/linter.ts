/**
 * The engine, in visible steps: `read` a text into a file with its list; the
 * shell lets links/ visit what it links; `judge` what was read by the rules.
 */

import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { LinkResult } from '../links/result.ts'
import { keepDestinations, listOf } from '../list/remark-list.ts'
import { compare } from '../text/compare.ts'
import { changedLines } from './baseline/changed-lines.ts'
import { applyComments } from './comments.ts'
import { applyIgnores, type Ignore } from './ignores.ts'
import { rules } from './registry.ts'
import { remarkLintRules } from './remark-lint-rules.ts'
import {
  FATAL,
  keyOf,
  type RuleSetting,
  type Severity,
  type SeveritySetting,
  type Version,
} from './rule.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by `read`. */
    tree: Root
  }
}

/** A text larger than this is not read: 4 MB in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 4_000_000

const parser = createParser()

function createParser(): Processor<Root> {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  keepDestinations(processor as unknown as Processor)
  return processor.freeze() as unknown as Processor<Root>
}

/**
 * Reads a text: the tree on `file.data.tree`, the list on `file.data.list`.
 *
 * micromark is synchronous and on some texts quadratic, and may exhaust the
 * stack: callers with texts that are not their own use a worker (`shell/inspector.ts`).
 *
 * @param text what the file holds, without a byte order mark
 * @param path shown in reports
 */
export function readList(text: string, path: string): VFile {
  const file = new VFile({ value: text, path })
  file.data.tree = parser.parse(file)
  listOf(file.data.tree, file)
  return file
}

/** What the rules may know besides the text. */
export interface LintContext {
  /** Rule id → severity, options, or both; rules that are not named keep their defaults. */
  settings?: Readonly<Record<string, RuleSetting | undefined>>
  /** What configuration tells to be silent about. */
  ignores?: readonly Ignore[]
  /** The same file before the change under review. */
  base?: VFile | undefined
  /** The same file as the target branch has it by now, where that is not `base`. */
  tip?: VFile | undefined
  /** Those of the paths that relative links name which exist; absent: `missing-file` stays silent. */
  existingPaths?: ReadonlySet<string> | undefined
  /** The file's path from the repository's root, with `/` between folders. */
  repositoryPath?: string | undefined
  /** False for a change by others: lint comments on changed lines are told, not obeyed. */
  isTrusted?: boolean
  /** What is known of the links, by URL; absent: the rules on links stay silent. */
  linkResults?: ReadonlyMap<string, LinkResult> | undefined
  /** The day of the run, an ISO date; absent: rules that count from today stay silent. */
  today?: string | undefined
}

/**
 * What the rules say of a file that was read, in the order of its text. Judging
 * twice gives the same; the file that was read stays as it is.
 */
export function lint(read: VFile, knowledge: LintContext = {}): VFileMessage[] {
  const tree = read.data.tree as Root
  const file = new VFile({ value: String(read), path: read.path, data: { ...read.data } })
  const { base, tip, existingPaths, repositoryPath, linkResults: results } = knowledge
  if (base) {
    file.data.base = versionOf(base)
    file.data.changedLines = changedLines(String(base), String(file))
  }
  if (tip) file.data.tip = versionOf(tip)
  if (knowledge.isTrusted === false) file.data.isTrusted = false
  if (results) file.data.linkResults = results
  if (knowledge.today !== undefined) file.data.now = knowledge.today
  if (existingPaths) file.data.existingPaths = existingPaths
  if (repositoryPath !== undefined) file.data.repositoryPath = repositoryPath

  const processor = unified()
  for (const rule of rules)
    processor.use(rule, defaultsOf(rule.meta.severity, knowledge.settings?.[rule.meta.id]))
  for (const { id, plugin } of remarkLintRules) {
    const setting = knowledge.settings?.[id]
    if (setting !== undefined) processor.use(plugin, publishedSetting(setting))
  }
  processor.runSync(tree, file)
  for (const message of file.messages) gradePublished(message, knowledge.settings)
  applyComments(tree, file)
  applyIgnores(file, knowledge.ignores ?? [])
  return file.messages.sort(byPlace)
}

function versionOf(file: VFile): Version {
  return { list: listOf(file.data.tree as Root, file), text: String(file) }
}

/** A rule that is off by default runs only where its setting says more than options. */
function defaultsOf(severity: readonly string[], setting: RuleSetting | undefined): RuleSetting {
  if (setting !== undefined) return setting
  return severity[0] === 'off' ? 'off' : 'on'
}

/** unified-lint-rule knows no `info`: such a rule runs with its own grade, and is regraded after. */
function publishedSetting(setting: RuleSetting): unknown {
  const [grade, options] = Array.isArray(setting) ? setting : [setting]
  const severity = grade === 'info' ? 'warn' : grade === 'warning' ? 'warn' : grade
  return options === undefined ? [severity] : [severity, options.options]
}

function gradePublished(
  message: VFileMessage,
  settings: Readonly<Record<string, RuleSetting | undefined>> | undefined,
): void {
  if (message.key !== undefined || !message.ruleId) return
  message.key = keyOf(message.ruleId, [message.reason])
  const setting = settings?.[message.ruleId]
  const grade: SeveritySetting | undefined = Array.isArray(setting)
    ? setting[0]
    : (setting as SeveritySetting)
  if (grade === 'error' || grade === 'warning' || grade === 'info') {
    message.fatal = FATAL[grade satisfies Severity]
  }
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.ruleId ?? '', b.ruleId ?? '') ||
    compare(a.reason, b.reason)
  )
}
