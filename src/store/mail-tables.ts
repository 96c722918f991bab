// The tables of mails and answers.
import type { Generated, GeneratedAlways } from 'kysely'
import type { MailPurpose, MailState } from '../core/mail.ts'
import type { SortedTo } from '../core/replies/mail-folder.ts'
import type { AnswerKind } from '../core/replies/outcome.ts'
import type { VouchedBy } from '../core/replies/sender/vouching.ts'
import type { Day, GeneratedJson, GeneratedMoment, Json, Moment, OptionalDay, OptionalMoment } from './column-types.ts'

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
  postponed_since: OptionalMoment
  return_id: Generated<string>
}

export interface SendingTurnTable {
  city_id: string
  next_at: Moment
}

export interface InboundMailTable {
  city_id: string
  mailbox: string
  uid_validity: string
  uid: number
  stored_number: Generated<number>
  received_at: Moment
  raw: Buffer
  raw_hash: GeneratedAlways<Buffer>
  state: Generated<InboundState>
  class: string | null
  handled_at: OptionalMoment
  reasons: GeneratedJson
  token: string | null
  sorted_to: SortedTo | null
  sorted_at: OptionalMoment
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
  number: Generated<number>
  vouched_by: VouchedBy | null
  undone_at: OptionalMoment
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

export interface RoundTripTable {
  city_id: string
  token: string
  reply_key: string
  digest_token: string
  person_id: string
  answered_by: string
  answered_on: Day
  recipient: string
  waiting: Json
  words: string
  asked_at: Moment
  until: Day
  state: Generated<'asked' | 'confirmed' | 'denied'>
}

export interface FindingMuteTable {
  city_id: string
  finding_key: string
  content_id: string
  muted_by: string
  reason: string
  muted_on: Day
  reply_key: string
  ended_on: OptionalDay
}

export interface HandOverTable {
  city_id: string
  number: Generated<number>
  content_id: string
  from_person: string
  to_person: string
  handed_on: Day
  reply_key: string
  ended_on: OptionalDay
}

export interface AuditLogTable {
  city_id: string
  number: Generated<number>
  at: Moment
  actor: string
  action: string
  content_id: string | null
  facts: Json
}
