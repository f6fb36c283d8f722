import { readFileSync } from 'node:fs'
import type { Event } from './event.ts'

export interface Runner {
  event: Event
  repository: { owner: string; repo: string }
  serverUrl: string
  branch: string
  runId: string
  /** The run and its attempt: unique. */
  run: string
  /** Where files for later steps are written. */
  folder: string
}

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
