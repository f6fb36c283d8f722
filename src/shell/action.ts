import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { context, getOctokit } from '@actions/github'
import { globMatcher } from '../config/globs.ts'
import { parseConfig } from '../config/load.ts'
import type { Config } from '../config/schema.ts'
import { Repository } from '../github/repository.ts'
import { repositoryPath } from '../list/relative.ts'
import { toJson } from '../report/json.ts'
import { type FailOn, type Inspected, type Report, toReport } from '../report/report.ts'
import { openInspector, UnreadableListError, unreadable } from './inspector.ts'
import { configured } from './settings.ts'

/** GitHub shows so many annotations of each kind a step. */
const MOST_ANNOTATIONS = 10

/** Which commits the event asks to look at. */
interface Change {
  head: string
  /** Absent where there is nothing to compare with: all is reported. */
  base: string | undefined
}

/**
 * Runs the action: looks at the lists of the event's commit, tells what the
 * event's change brought as annotations, and sets the outputs.
 */
export async function action(): Promise<void> {
  try {
    const report = await inspectRepository()
    annotate(report)
    setOutputs(report)
    if (report.outcome === 'fail') core.setFailed(summaryOf(report))
    else core.info(summaryOf(report))
  } catch (error) {
    core.setFailed(error instanceof Error ? error.message : String(error))
  }
}

async function inspectRepository(): Promise<Report> {
  const repository = new Repository(getOctokit(core.getInput('token')), context.repo)
  const change = await readChange(repository)
  const config = await readConfig(repository)
  const tree = await repository.readPaths(change.head)
  const lists = findLists(tree.files, config)
  if (lists.length === 0) {
    const why = tree.whole
      ? 'check `files`'
      : 'GitHub gave only a part of the tree; name them in `files`'
    throw new Error(`No list found at ${change.head}: ${why}`)
  }
  const baseTree = change.base === undefined ? undefined : await repository.readPaths(change.base)
  const inspected = []
  for (const path of lists)
    inspected.push(await inspectList(repository, path, change, { tree, baseTree }, config))
  return toReport(inspected, readFailOn())
}

async function readChange(repository: Repository): Promise<Change> {
  const request = context.payload.pull_request
  if (!request) return { head: context.sha, base: undefined }
  const head = String(request.head.sha)
  return { head, base: await repository.readMergeBase(String(request.base.sha), head) }
}

/** Configuration is trusted, so it comes from the default branch and from nowhere else. */
async function readConfig(repository: Repository): Promise<Config> {
  const path = core.getInput('config')
  const branch = await repository.readDefaultBranch()
  return parseConfig((await repository.readText(path, branch)) ?? '', path)
}

function findLists(files: readonly string[], config: Config): string[] {
  const asked = core.getMultilineInput('files')
  const globs = asked.length > 0 ? asked : config.files
  if (globs) return files.filter(globMatcher(globs))
  return files.filter((path) => /^readme\.(?:md|markdown)$/i.test(path)).slice(0, 1)
}

/** What a commit holds. */
interface Tree {
  paths: ReadonlySet<string>
  whole: boolean
}

async function inspectList(
  repository: Repository,
  path: string,
  change: Change,
  { tree, baseTree }: { tree: Tree; baseTree: Tree | undefined },
  config: Config,
): Promise<Inspected> {
  const text = (await repository.readText(path, change.head)) ?? ''
  const baseText =
    change.base === undefined ? undefined : ((await repository.readText(path, change.base)) ?? '')
  try {
    const inspector = await openInspector({ path, text, baseText }, { trusted: false })
    try {
      const links = inspector.outline.links
      const named = links.map(({ url }) => repositoryPath(url, path) ?? '')
      const messages = await inspector.judge({
        ...configured(config, path),
        repositoryPath: path,
        isTrusted: change.base === undefined,
        existingPaths: tree.whole
          ? new Set(named.filter((name) => tree.paths.has(name)))
          : undefined,
        baseExistingPaths: baseTree?.whole ? baseTree.paths : undefined,
      })
      return { path, text, holds: { ...inspector.outline, links: links.length }, messages }
    } finally {
      await inspector.close()
    }
  } catch (error) {
    if (!(error instanceof UnreadableListError)) throw error
    return { path, text, holds: undefined, messages: [unreadable(error)] }
  }
}

function readFailOn(): FailOn {
  const asked = core.getInput('fail-on')
  if (asked === 'error' || asked === 'warning' || asked === 'never') return asked
  if (asked !== 'auto') {
    throw new Error(
      `Unexpected fail-on ${JSON.stringify(asked)}, expected auto, error, warning or never`,
    )
  }
  const unattended = ['schedule', 'workflow_dispatch'].includes(context.eventName)
  return unattended ? 'never' : 'error'
}

/** The worst findings at their lines, as many as GitHub shows. */
function annotate({ findings }: Report): void {
  for (const [severity, show] of [
    ['error', core.error],
    ['warning', core.warning],
  ] as const) {
    const told = findings.filter((finding) => finding.new && finding.severity === severity)
    for (const { message, path, line, endLine, rule } of told.slice(0, MOST_ANNOTATIONS)) {
      show(message, { title: rule, file: path, startLine: line, endLine })
    }
  }
}

function setOutputs(report: Report): void {
  const path = join(process.env.RUNNER_TEMP ?? '.', 'awesome-keeper.json')
  writeFileSync(path, toJson(report))
  core.setOutput('outcome', report.outcome)
  core.setOutput('errors', report.counts.error)
  core.setOutput('warnings', report.counts.warning)
  core.setOutput('report', path)
}

function summaryOf({ counts, files }: Report): string {
  return `${counts.error} errors, ${counts.warning} warnings and ${counts.info} infos in ${files.length} lists`
}
