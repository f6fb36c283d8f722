import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { query, send } from '../app/action/send-request.ts'
import description from './description.json' with { type: 'json' }
import { type Github, jobToken, secondaryLimit, startGitHub } from './fake/index.ts'
import { handlers } from './fake/rest/index.ts'

const rows = (count: number) => Array.from({ length: count }, (_, n) => `- entry ${n + 1}\n`)
const list = rows(40).join('')
const changed = rows(40).with(19, '- fixed\n').join('')

let github: Github

beforeEach(async () => {
  github = await startGitHub({ files: { 'README.md': list, 'docs/a b.md': '# A\n' } })
})

afterEach(async () => {
  github.expectNoProblems()
  await github.close()
})

/** A pull request from a fork that changes line 20 of 40. */
function open() {
  return github.openPullRequest({ files: { 'README.md': changed } })
}

/** Takes what went wrong on purpose out of the fake's list. */
function problems(): string[] {
  return github.problems.splice(0)
}

describe('the description', () => {
  it('has the operations of the fake, and no others', () => {
    const described = description.operations.map(({ id }) => id)
    expect(described.filter((id) => !handlers[id])).toEqual(['rate-limit/get'])
    expect(Object.keys(handlers).filter((id) => !described.includes(id))).toEqual([])
  })

  it.each([
    ['an unknown operation', 'GET', 'stargazers', undefined, 'stargazers'],
    ['an unknown property', 'POST', 'issues', { title: 'A', tittle: 'B' }, '(tittle)'],
    ['a property of another type', 'POST', 'issues', { title: 'A', body: 1 }, 'body/body'],
    ['a missing property', 'POST', 'issues/1/comments', {}, "required property 'body'"],
    ['an unknown value', 'GET', 'pulls?state=opened', undefined, 'query state'],
    ['an unknown parameter', 'GET', 'pulls?status=open', undefined, 'query status is unknown'],
    ['a number that is none', 'GET', 'issues/one', undefined, 'path issue_number'],
    ['a body where none belongs', 'DELETE', 'issues/comments/1', { a: 1 }, 'body where none'],
  ])('catches a request with %s', async (_, method, path, body, problem) => {
    expect((await send(github, method, path, { body })).status).toBe(501)
    expect(problems()).toEqual([expect.stringContaining(problem)])
  })

  it('finds an invalid answer', async () => {
    github.createIssue('mona', { title: 'A' }).createdAt = 'yesterday'
    expect((await send(github, 'GET', 'issues/1')).status).toBe(501)
    expect(problems()).toEqual([expect.stringContaining('created_at must match format')])
  })

  it('fails a test that ignores problems', () => {
    github.problems.push('something')
    expect(() => github.expectNoProblems()).toThrow('something')
    problems()
  })
})

describe('files', () => {
  it('come as JSON or raw', async () => {
    const { body } = await send(github, 'GET', 'contents/docs%2Fa%20b.md')
    expect(Buffer.from(body.content, 'base64').toString()).toBe('# A\n')
    const raw = { accept: 'application/vnd.github.raw+json' }
    expect((await send(github, 'GET', 'contents/docs/a%20b.md', raw)).body).toBe('# A\n')
    expect((await send(github, 'GET', `git/blobs/${body.sha}`, raw)).body).toBe('# A\n')
    expect((await send(github, 'GET', 'contents/docs')).body).toMatchObject([
      { path: 'docs/a b.md' },
    ])
    expect((await send(github, 'GET', 'contents/none')).status).toBe(404)
    expect((await send(github, 'GET', 'contents/README.md?ref=none')).status).toBe(404)
  })

  it('above a megabyte come only raw', async () => {
    const text = 'x'.repeat(1024 * 1024 + 1)
    github.commit('main', { 'large.md': text })
    const { body } = await send(github, 'GET', 'contents/large.md')
    expect(body).toMatchObject({ content: '', encoding: 'none', size: text.length })
    const accept = 'application/vnd.github.raw'
    expect((await send(github, 'GET', 'contents/large.md', { accept })).body).toBe(text)
  })

  it('links and submodules have their own type', async () => {
    const submodule = github.sha('main')
    github.commit('main', { link: { symlink: 'README.md' }, module: { submodule } })
    expect((await send(github, 'GET', 'contents/link')).body).toMatchObject({
      type: 'symlink',
      target: 'README.md',
    })
    expect((await send(github, 'GET', 'contents/module')).body.type).toBe('submodule')
    expect((await send(github, 'GET', 'contents/')).status).toBe(200)
  })

  it('are in trees, which may be truncated', async () => {
    const path = 'git/trees/main?recursive=1'
    const { body } = await send(github, 'GET', path)
    const paths = body.tree.map((entry: { path: string }) => entry.path)
    expect(paths).toEqual(['README.md', 'docs', 'docs/a b.md'])
    expect(body.truncated).toBe(false)
    github.state.truncateTreesAt = 1
    expect((await send(github, 'GET', path)).body).toMatchObject({ tree: [{}], truncated: true })
  })
})

describe('comparing', () => {
  it('starts at the merge base, and gives files with their patches', async () => {
    const base = github.sha('main')
    const pull = github.openPullRequest({
      files: { 'README.md': changed, 'docs/a b.md': null, 'docs/c.md': '# A\n', 'new.md': 'N\n' },
    })
    github.commit('main', { 'README.md': `${list}- later\n` })
    const { body } = await send(github, 'GET', `compare/main...${pull.head}`)
    expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(body.merge_base_commit.sha).toBe(base)
    const files = body.files.map((file: Record<string, unknown>) => [
      file.filename,
      file.status,
      file.previous_filename,
    ])
    expect(files).toEqual([
      ['README.md', 'modified', undefined],
      ['docs/c.md', 'renamed', 'docs/a b.md'],
      ['new.md', 'added', undefined],
    ])
    expect(body.files[0].patch).toMatch(/^@@ -17,7 \+17,7 @@.*\n/)
    expect(body.files[0].patch).toMatch(/\n-- entry 20\n\+- fixed\n/)
    expect(body.files[1].patch).toBeUndefined()
    const byName = `compare/main...contributor:patch-1`
    expect((await send(github, 'GET', byName)).body.files).toEqual(body.files)
    const listed = await send(github, 'GET', `pulls/${pull.number}/files`)
    expect(listed.body).toEqual(body.files)
    expect((await send(github, 'GET', 'compare/main...none')).status).toBe(404)
  })

  it('leaves large patches out', async () => {
    const pull = github.openPullRequest({ files: { 'README.md': 'x\n'.repeat(3001) } })
    const { body } = await send(github, 'GET', `compare/main...${pull.head}`)
    expect(body.files).toMatchObject([{ additions: 3001 }])
    expect(body.files[0].patch).toBeUndefined()
  })
})

describe('pull requests', () => {
  it('are found by their fork and branch, and remain after their fork is deleted', async () => {
    const pull = open()
    const found = await send(github, 'GET', 'pulls?head=contributor:patch-1')
    expect(found.body).toMatchObject([{ head: { sha: pull.head, repo: { fork: true } } }])
    expect((await send(github, 'GET', 'pulls?head=contributor:patch-2')).body).toEqual([])
    github.deleteFork('contributor')
    const { body } = await send(github, 'GET', `pulls/${pull.number}`)
    expect(body.head).toMatchObject({ sha: pull.head, repo: null })
    expect((await send(github, 'GET', `compare/main...${pull.head}`)).status).toBe(200)
    expect((await send(github, 'GET', 'compare/main...contributor:patch-1')).status).toBe(404)
  })

  it('follow their branch', async () => {
    const pull = open()
    const sha = pull.push({ 'README.md': list })
    expect(pull.head).toBe(sha)
    expect((await send(github, 'GET', `git/ref/pull/${pull.number}/head`)).body.object.sha).toBe(
      sha,
    )
  })

  it('can have commits that were made by the API', async () => {
    const writer = {
      ...jobToken,
      token: 'w',
      permissions: { ...jobToken.permissions, contents: 'write' },
    } as const
    github.allow(writer)
    const post = async (path: string, body: unknown, method = 'POST') =>
      (await send(github, method, path, { body, token: 'w' })).body
    const base = github.sha('main')
    const blob = await post('git/blobs', { content: 'hi\n' })
    const entry = { path: 'docs/new.md', mode: '100644', type: 'blob', sha: blob.sha }
    const tree = await post('git/trees', { base_tree: base, tree: [entry] })
    const commit = await post('git/commits', { message: 'M', tree: tree.sha, parents: [base] })
    expect(await post('git/refs', { ref: 'refs/heads/fixes', sha: commit.sha })).toMatchObject({
      ref: 'refs/heads/fixes',
    })
    expect(github.read('fixes', 'docs/new.md')).toBe('hi\n')
    expect(github.read('fixes', 'README.md')).toBe(list)
    const pull = await post('pulls', { title: 'T', head: 'fixes', base: 'main', body: 'B' })
    expect(pull).toMatchObject({ number: 1, changed_files: 1, head: { label: 'octo-org:fixes' } })
    const again = await post('pulls', { title: 'T', head: 'fixes', base: 'main' })
    expect(again.errors[0].message).toMatch(/^A pull request already exists/)
    const update = { sha: base }
    expect((await post('git/refs/heads/fixes', update, 'PATCH')).message).toMatch(/fast forward/)
    expect(await post('git/refs/heads/fixes', { ...update, force: true }, 'PATCH')).toMatchObject({
      object: { sha: base },
    })
    expect((await send(github, 'GET', `git/commits/${commit.sha}`)).status).toBe(200)
    expect((await send(github, 'GET', `commits/${commit.sha}`)).status).toBe(200)
    expect(await post('pulls/1', { title: 'U', state: 'closed' }, 'PATCH')).toMatchObject({
      title: 'U',
      state: 'closed',
    })
    expect((await send(github, 'DELETE', 'git/refs/heads/fixes', { token: 'w' })).status).toBe(204)
  })
})

describe('reviews', () => {
  const on = (line: number, more: object = {}) => ({ path: 'README.md', line, body: 'B', ...more })

  function review(body: object, token?: string) {
    return send(github, 'POST', 'pulls/1/reviews', { body, ...(token && { token }) })
  }

  it('are allowed on the lines that the diff shows, its context included', async () => {
    const pull = open()
    const comments = [on(17), on(20), on(23), on(21, { start_line: 18 })]
    const { status, body } = await review({ event: 'COMMENT', body: 'Hi', comments })
    expect([status, body.state, body.commit_id]).toEqual([200, 'COMMENTED', pull.head])
    expect(pull.view().threads.map(({ comments: [first] }) => first?.line)).toEqual([
      17, 20, 23, 21,
    ])
    const all = await send(github, 'GET', 'pulls/1/comments')
    expect(all.body[3]).toMatchObject({ line: 21, start_line: 18, user: { type: 'Bot' } })
    const path = `pulls/1/reviews/${body.id}`
    expect((await send(github, 'GET', `${path}/comments`)).body).toHaveLength(4)
    expect((await send(github, 'GET', path)).body.body).toBe('Hi')
  })

  const off = 'line must be part of the diff'
  it.each([
    ['a line outside of the diff', { comments: [on(20), on(16)] }, off],
    [
      'a file off the difference',
      { comments: [on(1, { path: 'docs/a b.md' })] },
      'path is invalid',
    ],
    ['a start that is no start', { comments: [on(20, { start_line: 20 })] }, 'must precede'],
    ['a start in no hunk', { comments: [on(20, { start_line: 3 })] }, 'part of the same hunk'],
    ['a strange commit', { body: 'B', commit_id: '0'.repeat(40) }, 'commitOID is not part'],
    ['nothing to say', { body: ' ' }, 'need to leave a comment'],
    ['a long body', { body: 'x'.repeat(65_537) }, 'too long'],
    ['a long comment', { comments: [on(20, { body: 'x'.repeat(65_537) })] }, 'too long'],
  ])('are refused whole with %s', async (_, body, reason) => {
    const pull = open()
    const answer = await review({ event: 'COMMENT', ...body })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({ errors: [expect.stringContaining(reason)] })
    expect(pull.view()).toMatchObject({ reviews: [], threads: [] })
  })

  it('that are pending are seen by their author alone, who has at most one', async () => {
    const pull = open()
    github.allow({ ...jobToken, token: 'other', actor: 'mona' })
    const { body } = await review({ body: 'B', comments: [on(20)] })
    expect(body).toMatchObject({ state: 'PENDING' })
    expect(body.submitted_at).toBeUndefined()
    const again = await review({ event: 'COMMENT', body: 'C' })
    expect(again.body.errors).toEqual(['User can only have one pending review per pull request'])
    const reviews = async (token: string) =>
      (await send(github, 'GET', 'pulls/1/reviews', { token })).body.length
    expect([await reviews('token'), await reviews('other')]).toEqual([1, 0])
    const path = `pulls/1/reviews/${body.id}`
    const strange = await send(github, 'DELETE', path, { token: 'other' })
    expect(strange.status).toBe(404)
    const event = { body: { event: 'COMMENT' } }
    expect((await send(github, 'POST', `${path}/events`, event)).body.state).toBe('COMMENTED')
    expect((await send(github, 'DELETE', path)).status).toBe(422)
    expect(await reviews('other')).toBe(1)
    expect((await review({ body: 'B' })).status).toBe(200)
    const pending = pull.view().reviews.find(({ state }) => state === 'PENDING')!
    expect((await send(github, 'DELETE', `pulls/1/reviews/${pending.id}`)).status).toBe(200)
    const edit = { body: { body: 'D' } }
    expect((await send(github, 'PUT', path, edit)).body.body).toBe('D')
  })

  it('have comments that move with their line, and are outdated with it', async () => {
    const pull = open()
    await review({ event: 'COMMENT', comments: [on(18), on(20), on(23)] })
    pull.push({ 'README.md': `- first\n${changed.replace('- entry 23\n', '- other\n')}` })
    const { body } = await send(github, 'GET', 'pulls/1/comments')
    const lines = body.map(({ line, original_line }: Record<string, unknown>) => [
      line,
      original_line,
    ])
    expect(lines).toEqual([
      [19, 18],
      [21, 20],
      [null, 23],
    ])
    expect(pull.view().threads.map(({ isOutdated }) => isOutdated)).toEqual([false, false, true])
  })

  it('have comments that only their author can change', async () => {
    const pull = open()
    github.allow({ ...jobToken, token: 'other', actor: 'mona' })
    await review({ event: 'COMMENT', comments: [on(20)] })
    const { id } = pull.view().threads[0]!.comments[0]!
    const [path, body] = [`pulls/comments/${id}`, { body: 'E' }]
    expect((await send(github, 'PATCH', path, { body, token: 'other' })).status).toBe(403)
    expect((await send(github, 'PATCH', path, { body })).body.body).toBe('E')
    github.reply('mona', id, 'No!')
    expect(pull.view().threads).toMatchObject([{ comments: [{ body: 'E' }, { author: 'mona' }] }])
    expect((await send(github, 'DELETE', path)).status).toBe(204)
  })
})

describe('issues', () => {
  it('are created, edited, found and commented on', async () => {
    const body = { title: 'Dead links', body: 'B', labels: ['links'], assignees: ['mona'] }
    const made = await send(github, 'POST', 'issues', { body })
    expect([made.status, made.body.number, made.body.user.login]).toEqual([
      201,
      1,
      'github-actions[bot]',
    ])
    open()
    const found = async (path: string) =>
      (await send(github, 'GET', path)).body.map(({ number }: { number: number }) => number)
    expect(await found('issues')).toEqual([2, 1])
    expect(await found('issues?labels=Links&creator=app/github-actions')).toEqual([1])
    expect(await found('issues?creator=mona')).toEqual([])
    const close = { body: { state: 'closed', state_reason: 'not_planned', body: 'C' } }
    expect((await send(github, 'PATCH', 'issues/1', close)).body.state_reason).toBe('not_planned')
    expect(await found('issues?state=closed')).toEqual([1])
    const written = await send(github, 'POST', 'issues/1/comments', { body: { body: 'Hi' } })
    const path = `issues/comments/${written.body.id}`
    expect((await send(github, 'PATCH', path, { body: { body: 'Ho' } })).body.body).toBe('Ho')
    expect((await send(github, 'GET', path)).body.body).toBe('Ho')
    expect((await send(github, 'GET', 'issues/1/comments')).body).toHaveLength(1)
    expect((await send(github, 'DELETE', path)).status).toBe(204)
    expect(github.issue(1)).toMatchObject({ state: 'closed', body: 'C', discussion: [] })
  })

  it('have labels', async () => {
    expect((await send(github, 'GET', 'labels/links')).status).toBe(404)
    const body = { name: 'links', color: 'ff0000' }
    expect((await send(github, 'POST', 'labels', { body })).status).toBe(201)
    expect((await send(github, 'POST', 'labels', { body })).body.errors[0].code).toBe(
      'already_exists',
    )
    expect((await send(github, 'GET', 'labels/Links')).body.color).toBe('ff0000')
    github.createIssue('mona', { title: 'A' })
    const added = await send(github, 'POST', 'issues/1/labels', { body: { labels: ['links'] } })
    expect(added.body).toMatchObject([{ name: 'links' }])
  })

  it('are refused where they are disabled, too long or missing', async () => {
    const long = { title: 'A', body: 'x'.repeat(65_537) }
    expect((await send(github, 'POST', 'issues', { body: long })).status).toBe(422)
    expect((await send(github, 'GET', 'issues/1')).status).toBe(404)
    github.state.hasIssues = false
    const { status, body } = await send(github, 'POST', 'issues', { body: { title: 'A' } })
    expect([status, body.message]).toEqual([410, 'Issues are disabled for this repo'])
  })

  it('are listed by pages of at most 100', async () => {
    for (let n = 0; n < 205; n++) github.createIssue('mona', { title: `Issue ${n}` })
    const first = await send(github, 'GET', 'issues?per_page=1000')
    expect(first.body).toHaveLength(100)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1]
    const second = await send(github, 'GET', next!.replace(github.apiUrl, ''))
    expect(second.body[0].number).toBe(105)
    expect(second.headers.get('link')).toMatch(/page=3>; rel="last"/)
  })
})

describe('tokens', () => {
  it('have an actor and permissions', async () => {
    open()
    const body = { body: { body: 'Hi' } }
    const comment = (token: string) => send(github, 'POST', 'issues/1/comments', { ...body, token })
    expect((await comment('none')).body.message).toBe('Bad credentials')
    const refused = await comment('read-token')
    expect([refused.status, refused.body.message]).toEqual([
      403,
      'Resource not accessible by integration',
    ])
    github.allow({ token: 'pulls', permissions: { 'pull-requests': 'write' } })
    expect((await comment('pulls')).status).toBe(201)
    const issue = { body: { title: 'A' }, token: 'pulls' }
    expect((await send(github, 'POST', 'issues', issue)).status).toBe(403)
  })

  it('need a permission to read a private repository', async () => {
    await using own = await startGitHub({ isPrivate: true, tokens: [{ token: 'token' }] })
    expect((await send(own, 'GET', 'contents/README.md')).status).toBe(403)
    const { body } = await query(own, viewQuery, { number: 1 })
    expect(body).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
    own.expectNoProblems()
  })

  it('have a rate limit', async () => {
    github.allow({ token: 'poor', hourly: 1, permissions: {} })
    const asked = () => send(github, 'GET', 'issues', { token: 'poor' })
    expect((await asked()).headers.get('x-ratelimit-remaining')).toBe('0')
    const { status, headers } = await asked()
    expect([status, headers.get('x-ratelimit-reset')]).toEqual([403, '1768482000'])
    const { body } = await send(github, 'GET', '/rate_limit', { token: 'poor' })
    expect(body.rate).toMatchObject({ limit: 1, remaining: 0 })
  })
})

describe('faults', () => {
  const body = { title: 'A' }
  const create = () => send(github, 'POST', 'issues', { body })

  it('come at the request that a test chose', async () => {
    github.fault({ operation: 'issues/create', nth: 2, times: 2, how: secondaryLimit(7) })
    const answers = [await create(), await create(), await create(), await create()]
    expect(answers.map(({ status }) => status)).toEqual([201, 403, 403, 201])
    expect(answers[1]?.headers.get('retry-after')).toBe('7')
    expect(github.issues).toHaveLength(2)
  })

  it('reset the connection before or after the request’s effect', async () => {
    github.fault({ method: 'POST', path: /issues$/, how: 'reset-before' })
    await expect(create()).rejects.toThrow()
    expect(github.issues).toHaveLength(0)
    github.fault({ method: 'POST', path: /issues$/, how: 'reset-after' })
    await expect(create()).rejects.toThrow()
    expect(github.issues).toHaveLength(1)
    expect(github.asked).toEqual(['issues/create none', 'issues/create none'])
  })

  it('give an unreadable answer, or none', async () => {
    github.fault({ method: 'GET', how: 'garbage' })
    await expect(send(github, 'GET', 'issues')).rejects.toThrow(SyntaxError)
    github.fault({ method: 'GET', how: 'hang' })
    const stop = new AbortController()
    const signal = stop.signal
    const arrived = Promise.withResolvers<void>()
    github.on('rate-limit/get', () => arrived.resolve())
    const hanging = fetch(`${github.apiUrl}/rate_limit`, { signal })
    await arrived.promise
    stop.abort()
    await expect(hanging).rejects.toThrow()
  })

  it('let tests act during a request', async () => {
    const pull = open()
    const stop = github.on('pulls/get', () => {
      stop()
      pull.push({ 'README.md': list })
    })
    const before = pull.head
    expect((await send(github, 'GET', 'pulls/1')).body.head.sha).not.toBe(before)
  })
})

const viewQuery = `query ($number: Int!, $after: String) {
  repository(owner: "octo-org", name: "awesome-list") {
    pullRequest(number: $number) {
      headRefOid
      state
      reviews(first: 100) { nodes { databaseId body state viewerDidAuthor commit { oid } } }
      reviewThreads(first: 2, after: $after) {
        nodes {
          id isResolved isOutdated line
          comments(first: 10) { nodes { databaseId body viewerDidAuthor author { login } } }
        }
        pageInfo { hasNextPage endCursor }
      }
      comments(first: 100) {
        nodes { databaseId body viewerDidAuthor author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

describe('GraphQL', () => {
  it('gives a pull request by pages', async () => {
    const pull = open()
    const comments = [18, 19, 20].map((line) => ({ path: 'README.md', line, body: `At ${line}` }))
    const body = { event: 'COMMENT', body: 'Hi', comments }
    await send(github, 'POST', 'pulls/1/reviews', { body })
    github.comment(1, 'mona', 'Thanks')
    github.comment(1, 'github-actions[bot]', 'Welcome')
    const first = (await query(github, viewQuery, { number: 1 })).body.data.repository.pullRequest
    expect(first).toMatchObject({
      headRefOid: pull.head,
      state: 'OPEN',
      reviews: {
        nodes: [{ state: 'COMMENTED', viewerDidAuthor: true, commit: { oid: pull.head } }],
      },
      comments: {
        nodes: [
          { author: { __typename: 'User', login: 'mona' }, viewerDidAuthor: false },
          { author: { __typename: 'Bot', login: 'github-actions' }, viewerDidAuthor: true },
        ],
      },
    })
    const { nodes, pageInfo } = first.reviewThreads
    expect(nodes.map(({ line }: { line: number }) => line)).toEqual([18, 19])
    expect(pageInfo.hasNextPage).toBe(true)
    const variables = { number: 1, after: pageInfo.endCursor }
    const rest = (await query(github, viewQuery, variables)).body.data.repository.pullRequest
    expect(rest.reviewThreads).toMatchObject({
      nodes: [
        { line: 20, comments: { nodes: [{ body: 'At 20', author: { login: 'github-actions' } }] } },
      ],
      pageInfo: { hasNextPage: false },
    })
  })

  it('gives issues', async () => {
    github.createIssue('github-actions[bot]', { title: 'A', labels: ['links'] })
    github.createIssue('mona', { title: 'B' })
    const text = `{ repository(owner: "octo-org", name: "awesome-list") {
      issues(first: 10, filterBy: { createdBy: "github-actions" }) {
        nodes { number title viewerDidAuthor labels(first: 5) { nodes { name } } }
      }
      issue(number: 2) { state viewerDidAuthor }
    } }`
    expect((await query(github, text)).body.data.repository).toEqual({
      issues: {
        nodes: [
          { number: 1, title: 'A', viewerDidAuthor: true, labels: { nodes: [{ name: 'links' }] } },
        ],
      },
      issue: { state: 'OPEN', viewerDidAuthor: false },
    })
  })

  it('has its own form of errors', async () => {
    const none = await query(github, viewQuery, { number: 7 })
    expect(none.status).toBe(200)
    expect(none.body).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] }],
    })
    open()
    const many = await query(github, viewQuery.replace('first: 100', 'first: 101'), { number: 1 })
    expect(many.body.errors).toMatchObject([{ type: 'EXCESSIVE_PAGINATION' }])
  })

  it.each([
    ['fields that GitHub does not have', '{ repositry { id } }', 'Cannot query field'],
    ['fields that the fake has not', '{ meta { gitIpAddresses } }', 'does not know Query.meta'],
  ])('catches %s', async (_, text, problem) => {
    expect((await query(github, text)).status).toBe(501)
    expect(problems()).toEqual([expect.stringContaining(problem)])
  })
})
