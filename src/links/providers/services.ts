/** Services that are asked about links and entries, as data: for `links.services` and `docs/network.md`. */

import type { Endpoints } from './endpoints.ts'

/** One way to use a service. */
export interface ServiceUse {
  endpoint: keyof Endpoints
  feature: string
  when: string
  sends: string
}

export interface Service {
  title: string
  uses: readonly ServiceUse[]
  /** Whether the token of the run is sent there. */
  getsToken: boolean
  /** What becomes of links to it where it may not be asked; absent where it is not asked about links. */
  otherwise?: string
}

const CHECKS = 'link checks'
const FACTS = '`entry-requirements`'
const LINKED = 'a list links it'
const DUE = 'an added entry leads there, and a requirement needs it'
const AS_PAGES = 'checked as web pages'
const NOT_AT_ALL = '`skipped` (`service-off`): its pages show robots nothing'

const about = (what: string) => `${what}, in the address`

export const SERVICES = {
  archive: {
    title: 'Wayback Machine',
    getsToken: false,
    uses: [
      {
        ...{ endpoint: 'archive', feature: 'archived copies of dead links and wrong pages' },
        ...{ when: 'a scheduled run finds such links, 20 a run', sends: about('the link') },
      },
    ],
  },
  arxiv: {
    title: 'arXiv',
    getsToken: false,
    otherwise: `${AS_PAGES}, at most one a second; \`wrong-paper\`, \`withdrawn-paper\` and \`paper-update\` know nothing of them`,
    uses: [
      {
        ...{ endpoint: 'arxiv', feature: `${CHECKS}, \`wrong-paper\`, \`withdrawn-paper\`` },
        ...{ when: LINKED, sends: about('paper numbers, a hundred at a time') },
      },
    ],
  },
  badges: {
    title: 'Shields.io',
    getsToken: false,
    uses: [
      {
        ...{ endpoint: 'badges', feature: '`broken-badge`' },
        ...{ when: 'the rule is on, and a list shows its badges', sends: 'the badge’s address' },
      },
    ],
  },
  codeberg: {
    title: 'Codeberg',
    getsToken: false,
    uses: [
      { endpoint: 'codeberg', feature: FACTS, when: DUE, sends: about('the repository’s name') },
    ],
  },
  crates: {
    title: 'crates.io',
    getsToken: false,
    otherwise: NOT_AT_ALL,
    uses: [
      {
        ...{ endpoint: 'crates', feature: `${CHECKS}, ${FACTS}` },
        ...{ when: LINKED, sends: about('the package’s name') },
      },
    ],
  },
  crossref: {
    title: 'Crossref',
    getsToken: false,
    uses: [
      {
        ...{ endpoint: 'crossref', feature: '`wrong-paper`, `paper-update`' },
        ...{ when: 'a list links papers with a DOI', sends: about('the DOIs') },
      },
    ],
  },
  doi: {
    title: 'doi.org',
    getsToken: false,
    otherwise: AS_PAGES,
    uses: [{ endpoint: 'doi', feature: CHECKS, when: LINKED, sends: about('the DOI') }],
  },
  github: {
    title: 'GitHub',
    getsToken: true,
    otherwise: AS_PAGES,
    uses: [
      {
        ...{ endpoint: 'github', feature: `${CHECKS}, ${FACTS}, rules about repositories` },
        ...{ when: 'a list links repositories, and there is a token' },
        sends: 'names of repositories, users, branches and files',
      },
    ],
  },
  gitlab: {
    title: 'GitLab',
    getsToken: false,
    otherwise: AS_PAGES,
    uses: [
      {
        ...{ endpoint: 'gitlab', feature: `${CHECKS}, ${FACTS}` },
        ...{ when: LINKED, sends: about('the project’s name') },
      },
    ],
  },
  'hugging-face': {
    title: 'Hugging Face',
    getsToken: false,
    otherwise: AS_PAGES,
    uses: [
      {
        ...{ endpoint: 'huggingFace', feature: CHECKS, when: LINKED },
        sends: about('the name of the model, dataset or space'),
      },
    ],
  },
  npm: {
    title: 'npm',
    getsToken: false,
    otherwise: NOT_AT_ALL,
    uses: [
      {
        ...{ endpoint: 'npm', feature: `${CHECKS}, ${FACTS}` },
        ...{ when: LINKED, sends: about('the package’s name') },
      },
      {
        ...{ endpoint: 'npmDownloads', feature: FACTS },
        ...{ when: DUE, sends: about('the package’s name') },
      },
    ],
  },
  'open-review': {
    title: 'OpenReview',
    getsToken: false,
    uses: [
      {
        ...{ endpoint: 'openReview', feature: '`wrong-paper`' },
        ...{ when: 'a list links papers there', sends: about('the papers’ ids') },
      },
    ],
  },
  pypi: {
    title: 'PyPI',
    getsToken: false,
    otherwise: NOT_AT_ALL,
    uses: [
      {
        ...{ endpoint: 'pypi', feature: `${CHECKS}, ${FACTS}` },
        ...{ when: LINKED, sends: about('the package’s name') },
      },
      {
        ...{ endpoint: 'pypiStats', feature: FACTS },
        ...{ when: DUE, sends: about('the package’s name') },
      },
    ],
  },
  youtube: {
    title: 'YouTube',
    getsToken: false,
    otherwise: NOT_AT_ALL,
    uses: [{ endpoint: 'youtube', feature: CHECKS, when: LINKED, sends: about('the link') }],
  },
} as const satisfies Readonly<Record<string, Service>>

export type ServiceName = keyof typeof SERVICES

export const SERVICE_NAMES = Object.keys(SERVICES) as ServiceName[]

/** The `links.services` of the configuration. */
export type AllowedServices = 'all' | 'none' | readonly ServiceName[]

/** Whether the configuration allows to ask a service. */
export function mayAsk(allowed: AllowedServices, name: ServiceName): boolean {
  return allowed === 'all' || (allowed !== 'none' && allowed.includes(name))
}

/** Why a service is not asked, for people: begins with its name. */
export function serviceOff(name: ServiceName): string {
  return `${SERVICES[name].title} may not be asked (links.services)`
}
