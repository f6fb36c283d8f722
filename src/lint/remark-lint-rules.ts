import type { Root } from 'mdast'
import finalNewline from 'remark-lint-final-newline'
import hardBreakSpaces from 'remark-lint-hard-break-spaces'
import headingIncrement from 'remark-lint-heading-increment'
import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions'
import noDuplicateHeadings from 'remark-lint-no-duplicate-headings'
import noHeadingPunctuation from 'remark-lint-no-heading-punctuation'
import noLiteralUrls from 'remark-lint-no-literal-urls'
import noMultipleToplevelHeadings from 'remark-lint-no-multiple-toplevel-headings'
import noUndefinedReferences from 'remark-lint-no-undefined-references'
import noUnusedDefinitions from 'remark-lint-no-unused-definitions'
import tablePipes from 'remark-lint-table-pipes'
import unorderedListMarkerStyle from 'remark-lint-unordered-list-marker-style'
import type { Plugin } from 'unified'

/** One of remark-lint's own rules. */
export interface RemarkLintRule {
  id: string
  plugin: Plugin<[unknown?], Root>
}

/** remark-lint's own rules that are useful for lists; off unless the configuration names them. */
export const remarkLintRules: readonly RemarkLintRule[] = [
  { id: 'final-newline', plugin: finalNewline },
  { id: 'hard-break-spaces', plugin: hardBreakSpaces },
  { id: 'heading-increment', plugin: headingIncrement },
  { id: 'no-duplicate-definitions', plugin: noDuplicateDefinitions },
  { id: 'no-duplicate-headings', plugin: noDuplicateHeadings },
  { id: 'no-heading-punctuation', plugin: noHeadingPunctuation },
  { id: 'no-literal-urls', plugin: noLiteralUrls },
  { id: 'no-multiple-toplevel-headings', plugin: noMultipleToplevelHeadings },
  { id: 'no-undefined-references', plugin: noUndefinedReferences },
  { id: 'no-unused-definitions', plugin: noUnusedDefinitions },
  { id: 'table-pipes', plugin: tablePipes },
  { id: 'unordered-list-marker-style', plugin: unorderedListMarkerStyle },
] as unknown as readonly RemarkLintRule[]
