/**
 * The workflows that `init` writes. `npm run docs` also writes them to `examples/workflows`, under
 * the same names, and to the README.
 */

import { actionReference } from './release.ts'

/** Reviews pull requests. */
export const REVIEW_WORKFLOW = `\
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
      - uses: ${actionReference()}
`

/** Checks lists every day and maintains one tracking issue. */
export const SCHEDULE_WORKFLOW = `\
# Checks the whole list every day and maintains one tracking issue. Links are
# checked a few at a time: a link that was alive recently is not checked again
# at once.
name: Check lists

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
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${actionReference()}
`
