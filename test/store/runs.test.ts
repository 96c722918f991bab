import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { Outcome } from '../../src/core/run.ts'
import { abandonRuns, endRun, loadLedger, startRun, tidyRuns } from '../../src/store/runs.ts'
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

  async function run(
    job: string,
    outcome: Outcome | null,
    { of = city, day = today, at = now }: { of?: typeof city; day?: Temporal.PlainDate; at?: Temporal.Instant } = {},
  ): Promise<void> {
    const id = await startRun(db(), of, job, day, at)
    if (outcome !== null) await endRun(db(), id, at.add({ seconds: 9 }), outcome, {}, null)
  }

  async function shown(): Promise<readonly string[]> {
    const rows = await db().selectFrom('run').select(['city_id', 'job', 'outcome']).execute()
    return rows.map(row => `${row.city_id} ${row.job} ${row.outcome ?? 'open'}`).toSorted()
  }
})
