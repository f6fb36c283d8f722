import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Tests that change what all modules of a process share: each file has a process of its own. */
const ALONE = [
  '__tests__/app/action/review/{other-files,vanished-lists}.test.ts',
  '__tests__/{package,project}.test.ts',
  '__tests__/repository/git.test.ts',
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
      {
        extends: true,
        test: { name: 'alone', include: ALONE },
      },
      {
        extends: true,
        // Starting a process and loading the modules takes longer than most files do.
        test: {
          name: 'together',
          include: ['__tests__/**/*.test.ts'],
          exclude: ALONE,
          isolate: false,
        },
      },
    ],
  },
})
