import { posix, win32 } from 'node:path'

/**
 * The folder of this program in the user's cache, by the rules of the platform; nothing where the
 * environment names no absolute folder.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix
  const below = (folder: string | undefined, ...parts: string[]) =>
    folder !== undefined && isAbsolute(folder) ? join(folder, ...parts) : undefined
  const folder =
    platform === 'win32'
      ? (below(env.LOCALAPPDATA) ?? below(env.USERPROFILE, 'AppData', 'Local'))
      : platform === 'darwin'
        ? below(env.HOME, 'Library', 'Caches')
        : (below(env.XDG_CACHE_HOME) ?? below(env.HOME, '.cache'))
  return below(folder, 'awesome-keeper')
}
