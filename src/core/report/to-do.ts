import type { MailLanguage } from '../texts/languages.ts'
import type { Report, ReportItem } from './report.ts'
import type { Holds } from './sections.ts'

/**
 * What communications can do, the most pressing first: what stands still comes before what is wrong and what is old. What IT
 * is told of anyway comes last.
 */
export const toDoKinds = [
  'roster',
  'removals',
  'decide',
  'brokenLink',
  'passed',
  'owners',
  'silent',
  'expired',
  'askAgain',
  'mailInDoubt',
  'quarantine',
] as const
export type ToDoKind = (typeof toDoKinds)[number]

/** Something to do. */
export interface ToDo {
  readonly kind: ToDoKind
  /** How many there are of what the kind names: faults, mails, items, links, people. */
  readonly count: number
  /** Where there are the most of them; null where no place stands out. */
  readonly where: Place | null
}

/** An area of responsibility, or an organization for what belongs to no area. */
export interface Place {
  readonly kind: 'area' | 'organization'
  readonly name: Readonly<Record<MailLanguage, string>>
  readonly count: number
}

/** The first things to do by a report; nothing where all is well. */
export function thingsToDo(report: Report, most = 3): readonly ToDo[] {
  const found: Readonly<Record<ToDoKind, Found>> = { ...heldThings(report.held), ...otherThings(report) }
  return toDoKinds
    .map(kind => ({ kind, ...found[kind] }))
    .filter(({ count }) => count > 0)
    .slice(0, most)
}

type Found = Pick<ToDo, 'count' | 'where'>
type HeldKind = keyof Holds

function heldThings(held: Holds): Readonly<Record<HeldKind, Found>> {
  return {
    roster: nowhere(held.roster.count),
    removals: nowhere(held.removals.count),
    mailInDoubt: nowhere(held.mailInDoubt.count),
    quarantine: nowhere(held.quarantine.count),
  }
}

function nowhere(count: number): Found {
  return { count, where: null }
}

function otherThings(report: Report): Readonly<Record<Exclude<ToDoKind, HeldKind>, Found>> {
  const items = new Map(report.items.map(item => [item.contentId, item]))
  const itemsOf = (ids: readonly string[]): readonly ReportItem[] => ids.flatMap(id => items.get(id) ?? [])
  const facts = (kind: 'brokenLink' | 'passed'): Found =>
    foundIn(itemsOf(report.facts.filter(fact => fact.kind === kind).map(fact => fact.contentId)))
  return {
    decide: foundByArea(
      report.waiting
        .filter(({ step }) => step === 'toCommunications')
        .map(({ area, items: count }) => ({ area, count })),
    ),
    brokenLink: facts('brokenLink'),
    passed: facts('passed'),
    owners: foundIn(itemsOf(report.unowned)),
    silent: foundByArea(
      report.holes.areas.map(({ area, silent }) => ({ area, count: silent })),
      report.holes.silent,
    ),
    expired: foundIn(report.items.filter(item => item.state === 'expired')),
    askAgain: foundIn(itemsOf(report.askAgain.map(({ contentId }) => contentId))),
  }
}

// An item of two areas counts in both, and once in the whole; one of none belongs to its organization.
function foundIn(items: readonly ReportItem[]): Found {
  const places = items.flatMap((item): readonly Omit<Place, 'count'>[] =>
    item.areas.length === 0
      ? [{ kind: 'organization', name: item.organization }]
      : item.areas.map(area => ({ kind: 'area', name: inAll(area) })),
  )
  const counted = [...Map.groupBy(places, place => `${place.kind} ${place.name.fi}`).values()].flatMap(same =>
    same.slice(0, 1).map(place => ({ ...place, count: same.length })),
  )
  return { count: items.length, where: fullest(counted) }
}

function foundByArea(areas: readonly { readonly area: string; readonly count: number }[], count = sumOf(areas)): Found {
  const byArea = [...Map.groupBy(areas, ({ area }) => area)].filter(([area]) => area !== '')
  const places = byArea.map(([area, same]): Place => ({ kind: 'area', name: inAll(area), count: sumOf(same) }))
  return { count, where: fullest(places) }
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

/** The place with more than any other; null where two are even. */
function fullest(places: readonly Place[]): Place | null {
  const [first, second] = places.toSorted((left, right) => right.count - left.count)
  return first === undefined || first.count === 0 || first.count === second?.count ? null : first
}

function inAll(area: string): Place['name'] {
  return { fi: area, sv: area, en: area }
}
