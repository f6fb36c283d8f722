import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ValidationConfig, validate } from '@actions/languageservice'
import type { ActionMetadata } from '@actions/languageservice/action'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

/** Our action, as workflows name it. */
export const ours = 'awesome-keeper/awesome-keeper'

export const action = parse(
  readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'),
) as ActionMetadata & {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

/** The actions that our workflows use; of others' those inputs that count here. */
const known: Record<string, ActionMetadata> = {
  [ours]: action,
  'actions/attest-build-provenance': metadata('subject-path'),
  'actions/checkout': metadata('fetch-depth', 'persist-credentials', 'ref'),
  'actions/download-artifact': metadata('name', 'path', 'run-id', 'github-token'),
  'actions/setup-node': metadata('node-version', 'cache', 'package-manager-cache'),
  'actions/upload-artifact': metadata(
    ...['name', 'path', 'retention-days', 'if-no-files-found', 'overwrite'],
  ),
  'github/codeql-action': metadata('languages', 'config', 'category'),
}

function metadata(...names: string[]): ActionMetadata {
  const inputs = Object.fromEntries(names.map((name) => [name, { description: name }]))
  return { name: 'action', description: 'of GitHub’s', inputs }
}

export interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

export interface Workflow {
  name: string
  on: Record<string, unknown>
  permissions?: Record<string, string>
  concurrency?: { group?: string }
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>
      needs?: string | string[]
      /** Of a job that calls another workflow, and has no steps. */
      uses?: string
      concurrency?: { group?: string }
      steps: Step[]
      'timeout-minutes'?: number
    }
  >
}

/** A workflow of ours that others call. */
const fileProvider: NonNullable<ValidationConfig['fileProvider']> = {
  getFileContent(reference) {
    const isOurs = 'owner' in reference && `${reference.owner}/${reference.repository}` === ours
    if (!isOurs) throw new Error(`a workflow of others: ${reference.path}`)
    const content = readFileSync(join(import.meta.dirname, '../..', reference.path), 'utf8')
    return Promise.resolve({ name: reference.path, content })
  },
}

/**
 * What GitHub's own language service reports for a workflow or of `action.yml`; it knows our action's
 * inputs.
 *
 * @param path where the text stands in a repository: it distinguishes workflows from actions
 */
export async function mistakesIn(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text)
  const found = await validate(document, {
    fileProvider,
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => known[`${owner}/${name}`],
    },
  })
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`)
}
