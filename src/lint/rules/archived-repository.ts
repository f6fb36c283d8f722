import { repositoriesOf } from '../../list/repositories.ts'
import { rule } from '../rule.ts'

/** A repository that its owner has put away. */
export default rule(
  {
    id: 'archived-repository',
    severity: ['info'],
    says: 'A link to a repository that its owner has archived: it can be read, and is not kept up any more.',
    novelty: 'relative',
  },
  (list, { file, report }) => {
    for (const { link, place, facts } of repositoriesOf(list, file.data.verdicts)) {
      if (!facts.isArchived) continue
      const since = facts.archived === undefined ? '' : ` since ${facts.archived.slice(0, 10)}`
      report({
        message: `Unexpected archived repository, expected one that is kept up: \`${facts.name}\` is read-only${since}`,
        place,
        about: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
