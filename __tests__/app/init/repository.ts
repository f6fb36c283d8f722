import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Confirmation } from '../../../src/app/init/ask.ts'
import { init } from '../../../src/app/init/main.ts'
import { parseConfig } from '../../../src/config/load.ts'
import { Sandbox } from '../cli/run.ts'

export const CONFIG = '.github/awesome-keeper.yml'

/** The answers to its questions, in order; without any there is no terminal. */
interface InitRun {
  yes?: true
  answers?: Confirmation[]
  /** Where it is started, from the root. */
  from?: string
}

/** A git repository with files in it, in which `init` runs in this process. */
export class InitRepository extends Sandbox {
  /** What was asked. */
  readonly questions: string[] = []

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    super(files)
    execFileSync('git', ['init', '--quiet', this.folder])
  }

  async init({ yes, answers, from = '.' }: InitRun = {}) {
    let printed = ''
    const warnings: string[] = []
    const left = [...(answers ?? [])]
    const status = await init(
      { color: false, ...(yes && { yes }) },
      {
        folder: join(this.folder, from),
        command: 'awesome-keeper',
        today: '2026-11-27',
        layout: { width: 100, color: (_, text) => text },
        print: (text) => {
          printed += `${text}\n`
        },
        warn: (message) => void warnings.push(message),
        ...(answers && {
          ask: (question: string) => {
            this.questions.push(question)
            return Promise.resolve(left.shift() ?? 'no')
          },
        }),
        fetch: () => Promise.reject(new Error('no network in this test')),
      },
    )
    return { status, printed, warnings }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path))
  }

  /** The configuration that was written, as our own loader reads it. */
  get config() {
    return parseConfig(this.read(CONFIG), CONFIG)
  }
}
