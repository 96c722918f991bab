// What is stored of the nights that are over, for figures of nights that have none of their own.
import { sql } from 'kysely'
import type { Change } from '../core/catalogue/compare.ts'
import type { Fingerprints } from '../core/catalogue/fingerprint.ts'
import type { CityId } from '../core/city.ts'
import { contentId, type ContentId } from '../core/content-item.ts'
import type { PastItem, PastVersion, Span } from '../core/report/past-nights.ts'
import { loadConfirmations } from './content.ts'
import type { Db } from './database.ts'
import { itemFromDocument } from './documents.ts'

/** The past of the city's own items from a day on, removed ones too; what was over before the day is left out. */
export async function loadPastItems(db: Db, city: CityId, since: Temporal.PlainDate): Promise<readonly PastItem[]> {
  const [rows, versions, assignments, findings, confirmations] = [
    await loadDates(db, city),
    await loadVersions(db, city, since),
    await loadAssignmentSpans(db, city),
    await loadFindingSpans(db, city, since),
    await loadConfirmations(db, city),
  ]
  return rows.map(row => {
    const id = contentId(row.content_id)
    return {
      contentId: id,
      versions: versions.get(id) ?? [],
      dates: {
        fingerprints: row.fingerprints as Fingerprints,
        baselineAt: row.baseline_at,
        touched: row.touched,
        firstSeen: row.first_seen,
        confirmations: confirmations.get(id) ?? [],
      },
      assignments: assignments.get(id) ?? [],
      findings: findings.get(id) ?? [],
    }
  })
}

async function loadDates(db: Db, city: CityId) {
  return db
    .selectFrom('content_item')
    .select(['content_id', 'fingerprints', 'baseline_at', 'touched', 'first_seen'])
    .where('city_id', '=', city)
    .where('own', '=', true)
    .where('kind', '<>', 'generalDescription')
    .orderBy('content_id')
    .execute()
}

interface VersionRow {
  readonly content_id: string
  readonly observed_on: Temporal.PlainDate
  readonly change: Change
  readonly document: unknown
  readonly current: boolean
}

// Of what was before the day only the last state counts, and its last absence.
async function loadVersions(
  db: Db,
  city: CityId,
  since: Temporal.PlainDate,
): Promise<ReadonlyMap<ContentId, readonly PastVersion[]>> {
  const { rows } = await sql<VersionRow>`
    select version.content_id, version.observed_on, version.change, version.document,
      version.version = item.current_version as current
    from content_version as version
    join content_item as item on item.city_id = version.city_id and item.content_id = version.content_id
    where version.city_id = ${city} and item.own and item.kind <> 'generalDescription'
      and version.version >= coalesce((
        select max(earlier.version) from content_version as earlier
        where earlier.city_id = ${city} and earlier.content_id = version.content_id
          and earlier.document is not null and earlier.observed_on <= ${since.toString()}::date
      ), 0)
    order by version.content_id, version.version
  `.execute(db)
  const read = rows.map(row => ({
    contentId: contentId(row.content_id),
    observedOn: row.observed_on,
    change: row.change,
    item: row.document === null ? null : itemFromDocument(row.document),
    current: row.current,
  }))
  return Map.groupBy(read, version => version.contentId)
}

async function loadAssignmentSpans(db: Db, city: CityId): Promise<ReadonlyMap<ContentId, PastItem['assignments']>> {
  const rows = await db
    .selectFrom('assignment')
    .select(['content_id', 'area', 'since', 'ended_on'])
    .where('city_id', '=', city)
    .orderBy('since')
    .execute()
  const spans = rows.map(row => ({
    contentId: contentId(row.content_id),
    area: row.area,
    from: row.since,
    until: row.ended_on,
  }))
  return Map.groupBy(spans, span => span.contentId)
}

interface SpanRow {
  readonly content_id: string
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate | null
}

// A finding that somebody muted asks nobody from the day after on; one whose muting ended asks again.
async function loadFindingSpans(
  db: Db,
  city: CityId,
  since: Temporal.PlainDate,
): Promise<ReadonlyMap<ContentId, readonly Span[]>> {
  const { rows } = await sql<SpanRow>`
    select finding.content_id, finding.opened_on as "from",
      least(finding.closed_on, (
        select min(muted_on) + 1 from finding_mute as mute
        where mute.city_id = finding.city_id and mute.finding_key = finding.finding_key and mute.ended_on is null
      )) as until
    from finding
    where finding.city_id = ${city} and finding.audience = 'updater' and finding.severity <> 'info'
      and (finding.closed_on is null or finding.closed_on > ${since.toString()}::date)
    order by finding.content_id, finding.opened_on
  `.execute(db)
  return Map.groupBy(rows, row => contentId(row.content_id))
}

/** The area of each item that nobody answers for now and somebody did before: the last one of it. */
export async function loadLastAreas(db: Db, city: CityId): Promise<ReadonlyMap<ContentId, string>> {
  const { rows } = await sql<{ readonly content_id: string; readonly area: string }>`
    select distinct on (content_id) content_id, area from assignment
    where city_id = ${city} and ended_on is not null and not exists (
      select from assignment as open
      where open.city_id = ${city} and open.content_id = assignment.content_id and open.ended_on is null
    )
    order by content_id, ended_on desc, since desc, person_id
  `.execute(db)
  return new Map(rows.map(row => [contentId(row.content_id), row.area]))
}

/** The nights since a day and before another of which a city has no figures, the latest first. */
export async function loadNightsWithoutFigures(
  db: Db,
  city: CityId,
  { since, before }: { readonly since: Temporal.PlainDate; readonly before: Temporal.PlainDate },
): Promise<readonly Temporal.PlainDate[]> {
  const { rows } = await sql<{ readonly day: Temporal.PlainDate }>`
    select day::date as day
    from generate_series(${since.toString()}::timestamp, ${before.toString()}::timestamp - interval '1 day', '1 day') as day
    where not exists (
      select from report_snapshot where city_id = ${city} and business_date = day::date and area = ''
    )
    order by day desc
  `.execute(db)
  return rows.map(row => row.day)
}
