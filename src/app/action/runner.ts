import { readFileSync } from 'node:fs'
import type { Event } from './event.ts'

/** What the runner's environment tells. */
export interface Runner {
  event: Event
  repository: { owner: string; repo: string }
  serverUrl: string
  /** The branch's name, without `refs/heads/`. */
  branch: string
  runId: string
  /** The run and its attempt: no other has the same. */
  run: string
  /** Where files may be left for later steps. */
  folder: string
}

/** Reads what the runner tells of itself. */
export function readRunner(): Runner {
  const { env } = process
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const path = env.GITHUB_EVENT_PATH
  return {
    event: {
      name: env.GITHUB_EVENT_NAME ?? '',
      sha: env.GITHUB_SHA ?? '',
      payload: path ? JSON.parse(readFileSync(path, 'utf8')) : {},
    },
    repository: { owner, repo },
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    branch: env.GITHUB_REF_NAME ?? (env.GITHUB_REF ?? '').replace(/^refs\/heads\//, ''),
    runId: env.GITHUB_RUN_ID ?? '',
    run: `${env.GITHUB_RUN_ID ?? ''}-${env.GITHUB_RUN_ATTEMPT ?? ''}`,
    folder: env.RUNNER_TEMP ?? '.',
  }
}
