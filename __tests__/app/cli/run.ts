import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { COMPILE_CACHE } from '../../compile-cache.ts'

/** The built command, as users start it. */
export const built = join(import.meta.dirname, '../../../dist/cli.js')

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/** A temporary folder for one test. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
  /** More variables for what is run here. */
  env: Record<string, string> = {}

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content)
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), content)
  }

  /** Runs the built command here, without link checks. */
  keeper(...words: string[]): Promise<Outcome> {
    return this.keeperWithLinks('--links', 'none', ...words)
  }

  /** Runs the built command here, with link checks. */
  keeperWithLinks(...words: string[]): Promise<Outcome> {
    return this.run(process.execPath, built, ...words)
  }

  run(program: string, ...words: string[]): Promise<Outcome> {
    return this.#spawn(program, words).outcome
  }

  /** Starts the built command here, for a test that interrupts it. */
  start(...words: string[]) {
    return this.#spawn(process.execPath, [built, ...words])
  }

  #spawn(program: string, words: string[]) {
    const child = spawn(program, words, {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH,
        ...COMPILE_CACHE,
        ...this.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
    return { child, outcome: promise }
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
