import type { City } from '../../core/city.ts'
import { lapsesBefore } from '../../core/digests/plan.ts'
import { personId } from '../../core/person.ts'
import { askedItems, periodBefore } from '../../core/report/answers.ts'
import type { ReportFacts } from '../../core/report/model.ts'
import { trendMonths } from '../../core/report/trend.ts'
import { loadAsks } from '../../store/asks.ts'
import { loadGeneralDescriptions } from '../../store/catalogue.ts'
import { loadConnections } from '../../store/content.ts'
import type { Db } from '../../store/database.ts'
import { loadDeadAddresses } from '../../store/dead-addresses.ts'
import { loadWaitingDigests } from '../../store/digests.ts'
import { loadGivenWords } from '../../store/given-words.ts'
import { loadHandOvers } from '../../store/hand-overs.ts'
import { loadItemEvents } from '../../store/item-events.ts'
import { loadDaysInDoubt, loadOpenAnswers, loadQuarantined, loadUnansweredDigests } from '../../store/open-work.ts'
import { loadPastDigests } from '../../store/past-digests.ts'
import { loadLastAreas } from '../../store/past-items.ts'
import { loadAssignments, loadDuties, loadPeople } from '../../store/people.ts'
import { loadProposals } from '../../store/proposals.ts'
import { loadHeldRemovals } from '../../store/releases.ts'
import { loadHeldRoster } from '../../store/roster-holds.ts'
import { loadSnapshots } from '../../store/snapshots.ts'
import { loadAssessedItems } from '../assessed-items.ts'
import { lookBack } from '../digest-facts.ts'
import { changesOfMonth } from './month-changes.ts'

/** Gathers all that the report of a business date is made of, but for whether it may show people. */
export async function loadReportFacts(
  db: Db,
  city: City,
  today: Temporal.PlainDate,
): Promise<Omit<ReportFacts, 'showPeople'>> {
  const twoYears = { since: today.subtract({ months: trendMonths }), before: today }
  return {
    city,
    items: await loadAssessedItems(db, city, today),
    connections: (await loadConnections(db, city.id)).length,
    descriptions: await loadGeneralDescriptions(db, city.id),
    events: await loadItemEvents(db, city.id, twoYears.since),
    earlier: await loadSnapshots(db, city.id, twoYears),
    changes: await changesOfMonth(db, city, today),
    ...(await loadRoster(db, city, today)),
    ...(await loadAnswers(db, city, today)),
    held: await loadHolds(db, city),
  }
}

async function loadRoster(db: Db, city: City, today: Temporal.PlainDate) {
  const dead = await loadDeadAddresses(db, city.id)
  return {
    assignments: await loadAssignments(db, city.id),
    people: await loadPeople(db, city.id),
    duties: await loadDuties(db, city.id),
    handOvers: await loadHandOvers(db, city.id),
    lastAreas: await loadLastAreas(db, city.id),
    unreachable: new Set(dead.map(({ address }) => personId(address))),
    past: await loadPastDigests(db, city.id, today.subtract({ days: lookBack }), lapsesBefore(today)),
  }
}

async function loadAnswers(db: Db, city: City, today: Temporal.PlainDate) {
  const period = periodBefore(today, city.reminders.everyDays)
  const asks = await loadAsks(db, city.id, { since: period.since, before: today })
  return {
    period,
    asked: askedItems(asks, period),
    words: await loadGivenWords(db, city.id),
    proposals: await loadProposals(db, city.id, { kind: 'recent', since: today.subtract({ months: 1 }) }),
    work: {
      planned: await loadWaitingDigests(db, city.id, today),
      told: await loadUnansweredDigests(db, city.id, period.since),
      answers: await loadOpenAnswers(db, city.id, today),
    },
  }
}

async function loadHolds(db: Db, city: City): Promise<ReportFacts['held']> {
  return {
    removals: await loadHeldRemovals(db, city.id),
    quarantine: await loadQuarantined(db, city.id),
    roster: await loadHeldRoster(db, city.id),
    mailInDoubt: await loadDaysInDoubt(db, city.id),
  }
}
