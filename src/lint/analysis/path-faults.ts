/** Addresses that GitHub takes for a path in the repository, though they are none. */

import type { Nodes } from 'mdast'
import type { Address } from '../../list/addresses.ts'
import type { Link, List, Span } from '../../list/model.ts'
import { repositoryPath as toRepositoryPath } from '../../list/relative.ts'
import { startsWithHost } from '../../list/top-level-domains.ts'
import { code, type Message, message } from '../message.ts'
import type { RuleContext } from '../rule.ts'
import { repairAddress } from './address-faults.ts'
import { addressPart } from './escape-url.ts'

/** What is wrong with one address. */
export interface AddressFinding {
  message: Message
  severity?: 'info'
  place?: Span
  expected?: string[]
}

const HOST_AND_PORT = /^(?:[a-z\d-]+\.)+[a-z]{2,}:\d+(?=[/?#]|$)/i

/** A page of a repository, where the files are not known. */
const PAGE = /\.(?:md|ipynb)$/i

/** Why a path is none of the repository, though it looks like one. */
export function pathFault(
  address: Address,
  list: List,
  definitions: ReadonlyMap<string, string>,
  context: RuleContext<unknown>,
): AddressFinding | undefined {
  const { existingPaths, repositoryPath = '' } = context
  const exists = ({ url }: Link) => {
    const path = toRepositoryPath(url, repositoryPath)
    // `example.org:8080` looks like a scheme.
    if (path === undefined) return !HOST_AND_PORT.test(url)
    return existingPaths ? existingPaths.has(path) : PAGE.test(path)
  }
  if (exists(address.link)) return
  if (isEmail(address.link.url)) return emailFault(address)
  return hostFault(address, list, exists) ?? roundReference(address, definitions, context)
}

/** `name@host`, where `logo@2x.png` is a file. */
function isEmail(url: string): boolean {
  const [, host] = /^[\w.+-]{1,64}@([a-z\d][a-z\d.-]{0,250})$/i.exec(url) ?? []
  return host !== undefined && startsWithHost(host)
}

function emailFault({ link: { url, urlSpan } }: Address): AddressFinding {
  const expected = `mailto:${url}`
  return {
    message: message`GitHub takes this address for a file name. Write ${code(expected)}.`,
    ...(urlSpan && { expected: [expected] }),
  }
}

/** A host without `https://`, where other links of the section lead to sites. */
function hostFault(
  { link }: Address,
  list: List,
  exists: (link: Link) => boolean,
): AddressFinding | undefined {
  const { url, section } = link
  if (!startsWithHost(url)) return
  const siblings = list.links.filter((other) => other.section === section && other.url)
  const isWeb = (other: Link) => /^https?:/i.test(other.url)
  if (
    !siblings.some(isWeb) &&
    !siblings.every((other) => startsWithHost(other.url) && !exists(other))
  )
    return
  const expected = `https://${url}`
  return {
    message: message`GitHub takes this address for a file name. Write ${addressPart(expected)}.`,
    ...(link.urlSpan && repairAddress(expected) === expected && { expected: [expected] }),
  }
}

/** `[text](name)` where `[name]` is defined. */
function roundReference(
  { link, place }: Address,
  definitions: ReadonlyMap<string, string>,
  { text }: RuleContext<unknown>,
): AddressFinding | undefined {
  if (link.kind !== 'inline' && link.kind !== 'image') return
  const label = definitions.get(link.url.toLowerCase())
  if (label === undefined) return
  const around = { start: place.start - 1, end: place.end + 1 }
  const isPlain = text[around.start] === '(' && text[place.end] === ')'
  const expected = `[${label}]`
  return {
    message: message`GitHub takes ${code(link.url)} for a file name. Write ${code(expected)} to use the address that is defined below.`,
    ...(isPlain && { place: around, expected: [expected] }),
  }
}

/** Normalized identifier → label, of each definition of a web address. */
export function definitionsIn(tree: Nodes): Map<string, string> {
  const nodes: readonly Nodes[] = 'children' in tree ? tree.children : []
  const definitions = nodes.filter((node) => node.type === 'definition')
  const ofWeb = definitions.filter(({ url }) => /^https?:\/\//i.test(url))
  return new Map(ofWeb.map(({ identifier, label }) => [identifier, label ?? identifier]))
}
