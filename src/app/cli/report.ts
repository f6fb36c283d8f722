import { dirname } from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import { toAnnotations } from '../../report/annotations.ts'
import { type LintedList, type Report, textsOf, toReport } from '../../report/build.ts'
import { toJson } from '../../report/json.ts'
import { toMarkdown } from '../../report/markdown/document.ts'
import { toSarif } from '../../report/sarif/log.ts'
import { toText } from '../../report/terminal/document.ts'
import type { HintedOption } from '../../report/terminal/rules-summary.ts'
import { findRepository, pathInRepository } from '../../repository/paths.ts'
import type { CheckedList } from '../../session/session.ts'
import { writeTextFile } from '../shared/text-file.ts'
import { fileLinker, showsHyperlinks } from './hyperlinks.ts'
import type { CliOptions } from './options.ts'
import { renderPage } from './report-page.ts'

/**
 * Prints the report in the format of the options, or writes it to their file.
 * @param isStopped whether a signal ended the run
 * @throws {UsageError} where the file cannot be written
 */
export async function printReport(
  report: Report,
  lists: readonly CheckedList[],
  options: CliOptions,
  isStopped: boolean,
): Promise<void> {
  const { output } = options
  const text = await render(report, lists, options, isStopped)
  if (output === undefined) process.stdout.write(text)
  else writeTextFile(output, text, `--output ${output}`)
}

function render(
  report: Report,
  lists: readonly CheckedList[],
  options: CliOptions,
  isStopped: boolean,
): string | Promise<string> {
  switch (options.format) {
    case 'json':
      return toJson(report)
    case 'sarif':
      return renderSarif(lists, options)
    case 'markdown':
      return toMarkdown(report)
    case 'html':
      return renderPage(report, lists)
    case 'github':
      return toAnnotations({
        ...report,
        findings: report.findings.map((each) => ({ ...each, path: pathFromRoot(each.path) })),
      })
    case 'text':
      return renderText(report, lists, options, isStopped)
  }
}

/** GitHub's paths start at the repository's root, wherever the command was started. */
function pathFromRoot(path: string): string {
  const root = findRepository(dirname(path))
  return root === undefined ? path : pathInRepository(root, path)
}

function renderSarif(lists: readonly LintedList[], options: CliOptions): string {
  const files = lists.map((file) => ({ ...file, path: pathFromRoot(file.path) }))
  return toSarif(toReport(files, options.failOn), {
    version: packageJson.version,
    texts: textsOf(files),
    hasBase: options.base !== undefined,
    hasCheckout: true,
  })
}

function renderText(
  report: Report,
  lists: readonly LintedList[],
  options: CliOptions,
  isStopped: boolean,
): string {
  const toFile = options.output !== undefined
  const color = !toFile && usesColor(options)
  const isLinked = color && showsHyperlinks(process.env)
  return toText(report, textsOf(lists), {
    quiet: options.quiet ?? false,
    color,
    width: (!toFile && process.stdout.columns) || 100,
    isStopped,
    given: givenOptions(options),
    ...(isLinked && { addressOf: fileLinker(process.env) }),
  })
}

/** Options that are in use, or of no use with those that are. */
function givenOptions({ base, fix, failOn, maxWarnings, paths }: CliOptions): HintedOption[] {
  const isGiven = {
    '--base': base !== undefined,
    '--fix': fix || paths.includes('-'),
    '--max-warnings': maxWarnings !== undefined || failOn === 'never',
  }
  return (Object.keys(isGiven) as HintedOption[]).filter((option) => isGiven[option])
}

/** Whether what is printed has colors: never in pipes. */
export function usesColor({ color }: Pick<CliOptions, 'color'>): boolean {
  return color && process.stdout.isTTY && !process.env.NO_COLOR
}
