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
import { remarkList } from './list/remark-list.ts'
import { remarkComments } from './rules/comments.ts'
import { rules } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'
import { remarkRepository } from './shell/repository.ts'

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
export type {
  Finding,
  Fix,
  Rule,
  RuleContext,
  RuleMeta,
  RuleSetting,
  Severity,
} from './rules/rule.ts'
export { rule } from './rules/rule.ts'
export { remarkList }

/** Each rule by its id: `rulesById['date-order']`. */
export const rulesById: Readonly<Record<string, Rule>> = Object.fromEntries(
  rules.map((rule) => [rule.meta.id, rule]),
)

/** All rules with their defaults, and what they need to read a list. */
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
