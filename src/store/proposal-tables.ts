// The tables of corrections on their way to PTV.
import type { ProposalState } from '../core/proposal.ts'
import type { VouchedBy } from '../core/replies/sender/vouching.ts'
import type { Day, Json, OptionalDay } from './column-types.ts'

export interface ProposalTable {
  city_id: string
  proposal_key: string
  content_id: string
  content_version: string
  language: string
  field: Json
  before: string | null
  old_words: string | null
  new_words: string
  given: string
  person_id: string
  proposed_by: string
  asked_on: Day
  reply_key: string
  token: string
  item_number: number
  state: ProposalState['kind']
  standing: Json
}

export interface WorkListTable {
  city_id: string
  token: string
  day: Day
  items: Json
}

export interface WorkListReplyTable {
  city_id: string
  reply_key: string
  token: string
  answered_by: string
  answered_on: Day
  vouched_by: VouchedBy | null
  decisions: Json
  words: string
  question: string | null
  until: OptionalDay
  state: 'done' | 'asked' | 'denied'
}
