import { expect, it } from 'vitest'
import { PERMISSIONS, permissionsOfExamples } from '../../scripts/docs/permissions.ts'
import { pages, read } from './markdown.ts'

it('describes the permissions that the examples have, no more and no fewer', () => {
  expect(Object.keys(PERMISSIONS).sort()).toEqual([...permissionsOfExamples().keys()].sort())
})

it('describes all that other pages, action.yml and messages name', () => {
  const paths = [...pages.filter((path) => path !== 'RELEASING.md'), 'action.yml']
  const texts = [...paths, 'src/github/fix-pull-request/publish.ts'].map(read).join('\n')
  const scopes =
    /\b(contents|pull-requests|issues|actions|security-events|id-token): (read|write)\b/g
  const named = new Set(Array.from(texts.matchAll(scopes), ([whole]) => whole))
  expect(named.size).toBeGreaterThan(3)
  expect([...named].filter((permission) => !(permission in PERMISSIONS))).toEqual([])
})
