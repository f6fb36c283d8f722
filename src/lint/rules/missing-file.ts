import { addressesOf } from '../../list/addresses.ts'
import { repositoryPath as toRepositoryPath } from '../../list/relative.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

/** Paths that may be meant as another site: `TODO`, `fast.ai/notes`. */
const SITE = /^(?:[^./]+$|[^/]+\.[^/]+\/)/

export default rule(
  {
    id: 'missing-file',
    severity: ['error'],
    description: 'A relative link or image whose file is not in the repository.',
    baseline: 'key',
  },
  (list, { existingPaths, repositoryPath = '', report }) => {
    if (!existingPaths) return
    for (const { link, place } of addressesOf(list)) {
      const path = toRepositoryPath(link.url, repositoryPath)
      if (!path || existingPaths.has(path)) continue
      const isImage = link.kind.includes('image')
      report({
        message:
          SITE.test(path) && !isImage
            ? message`There is no file ${code(path)} in this repository; for another site write ${code('https://…')}.`
            : message`There is no ${isImage ? 'image' : 'file'} ${code(path)} in this repository. Correct the path, or add the file.`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
