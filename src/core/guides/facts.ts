import type { City, ReminderPolicy, ReviewLimits } from '../city.ts'
import { addressOf } from '../digests/reply-link.ts'
import type { Retention } from '../retention.ts'
import type { MailLanguage } from '../texts/languages.ts'

/** What the guides say that differs from city to city. */
export interface GuideFacts {
  /** Null before there is a city file: its places are left to be filled in. */
  readonly city: {
    readonly name: Readonly<Record<MailLanguage, string>>
    /** The address of communications. */
    readonly communications: string
    /** The first of the city's domains. */
    readonly domain: string
  } | null
  readonly reminders: ReminderPolicy
  readonly review: ReviewLimits
  readonly retention: Retention
  /** True where the report may show figures by person. */
  readonly showPeople: boolean
  /** The day on which the guides are written. */
  readonly date: Temporal.PlainDate
}

/** What the guides tell of a city. */
export function guideFacts(
  { name, mail, replies, reminders, review, retention }: City,
  rest: Pick<GuideFacts, 'date' | 'showPeople'>,
): GuideFacts {
  const [domain = 'esimerkkila.fi'] = replies.domains
  return {
    city: { name, communications: addressOf(mail.communications), domain },
    reminders,
    review,
    retention,
    ...rest,
  }
}
