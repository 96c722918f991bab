import type { ColumnType, Generated } from 'kysely'

type Day = ColumnType<Temporal.PlainDate, string, string>
type OptionalDay = ColumnType<Temporal.PlainDate | null, string | null, string | null>
type Moment = ColumnType<Temporal.Instant, string, string>
type OptionalMoment = ColumnType<Temporal.Instant | null, string | null, string | null>
/** JSON: comes back parsed, goes in as text. */
type Json = ColumnType<unknown, string, string>

export interface RunTable {
  city_id: string
  run_id: Generated<number>
  job: string
  business_date: Day
  attempt: number
  started_at: Moment
  ended_at: OptionalMoment
  outcome: string | null
  counts: ColumnType<unknown, string | undefined, string>
  error: string | null
}

interface Seen {
  published_at: OptionalMoment
  first_seen: Day
  missing_nights: number
  missing_on: OptionalDay
  removed_on: OptionalDay
}

export interface ContentItemTable extends Seen {
  city_id: string
  content_id: string
  kind: string
  type: string
  organization_id: string
  own: boolean
  document: Json
  raw: Json
  fingerprints: Json
  content_hash: string
  baseline_at: OptionalMoment
  touched: boolean
}

export interface ContentVersionTable {
  city_id: string
  content_id: string
  version: number
  observed_on: Day
  change: string
  fields: Json
  document: ColumnType<unknown, string | null, never>
  published_at: OptionalMoment
}

export interface ConnectionTable extends Seen {
  city_id: string
  service_id: string
  channel_id: string
  document: Json
  raw: Json
  content_hash: string
}

export interface ConnectionVersionTable {
  city_id: string
  service_id: string
  channel_id: string
  version: number
  observed_on: Day
  change: string
  document: ColumnType<unknown, string | null, never>
  published_at: OptionalMoment
}

export interface QuarantineTable {
  city_id: string
  record_key: string
  kind: string
  problem: string
  raw: Json
  first_seen: Day
  last_seen: Day
}

export interface FindingTable {
  city_id: string
  finding_key: string
  opened_on: Day
  closed_on: OptionalDay
  content_id: string
  rule: string
  severity: string
  audience: string
  language: string | null
  field: string | null
  evidence: Json
}

export interface ConfirmationTable {
  city_id: string
  content_id: string
  language: string
  fingerprint: string
  confirmed_on: Day
  confirmed_by: string
}

export interface RosterTable {
  city_id: string
  roster_hash: string
  imported_on: Day
}

export interface PersonTable {
  city_id: string
  person_id: string
  document: Json
}

export interface DutyTable {
  city_id: string
  row_number: number
  document: Json
}

export interface AssignmentTable {
  city_id: string
  content_id: string
  person_id: string
  area: string
  source: Json
  since: Day
  ended_on: OptionalDay
}

export interface DigestTable {
  city_id: string
  person_id: string
  day: Day
  token: string
  items: Json
  more: number
}

export interface MailMessageTable {
  city_id: string
  message_id: string
  purpose: string
  person_id: string
  day: Day
  recipient: string
  subject: string
  html: string
  body: string
  not_before: Moment
  state: string
}

export interface ReportTable {
  city_id: string
  business_date: Day
  document: Json
  published: Generated<boolean>
}

/** The tables that the migrations make; `test/store/schema.txt` shows what the database itself says of them. */
export interface Tables {
  run: RunTable
  content_item: ContentItemTable
  content_version: ContentVersionTable
  connection: ConnectionTable
  connection_version: ConnectionVersionTable
  quarantine: QuarantineTable
  finding: FindingTable
  confirmation: ConfirmationTable
  roster: RosterTable
  person: PersonTable
  duty: DutyTable
  assignment: AssignmentTable
  digest: DigestTable
  mail_message: MailMessageTable
  report: ReportTable
}
