import type { Fingerprints } from '../catalogue/fingerprint.ts'
import type { Clock, State } from '../assessment/clock.ts'
import type { Assignment } from '../assignment.ts'
import type { City } from '../city.ts'
import type { ContentId, ContentItem } from '../content-item.ts'
import type { DigestStep } from '../digest.ts'
import type { Finding } from '../finding.ts'
import type { Duty } from '../people/roster.ts'
import type { Person, PersonId } from '../person.ts'

/** An item with what tonight's assessment says of it. */
export interface AssessedItem {
  readonly item: ContentItem
  readonly clock: Clock
  readonly state: State
  readonly findings: readonly Finding[]
}

/** All that the plan of a night's digests depends on. */
export interface DigestFacts {
  readonly city: City
  /** What PTV shows tonight: what is archived is not among them. */
  readonly items: readonly AssessedItem[]
  readonly assignments: readonly Assignment[]
  readonly people: readonly Person[]
  /** The rows of the roster: deputies, superiors and absences. */
  readonly duties: readonly Duty[]
  /** The digests of the last 400 days, in any order. */
  readonly past: readonly PastDigest[]
  readonly silences: readonly Silence[]
  /** People to whom mail comes back for good; an import of the roster that names them again, or any answer of theirs, ends it. */
  readonly unreachable: ReadonlySet<PersonId>
  /** The last day on which an item's text changed in PTV; without those whose text never has. */
  readonly changedOn: ReadonlyMap<ContentId, Temporal.PlainDate>
}

/** A digest of the past, as planning looks back on it. */
export interface PastDigest {
  readonly person: PersonId
  readonly day: Temporal.PlainDate
  readonly step: DigestStep
  /**
   * `waits`: it may still go. `gone`: the server has it, or may have it. `returned`: it came back, though somebody of a
   * group may have it. `failed`: nobody has it, as it lapsed or was refused.
   */
  readonly mail: 'waits' | 'gone' | 'returned' | 'failed'
  /** True where somebody wrote back about it, whatever they wrote. */
  readonly answered: boolean
  /** As they were shown. */
  readonly items: readonly { readonly contentId: ContentId; readonly fingerprints: Fingerprints }[]
}

/** An answer after which an item is not asked about again in this period. */
export interface Silence {
  readonly contentId: ContentId
  /** Whose digest was answered. */
  readonly person: PersonId
  /** True where the person only said not to answer for the item: others are asked about it all the same. */
  readonly onlyForPerson: boolean
}
