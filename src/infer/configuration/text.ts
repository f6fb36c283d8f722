import { PROJECT_URL } from '../../project.ts'
import { number } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { GuidelineSettings } from '../guidelines/settings.ts'
import type { Inference } from '../inference.ts'
import type { CarriedSettings } from '../link-checkers/carried.ts'
import type { InferredSet } from '../sets.ts'
import { compliance } from '../share.ts'
import { type Setting, settingLines } from './settings.ts'

/** The published schema, for editors. */
const SCHEMA = `${PROJECT_URL.replace('//github.com/', '//raw.githubusercontent.com/')}/main/schema/awesome-keeper.schema.json`

/** What a configuration is made of. */
export interface Proposal {
  /** The lists to check; absent for the README of the root. */
  globs?: readonly string[] | undefined
  inferred: Inference
  /** Globs of files that belong together. */
  sets?: readonly InferredSet[]
  guidelines?: GuidelineSettings
  /** Whether what the guidelines ask for is in effect. */
  holdsToGuidelines?: boolean
  carried?: CarriedSettings
  /** A finding of today, to show how one is ignored. */
  finding?: { rule: string; match: string }
}

/**
 * The text of a configuration, explained for somebody who has never seen one. What only differs in
 * style from the defaults is a comment: it holds once the `#` is removed.
 */
export function configurationText(proposal: Proposal): string {
  const { globs } = proposal
  const paragraphs = [
    [
      `# yaml-language-server: $schema=${SCHEMA}`,
      '# Read from the default branch only. Everything here is optional; all keys:',
      `# ${PROJECT_URL}/blob/main/docs/configuration.md`,
      '# A setting behind a # is only proposed: it holds once you remove the #.',
    ],
    globs ? filesLines(globs) : [],
    setLines(proposal.sets ?? []),
    ruleLines(proposal),
    linkLines(proposal.carried),
    ignoreLines(proposal.finding),
  ]
  return paragraphs
    .filter(({ length }) => length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function filesLines(globs: readonly string[]): string[] {
  const hasExceptions = globs.some((glob) => glob.startsWith('!'))
  return [
    `# The lists to check; * stands for any name${hasExceptions ? ', ! for “but not”' : ''}.`,
    ...settingLines([{ key: 'files', items: globs.map((value) => ({ value })) }]),
  ]
}

const SET_COMMENTS: Readonly<Record<InferredSet['as'], string>> = {
  translations: 'The same list in other languages: reviews name what a translation lacks.',
  parts: 'One list in several files: an entry in two of them is a duplicate.',
}

function setLines(sets: readonly InferredSet[]): string[] {
  if (sets.length === 0) return []
  const mappings = sets.map(({ of, files, as, repeated }): Setting[] => {
    const keys: Setting[] = [
      ...(of === undefined ? [] : [{ key: 'of', value: of }]),
      { key: 'files', value: files },
      { key: 'as', value: as },
    ]
    return keys.map((key) => (repeated === undefined ? key : proposed(key)))
  })
  const kinds = [...new Set(sets.map(({ as }) => as))]
  return [
    ...kinds.map((as) => `# ${SET_COMMENTS[as]}`),
    ...settingLines([{ key: 'sets', mappings }]),
  ]
}

const ALPHABETICAL = [
  '# The rule alphabetical is on by inference, in sections that are in order already.',
  '# To switch it off, write “alphabetical: off” under rules.',
]

const GUIDELINES = '# What the guidelines ask of an added entry, each with its sentence.'

function ruleLines({ inferred, guidelines, holdsToGuidelines = false }: Proposal): string[] {
  const asked = guidelines?.rules.map(({ key }) => key) ?? []
  const style = styleSettings(inferred).filter(({ key }) => !asked.includes(key))
  const fromGuidelines = (settings: readonly Setting[] = []) =>
    settings.map((setting) => (holdsToGuidelines ? setting : proposed(setting)))
  const rules: Setting[] = [
    ...(inferred.papers?.isWorthwhile ? [paperSetting(inferred.papers.unplaced)] : []),
    ...style.map(proposed),
    ...fromGuidelines(guidelines?.rules),
  ]
  const pullRequest = fromGuidelines(guidelines?.pullRequest)
  const settings: Setting[] = [
    ...(rules.length > 0 ? [{ key: 'rules', keys: rules }] : []),
    ...(pullRequest.length > 0 ? [{ key: 'pull-request', keys: pullRequest }] : []),
  ]
  const isAsked = asked.length + pullRequest.length > 0
  return [...ALPHABETICAL, ...(isAsked ? [GUIDELINES] : []), ...settingLines(settings)]
}

function proposed(setting: Setting): Setting {
  return { ...setting, isProposed: true }
}

/** Rules of style that the list keeps to. */
function styleSettings({ dates, alphabetical, entryFormat }: Inference): Setting[] {
  const settings: Setting[] = []
  if (dates?.order) {
    const tables = Object.values(dates.tables).reduce((sum, count) => sum + count, 0)
    settings.push({
      key: 'date-order',
      value: { order: dates.order },
      note:
        tables === 1
          ? 'as the table with dates is'
          : `as all ${number(tables)} tables with dates are`,
    })
  }
  if (alphabetical?.isKept) {
    const { column } = alphabetical
    settings.push({
      key: 'alphabetical',
      value: { severity: 'warning', sections: 'all', ...(column !== undefined && { column }) },
      note: `${percentage(alphabetical)} of ${number(alphabetical.of)} entries are in order`,
    })
  }
  if (entryFormat?.isKept) {
    const { of, separator } = entryFormat
    settings.push({
      key: 'entry-format',
      value: 'warning',
      note: `${percentage(entryFormat)} of ${number(of)} bullets are written [name](address)${separator}description`,
    })
  }
  return settings
}

function paperSetting(unplaced: number): Setting {
  return {
    key: 'paper-update',
    value: 'info',
    note: `${number(unplaced)} papers have no venue but arXiv: suggests the one that arXiv knows`,
  }
}

/** How to ignore a finding: one of today, otherwise a link. */
function ignoreLines(finding: Proposal['finding']): string[] {
  const { rule, match } = finding ?? { rule: 'dead-link', match: 'https://example.org/gone' }
  const keys: Setting[] = [
    { key: 'rule', value: rule, isProposed: true },
    { key: 'match', value: match, isProposed: true },
    { key: 'reason', value: 'why it is meant to be so', isProposed: true },
  ]
  const which = finding ? ' (this one is found today)' : ''
  return [
    `# To ignore a finding, remove the # before these lines and name it${which}:`,
    ...settingLines([{ key: 'ignore', mappings: [keys] }]),
  ]
}

/** In UTF-16 code units. */
const MAX_CARRIED_NOTE = 150

function linkLines(carried: CarriedSettings | undefined): string[] {
  if (!carried) return []
  const { exclude, include, timeout, fragments, notes } = carried
  const keys: Setting[] = [
    ...patternSetting('exclude', exclude),
    ...patternSetting('include', include),
    ...(timeout ? [{ key: 'timeout', value: timeout.value, note: timeout.origin }] : []),
    ...(fragments ? [{ key: 'fragments', value: true, note: fragments.origin }] : []),
  ]
  if (keys.length === 0) return []
  return [
    '# Carried over from the link checker that you use, with where it stood.',
    ...settingLines([
      {
        ...{ key: 'links', keys },
        comments: notes
          .slice(0, 3)
          .map((note) => `Not carried over: ${truncate(note, MAX_CARRIED_NOTE)}`),
      },
    ]),
  ]
}

function patternSetting(key: string, patterns: CarriedSettings['exclude']): Setting[] {
  if (patterns.length === 0) return []
  const items = patterns.map(({ pattern, origin }) => ({ value: pattern, note: origin }))
  return [{ key, items }]
}

/** Rounded down: `100 %` means all. */
export function percentage(share: { of: number; out: number }): string {
  return `${Math.floor(compliance(share) * 100)} %`
}
