import type { AbsenceReason } from '../catalogue/absence.ts'
import type { Words } from '../digests/words.ts'
import type { TroubleArea, TroubleReason } from '../health/signs.ts'
import type { MailPurpose } from '../mail.ts'
import type { Holding } from '../people/holding.ts'

/** Something that people were told of and that lasts: it is opened once, follows its facts and is closed. */
export interface Alarm {
  /** What it is about: a city has one open alarm of a key at most. */
  readonly key: string
  readonly facts: AlarmFacts
}

/** An alarm that was open before tonight. */
export interface OpenAlarm extends Alarm {
  readonly openedOn: Temporal.PlainDate
}

/** What an alarm tells, as it is kept; told apart by `kind`. */
export type AlarmFacts = RemovalFacts | ShapeFacts | DoubtFacts | RosterFacts | TroubleFacts

/** Work that fails, or is not done in time. */
export interface TroubleFacts {
  readonly kind: 'trouble'
  readonly area: TroubleArea
  readonly reason: TroubleReason
  /** The moment since when it has been seen, as ISO 8601. */
  readonly since: string
  /** False while it may still pass by itself: nobody has been told. */
  readonly told: boolean
}

/** A roster's file that is not taken over. What is wrong with it quotes cells, and stands with the roster only. */
export interface RosterFacts {
  readonly kind: 'rosterHeld'
  readonly holding: Holding['kind']
}

/** Mails of which nobody knows whether they were sent. */
export interface DoubtFacts {
  readonly kind: 'mailsInDoubt'
  readonly mails: number
  /** Those in doubt for longest first; of all as many as a mail shows. */
  readonly named: readonly NamedDoubt[]
}

export interface NamedDoubt {
  /** With angle brackets. */
  readonly messageId: string
  readonly purpose: MailPurpose
  /** The moment since when, as ISO 8601. */
  readonly since: string
}

/** Removals that wait for a person. */
export interface RemovalFacts {
  readonly kind: 'removalsHeld'
  readonly items: number
  readonly connections: number
  /** The organizations with the most removals first. */
  readonly organizations: readonly HeldOrganization[]
}

/** One organization's removals; of all that wait at most as many are named as a mail shows. */
export interface HeldOrganization {
  /** Null where its name is not known: another organization than the city's own. */
  readonly name: Words | null
  readonly removals: number
  readonly named: readonly NamedRemoval[]
}

export interface NamedRemoval {
  /** Of a connection the names of both its ends. */
  readonly names: readonly Words[]
  /** Null where nobody asked PTV: of a connection. */
  readonly reason: AbsenceReason | null
}

/** A field that the contract does not name, or a field because of which records are put aside. */
export interface ShapeFacts {
  readonly kind: 'unknownField' | 'strangeRecord'
  /** The kind of the records, such as `service`. */
  readonly record: string
  /** The field, with `*` for languages and places in lists. */
  readonly path: string
  /** How many records have it tonight: 0 where it was there on an earlier night only. */
  readonly records: number
}
