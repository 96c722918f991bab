import { tmpdir } from 'node:os'
import { defineConfig } from 'vitest/config'
import { folderInMemory } from './support/memory-folder.ts'
import { SlowFirst } from './support/slow-first.ts'

/** A file for the results as JSON, when a script wants to count them. */
const results = process.env['TEST_RESULTS']

// Databases and browsers write thousands of small files, for which memory needs a third of a disk's time.
process.env['TMPDIR'] ??= folderInMemory() ?? tmpdir()

export default defineConfig({
  test: {
    root: import.meta.dirname + '/..',
    include: ['test/**/*.test.ts'],
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    globalSetup: ['test/support/global-setup.ts'],
    // One more than two processors can carry out: while one waits for a program or a server, another works.
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
    // Most of a file's time would go into loading the program and the embedded database once more.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
