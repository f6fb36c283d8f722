import { addressesOf } from '../../list/addresses.ts'
import { repositoryPath } from '../../list/relative.ts'
import { rule } from '../rule.ts'

/** A relative link to a file that the repository does not have. */
export default rule(
  {
    id: 'missing-file',
    severity: ['error'],
    description: 'A relative link or image whose file is not in the repository.',
    baseline: 'key',
  },
  (list, { file, report }) => {
    const existing = file.data.existingPaths
    if (!existing) return
    for (const { link, place } of addressesOf(list)) {
      const path = repositoryPath(link.url, file.data.repositoryPath ?? '')
      if (!path || existing.has(path)) continue
      report({
        message: `Unexpected ${link.kind.includes('image') ? 'picture' : 'link to'} \`${path}\`, expected a file that is in the repository`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
