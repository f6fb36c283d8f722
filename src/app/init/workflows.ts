/**
 * The workflows that `init` writes. `npm run docs` also writes them to `examples/workflows`, and some
 * to the README.
 */

import { createHash } from 'node:crypto'
import { actionReference } from './release.ts'

/** Reviews pull requests. @param uses the action’s reference */
export const reviewWorkflow = (uses: string) => `\
# Reviews pull requests, also those from forks.
#
# pull_request_target is safe here: nothing of the pull request is checked
# out, built or run. Its text is read through the API and compared, and the
# configuration comes from the default branch.
name: Review

on:
  pull_request_target:
    types: [opened, synchronize, reopened, edited]

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: awesome-keeper-review-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${uses}
`

/** Checks lists every day and maintains one tracking issue. @param cron when, in UTC */
export const scheduleWorkflow = (uses: string, cron: string) => `\
# Checks the whole list every day and maintains one tracking issue. Links are
# checked a few at a time: a link that was alive recently is not checked again
# at once.
name: Check lists

on:
  schedule:
    - cron: ${cron}
  workflow_dispatch:

permissions:
  contents: read
  issues: write

concurrency:
  group: awesome-keeper-schedule

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${uses}
`

/** Updates the issue after pushes to the default branch, without checking links. */
export const pushWorkflow = (uses: string) => `\
# Updates the tracking issue after each push to the default branch, for lists
# that get few pull requests. Links are not checked: what the daily run of
# awesome-keeper-schedule.yml found stays. No push fails.
#
# The two share a group, so that they never write the issue at once.
name: Check pushes

on:
  push:
    branches: [main, master]
    paths: ['**.md', .github/awesome-keeper.yml]

permissions:
  contents: read
  issues: write

concurrency:
  group: awesome-keeper-schedule

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${uses}
`

/** Reviews pull requests that were open before, or one of them, again. */
export const reviewAgainWorkflow = (uses: string) => `\
# Reviews one pull request, or all open ones, again: started by hand.
name: Review again

on:
  workflow_dispatch:
    inputs:
      pull-request:
        description: A pull request’s number, or open for all that are open
        default: open
        required: true

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: awesome-keeper-review-\${{ inputs.pull-request }}

jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${uses}
        with:
          pull-request: \${{ inputs.pull-request }}
`

/** As the examples and the README have them. */
export const EXAMPLES = {
  review: reviewWorkflow(actionReference()),
  schedule: scheduleWorkflow(actionReference(), '17 5 * * *'),
  push: pushWorkflow(actionReference()),
  reviewAgain: reviewAgainWorkflow(actionReference()),
}

/**
 * When a repository’s daily run begins: always the same for its name, and spread over the day, since
 * GitHub delays what begins at a full hour, with all the others.
 * @param name `owner/name`
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export function dailyTime(name: string): string {
  const [first = 0, second = 0] = createHash('sha256').update(name.toLowerCase()).digest()
  return `${1 + (first % 59)} ${second % 24} * * *`
}
