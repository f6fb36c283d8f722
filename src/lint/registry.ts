import type { Rule } from './rule.ts'
import alphabetical from './rules/alphabetical.ts'
import archivedRepository from './rules/archived-repository.ts'
import awesomeBadge from './rules/awesome-badge.ts'
import awesomeContentsFirst from './rules/awesome-contents-first.ts'
import awesomeContributing from './rules/awesome-contributing.ts'
import awesomeDescription from './rules/awesome-description.ts'
import awesomeEntry from './rules/awesome-entry.ts'
import awesomeHeading from './rules/awesome-heading.ts'
import awesomeLicense from './rules/awesome-license.ts'
import awesomeNameRepeated from './rules/awesome-name-repeated.ts'
import awesomeNoCiBadge from './rules/awesome-no-ci-badge.ts'
import awesomeNoLicenseSection from './rules/awesome-no-license-section.ts'
import awesomeRepositoryAge from './rules/awesome-repository-age.ts'
import awesomeTopics from './rules/awesome-topics.ts'
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
import fileSize from './rules/file-size.ts'
import idleRepository from './rules/idle-repository.ts'
import malformedLink from './rules/malformed-link.ts'
import mismatchedBadge from './rules/mismatched-badge.ts'
import missingFile from './rules/missing-file.ts'
import movedLink from './rules/moved-link.ts'
import rowWidth from './rules/row-width.ts'
import sharedLink from './rules/shared-link.ts'
import trackingParameters from './rules/tracking-parameters.ts'
import translation from './rules/translation.ts'
import unreachableLink from './rules/unreachable-link.ts'
import unusedIgnore from './rules/unused-ignore.ts'
import vanishedList from './rules/vanished-list.ts'
import withdrawnPaper from './rules/withdrawn-paper.ts'
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
  wrongPaper,
  withdrawnPaper,
  archivedRepository,
  idleRepository,
  brokenBadge,
  mismatchedBadge,
  entryFormat,
  alphabetical,
  entryRequirements,
  translation,
  vanishedList,
  fileSize,
  trackingParameters,
  unusedIgnore,
  awesomeBadge,
  awesomeHeading,
  awesomeDescription,
  awesomeContentsFirst,
  awesomeContributing,
  awesomeLicense,
  awesomeNoLicenseSection,
  awesomeNoCiBadge,
  awesomeTopics,
  awesomeRepositoryAge,
  awesomeEntry,
  awesomeNameRepeated,
]
