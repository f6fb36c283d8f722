import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Terminals by `TERM_PROGRAM`, and the first version that shows hyperlinks. */
const PROGRAMS: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620, 0],
  vscode: [1, 72],
  ghostty: [0, 0],
  zed: [0, 0],
  rio: [0, 0],
  tmux: [3, 4],
}

/** Terminals by `TERM`, where no other variable names them. */
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)(?:-|$)/

/** VTE counts 0.50.1 as 5001; 0.50.0 crashes on hyperlinks. */
const FIRST_VTE = 5001

/**
 * Whether a terminal shows hyperlinks, by the variables that it sets for its programs. What is not
 * known to show them may print the addresses between the words, and gets none.
 */
export function showsHyperlinks(env: NodeJS.ProcessEnv): boolean {
  const { TERM = '', TERM_PROGRAM: program = '', TERM_PROGRAM_VERSION: version = '' } = env
  if (env.FORCE_HYPERLINK !== undefined) return !/^(?:0|false)?$/.test(env.FORCE_HYPERLINK)
  if (env.CI !== undefined || TERM === 'dumb') return false
  // Within tmux the variables of the terminal around it may still be set.
  if (env.TMUX !== undefined || TERM.startsWith('screen')) {
    return program === 'tmux' && isFrom(version, PROGRAMS.tmux)
  }
  return (
    env.WT_SESSION !== undefined ||
    Number(env.VTE_VERSION) >= FIRST_VTE ||
    (Object.hasOwn(PROGRAMS, program) && isFrom(version, PROGRAMS[program])) ||
    TERMS.test(TERM)
  )
}

function isFrom(version: string, [major, minor]: readonly [number, number] = [0, 0]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split(/[.-]/).map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

/**
 * The address of a line of a file on this machine; nothing for what is no file, and nothing where
 * the terminal is on another machine.
 */
export function fileLinker(env: NodeJS.ProcessEnv) {
  const addresses = new Map<string, string | undefined>()
  // The editor opens files of the machine that its terminal runs on.
  const isElsewhere = env.SSH_CONNECTION !== undefined && env.TERM_PROGRAM !== 'vscode'
  return ({ path, line }: { path: string; line: number }): string | undefined => {
    if (isElsewhere) return
    if (!addresses.has(path)) {
      addresses.set(path, existsSync(path) ? pathToFileURL(resolve(path)).href : undefined)
    }
    const address = addresses.get(path)
    return address && `${address}#${line}`
  }
}
