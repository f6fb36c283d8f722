import { repositoriesOf } from '../analysis/repositories.ts'
import { rule } from '../rule.ts'

/** A repository that its owner has put away. */
export default rule(
  {
    id: 'archived-repository',
    severity: ['info'],
    description:
      'A link to a repository that its owner has archived: it can be read, and is not kept up any more.',
    baseline: 'changed-lines',
  },
  (list, { file, report }) => {
    for (const { link, place, metadata: facts } of repositoriesOf(list, file.data.linkResults)) {
      if (!facts.isArchived) continue
      const since = facts.archived === undefined ? '' : ` since ${facts.archived.slice(0, 10)}`
      report({
        message: `Unexpected archived repository, expected one that is kept up: \`${facts.name}\` is read-only${since}`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
