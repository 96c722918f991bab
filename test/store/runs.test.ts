import { describe, expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Outcome } from '../../src/core/run.ts'
import {
  abandonRuns,
  endRun,
  lastComplete,
  loadLedger,
  loadProgress,
  saveProgress,
  startRun,
  tidyRuns,
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
    expect(await loadLedger(db(), city, today)).toEqual([
      { job: 'a', date: today, attempt: 1, startedAt: now, endedAt: now.add({ seconds: 9 }), outcome: 'failed' },
      { job: 'a', date: today, attempt: 2, startedAt: now, endedAt: null, outcome: null },
      { job: 'b', date: tomorrow, attempt: 1, startedAt: now, endedAt: now.add({ seconds: 9 }), outcome: 'held' },
    ])
  })

  it('numbers the attempts of workers that begin at the same moment', async () => {
    await Promise.all(Array.from({ length: 12 }, async () => run('a', null)))
    const attempts = (await loadLedger(db(), city, today)).map(({ attempt }) => attempt)
    expect(attempts.toSorted((left, right) => left - right)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    )
  })

  it('keeps of a job that is done often the last good run and what came after it', async () => {
    for (const outcome of ['done', 'failed', null, 'held', 'failed'] as const) await run('often', outcome)
    await run('nightly', 'done')
    await run('often', 'done', { of: other })
    await tidyRuns(db(), city, 'often')
    expect(await shown()).toEqual([
      'esimerkkila nightly done',
      'esimerkkila often failed',
      'esimerkkila often held',
      'toinen often done',
    ])
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

  it('closes the open runs that a worker has given up, and no later or other ones', async () => {
    await run('a', null)
    await run('a', 'done')
    await run('a', null, { at: now.add({ seconds: 2 }) })
    await run('b', null)
    await run('a', null, { of: other })
    await abandonRuns(db(), city, 'a', now.add({ seconds: 1 }), 'the worker was stopped')
    const rows = await db()
      .selectFrom('run')
      .select(['city_id', 'job', 'outcome', 'ended_at', 'error'])
      .orderBy('run_id')
      .execute()
    expect(rows.map(row => [row.city_id, row.job, row.outcome, row.error])).toEqual([
      [city, 'a', 'failed', 'the worker was stopped'],
      [city, 'a', 'done', null],
      [city, 'a', null, null],
      [city, 'b', null, null],
      [other, 'a', null, null],
    ])
    expect(rows[0]?.ended_at).toEqual(now.add({ seconds: 1 }))
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
      await saveProgress(db(), await startRun(db(), other, 'a', today, now), early)
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
        await saveProgress(db(), await startRun(db(), of, job, day, now), late)
      }
      const last = await startRun(db(), city, 'a', today, now)
      await saveProgress(db(), last, early)
      await endRun(db(), last, now, outcome, {}, null)
      const left = await db().selectFrom('run').select('run_id').where('progress', 'is not', null).execute()
      expect(left).toHaveLength(3)
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

  async function run(
    job: string,
    outcome: Outcome | null,
    { of = city, day = today, at = now }: { of?: typeof city; day?: Temporal.PlainDate; at?: Temporal.Instant } = {},
  ): Promise<void> {
    const id = await startRun(db(), of, job, day, at)
    if (outcome !== null) await endRun(db(), id, at.add({ seconds: 9 }), outcome, {}, null)
  }

  async function progress(): Promise<Uint8Array | null> {
    const bytes = await loadProgress(db(), city, 'a', today)
    return bytes === null ? null : Uint8Array.from(bytes)
  }

  async function shown(): Promise<readonly string[]> {
    const rows = await db().selectFrom('run').select(['city_id', 'job', 'outcome']).execute()
    return rows.map(row => `${row.city_id} ${row.job} ${row.outcome ?? 'open'}`).toSorted()
  }
})
