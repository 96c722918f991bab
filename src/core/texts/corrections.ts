import type { OutdatedReason } from '../proposal.ts'
import type { Refusal } from '../proposals/decide.ts'

type Example = { readonly words: string; readonly meaning: string }

/** The words of the mails about corrections on their way to PTV. Dates come ready formatted. */
export interface CorrectionTexts {
  /** How a difference is marked. */
  readonly marks: string
  /** A field, and the version's adverb where it is one version's: `puhelinnumero suomeksi`. */
  readonly place: (field: string, adverb: string | null) => string
  readonly now: string
  readonly wanted: string
  /** No field could be told from the words. */
  readonly asGiven: string
  readonly closes: string
  readonly opens: string
  /** Before what another language version says. */
  readonly otherVersion: (adverb: string) => string
  readonly limits: string
  /** In the receipt of the one who asked. */
  readonly receipt: { readonly heading: string; readonly next: string }
  readonly workList: WorkListTexts
  readonly asked: AskedTexts
  readonly decided: DecidedTexts
  readonly rejected: RejectedTexts
  readonly seen: SeenTexts
}

/** To communications: what there is to decide, and what PTV does not show yet. */
export interface WorkListTexts {
  readonly subject: (proposals: number) => string
  readonly lead: (toDecide: number) => string
  readonly how: string
  readonly approve: (number: number) => Example
  readonly reject: (number: number) => Example
  readonly wording: (number: number) => Example
  /** Needs a final wording: its field is not known. */
  readonly fourEyes: string
  readonly toDecide: string
  readonly toPublish: string
  readonly askedBy: string
  /** By name and date. */
  readonly asker: (person: string, date: string) => string
  readonly theirWords: string
  readonly moved: (date: string) => string
  readonly approved: (by: string, date: string) => string
  readonly partly: (date: string) => string
  readonly differs: (date: string) => string
  readonly notMade: (days: number) => string
  readonly found: string
  readonly more: (proposals: number) => string
}

/** To the address that a reply to a work list shows: whether it is theirs. */
export interface AskedTexts {
  readonly received: (by: string) => string
  readonly approve: string
  readonly reject: string
  readonly wording: string
}

/** To the one who decided. */
export interface DecidedTexts {
  readonly subject: string
  readonly approved: (decisions: number) => string
  readonly publish: string
  readonly others: string
  readonly withoutPlace: string
  readonly rejected: (decisions: number) => string
  readonly reason: string
  readonly notDone: string
  readonly refusals: Readonly<Record<Refusal, string>>
  readonly unclear: { readonly title: string; readonly explanation: string }
}

/** To the one who asked. */
export interface RejectedTexts {
  readonly subject: (proposals: number) => string
  readonly lead: string
  readonly reason: string
  readonly next: string
}

/** To the one who asked: good news. */
export interface SeenTexts {
  readonly subject: (proposals: number) => string
  readonly lead: (proposals: number) => string
  readonly thanks: string
  readonly outdated: Readonly<Record<OutdatedReason, string>>
}
