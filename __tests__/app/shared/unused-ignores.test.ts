import { describe, expect, it } from 'vitest'
import { configuredContext } from '../../../src/app/shared/list-context.ts'
import { unusedIgnores } from '../../../src/app/shared/unused-ignores.ts'
import { parseConfig } from '../../../src/config/load.ts'
import { ListSession } from '../../../src/session/session.ts'

const text = `ignore:
  - rule: malformed-link
    match: ttps://a.example/
  - rule: malformed-link
    match: Gone
  - rule: dead-link
    match: https://a.example/
  - match: B
    until: 2026-01-31
`
const config = parseConfig(text, 'config.yml')
const list = '- [A](ttps://a.example/) - One.\n- [B](https://a.example/) - Two.\n'

async function found(isWhole: boolean) {
  const session = await ListSession.open({ path: 'a.md', text: list }, { trusted: true })
  const checked = await session.lint(() => ({ ignores: config.ignore }))
  const source = { path: 'config.yml', text, config }
  const { messages } = unusedIgnores(source, [checked], { isWhole, today: '2026-02-01' })
  return messages.map(({ place, reason }) => [place && 'line' in place && place.line, reason])
}

describe('unusedIgnores', () => {
  const expired = [8, 'This ignore expired on `2026-01-31`; it can go.']

  it('reports ignores that match nothing, and expired ones, at their lines', async () => {
    const unused = [4, 'No finding matches this ignore any more; it can go.']
    expect(await found(true)).toEqual([unused, expired])
  })

  it('reports only expired ones where some lists were not checked', async () => {
    expect(await found(false)).toEqual([expired])
  })

  it('reports a rule or a file alone where nothing is found by it', async () => {
    const text = `ignore:
  - rule: malformed-link
  - rule: empty-link
  - file: '*.md'
  - file: docs/**
  - rule: malformed-link
    file: docs/**
`
    const config = parseConfig(text, 'config.yml')
    const session = await ListSession.open({ path: 'a.md', text: list }, { trusted: true })
    const checked = await session.lint(() => configuredContext(config, 'a.md', '2026-02-01'))
    expect(checked.messages).toEqual([])
    const { messages } = unusedIgnores({ path: 'config.yml', text, config }, [checked], {
      ...{ isWhole: true, today: '2026-02-01' },
    })
    const lines = messages.map(({ place }) => place && 'line' in place && place.line)
    expect(lines).toEqual([3, 5, 6])
    expect(new Set(messages.map(({ key }) => key)).size).toBe(3)
  })
})
