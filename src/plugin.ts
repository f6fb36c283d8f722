/**
 * The public library: a remark preset of all rules, and the rules one by one.
 *
 * @example
 *   // .remarkrc.mjs
 *   import keeper from 'awesome-keeper'
 *   export default { plugins: [keeper] }
 */

import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { Preset } from 'unified'
import { remarkComments } from './lint/comments.ts'
import { rules } from './lint/registry.ts'
import type { Rule } from './lint/rule.ts'
import { remarkList } from './list/plugin.ts'
import { remarkRepository } from './repository/paths.ts'

export type { Message, MessagePart } from './lint/message.ts'
export { code, line, message, quote } from './lint/message.ts'
export type { Finding, Fix, Rule, RuleContext, RuleMeta } from './lint/rule.ts'
export { rule } from './lint/rule.ts'
export type { RuleSetting, Severity } from './lint/severity.ts'
export type {
  Bullet,
  Cell,
  Column,
  ColumnRole,
  Comment,
  Entry,
  Link,
  LinkKind,
  List,
  Row,
  Section,
  Span,
  Table,
} from './list/model.ts'
export { remarkList }

/** Each rule by its id: `rulesById['date-order']`. */
export const rulesById: Readonly<Record<string, Rule>> = Object.fromEntries(
  rules.map((rule) => [rule.meta.id, rule]),
)

/** All rules with their defaults, and the plugins that they need. */
const keeper: Preset = {
  plugins: [
    remarkGfm,
    remarkFrontmatter,
    remarkList,
    remarkRepository,
    ...rules.filter(({ meta }) => meta.severity[0] !== 'off'),
    remarkComments,
  ],
}

export default keeper
