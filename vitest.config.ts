import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Tests start processes, workers and servers: a process of its own keeps each file apart.
    pool: 'forks',
    // Much of the time is waited for the processes that tests start.
    maxWorkers: '100%',
    // Without this, the style of the HTML report would be empty.
    css: { include: [/\.css\?raw$/] },
    // Its modules import each other without file endings, and JSON without attributes.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    // Generous for a machine of two busy cores; slower tests say so themselves.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
