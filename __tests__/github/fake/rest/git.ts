import { created, gone, type Handler, ok } from '../call.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { State } from '../state.ts'
import { gitCommit } from './render.ts'
import { base64, findCommit, isRaw, tooLarge } from './repository.ts'

export const gitHandlers: Readonly<Record<string, Handler>> = {
  'git/get-tree': ({ state, parameters, query }) => {
    const name = parameters.tree_sha ?? ''
    const commit = findCommit(state, name)
    const sha =
      (commit && state.git.find(commit, 'tree')) ??
      (isSha(name) ? state.git.find(name, 'tree') : undefined)
    if (!sha) throw notFound()
    const all = state.git.listTree(sha, { recursive: query.has('recursive') })
    const most = state.truncateTreesAt ?? 100_000
    const tree = all.slice(0, most).map(({ path, mode, type, sha, size }) => ({
      path,
      mode,
      type,
      sha,
      ...(size !== undefined && { size }),
    }))
    return ok({ sha: commit ?? sha, tree, truncated: all.length > most })
  },

  'git/get-blob': ({ state, parameters, accept }) => {
    const name = parameters.file_sha ?? ''
    if (!isSha(name)) throw new Refusal(422, 'The sha parameter must be exactly 40 characters.')
    const sha = state.git.find(name, 'blob')
    if (!sha) throw notFound()
    const bytes = state.git.readBlob(sha)
    if (bytes.length > 100 * 1024 * 1024) throw tooLarge()
    if (isRaw(accept))
      return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', bytes } }
    return ok({ sha, size: bytes.length, content: base64(bytes), encoding: 'base64' })
  },

  'git/create-blob': ({ state, body }) => {
    const encoding = body.encoding === 'base64' ? 'base64' : 'utf8'
    return created({ sha: state.git.writeBlob(Buffer.from(body.content, encoding)) })
  },

  'git/create-tree': ({ state, body }) => {
    const base = body.base_tree && state.git.find(body.base_tree, 'tree')
    if (body.base_tree && !base) throw notFound()
    const entries = body.tree.map(
      ({ path, mode = '100644', type = 'blob', sha, content }: Record<string, string>) => {
        const own = content === undefined ? sha : state.git.writeBlob(Buffer.from(content))
        return { path, mode, type, sha: own ?? null }
      },
    )
    for (const { sha, type } of entries) {
      if (sha !== null && type !== 'commit' && !state.git.find(sha, type)) {
        throw new Refusal(422, `tree.sha ${sha} is not a valid ${type}`)
      }
    }
    const sha = state.git.writeTree(entries, base)
    return created({ sha, tree: state.git.listTree(sha), truncated: false })
  },

  'git/get-commit': ({ state, parameters }) => {
    const sha = state.git.find(parameters.commit_sha ?? '')
    if (!sha) throw notFound()
    return ok(gitCommit(state, sha))
  },

  'git/create-commit': ({ state, actor, body }) => {
    const tree = state.git.find(body.tree, 'tree')
    if (!tree) throw new Refusal(422, 'Tree SHA does not exist')
    const parents: string[] = body.parents ?? []
    if (parents.some((parent) => !state.git.find(parent))) {
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
    }
    const date = state.tick()
    const name = actor.replace('[bot]', '')
    const by = { name, email: `${name}@users.noreply.github.com`, date, ...body.author }
    return created(gitCommit(state, state.git.commitTree(tree, parents, body.message, by)))
  },

  'git/get-ref': ({ state, parameters }) => {
    const sha = state.git.find(`refs/${parameters.ref}`)
    if (!sha || !isPublic(parameters.ref!)) throw notFound()
    return ok(reference(`refs/${parameters.ref}`, sha))
  },

  'git/create-ref': ({ state, body }) => {
    if (!/^refs\/(?:heads|tags)\/./.test(body.ref)) {
      throw new Refusal(422, "Reference name must start with 'refs/' and have at least two slashes")
    }
    if (!state.git.find(body.sha)) throw new Refusal(422, 'Object does not exist')
    if (state.git.find(body.ref)) throw new Refusal(422, 'Reference already exists')
    setRef(state, body.ref, body.sha)
    return created(reference(body.ref, body.sha))
  },

  'git/update-ref': ({ state, parameters, body }) => {
    const ref = `refs/${parameters.ref}`
    const known = state.git.find(ref)
    if (!known || !isPublic(parameters.ref!)) throw new Refusal(422, 'Reference does not exist')
    if (!state.git.find(body.sha)) throw new Refusal(422, 'Object does not exist')
    if (!body.force && state.git.mergeBase(known, body.sha) !== known) {
      throw new Refusal(422, 'Update is not a fast forward')
    }
    setRef(state, ref, body.sha)
    return ok(reference(ref, body.sha))
  },

  'git/delete-ref': ({ state, parameters }) => {
    const ref = `refs/${parameters.ref}`
    if (!state.git.find(ref)) throw new Refusal(422, 'Reference does not exist')
    state.git.deleteRef(ref)
    return gone
  },
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}

/** Forks are separate repositories, although the fake stores their refs here. */
function isPublic(ref: string): boolean {
  return /^(?:heads|tags|pull)\//.test(ref)
}

function reference(ref: string, sha: string) {
  return { ref, object: { type: 'commit', sha } }
}

function setRef(state: State, ref: string, sha: string): void {
  state.git.setRef(ref, sha)
  const branch = /^refs\/heads\/(.+)/.exec(ref)?.[1]
  if (branch !== undefined) state.pushed(state.owner, branch, sha)
}
