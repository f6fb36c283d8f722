import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Tests start processes, workers and servers: a process of its own keeps each file apart.
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
  },
})
