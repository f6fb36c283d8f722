import alphabetical from './alphabetical.ts'
import archivedRepository from './archived-repository.ts'
import brokenBadge from './broken-badge.ts'
import brokenTable from './broken-table.ts'
import columnNames from './column-names.ts'
import columnValues from './column-values.ts'
import copiedTable from './copied-table.ts'
import dateArxiv from './date-arxiv.ts'
import dateFormat from './date-format.ts'
import dateOrder from './date-order.ts'
import deadFragment from './dead-fragment.ts'
import deadLink from './dead-link.ts'
import duplicateEntry from './duplicate-entry.ts'
import emptyLink from './empty-link.ts'
import entryFormat from './entry-format.ts'
import idleRepository from './idle-repository.ts'
import malformedLink from './malformed-link.ts'
import missingFile from './missing-file.ts'
import movedLink from './moved-link.ts'
import rowWidth from './row-width.ts'
import type { Rule } from './rule.ts'
import sharedLink from './shared-link.ts'
import unreachableLink from './unreachable-link.ts'
import wrongPaper from './wrong-paper.ts'

/** All rules, in the order in which people read of them. */
export const rules: readonly Rule[] = [
  rowWidth,
  brokenTable,
  columnNames,
  columnValues,
  malformedLink,
  emptyLink,
  duplicateEntry,
  sharedLink,
  copiedTable,
  dateFormat,
  dateOrder,
  dateArxiv,
  deadFragment,
  missingFile,
  deadLink,
  movedLink,
  unreachableLink,
  wrongPaper,
  archivedRepository,
  idleRepository,
  brokenBadge,
  entryFormat,
  alphabetical,
]
