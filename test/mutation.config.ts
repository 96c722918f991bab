import { defineConfig } from 'vitest/config'

/** The tests that mutations of `src/core/catalogue` must be caught by: these alone, and without databases. */
export default defineConfig({
  test: {
    root: import.meta.dirname + '/..',
    include: ['test/core/catalogue/*.test.ts'],
  },
})
