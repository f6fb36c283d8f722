import { rulesOfProfile } from '../../config/profile.ts'
import type { Config } from '../../config/schema.ts'
import type { OwnRepository } from '../../lint/context.ts'
import { readSetting } from '../../lint/severity.ts'
import type { Report } from '../../report/model.ts'
import { missingGuidelines } from '../../report/terminal/guidelines.ts'
import { findRepository } from '../../repository/paths.ts'
import { githubAccess } from '../shared/github-access.ts'
import { usesOwnRepository } from '../shared/list-context.ts'
import type { CliOptions } from './options.ts'

/** What git and GitHub know of the lists' repository, where a rule needs it. */
export async function learnRepository(
  config: Config,
  root: string,
  { offline }: Pick<CliOptions, 'offline'>,
  printNote: (note: string) => void,
): Promise<OwnRepository | undefined> {
  if (!usesOwnRepository(config) || findRepository(root) === undefined) return
  const { githubToken } = githubAccess(process.env.GITHUB_TOKEN, process.env)
  // GitHub's client takes as long to load as all the rest.
  const { readOwnRepository } = await import('../shared/own-repository.ts')
  const { about, note } = await readOwnRepository(root, offline ? undefined : githubToken)
  if (note !== undefined) printNote(note)
  return about
}

/** The end of the report: what the guidelines of `--profile` still ask for; otherwise nothing. */
export function missingText(
  report: Report,
  { rules }: Config,
  about: OwnRepository | undefined,
  { profile, format, quiet, output }: CliOptions,
): string {
  if (!profile || format !== 'text' || quiet || output !== undefined) return ''
  const ran = rulesOfProfile(profile).filter((id) => readSetting(rules[id]).severity !== 'off')
  const isKnown: Readonly<Record<string, boolean>> = {
    // Which files there are is known in a repository.
    'awesome-contributing': about !== undefined,
    'awesome-topics': about?.topics !== undefined,
    'awesome-license': about?.topics !== undefined,
    'awesome-repository-age': about?.created !== undefined,
  }
  const unknown = ran.filter((id) => isKnown[id] === false)
  return missingGuidelines(report, { rules: ran, unknown }, process.stdout.columns || 100)
}
