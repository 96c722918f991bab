import type { Clock, State } from './assessment/clock.ts'
import type { AssignmentSource } from './assignment.ts'
import type { City } from './city.ts'
import type { ContentItem } from './content-item.ts'
import type { Finding } from './finding.ts'
import type { Person } from './person.ts'

/** One item of a digest; `number` is what the reply calls it. */
export interface DigestItem {
  readonly number: number
  readonly item: ContentItem
  /** The responsible organization, or null where PTV's catalogue does not hold it. */
  readonly organization: ContentItem | null
  readonly clock: Clock
  readonly state: State
  /** Open findings for the updater, the gravest first. */
  readonly findings: readonly Finding[]
  readonly area: string
  readonly source: AssignmentSource
  /** Others who answer for the item as well. */
  readonly sharedWith: readonly Person[]
}

/** One mail to one person about many items. */
export interface Digest {
  readonly city: City
  readonly person: Person
  /** The working day on which it is to be sent. */
  readonly day: Temporal.PlainDate
  readonly items: readonly DigestItem[]
  /** How many more items of the person have findings but did not fit in. */
  readonly more: number
  /** The reply token as it stands in the subject between brackets, such as `A7K2-9QX4`. */
  readonly token: string
}

/** A mail's words; both bodies say the same. */
export interface ComposedMail {
  readonly subject: string
  readonly html: string
  readonly text: string
}
