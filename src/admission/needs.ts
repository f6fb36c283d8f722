import type { ExtraFact, FactQuestion } from '../links/result.ts'
import type {
  EntryPolicy,
  RequirementBlock,
  Requirements,
} from '../lint/rules/entry-requirements.ts'
import type { NewEntry } from './model.ts'
import { blockFor } from './requirements/sections.ts'

/** Requirements that the host of the repository answers together. */
const OF_REPOSITORY = [
  ...(['stars', 'min-age', 'pushed-within', 'license', 'archived', 'fork', 'topics'] as const),
]

/** Requirements that cost a request of their own. */
const EXTRA = {
  contributors: 'contributors',
  'first-release': 'releases',
  downloads: 'downloads',
} as const satisfies Partial<Record<keyof Requirements, ExtraFact>>

/** What to ask services about entries: only what the policy asks of them, so that nothing else costs a request. */
export function neededFacts(policy: EntryPolicy, entries: readonly NewEntry[]): FactQuestion[] {
  return entries.flatMap((entry, index) => {
    const blocks = [policy.require, policy.advise].flatMap(
      (all) => blockFor(all, entry.sections) ?? [],
    )
    const asked = blocks.flatMap(alternativesOf)
    const extras = new Set(asked.flatMap(extrasOf))
    const isNeeded = extras.size > 0 || asked.some(asksRepository)
    return isNeeded ? [{ entry: index, urls: entry.links.map(({ url }) => url), extras }] : []
  })
}

function alternativesOf(block: RequirementBlock): Requirements[] {
  return [block, ...(block['any-of'] ?? [])]
}

function asksRepository(requirements: Requirements): boolean {
  return (
    OF_REPOSITORY.some((key) => requirements[key] !== undefined) ||
    requirements.name?.equals === 'repository'
  )
}

function extrasOf(requirements: Requirements): ExtraFact[] {
  const keys = Object.keys(EXTRA) as (keyof typeof EXTRA)[]
  return [
    ...keys.filter((key) => requirements[key] !== undefined).map((key) => EXTRA[key]),
    // Which package it is comes with its downloads.
    ...(requirements.name?.equals === 'package' ? (['downloads'] as const) : []),
  ]
}
