import { canonicalJson } from '../hash.ts'
import type { HeldRoster } from '../people/holding.ts'
import type { Alarm, AlarmFacts, DoubtFacts, OpenAlarm, RemovalFacts, ShapeFacts, TroubleFacts } from './alarm.ts'
import { removalFacts, type HeldRemoval } from './removals.ts'
import { strangeFields, type StrangeRecords } from './shapes.ts'

/** What a night has left that people are to be told of. */
export interface NightFacts {
  readonly held: readonly HeldRemoval[]
  /** Every field that was ever there and that the contract does not name; those of earlier nights with no records. */
  readonly unknownFields: readonly Pick<ShapeFacts, 'record' | 'path' | 'records'>[]
  readonly strange: readonly StrangeRecords[]
}

/** A mail that is to be written, told apart by `kind`. */
export type AlarmMail = Telling | AllClear

/** Tells that something needs a person. */
export type Telling =
  | { readonly kind: 'removalsHeld'; readonly facts: RemovalFacts }
  | { readonly kind: 'newShapes'; readonly shapes: readonly ShapeFacts[] }
  /** `again`: it was told before, but whether that has come is in doubt itself. */
  | { readonly kind: 'mailsInDoubt'; readonly facts: DoubtFacts; readonly again: boolean }
  | { readonly kind: 'rosterHeld'; readonly held: HeldRoster }
  | { readonly kind: 'trouble'; readonly facts: TroubleFacts }

/** Tells that it does no more. */
export type AllClear =
  | { readonly kind: 'doubtsSettled'; readonly facts: DoubtFacts; readonly since: Temporal.PlainDate }
  | { readonly kind: 'rosterWell'; readonly since: Temporal.PlainDate }
  | { readonly kind: 'troubleOver'; readonly facts: TroubleFacts }
  /** What is over: since when each of the two had lasted, null where it is not meant. */
  | {
      readonly kind: 'well'
      readonly removalsSince: Temporal.PlainDate | null
      readonly strangeSince: Temporal.PlainDate | null
    }

export interface AlarmPlan {
  readonly open: readonly Alarm[]
  /** Open ones whose facts are others now. Nobody is told. */
  readonly change: readonly Alarm[]
  readonly close: readonly OpenAlarm[]
  readonly tellings: readonly Telling[]
  /** What is to be told instead where a telling of before has not gone yet, so that it goes with the truth of its day. */
  readonly anew: readonly Telling[]
}

/** Nothing to do. */
export const nothingPlanned: AlarmPlan = { open: [], change: [], close: [], tellings: [], anew: [] }

/** As much of a path as a key holds: a key must fit into an index of the database. */
const longestPath = 300

/**
 * Decides which alarms to open, change and close, and whom to tell: of held removals once however they grow; of each
 * field once, all of a night in one mail; and once more when no removal is held, or no record strange, any more. Of
 * unknown fields nobody is told that they are gone: they do no harm, and some come and go. All else is looked at
 * elsewhere.
 */
export function planAlarms(all: readonly OpenAlarm[], night: NightFacts): AlarmPlan {
  const before = all.filter(({ facts }) => facts.kind === 'removalsHeld' || isShape(facts))
  const known = new Map(before.map(alarm => [alarm.key, alarm]))
  const tonight = alarmsOf(before, night)
  const open = tonight.filter(alarm => !known.has(alarm.key) && isThere(alarm))
  const change = tonight.filter(alarm => {
    const last = known.get(alarm.key)
    return last !== undefined && !sameFacts(last, alarm)
  })
  const keys = new Set(tonight.map(alarm => alarm.key))
  const close = before.filter(({ key }) => !keys.has(key))
  const anew = removalMails(change.map(alarm => alarm.facts))
  return { open, change, close, tellings: openingMails(open), anew }
}

function alarmsOf(before: readonly OpenAlarm[], { held, unknownFields, strange }: NightFacts): readonly Alarm[] {
  const shapes = [...unknownFields.map(unknownField), ...withEarlier(before, strangeFields(strange))]
  const all = [...(held.length === 0 ? [] : [removalFacts(held)]), ...shapes].map(asAlarm)
  // Paths that differ only beyond what a key holds count as one.
  return [...new Map(all.map(alarm => [alarm.key, alarm])).values()]
}

function unknownField(field: NightFacts['unknownFields'][number]): ShapeFacts {
  return { kind: 'unknownField', record: field.record, path: field.path, records: field.records }
}

// Records are strange for as long as any is: one that comes and goes beside others is no news each time.
function withEarlier(before: readonly OpenAlarm[], tonight: readonly ShapeFacts[]): readonly ShapeFacts[] {
  if (tonight.length === 0) return []
  const keys = new Set(tonight.map(keyOf))
  const earlier = before.flatMap(({ facts }) => {
    if (facts.kind !== 'strangeRecord' || keys.has(keyOf(facts))) return []
    return [{ ...facts, records: 0 }]
  })
  return [...tonight, ...earlier]
}

/** The alarm that tells these facts. */
export function asAlarm(facts: AlarmFacts): Alarm {
  return { key: keyOf(facts), facts }
}

function keyOf(facts: AlarmFacts): string {
  switch (facts.kind) {
    case 'removalsHeld':
      return 'removals-held'
    case 'unknownField':
      return `unknown-field ${shapeKey(facts)}`
    case 'strangeRecord':
      return `strange-record ${shapeKey(facts)}`
    case 'mailsInDoubt':
      return 'mails-in-doubt'
    case 'rosterHeld':
      return 'roster-held'
    case 'trouble':
      return `trouble ${facts.area}`
  }
}

function shapeKey({ record, path }: ShapeFacts): string {
  return `${record} ${path.slice(0, longestPath).toWellFormed()}`
}

// What came and went while nobody looked is told when it comes again.
function isThere({ facts }: Alarm): boolean {
  return !isShape(facts) || facts.records > 0
}

function isShape(facts: AlarmFacts): facts is ShapeFacts {
  return facts.kind === 'unknownField' || facts.kind === 'strangeRecord'
}

/** True where two alarms tell the same. */
export function sameFacts(left: Alarm, right: Alarm): boolean {
  return canonicalJson(left.facts) === canonicalJson(right.facts)
}

/** The keys of the alarms that a mail tells of. */
export function keysTold(mail: Telling): readonly string[] {
  switch (mail.kind) {
    case 'newShapes':
      return mail.shapes.map(keyOf)
    case 'rosterHeld':
      return [keyOf({ kind: 'rosterHeld', holding: mail.held.holding.kind })]
    default:
      return [keyOf(mail.facts)]
  }
}

function openingMails(open: readonly Alarm[]): readonly Telling[] {
  const facts = open.map(alarm => alarm.facts)
  const shapes = facts.filter(isShape)
  return [...removalMails(facts), ...(shapes.length === 0 ? [] : [{ kind: 'newShapes', shapes } as const])]
}

function removalMails(facts: readonly AlarmFacts[]): readonly Telling[] {
  return facts.filter(one => one.kind === 'removalsHeld').map(one => ({ kind: 'removalsHeld', facts: one }))
}

/** The mails that tell that alarms are over; of those that nobody was told of there is none. */
export function allClears(close: readonly OpenAlarm[]): readonly AllClear[] {
  const since = (kind: AlarmFacts['kind']): Temporal.PlainDate | null => {
    const days = close.filter(alarm => alarm.facts.kind === kind).map(alarm => alarm.openedOn)
    return days.toSorted((left, right) => Temporal.PlainDate.compare(left, right))[0] ?? null
  }
  const [removalsSince, strangeSince] = [since('removalsHeld'), since('strangeRecord')]
  const well: readonly AllClear[] =
    removalsSince === null && strangeSince === null ? [] : [{ kind: 'well', removalsSince, strangeSince }]
  return [...well, ...close.flatMap(ownAllClear)]
}

// Removals and shapes are of one night and share a mail.
function ownAllClear({ facts, openedOn: since }: OpenAlarm): readonly AllClear[] {
  switch (facts.kind) {
    case 'mailsInDoubt':
      return [{ kind: 'doubtsSettled', facts, since }]
    case 'rosterHeld':
      return [{ kind: 'rosterWell', since }]
    case 'trouble':
      return facts.told ? [{ kind: 'troubleOver', facts }] : []
    default:
      return []
  }
}
