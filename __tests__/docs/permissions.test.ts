import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PERMISSIONS, permissionsOfExamples } from '../../scripts/docs/permissions.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

it('describes the permissions that the examples have, no more and no fewer', () => {
  expect(Object.keys(PERMISSIONS).sort()).toEqual([...permissionsOfExamples().keys()].sort())
})

it('describes all that other pages, action.yml and messages name', () => {
  const paths = ['README.md', 'SECURITY.md', 'docs/action.md', 'action.yml']
  const texts = [...paths, 'src/github/fix-pull-request/publish.ts'].map(read).join('\n')
  const scopes =
    /\b(contents|pull-requests|issues|actions|security-events|id-token): (read|write)\b/g
  const named = new Set(Array.from(texts.matchAll(scopes), ([whole]) => whole))
  expect(named.size).toBeGreaterThan(3)
  expect([...named].filter((permission) => !(permission in PERMISSIONS))).toEqual([])
})
