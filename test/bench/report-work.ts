// Works the report of a filled city out, keeps it and writes its files, measured from the first query to the last file.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { momentInFinland } from '../../src/core/dates.ts'
import { fileShelf } from '../../src/edges/files/shelf.ts'
import { runJob, type Job } from '../../src/jobs/job.ts'
import { planReport } from '../../src/jobs/plan-report.ts'
import { publishReport } from '../../src/jobs/publish-report.ts'
import { startLog } from '../../src/runtime/log.ts'
import { keepHeapSmall } from '../../src/runtime/memory.ts'
import { withCity } from '../../src/wiring.ts'
import { generate } from './catalogue.ts'
import { cityOf, sizeOf, today } from './report-city.ts'
import { reportMeasured } from './report-measured.ts'

const times = Number(parseArgs({ options: { times: { type: 'string', default: '1' } } }).values.times)
const city = cityOf(times, generate(sizeOf(times)).mainId)
const log = startLog('error')
const folder = mkdtempSync(join(tmpdir(), 'ajantasa-bench-'))

keepHeapSmall()
await withCity({ kind: 'postgres', url: process.env['DATABASE_URL'] ?? '' }, log, city.id, async db => {
  const timed = async (job: Job) => {
    const now = momentInFinland(today, Temporal.PlainTime.from('04:30'))
    const began = performance.now()
    const { counts } = await runJob(job, { db, city, today, now: () => now, log, dry: false })
    return { seconds: (performance.now() - began) / 1000, counts }
  }
  const planned = await timed(planReport(false))
  const published = await timed(publishReport(fileShelf, folder))
  reportMeasured({
    seconds: planned.seconds + published.seconds,
    parts: { 'worked out': planned.seconds, 'files written': published.seconds },
    counts: { items: planned.counts['items'] ?? 0 },
  })
})
rmSync(folder, { recursive: true })
