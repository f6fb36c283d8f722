import * as v from 'valibot'
import { admit, resultsOf } from '../../../src/admission/admit.ts'
import { listChanges, mergeChanges } from '../../../src/admission/changes.ts'
import { unmetByPath } from '../../../src/admission/unmet.ts'
import type { EntryFacts, Fact } from '../../../src/links/result.ts'
import type { LintContext } from '../../../src/lint/context.ts'
import entryRequirements, { type EntryPolicy } from '../../../src/lint/rules/entry-requirements.ts'
import { readList } from '../../../src/list/parse.ts'
import type { Example } from './examples.ts'

/** What the entries that an example adds do not meet, where it has facts. */
export function unmetIn(id: string, example: Example): LintContext['unmet'] {
  const { facts, input, base = '', path, setting, today = '2026-01-01' } = example
  const { meta } = entryRequirements
  if (!facts || id !== meta.id) return
  const policy = v.parse(meta.options as v.GenericSchema, setting ?? {}) as EntryPolicy
  const admission = admit({
    changes: mergeChanges([listChanges(readList(input, path), readList(base, path))]),
    factsOf: ({ links }) => factsOf(facts[links[0]?.url ?? ''] ?? {}, today),
    policy: { policy, severity: 'error' },
    ...{ pullRequest: undefined, listPaths: new Set(), today, match: () => [] },
  })
  return unmetByPath(resultsOf(admission)).get(path)
}

function factsOf(given: Readonly<Record<string, unknown>>, day: string): EntryFacts {
  const fact = <Value>(name: string): Fact<Value> => {
    if (!(name in given)) return { kind: 'unknown', why: 'it was not asked' }
    return given[name] === null ? { kind: 'none' } : { kind: 'known', value: given[name] as Value }
  }
  return {
    repository: {
      kind: 'known',
      value: {
        ...{ host: 'github.com', name: 'acme/drill', stars: fact('stars') },
        ...{ created: fact('created'), pushed: fact('pushed'), license: fact('license') },
        ...{ isArchived: fact('isArchived'), isFork: fact('isFork'), topics: fact('topics') },
        ...{ contributors: fact('contributors'), releases: fact('releases') },
      },
    },
    package: {
      kind: 'known',
      value: {
        ...{ registry: 'npm', name: 'drill', downloads: fact('downloads') },
        monthlyDownloads: fact('monthlyDownloads'),
      },
    },
    day,
  }
}
