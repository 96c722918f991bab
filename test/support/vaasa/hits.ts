import { createHash } from 'node:crypto'
import { rules } from '../../../src/core/assessment/rules/index.ts'
import { nothingElse, surroundingsIn } from '../../../src/core/assessment/surroundings.ts'
import type { AssessmentContext } from '../../../src/core/assessment/rule.ts'
import { inheritedBy } from '../../../src/core/catalogue/inherit.ts'
import type { ContentItem } from '../../../src/core/content-item.ts'
import type { Observation, RuleId } from '../../../src/core/finding.ts'
import { readRecords } from '../read-records.ts'
import { vaasaRecords } from './records.ts'

/** Something that a rule saw in Vaasa's captured catalogue. */
export interface Hit {
  readonly item: ContentItem
  readonly seen: Observation
  /** The record, the place as `language.field`, and the hash that stands for the quotation. */
  readonly place: HitPlace
}

/** How a file of verdicts names a hit, so that no words of the catalogue stand in it. */
export interface HitPlace {
  readonly record: string
  readonly field: string
  readonly hit: string
}

/** The day for which the catalogue was judged. */
const today = Temporal.PlainDate.from('2026-11-22')

/** What each rule sees in Vaasa's captured catalogue, each place and quotation once; ages are no matter of the texts. */
export function vaasaHits(): ReadonlyMap<RuleId, readonly Hit[]> {
  const judged = contexts()
  return new Map(rules.map(({ id, find }) => [id, distinct(judged.flatMap(one => hits(one, find)))]))
}

interface Judged {
  readonly item: ContentItem
  readonly context: AssessmentContext
}

function contexts(): readonly Judged[] {
  const { items, connections } = readRecords(vaasaRecords().v12)
  const switchboard = ['+358 6 325 1111', 'kirjaamo@vaasa.fi']
  const surroundingsOf = surroundingsIn({
    ...nothingElse,
    items,
    connections,
    switchboard,
    cityNames: ['Vaasan kaupunki', 'Vasa stad', 'City of Vaasa'],
  })
  return items.map(item => ({
    item,
    context: {
      ...surroundingsOf(item),
      today,
      languages: { required: ['fi', 'sv'], recommended: ['en'], default: 'fi' },
      clock: { since: today, basis: 'confirmed', touched: false },
      state: 'current',
      inherited: inheritedBy(item, new Map()),
    },
  }))
}

function hits({ item, context }: Judged, find: (typeof rules)[number]['find']): readonly Hit[] {
  return find(item, context).map(seen => ({ item, seen, place: placeOf(item, seen) }))
}

function placeOf({ contentId }: ContentItem, { language, field, evidence }: Observation): HitPlace {
  const place = [language, field].filter(part => part !== null).join('.')
  const hash = createHash('sha256')
    .update(evidence.quote ?? '')
    .digest('hex')
  return { record: contentId, field: place, hit: hash.slice(0, 16) }
}

function distinct(all: readonly Hit[]): readonly Hit[] {
  return [...new Map(all.map(hit => [lineOf(hit.place), hit])).values()]
}

/** A hit's cells in a file of verdicts. */
export function lineOf({ record, field, hit }: HitPlace): string {
  return [record, field, hit].join('\t')
}
