import { basename, join, relative, resolve } from 'node:path'
import { PROJECT_NAME } from '../../project.ts'
import { colorizer } from '../../report/terminal/colors.ts'
import { isoDay } from '../../text/day.ts'
import { visible } from '../../text/printable.ts'
import { type Confirmation, confirm } from './ask.ts'
import type { InitLayout } from './layout.ts'
import type { FetchText } from './release.ts'

/** What `init` needs of the world around it. */
export interface InitServices {
  /** Where it was started. */
  folder: string
  /** How the command was started, to repeat it. */
  command: string
  /** An ISO day. */
  today: string
  layout: InitLayout
  print: (text: string) => void
  warn: (message: string) => void
  /** Absent where there is no terminal to ask on. */
  ask?: (question: string) => Promise<Confirmation>
  fetch: FetchText
}

/** Those of this process. */
export function processServices(color: boolean): InitServices {
  const { stdin, stdout, stderr, env, argv } = process
  const isTerminal = stdin.isTTY && stdout.isTTY
  return {
    folder: resolve('.'),
    command: commandOf(argv[1]),
    today: isoDay(new Date()),
    layout: {
      width: stdout.columns || 100,
      color: colorizer(color && stdout.isTTY && !env.NO_COLOR),
    },
    print: (text) => void stdout.write(`${text}\n`),
    warn: (message) => void stderr.write(`${PROJECT_NAME}: ${visible(message)}\n`),
    ...(isTerminal && {
      ask: (question: string) => confirm(question, { input: stdin, output: stdout }),
    }),
    fetch,
  }
}

/** `awesome-keeper` where it is installed; from a clone, its path from this folder. */
function commandOf(script = ''): string {
  if (basename(script) !== 'cli.js') return PROJECT_NAME
  const path = relative('.', script)
  const isInstalled = path.includes(join('node_modules', PROJECT_NAME))
  return isInstalled ? `npx ${PROJECT_NAME}` : `node ${/\s/.test(path) ? `"${path}"` : path}`
}
