import type { ColumnType, Generated } from 'kysely'
import type { MailPurpose, MailState } from '../core/mail.ts'
import type { AnswerKind } from '../core/replies/outcome.ts'

type Day = ColumnType<Temporal.PlainDate, string, string>
type OptionalDay = ColumnType<Temporal.PlainDate | null, string | null, string | null>
type Moment = ColumnType<Temporal.Instant, string, string>
type OptionalMoment = ColumnType<Temporal.Instant | null, string | null, string | null>
/** JSON: comes back parsed, goes in as text. */
type Json = ColumnType<unknown, string, string>
type GeneratedJson = ColumnType<unknown, string | undefined, string>
type GeneratedMoment = ColumnType<Temporal.Instant, string | undefined, string>

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
  progress: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>
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
  current_version: number
  raw: Json
  fingerprints: Json
  content_hash: string
  baseline_at: OptionalMoment
  touched: boolean
  missing_reason: string | null
  moved_to: string | null
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
  reason: string | null
  moved_to: string | null
}

export interface ConnectionTable extends Seen {
  city_id: string
  service_id: string
  channel_id: string
  current_version: number
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
}

export interface DriftTable {
  city_id: string
  kind: string
  path: string
  first_seen: Day
  records: number
}

export interface RemovalReleaseTable {
  city_id: string
  record_key: string
  released_on: Day
  released_by: string
  reason: string
}

export interface AlarmTable {
  city_id: string
  alarm_key: string
  opened_on: Day
  closed_on: OptionalDay
  facts: Json
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
  purpose: MailPurpose
  occasion: string
  person_id: string | null
  token: string | null
  day: Day
  recipient: string
  reply_to: string | null
  subject: string
  html: string
  body: string
  not_before: Moment
  auto_submitted: Generated<'auto-generated' | 'auto-replied'>
  in_reply_to: string | null
  mail_references: GeneratedJson
  attachments: GeneratedJson
  state: MailState
  state_at: GeneratedMoment
  attempts: Generated<number>
  reason: string | null
}

export interface InboundMailTable {
  city_id: string
  mailbox: string
  uid_validity: string
  uid: number
  stored_number: Generated<number>
  received_at: Moment
  raw: Buffer
  state: Generated<InboundState>
  class: string | null
  handled_at: OptionalMoment
  reasons: GeneratedJson
}

/** What became of a received mail. */
export type InboundState = 'received' | 'answered' | 'forwarded' | 'ignored' | 'duplicate' | 'notOurs' | 'failed'

export interface ReplyTable {
  city_id: string
  reply_key: string
  token: string
  person_id: string
  answered_by: string
  answered_at: Moment
}

export interface AnswerTable {
  city_id: string
  reply_key: string
  content_id: string
  item_number: number
  person_id: string
  kind: AnswerKind
  words: string | null
  answered_on: Day
  silent_until: Day
  fingerprints: Json
  seen: boolean | null
}

export interface ReportTable {
  city_id: string
  business_date: Day
  document: Json
  published: Generated<boolean>
}

export interface ReferenceCodeTable {
  city_id: string
  list: string
  code: string
  names: Json
  valid: boolean
  parent: string | null
  read_on: Day
}

/** The tables that the migrations make; `test/store/schema.txt` shows what the database itself says of them. */
export interface Tables {
  run: RunTable
  content_item: ContentItemTable
  content_version: ContentVersionTable
  connection: ConnectionTable
  connection_version: ConnectionVersionTable
  quarantine: QuarantineTable
  drift: DriftTable
  removal_release: RemovalReleaseTable
  alarm: AlarmTable
  finding: FindingTable
  confirmation: ConfirmationTable
  roster: RosterTable
  person: PersonTable
  duty: DutyTable
  assignment: AssignmentTable
  digest: DigestTable
  mail_message: MailMessageTable
  inbound_mail: InboundMailTable
  reply: ReplyTable
  answer: AnswerTable
  report: ReportTable
  reference_code: ReferenceCodeTable
}
