import { classified } from '../catalogue/inherit.ts'
import type { ContentId, ContentItem, GeneralDescription } from '../content-item.ts'
import { handOverDifferences } from '../people/hand-over-differences.ts'
import type { HandOver } from '../people/hand-over.ts'
import { holesOf, type HoleFacts } from '../people/holes.ts'
import type { Person, PersonId } from '../person.ts'
import type { Proposal } from '../proposal.ts'
import { ageBands } from './ages.ts'
import { answerFigures, type AskedItem, type Period } from './answers.ts'
import { askAgain, type GivenWord } from './ask-again.ts'
import { bulkTouches, reportChanges, type ContentChange } from './content-changes.ts'
import { dueSoon } from './due-soon.ts'
import { reportFacts } from './facts.ts'
import { areaFigures, personFigures, ruleFigures } from './figures.ts'
import { headlineOf } from './headline.ts'
import { holeFigures } from './hole-figures.ts'
import { holdsOf, type HeldFacts } from './holds.ts'
import { reportItems, type ItemFacts } from './items.ts'
import { languageCoverage } from './language-coverage.ts'
import { whoMayAnswer } from './may-answer.ts'
import { reportProposals } from './proposals.ts'
import type { Report, ReportItem } from './report.ts'
import type { Snapshot } from './sections.ts'
import { countedItem, snapshotsOf, wholeCity, type NightSnapshot } from './snapshot.ts'
import { totalsOf } from './totals.ts'
import { trendOf } from './trend.ts'
import { waitingItems, type OpenWork } from './waiting-items.ts'
import { waitingByArea } from './waiting.ts'

/** All that a report is made of. */
export interface ReportFacts extends Omit<ItemFacts, 'names'>, Pick<HoleFacts, 'duties' | 'unreachable' | 'past'> {
  readonly connections: number
  readonly people: readonly Person[]
  /** Those that hold, in the order in which they came. */
  readonly handOvers: readonly HandOver[]
  readonly showPeople: boolean
  /** The general descriptions that services build on. */
  readonly descriptions: ReadonlyMap<ContentId, GeneralDescription>
  /** The snapshots of the nights before, of the city and its areas, in any order. */
  readonly earlier: readonly NightSnapshot[]
  /** The area of each item that nobody answers for any more. */
  readonly lastAreas: ReadonlyMap<ContentId, string>
  readonly period: Period
  /** What the mails of the period asked about. */
  readonly asked: readonly AskedItem[]
  readonly work: OpenWork
  /** The month's history, the newest first. */
  readonly changes: readonly ContentChange[]
  readonly words: readonly GivenWord[]
  /** Corrections that were asked for in the last month, or that wait still. */
  readonly proposals: readonly Proposal[]
  readonly held: HeldFacts
}

/** Works the report of a business date out; its figures all come from the same items. */
export function reportOf(facts: ReportFacts, today: Temporal.PlainDate): Report {
  const names = facts.showPeople ? namesOfPeople(facts.people) : null
  const items = reportItems({ ...facts, names }, today)
  return {
    schemaVersion: 1,
    city: { id: facts.city.id, name: facts.city.name },
    date: today.toString(),
    ...figuresOf(facts, items, names, today),
    items,
    unowned: items.filter(item => !item.owned).map(item => item.contentId),
    holes: holeFigures({
      holes: holesOf({ ...facts, today }),
      duties: facts.duties,
      handOvers: handOverDifferences(facts.handOvers),
      names,
    }),
    ...workOf(facts, items, names, today),
    ...newsOf(facts),
  }
}

type Names = ReadonlyMap<PersonId, string>

function namesOfPeople(people: readonly Person[]): Names {
  return new Map(people.map(person => [person.id, person.name]))
}

function figuresOf(facts: ReportFacts, items: readonly ReportItem[], names: Names | null, today: Temporal.PlainDate) {
  const { city, assignments, earlier, asked } = facts
  const counted = items.map(item => countedItem(item, facts.lastAreas.get(item.contentId as ContentId) ?? null))
  const snapshots = snapshotsOf({ items: counted, asked })
  const tonight = snapshots.get(wholeCity) ?? noFigures
  const ofCity = earlier.filter(({ area }) => area === wholeCity)
  return {
    headline: headlineOf(tonight, ofCity, today),
    totals: totalsOf(items, facts.connections),
    trend: trendOf([...ofCity, { area: wholeCity, date: today, ...tonight, computed: false }], today),
    areas: areaFigures({ snapshots, asked, assignments, earlier }, today),
    answers: { since: facts.period.since.toString(), ...answerFigures(asked) },
    ages: ageBands(items, today),
    languages: languageCoverage(items, city.languages),
    facts: reportFacts(items),
    people: names === null ? [] : personFigures(items, assignments, names, asked),
    rules: ruleFigures(items),
  }
}

const noFigures: Snapshot = { items: 0, current: 0, confirmed: 0, stale: 0, unowned: 0, asked: 0, answered: 0 }

function workOf(facts: ReportFacts, items: readonly ReportItem[], names: Names | null, today: Temporal.PlainDate) {
  const { city, assignments, duties } = facts
  const pairs = facts.items.flatMap(({ item }, index) => {
    const told = items[index]
    return told === undefined ? [] : [{ item, told }]
  })
  const clocked = facts.items.map(({ item, clock, state }) => ({
    classified: classified(item, facts.descriptions),
    clock,
    state,
  }))
  const due = dueSoon(clocked, city.review, today)
  const shown = pairs.map(({ item, told }) => ({ item, stale: told.stale }))
  return {
    dueSoon: due,
    waiting: waitingByArea(waitingItems(facts.work, shown, assignments)),
    proposals: reportProposals(facts.proposals),
    askAgain: askAgain({
      items: pairs,
      words: facts.words,
      mayAnswer: whoMayAnswer(assignments, duties),
      dueSoon: due,
      names,
      today,
    }),
  }
}

function newsOf({ city, items, changes, held }: ReportFacts) {
  const organizations = new Map<ContentId, ContentItem>(items.map(({ item }) => [item.contentId, item]))
  return {
    changes: reportChanges(changes, city.languages.default),
    bulk: bulkTouches(changes, organizations),
    held: holdsOf(held, city, organizations),
  }
}
