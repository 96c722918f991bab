import type { Answer } from './answers.ts'
import { faultsOf, oneMoment, pageOf } from './query.ts'
import type { SampleRecords } from './records.ts'

/** An item that PTV holds no more. Version 12 tells its id only; the rest is for version 11, and for picking. */
export interface ArchivedItem {
  readonly contentId: string
  /** A moment with its zone. */
  readonly archivedAt: string
  readonly organizationContentId?: string
  /** Who archived it: a person (the default), or PTV by age. */
  readonly archivingType?: 'Manual' | 'Automatic'
  /** The type of a service or channel as version 12 calls it; a service or a web page unless it is given. */
  readonly type?: string
  readonly name?: string
}

/** The nouns of version 12, as they stand in its paths. */
export type Noun =
  | 'service'
  | 'service-channel'
  | 'organization'
  | 'service-collection'
  | 'general-description'
  | 'connection'

/** Answers which items were archived: nationwide, by id alone (API.md section 10). */
export function archived(noun: string, { archived: items }: SampleRecords, query: URLSearchParams): Answer {
  const errors = faultsOf(query, { archivedAtOrAfter: { ...oneMoment, required: true } })
  if (errors.length > 0) return { status: 400, problem: 'Bad Request', details: { errors } }
  const since = Temporal.Instant.from(query.get('archivedAtOrAfter') ?? '')
  const rows = (items?.[noun as Noun] ?? []).filter(
    ({ archivedAt }) => Temporal.Instant.compare(Temporal.Instant.from(archivedAt), since) >= 0,
  )
  return {
    status: 200,
    body: pageOf(
      rows.map(({ contentId }) => ({ contentId })),
      query,
    ),
  }
}

/** Why an id is not found: PTV held it once, or never heard of it (API.md section 5). */
export function reasonFor(
  id: string,
  { archived: items = {}, unpublished }: SampleRecords,
): 'NotPublished' | 'Unknown' {
  const wasArchived = Object.values(items).some(list => list.some(({ contentId }) => contentId === id))
  return wasArchived || unpublished?.has(id) === true ? 'NotPublished' : 'Unknown'
}
