import type { CityId } from '../../src/core/city.ts'
import { contentId } from '../../src/core/content-item.ts'
import type { Outcome } from '../../src/core/run.ts'
import { saveItems } from '../../src/store/catalogue.ts'
import type { Database } from '../../src/store/database.ts'
import { saveFindings } from '../../src/store/findings.ts'
import { endHandling, saveInboundMail } from '../../src/store/inbox.ts'
import { planMails } from '../../src/store/outbox.ts'
import { saveQuarantine } from '../../src/store/quarantine.ts'
import { saveReport } from '../../src/store/reports.ts'
import { endRun, startRun } from '../../src/store/runs.ts'
import { claimMail, endSending } from '../../src/store/sending.ts'
import { toSave } from '../store/sample-content.ts'
import { aChannel, aService } from './builders.ts'
import { aFinding } from './findings.ts'
import { aMailToSend } from './outbox-mails.ts'
import { aReport } from './report.ts'

/** The moment of the staged city, and the business date of its nights. */
export const stagedNow = Temporal.Instant.from('2026-12-09T10:00:00Z')
export const stagedDay = Temporal.PlainDate.from('2026-12-09')
const today = stagedDay

/** Writes a city of which every figure differs: see the test of its status for what it comes to. */
export async function stageCity(db: Database['db'], city: CityId): Promise<void> {
  const foreign = toSave(aChannel({ contentId: contentId('99999999-0000-4000-8000-000000000001') }), { own: false })
  const gone = toSave(aService({ contentId: contentId('99999999-0000-4000-8000-000000000002') }))
  await saveItems(db, city, today, [toSave(aService()), toSave(aChannel()), foreign, gone])
  await db
    .updateTable('content_item')
    .set({ removed_on: today.toString() })
    .where('city_id', '=', city)
    .where('content_id', '=', gone.item.contentId)
    .execute()
  const open = [aFinding({ key: 'a' }), aFinding({ key: 'b' }), aFinding({ key: 'c', rule: 'no-channels' })]
  await saveFindings(db, city, today, { open: [...open, aFinding({ key: 'd' })], regrade: [], close: [] })
  await saveFindings(db, city, today, { open: [], regrade: [], close: ['d'] })
  await saveQuarantine(db, city, today, [{ key: 'strange', kind: 'service', problem: 'type: unknown', raw: {} }])
  await stageReports(db, city)
  await stageMails(db, city)
  await stageRuns(db, city)
}

async function stageReports(db: Database['db'], city: CityId): Promise<void> {
  const report = aReport({ date: today.toString() })
  const totals = { ...report.totals, stale: 7, unowned: 5 }
  await saveReport(db, city, today.subtract({ days: 1 }), aReport())
  const one = { contentId: aService().contentId, byRoster: null, now: null, on: today.toString() }
  const holes = { ...report.holes, silent: 2, areasWithoutDeputy: 4, handOvers: [one, one, one] }
  await saveReport(db, city, today, { ...report, totals, holes })
}

async function stageMails(db: Database['db'], city: CityId): Promise<void> {
  const mails = [1, 2, 3].map(number =>
    aMailToSend({ messageId: `<${city}.${number}@x.fi>`, occasion: `reply ${number}` }),
  )
  await planMails(db, city, mails)
  for (const { messageId } of mails.slice(0, 1)) {
    await claimMail(db, city, messageId)
    await endSending(db, city, { messageId, attempt: 1 }, stagedNow, { state: 'inDoubt', reason: 'ECONNRESET' })
  }
  for (const [uid, minutes] of [
    [1, 40],
    [2, 20],
    [3, 10],
  ] as const) {
    const place = { mailbox: 'INBOX', uidValidity: '1', uid }
    await saveInboundMail(db, city, { place, receivedAt: stagedNow.subtract({ minutes }), raw: new Uint8Array() })
    const end = { state: 'ignored', class: null, reasons: [], now: stagedNow } as const
    if (uid === 1) await endHandling(db, city, place, end)
  }
}

async function stageRuns(db: Database['db'], city: CityId): Promise<void> {
  const run = async (job: string, outcome: Outcome | null, minutesAgo: number, counts = {}): Promise<void> => {
    const id = await startRun(db, city, job, today, stagedNow.subtract({ minutes: minutesAgo + 1 }))
    if (outcome === null) return
    await endRun(db, id, stagedNow.subtract({ minutes: minutesAgo }), outcome, counts, null)
  }
  await run('sync-catalogue', 'held', 300, { held: 4 })
  await run('sync-catalogue', 'failed', 200)
  await run('sync-catalogue', 'done', 100, { held: 3, requests: 61 })
  await run('sync-catalogue', null, 20)
  await run('import-roster', 'done', 99)
  await run('import-roster', 'failed', 9)
  await run('read-mailbox', null, 10)
}
