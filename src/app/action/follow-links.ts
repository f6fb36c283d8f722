import { posix } from 'node:path'
import type { Tree } from '../../github/api/repository.ts'

/** What stands at a path: a file, perhaps behind symbolic links, or what cannot be read. */
export type NamedFile =
  | { kind: 'file'; path: string }
  | { kind: 'broken-link'; target: string }
  | { kind: 'submodule' }

/** Git itself follows no more, and its links are no longer. */
const MAX_HOPS = 8
const MAX_TARGET_BYTES = 4096

/**
 * Follows the symbolic links at and above a path inside of a tree.
 * @param read the path that a link holds, by the id of its contents
 */
export async function follow(
  path: string,
  tree: Tree,
  read: (id: string) => Promise<string>,
): Promise<NamedFile> {
  let [at, target] = [path, '']
  for (let hops = 0; hops <= MAX_HOPS; hops++) {
    const link = leadingLink(at, tree)
    if (link === undefined) {
      // A part of a large tree does not show all files.
      if (tree.files.has(at) || !tree.whole) return { kind: 'file', path: at }
      break
    }
    if ((tree.sizes.get(link) ?? 0) > MAX_TARGET_BYTES) break
    const held = await read(tree.links.get(link) ?? '')
    target ||= held
    const next = posix.join(posix.dirname(link), held, at.slice(link.length))
    if (held === '' || posix.isAbsolute(held) || next === '..' || next.startsWith('../')) break
    at = next
  }
  return { kind: 'broken-link', target }
}

/** The first part of a path that is a symbolic link. */
function leadingLink(path: string, { links }: Tree): string | undefined {
  let end = -1
  do {
    end = path.indexOf('/', end + 1)
    const part = end < 0 ? path : path.slice(0, end)
    if (links.has(part)) return part
  } while (end >= 0)
  return
}
