import { defineConfig } from 'vitest/config'

/** The tests that mutations of the core’s decisions must be caught by: these alone, and without databases. */
export default defineConfig({
  test: {
    root: import.meta.dirname + '/..',
    include: [
      ...['catalogue', 'replies/sender'].map(room => `test/core/${room}/*.test.ts`),
      'test/core/replies/meaning/grammar.mutation.ts',
      'test/core/people/{assign*,hand-over*,holes,organization-keys,name-patterns,responders}.test.ts',
      // Without plan-nights: its many random nights take seconds, and the tables here say what it finds.
      'test/core/digests/{plan,plan-period,plan-colleagues,plan-reminder,first-month,unanswered,pace}.test.ts',
    ],
  },
})
