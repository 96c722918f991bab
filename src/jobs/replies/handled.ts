import type { InboundMail } from '../../core/mail.ts'
import type { Duty } from '../../core/people/roster.ts'
import type { Person } from '../../core/person.ts'
import type { Applied } from '../../core/replies/apply.ts'
import type { StoredDigest } from '../../store/digests.ts'
import type { Db } from '../../store/database.ts'
import type { WaitingMail } from '../../store/inbox.ts'
import type { InboundState } from '../../store/mail-tables.ts'
import type { Assessing } from '../assessing.ts'
import type { JobContext } from '../job.ts'

/** What handling a mail works with besides the mail. */
export interface Surroundings {
  readonly context: JobContext
  /** True where mails of other cities come into the same mailbox. */
  readonly shared: boolean
  readonly people: readonly Person[]
  readonly duties: readonly Duty[]
  /** The chance from which one-time tokens are made. */
  readonly randomBytes: (count: number) => Uint8Array
  /** What the rules of content look at, loaded when the first correction of the run comes. */
  readonly assessing: (db: Db) => Promise<Assessing>
}

/** A received mail with the digest that it answers and whose digest that is, where it answers one. */
export interface HandledMail {
  readonly stored: WaitingMail
  /** The day on which it came. */
  readonly received: Temporal.PlainDate
  readonly mail: InboundMail
  readonly digest: StoredDigest | null
  readonly person: Person | null
}

/** A mail that answers a digest. */
export interface DigestReply extends HandledMail {
  readonly digest: StoredDigest
}

/** What became of a mail; `reasons` in the program's own English. */
export interface End {
  readonly state: InboundState
  readonly reasons: readonly string[]
}

/** Item numbers with what was meant for them. */
export type Meant = Applied['answered']
