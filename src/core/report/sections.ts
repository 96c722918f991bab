// What the sections of the report are made of, besides the items themselves. Dates are `YYYY-MM-DD`.
import type { State } from '../assessment/clock.ts'
import type { Language } from '../content-item.ts'
import type { MailLanguage } from '../texts/languages.ts'
import type { AnswerKind } from '../replies/outcome.ts'

/** The figures at the head of the report, in the order in which they are shown. */
export const headlineFigures = ['current', 'confirmed', 'stale', 'unowned', 'answered'] as const

/**
 * `current`: no review is due. `confirmed`: a person has confirmed the text that stands now, in every language.
 * `answered`: of the items that mails of the last period asked about, those that somebody has answered.
 */
export type HeadlineName = (typeof headlineFigures)[number]

export interface HeadlineFigure {
  readonly figure: HeadlineName
  readonly value: number
  /** What it is a part of: all items, and of `answered` the items asked about; 0 where there are none. */
  readonly of: number
  /** The same of the snapshot about a month earlier; null where the city has none from then. */
  readonly before: { readonly value: number; readonly of: number; readonly date: string } | null
}

/** A city's or an area's content on one night. */
export interface Snapshot {
  readonly items: number
  readonly current: number
  readonly confirmed: number
  readonly stale: number
  readonly unowned: number
  readonly asked: number
  readonly answered: number
}

/** A point of a trend: the figures of one night. */
export interface TrendPoint extends Snapshot {
  readonly date: string
  /** True where the night itself has no figures: they are worked out from what is stored of its items. */
  readonly computed: boolean
}

/** How mails were answered that asked about items in the last period. */
export interface AnswerFigures {
  /** Items that mails asked about. */
  readonly asked: number
  /** Of these the ones that somebody has answered, whatever the answer was. */
  readonly answered: number
  /** Hours from the first mail to the first answer, half of the items were answered faster; null without any answer. */
  readonly medianAnswerHours: number | null
}

/** The answers of the whole city; `since` is the first day of the period whose mails are counted. */
export interface CityAnswers extends AnswerFigures {
  readonly since: string
}

/** The items of one age, by what the age is counted from. */
export interface AgeBand {
  /** Full months; the last band has all that is older as well. */
  readonly months: number
  readonly confirmed: number
  readonly published: number
  readonly firstSeen: number
  /** Those whose date comes from a bulk publication; they are in none of the others. */
  readonly touched: number
}

/** An item whose state changes within 90 days if nobody confirms it: it has the state from the date on. */
export interface DueSoon {
  readonly contentId: string
  readonly date: string
  readonly state: Exclude<State, 'current'>
}

export interface LanguageCoverage {
  readonly language: Language
  /** `other`: the city's file does not name the language, yet an item has it. */
  readonly policy: 'required' | 'recommended' | 'other'
  /** Items with a version in the language, of so many items. */
  readonly items: number
  readonly of: number
  /** Ids of the items without one; empty for `other`. */
  readonly missing: readonly string[]
}

/** A broken link, or a fact that has passed: points to an open finding of an item, whose evidence quotes it. */
export interface ReportFact {
  readonly kind: 'brokenLink' | 'passed'
  readonly contentId: string
  /** The key of the finding. */
  readonly finding: string
}

/** What a month changed: `moved` to another organization; `republished`: PTV's date moved, no word did. */
export type ChangeKind = 'new' | 'changed' | 'republished' | 'gone' | 'moved' | 'returned'

/** One field of a changed item, before and after. */
export interface ReportDifference {
  /** The field of PTV's version 12, such as `description`. */
  readonly field: string
  /** Null where all language versions share the field. */
  readonly language: Language | null
  /** Text or short words without Markdown; null where there was, or is, nothing. */
  readonly before: string | null
  readonly after: string | null
  /** True where a side is left out in part, from 2,000 characters on; `…` stands there. */
  readonly shortened: boolean
}

/** Items of an organization that were republished in the same minute without a changed word. */
export interface BulkTouch {
  readonly organizationId: string
  readonly organization: Readonly<Record<MailLanguage, string>>
  /** PTV's date, ISO 8601 in UTC. */
  readonly moment: string
  readonly items: number
}

/** Steps of the round at which something waits, in their order. */
export const waitingSteps = ['digest', 'reminder', 'copy', 'toCommunications', 'correction'] as const

/**
 * `digest`, `reminder`: a planned mail. `copy`: it goes to deputy and superior too, as the one before was not answered.
 * `toCommunications`: communications was told, or somebody answered "don't know" or "discontinued". `correction`:
 * somebody has put it right or said what is wrong, and PTV does not show it yet.
 */
export type WaitingStep = (typeof waitingSteps)[number]

/** A correction that waits for communications, or for PTV to show it. */
export interface ReportProposal {
  readonly id: string
  readonly contentId: string
  readonly language: Language | null
  /** Null where the words do not say which field they mean. */
  readonly field: string | null
  readonly before: string | null
  /** The words as they were given. */
  readonly after: string
  readonly askedOn: string
  readonly state: 'waiting' | 'approved' | 'seen' | 'rejected' | 'outdated'
}

/** Why a confirmation is worth asking again, the strongest reason first. */
export const askAgainReasons = ['changedSince', 'inOneWord', 'otherPerson', 'soonOld'] as const

/**
 * `changedSince`: the text has changed. `inOneWord`: with all items of its mail, within a minute, while an error stands
 * open in it. `otherPerson`: by somebody whom no duty of the item names. `soonOld`: it runs out within 60 days.
 */
export type AskAgainReason = (typeof askAgainReasons)[number]

export interface AskAgain {
  readonly contentId: string
  readonly reason: AskAgainReason
  readonly confirmedOn: string
  /** Who confirmed it: the name where the city's file says `report.people: names`, else null. */
  readonly person: string | null
}

/** Something that waits for a person's word; `command` is what the person may do, its placeholders in capitals. */
export interface Hold {
  readonly count: number
  /** Null where it is not known, and where nothing waits. */
  readonly since: string | null
  readonly command: string
}

export interface Holds {
  /** Items and connections that PTV no longer shows and that are too many to go by themselves. */
  readonly removals: Hold & {
    readonly organizations: readonly {
      readonly organizationId: string | null
      readonly organization: Readonly<Record<MailLanguage, string>> | null
      readonly removals: number
    }[]
  }
  /** Records of an unknown shape. */
  readonly quarantine: Hold & {
    readonly kinds: readonly { readonly kind: string; readonly records: number }[]
  }
  /** The roster's file is not taken over: count is 1 then, and the faults are counted apart. */
  readonly roster: Hold & {
    readonly problem: 'unreadable' | 'faulty' | 'shrunken' | null
    readonly faults: number
  }
  /** Mails of which nobody knows whether they went out. */
  readonly mailInDoubt: Hold
}

/** One thing that happened to an item. */
export interface ItemEvent {
  readonly date: string
  /** What PTV showed, `asked` by a mail, or what was answered. */
  readonly event: 'new' | 'changed' | 'republished' | 'missing' | 'removed' | 'returned' | 'asked' | AnswerKind
}
