import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type {
  ConnectionTable,
  ConnectionVersionTable,
  ContentItemTable,
  ContentVersionTable,
  DriftTable,
  QuarantineTable,
  RemovalReleaseTable,
} from './catalogue-tables.ts'
import type { Day, Json, Moment, OptionalDay, OptionalMoment } from './column-types.ts'
import type {
  AnswerTable,
  AuditLogTable,
  FindingMuteTable,
  HandOverTable,
  InboundMailTable,
  MailMessageTable,
  ReplyTable,
  RoundTripTable,
  SendingTurnTable,
} from './mail-tables.ts'
import type { ProposalTable, WorkListReplyTable, WorkListTable } from './proposal-tables.ts'

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
  alive_until: ColumnType<Temporal.Instant, string | undefined, string>
  cut_off: string | null
  failed_party: string | null
  failure: string | null
}

export interface AlarmTable {
  city_id: string
  alarm_key: string
  opened_on: Day
  closed_on: OptionalDay
  facts: Json
  occasions: Generated<readonly string[]>
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
  reply_key: Generated<string>
}

export interface RosterTable {
  city_id: string
  roster_hash: string
  file_hash: string | null
  imported_on: Day
}

export interface RosterHoldTable {
  city_id: string
  since: Day
  holding: Json
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
  step: Generated<'digest' | 'reminder'>
  reminds: OptionalDay
  unanswered_since: OptionalDay
  told_on: OptionalDay
}

export interface TokenKeyTable {
  city_id: string
  key: ColumnType<Buffer, Uint8Array, never>
}

export interface DeadAddressTable {
  city_id: string
  address: string
  since: Day
  status: string | null
  ended_on: OptionalDay
}

export interface KnownPersonTable {
  city_id: string
  address: string
  name: string | null
  gone_since: OptionalDay
}

export interface PrivacyKeyTable {
  city_id: string
  key: ColumnType<Buffer, Uint8Array, never>
}

export interface ErasedAddressTable {
  city_id: string
  hash: string
  erased_on: Day
}

export interface MailDeletionTable {
  city_id: string
  message_id: string
  asked_at: Moment
}

export interface PaceTable {
  city_id: string
  day: Day
  items: number
  waiting: number
  unasked: number
  if_all_answer: OptionalDay
  at_this_pace: OptionalDay
}

export interface ReportTable {
  city_id: string
  business_date: Day
  document: Json
  published: Generated<boolean>
  items: GeneratedAlways<number>
  stale: GeneratedAlways<number>
  unowned: GeneratedAlways<number>
  holes: GeneratedAlways<unknown>
}

export interface AssessmentNoteTable {
  city_id: string
  content_id: string
  rule: string
  problem: string
  noted_on: Day
}

export interface ReportSnapshotTable {
  city_id: string
  business_date: Day
  area: string
  items: number
  current: number
  confirmed: number
  stale: number
  unowned: number
  asked: number
  answered: number
  computed: boolean
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

export interface LinkCheckTable {
  city_id: string
  url: string
  result: string
  status: number | null
  final_url: string | null
  since: Day
  bad_nights: number
  doubt_nights: number
  checked_on: Day
}

export interface MailDomainCheckTable {
  city_id: string
  domain: string
  result: string
  bad_nights: number
  checked_on: Day
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
  roster_hold: RosterHoldTable
  person: PersonTable
  duty: DutyTable
  assignment: AssignmentTable
  digest: DigestTable
  token_key: TokenKeyTable
  dead_address: DeadAddressTable
  known_person: KnownPersonTable
  privacy_key: PrivacyKeyTable
  erased_address: ErasedAddressTable
  mail_deletion: MailDeletionTable
  pace: PaceTable
  mail_message: MailMessageTable
  sending_turn: SendingTurnTable
  inbound_mail: InboundMailTable
  reply: ReplyTable
  answer: AnswerTable
  round_trip: RoundTripTable
  proposal: ProposalTable
  work_list: WorkListTable
  work_list_reply: WorkListReplyTable
  finding_mute: FindingMuteTable
  hand_over: HandOverTable
  audit_log: AuditLogTable
  report: ReportTable
  report_snapshot: ReportSnapshotTable
  assessment_note: AssessmentNoteTable
  reference_code: ReferenceCodeTable
  link_check: LinkCheckTable
  mail_domain_check: MailDomainCheckTable
}
