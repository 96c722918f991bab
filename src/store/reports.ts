import { sql } from 'kysely'
import type { CityId } from '../core/city.ts'
import { inTodaysShape } from '../core/report/earlier-shape.ts'
import type { Report } from '../core/report/report.ts'
import type { Db } from './database.ts'

/** Keeps the report of a business date; the same night done again replaces it and publishes it anew. */
export async function saveReport(db: Db, city: CityId, today: Temporal.PlainDate, report: Report): Promise<void> {
  const row = { document: JSON.stringify(report), published: false }
  await db
    .insertInto('report')
    .values({ city_id: city, business_date: today.toString(), ...row })
    .onConflict(conflict => conflict.columns(['city_id', 'business_date']).doUpdateSet(row))
    .execute()
}

/** The reports that are worked out but not published, the oldest first. */
export async function loadUnpublishedReports(db: Db, city: CityId): Promise<readonly Report[]> {
  const rows = await db
    .selectFrom('report')
    .select('document')
    .where('city_id', '=', city)
    .where('published', '=', false)
    .orderBy('business_date')
    .execute()
  return rows.map(row => reportFrom(row.document))
}

/** The report of a business date; null where there is none, or only its totals are kept. */
export async function loadReport(db: Db, city: CityId, date: Temporal.PlainDate): Promise<Report | null> {
  const row = await db
    .selectFrom('report')
    .select('document')
    .where('city_id', '=', city)
    .where('business_date', '=', sql<Temporal.PlainDate>`${date.toString()}::date`)
    .where(isWhole)
    .executeTakeFirst()
  return row === undefined ? null : reportFrom(row.document)
}

const isWhole = sql<boolean>`jsonb_exists(document, 'items')`

function reportFrom(document: unknown): Report {
  return inTodaysShape(document as Report)
}

/** Notes that the report of a business date has been published. */
export async function markReportPublished(db: Db, city: CityId, report: Report): Promise<void> {
  await db
    .updateTable('report')
    .set({ published: true })
    .where('city_id', '=', city)
    .where('business_date', '=', sql<Temporal.PlainDate>`${report.date}::date`)
    .execute()
}

/** Keeps only the totals of the published reports of before a day: a year of whole ones would fill a small disk. */
export async function keepTotals(db: Db, city: CityId, before: Temporal.PlainDate): Promise<number> {
  const kept = sql`jsonb_build_object('itemCount', items, 'totals', document -> 'totals', 'holes', holes)`
  const { numUpdatedRows } = await db
    .updateTable('report')
    .set({ document: sql<string>`${kept}` })
    .where('city_id', '=', city)
    .where('business_date', '<', sql<Temporal.PlainDate>`${before.toString()}::date`)
    .where('published', '=', true)
    .where(isWhole)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
