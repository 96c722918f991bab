// Works the staleness report out from everything that is known tonight.
import type { Assignment } from '../core/assignment.ts'
import type { City } from '../core/city.ts'
import { languagesOf, type ContentItem } from '../core/content-item.ts'
import { lapsesBefore } from '../core/digests/plan.ts'
import { personId } from '../core/person.ts'
import { reportOf } from '../core/report/model.ts'
import type { ReportChange, Waiting } from '../core/report/report.ts'
import { loadItemsById } from '../store/catalogue.ts'
import { loadChanges, loadConnections, loadFirstNight } from '../store/content.ts'
import type { Db } from '../store/database.ts'
import { loadDeadAddresses } from '../store/dead-addresses.ts'
import { loadWaitingDigests } from '../store/digests.ts'
import { loadHandOvers } from '../store/hand-overs.ts'
import { loadPastDigests } from '../store/past-digests.ts'
import { loadAssignments, loadDuties, loadPeople } from '../store/people.ts'
import { loadTrend, saveReport } from '../store/reports.ts'
import { loadAssessedItems } from './assessed-items.ts'
import { lookBack } from './digest-facts.ts'
import type { Job } from './job.ts'

/** The job; `showPeople` says whether the report may show figures by person. */
export function planReport(showPeople: boolean): Job {
  return {
    name: 'plan-report',
    kind: 'decide',
    rhythm: 'nightly',
    run: async ({ db, city, today, dry }) => {
      const items = await loadAssessedItems(db, city, today)
      const assignments = await loadAssignments(db, city.id)
      const facts = {
        city,
        items,
        connections: (await loadConnections(db, city.id)).length,
        assignments,
        people: await loadPeople(db, city.id),
        ...(await loadHoleFacts(db, city, today)),
        showPeople,
        earlier: await loadTrend(db, city.id, today),
        waiting: waitingByArea(await loadWaitingDigests(db, city.id, today), assignments),
        changes: await changesOfMonth(db, city, today),
      }
      const report = reportOf(facts, today)
      const { stale, unowned, findings } = report.totals
      if (!dry) await saveReport(db, city.id, today, report)
      return { counts: { items: report.items.length, stale, unowned, ...findings } }
    },
  }
}

async function loadHoleFacts(db: Db, city: City, today: Temporal.PlainDate) {
  const dead = await loadDeadAddresses(db, city.id)
  return {
    duties: await loadDuties(db, city.id),
    unreachable: new Set(dead.map(({ address }) => personId(address))),
    past: await loadPastDigests(db, city.id, today.subtract({ days: lookBack }), lapsesBefore(today)),
    handOvers: await loadHandOvers(db, city.id),
  }
}

function waitingByArea(
  digests: Awaited<ReturnType<typeof loadWaitingDigests>>,
  assignments: readonly Assignment[],
): readonly Waiting[] {
  const areas = new Map(assignments.map(one => [`${one.personId} ${one.contentId}`, one.area]))
  const asked = digests.flatMap(({ person, day, items }) =>
    items.map(item => ({ person, day: day.toString(), item, area: areas.get(`${person} ${item}`) ?? '' })),
  )
  return [...Map.groupBy(asked, one => `${one.area}\n${one.day}`).values()]
    .flatMap(([first, ...rest]) => {
      if (first === undefined) return []
      const all = [first, ...rest]
      const people = new Set(all.map(one => one.person))
      return [{ area: first.area, step: 'digest' as const, day: first.day, digests: people.size, items: all.length }]
    })
    .toSorted((left, right) => (left.area < right.area ? -1 : 1))
}

// A city's first night shows everything for the first time; that is no news of PTV's.
async function changesOfMonth(db: Db, city: City, today: Temporal.PlainDate): Promise<readonly ReportChange[]> {
  const firstNight = await loadFirstNight(db, city.id)
  const all = await loadChanges(db, city.id, { since: today.with({ day: 1 }) })
  const changes = all.filter(change => firstNight === null || !change.observedOn.equals(firstNight))
  const gone = changes.filter(change => change.item === null).map(change => change.contentId)
  const known = await loadItemsById(db, city.id, gone)
  return changes.flatMap(({ contentId, item, change, reason, observedOn, fields }) => {
    // What others publish and the city no longer builds on is no news of the city's.
    if (reason === 'notUsed') return []
    return [
      {
        contentId,
        names: namesOf(item ?? known.get(contentId)),
        change: change as ReportChange['change'],
        reason,
        date: observedOn.toString(),
        fields,
      },
    ]
  })
}

function namesOf(item: ContentItem | undefined): ReportChange['names'] {
  if (item === undefined) return {}
  return Object.fromEntries(languagesOf(item).map(language => [language, item.languageVersions[language]?.name ?? '']))
}
