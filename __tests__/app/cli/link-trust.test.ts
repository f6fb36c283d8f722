import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trustFound, trustNamed } from '../../../src/app/cli/link-trust.ts'
import { parseConfig } from '../../../src/config/load.ts'
import { withVariables } from '../../../src/links/http/variables.ts'

const path = '.github/awesome-keeper.yml'
const settingsOf = (links: object) => parseConfig(JSON.stringify({ links }), path).links

describe('a configuration that was found', () => {
  const settings = settingsOf({
    'allow-private': ['127.0.0.0/8'],
    headers: {
      'a.example': { x: `Bearer $\{A}`, plain: 'literal', y: '$B$A' },
      'b.example': { x: '$B' },
    },
    timeout: '1s',
  })
  const environment = { A: 'secret-a', B: 'secret-b', C: 'secret-c' }

  it('uses no variable and no private range; literal values and the rest stay', () => {
    const trust = trustFound(settings, { path, named: [], environment })
    expect(trust.settings).toEqual({
      ...settings,
      headers: { 'a.example': { plain: 'literal' }, 'b.example': {} },
      'allow-private': [],
    })
    expect(trust.variables).toEqual({})
    expect(trust.notes).toEqual([
      `${path} came with this folder, so it may not use $A, $B or links.allow-private. Allow a variable with --env A, everything with --config ${path}.`,
    ])
  })

  it('uses the variables that the user named, and says where they go', () => {
    const {
      settings: left,
      variables,
      notes,
    } = trustFound(settings, { path, named: ['B'], environment })
    expect(withVariables(left.headers, variables)).toEqual({
      'a.example': { plain: 'literal' },
      'b.example': { x: 'secret-b' },
    })
    expect(notes).toEqual([
      expect.stringContaining('$A or links.allow-private'),
      'links.headers sends $B to b.example',
    ])
    expect(notes.join()).not.toContain('secret')
  })

  it('gets no note where nothing is left out', () => {
    const plain = settingsOf({ headers: { 'a.example': { x: 'literal' } } })
    expect(trustFound(plain, { path, named: [], environment }).notes).toEqual([])
  })

  const name = fc.constantFrom('A', 'B', 'C', 'constructor', 'HOME', '__proto__')
  const value = fc
    .array(
      fc.oneof(
        name.map((each) => `$${each}`),
        name.map((each) => `\${${each}}`),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(''))
  const headers = fc.dictionary(
    fc.constantFrom('a.example', '*.b.example', '127.0.0.1:80'),
    fc.dictionary(fc.constantFrom('x', 'y', 'authorization'), value),
  )

  it('never leads to the environment, whatever it says', () => {
    const read: string[] = []
    const watched = new Proxy(
      { A: 'secret', B: 'secret', C: 'secret', HOME: 'secret' } as Record<string, string>,
      {
        get: (target, key) => {
          read.push(String(key))
          return target[String(key)]
        },
        ownKeys: () => {
          throw new Error('all variables were read')
        },
      },
    )
    fc.assert(
      fc.property(headers, fc.subarray(['A', 'B']), (given, named) => {
        read.length = 0
        const found = settingsOf({ headers: given, 'allow-private': ['10.0.0.0/8'] })
        const trust = trustFound(found, { path, named, environment: watched })
        const sent = JSON.stringify(withVariables(trust.settings.headers, trust.variables))
        expect(read.every((each) => named.includes(each))).toBe(true)
        expect(trust.settings['allow-private']).toEqual([])
        if (named.length === 0) expect(sent).not.toContain('secret')
        expect(trust.notes.join()).not.toContain('secret')
      }),
    )
  })
})

it('a configuration that was named uses everything, and the note says what goes where', () => {
  const settings = settingsOf({
    'allow-private': ['127.0.0.0/8'],
    headers: { 'a.example': { x: '$A' }, '*.b.example': { y: `$\{A}` } },
  })
  expect(trustNamed(settings, { A: 'secret' })).toEqual({
    settings,
    variables: { A: 'secret' },
    notes: ['links.headers sends $A to a.example and *.b.example'],
  })
})
