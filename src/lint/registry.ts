import type { Rule } from './rule.ts'
import alphabetical from './rules/alphabetical.ts'
import archivedRepository from './rules/archived-repository.ts'
import brokenBadge from './rules/broken-badge.ts'
import brokenList from './rules/broken-list.ts'
import brokenTable from './rules/broken-table.ts'
import columnNames from './rules/column-names.ts'
import columnValues from './rules/column-values.ts'
import contents from './rules/contents.ts'
import copiedTable from './rules/copied-table.ts'
import dateArxiv from './rules/date-arxiv.ts'
import dateFormat from './rules/date-format.ts'
import dateOrder from './rules/date-order.ts'
import deadFragment from './rules/dead-fragment.ts'
import deadLink from './rules/dead-link.ts'
import duplicateEntry from './rules/duplicate-entry.ts'
import emptyLink from './rules/empty-link.ts'
import entryFormat from './rules/entry-format.ts'
import entryRequirements from './rules/entry-requirements.ts'
import idleRepository from './rules/idle-repository.ts'
import malformedLink from './rules/malformed-link.ts'
import mismatchedBadge from './rules/mismatched-badge.ts'
import missingFile from './rules/missing-file.ts'
import movedLink from './rules/moved-link.ts'
import rowWidth from './rules/row-width.ts'
import sharedLink from './rules/shared-link.ts'
import unreachableLink from './rules/unreachable-link.ts'
import unusedIgnore from './rules/unused-ignore.ts'
import vanishedList from './rules/vanished-list.ts'
import withdrawnPaper from './rules/withdrawn-paper.ts'
import wrongPage from './rules/wrong-page.ts'
import wrongPaper from './rules/wrong-paper.ts'

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [
  rowWidth,
  brokenTable,
  brokenList,
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
  contents,
  missingFile,
  deadLink,
  movedLink,
  unreachableLink,
  wrongPage,
  wrongPaper,
  withdrawnPaper,
  archivedRepository,
  idleRepository,
  brokenBadge,
  mismatchedBadge,
  entryFormat,
  alphabetical,
  entryRequirements,
  vanishedList,
  unusedIgnore,
]
