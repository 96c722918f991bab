import type { AbsenceReason } from '../catalogue/absence.ts'
import type { ShapeFacts } from '../alarms/alarm.ts'
import type { MailPurpose } from '../mail.ts'
import type { TroubleTexts } from './troubles.ts'

/** The words of the mails to IT and communications about what needs a person. Dates come ready formatted. */
export interface AlarmTexts {
  readonly removals: RemovalTexts
  readonly shapes: ShapeTexts
  readonly doubts: DoubtTexts
  readonly roster: RosterTexts
  readonly well: WellTexts
  readonly troubles: TroubleTexts
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

export interface DoubtTexts {
  readonly subject: (mails: number) => string
  readonly lead: (city: string, mails: number) => string
  /** That it was told before, and that the mail which told it may not have come. */
  readonly again: string
  /** That none is sent twice by itself, and that an answer settles it. */
  readonly safe: string
  readonly heading: string
  /** What was being sent, and when it became doubtful. */
  readonly mail: (what: string, moment: string) => string
  readonly purposes: Readonly<Record<MailPurpose, string>>
  /** `replace` says what to put for ID, NAME and TEXT in the commands, which stay as they are in every language. */
  readonly settling: {
    readonly heading: string
    readonly look: string
    readonly sent: string
    readonly resend: string
    readonly replace: string
    readonly list: string
  }
  readonly untilWell: string
  readonly settled: { readonly subject: string; readonly text: (city: string, since: string) => string }
}

export interface RosterTexts {
  readonly subject: string
  /** That the list in the file was not taken into use. */
  readonly lead: (city: string, file: string) => string
  /** Why, for each of the reasons. */
  readonly why: {
    readonly unreadable: string
    readonly faulty: (faults: number) => string
    readonly shrunken: (before: number, after: number) => string
  }
  /** That the old list stays in use until then. */
  readonly safe: string
  readonly faults: string
  readonly mend: { readonly faulty: string; readonly shrunken: string }
  /** For who meant it so, with the command for IT; `replace` says what to put for FILE. */
  readonly meant: string
  readonly replace: string
  /** That a mail comes when it is well, and, with a command, how to see what is wrong if none comes. */
  readonly untilWell: string
  readonly check: string
  readonly taken: { readonly subject: string; readonly text: (city: string, since: string) => string }
}

export interface WellTexts {
  readonly subjects: { readonly removals: string; readonly strange: string; readonly both: string }
  readonly city: (city: string) => string
  readonly removals: (since: string) => string
  readonly strange: (since: string) => string
  readonly nothingToDo: string
}
