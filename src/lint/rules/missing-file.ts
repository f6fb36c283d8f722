import { addressesOf } from '../../list/addresses.ts'
import { repositoryPath as toRepositoryPath } from '../../list/relative.ts'
import { isMalformed } from '../analysis/address-faults.ts'
import { definitionsIn, pathFault } from '../analysis/path-faults.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

/** Paths that may be meant as another site: `TODO`, `fast.ai/notes`. */
const SITE = /^(?:[^./]+$|[^/][^./]*\.[^/]+\/)/

/** A list outside of a repository where more files are missing was copied without them. */
const MAX_MISSING_ALONE = 5

export default rule(
  {
    id: 'missing-file',
    severity: ['error', 'info'],
    description:
      'A relative link or image whose file is not in the repository; info where the list is in no repository.',
    baseline: 'key',
  },
  (list, context) => {
    const { existingPaths, repositoryPath, tree, report } = context
    if (!existingPaths) return
    const definitions = definitionsIn(tree)
    const missing = [...addressesOf(list)].flatMap((address) => {
      const path = toRepositoryPath(address.link.url, repositoryPath ?? '')
      if (!path || existingPaths.has(path) || isMalformed(address.link.url)) return []
      return pathFault(address, list, definitions, context) ? [] : [{ ...address, path }]
    })
    const [first] = missing
    if (repositoryPath === undefined && first && missing.length > MAX_MISSING_ALONE) {
      report({
        severity: 'info',
        message: message`The folder of this list lacks ${missing.length} files that it links, so they are not reported one by one. Check the list in its repository.`,
        place: first.place,
        fingerprint: ['folder'],
      })
      return
    }
    for (const { link, place, path } of missing) {
      const isImage = link.kind.includes('image')
      const file = isImage ? 'image' : 'file'
      report({
        message:
          repositoryPath === undefined
            ? message`There is no ${file} ${code(path)} in the folder of this list. Correct the path, or add the file.`
            : SITE.test(path) && !isImage
              ? message`There is no file ${code(path)} in this repository; for another site write ${code('https://…')}.`
              : message`There is no ${file} ${code(path)} in this repository. Correct the path, or add the file.`,
        ...(repositoryPath === undefined && { severity: 'info' }),
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
