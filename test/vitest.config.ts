import { defineConfig } from 'vitest/config'

/** A file for the results as JSON, when a script wants to count them. */
const results = process.env['TEST_RESULTS']

export default defineConfig({
  test: {
    root: import.meta.dirname + '/..',
    include: ['test/**/*.test.ts'],
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    globalSetup: ['test/support/global-setup.ts'],
    maxWorkers: 2,
    // Most of a file's time would go into loading the program and the embedded database once more.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
