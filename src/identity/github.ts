/** First path segments on github.com that are not owners. */
const githubReserved: ReadonlySet<string> = new Set(
  (
    'about account advisories apps assets blog codespaces collections contact copilot ' +
    'customer-stories dashboard discussions edu education enterprise enterprises events explore ' +
    'features gist git-guides issues join login logos marketplace mobile models new newsroom ' +
    'notifications open-source organizations orgs partners premium-support pricing pulls readme ' +
    'resources search security settings site solutions sponsors stars team topics trending ' +
    'user-attachments users watching'
  ).split(' '),
)

const defaultBranches: ReadonlySet<string> = new Set(['main', 'master', 'HEAD'])

/**
 * A repository, or with `rest` something in it. `tree/main` alone is the repository. A file is the
 * same in all its views (blob, raw, blame); any other page keeps its path and query.
 */
export function githubIdentity(
  owner: string,
  name: string,
  rest = '',
  query = '',
): string | undefined {
  const login = owner.toLowerCase()
  const repository = name.toLowerCase().replace(/\.git$/, '')
  if (!/^[a-z\d][a-z\d-]*$/.test(login) || githubReserved.has(login)) return undefined
  if (!/^[\w.-]+$/.test(repository)) return undefined

  const [view, ...parts] = rest.split('/').filter(Boolean)
  const base = `github:${login}/${repository}`
  if (view === undefined) return base
  if (view === 'tree' && parts.length === 1 && defaultBranches.has(parts[0]!)) return base
  if (view === 'blob' || view === 'raw' || view === 'blame') {
    if (parts[0] === 'refs' && parts[1] === 'heads') parts.splice(0, 2)
    return [base, 'blob', ...parts].join('/')
  }
  return [base, view, ...parts].join('/') + (query && view !== 'tree' ? `?${query}` : '')
}

export function githubOwnerIdentity(owner: string): string | undefined {
  const login = owner.toLowerCase()
  return githubReserved.has(login) ? undefined : `url:github.com/${login}`
}
