import { type Handler, ok, page, type RestAnswer, type RestCall } from '../call.ts'
import type { TreeEntry } from '../git.ts'
import { notAccessible, notFound, Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { commit, file, fullRepository, repository, user } from './render.ts'

const MEGABYTE = 1024 * 1024

export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  'repos/get': ({ state }) => ok(fullRepository(state)),

  'repos/get-content': ({ state, parameters, query, accept }) => {
    const ref = query.get('ref') ?? state.defaultBranch
    const sha = findCommit(state, ref)
    if (!sha) throw new Refusal(404, `No commit found for the ref ${ref}`)
    const path = (parameters.path ?? '').replace(/^\/+|\/+$/g, '')
    const entry = path === '' ? undefined : entryAt(state, sha, path)
    if (path !== '' && !entry) throw notFound()
    if (!entry || entry.type === 'tree') return ok(directory(state, entry?.sha ?? sha, path))
    if (entry.type === 'commit') return ok(submodule(entry, path))
    const size = entry.size ?? 0
    if (size > 100 * MEGABYTE) throw tooLarge()
    const bytes = state.git.readBlob(entry.sha)
    if (isRaw(accept))
      return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', bytes } }
    const about = contentOf(entry, path)
    if (entry.mode === '120000') {
      return ok({ ...about, type: 'symlink', target: bytes.toString('utf8') })
    }
    const isLarge = size > MEGABYTE
    return ok({
      ...about,
      type: 'file',
      content: isLarge ? '' : base64(bytes),
      encoding: isLarge ? 'none' : 'base64',
    })
  },

  'repos/get-collaborator-permission-level': ({ state, parameters }) => {
    if (!state.showsPermissions) throw notAccessible()
    const login = parameters.username ?? ''
    const permission = state.collaborators.get(login) ?? (state.isPrivate ? 'none' : 'read')
    const owner = login === state.owner ? 'admin' : permission
    return ok({
      permission: owner,
      role_name: owner,
      user: { ...user(state, login), role_name: owner },
    })
  },

  'repos/get-commit': ({ state, parameters, accept }) => {
    const sha = findCommit(state, parameters.ref ?? '')
    if (!sha) throw new Refusal(422, `No commit found for SHA: ${parameters.ref}`)
    if (/vnd\.github\.(?:v3\.)?sha/.test(accept)) {
      return {
        status: 200,
        raw: { type: 'application/vnd.github.sha; charset=utf-8', bytes: Buffer.from(sha) },
      }
    }
    const [parent] = state.git.readCommit(sha).parents
    const files = parent === undefined ? [] : state.diff(parent, sha)
    return ok({ ...commit(state, sha), files: files.slice(0, 300).map((one) => file(state, one)) })
  },

  'repos/compare-commits': (call) => compare(call, call.parameters.base!, call.parameters.head!),

  'repos/compare-commits-with-basehead': (call) => {
    const [base, head] = (call.parameters.basehead ?? '').split('...')
    if (!base || !head) throw notFound()
    return compare(call, base, head)
  },

  'actions/get-workflow-run': ({ state, parameters }) => {
    const run = state.runs.get(Number(parameters.run_id))
    if (!run) throw notFound()
    const date = `${state.now().toISOString().slice(0, 19)}Z`
    const { tree, message, author, committer } = state.git.readCommit(run.headSha)
    return ok({
      id: run.id,
      name: 'Check',
      head_branch: run.headBranch,
      head_sha: run.headSha,
      path: '.github/workflows/check.yml',
      display_title: 'Check',
      run_number: 1,
      run_attempt: 1,
      event: run.event,
      status: 'completed',
      conclusion: 'success',
      workflow_id: 1,
      pull_requests: [],
      created_at: date,
      updated_at: date,
      actor: user(state, run.headOwner),
      head_commit: { id: run.headSha, tree_id: tree, message, timestamp: date, author, committer },
      head_repository: repository(state, run.headOwner),
      repository: repository(state),
    })
  },
}

/** A branch, `owner:branch` of a fork, a ref or a SHA, cut short or not. */
export function findCommit(state: State, name: string): string | undefined {
  const [, owner, branch] = /^([\w-]+):(.+)$/.exec(name) ?? []
  if (owner !== undefined && branch !== undefined) {
    return state.git.find(state.refOf(owner, branch))
  }
  if (/^refs\//.test(name)) return state.git.find(name)
  return (
    state.git.find(`refs/heads/${name}`) ??
    (/^[0-9a-f]{7,40}$/.test(name) ? state.git.find(name) : undefined)
  )
}

function compare(call: RestCall, baseName: string, headName: string): RestAnswer {
  const { state, query, accept } = call
  const [base, head] = [findCommit(state, baseName), findCommit(state, headName)]
  if (!base || !head) throw notFound()
  const mergeBase = state.git.mergeBase(base, head)
  if (!mergeBase) {
    throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`)
  }
  if (/vnd\.github\.(?:v3\.)?diff/.test(accept)) {
    const bytes = state.git.run(['diff', '--no-color', '--full-index', '-M', mergeBase, head])
    return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes } }
  }
  const ahead = state.git.between(base, head)
  const behind = state.git.between(head, base)
  // Without pages GitHub gives the last 250 commits; files are on the first page only.
  const isPaged = query.has('page') || query.has('per_page')
  const isFirst = (query.get('page') ?? '1') === '1'
  const render = (sha: string) => commit(state, sha)
  const commits = isPaged ? page(call, ahead, render) : ok(ahead.slice(-250).map(render))
  const files = isFirst ? state.diff(mergeBase, head).slice(0, 300) : []
  return {
    ...commits,
    body: {
      status: relation(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: commit(state, base),
      merge_base_commit: commit(state, mergeBase),
      commits: commits.body,
      files: files.map((one) => file(state, one)),
    },
  }
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

export function isRaw(accept: string): boolean {
  return /application\/vnd\.github\.(?:v3\.)?raw\b/.test(accept)
}

/** As GitHub writes it: in lines. */
export function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}

export function tooLarge(): Refusal {
  return new Refusal(
    403,
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository via Git in order to obtain it.',
    { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] },
  )
}

function entryAt(state: State, sha: string, path: string): TreeEntry | undefined {
  return state.git.listTree(sha, { path })[0]
}

function contentOf({ sha, size = 0 }: TreeEntry, path: string) {
  const address = `https://api.github.com/unread/${encodeURIComponent(path)}`
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { name, path, sha, size, _links: { self: address, git: address, html: address } }
}

function submodule(entry: TreeEntry, path: string) {
  return { ...contentOf(entry, path), type: 'submodule' }
}

function directory(state: State, treeish: string, path: string) {
  return state.git.listTree(treeish).map((entry) => {
    const types = { tree: 'dir', blob: 'file', commit: 'file' } as const
    const type = entry.mode === '120000' ? 'symlink' : types[entry.type]
    return { ...contentOf(entry, path === '' ? entry.path : `${path}/${entry.path}`), type }
  })
}
