/** A configuration of another repository, as `extends` names it. */
export interface ConfigReference {
  owner: string
  repo: string
  /** From its root. */
  path: string
  /** A full SHA; otherwise its default branch is meant. */
  commit: string | undefined
}

/** Of an extended configuration, in bytes. */
export const MAX_EXTENDED_SIZE = 64 * 1024

const DEFAULT_PATH = '.github/awesome-keeper.yml'

const REFERENCE =
  /^([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100})(?::([\w.-]+(?:\/[\w.-]+)*))?(?:@([\da-f]{40}))?$/i

/** In code units: longer paths are not looked up. */
const MAX_PATH_LENGTH = 200

/** How a reference is written. */
export const REFERENCE_FORM =
  'OWNER/REPO, OWNER/REPO:path, or either with @ and the full SHA of a commit'

/** Reads `OWNER/REPO[:path][@commit]`; nothing for any other text. */
export function parseReference(text: string): ConfigReference | undefined {
  const [, owner = '', repo = '', path = DEFAULT_PATH, commit] = REFERENCE.exec(text) ?? []
  const segments = [repo, ...path.split('/')]
  if (owner === '' || path.length > MAX_PATH_LENGTH) return
  if (segments.some((segment) => segment === '.' || segment === '..')) return
  return { owner, repo, path, commit: commit?.toLowerCase() }
}

/** Its full form: with the path, also the default one. */
export function referenceName({ owner, repo, path, commit }: ConfigReference): string {
  return `${owner}/${repo}:${path}${commit === undefined ? '' : `@${commit}`}`
}
