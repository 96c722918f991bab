// One night's reading of a city, as `once sync-catalogue` does it, measured from before the job to its end.
import { parseArgs } from 'node:util'
import { jobsOf } from '../../src/commands/once-work.ts'
import { runJob } from '../../src/jobs/job.ts'
import { parseCityFile, type ConfiguredCity } from '../../src/runtime/city-files.ts'
import { startLog } from '../../src/runtime/log.ts'
import { keepHeapSmall } from '../../src/runtime/memory.ts'
import { readSettings, type Environment } from '../../src/runtime/settings.ts'
import { databasePlace, withDatabase } from '../../src/wiring.ts'
import type { Measured } from './child.ts'
import { cityFile } from './city-file.ts'
import { reportMeasured } from './report-measured.ts'

const options = { url: { type: 'string' }, main: { type: 'string' }, date: { type: 'string' } } as const
const { url = '', main = '', date = '' } = parseArgs({ options }).values

keepHeapSmall()
const log = startLog('error')
const { configured } = parseCityFile(cityFile(main, url), 'bench.yaml')
if (configured === null) throw new Error('the city file of the bench has faults')

// A worker that runs for weeks has its code compiled and its first night behind it: one in another database comes first.
const { REHEARSAL_URL: rehearsal } = process.env
if (rehearsal !== undefined) await night({ ...process.env, DATABASE_URL: rehearsal }, configured)
reportMeasured(await night(process.env, configured))

async function night(environment: Environment, city: ConfiguredCity): Promise<Omit<Measured, 'peak'>> {
  const settings = readSettings(environment)
  const [job] = jobsOf('sync-catalogue', city, [city], settings, environment)
  if (job === undefined) throw new Error('there is no job sync-catalogue')
  return withDatabase(databasePlace(settings), log, async ({ db }) => {
    const started = performance.now()
    const { counts, outcome } = await runJob(job, {
      db,
      city: city.city,
      today: Temporal.PlainDate.from(date),
      now: () => Temporal.Now.instant(),
      log,
      dry: false,
    })
    const seconds = (performance.now() - started) / 1000
    if (outcome !== 'done') throw new Error(`the night ended as ${outcome}`)
    return { seconds, parts: {}, counts }
  })
}
