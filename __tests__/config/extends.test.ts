import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExtendsOptions, extendConfig } from '../../src/config/extends.ts'
import { ConfigError, parseConfig } from '../../src/config/load.ts'
import { MAX_EXTENDED_SIZE, parseReference, referenceName } from '../../src/config/reference.ts'

const PATH = '.github/awesome-keeper.yml'
const SHA = '0123456789abcdef0123456789abcdef01234567'

/** Files of other repositories by their full reference. */
type Files = Readonly<Record<string, string>>

function extend(own: string, files: Files = {}, options: Partial<ExtendsOptions> = {}) {
  return extendConfig(own, PATH, {
    owners: ['Octo-Org'],
    otherwise: 'use one of Octo-Org',
    read: (reference) => {
      const text = files[referenceName(reference)]
      const missing = { kind: 'missing', why: 'there is no such file' } as const
      return Promise.resolve(text === undefined ? missing : { kind: 'text', text })
    },
    ...options,
  })
}

async function mistakeOf(own: string, files?: Files, options?: Partial<ExtendsOptions>) {
  try {
    await extend(own, files, options)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('No mistake')
}

const BASE = `octo-org/lists:${PATH}`

describe('a reference', () => {
  it.each([
    ['octo-org/lists', { owner: 'octo-org', repo: 'lists', path: PATH, commit: undefined }],
    [
      'a/.github:keeper.yml',
      { owner: 'a', repo: '.github', path: 'keeper.yml', commit: undefined },
    ],
    [`a/b:c/d.yml@${SHA}`, { owner: 'a', repo: 'b', path: 'c/d.yml', commit: SHA }],
    [`a/b@${SHA.toUpperCase()}`, { owner: 'a', repo: 'b', path: PATH, commit: SHA }],
  ])('is %s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference)
    expect(parseReference(referenceName(reference))).toEqual(reference)
  })

  it.each([
    ...['', 'lists', '/lists', 'a/..', 'a/b:../c', 'a/b:/etc/passwd', 'a/b:c/../../d', 'a/b:c//d'],
    ...[
      'a/b@main',
      'a/b@v1',
      `a/b@${SHA.slice(1)}`,
      'https://github.com/a/b',
      'a/b c',
      'a/b:c?ref=x',
    ],
    ...['a/b\n', '.a/b', '-a/b', `a/b:${'x/'.repeat(200)}y`, 'a/b/c', 'a/b:c:d', 'a/b%2F..'],
  ])('is not %j', async (text) => {
    expect(parseReference(text)).toBeUndefined()
    expect(await mistakeOf(`extends: ${JSON.stringify(text)}\n`)).toContain(
      'is not allowed here; use OWNER/REPO, OWNER/REPO:path',
    )
  })
})

describe('what is extended', () => {
  it('is nothing without the key, and no file is read', async () => {
    const read = () => Promise.reject(new Error('asked'))
    const { config, notes } = await extend('links: { timeout: 5s }\n', {}, { read })
    expect(config).toEqual(parseConfig('links: { timeout: 5s }\n', PATH))
    expect(notes).toEqual([])
  })

  it('has its lists joined: its globs before the own ones, its ignores after them', async () => {
    const { config } = await extend(
      'extends: octo-org/lists\nfiles: ["!old.md"]\nignore: [{match: own}]\nlinks: {exclude: [own]}\n',
      {
        [BASE]:
          'files: ["*.md"]\nignore: [{match: theirs}]\nlinks: {exclude: [theirs]}\nissue: {labels: [a, b]}\n',
      },
    )
    expect(config.files).toEqual(['*.md', '!old.md'])
    expect(config.ignore.map(({ match }) => match)).toEqual(['own', 'theirs'])
    expect(config.links.exclude).toEqual(['theirs', 'own'])
    expect(config.issue.labels).toEqual(['a', 'b'])
  })

  it('gives way to what the own file sets, key by key', async () => {
    const { config } = await extend(
      `extends: octo-org/lists
rules:
  date-order: warning
  column-values: { columns: { Date: { required: true } } }
  alphabetical: { sections: all }
  row-width: off
links: { timeout: 5s }
issue: { labels: [own] }
`,
      {
        [BASE]: `rules:
  date-order: { severity: error, order: newest-first }
  column-values: { severity: error, columns: { Code: { required: true } } }
  alphabetical: error
  row-width: error
  shared-link: off
links: { timeout: 9s, retries: 1 }
issue: { title: Theirs, labels: [theirs] }
profile: awesome
`,
      },
    )
    expect(config.rules).toMatchObject({
      'date-order': ['warning', { order: 'newest-first' }],
      'column-values': [
        'error',
        { columns: { Code: { required: true }, Date: { required: true } } },
      ],
      alphabetical: ['error', { sections: 'all' }],
      'row-width': 'off',
      'shared-link': 'off',
      'awesome-badge': 'on',
    })
    expect(config.links).toMatchObject({ timeout: 5000, retries: 1 })
    expect(config.issue).toMatchObject({ title: 'Theirs', labels: ['own'] })
  })

  it('may extend another one, the nearest having the last word', async () => {
    const { config } = await extend('extends: octo-org/a\n', {
      [`octo-org/a:${PATH}`]: `extends: OCTO-ORG/b:near.yml@${SHA}\nlinks: {retries: 1}\n`,
      [`OCTO-ORG/b:near.yml@${SHA}`]: 'extends: octo-org/c\nlinks: {retries: 2, timeout: 2s}\n',
      [`octo-org/c:${PATH}`]: 'links: {retries: 3, timeout: 3s, fragments: true}\n',
    })
    expect(config.links).toMatchObject({ retries: 1, timeout: 2000, fragments: true })
  })

  it('uses no environment variable and no private address, whoever owns it', async () => {
    const { config, notes } = await extend(
      'extends: octo-org/lists\nlinks: { headers: { own.example: { X-Key: $OWN } } }\n',
      {
        [BASE]: `links:
  allow-private: [10.0.0.0/8]
  headers:
    api.example: { X-Plain: plain, X-Key: "Bearer $SECRET", X-Other: "\${OTHER}" }
    own.example: { X-Theirs: $STOLEN }
`,
      },
    )
    expect(config.links.headers).toEqual({
      'api.example': { 'X-Plain': 'plain' },
      'own.example': { 'X-Key': '$OWN' },
    })
    expect(config.links['allow-private']).toEqual([])
    expect(notes).toEqual([
      `${BASE} is extended, so it may not use links.allow-private, $SECRET, $OTHER or $STOLEN. Write that into your own configuration.`,
    ])
  })
})

/** Valid configurations, in which anything may be missing. */
const anyConfig = fc.record(
  {
    files: fc.constantFrom(['*.md'], ['!a.md', 'docs/**']),
    ignore: fc.constantFrom([], [{ match: 'a' }], [{ rule: 'date-order', match: '/b/' }]),
    rules: fc.record(
      {
        'date-order': fc.constantFrom('off', 'error', { order: 'newest-first' }),
        alphabetical: fc.constantFrom('on', { severity: 'info', sections: ['a', 'b'] }),
      },
      { requiredKeys: [] },
    ),
    links: fc.record(
      {
        timeout: fc.constantFrom('1s', '2s'),
        exclude: fc.constantFrom([], ['a']),
        services: fc.constantFrom('none', ['npm'], []),
        headers: fc.constantFrom({ 'a.example': { x: 'y' } }, {}),
      },
      { requiredKeys: [] },
    ),
    profile: fc.constant('awesome'),
  },
  { requiredKeys: [] },
)

describe('any two valid configurations', () => {
  const own = (settings: object) => JSON.stringify({ extends: 'octo-org/lists', ...settings })

  it('can be merged: the own one has the last word, and nothing changes without another one', async () => {
    await fc.assert(
      fc.asyncProperty(anyConfig, anyConfig, async (near, far) => {
        const { config } = await extend(own(near), { [BASE]: JSON.stringify(far) })
        const alone = (settings: object) => parseConfig(JSON.stringify(settings), PATH)
        const { links } = near.links?.timeout ? alone(near) : alone(far)
        expect(config.links.timeout).toBe(links.timeout)
        expect(config.ignore).toEqual([...alone(near).ignore, ...alone(far).ignore])
        const { config: same } = await extend(own(near), { [BASE]: '' })
        expect(same).toEqual({ ...alone(near), extends: 'octo-org/lists' })
        const { config: theirs } = await extend(own({}), { [BASE]: JSON.stringify(far) })
        expect(theirs).toEqual({ ...alone(far), extends: 'octo-org/lists' })
      }),
      { numRuns: 100 },
    )
  })
})

describe('is refused, where it stands:', () => {
  const chain = (length: number): Files =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `octo-org/n${index}:${PATH}`,
        `extends: octo-org/n${index + 1}\n`,
      ]),
    )

  it('another owner', async () => {
    const own = 'files: [a.md]\nextends: stranger/lists\n'
    expect(await mistakeOf(own)).toBe(
      `${PATH}:2:10: key "extends": "stranger/lists" belongs to another owner; use one of Octo-Org`,
    )
    const [files, read] = [{ [BASE]: 'extends: stranger/lists\n' }, 'extends: octo-org/lists\n']
    expect(await mistakeOf(read, files)).toContain(`${BASE}:1:10: key "extends": "stranger/lists"`)
    expect(await mistakeOf(own, {}, { owners: [] })).toContain('belongs to another owner')
  })

  it('a cycle, also by other letters', async () => {
    const files = { [BASE]: 'extends: OCTO-ORG/Lists\n', [`OCTO-ORG/Lists:${PATH}`]: '' }
    expect(await mistakeOf('extends: octo-org/lists\n', files)).toBe(
      `${BASE}:1:10: key "extends": "OCTO-ORG/Lists" leads back to itself; remove one of the two`,
    )
  })

  it('a chain of more than three', async () => {
    const files = { ...chain(3), [`octo-org/n2:${PATH}`]: '' }
    expect((await extend('extends: octo-org/n0\n', files)).notes).toEqual([])
    expect(await mistakeOf('extends: octo-org/n0\n', chain(9))).toBe(
      `octo-org/n2:${PATH}:1:10: key "extends": "octo-org/n3" is one too many; at most 3 files may follow one another`,
    )
  })

  it('a file that is not there, or too large', async () => {
    expect(await mistakeOf('extends: octo-org/lists\n')).toBe(
      `${PATH}:1:10: key "extends": "octo-org/lists" cannot be read: there is no such file`,
    )
    const large = { [BASE]: `# ${'é'.repeat(MAX_EXTENDED_SIZE / 2)}\n` }
    expect(await mistakeOf('extends: octo-org/lists\n', large)).toContain('is larger than 64 KB')
  })

  it('a mistake in it', async () => {
    const files = { [BASE]: 'files: [a.md]\nrules:\n  date_order: off\n' }
    expect(await mistakeOf('extends: octo-org/lists\n', files)).toContain(
      `${BASE}:3:3: key "rules.`,
    )
    for (const text of [
      '- a\n',
      'a: [\n',
      '__proto__: {files: [x]}\n',
      'links: {accept: {__proto__: [200]}}\n',
    ]) {
      expect(await mistakeOf('extends: octo-org/lists\n', { [BASE]: text })).toMatch(
        /^octo-org\/lists:\S+:[12]:1/,
      )
    }
  })
})
