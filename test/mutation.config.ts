import { defineConfig } from 'vitest/config'

/** The tests that mutations of the core’s decisions must be caught by: these alone, and without databases. */
export default defineConfig({
  test: {
    root: import.meta.dirname + '/..',
    include: ['catalogue', 'replies/sender', 'replies/meaning'].map(room => `test/core/${room}/*.test.ts`),
  },
})
