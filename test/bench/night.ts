// One night's reading of a city, as `once sync-catalogue` does it, measured from before the job to its end.
import { parseArgs } from 'node:util'
import { jobsOf } from '../../src/commands/once-work.ts'
import { runJob } from '../../src/jobs/job.ts'
import { parseCityFile } from '../../src/runtime/city-files.ts'
import { startLog } from '../../src/runtime/log.ts'
import { keepHeapSmall } from '../../src/runtime/memory.ts'
import { readSettings } from '../../src/runtime/settings.ts'
import { databasePlace, withDatabase } from '../../src/wiring.ts'
import { cityFile } from './city-file.ts'
import { reportMeasured } from './report-measured.ts'

const options = { url: { type: 'string' }, main: { type: 'string' }, date: { type: 'string' } } as const
const { url = '', main = '', date = '' } = parseArgs({ options }).values

keepHeapSmall()
const log = startLog('error')
const settings = readSettings(process.env)
const { configured } = parseCityFile(cityFile(main, url), 'bench.yaml')
if (configured === null) throw new Error('the city file of the bench has faults')
const [job] = jobsOf('sync-catalogue', configured, [configured], settings, process.env)
if (job === undefined) throw new Error('there is no job sync-catalogue')

await withDatabase(databasePlace(settings), log, async ({ db }) => {
  const started = performance.now()
  const { counts, outcome } = await runJob(job, {
    db,
    city: configured.city,
    today: Temporal.PlainDate.from(date),
    now: () => Temporal.Now.instant(),
    log,
    dry: false,
  })
  const seconds = (performance.now() - started) / 1000
  if (outcome !== 'done') throw new Error(`the night ended as ${outcome}`)
  reportMeasured({ seconds, parts: {}, counts })
})
