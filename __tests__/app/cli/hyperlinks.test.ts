import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fileLinker, showsHyperlinks } from '../../../src/app/cli/hyperlinks.ts'
import { hyperlink } from '../../../src/report/terminal/hyperlink.ts'

describe('a terminal', () => {
  it.each<[NodeJS.ProcessEnv, boolean]>([
    [{}, false],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM: 'dumb', WT_SESSION: 'x' }, false],
    [{ WT_SESSION: 'x' }, true],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: '5000' }, false],
    [{ VTE_VERSION: 'x' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.4.19' }, true],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.9' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.72.0' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.9.0' }, false],
    [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
    [{ TERM_PROGRAM: 'ghostty' }, true],
    [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
    [{ TERM_PROGRAM: 'constructor', TERM_PROGRAM_VERSION: '9.9' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'foot' }, true],
    [{ TERM: 'screen', VTE_VERSION: '7600' }, false],
    [{ TMUX: '/tmp/x', VTE_VERSION: '7600' }, false],
    [{ TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' }, false],
    [{ TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' }, true],
    [{ WT_SESSION: 'x', CI: 'true' }, false],
    [{ WT_SESSION: 'x', FORCE_HYPERLINK: '0' }, false],
    [{ FORCE_HYPERLINK: '1' }, true],
  ])('with %j shows hyperlinks: %s', (env, shows) => {
    expect(showsHyperlinks(env)).toBe(shows)
  })
})

describe('the address of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
  const name = 'a b#\u001B]8;;\u0007\u009C;é.md'
  const path = join(folder, name)

  it('has its line, and is safe whatever the file is called', () => {
    writeFileSync(path, '')
    const address = fileLinker({})({ path, line: 7 })
    expect(address).toBe(`${pathToFileURL(path).href}#7`)
    const shown = hyperlink(address, 'text')
    expect(shown.slice(5, -14)).toMatch(/^file:\/\/[!-~]+$/)
    expect(shown).toContain('text\u001B]8;;\u001B\\')
  })

  it('is not known for what is no file, nor on another machine', () => {
    expect(fileLinker({})({ path: join(folder, 'none.md'), line: 1 })).toBeUndefined()
    const remote = { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }
    expect(fileLinker(remote)({ path, line: 1 })).toBeUndefined()
    expect(fileLinker({ ...remote, TERM_PROGRAM: 'vscode' })({ path, line: 1 })).toBeDefined()
    rmSync(folder, { recursive: true })
  })
})
