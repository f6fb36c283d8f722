import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from '../../links/cache/folder.ts'

/**
 * Lets V8 keep the compiled code of what is imported from now on, in the user's own cache: the folder
 * for temporary files, Node's default, may be written by others. Where that is not possible, nothing changes.
 */
export function useCompileCache(): void {
  const folder = cacheFolder(process.env, process.platform)
  if (folder !== undefined) enableCompileCache(join(folder, 'compiled'))
}
