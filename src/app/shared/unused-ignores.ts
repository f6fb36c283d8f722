import { VFileMessage } from 'vfile-message'
import type { Config } from '../../config/schema.ts'
import { readYaml } from '../../config/yaml.ts'
import { keyOf } from '../../lint/key.ts'
import { code, type Message, message, plainText } from '../../lint/message.ts'
import { type PlainMessage, toPlainMessage } from '../../lint/plain-message.ts'
import { documentationUrl } from '../../lint/rule.ts'
import unusedIgnore from '../../lint/rules/unused-ignore.ts'
import { FATAL, readSetting } from '../../lint/severity.ts'
import type { LintedList } from '../../report/build.ts'
import type { CheckedList } from '../../session/session.ts'

/** A configuration and its text. */
export interface ConfigSource {
  path: string
  text: string
  config: Config
}

/**
 * The ignores of a configuration that have expired, or that no list needs any more.
 *
 * @param lists what was checked
 * @param isWhole whether these are all lists of the configuration
 * @param today an ISO day
 */
export function unusedIgnores(
  { path, text, config }: ConfigSource,
  lists: readonly CheckedList[],
  { isWhole, today }: { isWhole: boolean; today: string },
): LintedList {
  const { id } = unusedIgnore.meta
  const { severity = 'info' } = readSetting(config.rules[id])
  const used = new Set(lists.flatMap((list) => list.usedIgnores ?? []))
  const isKnown = isWhole && lists.every(({ usedIgnores }) => usedIgnores !== undefined)
  const yaml = readYaml(text.replace(/^\uFEFF/, ''))
  const messages: PlainMessage[] = []
  // Those of extended configurations, which other lists may need, come after the text's own.
  const { ignore: written = [] } = (yaml.value ?? {}) as { ignore?: readonly unknown[] }
  const own = severity === 'off' ? [] : config.ignore.slice(0, written.length)
  for (const [index, ignore] of own.entries()) {
    const { until, rules, match = '', file = '' } = ignore
    const isExpired = until !== undefined && until < today
    if (!isExpired && (!isKnown || used.has(ignore))) continue
    const parts: Message = isExpired
      ? message`This ignore expired on ${code(until)}; it can go.`
      : message`No finding matches this ignore any more; it can go.`
    const place = yaml.pointOf(yaml.offsetOf(['ignore', index], 'value'))
    const finding = new VFileMessage(plainText(parts), { place, ruleId: id, source: 'remark-lint' })
    if (severity !== 'off') finding.fatal = FATAL[severity]
    const found = {
      parts,
      key: keyOf(id, [...rules, match, ...(file === '' ? [] : [file])]),
      url: documentationUrl(id),
    }
    messages.push(toPlainMessage(Object.assign(finding, found), true))
  }
  return { path, text, holds: undefined, messages }
}
