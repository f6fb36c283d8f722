import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { proposePin } from '../../scripts/release/propose-pin.ts'
import { withRelease } from '../../scripts/release/texts.ts'
import { PlayedRepository } from './played-repository.ts'

const BRANCH = 'pin/v1.0.0'

/** Saves what is changed as the patch that another job hands over, and takes it back. */
function takePatch(repository: PlayedRepository): string {
  repository.git('add', '--all')
  const patch = repository.git('diff', '--cached', '--binary')
  repository.git('reset', '--quiet', '--hard')
  const path = `${repository.folder}.patch`
  writeFileSync(path, patch === '' ? '' : `${patch}\n`)
  return path
}

const remoteBranch = (repository: PlayedRepository) =>
  repository.git('ls-remote', 'origin', `refs/heads/${BRANCH}`).split('\t')[0]

it('pushes the commit of the release as a branch, once', () => {
  using repository = new PlayedRepository()
  const released = repository.tag('v1.0.0')
  const main = repository.commit('meanwhile', { 'notes.md': 'Later.\n' })
  repository.push()
  const pinned = withRelease(repository.read('src/project.ts'), '1.0.0', released)
  repository.write({ 'src/project.ts': pinned, 'dist/cli.js': `// ${released}\n` })
  const patch = takePatch(repository)

  expect(proposePin(repository.folder, 'v1.0.0', patch)).toBe(true)
  const branch = remoteBranch(repository)
  repository.git('fetch', '--quiet', 'origin', BRANCH)
  expect(repository.git('show', 'FETCH_HEAD:src/project.ts')).toContain(released)
  expect(repository.git('rev-parse', 'FETCH_HEAD^')).toBe(main)
  expect(repository.git('diff', '--name-only', main, 'FETCH_HEAD')).toBe(
    'dist/cli.js\nsrc/project.ts',
  )

  repository.git('reset', '--quiet', '--hard')
  expect(proposePin(repository.folder, 'v1.0.0', patch)).toBe(true)
  expect(remoteBranch(repository)).toBe(branch)
})

it('proposes nothing where the commit is named already', () => {
  using repository = new PlayedRepository()
  expect(proposePin(repository.folder, 'v1.0.0', takePatch(repository))).toBe(false)
  expect(remoteBranch(repository)).toBe('')
})

it.each([
  '.github/workflows/release.yml',
  'scripts/release/git.ts',
  'package.json',
  'src/app/cli/main.ts',
])('refuses a patch that changes %s', (path) => {
  using repository = new PlayedRepository()
  repository.write({ 'src/project.ts': '// pinned\n', [path]: 'changed\n' })
  const patch = takePatch(repository)
  expect(() => proposePin(repository.folder, 'v1.0.0', patch)).toThrow(
    `The patch changes "${path}", which a pin does not change`,
  )
  expect(remoteBranch(repository)).toBe('')
})

it('refuses a patch that makes a symbolic link', () => {
  using repository = new PlayedRepository()
  repository.write({ 'docs/page.md': '# Page\n' })
  repository.commit('docs')
  symlinkSync('/etc/hosts', join(repository.folder, 'docs/link.md'))
  const patch = takePatch(repository)
  expect(() => proposePin(repository.folder, 'v1.0.0', patch)).toThrow('docs/link.md')
})
