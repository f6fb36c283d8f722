import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pullRequestTarget } from '../../__tests__/app/action/events.ts'
import { startFakeNetwork } from '../../__tests__/app/action/fake/network.ts'
import { runAction } from '../../__tests__/app/action/fake/runner.ts'
import { startGitHub } from '../../__tests__/github/fake/index.ts'
import type { Random } from './random.ts'

const LIST = '# Things\n\n- [Saw](https://web.example.org/saw) - Cuts.\n'
const WRONG = '- [Drill](ttps://web.example.org/drill) - Drills.\n'

/**
 * Reviews a change with an error, while GitHub's answers are cut, repeated or in another order: the
 * run must not pass, and must end by itself.
 */
export async function checkGitHub(random: Random): Promise<void> {
  await using github = await startGitHub({ files: { 'README.md': LIST, 'other.md': '# Other\n' } })
  await using network = await startFakeNetwork()
  const files = { 'README.md': LIST + WRONG, 'other.md': '# Others\n', 'third.md': '# Third\n' }
  const pull = github.openPullRequest({ files })
  const mangler = await startMangler(github.apiUrl, random)
  try {
    const host = mangler.url.replace('http://', '')
    const plan = network.plan([host, github.host], github.state.now().toISOString())
    const run = await runAction({
      github,
      network,
      shared: true,
      event: pullRequestTarget(github, pull.number),
      inputs: { links: 'none' },
      env: {
        GITHUB_API_URL: mangler.url,
        GITHUB_GRAPHQL_URL: `${mangler.url}/graphql`,
        AWESOME_KEEPER_TEST_NETWORK: JSON.stringify(plan),
      },
    })
    const about = `\n${mangler.changes.join('\n')}\n${run.log}${run.stderr}`
    if (run.outputs.outcome !== 'fail' || run.status !== 1) throw new Error(`a wrong pass${about}`)
    if (run.stderr !== '') throw new Error(`an error that was not caught${about}`)
  } finally {
    await mangler.close()
  }
}

async function startMangler(target: string, random: Random) {
  const changes: string[] = []

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { authorization = '', accept = '' } = request.headers
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization, accept },
      redirect: 'manual',
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    })
    const text = await answer.text()
    const type = answer.headers.get('content-type') ?? 'text/plain'
    const mangled = type.includes('json') ? mangle(random, text) : { text, how: undefined }
    if (mangled.how) changes.push(`${mangled.how}: ${request.method} ${request.url}`)
    // What is cut has the length of the whole, as where a connection breaks.
    const length = Buffer.byteLength(mangled.how === 'cut' ? text : mangled.text)
    response.writeHead(answer.status, { 'content-type': type, 'content-length': length })
    if (mangled.how === 'cut') response.write(mangled.text, () => response.destroy())
    else response.end(mangled.text)
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    changes,
    close: async () => {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

/** An answer of GitHub, cut or with its lists repeated or reordered; mostly as it is. */
function mangle(random: Random, text: string): { text: string; how: string | undefined } {
  const choice = random.next()
  if (choice < 0.05) return { text: text.slice(0, random.below(text.length)), how: 'cut' }
  if (choice < 0.5 || text === '') return { text, how: undefined }
  const how = choice < 0.75 ? 'repeated' : 'reordered'
  const change = (values: unknown[]) =>
    how === 'repeated' ? values.flatMap((value) => [value, value]) : random.shuffle(values)
  const reviver = (_key: string, value: unknown) => (Array.isArray(value) ? change(value) : value)
  return { text: JSON.stringify(JSON.parse(text, reviver)), how }
}
