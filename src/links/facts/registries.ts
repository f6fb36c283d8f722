/** What registries know of packages: the repository that each names, and its downloads. */

import * as v from 'valibot'
import { repositoryOf } from '../../identity/repository.ts'
import type { Endpoints } from '../providers/endpoints.ts'
import type { PackageAddress } from '../providers/packages.ts'
import type { Fact, PackageFacts } from '../result.ts'
import { answerCount } from './answer-schema.ts'
import { type FactAnswer, type FactRequests, unreadableAnswer } from './requests.ts'
import { repositoryUrl } from './subjects.ts'

export interface RegistryContext {
  requests: FactRequests
  endpoints: Endpoints
}

/** The address of the repository that a package names, as its registry knows it. */
export async function askNamedRepository(
  { registry, name }: PackageAddress,
  context: RegistryContext,
): Promise<Fact<string>> {
  switch (registry) {
    case 'npm':
      return read(await askNpm(name, context), npmManifest, 'npm', npmRepository)
    case 'pypi':
      return read(await askPyPi(name, context), pypiProject, 'pypi', pypiRepository)
    case 'crates':
      return read(await askCrates(name, context), cratesCrate, 'crates', ({ crate }) =>
        firstRepository([crate.repository, crate.homepage]),
      )
  }
}

/** The downloads of a package; a window that its registry does not count is unknown. */
export async function askDownloads(
  address: PackageAddress,
  context: RegistryContext,
): Promise<PackageFacts> {
  return { ...address, ...(await DOWNLOADS[address.registry](address.name, context)) }
}

type Downloads = Pick<PackageFacts, 'downloads' | 'monthlyDownloads'>

const DOWNLOADS: Readonly<
  Record<PackageAddress['registry'], (name: string, context: RegistryContext) => Promise<Downloads>>
> = {
  // Source: https://github.com/npm/registry/blob/main/docs/download-counts.md (a window of at most 18 months)
  async npm(name, { requests, endpoints }) {
    const answer = await requests.get({
      service: 'npmDownloads',
      url: `${endpoints.npmDownloads}/downloads/point/last-month/${pathOf(name)}`,
      absent: 'npm counts no downloads of a package with this name',
    })
    return {
      downloads: { kind: 'unknown', why: 'npm does not count all-time downloads' },
      monthlyDownloads: read(answer, npmDownloads, 'npmDownloads', ({ downloads }) => downloads),
    }
  },

  // Source: https://pypistats.org/api/ (of the last 180 days; without mirrors)
  async pypi(name, { requests, endpoints }) {
    const answer = await requests.get({
      service: 'pypiStats',
      url: `${endpoints.pypiStats}/api/packages/${pathOf(name)}/recent`,
      absent: 'PyPI Stats knows no package of this name',
    })
    const month = read(answer, pypiDownloads, 'pypiStats', ({ data }) => data.last_month)
    return {
      downloads: { kind: 'unknown', why: 'PyPI does not count all-time downloads' },
      // PyPI's own interface writes -1 for what it does not count.
      monthlyDownloads:
        month.kind === 'known' && month.value < 0
          ? { kind: 'unknown', why: 'PyPI Stats does not know the downloads' }
          : month,
    }
  },

  async crates(name, context) {
    const answer = await askCrates(name, context)
    return {
      downloads: read(answer, cratesCrate, 'crates', ({ crate }) => crate.downloads),
      // Its `recent_downloads` are those of 90 days.
      monthlyDownloads: {
        kind: 'unknown',
        why: 'crates.io counts downloads of 90 days and of all time, not of a month',
      },
    }
  },
}

/** A service's answer as a fact. `undefined` from `pick` is `none`. */
function read<const Schema extends v.GenericSchema, Value>(
  answer: FactAnswer,
  schema: Schema,
  service: Parameters<typeof unreadableAnswer>[0],
  pick: (output: v.InferOutput<Schema>) => Value | undefined,
): Fact<Value> {
  if (answer.kind === 'unknown') return answer
  const parsed = v.safeParse(schema, answer.value)
  if (!parsed.success) return unreadableAnswer(service)
  const value = pick(parsed.output)
  return value === undefined ? { kind: 'none' } : { kind: 'known', value }
}

/** Names have been checked, and a scope's `@` and `/` stay as they are. */
function pathOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/').replace('%40', '@')
}

const optionalText = v.nullish(v.string())

const npmDownloads = v.object({ downloads: answerCount })
const pypiDownloads = v.object({
  data: v.object({ last_month: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)) }),
})

const npmManifest = v.object({
  name: v.string(),
  repository: v.nullish(v.union([v.string(), v.object({ url: optionalText })])),
  homepage: v.fallback(optionalText, undefined),
})

/** Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
async function askNpm(name: string, { requests, endpoints }: RegistryContext) {
  return await requests.get({
    service: 'npm',
    url: `${endpoints.npm}/${name.replace('/', '%2F')}/latest`,
    absent: 'the npm registry has no package of this name',
  })
}

function npmRepository({ repository, homepage }: v.InferOutput<typeof npmManifest>) {
  const named = typeof repository === 'object' ? repository?.url : repository
  return firstRepository([named, homepage])
}

const pypiProject = v.object({
  info: v.object({
    home_page: optionalText,
    project_urls: v.nullish(v.record(v.string(), optionalText)),
  }),
})

const PYPI_REDIRECT = /^\/pypi\/[a-z\d](?:[\w.-]{0,212}[a-z\d])?\/json$/i

/** Source: https://docs.pypi.org/api/json/ */
async function askPyPi(name: string, { requests, endpoints }: RegistryContext) {
  return await requests.get({
    service: 'pypi',
    url: `${endpoints.pypi}/pypi/${pathOf(name)}/json`,
    absent: 'PyPI has no package of this name',
    redirect: PYPI_REDIRECT,
  })
}

/** The labels are free; these are what PyPI's own pages recognize, too. */
const SOURCE_LABEL =
  /^(?:source|source ?code|src|code|repo|repository|git|github|gitlab|codeberg)$/i

function pypiRepository({ info }: v.InferOutput<typeof pypiProject>) {
  const all = Object.entries(info.project_urls ?? {})
  const sources = all.filter(([label]) => SOURCE_LABEL.test(label.trim()))
  return firstRepository([...sources, ...all].map(([, url]) => url).concat(info.home_page))
}

const cratesCrate = v.object({
  crate: v.object({ downloads: answerCount, repository: optionalText, homepage: optionalText }),
})

/** Source: https://crates.io/data-access */
async function askCrates(name: string, { requests, endpoints }: RegistryContext) {
  return await requests.get({
    service: 'crates',
    url: `${endpoints.crates}/api/v1/crates/${pathOf(name)}`,
    absent: 'crates.io has no crate of this name',
  })
}

/** The first that is a repository on a host that can be asked, else the first address at all. */
function firstRepository(written: readonly (string | null | undefined)[]): string | undefined {
  const urls = written.flatMap((text) => repositoryUrl(text ?? '') ?? [])
  return urls.find((url) => repositoryOf(url) !== undefined) ?? urls[0]
}
