import { expect, it } from 'vitest'
import { cityId } from '../../src/core/city.ts'
import type { CutOff } from '../../src/core/run.ts'
import { loadJobStates, noteFailure } from '../../src/store/job-states.ts'
import { closeRun, endRun, startRun } from '../../src/store/runs.ts'
import { describeOnDatabases } from '../support/database.ts'
import { stageCity, stagedDay, stagedNow } from '../support/staged-city.ts'

const [city, other] = [cityId('esimerkkila'), cityId('toinen')]
const readMailbox = { name: 'read-mailbox', rhythm: 'often' } as const

describeOnDatabases('how jobs stand', db => {
  const fail = async (minutesAgo: number, cutOff: CutOff | null = null): Promise<void> => {
    const id = await startRun(db(), city, 'read-mailbox', stagedDay, stagedNow.subtract({ minutes: minutesAgo }))
    const end = { outcome: 'failed', counts: {}, error: 'no answer', cutOff } as const
    await closeRun(db(), id, stagedNow.subtract({ minutes: minutesAgo - 1 }), end)
    await noteFailure(db(), id, { party: 'imap', kind: 'away' })
  }
  const succeed = async (minutesAgo: number): Promise<void> => {
    const id = await startRun(db(), city, 'read-mailbox', stagedDay, stagedNow.subtract({ minutes: minutesAgo }))
    await endRun(db(), id, stagedNow.subtract({ minutes: minutesAgo - 2 }), 'done', {}, null)
  }
  const load = async () => (await loadJobStates(db(), city, [readMailbox]))[0]

  it('is told of the asked ones, in their order, and only of the city’s', async () => {
    await stageCity(db(), city)
    await stageCity(db(other), other)
    const jobs = ['import-roster', 'sync-catalogue', 'assess-items'].map(name => ({ name, rhythm: 'nightly' }) as const)
    const none = { lastSeconds: null, failures: 0, failure: null, cutOff: null }
    expect(await loadJobStates(db(), city, jobs)).toEqual([
      {
        name: 'import-roster',
        rhythm: 'nightly',
        lastSuccess: stagedNow.subtract({ minutes: 99 }),
        lastOutcome: 'failed',
        lastSeconds: 60,
        failures: 1,
        // Nobody has written it down.
        failure: null,
        cutOff: null,
        running: false,
      },
      {
        ...none,
        name: 'sync-catalogue',
        rhythm: 'nightly',
        lastSuccess: stagedNow.subtract({ minutes: 100 }),
        lastOutcome: 'done',
        lastSeconds: 60,
        running: true,
      },
      { ...none, name: 'assess-items', rhythm: 'nightly', lastSuccess: null, lastOutcome: null, running: false },
    ])
  })

  it('counts the failures since the last success, and tells why the last one was', async () => {
    await fail(60)
    await succeed(50)
    await fail(40)
    await fail(30)
    expect(await load()).toMatchObject({
      lastSuccess: stagedNow.subtract({ minutes: 48 }),
      lastOutcome: 'failed',
      failures: 2,
      failure: { party: 'imap', kind: 'away' },
    })
  })

  it('is well again after a success, however often it failed', async () => {
    await fail(40)
    await fail(30)
    await succeed(20)
    expect(await load()).toMatchObject({ lastOutcome: 'done', lastSeconds: 120, failures: 0, failure: null })
  })

  it('says nothing of attempts that were told to stop', async () => {
    await succeed(20)
    await fail(10, 'stopped')
    expect(await load()).toMatchObject({ lastOutcome: 'done', failures: 0, failure: null, cutOff: null })
  })

  it('tells of attempts that others have ended', async () => {
    await fail(10, 'overtime')
    expect(await load()).toMatchObject({ lastOutcome: 'failed', failures: 1, cutOff: 'overtime' })
  })

  it('is not running where its worker has given no sign of life for long', async () => {
    const id = await startRun(db(), city, 'read-mailbox', stagedDay, stagedNow)
    expect((await load())?.running).toBe(true)
    await db().updateTable('run').set({ alive_until: '2020-01-01T00:00:00Z' }).where('run_id', '=', id.run).execute()
    expect((await load())?.running).toBe(false)
  })
})
