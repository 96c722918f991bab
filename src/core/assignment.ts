import type { ContentId } from './content-item.ts'
import type { PersonId } from './person.ts'

/** Why an item belongs to a person: a row of the roster, the services a channel is connected to, or a hand-over. */
export type AssignmentSource =
  | { readonly kind: 'roster'; readonly row: number; readonly target: RosterTarget }
  | { readonly kind: 'connectedServices' }
  /** Handed over by a reply of `from` on a day, `YYYY-MM-DD`. */
  | { readonly kind: 'reply'; readonly from: PersonId; readonly on: string }

/** By what a row of the roster names its items, the most specific first. */
export const rosterTargets = ['contentId', 'name', 'serviceClass', 'organization', 'everything'] as const
export type RosterTarget = (typeof rosterTargets)[number]

export interface Assignment {
  readonly contentId: ContentId
  readonly personId: PersonId
  /** The area of responsibility, as the roster writes it. */
  readonly area: string
  readonly source: AssignmentSource
}
