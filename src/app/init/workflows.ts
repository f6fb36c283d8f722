/**
 * The workflows that `init` writes. `npm run docs` also writes them to `examples/workflows`, under the
 * same names, and to the README.
 */

import { actionReference } from './release.ts'

/** Reviews pull requests. */
export const REVIEW_WORKFLOW = `\
# Reviews pull requests, those from forks too.
#
# pull_request_target is safe here: nothing of the pull request is checked
# out, built or run. Its text is read through the API and compared, and the
# configuration comes from the default branch.
name: Review

on:
  pull_request_target:
    types: [opened, synchronize, reopened]

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
      - uses: ${actionReference()}
`

/** Keeps one issue that tells what is to mend. */
export const SCHEDULE_WORKFLOW = `\
# Looks at the whole list every day and keeps one issue that tells what is to
# mend. Links are visited a few at a time: those that were alive a short while
# ago wait for their turn.
name: Keep

on:
  schedule:
    - cron: 17 5 * * *
  workflow_dispatch:

permissions:
  contents: read
  issues: write

concurrency:
  group: awesome-keeper-schedule

jobs:
  keep:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${actionReference()}
`
