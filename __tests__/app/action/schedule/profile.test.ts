import { expect, it } from 'vitest'
import { QUICK, startStage } from './stage.ts'

it('a profile asks GitHub once about the repository, and the issue has what is missing', async () => {
  await using stage = await startStage({
    web: { 'gone.example.org': 404 },
    config: `${QUICK}profile: awesome\n`,
  })
  const first = await stage.day('2026-02-01')
  const { body } = stage.issue
  expect(body).toContain('awesome-license')
  expect(body).toContain('awesome-contributing')
  expect(body).not.toContain('awesome-topics')
  expect(first.requests.filter(({ operationId }) => operationId === 'repos/get')).toHaveLength(1)
})
