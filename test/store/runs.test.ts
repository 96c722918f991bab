import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Outcome } from '../../src/core/run.ts'
import {
  claimRun,
  closeRun,
  endRun,
  holdRun,
  lastComplete,
  loadLedger,
  loadProgress,
  saveProgress,
  startRun,
  tidyRuns,
  touchRun,
  type Attempt,
  type RunId,
} from '../../src/store/runs.ts'
import { describeOnDatabases } from '../support/database.ts'
import { today, tomorrow } from './sample-content.ts'

const [city, other] = [cityId('esimerkkila'), cityId('toinen')]
const now = Temporal.Instant.from('2026-06-10T01:30:00.5Z')

describeOnDatabases('the ledger', db => {
  it('comes back as it was written, from a day on, and only the city’s', async () => {
    await run('old', 'done', { day: today.subtract({ days: 1 }) })
    await run('a', 'failed')
    await run('a', null)
    await run('b', 'held', { day: tomorrow })
    await run('a', 'done', { of: other })
    const attempt = {
      date: today,
      attempt: 1,
      startedAt: now,
      endedAt: null,
      alive: false,
      outcome: null,
      cutOff: null,
    }
    expect(await loadLedger(db(), city, today)).toEqual([
      { ...attempt, job: 'a', endedAt: now.add({ seconds: 9 }), outcome: 'failed' },
      { ...attempt, job: 'a', attempt: 2, alive: true },
      { ...attempt, job: 'b', date: tomorrow, endedAt: now.add({ seconds: 9 }), outcome: 'held' },
    ])
  })

  it('numbers the attempts of workers that begin at the same moment', async () => {
    await Promise.all(Array.from({ length: 12 }, async () => run('a', null)))
    const attempts = (await loadLedger(db(), city, today)).map(({ attempt }) => attempt)
    expect(attempts.toSorted((left, right) => left - right)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    )
  })

  it('keeps of a job that is done often the last good run, what came after it and what is under way', async () => {
    for (const outcome of ['done', 'failed', null, 'held', 'failed'] as const) await run('often', outcome)
    await run('nightly', 'done')
    await run('often', 'done', { of: other })
    await tidyRuns(db(), city, 'often')
    expect(await shown()).toEqual([
      'esimerkkila nightly done',
      'esimerkkila often failed',
      'esimerkkila often held',
      'esimerkkila often open',
      'toinen often done',
    ])
    await sql`update run set alive_until = now() where outcome is null`.execute(db())
    await run('often', 'done')
    await tidyRuns(db(), city, 'often')
    expect(await shown()).toEqual(['esimerkkila nightly done', 'esimerkkila often done', 'toinen often done'])
  })

  it('keeps the failures of a job that has never ended well', async () => {
    await run('often', 'failed')
    await run('often', 'failed')
    await tidyRuns(db(), city, 'often')
    expect(await shown()).toEqual(['esimerkkila often failed', 'esimerkkila often failed'])
  })

  describe('of a run whose worker', () => {
    it.each([
      ['lives', 60, true],
      ['gave no sign of life for too long', 0, false],
    ])('%s it says so by the database’s clock, whatever the worker’s shows', async (_name, seconds, alive) => {
      await startRun(db(), city, 'a', today, now.add({ hours: 9999 }), seconds)
      expect(await states()).toEqual([`open ${alive ? 'alive' : 'lost'}`])
    })

    it('lives, the next sign of life keeps its place', async () => {
      const id = await startRun(db(), city, 'a', today, now, 0)
      expect(await touchRun(db(), id, 60)).toBe(true)
      expect(await states()).toEqual(['open alive'])
      expect(
        await db()
          .transaction()
          .execute(async trx => holdRun(trx, id)),
      ).toBe(true)
    })

    it('lives, nobody else may claim the job, on whatever date, but may start it beside', async () => {
      await startRun(db(), city, 'a', today, now)
      expect(await claim({ date: tomorrow })).toBe(null)
      expect(await claim({ job: 'b' })).not.toBe(null)
      expect(await claim({ city: other })).not.toBe(null)
      await startRun(db(), city, 'a', today, now)
      expect(await states()).toEqual(['open alive', 'open alive', 'open alive'])
    })

    it('was lost, the next one closes it, and it finds itself without its place', async () => {
      const lost = await startRun(db(), city, 'a', today, now, 0)
      expect(await claim()).not.toBe(null)
      expect(await states()).toEqual(['failed lost', 'open alive'])
      expect(await touchRun(db(), lost, 60)).toBe(false)
      expect(await saveProgress(db(), lost, Uint8Array.of(1))).toBe(false)
      expect(
        await db()
          .transaction()
          .execute(async trx => holdRun(trx, lost)),
      ).toBe(false)
      expect(await endRun(db(), lost, now, 'done', { items: 9 }, null)).toBe(false)
      expect(await states()).toEqual(['failed lost', 'open alive'])
      expect(await loadProgress(db(), city, 'a', today)).toBe(null)
    })

    it('was lost leaves what it had done so far to the next one', async () => {
      const lost = await startRun(db(), city, 'a', today, now, 0)
      await saveProgress(db(), lost, Uint8Array.of(7))
      await claim()
      expect([...((await loadProgress(db(), city, 'a', today)) ?? [])]).toEqual([7])
    })

    it('was told to stop says so', async () => {
      const id = await startRun(db(), city, 'a', today, now)
      await closeRun(db(), id, now, { outcome: 'failed', counts: {}, error: 'stopped', cutOff: 'stopped' })
      expect(await states()).toEqual(['failed stopped'])
    })

    it('was lost is taken over by one only of those that come at the same moment', async () => {
      await startRun(db(), city, 'a', today, now, 0)
      const claims = await Promise.all(Array.from({ length: 8 }, async () => claim()))
      expect(claims.filter(id => id !== null)).toHaveLength(1)
    })
  })

  describe('what an attempt has done so far', () => {
    const [early, late] = [Uint8Array.of(0, 1, 255), Uint8Array.of(2)]

    it('is there for the next attempt, whether the first failed or nobody knows', async () => {
      const first = await startRun(db(), city, 'a', today, now)
      expect(await loadProgress(db(), city, 'a', today)).toBe(null)
      await saveProgress(db(), first, late)
      await saveProgress(db(), first, early)
      expect(await progress()).toEqual(early)
      await endRun(db(), first, now, 'failed', {}, 'PTV did not answer')
      expect(await progress()).toEqual(early)
    })

    it('is that of the newest attempt which kept any', async () => {
      await saveProgress(db(), await startRun(db(), city, 'a', today, now), early)
      await startRun(db(), city, 'a', today, now)
      expect(await progress()).toEqual(early)
      await saveProgress(db(), await startRun(db(), city, 'a', today, now), late)
      expect(await progress()).toEqual(late)
    })

    it('is of one city, job and date only', async () => {
      await saveProgress(db(other), await startRun(db(other), other, 'a', today, now), early)
      await saveProgress(db(), await startRun(db(), city, 'b', today, now), early)
      await saveProgress(db(), await startRun(db(), city, 'a', tomorrow, now), early)
      expect(await loadProgress(db(), city, 'a', today)).toBe(null)
    })

    it.each(['done', 'held'] as const)('is let go of when an attempt is %s, older nights’ too', async outcome => {
      await saveProgress(db(), await startRun(db(), city, 'a', today.subtract({ days: 1 }), now), early)
      await saveProgress(db(), await startRun(db(), city, 'a', today, now), early)
      for (const [of, job, day] of [
        [other, 'a', today],
        [city, 'b', today],
        [city, 'a', tomorrow],
      ] as const) {
        await saveProgress(db(of), await startRun(db(of), of, job, day, now), late)
      }
      const last = await startRun(db(), city, 'a', today, now)
      await saveProgress(db(), last, early)
      await endRun(db(), last, now, outcome, {}, null)
      const left = await rowsOfBoth()
      expect(left.filter(row => row.progress !== null)).toHaveLength(3)
    })

    it('serves no attempt after one that ended well', async () => {
      await run('a', 'done')
      await saveProgress(db(), await startRun(db(), city, 'a', today, now), early)
      expect(await loadProgress(db(), city, 'a', today)).toBe(null)
    })
  })

  it('tells the last night that was complete, by its date, and when it began', async () => {
    expect(await lastComplete(db(), city, 'a')).toBe(null)
    await run('a', 'failed', { day: tomorrow })
    await run('a', null, { day: tomorrow })
    await run('b', 'done', { day: tomorrow })
    await run('a', 'done', { day: tomorrow, of: other })
    expect(await lastComplete(db(), city, 'a')).toBe(null)
    const [again, later] = [now.add({ hours: 2 }), now.add({ hours: 3 })]
    await run('a', 'held', { at: now })
    await run('a', 'done', { at: again })
    await run('a', 'done', { at: later, day: today.subtract({ days: 1 }) })
    expect(await lastComplete(db(), city, 'a')).toEqual({ date: today, startedAt: again })
  })

  async function claim(attempt: Partial<Attempt> = {}): Promise<RunId | null> {
    return claimRun(db(attempt.city), { city, job: 'a', date: today, now, seconds: 60, ...attempt })
  }

  async function states(): Promise<readonly string[]> {
    const ledger = await loadLedger(db(), city, today)
    return ledger.map(one => `${one.outcome ?? 'open'} ${one.cutOff ?? (one.alive ? 'alive' : 'lost')}`)
  }

  async function run(
    job: string,
    outcome: Outcome | null,
    { of = city, day = today, at = now }: { of?: typeof city; day?: Temporal.PlainDate; at?: Temporal.Instant } = {},
  ): Promise<void> {
    const id = await startRun(db(of), of, job, day, at)
    if (outcome !== null) await endRun(db(of), id, at.add({ seconds: 9 }), outcome, {}, null)
  }

  async function progress(): Promise<Uint8Array | null> {
    const bytes = await loadProgress(db(), city, 'a', today)
    return bytes === null ? null : Uint8Array.from(bytes)
  }

  async function shown(): Promise<readonly string[]> {
    return (await rowsOfBoth()).map(row => `${row.city_id} ${row.job} ${row.outcome ?? 'open'}`).toSorted()
  }

  async function rowsOfBoth() {
    const read = [city, other].map(async of =>
      db(of).selectFrom('run').selectAll().where('city_id', '=', of).orderBy('run_id').execute(),
    )
    return (await Promise.all(read)).flat()
  }
})
