import type { ContentId } from '../../core/content-item.ts'
import type { MailPurpose } from '../../core/mail.ts'
import type { MailLanguage } from '../../core/texts/languages.ts'

/** A city's report in a few figures. */
export interface StoryFigures {
  readonly date: Temporal.PlainDate
  readonly items: number
  /** Items whose updater is asked for something. */
  readonly stale: number
  readonly unowned: number
  /** Items whose text, as it stands, was confirmed by its updater. */
  readonly confirmed: number
}

/** A digest of the story as it arrived. */
export interface StoryDigest {
  readonly name: string
  readonly areas: readonly string[]
  readonly language: MailLanguage
  /** What it asks about, in the order of its numbers. */
  readonly items: readonly ContentId[]
}

/** A mail of ours as its reader has it. */
export interface StoryMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** What happens in the story, told apart by `what`; `at` is the story's own moment. */
export type Step = { readonly at: Temporal.Instant } & (
  | { readonly what: 'chapter'; readonly title: string }
  | { readonly what: 'night'; readonly figures: StoryFigures; readonly digests: number }
  /** `sent` as the program counts, `received` as the post office does. */
  | {
      readonly what: 'digests'
      readonly sent: number
      readonly received: number
      readonly mails: readonly StoryDigest[]
      /** One of them, and the number of the item in it that the story turns on. */
      readonly example: StoryMail & { readonly name: string; readonly number: number }
    }
  | {
      readonly what: 'answer'
      readonly by: string
      readonly about: string
      readonly program: string
      readonly words: string
    }
  | {
      readonly what: 'handled'
      readonly by: string
      readonly became: Became
      readonly confirmed: readonly ContentId[]
      /** Items that are not asked about again in this period. */
      readonly settled: readonly ContentId[]
    }
  | { readonly what: 'mail'; readonly purpose: MailPurpose; readonly reader: string; readonly mail: StoryMail }
  | {
      readonly what: 'edit'
      readonly by: string
      readonly item: string
      readonly contentId: ContentId
      readonly change: string
    }
  /** A night that sees what somebody corrected in PTV. */
  | {
      readonly what: 'seen'
      readonly item: string
      readonly contentId: ContentId
      readonly confirmed: boolean
      readonly findingsClosed: number
      readonly findingsLeft: number
    }
  | { readonly what: 'silence'; readonly days: number; readonly asked: number; readonly silent: readonly string[] }
  /** Mails that ask once more in the same period. */
  | { readonly what: 'reminders'; readonly mails: number }
  /** What the next period asks: `again` are items that were answered, and whose text still shows the same fault. */
  | {
      readonly what: 'nextPeriod'
      readonly mails: readonly StoryDigest[]
      /** To deputies and superiors of those who have not answered. */
      readonly copies: number
      readonly answered: number
      readonly again: readonly ContentId[]
    }
  /** `due`: items that need their updater now and did not on the first night. */
  | {
      readonly what: 'end'
      readonly answers: number
      readonly people: number
      readonly asked: number
      readonly medianMinutes: number
      readonly due: number
    }
)

/** What a received mail came to, as its row in the store says. */
export type Became = 'answered' | 'forwarded' | 'ignored' | 'duplicate' | 'notOurs' | 'failed'

/** Is told each step as it happens. */
export type Tell = (step: Step) => void
