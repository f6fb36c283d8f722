/**
 * Whole programs from start to end, beside others that do a part of the same: medians of rounds in
 * turn, on one machine, with the same limits for requests. The network is used only to install the
 * others, once.
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { createSite, linksOf, toMarkdown } from './links/hosts.ts'
import { type Limits, minTimeOf } from './links/min-time.ts'
import {
  install,
  type OtherChecker,
  otherCheckers,
  otherLinters,
  runOther,
} from './links/other-checkers.ts'
import { buildOurs } from './links/ours.ts'
import { startWeb } from './links/web.ts'
import { paperList } from './lists.ts'

/** The defaults of the configuration. */
const limits: Limits = { concurrency: 128, hostConcurrency: 4, hostRequestInterval: 50 }
const ROUNDS = Number(process.env.ROUNDS ?? 5)

/** A program and what it is run on. */
interface BenchedProgram {
  name: string
  program: OtherChecker
  path: string
}

interface ProgramFigures {
  milliseconds: number
  /** Megabytes. */
  peak: number
  end: string
}

/** Prints all tables. */
export async function benchPeers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-bench-'))
  const [load = 0] = loadavg()
  console.log(
    `${availableParallelism()} processors, load before the start ${load.toFixed(1)}, Node.js ` +
      `${process.versions.node}, medians of ${ROUNDS} rounds in turn\n`,
  )
  try {
    const { command } = await buildOurs(folder)
    const unlinked = { ...command, options: ['--quiet', '--links', 'none'] }
    await compareLinks(folder, command)
    await compareReview(folder, unlinked)
    await compareParsing(folder, unlinked)
    await compareSmall(folder, unlinked)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function compareLinks(folder: string, command: OtherChecker): Promise<void> {
  const web = await startWeb()
  try {
    const site = createSite(400, 10, [20, 220])
    const path = join(folder, 'links.md')
    writeFileSync(path, toMarkdown(linksOf(site, web.port)))
    const minimum = minTimeOf(site, limits)
    console.log('4,000 links on 400 hosts of 20 to 220 ms; required: 1.05 times lychee')
    console.log(`the minimum that the limits allow: ${seconds(minimum)} s`)
    // markdown-link-check has no such limits, and takes minutes.
    const checkers = otherCheckers(limits).filter(({ name }) => name !== 'markdown-link-check')
    const others = await available(checkers)
    const runners = [command, ...others].map((program) => ({
      name: nameOf(program),
      program,
      path,
    }))
    print(await inTurn(runners, () => web.serve(site.hosts)))
  } finally {
    web.close()
  }
}

/** One changed line of a long list, beside the list alone. */
async function compareReview(folder: string, command: OtherChecker): Promise<void> {
  const [base, head] = [join(folder, 'base.md'), join(folder, 'head.md')]
  const text = paperList(10_800)
  writeFileSync(base, text)
  writeFileSync(head, text.replace('Scene 5000 ', 'Scene 5000 again '))
  console.log(
    `\none changed line in ${size(head)}; required: 1.15 times the head alone, 1.6 times its memory`,
  )
  const reviewing = { ...command, options: [...command.options, '--base', base] }
  print(
    await inTurn([
      { name: 'the head alone', program: command, path: head },
      { name: 'with --base', program: reviewing, path: head },
    ]),
  )
}

/** All rules, beside a program that only parses. */
async function compareParsing(folder: string, command: OtherChecker): Promise<void> {
  const path = join(folder, 'long.md')
  writeFileSync(path, paperList(9_200))
  console.log(`\n${size(path)}, all rules; required: 1.4 times a bare remark-parse with GFM`)
  const program = await buildParser(folder)
  print(
    await inTurn([
      { name: 'remark-parse and GFM', program, path },
      { name: 'the command', program: command, path },
    ]),
  )
}

async function compareSmall(folder: string, command: OtherChecker): Promise<void> {
  const path = join(folder, 'README.md')
  writeFileSync(path, paperList(130))
  console.log(`\n${size(path)} without links; required: 0.15 s where an empty Node.js takes 0.02 s`)
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  // awesome-lint looks for a repository.
  execFileSync('git', ['init', '--quiet', folder])
  const node = {
    name: 'empty Node.js',
    version: '',
    options: [],
    command: [process.execPath, empty],
  }
  const runners = [node, command, ...(await available(otherLinters()))]
  print(await inTurn(runners.map((program) => ({ name: nameOf(program), program, path }))))
}

/** A program that parses a list and does nothing else, bundled like ours. */
async function buildParser(folder: string): Promise<OtherChecker> {
  const output = join(folder, 'parse.js')
  await using bundle = await rolldown({
    input: join(import.meta.dirname, 'parse-only.ts'),
    platform: 'node',
  })
  await bundle.write({ file: output, format: 'esm' })
  return { name: 'parser', version: '', options: [], command: [process.execPath, output] }
}

/** The figures of each, by rounds in which every program runs once. */
async function inTurn(
  runners: readonly BenchedProgram[],
  before: () => Promise<unknown> = async () => undefined,
): Promise<Map<string, ProgramFigures>> {
  const runs = new Map(runners.map(({ name }) => [name, [] as ProgramFigures[]]))
  // The first round warms the caches of the system.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, program, path } of runners) {
      await before()
      const run = await runOther(program, path)
      if (round > 0) runs.get(name)?.push(run)
    }
  }
  return new Map([...runs].map(([name, all]) => [name, medianOf(all)]))
}

function medianOf(runs: readonly ProgramFigures[]): ProgramFigures {
  const middle = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return {
    milliseconds: middle(runs.map(({ milliseconds }) => milliseconds)),
    peak: middle(runs.map(({ peak }) => peak)),
    end: runs[0]?.end ?? '',
  }
}

function print(figures: ReadonlyMap<string, ProgramFigures>): void {
  const [first] = figures.values()
  console.log('program                       seconds   of the first   peak MB')
  for (const [name, { milliseconds, peak, end }] of figures) {
    const ratio = (milliseconds / (first?.milliseconds ?? 1)).toFixed(2)
    console.log(
      name.padEnd(28),
      seconds(milliseconds).padStart(8),
      ratio.padStart(14),
      peak.toFixed(0).padStart(9),
      /^[01]$/.test(end) ? '' : ` ended with ${end}`,
    )
  }
}

/** Those that can be installed here; the others are named. */
async function available(programs: readonly OtherChecker[]): Promise<OtherChecker[]> {
  const found: OtherChecker[] = []
  for (const program of programs) {
    try {
      await install(program)
      found.push(program)
    } catch (error) {
      console.log(`${nameOf(program)}: not available: ${String(error).split('\n')[0]}`)
    }
  }
  return found
}

function nameOf({ name, version }: OtherChecker): string {
  return `${name} ${version}`.trim()
}

function size(path: string): string {
  return `${(readFileSync(path).length / 1_000_000).toFixed(2)} MB`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2)
}
