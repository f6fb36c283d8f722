import { identify, isPaper } from '../../identity/identify.ts'
import { repositoryOf } from '../../identity/repository.ts'
import { message, quote } from '../../lint/message.ts'
import type { Requirements } from '../../lint/rules/entry-requirements.ts'
import { amount } from '../../text/phrases.ts'
import type { NewEntry } from '../model.ts'
import { type Candidate, type Check, lineCheck } from './check.ts'
import { findWord } from './words.ts'

type LinkTarget = NonNullable<Requirements['links']>[number]

/** The requirements on what the entry's line and section hold. */
export function checkShape(requirements: Requirements, { entry }: Candidate): Check[] {
  const { links = [], columns = [], 'section-size': size } = requirements
  return [
    ...links.map((target) => checkLink(target, entry)),
    ...columns.flatMap((column) => checkColumn(column, entry)),
    ...(size ? checkSectionSize(size, entry) : []),
  ]
}

const LINK_NOUNS: Readonly<Record<LinkTarget, string>> = {
  repository: 'a link to its repository',
  paper: 'a link to its paper',
  website: 'a link to its website',
  documentation: 'a link to its documentation',
}

function checkLink(target: LinkTarget, { links }: NewEntry): Check {
  const isThere = links.some((link) => leadsTo(link, target))
  const noun = LINK_NOUNS[target]
  return lineCheck(`links.${target}`, isThere, {
    ...{ actual: isThere ? noun : `no ${noun.slice(2)}`, expected: noun },
    advice: message`${noun.replace('a link', 'A link')} is missing. Add it.`,
  })
}

/** Hosts that show nothing but documentation. */
const DOCUMENTATION_HOST =
  /^(?:docs?|documentation|wiki)\.|\.readthedocs\.(?:io|org)$|^(?:docs\.rs|pkg\.go\.dev|godoc\.org|rubydoc\.info|hexdocs\.pm|javadoc\.io)$/
const DOCUMENTATION_PATH = /\/(?:docs?|documentation|wiki|manual|guide)(?:\/|$)/i
const DOCUMENTATION_WORDS = ['docs', 'doc', 'documentation', 'manual', 'guide', '文档']

function leadsTo({ url, text }: NewEntry['links'][number], target: LinkTarget): boolean {
  const address = URL.parse(url)
  if (!address || !/^https?:$/.test(address.protocol)) return false
  const identity = identify(url) ?? ''
  const isRepository = repositoryOf(url) !== undefined
  const { hostname, pathname } = address
  const isDocumentation =
    DOCUMENTATION_HOST.test(hostname) ||
    DOCUMENTATION_PATH.test(pathname) ||
    findWord(text, DOCUMENTATION_WORDS) !== undefined
  switch (target) {
    case 'repository':
      return isRepository
    case 'paper':
      return isPaper(identity)
    case 'documentation':
      return isDocumentation
    case 'website':
      return !isRepository && !isPaper(identity)
  }
}

/** Only where its table has the column: `column-names` reports one that is missing. */
function checkColumn(column: string, { cells }: NewEntry): Check[] {
  const name = Object.keys(cells ?? {}).find((name) => name.toLowerCase() === column.toLowerCase())
  if (!cells || name === undefined) return []
  const text = cells[name]?.trim() ?? ''
  return [
    lineCheck(`columns.${column}`, text !== '', {
      ...{ actual: text === '' ? 'empty' : 'filled', expected: `a value in the column ${column}` },
      advice: message`The column ${quote(column)} is empty; this list asks for a value in it.`,
    }),
  ]
}

function checkSectionSize(
  { min, max }: NonNullable<Requirements['section-size']>,
  { sectionSize }: NewEntry,
): Check[] {
  const actual = `a section of ${amount(sectionSize, 'entry', 'entries')}`
  const has = message`The section has ${amount(sectionSize, 'entry', 'entries')} with this change`
  const check = (id: string, isMet: boolean, bound: string, advice: string): Check => ({
    ...lineCheck(`section-size.${id}`, isMet, {
      ...{ actual, expected: `a section of ${bound}` },
      advice: message`${has}; this list asks for ${bound}. ${advice}`,
    }),
    // No edit of the entry's line changes it.
    isInLine: false,
  })
  return [
    ...(min === undefined
      ? []
      : [
          check(
            'min',
            sectionSize >= min,
            `at least ${amount(min, 'entry', 'entries')}`,
            'Choose another section.',
          ),
        ]),
    ...(max === undefined
      ? []
      : [
          check(
            'max',
            sectionSize <= max,
            `at most ${amount(max, 'entry', 'entries')}`,
            'Choose another section, or divide this one.',
          ),
        ]),
  ]
}
