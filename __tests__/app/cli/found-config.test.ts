import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readOptions } from '../../../src/app/cli/options.ts'
import { built, Sandbox } from './run.ts'

let server: Server
let origin: string
/** The header of each request; undefined without it. */
let secrets: (string | undefined)[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    secrets.push(request.headers['x-secret'] as string | undefined)
    response.end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.close()
  await once(server, 'close')
})

beforeEach(() => {
  secrets = []
})

const path = '.github/awesome-keeper.yml'
const SECRET = 'hunter2hunter2'
const config = `links:
  allow-private: [127.0.0.0/8]
  headers: { 127.0.0.1: { x-secret: $SECRET } }
  retries: 0
rules: { malformed-link: off }
`

const checkout = () =>
  new Sandbox({ '.git/HEAD': '', 'README.md': `- [A](${origin}/)\n`, [path]: config })

async function run(box: Sandbox, ...words: string[]) {
  const command = [process.execPath, built, '--cache', 'links.json', ...words]
  const outcome = await box.run('env', `SECRET=${SECRET}`, ...command)
  expect(outcome.stdout + outcome.stderr).not.toContain(SECRET)
  return outcome
}

describe('a configuration that came with the checkout', () => {
  it('sends nothing to a private host and reads no variable, which one line says', async () => {
    using box = checkout()
    const { status, stdout, stderr } = await run(box)
    expect(secrets).toEqual([])
    expect(stderr).toBe(
      `awesome-keeper: ${path} came with this folder, so it may not use $SECRET or links.allow-private. Allow a variable with --env SECRET, everything with --config ${path}.\n`,
    )
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 skipped')])
  })

  it('may use a variable that is named, but never the private network', async () => {
    using box = checkout()
    const { stderr } = await run(box, '--env', 'SECRET')
    expect(secrets).toEqual([])
    expect(stderr.trimEnd().split('\n')).toEqual([
      `awesome-keeper: ${path} came with this folder, so it may not use links.allow-private. Allow everything with --config ${path}.`,
      'awesome-keeper: links.headers sends $SECRET to 127.0.0.1',
    ])
  })

  it('may use everything if it is named, and one line says what is sent where', async () => {
    using box = checkout()
    const { stderr } = await run(box, '--config', path)
    expect(secrets).toEqual([SECRET])
    expect(stderr).toBe('awesome-keeper: links.headers sends $SECRET to 127.0.0.1\n')
  })

  it('is not mentioned where no link is checked', async () => {
    using box = checkout()
    expect((await run(box, '--offline')).stderr).toBe('')
  })
})

describe('--env', () => {
  it('takes a name, and does not repeat what may be a value', () => {
    expect(readOptions(['--env', 'A', '--env', 'B']).env).toEqual(['A', 'B'])
    expect(() => readOptions(['--env', `A=${SECRET}`])).toThrow(
      '--env takes the name of a variable, without $ or a value',
    )
  })

  it('names a variable that is set', async () => {
    using box = checkout()
    const { status, stderr } = await run(box, '--env', 'NO_SUCH_VARIABLE')
    expect([status, stderr]).toEqual([
      2,
      'awesome-keeper: --env NO_SUCH_VARIABLE: this variable is not set\n',
    ])
  })
})

it.each(['.github/awesome-keeper.yaml', 'awesome-keeper.yml', '.awesome-keeper.yaml'])(
  'a configuration under the name %s is not overlooked',
  async (name) => {
    using box = new Sandbox({ 'README.md': '- [A](https://example.org/)\n', [name]: 'rules: {}\n' })
    const { status, stderr } = await box.keeper()
    expect([status, stderr]).toEqual([
      2,
      `awesome-keeper: ${name} is not read: the configuration is ${path}. Rename the file, or name it with --config.\n`,
    ])
    expect(await box.keeper('--config', name)).toMatchObject({ status: 0 })
  },
)
