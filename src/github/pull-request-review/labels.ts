import type { PullRequestSettings } from '../../admission/settings.ts'

/** The result that a label of the configuration is for. */
export type LabelState = keyof NonNullable<PullRequestSettings['labels']>

/** Which labels to set and to remove; labels ignore upper and lower case. */
export interface LabelPlan {
  add: string | undefined
  remove: readonly string[]
}

/**
 * What to change so that a pull request has the label of its result, and not those of the others.
 * @param state absent where nothing was asked: it then has none of them
 * @param present the labels that it has
 */
export function planLabels(
  labels: NonNullable<PullRequestSettings['labels']>,
  state: LabelState | undefined,
  present: readonly string[],
): LabelPlan {
  const wanted = state && labels[state]
  const has = (name: string) => present.some((one) => isSameLabel(one, name))
  const others = new Set(
    Object.values(labels).filter((name) => wanted === undefined || !isSameLabel(name, wanted)),
  )
  return {
    add: wanted === undefined || has(wanted) ? undefined : wanted,
    remove: [...others].filter(has),
  }
}

function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
