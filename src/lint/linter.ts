import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { compare } from '../text/compare.ts'
import { applyComments, reportUnusedComments } from './comments.ts'
import { fileContext, isGone, type LintContext } from './context.ts'
import { applyIgnores } from './ignores.ts'
import { keyOf } from './key.ts'
import { text } from './message.ts'
import { rules } from './registry.ts'
import { remarkLintRules } from './remark-lint-rules.ts'
import unusedIgnore from './rules/unused-ignore.ts'
import vanishedList from './rules/vanished-list.ts'
import { FATAL, type RuleSetting, readSetting } from './severity.ts'

/** What linting a file gives. */
export interface LintResult {
  /** The findings, in the order of the text. */
  messages: VFileMessage[]
  /** The indices of the ignores that are in use; all where that cannot be known. */
  usedIgnores: number[]
}

/** The findings in a file that was read, as `lintFile` gives them. */
export function lint(read: VFile, context: LintContext = {}): VFileMessage[] {
  return lintFile(read, context).messages
}

/** Lints a file that was read (`list/parse.ts`); the file itself is not changed. */
export function lintFile(read: VFile, context: LintContext): LintResult {
  const { settings = {}, ignores = [], isTrusted = true, fileChange } = context
  const hasText = !fileChange || !isGone(fileChange)
  const tree = read.data.tree as Root
  const file = new VFile({ value: String(read), path: read.path, data: { ...read.data } })
  const seen = fileContext(file, tree, context)
  for (const rule of hasText ? rules : [vanishedList]) {
    const { id, severity } = rule.meta
    rule.run(file, seen, settings[id] ?? (severity[0] === 'off' ? 'off' : 'on'))
  }
  if (hasText) runRemarkLint(tree, file, settings)
  const comments = applyComments(tree, file, isTrusted ? () => false : seen.isChanged)
  const ran = runChecker(context)
  const unused = settings[unusedIgnore.meta.id]
  const { severity } = readSetting(unused)
  if (severity !== 'off' && !context.base) {
    reportUnusedComments(file, comments, { severity, meta: unusedIgnore.meta, ran, isRule })
  }
  const usedIgnores = applyIgnores(file, ignores, ran)
  return { messages: file.messages.sort(byPlace), usedIgnores }
}

function isRule(name: string): boolean {
  return (
    OTHER_RULES.has(name) ||
    [...rules.map(({ meta }) => meta), ...remarkLintRules].some(({ id }) => id === name)
  )
}

/** Ids of findings that are not of a rule of the registry. */
const OTHER_RULES: ReadonlySet<string> = new Set(['lint-comment', 'unreadable-file'])

/** Rules that also need what only a run with link results, or with the other lists, knows. */
const RESULT_RULES: ReadonlySet<string> = new Set(
  (
    'dead-link moved-link unreachable-link wrong-paper withdrawn-paper wrong-page broken-badge ' +
    'archived-repository idle-repository mismatched-badge duplicate-entry paper-update ' +
    'entry-requirements translation file-size tracking-parameters vanished-list ' +
    'awesome-contributing awesome-license awesome-topics awesome-repository-age'
  ).split(' '),
)

/** Whether a rule of this id reported all that it can: with a base, much is inferred otherwise. */
function runChecker({ base, settings = {}, existingPaths, today }: LintContext) {
  return (id: string): boolean => {
    const rule = rules.find(({ meta }) => meta.id === id)
    if (base || RESULT_RULES.has(id)) return false
    if (!rule) return settings[id] !== undefined && readSetting(settings[id]).severity !== 'off'
    if (id === 'missing-file' || id === 'dead-fragment') return existingPaths !== undefined
    if (id.startsWith('date-') && today === undefined) return false
    const { severity } = readSetting(settings[id] ?? rule.meta.severity[0])
    return severity !== 'off'
  }
}

/** Runs remark-lint's own rules; their messages are one part, as they are. */
function runRemarkLint(tree: Root, file: VFile, settings: NonNullable<LintContext['settings']>) {
  const processor = unified()
  for (const { id, plugin } of remarkLintRules) {
    const setting = settings[id]
    if (setting !== undefined) processor.use(plugin, remarkLintSetting(setting))
  }
  const own = file.messages.length
  processor.runSync(tree, file)
  for (const message of file.messages.slice(own)) {
    const id = message.ruleId ?? ''
    message.key = keyOf(id, [message.reason])
    message.parts = [text(message.reason)]
    const { severity } = readSetting(settings[id])
    if (severity && severity !== 'off') message.fatal = FATAL[severity]
  }
}

/** unified-lint-rule has no `info`: such a rule runs as `warn`, and its messages change afterwards. */
function remarkLintSetting(setting: RuleSetting): unknown {
  const [given, options] = Array.isArray(setting) ? setting : [setting]
  const severity = given === 'info' || given === 'warning' ? 'warn' : given
  return options === undefined ? [severity] : [severity, options.options]
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.ruleId ?? '', b.ruleId ?? '') ||
    compare(a.reason, b.reason)
  )
}
