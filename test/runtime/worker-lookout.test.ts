import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { OutsideUnavailable } from '../../src/core/errors.ts'
import type { Job } from '../../src/jobs/job.ts'
import type { Database } from '../../src/store/database.ts'
import { openFreshPostgres } from '../support/database.ts'
import { aCityWork, aJob, aWorker } from './a-worker.ts'

const noon = Temporal.Instant.from('2026-12-09T10:00:00Z')

describe.runIf(inject('postgres') !== null)('a worker whose jobs failed for a server that is away', () => {
  let fresh: { database: Database; url: string; drop: () => Promise<void> }
  beforeAll(async () => {
    fresh = await openFreshPostgres()
  })
  afterAll(async () => {
    await fresh.database.close()
    await fresh.drop()
  })

  it.each<[string, Job['rhythm']]>([
    ['a night', 'nightly'],
    ['the day’s', 'often'],
  ])(
    'goes on with a job of %s at its next look when the server is back, without waiting for its time',
    async (name, rhythm) => {
      const server = { isAway: true, asked: 0 }
      const away = new OutsideUnavailable('away', { party: 'ptv', remedy: 'Wait.' })
      const job = aJob('one', rhythm, async () => {
        if (server.isAway) throw away
        return { counts: {} }
      })
      const check = async (): Promise<void> => {
        server.asked += 1
        if (server.isAway) throw away
      }
      const work = {
        ...(await aCityWork(`lookout-${name}`, [job])),
        outsides: new Map([['ptv', { name: 'x', check }]] as const),
      }
      const worker = await aWorker({ url: fresh.url, db: fresh.database.db, cities: [work], now: () => noon })
      await worker.tick()
      await expect.poll(() => worker.counted, { timeout: 10_000 }).toEqual(['one failed'])
      await worker.look()
      expect(server.asked).toBe(1)
      expect(worker.counted).toEqual(['one failed'])
      server.isAway = false
      await worker.look()
      await expect.poll(() => worker.counted, { timeout: 10_000 }).toEqual(['one failed', 'one done'])
      await worker.look()
      expect(server.asked).toBe(2)
    },
  )
})
