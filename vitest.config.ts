import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Tests that look at all modules or handles of their process, or change what others share. */
const ALONE = [
  '__tests__/{package,patterns,project}.test.ts',
  '__tests__/links/http/client.test.ts',
  '__tests__/repository/git.test.ts',
]

/**
 * Half of the time of all tests: whole stories and attacks, played through the built programs in
 * dozens of runs. `npm test -- --slow` runs them, as CI does.
 */
const SLOW = [
  '__tests__/app/action/{fix-pull-request,hostile,schedule}/**/*.test.ts',
  '__tests__/app/action/{enterprise,matrix,stopped}.test.ts',
  '__tests__/app/action/review/{concurrent-runs,github-failures,meanwhile,new-findings,other-files,publishing,reports,second-push,vanished-lists}.test.ts',
  '__tests__/app/cli/{links,robustness,services}.test.ts',
]

export default defineConfig({
  test: {
    // Tests start processes, workers and servers.
    pool: 'forks',
    // Much of the time is waited for the processes that tests start.
    maxWorkers: availableParallelism() + 1,
    // Without this, the style of the HTML report would be empty.
    css: { include: [/\.css\?raw$/] },
    // Its modules import each other without file endings, and JSON without attributes.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    // They only stop what hangs: no test may fail because the machine is busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'slow', include: SLOW } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['__tests__/**/*.test.ts'],
          exclude: [...ALONE, ...SLOW],
          // Starting a process and loading the modules takes longer than most files do.
          isolate: false,
        },
      },
    ],
  },
})
