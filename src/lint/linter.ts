import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { compare } from '../text/compare.ts'
import { applyComments } from './comments.ts'
import { fileContext, type LintContext } from './context.ts'
import { applyIgnores } from './ignores.ts'
import { keyOf } from './key.ts'
import { text } from './message.ts'
import { rules } from './registry.ts'
import { remarkLintRules } from './remark-lint-rules.ts'
import { FATAL, type RuleSetting, readSetting } from './severity.ts'

/**
 * The findings in a file that was read (`list/parse.ts`), in the order of its text. The file itself
 * is not changed.
 */
export function lint(read: VFile, context: LintContext = {}): VFileMessage[] {
  const { settings = {}, ignores = [], isTrusted = true } = context
  const tree = read.data.tree as Root
  const file = new VFile({ value: String(read), path: read.path, data: { ...read.data } })
  const seen = fileContext(file, tree, context)
  for (const rule of rules) {
    const { id, severity } = rule.meta
    rule.run(file, seen, settings[id] ?? (severity[0] === 'off' ? 'off' : 'on'))
  }
  runRemarkLint(tree, file, settings)
  applyComments(tree, file, isTrusted ? () => false : seen.isChanged)
  applyIgnores(file, ignores)
  return file.messages.sort(byPlace)
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
