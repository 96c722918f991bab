import type { AbsenceReason } from '../catalogue/absence.ts'
import type { ShapeFacts } from '../alarms/alarm.ts'

/** The words of the mails to IT and communications about what needs a person. Dates come ready formatted. */
export interface AlarmTexts {
  readonly removals: RemovalTexts
  readonly shapes: ShapeTexts
  readonly well: WellTexts
  readonly reasons: Readonly<Record<AbsenceReason, string>>
  /** In the plural, by the kinds that records have; another kind goes by its own name. */
  readonly records: Readonly<Record<string, string>>
  readonly wholeRecord: string
  readonly more: (count: number) => string
  readonly noReply: string
}

/** What is missing, in numbers: of one of the two there may be none. */
export interface MissingCounts {
  readonly items: number
  readonly connections: number
}

export interface RemovalTexts {
  readonly subject: (missing: MissingCounts) => string
  readonly lead: (city: string, missing: MissingCounts) => string
  readonly held: string
  /** That nothing is lost, and that nothing was deleted in PTV by this program. */
  readonly safe: string
  /** Heads the removals of one organization. */
  readonly organization: (name: string, removals: number) => string
  /** Of whose name nothing is known. */
  readonly otherOrganization: string
  readonly communications: {
    readonly heading: string
    readonly check: string
    readonly restore: string
    /** Ends with the address of IT, or as a sentence where there is none. */
    readonly tell: string
  }
  /** `replace` says what to put for NAME and TEXT in the command, which stays as it is in every language. */
  readonly it: {
    readonly heading: string
    readonly wait: string
    readonly command: string
    readonly replace: string
    readonly afterwards: string
  }
}

export interface ShapeTexts {
  readonly subjects: Readonly<Record<ShapeFacts['kind'], string>>
  readonly lead: (city: string) => string
  readonly kinds: Readonly<Record<ShapeFacts['kind'], { readonly lead: string; readonly meaning: string }>>
  readonly count: (records: number) => string
  readonly safe: string
  readonly task: string
  /** That a field is told once; and, where records are strange, that a mail will say when that is over. */
  readonly once: string
  readonly untilWell: string
}

export interface WellTexts {
  readonly subjects: { readonly removals: string; readonly strange: string; readonly both: string }
  readonly city: (city: string) => string
  readonly removals: (since: string) => string
  readonly strange: (since: string) => string
  readonly nothingToDo: string
}
