/** The table of `docs/permissions.md`: what each permission of a workflow is for. */

import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { table } from './tables.ts'

/** What a permission is for, by `scope: access`. */
export interface PermissionUse {
  feature: string
  without: string
}

export const PERMISSIONS: Readonly<Record<string, PermissionUse>> = {
  'contents: read': {
    feature: 'Reading the lists, their base and the configuration through the API.',
    without:
      'A private repository cannot be read: the run fails. Needed in public ones as soon as `permissions` names anything else, since GitHub then gives nothing more.',
  },
  'pull-requests: write': {
    feature: 'Review comments, the summary comment, labels on pull requests.',
    without: 'The findings are annotations and stand in the job summary; the outcome is the same.',
  },
  'issues: write': {
    feature: 'The tracking issue and its labels.',
    without: 'A warning says so, and the job summary has everything; the outcome is the same.',
  },
  'contents: write': {
    feature:
      '`fix-pull-request: true`: the branch with the fixes. Also the example’s second job that merges; that one is yours, not the action’s.',
    without: 'No branch is made; the job summary says why. Everything else works.',
  },
  'actions: read': {
    feature:
      'The second of the two split workflows reads the artifact of the first (`link-results`).',
    without: 'There is nothing to read, and that job fails.',
  },
}

const root = join(import.meta.dirname, '../..')

interface PermittedWorkflow {
  permissions?: Readonly<Record<string, string>>
  jobs: Readonly<Record<string, { permissions?: Readonly<Record<string, string>> }>>
}

/** Which examples have each permission, in any job: file names by `scope: access`. */
export function permissionsOfExamples(): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const path of globSync('examples/{workflows,reusable}/*.yml', { cwd: root }).sort()) {
    const { permissions, jobs } = parse(readFileSync(join(root, path), 'utf8')) as PermittedWorkflow
    const all = [permissions, ...Object.values(jobs).map((job) => job.permissions)]
    for (const [scope, access] of all.flatMap((each) => Object.entries(each ?? {}))) {
      const key = `${scope}: ${access}`
      found.set(key, (found.get(key) ?? new Set()).add(path))
    }
  }
  return new Map(Array.from(found, ([key, paths]) => [key, [...paths]]))
}

/** Of more examples only the number is shown. */
const MAX_NAMED = 8

/** @throws {Error} where an example has a permission that is not described, or none has it */
export function permissionsTable(): string {
  const examples = permissionsOfExamples()
  const unknown = [...examples.keys()].filter((key) => !(key in PERMISSIONS))
  if (unknown.length > 0) throw new Error(`scripts/docs/permissions.ts lacks ${unknown.join(', ')}`)
  const rows = Object.entries(PERMISSIONS).map(([key, { feature, without }]) => {
    const paths = examples.get(key)
    if (!paths) throw new Error(`no example has the permission ${key}`)
    const links = paths.map((path) => `[${basename(path, '.yml')}](../${path})`)
    const shown = links.length > MAX_NAMED ? `${links.length} of them` : links.join(', ')
    return [`\`${key}\``, feature, without, shown]
  })
  return table(['Permission', 'For', 'Without it', 'Examples that have it'], rows)
}
