import { expect, it } from 'vitest'
import { readOptions } from '../../../src/app/cli/options.ts'
import { Sandbox } from './run.ts'

const files = {
  'README.md': `# Awesome Bread [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

Flour, water, salt, and time.

- [Oven](https://oven.example.org) - bakes bread.
`,
  'docs/CONTRIBUTING.md': 'Bake first.\n',
}

it('ends with what is missing to apply', async () => {
  using box = new Sandbox(files)
  await box.run('git', 'init', '-q')
  const { status, stdout } = await box.keeper('--profile', 'awesome')
  expect(status).toBe(0)
  const [, end = ''] = stdout.split('\nTo apply to ')
  expect(end).toBe(`sindresorhus/awesome: 2 guidelines of 12 not met.
  awesome-license  The repository has no license. Add a file \`LICENSE\`, best with the text of
                   \`CC0-1.0\`.
  awesome-entry    The description begins with a small letter. Begin it with a capital letter.
  Not checked: awesome-topics, awesome-repository-age.
  What no program can check:
  https://github.com/sindresorhus/awesome/blob/main/pull_request_template.md
`)
})

it('knows no other profile', () => {
  expect(() => readOptions(['--profile', 'awful'])).toThrow(/Allowed choices are awesome/)
})
