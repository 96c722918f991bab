import { resolve } from 'node:path'
import { sql } from 'kysely'
import { runJob, type Job } from '../../src/jobs/job.ts'
import { readCityFile } from '../../src/runtime/city-files.ts'
import { startLog } from '../../src/runtime/log.ts'
import { openQueue } from '../../src/runtime/queue.ts'
import { forCity } from '../../src/store/city-scope.ts'
import { openDatabase, type Db } from '../../src/store/database.ts'

/**
 * Carries out jobs that fail with a person in what they throw: each in the ledger and the log as every job, and one more
 * in the queue. The marked word comes by the environment.
 */
export async function failingJobs(env: Readonly<Record<string, string>>): Promise<number> {
  const { WORD: word = '', DATABASE_URL: url = '' } = env
  const log = startLog('trace')
  const { city } = await readCityFile(resolve('src/sample/city/esimerkkila.yaml'))
  const database = await openDatabase({ kind: 'postgres', url })
  const context = {
    city,
    today: Temporal.PlainDate.from('2026-01-05'),
    now: () => Temporal.Now.instant(),
    log,
    dry: false,
  }
  for (const [name, fail] of Object.entries(failures(word))) {
    const job: Job = { name, kind: 'decide', rhythm: 'nightly', run: async ({ db }) => fail(db) }
    await runJob(job, { ...context, db: forCity(database.db, city.id) }).catch(() => {})
  }
  const done = Promise.withResolvers<void>()
  const queue = await openQueue(url, ['marked'], log)
  await queue.work(async () => {
    setTimeout(done.resolve, 300)
    throw Object.assign(new Error(word), { detail: word, cause: new Error(word) })
  })
  await queue.send({ city: city.id, job: 'marked', date: context.today })
  await done.promise
  await queue.stop(2000)
  await database.close()
  return 1
}

type Failure = (db: Db) => Promise<never>

function query(statement: () => ReturnType<typeof sql>): Failure {
  return async db => {
    await statement().execute(db)
    throw new Error('nothing was wrong')
  }
}

function failures(word: string): Readonly<Record<string, Failure>> {
  return {
    'plain error': async () => Promise.reject(new Error(`no updater ${word}`)),
    'error with causes': async () =>
      Promise.reject(new AggregateError([new TypeError(word), new RangeError(word, { cause: word })], word)),
    'error with a name': async () => Promise.reject(Object.assign(new Error(word), { name: word, code: word })),
    'no error at all': async () => Promise.reject({ person: word }),
    'strange JSON': async () => JSON.parse(`{"${word}": ${word}`) as never,
    'strange date': async () => Temporal.PlainDate.from(word) as never,
    'strange address': async () => new URL(word) as never,
    'no such file': async () => (await import(`./${word}.ts`)) as never,
    'strange uuid': query(() => sql`select ${word}::uuid`),
    'strange number': query(() => sql`select ${word}::integer`),
    'row that breaks a rule': query(
      () => sql`insert into person (city_id, person_id, document) values ('esimerkkila', ${word}, ${word})`,
    ),
    'row that is there': query(
      () =>
        sql`insert into person (city_id, person_id, document) select 'esimerkkila', ${word}, '{}'::jsonb from generate_series(1, 2)`,
    ),
    'row that lacks a value': query(
      () => sql`insert into mail_message (city_id, message_id) values ('esimerkkila', ${word})`,
    ),
    'row of another city': query(
      () => sql`insert into person (city_id, person_id, document) values (${word}, ${word}, '{}'::jsonb)`,
    ),
  }
}
