// One job of the day, again and again until it finds nothing to do any more, measured from before the first run.
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

const { job: name = '' } = parseArgs({ options: { job: { type: 'string' } } }).values

keepHeapSmall()
const log = startLog('error')
const settings = readSettings(process.env)
const { configured } = parseCityFile(
  cityFile('00000000-0000-4000-8000-000000000000', 'http://127.0.0.1:9'),
  'bench.yaml',
)
if (configured === null) throw new Error('the city file of the bench has faults')
const job = jobsOf('read-mailbox', configured, [configured], settings, process.env).find(one => one.name === name)
if (job === undefined) throw new Error(`there is no job ${name}`)

await withDatabase(databasePlace(settings), log, async ({ db }) => {
  const today = now().toZonedDateTimeISO('Europe/Helsinki').toPlainDate()
  const started = performance.now()
  let [mails, runs] = [0, 0]
  for (;;) {
    const { counts } = await runJob(job, { db, city: configured.city, today, now, log, dry: false })
    const done = counts['mails'] ?? counts['moved'] ?? 0
    if (done === 0) break
    mails += done
    runs += 1
  }
  reportMeasured({ seconds: (performance.now() - started) / 1000, parts: {}, counts: { mails, runs } })
})

function now(): Temporal.Instant {
  return Temporal.Now.instant()
}
