import * as v from 'valibot'
import { expect, it } from 'vitest'
import { findFacts } from '../../../src/links/facts/find.ts'
import { linkSettings } from '../../../src/links/settings.ts'

const settings = v.parse(linkSettings, {})
const options = {
  ...{ version: 'test', environment: {}, day: '2026-01-31', offline: false },
  signal: new AbortController().signal,
}
const question = { urls: ['https://gitlab.com/o/n'], extras: new Set<never>() }

it('nothing is asked where there is no question', async () => {
  expect(await findFacts([], settings, options)).toEqual({ facts: [], notes: [] })
})

it('nothing is known offline', async () => {
  const { facts } = await findFacts([question], settings, { ...options, offline: true })
  const unknown = { kind: 'unknown', why: 'services are not asked offline' }
  expect(facts).toEqual([{ repository: unknown, package: unknown, day: '2026-01-31' }])
})

it('nothing is known of a run that is stopped', async () => {
  const { facts, notes } = await findFacts([question], settings, {
    ...options,
    signal: AbortSignal.abort(),
  })
  expect(facts[0]?.repository).toEqual({ kind: 'unknown', why: 'there was no time left to ask' })
  expect(notes).toHaveLength(1)
})
