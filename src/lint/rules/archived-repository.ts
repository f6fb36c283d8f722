import { repositoriesOf } from '../analysis/repositories.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'archived-repository',
    severity: ['info'],
    description: 'A link to a repository that its owner has archived: it is no longer maintained.',
    baseline: 'changed-lines',
  },
  (list, { linkResults, report }) => {
    for (const { link, place, metadata } of repositoriesOf(list, linkResults)) {
      if (!metadata.isArchived) continue
      const { name, archived } = metadata
      const state =
        archived === undefined ? 'is archived' : `was archived on ${archived.slice(0, 10)}`
      report({
        message: message`The repository ${code(name)} ${state}, so it is no longer maintained. Look for a maintained fork or alternative.`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
