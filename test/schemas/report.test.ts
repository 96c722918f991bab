import type * as z from 'zod'
import { expect, it } from 'vitest'
import { Report as ReportSchema } from '../../schemas/report.ts'
import type { Report } from '../../src/core/report/report.ts'
import { openPglite } from '../support/database.ts'
import { sampleNight } from '../support/night.ts'
import { aReport } from '../support/report.ts'

/** Compiles only while what the program writes is what the schema promises. */
function asPromised(report: Report): z.input<typeof ReportSchema> {
  return report as z.input<typeof ReportSchema> & Report
}

it('describes the report that a night writes, and every field of it', async () => {
  const database = await openPglite()
  try {
    const { files } = await sampleNight(database.db, { date: '2026-11-22' })
    const report = JSON.parse(files.find(file => file.name === 'report.json')?.content ?? '') as Report
    // Unknown fields are dropped by the schema, so equality also shows that there are none.
    expect(ReportSchema.parse(asPromised(report))).toEqual(report)
  } finally {
    await database.close()
  }
})

it.each(['archived', 'unpublished', 'moved', 'notSeen', null] as const)('describes why an item is gone: %s', reason => {
  const contentId = '00000000-0000-4000-8000-000000000001'
  const change = {
    contentId,
    names: {},
    change: 'removed',
    kind: 'gone',
    reason,
    date: '2026-09-22',
    fields: ['-sv'],
    differences: [],
  } as const
  expect(ReportSchema.parse(asPromised(aReport({ changes: [change] }))).changes).toEqual([change])
})
