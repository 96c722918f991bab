import type { Block, GuideText } from '../guides/guide.ts'
import type { Wording } from '../guides/wording.ts'
import type { Column } from '../people/headings.ts'

export type UpdaterSection = 'answering' | 'timing' | 'states' | 'after' | 'seen' | 'leaving'
export type CommunicationsSection = 'month' | 'tasks' | 'roster' | 'report' | 'leaving' | 'never'

/** What differs from city to city, in words. */
export interface CityWords {
  readonly city: Wording
  /** The address of communications. */
  readonly communications: Wording
  readonly everyDays: number
  readonly againAfterDays: number
  readonly personDays: number
  readonly mailDays: number
  /** True where the report may show figures by person. */
  readonly showPeople: boolean
}

export interface UpdaterWords extends CityWords {
  /** The replies with what they mean, and the mails of a period one after the other. */
  readonly replies: Block
  readonly mails: Block
  /** The time of day before which no mail goes. */
  readonly at: string
  /** Pauses of the city that are still to come, such as 1.7.2027–31.7.2027. */
  readonly pauses: readonly string[]
  readonly months: { readonly due: number; readonly overdue: number; readonly expired: number }
  readonly undoDays: number
}

export interface CommunicationsWords extends CityWords {
  readonly heading: (column: Column) => string
  /** Headings of columns, the obligatory ones marked with a star. */
  readonly columns: (...columns: readonly Column[]) => Wording
}

/** The words of the one-page guides. */
export interface GuideTexts {
  /** What belongs where the city's name, and the address of communications, are not known yet. */
  readonly blanks: { readonly city: string; readonly communications: string }
  readonly replies: {
    readonly head: readonly [reply: string, meaning: string]
    readonly ok: (number: number) => string
    readonly handOver: (number: number) => string
    /** The part of an address before the @ that stands for anybody's. */
    readonly person: string
    /** A day as people write it in a reply. */
    readonly later: string
  }
  readonly mails: {
    readonly atFirst: string
    readonly after: (days: number) => string
    readonly request: (items: number) => string
    readonly reminder: string
    readonly next: string
    readonly told: string
  }
  readonly updater: (words: UpdaterWords) => GuideText<UpdaterSection>
  readonly communications: (words: CommunicationsWords) => GuideText<CommunicationsSection>
  readonly colophon: (date: string) => string
}
